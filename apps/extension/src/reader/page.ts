import { hostReader } from "./host.ts";
import { READER_CHANNEL, type ToReader } from "./said.ts";

// The page that Chromium keeps open, unseen, while drafts are being read: its background may have no worker of its own.

const channel = new BroadcastChannel(READER_CHANNEL);
const host = hostReader({
  createWorker: () => new Worker("reader/worker.js", { type: "module" }),
  say: (said) => channel.postMessage(said),
  rested: () => window.close(),
});
channel.onmessage = ({ data }: MessageEvent<ToReader>) => host.hear(data);
