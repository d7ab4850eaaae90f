import type { Importer, Opened, Owner } from "@bedside/archives";
import { expect, test, vi } from "vitest";
import type { Ask } from "../ask.ts";
import { ownedBy, strangerNamed, strangerWarning } from "./whose.ts";

const SENDERS = new Map([
  ["Sam Okafor", 3],
  ["Robin\u202eAshby", 12],
]);

const opened = (owner: Owner, senders?: ReadonlyMap<string, number>, importer: Partial<Importer> = {}) =>
  ({
    name: "chat.txt",
    importer: importer as Importer,
    owner: async () => owner,
    whose: async () => senders,
  }) as Partial<Opened> as Opened;

const nobodyAsked = () => Promise.reject(new Error("nobody should be asked"));

function answering(index: number | undefined) {
  const choose = vi.fn(async (_message: string, choices: readonly { value: unknown; label: string }[]) =>
    index === undefined ? undefined : choices[index]!.value,
  );
  return { choose, ask: async () => ({ choose }) as Partial<Ask> as Ask };
}

test("an export that says whose it is asks nobody", async () => {
  const owner = { handle: "ward_walker" };
  expect(await ownedBy(opened(owner, SENDERS), undefined, nobodyAsked)).toMatchObject({
    owner,
    me: undefined,
  });
});

test("whoever has named themselves is not asked", async () => {
  expect(await ownedBy(opened({}, SENDERS), "Sam Okafor", nobodyAsked)).toMatchObject({ me: "Sam Okafor" });
});

test("a site on which several write is its owner's where nobody can be asked", async () => {
  const site = opened({}, SENDERS, { allAreOwn: true });
  expect(await ownedBy(site, undefined, undefined)).toMatchObject({ me: undefined });
});

test("otherwise they choose among those who write, the busiest first, with nothing that steers the terminal", async () => {
  const { ask, choose } = answering(0);
  expect(await ownedBy(opened({}, SENDERS), undefined, ask)).toMatchObject({
    me: "Robin\u202eAshby",
    owner: { name: "Robin\u202eAshby" },
  });
  const [message, choices] = choose.mock.calls[0]!;
  expect(message).toContain("chat.txt");
  expect(choices.map(({ label }) => label)).toEqual([
    "Robin\ufffdAshby  (12 items)",
    "Sam Okafor  (3 items)",
  ]);
});

test("a chat with a single voice in it is not taken for the reader's either", async () => {
  await expect(ownedBy(opened({}, new Map([["Sam Okafor", 3]])), undefined, undefined)).rejects.toMatchObject(
    {
      exitCode: 64,
      message: expect.stringContaining("Sam Okafor"),
    },
  );
});

test("whoever chooses nobody has nothing checked", async () => {
  const { ask } = answering(undefined);
  await expect(ownedBy(opened({}, SENDERS), undefined, ask)).rejects.toMatchObject({ exitCode: 64 });
});

test("a name that nobody has is told from one that has nothing in the period", async () => {
  const owned = (me: string) => ({ opened: opened({}, SENDERS), me, owner: {} });
  await expect(strangerNamed([owned("Kim Lowe")])).rejects.toMatchObject({ exitCode: 64 });
  await strangerNamed([owned("@sam  okafor")]);
});

test("an export of somebody else is said to be one", () => {
  const owner = { id: "77", handle: "ward_walker" };
  expect(strangerWarning({ opened: opened(owner), owner, me: "kim_lowe" })).toContain("ward_walker");
  expect(strangerWarning({ opened: opened(owner), owner, me: "@Ward_Walker" })).toBeUndefined();
});
