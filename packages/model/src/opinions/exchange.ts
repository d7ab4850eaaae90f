import { OpinionError } from "./opinion-error.ts";

/** An answer is a few hundred bytes; with a model that thinks aloud, some ten thousand. In bytes. */
const MOST_BYTES = 512 * 1024;

export interface Reply {
  readonly status: number;
  readonly body: string;
}

/**
 * One request to one address: nothing is followed, kept or sent along, and no more is read than an answer may have.
 *
 * @throws {OpinionError} `unreachable`; `refused` for a redirect; `too-long`.
 */
export async function exchange(url: string, sent: object | undefined, signal: AbortSignal): Promise<Reply> {
  const response = await reached(() => fetch(url, requestWith(sent, signal)));
  // What a redirect looks like differs: browsers hide its status.
  const isElsewhere = response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  if (isElsewhere) {
    await leave(response);
    throw new OpinionError("refused");
  }
  return { status: response.status, body: await bodyOf(response) };
}

function requestWith(sent: object | undefined, signal: AbortSignal): RequestInit {
  return {
    ...(sent === undefined ? { method: "GET" } : { method: "POST", body: JSON.stringify(sent) }),
    headers: { accept: "application/json", ...(sent && { "content-type": "application/json" }) },
    redirect: "manual",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    signal,
  };
}

async function bodyOf(response: Response): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for (;;) {
    const { done, value } = await reached(() => reader.read());
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel().catch(() => {});
      throw new OpinionError("too-long");
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function leave({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {});
}

/** What the platform says of a connection may hold addresses, and differs everywhere: only that it failed is passed on. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new OpinionError("unreachable");
  }
}
