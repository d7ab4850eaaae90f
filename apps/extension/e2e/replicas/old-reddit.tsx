import { type ReactNode, useState } from "react";
import { TextAreaBox } from "./editors/text-area-box.tsx";
import { OWN_ANSWER, SELF, stage, type Thread, useComposing } from "./stage.tsx";

/** The page of old, which many still prefer: forms with text areas, and nothing that sends but their buttons. */
stage((thread) => <OldReddit thread={thread} />);

function OldReddit({ thread }: { thread: Thread }) {
  const [isAnswering, setAnswering] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <div id="header">
        <span className="user">
          <a href={`/user/${SELF.handle.slice(1)}/`}>{SELF.handle.slice(1)}</a>
        </span>
        <form id="search" role="search">
          <input type="text" name="q" placeholder="search" />
        </form>
      </div>
      <div className="thing link">
        <a className="title" href="#title">
          Open thread
        </a>
        <div className="entry">
          <div className="usertext-body">
            <div className="md">
              <p>Anything goes here, within reason.</p>
            </div>
          </div>
        </div>
      </div>
      <div className="commentarea">
        <Form where="new" />
        <Comment author={thread.handle.slice(1)} words={<Words>{thread.text}</Words>}>
          <button type="button" onClick={() => setAnswering(true)}>
            reply
          </button>
          <div className="child">
            {isAnswering && <Form where="answer" />}
            <Comment
              author={SELF.handle.slice(1)}
              words={isChanging ? <Form where="edit" start={OWN_ANSWER} /> : <Words>{OWN_ANSWER}</Words>}
            >
              <button type="button" onClick={() => setChanging(true)}>
                edit
              </button>
            </Comment>
          </div>
        </Comment>
      </div>
    </>
  );
}

const Words = ({ children }: { children: string }) => (
  <div className="usertext-body">
    <div className="md">
      <p>{children}</p>
    </div>
  </div>
);

function Comment({ author, words, children }: { author: string; words: ReactNode; children: ReactNode }) {
  return (
    <div className="thing comment">
      <div className="entry">
        <p className="tagline">{author}</p>
        {words}
      </div>
      {children}
    </div>
  );
}

function Form({ where, start }: { where: string; start?: string }) {
  const composing = useComposing(where, undefined, start);
  if (!composing) return null;
  return (
    <form
      key={composing.key}
      className={`usertext ${where}`}
      onSubmit={(event) => {
        event.preventDefault();
        composing.post();
      }}
    >
      <div className="usertext-edit">
        <div className="md">
          <TextAreaBox
            initial={composing.initial}
            onText={composing.onText}
            onKey={composing.onKey}
            attributes={{ name: "text", "aria-label": where }}
          />
        </div>
        <div className="usertext-buttons">
          <button type="submit" className="save">
            save
          </button>
          <button type="button" className="cancel">
            cancel
          </button>
        </div>
      </div>
    </form>
  );
}
