/**
 * Does a job for the newest of many wishes: one at a time, and of those that come meanwhile only the last. Whoever wished
 * for something that has been overtaken hears nothing. `run` must not reject.
 */
export function createNewest<Wish, Result>(
  run: (wish: Wish) => Promise<Result>,
  onResult: (result: Result, wish: Wish) => void,
) {
  let isRunning = false;
  let next: { readonly wish: Wish } | undefined;

  async function runAll() {
    isRunning = true;
    while (next) {
      const { wish } = next;
      next = undefined;
      const result = await run(wish);
      if (!next) onResult(result, wish);
    }
    isRunning = false;
  }

  return {
    want(wish: Wish) {
      next = { wish };
      if (!isRunning) void runAll();
    },
  };
}
