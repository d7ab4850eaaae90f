import { defineRule } from "../rule.ts";

// Superlatives about oneself: "the UK's leading gut doctor", "world authority on sepsis", "No.1".
const PLACE =
  "(?:the |this |our )?(?:uk|u\\.k\\.|britain|england|scotland|wales|ireland|world|country|nation|planet|europe|asia|africa|america|australia|australasia|india|singapore|malaysia|borough|county|city|region|island|south|north|west|south west|north west|caribbean|land|[a-z]{4,})(?:'s|’s)";
const PLACE_BEFORE = new RegExp(`\\b${PLACE} $`);
const TOP =
  "(?:leading|top|foremost|no\\.? ?1|number one|finest|best|most (?:trusted|qualified|experienced|senior|followed|respected|eminent|famous|sought)(?:[- ]after)?|pre-?eminent|greatest|premier|favou?rite|lead|only real|official)";
const WHO =
  "(?:\\w+ ){0,4}?(?:doctor|doc|expert|authority|surgeon|specialist|consultant|physician|clinician|psychologist|voice|educator|dentist|coach|professor|operator|nurse|pharmacist|physio\\w*|person|podcast|dermatologist|gp|leader|guru|scientist|therapist|practitioner|injector|midwife|dietitian|nutritionist|name|mind|minds|leaders?|experts?)";

const INFLATED = new RegExp(
  "\\b(?:" +
    [
      `(?<top>${TOP} ${WHO}\\b(?<where> (?:in|of|on) (?:the )?(?:uk|world|country|britain|europe|island|field|land|planet|region|county|south|north|west|my generation|[a-z]+)\\b)?)`,
      "world(?:'s)?[- ](?:leading|renowned|class|famous|first|authority|expert|beating)(?: \\w+){0,2} ?(?:expert|authority|surgeon|doctor|specialist|consultant|clinician|coach|on|in)?",
      "(?:world|national|international|global|leading|lead|visiting|global)(?:ly)?[- ](?:renowned|recogni[sz]ed|authority|acclaimed|leading)",
      "(?:am|i'm|humbled to be called|honou?red to be known as|known as|honoured to be called) (?:one of )?[^.!?\\n]{0,30}\\b(?:leading|foremost|eminent|most trusted|top|world renown\\w*)\\b",
      "of world renown|eminent (?:doctor|surgeon|physician|expert)|award[- ]winning (?:dr|doctor|surgeon|dentist|clinician|injector|expert)|expert'?s expert|trusted (?:medical|health|clinical) (?:expert|voice|authority|professional)|(?:lead|chief|national|resident|borough'?s) [\\w ]{0,30}\\bauthority\\b|more (?:field )?experience than any|physician to (?:heads of state|the stars|royalty)|better than most consultants|consultant (?:surgeon|physician|doctor)[- ]?ish|(?:king|queen) of (?:skin|lips|botox|filler)|guru of|higher grade than|top (?:five|ten|three) in (?:the )?(?:world|europe|country)|specialist implant surgeon|smile architect|god of",
    ].join("|") +
    ")(?![\\w-])",
  "g",
);

export const inflatedTitle = defineRule({
  id: "role/inflated-title",
  grade: "pause",
  needs: [
    "leading",
    "top",
    "foremost",
    "1",
    "no",
    "number",
    "finest",
    "best",
    "most",
    "eminent",
    "preeminent",
    "pre",
    "greatest",
    "premier",
    "favourite",
    "favorite",
    "lead",
    "official",
    "world",
    "world's",
    "worlds",
    "renowned",
    "renown",
    "authority",
    "award",
    "trusted",
    "expert's",
    "experience",
    "physician",
    "king",
    "queen",
    "guru",
    "higher",
    "specialist",
    "smile",
    "recognised",
    "recognized",
    "internationally",
    "architect",
    "national",
    "no1",
  ],
  message: "This makes more of your standing than others could check.",
  why: '"Leading" and "number one" are promises about you that nobody can measure, and your regulator asks you to be exact about role and qualifications. Your real title says it better.',
  *find(reading) {
    for (const match of reading.matches(INFLATED)) {
      const place = PLACE_BEFORE.exec(reading.before(match, 40))?.[0] ?? "";
      if (match.groups.top !== undefined && match.groups.where === undefined && place === "") continue;
      if (reading.isQuoted(match) || reading.isNegated(match) || reading.signal("fiction").length > 0)
        continue;
      if (!OF_ONESELF.test(reading.around(match, 70, 90)) || OF_OTHERS.test(reading.before(match, 40)))
        continue;
      if (NOT_A_TITLE.test(reading.around(match, 50, 60))) continue;
      yield {
        span: { start: match.start - place.length, end: match.end },
        fixes:
          reading.matches(INFLATED).length === 1
            ? [{ title: "Give your real title", replacement: "[your registered title]" }]
            : [],
      };
      return;
    }
  },
});

/** The author, the author's clinic or show. */
const OF_ONESELF =
  /\b(?:i|i'm|i've|i'd|me|my|we|our|us|here|your|by|from|hosts?|checking in|speaking|voice|book|dm|consult\w*|live|trained|join|subscribe|places? left|is coming|dr|prof|honou?red|humbled|proud|delighted)\b/;
/** Praise of somebody else, a teacher, a hospital, a mug. */
const OF_OTHERS =
  /\b(?:he'?s|she'?s|they'?re|he is|she is|they are|him|her|mum|dad|nan|my (?:boss|consultant|mentor|surgeon|nan|mum|dad|team|colleague)|our (?:porter|cleaner|ward clerk|team|hca)|the (?:team|nurses|porters)|thanks? to|thank you|met|meet|goodbye to|lost|late|ask|see|became|from|according to|say|says|heard)(?: \w+){0,3} $/;
const NOT_A_TITLE =
  /\b(?:leading cause|cause of (?:death|disability)|risk factor|leading the|lead (?:nurse|midwife|pharmacist|clinician) for|top tip|top marks|top of|best (?:friend|practice|interests|wishes|thing|part|job|cake|tea|shift|hat)|world (?:cup|record|mental health|sepsis|health|diabetes|aids|book|war|hearing|cancer|asthma)|official (?:figures|statistics|guidance)|no 1 (?:reason|cause)|most (?:people|patients)|mug|nan'?s|suddenly|scrub nurse|in this (?:building|trust|ward|hospital)|favourite (?:patient|shift|mug|pen|biscuit|colleague|registrar|student|thing)|biscuit)\b/;
