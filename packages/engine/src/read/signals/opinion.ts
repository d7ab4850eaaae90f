/** Marks what follows as an opinion. */
export const OPINION =
  /\b(?:i (?:think|believe|feel|reckon|suspect|find|would say|'d say)|i'd say|in my (?:view|opinion|experience|book)|imo|imho|my (?:view|opinion|take|hunch)|personally|it seems to me|as i see it|for me|honest opinion|opinion:|if you ask me|to my mind)\b/g;
