import { expect, it } from "vitest";
import { lineFor } from "./reader-line.tsx";

const OFF = { kind: "off" } as const;
const ON = { kind: "on" } as const;

it("says in a few words how it stands, and who has read this draft", () => {
  expect(lineFor(OFF, OFF, [])).toBe("off.");
  expect(lineFor({ kind: "fetching", share: 0.4 }, OFF, [])).toBe("on its way.");
  expect(lineFor({ kind: "failed", why: "damaged" }, OFF, [])).toBe("not here just now.");
  expect(lineFor(ON, OFF, [])).toBe("on.");
  expect(lineFor(ON, OFF, ["rules", "scores", "model"])).toBe("on. It has read this too.");
  expect(lineFor(OFF, ON, ["rules", "scores", "browser"])).toBe(
    "on. This browser’s model has read this too.",
  );
  expect(lineFor(ON, ON, ["rules", "scores", "model", "browser"])).toBe(
    "on. It and this browser’s model have read this too.",
  );
});
