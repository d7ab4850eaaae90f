import { appliesTo, plainText, type Reader } from "@bedside/guidance";
import type { Article, Block } from "@bedside/guidance/articles";
import { BarChart } from "./bar-chart.tsx";
import { RichText } from "./rich-text.tsx";

interface Props {
  readonly article: Article;
  readonly reader: Reader;
  /** The address of a heading. */
  readonly addressOf: (anchor: string) => string;
}

/** An article's text, as far as it is for this reader. */
export function ArticleBody({ article, reader, addressOf }: Props) {
  return shownTo(reader, article.body).map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article never move
    <BlockView key={i} block={block} reader={reader} addressOf={addressOf} />
  ));
}

/** The blocks for this reader, without headings under which nothing is left. */
function shownTo(reader: Reader, body: readonly Block[]): readonly Block[] {
  const held = body.filter((block) => {
    if (block.kind === "paragraph") return appliesTo(block.when, reader);
    return block.kind !== "list" || block.items.some(({ when }) => appliesTo(when, reader));
  });
  return held.filter((block, i) => {
    if (block.kind !== "heading") return true;
    const next = held[i + 1];
    return next !== undefined && (next.kind !== "heading" || next.level > block.level);
  });
}

interface BlockProps extends Omit<Props, "article"> {
  readonly block: Block;
}

function BlockView({ block, reader, addressOf }: BlockProps) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} addressOf={addressOf} />;
    case "paragraph":
      return (
        <p>
          <RichText text={block.text} />
        </p>
      );
    case "list":
      return <List block={block} reader={reader} />;
    case "quote":
      return (
        <blockquote className="article-quote">
          {block.text.map((text) => (
            <p key={plainText(text)}>
              <RichText text={text} />
            </p>
          ))}
        </blockquote>
      );
    case "table":
      return <Table block={block} />;
    case "bars":
      return <BarChart bars={block} />;
  }
}

function Heading({
  block,
  addressOf,
}: {
  block: Extract<Block, { kind: "heading" }>;
  addressOf: Props["addressOf"];
}) {
  const Tag = block.level === 2 ? "h2" : "h3";
  return (
    <Tag id={block.id} className="anchored">
      <RichText text={block.text} />{" "}
      <a className="anchor no-print" href={addressOf(block.id)}>
        <span aria-hidden="true">#</span>
        <span className="for-screen-readers">Link to “{plainText(block.text)}”</span>
      </a>
    </Tag>
  );
}

function List({ block, reader }: { block: Extract<Block, { kind: "list" }>; reader: Reader }) {
  const items = block.items.filter(({ when }) => appliesTo(when, reader));
  const Tag = block.ordered ? "ol" : "ul";
  return (
    <Tag>
      {items.map(({ text }) => (
        <li key={plainText(text)}>
          <RichText text={text} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ block: { head, rows } }: { block: Extract<Block, { kind: "table" }> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too
    <figure className="table-frame" tabIndex={0} aria-label={head.map(plainText).join(", ")}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={plainText(cell)} scope="col">
                <RichText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never move
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                  <th key={j} scope="row">
                    <RichText text={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                  <td key={j}>
                    <RichText text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
