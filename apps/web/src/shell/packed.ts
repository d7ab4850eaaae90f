/**
 * Whether the app is packed into the browser extension rather than served: it is on the device already, nobody else can open
 * its addresses, and whatever opens it is the extension.
 */
export const isPacked = ({ protocol }: Pick<Location, "protocol">): boolean => !/^https?:$/.test(protocol);
