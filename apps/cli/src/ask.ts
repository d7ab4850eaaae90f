import { createInterface } from "node:readline";
import { cancel, intro, isCancel, outro, select } from "@clack/prompts";

/** The questions of a conversation. `undefined` as an answer means that the person has had enough. */
export interface Ask {
  begin(title: string): void;
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T | undefined>;
  /** Several lines, to be pasted or typed. */
  paste(message: string): Promise<string | undefined>;
  end(message: string): void;
  stop(message: string): void;
}

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

/** Asks on the terminal that the process was started on. */
export const ON_TERMINAL: Ask = {
  begin: (title) => intro(title),
  end: (message) => outro(message),
  stop: (message) => cancel(message),

  async choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
    // By position, because the prompt treats plain values and objects as different kinds of option.
    const options = choices.map(({ label }, value) => ({ value, label }));
    const chosen = await select({ message, options });
    return isCancel(chosen) ? undefined : choices[chosen]!.value;
  },

  paste(message) {
    process.stdout.write(`${message}\n\n`);
    return readUntilControlD();
  },
};

/**
 * The prompt library's own field for several lines ends at the first blank line, which pasted drafts have, and the
 * terminal's own input cuts lines at 4,096 characters; readline does neither.
 */
function readUntilControlD(): Promise<string | undefined> {
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: true,
    prompt: "",
  });
  const lines: string[] = [];
  return new Promise((resolve) => {
    let isCancelled = false;
    reader.on("line", (line) => lines.push(line));
    reader.on("SIGINT", () => {
      isCancelled = true;
      reader.close();
    });
    reader.on("close", () => {
      process.stdout.write("\n");
      resolve(isCancelled ? undefined : lines.join("\n"));
    });
  });
}
