import { PORT } from "../protocol.ts";

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) port.disconnect();
});
