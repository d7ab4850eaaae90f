import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CloseIcon } from "./icons.tsx";
import { useBackToClose } from "./use-back-to-close.ts";

export interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Tall sheets keep their height while what is in them changes. */
  readonly isTall?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

/** The dialog itself; sheet.tsx fetches it. */
export function SheetDialog({
  title,
  isOpen,
  onClose,
  children,
  isTall = false,
  role = "dialog",
}: SheetProps) {
  useBackToClose(isOpen, onClose);
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === "dialog"}
    >
      <Modal className={isTall ? "sheet-modal tall" : "sheet-modal"}>
        <Dialog className="sheet-dialog" role={role}>
          <header className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            {role === "dialog" && (
              <button type="button" className="quiet-button icon-button" onClick={onClose}>
                <CloseIcon />
                <span className="for-screen-readers">Close</span>
              </button>
            )}
          </header>
          <div className="sheet-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
