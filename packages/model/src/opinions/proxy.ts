/** What says whether Node sends its requests by way of another machine. Nothing of it is there in a browser. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly execArgv?: readonly string[];
}

/**
 * Whether a request to this host would go by way of a proxy. Newer versions of Node can be told to use one for everything,
 * and then that means this machine's own addresses too: a draft would leave it.
 */
export function goesByProxy(hostname: string, { env = {}, execArgv = [] }: Surroundings): boolean {
  const isOn =
    isSet(env.NODE_USE_ENV_PROXY) ||
    execArgv.includes(SWITCH) ||
    (env.NODE_OPTIONS ?? "").split(/\s+/).includes(SWITCH);
  const hasProxy = PROXIES.some((name) => isSet(env[name]) || isSet(env[name.toLowerCase()]));
  return isOn && hasProxy && !isExempt(hostname, env.no_proxy ?? env.NO_PROXY ?? "");
}

/** What is around this program. */
export function surroundings(): Surroundings {
  return (Reflect.get(globalThis, "process") as Surroundings | undefined) ?? {};
}

const SWITCH = "--use-env-proxy";
const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

/** Only what names this very host, or all: ranges and patterns are understood differently everywhere. */
function isExempt(hostname: string, list: string): boolean {
  return list.split(/[\s,]+/).some((each) => each === "*" || each === hostname);
}
