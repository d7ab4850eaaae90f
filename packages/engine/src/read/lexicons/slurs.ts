/**
 * Slurs against protected groups. Taken from the open profanity lexicon of Surge AI (github.com/surge-ai/profanity,
 * MIT, see NOTICE), where its raters gave a severity of 2 or more and the word has no everyday meaning in British or
 * Commonwealth English, with those that the lexicon lacks: against Travellers, and from Ireland, South Africa, the
 * Caribbean, Australia, Malaysia and Singapore. Spellings meant to dodge are folded by the reading.
 */

/** Words that are slurs whatever stands beside them. */
export const SLURS: readonly string[] =
  "abeed beaner beaners dago dagos darkie darkies dothead dotheads gook gooks injun injuns jewboy jewboys yid yids kike kikes kyke nigger niggers nignog nignogs paki pakis raghead ragheads redskins spic spics towelhead towelheads wetback wetbacks wop wops wog wogs zipperhead chinky chinkies chingchong jigaboo jigaboos golliwog kaffir kaffirs makwerekwere kwerekwere boong boongs taig taigs pikey pikeys gyppo gyppos gypo gypos gippo kuffar kuffars basiyazi battyman battymen battybwoy battybwoys battyboy chichiman faggot poofs poofter poofters lezzer lezzers lesbo lesbos lezzie lezzies moffie moffies sodomite sodomites shemale shemales tranny trannies spaz spazz spacker mong mongs mongoloid mongoloids flid halfcaste halfbreed squaw chinaman chinamen pendatang".split(
    " ",
  );

/** Said among friends in Black English as an everyday word; about a patient, a colleague or a stranger it is none. */
export const SLURS_UNLESS_AMONG_FRIENDS: readonly string[] = ["nigga", "niggas"];

/** Words that are slurs only of people: "two chinks at the door" is one, "a chink of light" is not. */
export const SLURS_OF_PEOPLE: readonly string[] =
  "redskin redskins chink chinks paddies coconut coconuts bangla locust locusts homos benders knacker knackers tinkers cripple cripples orientals coon coons coolie coolies retarded spastic spastics dykes fenians troons faggots".split(
    " ",
  );

/** Words that are slurs of one person as well, as nouns: "that dyke on nights", but no dyke on the fens. */
export const SLURS_OF_A_PERSON: readonly string[] = ["dyke", "fenian", "troon", "poof", "retard", "retards"];
