import { expect, test } from "vitest";
import { findChromium, placesFor } from "./chromium.mjs";

function on(
  platform: NodeJS.Platform,
  existing: string[],
  env: Record<string, string> = {},
  downloaded?: string,
) {
  return {
    platform,
    env,
    isExecutable: (path: string) => existing.includes(path),
    playwrightPath: () => downloaded,
  };
}

test("takes the browser that the environment names before any other", () => {
  const env = { CHROME_PATH: "/opt/chrome", CHROMIUM_PATH: "/opt/chromium" };
  const existing = ["/opt/chromium", "/opt/chrome", "/usr/bin/chromium"];
  expect(findChromium(on("linux", existing, env))).toBe("/opt/chromium");
  expect(findChromium(on("linux", existing, { CHROME_PATH: "/opt/chrome" }))).toBe("/opt/chrome");
});

test("says so when the environment names what is not there, rather than taking another", () => {
  const around = on("linux", ["/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/gone" });
  expect(() => findChromium(around)).toThrow("CHROMIUM_PATH names /opt/gone");
});

test("prefers Chromium to Chrome, and the system's to Playwright's download", () => {
  const both = ["/usr/bin/google-chrome", "/usr/bin/chromium", "/cache/chrome"];
  expect(findChromium(on("linux", both, {}, "/cache/chrome"))).toBe("/usr/bin/chromium");
  expect(findChromium(on("linux", ["/cache/chrome"], {}, "/cache/chrome"))).toBe("/cache/chrome");
});

test("finds a browser anywhere on the path", () => {
  const around = on("linux", ["/nix/bin/chromium"], { PATH: "/usr/sbin:/nix/bin" });
  expect(findChromium(around)).toBe("/nix/bin/chromium");
});

test("knows where browsers live on macOS and Windows", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findChromium(on("darwin", [mac]))).toBe(mac);
  const programs = { ProgramFiles: "C:\\Program Files" };
  expect(placesFor("win32", programs)).toContain(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});

test("finds nothing where there is nothing, a download that never happened included", () => {
  expect(findChromium(on("linux", [], {}, "/cache/never-downloaded"))).toBeUndefined();
});
