import type { SiteChoices } from "../settings/settings.ts";
import type { Shown } from "../shown/shown.ts";
import type { Site } from "../sites/site.ts";
import { createAsking, type Exchange } from "./asking/asking.ts";
import { standGuard } from "./guard/stand-guard.ts";
import type { SessionDoors, Words } from "./session/doors.ts";
import { restBeforeEnter, restFor } from "./session/rest.ts";
import { Sessions } from "./session/sessions.ts";
import { surroundingsOf, unlessThrown } from "./session/surroundings.ts";
import { watch } from "./watch/watch.ts";

export interface PageDoors extends Pick<SessionDoors, "boxFor" | "createMarks" | "createOverlay"> {
  readonly view: Window;
  readonly site: Site;
  /** "forum.example", with a port where there is one. */
  readonly host: string;
  readonly exchange: Exchange;
  isOurs(host: Element): boolean;
}

const ENTER = {
  key: "Enter",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
};

/** Stands in one frame of somebody else's page, as long as the reader has the site switched on. Returns how to go. */
export function standIn(doors: PageDoors): () => void {
  const presence = new Presence(doors);
  return () => presence.end();
}

class Presence {
  private readonly doors: PageDoors;
  private readonly asking;
  private readonly sessions: Sessions;
  private readonly over = new AbortController();
  private readonly byEnter = new WeakMap<HTMLElement, boolean>();
  private choices: SiteChoices | undefined;
  private choosing: Promise<void> | undefined;
  private address: string;
  private stopWatching: () => void;
  private readonly standDown: () => void;

  constructor(doors: PageDoors) {
    const { view, site, host, exchange } = doors;
    this.doors = doors;
    this.address = view.location.href;
    this.asking = createAsking(exchange, () => void this.settingsChanged());
    this.sessions = new Sessions({
      ...doors,
      surroundingsOf: (box) => surroundingsOf(site, box),
      check: (words) => this.asking.ask("check", { site: site.id, host, ...words }),
      refine: (words, signal) => this.refine(words, signal),
      open: (target) => void this.asking.ask("open", { target }),
      stay: () => this.asking.stay(),
      restFor: (length, box) => (this.sendsByEnter(box) ? restBeforeEnter(length) : restFor(length)),
    });
    this.stopWatching = this.watch();
    this.standDown = standGuard(view, {
      site,
      boxes: () => this.sessions.all,
      isHolding: () => this.choices?.holds === true,
    });
    view.addEventListener("focus", () => void this.returned(), { signal: this.over.signal });
  }

  end(): void {
    this.over.abort();
    this.stopWatching();
    this.standDown();
    this.sessions.end();
    this.asking.close();
  }

  private async refine(words: Words, signal: AbortSignal): Promise<Shown | undefined> {
    if (!this.choices?.hasSecondReader) return undefined;
    const { site, host } = this.doors;
    const outcome = await this.asking.ask("refine", { site: site.id, host, ...words }, signal);
    return outcome.kind === "reply" ? (outcome.reply ?? undefined) : undefined;
  }

  private watch(): () => void {
    return watch(this.doors.view.document, {
      entered: (element) => void this.entered(element),
      appeared: (element) => {
        if (this.hasWords(element)) void this.entered(element);
      },
      lost: (element) => (element.isConnected ? this.sessions.leave(element) : this.sessions.sweep()),
      changed: () => this.pageChanged(),
      kept: () => this.sessions.all.map(({ element }) => element),
      isOurs: this.doors.isOurs,
    });
  }

  private async entered(element: HTMLElement): Promise<void> {
    if (this.sessions.at(element) || !this.isBox(element)) return;
    // Of a site that is off nobody tells us that it is on again once the line is cut; so it is asked anew.
    if (!this.choices || (!this.choices.isOn && !this.asking.isOpen())) await this.choose();
    if (this.choices?.isOn && element.isConnected && !this.over.signal.aborted) this.sessions.enter(element);
  }

  private isBox(element: HTMLElement): boolean {
    return unlessThrown(() => this.doors.site.isBox(element)) === true;
  }

  private hasWords(element: HTMLElement): boolean {
    return this.isBox(element) && Boolean(unlessThrown(() => this.doors.boxFor(element).read())?.trim());
  }

  private pageChanged(): void {
    this.sessions.sweep();
    const isElsewhere = this.address !== this.doors.view.location.href;
    this.address = this.doors.view.location.href;
    for (const session of this.sessions.all) {
      if (isElsewhere) session.addressChanged();
      else session.lookAround();
    }
  }

  private async settingsChanged(): Promise<void> {
    // What was asked for before may have been answered before, too.
    await this.choosing;
    await this.choose();
    for (const session of this.sessions.all) session.askAgain();
  }

  /** While the line was cut the settings may have changed without our being told, as in the popup just now. */
  private async returned(): Promise<void> {
    if (!this.choices || this.asking.isOpen() || this.sessions.all.length === 0) return;
    await this.choose();
  }

  private choose(): Promise<void> {
    this.choosing ??= this.askForChoices().finally(() => {
      this.choosing = undefined;
    });
    return this.choosing;
  }

  private async askForChoices(): Promise<void> {
    const { site, host } = this.doors;
    const outcome = await this.asking.ask("choices", { site: site.id, host });
    if (outcome.kind === "gone") for (const session of this.sessions.all) session.askAgain();
    if (outcome.kind !== "reply") return;
    const wasOn = this.choices?.isOn;
    this.choices = outcome.reply;
    if (!outcome.reply.isOn) this.sessions.end();
    else if (wasOn === false) this.lookAgain();
  }

  /** Switched on again: what is in the page by now is looked for as at the beginning. */
  private lookAgain(): void {
    this.stopWatching();
    this.stopWatching = this.watch();
  }

  /** Asked of the page once for each box: the answer is needed at every key. */
  private sendsByEnter(box: HTMLElement): boolean {
    const known = this.byEnter.get(box);
    if (known !== undefined) return known;
    const sends = unlessThrown(() => this.doors.site.sends(ENTER, box)) === true;
    this.byEnter.set(box, sends);
    return sends;
  }
}
