import { type ESTree, parseSync, Visitor } from "vite";

/** Everything that a module imports, there and then or later. */
export function importsOf(code: string): string[] {
  const found: string[] = [];
  const add = (source: { readonly value?: unknown } | null) => {
    if (typeof source?.value === "string") found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source as { value?: unknown }),
  }).visit(parseSync("module.js", code).program);
  return found;
}

/** Statements that do something while the module is loaded, and values worked out there without a mark that says they may go. */
export function topLevelWork(code: string): string[] {
  const { program } = parseSync("module.js", code);
  return program.body.flatMap((statement): string[] => {
    switch (statement.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
      case "FunctionDeclaration":
        return [];
      case "VariableDeclaration":
        return statement.declarations.flatMap((one) => workIn(one, code));
      default:
        return [`${statement.type} at ${statement.start}`];
    }
  });
}

function workIn({ id, init, start }: ESTree.VariableDeclarator, code: string): string[] {
  if (id.type !== "Identifier") return [`${id.type} at ${start}`];
  return init !== null && works(init, code) ? [`${init.type} at ${start}`] : [];
}

/**
 * Whether anything is called, made, spread or read while this is worked out. What stands in a function or a class is for
 * later, and what is marked as pure may go.
 */
function works(init: ESTree.Expression, code: string): boolean {
  let count = 0;
  let deferred = 0;
  const isMarked = ({ start }: ESTree.Span) => code.slice(0, start).trimEnd().endsWith("/* @__PURE__ */");
  const defer = () => {
    deferred += 1;
  };
  const resume = () => {
    deferred -= 1;
  };
  const work = () => {
    if (deferred === 0) count += 1;
  };
  new Visitor({
    FunctionExpression: defer,
    "FunctionExpression:exit": resume,
    ArrowFunctionExpression: defer,
    "ArrowFunctionExpression:exit": resume,
    PropertyDefinition: (node) => (node.static ? work() : defer()),
    "PropertyDefinition:exit": (node) => (node.static ? undefined : resume()),
    CallExpression: (node) => (isMarked(node) ? defer() : work()),
    "CallExpression:exit": (node) => (isMarked(node) ? resume() : undefined),
    NewExpression: (node) => (isMarked(node) ? defer() : work()),
    "NewExpression:exit": (node) => (isMarked(node) ? resume() : undefined),
    StaticBlock: work,
    SpreadElement: work,
    MemberExpression: work,
    TaggedTemplateExpression: work,
    AwaitExpression: work,
    AssignmentExpression: work,
    UpdateExpression: work,
  }).visit({ type: "Program", body: [{ type: "ExpressionStatement", expression: init }] } as never);
  return count > 0;
}
