/**
 * Says things to a screen reader without chattering: only once the author has stopped for `wait` milliseconds, and only
 * what differs from the last thing said. An empty text says nothing and forgets.
 */
export function createAnnouncer(say: (text: string) => void, wait = 1200) {
  let said = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    offer(text: string) {
      clearTimeout(timer);
      if (text === said) return;
      timer = setTimeout(() => {
        said = text;
        say(text);
      }, wait);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
