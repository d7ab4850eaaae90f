import path from "node:path";
import type { Import, Source } from "./source.ts";

/** A room is a folder with a job of its own. It may import from the rooms it names, by their package name. */
export interface Room {
  readonly uses: readonly string[];
  /** Rooms of which only types may be imported, except in tests. */
  readonly usesTypesOf?: readonly string[];
  /** Touches nothing outside itself: no Node module, no npm package. */
  readonly pure?: true;
  /** Never shipped, so its development dependencies count as dependencies. */
  readonly workshop?: true;
}

export interface Plan {
  readonly rooms: Readonly<Record<string, Room>>;
  /** The tools that build, run and test the rooms: may import anything, and only a room's own tooling may import them. */
  readonly tools: string;
  /** Package manifests by folder; `""` is the root's. */
  readonly manifests: Readonly<Record<string, Manifest>>;
}

export interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const TEST = /\.test\.(ts|tsx|mjs)$/;
const NODE_TEST = /\.node\.test\.ts$/;

/** Every import that goes where the plan has no arrow, one sentence each. */
export function brokenArrows(sources: readonly Source[], plan: Plan): string[] {
  const roomByPackage = packageNames(plan);
  return sources.flatMap((source) => {
    const room = roomOf(source.path, plan);
    if (room === undefined) return [];
    return source.imports.flatMap((imported) => {
      const reason = whyNot(source.path, imported, room, plan, roomByPackage);
      return reason === undefined ? [] : [`${source.path} imports ${imported.specifier}: ${reason}`];
    });
  });
}

function packageNames(plan: Plan): ReadonlyMap<string, string> {
  const named = Object.keys(plan.rooms).flatMap((room): [string, string][] => {
    const name = plan.manifests[room]?.name;
    return name === undefined ? [] : [[name, room]];
  });
  return new Map(named);
}

export function roomOf(file: string, plan: Plan): string | undefined {
  return Object.keys(plan.rooms).find((room) => file.startsWith(`${room}/`));
}

function whyNot(
  file: string,
  imported: Import,
  room: string,
  plan: Plan,
  roomByPackage: ReadonlyMap<string, string>,
): string | undefined {
  const { specifier } = imported;
  if (specifier.startsWith(".")) return whyNotRelative(file, specifier, room, plan);
  if (specifier.startsWith("node:")) return whyNotNode(file, room, plan);
  const name = packageName(specifier);
  const target = roomByPackage.get(name);
  if (target !== undefined) return whyNotRoom(file, imported, room, target, plan);
  return whyNotPackage(file, imported, name, room, plan);
}

function whyNotRelative(file: string, specifier: string, room: string, plan: Plan): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (target.startsWith(`${room}/`)) return undefined;
  if (target.startsWith(`${plan.tools}/`) && isTooling(file, room)) return undefined;
  return `it lies outside ${room}; another room is imported by its package name`;
}

function whyNotNode(file: string, room: string, plan: Plan): string | undefined {
  if (!plan.rooms[room]?.pure || NODE_TEST.test(file) || isTooling(file, room)) return undefined;
  return `${room} runs anywhere, so it knows no Node module (a test that must have one is called *.node.test.ts)`;
}

function whyNotRoom(file: string, imported: Import, room: string, target: string, plan: Plan) {
  const { uses = [], usesTypesOf = [] } = plan.rooms[room] ?? {};
  if (target === room) return "a room imports its own files by path";
  if (uses.includes(target)) return undefined;
  if (!usesTypesOf.includes(target)) return `${room} must not know ${target}`;
  return imported.typesOnly || TEST.test(file) ? undefined : `${room} may import only types of ${target}`;
}

function whyNotPackage(file: string, imported: Import, name: string, room: string, plan: Plan) {
  if (specifierIsVirtual(name)) return undefined;
  const forTools = TEST.test(file) || isTooling(file, room);
  if (plan.rooms[room]?.pure && !forTools) return `${room} depends on no package`;
  const own = plan.manifests[room];
  if (own?.dependencies?.[name] !== undefined) return undefined;
  if (!forTools && !imported.typesOnly && !plan.rooms[room]?.workshop)
    return `${name} is not among ${room}'s dependencies`;
  const known = { ...own?.devDependencies, ...plan.manifests[""]?.devDependencies };
  if (imported.typesOnly && known[typesPackage(name)] !== undefined) return undefined;
  return known[name] === undefined ? `${name} is declared neither by ${room} nor by the root` : undefined;
}

/** A room's configuration, build and browser tests: whatever lies beside its `src`. */
function isTooling(file: string, room: string): boolean {
  return !file.startsWith(`${room}/src/`);
}

/** Modules that a Vite plug-in makes up while building. */
function specifierIsVirtual(name: string): boolean {
  return name.startsWith("virtual:");
}

/** Where the types of a package lie that brings none itself, or that is nothing but types. */
function typesPackage(name: string): string {
  return `@types/${name.replace(/^@/, "").replace("/", "__")}`;
}

function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]!;
}
