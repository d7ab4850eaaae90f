import { type Context, check } from "@bedside/engine";
import { type SetAside, type Sifted, siftReport } from "@bedside/ui";

/** What there is to show of a draft. */
export type Outcome =
  | { readonly kind: "empty" }
  | { readonly kind: "checked"; readonly text: string; readonly sifted: Sifted }
  /** The engine fell over. The draft is untouched, and nobody is told about it but the author. */
  | { readonly kind: "failed" };

export function judge(text: string, context: Context, setAside: readonly SetAside[]): Outcome {
  if (text.trim() === "") return { kind: "empty" };
  try {
    const report = check({ text, context });
    return { kind: "checked", text, sifted: siftReport(report, text, setAside) };
  } catch {
    return { kind: "failed" };
  }
}
