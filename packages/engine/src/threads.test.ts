import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, draftOf } from "./index.ts";

const HARMLESS = [
  "The bins go out on Tuesday now and the milk is in the door of the second fridge.",
  "Flu jabs are here. Bring a sleeve that rolls up and a bit of patience.",
  "I baked a lemon cake for the team and it lasted eleven minutes.",
  "The car park machine takes cards again. No more hunting for coins.",
  "Our choir sings in the foyer at noon, everybody is welcome.",
  "Somebody left a blue umbrella in the seminar room, it is at the desk.",
  "Reading group next: lighthouses this time, and no homework.",
  "The new kettle whistles. We have all aged ten years and we love it.",
  "Handwashing posters are up, drawn by the children of the school next door.",
  "My bike has a puncture, so I met the whole bus today. Hello, bus.",
  "If you are free to sell raffle tickets, shout. The prize is a very large ham.",
  "Rain again. The ducks on the pond are the only ones with a plan.",
  "Thank you to the porters, who know every corridor and every shortcut.",
  "The staff garden has tomatoes. Take one, leave one, tell the slugs nothing.",
  "Trying to learn the ukulele. My neighbours have been very patient.",
  "Parkrun was muddy and glorious. I came last and I came home happy.",
  "The library has longer hours now. Go and sit in the quiet, it does you good.",
  "A robin has moved into the bike shed and expects us all to knock.",
  "New socks, warm tea, a window seat. That is the whole post.",
  "The museum is free on Sundays, and the dinosaur is worth the queue.",
];
const BAD = "You are a lazy useless idiot, Sam.";

const thread = (posts: readonly string[]) => posts.map((post, at) => `${at + 1}/ ${post}`).join("\n\n");
const harmless = (count: number) =>
  Array.from({ length: count }, (_, at) => HARMLESS[at % HARMLESS.length] as string);

describe("a long thread", () => {
  it.each([4, 10, 20])("of %i harmless posts is not blamed for its length", (count) => {
    expect(check(draftOf(thread(harmless(count)), { audience: "public" }))).toMatchObject({
      verdict: "clear",
      findings: [],
    });
  });

  it.each([0, 7, 19])("gives away its one bad post, wherever it stands: at %i", (at) => {
    const posts = harmless(19);
    posts.splice(at, 0, BAD);
    const text = thread(posts);
    const report = check(draftOf(text, { audience: "public" }));
    expect(report.verdict).not.toBe("clear");
    const from = text.indexOf(BAD);
    for (const { start, end } of report.findings) {
      expect(start).toBeGreaterThanOrEqual(from - 4);
      expect(end).toBeLessThanOrEqual(from + BAD.length);
    }
  });

  it("is one draft with one verdict, the gravest of its posts'", () => {
    const posts = [...harmless(9), BAD, ...harmless(9), "Chase 999 000 0018 please."];
    const report = check(draftOf(thread(posts), { audience: "public" }));
    expect(report.verdict).toBe("stop");
    expect(new Set(report.findings.map(({ topic }) => topic))).toEqual(
      new Set(["respect", "confidentiality"]),
    );
  });

  it("points into the text, whatever it is made of", () => {
    const piece = fc.oneof(
      fc.constantFrom(...HARMLESS, BAD, "My patient, 84, from Whitby, has myasthenia gravis.", "> quoted\n"),
      fc.string({ unit: "binary", maxLength: 30 }),
    );
    const text = fc.array(piece, { minLength: 8, maxLength: 30 }).map((pieces) => pieces.join("\n\n"));
    fc.assert(
      fc.property(text, (long) => {
        const { findings, identifiability } = check(draftOf(long));
        for (const { start = 0, end = 1 } of [...findings, ...identifiability.factors]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(long.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("words of others in a draft", () => {
  const NEUTRAL = "Thank you for writing. I will look into it with the team tomorrow.";

  it.each([
    ["a mail's history", `${NEUTRAL}\n\nOn Monday, 3 June 2024 at 09:12, Jo Thwaite wrote:\n${BAD}`],
    [
      "an older history",
      `${NEUTRAL}\n\n-----Original Message-----\nFrom: Jo Thwaite\nSubject: Rota\n\n${BAD}`,
    ],
    [
      "Outlook's header",
      `${NEUTRAL}\n\nFrom: Jo Thwaite\nSent: 3 June 2024\nTo: All\nSubject: Rota\n\n${BAD}`,
    ],
    ["quoted lines", `> ${BAD}\n> Just saying.\n\n${NEUTRAL}`],
  ])("are not the author's doing: %s", (_, text) => {
    expect(check(draftOf(text, { platform: "email", audience: "colleagues" })).verdict).toBe("clear");
  });

  it("are still passed on where they say who a patient is", () => {
    const text = `${NEUTRAL}\n\nOn Monday, 3 June 2024 at 09:12, Jo Thwaite wrote:\nMrs Ivy Calloway in bed 12, NHS 999 456 7403, is asking for you.`;
    const report = check(draftOf(text, { platform: "email", audience: "public" }));
    expect(report.verdict).toBe("stop");
    expect(report.findings.map(({ start, end }) => text.slice(start, end))).toContain("999 456 7403");
  });

  it("do not cover the author's own", () => {
    const text = `${BAD}\n\nOn Monday, 3 June 2024 at 09:12, Jo Thwaite wrote:\n${NEUTRAL}`;
    expect(check(draftOf(text, { platform: "email" })).verdict).not.toBe("clear");
  });

  it("are the author's where nothing of the author's stands above them", () => {
    const text = `-----Original Message-----\nFrom: Jo Thwaite\nSubject: Rota\n\n${BAD}`;
    expect(check(draftOf(text, { platform: "email" })).verdict).not.toBe("clear");
  });
});

describe("a pasted conversation", () => {
  const chat = (first: string, second: string) =>
    `[12/03/2025, 14:05] Jo Thwaite: ${first}\n[12/03/2025, 14:07] Sam Odell: ${second}\n[12/03/2025, 14:09] Jo Thwaite: See you later.`;
  const OURS = "Fine by me, I can swap the late on Friday.";

  it("holds the author to the author's own lines", () => {
    const author = { name: "Sam Odell" };
    expect(check(draftOf(chat(BAD, OURS), { author })).verdict).toBe("clear");
    expect(check(draftOf(chat(OURS, BAD), { author })).verdict).not.toBe("clear");
  });

  it("knows the author as You", () => {
    const text = `12/03/2025, 14:05 - Jo: ${BAD}\n12/03/2025, 14:07 - You: ${OURS}`;
    expect(check(draftOf(text)).verdict).toBe("clear");
  });

  it("says so where it cannot tell who is who, and stops nobody for it", () => {
    const report = check(draftOf(chat(BAD, OURS)));
    expect(report.verdict).toBe("pause");
    expect(report.remarks?.map(({ kind }) => kind)).toEqual(["speakers-unknown"]);
  });
});
