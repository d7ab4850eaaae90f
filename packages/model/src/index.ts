export { loadModel } from "./load-model.ts";
export { type Model, ModelError, type ModelErrorCode } from "./model.ts";
export type { RuntimeOptions } from "./runtime/runtime.ts";
