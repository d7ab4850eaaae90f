import type { Owner, ProblemItem } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { problem, problemOf } from "../problem.ts";
import { decodeBasicEntities } from "../text/entities.ts";
import { readJsonFile } from "../text/json-file.ts";
import type { ExportFiles, FileKind } from "./export-files.ts";

/** What the small files of the export say about it. */
export interface Account {
  readonly owner: Owner;
  /** ISO instant at which the export was made. */
  readonly madeAt?: string;
  /** How many entries a file should hold, by its path in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of the small files that could not be read. */
  readonly problems: readonly ProblemItem[];
}

export async function readAccount(files: ExportFiles): Promise<Account> {
  const problems: ProblemItem[] = [];
  const read = async (kind: FileKind): Promise<unknown> => {
    const file = files.get(kind)?.[0];
    if (file === undefined) return undefined;
    try {
      const json = await readJsonFile(file);
      if (json.ok) return json.value;
      problems.push(problem(json.code, file.path));
    } catch (error) {
      problems.push(problemOf(error, file.path));
    }
    return undefined;
  };
  const account = first(await read("account"), "account");
  const profile = first(await read("profile"), "profile");
  const manifest = recordOf(await read("manifest"));
  const user = recordOf(manifest.userInfo);
  const about = recordOf(profile.description);
  const madeAt = stringOf(recordOf(manifest.archiveInfo).generationDate);
  const said = [about.bio, about.location].map(stringOf).filter((line) => line !== "");
  const owner = {
    id: stringOf(account.accountId) || stringOf(user.accountId),
    name: stringOf(account.accountDisplayName) || stringOf(user.displayName),
    handle: stringOf(account.username) || stringOf(user.userName),
    bio: decodeBasicEntities(said.join("\n")),
  };
  return {
    owner: Object.fromEntries(Object.entries(owner).filter(([, value]) => value !== "")),
    ...(madeAt !== "" && { madeAt }),
    counts: countsIn(recordOf(manifest.dataTypes)),
    problems,
  };
}

/** `[{ account: {…} }]`, or without the inner wrapper in the oldest exports. */
function first(value: unknown, wrapper: string): JsonRecord {
  const element = recordOf(listOf(value)[0]);
  return element[wrapper] === undefined ? element : recordOf(element[wrapper]);
}

function countsIn(types: JsonRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of Object.values(types)) {
    for (const file of listOf(recordOf(type).files)) {
      const { fileName, count } = recordOf(file);
      const number = Number(count);
      if (typeof fileName === "string" && Number.isInteger(number))
        counts.set(fileName.toLowerCase(), number);
    }
  }
  return counts;
}
