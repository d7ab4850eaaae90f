import { StyleModule } from "style-mod";

const mount = StyleModule.mount;

/**
 * Makes CodeMirror's styles pass a Content-Security-Policy without 'unsafe-inline'. style-mod writes a `<style>` element
 * into documents and uses constructed style sheets only for shadow roots, which it tells by their having no `head`; here
 * the document is handed to it without one.
 */
export function adoptEditorStyles(page: Document): void {
  const headless = {
    ownerDocument: page,
    get adoptedStyleSheets() {
      return page.adoptedStyleSheets;
    },
    set adoptedStyleSheets(sheets) {
      page.adoptedStyleSheets = sheets;
    },
  } as unknown as ShadowRoot;
  StyleModule.mount = (root, modules, options) =>
    mount.call(StyleModule, root === page ? headless : root, modules, options);
}
