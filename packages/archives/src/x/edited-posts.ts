import type { WrittenItem } from "../item.ts";

/**
 * Each version of an edited post is in the export, in any order. Only the last one counts: earlier ones are held until
 * it comes, and the latest of those held is given at the end where it does not.
 */
export class EditedPosts {
  /** By the id of the first version. */
  private readonly held = new Map<string, { item: WrittenItem; version: number }>();
  private readonly done = new Set<string>();

  /** The item where it is to be given now. */
  offer(item: WrittenItem, versions: readonly string[]): WrittenItem | undefined {
    if (versions.length < 2) return item;
    const first = versions[0]!;
    const version = versions.indexOf(item.id);
    if (version === versions.length - 1 || version < 0) {
      this.done.add(first);
      this.held.delete(first);
      return item;
    }
    const held = this.held.get(first);
    if (!this.done.has(first) && (held === undefined || held.version < version))
      this.held.set(first, { item, version });
    return undefined;
  }

  *left(): Generator<WrittenItem> {
    for (const { item } of this.held.values()) yield { ...item, isEdited: true };
  }
}
