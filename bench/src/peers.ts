import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A package that takes names and numbers out of a text, as anybody would call it with its defaults. */
export interface Redactor {
  readonly name: string;
  redact(text: string): string | Promise<string>;
}

export async function redactors(): Promise<Redactor[]> {
  const { SyncRedactor } = require("redact-pii");
  const { OpenRedaction } = require("openredaction");
  const removePii = await import("@coffeeandfun/remove-pii");
  const { Redactor: RedactPii } = await import("@redactpii/node");
  const solvvy = new SyncRedactor();
  const open = new OpenRedaction();
  const redactpii = new RedactPii();
  return [
    { name: "redact-pii", redact: (text) => solvvy.redact(text) },
    { name: "openredaction", redact: async (text) => (await open.detect(text)).redacted },
    { name: "remove-pii", redact: (text) => removePii.removePII(text) },
    { name: "@redactpii/node", redact: (text) => redactpii.redact(text) },
  ];
}

/** A package that says whether a text is offensive. */
export interface Judge {
  readonly name: string;
  isOffensive(text: string): boolean;
}

export async function judges(): Promise<Judge[]> {
  const { text: alexText } = await import("alex");
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = require("obscenity");
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return [
    { name: "alex", isOffensive: (text) => alexText(text).messages.length > 0 },
    { name: "obscenity", isOffensive: (text) => matcher.hasMatch(text) },
  ];
}

/** A package that finds people and places. */
export interface Tagger {
  readonly name: string;
  entities(text: string): { start: number; end: number; label: "PERSON" | "LOCATION" }[];
}

export async function taggers(): Promise<Tagger[]> {
  const nlp = (await import("compromise")).default;
  const placed = (view: { json(options: object): { offset: { start: number; length: number } }[] }) =>
    view
      .json({ offset: true })
      .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
  return [
    {
      name: "compromise",
      entities(text) {
        const doc = nlp(text);
        return [
          ...placed(doc.people() as never).map((span) => ({ ...span, label: "PERSON" as const })),
          ...placed(doc.places() as never).map((span) => ({ ...span, label: "LOCATION" as const })),
        ];
      },
    },
  ];
}
