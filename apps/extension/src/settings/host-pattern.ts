/** The pattern by which the browser knows a host, whatever port it answers on: Firefox takes none with a port. */
export const patternOf = (host: string): string => `https://${host.split(":")[0]}/*`;

/** What the browser is asked about for a pattern: it lets us into whole hosts, whatever path stands behind. */
export const originOf = (pattern: string): string => patternOf(pattern.split("/")[2] ?? "");
