import type { Jigsaw } from "@bedside/audit";
import { dateInWords, sourceName } from "@bedside/audit/words";

/** Items that single somebody out only together. */
export function JigsawList({ jigsaws }: { readonly jigsaws: readonly Jigsaw[] }) {
  return (
    <section className="jigsaws">
      <h2 className="small-heading">Only together</h2>
      <p>Each of these says little. Put side by side, somebody could work out who it is about.</p>
      <ul>
        {jigsaws.map((jigsaw) => (
          <li key={jigsaw.items.map(({ item }) => item.key).join(" ")} className="jigsaw">
            <h3>{togetherInWords(jigsaw)}</h3>
            <p className="hint">{jigsaw.reason}</p>
            {jigsaw.items.map(({ item, alone }) => (
              <figure key={item.key} className="jigsaw-item">
                <blockquote>{item.text}</blockquote>
                <figcaption className="hint">
                  {item.createdAt ? dateInWords(item.createdAt) : "Without a date"} ·{" "}
                  {sourceName(item.source)} ·{" "}
                  {alone === null
                    ? "pins nobody down alone"
                    : `alone about ${Math.round(alone).toLocaleString("en-GB")} would fit`}
                  {jigsaw.change.length === 1 && jigsaw.change[0] === item.key && (
                    <strong> · Changing this one is enough.</strong>
                  )}
                </figcaption>
              </figure>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function togetherInWords({ together }: Jigsaw): string {
  if (together === null) return "Together: who it is can be looked up";
  return together < 1.5
    ? "Together: probably one person fits"
    : `Together: about ${Math.round(together)} people fit`;
}
