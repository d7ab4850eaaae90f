import { type ReactNode, useEffect, useEffectEvent } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { isRecord } from "../settings/settings.ts";
import { CloseIcon } from "./icons.tsx";

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Tall sheets keep their height while what is in them changes. */
  readonly isTall?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

/** A dialog: rises from the foot of a phone, stands in the middle of a desk. */
export function Sheet({ title, isOpen, onClose, children, isTall = false, role = "dialog" }: Props) {
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

/** "Back" puts an open sheet away, as on every phone, rather than leaving the page behind it. */
function useBackToClose(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    window.history.pushState({ isSheet: true }, "");
    const onBack = () => close();
    window.addEventListener("popstate", onBack);
    return () => {
      window.removeEventListener("popstate", onBack);
      if (isRecord(window.history.state) && window.history.state.isSheet) window.history.back();
    };
  }, [isOpen]);
}
