import type { Span } from "../span.ts";
import type { TitleKind } from "./lexicons/titles.ts";

/**
 * How somebody is named. `titled`: "Mrs Okafor", "Nana Beryl"; `initial`: "Mr H", "J.M. in bed 4"; `full`: given and
 * family name; `given` and `family`: one name alone; `greeted`: a capital after a greeting that no list knows;
 * `household`: "the Gallaghers"; `written-small`: a given name without its capital, as in chats; `told-by-place`: a name
 * that no list knows, told by where it stands in the sentence (tagger/).
 */
export type NameForm =
  | "titled"
  | "initial"
  | "full"
  | "given"
  | "family"
  | "greeted"
  | "household"
  | "written-small"
  | "told-by-place";

/** A place where the draft seems to name somebody; whose name it is, people.ts says. */
export interface NameMention extends Span {
  readonly form: NameForm;
  readonly title: string | undefined;
  readonly titleKind: TitleKind | undefined;
  /** The name is an ordinary word as well, so that it needs a strong cue. */
  readonly isWeak: boolean;
  /** Everybody knows who that is, or that it is nobody. */
  readonly isPublic: boolean;
  /** The words of the name in lower case, without the title. */
  readonly words: readonly string[];
}
