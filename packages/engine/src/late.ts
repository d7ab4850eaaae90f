/**
 * A copy of an object in which one value is found when it is first read, and kept. It reads, spreads, compares, travels
 * between threads and turns into JSON like any other.
 */
export function withLate<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  find: () => Whole[Key],
): Whole {
  const copy = { ...whole };
  Object.defineProperty(copy, key, {
    configurable: true,
    enumerable: true,
    get(): Whole[Key] {
      const value = find();
      Object.defineProperty(copy, key, { configurable: true, enumerable: true, value, writable: true });
      return value;
    },
  });
  return copy;
}
