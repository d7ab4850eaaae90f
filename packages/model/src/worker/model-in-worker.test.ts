import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { afterEach, expect, test } from "vitest";
import { HERE, smallModel } from "../fixtures/here.ts";
import { loadModel } from "../load-model.ts";
import { type Model, ModelError } from "../model.ts";
import { modelInWorker, type Thread } from "./model-in-worker.ts";
import type { Message } from "./protocol.ts";
import { type Scope, serveModel } from "./serve.ts";

const NOBODY = { country: DEFAULT_COUNTRY };
const LONG = "Mrs Calloway in bed 4, again. ".repeat(200);

let open: Model | undefined;
afterEach(() => open?.close());

/** A channel with a model's server at its other end; `heard` is what arrives there. */
function channel(): { thread: Thread; heard: Message[] } {
  const { port1, port2 } = new MessageChannel();
  const heard: Message[] = [];
  port2.addEventListener("message", ({ data }) => heard.push(data));
  serveModel(port2 as Scope);
  return { thread: port1 as Thread, heard };
}

/** A thread of its own where there are workers; Node's are of another kind, and a channel does as well. */
function ownThread(): Thread {
  if (typeof Worker === "undefined") return channel().thread;
  return new Worker(new URL("../fixtures/reader-worker.ts", import.meta.url), { type: "module" });
}

async function modelBehind(thread: Thread): Promise<Model> {
  open = await modelInWorker(thread, smallModel(), HERE);
  return open;
}

test("says the same as a model in this thread", async () => {
  const [there, here] = [await modelBehind(ownThread()), await loadModel(smallModel(), HERE)];
  expect(there.id).toBe(here.id);
  const context = { ...NOBODY, replyTo: "Who was it?" };
  expect(await there.read("Mrs Calloway in bed 4.", context)).toEqual(
    await here.read("Mrs Calloway in bed 4.", context),
  );
  await here.close();
});

test("says why bytes cannot be loaded, and ends the thread", async () => {
  let ended = 0;
  const { thread } = channel();
  const counted: Thread = {
    postMessage: (message) => thread.postMessage(message),
    addEventListener: (type, listen) => thread.addEventListener(type, listen),
    start: () => thread.start?.(),
    terminate: () => {
      ended++;
      thread.close?.();
    },
  };
  const loading = modelInWorker(counted, smallModel().subarray(0, 999), HERE);
  await expect(loading).rejects.toThrow(new ModelError("damaged-model"));
  expect(ended).toBe(1);
});

test("calls off a long reading in the thread as well, and goes on with the next", async () => {
  const { thread, heard } = channel();
  const model = await modelBehind(thread);
  const caller = new AbortController();
  const reading = model.read(LONG, NOBODY, caller.signal);
  caller.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect((await model.read("Good night.", NOBODY)).windows).toBe(1);
  expect(heard.map(({ question }) => question)).toEqual(["load", "read", "cancel", "read"]);
  await expect(model.read("Good night.", NOBODY, AbortSignal.abort())).rejects.toMatchObject({
    code: "cancelled",
  });
});

test("a short draft does not wait for the end of a long one", async () => {
  const model = await modelBehind(channel().thread);
  const order: string[] = [];
  const long = model.read(LONG, NOBODY).then(() => order.push("long"));
  await model.read("Good night.", NOBODY).then(() => order.push("short"));
  await long;
  expect(order).toEqual(["short", "long"]);
});

test("closing ends what is still being read, and whatever is asked afterwards", async () => {
  const model = await modelBehind(ownThread());
  const reading = model.read(LONG, NOBODY);
  await model.close();
  await expect(reading).rejects.toMatchObject({ code: "closed" });
  await expect(model.read("Good night.", NOBODY)).rejects.toMatchObject({ code: "closed" });
});

test("a thread that breaks down fails everybody who waits, without a word of the draft", async () => {
  const { thread } = channel();
  let breakDown: ((event: MessageEvent) => void) | undefined;
  const frail: Thread = {
    postMessage: (message) => thread.postMessage(message),
    addEventListener: (type, listen) => {
      if (type === "error") breakDown = listen;
      thread.addEventListener(type, listen);
    },
    start: () => thread.start?.(),
    close: () => thread.close?.(),
  };
  const model = await modelBehind(frail);
  const reading = model.read("Mrs Calloway", NOBODY);
  let isSilent = false;
  breakDown?.({ message: "Mrs Calloway", preventDefault: () => (isSilent = true) } as never);
  await expect(reading).rejects.toThrow(new ModelError("runtime-failed"));
  await expect(model.read("Good night.", NOBODY)).rejects.toMatchObject({ code: "runtime-failed" });
  expect(isSilent).toBe(true);
});
