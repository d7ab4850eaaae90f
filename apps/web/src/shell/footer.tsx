import { type ContactKind, type Country, contactLines } from "@bedside/guidance";
import { nameOfCountry } from "../settings/country-list.ts";
import { ContactList } from "./contact-list.tsx";
import { PLACES } from "./routes.ts";

interface Props {
  readonly country: Country;
  readonly onCountry: () => void;
}

const FIRST: readonly ContactKind[] = ["emergency", "police", "medicolegal", "support"];
const MORE: readonly ContactKind[] = ["regulator", "membership", "advertising"];

/** On every page: whom to ring, what Bedside is not, and what it keeps. */
export function Footer({ country, onCountry }: Props) {
  const lines = contactLines(country);
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div className="footer-head">
          <h2>People to ring, {nameOfCountry(country)}</h2>
          <button type="button" className="quiet-button" aria-haspopup="dialog" onClick={onCountry}>
            Another country
          </button>
        </div>
        {lines.length > 0 ? (
          <>
            <ContactList lines={lines} kinds={FIRST} />
            {lines.some(({ kind }) => MORE.includes(kind)) && (
              <details className="more-lines">
                <summary>Regulators, membership and advertising</summary>
                <ContactList lines={lines} kinds={MORE} />
              </details>
            )}
          </>
        ) : (
          <p>
            We have no number here that we have read ourselves. Your regulator, your indemnifier or your union
            will have one.
          </p>
        )}
        <p className="footer-limits">
          Bedside informs. It is not legal advice, it can miss things, and the decision is yours.{" "}
          <a href={PLACES.about.hash}>About Bedside and its limits</a> ·{" "}
          <a href={PLACES.settings.hash}>Data on this device</a>
        </p>
      </div>
    </footer>
  );
}
