// Authors of papers and books, makers of songs, office-holders of the news.
const PUBLIC_BEFORE =
  /\b(?:by|author|novelist|poet|actor|actress|singer|comedian|presenter|president|prime minister|minister|secretary|senator|mp|saint|st|professor|quote from|quoting|reading|read|watching|listening to|fan of|book by|novel by|film|song by|album|biography of|memoir|episode|et al|queen|king|pope|celebrity|health secretary|journalist|playlist|inspired by) $/;
const PUBLIC_AFTER =
  /^(?:'s)? ?(?:et al|and colleagues|\((?:19|20)\d\d|(?:19|20)\d\d\b|mp\b|tribute act|songs?\b|albums?\b|films?\b|novels?\b|books?\b|memoir\b|concert\b|tour\b|documentary\b|museum\b|lecture\b|on checklists|on netflix|on (?:radio|tv|bbc|itv)|wrote\b|famously|concert|gig)/;

/** Somebody the public knows by their work: "reading Oliver Sacks", "Rowe et al". */
export function isPublicFigure(before: string, after: string): boolean {
  return PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after);
}
