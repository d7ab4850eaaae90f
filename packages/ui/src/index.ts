export { LAMP_PATH, LampMark } from "./brand/lamp-mark.tsx";
export { adoptEditorStyles } from "./editor/adopt-styles.ts";
export { DraftEditor, type DraftHandle } from "./editor/draft-editor.tsx";
export { NOTHING_PLACED, type Placed, type PlacedFinding, type PlacedFix, place } from "./editor/placed.ts";
export type { Marked } from "./editor/underlines.ts";
export { ArticleBody } from "./guidance/article-body.tsx";
export { BarChart } from "./guidance/bar-chart.tsx";
export {
  adviceLinesFor,
  type ContactGroup,
  contactGroupsFor,
  mainLineFor,
  purposeOf,
} from "./guidance/contact-choice.ts";
export { ContactLines, NumberLink } from "./guidance/contact-lines.tsx";
export { GuidanceAudience, GuidanceLinks, type HrefOf } from "./guidance/links.ts";
export { readOn } from "./guidance/read-on.ts";
export { dateInWords, ReferenceList } from "./guidance/reference-list.tsx";
export { RichText } from "./guidance/rich-text.tsx";
export { answerOf } from "./people/answer.ts";
export { cheapestChange } from "./people/cheapest-change.ts";
export { answerLine, meaningLine } from "./people/people-words.ts";
export { peopleInWords } from "./people/round-people.ts";
export type { CountWithout } from "./people/use-tried.ts";
export {
  type CountryOption,
  countriesWithGuidance,
  nameOfCountry,
  otherCountries,
  regionInWords,
  shortNameOfCountry,
} from "./reader/country-list.ts";
export { CountryOptions } from "./reader/country-options.tsx";
export { optionsOf, SelectField } from "./reader/select-field.tsx";
export { Checklist } from "./report/checklist.tsx";
export { CitationLines } from "./report/citation-lines.tsx";
export { type CitationInWords, citationsInWords } from "./report/citation-words.ts";
export { counted, figure, startingSentence, wordCount } from "./report/count.ts";
export { DraftWords, LabelWithWords } from "./report/draft-words.tsx";
export { excerpt, fixLabel, labelText } from "./report/fix-label.ts";
export { LiveRegion } from "./report/live-region.tsx";
export { seenByInWords } from "./report/reader-names.ts";
export { ReportPanel } from "./report/report-panel.tsx";
export { type SetAside, type Sifted, siftReport, wordsOf } from "./report/set-aside.ts";
export { typeset } from "./report/typeset.ts";
export { VerdictIcon } from "./report/verdict-icon.tsx";
export {
  headlineOf,
  reasonFor,
  remarksBeside,
  SEVERITY_NAMES,
  spokenVerdict,
  VERDICT_LINES,
} from "./report/verdict-words.ts";
