import type { Audit, Ranked, Who } from "@bedside/audit";
import { useSyncExternalStore } from "react";
import type { AuditAsk, AuditSays, ChosenFile, FoundExport, Progress } from "./audit-protocol.ts";

/** Where an audit is. It lives in the page's memory alone, and is gone when the page is. */
export type AuditState =
  | { readonly kind: "empty" }
  | { readonly kind: "opening" }
  | { readonly kind: "unknown"; readonly problems: readonly string[] }
  | {
      readonly kind: "opened";
      readonly exports: readonly FoundExport[];
      readonly problems: readonly string[];
    }
  | { readonly kind: "reading"; readonly progress: Progress }
  | { readonly kind: "done"; readonly audit: Audit }
  | { readonly kind: "failed" };

const EMPTY: AuditState = { kind: "empty" };
const NOTHING_YET: Progress = { share: 0, checked: 0, flagged: 0, rate: 0 };

/** One audit at a time, in a thread of its own. Cancelling, or erasing, ends the thread and forgets everything. */
export class AuditStore {
  #state: AuditState = EMPTY;
  #thread: Worker | undefined;
  #ranked: Ranked[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #start: () => Worker;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly state = (): AuditState => this.#state;

  open(files: readonly ChosenFile[]): void {
    this.erase();
    if (files.length === 0) return;
    const thread = this.#start();
    this.#thread = thread;
    thread.addEventListener("message", ({ data }: MessageEvent<AuditSays>) => this.#hear(data));
    thread.addEventListener("error", (event) => {
      // What the browser would print may hold words of the export.
      event.preventDefault();
      this.#end({ kind: "failed" });
    });
    this.#become({ kind: "opening" });
    this.#ask({ ask: "open", files });
  }

  read(who: Who, me: readonly (string | undefined)[], today: string): void {
    this.#become({ kind: "reading", progress: NOTHING_YET });
    this.#ask({ ask: "read", who, me, today });
  }

  /** Ends whatever goes on and forgets what was found. */
  erase(): void {
    this.#end(EMPTY);
  }

  #hear(says: AuditSays): void {
    if (says.kind === "ranked") for (const one of says.ranked) this.#ranked.push(one);
    else if (says.kind === "done") this.#end({ kind: "done", audit: { ...says.audit, worst: this.#ranked } });
    else if (says.kind === "progress") this.#become({ kind: "reading", progress: says.progress });
    else if (says.kind === "opened") this.#become(says);
    else this.#end(says);
  }

  #end(state: AuditState): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#ranked = state.kind === "done" ? this.#ranked : [];
    this.#become(state);
  }

  #ask(ask: AuditAsk): void {
    this.#thread?.postMessage(ask);
  }

  #become(state: AuditState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}

export const theAudit = new AuditStore(
  () => new Worker(new URL("./audit-worker.ts", import.meta.url), { type: "module", name: "audit" }),
);

export function useAudit(): AuditState {
  return useSyncExternalStore(theAudit.watch, theAudit.state);
}
