import { contract } from "./contract.ts";
import { CLEAR } from "./drafts.ts";
import { expect, test } from "./extension.ts";
import type { Place } from "./place.ts";
import { type } from "./writing.ts";

const reviews: Place = {
  site: "google-reviews",
  address: "https://www.google.com/local/business/1/customers/reviews",
  replica: "google-reviews",
  async compose(page) {
    await page.getByRole("button", { name: "Add update" }).click();
    const update = page.getByRole("region", { name: "Add update" });
    return { box: update.getByRole("textbox"), send: update.getByRole("button", { name: "Post" }) };
  },
  async answer(page) {
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    const review = page.getByRole("article");
    return { box: review.getByRole("textbox"), send: review.getByRole("button", { name: "Post reply" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit" }).click();
    const review = page.getByRole("article");
    return { box: review.getByRole("textbox"), send: review.getByRole("button", { name: "Save" }) };
  },
};

contract(reviews);

/** As an answer to a review it tells everybody that this is a patient. */
const CONFIRMS = "Happy to see you in clinic again next week.";

test("reads and holds an answer in the frame that the page of reviews stands in", async ({ open }) => {
  const page = await open({ ...reviews, address: "https://business.google.com/reviews" });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Reply", exact: true }).click();
  const box = frame.getByRole("textbox", { name: "Your public reply" });
  const send = frame.getByRole("button", { name: "Post reply" });
  await type(box, CLEAR);
  await expect(frame.getByRole("button", { name: /^Clear\b.*says Bedside/ })).toBeVisible();
  await box.fill("");
  await type(box, CONFIRMS);
  await expect(frame.getByRole("button", { name: /^Stop\b.*says Bedside/ })).toBeVisible();
  await send.click();
  await frame.getByRole("alertdialog").getByRole("button", { name: "Post anyway" }).click();
  const posted = () =>
    page
      .frames()
      .at(-1)!
      .evaluate(() => window.posted.map((post) => post.text));
  await expect.poll(posted).toEqual([CONFIRMS]);
});
