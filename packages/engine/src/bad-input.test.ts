import { describe, expect, it } from "vitest";
import { applyAllFixes, type Context, check, draftOf, type Report } from "./index.ts";

const kindsIn = ({ remarks = [] }: Report) => remarks.map(({ kind }) => kind);
const kindsOf = (text: string, context: Partial<Context> = {}) => kindsIn(check(draftOf(text, context)));

describe("a draft in another language", () => {
  it("says that it was hardly read, and answers no question that nobody asked", () => {
    const report = check(draftOf("Diolch yn fawr iawn i bawb ar y ward neithiwr, roedd hi'n noson brysur."));
    expect(report).toMatchObject({ verdict: "clear", findings: [], checklist: [] });
    expect(report.remarks).toEqual([
      {
        kind: "other-language",
        message: "Bedside reads English; only numbers and contacts were checked.",
      },
    ]);
  });

  it.each([
    [
      "a record number",
      "Ffoniwch y feddygfa am 999 456 7403, mae hi'n aros am apwyntiad gyda'r meddyg",
      "999 456 7403",
    ],
    ["a record number", "请尽快处理 999 456 7403 的血液检查结果，谢谢大家", "999 456 7403"],
    [
      "an address for mail",
      "Hay que escribir a la paciente hoy, su correo es lucia.arroyo@mail.example, gracias a todos",
      "lucia.arroyo@mail.example",
    ],
    [
      "a name with a title",
      "Mae ein claf Mrs Ivy Calloway yn gwella erbyn hyn, diolch i bawb",
      "Mrs Ivy Calloway",
    ],
  ])("is still searched for %s", (_, text, words) => {
    const report = check(draftOf(text));
    expect(kindsIn(report)).toContain("other-language");
    expect(report.findings.map(({ start, end }) => text.slice(start, end))).toContain(words);
    expect(report.verdict).not.toBe("clear");
    expect(report.checklist.map(({ question }) => question)).not.toContain("shows-prejudice");
    expect(applyAllFixes(draftOf(text)).report.verdict).toBe("clear");
  });

  it("keeps quiet about contacts and colleagues where no patient is spoken of", () => {
    const texts = [
      "Ffoniwch y feddygfa ar 01632 960123 i drefnu apwyntiad gyda'r nyrs, diolch i chi.",
      "Gracias a Mrs Ivy Calloway y a todo el equipo de la noche, nos vemos el lunes.",
    ];
    for (const text of texts) expect(check(draftOf(text))).toMatchObject({ verdict: "clear", findings: [] });
  });

  it("is not judged by words that it shares with English", () => {
    const texts = [
      "Die wond is nou skoon en die pasiënt kan môre huis toe gaan, dankie aan almal in saal ses.",
      "Mi paciente dice que el dolor es mucho menos hoy, gracias a todo el personal de la noche.",
      "Hari ni kami makan bersama di wad, semua orang letih tetapi gembira, terima kasih.",
    ];
    for (const text of texts) expect(check(draftOf(text))).toMatchObject({ verdict: "clear", findings: [] });
  });

  it("of which part is English is read for that part", () => {
    const text =
      "Mae clinig y ffliw ar agor ddydd Sadwrn yn y feddygfa ac mae croeso i bawb ddod heb apwyntiad. What an idiot that man in bed 6 was, Mrs Ivy Calloway's son.";
    const report = check(draftOf(text));
    expect(kindsIn(report)).toEqual(["part-other-language"]);
    expect(report.verdict).toBe("stop");
  });
});

describe("English of any kind", () => {
  it.each([
    "Abeg make una rest well, dis night duty no be beans o. God dey.",
    "Wah today the queue damn long sia, auntie wait three hours also never complain, so steady lah",
    "Y'all ain't ready for this shift, we finna be here till midnight",
    "Awa tae ma bed, didnae sit doon wance the day",
    "Kettle on, feet up, three nights done.",
  ])("is read without a remark: %s", (text) => {
    expect(check(draftOf(text)).remarks).toBeUndefined();
  });
});

describe("a draft with hardly anything in it", () => {
  it.each(["", "  \n\t ", "\u200b"])("is clear and says that there is nothing yet: %j", (text) => {
    const report = check(draftOf(text));
    expect(report).toMatchObject({ verdict: "clear", findings: [], checklist: [] });
    expect(report.remarks?.map(({ message }) => message)).toEqual(["There is nothing here to read yet."]);
  });

  it.each(["😂😂🙏🏽", "https://example.org/a/b?c=d", "…!!", "🩺 https://example.com 🩺"])(
    "says that pictures and links were not looked at: %s",
    (text) => {
      const report = check(draftOf(text));
      expect(report).toMatchObject({ verdict: "clear", findings: [], checklist: [] });
      expect(report.remarks?.[0]?.message).toBe(
        "There are no words here to read. Pictures, emoji and links were not looked at.",
      );
    },
  );

  it("is searched for numbers even where it has no word", () => {
    const report = check(draftOf("999 456 7403"));
    expect(report.verdict).not.toBe("clear");
    expect(kindsIn(report)).toEqual(["no-words"]);
  });

  it.each(["Knackered", "Tired.", "Nurses!", "ok"])("of one word is an ordinary draft: %s", (text) => {
    const report = check(draftOf(text));
    expect(report).toMatchObject({ verdict: "clear", findings: [] });
    expect(report.remarks).toBeUndefined();
  });
});

describe("a context that does not fit together", () => {
  const text = "Flu clinics start on Monday, see you there.";

  it("is taken as given, and a message to one patient on an open platform is remarked on", () => {
    expect(kindsOf(text, { platform: "x", audience: "patient" })).toEqual(["audience-differs"]);
    expect(kindsOf(text, { platform: "youtube", audience: "colleagues" })).toEqual(["audience-differs"]);
    expect(kindsOf(text, { platform: "x", audience: "public" })).toEqual([]);
    expect(kindsOf(text, { platform: "whatsapp", audience: "patient" })).toEqual([]);
    expect(kindsOf(text, { platform: "facebook", audience: "closed-group" })).toEqual([]);
  });

  it("is remarked on where a personal post comes from a practice's account", () => {
    const author = { bio: "Lavender Lane Dental. New patients welcome, book online" };
    expect(kindsOf(text, { capacity: "personal", author })).toEqual(["capacity-differs"]);
    expect(kindsOf(text, { capacity: "professional", author })).toEqual([]);
    expect(kindsOf(text, { capacity: "personal", author: { bio: "Practice manager, two dogs" } })).toEqual(
      [],
    );
  });

  it("says whose guidance is shown where the bio names another profession", () => {
    const told = check(draftOf(text, { profession: "nurse", author: { bio: "GP in Leeds" } })).remarks;
    expect(told?.map(({ message }) => message)).toEqual([
      "The bio names another profession than the one that was chosen. The guidance shown is that for nurses.",
    ]);
  });

  it.each([
    ["nurse", "Community nurse, Tottenham"],
    ["nurse", "Wife of a GP, mum of two"],
    ["doctor", "Former nurse, now something else"],
    ["dentist", "Oral surgeon"],
    ["manager", "Nurse by training"],
    ["student", "Nurse in the making"],
    ["doctor", "Runner, baker, tired"],
  ] as const)("finds nothing amiss with a %s whose bio says %j", (profession, bio) => {
    expect(kindsOf(text, { profession, author: { bio } })).toEqual([]);
  });

  it("reads a draft that was pasted also as what it answers as answering nothing", () => {
    const same = "Thank you for your kind words. Please ring the practice and we can help.";
    const twice = check(draftOf(same, { replyTo: ` ${same}\n`, audience: "public" }));
    expect(kindsIn(twice)).toEqual(["reply-is-draft"]);
    const { remarks: _, ...rest } = twice;
    expect(rest).toEqual(check(draftOf(same, { audience: "public" })));
  });
});
