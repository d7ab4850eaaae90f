import { expect, test } from "vitest";
import type { Answered, Message } from "../protocol.ts";
import { DEFAULT_SETTINGS } from "../settings/settings.ts";
import { connectBackground, type Line, NoAnswer } from "./ask-background.ts";

/** Lines to a background that answers only when it is told to; each connection is a new line. */
function switchboard() {
  const lines: { said: Message[]; answer: (answered: Answered) => void; cut: () => void }[] = [];
  const connect = (): Line => {
    const said: Message[] = [];
    const hearers: ((answered: Answered) => void)[] = [];
    const mourners: (() => void)[] = [];
    lines.push({
      said,
      answer: (answered) => {
        for (const hear of hearers) hear(answered);
      },
      cut: () => {
        for (const mourn of mourners) mourn();
      },
    });
    return {
      postMessage: (message) => said.push(message),
      onMessage: { addListener: (listener) => hearers.push(listener) },
      onDisconnect: { addListener: (listener) => mourners.push(listener) },
    };
  };
  return { lines, connect };
}

test("gives each question its own answer, in whatever order they come", async () => {
  const { lines, connect } = switchboard();
  const background = connectBackground(connect);
  const settings = background.ask("settings", null);
  const choices = background.ask("choices", { site: "x", host: "x.com" });
  const [line] = lines;
  const [first, second] = line!.said;
  line!.answer({
    kind: "reply",
    id: second!.id,
    reply: { isOn: true, holds: false, hasSecondReader: false },
  });
  line!.answer({ kind: "reply", id: first!.id, reply: DEFAULT_SETTINGS });
  await expect(settings).resolves.toEqual(DEFAULT_SETTINGS);
  await expect(choices).resolves.toEqual({ isOn: true, holds: false, hasSecondReader: false });
  expect(lines).toHaveLength(1);
});

test("asks once more over a new line when the background was ended half-way, and then gives up", async () => {
  const { lines, connect } = switchboard();
  const background = connectBackground(connect);
  const settings = background.ask("settings", null);
  lines[0]!.cut();
  expect(lines[1]!.said).toEqual(lines[0]!.said);
  lines[1]!.cut();
  await expect(settings).rejects.toBeInstanceOf(NoAnswer);
  expect(lines).toHaveLength(2);
});

test("says no more than that there was no answer", async () => {
  const { lines, connect } = switchboard();
  const failed = connectBackground(connect).ask("check", {
    site: "any",
    host: "forum.example",
    text: "Mrs Calloway in bed 4",
  });
  lines[0]!.answer({ kind: "failed", id: lines[0]!.said[0]!.id });
  const error = await failed.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NoAnswer);
  expect(String(error)).not.toContain("Calloway");
});

test("does not wait for ever", async () => {
  const { connect } = switchboard();
  await expect(connectBackground(connect, 1).ask("settings", null)).rejects.toBeInstanceOf(NoAnswer);
});

test("gives up at once where the extension is gone from under its page", async () => {
  const gone = () => {
    throw new Error("Extension context invalidated.");
  };
  await expect(connectBackground(gone).ask("settings", null)).rejects.toBeInstanceOf(NoAnswer);
});

test("tells whoever listens that the settings changed, until they stop listening", () => {
  const { lines, connect } = switchboard();
  let heard = 0;
  const stop = connectBackground(connect).onChanged(() => {
    heard += 1;
  });
  lines[0]!.answer({ kind: "changed" });
  stop();
  lines[0]!.answer({ kind: "changed" });
  expect(heard).toBe(1);
});

test("ignores an answer to what nobody asked", async () => {
  const { lines, connect } = switchboard();
  const settings = connectBackground(connect).ask("settings", null);
  lines[0]!.answer({ kind: "failed", id: 99 });
  lines[0]!.answer({ kind: "reply", id: lines[0]!.said[0]!.id, reply: DEFAULT_SETTINGS });
  await expect(settings).resolves.toEqual(DEFAULT_SETTINGS);
});
