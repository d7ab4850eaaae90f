import { type ContactLine, needsChecking, telHref } from "@bedside/guidance";
import { readOn } from "./read-on.ts";

/** Numbers to ring, each with who may ring it, when, and where and when it was read. */
export function ContactLines({
  lines,
  today,
}: {
  readonly lines: readonly ContactLine[];
  readonly today: string;
}) {
  return (
    <ul className="contact-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span className="contact-name">{line.name}</span> <NumberLink line={line} />
          <span className="contact-notes">{[line.who, line.hours].filter(Boolean).join(" · ")}</span>
          <span className="contact-notes contact-source">
            <Source line={line} />, {readOn(line)}
            {needsChecking(line, today) && <strong> · check before calling</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Source({ line: { source, url } }: { readonly line: ContactLine }) {
  if (!url) return source;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {source}
    </a>
  );
}

/** The number as a link that rings it, or the word to text to it. */
export function NumberLink({ line }: { readonly line: ContactLine }) {
  if (line.text) {
    return (
      <span className="contact-number">
        text {line.text} to <a href={`sms:${line.number}`}>{line.number}</a>
      </span>
    );
  }
  return (
    <>
      <a className="contact-number" href={telHref(line.number)}>
        {line.number}
      </a>{" "}
      {line.email && (
        <a className="contact-number" href={`mailto:${line.email}`}>
          {line.email}
        </a>
      )}
    </>
  );
}
