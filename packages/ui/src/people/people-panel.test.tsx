import type { Identifiability, Span } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "../ui.css";
import { PeoplePanel } from "./people-panel.tsx";

const TEXT = "A vicar of 84 from Whitby, עדנה, came in";
const at = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const few: Identifiability = {
  level: "high",
  line: "nine-percent",
  people: 3.1,
  chance: 0.31,
  from: { people: 13_213, basis: "place" },
  factors: [
    { kind: "place", ...at("Whitby"), share: 0.0002, peopleWithout: 40_213 },
    { kind: "occupation", ...at("vicar"), share: 0.0003, peopleWithout: 800 },
    { kind: "relation", ...at("עדנה") },
    { kind: "age", ...at("84"), share: 0.006, peopleWithout: 3.2 },
  ],
  assumptions: ["It is about somebody who lives there."],
  changes: [
    { kind: "place", ...at("Whitby"), title: "Leave out the place", replacement: "", people: 40_213 },
  ],
};

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;
const asked: (readonly Span[])[] = [];
const done: unknown[] = [];
/** What comes back for a number of details left out. */
let answers: (leftOut: readonly Span[]) => Promise<number | undefined>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  asked.length = 0;
  done.length = 0;
  answers = async (leftOut) => (leftOut.length === 1 ? 40_213 : 1_200_000);
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});

afterEach(async () => {
  await act(() => root.unmount());
  host.remove();
});

async function show(identifiability: Identifiability = few, text = TEXT): Promise<void> {
  await act(() =>
    root.render(
      <PeoplePanel
        identifiability={identifiability}
        factors={identifiability.factors}
        changes={identifiability.changes}
        text={text}
        country={"GB" as Country}
        countWithout={(leftOut) => {
          asked.push(leftOut);
          return answers(leftOut);
        }}
        onChange={(change) => done.push(change)}
        onPoint={(span) => done.push(span && text.slice(span.start, span.end))}
      />,
    ),
  );
}

const chip = (words: string) =>
  [...host.querySelectorAll<HTMLElement>(".factor")].find((one) => one.textContent?.includes(words))!;
const answer = () => host.querySelector(".people-answer")?.textContent;
const meter = () => host.querySelector<HTMLElement>("[role=meter]");
const putBack = () =>
  [...host.querySelectorAll("button")].find(({ textContent }) => textContent === "Put back")!;

describe("the answer", () => {
  it("stands in words, and on the scale for eyes and ears", async () => {
    await show();
    expect(answer()).toBe("About 3 people fit this");
    expect(meter()?.getAttribute("aria-valuetext")).toBe(
      "About 3 people fit this, on a scale from one person to everybody in the UK",
    );
    expect(Number(meter()?.getAttribute("aria-valuenow"))).toBe(6);
  });

  it("is silent where no patient is spoken of", async () => {
    await show({ level: "none", line: "none", factors: [], assumptions: [], changes: [] });
    expect(host.textContent).toBe("");
  });

  it("marks nothing on the scale where nothing pins it down", async () => {
    await show({ level: "none", factors: [], assumptions: [], changes: [] });
    expect(answer()).toBe("We can’t tell");
    expect(meter()).toBeNull();
    expect(host.querySelector(".people-mark")).toBeNull();
  });

  it("says how it was counted, and which line it rests on", async () => {
    await show();
    const steps = [...host.querySelectorAll(".how-counted li")].map(({ textContent }) => textContent);
    expect(steps).toContain("We start from everybody in the place that is named: about 15,000 people.");
    expect(steps).toContain("A stranger who guessed who it is would be right about 3 times in 10.");
    expect(steps).toContain("It is about somebody who lives there.");
    expect(steps.at(-1)).toContain("at least 11 people must fit");
  });
});

describe("the details", () => {
  it("are chips with the author's words, what they are and what each takes away", async () => {
    await show();
    expect(chip("Whitby").getAttribute("aria-pressed")).toBe("true");
    expect(chip("Whitby").textContent).toContain("place");
    expect(chip("Whitby").textContent).toContain("without it 40,000");
    expect(chip("84").textContent).not.toContain("without");
    expect(chip("עדנה").querySelector("bdi")?.textContent).toBe("עדנה");
  });

  it("are tried off one by one and together, and put back", async () => {
    await show();
    await act(() => chip("Whitby").click());
    expect(answer()).toBe("About 40,000 people would fit");
    expect(chip("Whitby").getAttribute("aria-pressed")).toBe("false");
    await act(() => chip("vicar").click());
    expect(asked.at(-1)).toEqual([at("Whitby"), at("vicar")]);
    expect(answer()).toBe("About 1 million people would fit");
    await act(() => putBack().click());
    expect(answer()).toBe("About 3 people fit this");
    expect(host.querySelector("[aria-pressed=false]")).toBeNull();
    expect(document.activeElement).toBe(chip("Whitby"));
  });

  it("stay tried off while the text around them changes, and are forgotten once their words are gone", async () => {
    await show();
    await act(() => chip("Whitby").click());
    const moved = few.factors.map((factor) => ({ ...factor, start: factor.start + 4, end: factor.end + 4 }));
    await show({ ...few, factors: moved, changes: [] }, `So, ${TEXT}`);
    expect(asked.at(-1)).toEqual([{ start: at("Whitby").start + 4, end: at("Whitby").end + 4 }]);
    expect(answer()).toBe("About 40,000 people would fit");
    await show({ ...few, factors: few.factors.slice(1) });
    expect(answer()).toBe("About 3 people fit this");
  });

  it("take a count that could not be made for one that pins nothing down", async () => {
    answers = () => Promise.reject(new Error("fell over"));
    await show();
    await act(() => chip("Whitby").click());
    expect(answer()).toBe("Then we couldn’t tell");
  });

  it("show their place in the draft when they are looked at", async () => {
    await show();
    await act(() => chip("vicar").focus());
    await act(() => chip("vicar").blur());
    expect(done).toEqual(["vicar", undefined]);
  });

  it("beyond eight are behind a button", async () => {
    const words = Array.from({ length: 11 }, (_, index) => `detail${index}`);
    const text = words.join(" ");
    const factors = words.map((word) => ({
      kind: "event" as const,
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    await show({ ...few, factors, changes: [] }, text);
    expect(host.querySelectorAll(".factor")).toHaveLength(8);
    const more = [...host.querySelectorAll("button")].find(({ textContent }) =>
      /three more/.test(textContent),
    );
    await act(() => more!.click());
    expect(host.querySelectorAll(".factor")).toHaveLength(11);
  });

  it("never move anything when they are tried off", async () => {
    host.style.width = "420px";
    await show();
    const places = () =>
      [...host.querySelectorAll(".people-scale, .people-change, .factor, .how-counted")].map((one) => {
        const { top, left, width } = one.getBoundingClientRect();
        return [top, left, width];
      });
    const before = places();
    await act(() => chip("Whitby").click());
    expect(places()).toEqual(before);
  });
});

describe("the cheapest change", () => {
  it("says what it does and to what number it leads, and is handed on", async () => {
    await show();
    const button = host.querySelector<HTMLElement>(".people-change")!;
    expect(button.textContent).toMatch(/^Leave out ‘Whitby’.*3 .*about 40,000 people$/);
    await act(() => button.click());
    expect(done).toContain(few.changes[0]);
  });
});
