import type { ReaderName } from "@bedside/engine";
import { hashTo } from "../shell/routes.ts";
import type { ReaderState } from "./reader-state.ts";
import { ownReader, secondReader } from "./readers.ts";
import { useReaderState } from "./use-readers.ts";

/** Under the draft: whether second readers are on, and which of them have read what stands here. */
export function ReaderLine({ readers = [] }: { readonly readers?: readonly ReaderName[] | undefined }) {
  const small = useReaderState(secondReader);
  const own = useReaderState(ownReader);
  if (secondReader.files === undefined && own.kind === "off") return null;
  return (
    <p className="hint reader-line">
      <a href={hashTo("settings")}>Second reader</a>: {lineFor(small, own, readers)}
    </p>
  );
}

export function lineFor(small: ReaderState, own: ReaderState, readers: readonly ReaderName[]): string {
  const heard = [
    ...(readers.includes("model") ? ["it"] : []),
    ...(readers.includes("browser") ? ["this browser’s model"] : []),
  ];
  if (heard.length > 0) {
    const have = heard.length > 1 ? "have" : "has";
    return `on. ${capitalised(heard.join(" and "))} ${have} read this too.`;
  }
  if (small.kind === "on" || own.kind === "on") return "on.";
  const kinds = [small.kind, own.kind];
  if (kinds.includes("fetching")) return "on its way.";
  if (kinds.includes("missing") || kinds.includes("failed")) return "not here just now.";
  return kinds.includes("looking") ? "on." : "off.";
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
