import type { Report } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { place } from "../editor/placed.ts";
import { ReportPanel } from "./report-panel.tsx";

const TEXT = "Mrs <b>Ivy</b> Calloway, 84";

const report: Report = {
  verdict: "stop",
  findings: [
    {
      rule: "confidentiality/patient-name",
      topic: "confidentiality",
      severity: "stop",
      start: 0,
      end: 23,
      label: "name",
      message: "This names a patient.",
      why: "A name next to care is confidential.",
      guidance: [{ source: "gmc-social-media-2024", paragraph: "18" }],
      fixes: [{ title: "Leave the name out", replacement: "a patient" }],
    },
  ],
  identifiability: {
    level: "high",
    factors: [{ kind: "age", start: 25, end: 27 }],
    line: "named",
    assumptions: [],
    changes: [],
  },
  checklist: [],
};

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;
const done: string[] = [];

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  done.length = 0;
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
  await act(() =>
    root.render(
      <ReportPanel
        report={report}
        aside={[]}
        marked={{ placed: place(report), active: undefined }}
        text={TEXT}
        onGoTo={({ key }) => done.push(`go to ${key}`)}
        country={"GB" as Country}
        people={{ countWithout: async () => undefined, onChange: () => {}, onPoint: () => {} }}
        onFix={(_, { fix }) => done.push(`fix: ${fix.replacement}`)}
        onSetAside={(_, reason) => done.push(`aside: ${reason}`)}
        onBringBack={() => done.push("back")}
      />,
    ),
  );
});

afterEach(async () => {
  await act(() => root.unmount());
  host.remove();
});

const button = (name: RegExp) =>
  [...host.querySelectorAll("button")].find((one) => name.test(one.textContent ?? ""))!;

it("states the verdict, its reason and where it is written", () => {
  expect(host.querySelector("[data-verdict]")?.textContent).toBe(
    "Please don’t send this as it stands.This names a patient.",
  );
  expect(host.querySelector<HTMLAnchorElement>(".citation a")?.textContent).toMatch(/^GMC, .*2024, para 18/);
  expect(host.querySelector<HTMLAnchorElement>(".citation a")?.rel).toContain("noreferrer");
  expect(host.querySelector(".citation-status")?.textContent).toBe("in force");
});

it("shows words of the draft as words, never as markup", () => {
  expect(host.querySelector("b")).toBeNull();
  expect(host.querySelector(".finding .chip")?.textContent).toContain("<b>Ivy</b>");
});

it("says how many people it could be about", () => {
  expect(host.querySelector(".people-answer")?.textContent).toBe("Somebody is named here");
});

it("hands on what is asked of it", async () => {
  await act(() => button(/Ivy<\/b> Calloway$/).click());
  await act(() => button(/^Change/).click());
  expect(done).toEqual(["go to confidentiality/patient-name 1", "fix: a patient"]);
});

it("sets a finding aside only with a reason", async () => {
  await act(() => button(/Not a problem/).click());
  expect(button(/Set it aside/).disabled).toBe(true);
  await act(() => host.querySelectorAll<HTMLInputElement>("input[type=radio]")[2]!.click());
  await act(() => button(/Set it aside/).click());
  expect(done).toEqual(["aside: It is about me"]);
});
