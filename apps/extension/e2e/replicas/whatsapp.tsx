import { useState } from "react";
import { LexicalBox } from "./editors/lexical-box.tsx";
import { OWN_ANSWER, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <WhatsApp thread={thread} />);

function WhatsApp({ thread }: { thread: Thread }) {
  const [isQuoting, setQuoting] = useState(false);
  const [isEditing, setEditing] = useState(false);
  return (
    <div id="app">
      <div id="side">
        <SearchBox />
      </div>
      <div id="main">
        <header>
          <span dir="auto" title={thread.author}>
            {thread.author}
          </span>
          <span title="Robin, Jo, Lou, You">Robin, Jo, Lou, You</span>
        </header>
        <div role="application">
          <Message id="false_1203630@g.us_A1" direction="message-in" words={thread.text} />
          <Message id="true_1203630@g.us_B2" direction="message-out" words={OWN_ANSWER} />
          <div role="button" tabIndex={0} aria-label="Reply" onClick={() => setQuoting(true)} />
          <div role="button" tabIndex={0} aria-label="Edit" onClick={() => setEditing(true)} />
        </div>
        <footer>
          {isQuoting && (
            <div data-testid="quoted-message">
              <span dir="auto" className="quoted-mention">
                {thread.text}
              </span>
            </div>
          )}
          <MessageBox where={isQuoting ? "answer" : "new"} start="" label="Type a message" />
        </footer>
      </div>
      {isEditing && (
        <div role="dialog" aria-label="Edit message">
          <div data-testid="quoted-message">
            <span className="quoted-mention">{thread.text}</span>
          </div>
          <MessageBox where="edit" start={OWN_ANSWER} label="Edit message" close={() => setEditing(false)} />
        </div>
      )}
    </div>
  );
}

function Message({ id, direction, words }: { id: string; direction: string; words: string }) {
  return (
    <div role="row">
      <div className={direction} data-id={id}>
        <div className="copyable-text" data-pre-plain-text="[09:12, 03/06/2024] Robin: ">
          <span className="selectable-text copyable-text" dir="ltr">
            <span>{words}</span>
          </span>
        </div>
      </div>
    </div>
  );
}

function SearchBox() {
  return (
    <LexicalBox
      initial=""
      onText={() => undefined}
      isPlain
      attributes={{
        "aria-label": "Search or start a new chat",
        "data-tab": "3",
        title: "Search input textbox",
      }}
    />
  );
}

function MessageBox(of: { where: string; start: string; label: string; close?: () => void }) {
  const composing = useComposing(of.where, "enter", of.start, of.close);
  if (!composing) return null;
  return (
    <div key={composing.key}>
      <LexicalBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        isPlain
        attributes={{
          "aria-label": of.label,
          "aria-placeholder": of.label,
          "data-tab": "10",
          spellcheck: "true",
          tabindex: "10",
        }}
      />
      {/* A microphone stands in its place while there is nothing to send. */}
      {!composing.isEmpty && (
        <button type="button" aria-label="Send" data-tab="11" onClick={composing.post}>
          <span data-icon="wds-ic-send-filled" />
        </button>
      )}
    </div>
  );
}
