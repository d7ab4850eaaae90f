import { laterOpened } from "./later.tsx";

/** A dialog: rises from the foot of a phone, stands in the middle of a desk. */
export const Sheet = laterOpened(async () => (await import("./sheet-dialog.tsx")).SheetDialog);
