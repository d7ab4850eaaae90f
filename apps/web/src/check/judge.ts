import type { Context } from "@bedside/engine";
import { type SetAside, type Sifted, siftReport } from "@bedside/ui";
import type { Engine } from "./engine.ts";

/** What there is to show of a draft. */
export type Outcome =
  | { readonly kind: "empty" }
  /** The engine is still on its way. */
  | { readonly kind: "waiting" }
  | { readonly kind: "checked"; readonly text: string; readonly sifted: Sifted }
  /** The engine fell over. The draft is untouched, and nobody is told about it but the author. */
  | { readonly kind: "failed" };

/** `engine` is undefined while it loads, and "unavailable" where it would not. */
export function judge(
  engine: Engine | "unavailable" | undefined,
  text: string,
  context: Context,
  setAside: readonly SetAside[],
): Outcome {
  if (text.trim() === "") return { kind: "empty" };
  if (engine === undefined) return { kind: "waiting" };
  if (engine === "unavailable") return { kind: "failed" };
  try {
    const report = engine.check({ text, context });
    return { kind: "checked", text, sifted: siftReport(report, text, setAside) };
  } catch {
    return { kind: "failed" };
  }
}
