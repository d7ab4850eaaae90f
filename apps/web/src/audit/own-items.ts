import type { WrittenItem } from "@bedside/archives";
import type { AuditItem } from "@bedside/audit";

/** Of a longer item the beginning is checked: far more than any platform takes as one post. */
const LONGEST_ITEM = 100_000;

/** The kind is part of the key: platforms number posts, comments and messages each by themselves. */
export function auditItemOf(item: WrittenItem): AuditItem {
  const { source, kind, id, text, platform, audience, createdAt, url, replyTo, container, isDeleted, at } =
    item;
  return {
    key: `${source}/${kind}:${id}`,
    text: text.slice(0, LONGEST_ITEM),
    source,
    kind,
    platform,
    audience,
    at,
    ...(createdAt !== undefined && { createdAt }),
    ...(url !== undefined && { url }),
    ...(replyTo && {
      replyTo: {
        ...(replyTo.id !== undefined && { id: replyTo.id }),
        ...(replyTo.text !== undefined && { text: replyTo.text.slice(0, LONGEST_ITEM) }),
      },
    }),
    ...(container && {
      container: { id: container.id, ...(container.name !== undefined && { name: container.name }) },
    }),
    ...(isDeleted && { isDeleted }),
  };
}
