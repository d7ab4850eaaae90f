/**
 * Filters and search of the report. It draws text as text, a hundred items at a time, and asks for nothing. The policy of
 * the page allows this script by its hash and no other (script.node.test.ts holds the two together).
 */
export const SCRIPT = `
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const list = document.getElementById("list");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const form = document.getElementById("filter");
  const STEP = 100;
  let kept = [];
  let shown = 0;
  const el = (name, text, className) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    if (className) node.className = className;
    return node;
  };
  const marked = (item) => {
    const quote = el("blockquote");
    let from = 0;
    for (const [start, end] of item.marks) {
      if (start > from) quote.append(item.text.slice(from, start));
      quote.append(el("mark", item.text.slice(start, end)));
      from = end;
    }
    quote.append(item.text.slice(from));
    return quote;
  };
  const drawn = (item) => {
    const node = el("li", undefined, "item " + item.verdict);
    const head = el("h3");
    head.append(el("span", data.names[item.verdict], "verdict"), " ", item.reason);
    node.append(head, el("p", item.when + " \\u00b7 " + item.where, "meta"), marked(item));
    const findings = el("ul", undefined, "findings");
    for (const finding of item.findings) findings.append(el("li", finding));
    node.append(findings);
    if (item.alike) node.append(el("p", item.alike, "meta"));
    const help = el("details");
    help.append(el("summary", "How to change or take this down"), el("p", data.help[item.source]));
    if (item.url) {
      const link = el("a", "Open the original");
      link.href = item.url;
      link.rel = "noreferrer noopener";
      link.target = "_blank";
      const line = el("p");
      line.append(link);
      node.append(line);
    }
    node.append(help);
    return node;
  };
  const draw = () => {
    const to = Math.min(kept.length, shown + STEP);
    const some = document.createDocumentFragment();
    for (; shown < to; shown++) some.append(drawn(kept[shown]));
    list.append(some);
    more.hidden = shown >= kept.length;
    more.textContent = "Show " + Math.min(STEP, kept.length - shown) + " more";
  };
  const filter = () => {
    const asked = Object.fromEntries(new FormData(form));
    const words = asked.words.toLowerCase().split(/\\s+/).filter(Boolean);
    kept = data.items.filter((item) =>
      (!asked.verdict || item.verdict === asked.verdict) &&
      (!asked.topic || item.topics.includes(asked.topic)) &&
      (!asked.source || item.source === asked.source) &&
      (!asked.audience || item.audience === asked.audience) &&
      (!asked.year || item.year === asked.year) &&
      words.every((word) => item.low.includes(word)));
    list.replaceChildren();
    shown = 0;
    count.textContent = kept.length === data.items.length ? kept.length + " to look at, the gravest first." : kept.length + " of " + data.items.length + ".";
    draw();
  };
  for (const item of data.items) item.low = (item.text + " " + item.reason).toLowerCase();
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", draw);
  window.addEventListener("beforeprint", () => { while (shown < kept.length && shown < 2000) draw(); });
  filter();
})();
`.trim();

/** SHA-256 of the script, base64. */
export const SCRIPT_HASH = "oOWgb/LPDKpDTvsvyb9zAt1efSelGrfUM9YFvxag7dw=";
