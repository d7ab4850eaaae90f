import type { Draft, Report } from "@bedside/engine";
import { source } from "@bedside/guidance";
import { reportText } from "../report-text.ts";
import { type Answer, answerOf } from "../second-reader/heard.ts";
import type { ReadAlong } from "../second-reader/read-along.ts";
import { DRAFT, draftIn } from "./draft-argument.ts";
import { object } from "./json-schema.ts";
import { REPORT } from "./report-schema.ts";
import { PAGE, type Tool, type ToolAnswer } from "./tool.ts";

/** The check, with those who read along where anybody does. */
export function checkTool(along?: ReadAlong): Tool {
  return {
    name: "check",
    title: "Check a draft",
    description:
      "Says whether what a health professional is about to post or send is fit to go out: clear, pause or stop, with every reason, the guidance it rests on and wording that would be fine. Give the draft word for word, with what is known of where it will appear and who writes. Show the verdict and all reasons with their sources, unchanged.",
    takes: object(DRAFT.required, DRAFT.optional),
    gives: REPORT,
    leavesDevice: along?.sendsTo?.leftThisDevice === true,
    call(given) {
      const draft = draftIn(given);
      return along
        ? along.hear(draft).then((heard) => shown(draft, answerOf(draft, heard)))
        : shown(draft, answerOf(draft));
    },
  };
}

function shown(draft: Draft, report: Answer): ToolAnswer {
  return { texts: [reportText(draft, report, PAGE)], data: { ...report, sources: sourcesOf(report) } };
}

/** A report has no more than the ids: a host that shows only the data could not say where a reason is written. */
function sourcesOf({ findings }: Report): object[] {
  const ids = new Set(findings.flatMap(({ guidance }) => guidance.map((one) => one.source)));
  return [...ids].flatMap((id) => {
    const found = source(id);
    if (!found) return [];
    const { publisher, title, year, status, url } = found;
    return [{ id, publisher, title, year, status, ...(url && { url }) }];
  });
}
