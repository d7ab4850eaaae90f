import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Route } from "@playwright/test";
import { build, type Rolldown } from "vite";
import type { Place } from "./place.ts";

const FOLDER = path.join(import.meta.dirname, "replicas");

/** As strict as such sites are, and stricter: whatever we put into the page has to live with it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";
const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types 'none'";

/** A style sheet of `replicas/` besides the usual one. */
export type Style = "hostile";

const scripts = new Map<string, Promise<string>>();

/** The replica in one file, made once. */
function scriptOf(replica: string): Promise<string> {
  const made = scripts.get(replica) ?? bundle(replica);
  scripts.set(replica, made);
  return made;
}

async function bundle(replica: string): Promise<string> {
  const built = (await build({
    root: FOLDER,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    build: {
      write: false,
      target: "chrome114",
      minify: false,
      lib: { entry: path.join(FOLDER, `${replica}.tsx`), formats: ["iife"], name: "replica" },
    },
  })) as Rolldown.RolldownOutput[];
  const script = built[0]?.output.find((file) => file.type === "chunk");
  if (!script) throw new Error(`The replica ${replica} could not be built.`);
  return script.code;
}

/** Serves a replica where the site really is, so that permissions and adapters meet what they would meet there. */
export async function serve(
  context: BrowserContext,
  place: Pick<Place, "address" | "replica" | "withoutTrustedTypes">,
  style?: Style,
): Promise<void> {
  const { origin } = new URL(place.address);
  const policy = place.withoutTrustedTypes ? POLICY : POLICY + TRUSTED_TYPES;
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/replica.js") return script(route, await scriptOf(place.replica));
    if (pathname === "/replica.css") return styles(route, style);
    if (/\.\w+$/.test(pathname)) return route.fulfill({ status: 404, body: "" });
    return page(route, policy);
  });
}

const script = (route: Route, body: string) => route.fulfill({ contentType: "text/javascript", body });

const styles = (route: Route, extra?: Style) =>
  route.fulfill({
    contentType: "text/css",
    body: ["replica", ...(extra ? [extra] : [])]
      .map((name) => readFileSync(path.join(FOLDER, `${name}.css`), "utf8"))
      .join("\n"),
  });

const page = (route: Route, policy: string) =>
  route.fulfill({
    contentType: "text/html; charset=utf-8",
    headers: { "content-security-policy": policy },
    body: `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Replica</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/replica.css"></head>
<body><script src="/replica.js"></script></body>
</html>`,
  });
