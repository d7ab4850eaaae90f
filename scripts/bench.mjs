// `npm run bench`: measures the engine and the page, the peers beside them, and prints the table. Options go on to
// bench/src/main.ts. The page is built and served here; the bench only gets its address.
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { createAppServer } from "../apps/web/serve.mjs";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const options = process.argv.slice(2);
const server = wantsPage(options) ? await servePage() : undefined;
const tsx = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");
const run = spawn(process.execPath, [tsx, path.join(ROOT, "bench/src/main.ts"), ...options], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ...pageEnvironment() },
});
run.on("exit", (code) => {
  server?.close();
  process.exit(code ?? 1);
});

/** @param {string[]} given */
function wantsPage(given) {
  if (given.includes("--help") || findChromium() === undefined) return false;
  return (
    !given.some((option) => option.startsWith("--only")) ||
    given.includes("web") ||
    given.includes("--only=web")
  );
}

async function servePage() {
  const { ensureWebBuilt } = await import("./web-build.mjs");
  ensureWebBuilt();
  const app = createAppServer(path.join(ROOT, "apps/web/dist"));
  await new Promise((listening) => app.listen(0, "127.0.0.1", () => listening(undefined)));
  return app;
}

function pageEnvironment() {
  const address = server?.address();
  return {
    ...(typeof address === "object" &&
      address !== null && { BEDSIDE_PAGE: `http://127.0.0.1:${address.port}/` }),
    BEDSIDE_CHROMIUM: findChromium(),
    BEDSIDE_CHROMIUM_ARGS: CHROMIUM_ARGS.join(" "),
  };
}
