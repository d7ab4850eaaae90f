import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { PlainBox } from "./editors/plain-box.tsx";
import { SlateBox } from "./editors/slate-box.tsx";
import { TextAreaBox } from "./editors/text-area-box.tsx";
import { type EditorProps, stage, type Thread, useComposing } from "./stage.tsx";

/** A forum that nobody has described: a chat in Slate, a letter in a text area, a note in a plain editable box. */
if (location.pathname === "/framed") stage(() => <FramedBox />);
else stage((thread) => <Forum thread={thread} />);

function Forum({ thread }: { thread: Thread }) {
  return (
    <>
      <form role="search">
        <input type="search" name="q" aria-label="Search the forum" />
      </form>
      <main>
        <h1>{thread.title}</h1>
        <blockquote>{thread.text}</blockquote>
        <section aria-label="Chat">
          <Composer Editor={SlateBox} where="chat" sends="enter" label="Message #ward" button="Send" />
        </section>
        <section aria-label="New topic">
          <Composer Editor={TextAreaBox} where="new" label="Your topic" button="Post topic" />
        </section>
        <section aria-label="Answer">
          <Composer Editor={PlainBox} where="answer" sends="shortcut" label="Your answer" button="Reply" />
        </section>
        <iframe title="Comments" src="/framed" />
        <Shadowed />
      </main>
    </>
  );
}

interface ComposerProps {
  readonly Editor: (props: EditorProps) => React.ReactNode;
  readonly where: string;
  readonly sends?: "enter" | "shortcut";
  readonly label: string;
  readonly button: string;
}

function Composer({ Editor, where, sends, label, button }: ComposerProps) {
  const composing = useComposing(where, sends);
  if (!composing) return null;
  return (
    <form key={composing.key} onSubmit={(event) => event.preventDefault()}>
      <Editor
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{ "aria-label": label }}
      />
      <button type="button" disabled={composing.isEmpty} onClick={composing.post}>
        {button}
      </button>
    </form>
  );
}

/** Comments in a frame of their own, as many sites have them: a page within the page. */
const FramedBox = () => (
  <Composer Editor={TextAreaBox} where="framed" label="Your comment" button="Comment" />
);

/** In an open shadow root. */
function Shadowed() {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const shadow = host.current!.attachShadow({ mode: "open" });
    const root = createRoot(shadow);
    root.render(<Composer Editor={PlainBox} where="shadow" label="Your note" button="Post note" />);
    return () => root.unmount();
  }, []);
  return <forum-note ref={host} />;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "forum-note": React.HTMLAttributes<HTMLElement> & React.RefAttributes<HTMLElement>;
    }
  }
}
