import { UnreadableFile } from "../problem.ts";
import { chunksOf } from "../text/decode.ts";

/** What real exports keep within, by far; larger is a mistake or an attack. */
export const MOST_ENTRIES = 200_000;
const LARGEST_READ = 2 * 1024 ** 3;
const LARGEST_RATIO = 100;
/** Small files of one repeated letter do no harm. */
const RATIO_MATTERS_FROM = 4 * 1024 ** 2;

const MEDIA =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp4|m4[av]|mov|webm|avi|3gp|mp3|ogg|opus|wav|aac|pdf|docx?|pptx?|xlsx?|zip|db|sqlite)$/i;

/** Whether a file may hold words that an importer reads, rather than a picture or a film. */
export function mayHoldWords(path: string): boolean {
  return !MEDIA.test(path);
}

export function isTooLargeToRead(size: number): boolean {
  return size > LARGEST_READ;
}

/** A file that packs a thousand to one is made to fill a computer. */
export function isBomb(size: number, packed: number): boolean {
  return size > RATIO_MATTERS_FROM && size > packed * LARGEST_RATIO;
}

/**
 * The bytes of a file, failing as soon as there are more of them than were declared, and at the end when there are
 * fewer. `open` is called when somebody begins to read.
 */
export function boundedStream(
  declared: number,
  open: () => ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  let chunks: AsyncGenerator<Uint8Array, void, void> | undefined;
  let seen = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= chunksOf(open());
        const next = await nextOf(chunks);
        if (next === undefined) {
          if (seen < declared) throw new UnreadableFile("damaged");
          controller.close();
          return;
        }
        seen += next.length;
        if (seen > declared) {
          await chunks.return();
          throw new UnreadableFile("bomb");
        }
        controller.enqueue(next);
      },
      async cancel() {
        await chunks?.return();
      },
    },
    { highWaterMark: 0 },
  );
}

async function nextOf(chunks: AsyncGenerator<Uint8Array, void, void>): Promise<Uint8Array | undefined> {
  try {
    const next = await chunks.next();
    return next.done ? undefined : next.value;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("damaged");
  }
}

/** A stream that fails at once, for a file that is listed but cannot be read. */
export function failingStream(error: UnreadableFile): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(error) });
}
