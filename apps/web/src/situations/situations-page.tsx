import { type SituationTitle, situationTitles, TOPIC_NAMES } from "@bedside/guidance";
import { typeset } from "@bedside/ui";
import { AskBox } from "../ask/ask-box.tsx";
import { hashTo } from "../shell/routes.ts";

/** Everything that Bedside has a way through, the questions it began with first. */
export default function SituationsPage() {
  const first = situationTitles.filter(({ isFirstSeven }) => isFirstSeven);
  const others = situationTitles.filter(({ isFirstSeven }) => !isFirstSeven);
  return (
    <div className="situations">
      <h1>What has happened?</h1>
      <p className="lead">
        Say it in your own words, or choose what comes nearest. You will be asked one question at a time, and
        end with what to do, words you can use and whom to ring. Nothing you choose is kept or sent.
      </p>
      <AskBox />
      <SituationList heading="Asked most often" titles={first} />
      <SituationList heading="Also" titles={others} />
    </div>
  );
}

interface ListProps {
  readonly heading: string;
  readonly titles: readonly SituationTitle[];
}

function SituationList({ heading, titles }: ListProps) {
  if (titles.length === 0) return null;
  return (
    <section className="situation-list">
      <h2 className="small-heading">{heading}</h2>
      <ul>
        {titles.map(({ id, title, saying, topics }) => (
          <li key={id}>
            <a href={hashTo("situations", id)}>
              <span className="situation-title">{title}</span>
              <span className="situation-saying">“{saying}”</span>
              {topics[0] && <span className="situation-topic">{typeset(TOPIC_NAMES[topics[0]])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
