// The types of a package: what tsc says of every module, rolled up into one file a door by API Extractor, which also
// lists what is public and notices what is public by accident.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { ROOT } from "../install.mjs";
import { stemOf } from "./packages.mjs";

/**
 * @typedef {import("./packages.mjs").Library} Library
 * @typedef {import("./packages.mjs").Door} Door
 * @typedef {{ door: Door, types: string, report: string }} Face  what one door shows: its rolled-up types, and the list of
 *   everything public in a form that is easy to compare
 */

/**
 * @param {readonly Library[]} libraries every one after those it is made of
 * @param {string} folder an empty one to work in
 * @returns {ReadonlyMap<Library, readonly Face[]>}
 */
export function facesOf(libraries, folder) {
  for (const library of libraries) declare(library, folder);
  const configs = libraries.flatMap((library) =>
    library.doors.map((door) => ({ library, door, config: configFor(library, door, libraries, folder) })),
  );
  // Read once for all doors; it is what takes the time.
  const [first, ...others] = configs.map(({ config }) => config);
  const compilerState = CompilerState.create(/** @type {ExtractorConfig} */ (first), {
    additionalEntryPoints: others.map((config) => config.mainEntryPointFilePath),
  });
  return new Map(
    libraries.map((library) => {
      const own = configs.filter((one) => one.library === library);
      const rolled = own.map(({ door, config }) => ({ door, ...rollUp(config, compilerState) }));
      refuseProblems(library, rolled);
      return [library, rolled.map(({ door, types, report }) => ({ door, types, report }))];
    }),
  );
}

/**
 * @param {Library} library
 * @param {string} folder
 */
function declare(library, folder) {
  const room = path.join(ROOT, library.folder);
  const to = path.join(folder, library.folder);
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const how = ["--declaration", "--emitDeclarationOnly", "--noEmit", "false"];
  const where = ["-p", room, "--rootDir", path.join(room, "src"), "--outDir", to];
  const run = spawnSync(process.execPath, [tsc, ...where, ...how], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${library.name}: tsc could not write its types.\n${run.stdout}`);
}

/**
 * @param {Library} library
 * @param {Door} door
 * @param {readonly Library[]} libraries
 * @param {string} folder
 */
function configFor(library, door, libraries, folder) {
  const declared = (/** @type {Library} */ of, /** @type {Door} */ its) =>
    path.join(folder, of.folder, `${stemOf(its)}.d.ts`);
  const paths = Object.fromEntries(
    libraries.flatMap((of) => of.doors.map((its) => [its.name, [declared(of, its)]])),
  );
  const entry = declared(library, door);
  const name = `${path.basename(library.folder)}-${stemOf(door)}`;
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(ROOT, library.folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      bundledPackages: libraries.filter((other) => other !== library).map((other) => other.name),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions: { ...COMPILER, paths }, files: [entry] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: folder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: path.join(folder, `${name}.d.ts`) },
      tsdocMetadata: { enabled: false },
      messages: MESSAGES,
    },
  });
}

/**
 * @param {ExtractorConfig} config
 * @param {CompilerState} compilerState
 */
function rollUp(config, compilerState) {
  /** @type {import("@microsoft/api-extractor").ExtractorMessage[]} */
  const messages = [];
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      if (message.category !== "console" && message.logLevel !== ExtractorLogLevel.None)
        messages.push(message);
      message.handled = true;
    },
  });
  return {
    types: readFileSync(config.untrimmedFilePath, "utf8"),
    report: signaturesIn(readFileSync(config.reportFilePath, "utf8")),
    messages,
  };
}

/** As the packages themselves are compiled, so that what is rolled up is what tsc saw. */
const COMPILER = {
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "Bundler",
  lib: ["ES2023"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/**
 * Nothing of ours carries a release tag: what a door exports is public, and nothing else is. What lacks a docstring is
 * found below, since members need none.
 */
const MESSAGES = {
  compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
  extractorMessageReporting: {
    default: { logLevel: ExtractorLogLevel.Warning },
    "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
    "ae-undocumented": { logLevel: ExtractorLogLevel.None },
  },
  tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
};

/**
 * The signatures alone. What has a docstring and what has not is looked at by `refuseProblems`.
 * @param {string} report
 */
function signaturesIn(report) {
  const [, code = ""] = /```ts\n([\s\S]*)```/.exec(report) ?? [];
  return code
    .replaceAll(/^ *\/\/ (?:@public|\(undocumented\))[^\n]*\n/gm, "")
    .replace(/\n\/\/ \(No @packageDocumentation[^\n]*\n/, "")
    .trim();
}

/**
 * What would leave somebody without an explanation, or name a type that cannot be imported. A member may do without a
 * docstring where its name says it all; a type that one door needs may be exported by another.
 * @param {Library} library
 * @param {readonly { types: string, messages: readonly import("@microsoft/api-extractor").ExtractorMessage[] }[]} rolled
 */
function refuseProblems(library, rolled) {
  const exported = new Set(rolled.flatMap(({ types }) => exportedBy(types).map(({ name }) => name)));
  const problems = rolled.flatMap(({ types, messages }) => [
    ...exportedBy(types).flatMap(({ name, isExplained }) =>
      isExplained ? [] : [`${name} has no docstring`],
    ),
    ...messages.flatMap(({ messageId, text }) => {
      const name = /"([^"]+)"/.exec(text)?.[1] ?? "";
      return messageId === "ae-forgotten-export" && exported.has(name) ? [] : [`${text} (${messageId})`];
    }),
  ]);
  if (problems.length === 0) return;
  throw new Error(`${library.name} is not fit to be shown:\n  ${[...new Set(problems)].join("\n  ")}`);
}

/** @param {string} types */
function exportedBy(types) {
  const declared = types.matchAll(/(\*\/)?\nexport declare (?:const|function|interface|type|class) (\w+)/g);
  return [...declared].map(([, docstring, name = ""]) => ({ name, isExplained: docstring !== undefined }));
}
