/**
 * Learns the second reader again, from nothing: `npm run transformer -w training`. Each step leaves a file in `.rows/`, and is
 * not done again while that file is there: delete it, and those after it, to do it anew; `--fresh` deletes all. Hours on two cores.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const WORK = `${HERE}.rows`;
const VENV = `${HERE}.venv`;
const PYTHON = `${VENV}/bin/python`;
const WEIGHTS = fileURLToPath(new URL("../../packages/model/weights/", import.meta.url));
const FIXTURE = fileURLToPath(
  new URL("../../packages/model/src/fixtures/scores.generated.ts", import.meta.url),
);

/** A command whose last argument but for options is the file that it leaves. */
interface Step {
  readonly makes: string;
  readonly run: (out: string) => readonly string[];
}

const at = (name: string) => `${WORK}/${name}`;
const python = (script: string, ...rest: string[]) => [PYTHON, `${HERE}${script}`, ...rest];
const tsx = (script: string, ...rest: string[]) => ["npx", "tsx", `${HERE}${script}`, ...rest];

const STEPS: readonly Step[] = [
  { makes: at("rows.jsonl"), run: (out) => tsx("write-rows.ts", out) },
  {
    makes: at("teacher.pt"),
    run: (out) =>
      python("train.py", at("rows.jsonl"), out, "--layers", "0,1,2,3,4,5", "--epochs", "3", "--rate", "8e-5"),
  },
  { makes: at("taught.npy"), run: (out) => python("teach.py", at("teacher.pt"), at("rows.jsonl"), out) },
  {
    makes: at("student.pt"),
    run: (out) =>
      python(
        ...([
          "train.py",
          at("rows.jsonl"),
          out,
          "--layers",
          "1,3,5",
          "--epochs",
          "4",
          "--rate",
          "1.2e-4",
        ] as const),
        ...["--pieces", "5800", "--start", at("teacher.pt"), "--teachers", at("taught.npy")],
      ),
  },
  { makes: at("small.model"), run: (out) => python("export.py", at("student.pt"), out, "small") },
  { makes: at("points.jsonl"), run: (out) => python("points.py", at("small.model"), at("rows.jsonl"), out) },
  { makes: at("linear.jsonl"), run: (out) => tsx("linear.ts", out) },
];

if (process.argv.includes("--fresh")) rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
if (!existsSync(PYTHON)) {
  run(["python3", "-m", "venv", VENV]);
  run([PYTHON, "-m", "pip", "install", "--quiet", "-r", `${HERE}requirements.txt`]);
}
for (const { makes, run: command } of STEPS) {
  if (existsSync(makes)) continue;
  const unfinished = makes.replace(/(\.\w+)$/, "-unfinished$1");
  run(command(unfinished));
  renameSync(unfinished, makes);
}
run(["cp", at("small.model"), `${WEIGHTS}small.model`]);
run(tsx("join.ts", at("points.jsonl"), at("linear.jsonl")));
run(python("fixture.py", at("student.pt"), `${WEIGHTS}small.model`, FIXTURE));

function run(command: readonly string[]): void {
  const [program = "", ...rest] = command;
  console.log(`\n${command.map((each) => each.replace(HERE, "")).join(" ")}`);
  const { status } = spawnSync(program, rest, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
