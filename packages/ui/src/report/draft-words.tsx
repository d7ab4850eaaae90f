import { excerpt, type LabelPart } from "./fix-label.ts";

/** The author's own words, in the serif and isolated from the direction of the text around them. */
export function DraftWords({ children }: { readonly children: string }) {
  return <bdi className="draft-words">{excerpt(children)}</bdi>;
}

export function LabelWithWords({ parts }: { readonly parts: readonly LabelPart[] }) {
  return parts.map(({ text, isDraft }) =>
    isDraft ? (
      <bdi className="draft-words" key={text}>
        ‘{text}’
      </bdi>
    ) : (
      <span key={text}>{text}</span>
    ),
  );
}
