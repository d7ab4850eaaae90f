import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { type DateBounds, dated, withDateProblem } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Container, Item, Place, WrittenItem } from "../item.ts";
import { isRecord } from "../json-value.ts";
import { OwnNames } from "../own-names.ts";
import { problem, problemAt, untilUnreadable } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";
import { readUtcTime } from "../time.ts";
import { readProfile } from "./profile.ts";
import { listAt, partnerIn, rowOf, type TikTokList, type TikTokRow } from "./sections.ts";

const FIRST_YEAR = "2014-01-01";
const NAMED = /(?:^|\/)user_data_tiktok[^/]*\.json$/i;
const OLD_NAME = /(?:^|\/)user_data[^/]*\.json$/i;
const SECTIONS =
  /"(?:Profile And Settings|Video Browsing History|CommentsList|ProfileMap|Direct Messages?|Likes and Favorites|Your Activity|Ads and data)"\s*:/i;
const TEXT_FILE =
  /(?:^|\/)(?:Comments|Posts|Direct Messages|Watch History|Like List|Browsing History|Reacties|Directe berichten|Kijkgeschiedenis|Likelijst)\.txt$/i;

/** TikTok's "download your data", as JSON, of all ages. The whole of it is one file, most of which is what was watched. */
export const tiktok: Importer = {
  source: "tiktok",
  recognise,
  read,
  owner: async (archive) => (await readProfile(await filesOf(archive))).owner,
  async whose(archive) {
    const { names } = await readProfile(await filesOf(archive));
    return names.length > 0 ? new Map() : countSenders(archive);
  },
};

async function recognise(glance: Glance): Promise<string | undefined> {
  if ((await dataFiles(glance)).length > 0) return "TikTok export";
  return isText(glance.paths) ? "TikTok export (text files)" : undefined;
}

/** Others have text files of such names, so that one is not enough. */
function isText(paths: readonly string[]): boolean {
  return paths.filter((path) => TEXT_FILE.test(path)).length >= 2;
}

async function dataFiles(glance: Glance): Promise<readonly string[]> {
  const named = glance.paths.filter((path) => NAMED.test(path));
  if (named.length > 0) return named;
  const isLone = glance.paths.length === 1;
  const candidates = glance.paths.filter((path) => OLD_NAME.test(path) || (isLone && /\.json$/i.test(path)));
  const found: string[] = [];
  for (const path of candidates) if (SECTIONS.test(await glance.head(path))) found.push(path);
  return found;
}

async function filesOf(archive: ArchiveFiles): Promise<readonly ArchiveFile[]> {
  const paths = new Set(await dataFiles(glanceAt(archive)));
  return archive.files.filter(({ path }) => paths.has(path));
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const files = await filesOf(archive);
  const page = archive.files.find(({ path }) => TEXT_FILE.test(path));
  if (files.length === 0 && page) yield [needsJson(page.path)];
  const own = new OwnNames([...(await readProfile(files)).names, options.me]);
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  for (const file of files) yield* untilUnreadable(file.path, itemsIn(file, own, bounds));
}

function needsJson(path: string): Item {
  const reason =
    "This TikTok export was made as text files, in which one cannot tell where a message ends. Ask TikTok for it again and choose JSON as the format.";
  return problem("needs-json-export", path, undefined, reason);
}

const LISTS: JsonSelect = (path, kind) => {
  if (kind === "object") return path.length > 6 ? "skip" : undefined;
  return listAt(path) === undefined ? "skip" : "elements";
};

async function* itemsIn(
  file: ArchiveFile,
  own: OwnNames,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  // An index for the whole file: several lists are in it.
  let index = 0;
  for await (const pieces of jsonElements(file.stream(), { select: LISTS })) {
    yield pieces.flatMap((piece) => {
      const at = { path: file.path, index: index++ };
      if (piece.type === "problem") return problemAt(piece.code, at);
      const list = listAt(piece.path);
      if (list === undefined || !isRecord(piece.value)) return problemAt("bad-row", at);
      const row = rowOf(piece.value, list);
      return withDateProblem(itemOf(row, list, piece.path, at, own, bounds), row.written);
    });
  }
}

function itemOf(
  row: TikTokRow,
  list: TikTokList,
  path: readonly string[],
  at: Place,
  own: OwnNames,
  bounds: DateBounds,
): WrittenItem {
  const time = readUtcTime(row.written);
  const container = list === "chats" ? chatIn(path) : undefined;
  const isGroup = container !== undefined && path.some((each) => /group/i.test(each));
  return {
    type: "written",
    source: "tiktok",
    kind: row.kind,
    id: idOf(row, container),
    text: row.text,
    own: row.author === undefined || own.include(row.author),
    ...(row.author !== undefined && row.author !== "" && { author: row.author }),
    ...dated(time, bounds),
    platform: "tiktok",
    audience: isGroup ? "closed-group" : row.audience,
    ...(row.url !== undefined && { url: row.url }),
    ...(container && { container }),
    ...(row.media.length > 0 && { media: row.media }),
    ...(row.isDeleted && { isDeleted: true as const }),
    at,
  };
}

function idOf({ kind, url, written, author, text }: TikTokRow, container: Container | undefined): string {
  const parts = [kind, container?.id, url, written, fingerprint(`${author ?? ""}\n${text}`)];
  return parts.filter((each) => each !== undefined && each !== "").join("/");
}

function chatIn(path: readonly string[]): Container {
  const name = partnerIn(path.at(-1) ?? "");
  return { id: name, name };
}

async function countSenders(archive: ArchiveFiles): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const batch of read(archive, {})) {
    for (const item of batch) {
      if (item.type !== "written" || item.kind !== "message" || item.author === undefined) continue;
      counts.set(item.author, (counts.get(item.author) ?? 0) + 1);
    }
  }
  return counts;
}
