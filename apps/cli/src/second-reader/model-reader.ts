import type { Draft, ModelEvidence } from "@bedside/engine";
import type { Model } from "@bedside/model";
import { troubleOf } from "./load-reader.ts";
import { ReaderTrouble } from "./trouble.ts";

/** Reads one draft. Undefined where it could not. */
export type ModelRead = (draft: Draft) => Promise<ModelEvidence | undefined>;

/**
 * A reader that is made when the first draft comes, once. What keeps it from reading is told once for each reason; the check
 * goes on without it.
 */
export function modelReader(open: () => Promise<Model>, say: (line: string) => void): ModelRead {
  let model: Promise<Model> | undefined;
  const told = new Set<string>();
  return async ({ text, context }) => {
    try {
      model ??= open();
      return await (await model).read(text, context);
    } catch (error) {
      const trouble = error instanceof ReaderTrouble ? error : troubleOf(codeIn(error));
      if (!told.has(trouble.code)) say(`${trouble.what} Read without it. (${trouble.code})`);
      told.add(trouble.code);
      return undefined;
    }
  };
}

/** What the model's errors call their reason; by shape, since importing their class would load the model. */
function codeIn(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "runtime-failed";
}
