import type { Mark } from "./source.ts";
import type { SourceId } from "./sources.ts";
import type { Country, PackCountry } from "./vocabulary.ts";

/** What one country says on one matter, and how that is known. */
export interface Cell<Value extends string> {
  readonly value: Value;
  /** A `recalled` cell may steer what the product does; it is never shown as a fact with a source. */
  readonly mark: Mark;
  /** Where it was read. */
  readonly sources: readonly SourceId[];
}

/** What differs from country to country, sometimes in opposite directions. */
export interface Switches {
  /** A patient's praise in the author's own advertising. */
  readonly testimonials: Cell<
    | "allowed-if-true"
    | "allowed-with-disclosure"
    | "restricted"
    | "may-be-canvassing"
    | "varies-by-province"
    | "banned"
  >;
  /** "Better than", "the best". */
  readonly comparativeClaims: Cell<"misleading" | "needs-evidence" | "banned" | "unknown">;
  /** Prescription-only medicines named in front of the public. */
  readonly prescriptionMedicines: Cell<
    "allowed" | "no-endorsement" | "limited" | "name-price-quantity" | "needs-approval" | "illegal"
  >;
  /** A friend or follow request from a patient. */
  readonly friendRequests: Cell<
    | "decline"
    | "never-initiate"
    | "keep-separate"
    | "do-not-blur"
    | "keep-boundaries"
    | "be-careful"
    | "not-on-personal-site"
    | "unknown"
  >;
  /** An answer in public to a review. */
  readonly reviewReplies: Cell<
    "never-confirm" | "no-testimonials-either" | "no-promotion-either" | "has-been-fined" | "do-not-respond"
  >;
  /** Who has to be told when patients' information gets out. */
  readonly breachReport: Cell<
    | "regulator-in-72-hours"
    | "if-serious-harm"
    | "to-the-regulator"
    | "voluntary"
    | "new-duty"
    | "in-60-days"
    | "to-the-commissioner"
  >;
  /** Whether an author who posts about health gives a name. */
  readonly namingOneself: Cell<"usually" | "say-when-view-is-contrary" | "unknown">;
  /** Whether clinicians may criticise policy in public. */
  readonly policyComment: Cell<"free" | "public-servants-need-permission" | "unknown">;
}

/** One matter on which countries differ. */
export type SwitchName = keyof Switches;

const read = <Value extends string>(value: Value, ...sources: SourceId[]): Cell<Value> => ({
  value,
  mark: "read",
  sources,
});
const secondary = <Value extends string>(value: Value, ...sources: SourceId[]): Cell<Value> => ({
  value,
  mark: "secondary",
  sources,
});
const recalled = <Value extends string>(value: Value): Cell<Value> => ({
  value,
  mark: "recalled",
  sources: [],
});

/** By matter, then by country, so that one line can be compared with the next. */
export const DIFFERENCES: {
  readonly [Name in SwitchName]: Readonly<Record<PackCountry, Switches[Name]>>;
} = {
  testimonials: {
    GB: recalled("allowed-if-true"),
    IE: recalled("restricted"),
    NZ: read("banned", "nz-mcnz-advertising"),
    AU: read("banned", "au-ahpra-advertising"),
    ZA: secondary("may-be-canvassing", "za-hpcsa-16"),
    SG: read("banned", "sg-smc-eceg-2016", "sg-smc-advisory-2020"),
    HK: secondary("banned", "hk-mchk-code"),
    MY: read("restricted", "my-mmc-code-2019"),
    US: secondary("allowed-with-disclosure", "us-ftc-255", "us-hipaa"),
    CA: recalled("varies-by-province"),
  },
  comparativeClaims: {
    GB: read("misleading", "gmc-gmp-2024"),
    IE: recalled("unknown"),
    NZ: read("banned", "nz-mcnz-advertising"),
    AU: read("needs-evidence", "au-ahpra-social"),
    ZA: secondary("banned", "za-hpcsa-16"),
    SG: read("banned", "sg-smc-eceg-2016"),
    HK: read("banned", "hk-mchk-code"),
    MY: recalled("unknown"),
    US: recalled("needs-evidence"),
    CA: recalled("unknown"),
  },
  prescriptionMedicines: {
    GB: read("illegal", "cap-12"),
    IE: recalled("illegal"),
    NZ: secondary("no-endorsement", "nz-mcnz-advertising"),
    AU: recalled("illegal"),
    ZA: recalled("illegal"),
    SG: recalled("limited"),
    HK: recalled("limited"),
    MY: recalled("needs-approval"),
    US: recalled("allowed"),
    CA: recalled("name-price-quantity"),
  },
  friendRequests: {
    GB: read("decline", "bma-social-media", "mddus-friend-request", "mps-ask-expert-2020"),
    IE: secondary("keep-separate", "ie-medical-council-9"),
    NZ: recalled("decline"),
    AU: read("keep-boundaries", "au-ahpra-social"),
    ZA: secondary("be-careful", "za-hpcsa-16"),
    SG: read("never-initiate", "sg-smc-eceg-2016"),
    HK: read("do-not-blur", "hk-mps-2021"),
    MY: recalled("unknown"),
    // Read in the guidelines of 2012, which the report of 2019 replaced: no more than second-hand for today.
    US: secondary("not-on-personal-site", "us-fsmb-2019"),
    CA: recalled("keep-boundaries"),
  },
  reviewReplies: {
    GB: read("never-confirm", "gmc-media-criticism"),
    IE: recalled("never-confirm"),
    NZ: recalled("never-confirm"),
    AU: recalled("no-testimonials-either"),
    ZA: recalled("never-confirm"),
    SG: recalled("no-promotion-either"),
    HK: recalled("no-promotion-either"),
    MY: recalled("never-confirm"),
    US: read("has-been-fined", "us-hhs-reviews-2022"),
    CA: read("do-not-respond", "ca-cpsbc"),
  },
  breachReport: {
    GB: read("regulator-in-72-hours", "ico-breach"),
    IE: recalled("regulator-in-72-hours"),
    NZ: recalled("if-serious-harm"),
    AU: recalled("if-serious-harm"),
    ZA: recalled("to-the-regulator"),
    SG: recalled("to-the-regulator"),
    HK: recalled("voluntary"),
    MY: recalled("new-duty"),
    US: recalled("in-60-days"),
    CA: recalled("to-the-commissioner"),
  },
  namingOneself: {
    GB: read("usually", "gmc-social-media-2024"),
    IE: recalled("unknown"),
    NZ: recalled("unknown"),
    AU: recalled("unknown"),
    ZA: recalled("unknown"),
    SG: recalled("unknown"),
    HK: recalled("unknown"),
    MY: recalled("unknown"),
    US: recalled("unknown"),
    CA: read("say-when-view-is-contrary", "ca-cma-code"),
  },
  policyComment: {
    GB: read("free", "gmc-social-media-2024"),
    IE: recalled("unknown"),
    NZ: recalled("unknown"),
    AU: read("free", "au-ahpra-social"),
    ZA: recalled("unknown"),
    SG: recalled("unknown"),
    HK: recalled("unknown"),
    MY: secondary("public-servants-need-permission", "my-public-statements-2021"),
    US: recalled("unknown"),
    CA: read("free", "ca-cpso-social"),
  },
};

/** One country's line through the table, or `undefined` where there is no pack. */
export function switchesFor(country: Country): Switches | undefined {
  if (!Object.hasOwn(DIFFERENCES.testimonials, country)) return undefined;
  const cc = country as string as PackCountry;
  return {
    testimonials: DIFFERENCES.testimonials[cc],
    comparativeClaims: DIFFERENCES.comparativeClaims[cc],
    prescriptionMedicines: DIFFERENCES.prescriptionMedicines[cc],
    friendRequests: DIFFERENCES.friendRequests[cc],
    reviewReplies: DIFFERENCES.reviewReplies[cc],
    breachReport: DIFFERENCES.breachReport[cc],
    namingOneself: DIFFERENCES.namingOneself[cc],
    policyComment: DIFFERENCES.policyComment[cc],
  };
}
