import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";

/** A post as the export has it: the words still escaped, the time as it is written. */
export interface Post {
  readonly id: string;
  readonly time: string;
  readonly text: string;
  readonly isReply: boolean;
  readonly answeredId: string;
  readonly answeredName: string;
  readonly communityId: string;
  /** All ids under which it was published, oldest first; more than one when it was edited. */
  readonly versions: readonly string[];
  readonly links: readonly Link[];
  readonly media: readonly PostedMedia[];
}

export interface Link {
  readonly short: string;
  readonly whole: string;
}

export interface PostedMedia {
  /** What stands for it in the words. */
  readonly link: string;
  readonly name: string;
  readonly alt: string;
}

const NONE: readonly never[] = [];

/** `undefined` for what is no post. The oldest exports have no wrapper around it, and older ones yet call its words `text`. */
export function postOf(element: unknown): Post | undefined {
  const outer = recordOf(element);
  const record = outer.tweet === undefined ? outer : recordOf(outer.tweet);
  const id = stringOf(record.id_str) || stringOf(record.id);
  const text = record.full_text ?? record.text;
  if (id === "" || typeof text !== "string") return undefined;
  const answeredId = stringOf(record.in_reply_to_status_id_str);
  const entities = recordOf(record.entities);
  return {
    id,
    time: stringOf(record.created_at),
    text,
    isReply: answeredId !== "" || stringOf(record.in_reply_to_user_id_str) !== "",
    answeredId,
    answeredName: stringOf(record.in_reply_to_screen_name),
    communityId: stringOf(record.community_id_str) || stringOf(record.community_id),
    versions: record.edit_info === undefined ? NONE : versionsOf(recordOf(record.edit_info)),
    links: entities.urls === undefined ? NONE : linksOf(entities),
    media: mediaOf(recordOf(record.extended_entities), entities),
  };
}

/** On the first version the list stands under `initial`, on later ones under `edit`. */
function versionsOf(info: JsonRecord): readonly string[] {
  const first = recordOf(info.initial);
  const later = recordOf(recordOf(info.edit).editControlInitial);
  return listOf(first.editTweetIds ?? later.editTweetIds).map(stringOf);
}

function linksOf(entities: JsonRecord): readonly Link[] {
  return listOf(entities.urls).flatMap((each) => {
    const { url, expanded_url } = recordOf(each);
    const link = { short: stringOf(url), whole: stringOf(expanded_url) };
    return link.short === "" || link.whole === "" ? [] : [link];
  });
}

/** The extended list has all pictures of a post, the other one only the first. */
function mediaOf(extended: JsonRecord, entities: JsonRecord): readonly PostedMedia[] {
  const list = extended.media ?? entities.media;
  if (list === undefined) return NONE;
  return listOf(list).map((each) => {
    const record = recordOf(each);
    const address = stringOf(record.media_url_https) || stringOf(record.media_url);
    return {
      link: stringOf(record.url),
      name: address.slice(address.lastIndexOf("/") + 1),
      alt: stringOf(record.ext_alt_text),
    };
  });
}
