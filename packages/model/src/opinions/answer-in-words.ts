import { type Answer, answerFrom } from "./answer.ts";

/** A model may correct itself once or twice; whoever writes dozens is not answering. */
const MOST_TRIES = 8;

/**
 * Finds the answer in what a language model wrote: alone, in a code fence, between sentences, or after thinking aloud.
 * Where there are several, the last is what it came to.
 */
export function answerIn(written: string): Answer | undefined {
  const said = afterThinking(written).trim();
  const alone = parsed(said);
  return alone ?? lastAmong(said);
}

function afterThinking(written: string): string {
  const closed = written.lastIndexOf("</think>");
  return closed === -1 ? written : written.slice(closed + "</think>".length);
}

function lastAmong(said: string): Answer | undefined {
  const begins = [...said.matchAll(/\{\s{0,50}"topics"/g)].slice(-MOST_TRIES).reverse();
  for (const { index } of begins) {
    const end = endOfObject(said, index);
    const answer = end === undefined ? undefined : parsed(said.slice(index, end));
    if (answer) return answer;
  }
  return undefined;
}

function parsed(json: string): Answer | undefined {
  try {
    return answerFrom(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** One pass, by hand: a pattern for strings would go back and forth over a long answer that never closes one. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === "\\") at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}
