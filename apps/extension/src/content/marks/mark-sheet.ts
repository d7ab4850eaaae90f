import rules from "./marks.css?inline";

const users = new WeakMap<Document | ShadowRoot, { sheet: CSSStyleSheet; count: number }>();

/**
 * Lets highlights be drawn where the style sheet of the content script does not reach: inside a shadow root, and in a
 * frame. Returns how to take that back. Firefox does not let content scripts adopt a sheet, and draws no lines there.
 */
export function dressForMarks(element: HTMLElement): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isReached = root === window.document;
  if (isReached) return () => {};
  return adoptMarks(root);
}

export function adoptMarks(root: Document | ShadowRoot): () => void {
  try {
    const known = users.get(root);
    if (known) known.count++;
    else users.set(root, { sheet: adopted(root), count: 1 });
  } catch {
    return () => {};
  }
  return () => leave(root);
}

function adopted(root: Document | ShadowRoot): CSSStyleSheet {
  const view = (root.ownerDocument ?? (root as Document)).defaultView!;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

function leave(root: Document | ShadowRoot): void {
  const used = users.get(root);
  if (!used || --used.count > 0) return;
  users.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== used.sheet);
}
