import { createRoot } from "react-dom/client";
import type { BoxActions, BoxState, Held } from "../box-state.ts";
import { wordsOf } from "./badge/badge-words.ts";
import { createCalm } from "./badge/calm.ts";
import { rememberPlace } from "./card/focus-afterwards.ts";
import { stillWaits, type Waiting, waitFrom } from "./hold/waiting.ts";
import { createHost } from "./host.ts";
import { listenToKeys } from "./keys.ts";
import { Layer, type LayerActions } from "./layer.tsx";
import { standBeside } from "./place/stand.ts";

/** What people see of Bedside in somebody else's page, beside one box. It is there from `createOverlay` until `remove`. */
export interface Overlay {
  /** Cheap enough for every key: what is drawn follows with the next frame. */
  show(state: BoxState): void;
  /**
   * Somebody tried to post: a dialog asks what to do, and has gone before it calls what was chosen. With `held.until` it
   * says how long the draft still waits. Undefined takes the dialog away.
   */
  hold(held: Held | undefined): void;
  /** Opens the card, at a finding where its key is given. The author's focus stays where it is. */
  openAt(key?: string): void;
  close(): void;
  remove(): void;
}

export function createOverlay(box: HTMLElement, doings: BoxActions): Overlay {
  const view = box.ownerDocument.defaultView ?? window;
  const host = createHost(box);
  const ground = groundIn(host.root);
  const layer = createRoot(ground);
  const stand = standBeside(box, host.element, ground);
  const calm = createCalm(drawSoon);

  let state: BoxState = { kind: "empty" };
  let held: Held | undefined;
  let waiting: Waiting | undefined;
  let isOpen = false;
  let active: string | undefined;
  let spoken = "";
  let frame = 0;
  let isOver: ReturnType<typeof setTimeout> | undefined;
  let drawn = "";

  function drawSoon() {
    frame ||= view.requestAnimationFrame(draw);
  }

  function draw() {
    view.cancelAnimationFrame(frame);
    frame = 0;
    if (waiting && !stillWaits(waiting, state, Date.now())) waiting = undefined;
    const words = calm.soften(wordsOf(state));
    spoken = !words ? "" : words.tone === "reading" ? spoken : (words.spoken ?? "");
    const isInBox = isFocused(box);
    const looks = `${words?.tone} ${words?.word} ${spoken} ${isInBox} ${waiting?.until} ${isOpen} ${held !== undefined}`;
    const isSame = looks === drawn;
    drawn = looks;
    // For most keys nothing on the screen changes, and then nothing is drawn.
    if (!isSame || isOpen || held) {
      const goOn = rememberPlace(host.root);
      layer.render(
        <Layer scene={{ state, words, spoken, isInBox, isOpen, active, held, waiting }} actions={actions} />,
      );
      goOn?.();
    }
    if (!isSame) stand.again();
    if (!isSame || (state.kind === "checked" && state.checked.isFresh)) stand.reconsider();
  }

  function open(key: string | undefined) {
    host.askedFor();
    isOpen = true;
    active = key;
    draw();
    stand.now();
    scrollToActive(ground);
  }

  function close() {
    if (!isOpen) return;
    const wasIn = host.root.activeElement !== null;
    isOpen = false;
    active = undefined;
    draw();
    if (wasIn) box.focus({ preventScroll: true });
  }

  function openAndGoIn() {
    open(undefined);
    ground.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  }

  /** The dialog goes first: what was chosen may need the page, which it makes dead to everything. */
  function answer(choice: (held: Held) => void) {
    return (asked: Held) => {
      held = undefined;
      draw();
      choice(asked);
      drawSoon();
    };
  }

  function letWait(asked: Held) {
    waiting = waitFrom(asked, Date.now());
    clearTimeout(isOver);
    isOver = setTimeout(drawSoon, waiting.until - Date.now() + 50);
  }

  const actions: LayerActions = {
    ...doings,
    async fix(fix) {
      const goOn = rememberPlace(host.root);
      const isDone = await doings.fix(fix);
      goOn?.();
      return isDone;
    },
    toggle: () => (isOpen ? close() : openAndGoIn()),
    close,
    edit: answer((asked) => {
      if (asked.until !== undefined && !asked.isLeftToAuthor) letWait(asked);
      box.focus({ preventScroll: true });
      asked.edit();
    }),
    waitHalfAnHour: answer((asked) => {
      letWait(asked);
      asked.waitHalfAnHour();
    }),
    postAnyway: answer((asked) => {
      waiting = undefined;
      close();
      asked.postAnyway();
    }),
  };
  const keys = listenToKeys(box, host, {
    isOpen: () => isOpen,
    toggle: actions.toggle,
    close,
    edit: () => held && actions.edit(held),
    redraw: drawSoon,
  });
  draw();

  return {
    show(next) {
      state = next;
      if (next.kind === "reading" || (next.kind === "checked" && !next.checked.isFresh)) calm.stir();
      if (next.kind === "empty") close();
      drawSoon();
    },
    hold(next) {
      if (next) host.askedFor();
      held = next;
      draw();
    },
    openAt: open,
    close,
    remove() {
      view.cancelAnimationFrame(frame);
      clearTimeout(isOver);
      calm.stop();
      keys.stop();
      stand.stop();
      layer.unmount();
      host.remove();
    },
  };
}

function groundIn(root: ShadowRoot): HTMLElement {
  const ground = root.ownerDocument.createElement("div");
  ground.className = "ground";
  ground.lang = "en-GB";
  ground.dir = "ltr";
  root.append(ground);
  return ground;
}

/** Inside the card alone: the page stays where it is. */
function scrollToActive(ground: HTMLElement): void {
  const part = ground.querySelector(".finding[data-active]");
  const body = part?.closest(".card-body");
  if (part && body) body.scrollTop += part.getBoundingClientRect().top - body.getBoundingClientRect().top;
}

const isFocused = (box: HTMLElement): boolean => box.matches(":focus-within");
