import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlToText } from "./html-text.ts";

test("breaks, paragraphs and entities", () => {
  expect(htmlToText("<p>Nights &amp; days<br>again</p><p>a &lt; b &amp;lt; c</p>")).toBe(
    "Nights & days\nagain\n\na < b &lt; c",
  );
});

test("a link cut in pieces is whole again", () => {
  const link =
    'See <a href="https://example.org/long/path"><span class="invisible">https://</span><span class="ellipsis">example.org/long</span><span class="invisible">/path</span></a>';
  expect(htmlToText(`<p>${link}</p>`)).toBe("See https://example.org/long/path");
});

test("spaces collapse, except where they are meant", () => {
  expect(htmlToText("one\n  two <b>three</b> four")).toBe("one two three four");
  expect(htmlToText("<pre>a\n  b</pre>after")).toBe("a\n  b\n\nafter");
});

test("what nobody sees, and what is asked to be left out, is not text", () => {
  expect(htmlToText("a<script>alert(1)</script><style>p{}</style> b")).toBe("a b");
  expect(
    htmlToText("<blockquote>theirs <b>too</b></blockquote>mine", {
      without: (name) => name === "blockquote",
    }),
  ).toBe("mine");
});

test("lists and tables keep their lines", () => {
  expect(htmlToText("<ul><li>one</li><li>two</li></ul><table><tr><td>x</td></tr></table>")).toBe(
    "one\ntwo\n\nx",
  );
});

test("any text at all comes back from its escaped form, and no markup throws", () => {
  const words = fc.array(fc.stringMatching(/^[^\s\0\r]{1,8}$/u), { minLength: 1 });
  fc.assert(
    fc.property(words, (each) => {
      const text = each.join(" ");
      const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      expect(htmlToText(`<p>${escaped}</p>`)).toBe(text);
      htmlToText(text);
    }),
  );
});
