import type { SingleBar } from "cli-progress";
import { counted, number } from "./wording.ts";

/** Short work needs no bar: it appears only after this many milliseconds. */
const PATIENCE = 700;

/** How far some work has come, drawn on a terminal; says nothing anywhere else. */
export interface Progress {
  /** `remark` is what else is worth knowing so far. */
  update(count: number, bytes: number, remark?: string): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { update() {}, stop() {} };

/**
 * `totalBytes` is the size of the input when it is known, as for a file; otherwise there is a count but no bar. `thing`
 * is what is counted.
 */
export function progressOn(
  stream: NodeJS.WriteStream,
  totalBytes: number | undefined,
  thing = "line",
): Progress {
  return stream.isTTY ? new TerminalProgress(stream, totalBytes, thing) : NO_PROGRESS;
}

class TerminalProgress implements Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #totalBytes: number | undefined;
  readonly #thing: string;
  readonly #started = performance.now();
  #count = 0;
  #remark: string | undefined;
  #bar: SingleBar | undefined;
  #isLoading = false;
  #isStopped = false;

  constructor(stream: NodeJS.WriteStream, totalBytes: number | undefined, thing: string) {
    this.#stream = stream;
    this.#totalBytes = totalBytes;
    this.#thing = thing;
  }

  update(count: number, bytes: number, remark?: string): void {
    const elapsed = performance.now() - this.#started;
    this.#count = count;
    this.#remark = remark;
    if (this.#bar) this.#bar.update(bytes, { elapsed });
    else if (elapsed > PATIENCE && !this.#isLoading) void this.#start();
  }

  stop(): void {
    this.#isStopped = true;
    if (!this.#bar) return;
    this.#bar.stop();
    const elapsed = performance.now() - this.#started;
    const took = this.#line(elapsed, undefined);
    this.#stream.write(`bedside: ${took}, done in ${duration(elapsed / 1000)}.\n`);
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    const { default: progress } = await import("cli-progress");
    if (this.#isStopped) return;
    this.#bar = new progress.SingleBar({
      stream: this.#stream,
      format: (_options, { progress: share }, { elapsed }) =>
        this.#line(elapsed, this.#totalBytes ? share : undefined),
      clearOnComplete: true,
      // Its own handling of Ctrl-C would keep the process alive.
      gracefulExit: false,
      fps: 5,
    });
    this.#bar.start(this.#totalBytes ?? 0, 0, { elapsed: 0 });
  }

  #line(elapsed: number, share: number | undefined): string {
    return progressLine({ count: this.#count, thing: this.#thing, elapsed, share, remark: this.#remark });
  }
}

const BAR_WIDTH = 24;

/** `elapsed` in milliseconds, `share` from 0 to 1 when it can be known. */
export function progressLine(at: {
  readonly count: number;
  readonly thing?: string;
  readonly elapsed: number;
  readonly share: number | undefined;
  readonly remark?: string | undefined;
}): string {
  const seconds = at.elapsed / 1000;
  const rate = seconds > 0 ? Math.round(at.count / seconds) : 0;
  const remark = at.remark === undefined ? "" : `, ${at.remark}`;
  const count = `${counted(at.count, at.thing ?? "line")}, ${number(rate)} a second${remark}`;
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
