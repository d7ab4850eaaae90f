// Builds everything that is shipped, whether or not it is fresh.
import { build } from "../apps/cli/build.mjs";
import { buildExtension } from "../apps/extension/build.mjs";
import { buildWeb } from "./web-build.mjs";

buildWeb();
await build();
await buildExtension();
