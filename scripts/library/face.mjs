// What is kept of a package's public face: `api.md` beside its sources, where a review sees every change of it.

/**
 * @param {import("./packages.mjs").Library} library
 * @param {readonly import("./types.mjs").Face[]} faces
 */
export function reviewedFace(library, faces) {
  const head = `# The public face of ${library.name}

Written by \`npm run pack\`. Whoever uses the package rests on what stands here: a line that changes or goes needs a line in the
changelog, and a reader's second look.
`;
  const doors = faces.map(
    ({ door, report }) => `## \`${door.name}\`\n\n\`\`\`ts\n${linedUp(report)}\n\`\`\`\n`,
  );
  return [head, ...doors].join("\n");
}

/** More alternatives than this stand one a line, so that a new one is one line of a diff. */
const MOST_IN_A_LINE = 20;

/** @param {string} report */
function linedUp(report) {
  return report.replace(/"[^"\n]+"(?: \| "[^"\n]+")+/g, (union) => {
    const parts = union.split(" | ");
    return parts.length > MOST_IN_A_LINE ? `\n    | ${parts.join("\n    | ")}\n` : union;
  });
}
