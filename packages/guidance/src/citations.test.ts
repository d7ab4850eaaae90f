import { describe, expect, test } from "vitest";
import { type Citation, cite } from "./citations.ts";
import { ASPECTS, type Ref } from "./pack.ts";
import { paragraphMark } from "./paragraphs.ts";
import { SOURCES, type SourceId } from "./sources.ts";
import {
  type Country,
  isCountry,
  PACK_COUNTRIES,
  PROFESSIONS,
  type Profession,
  TOPICS,
} from "./vocabulary.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
const WHO: readonly (Profession | undefined)[] = [undefined, ...PROFESSIONS];

const GB = "GB" as Country;
const country = (code: string): Country => code as Country;
const written = ({ source, paragraph }: Citation) => (paragraph ? `${source}#${paragraph}` : source);

/** Every list of citations that anybody can get, the narrower matters included. */
function* everyList() {
  for (const where of COUNTRIES)
    for (const who of WHO)
      for (const topic of TOPICS)
        for (const aspect of [undefined, ...ASPECTS])
          yield {
            at: `${topic} ${where} ${who} ${aspect}`,
            where,
            topic,
            aspect,
            list: cite(topic, where, who, aspect),
          };
}

describe("every topic in every country for every profession", () => {
  test("has a citation, names no text twice, and rests on no text that has been replaced", () => {
    expect(COUNTRIES).toHaveLength(249);
    for (const { at, list } of everyList()) {
      if (list.length === 0 || new Set(list.map(written)).size < list.length) expect.fail(at);
      for (const { source } of list) {
        const { status } = SOURCES[source];
        if (status === "superseded" || status === "withdrawn") expect.fail(`${at}: ${source} is ${status}`);
      }
    }
  });

  test("shows only paragraphs that somebody has read", () => {
    const shown = new Set<string>();
    for (const { list } of everyList())
      for (const { source, paragraph } of list) {
        if (paragraph !== undefined) shown.add(`${source}#${paragraph}`);
      }
    expect(shown.size).toBeGreaterThan(20);
    for (const ref of shown) {
      const [id, paragraph] = ref.split("#");
      expect(paragraphMark(id!, paragraph!), ref).toMatch(/^(read|secondary)$/);
    }
  });

  test("never hands British law or British advertising rules to another country", () => {
    const british: readonly SourceId[] = [
      "da2013",
      "cdpa-30",
      "cap-12",
      "asa-influencers",
      "osa2023-part10",
      "cps-comms",
      "ico-breach",
      "nhse-mobile-messaging",
    ];
    for (const { at, where, list } of everyList()) {
      if (where !== "GB" && list.some(({ source }) => british.includes(source))) expect.fail(at);
    }
  });
});

test("a country with a pack puts its own text first; only cover for speaking in public is borrowed", () => {
  for (const where of PACK_COUNTRIES)
    for (const who of WHO)
      for (const topic of TOPICS) {
        if (topic === "indemnity") continue;
        const [first] = cite(topic, country(where), who);
        expect(SOURCES[first!.source].countries, `${topic} ${where} ${who}`).toContain(where);
      }
});

test.each<[Profession, RegExp]>([
  ["doctor", /^gmc-/],
  ["nurse", /^nmc-/],
  ["midwife", /^nmc-/],
  ["dentist", /^gdc-/],
  ["pharmacist", /^gphc-/],
  ["paramedic", /^hcpc-/],
  ["physiotherapist", /^hcpc-/],
  ["psychologist", /^hcpc-/],
])("in the United Kingdom a %s is given their own regulator's text", (who, own) => {
  for (const topic of TOPICS) {
    const ids = cite(topic, GB, who).map(({ source }) => source);
    if (topic === "indemnity") expect(ids).toEqual(["mps-ask-expert-2020"]);
    // On copyright the Act says more than the regulators do.
    else if (topic === "copyright") expect(ids.some((id) => own.test(id))).toBe(true);
    else expect(ids[0], topic).toMatch(own);
  }
});

test("a student is given the regulators of the courses, and a manager the health service and the law", () => {
  expect(cite("confidentiality", GB, "student").map(written)).toEqual([
    "nmc-social-media",
    "gmc-social-media-2024#18",
    "gmc-social-media-2024#19",
  ]);
  expect(cite("confidentiality", GB, "manager").map(written).slice(0, 2)).toEqual([
    "nhse-mobile-messaging",
    "ico-breach",
  ]);
  expect(cite("defamation", GB, "manager").map(written)).toEqual(["da2013#section 1", "da2013#section 3"]);
});

test("the first citation is the one to open", () => {
  const first = (...which: Parameters<typeof cite>) => written(cite(...which)[0]!);
  expect(first("confidentiality", GB, "doctor")).toBe("gmc-social-media-2024#18");
  expect(first("complaint", GB, "doctor")).toBe("gmc-media-criticism#3");
  expect(first("sources", GB, "nurse")).toBe("nmc-social-media#Code 6");
  expect(first("respect", GB, "dentist")).toBe("gdc-standards#standard 9.1.3");
  expect(first("confidentiality", GB, "paramedic")).toBe("hcpc-social-media#standard 5.1");
  expect(first("confidentiality", country("IE"), "midwife")).toBe("ie-nmbi");
  expect(first("complaint", country("CA"), "doctor")).toBe("ca-cpsbc");
});

test("a number that was worked out from its neighbours is not shown", () => {
  const [role] = cite("role", GB, "doctor");
  expect(role).toEqual({ source: "gmc-social-media-2024" });
});

test.each<[string, string]>([
  ["AU", "au-ahpra-advertising#National Law section 133(1)"],
  ["NZ", "nz-mcnz-advertising"],
  ["SG", "sg-smc-eceg-2016#section G"],
  ["HK", "hk-mchk-code#section 5.2"],
  ["US", "us-ftc-255"],
])("in %s promotion is measured by the rule on testimonials", (where, rule) => {
  expect(written(cite("conflict", country(where), "doctor")[0]!)).toBe(rule);
});

test("in the United States confidentiality and complaints are a matter of HIPAA, for every profession", () => {
  for (const who of WHO) {
    expect(cite("confidentiality", country("US"), who)[0]?.source).toBe("us-hipaa");
    expect(cite("complaint", country("US"), who)[0]?.source).toBe("us-hipaa");
  }
});

test("a narrower matter comes first where the country has a text on it, and changes nothing where it has none", () => {
  const botox = cite("conflict", GB, "nurse", "prescription-medicines").map(written);
  expect(botox[0]).toBe("cap-12#rule 12.12");
  expect([...botox].sort()).toEqual(cite("conflict", GB, "nurse").map(written).sort());

  expect(written(cite("disrepute", country("MY"), "nurse", "public-servants")[0]!)).toBe(
    "my-public-statements-2021#regulation 19",
  );
  expect(cite("conflict", country("US"), "nurse", "prescription-medicines")).toEqual(
    cite("conflict", country("US"), "nurse"),
  );
});

test("the Caribbean and every country without a pack are given examples, nurses the nurses' one", () => {
  expect(cite("respect", country("JM")).map(written)).toEqual(["gmc-social-media-2024#14"]);
  expect(cite("respect", country("FR"), "nurse").map(written)).toEqual(["nmc-social-media#Code 1.1"]);
  expect(cite("confidentiality", country("BB")).map(written)).toContain("mps-pitfalls-2022");
});

test("the compiler refuses a source that does not exist and a paragraph that nobody has read", () => {
  const good: Ref[] = ["gmc-social-media-2024", "gmc-social-media-2024#19"];
  // @ts-expect-error there is no such source
  const dangling: Ref = "gmc-social-media-2025";
  // @ts-expect-error the number of this paragraph is inferred
  const inferred: Ref = "gmc-social-media-2024#8";
  // @ts-expect-error nobody has read what this paragraph says
  const unread: Ref = "gmc-gmp-2024#91";
  expect(good).not.toContain(dangling);
  expect(paragraphMark("gmc-social-media-2024", inferred.split("#")[1]!)).toBeUndefined();
  expect(paragraphMark("gmc-gmp-2024", unread.split("#")[1]!)).toBeUndefined();
});
