import type { ArchiveFile } from "../archive-files.ts";
import type { Owner } from "../item.ts";
import { memberOf, recordOf, stringOf } from "../json-value.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";

export interface Profile {
  readonly owner: Owner;
  readonly names: readonly string[];
}

const PROFILE: JsonSelect = (path, kind) => {
  if (kind === "array" || path.length > 4) return "skip";
  return /^profilemap$/i.test(path.at(-1) ?? "") ? "whole" : undefined;
};

/** The owner, wherever this age of the export keeps the profile: somewhere in the one large file. */
export async function readProfile(files: readonly ArchiveFile[]): Promise<Profile> {
  try {
    for (const file of files) {
      for await (const pieces of jsonElements(file.stream(), { select: PROFILE })) {
        for (const piece of pieces) if (piece.type === "element") return profileFrom(piece.value);
      }
    }
  } catch {
    // A file that cannot be read names nobody; reading it will say so.
  }
  return { owner: {}, names: [] };
}

function profileFrom(map: unknown): Profile {
  const profile = recordOf(map);
  const handle = stringOf(memberOf(profile, "userName"));
  const name = stringOf(memberOf(profile, "displayName"));
  const bio = stringOf(memberOf(profile, "bioDescription"));
  const id = handle || name;
  return {
    owner: {
      ...(id !== "" && { id }),
      ...(name !== "" && { name }),
      ...(handle !== "" && { handle }),
      ...(bio !== "" && { bio }),
    },
    names: [handle, name].filter((each) => each !== ""),
  };
}
