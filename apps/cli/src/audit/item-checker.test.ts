import { type AuditItem, checkItem } from "@bedside/audit";
import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { expect, test } from "vitest";
import { checkerHere, ItemChecker } from "./item-checker.ts";

const WHO = { country: DEFAULT_COUNTRY };
const NAMED = "Mrs Calloway in bed 4 told us her husband died of it";

const itemOf = (key: string, text: string, more: Partial<AuditItem> = {}): AuditItem => ({
  key,
  text,
  source: "x",
  kind: "post",
  platform: "x",
  audience: "public",
  ...more,
});

test("the same words are checked once for each place they stand in, and come out the same", () => {
  const items = [
    itemOf("1", NAMED),
    itemOf("2", NAMED),
    itemOf("3", NAMED, { audience: "colleagues" }),
    itemOf("4", NAMED, { replyTo: { text: "Who died?" } }),
    itemOf("5", NAMED, { replyTo: { id: "1" } }),
  ];
  const checker = new ItemChecker(WHO);
  expect(checker.check(items)).toEqual(items.map((item) => checkItem(item, WHO)));
});

test("a check that fails is the fault of one item", async () => {
  const broken = {
    ...itemOf("2", ""),
    get text(): string {
      throw new Error("on purpose");
    },
  };
  const results = await checkerHere(WHO).check([itemOf("1", NAMED), broken, itemOf("3", "Lovely walk")]);
  expect(results.map((each) => each?.key ?? null)).toEqual(["1", null, "3"]);
});
