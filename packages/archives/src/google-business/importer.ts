import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { DateBounds } from "../dated.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Container, Item } from "../item.ts";
import { isRecord, recordOf, stringOf } from "../json-value.ts";
import { problem, problemAt, untilUnreadable } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import { readJsonFile } from "../text/json-file.ts";
import type { JsonPiece, JsonSelect } from "../text/json-scan.ts";
import { reviewId, reviewItems, writtenReview } from "./review.ts";

const FIRST_YEAR = "2004-01-01";
const REVIEWS = /(?:^|\/)location-[^/]+\/reviews[^/]*\.json$/i;
const REVIEWS_ALONE = /^reviews?[^/]*\.json$/i;
const LISTING = /(?:^|\/)location-[^/]+\/(?:data|additionalData)\.json$/i;
/** On Maps, under a folder whose name is translated. */
const WRITTEN = /(?:^|\/)Reviews\.json$/;

/** Reviews of a practice in Google Takeout, with the replies; and what the owner wrote about places on Maps. */
export const googleBusiness: Importer = {
  source: "google-business",
  recognise,
  read,
  // Takeout does not say who the owner is; all replies are of the business, and somebody here wrote them.
  owner: async () => ({}),
};

async function recognise(glance: Glance): Promise<string | undefined> {
  if (glance.paths.some((path) => REVIEWS.test(path)))
    return "Google Business Profile reviews (Google Takeout)";
  for (const path of glance.paths.filter((each) => WRITTEN.test(each) || isAlone(each, glance.paths))) {
    const head = await glance.head(path);
    if (isOfReviews(head)) return "Google Business Profile reviews";
    if (isOfMaps(head)) return "Google Maps reviews (Google Takeout)";
  }
  return undefined;
}

function isAlone(path: string, paths: readonly string[]): boolean {
  return REVIEWS_ALONE.test(path) || (paths.length === 1 && /\.json$/i.test(path));
}

function isOfReviews(head: string): boolean {
  return /^\s*\{\s*"reviews"\s*:\s*\[/.test(head) && /"starRating"\s*:/.test(head);
}

function isOfMaps(head: string): boolean {
  return (
    /"FeatureCollection"/.test(head) &&
    /"(?:five_star_rating_published|review_text_published)"\s*:/.test(head)
  );
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  const { reviews, maps } = await sortedFiles(archive);
  const latest = await latestVersions(reviews);
  for (const file of reviews) {
    const listing = await listingOf(file, archive);
    yield* untilUnreadable(file.path, reviewsIn(file, listing, latest, bounds));
  }
  for (const file of maps) yield* untilUnreadable(file.path, mapsReviewsIn(file, bounds));
}

interface Sorted {
  readonly reviews: readonly ArchiveFile[];
  readonly maps: readonly ArchiveFile[];
}

async function sortedFiles(archive: ArchiveFiles): Promise<Sorted> {
  const glance = glanceAt(archive);
  const reviews: ArchiveFile[] = [];
  const maps: ArchiveFile[] = [];
  for (const file of archive.files) {
    if (REVIEWS.test(file.path)) reviews.push(file);
    else if (WRITTEN.test(file.path) || isAlone(file.path, glance.paths)) {
      const head = await glance.head(file.path);
      if (isOfReviews(head)) reviews.push(file);
      if (isOfMaps(head)) maps.push(file);
    }
  }
  return { reviews, maps };
}

const REVIEW_LIST: JsonSelect = (path) =>
  path.length === 0 ? undefined : path.length === 1 && path[0] === "reviews" ? "elements" : "skip";

/** Where the latest version of a review stands, for those that several accounts manage. */
type Latest = ReadonlyMap<string, string>;

async function latestVersions(files: readonly ArchiveFile[]): Promise<Latest> {
  if (!haveSharedPlaces(files)) return new Map();
  const latest = new Map<string, { readonly key: string; readonly updated: string }>();
  for (const file of files) {
    for await (const pieces of piecesUntilUnreadable(file)) {
      for (const piece of pieces) {
        const review = recordOf(piece.type === "element" ? piece.value : undefined);
        const id = reviewId(review);
        const updated = stringOf(review.updateTime);
        if (id !== "" && updated > (latest.get(id)?.updated ?? ""))
          latest.set(id, { key: keyOf(file, piece), updated });
      }
    }
  }
  return new Map([...latest].map(([id, { key }]) => [id, key]));
}

/** Whether one place lies in the folders of several accounts. */
function haveSharedPlaces(files: readonly ArchiveFile[]): boolean {
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  const places = [...folders].map((folder) => folder.slice(folder.lastIndexOf("/") + 1));
  return new Set(places).size < places.length;
}

async function* piecesUntilUnreadable(file: ArchiveFile): AsyncGenerator<readonly JsonPiece[], void, void> {
  try {
    yield* jsonElements(file.stream(), { select: REVIEW_LIST });
  } catch {
    // Reading the file for its items says what is wrong with it.
  }
}

function keyOf(file: ArchiveFile, { index }: JsonPiece): string {
  return `${file.path}#${index}`;
}

async function* reviewsIn(
  file: ArchiveFile,
  listing: Container | undefined,
  latest: Latest,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(file.stream(), { select: REVIEW_LIST })) {
    yield pieces.flatMap((piece) => {
      if (piece.type === "problem") return problem(piece.code, file.path, piece.index);
      const at = { path: file.path, index: piece.index };
      if (!isRecord(piece.value)) return problemAt("bad-row", at);
      const key = latest.get(reviewId(piece.value));
      return key === undefined || key === keyOf(file, piece)
        ? reviewItems(piece.value, listing, at, bounds)
        : [];
    });
  }
}

/** The place that was reviewed, by the number in the path and the title of its listing. */
async function listingOf(file: ArchiveFile, archive: ArchiveFiles): Promise<Container | undefined> {
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const id = /location-([^/]+)\/$/i.exec(folder)?.[1];
  if (id === undefined) return undefined;
  for (const each of archive.files.filter(({ path }) => path.startsWith(folder) && LISTING.test(path))) {
    const read = await readJsonFile(each).catch(() => undefined);
    const title = read?.ok ? stringOf(recordOf(read.value).title) : "";
    if (title !== "") return { id: `locations/${id}`, name: title };
  }
  return { id: `locations/${id}` };
}

const FEATURES: JsonSelect = (path) =>
  path.length === 0 ? undefined : path.length === 1 && path[0] === "features" ? "elements" : "skip";

async function* mapsReviewsIn(
  file: ArchiveFile,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(file.stream(), { select: FEATURES })) {
    yield pieces.flatMap((piece) => {
      if (piece.type === "problem") return problem(piece.code, file.path, piece.index);
      const at = { path: file.path, index: piece.index };
      return isRecord(piece.value)
        ? (writtenReview(piece.value, at, bounds) ?? [])
        : problemAt("bad-row", at);
    });
  }
}
