import type { Opinion } from "@bedside/engine";
import { ANSWER_SCHEMA } from "./answer.ts";
import { instruction } from "./instruction.ts";
import { OpinionError, type OpinionErrorCode } from "./opinion-error.ts";
import { type LanguageModels, languageModelsOf, type Session, shareOf } from "./prompt-api.ts";
import { questionAbout } from "./question.ts";
import type { Subject } from "./subject.ts";
import { withinTime } from "./time-limit.ts";

export type { OpinionErrorCode } from "./opinion-error.ts";
export { OpinionError, type Subject };

/** Whether the browser has a language model of its own: ready, not yet fetched by the browser, or not at all. */
export type Availability = "here" | "to-be-fetched" | "none";

/** The browser's own language model, as a second reader. */
export interface BrowserReader {
  /** Never throws: what cannot be found out is `none`. */
  availability(): Promise<Availability>;
  /**
   * Makes the model ready, which may make the browser fetch it: only when the author asks for it, and best from a click,
   * since browsers want one. `onProgress` is given how much of it is here, from 0 to 1.
   *
   * @throws {OpinionError} `unreachable` where there is none, `refused`, `cancelled`.
   */
  open(onProgress?: (share: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * What it sees in a draft. Drafts do not hear of each other: each is asked about afresh.
   *
   * @throws {OpinionError} `unreachable` unless it is open; `too-slow` after a minute; `too-long`, `malformed-answer`,
   * `refused`, `cancelled`.
   * @throws {TypeError} where the subject's redaction is of another text.
   */
  ask(subject: Subject, signal?: AbortSignal): Promise<Opinion>;
  /** Gives the memory back, and calls off what is being asked. It can be opened again. */
  close(): void;
}

/** In milliseconds. Small machines need many seconds for one answer. */
const TIME_LIMIT = 60_000;
/** A model of some gigabytes, over a slow line. */
const TIME_TO_FETCH = 6 * 60 * 60_000;

const ENGLISH = [{ type: "text", languages: ["en"] }] as const;
/** The same for asking what is there and for opening it, as the platform wants it. */
const OPTIONS = {
  expectedInputs: ENGLISH,
  expectedOutputs: ENGLISH,
  samplingMode: "most-predictable",
} as const;

/** A reader of what the platform has; `platform` is usually `globalThis`. Looks at nothing until it is asked. */
export function browserReader(platform: object): BrowserReader {
  return new PlatformReader(platform);
}

class PlatformReader implements BrowserReader {
  readonly #platform: object;
  #life = new AbortController();
  /** Holds the instruction alone; each draft is asked about in a copy of it. */
  #session: Session | undefined;

  constructor(platform: object) {
    this.#platform = platform;
  }

  async availability(): Promise<Availability> {
    try {
      const said = await languageModelsOf(this.#platform)?.availability(OPTIONS);
      if (said === "available") return "here";
      return said === "downloadable" || said === "downloading" ? "to-be-fetched" : "none";
    } catch {
      return "none";
    }
  }

  async open(onProgress: (share: number) => void = () => {}, signal?: AbortSignal): Promise<void> {
    if (this.#session) return;
    const models = languageModelsOf(this.#platform);
    if (models === undefined) throw new OpinionError("unreachable");
    const life = this.#life;
    const session = await withinTime(TIME_TO_FETCH, [signal, life.signal], (end) =>
      inOurWords(() => opened(models, onProgress, end)),
    );
    // Somebody else opened it meanwhile.
    if (this.#session) session.destroy();
    else this.#session = session;
  }

  async ask(subject: Subject, signal?: AbortSignal): Promise<Opinion> {
    const session = this.#session;
    if (session === undefined) throw new OpinionError("unreachable");
    const question = questionAbout(subject);
    const written = await withinTime(TIME_LIMIT, [signal, this.#life.signal], (end) =>
      inOurWords(() => answered(session, question.message, end)),
    );
    return question.opinionFrom(written, "browser");
  }

  close(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#session?.destroy();
    this.#session = undefined;
  }
}

async function opened(
  models: LanguageModels,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Session> {
  const session = await models.create({
    ...OPTIONS,
    initialPrompts: [{ role: "system", content: instruction() }],
    monitor: (monitor) => {
      monitor.addEventListener("downloadprogress", (event) => {
        if (!signal.aborted) onProgress(shareOf(event));
      });
    },
    signal,
  });
  // Nobody is waiting any more for what came too late.
  if (signal.aborted) session.destroy();
  return session;
}

async function answered(session: Session, message: string, signal: AbortSignal): Promise<string> {
  const copy = await session.clone({ signal });
  try {
    signal.throwIfAborted();
    return await copy.prompt(message, { responseConstraint: ANSWER_SCHEMA, signal });
  } catch (problem) {
    if (nameOf(problem) !== "NotSupportedError") throw problem;
    // It cannot be held to a schema; it has been told in words what to answer.
    return await copy.prompt(message, { signal });
  } finally {
    copy.destroy();
  }
}

/** What the platform's errors come to. Their own words may hold anything, and are not passed on. */
const CODES: Readonly<Record<string, OpinionErrorCode>> = {
  AbortError: "cancelled",
  InvalidStateError: "unreachable",
  QuotaExceededError: "too-long",
  SyntaxError: "malformed-answer",
};

async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    throw new OpinionError(CODES[nameOf(problem)] ?? "refused");
  }
}

function nameOf(problem: unknown): string {
  return problem instanceof Error || problem instanceof DOMException ? problem.name : "";
}
