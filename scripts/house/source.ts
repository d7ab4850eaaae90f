import path from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";
import type { TextFile } from "./tree.ts";

export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
}

/** What the house wants to know about one module. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Has at least one function or class: code, not data. */
  readonly isCode: boolean;
  /** Every statement passes on what another module exports. */
  readonly isBarrel: boolean;
  readonly lines: number;
}

const MODULE = /\.(ts|tsx|mts|js|jsx|mjs)$/;

export function isModule(file: TextFile): boolean {
  return MODULE.test(file.path) && !file.path.endsWith(".d.ts");
}

/** Reads a module with the parser that also builds it, so comments and strings that look like imports do not count. */
export function readSource(file: TextFile): Source {
  const parsed = parseSync(file.path, file.text, { lang: languageOf(file.path) });
  if (parsed.errors.length > 0) throw new SyntaxError(`${file.path}: ${parsed.errors[0]?.message}`);
  const imports: Import[] = [];
  let isCode = false;
  const add = (source: unknown, typesOnly: boolean) => {
    if (isStringLiteral(source)) imports.push({ specifier: source.value, typesOnly });
  };
  const code = () => {
    isCode = true;
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type" || onlyTypes(node.specifiers)),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    TSExternalModuleReference: (node) => add(node.expression, false),
    CallExpression: (node) => {
      if (loadsModule(node.callee)) add(node.arguments[0], false);
    },
    FunctionDeclaration: code,
    FunctionExpression: code,
    ArrowFunctionExpression: code,
    ClassDeclaration: code,
  }).visit(parsed.program);
  return {
    path: file.path,
    imports,
    isCode,
    isBarrel: parsed.program.body.length > 0 && parsed.program.body.every(passesOn),
    lines: file.text.split("\n").length,
  };
}

function languageOf(file: string): "ts" | "tsx" | "js" | "jsx" {
  const extension = path.posix.extname(file);
  if (extension === ".tsx" || extension === ".jsx") return extension.slice(1) as "tsx" | "jsx";
  return extension.endsWith("ts") ? "ts" : "js";
}

function onlyTypes(specifiers: readonly { type: string; importKind?: string }[]): boolean {
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === "type");
}

function isStringLiteral(node: unknown): node is { value: string } {
  return typeof node === "object" && node !== null && "value" in node && typeof node.value === "string";
}

/** `require(…)` and vitest's `vi.mock(…)`: imports in all but name. */
function loadsModule(callee: ESTree.Expression): boolean {
  if (callee.type === "MemberExpression")
    return isNamed(callee.object, "vi") && isNamed(callee.property, "mock");
  return isNamed(callee, "require");
}

function isNamed(node: unknown, name: string): boolean {
  return typeof node === "object" && node !== null && "name" in node && node.name === name;
}

function passesOn(statement: { type: string; source?: unknown }): boolean {
  if (statement.type === "ExportAllDeclaration") return true;
  return statement.type === "ExportNamedDeclaration" && statement.source != null;
}
