import { once } from "node:events";
import { text } from "node:stream/consumers";
import { articleTitles, situationTitles } from "@bedside/guidance";
import { article } from "@bedside/guidance/articles";
import { pathsOf, situation } from "@bedside/guidance/situations";
import { describe, expect, test } from "vitest";
import { bedside, start } from "./testing/bedside-process.ts";

// The guidance as people open it: every test starts a process, and none has a terminal.
const LETTER = situation("regulator-letter")!;
const FIRST = LETTER.questions[LETTER.start]!;
const A_PATH = [...pathsOf(LETTER)].at(-1)!;
const PATH = A_PATH.join(".");

async function json(...args: string[]) {
  const { code, stdout, stderr } = await bedside(["guide", ...args, "--json"]);
  return { code, stderr, value: JSON.parse(stdout) };
}

describe("bedside guide", () => {
  test("alone lists every situation and article, by its name", async () => {
    const { code, stdout } = await bedside(["guide"]);
    expect(code).toBe(0);
    for (const { id } of [...situationTitles, ...articleTitles])
      expect(stdout).toContain(`    ${id.slice(0, 12)}`);
    const { value } = await json();
    expect(value.situations).toHaveLength(situationTitles.length);
    expect(value.articles).toHaveLength(articleTitles.length);
    expect(value.articles[0]).toMatchObject({ id: expect.any(String), minutes: expect.any(Number) });
  });

  test("lists what concerns a country, once it is told", async () => {
    const { value } = await json("--country", "nz");
    const ids = value.articles.map(({ id }: { id: string }) => id);
    expect(ids).toContain("in-new-zealand");
    expect(ids).not.toContain("in-ireland");
  });

  test("with words searches, and marks what it found", async () => {
    const { code, stdout } = await bedside(["guide", "whatsapp", "colleague"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\*WhatsApp\*/i);
    expect(stdout).toContain("messaging-apps-at-work");
    const { value } = await json("whatsapp", "colleague");
    expect(value).toMatchObject({ of: "search", query: "whatsapp colleague", loosened: false });
    expect(value.found.length).toBeLessThanOrEqual(10);
    expect(value.found[0].excerpt.some(({ isHit }: { isHit?: true }) => isHit)).toBe(true);
  });

  test("says so when nothing is found", async () => {
    const { code, stdout } = await bedside(["guide", "qqqqqqqqqq"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Nothing found.");
    expect((await json("qqqqqqqqqq")).value.found).toEqual([]);
  });

  test("opens an article, with its figures, its sources and its age", async () => {
    const { code, stdout } = await bedside(["guide", "jigsaw-identification"]);
    const { title, summary } = article("jigsaw-identification")!;
    expect(code).toBe(0);
    expect(stdout).toContain(`  ${title}\n`);
    expect(stdout.replace(/\s+/g, " ")).toContain(summary);
    for (const part of [
      "minutes to read",
      "█",
      "Where this comes from",
      "(2024, in force)",
      "https://",
      "correct when",
    ])
      expect(stdout).toContain(part);
  });

  test("gives an article to programs", async () => {
    const { value } = await json("jigsaw-identification", "--profession", "doctor");
    expect(value).toMatchObject({
      of: "article",
      id: "jigsaw-identification",
      minutes: 3,
      reader: { country: "GB", profession: "doctor" },
    });
    expect(value.references[0]).toMatchObject({ basis: "own-regulator", year: 2024, status: "in-force" });
    expect(value.body.every(({ text = "" }) => typeof text === "string" || Array.isArray(text))).toBe(true);
  });

  test("prints the whole of a situation where nobody is there to be asked", async () => {
    const { code, stdout } = await bedside(["guide", LETTER.id]);
    expect(code).toBe(0);
    const flowed = stdout.replace(/\s+/g, " ");
    for (const { ask } of Object.values(LETTER.questions)) expect(flowed).toContain(ask);
    for (const { title } of Object.values(LETTER.outcomes)) expect(flowed).toContain(title);
    expect(flowed).toContain("→ question 2");
    expect((await json(LETTER.id)).value).toMatchObject({ of: "situation", id: LETTER.id, start: FIRST.id });
  });

  test("follows a path to its end, with the numbers of the country", async () => {
    const { code, stdout } = await bedside(["guide", LETTER.id, "--path", PATH, "--country", "nz"]);
    expect(code).toBe(0);
    for (const part of ["  Do\n", "  Who to ring\n", "  Where this comes from\n", "New Zealand"])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain("gmc-uk.org");
    const { value } = await json(LETTER.id, "--path", PATH);
    expect(value).toMatchObject({
      of: "path",
      path: A_PATH,
      strayed: false,
      given: { length: A_PATH.length },
    });
    expect(value.outcome.ring[0]).toMatchObject({ name: expect.any(String), lines: expect.any(Array) });
    expect(value.question).toBeUndefined();
  });

  test("says which question comes next on a path that is not finished", async () => {
    const { code, stdout } = await bedside(["guide", LETTER.id, "--path", A_PATH[0]!]);
    expect(code).toBe(0);
    expect(stdout).toContain(`bedside guide ${LETTER.id} --path ${A_PATH[0]}.`);
    const { value } = await json(LETTER.id, "--path", "");
    expect(value).toMatchObject({ strayed: false, path: [], question: { id: FIRST.id, ask: FIRST.ask } });
    expect(value.outcome).toBeUndefined();
  });

  test("says where a path strays that no longer fits", async () => {
    const { code, stdout, stderr } = await bedside(["guide", LETTER.id, "--path", `${A_PATH[0]}.gone.too`]);
    expect(code).toBe(65);
    expect(stdout).toContain("--path");
    expect(stderr).toMatch(/^bedside: The path strays at the question "[a-z-]+": .* answer 2\. It has .*\n$/);
    expect(await json(LETTER.id, "--path", "gone")).toMatchObject({
      code: 65,
      value: { strayed: true, strayedAt: FIRST.id, path: [], question: { id: FIRST.id } },
    });
    const beyond = await bedside(["guide", LETTER.id, "--path", `${PATH}.more`]);
    expect(beyond).toMatchObject({ code: 65, stderr: expect.stringContaining("goes on after its end") });
    expect(beyond.stdout).toContain("  Do\n");
  });

  test("keeps to a width, and is plain unless colour is asked for", async () => {
    const { stdout } = await bedside(["guide", "eight-points", "--width", "40"]);
    for (const line of stdout.split("\n"))
      if (!line.includes("https://")) expect(line.length).toBeLessThanOrEqual(40);
    expect(stdout).not.toContain("\u001b");
    const coloured = await bedside(["guide", "eight-points"], { env: { FORCE_COLOR: "1" } });
    expect(coloured.stdout).toContain("\u001b[1m");
  });

  test("nothing that is typed can steer the terminal", async () => {
    const hostile = "\u001b[2J\u202epatient";
    for (const args of [[hostile], [LETTER.id, "--path", hostile], [`${LETTER.id}${hostile}`]]) {
      const { stdout, stderr } = await bedside(["guide", ...args]);
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
    }
  });

  test("ends quietly when its reader has seen enough", async () => {
    const child = start(["guide", "jigsaw-identification"]);
    const complaints = text(child.stderr!);
    child.stdout!.destroy();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(await complaints).toBe("");
  });
});

describe("mistakes about the guidance end in one clear line", () => {
  test.each([
    ["a name spelt wrongly", ["jigsaw-identifcation"], "Did you mean jigsaw-identification"],
    ["a name of the wrong kind", ["article:regulator-letter"], "Did you mean regulator-letter"],
    ["a name like no other", ["zzz-qqqqqqqqqqqqq"], "Those there are: bedside guide."],
    ["a path without a situation", ["--path", "yes.no"], "--path goes with the name of a situation"],
    [
      "a path through an article",
      ["eight-points", "--path", "yes"],
      "--path goes with the name of a situation",
    ],
    ["a country by the wrong code", ["--country", "UK"], "Use GB"],
    ["a profession that is none", ["--profession", "wizard"], "Use one of doctor"],
    ["a width that is none", ["--width", "wide"], "Use a whole number from 40 to 200."],
    ["a width too small to read", ["--width", "12"], "Use a whole number from 40 to 200."],
  ])("%s", async (_what, args, advice) => {
    const { code, stdout, stderr } = await bedside(["guide", ...args]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain(advice);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
