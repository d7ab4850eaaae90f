/**
 * As much of the Prompt API as is used here (webmachinelearning.github.io/prompt-api). No browser has
 * to have any of it, so nothing is believed to be there before it was looked for.
 */
export interface LanguageModels {
  availability(options: SessionOptions): Promise<string>;
  create(options: SessionOptions & Opening): Promise<Session>;
}

export interface SessionOptions {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
  /** Browsers that do not know it take no notice. */
  readonly samplingMode: "most-predictable";
}

interface Expected {
  readonly type: "text";
  readonly languages: readonly string[];
}

export interface Opening {
  readonly initialPrompts: readonly { readonly role: "system"; readonly content: string }[];
  readonly monitor: (monitor: EventTarget) => void;
  readonly signal: AbortSignal;
}

export interface Session {
  prompt(input: string, options: { responseConstraint?: object; signal: AbortSignal }): Promise<string>;
  clone(options: { signal: AbortSignal }): Promise<Session>;
  destroy(): void;
}

/** What the platform has, if it has it. */
export function languageModelsOf(platform: object): LanguageModels | undefined {
  const found: unknown = Reflect.get(platform, "LanguageModel");
  const isThere =
    ((typeof found === "object" && found !== null) || typeof found === "function") &&
    typeof Reflect.get(found, "availability") === "function" &&
    typeof Reflect.get(found, "create") === "function";
  return isThere ? (found as unknown as LanguageModels) : undefined;
}

/** How much of the model is here, from 0 to 1. Older browsers count in bytes, with the sum beside. */
export function shareOf(event: Event): number {
  const [loaded, total] = [Number(Reflect.get(event, "loaded")), Number(Reflect.get(event, "total"))];
  const share = total > 1 ? loaded / total : loaded;
  return Math.min(1, Math.max(0, share || 0));
}
