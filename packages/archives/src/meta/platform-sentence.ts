/**
 * Sentences that Facebook and Instagram put among the messages in the language of the account. The exports do not mark
 * them. A list of those that stand in most threads, and no patterns beyond them: dropping somebody's own words would be
 * worse than keeping a sentence of the platform's.
 */
const WHOLE: readonly RegExp[] = [
  /^(?:Liked a message|Gefällt eine Nachricht|Vond een bericht leuk|A aimé un message|Le gustó un mensaje|Curtiu uma mensagem)$/,
  /^Reacted .{1,16} to your message$/u,
  /^Reageerde met .{1,16} op je bericht$/u,
  /^Hat mit .{1,16} auf deine Nachricht reagiert$/u,
  /^A réagi .{1,16} à votre message$/u,
  /^Reaccionó con .{1,16} a tu mensaje$/u,
  /^Reagiu com .{1,16} à sua mensagem$/u,
  /^You are now connected on Messenger\.?$/,
  /^You can now message and call each other and see info like Active Status and when you've read messages\.$/,
  /^Say hi to your new Facebook friend, .{1,100}\.$/u,
  /^You missed a (?:video |audio )?call(?: from .{1,100})?\.$/u,
  /^The video (?:call|chat) ended\.$/,
  /^This poll is no longer available\.$/,
  /^Je hebt een bijlage (?:verzonden|verstuurd)\.$/,
  /^Du hast einen Anhang gesendet\.$/,
  /^Vous avez envoyé une pièce jointe\.$/,
  /^Enviaste un archivo adjunto\.$/,
  /^Hai inviato un allegato\.$/,
  /^Você enviou um anexo\.$/,
];

const THING =
  "an attachment|a photo|a video|a link|a GIF|a sticker|a voice message|an audio message|a post|a live location|a location";

/** What follows the name of the sender, or "You". */
const AFTER_SENDER: readonly RegExp[] = [
  new RegExp(`^sent (?:${THING}|\\d{1,3} photos|\\d{1,3} videos)\\.?$`),
  /^(?:shared a story|replied to your story|mentioned you in their story|shared a reel)\.?$/,
  /^(?:unsent a message|pinned a message|unpinned a message|left the group|joined the call|created the group|created a poll|started a call|started a video chat|started sharing video|ended the call)\.?$/,
  /^(?:called you|missed your call|missed your video call|changed the group photo|removed the group photo|changed the chat theme|waved at you)\.?$/,
  /^(?:named the group|changed the (?:chat )?theme to|set the (?:quick reaction|emoji) to|added|removed) .{1,200}\.$/u,
  /^(?:set (?:the nickname for .{1,100}|your nickname|their own nickname|his own nickname|her own nickname) to|cleared (?:the|your) nickname) .{1,100}\.$/u,
  /^(?:hat einen Anhang gesendet|heeft een bijlage (?:verzonden|verstuurd)|a envoyé une pièce jointe|envió un archivo adjunto|ha inviato un allegato|enviou um anexo)\.$/,
];

/** Sentences that begin with a name and an ordinary verb: somebody may well have written "You added too much." */
const NEEDS_FULL_NAME = /^(?:added|removed) /;

/** Whether a message is the platform's own sentence about what `sender` did, rather than what they wrote. */
export function isPlatformSentence(content: string, sender: string): boolean {
  const text = content.trim();
  if (text.length > 300) return false;
  if (WHOLE.some((each) => each.test(text))) return true;
  const act = afterName(text, sender) ?? afterName(text, "You");
  if (act === undefined) return false;
  if (NEEDS_FULL_NAME.test(act)) return / (?:to|from) the group\.$/.test(act);
  return AFTER_SENDER.some((each) => each.test(act));
}

function afterName(text: string, name: string): string | undefined {
  return name !== "" && text.startsWith(`${name} `) ? text.slice(name.length + 1) : undefined;
}
