import href from "../fonts.css?url";

/**
 * Fetches the typefaces once the page stands; until then the device's own letters hold their place. The Latin Extended
 * half is asked for at once. Left to the browser, it would be fetched with the first such letter of a draft, and whoever
 * keeps the server's log could tell that there was one.
 */
export function fetchTypefaces(): void {
  const early = document.querySelector<HTMLLinkElement>("link[data-typefaces]");
  if (early?.sheet) {
    fetchBothHalves();
    return;
  }
  const sheet = early ?? Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  sheet.addEventListener("load", fetchBothHalves, { once: true });
  if (!early) document.head.append(sheet);
}

function fetchBothHalves(): void {
  for (const family of ["Source Sans 3 Variable", "Source Serif 4 Variable"]) {
    document.fonts.load(`1em "${family}"`, "ā").catch(() => undefined);
  }
}
