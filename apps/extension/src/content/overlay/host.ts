import { styleRoot } from "./style/sheet.ts";

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Brings it back where the page has taken it away: once by itself, and again whenever the author asks for something. */
  askedFor(): void;
  remove(): void;
}

const NAME = "bedside-overlay";

/**
 * The one element of ours in the page. As a popover it lies in the top layer, above whatever number the page's own layers
 * have, and without size it moves nothing and is in nobody's way.
 */
export function createHost(box: HTMLElement): Host {
  const page = box.ownerDocument;
  const element = page.createElement(NAME);
  element.setAttribute("popover", "manual");
  const root = element.attachShadow({ mode: "open" });
  styleRoot(root);

  const place = () => {
    homeOf(box).append(element);
    element.showPopover?.();
  };
  let mayComeBack = true;
  const watching = new MutationObserver(() => {
    if (element.isConnected || !box.isConnected || !mayComeBack) return;
    mayComeBack = false;
    putBack();
  });
  const putBack = () => {
    watching.disconnect();
    place();
    if (element.parentNode) watching.observe(element.parentNode, { childList: true });
  };
  putBack();

  return {
    element,
    root,
    askedFor() {
      mayComeBack = true;
      if (!element.isConnected && box.isConnected) putBack();
    },
    remove() {
      watching.disconnect();
      element.remove();
    },
  };
}

/**
 * Where the element stands: at the end of the document, unless the box lies in a modal dialog or a popover. A modal dialog
 * makes everything outside it dead to clicks, and a popover closes when something outside it is clicked.
 */
function homeOf(box: HTMLElement): Element {
  for (let up: Node | null = box; up; up = up instanceof ShadowRoot ? up.host : up.parentNode) {
    if (up instanceof HTMLElement && (isOpenModal(up) || isOpenPopover(up))) return up;
  }
  return box.ownerDocument.documentElement;
}

const isOpenModal = (element: HTMLElement): boolean =>
  element.localName === "dialog" && element.matches(":modal");
const isOpenPopover = (element: HTMLElement): boolean =>
  element.hasAttribute("popover") && element.matches(":popover-open");
