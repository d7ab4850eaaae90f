import type { Draft } from "../draft.ts";
import type { Remark, Report } from "../report.ts";

/** A draft that was pasted also into the place of what it answers, as a draft that answers nothing. */
export function withoutOwnReply(draft: Draft): Draft {
  const { replyTo, ...context } = draft.context;
  if (replyTo === undefined || replyTo.trim() !== draft.text.trim() || replyTo.trim() === "") return draft;
  return { ...draft, context };
}

const REPLY_IS_DRAFT: Remark = {
  kind: "reply-is-draft",
  message: "What is being answered is the same as the draft, so this was read as answering nothing.",
};

export function remarkOnOwnReply(report: Report): Report {
  return { ...report, remarks: [...(report.remarks ?? []), REPLY_IS_DRAFT] };
}
