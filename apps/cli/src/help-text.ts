/** What stands under the options of each command's help, in lines of at most 80 columns. */

export const PROGRAM_HELP = `
Examples:
  bedside                     a short conversation: paste a draft, try the fixes
  bedside check "Long shift"  one draft, in quotation marks
  bedside check drafts/       a folder of drafts, worst first
  bedside audit export.zip    everything you ever posted, the gravest first
  bedside redact letter.txt   the text without names, numbers and dates
  bedside guide               what to do, and what is written about it
  bedside ask "A patient …"   the situation that a worried question is about
  bedside mcp                 the same for an assistant's program
  bedside reader              who reads a draft; a second reader, on or off

Everything happens on this device. Nothing is sent anywhere.
`;

export const CHECK_HELP = `
Examples:
  bedside check "Clinic cancelled again, third time this month"
  bedside check post.txt --audience public --profession nurse
  pbpaste | bedside check --platform x --reply-to "Your surgery is a disgrace"
  bedside check drafts/ --json > reports.json
  bedside check --jsonl < drafts.jsonl > reports.jsonl
  bedside check drafts/ --sarif --fail-on stop > bedside.sarif

A draft given as an argument stays in the history of your shell. For anything
private use a file, or pipe it in.

What is read:
  Without arguments, and for "-", the draft comes from standard input.
  In a folder, .txt, .text, .md and .markdown files are one draft each, .jsonl
  and .ndjson files one draft a line. Anything else, hidden files and links are
  skipped, and the report says so.
  With --jsonl each line is a draft, {"text": "…"} at the least. A context of
  its own goes before the options. A line that is no draft is answered in its
  place by {"id": …, "error": {"code": …, "message": …}}.
  Text is UTF-8; a draft or a line may have up to 8 MiB.

Who reads it:
  The rules, and what was learned from many drafts, always. A second reader, a
  small model on this device, where it is on: "bedside reader on" for good,
  BEDSIDE_READER=on or --model for once.
  --ask-local asks a language model that runs on this machine, as with Ollama or
  llama.cpp. It is given the text without names and numbers, unless you say
  --unredacted. Any other address is refused, but for the one that you name with
  --ask-organisation; the report then says where the text was sent.
  A reader that fails is a line on standard error, and never fails a check.

Exit codes:
   0  clear, or below --fail-on
   1  pause
   2  stop
  64  the command line is wrong, or there was no draft
  65  something that was read is not a draft
  66  a file or folder could not be opened
  70  a fault in Bedside
  74  the results could not be written
  The highest counts. With --jsonl the verdicts do not show in the exit code
  unless --fail-on is given. A closed pipe, as behind "| head", ends with 0.
`;

export const AUDIT_HELP = `
Examples:
  bedside audit twitter-2025-03-01.zip
  bedside audit chat.zip --me "Dr Sam Okafor" --profession doctor
  bedside audit facebook/ instagram.zip --since 2015 --html report.html
  bedside audit export.zip --topics confidentiality --csv > to-look-at.csv

Ask the platform for your data, in JSON where it offers a choice, and give the
file as you got it. Several exports, and the parts of one, can be named at once.

Only your own words are judged. Where an export does not say whose it is, as a
chat, you are asked; without a terminal say it with --me. It is never guessed.

An audit is read without the second reader, whatever is set: over years of posts
it would take many times as long. Check single posts with: bedside check

Ctrl-C stops, prints what is done and keeps the place: the same command goes on
from there. That place is in your cache folder and holds none of your words; it
is erased when the audit is complete. Ctrl-C twice stops at once.

Before you delete or change anything: if a complaint, claim or inquiry exists or
may come, speak to your indemnifier first (bedside guide old-posts).

Exit codes:
   0  clear, or below --fail-on
   1  pause: something is worth a second look
   2  stop: something has to be looked at first
  64  the command line is wrong, or nobody said whose words they are
  65  this is no export that is known, or it cannot be read at all
  66  a file or folder could not be opened
  70  a fault in Bedside; items that it left unchecked are counted
  74  the results could not be written
 130  stopped by Ctrl-C before the end
  The highest counts. What was damaged in an export is a warning.
`;

export const REDACT_HELP = `
Examples:
  bedside redact letter.txt > letter-redacted.txt
  pbpaste | bedside redact --style remove
  bedside redact --style pseudonym letter.txt
  bedside redact --jsonl < drafts.jsonl > redacted.jsonl
  bedside redact --keep-own --author-name "Dr Priya Nair" post.txt

Invented names have a double z ("Mrs Bazzock"), so that nobody takes them for
real ones; numbers come from ranges set aside for tests.

The redacted text goes to standard output. Read it through before you share it:
what is left may still point to somebody, and no program finds everything.

Exit codes:
   0  done
  64  the command line is wrong, or there was no text
  65  something that was read is not a draft
  66  a file could not be opened
  70  a fault in Bedside
  74  the results could not be written
`;

export const RULES_HELP = `
Examples:
  bedside rules --topic confidentiality
  bedside rules --json
`;

export const GUIDE_HELP = `
Examples:
  bedside guide                          everything there is, by kind
  bedside guide whatsapp photo           what is written about that
  bedside guide jigsaw-identification    one article
  bedside guide patient-friend-request   one question at a time, to what to do
  bedside guide regulator-letter --path well.later | less
  bedside guide regulator-letter --country nz --profession nurse --json

In a terminal, a situation is asked through; Ctrl-C leaves, and says how to come
back. Anywhere else the whole of it is printed. With --path nothing is asked.
A name that a situation and an article share means the situation; the article
is "article:" and the name.

Nothing you answer is kept or sent. A path that you type yourself stays in the
history of your shell.

Exit codes:
   0  done, also when a search finds nothing
  64  the command line is wrong, or nothing has that name
  65  the path no longer fits the situation; where it strayed is shown
  70  a fault in Bedside
  74  the results could not be written
`;

export const ASK_HELP = `
Examples:
  bedside ask "A patient wants to add me on Facebook, what do I say?"
  bedside ask pt wants 2 add me on fb --profession nurse
  bedside ask --country nz < question.txt
  bedside ask --jsonl < questions.jsonl > answers.jsonl

A question given as an argument stays in the history of your shell. For anything
private pipe it in.

With --jsonl each line is a question, {"q": "…"} at the least, with "id",
"country" and "profession" if you like. A line that is no question is answered
in its place by {"id": …, "error": {"code": "invalid-question", "message": …}}.

Answers come from a list of situations; nothing is made up for you. "none" means
that Bedside does not cover it.

Exit codes:
   0  answered, also with "none"
  64  the command line is wrong, or there was no question
  65  something that was read is not a question; the rest was answered
  66  a file could not be opened
  70  a fault in Bedside
  74  the results could not be written
`;

export const READER_HELP = `
Examples:
  bedside reader                         who reads a draft here
  bedside reader on                      the second reader, from now on
  bedside reader on --from small.model   from a file that you were given
  bedside reader off
  bedside check post.txt --model         for once; --no-model without it

The second reader is a small model that came with Bedside. It runs on this
device, fetches nothing and sends nothing. It can point to what the rules miss,
such as irony; it never says stop by itself. Its report says who saw what.

A file of your own is held against FILE.sha256 where that lies beside it, tried,
and copied to your data folder. BEDSIDE_READER=on or off goes before what is
set, and --model or --no-model before both.

Exit codes:
   0  done
  64  the command line is wrong
  65  the file is no model, is damaged, or is one this version does not know
  66  there is no such file, or the model cannot run here
  70  a fault in Bedside
  74  the setting could not be kept, or the results not be written
`;

export const MCP_HELP = `
To set it up, give your assistant's program this server:
  {"mcpServers": {"bedside": {"command": "bedside", "args": ["mcp"]}}}

It speaks over standard input and output, and ends when the input does, or on
SIGTERM. Bedside sends nothing anywhere and keeps nothing. The assistant may:
what you write to one that runs elsewhere has left this device already.

Who reads along with check is decided here, and not by the assistant; see:
bedside check --help. With --ask-organisation each draft is sent there, and the
assistant is told to say so every time.

Exit codes:
   0  the assistant hung up
  64  the command line is wrong
  66  the input could not be read
  70  a fault in Bedside
  74  the output could not be written
`;
