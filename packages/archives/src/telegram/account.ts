import type { ArchiveFile } from "../archive-files.ts";
import type { Owner } from "../item.ts";
import { isRecord, type JsonRecord, stringOf } from "../json-value.ts";
import { OwnNames } from "../own-names.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";

/** The account, or the first message: the account stands before all chats, and the rest need not be read for it. */
const ACCOUNT: JsonSelect = (path) => {
  if (path.length === 1 && path[0] === "personal_information") return "whole";
  if (path.at(-1) === "messages") return "elements";
  return path.length === 1 && path[0] !== "chats" ? "skip" : undefined;
};

/** The account that a full export is of. An export of one chat has none. */
export async function accountOf(file: ArchiveFile): Promise<Owner> {
  try {
    for await (const [piece] of jsonElements(file.stream(), { select: ACCOUNT })) {
      const isAccount = piece?.type === "element" && piece.path[0] === "personal_information";
      return isAccount && isRecord(piece.value) ? ownerOf(piece.value) : {};
    }
  } catch {
    // Reading the messages will say what is wrong.
  }
  return {};
}

function ownerOf(account: JsonRecord): Owner {
  const name = [stringOf(account.first_name), stringOf(account.last_name)]
    .filter((each) => each !== "")
    .join(" ");
  const handle = stringOf(account.username).replace(/^@/, "");
  const bio = stringOf(account.bio);
  return {
    ...(typeof account.user_id === "number" && { id: `user${account.user_id}` }),
    ...(name !== "" && { name }),
    ...(handle !== "" && { handle }),
    ...(bio !== "" && { bio }),
  };
}

/** Who the owner is in the messages of an export: by id where there is one, by name where there is none. */
export class Self {
  private readonly ids: OwnNames;
  private readonly names: OwnNames;
  private readonly isByIdAlone: boolean;

  constructor(owner: Owner, me: string | undefined) {
    const id = owner.id ?? me;
    // Somebody asked for their id may leave out the word before it.
    this.ids = new OwnNames(id === undefined ? [] : [id, `user${id}`]);
    const name = owner.id === undefined ? me : owner.name;
    this.names = new OwnNames(name === undefined ? [] : [name]);
    this.isByIdAlone = owner.id !== undefined;
  }

  wrote(id: string, name: string): boolean | "unknown" {
    if (id !== "" && this.isByIdAlone) return this.ids.include(id);
    const byId = id === "" ? false : this.ids.include(id);
    return byId === true ? true : this.names.include(name);
  }
}
