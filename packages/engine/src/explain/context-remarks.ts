import type { Platform, Profession } from "@bedside/guidance";
import type { Context } from "../draft.ts";
import type { Reading } from "../read/reading.ts";
import type { Remark } from "../report.ts";

/** What came with a draft and does not fit together: it was taken as it was given, and this says how. */
export function remarksOnContext(reading: Reading): Remark[] {
  const { context } = reading;
  const onBio =
    reading.bio === undefined
      ? []
      : [...onCapacity(context, reading.bio), ...onProfession(context, reading.bio)];
  return [...onAudience(context), ...onBio];
}

/** Where nearly everything is for everybody to see; a message to one person is the exception there. */
const OPEN_TO_ALL: ReadonlySet<Platform> = new Set([
  "x",
  "bluesky",
  "mastodon",
  "threads",
  "tiktok",
  "youtube",
  "blog",
]);

function onAudience({ audience, platform }: Context): Remark[] {
  if (audience === undefined || audience === "public") return [];
  if (platform === undefined || !OPEN_TO_ALL.has(platform)) return [];
  const message =
    "Most of what is written there can be seen by everybody. This was read as meant only for those you chose; if it is a public post, say so and it will be read again.";
  return [{ kind: "audience-differs", message }];
}

/** An account that speaks for a practice: "our patients", "book online". */
const SPEAKS_FOR_PRACTICE =
  /\b(?:we're|we are|we offer|our (?:patients|team|clinic|practice|surgery|doors)|official (?:account|page)|book (?:online|now|your|an appointment)|appointments?:|opening hours|open mon|call us|ring us|visit us|new patients welcome)\b/;

function onCapacity(context: Context, bio: Reading): Remark[] {
  if (context.capacity !== "personal" || !bio.has(SPEAKS_FOR_PRACTICE)) return [];
  const message =
    "This was read as a personal post, and the bio speaks for a practice: readers will take what is written there as the practice's own.";
  return [{ kind: "capacity-differs", message }];
}

type Named = Exclude<Profession, "student" | "manager" | "other">;

/** Words by which a bio names a profession. */
const NAMES_PROFESSION: Readonly<Record<Named, RegExp>> = {
  doctor:
    /\b(?:gps?|doctor|surgeon|physician|anaesthetist|anesthesiologist|psychiatrist|paediatrician|pediatrician|cardiologist|radiologist|dermatologist|medical registrar|intensivist)\b/,
  nurse: /\b(?:nurse|nursing|rgn|rmn|hca)\b/,
  midwife: /\b(?:midwife|midwifery)\b/,
  dentist: /\b(?:dentist|orthodontist|dental surgeon)\b/,
  pharmacist: /\bpharmacist\b/,
  paramedic: /\b(?:paramedic|ambulance)\b/,
  physiotherapist: /\b(?:physio|physios|physiotherapist|physiotherapy)\b/,
  psychologist: /\b(?:psychologist|psychology)\b/,
};
const PROFESSIONS_NAMED = Object.keys(NAMES_PROFESSION) as readonly Named[];
/** Then a profession that is named is not, or not only, what the author is. */
const SOMETHING_ELSE =
  /\b(?:student|trainee|former|formerly|ex|retired|turned|wife|husband|married|daughter|son|mum|vet|veterinary|assistant|coach|manager|lecturer|professor|researcher|founder|author|advanced|and|phd|dental|oral|facial|maxfax|maxillofacial|of)\b|[&+/]/;
const FOR_PROFESSION: Readonly<Record<Named, string>> = {
  doctor: "doctors",
  nurse: "nurses",
  midwife: "midwives",
  dentist: "dentists",
  pharmacist: "pharmacists",
  paramedic: "paramedics",
  physiotherapist: "physiotherapists",
  psychologist: "psychologists",
};

function onProfession({ profession }: Context, bio: Reading): Remark[] {
  if (profession === undefined || !(profession in FOR_PROFESSION) || bio.has(SOMETHING_ELSE)) return [];
  const named = PROFESSIONS_NAMED.filter((each) => bio.has(NAMES_PROFESSION[each]));
  const [only] = named;
  if (named.length !== 1 || only === undefined || only === profession) return [];
  const message = `The bio names another profession than the one that was chosen. The guidance shown is that for ${FOR_PROFESSION[profession as Named]}.`;
  return [{ kind: "profession-differs", message }];
}
