// What was packed, for people: each tarball, and what is in it.

/** Files of one folder stand in one line when there are more than this. */
const MOST_LINES = 3;

/** @param {readonly import("./pack.mjs").Packed[]} packed */
export function sizeTable(packed) {
  return packed
    .map(({ name, version, tarball, bytes, files }) =>
      [
        `${name} ${version}, ${kilobytes(bytes)} to download\n  ${tarball}`,
        ...linesOf(files).map(
          ({ path, bytes, gzip }) =>
            `  ${path.padEnd(28)} ${kilobytes(bytes).padStart(10)}   gzip ${kilobytes(gzip).padStart(8)}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

/**
 * @param {readonly import("./pack.mjs").Sized[]} files
 * @returns {import("./pack.mjs").Sized[]}
 */
function linesOf(files) {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  return folders.flatMap((folder) => {
    const own = files.filter(({ path }) => folderOf(path) === folder);
    if (folder === "" || own.length <= MOST_LINES) return own;
    return [{ path: `${folder}/ (${own.length} files)`, bytes: sum(own, "bytes"), gzip: sum(own, "gzip") }];
  });
}

/** @param {string} file */
function folderOf(file) {
  return file.split("/").slice(0, -1).join("/");
}

/**
 * @param {readonly import("./pack.mjs").Sized[]} files
 * @param {"bytes" | "gzip"} what
 */
function sum(files, what) {
  return files.reduce((so, file) => so + file[what], 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
