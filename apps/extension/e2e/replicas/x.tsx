import { useState } from "react";
import { DraftBox } from "./editors/draft-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <X thread={thread} />);

function X({ thread }: { thread: Thread }) {
  const [dialog, setDialog] = useState<"new" | "edit">();
  return (
    <>
      <header role="banner">
        <button type="button" data-testid="SideNav_NewTweet_Button" onClick={() => setDialog("new")}>
          Post
        </button>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
          <div>
            <span>{SELF.name}</span>
          </div>
          <div>
            <span>{SELF.handle}</span>
          </div>
        </button>
        <form role="search" aria-label="Search">
          <input data-testid="SearchBox_Search_Input" role="combobox" placeholder="Search" />
        </form>
      </header>
      <main>
        <div data-testid="primaryColumn">
          <Post author={thread.author} handle={thread.handle} text={thread.text} />
          <Composer where="answer" label="Post text" button="tweetButtonInline" says="Reply" />
          <Post author={SELF.name} handle={SELF.handle} text={OWN_ANSWER}>
            <button type="button" onClick={() => setDialog("edit")}>
              Edit post
            </button>
          </Post>
        </div>
      </main>
      {dialog && (
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header">
          <h2 id="modal-header">{dialog === "new" ? "New post" : "Edit post"}</h2>
          {dialog === "edit" && <Post author={thread.author} handle={thread.handle} text={thread.text} />}
          <Composer
            where={dialog}
            label="Post text"
            button="tweetButton"
            says={dialog === "new" ? "Post" : "Update"}
            start={dialog === "new" ? "" : OWN_ANSWER}
            close={() => setDialog(undefined)}
          />
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label="Close"
            onClick={() => setDialog(undefined)}
          >
            Close
          </button>
        </div>
      )}
    </>
  );
}

function Post({
  author,
  handle,
  text,
  children,
}: {
  author: string;
  handle: string;
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <article data-testid="tweet" role="article">
      <div data-testid="User-Name">
        <span>{author}</span> <span>{handle}</span>
      </div>
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{text}</span>
      </div>
      {children}
    </article>
  );
}

function Composer(of: {
  where: string;
  label: string;
  button: string;
  says: string;
  start?: string;
  close?: () => void;
}) {
  const composing = useComposing(of.where, "shortcut", of.start, of.close);
  if (!composing) return null;
  return (
    <div key={composing.key} className="composer">
      <div data-testid="tweetTextarea_0RichTextInputContainer">
        <DraftBox
          initial={composing.initial}
          onText={composing.onText}
          onKey={composing.onKey}
          attributes={{ "aria-label": of.label, "data-testid": "tweetTextarea_0" }}
        />
      </div>
      <div data-testid="toolBar">
        <button type="button" data-testid={of.button} disabled={composing.isEmpty} onClick={composing.post}>
          <div>
            <span>{of.says}</span>
          </div>
        </button>
      </div>
    </div>
  );
}
