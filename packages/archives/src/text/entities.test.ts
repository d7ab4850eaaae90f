import { expect, test } from "vitest";
import { decodeBasicEntities, decodeEntities } from "./entities.ts";

test("references are decoded once", () => {
  expect(decodeEntities("rest &amp;amp; fluids &eacute; &#x1F388;")).toBe("rest &amp; fluids é 🎈");
  expect(decodeBasicEntities("&amp;lt; 2 &amp; &quot;fine&quot; &#39;ok&#39;")).toBe(
    "&lt; 2 & \"fine\" 'ok'",
  );
});

test("only the five that platforms escape are decoded in plain text", () => {
  expect(decodeBasicEntities("write &eacute; as &amp;eacute;")).toBe("write &eacute; as &eacute;");
});
