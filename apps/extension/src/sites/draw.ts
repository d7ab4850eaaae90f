/** For tests: puts up a page, open shadow roots included. */
export function draw(html: string): void {
  document.body.setHTMLUnsafe(html);
}

/** The one element that fits, in whichever open shadow root it stands. */
export function find(selector: string, scope: ParentNode = document.body): HTMLElement {
  const found = allIn(scope).filter((element) => element.matches(selector));
  if (found.length !== 1) throw new Error(`${found.length} elements fit ${selector}.`);
  return found[0] as HTMLElement;
}

const allIn = (scope: ParentNode): Element[] =>
  [...scope.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);

/** A key as it is pressed: `press("Enter", "ctrlKey")`. */
export const press = (key: string, ...held: ("ctrlKey" | "metaKey" | "shiftKey" | "isComposing")[]) =>
  new KeyboardEvent("keydown", { key, ...Object.fromEntries(held.map((name) => [name, true])) });

/** Runs at another path of the same host, and comes back. */
export function at(path: string, run: () => void): void {
  const { href } = location;
  history.replaceState(null, "", path);
  try {
    run();
  } finally {
    history.replaceState(null, "", href);
  }
}
