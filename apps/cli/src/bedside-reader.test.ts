import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check, draftOf } from "@bedside/engine";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BUILD, bedside, jsonLines, LAUNCHER } from "./testing/bedside-process.ts";
import { NOTHING_SEEN } from "./testing/scripted-readers.ts";

// The second reader as people switch it on: the packed command in a folder of its own, with nothing installed around it.
const DRAFT = "Mrs Ivy Calloway in bed 4 was asking for you all night";
const CLEAR = "Lovely walk by the sea today";
const WEIGHTS = fileURLToPath(new URL("../../../packages/model/weights/small.model", import.meta.url));

/** A first start builds the command. */
const PATIENCE = 120_000;

let packed: string;
let home: string;

beforeAll(async () => {
  packed = mkdtempSync(path.join(tmpdir(), "bedside-packed-"));
  await bedside(["--version"]);
  mkdirSync(path.join(packed, "bin"));
  copyFileSync(LAUNCHER, path.join(packed, "bin/bedside.js"));
  cpSync(path.dirname(BUILD), path.join(packed, "dist"), { recursive: true });
  writeFileSync(path.join(packed, "package.json"), '{"type": "module"}');
}, PATIENCE);

afterAll(() => rmSync(packed, { recursive: true }));

beforeEach(() => {
  home = mkdtempSync(path.join(packed, "home-"));
});

const reader = (name: string) => path.join(packed, "dist/reader", name);
const inHome = (name: string) => path.join(home, name);
const surroundings = () => ({
  XDG_CONFIG_HOME: inHome("config"),
  XDG_DATA_HOME: inHome("data"),
  BEDSIDE_READER: "",
});

/** The packed command, on a machine of somebody's own. */
function run(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const program = path.join(packed, "bin/bedside.js");
  return bedside(args, { program, input, env: { ...surroundings(), ...env }, cwd: home });
}

/** As it is for whoever never heard of a second reader. */
function keepSetting(setting: object) {
  mkdirSync(inHome("config/bedside"), { recursive: true });
  writeFileSync(inHome("config/bedside/settings.json"), JSON.stringify(setting));
}

/** Weights are heard once the engine has learned what their word is worth; until then none can be switched on. */
function areHeard(): boolean {
  if (!existsSync(WEIGHTS)) return false;
  const bytes = readFileSync(WEIGHTS);
  const { id } = JSON.parse(bytes.toString("utf8", 12, 12 + bytes.readUInt32LE(8)));
  const draft = draftOf(CLEAR);
  const { readers } = check(draft, { text: draft.text, model: { ...NOTHING_SEEN, id } });
  return readers?.includes("model") ?? false;
}

describe.runIf(areHeard())("a second reader", () => {
  test(
    "is off, is switched on and tried, reads along, and is switched off",
    async () => {
      expect(JSON.parse((await run(["reader", "--json"])).stdout)).toMatchObject({
        isOn: false,
        isThere: true,
      });
      const before = await run(["check", DRAFT]);
      const on = await run(["reader", "on"]);
      expect(on).toMatchObject({ code: 0, stderr: "" });
      expect(on.stdout).toContain("On.");
      expect(on.stdout).toMatch(/\(\d+\.\d MB, came with Bedside\)/);
      const { code, stdout, stderr } = await run(["check", DRAFT]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
      expect(stdout).toContain("Read by: the rules, what was learned, and the second reader on this device.");
      expect(await run(["check", DRAFT, "--no-model"])).toEqual(before);
      expect(await run(["check", DRAFT], { env: { BEDSIDE_READER: "off" } })).toEqual(before);
      expect((await run(["reader", "off"])).stdout).toContain("Off.");
      expect(await run(["check", DRAFT])).toEqual(before);
    },
    PATIENCE,
  );

  test(
    "reads every line, in their order, and JSON and SARIF say so",
    async () => {
      const lines = [
        JSON.stringify({ id: "a", text: DRAFT }),
        "nonsense",
        JSON.stringify({ id: "c", text: CLEAR }),
      ];
      const answered = await run(["check", "--jsonl", "--model"], { input: lines.join("\n") });
      expect(answered.code).toBe(65);
      expect(jsonLines(answered.stdout)).toMatchObject([
        { id: "a", verdict: "stop", readers: ["rules", "scores", "model"] },
        { id: null, error: { code: "invalid-draft" } },
        { id: "c", readers: ["rules", "scores", "model"] },
      ]);
      const sarif = await run(["check", DRAFT, "--sarif"], { env: { BEDSIDE_READER: "on" } });
      const [log] = JSON.parse(sarif.stdout).runs;
      expect(log.properties).toEqual({ readers: ["rules", "scores", "model"] });
      expect(log.results[0].properties.seenBy).toContain("rules");
    },
    PATIENCE,
  );

  test(
    "reads along for an assistant",
    async () => {
      const client = new Client({ name: "test", version: "1.0.0" });
      await client.connect(
        new StdioClientTransport({
          command: process.execPath,
          args: [path.join(packed, "bin/bedside.js"), "mcp", "--model"],
          env: surroundings(),
        }),
      );
      await client.listTools();
      const { structuredContent } = await client.callTool({ name: "check", arguments: { text: DRAFT } });
      await client.close();
      expect(structuredContent).toMatchObject({ verdict: "stop", readers: ["rules", "scores", "model"] });
    },
    PATIENCE,
  );

  test(
    "may be brought as a file, which is kept until it is switched off",
    async () => {
      const file = inHome("given.model");
      copyFileSync(WEIGHTS, file);
      const sum = createHash("sha256").update(readFileSync(file)).digest("hex");
      writeFileSync(`${file}.sha256`, `${sum}  given.model\n`);
      const { stdout: said } = await run(["reader", "on", "--from", "given.model"]);
      expect(said.replace(/\s+/g, " ")).toContain("from a file that you brought");
      rmSync(file);
      const { stdout } = await run(["check", DRAFT, "--json"]);
      expect(JSON.parse(stdout).readers).toContain("model");
      const kept = inHome("data/bedside/reader.model");
      expect(existsSync(kept)).toBe(true);
      truncateSync(kept, 1000);
      const damaged = await run(["check", CLEAR]);
      expect(damaged.code).toBe(0);
      expect(damaged.stderr).toMatch(/^bedside: .* Read without it\. \(wrong-checksum\)\n$/);
      await run(["reader", "off"]);
      expect(existsSync(kept)).toBe(false);
    },
    PATIENCE,
  );

  test(
    "cannot be switched on where nothing can be kept",
    async () => {
      writeFileSync(inHome("config"), "a file where a folder has to be");
      expect(await run(["reader", "on"])).toMatchObject({
        code: 74,
        stdout: "",
        stderr: expect.stringMatching(/^bedside: Nothing was changed [^\n]* \(cannot-keep\)\n$/),
      });
    },
    PATIENCE,
  );
});

describe.runIf(existsSync(WEIGHTS))("what is damaged", () => {
  test(
    "that is cut short, or not what its checksum says, is not taken",
    async () => {
      const file = inHome("cut.model");
      copyFileSync(WEIGHTS, file);
      writeFileSync(`${file}.sha256`, `${"0".repeat(64)}  cut.model\n`);
      expect(await run(["reader", "on", "--from", "cut.model"])).toMatchObject({
        code: 65,
        stderr: expect.stringMatching(/\(wrong-checksum\)\n$/),
      });
      rmSync(`${file}.sha256`);
      truncateSync(file, 3_000_000);
      expect(await run(["reader", "on", "--from", "cut.model"])).toMatchObject({
        code: 65,
        stdout: "",
        stderr: expect.stringMatching(/^bedside: [^\n]* \(damaged-model\)\n$/),
      });
      expect(existsSync(inHome("config"))).toBe(false);
    },
    PATIENCE,
  );

  test(
    "is missed and not needed where its parts are damaged or gone",
    async () => {
      keepSetting({ reader: "on" });
      const alone = await run(["check", CLEAR, "--no-model"]);
      const broken = async (code: string) => {
        const { stderr, ...answer } = await run(["check", CLEAR]);
        expect({ ...answer, stderr: "" }).toEqual(alone);
        expect(stderr).toMatch(new RegExp(`^bedside: [^\n]* \\(${code}\\)\n$`));
      };
      rmSync(reader("ort-wasm-simd-threaded.wasm"));
      await broken("runtime-unavailable");
      truncateSync(reader("small.model"), 1_000_000);
      await broken("wrong-checksum");
      expect(await run(["reader", "on"])).toMatchObject({ code: 65 });
      rmSync(path.join(packed, "dist/reader"), { recursive: true });
      await broken("no-weights");
      expect(await run(["reader", "on"])).toMatchObject({
        code: 66,
        stderr: expect.stringMatching(/\(no-weights\)\n$/),
      });
      expect((await run(["reader"])).stdout).toContain("not here");
    },
    PATIENCE,
  );
});

describe("mistakes end in one clear line", () => {
  test.each([
    ["a file that is something else", ["reader", "on", "--from", "letter.txt"], 65, "(not-a-model)"],
    ["a file that is not there", ["reader", "on", "--from", "gone.model"], 66, "there is no such file"],
    ["a word that is neither", ["reader", "maybe"], 64, "on or off"],
    ["a file without on", ["reader", "--from", "letter.txt"], 64, "--from goes with on"],
  ])("%s", async (_what, args, code, words) => {
    writeFileSync(inHome("letter.txt"), `Dear Mrs Calloway, ${"thank you for the cake. ".repeat(20)}`);
    const ran = await run(args);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: "" });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.stderr).not.toContain("Calloway");
  });

  test("a setting that is neither on nor off", async () => {
    expect(await run(["check", CLEAR], { env: { BEDSIDE_READER: "perhaps" } })).toEqual({
      code: 64,
      stdout: "",
      stderr: "bedside: BEDSIDE_READER may be on or off.\n",
    });
  });
});
