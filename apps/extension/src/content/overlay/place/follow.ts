export interface Following {
  /** Places anew with the next frame, as after something was drawn. */
  again(): void;
  stop(): void;
}

/**
 * Calls `place` at most once a frame whenever a box may have moved or grown: by scrolling, by the window, by the page
 * pushing it along. Does nothing at all while nothing happens.
 */
export function follow(box: HTMLElement, view: Window, place: () => void): Following {
  let frame = 0;
  const again = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const scrolled = (event: Event) => {
    if (event.target instanceof Node && event.target.contains(box)) again();
  };
  const ending = new AbortController();
  const quietly = { passive: true, signal: ending.signal };
  view.addEventListener("scroll", scrolled, { ...quietly, capture: true });
  view.addEventListener("resize", again, quietly);
  view.visualViewport?.addEventListener("resize", again, quietly);
  view.visualViewport?.addEventListener("scroll", again, quietly);
  const moves = watchMoves(box, view, again);
  const sizes = new ResizeObserver(() => {
    again();
    moves.again();
  });
  sizes.observe(box);
  return {
    again,
    stop() {
      view.cancelAnimationFrame(frame);
      ending.abort();
      sizes.disconnect();
      moves.stop();
    },
  };
}

/**
 * Hears of it when the page moves a box without anybody scrolling. An observer whose root is shrunk to just where the box
 * is sees all of it until it moves; then it is set up anew around the new place.
 */
function watchMoves(box: HTMLElement, view: Window, moved: () => void): { again(): void; stop(): void } {
  let observer: IntersectionObserver | undefined;

  function observe(options: IntersectionObserverInit, seen: (ratio: number, isFirst: boolean) => void) {
    observer?.disconnect();
    let isFirst = true;
    observer = new IntersectionObserver(
      (entries) => {
        seen(entries.at(-1)?.intersectionRatio ?? 0, isFirst);
        isFirst = false;
      },
      { root: box.ownerDocument, ...options },
    );
    observer.observe(box);
  }

  function watch(part = 1) {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    if (right - left === 0 || bottom - top === 0) return observer?.disconnect();
    const margins = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(" ");
    observe({ rootMargin, threshold: [part, Math.min(1, part + 0.02)] }, (ratio, isFirst) => {
      if (!isFirst) {
        moved();
        watch();
      } else if (ratio === 0) waitForSight();
      // Cut off by something: the part of it that can be seen is the one to watch.
      else if (ratio < 1 && part === 1) watch(ratio);
    });
  }

  function waitForSight() {
    observe({ threshold: 0 }, (ratio, isFirst) => {
      if (isFirst || ratio === 0) return;
      moved();
      watch();
    });
  }

  watch();
  return { again: watch, stop: () => observer?.disconnect() };
}
