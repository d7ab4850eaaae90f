import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY } from "./csp.mjs";
import { createAppServer } from "./serve.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "bedside-serve-"));
/** @type {http.Server} */
let server;
let port = 0;

beforeAll(async () => {
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "index.html"), "<title>Bedside</title>");
  writeFileSync(path.join(folder, "sw.js"), "// the worker");
  writeFileSync(path.join(folder, "assets/index-a1b2c3d4.js"), "// the app");
  mkdirSync(path.join(folder, "reader"));
  writeFileSync(path.join(folder, "reader/small-a1b2c3d4.packed"), "the weights");
  server = createAppServer(folder);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  port = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Node's own client, since fetch does not let anybody set Host.
 * @param {string} address
 * @param {http.RequestOptions} [options]
 * @returns {Promise<{ status: number | undefined, headers: http.IncomingHttpHeaders, body: string }>}
 */
function ask(address, options = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: address, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on("error", reject);
    request.end();
  });
}

test("serves the page, and the page again for addresses inside the app", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, body: "<title>Bedside</title>" });
  expect(await ask("/settings")).toMatchObject({ status: 200, body: "<title>Bedside</title>" });
});

test("does not pass the page off as a file that is missing", async () => {
  expect((await ask("/assets/gone-00000000.js")).status).toBe(404);
});

test.each(["/", "/assets/index-a1b2c3d4.js", "/assets/gone-00000000.js"])(
  "sends the guards with %s",
  async (address) => {
    const { headers } = await ask(address);
    expect(headers).toMatchObject({
      "content-security-policy": CONTENT_SECURITY_POLICY,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
  },
);

test("lets hashed files be kept for ever, and everything else be asked for again", async () => {
  for (const address of ["/assets/index-a1b2c3d4.js", "/reader/small-a1b2c3d4.packed"]) {
    expect((await ask(address)).headers["cache-control"]).toContain("immutable");
  }
  for (const address of ["/", "/sw.js", "/settings", "/assets/page"]) {
    expect((await ask(address)).headers["cache-control"]).toBe("no-cache");
  }
});

test.each(["localhost:4600", "127.0.0.1", "[::1]:80", "LOCALHOST"])("answers to %s", async (host) => {
  expect((await ask("/", { headers: { host } })).status).toBe(200);
});

test.each(["rebound.example", "localhost.rebound.example", "127.0.0.1.rebound.example:4600", "10.0.0.7"])(
  "does not answer to %s",
  async (host) => {
    const { status, body } = await ask("/", { headers: { host } });
    expect(status).toBe(421);
    expect(body).not.toContain("<title>");
  },
);

test("takes nothing in", async () => {
  expect((await ask("/", { method: "POST" })).status).toBe(405);
});

test("does not leave the served folder", async () => {
  const { status, body } = await ask("/..%2f..%2f..%2fetc/hostname.txt");
  expect(status).toBe(404);
  expect(body).toBe("There is nothing at this address.\n");
});
