import { describe, expect, it } from "vitest";
import { draftOf } from "./parse-draft.ts";
import { redact } from "./redact.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

describe("redaction", () => {
  it("takes out everybody's names, whoever they are", () => {
    const text = "Dr Amara Eze and my mum Jean sat with Mavis in bed 4 while his wife Peggy slept";
    const { text: redacted } = redact(draftOf(text, NURSE));
    for (const name of ["Amara", "Eze", "Jean", "Mavis", "Peggy"]) expect(redacted).not.toContain(name);
  });

  it("takes out what points to a patient, and leaves the same words in a rota", () => {
    const told = redact(
      draftOf("The vicar of Whitby came in last night with myasthenia gravis, his wife drove him", NURSE),
    );
    expect(told.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["occupation", "place", "date", "condition"]),
    );
    const rota = "Stroke study day in Whitby last night, bring a pen";
    expect(redact(draftOf(rota, NURSE)).text).toBe(rota);
  });

  it("says in brackets what was there, or puts a general word", () => {
    const draft = draftOf(
      "Mavis in bed 4 died of her stroke last night and her husband held her hand",
      NURSE,
    );
    expect(redact(draft, { style: "remove" }).text).toMatch(/^\[name\] in /);
    expect(redact(draft, { style: "generalise" }).text).toMatch(/^A patient in /);
  });

  it("keeps the author's own name when asked to", () => {
    const draft = draftOf("I'm Graham and Mavis in bed 4 wants tea", NURSE);
    expect(redact(draft).text).not.toContain("Graham");
    expect(redact(draft, { keepOwn: true }).text).toContain("I'm Graham");
  });

  it("keeps the author's account and place of work when asked to, and nobody else's", () => {
    const author = { name: "Siân Prosser", handle: "@sianp", bio: "Nurse at Thornby Infirmary" };
    const text = "Mavis in bed 4 came to Thornby Infirmary from Great Ayton. @sianp";
    const kept = redact(draftOf(text, { ...NURSE, author }), { keepOwn: true }).text;
    expect(kept).toContain("Thornby Infirmary");
    expect(kept).toContain("@sianp");
    expect(kept).not.toMatch(/Mavis|Great Ayton/);
  });

  it("puts words that fit the sentence", () => {
    const general = (text: string) => redact(draftOf(text, NURSE)).text;
    const MAVIS = "Mavis in bed 4 rang the bell and cried with her wife. ";
    expect(general(`${MAVIS}She is an 84 year old lady from Great Ayton.`)).toContain(
      "a lady in her eighties from a town in the region.",
    );
    expect(general(`${MAVIS}An organist, she teaches at St Brigid's Primary.`)).toMatch(
      /A performer, she teaches at the school\.$/,
    );
    expect(general(`${MAVIS}They said myasthenia gravis last night.`)).toMatch(
      /They said a rare muscle condition one night\.$/,
    );
    expect(general(`${MAVIS}She has been here since Sunday.`)).toContain("here for a while.");
    expect(general("My mum Jean had her hip done")).toBe("My mum had her hip done");
    expect(general("Dear Mrs Rowe, thank you for your letter. Please ring reception for an answer.")).toMatch(
      /^Dear all, thank you/,
    );
  });

  it("takes a name out wherever it stands, and a person's place with it", () => {
    const text =
      "My patient Mrs Ivy Calloway from Great Ayton died in bed 12.\n\nPlease ring Calloway's son.";
    expect(redact(draftOf(text, NURSE), { style: "remove" }).text).toBe(
      "My patient [name] died in [place].\n\nPlease ring [name]'s son.",
    );
  });

  it("leaves general words of a story, and the details of no story", () => {
    const told =
      "Mavis in bed 4 cried in the corridor after surgery, the warfarin had gone up and she had a long face";
    const { entities } = redact(draftOf(told, NURSE), { style: "remove" });
    expect(entities.map(({ label }) => label)).toEqual(["name", "place"]);
    const planned = "Teaching is on Tuesday at 2pm in Leeds, the vicar of Whitby will talk about grief";
    expect(redact(draftOf(planned, NURSE)).text).toBe(planned);
  });
});
