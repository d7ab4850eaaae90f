import { CARIBBEAN_COUNTRIES, type PackCountry } from "@bedside/guidance";

/** What a phone number is: somebody's own, a fixed line that may be an office's, or a line that is published anyway. */
type LineKind = "mobile" | "fixed" | "service";

/** A national numbering plan, on digits as dialled inside the country. */
interface Plan {
  /** Country calling code. */
  readonly code: string;
  /** What is dialled before the number at home and left out from abroad. */
  readonly trunk: string;
  readonly kinds: readonly (readonly [LineKind, RegExp])[];
  /** Whether eight digits alone are too plain: they then need two groups, or a word that says phone. */
  readonly isPlain?: boolean;
}

const NORTH_AMERICA: Plan = {
  code: "1",
  trunk: "",
  kinds: [
    ["service", /^(?:8(?:00|88|77|66|55|44|33)|900)\d{7}$/],
    ["fixed", /^[2-9]\d{2}[2-9]\d{6}$/],
  ],
  isPlain: true,
};

/**
 * From the regulators' national numbering plans (Ofcom, ComReg, ACMA, NZ NAD, ICASA, IMDA, OFCA, MCMC). The ranges set
 * aside for drama (Ofcom 07700 900xxx, 01632 960xxx; ACMA 0491 570 156) are part of them.
 */
const PLANS: Readonly<Record<PackCountry, Plan>> = {
  GB: {
    code: "44",
    trunk: "0",
    kinds: [
      ["service", /^0(?:3\d{9}|[89]\d{8,9}|8001111|500\d{6}|76(?!24)\d{8}|55\d{8})$/],
      ["mobile", /^07(?:[1-57-9]\d{8}|624\d{6})$/],
      ["fixed", /^0(?:1\d{8,9}|2[03489]\d{8})$/],
    ],
  },
  IE: {
    code: "353",
    trunk: "0",
    kinds: [
      ["service", /^(?:1(?:80\d|85\d|890)\d{6}|0818\d{6}|076\d{7})$/],
      ["mobile", /^08[35-9]\d{7}$/],
      ["fixed", /^0[1-9]\d{6,8}$/],
    ],
  },
  NZ: {
    code: "64",
    trunk: "0",
    kinds: [
      ["service", /^0(?:800|508|900)\d{6,7}$/],
      ["mobile", /^02\d{7,9}$/],
      ["fixed", /^0[34679]\d{7}$/],
    ],
  },
  AU: {
    code: "61",
    trunk: "0",
    kinds: [
      ["service", /^1(?:3\d{4}|300\d{6}|80\d{1,2}\d{4,6}|900\d{6})$/],
      ["mobile", /^04\d{8}$/],
      ["fixed", /^0[2378]\d{8}$/],
    ],
  },
  ZA: {
    code: "27",
    trunk: "0",
    kinds: [
      ["service", /^08(?:00|60|61|62)\d{6}$/],
      ["mobile", /^0[678]\d{8}$/],
      ["fixed", /^0[1-5]\d{8}$/],
    ],
  },
  SG: {
    code: "65",
    trunk: "",
    kinds: [
      ["service", /^1[89]00\d{7}$/],
      ["mobile", /^[89]\d{7}$/],
      ["fixed", /^[36]\d{7}$/],
    ],
    isPlain: true,
  },
  HK: {
    code: "852",
    trunk: "",
    kinds: [
      ["service", /^800\d{6}$/],
      ["mobile", /^[4-79]\d{7}$/],
      ["fixed", /^[23]\d{7}$/],
    ],
    isPlain: true,
  },
  MY: {
    code: "60",
    trunk: "0",
    kinds: [
      ["service", /^1[38]00\d{6}$/],
      ["mobile", /^01\d{8,9}$/],
      ["fixed", /^0[3-9]\d{7,8}$/],
    ],
  },
  US: NORTH_AMERICA,
  CA: NORTH_AMERICA,
};

/** The plan of a country; the Caribbean and Bermuda share North America's. Elsewhere Britain's is the best guess. */
function planOf(country: string): Plan {
  if (Object.hasOwn(PLANS, country)) return PLANS[country as PackCountry];
  return (CARIBBEAN_COUNTRIES as readonly string[]).includes(country) ? NORTH_AMERICA : PLANS.GB;
}

const ABROAD = Object.values(PLANS);
const PRIVATE_FIRST: readonly LineKind[] = ["mobile", "fixed"];

interface DialledNumber {
  readonly digits: string;
  readonly hasPlus: boolean;
  readonly country: string;
}

/** The kinds of line of one country or another that a number typed without its country code could be. */
export function lineAnywhere(digits: string): Line | undefined {
  const kinds = ABROAD.map((plan) =>
    kindIn(plan, plan === NORTH_AMERICA ? digits.replace(/^1(?=\d{10}$)/, "") : digits),
  );
  const kind = PRIVATE_FIRST.find((each) => kinds.includes(each));
  return kind === undefined ? undefined : { kind, isPlain: true };
}

export interface Line {
  readonly kind: LineKind;
  /** Whether the digits need two groups or a word that says phone to be one. */
  readonly isPlain: boolean;
}

/** What the digits are in the country's plan, or from abroad; undefined when they are no phone number there. */
export function lineOf(dialled: DialledNumber): Line | undefined {
  const { digits, hasPlus, country } = dialled;
  if (hasPlus || digits.startsWith("00")) return fromAbroad(hasPlus ? digits : digits.slice(2));
  const plan = planOf(country);
  const national = plan === NORTH_AMERICA && digits.length === 11 ? digits.replace(/^1/, "") : digits;
  const kind = kindIn(plan, national) ?? (plan === PLANS.GB ? undefined : britishMobile(digits));
  return kind === undefined ? undefined : { kind, isPlain: plan.isPlain === true };
}

/** A British mobile number is known for one wherever it is typed. */
function britishMobile(digits: string): LineKind | undefined {
  return /^07[1-57-9]\d{8}$/.test(digits) ? "mobile" : undefined;
}

function fromAbroad(digits: string): Line | undefined {
  for (const plan of ABROAD) {
    if (!digits.startsWith(plan.code)) continue;
    const rest = digits.slice(plan.code.length);
    const kind = kindIn(plan, rest.startsWith(plan.trunk) ? rest : plan.trunk + rest);
    if (kind !== undefined) return { kind, isPlain: false };
  }
  return digits.length >= 9 && digits.length <= 15 ? { kind: "fixed", isPlain: false } : undefined;
}

function kindIn(plan: Plan, digits: string): LineKind | undefined {
  return plan.kinds.find(([, pattern]) => pattern.test(digits))?.[0];
}
