// `npm start`: installs and builds what is needed, then serves the web app to this machine and says where.
// Exit codes: 0 stopped by Ctrl-C, 64 the port is not a number, 69 the port or something else needed cannot be had.

import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled, ROOT } from "./install.mjs";
import { choosePort, whyNotListening } from "./port.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

const USAGE = 64;
const UNAVAILABLE = 69;

async function main() {
  const port = choosePort(portFlag(), process.env.PORT);
  if (port === undefined) return leave(USAGE, "The port must be a whole number from 0 to 65535.");
  ensureInstalled();
  ensureWebBuilt();
  const { createAppServer } = await import(pathToFileURL(path.join(ROOT, "apps/web/serve.mjs")).href);
  /** @type {import("node:http").Server} */
  const server = createAppServer(path.join(ROOT, "apps/web/dist"));
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) =>
    leave(UNAVAILABLE, whyNotListening(error, port)),
  );
  server.listen(port, "127.0.0.1", () => {
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(
      `Bedside is at http://127.0.0.1:${address.port}/ for this machine only. Stop it with Ctrl-C.`,
    );
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
  if (process.env.npm_lifecycle_event) stopWithParent(server);
}

/**
 * npm passes Ctrl-C on, but when npm alone is ended its shell dies and this process would go on holding the port. A process
 * that lost its parent gets another.
 * @param {import("node:http").Server} server
 */
function stopWithParent(server) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(server), 500).unref();
}

function portFlag() {
  try {
    return parseArgs({ options: { port: { type: "string", short: "p" } } }).values.port;
  } catch {
    return leave(USAGE, "npm start takes one option: npm start -- --port 4600");
  }
}

/** @param {import("node:http").Server} server */
function stop(server) {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

/**
 * @param {number} code
 * @param {string} sentence
 * @returns {never}
 */
function leave(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

await main();
