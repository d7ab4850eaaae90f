// Serves the built web app to this machine alone.
import { createServer } from "node:http";
import sirv from "sirv";
import { CONTENT_SECURITY_POLICY } from "./csp.mjs";

/** Features that no page of ours asks for, so that nothing that slipped in could either. */
const SWITCHED_OFF = ["camera", "microphone", "geolocation", "display-capture", "payment", "usb", "serial"];

const SECURITY_HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": SWITCHED_OFF.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The only names this server answers to; see `isLoopback`. */
const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The build puts a hash of the content into the names of these, so a name never changes its content. */
const HASHED = /^\/(?:assets|reader)\/.+\.\w+$/;

/**
 * @param {string} folder the build
 * @returns {import("node:http").Server} not yet listening
 */
export function createAppServer(folder) {
  const files = sirv(folder, {
    etag: true,
    single: true,
    // Packed by the build, where it has been (vite.config.ts).
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const forEver = HASHED.test(pathname);
      response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (!isLoopback(request.headers.host))
      return refuse(response, 421, "Bedside answers to this machine only.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(response, 405, "There is nothing to send here.");
    }
    files(request, response, () => refuse(response, 404, "There is nothing at this address."));
  });
}

/**
 * Whether a request was addressed to this machine by one of its own names. A page elsewhere can point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would then be of our origin; the Host header still tells.
 * @param {string | undefined} host
 */
export function isLoopback(host) {
  return LOOPBACK_NAMES.has(host?.replace(/:\d+$/, "").toLowerCase() ?? "");
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
