import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { reasonOf } from "../failure.ts";
import { isRecord } from "../line-json.ts";
import { visible } from "../terminal-text.ts";
import type { Settings } from "./settings.ts";
import { ReaderTrouble } from "./trouble.ts";
import { dataFolder } from "./user-folders.ts";

/** A file of weights, and what it has to be. */
export interface Weights {
  readonly file: string;
  readonly bytes: number;
  /** Those that came with the command, or a person's own. */
  readonly came: "with-bedside" | "brought";
  /** SHA-256 in hexadecimal; where it is not known, the model's own marks have to do. */
  readonly sum?: string;
}

/** What `build.mjs` puts beside the build. */
const BESIDE = fileURLToPath(new URL("./reader/", import.meta.url));

/** Those that came with the command: beside the build, or in the checkout when it runs from its sources. */
export function weightsWithBedside(beside = BESIDE): Weights | undefined {
  const built = path.join(beside, "small.model");
  const file = existsSync(built) ? built : inCheckout();
  const bytes = file === undefined ? undefined : sizeOf(file);
  if (file === undefined || bytes === undefined) return undefined;
  const sum = file === built ? sumIn(path.join(beside, "small.json")) : undefined;
  return { file, bytes, came: "with-bedside", ...(sum !== undefined && { sum }) };
}

/** What does the sums, where it lies beside the build; otherwise the runtime finds its own. */
export function runtimeBeside(beside = BESIDE): Uint8Array | undefined {
  const file = path.join(beside, "ort-wasm-simd-threaded.wasm");
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Where weights are kept that a person brought. */
export function broughtFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return path.join(dataFolder(env, platform), "reader.model");
}

/** Those that a run would use: a person's own where they were brought, otherwise Bedside's. */
export function weightsFor(
  { brought }: Settings,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Weights | undefined {
  if (brought === undefined) return weightsWithBedside();
  const file = broughtFile(env, platform);
  const bytes = sizeOf(file);
  return bytes === undefined ? undefined : { file, bytes, came: "brought", sum: brought };
}

/** The bytes, held against their checksum where it is known. `onBytes` is told how many have come so far. */
export async function bytesOf(
  { file, sum }: Pick<Weights, "file" | "sum">,
  onBytes: (count: number) => void = () => {},
): Promise<{ readonly bytes: Buffer; readonly sum: string }> {
  const hash = createHash("sha256");
  const parts: Buffer[] = [];
  let count = 0;
  try {
    for await (const part of createReadStream(file, { highWaterMark: PIECE })) {
      hash.update(part);
      parts.push(part);
      count += part.length;
      if (count > MOST_BYTES)
        throw new ReaderTrouble("not-a-model", `${visible(file)} is too large to be a second reader.`);
      onBytes(count);
    }
  } catch (error) {
    if (error instanceof ReaderTrouble) throw error;
    throw new ReaderTrouble("cannot-open", `Cannot open ${visible(file)}: ${reasonOf(error)}.`);
  }
  const found = hash.digest("hex");
  if (sum !== undefined && found !== sum)
    throw new ReaderTrouble("wrong-checksum", `${visible(file)} is damaged, or not what was put there.`);
  return { bytes: Buffer.concat(parts), sum: found };
}

const PIECE = 1024 * 1024;
/** Several times the larger of the models that are made for this. */
const MOST_BYTES = 256 * 1024 * 1024;

function inCheckout(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("@bedside/model/weights/small.model");
  } catch {
    return undefined;
  }
}

export function sizeOf(file: string): number | undefined {
  try {
    return statSync(file).size;
  } catch {
    return undefined;
  }
}

function sumIn(file: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isRecord(value) && typeof value.sha256 === "string" ? value.sha256 : undefined;
  } catch {
    return undefined;
  }
}
