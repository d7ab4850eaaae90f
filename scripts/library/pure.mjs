// Marks what a module works out while it is loaded as something that may be left out when nobody uses it. Bundlers leave
// out a function that is not called, but not `const WORDS = new Set([...A, ...B])`: they cannot know that it does nothing
// else. We do: no module of the packages has a side effect, and a test of the tarballs holds that.
import { parseSync } from "vite";

/** @returns {import("vite").Plugin} */
export function pureModules() {
  return {
    name: "bedside-pure-modules",
    enforce: "post",
    transform: { handler: (code) => ({ code: markPure(code), map: null }) },
  };
}

/**
 * @param {string} code a module without types
 * @returns {string} the same, with every value that is worked out at the top level in a function that is marked as pure
 */
export function markPure(code) {
  const { program, errors } = parseSync("module.js", code);
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
  const edits = program.body.map(declarationOf).flatMap((one) => (one ? editsOf(one, code) : []));
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((so, { at, end, text }) => so.slice(0, at) + text + so.slice(end), code);
}

/**
 * @typedef {import("vite").ESTree.Statement | import("vite").ESTree.Directive} Statement
 * @typedef {import("vite").ESTree.VariableDeclaration} Declaration
 * @typedef {{ at: number, end: number, text: string }} Edit
 */

/**
 * @param {Statement} statement
 * @returns {Declaration | undefined}
 */
function declarationOf(statement) {
  const declared =
    statement.type === "ExportNamedDeclaration" ? (statement.declaration ?? undefined) : statement;
  return declared?.type === "VariableDeclaration" ? declared : undefined;
}

/**
 * @param {Declaration} declaration
 * @param {string} code
 * @returns {Edit[]}
 */
function editsOf({ declarations }, code) {
  return declarations.flatMap(({ id, init, start, end }) => {
    if (!init || isPlain(init)) return [];
    const value = code.slice(init.start, init.end);
    if (id.type === "Identifier") return [{ at: init.start, end: init.end, text: pure(value) }];
    const names = id.type === "ObjectPattern" ? namesIn(id) : undefined;
    return names ? [{ at: start, end, text: takenApart(names, value, start) }] : [];
  });
}

/** @param {string} value */
function pure(value) {
  return `/* @__PURE__ */ (() => (${value}))()`;
}

/**
 * `{ needs, pattern: all } = f()` as three declarations, each of which can be left out.
 * @param {readonly (readonly [string, string])[]} names property and variable
 * @param {string} value
 * @param {number} start makes the name of the whole the only one of its kind in the module
 */
function takenApart(names, value, start) {
  const whole = `whole$${start}`;
  const parts = names.map(([property, variable]) => `${variable} = ${pure(`${whole}.${property}`)}`);
  return [`${whole} = ${pure(value)}`, ...parts].join(", ");
}

/**
 * @param {import("vite").ESTree.ObjectPattern} pattern
 * @returns {(readonly [string, string])[] | undefined} `undefined` where it is more than a list of names
 */
function namesIn({ properties }) {
  const names = properties.flatMap((property) => {
    if (property.type !== "Property" || property.computed) return [];
    const { key, value } = property;
    return key.type === "Identifier" && value.type === "Identifier" ? [[key.name, value.name]] : [];
  });
  return names.length === properties.length ? /** @type {[string, string][]} */ (names) : undefined;
}

/**
 * Whether every bundler sees by itself that working this out does nothing.
 * @param {import("vite").ESTree.Expression | null} node
 * @returns {boolean}
 */
function isPlain(node) {
  switch (node?.type) {
    case undefined:
    case "Literal":
    case "Identifier":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "UnaryExpression":
      return node.operator === "-" && isPlain(node.argument);
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "ArrayExpression":
      return node.elements.every((one) => one?.type !== "SpreadElement" && isPlain(one));
    case "ObjectExpression":
      return node.properties.every((one) => one.type === "Property" && !one.computed && isPlain(one.value));
    default:
      return false;
  }
}
