import { type ReactNode, useState } from "react";
import { LexicalBox } from "./editors/lexical-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <Threads thread={thread} />);

function Threads({ thread }: { thread: Thread }) {
  const [dialog, setDialog] = useState<"new" | "edit">();
  return (
    <>
      <div role="navigation">
        <a href="/search">Search</a>
        <div role="button" tabIndex={0} aria-label="Create" onClick={() => setDialog("new")} />
        <a href="/@akhan">Profile</a>
      </div>
      <main>
        <Post author={thread.handle} words={thread.text} />
        <Composer where="answer" start="" />
        <Post author={SELF.handle} words={OWN_ANSWER}>
          <div role="button" tabIndex={0} onClick={() => setDialog("edit")}>
            Edit
          </div>
        </Post>
      </main>
      {dialog && (
        <div role="dialog" aria-label={TITLES[dialog]}>
          <div role="button" tabIndex={0} onClick={() => setDialog(undefined)}>
            Cancel
          </div>
          {dialog === "edit" && <Post author={thread.handle} words={thread.text} />}
          <Composer
            where={dialog}
            start={dialog === "edit" ? OWN_ANSWER : ""}
            close={() => setDialog(undefined)}
          />
        </div>
      )}
    </>
  );
}

const TITLES = { new: "New thread", edit: "Edit" };

function Post({ author, words, children }: { author: string; words: string; children?: ReactNode }) {
  return (
    <div data-pressable-container="true" className="composer">
      <a href={`/${author}`}>
        <span dir="auto">{author.slice(1)}</span>
      </a>
      <time>2h</time>
      <div>
        <span dir="auto">
          <span>{words}</span>
        </span>
      </div>
      {children}
    </div>
  );
}

function Composer({ where, start, close }: { where: string; start: string; close?: () => void }) {
  const composing = useComposing(where, "shortcut", start, close);
  if (!composing) return null;
  return (
    <div key={composing.key}>
      <LexicalBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{
          "aria-label": "Empty text field. Type to compose a new post.",
          "aria-placeholder": "What's new?",
          tabindex: "0",
        }}
      />
      <div role="button" tabIndex={0} aria-disabled={composing.isEmpty} onClick={composing.post}>
        <div>{where === "edit" ? "Done" : "Post"}</div>
      </div>
    </div>
  );
}
