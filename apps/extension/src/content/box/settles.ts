/** How long a page is given to draw what it was told, and how often that is looked at, in milliseconds. */
const PATIENCE_MS = 600;
const LOOK_EVERY_MS = 16;

/** Some pages take a change and put the old words back when they next draw themselves. */
const STAYS_MS = 50;

/** Whether a box comes to hold just these words, and goes on holding them. */
export async function settles(read: () => string | undefined, wanted: string): Promise<boolean> {
  for (let waited = 0; read() !== wanted; waited += LOOK_EVERY_MS) {
    if (waited >= PATIENCE_MS) return false;
    await moment();
  }
  await new Promise((resolve) => setTimeout(resolve, STAYS_MS));
  return read() === wanted;
}

/** By the clock rather than by frames, which a page that is not on the screen does not get. */
export function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
