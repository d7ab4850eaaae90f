import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  ErrorCode,
  isJSONRPCRequest,
  type JSONRPCMessage,
  JSONRPCMessageSchema,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";
import { idOf, isRecord } from "../line-json.ts";
import { type Line, readLines } from "../lines.ts";
import type { Output } from "../output.ts";

/** Room for the longest draft however it is escaped, and for a far longer one to be refused by its tool in plain words. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;

/**
 * The protocol over standard input and output: a message a line. One request is answered before the next is read, so
 * that a host which sends faster than it reads is slowed down, and nothing is left unanswered when the input ends.
 *
 * The SDK's own copies all it holds at every chunk of a long line, answers nothing to what is no message, and does not
 * end when its input does.
 */
export class LineTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;
  readonly #output: Output;
  readonly #limit: number;
  #waiting: { readonly id: RequestId; readonly done: () => void } | undefined;
  #failure: unknown;

  constructor(output: Output, limit = LONGEST_MESSAGE) {
    this.#output = output;
    this.#limit = limit;
  }

  async start(): Promise<void> {}

  async close(): Promise<void> {
    this.onclose?.();
  }

  async send(message: JSONRPCMessage): Promise<void> {
    try {
      await this.#output.write(`${JSON.stringify(message)}\n`);
    } catch (error) {
      this.#failure ??= error;
      throw error;
    } finally {
      if ("id" in message && message.id === this.#waiting?.id) this.#waiting?.done();
    }
  }

  /** Until there is no more input. Fails as the output does when nobody reads it any more. */
  async serve(input: AsyncIterable<Buffer>): Promise<void> {
    for await (const { lines } of readLines(input, this.#limit))
      for (const line of lines) {
        await this.#take(line);
        if (this.#failure !== undefined) throw this.#failure;
      }
  }

  async #take(line: Line): Promise<void> {
    if (line.kind !== "text") return this.#refuse(ErrorCode.InvalidRequest, this.#unusable(line.kind));
    if (line.text.trim() === "") return;
    const value = parseJson(line.text);
    if (value === undefined) return this.#refuse(ErrorCode.ParseError, "the message is not JSON");
    const { success, data: message } = JSONRPCMessageSchema.safeParse(value);
    if (!success)
      return this.#refuse(
        ErrorCode.InvalidRequest,
        "the message is not one of JSON-RPC 2.0",
        requestId(value),
      );
    const answered = isJSONRPCRequest(message) ? this.#answerTo(message.id) : undefined;
    this.onmessage?.(message);
    await answered;
  }

  #answerTo(id: RequestId): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { id, done: resolve };
    });
  }

  #unusable(kind: Exclude<Line["kind"], "text">): string {
    if (kind === "not-utf8") return "the message is not UTF-8";
    return `the message is longer than ${this.#limit / (1024 * 1024)} MiB`;
  }

  async #refuse(code: number, message: string, id?: RequestId): Promise<void> {
    await this.send({ jsonrpc: "2.0", ...(id !== undefined && { id }), error: { code, message } });
  }
}

/** `undefined` when it is not JSON. The parser's own message would quote the draft. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function requestId(value: unknown): RequestId | undefined {
  return isRecord(value) && idOf(value) !== null ? (value.id as RequestId) : undefined;
}
