import sansExtended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serifExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import sheet from "../fonts.css?url";

/**
 * Fetches the typefaces once the page stands; until then the device's own letters hold their place. All four files come
 * first, so that the page changes its letters once and not four times. The Latin Extended halves are put to use at once:
 * left to the browser, they would be fetched with the first such letter of a draft, and whoever keeps the server's log
 * could tell that there was one.
 */
export async function fetchTypefaces(): Promise<void> {
  const early = document.querySelector<HTMLLinkElement>("link[data-typefaces]");
  if (!early) {
    const files = [sans, serif, sansExtended, serifExtended];
    await Promise.all(files.map((href) => linked({ rel: "preload", as: "font", crossOrigin: "", href })));
    await linked({ rel: "stylesheet", href: sheet });
  } else if (!early.sheet) await settled(early);
  for (const family of ["Source Sans 3 Variable", "Source Serif 4 Variable"]) {
    document.fonts.load(`1em "${family}"`, "ā").catch(() => undefined);
  }
}

function linked(what: Partial<HTMLLinkElement>): Promise<void> {
  const link = Object.assign(document.createElement("link"), what);
  document.head.append(link);
  return settled(link);
}

/** What does not come is done without. */
function settled(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ["load", "error"]) link.addEventListener(end, () => resolve(), { once: true });
  });
}
