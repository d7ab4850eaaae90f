import { useState } from "react";
import { later } from "./later.tsx";
import type { SheetProps } from "./sheet-dialog.tsx";

const SheetDialog = later(async () => (await import("./sheet-dialog.tsx")).SheetDialog, true);

/** A dialog, fetched with the first that is opened. */
export function Sheet(props: SheetProps) {
  const [wasOpened, setOpened] = useState(false);
  if (props.isOpen && !wasOpened) setOpened(true);
  return wasOpened ? <SheetDialog {...props} /> : null;
}

/** For pages that ask for nothing while somebody writes: their dialogs have to be there before. */
export const fetchSheet = SheetDialog.fetch;
