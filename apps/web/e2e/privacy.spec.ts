import { Desk, DRAFTS, expect, test } from "./desk.ts";

test("nothing is asked of anybody else, and nothing at all while writing", async ({
  page,
  context,
  baseURL,
  complaints,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  const desk = new Desk(page);
  await desk.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);

  asked.length = 0;
  await desk.editor.pressSequentially(`Kia ora Māori, dzień dobry. ${DRAFTS.stop} ${DRAFTS.pause}`);
  await page.getByRole("button", { name: "Fix what can be fixed" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the policy would block a connection to anybody else", async ({ desk, page, complaints }) => {
  await expect(desk.editor).toBeVisible();
  const header = await page.request.get("./");
  expect(header.headers()["content-security-policy"]).toContain("default-src 'none'");
  const inPage = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(inPage).toContain("connect-src 'self'");
  expect(inPage).not.toContain("unsafe-inline");
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    await fetch("https://example.org/").catch(() => undefined);
    return violation;
  });
  expect(blocked).toBe("connect-src");
  complaints.length = 0;
});

test("opens and checks without a network after the first visit", async ({ desk, page, context }) => {
  await expect(desk.editor).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await page.getByRole("link", { name: /^About Bedside/ }).click();
  await expect(page.getByRole("heading", { name: "About Bedside" })).toBeVisible();
  await context.setOffline(false);
});

test("can be installed, with icons that are there", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await page.request.get(href!)).json();
  expect(manifest).toMatchObject({ name: "Bedside", display: "standalone", lang: "en-GB" });
  for (const { src } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()["content-type"]).toBe("image/png");
  }
  const favicon = await page.locator("link[rel=icon]").getAttribute("href");
  expect((await page.request.get(favicon!)).ok()).toBe(true);
});
