import type { IdentifierLabel } from "@bedside/guidance";
import { keepDisjoint } from "./disjoint.ts";
import type { Context, Draft } from "./draft.ts";
import { type Part, partsOf } from "./redact/cuts.ts";
import { NamesAgain } from "./redact/names-again.ts";
import type { Entity, Redaction, RedactOptions } from "./redact/redaction.ts";
import { takenOut } from "./redact/taken-out.ts";
import { REMOVE, type Style, styleFor } from "./redact/wording.ts";
import { addTo, inBrackets, write } from "./redact/written.ts";
import { length, type Span } from "./span.ts";

export {
  type Entity,
  REDACTION_STYLES,
  type Redaction,
  type RedactionStyle,
  type RedactOptions,
} from "./redact/redaction.ts";

/** Rounds of looking again; each takes out something more, and two or three are the rule. */
const MOST_ROUNDS = 40;

/**
 * Takes out every personal identifier, whoever it belongs to, and where the draft speaks of a patient the details that
 * would point to them. Looks again at what it wrote until there is nothing left to take out, which takes as long as a few
 * checks. Pure and synchronous; never throws, whatever the text holds.
 *
 * @example
 * redact(draftOf("Mrs Ivy Calloway in bed 12 was asking for you")).text; // "A patient in a bed was asking for you"
 */
export function redact(draft: Draft, options: RedactOptions = {}): Redaction {
  const search = new Search(draft, options);
  let written = write(draft.text, []);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // General words that go on being taken for identifiers give way to brackets.
    const found = search.in(written.text, round < MOST_ROUNDS / 2 ? undefined : REMOVE);
    if (found.length === 0) break;
    written = write(draft.text, addTo(written, found));
  }
  const { text, entities } = written;
  return { ...(draft.id === undefined ? {} : { id: draft.id }), text, entities };
}

/** Of what is answered, and of a bio, as much is read with every part of a long text. */
const MOST_CONTEXT = 4_000;

/** Finds what is to be taken out of a text as it stands, and remembers the parts in which there was nothing. */
class Search {
  readonly #draft: Draft;
  readonly #options: RedactOptions;
  readonly #style: Style;
  readonly #again = new NamesAgain();
  readonly #clean = new Set<string>();

  constructor(draft: Draft, options: RedactOptions) {
    this.#draft = draft;
    this.#options = options;
    this.#style = styleFor(options.style ?? "generalise", draft.text, draft.context.country);
  }

  in(text: string, style: Style = this.#style): Entity[] {
    const parts = partsOf(text);
    const context = parts.length > 1 ? shortened(this.#draft.context) : this.#draft.context;
    const changes = parts.flatMap((part) => this.#inPart(text, part, context, style));
    for (const { span, label, words } of changes) {
      if (label === "name") this.#again.learn(text.slice(span.start, span.end), words);
    }
    const again = this.#again.in(text).map(({ start, end, role }): Change => {
      const span = { start, end };
      return { span, place: span, label: "name", words: style.nameAgain(text.slice(start, end), role) };
    });
    return apart(withTheirPlaces([...changes, ...again], text));
  }

  #inPart(text: string, { start, end, seen }: Part, context: Context, style: Style): Change[] {
    const excerpt = text.slice(seen.start, seen.end);
    const key = `${start - seen.start} ${end - seen.start} ${excerpt}`;
    if (this.#clean.has(key)) return [];
    const { reading, hits } = takenOut({ text: excerpt, context }, this.#options, (hit, of) =>
      this.#style.isItsOwn(hit, of),
    );
    const changes = hits
      .filter(({ span }) => span.start + seen.start >= start && span.start + seen.start < end)
      .map((hit): Change => {
        const { words, place } = style.wordingFor(hit, reading);
        return { span: moved(hit.span, seen), place: moved(place, seen), label: hit.label, words };
      });
    if (changes.length === 0) this.#clean.add(key);
    return changes;
  }
}

/** What was found, the words for it, and the place that they take; that may be wider, with an article or a preposition. */
interface Change {
  readonly span: Span;
  readonly place: Span;
  readonly label: IdentifierLabel;
  readonly words: string;
}

const OF_A_PLACE = /^,? (?:from|off|of|out of)(?: the)? $/;
const PLACES: ReadonlySet<IdentifierLabel> = new Set(["place", "organisation", "address"]);

/** "Mrs Rowe from Great Ayton" is one person, and one detail. Without overlaps, in the order of the text. */
function withTheirPlaces(changes: readonly Change[], text: string): Change[] {
  const joined: Change[] = [];
  for (const change of keepDisjoint(changes, (a, b) => length(b.span) - length(a.span))) {
    const last = joined.at(-1);
    const isOfName =
      last?.label === "name" &&
      last.words !== "" &&
      PLACES.has(change.label) &&
      OF_A_PLACE.test(text.slice(last.span.end, change.span.start));
    if (!isOfName) joined.push(change);
    else
      joined[joined.length - 1] = {
        ...last,
        span: ending(last.span, change),
        place: ending(last.place, change),
      };
  }
  return joined;
}

function ending({ start, end }: Span, { span }: Change): Span {
  return { start, end: Math.max(end, span.end) };
}

/** Where wider places would meet, each keeps to its own. */
function apart(sorted: readonly Change[]): Entity[] {
  let last = 0;
  return sorted.map(({ span, place, label, words }, index) => {
    const next = sorted[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const fits = place.start >= last && place.end <= next;
    const { start, end } = fits ? place : span;
    last = end;
    return { start, end, label, replacement: fits ? words : inBrackets(label) };
  });
}

function moved({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by };
}

function shortened({ replyTo, author, ...rest }: Context): Context {
  const bio = author?.bio?.slice(0, MOST_CONTEXT);
  return {
    ...rest,
    ...(replyTo === undefined ? {} : { replyTo: replyTo.slice(0, MOST_CONTEXT) }),
    ...(author === undefined ? {} : { author: { ...author, ...(bio === undefined ? {} : { bio }) } }),
  };
}
