import { expect, test } from "vitest";
import { reviewedFace } from "./face.mjs";
import { referencePage } from "./reference.mjs";

const door = {
  name: "@bedside/ward",
  path: ".",
  source: "./src/index.ts",
  says: "Beds and who lies in them.",
};

const TYPES = `/**
 * Whoever lies in a bed, or \`undefined\`.
 *
 * @example
 * lyingIn(bed); // "nobody"
 */
export declare function lyingIn(bed: Bed): string | undefined;

/** A bed, wherever it stands. */
export declare interface Bed {
    /** Counted from the door. */
    readonly number: number;
}

/** The first bed. */
export declare const bed: Bed;

/** Not for anybody else. */
declare type Hidden = string;

export { }
`;

test("a page of the reference says of everything public what it is", () => {
  expect(referencePage({ door, types: TYPES, report: "" })).toBe(`# \`@bedside/ward\`

Beds and who lies in them. Made of the sources by \`npm run pack\`.

**Functions:** [\`lyingIn\`](#lyingin)

**Values:** [\`bed\`](#bed)

**Types:** [\`Bed\`](#bed-1)

## Functions

### lyingIn

Whoever lies in a bed, or \`undefined\`.

\`\`\`ts
function lyingIn(bed: Bed): string | undefined;
\`\`\`

For example:

\`\`\`ts
lyingIn(bed); // "nobody"
\`\`\`

See [\`Bed\`](#bed-1).

## Values

### bed

The first bed.

\`\`\`ts
const bed: Bed;
\`\`\`

See [\`Bed\`](#bed-1).

## Types

### Bed

A bed, wherever it stands.

\`\`\`ts
interface Bed {
    /** Counted from the door. */
    readonly number: number;
}
\`\`\`
`);
});

test("a long list of alternatives is cut in the reference, and stands line by line where it is reviewed", () => {
  const ids = Array.from({ length: 30 }, (_, index) => `"ward-${index}"`);
  const types = `/** Which ward. */\nexport declare type Ward = ${ids.join(" | ")};\n`;
  expect(referencePage({ door, types, report: "" })).toContain(
    'type Ward = "ward-0" | "ward-1" | "ward-2" | …27 more…;',
  );
  const library = {
    name: "@bedside/ward",
    folder: "packages/ward",
    version: "1.0.0",
    description: "",
    keywords: [],
    doors: [door],
  };
  const report = `export type Ward = ${ids.join(" | ")};`;
  expect(reviewedFace(library, [{ door, types, report }])).toContain('\n    | "ward-28"\n    | "ward-29"\n');
});
