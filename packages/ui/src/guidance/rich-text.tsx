import { type Inline, source, type Text } from "@bedside/guidance";
import { Fragment, use } from "react";
import { GuidanceLinks } from "./links.ts";

/** One line of guidance, with its marks and links. */
export function RichText({ text }: { readonly text: Text }) {
  return text.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
    <Fragment key={i}>
      <Piece piece={piece} />
    </Fragment>
  ));
}

function Piece({ piece }: { readonly piece: Inline }) {
  const hrefOf = use(GuidanceLinks);
  if (typeof piece === "string") return piece;
  if ("strong" in piece) return <strong>{piece.strong}</strong>;
  if ("em" in piece) return <em>{piece.em}</em>;
  const { link, to } = piece;
  if (isSource(to)) return <SourceLink id={to.slice("source:".length)}>{link}</SourceLink>;
  return hrefOf ? <a href={hrefOf(to)}>{link}</a> : link;
}

function isSource(to: string): to is `source:${string}` {
  return to.startsWith("source:");
}

function SourceLink({ id, children }: { readonly id: string; readonly children: string }) {
  const url = source(id.split("#")[0]!)?.url;
  if (!url) return children;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="for-screen-readers"> (opens in a new tab)</span>
    </a>
  );
}
