import { createElement, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { LexicalBox } from "./editors/lexical-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <Reddit thread={thread} />);

type Attributes = Readonly<Record<string, string>>;

/** Elements of the site's own, some with a shadow root in which the rest of them stands. */
const Own = ({ tag, of = {}, children }: { tag: string; of?: Attributes; children?: ReactNode }) =>
  createElement(tag, of, children);

function Shadowed({
  tag,
  of = {},
  slotted,
  children,
}: {
  tag: string;
  of?: Attributes;
  slotted?: ReactNode;
  children: ReactNode;
}) {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = (host: HTMLElement | null) => {
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [STYLE];
    setRoot(shadow);
  };
  return createElement(tag, { ...of, ref: attach }, slotted, root && createPortal(children, root));
}

/** The page's own sheet ends at a shadow root. */
const STYLE = new CSSStyleSheet();
STYLE.replaceSync(
  "[role='textbox'] { display: block; min-height: 96px; white-space: pre-wrap; overflow-wrap: break-word; border: 1px solid } p { margin: 0 }",
);

function Reddit({ thread }: { thread: Thread }) {
  const [isAnswering, setAnswering] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <Own tag="shreddit-app">
      <Shadowed tag="reddit-search-large">
        <input type="search" role="searchbox" aria-label="Search Reddit" />
      </Shadowed>
      <Own tag="rs-current-user" of={{ "display-name": SELF.handle.slice(1) }} />
      <Own tag="shreddit-post" of={{ "post-title": "Open thread" }}>
        <h1 slot="title">Open thread</h1>
        <div slot="text-body">
          <p>Anything goes here, within reason.</p>
        </div>
      </Own>
      <Own tag="comment-composer-host">
        <Composer doing="new" says="Comment" label="Add a comment" />
      </Own>
      <Comment author={thread.handle.slice(1)} id="t1_first" text={thread.text}>
        <Own tag="shreddit-comment-action-row">
          <button type="button" onClick={() => setAnswering(true)}>
            Reply
          </button>
          {isAnswering && (
            <Own tag="comment-composer-host">
              <Composer doing="answer" says="Comment" label="Reply to comment" />
            </Own>
          )}
        </Own>
        <Comment author={SELF.handle.slice(1)} id="t1_second" text={isChanging ? undefined : OWN_ANSWER}>
          {isChanging ? (
            <Composer doing="edit" says="Save edits" label="Edit comment" start={OWN_ANSWER} />
          ) : (
            <Own tag="shreddit-comment-action-row">
              <button type="button" onClick={() => setChanging(true)}>
                Edit comment
              </button>
            </Own>
          )}
        </Comment>
      </Comment>
    </Own>
  );
}

function Comment(of: { author: string; id: string; text: string | undefined; children: ReactNode }) {
  return (
    <Own tag="shreddit-comment" of={{ author: of.author, thingid: of.id }}>
      <div slot="commentMeta">{of.author}</div>
      {of.text && (
        <div slot="comment" id={`${of.id}-comment-rtjson-content`}>
          <p>{of.text}</p>
        </div>
      )}
      {of.children}
    </Own>
  );
}

function Composer(of: { doing: string; says: string; label: string; start?: string }) {
  const composing = useComposing(of.doing, "shortcut", of.start);
  if (!composing) return null;
  return (
    <form
      key={composing.key}
      onSubmit={(event) => {
        event.preventDefault();
        composing.post();
      }}
    >
      <Shadowed
        tag="shreddit-composer"
        slotted={
          <button type="submit" slot="submit-button" disabled={composing.isEmpty}>
            {of.says}
          </button>
        }
      >
        <LexicalBox
          initial={composing.initial}
          onText={composing.onText}
          onKey={composing.onKey}
          attributes={{ "aria-label": of.label, name: "body" }}
        />
        <slot name="submit-button" />
      </Shadowed>
    </form>
  );
}
