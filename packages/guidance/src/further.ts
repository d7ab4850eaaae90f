import type { Audience, SituationId, Topic } from "./vocabulary.ts";

/** Where to go on from a topic: one article to understand it, one situation if something has happened already. */
export interface Further {
  /** The article's id. */
  readonly article: string;
  /** The situation's id. */
  readonly situation: SituationId;
}

const BY_TOPIC: Readonly<Record<Topic, Further>> = {
  confidentiality: { article: "jigsaw-identification", situation: "case-discussion-online" },
  respect: { article: "online-disinhibition", situation: "personal-posts" },
  discrimination: { article: "cases-prejudice", situation: "personal-posts" },
  sexualised: { article: "cases-private-chats", situation: "private-messages" },
  disrepute: { article: "comments-outside-work", situation: "personal-posts" },
  advice: { article: "eight-points", situation: "giving-advice-online" },
  sources: { article: "correcting-misinformation", situation: "giving-advice-online" },
  role: { article: "eight-points", situation: "employer-policy" },
  conflict: { article: "declaring-interests", situation: "sponsored-posts" },
  copyright: { article: "copyright-basics", situation: "speaking-invitation" },
  defamation: { article: "raising-concerns", situation: "colleague-post" },
  boundaries: { article: "boundaries-online", situation: "patient-friend-request" },
  complaint: { article: "reviews-and-replies", situation: "complaint-online" },
  indemnity: { article: "speaking-and-cover", situation: "speaking-invitation" },
};

/** Among colleagues and in private, other things happen than in public. */
const BY_AUDIENCE: Readonly<Partial<Record<Audience, Partial<Record<Topic, Further>>>>> = {
  colleagues: {
    confidentiality: { article: "messaging-apps-at-work", situation: "messaging-colleagues" },
    respect: { article: "cases-private-chats", situation: "private-messages" },
    discrimination: { article: "cases-private-chats", situation: "private-messages" },
  },
  private: {
    confidentiality: { article: "private-messages", situation: "private-messages" },
    respect: { article: "private-messages", situation: "private-messages" },
    discrimination: { article: "cases-private-chats", situation: "private-messages" },
  },
  patient: { advice: { article: "boundaries-online", situation: "giving-advice-online" } },
};

/** What to read, and what to follow, about a topic; narrower where it is known who would have read the words. */
export function furtherOn(topic: Topic, audience?: Audience): Further {
  return (audience && BY_AUDIENCE[audience]?.[topic]) ?? BY_TOPIC[topic];
}
