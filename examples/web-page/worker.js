// The engine, in a thread of its own. The packages are imported from where npm has put them.
import { applyFix, check, draftOf } from "./node_modules/@bedside/engine/index.js";
import { paragraphLabel, source } from "./node_modules/@bedside/guidance/index.js";

/**
 * @typedef {{ words: string | undefined, message: string, why: string, guidance: string[],
 *   fixes: { title: string, result: string }[] }} Shown  `result` is the whole text with the fix made
 * @typedef {{ kind: "ready" } | { kind: "report", number: number, verdict: "clear" | "pause" | "stop", findings: Shown[] }} Answer
 */

self.addEventListener("message", ({ data: { number, text } }) => {
  const { verdict, findings } = check(draftOf(text, { audience: "public", profession: "doctor" }));
  say({ kind: "report", number, verdict, findings: findings.map((finding) => shown(text, finding)) });
});
say({ kind: "ready" });

/** @param {Answer} answer */
function say(answer) {
  self.postMessage(answer);
}

/**
 * @param {string} text
 * @param {import("@bedside/engine").Finding} finding
 * @returns {Shown}
 */
function shown(text, finding) {
  const { start, end, message, why, guidance, fixes } = finding;
  return {
    words: start === undefined ? undefined : text.slice(start, end),
    message,
    why,
    guidance: guidance.map(inWords),
    fixes: fixes.map((fix) => ({ title: fix.title, result: applyFix(text, finding, fix) })),
  };
}

/** @param {import("@bedside/engine").Citation} citation */
function inWords({ source: id, paragraph }) {
  const text = source(id);
  if (text === undefined) return id;
  const where = paragraph === undefined ? "" : `, ${paragraphLabel(paragraph)}`;
  return `${text.publisher}, ${text.title}, ${text.year}${where}`;
}
