import { check, draftOf } from "@bedside/engine";
import { describe, expect, test } from "vitest";
import type { Ask } from "../ask.ts";
import type { Hear } from "../second-reader/heard.ts";
import { NO_SURROUNDINGS } from "../testing/no-surroundings.ts";
import { opinionOf } from "../testing/scripted-readers.ts";
import { session } from "./session.ts";

const DRAFT = "Long night on the ward, NHS 999 456 7403 kept us all busy";

/** A person who answers each question with the first choice whose label begins so, and has had enough when at a loss. */
function person(...answers: string[]) {
  const asked: { message: string; labels: string[] }[] = [];
  const said: string[] = [];
  const ask: Ask = {
    begin: (title) => said.push(title),
    end: (message) => said.push(message),
    stop: (message) => said.push(`stopped: ${message}`),
    paste: async () => answers.shift(),
    async choose(message, choices) {
      asked.push({ message, labels: choices.map((choice) => choice.label) });
      const wanted = answers.shift();
      return choices.find((choice) => wanted !== undefined && choice.label.startsWith(wanted))?.value;
    },
  };
  return { ask, asked, said };
}

const talk = (...answers: string[]) => talkWith(undefined, ...answers);

async function talkWith(hear: Hear | undefined, ...answers: string[]) {
  const { ask, asked, said } = person(...answers);
  let shown = "";
  const output = {
    async write(text: string) {
      shown += text;
    },
  };
  const code = await session({ ...NO_SURROUNDINGS, output }, ask, hear);
  return { code, shown, asked, said };
}

describe("a conversation", () => {
  test("shows the report, tries a fix and gives the text back to copy", async () => {
    const { code, shown, asked, said } = await talk("Nurse", "Everyone", DRAFT, "Change “999", "Finish");
    expect(code).toBe(0);
    expect(shown).toContain("Please don't send this as it stands.");
    const final = shown.trimEnd().split("\n").at(-1)!;
    expect(final).not.toContain("7403");
    expect(check(draftOf(final)).verdict).not.toBe("stop");
    expect(asked.at(-1)!.labels).toContain("Undo the last change");
    expect(said.at(-1)).toBe("Nothing was kept, and nothing was sent anywhere.");
  });

  test("takes a change back", async () => {
    const { shown } = await talk("Nurse", "Everyone", DRAFT, "Change “999", "Undo", "Finish");
    const reports = shown.split("Checked ");
    expect(reports).toHaveLength(4);
    expect(shown.lastIndexOf("don't send this")).toBeGreaterThan(shown.indexOf("Checked "));
  });

  test("checks a new version with the same context", async () => {
    const { shown } = await talk("Nurse", "Everyone", DRAFT, "Write", "Long night on the ward", "Finish");
    expect(shown).toContain("Nothing here that we would change.");
    expect(shown.trimEnd().split("\n").at(-1)).toBe("Long night on the ward");
  });

  test("says who read along", async () => {
    const { shown } = await talkWith(
      opinionOf("confidentiality"),
      "Nurse",
      "Everyone",
      DRAFT,
      "Change “999",
      "Finish",
    );
    expect(shown.match(/Read by: the rules, what was learned, and the language model\./g)).toHaveLength(2);
  });

  test("can be left at every question, and keeps nothing", async () => {
    const whole = ["Nurse", "Everyone", DRAFT, "Finish"];
    for (let answered = 0; answered < whole.length - 1; answered++) {
      const { code, said } = await talk(...whole.slice(0, answered));
      expect(code).toBe(0);
      expect(said.at(-1)).toBe("stopped: Nothing was kept, and nothing was sent anywhere.");
    }
  });

  test("offers no fixes where there are none", async () => {
    const { asked } = await talk("Doctor", "Colleagues", "Lovely walk by the sea today", "Finish");
    expect(asked.at(-1)!.labels).toEqual(["Write a new version", "Finish"]);
  });
});
