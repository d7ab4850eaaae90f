import type { ArchiveFiles } from "../archive-files.ts";
import type { Owner } from "../item.ts";
import { listOf, recordOf } from "../json-value.ts";
import { type Labelled, labelledOf } from "../meta/labelled.ts";
import { readJsonFile } from "../text/json-file.ts";
import { PROFILE } from "./files.ts";

/** The owner, and every value of the profile file: one of them is the display name that messages are signed with. */
export interface Profile {
  readonly owner: Owner;
  readonly names: readonly string[];
}

const NAME = new Set("name|naam|nom|nombre|nome|nazwa|ad|имя|nume|emri|الاسم|namn|navn".split("|"));
const HANDLE = new Set(
  "username|gebruikersnaam|benutzername|nutzername|nom d’utilisateur|nom d'utilisateur|nombre de usuario|nome utente|nome de usuário|nome de utilizador|nazwa użytkownika|kullanıcı adı|имя пользователя|nume de utilizator|emri i përdoruesit|اسم المستخدم|användarnamn|brukernavn|brugernavn".split(
    "|",
  ),
);
const BIO = new Set("bio|biografie|biographie|biografía|biografia|steckbrief|biyografi|биография".split("|"));

export async function readProfile(archive: ArchiveFiles): Promise<Profile> {
  const file = archive.files.find(({ path }) => PROFILE.test(path));
  const read = file && (await readJsonFile(file).catch(() => undefined));
  if (!read?.ok) return { owner: {}, names: [] };
  const root = recordOf(read.value);
  const users = [...listOf(root.profile_user), ...listOf(root), root].map(recordOf);
  return profileFrom(users.map(labelledOf).find((lines) => lines.length > 0) ?? []);
}

function profileFrom(lines: readonly Labelled[]): Profile {
  const valueBy = (labels: ReadonlySet<string>) =>
    lines.find(({ label, value }) => value !== "" && labels.has(label.toLowerCase()))?.value;
  const name = valueBy(NAME);
  const handle = valueBy(HANDLE);
  const bio = valueBy(BIO);
  const id = name ?? handle;
  return {
    owner: {
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
      ...(handle !== undefined && { handle }),
      ...(bio !== undefined && { bio }),
    },
    // The labels are in the language of the account, and there are more languages than are listed above.
    names:
      name !== undefined || handle !== undefined ? present([name, handle]) : lines.map(({ value }) => value),
  };
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((each) => each !== undefined);
}
