export interface MailWords {
  /** What the sender wrote in this message. */
  readonly own: string;
  /** What the message answers, as far as it is quoted. */
  readonly answered: string;
}

/** From here on a message repeats another one. */
const REPEATS =
  /^(?:-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s*-{2,}|_{20,}|Begin forwarded message:)\s*$/im;
/** Outlook's block of headers without a line above it. */
const HEADERS =
  /^(?:From|Von|De|Da): .{1,300}\n(?:.{1,300}\n){0,3}?(?:Sent|Date|Gesendet|Envoyé|Enviado|Inviato|To): /m;
/** The line that introduces a quotation, in one or two lines. */
const INTRODUCES =
  /^(?:On|Am|Le|El|Il|Op) .{5,200}(?:\n.{0,100})?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)[^\n]{0,80}:\s*$/;
/** Two hyphens and a space on a line of their own; many programs lose the space. */
const SIGNATURE = /^-- ?$/m;

/** The sender's own words of a message, without what is quoted and without the signature. */
export function mailWords(body: string): MailWords {
  const text = body.replace(/\r\n?/g, "\n").replace(/^>(>*From )/gm, "$1");
  const cut = firstOf(text, REPEATS, HEADERS);
  const [written, repeated] = [text.slice(0, cut), text.slice(cut)];
  const { own, answered } = withoutQuotedLines(written);
  const signature = own.search(SIGNATURE);
  const words = signature < 0 ? own : own.slice(0, signature);
  return { own: words.trim(), answered: (answered || repeated).trim() };
}

function firstOf(text: string, ...patterns: readonly RegExp[]): number {
  const places = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return Math.min(text.length, ...places);
}

function withoutQuotedLines(text: string): MailWords {
  const own: string[] = [];
  const answered: string[] = [];
  let isQuoting = false;
  for (const line of text.split("\n")) {
    const isQuoted = line.startsWith(">");
    if (isQuoted && !isQuoting) dropIntroduction(own);
    isQuoting = isQuoted;
    if (isQuoted) answered.push(line.replace(/^[> ]+/, ""));
    else own.push(line);
  }
  return { own: own.join("\n").replace(/\n{3,}/g, "\n\n"), answered: answered.join("\n") };
}

/** Takes the line that introduces a quotation, and the empty ones below it, from the end of what was written. */
function dropIntroduction(own: string[]): void {
  let end = own.length;
  while (end > 0 && own[end - 1]!.trim() === "") end--;
  for (const length of [1, 2]) {
    if (length <= end && INTRODUCES.test(own.slice(end - length, end).join("\n"))) {
      own.length = end - length;
      return;
    }
  }
}
