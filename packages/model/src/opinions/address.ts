import { OpinionError } from "./opinion-error.ts";

/** Where a question goes. */
export interface Destination {
  /** As it is shown to people: scheme, host and port. */
  readonly origin: string;
  /** Whether that is another machine, which only an organisation may allow. */
  readonly leftThisMachine: boolean;
  /** Where to ask, the first that can be reached; `localhost` is two addresses, and no resolver is asked for them. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly completions: string;
  readonly models: string;
}

/**
 * Reads an address, and refuses whatever is neither on this machine nor the organisation's. The URL standard has spelt
 * out short and odd ways of writing an address by then (`127.1`, `0x7f000001`), so that what is judged is what is dialled.
 *
 * @throws {OpinionError} `not-loopback`.
 */
export function destinationOf(endpoint: { readonly url: string; readonly allowed?: string }): Destination {
  const url = parsed(endpoint.url);
  if (url === undefined || url.username !== "" || url.password !== "") throw new OpinionError("not-loopback");
  const isHere = isLoopback(url);
  if (!isHere && !isAllowed(url, endpoint.allowed)) throw new OpinionError("not-loopback");
  return { origin: url.origin, leftThisMachine: !isHere, places: dialled(url).map(placeAt) };
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

function parsed(written: string): URL | undefined {
  try {
    const trimmed = written.trim();
    return new URL(HAS_SCHEME.test(trimmed) ? trimmed : `http://${trimmed}`);
  } catch {
    return undefined;
  }
}

const LOOPBACK_V4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/**
 * Of names, `localhost` alone: any other may point here today and elsewhere tomorrow. `0.0.0.0` and addresses of version 4
 * in the dress of version 6 reach this machine on some systems, and are refused on all.
 */
function isLoopback({ protocol, hostname }: URL): boolean {
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && (hostname === "localhost" || hostname === "[::1]" || LOOPBACK_V4.test(hostname));
}

/** The very origin, letter for letter, and encrypted: between two machines others can listen. */
function isAllowed({ protocol, origin }: URL, allowed: string | undefined): boolean {
  return protocol === "https:" && allowed !== undefined && allowed === origin;
}

/**
 * A hosts file or a resolver may say that `localhost` is elsewhere, so over http it is dialled by number. Over https the
 * name stays: the certificate has to prove it.
 */
function dialled(url: URL): URL[] {
  if (url.hostname !== "localhost" || url.protocol !== "http:") return [url];
  return ["127.0.0.1", "[::1]"].map((hostname) => Object.assign(new URL(url), { hostname }));
}

const COMPLETIONS = "/chat/completions";

function placeAt(url: URL): Place {
  const path = url.pathname.replace(/\/+$/, "");
  const base = path.endsWith(COMPLETIONS)
    ? path.slice(0, -COMPLETIONS.length)
    : path.endsWith("/v1")
      ? path
      : `${path}/v1`;
  const at = (pathname: string) => Object.assign(new URL(url), { pathname, hash: "" }).href;
  return { completions: at(base + COMPLETIONS), models: at(`${base}/models`) };
}
