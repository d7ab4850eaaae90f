import { siteFor } from "../sites/sites.ts";
import { browserExchange } from "./asking/browser-exchange.ts";
import { boxFor } from "./box/box-for.ts";
import { isOurs, takeOver } from "./fresh-copy.ts";
import { createMarks } from "./marks/marks.ts";
import { createOverlay } from "./overlay/overlay.tsx";
import { standIn } from "./stand-in.ts";

/** Where this copy of the script can be found by one that the browser puts into the same frame once more. */
const ours = globalThis as { bedside?: () => void };

/** A frame without an address of its own (about:blank, srcdoc) has the origin of the page that made it. */
const place = new URL(self.origin === "null" ? location.href : self.origin);
const site = siteFor(place);

if (site) {
  ours.bedside?.();
  const stops: (() => void)[] = [];
  const leave = () => {
    for (const stop of stops) stop();
  };
  stops.push(takeOver(document, browserExchange.isAlive, leave));
  stops.push(
    standIn({
      view: window,
      site,
      host: place.host,
      exchange: browserExchange,
      boxFor,
      createMarks,
      createOverlay,
      isOurs,
    }),
  );
  ours.bedside = leave;
}
