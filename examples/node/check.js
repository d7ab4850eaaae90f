// Checks one draft and prints what was found: `node check.js [--redact] [FILE]`, standard input without a file.
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { check, parseDraft, redact } from "@bedside/engine";
import { paragraphLabel, source } from "@bedside/guidance";

const VERDICTS = {
  clear: "clear: nothing to change",
  pause: "pause: worth a second look before this goes out",
  stop: "stop: please don't send this as it stands",
};

const { values, positionals } = parseArgs({
  options: { redact: { type: "boolean" } },
  allowPositionals: true,
});

// Who writes, and for whom: left out where it is not known. `parseDraft` says what is wrong with a value from outside.
const parsed = parseDraft({
  text: readFileSync(positionals[0] ?? process.stdin.fd, "utf8"),
  context: { audience: "public", capacity: "professional", profession: "nurse", country: "GB" },
});

if (!parsed.ok) {
  console.error(parsed.error.message);
  process.exitCode = 2;
} else if (values.redact) {
  process.stdout.write(redact(parsed.draft).text);
} else {
  process.exitCode = report(parsed.draft);
}

/**
 * @param {import("@bedside/engine").Draft} draft
 * @returns {0 | 1}
 */
function report(draft) {
  const { verdict, findings } = check(draft);
  console.log(VERDICTS[verdict]);
  for (const finding of findings) {
    console.log(`${placeIn(draft.text, finding)} ${finding.severity} ${finding.message} (${finding.rule})`);
    console.log(`    ${finding.why}`);
    for (const citation of finding.guidance) console.log(`    ${inWords(citation)}`);
    for (const { title } of finding.fixes) console.log(`    → ${title}`);
  }
  return verdict === "clear" ? 0 : 1;
}

/**
 * Line and column, both from one; a finding about the draft as a whole has no place.
 * @param {string} text
 * @param {import("@bedside/engine").Finding} finding
 */
function placeIn(text, { start }) {
  if (start === undefined) return "draft";
  const lines = text.slice(0, start).split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** @param {import("@bedside/engine").Citation} citation */
function inWords({ source: id, paragraph }) {
  const text = source(id);
  if (text === undefined) return id;
  const where = paragraph === undefined ? "" : `, ${paragraphLabel(paragraph)}`;
  return `${text.publisher}, ${text.title}, ${text.year}${where}`;
}
