import { situationTitles } from "@bedside/guidance";
import { loadSituation } from "@bedside/guidance/load";
import { follow, type Situation } from "@bedside/guidance/situations";
import type { Settings } from "../settings/settings.ts";
import { LoadNote } from "../shell/load-note.tsx";
import { ReaderNote } from "../shell/reader-note.tsx";
import { hashTo, type Route } from "../shell/routes.ts";
import { useLinkReader } from "../shell/use-link-reader.ts";
import { useLoaded } from "../shell/use-loaded.ts";
import { useTitle } from "../shell/use-title.ts";
import { OutcomeView } from "./outcome-view.tsx";
import { PathSoFar } from "./path-so-far.tsx";
import { QuestionView } from "./question-view.tsx";

interface Props {
  readonly route: Route;
  readonly settings: Settings;
}

/** One situation: the question that comes next, or what to do; the answers so far stand above and in the address. */
export default function SituationPage({ route, settings }: Props) {
  const [loaded, retry] = useLoaded(route.id ?? "", loadSituation);
  if (loaded.state !== "here") return <LoadNote state={loaded.state} onRetry={retry} />;
  if (!loaded.value) return <NoSuchSituation />;
  return <Through situation={loaded.value} route={route} settings={settings} />;
}

interface ThroughProps extends Props {
  readonly situation: Situation;
}

function Through({ situation, route, settings }: ThroughProps) {
  useTitle(situation.title);
  const { reader, link, showMine } = useLinkReader(route, settings);
  const path = (route.params.get("path") ?? "").split(".").filter(Boolean);
  const { step, strayed } = follow(situation, path);
  const answers = step.given.map(({ answer }) => answer.id);
  const addressOf = (to: readonly string[]) =>
    hashTo("situations", situation.id, {
      path: to.join("."),
      in: link.country,
      as: link.profession,
    });
  return (
    <div className="situation" data-situation={situation.id}>
      <header className="situation-head">
        <a className="back-link no-print" href={hashTo("situations")}>
          All situations
        </a>
        <h1>{situation.title}</h1>
        {answers.length === 0 && <p className="lead">{situation.summary}</p>}
      </header>
      <ReaderNote settings={settings} link={link} reader={reader} onMine={showMine} />
      {strayed && (
        <p className="reader-note" role="status">
          This guidance has changed since the link was made. Please answer from here.
        </p>
      )}
      <PathSoFar given={step.given} addressOf={addressOf} />
      {step.kind === "question" ? (
        <QuestionView
          key={step.question.id}
          question={step.question}
          first={answers.length === 0 ? situation.first : []}
          reader={reader}
          addressOf={(answer) => addressOf([...answers, answer])}
          isFirst={answers.length === 0}
        />
      ) : (
        <OutcomeView
          key={answers.join(".")}
          situation={situation}
          step={step}
          reader={reader}
          startAgain={addressOf([])}
        />
      )}
    </div>
  );
}

function NoSuchSituation() {
  useTitle("No such situation");
  return (
    <div className="situation">
      <h1>We have no situation by that name</h1>
      <p className="lead">It may have been renamed since the link was made. These are the ones there are:</p>
      <ul className="plain-links">
        {situationTitles.map(({ id, title }) => (
          <li key={id}>
            <a href={hashTo("situations", id)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
