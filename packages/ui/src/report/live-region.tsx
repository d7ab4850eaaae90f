import { useEffect, useRef, useState } from "react";
import { createAnnouncer } from "./announcer.ts";

interface Props {
  readonly message: string;
  /** Milliseconds of quiet before it speaks; left out, long enough for somebody who writes. */
  readonly wait?: number;
}

/**
 * A polite live region that keeps quiet while the author writes. The attribute is React Aria's word for regions that go
 * on speaking while a dialog is open.
 */
export function LiveRegion({ message, wait }: Props) {
  const [said, say] = useState("");
  const announcer = useRef<ReturnType<typeof createAnnouncer>>(null);

  useEffect(() => {
    announcer.current = createAnnouncer(say, wait);
    return () => announcer.current?.stop();
  }, [wait]);
  useEffect(() => announcer.current?.offer(message), [message]);

  return (
    <p role="status" className="for-screen-readers" data-live-announcer="true">
      {said}
    </p>
  );
}
