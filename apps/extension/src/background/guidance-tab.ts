import type { GuidanceTarget } from "../protocol.ts";
import type { Settings } from "../settings/settings.ts";
import type { Browser } from "./browser.ts";

/** The guidance is the web app, packed in whole: it opens offline, and for the reader's own country and profession. */
export async function openGuidance(
  target: GuidanceTarget,
  settings: Settings,
  { runtime, tabs }: Pick<Browser, "runtime" | "tabs">,
): Promise<void> {
  if (target === "options") await runtime.openOptionsPage();
  else await tabs.create({ url: runtime.getURL(addressOf(target, settings)) });
}

export function addressOf(
  target: Exclude<GuidanceTarget, "options">,
  { country, profession }: Pick<Settings, "country" | "profession">,
): string {
  const reader = { in: country, ...(profession && { as: profession }) };
  if (target === "contacts") return inApp("situations", { ...reader, ring: "yes" });
  const [kind, name = ""] = target.split(":", 2);
  const [id, heading] = name.split("#", 2);
  const place = kind === "situation" ? "situations" : "library";
  return inApp(`${place}/${id}`, { ...reader, ...(heading && { at: heading }) });
}

function inApp(place: string, params: Readonly<Record<string, string>>): string {
  return `app/index.html#/${place}?${new URLSearchParams(params)}`;
}
