export { loadModel, type RuntimeOptions } from "./load-model.ts";
export { type Model, ModelError, type ModelErrorCode } from "./model.ts";
