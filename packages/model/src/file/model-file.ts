import { ModelError } from "../model.ts";
import { type Description, isDescription } from "./description.ts";

/** A model file taken apart: what it says of itself, and the graph that does the sums. */
export interface ModelFile {
  readonly description: Description;
  readonly graph: Uint8Array;
}

// Eight bytes of ours, how long the description is (four bytes, little end first), the description as JSON, the graph.
const MAGIC = new TextEncoder().encode("BEDSIDE1");
const DESCRIPTION_AT = MAGIC.length + 4;
/** Of the checksum, this much stands at the end of the id. */
const CHECKED_DIGITS = 12;

/**
 * Takes a model file apart, and holds the graph against its checksum where there is a `crypto.subtle` (pages over plain
 * HTTP have none; what cannot be summed up there is found when the graph is opened).
 *
 * @throws {ModelError} `not-a-model`, `damaged-model`.
 */
export async function openModelFile(bytes: Uint8Array): Promise<ModelFile> {
  const begins = bytes.subarray(0, MAGIC.length);
  if (begins.length === 0 || begins.some((byte, at) => byte !== MAGIC[at]))
    throw new ModelError("not-a-model");
  if (bytes.length <= DESCRIPTION_AT) throw new ModelError("damaged-model");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const graphAt = DESCRIPTION_AT + view.getUint32(MAGIC.length, true);
  if (bytes.length <= graphAt) throw new ModelError("damaged-model");
  const description = parsed(bytes.subarray(DESCRIPTION_AT, graphAt));
  if (!isDescription(description)) throw new ModelError("not-a-model");
  const graph = bytes.subarray(graphAt);
  const sum = await checksum(graph);
  if (sum !== undefined && !description.id.endsWith(`-${sum}`)) throw new ModelError("damaged-model");
  return { description, graph };
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch {
    throw new ModelError("damaged-model");
  }
}

async function checksum(graph: Uint8Array): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const sum = new Uint8Array(await subtle.digest("SHA-256", graph as Uint8Array<ArrayBuffer>));
  return [...sum]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, CHECKED_DIGITS);
}
