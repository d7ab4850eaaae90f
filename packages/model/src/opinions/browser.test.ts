import { type Context, draftOf, redact } from "@bedside/engine";
import { describe, expect, test } from "vitest";
import { browserReader, OpinionError } from "./browser.ts";

const TEXT = "That utter muppet Mrs Ivy Calloway in bed 4 rang 11 times. NHS 999 456 7403.";
const GB: Context = { country: "GB" };
const SUBJECT = { text: TEXT, context: GB };
const RUDE = JSON.stringify({ topics: [{ topic: "respect", quote: "utter muppet" }] });
const SAYS_RUDE = {
  reader: "browser",
  topics: [{ topic: "respect", span: { start: 5, end: 17 } }],
};

interface Prompted {
  readonly input: string;
  readonly options: { responseConstraint?: { required: string[] }; signal: AbortSignal };
}

interface Script {
  availability?: () => unknown;
  /** What making a session comes to, beside the session. */
  create?: (signal: AbortSignal) => unknown;
  /** Shares of the model that are reported while it is fetched. */
  progress?: readonly object[];
  prompt?: (prompted: Prompted, before: number) => unknown;
}

/** A browser that has the Prompt API, and keeps a record of what it was asked to do. */
function platform({
  availability = () => "available",
  create,
  progress = [],
  prompt = () => RUDE,
}: Script = {}) {
  const seen = { options: [] as unknown[], prompted: [] as Prompted[], alive: 0, made: 0 };
  const session = () => {
    seen.alive++;
    let isAlive = true;
    return {
      async prompt(input: string, options: Prompted["options"]) {
        options.signal.throwIfAborted();
        seen.prompted.push({ input, options });
        return prompt({ input, options }, seen.prompted.length - 1);
      },
      async clone({ signal }: { signal: AbortSignal }) {
        signal.throwIfAborted();
        return session();
      },
      destroy() {
        if (isAlive) seen.alive--;
        isAlive = false;
      },
    };
  };
  // A function with methods of its own, as a class is.
  const LanguageModel = Object.assign(() => {}, {
    async availability(options: unknown) {
      seen.options.push(options);
      return availability();
    },
    async create(options: { monitor: (monitor: EventTarget) => void; signal: AbortSignal }) {
      seen.options.push(options);
      seen.made++;
      const monitor = new EventTarget();
      options.monitor(monitor);
      for (const each of progress) monitor.dispatchEvent(Object.assign(new Event("downloadprogress"), each));
      await create?.(options.signal);
      return session();
    },
  });
  return { LanguageModel, seen };
}

async function opened(script?: Script) {
  const { LanguageModel, seen } = platform(script);
  const reader = browserReader({ LanguageModel });
  await reader.open();
  return { reader, seen };
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (problem) => (problem instanceof OpinionError ? problem.code : `not ours: ${problem}`),
  );

const untilAborted = (signal: AbortSignal) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

describe("whether the browser has a language model", () => {
  test.each([
    ["available", "here"],
    ["downloadable", "to-be-fetched"],
    ["downloading", "to-be-fetched"],
    ["unavailable", "none"],
    ["maybe", "none"],
    [undefined, "none"],
  ])("is said in our words: %s is %s", async (said, availability) => {
    expect(await browserReader(platform({ availability: () => said })).availability()).toBe(availability);
  });

  test.each<[string, object]>([
    ["nothing of the kind", {}],
    ["something of the name", { LanguageModel: "yes" }],
    ["nothing under the name", { LanguageModel: null }],
    ["half of it", { LanguageModel: { create: async () => ({}) } }],
  ])("is no where there is %s, and nothing can be opened", async (_, without) => {
    const reader = browserReader(without);
    expect(await reader.availability()).toBe("none");
    expect(await codeOf(reader.open())).toBe("unreachable");
  });

  test("is no where the browser will not say", async () => {
    const availability = () => {
      throw new Error("not here");
    };
    expect(await browserReader(platform({ availability })).availability()).toBe("none");
  });

  test("is not looked at, and nothing is fetched, until somebody asks", async () => {
    const { LanguageModel, seen } = platform();
    browserReader({ LanguageModel });
    expect(seen.options).toEqual([]);
    await browserReader({ LanguageModel }).availability();
    expect(seen.made).toBe(0);
  });

  test("is asked for the very thing that is opened", async () => {
    const { LanguageModel, seen } = platform();
    const reader = browserReader({ LanguageModel });
    await reader.availability();
    await reader.open();
    expect(seen.options[1]).toMatchObject(seen.options[0] as object);
  });
});

describe("opening it", () => {
  test("tells how far the browser is with fetching, whichever way it counts", async () => {
    const shares: number[] = [];
    const progress = [
      { loaded: 0, total: 1 },
      { loaded: 0.5, total: 1 },
      { loaded: 3_000, total: 4_000 },
      { loaded: Number.NaN },
      { loaded: 7 },
    ];
    await browserReader(platform({ progress })).open((share) => shares.push(share));
    expect(shares).toEqual([0, 0.5, 0.75, 0, 1]);
  });

  test("gives it the instruction, and no draft", async () => {
    const { seen } = await opened();
    const [{ initialPrompts }] = seen.options as [{ initialPrompts: { role: string; content: string }[] }];
    expect(initialPrompts.map(({ role }) => role)).toEqual(["system"]);
    expect(initialPrompts[0]!.content).toContain("- confidentiality:");
  });

  test("twice is opening it once", async () => {
    const { LanguageModel, seen } = platform();
    const reader = browserReader({ LanguageModel });
    await reader.open();
    await reader.open();
    expect(seen.alive).toBe(1);
    reader.close();
    const both = [reader.open(), reader.open()];
    await Promise.all(both);
    expect(seen.alive).toBe(1);
  });

  test.each([
    ["NotAllowedError", "refused"],
    ["NotSupportedError", "refused"],
    ["NetworkError", "refused"],
    ["QuotaExceededError", "too-long"],
    ["InvalidStateError", "unreachable"],
  ])("says why it cannot be, in our words: %s", async (name, code) => {
    const create = () => {
      throw new DOMException("Calloway", name);
    };
    expect(await codeOf(browserReader(platform({ create })).open())).toBe(code);
  });

  test("can be called off", async () => {
    const leaving = new AbortController();
    const opening = browserReader(platform({ create: untilAborted })).open(undefined, leaving.signal);
    leaving.abort();
    expect(await codeOf(opening)).toBe("cancelled");
  });

  test("leaves nothing behind where it comes after it was called off", async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { LanguageModel, seen } = platform({ create: () => arrived });
    const reader = browserReader({ LanguageModel });
    const opening = reader.open();
    reader.close();
    expect(await codeOf(opening)).toBe("cancelled");
    arrive();
    await expect.poll(() => seen.alive).toBe(0);
    expect(await codeOf(reader.ask(SUBJECT))).toBe("unreachable");
  });
});

describe("asking it", () => {
  test("gives an opinion of the draft", async () => {
    const { reader, seen } = await opened();
    expect(await reader.ask(SUBJECT)).toEqual(SAYS_RUDE);
    expect(seen.prompted[0]!.input).toContain(TEXT);
    expect(seen.prompted[0]!.options.responseConstraint?.required).toEqual(["topics"]);
  });

  test("lets no draft hear of another, and leaves none in memory", async () => {
    const { reader, seen } = await opened();
    await reader.ask(SUBJECT);
    await reader.ask({ text: "Lovely shift, lovely team", context: GB });
    expect(seen.prompted[1]!.input).not.toContain("Calloway");
    expect(seen.alive).toBe(1);
  });

  test("shows it no name and no number where details were taken out", async () => {
    const context: Context = { ...GB, replyTo: "Gwendolyn Ashby wrote", author: { name: "Dr Quartey" } };
    const redaction = redact(draftOf(TEXT, context));
    const { reader, seen } = await opened();
    expect(await reader.ask({ text: TEXT, redaction, context })).toEqual(SAYS_RUDE);
    expect(seen.prompted[0]!.input).not.toMatch(/Ivy|Calloway|999|7403|Ashby|Quartey/);
  });

  test("does without a schema where the browser cannot hold to one", async () => {
    const prompt = ({ options }: Prompted) => {
      if (options.responseConstraint) throw new DOMException("no", "NotSupportedError");
      return `Here you are:\n\`\`\`json\n${RUDE}\n\`\`\``;
    };
    const { reader, seen } = await opened({ prompt });
    expect(await reader.ask(SUBJECT)).toEqual(SAYS_RUDE);
    expect(seen.prompted).toHaveLength(2);
    expect(seen.alive).toBe(1);
  });

  test.each([
    ["SyntaxError", "malformed-answer"],
    ["QuotaExceededError", "too-long"],
    ["InvalidStateError", "unreachable"],
    ["NotReadableError", "refused"],
    ["UnknownError", "refused"],
  ])("says why there is no opinion, in our words: %s", async (name, code) => {
    const prompt = () => {
      throw new DOMException("Calloway", name);
    };
    const { reader, seen } = await opened({ prompt });
    expect(await codeOf(reader.ask(SUBJECT))).toBe(code);
    expect(seen.alive).toBe(1);
  });

  test.each(["I would rather not.", '{"topics": "all"}', ""])(
    "refuses what is no answer: %j",
    async (written) => {
      const { reader } = await opened({ prompt: () => written });
      expect(await codeOf(reader.ask(SUBJECT))).toBe("malformed-answer");
    },
  );

  test("can be called off, also where the browser takes no notice", async () => {
    for (const prompt of [
      ({ options }: Prompted) => untilAborted(options.signal),
      () => new Promise(() => {}),
    ]) {
      const leaving = new AbortController();
      const { reader } = await opened({ prompt });
      const asking = reader.ask(SUBJECT, leaving.signal);
      leaving.abort();
      expect(await codeOf(asking)).toBe("cancelled");
    }
  });

  test("is called off by closing it, which gives everything back", async () => {
    const { reader, seen } = await opened({ prompt: ({ options }) => untilAborted(options.signal) });
    const asking = reader.ask(SUBJECT);
    await expect.poll(() => seen.prompted.length).toBe(1);
    reader.close();
    expect(await codeOf(asking)).toBe("cancelled");
    await expect.poll(() => seen.alive).toBe(0);
    expect(await codeOf(reader.ask(SUBJECT))).toBe("unreachable");
  });

  test("works again once it is opened again", async () => {
    const { reader } = await opened();
    reader.close();
    await reader.open();
    expect(await reader.ask(SUBJECT)).toEqual(SAYS_RUDE);
  });

  test("holds no word of the browser's in what goes wrong", async () => {
    const prompt = () => {
      throw new DOMException(`cannot read ${TEXT}`, "UnknownError");
    };
    const { reader } = await opened({ prompt });
    const problem: OpinionError = await reader.ask(SUBJECT).catch((each) => each);
    expect(
      [problem.message, problem.stack, JSON.stringify(problem), String(problem.cause)].join(),
    ).not.toMatch(/Calloway|muppet/);
  });
});
