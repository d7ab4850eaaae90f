import { TOPICS, type Topic } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { draftOf } from "../index.ts";
import { read } from "../read/read.ts";
import { saidTogether, usuallySaid } from "./taken-together-said.ts";

type Around = Parameters<typeof draftOf>[1];

function said(topic: Topic, text: string, context: Around = {}): string {
  return saidTogether(topic, read(draftOf(text, context)), undefined).message;
}

describe("what is said of a whole draft", () => {
  it("has a default for every topic, in a line and a reason", () => {
    for (const topic of TOPICS) {
      const { message, why } = usuallySaid(topic);
      expect(message).toMatch(/^This .*\.$|^Readers .*\.$/);
      expect(why).toMatch(/\.$/);
    }
  });

  it("tells an answer in public from a word to colleagues", () => {
    const text = "The one with the parrot was in again";
    const usual = usuallySaid("confidentiality").message;
    const answer = said("confidentiality", text, { audience: "public", replyTo: "Was that you on Sunday?" });
    const chat = said("confidentiality", text, { audience: "colleagues" });
    expect(new Set([usual, answer, chat]).size).toBe(3);
  });

  it("knows whom a put-down is about", () => {
    const colleague = said("respect", "Our new registrar thinks a stethoscope is jewellery");
    const patient = said("respect", "My last patient could bore a lamp post to sleep");
    expect(colleague).toContain("colleague");
    expect(patient).toContain("patient");
  });

  it("speaks of the picture, the tune or the page that was taken", () => {
    expect(said("copyright", "Found this diagram and put it on our wall")).toContain("picture");
    expect(said("copyright", "That song from the advert over our clip")).toContain("music");
    expect(said("copyright", "Whole chapter for you lot, enjoy")).toContain("wrote");
  });

  it("says of a bid for contact what is given away", () => {
    expect(said("boundaries", "Save my own number and text me at night")).toContain(
      "private way to reach you",
    );
    expect(said("boundaries", "Accepted, saw her holiday pics")).toContain("private account");
  });
});
