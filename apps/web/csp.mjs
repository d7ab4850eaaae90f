// The one Content-Security-Policy of the web app. The server sends it as a header (serve.mjs) and the page says it too
// (vite.config.ts), so that a copy on any other host keeps the promise: nothing leaves the device.
import { createHash } from "node:crypto";

/**
 * React Aria adds these two `<style>` elements by itself (`usePress`, and `usePreventScroll` on iOS). Their text is fixed,
 * so a hash admits exactly them and nothing else; everything of ours is a file or a constructed style sheet.
 */
export const REACT_ARIA_STYLES = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

const DIRECTIVES = [
  "default-src 'none'",
  // The second reader's sums are WebAssembly, which counts as making code; this admits it and no text as script.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${REACT_ARIA_STYLES.map(hash).join(" ")}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the response header. */
export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");

/** For `<meta http-equiv="Content-Security-Policy">`, where browsers ignore `frame-ancestors` and complain about it. */
export const META_CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
