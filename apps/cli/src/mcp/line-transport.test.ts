import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OutputClosed } from "../output.ts";
import { LineTransport } from "./line-transport.ts";

const LIMIT = 1024;
const SECRET = "Calloway";

/** A host and a server that gives every request back its number. */
async function exchange(...input: readonly (string | Buffer)[]): Promise<unknown[]> {
  const written: string[] = [];
  const transport = new LineTransport({ write: async (text) => void written.push(text) }, LIMIT);
  transport.onmessage = (message) => {
    if ("method" in message && "id" in message) queueMicrotask(() => void transport.send(answer(message.id)));
  };
  await transport.start();
  await transport.serve(streamOf(input.map((part) => Buffer.from(part))));
  for (const one of written) expect(one).toMatch(/^[^\n]+\n$/);
  return written.map((one) => JSON.parse(one));
}

async function* streamOf(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* parts;
}

const request = (id: number) => JSON.stringify({ jsonrpc: "2.0", id, method: "ping" });
const answer = (id: number | string): JSONRPCMessage => ({ jsonrpc: "2.0", id, result: {} });

describe("messages on lines", () => {
  test("are answered in their order, however they arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 50 }),
        async (count, size) => {
          const ids = Array.from({ length: count }, (_, i) => i);
          const bytes = Buffer.from(ids.map((id) => `${request(id)}\r\n`).join(""));
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await exchange(...parts)).toEqual(ids.map(answer));
        },
      ),
    );
  });

  test("need no newline at the end, and may have empty lines between them", async () => {
    expect(await exchange(`\n${request(1)}\n\n \n`, request(2))).toEqual([answer(1), answer(2)]);
  });

  test("that ask nothing are not answered", async () => {
    const notice = JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled" });
    expect(await exchange(`${notice}\n${request(1)}`)).toEqual([answer(1)]);
  });

  test.each([
    ["not JSON", `{"id": 1, "${SECRET}`, undefined, -32700],
    ["no message", JSON.stringify({ id: 7, text: SECRET }), 7, -32600],
    ["a list of messages", `[${request(1)}]`, undefined, -32600],
    ["too long", JSON.stringify({ text: SECRET.repeat(LIMIT) }), undefined, -32600],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22]), undefined, -32600],
  ])("that are %s are refused in their place, without a word of them", async (_what, line, id, code) => {
    const answers = await exchange(`${request(1)}\n`, line, `\n${request(2)}\n`);
    expect(answers).toEqual([
      answer(1),
      { jsonrpc: "2.0", ...(id && { id }), error: { code, message: expect.any(String) } },
      answer(2),
    ]);
    expect(JSON.stringify(answers)).not.toContain(SECRET);
  });

  test("stop when nobody reads the answers", async () => {
    const transport = new LineTransport({ write: () => Promise.reject(new OutputClosed()) });
    transport.onmessage = () => void transport.send(answer(1)).catch(() => {});
    const endless = async function* () {
      while (true) yield Buffer.from(`${request(1)}\n`);
    };
    await expect(transport.serve(endless())).rejects.toBeInstanceOf(OutputClosed);
  });
});
