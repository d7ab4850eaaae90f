// `npm run check`: everything that needs no browser, in under a minute.
import { checkSteps } from "./check-steps.mjs";
import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./steps.mjs";

ensureInstalled();
runSteps(checkSteps());
