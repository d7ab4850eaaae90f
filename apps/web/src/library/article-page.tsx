import {
  ARTICLE_KIND_NAMES,
  articleTitles,
  minutesToRead,
  PROFESSION_NAMES,
  type Reader,
  referencesFor,
  regionOf,
  situationTitle,
  TOPIC_NAMES,
} from "@bedside/guidance";
import type { Article } from "@bedside/guidance/articles";
import { loadArticle } from "@bedside/guidance/load";
import { ArticleBody, dateInWords, nameOfCountry, ReferenceList, regionInWords, typeset } from "@bedside/ui";
import { useEffect } from "react";
import type { Settings } from "../settings/settings.ts";
import { LoadNote } from "../shell/load-note.tsx";
import { paramsOf } from "../shell/reader.ts";
import { ReaderNote } from "../shell/reader-note.tsx";
import { hashTo, type Route } from "../shell/routes.ts";
import { ShareRow } from "../shell/share-row.tsx";
import { useLinkReader } from "../shell/use-link-reader.ts";
import { useLoaded } from "../shell/use-loaded.ts";
import { useTitle } from "../shell/use-title.ts";

interface Props {
  readonly route: Route;
  readonly settings: Settings;
}

/** One article, with what a careful reader asks of it in the margin: how old it is, for whom, and on what it rests. */
export default function ArticlePage({ route, settings }: Props) {
  const [loaded, retry] = useLoaded(route.id ?? "", loadArticle);
  if (loaded.state !== "here") return <LoadNote state={loaded.state} onRetry={retry} />;
  if (!loaded.value) return <NoSuchArticle />;
  return <Reading article={loaded.value} route={route} settings={settings} />;
}

function Reading({ article, route, settings }: Props & { readonly article: Article }) {
  useTitle(article.title);
  const { reader, link, showMine } = useLinkReader(route, settings);
  const at = route.params.get("at") ?? undefined;
  useEffect(() => {
    if (at) document.getElementById(at)?.scrollIntoView();
  }, [at]);
  const { near, elsewhere } = referencesFor(article.references, article.topics, reader);
  const addressOf = (anchor: string) =>
    hashTo("library", article.id, { at: anchor, in: link.country, as: link.profession });
  return (
    <article className="article" data-article={article.id}>
      <header className="article-head">
        <a className="back-link no-print" href={hashTo("library")}>
          Library
        </a>
        <h1>{article.title}</h1>
        <p className="lead">{article.summary}</p>
      </header>
      <ReaderNote settings={settings} link={link} reader={reader} onMine={showMine} />
      <Margin article={article} reader={reader} />
      <div className="article-body">
        <NotWrittenFor article={article} reader={reader} />
        <ArticleBody article={article} reader={reader} addressOf={addressOf} />
        <section className="article-references">
          <h2>Where this comes from</h2>
          <ReferenceList references={near} />
          {elsewhere.length > 0 && (
            <details className="elsewhere" open={near.length === 0}>
              <summary>Written in other countries</summary>
              <ReferenceList references={elsewhere} showsBasis={false} />
            </details>
          )}
        </section>
        <p className="correct-at">
          What is said here was correct when it was last read through, on {dateInWords(article.correctAt)}.
          Guidance changes: follow the links to see whether a newer text has come. This is information, not
          legal advice.
        </p>
        <ShareRow
          title={article.title}
          address={() =>
            new URL(hashTo("library", article.id, { ...paramsOf(reader) }), window.location.href).href
          }
        />
        <Neighbours id={article.id} />
      </div>
    </article>
  );
}

function Margin({ article, reader }: { readonly article: Article; readonly reader: Reader }) {
  const minutes = minutesToRead(article);
  const situations = article.situations.flatMap((id) => situationTitle(id) ?? []);
  return (
    <aside className="article-margin" aria-label="About this article">
      <dl>
        <Fact name="To read">
          {minutes} {minutes === 1 ? "minute" : "minutes"}
        </Fact>
        <Fact name="Published">{dateInWords(article.published)}</Fact>
        <Fact name="Reviewed">{dateInWords(article.reviewed)}</Fact>
        <Fact name="Kind">{ARTICLE_KIND_NAMES[article.kind]}</Fact>
        <Fact name="For">{peopleInWords(article)}</Fact>
        <Fact name="About">{typeset(article.topics.map((topic) => TOPIC_NAMES[topic]).join(", "))}</Fact>
      </dl>
      {situations.length > 0 && (
        <div className="no-print">
          <h2>If it is happening to you</h2>
          <ul className="plain-links">
            {situations.map(({ id, title }) => (
              <li key={id}>
                <a href={hashTo("situations", id, { in: undefined })}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="for-screen-readers">Shown for {nameOfCountry(reader.country)}.</p>
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "Everybody", "Doctors and nurses, United Kingdom". */
function peopleInWords({ regions, professions }: Pick<Article, "regions" | "professions">): string {
  const who = professions?.map((one) => PROFESSION_NAMES[one]).join(", ") ?? "Everybody";
  return regions ? `${who}; ${regions.map(regionInWords).join(", ")}` : who;
}

function NotWrittenFor({ article, reader }: { readonly article: Article; readonly reader: Reader }) {
  if (!article.regions || article.regions.includes(regionOf(reader.country))) return null;
  return (
    <p className="reader-note" role="note">
      This is about {article.regions.map(regionInWords).join(", ")}. Where you work, the rules may differ.
    </p>
  );
}

/** The articles before and after, in the order of the library. */
function Neighbours({ id }: { readonly id: string }) {
  const at = articleTitles.findIndex((one) => one.id === id);
  const before = articleTitles[at - 1];
  const after = articleTitles[at + 1];
  return (
    <nav className="neighbours no-print" aria-label="Other articles">
      {before && (
        <a className="neighbour" rel="prev" href={hashTo("library", before.id)}>
          <span>Before</span> {before.title}
        </a>
      )}
      {after && (
        <a className="neighbour neighbour-after" rel="next" href={hashTo("library", after.id)}>
          <span>Next</span> {after.title}
        </a>
      )}
    </nav>
  );
}

function NoSuchArticle() {
  useTitle("No such article");
  return (
    <div className="reading">
      <h1>We have no article by that name</h1>
      <p className="lead">
        It may have been renamed since the link was made.{" "}
        <a href={hashTo("library")}>Look for it in the library.</a>
      </p>
    </div>
  );
}
