/** The built extension in a real browser, on replicas of the sites: for whoever measures it. */
export { DIST } from "../build.mjs";
export { Bedside } from "./bedside.ts";
export { default as ensureBuilt } from "./built.ts";
export { Extension, launch } from "./extension.ts";
export { serve } from "./replica-server.ts";
