import { useState } from "react";
import { TiptapBox } from "./editors/tiptap-box.tsx";
import { SELF, stage, type Thread, useComposing } from "./stage.tsx";

// Posts cannot be changed there.
stage((thread) => <Bluesky thread={thread} />);

type Doing = "new" | "answer";

const HANDLE = `${SELF.handle.slice(1)}.example`;

function Bluesky({ thread }: { thread: Thread }) {
  const [doing, setDoing] = useState<readonly Doing[]>([]);
  const open = (one: Doing) => setDoing([...doing.filter((other) => other !== one), one]);
  return (
    <>
      <nav>
        <button type="button" aria-label="Switch accounts" aria-haspopup="menu">
          <div>
            <div>{SELF.name}</div>
            <div>@{HANDLE}</div>
          </div>
        </button>
        <a href={`/profile/${HANDLE}`} aria-label="Profile">
          Profile
        </a>
        <button type="button" data-testid="composeFAB" aria-label="New post" onClick={() => open("new")}>
          New post
        </button>
        <input role="searchbox" data-testid="searchTextInput" aria-label="Search" placeholder="Search" />
      </nav>
      <main>
        <Post thread={thread.handle} name={thread.author} text={thread.text}>
          <button type="button" data-testid="replyBtn" aria-label="Reply" onClick={() => open("answer")}>
            Reply
          </button>
        </Post>
      </main>
      {doing.map((one) => (
        <Composer
          key={one}
          doing={one}
          thread={thread}
          close={() => setDoing(doing.filter((other) => other !== one))}
        />
      ))}
    </>
  );
}

function Post(of: { thread: string; name: string; text: string; children: React.ReactNode }) {
  return (
    <article data-testid={`postThreadItem-by-${of.thread.slice(1)}.example`}>
      <div dir="auto">{of.name}</div>
      <div data-testid="postText" dir="auto">
        {of.text}
      </div>
      {of.children}
    </article>
  );
}

function Composer({ doing, thread, close }: { doing: Doing; thread: Thread; close: () => void }) {
  const composing = useComposing(doing, "shortcut", "", close);
  if (!composing) return null;
  const isAnswer = doing !== "new";
  return (
    <div
      key={composing.key}
      role="dialog"
      aria-modal="true"
      aria-label={LABELS[doing]}
      className={`composer ${doing}`}
    >
      <div data-testid="composePostView">
        <div>
          <button type="button" aria-label="Cancel" onClick={close}>
            Cancel
          </button>
          <button
            type="button"
            data-testid="composerPublishBtn"
            aria-label={isAnswer ? "Publish reply" : "Publish post"}
            disabled={composing.isEmpty}
            onClick={composing.post}
          >
            {isAnswer ? "Reply" : "Post"}
          </button>
        </div>
        {isAnswer && (
          <div tabIndex={0} aria-label="Expand or collapse the full post you are replying to">
            <div>
              <div dir="auto">{thread.author}</div>
              <div>
                <div dir="auto">{thread.text}</div>
              </div>
            </div>
          </div>
        )}
        <TiptapBox
          initial={composing.initial}
          onText={composing.onText}
          onKey={composing.onKey}
          attributes={{ role: "textbox", "aria-label": "Rich-Text Editor", "aria-multiline": "true" }}
        />
      </div>
    </div>
  );
}

const LABELS = { new: "Write a post", answer: "Write a reply" };
