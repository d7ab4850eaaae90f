import { type ContactLine, needsChecking, telHref } from "@bedside/guidance";
import { readOn } from "@bedside/ui";

/** One number at the top of the page, with whose it is and when it was read. */
export function MainLine({ line }: { readonly line: ContactLine }) {
  const isStale = needsChecking(line, new Date().toISOString().slice(0, 10));
  return (
    <a
      className="main-line"
      href={line.text ? `sms:${line.number}` : telHref(line.number)}
      title={`${line.source}, ${readOn(line)}`}
    >
      <span className="main-line-name">{line.name}</span>
      <span className="main-line-number">
        {line.text ? `text ${line.text} to ${line.number}` : line.number}
      </span>
      <span className={isStale ? "main-line-read" : "main-line-read is-fresh"}>
        {isStale ? "check before calling" : readOn(line)}
      </span>
    </a>
  );
}
