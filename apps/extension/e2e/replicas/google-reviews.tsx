import { useState } from "react";
import { createRoot } from "react-dom/client";
import { TextAreaBox } from "./editors/text-area-box.tsx";
import { OWN_ANSWER, stage, type Thread, useComposing } from "./stage.tsx";

/** What stands in a frame wherever owners answer reviews; at any other address, the page around it. */
if (location.pathname.startsWith("/local/business/")) stage((thread) => <Reviews thread={thread} />);
else createRoot(root()).render(<Around />);

function root(): HTMLElement {
  const element = document.createElement("div");
  element.id = "root";
  document.body.append(element);
  return element;
}

function Around() {
  return (
    <main>
      <iframe title="Reviews" src="/local/business/1/customers/reviews" width="520" height="560" />
    </main>
  );
}

type Doing = "answer" | "edit";

function Reviews({ thread }: { thread: Thread }) {
  const [isWriting, setWriting] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  return (
    <>
      <form role="search">
        <input type="search" aria-label="Search reviews" />
      </form>
      <main>
        <button type="button" onClick={() => setWriting(true)}>
          Add update
        </button>
        {isWriting && (
          <section aria-label="Add update">
            <Box where="new" says="Post" label="Description" close={() => setWriting(false)} />
          </section>
        )}
        <article>
          <Review thread={thread} />
          {doing ? (
            <Box
              key={doing}
              where={doing}
              says={doing === "edit" ? "Save" : "Post reply"}
              label="Your public reply"
            />
          ) : (
            <button type="button" onClick={() => setDoing("answer")}>
              Reply
            </button>
          )}
          <div>
            <div>Response from the owner</div>
            <div>{OWN_ANSWER}</div>
            <button type="button" onClick={() => setDoing("edit")}>
              Edit
            </button>
          </div>
        </article>
      </main>
    </>
  );
}

function Review({ thread }: { thread: Thread }) {
  return (
    <div>
      <div>{thread.author}</div>
      <div>
        <span role="img" aria-label="1 out of 5 stars">
          ★☆☆☆☆
        </span>{" "}
        <span>2 weeks ago</span>
      </div>
      <div>
        <span>{thread.text}</span>
      </div>
    </div>
  );
}

function Box(of: { where: string; says: string; label: string; close?: () => void }) {
  const { where, says, label, close } = of;
  const composing = useComposing(where, undefined, where === "edit" ? OWN_ANSWER : "", close);
  if (!composing) return null;
  return (
    <div key={composing.key}>
      <label htmlFor={where}>{label}</label>
      <TextAreaBox
        initial={composing.initial}
        onText={composing.onText}
        onKey={composing.onKey}
        attributes={{ id: where, maxLength: "4000" }}
      />
      <div>{composing.text.length} / 4,000</div>
      <button type="button" {...{ jsname: "hrGhad" }} disabled={composing.isEmpty} onClick={composing.post}>
        <span>{says}</span>
      </button>
    </div>
  );
}
