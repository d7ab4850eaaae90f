import { Bedside } from "./bedside.ts";
import { ANSWER, CLEAR, FIX, MORE, STOP, STOP_WORDS } from "./drafts.ts";
import { expect, test } from "./extension.ts";
import type { Compose, Place } from "./place.ts";
import { compose as composeWords, hasPosted, holds, paste, posted, type } from "./writing.ts";

/** What holds on every site: each adapter passes this with the site's own editor, buttons and shapes. */
export function contract(place: Place): void {
  test.describe(place.name ?? place.site, () => {
    test("reads what is typed, says the verdict and underlines just those words", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      const { box } = await place.compose(page);
      await type(box, CLEAR);
      await bedside.says("Clear");
      await bedside.underlines([]);
      await box.press("ControlOrMeta+a");
      await box.press("Delete");
      await type(box, STOP);
      await bedside.says("Stop");
      await bedside.underlines(STOP_WORDS);
      await holds(box, STOP);
    });

    test("reads what is pasted, and forgets what is undone", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      const { box } = await place.compose(page);
      await paste(page, box, STOP);
      await bedside.says("Stop");
      await bedside.underlines(STOP_WORDS);
      await box.press("ControlOrMeta+z");
      await bedside.underlines([]);
      await expect(bedside.badge("Stop")).toHaveCount(0);
    });

    test("waits for an input method, and reads what it has settled", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      const { box } = await place.compose(page);
      await composeWords(page, box, STOP);
      await bedside.says("Stop");
      await bedside.underlines(STOP_WORDS);
      await holds(box, STOP);
    });

    test("opens a card with the reason, and writes a fix that the page's own undo takes back", async ({
      open,
    }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      const { box, send } = await place.compose(page);
      await type(box, STOP);
      await bedside.says("Stop");
      await bedside.badge("Stop").click();
      await expect(bedside.card).toContainText("This looks like an NHS number.");
      await bedside.card.getByRole("button", { name: new RegExp(`${STOP_WORDS[0]}.*removed`) }).click();
      const mended = STOP.replace(STOP_WORDS[0], FIX);
      await holds(box, mended);
      await bedside.underlines([STOP_WORDS[1]]);
      await page.keyboard.press("Escape");
      await box.focus();
      await page.keyboard.press("ControlOrMeta+z");
      await holds(box, STOP);
      await bedside.underlines(STOP_WORDS);
      await send.click();
      await bedside.held.getByRole("button", { name: "Post anyway" }).click();
      await hasPosted(page, STOP);
    });

    holdsOnce(place, "the button", ({ send }) => send.click());
    const { shortcut } = place;
    if (shortcut) holdsOnce(place, shortcut, ({ box }) => box.press(shortcut));

    test("lets through what is clear, at once", async ({ open }) => {
      const page = await open(place);
      const { box, send } = await place.compose(page);
      await type(box, CLEAR);
      await send.click();
      await hasPosted(page, CLEAR);
      const again = await place.answer(page);
      await type(again.box, "Goodnight.");
      if (!shortcut) return;
      await again.box.press(shortcut);
      await hasPosted(page, CLEAR, "Goodnight.");
    });

    test("forgets one thread in another", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      await type((await place.answer(page)).box, STOP);
      await bedside.says("Stop");
      await page.getByRole("link", { name: "Second thread" }).click();
      await expect(bedside.badge("Stop")).toHaveCount(0);
      await bedside.underlines([]);
      await type((await place.answer(page)).box, CLEAR);
      await bedside.says("Clear");
    });

    if (!place.hidesWhatIsAnswered) knowsWhatIsAnswered(place);

    test("keeps two boxes apart", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      await type((await place.answer(page)).box, STOP);
      await bedside.says("Stop");
      const { box, send } = await (place.second ?? place.compose)(page);
      await box.click();
      await box.press("ControlOrMeta+a");
      await box.pressSequentially(CLEAR);
      await bedside.says("Clear");
      await bedside.underlines(STOP_WORDS);
      await send.click();
      await hasPosted(page, CLEAR);
    });

    test("goes on when the page draws itself anew", async ({ open }) => {
      const page = await open(place);
      const bedside = new Bedside(page);
      const { box } = await place.compose(page);
      await type(box, STOP);
      await bedside.underlines(STOP_WORDS);
      await page.evaluate(() => window.redraw());
      await bedside.underlines(STOP_WORDS);
      await box.click();
      await box.press("ControlOrMeta+End");
      await box.pressSequentially(MORE);
      await bedside.underlines(STOP_WORDS);
      await bedside.says("Stop");
      await page.evaluate(() => window.vanish());
      await expect(bedside.badges).toHaveCount(0);
      await bedside.underlines([]);
    });
  });
}

function knowsWhatIsAnswered(place: Place): void {
  test("knows what is being answered, which is another thing in another thread", async ({ open }) => {
    const page = await open(place);
    const bedside = new Bedside(page);
    await type((await place.answer(page)).box, ANSWER);
    await bedside.says("Pause");
    await page.getByRole("link", { name: "Second thread" }).click();
    await type((await place.answer(page)).box, ANSWER);
    await bedside.says("Clear");
  });

  const { edit } = place;
  if (!edit) return;
  test("knows what an earlier answer was answering when that is changed", async ({ open }) => {
    const page = await open(place);
    const { box } = await edit(page);
    await box.click();
    await new Bedside(page).says("Stop");
  });
}

/** A post that should not go out is held once, with three ways on; none of them loses a word. */
function holdsOnce(place: Place, by: string, send: (compose: Compose) => Promise<void>): void {
  test(`holds a stop once, sent by ${by}`, async ({ open }) => {
    const page = await open(place);
    const bedside = new Bedside(page);
    const compose = await place.compose(page);
    await type(compose.box, STOP);
    await bedside.says("Stop");

    await send(compose);
    await expect(bedside.held).toBeVisible();
    await bedside.held.getByRole("button", { name: "Edit" }).click();
    await expect(bedside.held).toBeHidden();
    await expect(compose.box).toBeFocused();
    await holds(compose.box, STOP);
    expect(await posted(page)).toEqual([]);

    await compose.box.press("ControlOrMeta+End");
    await compose.box.pressSequentially(MORE);
    await send(compose);
    await bedside.held.getByRole("button", { name: /^Hold it/ }).click();
    await expect(bedside.held).toBeHidden();
    expect(await posted(page)).toEqual([]);

    await send(compose);
    await bedside.held.getByRole("button", { name: "Post anyway" }).click();
    await hasPosted(page, STOP + MORE);
  });
}
