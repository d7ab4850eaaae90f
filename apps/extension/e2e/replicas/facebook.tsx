import { useState } from "react";
import { LexicalBox } from "./editors/lexical-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <Facebook thread={thread} />);

function Facebook({ thread }: { thread: Thread }) {
  const [isWriting, setWriting] = useState(false);
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <div role="banner">
        <input type="search" role="combobox" aria-label="Search Facebook" placeholder="Search Facebook" />
      </div>
      <div role="main">
        <div aria-label="Create a post" role="region">
          <div role="button" tabIndex={0} onClick={() => setWriting(true)}>
            What's on your mind, Amira?
          </div>
        </div>
        <div role="article" aria-posinset={1}>
          <h3>
            <a href="/ramesfell" role="link">
              <span dir="auto">{thread.author}</span>
            </a>
          </h3>
          <span role="img" aria-label="Shared with Public" />
          <div data-ad-preview="message" data-ad-comet-preview="message" dir="auto">
            <div>{thread.text}</div>
          </div>
          <div role="button" tabIndex={0} aria-label="Leave a comment">
            Comment
          </div>
          <div role="article" aria-label="Comment by Lou Harker 2 hours ago">
            <a href="/louharker">
              <span dir="auto">Lou Harker</span>
            </a>
            <div dir="auto">So sorry to read this.</div>
          </div>
          <div role="article" aria-label={`Comment by ${SELF.name} 1 hour ago`}>
            {isEditing ? (
              <CommentBox
                where="edit"
                start={OWN_ANSWER}
                label={`Comment as ${SELF.name}`}
                button="Save changes"
              />
            ) : (
              <>
                <div dir="auto">{OWN_ANSWER}</div>
                <div role="button" tabIndex={0} onClick={() => setEditing(true)}>
                  Edit
                </div>
              </>
            )}
          </div>
          <CommentBox where="answer" label={`Comment as ${SELF.name}`} button="Comment" />
        </div>
      </div>
      {isWriting && (
        <div role="dialog" aria-label="Create post">
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <div role="button" tabIndex={0} aria-label="Edit privacy. Sharing with Public.">
              Public
            </div>
            <PostBox close={() => setWriting(false)} />
            <div role="button" tabIndex={0} aria-label="Close" onClick={() => setWriting(false)}>
              Close
            </div>
          </form>
        </div>
      )}
    </>
  );
}

function PostBox({ close }: { close: () => void }) {
  const composing = useComposing("new", undefined, "", close);
  if (!composing) return null;
  return (
    <div key={composing.key}>
      <LexicalBox
        initial={composing.initial}
        onText={composing.onText}
        attributes={{
          "aria-label": "What's on your mind, Amira?",
          "aria-placeholder": "What's on your mind, Amira?",
          spellcheck: "true",
          tabindex: "0",
        }}
      />
      <div
        role="button"
        tabIndex={composing.isEmpty ? -1 : 0}
        aria-label="Post"
        aria-disabled={composing.isEmpty}
        onClick={composing.post}
      >
        Post
      </div>
    </div>
  );
}

function CommentBox(of: { where: string; label: string; button: string; start?: string }) {
  const composing = useComposing(of.where, "enter", of.start);
  if (!composing) return null;
  return (
    <form role="presentation" key={composing.key} onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{
          "aria-label": of.label,
          "aria-placeholder": of.label,
          spellcheck: "true",
          tabindex: "0",
        }}
      />
      <div
        role="button"
        tabIndex={0}
        aria-label={of.button}
        aria-disabled={composing.isEmpty}
        onClick={composing.post}
      />
    </form>
  );
}
