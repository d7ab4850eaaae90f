import { createElement, type ReactNode, useState } from "react";
import { PlainBox } from "./editors/plain-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <YouTube thread={thread} />);

/** The page is made of elements of its own; they have no shadow roots. */
const Own = ({ tag, id, children }: { tag: string; id?: string; children?: ReactNode }) =>
  createElement(tag, id ? { id } : {}, children);

function YouTube({ thread }: { thread: Thread }) {
  const [isAnswering, setAnswering] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <Own tag="ytd-watch-flexy">
      <form role="search" id="search-form">
        <input id="search" name="search_query" role="combobox" placeholder="Search" />
      </form>
      <Own tag="ytd-watch-metadata">
        <h1>A day in the life of a registrar</h1>
      </Own>
      <Own tag="ytd-comments" id="comments">
        <Own tag="ytd-comments-header-renderer">
          <Own tag="ytd-comment-simplebox-renderer">
            <Own tag="ytd-comment-dialog-renderer">
              <CommentBox doing="new" says="Comment" placeholder="Add a comment..." />
            </Own>
          </Own>
        </Own>
        <Own tag="ytd-comment-thread-renderer">
          <Comment author={thread.handle} text={thread.text}>
            <Own tag="ytd-comment-engagement-bar">
              <button type="button" aria-label="Reply" onClick={() => setAnswering(true)}>
                Reply
              </button>
              <div id="reply-dialog">
                {isAnswering && <CommentBox doing="answer" says="Reply" placeholder="Add a reply..." />}
              </div>
            </Own>
          </Comment>
          <Own tag="ytd-comment-replies-renderer">
            <Comment author={SELF.handle} text={OWN_ANSWER}>
              <button type="button" onClick={() => setChanging(true)}>
                Edit
              </button>
              {isChanging && (
                <Own tag="ytd-comment-dialog-renderer" id="edit-dialog">
                  <CommentBox doing="edit" says="Save" placeholder="Edit" start={OWN_ANSWER} />
                </Own>
              )}
            </Comment>
          </Own>
        </Own>
      </Own>
    </Own>
  );
}

function Comment({ author, text, children }: { author: string; text: string; children: ReactNode }) {
  return (
    <Own tag="ytd-comment-view-model">
      <div id="body">
        <a id="author-text" href={`/${author}`}>
          {author}
        </a>
        <div id="content">
          <Own tag="yt-attributed-string" id="content-text">
            <span role="text">{text}</span>
          </Own>
        </div>
        {children}
      </div>
    </Own>
  );
}

function CommentBox(of: { doing: string; says: string; placeholder: string; start?: string }) {
  const composing = useComposing(of.doing, "shortcut", of.start);
  if (!composing) return null;
  return (
    <Own key={composing.key} tag="ytd-commentbox">
      <div id="creation-box">
        <Own tag="tp-yt-paper-input-container" id="input-container">
          <div id="labelAndInputContainer">
            <Own tag="ytd-emoji-input">
              <Own tag="yt-formatted-string" id="contenteditable-textarea">
                <PlainBox
                  initial={composing.initial}
                  onText={composing.onText}
                  onKey={composing.onKey}
                  attributes={{ id: "contenteditable-root", dir: "auto", "aria-label": of.placeholder }}
                />
              </Own>
            </Own>
          </div>
        </Own>
      </div>
      <div id="buttons">
        <Own tag="ytd-button-renderer" id="submit-button">
          <Own tag="yt-button-shape">
            <button type="button" aria-label={of.says} disabled={composing.isEmpty} onClick={composing.post}>
              {of.says}
            </button>
          </Own>
        </Own>
      </div>
    </Own>
  );
}
