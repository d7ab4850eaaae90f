import path from "node:path";
import type { Source } from "./source.ts";

/**
 * The stages of the engine, each with the stages below that it may import. Files straight under `src` are the `roof`,
 * which sees everything and which no stage may see, unless they are named in `ground`.
 */
export interface Floors {
  readonly src: string;
  readonly ground: readonly string[];
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** The stage that holds the rules, one folder a topic. */
  readonly rules: string;
  readonly topics: readonly string[];
  /** The names of files that gather rules, for a topic or for all, so that no rule may import them. */
  readonly gatherers: readonly string[];
}

const TEST = /\.test\.ts$/;

/** Imports inside the engine that point up, or from one topic's rules to another's. Tests may look anywhere. */
export function brokenFloors(sources: readonly Source[], floors: Floors): string[] {
  return sources
    .filter((source) => source.path.startsWith(`${floors.src}/`) && !TEST.test(source.path))
    .flatMap((source) => [...unknownFolders(source, floors), ...upwardImports(source, floors)]);
}

function unknownFolders(source: Source, floors: Floors): string[] {
  const floor = floorOf(source.path, floors);
  if (!isKnown(floor, floors)) return [`${source.path}: the plan has no stage called ${floor}`];
  const topic = topicOf(source.path, floors);
  if (topic === undefined || floors.topics.includes(topic)) return [];
  return [`${source.path}: ${floors.rules}/ has one folder for each topic, and ${topic} is none`];
}

function upwardImports(source: Source, floors: Floors): string[] {
  return source.imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith(".")) return [];
    const target = path.posix.join(path.posix.dirname(source.path), specifier);
    const reason = whyNot(source.path, target, floors);
    return reason === undefined ? [] : [`${source.path} imports ${specifier}: ${reason}`];
  });
}

function whyNot(file: string, target: string, floors: Floors): string | undefined {
  const from = floorOf(file, floors);
  const to = floorOf(target, floors);
  if (from === "roof") return undefined;
  if (from !== to) {
    const allowed = ["ground", ...(floors.stages[from] ?? [])];
    return allowed.includes(to) ? undefined : `${from} may use ${allowed.join(", ")}; ${to} is not below it`;
  }
  return from === floors.rules ? whyNotBetweenRules(file, target, floors) : undefined;
}

function whyNotBetweenRules(file: string, target: string, floors: Floors): string | undefined {
  const topic = topicOf(file, floors);
  if (topic === undefined) return undefined;
  const other = topicOf(target, floors);
  if (other !== undefined && other !== topic) return `the rules of ${topic} do not know those of ${other}`;
  const upwards = isGatherer(target, floors) && !isGatherer(file, floors);
  return upwards ? "a rule does not know who gathers it" : undefined;
}

function floorOf(file: string, floors: Floors): string {
  const [first = "", ...rest] = file.slice(floors.src.length + 1).split("/");
  if (rest.length > 0) return first;
  return floors.ground.includes(first) ? "ground" : "roof";
}

function isKnown(floor: string, floors: Floors): boolean {
  return floor === "ground" || floor === "roof" || floors.stages[floor] !== undefined;
}

function topicOf(file: string, floors: Floors): string | undefined {
  const inRules = `${floors.src}/${floors.rules}/`;
  const [topic, ...rest] = file.startsWith(inRules) ? file.slice(inRules.length).split("/") : [];
  return rest.length > 0 ? topic : undefined;
}

function isGatherer(file: string, floors: Floors): boolean {
  return floors.gatherers.includes(path.posix.basename(file));
}

/**
 * Rules without examples, examples without their rule, and files in a topic's folder that no list leads to: the rule
 * somebody wrote and forgot to list. A rule is a file that a gatherer imports.
 */
export function brokenRules(sources: readonly Source[], floors: Floors): string[] {
  const inTopics = sources.filter(
    ({ path: file }) => topicOf(file, floors) !== undefined && !TEST.test(file),
  );
  const paths = new Set(inTopics.map((source) => source.path));
  const gathered = gatheredFiles(sources, floors);
  const reached = reachedFrom(gathered, sources);
  return inTopics.flatMap(({ path: file }) => {
    if (file.endsWith(".examples.ts")) {
      return paths.has(file.replace(".examples.ts", ".ts")) ? [] : [`${file}: there is no such rule`];
    }
    if (!reached.has(file)) return [`${file}: no rule list leads to it`];
    const examples = file.replace(/\.ts$/, ".examples.ts");
    return isGatherer(file, floors) || !gathered.has(file) || paths.has(examples)
      ? []
      : [`${file}: its examples are missing (${examples})`];
  });
}

function gatheredFiles(sources: readonly Source[], floors: Floors): Set<string> {
  const inRules = `${floors.src}/${floors.rules}/`;
  const lists = sources.filter(
    (source) => source.path.startsWith(inRules) && isGatherer(source.path, floors),
  );
  const targets = lists.flatMap(relativeTargets);
  return new Set(targets.filter((target) => topicOf(target, floors) !== undefined));
}

function reachedFrom(start: ReadonlySet<string>, sources: readonly Source[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(start);
  for (const file of reached) {
    const source = byPath.get(file);
    if (source) for (const target of relativeTargets(source)) reached.add(target);
  }
  return reached;
}

function relativeTargets(source: Source): string[] {
  return source.imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier }) => path.posix.join(path.posix.dirname(source.path), specifier));
}
