import { once } from "node:events";
import { articleTitles, situationTitles } from "@bedside/guidance";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type CallToolResult, LATEST_PROTOCOL_VERSION } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bedside, jsonLines, LAUNCHER, start } from "./testing/bedside-process.ts";

// The server as an assistant's program meets it: a process, and the protocol's own client. The client holds everything
// that a tool gives against the schema which the tool promised.
const NAMED = "Mrs Odell in bed 12 turned 91 and gave us all chocolates";
const CLEAR = "Lovely walk by the sea today";
const REQUEST = "a patient sent me a friend request on facebook";
const SECRET = "Calloway";

/** A first start builds the command. */
const PATIENCE = 60_000;

let client: Client;
let log = "";

beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [LAUNCHER, "mcp"],
    env: { ...getDefaultEnvironment(), BEDSIDE_READER: "off" },
    stderr: "pipe",
  });
  transport.stderr?.on("data", (part: Buffer) => {
    log += part.toString("utf8");
  });
  client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport);
  // Only for tools that were listed does the client check what they give.
  await client.listTools();
}, PATIENCE);

afterAll(async () => {
  await client.close();
  expect(log).toBe("");
});

async function call(name: string, args: Record<string, unknown>): Promise<CallToolResult> {
  return (await client.callTool({ name, arguments: args })) as CallToolResult;
}

function textOf({ content }: CallToolResult): string {
  return content.map((one) => (one.type === "text" ? one.text : "")).join("\n");
}

async function refusal(name: string, args: Record<string, unknown>): Promise<unknown> {
  const result = await call(name, args);
  expect(result.isError).toBe(true);
  expect(result.structuredContent).toBeUndefined();
  expect(textOf(result)).not.toContain(SECRET);
  return JSON.parse(textOf(result));
}

describe("bedside mcp", () => {
  test("says who it is, and what an assistant has to hold to", () => {
    expect(client.getServerVersion()).toMatchObject({ name: "bedside", title: "Bedside" });
    const instructions = client.getInstructions();
    expect(instructions).toContain("Never weaken, hide, leave out or reword a verdict or a reason");
    expect(instructions).toContain("Show the verdict and every finding");
    expect(instructions).toContain("Offer the fixes");
    expect(instructions).toContain("sent nothing anywhere");
    expect(instructions).toContain("may have left this machine through you");
    expect(instructions).toContain("information, not legal advice");
  });

  test("lists its tools, with what they take and give", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["check", "redact", "ask", "guide"]);
    for (const { title, description, inputSchema, outputSchema, annotations } of tools) {
      expect(title).toBeTruthy();
      expect(description).toBeTruthy();
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
      expect(outputSchema?.required?.length).toBeGreaterThan(0);
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  test("answers two calls at once, each with its own", async () => {
    const [first, second] = await Promise.all([
      call("check", { id: "a", text: NAMED }),
      call("check", { id: "b", text: CLEAR }),
    ]);
    expect(first.structuredContent).toMatchObject({ id: "a", verdict: "stop" });
    expect(second.structuredContent).toMatchObject({ id: "b", verdict: "clear" });
  });

  test("refuses a tool that there is not", async () => {
    await expect(client.callTool({ name: SECRET })).rejects.toThrow("no tool has that name");
  });
});

describe("the tool check", () => {
  const draft = {
    id: "a1",
    text: NAMED,
    context: { platform: "x", audience: "public", profession: "nurse", country: "GB" },
  };

  test("gives the report of the contract, and the sources that it cites", async () => {
    const { structuredContent } = await call("check", draft);
    const { sources, ...report } = structuredContent as {
      sources: { id: string }[];
      findings: { guidance: { source: string }[] }[];
    };
    const { stdout } = await bedside(["check", "--jsonl"], { input: JSON.stringify(draft) });
    expect([report]).toEqual(jsonLines(stdout));
    const cited = report.findings.flatMap(({ guidance }) => guidance.map((one) => one.source));
    expect(sources.map(({ id }) => id)).toEqual([...new Set(cited)]);
  });

  test("says it in words, every reason with its source and address", async () => {
    const said = textOf(await call("check", draft));
    expect(said).toContain("Please don't send this as it stands.");
    expect(said).toContain("This looks like a patient's name.");
    expect(said).toMatch(/NMC, Guidance on using social media responsibly \(2015, in force\)/);
    expect(said).toContain("https://www.nmc.org.uk/");
    expect(said).toContain("→ Change “Mrs Odell” to “A patient”.");
    expect(said).toContain("information, not legal advice");
  });

  test.each([
    ["no text", { id: "a1", draft: SECRET }, '"text" is missing; a draft needs at least {"text": "…"}'],
    ["a text that is none", { id: "a1", text: [SECRET] }, '"text" is a list; it must be a string'],
    [
      "a country that is none",
      { id: "a1", text: SECRET, context: { country: "UK" } },
      '"context.country" is "UK"; use the ISO code "GB"',
    ],
    [
      "a context that is none",
      { id: "a1", text: "x", context: SECRET },
      '"context" is a string; it must be an object',
    ],
  ])("refuses %s in the words of the contract", async (_what, args, message) => {
    expect(await refusal("check", args)).toEqual({ id: "a1", error: { code: "invalid-draft", message } });
  });

  test("refuses a book, and goes on", async () => {
    const text = `${SECRET} `.repeat((50 * 1024 * 1024) / 9);
    expect(await refusal("check", { text })).toEqual({
      error: {
        code: "invalid-draft",
        message: `"text" has 52,428,798 characters; the most that is read at once is 1,048,576`,
      },
    });
    const context = { replyTo: text.slice(0, 2 * 1024 * 1024) };
    expect(await refusal("check", { text: "x", context })).toMatchObject({
      error: { code: "invalid-draft" },
    });
    expect((await call("check", { text: CLEAR })).structuredContent).toMatchObject({ verdict: "clear" });
  });
});

describe("the tool redact", () => {
  const draft = { id: "r", text: "Mrs Odell (NHS 943 476 5919) rang from 07700 900123." };

  test("gives what the contract says, and the text by itself", async () => {
    const result = await call("redact", draft);
    const { stdout } = await bedside(["redact", "--jsonl"], { input: JSON.stringify(draft) });
    expect([result.structuredContent]).toEqual(jsonLines(stdout));
    expect(result.content[0]).toEqual({ type: "text", text: result.structuredContent?.text });
    expect(textOf(result)).not.toContain("Odell");
    expect(result.content[1]).toMatchObject({ text: expect.stringContaining("Took out 3 personal details") });
  });

  test("takes a style, and leaves the author's own", async () => {
    const author = { name: "Dr Priya Nair" };
    const args = {
      text: "Dr Priya Nair met Mrs Odell.",
      context: { author },
      style: "remove",
      keepOwn: true,
    };
    expect((await call("redact", args)).structuredContent).toMatchObject({
      text: "Dr Priya Nair met [name].",
    });
  });

  test.each([
    [{ text: SECRET, style: SECRET }, "invalid-request"],
    [{ text: SECRET, keepOwn: SECRET }, "invalid-request"],
    [{ style: "remove" }, "invalid-draft"],
  ])("refuses %j", async (args, code) => {
    expect(await refusal("redact", args)).toMatchObject({ error: { code } });
  });
});

describe("the tool ask", () => {
  test("gives what the contract says, with titles", async () => {
    const question = { id: "q", q: REQUEST, country: "NZ", profession: "nurse" };
    const result = await call("ask", question);
    const { stdout } = await bedside(["ask", "--jsonl"], { input: JSON.stringify(question) });
    const [answer] = jsonLines(stdout);
    const titles = { title: expect.any(String), summary: expect.any(String) };
    const { alternatives, ...best } = answer as { alternatives: object[] };
    expect(result.structuredContent).toEqual({
      ...best,
      alternatives: alternatives.map((one) => ({ ...one, ...titles })),
      ...titles,
      title: "A patient has sent you a friend request",
    });
    expect(textOf(result)).toContain("A patient has sent you a friend request");
  });

  test("is honest about what Bedside does not cover", async () => {
    const result = await call("ask", { q: "what dose of amoxicillin for a child of five" });
    expect(result.structuredContent).toMatchObject({ situation: "none" });
    expect(result.structuredContent).not.toHaveProperty("title");
    expect(textOf(result)).toContain("That is not something Bedside covers.");
  });

  test.each([
    [{ id: "q" }, "q is missing: the question, as a string"],
    [{ id: "q", q: 7 }, "q is not a string"],
    [{ id: "q", q: SECRET, country: "UK" }, 'country is "UK"; use the ISO code, GB'],
    [{ id: "q", q: SECRET.repeat(2501) }, "q has 20,008 characters; the most that is read is 20,000"],
  ])("refuses what is no question: %#", async (args, message) => {
    expect(await refusal("ask", args)).toEqual({ id: "q", error: { code: "invalid-question", message } });
  });
});

describe("the tool guide", () => {
  test.each([
    ["lists all there is", {}, { of: "list" }, "When something has happened"],
    [
      "searches",
      { search: "whatsapp photo", country: "NZ" },
      { of: "search", query: "whatsapp photo" },
      "To open one",
    ],
    [
      "opens an article",
      { article: "jigsaw-identification", profession: "doctor" },
      { of: "article", id: "jigsaw-identification", reader: { country: "GB", profession: "doctor" } },
      "How harmless details add up to a person",
    ],
    [
      "opens a situation",
      { situation: "regulator-letter" },
      { of: "situation", id: "regulator-letter" },
      "1. How are you right now?",
    ],
    [
      "asks the first question",
      { situation: "regulator-letter", path: "" },
      { of: "path", path: [], question: { ask: "How are you right now?" } },
      "How are you right now?",
    ],
    [
      "follows a path to what to do",
      {
        situation: "patient-friend-request",
        path: "current.personal.plain.no.no",
        country: "NZ",
        profession: "nurse",
      },
      { of: "path", strayed: false, outcome: { title: "Decline kindly, or leave it unanswered" } },
      "Words you can use",
    ],
    [
      "says where a path strays",
      { situation: "regulator-letter", path: "well.nowhere" },
      { of: "path", path: ["well"], strayed: true, strayedAt: expect.any(String) },
      "it has no such answer as answer 2",
    ],
  ])("%s", async (_what, args, data, words) => {
    const result = await call("guide", args);
    expect(result.structuredContent).toMatchObject(data);
    expect(textOf(result)).toContain(words);
  });

  test.each([
    ["a name that nothing has", { situation: "friend-request" }, "not-found", "patient-friend-request"],
    ["an article that is not there", { article: SECRET }, "not-found", "All ids"],
    ["an argument that is not known", { query: SECRET }, "invalid-request", "known are search"],
    ["two at once", { search: SECRET, article: "x" }, "invalid-request", "not several"],
    ["a path to nowhere", { path: SECRET }, "invalid-request", '"path" goes with "situation"'],
    ["a page of words", { search: SECRET.repeat(60) }, "invalid-request", "longer than 400 characters"],
    ["no country", { country: SECRET }, "invalid-request", "two-letter ISO code"],
    ["no words", { search: [SECRET] }, "invalid-request", '"search" is not a string'],
  ])("refuses %s", async (_what, args, code, message) => {
    expect(await refusal("guide", args)).toEqual({
      error: { code, message: expect.stringContaining(message) },
    });
  });
});

describe("the resources", () => {
  test("are every situation and every article, as Markdown", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri).sort()).toEqual(
      [
        ...situationTitles.map(({ id }) => `bedside://situations/${id}`),
        ...articleTitles.map(({ id }) => `bedside://articles/${id}`),
      ].sort(),
    );
    for (const { uri, title, mimeType } of resources) {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([
        { uri, mimeType, text: expect.stringMatching(new RegExp(`^# ${literally(title!)}\n\n`)) },
      ]);
    }
  });

  test("come for another reader too", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      "bedside://situations/{id}{?country,profession}",
      "bedside://articles/{id}{?country,profession}",
    ]);
    const uri = "bedside://situations/patient-friend-request?country=NZ&profession=nurse";
    const { contents } = await client.readResource({ uri });
    expect(contents).toMatchObject([{ uri, text: expect.stringContaining("New Zealand, nurse") }]);
  });

  test.each([
    ["bedside://situations/friend-request", -32002, "patient-friend-request"],
    [`bedside://drafts/${SECRET}`, -32002, "addresses are"],
    [`file:///etc/${SECRET}`, -32002, "addresses are"],
    ["bedside://articles/jigsaw-identification?country=UK", -32602, "use the ISO code"],
  ])("do not include %s", async (uri, code, message) => {
    const failure = await client.readResource({ uri }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(String(failure)).not.toContain(SECRET);
  });
});

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describe("the process", () => {
  const HELLO = {
    jsonrpc: "2.0",
    id: 0,
    method: "initialize",
    params: {
      protocolVersion: LATEST_PROTOCOL_VERSION,
      capabilities: {},
      clientInfo: { name: "test", version: "1.0.0" },
    },
  };
  const asking = (id: number | string, text: unknown) => ({
    jsonrpc: "2.0",
    id,
    method: "tools/call",
    params: { name: "check", arguments: { text } },
  });
  const linesOf = (messages: readonly unknown[]) =>
    messages.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");

  test("answers everything before it ends with its input, and prints nothing else", async () => {
    const input = linesOf([HELLO, asking(1, NAMED), asking("two", CLEAR)]).trimEnd();
    const { code, stdout, stderr } = await bedside(["mcp"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    expect(jsonLines(stdout)).toMatchObject([
      { id: 0, result: { serverInfo: { name: "bedside" } } },
      { id: 1, result: { structuredContent: { verdict: "stop" } } },
      { id: "two", result: { structuredContent: { verdict: "clear" } } },
    ]);
  });

  test("answers what is no message in its place, without a word of it, and goes on", async () => {
    const input = linesOf([
      HELLO,
      `{"text": "${SECRET}`,
      { jsonrpc: "2.0", id: 5, params: SECRET },
      [asking(6, SECRET)],
      "",
      { jsonrpc: "2.0", id: 7, method: "tools/call", params: { name: "check", arguments: SECRET } },
      { jsonrpc: "2.0", id: 8, method: SECRET },
      asking(9, CLEAR),
    ]);
    const { code, stdout, stderr } = await bedside(["mcp"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    expect(jsonLines(stdout)).toMatchObject([
      { id: 0 },
      { error: { code: -32700 } },
      { id: 5, error: { code: -32600 } },
      { error: { code: -32600 } },
      { id: 7, error: {} },
      { id: 8, error: { code: -32601 } },
      { id: 9, result: { structuredContent: { verdict: "clear" } } },
    ]);
    expect(stdout).not.toContain(SECRET);
  });

  test("ends with nothing asked", async () => {
    expect(await bedside(["mcp"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.runIf(process.platform !== "win32").each(["SIGTERM", "SIGINT"] as const)(
    "ends well on %s",
    async (signal) => {
      const child = start(["mcp"]);
      let stderr = "";
      child.stderr?.on("data", (part) => {
        stderr += part;
      });
      child.stdin?.write(linesOf([HELLO]));
      await once(child.stdout!, "data");
      child.kill(signal);
      expect(await once(child, "close")).toEqual([0, null]);
      expect(stderr).toBe("");
    },
  );

  test("ends when nobody reads it any more", async () => {
    const child = start(["mcp"]);
    child.stdout?.destroy();
    child.stdin?.on("error", () => {});
    child.stdin?.write(linesOf([HELLO, asking(1, CLEAR)]));
    expect(await once(child, "close")).toEqual([0, null]);
  });
});
