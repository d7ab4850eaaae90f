import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";

// What would help, in place of the whole draft: each is a thing one can send or post as it stands.

/** To whoever plans the day. */
export function notFitToday(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Ring in instead, with this",
    "I'm not fit to work today, so I'm ringing in. Could somebody cover for me, please?",
  );
}

/** To a manager: a record is put right by saying so. */
export function putRecordRight(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Ask your manager how to put it right",
    "I need to put something right at work and would like your advice. Could we talk today?",
  );
}

/** To somebody who wants a favour from the cupboard or the pad. */
export function askYourPharmacist(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Say no kindly and say who can help",
    "Sorry, I can't help with that outside work. A pharmacist or your own surgery will be able to.",
  );
}

/** To somebody who asks for answers, a signature or a note. */
export function sayNo(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Say no, and offer what you can",
    "Sorry, I can't help with that one. Happy to revise together, though.",
  );
}

/** To somebody who would like to know what the system says. */
export function askTheirTeam(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Say that you can't look, and who can tell them",
    "Sorry, I can't look anybody up at work, family included. Whoever ordered the test will be able to say.",
  );
}

/** For the part of the anger that could change something. */
export function whatWouldHelp(reading: Reading): readonly Fix[] {
  return instead(
    reading,
    "Say what would help",
    "That was a hard week, and I'm worn out. What would help is enough people on the rota.",
  );
}

function instead({ text }: Reading, title: string, replacement: string): readonly Fix[] {
  return [{ title, replacement, at: { start: 0, end: text.length } }];
}
