import { isPacked } from "../shell/packed.ts";
import { createOwnReader } from "./browser-reader.ts";
import { hearing } from "./hearing.ts";
import { readerFiles } from "./reader-files.ts";
import { createSecondReader } from "./second-reader.ts";
import { cacheShelf } from "./shelf.ts";

const isHere = typeof window === "undefined" || !isPacked(window.location);

/** The small model of this page. The app inside the extension has none: the extension has its own. */
export const secondReader = createSecondReader({
  files: isHere ? readerFiles : undefined,
  shelf: cacheShelf(() => document.baseURI),
  canRun: () => typeof WebAssembly !== "undefined",
  open: async (bytes) => (await import("./open-model.ts")).openModel(bytes),
});

/** The browser's own language model. */
export const ownReader = createOwnReader(async () =>
  (await import("@bedside/model/browser")).browserReader(globalThis),
);

export const hear = hearing(secondReader, ownReader);
