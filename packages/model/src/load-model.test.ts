import { DEFAULT_COUNTRY, TOPICS } from "@bedside/guidance";
import fc from "fast-check";
import { expect, test } from "vitest";
import { HERE, smallModel } from "./fixtures/here.ts";
import { loadModel } from "./load-model.ts";

const NOBODY = { country: DEFAULT_COUNTRY };
// Not in a hook: a busy machine may take longer to compile megabytes of WebAssembly than hooks may last.
const model = await loadModel(smallModel(), HERE);

test("says which weights read", async () => {
  const { id } = await model.read("Good night.", NOBODY);
  expect(id).toMatch(/^few-sums-[0-9a-f]{12}$/);
  expect(model.id).toBe(id);
});

test("gives every topic points, and one window for a short text", async () => {
  const { points, hostility, windows } = await model.read("Mrs Calloway in bed 4 is stupid.", NOBODY);
  expect(Object.keys(points).sort()).toEqual([...TOPICS, "flagged", "stop"].sort());
  expect(points).toMatchObject({ confidentiality: 3.5, respect: 0, flagged: -1, stop: -4 });
  expect(hostility).toEqual({ hate: -4, toxic: -4, sexism: -4, bias: -4 });
  expect(windows).toBe(1);
});

test("shows the words that carried a topic, and none for a topic that nothing spoke for", async () => {
  const text = "Long night. Mrs Calloway in bed 4, again. Coffee first.";
  const { carriers } = await model.read(text, NOBODY);
  const { start, end } = carriers.confidentiality!;
  expect(text.slice(start, end)).toContain("Calloway");
  expect(text.slice(start, end)).not.toMatch(/Long|Coffee/);
  expect(carriers.respect).toBeUndefined();
});

test("joins pieces and words to details and names", async () => {
  const text = "Mrs Calloway, Tom and Mrs Calloway from Thornby.";
  const { details, names } = await model.read(text, NOBODY);
  const sliced = <Span extends { start: number; end: number }>(spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(sliced(names)).toEqual(["Mrs Calloway", "Tom", "Mrs Calloway", "Thornby"]);
  expect(names.map(({ kind }) => kind)).toEqual(["person", "person", "person", "place"]);
  expect(sliced(details)).toEqual(["Mrs Calloway", "Mrs Calloway", "Thornby"]);
  expect(details.map(({ label }) => label)).toEqual(["name", "name", "place"]);
  for (const { chance } of [...details, ...names]) {
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThanOrEqual(1);
  }
});

test("reads what is answered and who writes as surroundings: they count, and are never shown as the draft's words", async () => {
  const text = "Thank you.";
  const { points, carriers, names } = await model.read(text, {
    ...NOBODY,
    replyTo: "My nurse is stupid",
    author: { bio: "Mrs Calloway" },
  });
  expect(points.respect).toBe(0);
  expect(carriers).toEqual({});
  expect(names).toEqual([]);
});

test("a long text is read in windows: the worst of it stands, and what is made good elsewhere is heard", async () => {
  const rest = "the ward and the nurse ".repeat(60);
  const bad = await model.read(`${rest} stupid ${rest}`, NOBODY);
  expect(bad.windows).toBeGreaterThan(3);
  expect(bad.points.respect).toBe(0);
  const undeclared = await model.read(`${rest} gifted`, NOBODY);
  const declared = await model.read(`ad ${rest} gifted`, NOBODY);
  expect(declared.points.conflict).toBeLessThan(undeclared.points.conflict);
});

test("a name far into a long text stands where it stands, once", async () => {
  const text = `${"the ward and the nurse 😀 ".repeat(80)}Mrs Calloway ${"in bed the old patient ".repeat(40)}`;
  const { names } = await model.read(text, NOBODY);
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(["Mrs Calloway"]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "Mrs ",
        "Calloway",
        "'s",
        " ",
        "\n",
        ". ",
        "stupid",
        "👩‍⚕️",
        "é",
        "e\u0301",
        "\ud83d",
        "\u200b",
        "cures",
        "病",
      ),
      {
        maxLength: 300,
      },
    )
    .map((parts) => parts.join("")),
);

test("whatever is read, nothing throws, every span slices, and the same text says the same again", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const evidence = await model.read(text, NOBODY);
      const spans = [...Object.values(evidence.carriers), ...evidence.details, ...evidence.names];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe("");
        expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
      for (const points of Object.values(evidence.points)) expect(Number.isFinite(points)).toBe(true);
      expect(await model.read(text, NOBODY)).toEqual(evidence);
    }),
    { numRuns: 60 },
  );
});

test("readings at the same time do not disturb each other", async () => {
  const texts = ["stupid", "Mrs Calloway", "hate", "cures", "good", "gift ".repeat(400)];
  const alone = [];
  for (const text of texts) alone.push(await model.read(text, NOBODY));
  expect(await Promise.all(texts.map((text) => model.read(text, NOBODY)))).toEqual(alone);
});

test("a reading can be called off before it begins and between two windows", async () => {
  await expect(model.read("Good.", NOBODY, AbortSignal.abort())).rejects.toMatchObject({ code: "cancelled" });
  const caller = new AbortController();
  const reading = model.read("the ward ".repeat(3000), NOBODY, caller.signal);
  setTimeout(() => caller.abort());
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});

test("a paste of fifty megabytes is read here and there", async () => {
  const text = `${"Mrs Calloway is stupid 😀, they said. ".repeat(1_400_000)}`;
  const { windows, points, names } = await model.read(text, NOBODY);
  expect(windows).toBe(64);
  expect(points.respect).toBeGreaterThan(0);
  expect(names.length).toBeGreaterThan(64);
  for (const { start, end } of names) expect("Mrs Calloway").toContain(text.slice(start, end));
  expect((await model.read("a".repeat(5_000_000), NOBODY)).windows).toBe(64);
});

test("a closed model reads nothing more, and can be closed twice", async () => {
  const other = await loadModel(smallModel(), HERE);
  await Promise.all([other.close(), other.close()]);
  await expect(other.read("Good.", NOBODY)).rejects.toMatchObject({ code: "closed" });
});
