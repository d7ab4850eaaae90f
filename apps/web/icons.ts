// Draws the favicon and the icons of the installed app from the one path of the lamp: `npx tsx apps/web/icons.ts`.
// Run by hand when the mark changes; the results are committed.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LAMP_PATH } from "@bedside/ui";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";

const PUBLIC = path.join(import.meta.dirname, "public");
const TEAL = "#0f6e6e";
const TEAL_IN_THE_DARK = "#5fc4bd";
const PAPER = "#fbfaf7";

interface Picture {
  readonly name: string;
  readonly size: number;
  /** How much of the square the lamp takes; a maskable icon may lose its outer fifth. */
  readonly share: number;
  readonly radius: number;
}

const PICTURES: readonly Picture[] = [
  { name: "192", size: 192, share: 0.66, radius: 0.2 },
  { name: "512", size: 512, share: 0.66, radius: 0.2 },
  { name: "maskable-512", size: 512, share: 0.5, radius: 0 },
  { name: "apple-touch", size: 180, share: 0.62, radius: 0 },
];

const style = `path{fill:${TEAL}}@media (prefers-color-scheme:dark){path{fill:${TEAL_IN_THE_DARK}}}`;
writeFileSync(
  path.join(PUBLIC, "favicon.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Bedside</title><style>${style}</style><path d="${LAMP_PATH}"/></svg>\n`,
);

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS });
const page = await browser.newPage();
mkdirSync(path.join(PUBLIC, "icons"), { recursive: true });
for (const { name, size, share, radius } of PICTURES) {
  const lamp = size * share;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><div style="display:grid;place-items:center;width:${size}px;height:${size}px;background:${TEAL};border-radius:${size * radius}px"><svg width="${lamp}" viewBox="0 0 32 32"><path fill="${PAPER}" d="${LAMP_PATH}"/></svg></div>`,
  );
  await page.screenshot({ path: path.join(PUBLIC, "icons", `${name}.png`), omitBackground: true });
}
await browser.close();
