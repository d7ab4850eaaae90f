import { plainForm, type ShorthandForm } from "./shorthand-form.ts";

/** Papers, trials, books and guidelines: the numbers that people post most. */
const REFERENCE =
  /(?<!\w)(?:(?:pmid|pubmed(?: id)?)[:#\s]{0,3}\d{5,9}|pmc[:\s]?\d{5,9}|nct\s?\d{8}|isrctn\s?\d{6,9}|eudract[:\s]{0,2}\d{4}-\d{6}-\d{2}|crd\s?42\d{6,12}|isbn(?:-1[03])?[:\s]{0,3}[\dx][\dx -]{8,16}[\dx]|issn[:\s]{0,2}\d{4}-\d{3}[\dx]|(?:ng|cg|ta|qs|ipg)\d{1,4}|utr[:\s]{0,2}\d{5} ?\d{5})(?!\w)|(?<![\w.])10\.\d{4,9}\/[\w.()/:;-]{1,80}|\barxiv[:\s]?\d{4}\.\d{4,5}/g;

/** Diagnosis codes: J45.9 by its shape, F84 by the word before; SNOMED CT by its name. */
const DIAGNOSIS_CODE =
  /(?<![\w./-])[a-tv-z]\d\d\.\d{1,2}(?![\w.])|(?<!\w)(?:icd(?:-?1[01])?(?: code)?|codes?|coded(?: as)?|dx)\s?[:#]?\s?[a-tv-z]\d\d(?:\.\d{1,2})?(?!\w)|(?<!\w)snomed(?: ct)?(?: code)?\W{0,3}\d{6,18}(?!\w)/g;

/** Training grades, bands and years of study. */
const GRADE =
  /(?<!\w)(?:fy[123]|f[12](?=\s(?:doctor|dr|doc|on|year|job|post|teaching|here|cover|in|and|who|reg)\b)|ct[1-4]|st[1-8]|imt[1-3]|gpst[1-3]|acf|pgy-?\d|ms[1-4]|ct[1-4]|sho|spr|band\s?[2-9][a-d]?|grade\s?[5-9])(?!\w)/g;

/** Places inside a hospital: not identifiers alone. */
const HOSPITAL_PLACE =
  /(?<!\w)(?:beds?|bays?|wards?|theatres?|side ?rooms?|sr|rooms?|cubicles?|cubs?|chairs?|cots?|trolleys?|clinics?|clinic rooms?|resus|lists?|floors?)\s?(?:no\.?\s?)?#?\d{1,3}[a-f]?(?![\w/]|[.,]\d|\s?%)/g;

/** Lines of the service rather than of a person. */
const SERVICE_LINE =
  /(?<!\w)(?:(?:bleep|blp|ext(?:ension)?|dect|pager|crash call|internal|switchboard|bep)\W{0,3}(?:no\.?\s?|number\s?|me on\s|us on\s|on\s|is\s)?\d{3,6}|(?:on|ring|call|dial|nhs|bleep|phone|the)\s(?:111|999|112|911|000|995|994|101|222|2222)|116 ?123|116 ?111|nhs ?24|nhs ?111|0800 ?1111)(?!\w)/g;

export const CODE_FORMS: readonly ShorthandForm[] = [
  plainForm(
    "reference",
    "a paper, trial or guideline",
    REFERENCE,
    "pmid pubmed pmc nct isrctn eudract crd isbn issn ng cg ta qs ipg utr arxiv 10",
  ),
  plainForm("code", "a diagnosis code", DIAGNOSIS_CODE),
  plainForm("grade", "a grade or band", GRADE, "fy f ct st imt gpst acf pgy ms sho spr band grade"),
  plainForm(
    "hospital-place",
    "a place in the hospital",
    HOSPITAL_PLACE,
    "bed beds bay bays ward wards theatre theatres side sideroom siderooms sr room rooms cubicle cubicles cub cubs chair chairs cot cots trolley trolleys clinic clinics resus list lists floor floors",
  ),
  plainForm(
    "service-line",
    "a line of the service",
    SERVICE_LINE,
    "bleep blp ext extension dect pager crash internal switchboard bep 111 999 112 911 000 995 994 101 222 2222 116 24 0800",
  ),
];
