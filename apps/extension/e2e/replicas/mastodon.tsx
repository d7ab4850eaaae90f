import { useState } from "react";
import { TextAreaBox } from "./editors/text-area-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

// The same form everywhere: an answer, a change and a new post differ by what stands above the box.
stage((thread) => <Mastodon thread={thread} />);

type Doing = "new" | "answer" | "edit";

const VISIBILITY = { globe: "Public", unlock: "Quiet public", lock: "Followers", at: "Specific people" };
type Visibility = keyof typeof VISIBILITY;

function Mastodon({ thread }: { thread: Thread }) {
  const [doing, setDoing] = useState<Doing>();
  return (
    <>
      <div className="compose-panel">
        <form className="search" role="search">
          <input className="search__input" type="search" placeholder="Search or paste URL" />
        </form>
        <div className="navigation-bar">
          <span className="display-name">
            <bdi>
              <strong className="display-name__html">{SELF.name}</strong>
            </bdi>{" "}
            <span className="display-name__account">{SELF.handle}</span>
          </span>
        </div>
        <Form key="new" doing="new" thread={thread} />
      </div>
      <main className="column">
        <Status author={thread.author} handle={thread.handle} text={thread.text}>
          <button
            type="button"
            className="icon-button"
            title="Reply"
            aria-label="Reply"
            onClick={() => setDoing("answer")}
          >
            Reply
          </button>
        </Status>
        <Status author={SELF.name} handle={SELF.handle} text={OWN_ANSWER}>
          <button type="button" aria-label="Edit" onClick={() => setDoing("edit")}>
            Edit
          </button>
        </Status>
      </main>
      {doing && (
        <section aria-label={doing === "edit" ? "Edit post" : "Reply"}>
          <Form key={doing} doing={doing} thread={thread} />
        </section>
      )}
    </>
  );
}

function Status(of: { author: string; handle: string; text: string; children: React.ReactNode }) {
  return (
    <article className="status">
      <span className="display-name">
        <strong className="display-name__html">{of.author}</strong>{" "}
        <span className="display-name__account">{of.handle}</span>
      </span>
      <div className="status__content">
        <p>{of.text}</p>
      </div>
      {of.children}
    </article>
  );
}

function Form({ doing, thread }: { doing: Doing; thread: Thread }) {
  const composing = useComposing(doing, "shortcut", doing === "edit" ? OWN_ANSWER : "");
  const [visibility, setVisibility] = useState<Visibility>("globe");
  if (!composing) return null;
  return (
    <form
      key={composing.key}
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        composing.post();
      }}
    >
      {doing !== "new" && (
        <div className="reply-indicator">
          <div className="reply-indicator__main">
            <a className="detailed-status__display-name" href={`/${thread.handle}`}>
              <strong className="display-name__html">{thread.author}</strong>
            </a>
            <div className="reply-indicator__content translate">
              <p>{thread.text}</p>
            </div>
          </div>
        </div>
      )}
      {doing === "edit" && (
        <div className="edit-indicator">
          <div className="edit-indicator__content translate">
            <p>{OWN_ANSWER}</p>
          </div>
        </div>
      )}
      <div className="compose-form__highlightable">
        <div className="compose-form__dropdowns">
          <button
            type="button"
            title="Change post privacy"
            className="dropdown-button"
            onClick={() => setVisibility(following(visibility))}
          >
            <svg className={`icon icon-${visibility}`} aria-hidden="true" width="16" height="16" />
            <span className="dropdown-button__label">{VISIBILITY[visibility]}</span>
          </button>
        </div>
        <div className="autosuggest-textarea">
          <TextAreaBox
            initial={composing.initial}
            onText={composing.onText}
            onKey={composing.onKey}
            attributes={{
              class: "autosuggest-textarea__textarea",
              placeholder: "What’s on your mind?",
              "aria-label": "What’s on your mind?",
              "aria-autocomplete": "list",
              dir: "auto",
            }}
          />
        </div>
      </div>
      <div className="compose-form__submit">
        <button type="submit" className="button" disabled={composing.isEmpty}>
          {doing === "edit" ? "Update" : doing === "answer" ? "Reply" : "Post"}
        </button>
      </div>
    </form>
  );
}

function following(visibility: Visibility): Visibility {
  const all = Object.keys(VISIBILITY) as Visibility[];
  return all[(all.indexOf(visibility) + 1) % all.length] ?? "globe";
}
