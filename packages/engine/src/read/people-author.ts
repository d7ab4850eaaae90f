import type { NameMention } from "./name-mention.ts";
import type { Reading } from "./reading.ts";

// "I'm Siân", "my name is …": said of oneself wherever it stands.
const SAYS_WHO_I_AM = /(?:\bi'm|\bi’m|\bi am|\bim|\bname is|\bname's|\bthis is|\bcall me)\s{0,3}$/;
const SAYS_I_AM = /^i['’]?m /i;
// "regards, Siân": a greeting at an end, where a name is the writer's only near the end of the draft.
const SIGNS =
  /\b(?:it's|it’s|its|signed,?|aka|yours,?|regards,?|wishes,?|love,?|from|sincerely,?|cheers,?|thanks,?|warmly,?|best,?)\s{0,3}$/;
const SOMEBODY_ELSE_AFTER = /^\s*(?:who|in bed|from bed)/;
const NEAR_END = 60;
const LONGEST_SIGNATURE = 48;

/** The author's own name: in the context, as a signature, or said of oneself. */
export function isAuthor(name: NameMention, reading: Reading): boolean {
  const { text } = reading;
  if (isInContext(name, reading) || SAYS_I_AM.test(text.slice(name.start, name.start + 4))) return true;
  const rest = text.slice(name.end, name.end + NEAR_END + 1);
  const lead = text.slice(Math.max(0, name.start - 28), name.start).toLowerCase();
  if (!SOMEBODY_ELSE_AFTER.test(rest) && (SAYS_WHO_I_AM.test(lead) || (SIGNS.test(lead) && isNearEnd(rest))))
    return true;
  if (name.start < 12 && /^ here\b|^ speaking\b/.test(rest)) return true;
  const opensLine = /(?:\n|[.!?)x] |- |– |— )$/.test(text.slice(Math.max(0, name.start - 2), name.start));
  return opensLine && isSignature(rest);
}

function isInContext({ words }: NameMention, { context }: Reading): boolean {
  const author = context.author?.name?.toLowerCase().split(/[^\p{L}']+/u);
  return author !== undefined && words.some((word) => word.length > 2 && author.includes(word));
}

function isNearEnd(rest: string): boolean {
  return rest.length < NEAR_END && (rest.match(/[a-z]{3,}/gi)?.length ?? 0) < 4;
}

/** After a signature comes nothing, a kiss, a role or a place: "Siân x", "Amira Cole, practice manager". */
function isSignature(rest: string): boolean {
  return (
    rest.length < LONGEST_SIGNATURE &&
    /^(?:\s*[xX]{0,4}\s*|(?:,| -|\n) ?[\w&' -]{2,40}| \([\w&' -]{2,30}\))?[\s.!\p{Extended_Pictographic}\ufe0f]*$/u.test(
      rest,
    ) &&
    !/\b(?:is|was|has|had|came|in bed|died)\b/.test(rest)
  );
}
