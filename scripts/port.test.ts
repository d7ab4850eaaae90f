import { expect, test } from "vitest";
import { choosePort, whyNotListening } from "./port.mjs";

test("takes the port from the option, else from PORT, else its own", () => {
  expect(choosePort("5000", "6000")).toBe(5000);
  expect(choosePort(undefined, "6000")).toBe(6000);
  expect(choosePort(undefined, "")).toBe(4600);
  expect(choosePort(undefined, undefined)).toBe(4600);
});

test("takes nothing for a port that is none", () => {
  for (const wrong of ["http", "-1", "65536", "80.5", "4600 "])
    expect(choosePort(wrong, undefined)).toBeUndefined();
});

test("says in one line that the port is taken, and what to do", () => {
  const said = whyNotListening({ code: "EADDRINUSE" }, 4600);
  expect(said).toContain("Port 4600 is taken");
  expect(said).toContain("npm start -- --port 4601");
  expect(said).not.toContain("\n");
});

test("does not send anybody from a forbidden port to the next forbidden one", () => {
  expect(whyNotListening({ code: "EACCES" }, 80)).toContain("--port 4600");
});
