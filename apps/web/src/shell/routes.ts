/** The places there are. They live behind the hash, so that a copy on any host, or offline, finds them. */
export const PLACES = {
  check: { hash: "#/", name: "Check", title: "Check a draft before it goes out" },
  situations: { hash: "#/situations", name: "Situations", title: "Situations, one question at a time" },
  library: { hash: "#/library", name: "Library", title: "Library" },
  audit: { hash: "#/audit", name: "Audit", title: "What have I already posted?" },
  ask: { hash: "#/ask", name: "Ask", title: "Ask" },
  settings: { hash: "#/settings", name: "Settings", title: "Settings" },
  about: { hash: "#/about", name: "About", title: "About Bedside and its limits" },
} as const;
export type Place = keyof typeof PLACES;

/** Those in the bars; the others are led to from elsewhere. */
export const MAIN_PLACES = ["check", "situations", "library", "audit"] as const satisfies readonly Place[];

/** Where the reader is: a place, perhaps one thing in it, and how they look at it. */
export interface Route {
  readonly place: Place;
  /** One situation or article. */
  readonly id?: string;
  readonly params: URLSearchParams;
}

export function routeOfHash(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const [first = "", id] = path.replace(/\/+$/, "").split("/");
  const params = new URLSearchParams(query);
  const place = (Object.keys(PLACES) as Place[]).find((one) => PLACES[one].hash === `#/${first}`) ?? "check";
  return id && HOLDS_SINGLE_THINGS.has(place) ? { place, id: decoded(id), params } : { place, params };
}

const HOLDS_SINGLE_THINGS: ReadonlySet<Place> = new Set(["situations", "library"]);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of one thing in a place; empty parameters are left out. */
export function hashTo(
  place: Place,
  id?: string,
  params: Readonly<Record<string, string | undefined>> = {},
): string {
  const kept = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(kept).toString();
  const path = id ? `${PLACES[place].hash}/${encodeURIComponent(id)}` : PLACES[place].hash;
  return query ? `${path}?${query}` : path;
}

/** Goes there without a step back to here, for what a reader would not call another page. */
export function replaceHash(hash: string): void {
  window.history.replaceState(window.history.state, "", hash);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
