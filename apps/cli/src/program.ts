import type { RedactionStyle } from "@bedside/engine";
import { TOPICS } from "@bedside/guidance";
import { Command, type CommanderError, type OutputConfiguration } from "commander";
import manifest from "../package.json" with { type: "json" };
import { atLeastOne, COLOR_WHEN, topicList } from "./audit/audit-options.ts";
import { dateOption } from "./audit/period.ts";
import type { AskOptions } from "./commands/ask.ts";
import type { AuditOptions } from "./commands/audit.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { GuideOptions } from "./commands/guide.ts";
import type { ReaderOptions } from "./commands/reader.ts";
import type { RedactCommandOptions } from "./commands/redact.ts";
import type { RulesOptions } from "./commands/rules.ts";
import { addContextOptions, addReaderOptions, columns, oneOf } from "./context-options.ts";
import { type ExitCode, FAIL_ON } from "./exit-code.ts";
import {
  ASK_HELP,
  AUDIT_HELP,
  CHECK_HELP,
  GUIDE_HELP,
  MCP_HELP,
  PROGRAM_HELP,
  READER_HELP,
  REDACT_HELP,
  RULES_HELP,
} from "./help-text.ts";
import { addReadAlongOptions, type ReadAlongOptions } from "./second-reader/reader-options.ts";
import type { Surroundings } from "./surroundings.ts";

/** Called with what a command came to. */
type Done = (code: ExitCode) => void;

/**
 * The command line. A command's code, and with it the engine, is loaded only when it is called: help and version
 * have to appear at once.
 */
export function program(around: Surroundings, output: OutputConfiguration, done: Done): Command {
  const bedside = new Command("bedside")
    .description(
      "Reads what you are about to post or send, on this device, and says whether you would want to change it, and why.",
    )
    .usage("<command> [options]")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", PROGRAM_HELP)
    .configureOutput({ ...output, getOutHelpWidth: () => around.columns, getOutHasColors: () => true })
    .configureHelp({ styleTitle: (title) => around.paint("bold", title) })
    .exitOverride();
  addCheck(bedside, around, done);
  addAudit(bedside, around, done);
  addRedact(bedside, around, done);
  addRules(bedside, around, done);
  addGuide(bedside, around, done);
  addAsk(bedside, around, done);
  addMcp(bedside, around, done);
  addReader(bedside, around, done);
  return bedside;
}

const FAIL_ON_HELP = `what makes the exit code other than 0: ${FAIL_ON.join(", ")} (default: pause)`;

function addCheck(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("check")
    .summary("say whether a draft is fit to post, and why")
    .description(
      "Checks drafts: says clear, pause or stop, with the reasons, the guidance and wording that would be fine.",
    )
    .argument("[draft...]", "the draft in quotation marks, or files and folders of drafts")
    .optionsGroup("What comes out:")
    .option("--json", "a JSON report; for several drafts a list of them, with file names")
    .option("--jsonl", "one JSON draft a line in, one JSON report a line out")
    .option("--sarif", "SARIF 2.1.0, without any of the drafts' text")
    .option("--fail-on <severity>", FAIL_ON_HELP, oneOf(FAIL_ON));
  command.options.find((option) => option.long === "--json")?.conflicts(["jsonl", "sarif"]);
  command.options.find((option) => option.long === "--jsonl")?.conflicts(["json", "sarif"]);
  addReadAlongOptions(addContextOptions(command))
    .addHelpText("after", CHECK_HELP)
    .action(async (drafts: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check.ts");
      done(await check(drafts, options, around));
    });
}

/** More than any machine has cores, or any reader patience. */
const MOST_JOBS = 256;
const MOST_LISTED = 100_000;

function addAudit(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("audit")
    .summary("read everything you ever posted, from a platform's export")
    .description(
      "Reads the export of your data that a platform gives you, and says what to look at first. Nothing leaves this device.",
    )
    .argument("<path...>", "exports as you got them: a zip, a tar.gz, an unpacked folder or a single file")
    .optionsGroup("Whose, and who that is:")
    .option(
      "--me <name>",
      "which of those who write in a chat you are: a name, an id, a handle or an address",
    )
    .option("--name <name>", "the name that you post under, where the export has another or none")
    .option("--bio <text>", "what you say about yourself there: it can give away where you work");
  addReaderOptions(command)
    .optionsGroup("What is read:")
    .option("--since <date>", "nothing before: a day, a month or a year, as in 2019-06", dateOption)
    .option("--until <date>", "nothing after it", dateOption)
    .option("--topics <names>", `only these, with commas: ${TOPICS.join(", ")}`, topicList)
    .optionsGroup("What comes out:");
  const formats = ["json", "jsonl", "csv", "sarif"];
  command
    .option("--json", "the whole audit as a JSON object")
    .option("--jsonl", "each item to look at as a JSON line, as it is found")
    .option("--csv", "the items to look at for a spreadsheet")
    .option("--sarif", "SARIF 2.1.0, without any of your words")
    .option("--html <file>", "a report for a browser, in a file of its own")
    .option(
      "--limit <count>",
      "at most so many items, the gravest (default: 3 here, else all)",
      atLeastOne(MOST_LISTED),
    )
    .option("--quiet", "no progress and no remarks; with --html no summary")
    .option("--color <when>", COLOR_WHEN.join(", "), oneOf(COLOR_WHEN))
    .option("--fail-on <severity>", FAIL_ON_HELP, oneOf(FAIL_ON))
    .optionsGroup("How it is done:")
    .option(
      "--jobs <count>",
      "threads that check (default: the number of cores less one)",
      atLeastOne(MOST_JOBS),
    )
    .option("--no-resume", "begin again, and keep no place to go on from");
  for (const format of formats)
    command.options
      .find(({ long }) => long === `--${format}`)
      ?.conflicts(formats.filter((other) => other !== format));
  command.addHelpText("after", AUDIT_HELP).action(async (paths: string[], options: AuditOptions) => {
    const { audit } = await import("./commands/audit.ts");
    done(await audit(paths, options, around));
  });
}

const STYLES = ["generalise", "remove", "pseudonym"] as const satisfies readonly RedactionStyle[];

function addRedact(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("redact")
    .summary("take names, numbers and other personal details out of a text")
    .description(
      "Takes out every personal identifier, whoever it belongs to, and puts something general in its place.",
    )
    .argument("[text]", "the text in quotation marks, or a file (with --jsonl, any number of files)")
    .argument("[more...]")
    .optionsGroup("What comes out:")
    .option("--json", "a JSON object with the text and what was taken out")
    .option("--jsonl", "one JSON draft a line in, one JSON redaction a line out")
    .option(
      "--style <style>",
      `generalise ("a patient"), remove ("[name]") or pseudonym (invented names, the same person the same one) (default: generalise)`,
      oneOf(STYLES),
    )
    .option("--keep-own", "leave the author's own name, account, number and place of work");
  command.options.find((option) => option.long === "--json")?.conflicts("jsonl");
  addContextOptions(command)
    .addHelpText("after", REDACT_HELP)
    .action(async (text: string | undefined, more: string[], options: RedactCommandOptions) => {
      const { redact } = await import("./commands/redact.ts");
      done(await redact(text === undefined ? [] : [text, ...more], options, around));
    });
}

function addRules(bedside: Command, around: Surroundings, done: Done): void {
  bedside
    .command("rules")
    .summary("list what is looked for")
    .description("Lists every rule: its severity, its name, and what it says when it finds something.")
    .option("--topic <name>", `only the rules of one topic: ${TOPICS.join(", ")}`, oneOf(TOPICS))
    .option("--json", "a JSON list, with the reason that each rule gives")
    .addHelpText("after", RULES_HELP)
    .action(async (options: RulesOptions) => {
      const { rules } = await import("./commands/rules.ts");
      done(await rules(options, around));
    });
}

function addGuide(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("guide")
    .summary("read the guidance, or follow it when something has happened")
    .description(
      "Lists the guidance, searches it, opens an article, or goes through a situation one question at a time.",
    )
    .argument("[words...]", "the name of a situation or an article, or words to search for")
    .optionsGroup("What comes out:")
    .option("--path <answers>", "straight to where these answers lead, as in: well.later")
    .option("--json", "the same as JSON")
    .option(
      "--width <columns>",
      "lines of at most so many columns (default: the terminal's, up to 80)",
      columns,
    );
  addReaderOptions(command)
    .addHelpText("after", GUIDE_HELP)
    .action(async (words: string[], options: GuideOptions) => {
      const { guide } = await import("./commands/guide.ts");
      done(await guide(words, options, around));
    });
}

function addAsk(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("ask")
    .summary("find the situation that a worried question is about")
    .description(
      "Takes a question in your own words and finds the situation it is about, or says that Bedside does not cover it.",
    )
    .argument("[question...]", "the question, or with --jsonl files of questions")
    .optionsGroup("What comes out:")
    .option("--json", "a JSON object with the situation, two others and the words that decided")
    .option("--jsonl", "one JSON question a line in, one JSON answer a line out");
  command.options.find((option) => option.long === "--json")?.conflicts("jsonl");
  addReaderOptions(command)
    .addHelpText("after", ASK_HELP)
    .action(async (words: string[], options: AskOptions) => {
      const { ask } = await import("./commands/ask.ts");
      done(await ask(words, options, around));
    });
}

function addMcp(bedside: Command, around: Surroundings, done: Done): void {
  const command = bedside
    .command("mcp")
    .summary("serve an assistant, over the Model Context Protocol")
    .description(
      "Gives an assistant's program check, redact, ask and guide as tools, and the guidance as resources.",
    );
  addReadAlongOptions(command)
    .addHelpText("after", MCP_HELP)
    .action(async (options: ReadAlongOptions) => {
      const { mcp } = await import("./commands/mcp.ts");
      done(await mcp(options, around));
    });
}

function addReader(bedside: Command, around: Surroundings, done: Done): void {
  bedside
    .command("reader")
    .summary("switch the second reader on or off, or see who reads a draft")
    .description(
      "Says who reads a draft here. On, a small model on this device reads every draft too; off until you say so.",
    )
    .argument("[switch]", "on or off; left out, it says how things are")
    .option("--from <file>", "with on: the model's file, where it did not come with Bedside")
    .option("--json", "how things are, as a JSON object")
    .addHelpText("after", READER_HELP)
    .action(async (wanted: string | undefined, options: ReaderOptions) => {
      const { reader } = await import("./commands/reader.ts");
      done(await reader(wanted, options, around));
    });
}

/** One line about a mistake on the command line. Commander quotes what it was given, and that may be a draft. */
export function mistakeText({ code, message }: CommanderError): string {
  const line = message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  if (code === "commander.unknownOption" && /'.*\s.*'/.test(line))
    return 'What begins with a dash is taken for an option. For a draft that does, write: bedside check -- "…"';
  if (code === "commander.unknownCommand" && !line.includes("Did you mean"))
    return 'There is no such command. To check a draft: bedside check "…". All commands: bedside --help';
  const unquoted = line.replace(/ argument '.*' is invalid\./s, ":");
  return `${unquoted.charAt(0).toUpperCase()}${unquoted.slice(1)}${/[.)?]$/.test(unquoted) ? "" : "."}`;
}
