import { PORT } from "../protocol.ts";

chrome.runtime.connect({ name: PORT });
