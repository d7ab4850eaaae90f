import path from "node:path";
import { isStale } from "../../../scripts/stale.mjs";
import { buildExtension, DIST } from "../build.mjs";

const ROOT = path.join(import.meta.dirname, "../../..");

const SOURCES = [
  "apps/extension/src",
  "apps/extension/manifest.mjs",
  "apps/extension/build.mjs",
  "apps/extension/pack-reader.mjs",
  "packages/engine/src",
  "packages/guidance/src",
  "packages/model/src",
  "packages/model/weights",
  "packages/ui/src",
].map((source) => path.join(ROOT, source));

/** Builds the extension, unless the build is newer than everything it is made of. */
export default async function build(): Promise<void> {
  if (isStale(path.join(DIST, "chromium/manifest.json"), SOURCES)) await buildExtension();
}
