import { linesFor, type Reader, roleIn, situationTitle } from "@bedside/guidance";
import type { Answer, Question } from "@bedside/lookup/ask";
import { ContactLines, LiveRegion } from "@bedside/ui";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { LoadNote } from "../shell/load-note.tsx";
import { hashTo, PLACES } from "../shell/routes.ts";
import { useLoaded } from "../shell/use-loaded.ts";
import { AskedWords } from "./asked-words.tsx";
import { askQuestion, useQuestion } from "./question-store.ts";

/** A worried sentence in, the situation out, with why; or an honest "not something Bedside covers". */
export default function AskPage({ settings }: { readonly settings: Settings }) {
  const question = useQuestion();
  const [loaded, retry] = useLoaded("ask", loadAsk);
  const reader: Reader = settings;
  return (
    <div className="ask">
      <h1>Ask</h1>
      <AskForm key={question} question={question} />
      {question !== "" &&
        (loaded.state === "here" ? (
          <AnswerView
            question={question}
            answer={loaded.value(questionOf(question, settings))}
            reader={reader}
          />
        ) : (
          <LoadNote state={loaded.state} onRetry={retry} />
        ))}
    </div>
  );
}

function questionOf(q: string, { country, profession }: Settings): Question {
  return { q, country, ...(profession && { profession }) };
}

const loadAsk = async () => (await import("@bedside/lookup/ask")).ask;

function AskForm({ question }: { readonly question: string }) {
  const [words, setWords] = useState(question);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (question === "") field.current?.focus();
  }, [question]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    askQuestion(words);
  };
  return (
    <form className="ask-form" onSubmit={submit}>
      <label htmlFor="ask-words">Say in your own words what has happened</label>
      <p id="ask-hint" className="hint">
        Leave out names: they are not needed. Your words stay in this page and are gone when you close it.
      </p>
      <textarea
        id="ask-words"
        ref={field}
        className="field"
        rows={3}
        maxLength={2000}
        aria-describedby="ask-hint"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) submit(event);
        }}
      />
      <button type="submit" className="button button-first" disabled={words.trim() === ""}>
        Find the way through
      </button>
    </form>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly answer: Answer;
  readonly reader: Reader;
}

/** Below this the first answer is one of several. */
const SURE = 0.5;

function AnswerView({ question, answer, reader }: AnswerProps) {
  const { situation, confidence, alternatives, because } = answer;
  const first = situationTitle(situation);
  const others = alternatives.flatMap(({ situation: id }) => situationTitle(id) ?? []);
  if (!first) return <NotCovered reader={reader} others={others} />;
  return (
    <section className="answer-found" aria-labelledby="answer">
      <h2 id="answer" className="small-heading">
        {confidence >= SURE ? "This looks like" : "We are not sure. It may be"}
      </h2>
      <LiveRegion message={`This looks like: ${first.title}`} />
      <a className="answer-card" href={hashTo("situations", first.id)}>
        <span className="answer-title">{first.title}</span>
        <span>{first.summary}</span>
        <span className="answer-go">Go through it step by step</span>
      </a>
      {because.length > 0 && (
        <p className="answer-why">
          Because of these words: <AskedWords question={question} because={because} />
        </p>
      )}
      <Others heading="Or was it one of these?" others={others} />
    </section>
  );
}

const MOST_LINES = 4;

function NotCovered({ reader, others }: { readonly reader: Reader; readonly others: readonly Title[] }) {
  // A nurse in Britain, say, has no advice line that we have read: then whoever listens comes first.
  const role = (["indemnifier", "support"] as const).find(
    (one) => linesFor(one, reader.country, reader.profession).length > 0,
  );
  const { name, what } = roleIn(role ?? "indemnifier", reader.country);
  const lines = role ? linesFor(role, reader.country, reader.profession).slice(0, MOST_LINES) : [];
  return (
    <section className="answer-found" aria-labelledby="answer">
      <h2 id="answer">That is not something Bedside covers</h2>
      <LiveRegion message="That is not something Bedside covers." />
      <p>
        It helps with what health professionals write, and with what happens to them online. For anything
        else, the people below may know whom to ask. If somebody may come to harm, ring the emergency number
        first.
      </p>
      <h3>{name}</h3>
      {lines.length > 0 ? (
        <ContactLines lines={lines} today={new Date().toISOString().slice(0, 10)} />
      ) : (
        <p>{what}</p>
      )}
      <Others heading="If it has to do with being online, it may be one of these" others={others} />
    </section>
  );
}

type Title = NonNullable<ReturnType<typeof situationTitle>>;

function Others({ heading, others }: { readonly heading: string; readonly others: readonly Title[] }) {
  return (
    <>
      <h3 className="small-heading">{heading}</h3>
      <ul className="plain-links">
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={hashTo("situations", id)}>{title}</a>
          </li>
        ))}
        <li>
          <a href={PLACES.situations.hash}>All situations</a>
        </li>
      </ul>
    </>
  );
}
