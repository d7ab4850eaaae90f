import { type ReactNode, useState } from "react";
import { LexicalBox } from "./editors/lexical-box.tsx";
import { TextAreaBox } from "./editors/text-area-box.tsx";
import { OWN_ANSWER, stage, type Thread, useComposing } from "./stage.tsx";

stage((thread) => <Instagram thread={thread} />);

function Instagram({ thread }: { thread: Thread }) {
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <div role="navigation">
        <a href="/akhan/">
          <img alt="akhan's profile picture" src="data:," />
          <span>Profile</span>
        </a>
        <div role="button" tabIndex={0} onClick={() => setWriting(true)}>
          Messages
        </div>
        <input type="text" aria-label="Search input" placeholder="Search" />
      </div>
      <main role="main">
        <article role="presentation">
          <header>
            <a href="/ramesfell/">ramesfell</a>
          </header>
          <h1 dir="auto">{thread.text}</h1>
          <ul>
            <Comment handle="louharker">So sorry to read this.</Comment>
            <Comment handle="akhan">{OWN_ANSWER}</Comment>
          </ul>
          <CommentForm />
        </article>
      </main>
      {isWriting && (
        <div role="dialog" aria-label="Lou Harker">
          <MessageBox />
        </div>
      )}
    </>
  );
}

function Comment({ handle, children }: { handle: string; children: ReactNode }) {
  return (
    <li>
      <h3>
        <a href={`/${handle}/`}>{handle}</a>
      </h3>
      <span dir="auto">{children}</span>
      <button type="button">Reply</button>
    </li>
  );
}

function CommentForm() {
  const composing = useComposing("answer", "enter");
  if (!composing) return null;
  return (
    <form method="POST" key={composing.key} onSubmit={(event) => event.preventDefault()}>
      <TextAreaBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{ "aria-label": "Add a comment…", placeholder: "Add a comment…", autocomplete: "off" }}
      />
      <div role="button" tabIndex={0} aria-disabled={composing.isEmpty} onClick={composing.post}>
        Post
      </div>
    </form>
  );
}

function MessageBox() {
  const composing = useComposing("new", "enter");
  if (!composing) return null;
  return (
    <div key={composing.key}>
      <LexicalBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{
          "aria-label": "Message",
          "aria-describedby": "Message",
          tabindex: "0",
          spellcheck: "true",
        }}
      />
      {/* There only once there is something to send. */}
      {!composing.isEmpty && (
        <div role="button" tabIndex={0} onClick={composing.post}>
          Send
        </div>
      )}
    </div>
  );
}
