// The API reference: one page of Markdown a door, made of its types and docstrings alone.
import { parseSync } from "vite";

/**
 * @typedef {{ name: string, kind: "function" | "value" | "type", says: string, examples: readonly string[], code: string }} Entry
 */

const SECTIONS = /** @type {const} */ ([
  ["function", "Functions"],
  ["value", "Values"],
  ["type", "Types"],
]);

/**
 * @param {import("./types.mjs").Face} face
 * @returns {string}
 */
export function referencePage({ door, types }) {
  const entries = entriesOf(types);
  const sections = SECTIONS.map(([kind, title]) => ({
    title,
    entries: entries.filter((entry) => entry.kind === kind),
  })).filter((section) => section.entries.length > 0);
  const anchors = anchorsOf(sections.flatMap((section) => [section.title, ...section.entries.map(nameOf)]));
  const contents = sections.map(
    (section) =>
      `**${section.title}:** ${section.entries.map(({ name }) => linkTo(name, anchors)).join(" · ")}`,
  );
  const pages = sections.flatMap((section) => [
    `## ${section.title}`,
    ...section.entries.map((entry) => entryPage(entry, anchors)),
  ]);
  const head = `# \`${door.name}\`\n\n${door.says} Made of the sources by \`npm run pack\`.`;
  return `${[head, ...contents, ...pages].join("\n\n")}\n`;
}

/** @param {Entry} entry */
function nameOf({ name }) {
  return name;
}

/**
 * The anchor of each heading as readers of Markdown make it: in small letters, and numbered where two would be the same,
 * as for `article` and `Article`.
 * @param {readonly string[]} headings in the order of the page
 * @returns {ReadonlyMap<string, string>}
 */
function anchorsOf(headings) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return new Map(
    headings.map((heading) => {
      const plain = heading.toLowerCase();
      const before = seen.get(plain) ?? 0;
      seen.set(plain, before + 1);
      return [heading, before === 0 ? plain : `${plain}-${before}`];
    }),
  );
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string>} anchors
 */
function linkTo(name, anchors) {
  return `[\`${name}\`](#${anchors.get(name)})`;
}

/**
 * @param {Entry} entry
 * @param {ReadonlyMap<string, string>} anchors of everything that has an entry
 */
function entryPage({ name, says, examples, code }, anchors) {
  const used = [...new Set(code.match(/\b\w+\b(?!\??:)/g))].filter(
    (word) => word !== name && anchors.has(word),
  );
  return [
    `### ${name}`,
    says,
    inFence(code),
    ...examples.map((example) => `For example:\n\n${inFence(example)}`),
    ...(used.length > 0 ? [`See ${used.map((word) => linkTo(word, anchors)).join(", ")}.`] : []),
  ].join("\n\n");
}

/** @param {string} code */
function inFence(code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/**
 * @param {string} types a rolled-up declaration file
 * @returns {Entry[]}
 */
function entriesOf(types) {
  const { program, comments } = parseSync("index.d.ts", types, { lang: "dts" });
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
    const { declaration } = statement;
    const doc = comments.findLast(
      ({ end }) => end <= statement.start && types.slice(end, statement.start).trim() === "",
    );
    const code = types.slice(declaration.start, declaration.end);
    return [{ ...nameAndKind(declaration), ...read(doc?.value ?? ""), code: shown(code) }];
  });
}

/**
 * @param {import("vite").ESTree.Declaration} declaration
 * @returns {Pick<Entry, "name" | "kind">}
 */
function nameAndKind(declaration) {
  if (declaration.type === "VariableDeclaration") {
    const [first] = declaration.declarations;
    return { name: first?.id.type === "Identifier" ? first.id.name : "", kind: "value" };
  }
  const name = "id" in declaration && declaration.id && "name" in declaration.id ? declaration.id.name : "";
  return { name, kind: declaration.type.includes("Function") ? "function" : "type" };
}

/**
 * @param {string} comment with its stars
 * @returns {Pick<Entry, "says" | "examples">}
 */
function read(comment) {
  const text = comment
    .replace(/^\*/, "")
    .replaceAll(/^[ \t]*\* ?/gm, "")
    .trim();
  const [says = "", ...examples] = text.split(/^@example\b/m);
  return { says: says.trim(), examples: examples.map((example) => example.trim()) };
}

/** Of a long list of alternatives, so many are shown. */
const MOST_ALTERNATIVES = 20;

/** @param {string} code */
function shown(code) {
  return code
    .replace(/^declare /, "")
    .replaceAll(/"[^"\n]+"(?: \| "[^"\n]+")+/g, (union) => {
      const parts = union.split(" | ");
      if (parts.length <= MOST_ALTERNATIVES) return union;
      return `${parts.slice(0, 3).join(" | ")} | …${parts.length - 3} more…`;
    })
    .trim();
}
