import { type FromReader, READER_CHANNEL } from "../../reader/said.ts";
import type { Browser } from "../browser.ts";
import { inTurn } from "../in-turn.ts";
import type { ReaderPlace } from "./reader-place.ts";

const PAGE = "reader.html";
/** As Chromium's own documents have it: an unseen page of the extension, kept for its workers. */
const OFFSCREEN = {
  url: PAGE,
  reasons: ["WORKERS"],
  justification: "Reads drafts a second time on this device, in a worker, while that is switched on.",
} as const;

/** In Chromium: a page that nobody sees, since a service worker may have no worker. There is one for all tabs. */
export function offscreenPlace(
  offscreen: NonNullable<Browser["offscreen"]>,
  getContexts: NonNullable<Browser["runtime"]["getContexts"]>,
): ReaderPlace {
  const channel = new BroadcastChannel(READER_CHANNEL);
  const takeTurn = inTurn();
  const isOpen = async () => (await getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length > 0;
  return {
    isOpen,
    open: () =>
      takeTurn(async () => {
        if (!(await isOpen()))
          await offscreen.createDocument({ ...OFFSCREEN, reasons: [...OFFSCREEN.reasons] });
      }),
    close: () =>
      takeTurn(async () => {
        if (await isOpen()) await offscreen.closeDocument();
      }),
    say: (asked) => channel.postMessage(asked),
    listen(hear) {
      channel.onmessage = ({ data }: MessageEvent<FromReader>) => hear(data);
    },
  };
}
