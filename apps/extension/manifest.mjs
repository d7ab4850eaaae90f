// What the browser is asked for, once for both kinds of browser. `docs/extension.md` says why each of it, and a test holds
// the built file to exactly this.
import extension from "./package.json" with { type: "json" };

/** The sites that can be switched on one by one; the browser asks the reader each time. */
export const KNOWN_SITES = [
  "https://x.com/*",
  "https://twitter.com/*",
  "https://www.facebook.com/*",
  "https://www.instagram.com/*",
  "https://www.linkedin.com/*",
  "https://www.reddit.com/*",
  "https://old.reddit.com/*",
  "https://bsky.app/*",
  "https://mastodon.social/*",
  "https://mastodon.online/*",
  "https://mstdn.social/*",
  "https://www.threads.com/*",
  "https://www.threads.net/*",
  "https://www.youtube.com/*",
  "https://web.whatsapp.com/*",
  "https://business.google.com/*",
  // From Search and Maps, reviews are answered in a frame of www.google.com/local/business; browsers give permission for
  // whole hosts only, the script stands in those pages alone.
  "https://www.google.com/*",
];

/** For sites that nobody has listed: asked for one host at a time, when the reader switches that host on. */
export const ANY_SITE = "https://*/*";

/**
 * For the extension's own pages and its background: nothing is fetched from anywhere, nothing runs that is not in it.
 * `wasm-unsafe-eval` is what browsers call it when a page may run WebAssembly; the second reader does its sums in it, and
 * its bytes come with the extension as well.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @typedef {"chromium" | "firefox"} Kind */

/** @param {Kind} kind */
export function manifestFor(kind) {
  return {
    manifest_version: 3,
    name: "Bedside",
    description: "Reads your draft on this device before you post it, and says what your regulator would.",
    version: extension.version,
    icons: { 192: "icons/192.png", 512: "icons/512.png" },
    action: { default_popup: "popup.html", default_title: "Bedside" },
    options_ui: { page: "options.html", open_in_tab: true },
    // `activeTab`: which site the reader is on when they open the popup. `scripting`: to stand in the sites that are
    // switched on, and in no other. `storage`: the settings. `offscreen`: an unseen page of our own for the second reader,
    // since Chromium's background may have no worker; Firefox's may.
    permissions: ["activeTab", ...(kind === "chromium" ? ["offscreen"] : []), "scripting", "storage"],
    optional_host_permissions: [...KNOWN_SITES, ANY_SITE],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(kind === "chromium"
      ? { background: { service_worker: "background.js", type: "module" }, minimum_chrome_version: "119" }
      : {
          background: { scripts: ["background.js"], type: "module" },
          browser_specific_settings: {
            gecko: {
              id: "bedside@bedside.example",
              strict_min_version: "140.0",
              // Said to the reader by Firefox itself when they add it: nothing is collected or passed on.
              data_collection_permissions: { required: ["none"] },
            },
          },
        }),
  };
}
