import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { googleReviews } from "./google-reviews.ts";

const REVIEW = (words: string, label = "1 out of 5 stars") => `
  <div><div><a href="#">Jean Whitlow</a></div>
    <div><span role="img" aria-label="${label}"></span><span>2 weeks ago</span></div>
    <div><div>${words}</div></div></div>`;

const REPLY = `<nav><a href="#">Reviews</a></nav><div><h2>Reply to review</h2>${REVIEW("Waited two hours for my scan.<br>Nobody said sorry.")}
  <label>Public reply</label><div><textarea maxlength="4000"></textarea></div><div>0 / 4,000</div>
  <div><button>Cancel</button><button id="send">Reply</button></div></div>`;

test("reads the words of the review above the box, and nothing around them", () => {
  draw(REPLY);
  const box = find("textarea");
  expect(googleReviews.isBox(box)).toBe(true);
  expect(googleReviews.replyTo(box)).toBe("Waited two hours for my scan.\nNobody said sorry.");
  expect(googleReviews.sendButton(box)?.id).toBe("send");
});

test("reads the stars in other languages", () => {
  draw(`${REVIEW("Deux heures d'attente.", "Note : 1,0 sur 5")}<textarea></textarea>`);
  expect(googleReviews.replyTo(find("textarea"))).toBe("Deux heures d'attente.");
});

test("keeps to the dialog, and in a list to the review that the box stands in", () => {
  draw(`<main>${REVIEW("Lovely people.", "5 stars")}</main><div role="dialog">${REPLY}</div>`);
  expect(googleReviews.replyTo(find("textarea"))).toContain("Waited two hours");
  expect(googleReviews.replyTo(find("textarea"))).not.toContain("Lovely people.");
  draw(`<ul>
    <li>${REVIEW("Lovely people.", "5 stars")}<button>Reply</button></li>
    <li>${REVIEW("Waited two hours for my scan.")}<textarea></textarea><button id="send">Post reply</button></li>
    <li>${REVIEW("Never again.")}<button>Reply</button></li>
  </ul>`);
  expect(googleReviews.replyTo(find("textarea"))).toBe("Waited two hours for my scan.");
  expect(googleReviews.sendButton(find("textarea"))?.id).toBe("send");
});

test("answers nothing where the review is stars alone", () => {
  draw(
    `<div><a href="#">Jean Whitlow</a><div><span role="img" aria-label="1 star"></span><span>2 weeks ago</span></div></div><textarea></textarea>`,
  );
  expect(googleReviews.replyTo(find("textarea"))).toBeUndefined();
});

test("answers nothing where no review stands above the box", () => {
  draw(
    `<div role="dialog"><h2>Add update</h2><textarea></textarea><button id="post">Post</button></div>${REVIEW("Never again.")}`,
  );
  expect(googleReviews.replyTo(find("textarea"))).toBeUndefined();
  expect(googleReviews.sendButton(find("textarea"))?.id).toBe("post");
});

test("knows of no key that sends", () => {
  draw(REPLY);
  expect(googleReviews.sends(press("Enter"), find("textarea"))).toBe(false);
});
