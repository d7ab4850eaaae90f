import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../app.tsx";
import { CheckPage, fetchRoom } from "../rooms.ts";
import { DEFAULT_SETTINGS } from "../settings/settings.ts";
import { routeOfHash } from "../shell/routes.ts";
import { atBuild } from "../shell/use-media.ts";

const nothing = () => undefined;

const DRAFT =
  '<div class="draft-editor first-draft"><textarea aria-label="Your draft" placeholder="Write or paste what you are about to post or send" autocomplete="off" autocapitalize="sentences" spellcheck="true" dir="auto"></textarea><span class="first-hint" aria-hidden="true">Write or paste what you are about to post or send</span></div>';

const READY_NOTE =
  '<span class="first-note" role="status">Getting ready. You can write already.</span><span class="first-failed">Bedside could not be fetched yet. It tries again by itself.</span>';

/**
 * The page as it stands before any script has come, as HTML: drawn by the page's own components when the page is built, so
 * that nothing moves when they take over. It can be written in and its links work; what needs a script is inert.
 */
export const FIRST_SIGHT = await drawn();

async function drawn(): Promise<string> {
  await fetchRoom(routeOfHash(""));
  atBuild.isWide = false;
  const page = renderToStaticMarkup(<App />);
  atBuild.isWide = true;
  const wide = renderToStaticMarkup(
    <CheckPage settings={DEFAULT_SETTINGS} onSettings={nothing} onDraft={nothing} isShown />,
  );
  const both = swap(
    page,
    /<div class="check">/,
    () => `${marked(wide, "first-wide")}<div class="check first-narrow">`,
  );
  const waiting =
    '<p class="load-note first-other" role="status">Just a moment. Bedside is getting ready.</p>';
  const withNote = swap(both, /<main [^>]*>/, (main) => main + waiting);
  return withoutScript(withNote);
}

function marked(html: string, name: string): string {
  return swap(html, /<div class="check">/, () => `<div class="check ${name}">`);
}

function withoutScript(html: string): string {
  return [
    [/<div class="draft-editor"><\/div>/g, () => DRAFT],
    [/On this device\. Nothing is sent anywhere\./g, () => READY_NOTE],
    [/Nothing to check yet/g, () => "Just a moment"],
    [/Write, paste, or try an example/g, () => "You can write or paste already"],
    [/<option(?![^>]*selected)[^>]*>[^<]*<\/option>/g, () => ""],
    [/<optgroup[^>]*><\/optgroup>/g, () => ""],
    [/<(button|summary)\b/g, (tag: string) => `${tag} inert=""`],
    [/<(select|input)\b/g, (tag: string) => `${tag} inert="" disabled=""`],
  ].reduce((before, [what, by]) => swap(before, what as RegExp, by as (found: string) => string, true), html);
}

/** Replaces what must be there: where it is not, the page has changed and this has not. */
function swap(html: string, what: RegExp, by: (found: string) => string, mayLack = false): string {
  if (!mayLack && !what.test(html)) throw new Error(`The first sight of the page lacks ${what}.`);
  return html.replace(what, by);
}
