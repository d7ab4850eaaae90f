const BATCH = 256 * 1024;
const BETWEEN = "\n  },\n";

/**
 * How many elements an array has that is pretty-printed with two spaces, by parsing all of it a batch at a time: what
 * reading an export costs anybody who parses it as it is.
 */
export async function parseWhole(bytes: ReadableStream<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let text = "";
  let count = 0;
  let isBegun = false;
  for await (const chunk of bytes as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (!isBegun) {
      text = text.slice(text.indexOf("[") + 1);
      isBegun = true;
    }
    if (text.length < BATCH) continue;
    const cut = text.lastIndexOf(BETWEEN);
    if (cut < 0) continue;
    count += lengthOf(`[${text.slice(0, cut)}\n  }]`);
    text = text.slice(cut + BETWEEN.length);
  }
  return count + lengthOf(`[${text}`);
}

function lengthOf(json: string): number {
  return (JSON.parse(json) as unknown[]).length;
}
