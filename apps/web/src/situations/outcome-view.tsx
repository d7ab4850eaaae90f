import { articleTitle, plainText, type Reader, referencesFor, situationTitle } from "@bedside/guidance";
import {
  type Added,
  addedFor,
  adviceFor,
  type Item,
  itemsFor,
  type Situation,
  type Step,
  type Words,
} from "@bedside/guidance/situations";
import { dateInWords, ReferenceList, RichText } from "@bedside/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { CopyButton } from "../shell/copy-button.tsx";
import { paramsOf } from "../shell/reader.ts";
import { hashTo } from "../shell/routes.ts";
import { RingList } from "./ring-list.tsx";

interface Props {
  readonly situation: Situation;
  readonly step: Extract<Step, { kind: "outcome" }>;
  readonly reader: Reader;
  /** Where the first question is. */
  readonly startAgain: string;
}

/** The end of a path: do, don't, words, whom to ring, what differs, and where it is written. */
export function OutcomeView({ situation, step, reader, startAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const advice = adviceFor(situation, step, reader);
  // What the answers add stands under what was answered: a list of twenty is one that nobody reads.
  const own = adviceFor(situation, { ...step, given: [] }, reader);
  const { near, elsewhere } = referencesFor(situation.sources, situation.topics, reader);
  const differences = itemsFor(situation.differences, reader);
  return (
    <article className="outcome" data-urgency={advice.urgency} aria-labelledby="outcome">
      <div className="outcome-head">
        {advice.urgency !== "calm" && <p className="urgency">{URGENCY_WORDS[advice.urgency]}</p>}
        <h2 id="outcome" ref={heading} tabIndex={-1}>
          {advice.title}
        </h2>
        {own.lead.map(({ text }) => (
          <p key={plainText(text)}>
            <RichText text={text} />
          </p>
        ))}
      </div>
      <div className="do-dont">
        <Part name="Do" className="do">
          <Items items={own.do} />
        </Part>
        <Part name="Don’t" className="dont">
          <Items items={own.dont} />
        </Part>
      </div>
      {addedFor(situation, step, reader).map((added) => (
        <AddedView key={added.answer.text + added.lead.length} added={added} />
      ))}
      {advice.words.length > 0 && (
        <Part name="Words you can use">
          <div className="words-list">
            {advice.words.map((words) => (
              <WordsToUse key={words.label + words.text} words={words} />
            ))}
          </div>
        </Part>
      )}
      <Part name="Who to ring">
        <RingList ring={advice.ring} reader={reader} />
      </Part>
      {advice.next.length > 0 && (
        <Part name="Go on with">
          <ul className="next-list">
            {advice.next.map(({ situation: id, why }) => (
              <li key={id}>
                <a href={hashTo("situations", id)}>{situationTitle(id)?.title ?? id}</a>
                {why && (
                  <span className="next-why">
                    <RichText text={why} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {differences.length > 0 && (
        <Part name="Where you work">
          <Items items={differences} />
        </Part>
      )}
      <Part name="Where this comes from">
        <ReferenceList references={near} />
        {elsewhere.length > 0 && (
          <details className="elsewhere">
            <summary>Written in other countries</summary>
            <ReferenceList references={elsewhere} showsBasis={false} />
          </details>
        )}
      </Part>
      <ReadMore situation={situation} />
      <footer className="outcome-foot">
        <div className="row no-print">
          <CopyButton
            label="Copy link"
            text={() => linkToHere(situation, step, reader)}
            of="to these answers"
          />
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          <a className="button" href={startAgain}>
            Start again
          </a>
        </div>
        <p className="hint">
          Reviewed {dateInWords(situation.reviewed)}. This is information, not legal advice. Your answers
          stand in the address of this page and nowhere else.
        </p>
      </footer>
    </article>
  );
}

const URGENCY_WORDS = { now: "Do this now", today: "Do this today" } as const;

function linkToHere({ id }: Situation, { given }: Props["step"], reader: Reader): string {
  const path = given.map(({ answer }) => answer.id).join(".");
  return new URL(hashTo("situations", id, { path, ...paramsOf(reader) }), window.location.href).href;
}

function AddedView({ added }: { readonly added: Added }) {
  return (
    <section className="part added">
      <h3>Because you said: “{added.answer.text}”</h3>
      {added.lead.map(({ text }) => (
        <p key={plainText(text)}>
          <RichText text={text} />
        </p>
      ))}
      <div className="do-dont">
        {added.do.length > 0 && (
          <div className="part do">
            <h4 className="for-screen-readers">Do</h4>
            <Items items={added.do} />
          </div>
        )}
        {added.dont.length > 0 && (
          <div className="part dont">
            <h4 className="for-screen-readers">Don’t</h4>
            <Items items={added.dont} />
          </div>
        )}
      </div>
    </section>
  );
}

interface PartProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Part({ name, className, children }: PartProps) {
  return (
    <section className={className ? `part ${className}` : "part"}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="items">
      {items.map(({ text }) => (
        <li key={plainText(text)}>
          <RichText text={text} />
        </li>
      ))}
    </ul>
  );
}

function WordsToUse({ words: { label, text } }: { readonly words: Words }) {
  return (
    <figure className="words">
      <figcaption>{label}</figcaption>
      <blockquote>
        {text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <div className="no-print">
        <CopyButton label="Copy these words" text={text} of={label} />
      </div>
    </figure>
  );
}

function ReadMore({ situation }: { readonly situation: Situation }) {
  const articles = situation.articles.flatMap((id) => articleTitle(id) ?? []);
  const related = situation.related.flatMap((id) => situationTitle(id) ?? []);
  if (articles.length + related.length === 0) return null;
  return (
    <Part name="Read more" className="no-print">
      <ul className="plain-links">
        {articles.map(({ id, title }) => (
          <li key={id}>
            <a href={hashTo("library", id)}>{title}</a>
          </li>
        ))}
        {related.map(({ id, title }) => (
          <li key={id}>
            <a href={hashTo("situations", id)}>{title}</a> <span className="hint">situation</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
