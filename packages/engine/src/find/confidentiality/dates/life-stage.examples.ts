import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "lost a [[little one]] last night, numb",
    "the [[toddler]] hid my stethoscope",
    "a [[young woman]] I can't stop thinking about",
    "took an [[old man]] home to die with his dogs",
    "one [[teenager]] and one very long night",
    "the [[26 weeker]] came off the vent",
    "a [[newborn]] with lungs like a foghorn",
    "the [[young lad]] in resus asked for his mum",
    "[[baby girl]] at dawn, all well",
  ],
  leaves: [
    "toddlers everywhere in the waiting room",
    "old ladies are my favourite people",
    "I'm an old man now, my back says so",
    "my teenager won't speak to me",
    "newborn screening week starts Monday",
    "infant feeding team needs volunteers",
    "young at heart, that's our department",
    "little by little we get there",
    "same old same old on the rota",
    "teen services are closing",
  ],
} satisfies Examples;
