/**
 * Works that somebody owns and that clinicians are often tempted to pass round. Written for Bedside from the reading
 * lists of medical, nursing and allied schools; not complete, and no claim about any owner's terms.
 */

/** Textbooks, formularies, manuals and test forms, as people call them. */
export const BOOK_TITLE =
  "(?:netter(?:'s)?|gray'?s|guyton|robbins|harrison(?:'s)?|kumar(?: (?:&|and) clark)?|talley|oxford handbook|ohcm|marsden manual|tintinalli|kandel|katzung|lippincott|hampton|rumack|bnfc?|emdex|mims|jrcalc|uptodate|statdx|dsm-?5|maye'?s midwifery|myles|wais|moca|mmse|sf-36|oswestry|bobath|dbt skills|kindle|the body keeps the score)";

/** Question banks and paid courses. */
export const QUESTION_BANK =
  "(?:passmed(?:icine)?|pastest|uworld|marrow (?:notes|videos|qs)|sketchy (?:videos|folder|notes|micro)|(?<=uworld \\+ )sketchy|amboss|onexamination|quesmed|bmj onexam|qbank|q bank|question bank|exam bank|exam dump|bank dump|mock bank|sba bank|osce bank|test bank)";

/** Journals and papers that stand behind a paywall. */
export const JOURNAL =
  "(?:lancet|nejm|jama|bmj|times|sunday times|telegraph|guardian|irish times|observer|globe and mail|ft\\b|economist|new york times|nyt|cochrane|journal|magazine|newspaper|gazette|digest)";

/** Characters, studios and broadcasters whose pictures and clips are somebody's property. */
export const SCREEN_WORK =
  "(?:disney|marvel|pixar|bluey|peppa(?: pig)?|paw patrol|snoopy|the beano|beano|elsa|olaf|paddington|moana|hulk|spiderman|minions?|getty|shutterstock|netflix|iplayer|iview|spotify|panorama|stranger things|mickey mouse)";
