import { type Answered, PORT } from "../../protocol.ts";
import type { Exchange } from "./asking.ts";

/** The browser's own ports. */
export const browserExchange: Exchange = {
  connect(heard, cut) {
    const port = chrome.runtime.connect({ name: PORT });
    port.onMessage.addListener((answered: Answered) => heard(answered));
    port.onDisconnect.addListener(() => {
      // To look at the reason keeps the browser from writing it to the page's console.
      void chrome.runtime?.lastError;
      cut();
    });
    return { post: (message) => port.postMessage(message), hangUp: () => port.disconnect() };
  },
  // In a page that outlives the extension the whole of `chrome.runtime`, or only its id, is taken away.
  isAlive: () => typeof chrome !== "undefined" && chrome.runtime?.id !== undefined,
};
