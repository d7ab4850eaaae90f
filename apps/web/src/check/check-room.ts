/** What the desk needs beyond the page around it, editor included: fetched by those who come to check a draft. */
import { adoptEditorStyles } from "@bedside/ui";

// There is no document where the first sight of the page is drawn.
if (typeof document !== "undefined") adoptEditorStyles(document);

export { CheckPage } from "./check-page.tsx";
