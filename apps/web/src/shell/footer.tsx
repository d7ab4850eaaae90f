import { contactGroupsFor, nameOfCountry } from "@bedside/ui";
import type { Settings } from "../settings/settings.ts";
import { ContactList, EmergencyNote, NoLinesNote } from "./contact-list.tsx";
import { PLACES } from "./routes.ts";

interface Props {
  readonly settings: Settings;
  readonly onCountry: () => void;
  readonly onTour: () => void;
}

/** On every page: whom to ring, what Bedside is not, and what it keeps. */
export function Footer({ settings, onCountry, onTour }: Props) {
  const { first, more } = contactGroupsFor(settings);
  const all = [...first, ...more];
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div className="footer-head">
          <h2>People to ring, {nameOfCountry(settings.country)}</h2>
          <button type="button" className="quiet-button" aria-haspopup="dialog" onClick={onCountry}>
            Another country
          </button>
        </div>
        <EmergencyNote groups={all} />
        <ContactList groups={first} />
        <NoLinesNote groups={all} />
        {more.length > 0 && (
          <details className="more-lines">
            <summary>More numbers</summary>
            <ContactList groups={more} />
          </details>
        )}
        <p className="footer-limits">
          Bedside informs. It is not legal advice, it can miss things, and the decision is yours.
        </p>
        <nav className="footer-links" aria-label="About Bedside">
          <button type="button" className="link-button" onClick={onTour}>
            {settings.hasSeenTour ? "Take the tour again" : "Take the tour"}
          </button>
          <a href={PLACES.about.hash}>About Bedside and its limits</a>
          <a href={PLACES.settings.hash}>Settings and data on this device</a>
        </nav>
      </div>
    </footer>
  );
}
