/**
 * How languages say which half of the day a time is in, without dots, spaces and capitals. The words are those that
 * phones put beside times; a word that is not here leaves the hour as it is written.
 */
const BEFORE_NOON =
  "am vorm früh morgens matin prepm dop dopoledne πμ fm fh ap de pd öö sa vm pagi ص صباحا قظ לפנהצ पूर्वाह्न मपू ก่อนเที่ยง 上午 早上 凌晨 清晨 午前 오전 rpm utr pri";
const AFTER_NOON =
  "pm nachm nachmittags abends soir postm odp pop odpoledne μμ em eh ip du md ös ch nm petang malam م مساء بظ אחהצ अपराह्न मउ หลังเที่ยง 下午 晚上 午後 오후 ptg";

export type HalfDay = "before-noon" | "after-noon";

const HALVES: ReadonlyMap<string, HalfDay> = new Map([
  ...BEFORE_NOON.split(" ").map((word) => [word, "before-noon"] as const),
  ...AFTER_NOON.split(" ").map((word) => [word, "after-noon"] as const),
]);

/** Which half of the day some words beside a time name, if they name one. */
export function halfDayOf(words: string): HalfDay | undefined {
  return HALVES.get(words.toLowerCase().replace(/[^\p{L}\p{M}]/gu, ""));
}

/** The hour of 24 for one of 12. */
export function hourOf(hour: number, half: HalfDay | undefined): number {
  if (half === "after-noon") return hour < 12 ? hour + 12 : hour;
  return half === "before-noon" && hour === 12 ? 0 : hour;
}
