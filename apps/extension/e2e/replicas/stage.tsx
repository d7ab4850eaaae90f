import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** What every replica has in common: two threads, somebody's own earlier answer, and a list of what was posted. */

declare global {
  interface Window {
    /** What the site has taken, as a site would: by its editor's own state, not by what stands in the page. */
    posted: Posted[];
    /** Draws the page anew, as such sites do at any time: every element is another one, the words stay. */
    redraw(): void;
    /** Takes every box away, as when somebody leaves. */
    vanish(): void;
  }
}

export interface Posted {
  /** "new", "answer", "edit", or what the replica calls its other boxes. */
  readonly where: string;
  readonly text: string;
}

export interface Thread {
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly handle: string;
  /** What somebody else has written there, to be answered. */
  readonly text: string;
}

export const THREADS: readonly [Thread, Thread] = [
  {
    path: "/first",
    title: "First thread",
    author: "Robin Ames-Fell",
    handle: "@ramesfell",
    text: "Dr Ames at your surgery misdiagnosed my mum and I want answers.",
  },
  {
    path: "/second",
    title: "Second thread",
    author: "Jo Tarrant",
    handle: "@jotarrant",
    text: "Does anybody know a good place for breakfast near the station?",
  },
];

/** The author's own earlier answer in the first thread, which can be changed. */
export const OWN_ANSWER = "Happy to see you in clinic again next week.";

/** Who is signed in. */
export const SELF = { name: "Dr A Khan", handle: "@akhan", bio: "GP in training" };

let drawn = 0;
let isGone = false;
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

/** Counts up with every redraw; -1 once the boxes are gone. */
function useDrawn(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (isGone ? -1 : drawn),
  );
}

export function stage(page: (thread: Thread) => ReactNode): void {
  window.posted = [];
  window.redraw = () => {
    drawn++;
    flushSync(changed);
  };
  window.vanish = () => {
    isGone = true;
    flushSync(changed);
  };
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  createRoot(root).render(<Stage page={page} />);
}

function Stage({ page }: { page: (thread: Thread) => ReactNode }) {
  const [thread, setThread] = useState(THREADS[0]);
  const go = (to: Thread) => {
    history.pushState(null, "", to.path);
    setThread(to);
  };
  return (
    <>
      <nav aria-label="Threads">
        {THREADS.map((to) => (
          <a
            key={to.path}
            href={to.path}
            onClick={(event) => {
              event.preventDefault();
              go(to);
            }}
          >
            {to.title}
          </a>
        ))}
      </nav>
      <div key={thread.path}>{page(thread)}</div>
    </>
  );
}

/** What an editor is given, whichever it is. */
export interface EditorProps {
  /** What stands in it when it is put up. */
  readonly initial: string;
  readonly onText: (text: string) => void;
  /** The attributes of the element that is typed into, as the site has them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What sends, of what the editor is told of the keyboard; the site has then dealt with the key. */
  readonly onKey?: ((event: KeyboardEvent) => boolean) | undefined;
}

export interface Composing {
  /** Another one whenever the site would put up a new editor. */
  readonly key: string;
  readonly initial: string;
  readonly text: string;
  readonly isEmpty: boolean;
  readonly onText: (text: string) => void;
  readonly post: () => void;
  readonly onKey: EditorProps["onKey"];
}

/** One box's words: kept by the site while it draws itself anew, gone once they are posted, when a dialog is closed. */
export function useComposing(
  where: string,
  sends?: "shortcut" | "enter",
  start = "",
  close?: () => void,
): Composing | undefined {
  const redrawn = useDrawn();
  const [text, setText] = useState(start);
  const [posts, setPosts] = useState(0);
  const latest = useRef(text);
  const onText = (next: string) => {
    latest.current = next;
    setText(next);
  };
  const post = () => {
    if (latest.current.trim() === "") return;
    window.posted.push({ where, text: latest.current });
    onText("");
    setPosts((count) => count + 1);
    close?.();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return false;
    if (sends === "enter" ? event.ctrlKey || event.metaKey : !(event.ctrlKey || event.metaKey)) return false;
    if (sends === undefined) return false;
    event.preventDefault();
    post();
    return true;
  };
  if (redrawn < 0) return undefined;
  const key = `${redrawn}.${posts}`;
  return { key, initial: latest.current, text, isEmpty: text.trim() === "", onText, post, onKey };
}

/** For editors that live outside React: put up once, told of nothing afterwards. */
export function useMounted(mount: (element: HTMLElement) => () => void) {
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is put up once, on purpose
  useEffect(() => mount(element.current!), []);
  return element;
}
