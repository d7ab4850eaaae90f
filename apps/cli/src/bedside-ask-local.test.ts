import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { bedside, jsonLines } from "./testing/bedside-process.ts";
import { type ScriptedServer, scriptedServer } from "./testing/scripted-server.ts";

// The command with a language model beside it: a made-up program on this machine that speaks the protocol.
const DRAFT = "Mrs Ivy Calloway in bed 4 was asking for you all night";
const CLEAR = "Lovely walk by the sea today";
const SEEN = JSON.stringify({ topics: [{ topic: "confidentiality", quote: "in bed 4" }] });

/** A first start builds the command. */
const PATIENCE = 120_000;

let server: ScriptedServer | undefined;

beforeAll(async () => {
  await bedside(["--version"]);
}, PATIENCE);

afterEach(() => {
  server?.close();
  server = undefined;
});

describe("a language model on this machine", () => {
  test("gives its opinion of the text without names, and the report says so", async () => {
    server = await scriptedServer(SEEN);
    const { code, stdout, stderr } = await bedside(["check", DRAFT, "--json", "--ask-local", server.url]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      readers: ["rules", "scores", "local"],
      sentTo: { origin: server.url, leftThisDevice: false, wasRedacted: true },
    });
    expect(server.asked).toHaveLength(1);
    expect(server.asked.join()).toContain('"tiny"');
    expect(server.asked.join()).not.toContain("Calloway");
  });

  test("gets the draft as it stands where that is asked for, and by the name that is given", async () => {
    server = await scriptedServer(SEEN);
    const args = ["--ask-local", server.url, "--unredacted", "--ask-local-model", "large"];
    const { stdout } = await bedside(["check", DRAFT, ...args]);
    expect(server.asked.join()).toContain("Calloway");
    expect(server.asked.join()).toContain('"large"');
    const words = stdout.replace(/\s+/g, " ");
    expect(words).toContain("Read by: the rules, what was learned, and the language model.");
    expect(words).toContain(`The text was given to the language model at ${server.url}`);
  });

  test("is asked about every line, in their order, errors in their place", async () => {
    server = await scriptedServer(SEEN);
    const lines = [
      JSON.stringify({ id: "a", text: DRAFT }),
      "nonsense",
      JSON.stringify({ id: "c", text: CLEAR }),
    ];
    const { code, stdout } = await bedside(["check", "--jsonl", "--ask-local", server.url], {
      input: lines.join("\n"),
    });
    expect(code).toBe(65);
    expect(jsonLines(stdout)).toMatchObject([
      { id: "a", readers: ["rules", "scores", "local"] },
      { id: null, error: { code: "invalid-draft" } },
      { id: "c", readers: ["rules", "scores", "local"] },
    ]);
    expect(server.asked).toHaveLength(2);
  });

  test.each([
    ["nobody there", undefined, "unreachable"],
    ["a story instead of an answer", "Once upon a time in bed 4 …", "malformed-answer"],
  ])("that fails never fails a check: %s", async (_what, write, reason) => {
    server = await scriptedServer(write ?? "");
    const { url } = server;
    if (write === undefined) server.close();
    const alone = await bedside(["check", CLEAR, "--json"]);
    const { code, stdout, stderr } = await bedside(["check", CLEAR, "--json", "--ask-local", url]);
    expect(code).toBe(alone.code);
    const { sentTo: _sentTo, ...report } = JSON.parse(stdout);
    expect(report).toEqual(JSON.parse(alone.stdout));
    expect(stderr).toMatch(new RegExp(`^bedside: .* Read without it\\. \\(${reason}\\)\n$`));
    expect(stderr).not.toContain("sea");
  });
});

test.each([
  ["another machine", ["--ask-local", "https://models.trust.example"]],
  [
    "one that was not the one named",
    ["--ask-local", "https://models.example", "--ask-organisation", "https://models.trust.example"],
  ],
  [
    "one that is not encrypted",
    ["--ask-local", "http://models.trust.example", "--ask-organisation", "http://models.trust.example"],
  ],
  ["one that only looks like this machine", ["--ask-local", "http://127.0.0.1.models.example"]],
  ["none at all", ["--unredacted"]],
])("an address is refused before anything is read: %s", async (_what, args) => {
  const { code, stdout, stderr } = await bedside(["check", DRAFT, ...args]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toContain("Calloway");
});

test("an organisation's address is asked where it is named, and fails no check when nobody is there", async () => {
  // A name that the standard (RFC 6761) keeps from ever being one.
  const there = "https://models.trust.invalid";
  const args = ["--ask-local", there, "--ask-organisation", there];
  const { code, stderr } = await bedside(["check", CLEAR, "--json", ...args]);
  expect(code).toBe(0);
  expect(stderr).toContain("(unreachable)");
});
