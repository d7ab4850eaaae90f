import type { Answered, Dropped, Message } from "../../protocol.ts";
import type { Exchange } from "./asking.ts";

/** The background's end of the line, in the hands of a test: it answers, is stopped, and goes for good when told to. */
export class FakeExchange implements Exchange {
  /** Every message that came, over whichever line. */
  readonly received: Message[] = [];
  /** The questions whose answer is no longer waited for. */
  readonly dropped: number[] = [];
  lines = 0;
  private isRemoved = false;
  private open: { heard: (answered: Answered) => void; cut: () => void } | undefined;
  /** Told of each message; by default nothing is answered until the test does. */
  onMessage: (message: Message) => void = () => {};

  connect(heard: (answered: Answered) => void, cut: () => void) {
    if (this.isRemoved) throw new Error("Extension context invalidated.");
    this.lines += 1;
    const line = { heard, cut };
    this.open = line;
    return {
      post: (message: Message | Dropped) => {
        if (this.open !== line) throw new Error("Attempting to use a disconnected port object");
        if ("drop" in message) return void this.dropped.push(message.drop);
        this.received.push(message);
        this.onMessage(message);
      },
      hangUp: () => {
        if (this.open === line) this.open = undefined;
      },
    };
  }

  isAlive() {
    return !this.isRemoved;
  }

  answer(answered: Answered) {
    this.open?.heard(answered);
  }

  /** The browser stops the background, as it does with one that has nothing to do. */
  stop() {
    const line = this.open;
    this.open = undefined;
    line?.cut();
  }

  /** The line is cut, and the page has not been told yet. */
  stopUnheard() {
    const line = this.open;
    this.open = undefined;
    return () => line?.cut();
  }

  remove() {
    this.isRemoved = true;
    this.stop();
  }

  get last(): Message {
    const message = this.received.at(-1);
    if (!message) throw new Error("Nothing has been asked yet.");
    return message;
  }
}
