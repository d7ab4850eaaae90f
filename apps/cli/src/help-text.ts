/** What stands under the options of each command's help. */

export const PROGRAM_HELP = `
Examples:
  bedside                               a short conversation: paste a draft, see the report, try the fixes
  bedside check "Lovely shift tonight"  one draft, in quotation marks
  bedside check drafts/                 a folder of drafts, worst first
  bedside redact letter.txt             the text without names, numbers and dates

Everything happens on this device. Nothing is sent anywhere, ever.
`;

export const CHECK_HELP = `
Examples:
  bedside check "Clinic cancelled again, third time this month"
  bedside check post.txt --audience public --profession nurse
  pbpaste | bedside check --platform x --reply-to "Your surgery is a disgrace"
  bedside check drafts/ --json > reports.json
  bedside check --jsonl < drafts.jsonl > reports.jsonl
  bedside check drafts/ --sarif --fail-on stop > bedside.sarif

A draft given as an argument stays in the history of your shell. For anything private use a file, or pipe it in.

Input:
  Without arguments, and for "-", the draft is read from standard input. In a folder, .txt, .text, .md and .markdown
  files are one draft each, .jsonl and .ndjson files one draft a line; anything else, hidden files and links are
  skipped, and said to be. With --jsonl each line is a draft, {"text": "…"} at the least; a context of its own goes
  before the options. A line that is no draft is answered by {"id": …, "error": {…}} in its place. Lines and files
  may have up to 8 MiB.

Exit codes:
  0  clear, or below --fail-on       64  the command line is wrong, or there was no draft
  1  pause                           65  something that was read is not a draft
  2  stop                            66  a file or folder could not be opened
                                     74  the results could not be written
  The gravest counts; 65 and above go before any verdict. With --jsonl the code is 0 whatever the verdicts, unless
  --fail-on is given. A closed pipe, as behind "| head", ends quietly with 0.
`;

export const REDACT_HELP = `
Examples:
  bedside redact letter.txt > letter-redacted.txt
  pbpaste | bedside redact --style remove
  bedside redact --jsonl < drafts.jsonl > redacted.jsonl
  bedside redact --keep-own --author-name "Dr Priya Nair" post.txt

The redacted text goes to standard output. Read it through before you share it: what is left may still point to
somebody, and no program finds everything.

Exit codes:
  0  done        64  the command line is wrong, or there was no text      66  a file could not be opened
                 65  something that was read is not a draft               74  the results could not be written
`;

export const RULES_HELP = `
Examples:
  bedside rules --topic confidentiality
  bedside rules --json
`;
