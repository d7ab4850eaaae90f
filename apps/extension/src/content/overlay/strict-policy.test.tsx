import { afterEach, expect, it } from "vitest";
import { STOP_SHOWN, stateOf } from "./example-drafts.ts";
import { badge, beginOnAPage, clearPage, dialog, heldPost, isSeen, nextFrame, root } from "./on-a-page.ts";

afterEach(clearPage);

it("is drawn under a policy that forbids styles and markup made from text", async () => {
  const broken: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
    broken.push(effectiveDirective),
  );
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  document.head.append(policy);
  const forbidden = document.createElement("style");
  document.head.append(forbidden);
  expect(() => {
    forbidden.innerHTML = "p { color: red }";
  }).toThrow();
  await expect.poll(() => broken.length).toBeGreaterThan(0);

  const { overlay } = beginOnAPage();
  broken.length = 0;
  overlay.show(stateOf(STOP_SHOWN));
  await expect.poll(() => isSeen(badge())).toBe(true);
  overlay.openAt();
  overlay.hold(heldPost().held);
  await nextFrame();
  expect(getComputedStyle(badge()!).borderRadius).toBe("999px");
  expect(getComputedStyle(dialog()!).position).toBe("fixed");
  expect(root().textContent).toContain("Mrs Calloway");
  expect(broken).toEqual([]);
});
