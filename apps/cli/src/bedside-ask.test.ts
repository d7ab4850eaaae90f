import { describe, expect, test } from "vitest";
import { bedside, jsonLines } from "./testing/bedside-process.ts";

// The command as people run it: every test starts a process.
const REQUEST = "a patient sent me a friend request on facebook";
const SECRET = "Calloway";

describe("bedside ask", () => {
  test("takes a question with or without quotation marks, or piped in, and answers the same", async () => {
    const quoted = await bedside(["ask", REQUEST]);
    expect(quoted.code).toBe(0);
    expect(quoted.stdout).toContain("bedside guide patient-friend-request");
    expect(await bedside(["ask", ...REQUEST.split(" ")])).toEqual(quoted);
    expect(await bedside(["ask"], { input: REQUEST })).toEqual(quoted);
    expect(await bedside(["ask", "-"], { input: REQUEST })).toEqual(quoted);
  });

  test("answers in JSON, with the words that decided", async () => {
    const { stdout } = await bedside(["ask", REQUEST, "--json"]);
    const answer = JSON.parse(stdout);
    expect(answer.situation).toBe("patient-friend-request");
    expect(answer.alternatives).toHaveLength(2);
    const words = answer.because.map(({ start, end }: { start: number; end: number }) =>
      REQUEST.slice(start, end),
    );
    expect(words.join(" ")).toContain("request");
  });

  test("says so when Bedside does not cover it", async () => {
    const { code, stdout } = await bedside(["ask", "what dose of amoxicillin for a child of five"]);
    expect(code).toBe(0);
    expect(stdout).toContain("That is not something Bedside covers.");
  });

  test("answers lines in their order, with mistakes in their place", async () => {
    const input = [
      JSON.stringify({ id: "1", q: REQUEST, country: "GB", profession: "nurse" }),
      `{"id": "2", "q": "${SECRET}`,
      JSON.stringify({ id: "3", q: "how do I claim study leave" }),
      JSON.stringify({ id: "4", q: SECRET, country: "Narnia" }),
      "",
      JSON.stringify({ q: "" }),
    ].join("\n");
    const { code, stdout, stderr } = await bedside(["ask", "--jsonl"], { input });
    expect(code).toBe(65);
    expect(jsonLines(stdout)).toMatchObject([
      { id: "1", situation: "patient-friend-request", alternatives: [{}, {}] },
      { id: "2", error: { code: "invalid-question" } },
      { id: "3", situation: "none" },
      { id: "4", error: { code: "invalid-question" } },
      { id: null, error: { code: "invalid-question" } },
      { situation: "none", confidence: 1 },
    ]);
    expect(stderr).toContain("3 of 6 lines held no question, the first of them line 2.");
    expect(stdout + stderr).not.toContain(SECRET);
  });

  test("asks for a question when there is none", async () => {
    const { code, stdout, stderr } = await bedside(["ask"], { input: " \n" });
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain("There was no question.");
  });

  test("never repeats a question in a complaint about the command line", async () => {
    const { code, stderr } = await bedside(["ask", `Mrs ${SECRET} wrote to me`, "--country", SECRET]);
    expect(code).toBe(64);
    expect(stderr).not.toContain(SECRET);
  });
});
