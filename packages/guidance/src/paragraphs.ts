import type { Mark } from "./source.ts";
import type { SourceId } from "./sources.ts";

/**
 * Every paragraph that may be shown, and how its number is known. A number that was only remembered or worked
 * out from its neighbours is not here, and so cannot be cited: `Ref` in `pack.ts` is made of these keys.
 * A bare number is a paragraph of the source itself; anything else is named as the source names it.
 */
export const PARAGRAPHS = {
  "gmc-social-media-2024": {
    "4": "read",
    "7": "secondary",
    "9": "read",
    "14": "secondary",
    "15": "secondary",
    "18": "read",
    "19": "read",
  },
  "gmc-gmp-2024": {
    "56": "secondary",
    "57": "secondary",
    "58": "secondary",
    "59": "secondary",
    "81": "read",
    "82": "read",
    "88": "read",
    "89": "read",
    "90": "read",
    "93": "read",
  },
  "gmc-confidentiality-2017": { "118": "read", "119": "read" },
  "gmc-media-criticism": { "2": "read", "3": "read" },
  "nmc-social-media": { "Code 1.1": "read", "Code 6": "read", "Code 8.2": "read", "Code 20.10": "read" },
  "gdc-standards": { "standard 4.2.3": "read", "standard 9.1": "read", "standard 9.1.3": "read" },
  "hcpc-social-media": { "standard 1.7": "read", "standard 5.1": "read" },
  da2013: { "section 1": "read", "section 2": "read", "section 3": "read", "section 5": "secondary" },
  "osa2023-part10": {
    "section 179": "read",
    "section 181": "secondary",
    "section 187": "read",
    "section 188": "read",
  },
  "cps-comms": {
    "Malicious Communications Act 1988 section 1": "read",
    "Communications Act 2003 section 127": "read",
  },
  "ie-medical-council-9": { "30": "secondary", "31": "secondary" },
  "cap-12": { "rule 12.1": "read", "rule 12.11": "read", "rule 12.12": "read", "rule 12.18": "read" },
  "asa-health-professionals": { "rule 12.18": "read" },
  "limitation-1980": { "section 4A": "secondary", "section 32A": "secondary" },
  "defamation-scotland-2021": { "section 32": "secondary" },
  "ie-mdu": { "20.5 (8th edition)": "read" },
  "nz-gpdocs-advertising": {
    "Medicines Act 1981 section 58(1)": "secondary",
    "Code of Rights, Right 6": "secondary",
  },
  "sg-sma-advertising-2020": { "section G": "read" },
  "au-ahpra-advertising": { "National Law section 133(1)": "secondary" },
  "sg-smc-eceg-2016": { "section G": "read" },
  "hk-mchk-code": { "section 5.2": "secondary" },
  "my-phfsa-1998": { "section 108": "secondary" },
  "my-public-statements-2021": { "regulation 19": "secondary" },
  "us-hipaa": {
    "45 CFR 164.514(b)": "read",
    "45 CFR 164.514(b)(1)": "read",
    "45 CFR 164.514(b)(2)": "read",
  },
  "ca-cma-code": { "31": "read", "32": "read", "33": "read", "34": "read", "41": "read" },
} as const satisfies { readonly [S in SourceId]?: Readonly<Record<string, Exclude<Mark, "recalled">>> };

type Paragraphs = typeof PARAGRAPHS;
export type ParagraphOf<S extends SourceId> = S extends keyof Paragraphs
  ? keyof Paragraphs[S] & string
  : never;

/** How the number is known: read in the source itself, or in somebody else's account of it. */
export function paragraphMark(source: string, paragraph: string): "read" | "secondary" | undefined {
  const known: Readonly<Record<string, "read" | "secondary">> = Object.hasOwn(PARAGRAPHS, source)
    ? PARAGRAPHS[source as keyof Paragraphs]
    : {};
  return Object.hasOwn(known, paragraph) ? known[paragraph] : undefined;
}

/** How a card writes it: "para 18", "rule 12.12". */
export function paragraphLabel(paragraph: string): string {
  return /^\d+$/.test(paragraph) ? `para ${paragraph}` : paragraph;
}
