import { useState } from "react";
import { QuillBox } from "./editors/quill-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <LinkedIn thread={thread} />);

function LinkedIn({ thread }: { thread: Thread }) {
  const [isWriting, setWriting] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <header>
        <div role="search">
          <input role="combobox" aria-label="Search" placeholder="Search" />
        </div>
        <div className="feed-identity-module">
          <h3 className="profile-card-name">{SELF.name}</h3>
          <p className="profile-card-headline">{SELF.bio}</p>
        </div>
        <button type="button" className="share-box-feed-entry__trigger" onClick={() => setWriting(true)}>
          Start a post
        </button>
      </header>
      <main>
        <div className="feed-shared-update-v2" data-urn="urn:li:activity:1" role="article">
          <span className="update-components-actor__name">{thread.author}</span>
          <div className="feed-shared-update-v2__description">
            <div className="update-components-text">
              <span dir="ltr">{thread.text}</span>
            </div>
          </div>
          <div className="feed-shared-update-v2__comments-container">
            <Comment doing="answer" label="Comment" />
            <article className="comments-comment-entity" data-id="urn:li:comment:1">
              <span className="comments-comment-meta__description-title">{SELF.name}</span>
              {isChanging ? (
                <Comment doing="edit" label="Save changes" start={OWN_ANSWER} />
              ) : (
                <>
                  <div className="comments-comment-item__main-content">
                    <div className="update-components-text">
                      <span dir="ltr">{OWN_ANSWER}</span>
                    </div>
                  </div>
                  <button type="button" onClick={() => setChanging(true)}>
                    Edit
                  </button>
                </>
              )}
            </article>
          </div>
        </div>
      </main>
      {isWriting && <Share close={() => setWriting(false)} />}
    </>
  );
}

function Share({ close }: { close: () => void }) {
  const composing = useComposing("new", "shortcut", "", close);
  if (!composing) return null;
  return (
    <div
      key={composing.key}
      role="dialog"
      aria-label="Create post"
      className="share-box-v2__modal share-creation-state"
    >
      <button type="button" aria-label="Dismiss" onClick={close}>
        Dismiss
      </button>
      <button type="button" className="share-unified-settings-entry-button">
        <div>{SELF.name}</div>
        <div>Post to Anyone</div>
      </button>
      <div className="share-creation-state__text-editor">
        <QuillBox
          initial={composing.initial}
          onText={composing.onText}
          onKey={composing.onKey}
          attributes={{
            role: "textbox",
            "aria-multiline": "true",
            "aria-label": "Text editor for creating content",
            "data-placeholder": "What do you want to talk about?",
          }}
        />
      </div>
      <button
        type="button"
        className="share-actions__primary-action"
        disabled={composing.isEmpty}
        onClick={composing.post}
      >
        <span>Post</span>
      </button>
    </div>
  );
}

/** The button comes only once something is written. */
function Comment({ doing, label, start }: { doing: "answer" | "edit"; label: string; start?: string }) {
  const composing = useComposing(doing, "shortcut", start);
  if (!composing) return null;
  return (
    <div key={composing.key} className="comments-comment-box comments-comment-box--cr">
      <form
        className="comments-comment-box__form"
        onSubmit={(event) => {
          event.preventDefault();
          composing.post();
        }}
      >
        <div className="comments-comment-texteditor">
          <QuillBox
            initial={composing.initial}
            onText={composing.onText}
            onKey={composing.onKey}
            attributes={{
              role: "textbox",
              "aria-multiline": "true",
              "aria-label": "Text editor for creating content",
              "data-placeholder": "Add a comment…",
            }}
          />
        </div>
        {!composing.isEmpty && (
          <button type="submit" className="comments-comment-box__submit-button--cr artdeco-button--primary">
            <span>{label}</span>
          </button>
        )}
      </form>
    </div>
  );
}
