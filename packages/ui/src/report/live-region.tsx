import { useEffect, useRef, useState } from "react";
import { createAnnouncer } from "./announcer.ts";

/**
 * A polite live region that keeps quiet while the author writes. The attribute is React Aria's word for regions that go
 * on speaking while a dialog is open.
 */
export function LiveRegion({ message }: { readonly message: string }) {
  const [said, say] = useState("");
  const announcer = useRef<ReturnType<typeof createAnnouncer>>(null);

  useEffect(() => {
    announcer.current = createAnnouncer(say);
    return () => announcer.current?.stop();
  }, []);
  useEffect(() => announcer.current?.offer(message), [message]);

  return (
    <p role="status" className="for-screen-readers" data-live-announcer="true">
      {said}
    </p>
  );
}
