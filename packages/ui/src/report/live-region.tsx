import { useEffect, useRef, useState } from "react";
import { createAnnouncer } from "./announcer.ts";

interface Props {
  readonly message: string;
  /** What the message is about: while this goes on changing somebody is writing, and the wait begins anew. */
  readonly about?: string;
  /** Milliseconds of quiet before it speaks; left out, long enough for somebody who writes. */
  readonly wait?: number;
  /**
   * Whether it goes on speaking while a dialog is open. The attribute is React Aria's word for that; whatever holds such a
   * region stays within reach behind the dialog, so only the page itself should.
   */
  readonly isOverDialogs?: boolean;
}

/** A polite live region that keeps quiet while the author writes. */
export function LiveRegion({ message, about, wait, isOverDialogs = true }: Props) {
  const [said, say] = useState("");
  const announcer = useRef<ReturnType<typeof createAnnouncer>>(null);

  useEffect(() => {
    announcer.current = createAnnouncer(say, wait);
    return () => announcer.current?.stop();
  }, [wait]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words about another draft are offered once more
  useEffect(() => announcer.current?.offer(message), [message, about]);

  return (
    <p role="status" className="for-screen-readers" {...(isOverDialogs && { "data-live-announcer": "true" })}>
      {said}
    </p>
  );
}
