import type { SingleBar } from "cli-progress";
import { counted, number } from "./wording.ts";

/** Short work needs no bar: it appears only after this many milliseconds. */
const PATIENCE = 700;

/** How far a stream of lines has come, drawn on a terminal; says nothing anywhere else. */
export interface Progress {
  update(lines: number, bytes: number): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { update() {}, stop() {} };

/** `totalBytes` is the size of the input when it is known, as for a file; otherwise there is a count but no bar. */
export function progressOn(stream: NodeJS.WriteStream, totalBytes: number | undefined): Progress {
  return stream.isTTY ? new TerminalProgress(stream, totalBytes) : NO_PROGRESS;
}

class TerminalProgress implements Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #totalBytes: number | undefined;
  readonly #started = performance.now();
  #lines = 0;
  #bar: SingleBar | undefined;
  #isLoading = false;
  #isStopped = false;

  constructor(stream: NodeJS.WriteStream, totalBytes: number | undefined) {
    this.#stream = stream;
    this.#totalBytes = totalBytes;
  }

  update(lines: number, bytes: number): void {
    const elapsed = performance.now() - this.#started;
    this.#lines = lines;
    if (this.#bar) this.#bar.update(bytes, { lines, elapsed });
    else if (elapsed > PATIENCE && !this.#isLoading) void this.#start();
  }

  stop(): void {
    this.#isStopped = true;
    if (!this.#bar) return;
    this.#bar.stop();
    const elapsed = performance.now() - this.#started;
    const took = progressLine({ lines: this.#lines, elapsed, share: undefined });
    this.#stream.write(`bedside: ${took}, done in ${duration(elapsed / 1000)}.\n`);
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    const { default: progress } = await import("cli-progress");
    if (this.#isStopped) return;
    this.#bar = new progress.SingleBar({
      stream: this.#stream,
      format: (_options, { progress: share }, { lines, elapsed }) =>
        progressLine({ lines, elapsed, share: this.#totalBytes ? share : undefined }),
      clearOnComplete: true,
      // Its own handling of Ctrl-C would keep the process alive.
      gracefulExit: false,
      fps: 5,
    });
    this.#bar.start(this.#totalBytes ?? 0, 0, { lines: 0, elapsed: 0 });
  }
}

const BAR_WIDTH = 24;

/** `elapsed` in milliseconds, `share` from 0 to 1 when it can be known. */
export function progressLine(at: {
  readonly lines: number;
  readonly elapsed: number;
  readonly share: number | undefined;
}): string {
  const seconds = at.elapsed / 1000;
  const rate = seconds > 0 ? Math.round(at.lines / seconds) : 0;
  const count = `${counted(at.lines, "line")}, ${number(rate)} a second`;
  if (at.share === undefined) return count;
  const share = Math.min(1, at.share);
  const done = Math.round(share * BAR_WIDTH);
  const bar = "█".repeat(done) + "░".repeat(BAR_WIDTH - done);
  const left = share > 0 ? `, ${duration((seconds / share) * (1 - share))} left` : "";
  return `${bar} ${Math.floor(share * 100)} %  ${count}${left}`;
}

/** `75` as `1 min 15 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
