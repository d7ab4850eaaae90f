import type { Author } from "@bedside/engine";
import { useState } from "react";
import { PersonIcon, ReplyIcon, TuneIcon } from "../shell/icons.tsx";
import { Sheet } from "../shell/sheet.tsx";
import { useMedia } from "../shell/use-media.ts";
import { WIDE } from "../shell/wide.ts";
import { AuthorFields, ReplyField } from "./about-fields.tsx";
import { type DraftPlace, PlaceFields, placeInWords } from "./place-fields.tsx";

interface Props {
  readonly place: DraftPlace;
  readonly onPlace: (place: DraftPlace) => void;
  readonly replyTo: string;
  readonly onReplyTo: (replyTo: string) => void;
  readonly author: Author;
  readonly onAuthor: (author: Author) => void;
}

/** Who, where, for whom: in a line above the draft on a desk, behind one button on a phone. */
export function ContextBar(props: Props) {
  const isWide = useMedia(WIDE);
  return (
    <section className="context-bar" aria-label="Who, where and for whom">
      {isWide ? <WideBar {...props} /> : <NarrowBar {...props} />}
    </section>
  );
}

function WideBar({ place, onPlace, replyTo, onReplyTo, author, onAuthor }: Props) {
  const [open, setOpen] = useState<"reply" | "author">();
  const close = () => setOpen(undefined);
  return (
    <>
      <PlaceFields place={place} onChange={onPlace} isCompact />
      <span className="context-more">
        <button
          type="button"
          className="quiet-button"
          aria-haspopup="dialog"
          onClick={() => setOpen("reply")}
        >
          <ReplyIcon />
          {replyTo ? "It answers something" : "Answering something?"}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-haspopup="dialog"
          onClick={() => setOpen("author")}
        >
          <PersonIcon />
          {authorInWords(author)}
        </button>
      </span>
      <Sheet title="Answering something?" isOpen={open === "reply"} onClose={close}>
        <ReplyField replyTo={replyTo} onChange={onReplyTo} />
        <DoneButton onDone={close} />
      </Sheet>
      <Sheet title="Who wrote it" isOpen={open === "author"} onClose={close}>
        <AuthorFields author={author} onChange={onAuthor} />
        <DoneButton onDone={close} />
      </Sheet>
    </>
  );
}

function NarrowBar({ place, onPlace, replyTo, onReplyTo, author, onAuthor }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="quiet-button context-summary"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <TuneIcon />
        <span className="context-words">
          {placeInWords(place)}
          {replyTo && " · An answer"}
        </span>
      </button>
      <Sheet title="Who, where and for whom" isOpen={isOpen} onClose={close}>
        <PlaceFields place={place} onChange={onPlace} />
        <ReplyField replyTo={replyTo} onChange={onReplyTo} />
        <h3 className="small-heading">Who wrote it</h3>
        <AuthorFields author={author} onChange={onAuthor} />
        <DoneButton onDone={close} />
      </Sheet>
    </>
  );
}

function DoneButton({ onDone }: { readonly onDone: () => void }) {
  return (
    <div className="row sheet-end">
      <button type="button" className="button button-first" onClick={onDone}>
        Done
      </button>
    </div>
  );
}

function authorInWords({ name, handle }: Author): string {
  return name || handle || "Who wrote it";
}
