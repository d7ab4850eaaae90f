import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { OwnNames } from "../own-names.ts";

/** The people of a workspace, whom messages name by id alone. */
export class People {
  private readonly labels = new Map<string, string>();
  private readonly others = new Map<string, readonly string[]>();

  constructor(users: unknown) {
    const known = listOf(users).filter(isRecord);
    const counts = new Map<string, number>();
    for (const user of known) counts.set(labelOf(user), (counts.get(labelOf(user)) ?? 0) + 1);
    for (const user of known) {
      const id = stringOf(user.id);
      // Two people of one name are told apart by their ids.
      const isAlone = counts.get(labelOf(user)) === 1;
      this.labels.set(id, isAlone ? labelOf(user) : `${labelOf(user)} (${id})`);
      this.others.set(id, namesOf(user));
    }
  }

  nameOf(id: string): string {
    return this.labels.get(id) ?? id;
  }

  /** Whose ids go by a name, an address or an id. Nobody's where two people would. */
  idsOf(me: string | undefined): OwnNames {
    if (me === undefined) return new OwnNames([]);
    const wanted = new OwnNames([me]);
    const exact = [...this.labels].filter(
      ([id, label]) => wanted.include(id) === true || wanted.include(label) === true,
    );
    const found =
      exact.length > 0
        ? exact
        : [...this.others].filter(([, names]) => names.some((name) => wanted.include(name) === true));
    // An id that is not on the list is still one; a name that is nobody's makes no message one's own.
    return new OwnNames(found.length === 1 ? [found[0]![0]] : [me]);
  }
}

function labelOf(user: JsonRecord): string {
  const profile = recordOf(user.profile);
  return (
    stringOf(user.real_name) ||
    stringOf(profile.real_name) ||
    stringOf(profile.display_name) ||
    stringOf(user.name) ||
    stringOf(user.id)
  );
}

function namesOf(user: JsonRecord): readonly string[] {
  const profile = recordOf(user.profile);
  const names = [user.name, user.real_name, profile.real_name, profile.display_name, profile.email].map(
    stringOf,
  );
  return names.filter((name) => name !== "");
}
