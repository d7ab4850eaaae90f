// Serves this folder to this machine only, with a policy under which nothing on the page can talk to anybody.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const server = createServer((request, response) => {
  const file = fileFor(request.url ?? "/");
  if (file === undefined) return response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))],
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  createReadStream(file).pipe(response);
});

server.listen(Number(process.env.PORT ?? 4700), "127.0.0.1", () => {
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  console.log(`http://127.0.0.1:${address.port}/`);
});

/**
 * A file of this folder that a page may have, or `undefined`.
 * @param {string} url
 */
function fileFor(url) {
  const [pathname = "/"] = url.split("?");
  const file = path.join(import.meta.dirname, pathname === "/" ? "index.html" : pathname);
  if (!file.startsWith(import.meta.dirname + path.sep) || !(path.extname(file) in TYPES)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
