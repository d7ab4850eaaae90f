import type { ClosedBecause } from "../place.ts";

const WHY: Readonly<Record<ClosedBecause, { readonly what: string; readonly why: string }>> = {
  browser: {
    what: "Bedside cannot stand in this page.",
    why: "Browsers keep their own pages and files to themselves. On a site where you write, this shows whether Bedside is on.",
  },
  store: {
    what: "Bedside cannot stand in this page.",
    why: "Browsers let no extension into the shops that extensions come from.",
  },
  insecure: {
    what: "This page is not on a secure connection.",
    why: "Its address begins with http, so others on the way can read what you write there. Bedside stands in https pages only.",
  },
  own: {
    what: "This is a page of Bedside’s own.",
    why: "On a site where you write, this shows whether Bedside is on.",
  },
};

/** A page in which nothing can be switched on. */
export function ClosedPart({ why }: { readonly why: ClosedBecause }) {
  return (
    <section className="site-part">
      <h2>{WHY[why].what}</h2>
      <p className="hint">{WHY[why].why}</p>
    </section>
  );
}
