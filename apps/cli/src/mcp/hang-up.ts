import process from "node:process";

/** How long what is being written may take once the host has asked for an end. It ends the hard way after two seconds. */
const GRACE_MS = 1_000;

/** Standard input, until it ends or a host ends us, as it may with SIGTERM where closing the input was not enough. */
export async function* untilHungUp(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let hasHungUp = false;
  const hangUp = () => {
    hasHungUp = true;
    process.stdin.destroy();
    setTimeout(() => process.exit(), GRACE_MS).unref();
  };
  process.once("SIGTERM", hangUp);
  process.once("SIGINT", hangUp);
  try {
    yield* input;
  } catch (error) {
    if (!hasHungUp) throw error;
  } finally {
    process.off("SIGTERM", hangUp);
    process.off("SIGINT", hangUp);
  }
}
