import type { ArchiveFiles } from "../archive-files.ts";
import type { Owner } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { readJsonFile } from "../text/json-file.ts";
import { mended, mendedDeep } from "../text/mojibake.ts";
import { PROFILE } from "./files.ts";

/** The owner by the profile file, and the names under which they wrote before. */
export interface Profile {
  readonly owner: Owner;
  readonly names: readonly string[];
}

export async function readProfile(archive: ArchiveFiles): Promise<Profile> {
  const file = archive.files.find(({ path }) => PROFILE.test(path));
  const read = file && (await readJsonFile(file).catch(() => undefined));
  if (!read?.ok) return { owner: {}, names: [] };
  const root = recordOf(mendedDeep(read.value));
  return profileFrom(recordOf(root.profile_v2 ?? root.profile));
}

function profileFrom(profile: JsonRecord): Profile {
  const name = stringOf(recordOf(profile.name).full_name);
  const handle = stringOf(profile.username);
  const bio = [introduction(profile), ...workplaces(profile)].filter((each) => each !== "").join("\n");
  const others = [...listOf(profile.previous_names), ...listOf(profile.other_names)];
  return {
    owner: {
      ...(name !== "" && { id: name, name }),
      ...(handle !== "" && { handle }),
      ...(bio !== "" && { bio }),
    },
    names: [name, handle, ...others.map((each) => stringOf(recordOf(each).name))].filter(
      (each) => each !== "",
    ),
  };
}

function introduction(profile: JsonRecord): string {
  const intro = recordOf(profile.intro_bio);
  return stringOf(intro.name) || stringOf(intro.text) || mended(stringOf(profile.about_me));
}

function workplaces(profile: JsonRecord): readonly string[] {
  return listOf(profile.work_experiences)
    .map(recordOf)
    .map((each) => [stringOf(each.title), stringOf(each.employer)].filter((part) => part !== "").join(", "));
}
