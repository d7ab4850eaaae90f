import type { Draft, Evidence } from "@bedside/engine";
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

/** What can be said of a draft without reading it; `engine` is undefined while it loads, "unavailable" where it would not. */
export function judgeUnread(engine: Engine | "unavailable" | undefined, text: string): Outcome | undefined {
  if (text.trim() === "") return { kind: "empty" };
  if (engine === undefined) return { kind: "waiting" };
  return engine === "unavailable" ? { kind: "failed" } : undefined;
}

/** The engine does not hear evidence of another text than the draft's. */
export async function judge(
  engine: Engine,
  draft: Draft,
  setAside: readonly SetAside[],
  evidence?: Evidence,
): Promise<Outcome> {
  try {
    const report = await engine.ask("check", { draft, evidence });
    return { kind: "checked", text: draft.text, sifted: siftReport(report, draft.text, setAside) };
  } catch {
    return { kind: "failed" };
  }
}
