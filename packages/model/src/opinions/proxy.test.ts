import { describe, expect, test } from "vitest";
import { goesByProxy, type Surroundings } from "./proxy.ts";

const HERE = "127.0.0.1";
const PROXY = { HTTP_PROXY: "http://proxy.trust.example:3128" };

describe("a request to this machine", () => {
  test.each<[string, Surroundings]>([
    ["in a browser", {}],
    ["by default", { env: PROXY, execArgv: [] }],
    ["where there is no proxy to use", { env: { NODE_USE_ENV_PROXY: "1" } }],
    ["where it was switched off", { env: { ...PROXY, NODE_USE_ENV_PROXY: "0" } }],
    ["where this host is left out", { env: { ...PROXY, NODE_USE_ENV_PROXY: "1", NO_PROXY: `::1, ${HERE}` } }],
    ["where all are left out", { env: { ...PROXY, NODE_USE_ENV_PROXY: "1", no_proxy: "*" } }],
  ])("stays here %s", (_, around) => {
    expect(goesByProxy(HERE, around)).toBe(false);
  });

  test.each<[string, Surroundings]>([
    ["says so", { env: { ...PROXY, NODE_USE_ENV_PROXY: "1" } }],
    ["names it in small letters", { env: { https_proxy: "http://proxy", NODE_USE_ENV_PROXY: "1" } }],
    ["says so by a switch", { env: PROXY, execArgv: ["--use-env-proxy"] }],
    ["says so among options", { env: { ...PROXY, NODE_OPTIONS: "--no-warnings --use-env-proxy" } }],
    [
      "leaves out other hosts",
      { env: { ...PROXY, NODE_USE_ENV_PROXY: "1", NO_PROXY: "localhost,127.0.0.10" } },
    ],
  ])("goes by a proxy where the environment %s", (_, around) => {
    expect(goesByProxy(HERE, around)).toBe(true);
  });
});
