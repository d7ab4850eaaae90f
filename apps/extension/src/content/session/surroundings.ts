import type { Site } from "../../sites/site.ts";
import type { Surroundings } from "./doors.ts";

/** What the page shows around a box. A page that has changed its make may trip an adapter, and then says nothing. */
export function surroundingsOf(site: Site, box: HTMLElement): Surroundings {
  const replyTo = unlessThrown(() => site.replyTo(box));
  const author = unlessThrown(() => site.author(box));
  const audience = unlessThrown(() => site.audienceOf?.(box));
  return { ...(replyTo && { replyTo }), ...(author && { author }), ...(audience && { audience }) };
}

export function isSameSurroundings(one: Surroundings, other: Surroundings): boolean {
  return (
    one.replyTo === other.replyTo &&
    one.audience === other.audience &&
    one.author?.name === other.author?.name &&
    one.author?.handle === other.author?.handle &&
    one.author?.bio === other.author?.bio
  );
}

/** What was thrown is not looked at: it may hold words of the page. */
export function unlessThrown<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch {
    return undefined;
  }
}
