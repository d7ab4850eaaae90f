import { type ReactNode, useRef } from "react";
import { Sheet } from "../shell/sheet.tsx";

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const SWIPE = 60;

/** The findings on a phone. Swiping down from the top puts the sheet away again. */
export function FindingsSheet({ title, isOpen, onClose, children }: Props) {
  const start = useRef<number>(undefined);
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose} isTall>
      <div
        className="findings-sheet"
        onTouchStart={(event) => {
          const isAtTop = (event.currentTarget.closest(".sheet-body")?.scrollTop ?? 0) <= 0;
          start.current = isAtTop ? event.touches[0]?.clientY : undefined;
        }}
        onTouchEnd={(event) => {
          const to = event.changedTouches[0]?.clientY;
          if (start.current !== undefined && to !== undefined && to - start.current > SWIPE) onClose();
        }}
      >
        {children}
      </div>
    </Sheet>
  );
}
