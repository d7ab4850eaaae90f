import { defineRule } from "../../rule.ts";
import { share, shareOfAge } from "./shares.ts";

/** Year 4, yr 9, Reception, P5, Grade 10, sixth class, Form 3, Class 4: an age to within a year. */
const SCHOOL_YEAR =
  /(?<![\w'-])(?:(?:year|yr) ?(?<year>[1-9]|1[0-3])s?|(?:grade|form|class|standard|std|primary|p) ?(?<other>[1-9]|1[0-2])|(?:junior|senior) infants|(?:first|second|third|fourth|fifth|sixth) class|(?:first|second|third|fourth|fifth|sixth) (?:grade|grader|form|former)|kindergarten|reception class|(?:doing|sitting|taking|revising for) (?:her|his|their) (?:a[- ]?levels?|gcses?|highers|leaving cert|junior cert|matric|hsc|o levels?|11[- ]plus|spm|psle))(?![\w'%/+-]|[.,]\d)/g;
const AT_SCHOOL =
  /\b(?:schools?|pupils?|classroom|classmates?|teachers?|kids?|child|children|lad|girls?|boys?|lunch|assembly|lessons?|exams?|gcses?|primary|academy|college|bus|uniform|mum|dad|brother|sister|twin|playground|head|referred|dinner lady)\b/;
const STUDY_AFTER =
  /^,? (?:med\w*|nurs\w*|student|students|trainee|placement|of (?:my|the|our|training|med\w*|nurs\w*|uni\w*|a|this)|post|resident|registrar|uni|in a row|running|physio|pharmacy|dental|paramedic|midwifery|audit|results?|data|curriculum|follow|review|plan|budget|report|pressure|ulcers?|sores?|heart|tear|kidney|haemorr\w*|hemorr\w*|letter|filling|certificate|injury|strain|sacrum|sacral|split|murmur|evidence|tumou?r|glioma)/;
const STUDY_BEFORE =
  /\b(?:final|first|second|third|med(?:ical)?|nursing|foundation|in my|i'm (?:a |in )?|we're|as a|travel|business|covid|since|until|over the|new|last|this|next|every|each|per|a|the whole|all)\s$/;

export const schoolYear = defineRule({
  id: "confidentiality/school-year",
  grade: "factor",
  needs: [
    "year",
    "years",
    "yr",
    "yrs",
    "year*",
    "yr*",
    "grade",
    "form",
    "class",
    "standard",
    "std",
    "primary",
    "p1",
    "p2",
    "p3",
    "p4",
    "p5",
    "p6",
    "p7",
    "infants",
    "kindergarten",
    "reception",
    "grader",
    "former",
    "levels",
    "level",
    "gcse*",
    "highers",
    "cert",
    "matric",
    "hsc",
    "plus",
    "spm",
    "psle",
  ],
  message: "This says which school year somebody is in.",
  why: "It gives the age to within a year, and a school knows all its pupils.",
  *find(reading) {
    for (const match of reading.matches(SCHOOL_YEAR)) {
      const isYear = match.groups.year !== undefined;
      if (STUDY_AFTER.test(reading.after(match, 24))) continue;
      if (
        STUDY_BEFORE.test(reading.before(match, 16)) &&
        !/\b(?:lad|girls?|boys?|child|kid|pupil|school)\b/.test(reading.around(match, 24, 16))
      )
        continue;
      const isExam = /^(?:doing|sitting|taking|revising)/.test(match.text);
      if (!isYear && !isExam && !AT_SCHOOL.test(reading.around(match, 80, 80))) continue;
      if (isYear && !AT_SCHOOL.test(reading.around(match, 120, 120))) continue;
      yield {
        span: match,
        label: "age",
        narrows: share(shareOfAge(10)),
        fixes: [{ title: "Leave the school year out", replacement: "school-age" }],
      };
    }
  },
});
