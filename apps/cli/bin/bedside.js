#!/usr/bin/env node
import { existsSync } from "node:fs";

// In a checkout the sources lie beside this folder and may be newer than the build; a released package has only the build.
if (existsSync(new URL("../src/main.ts", import.meta.url))) {
  const { ensureBuilt } = await import("../build.mjs");
  await ensureBuilt();
}
await import(new URL("../dist/bedside.js", import.meta.url).href);
