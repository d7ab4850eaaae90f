import type { FromReader, ToReader } from "../../reader/said.ts";

/** Where the second reader runs, and the line to it. */
export interface ReaderPlace {
  /** Whether it is there now; it outlives the background where it has a page of its own. */
  isOpen(): Promise<boolean>;
  /** Has it there, and able to hear; nothing where it is already. */
  open(): Promise<void>;
  close(): Promise<void>;
  say(asked: ToReader): void;
  /** Everything it says goes to the one who asked for this last. */
  listen(hear: (said: FromReader) => void): void;
}
