// What is typed goes to the worker; what comes back is shown. The page itself never checks anything.

/** @typedef {import("./worker.js").Answer} Answer */

const VERDICTS = {
  clear: "✓ Clear: nothing to change.",
  pause: "‖ Pause: worth a second look before this goes out.",
  stop: "⬣ Stop: please don’t send this as it stands.",
};

const draft = /** @type {HTMLTextAreaElement} */ (document.getElementById("draft"));
const verdict = /** @type {HTMLElement} */ (document.getElementById("verdict"));
const findings = /** @type {HTMLElement} */ (document.getElementById("findings"));

const worker = new Worker("worker.js", { type: "module" });
worker.addEventListener("message", ({ data }) => show(data));
worker.addEventListener("error", () => {
  verdict.textContent = "The check could not be loaded. Nothing was checked.";
});
draft.addEventListener("input", ask);

/** The number of the newest text: an answer to any other is out of date. */
let newest = 0;

function ask() {
  newest += 1;
  worker.postMessage({ number: newest, text: draft.value });
}

/** @param {Answer} answer */
function show(answer) {
  if (answer.kind === "ready") return ask();
  if (answer.number !== newest) return;
  const isEmpty = draft.value.trim() === "";
  verdict.textContent = isEmpty ? "Write or paste a draft." : VERDICTS[answer.verdict];
  findings.replaceChildren(...(isEmpty ? [] : answer.findings.map((one) => item(one, answer.number))));
}

/**
 * @param {Extract<Answer, { kind: "report" }>["findings"][number]} finding
 * @param {number} number of the text that it was found in
 */
function item({ words, message, why, guidance, fixes }, number) {
  const li = document.createElement("li");
  const quote = words === undefined ? [] : [text("q", words), " "];
  li.append(text("strong", message), " ", ...quote, text("p", why));
  if (guidance.length > 0) li.append(text("p", guidance.join("; ")));
  for (const { title, result } of fixes) {
    const button = text("button", title);
    button.addEventListener("click", () => {
      // A fix holds the whole text as it was checked: what was typed since would be lost.
      if (number !== newest) return;
      draft.value = result;
      ask();
      draft.focus();
    });
    li.append(button);
  }
  return li;
}

/**
 * As text and never as markup: a draft is what somebody typed.
 * @param {string} tag
 * @param {string} words
 */
function text(tag, words) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
