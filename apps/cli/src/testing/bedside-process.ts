import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const LAUNCHER = fileURLToPath(new URL("../../bin/bedside.js", import.meta.url));

/** One file with everything in it; there once the launcher has been started. */
export const BUILD = fileURLToPath(new URL("../../dist/bedside.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  /** What is piped in; without it standard input is empty. */
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A file descriptor for standard output, instead of the pipe that is read. */
  readonly stdout?: number;
  readonly stdin?: number;
  readonly nodeOptions?: readonly string[];
  /** A build to start instead of the launcher. */
  readonly program?: string;
}

/** Starts the command as a person would, through its launcher. */
export function start(args: readonly string[], options: Start = {}): ChildProcess {
  const { NO_COLOR: _noColour, FORCE_COLOR: _colour, ...env } = process.env;
  return spawn(process.execPath, [...(options.nodeOptions ?? []), options.program ?? LAUNCHER, ...args], {
    stdio: [options.stdin ?? "pipe", options.stdout ?? "pipe", "pipe"],
    // Whatever the person at this machine has switched on for themselves.
    env: { ...env, BEDSIDE_READER: "off", ...options.env },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
}

export function bedside(args: readonly string[], options: Start = {}): Promise<Ran> {
  const child = start(args, options);
  const stdout = gathered(child.stdout);
  const stderr = gathered(child.stderr);
  // The command may end without having read everything.
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
}

function gathered(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = [];
  stream?.on("data", (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString("utf8");
}

/** The JSON value on each line. */
export function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
