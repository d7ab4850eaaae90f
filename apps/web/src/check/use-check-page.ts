import type { Change, Context, Span } from "@bedside/engine";
import { fixLabel, labelText, type PlacedFinding, type PlacedFix } from "@bedside/ui";
import { useLayoutEffect, useMemo, useState } from "react";
import { leaveFirstSight, takeFirstWords } from "../first/leave.ts";
import type { Settings } from "../settings/settings.ts";
import type { Example } from "./examples.ts";
import { fixAllMessage } from "./fix-all.ts";
import { openKeptDraft, useKeptDraft } from "./kept-draft.ts";
import type { NoticeOf } from "./notice.tsx";
import type { DraftPlace } from "./place-fields.tsx";
import { useCopy } from "./use-copy.ts";
import { useDesk } from "./use-desk.ts";
import { useHold } from "./use-hold.ts";

/** Joins the desk to its surroundings: where the draft goes, what is kept, what was just done. */
export function useCheckPage(settings: Settings, onSettings: (patch: Partial<Settings>) => void) {
  const [opening] = useState(() => openKeptDraft(settings.keepsDraft));
  const [place, setPlace] = useState<DraftPlace>(settings);
  const [replyTo, setReplyTo] = useState(opening.replyTo);
  const [notice, setNotice] = useState<NoticeOf>();
  const context = useContext(settings, place, replyTo);
  const desk = useDesk(context, opening);
  const { editor } = desk;
  useLayoutEffect(() => {
    leaveFirstSight();
    const words = takeFirstWords();
    if (words) editor.current?.begin(words);
  }, [editor]);
  const hold = useHold();
  const { isCopied, copy } = useCopy(() => {
    desk.editor.current?.selectAll();
    setNotice({
      message: "The browser would not let us copy. The draft is selected: copy it with Ctrl and C.",
    });
  });
  const { text, setAside } = desk;
  useKeptDraft(
    useMemo(() => ({ text, replyTo, setAside }), [text, replyTo, setAside]),
    settings.keepsDraft,
  );

  const changed = (message: string, alsoUndo?: () => void) =>
    setNotice({ message, undoWhile: desk.editor.current?.text() ?? "", ...(alsoUndo && { alsoUndo }) });
  const changedAs = (label: string) => changed(`Done: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`);
  const surroundings = () => {
    setPlace(place);
    setReplyTo(replyTo);
    desk.putAside(setAside);
  };

  return {
    opening,
    place,
    replyTo,
    setReplyTo,
    notice,
    desk,
    hold,
    isCopied,
    copy: () => copy(text),
    /** What the author chooses is remembered for next time; what an example brings is not. */
    changePlace(next: DraftPlace) {
      setPlace(next);
      onSettings({ platform: next.platform, audience: next.audience, capacity: next.capacity });
    },
    goTo(span: Span | undefined, key?: string) {
      if (!span) return;
      desk.editor.current?.goTo(span, key);
      // On a touch screen the focus would raise a keyboard over the words that were asked for.
      if (!window.matchMedia("(pointer: coarse)").matches) desk.editor.current?.focus();
    },
    fix(entry: PlacedFinding, placed: PlacedFix) {
      const words = text.slice(placed.span.start, placed.span.end);
      desk.fix(entry, placed);
      changedAs(labelText(fixLabel(words, placed.fix.replacement, placed.fix.title)));
    },
    change(change: Change) {
      const words = text.slice(change.start, change.end);
      desk.change(change);
      changedAs(labelText(fixLabel(words, change.replacement, change.title)));
    },
    fixAll: async () => changed(fixAllMessage(await desk.fixAll())),
    undo() {
      desk.editor.current?.undo();
      desk.editor.current?.focus();
      notice?.alsoUndo?.();
      setNotice({ message: "Changed back." });
    },
    startAgain() {
      desk.replace("");
      desk.putAside([]);
      setReplyTo("");
      desk.editor.current?.focus();
      changed("A fresh page.", surroundings);
    },
    tryExample({ title, text: draft, replyTo: answered = "", ...where }: Example) {
      const hadDraft = desk.text.trim() !== "";
      setPlace(where);
      setReplyTo(answered);
      desk.putAside([]);
      desk.replace(draft);
      if (hadDraft) changed(`Trying “${title}”.`, surroundings);
      else setNotice(undefined);
    },
  };
}

/** The context of the draft: the settings of its author, and where this one goes. Changes only when one of them does. */
function useContext(settings: Settings, place: DraftPlace, replyTo: string): Context {
  const { country, profession, author } = settings;
  const { platform, audience, capacity } = place;
  return useMemo(
    () => ({
      country,
      audience,
      capacity,
      ...(platform && { platform }),
      ...(profession && { profession }),
      ...(replyTo.trim() && { replyTo }),
      ...(Object.values(author).some(Boolean) && { author }),
    }),
    [country, profession, author, platform, audience, capacity, replyTo],
  );
}
