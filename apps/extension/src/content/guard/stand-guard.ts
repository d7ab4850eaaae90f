import { Guard, type GuardDoors } from "./guard.ts";
import { hearKeys } from "./hear-keys.ts";
import { hearPresses } from "./hear-presses.ts";
import { Replay } from "./replay.ts";

/** Holds what should not go out as it stands, however it is sent. Ends when the function that is returned is called. */
export function standGuard(view: Window, doors: GuardDoors): () => void {
  const over = new AbortController();
  const guard = new Guard(doors);
  const replay = new Replay();
  hearPresses(view, over.signal, replay, guard, doors);
  hearKeys(view, over.signal, replay, guard, doors);
  return () => over.abort();
}
