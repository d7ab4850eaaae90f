/**
 * Puts things to work several at a time, and hands them on in the order in which they came. At most `atOnce` are under
 * way or waiting to be taken, so a slow reader slows everything down and memory stays flat. `work` must not reject.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  work: (thing: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<readonly [T, R]> {
  const under: (readonly [T, Promise<R>])[] = [];
  for await (const thing of things) {
    under.push([thing, work(thing)]);
    if (under.length < atOnce) continue;
    const [first, result] = under.shift()!;
    yield [first, await result];
  }
  for (const [thing, result] of under) yield [thing, await result];
}
