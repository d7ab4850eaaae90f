import { later, laterOpened } from "./shell/later.tsx";
import type { Route } from "./shell/routes.ts";

// Each room is fetched by those who go there: whoever opens an article carries neither the editor nor what it needs.
export const CheckPage = later(async () => (await import("./check/check-room.ts")).CheckPage);
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
export function fetchRoom({ place, id }: Route): Promise<void> {
  if (place === "situations") return (id ? SituationPage : SituationsPage).fetch();
  if (place === "library") return (id ? ArticlePage : LibraryPage).fetch();
  if (place === "audit") return AuditPage.fetch();
  if (place === "settings") return SettingsPage.fetch();
  if (place === "about") return AboutPage.fetch();
  return (place === "ask" ? AskPage : CheckPage).fetch();
}
