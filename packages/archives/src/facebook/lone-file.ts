import { isEncryptedChat, isThread } from "../meta/thread-head.ts";
import type { FacebookFile } from "./files.ts";

/** What a file is that was taken out of its folder or renamed, by its beginning. */
export function loneFile(head: string): FacebookFile | undefined {
  if (isThread(head) || isEncryptedChat(head)) return { holds: "thread" };
  if (/^\s*\{\s*"comments(?:_v\d)?"\s*:\s*\[/.test(head))
    return { holds: "activity", activity: { kind: "comment" } };
  if (/^\s*\{\s*"group_comments(?:_v\d)?"\s*:/.test(head))
    return { holds: "activity", activity: { kind: "comment", isInGroups: true } };
  if (/^\s*\{\s*"group_posts(?:_v\d)?"\s*:/.test(head))
    return { holds: "activity", activity: { kind: "post", isInGroups: true } };
  const isPosts =
    /^\s*\[\s*\{/.test(head) && /"data"\s*:\s*\[\s*\{\s*"(?:post|update_timestamp)"\s*:/.test(head);
  return isPosts && /"timestamp"\s*:\s*\d/.test(head)
    ? { holds: "activity", activity: { kind: "post" } }
    : undefined;
}
