import type { Audit, Ranked, Who } from "@bedside/audit";

/** A file that was chosen, with its path in the folder that was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** What the page asks of the audit's thread. */
export type AuditAsk =
  | { readonly ask: "open"; readonly files: readonly ChosenFile[] }
  | {
      readonly ask: "read";
      readonly who: Who;
      readonly me: readonly (string | undefined)[];
      readonly today: string;
    };

/** Somebody who writes in an export, for the reader to say which one they are. */
export interface Writer {
  readonly name: string;
  readonly items: number;
}

export interface FoundExport {
  readonly format: string;
  readonly name: string;
  readonly owner?: string;
  /** Only where the export does not say whose it is. */
  readonly writers?: readonly Writer[];
}

export interface Progress {
  /** From 0 to 1, by bytes. */
  readonly share: number;
  readonly checked: number;
  readonly flagged: number;
  /** Items a second, lately. */
  readonly rate: number;
}

/** What the thread says. The ranked items come a few at a time, so that no single message holds the page up. */
export type AuditSays =
  | {
      readonly kind: "opened";
      readonly exports: readonly FoundExport[];
      readonly problems: readonly string[];
    }
  | { readonly kind: "unknown"; readonly problems: readonly string[] }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "ranked"; readonly ranked: readonly Ranked[] }
  | { readonly kind: "done"; readonly audit: Omit<Audit, "worst"> }
  | { readonly kind: "failed" };
