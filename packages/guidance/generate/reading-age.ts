import { syllable } from "syllable";

/**
 * The age at which a text is read with ease, by the Flesch-Kincaid grade (Kincaid and others, 1975): grade + 5, since
 * grade 7 is for twelve-year-olds. One decimal.
 */
export function readingAge(sentences: readonly string[]): number {
  const spoken = sentences.flatMap(sentencesOf);
  const words = spoken.flatMap((sentence) => sentence.match(WORD) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / spoken.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round((grade + 5) * 10) / 10;
}

export function countWords(sentences: readonly string[]): number {
  return sentences.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])["”’)]*\s+/).filter((part) => /\p{L}/u.test(part));
}
