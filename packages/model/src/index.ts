export { loadModel } from "./load-model.ts";
export { type Model, ModelError, type ModelErrorCode } from "./model.ts";
export { newestOnly } from "./newest-only.ts";
export type { RuntimeOptions } from "./runtime/runtime.ts";
export { modelInWorker, type Thread } from "./worker/model-in-worker.ts";
