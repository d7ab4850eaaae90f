import { loadArticle, loadSituation } from "@bedside/guidance/load";
import { later, laterOpened } from "./shell/later.tsx";
import type { Place, Route } from "./shell/routes.ts";
import { fetchFor } from "./shell/use-loaded.ts";

// Each room is fetched by those who go there: whoever opens an article carries neither the editor nor what it needs.
export const CheckPage = later(async () => {
  // The editor first and the rest after it: what runs in one go keeps a slow phone from answering for as long.
  await import("@bedside/ui/editor");
  return (await import("./check/check-room.ts")).CheckPage;
});
export const SituationsPage = later(async () => (await import("./situations/situations-page.tsx")).default);
export const SituationPage = later(async () => (await import("./situations/situation-page.tsx")).default);
export const AuditPage = later(async () => (await import("./audit/audit-page.tsx")).default);
export const AskPage = later(async () => (await import("./ask/ask-page.tsx")).default);
export const LibraryPage = later(async () => (await import("./library/library-page.tsx")).default);
export const ArticlePage = later(async () => (await import("./library/article-page.tsx")).default);
export const SettingsPage = later(async () => (await import("./settings/settings-page.tsx")).SettingsPage);
export const AboutPage = later(async () => (await import("./about/about-page.tsx")).AboutPage);
export const Tour = laterOpened(async () => (await import("./tour/tour.tsx")).Tour);

/** Fetches what is shown there, so that it can be drawn at once. */
export async function fetchRoom({ place, id }: Route): Promise<void> {
  if (place === "situations" && id) await Promise.all([SituationPage.fetch(), fetchFor(id, loadSituation)]);
  else if (place === "library" && id) await Promise.all([ArticlePage.fetch(), fetchFor(id, loadArticle)]);
  else await ROOMS[place].fetch();
}

const ROOMS = {
  check: CheckPage,
  situations: SituationsPage,
  library: LibraryPage,
  audit: AuditPage,
  ask: AskPage,
  settings: SettingsPage,
  about: AboutPage,
} as const satisfies Record<Place, unknown>;
