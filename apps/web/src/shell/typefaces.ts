/**
 * Fetches the Latin Extended half of both typefaces once the page stands. Left to the browser, it would be fetched with
 * the first such letter of a draft, and whoever keeps the server's log could tell that there was one.
 */
export function fetchTypefaces(): void {
  window.addEventListener("load", () => {
    for (const family of ["Source Sans 3 Variable", "Source Serif 4 Variable"]) {
      document.fonts.load(`1em "${family}"`, "ā").catch(() => undefined);
    }
  });
}
