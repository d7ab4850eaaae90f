/** The pattern by which the browser knows a host, whatever port it answers on: Firefox takes none with a port. */
export const patternOf = (host: string): string => `https://${host.split(":")[0]}/*`;
