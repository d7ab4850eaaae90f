import { isRecord, listOf, stringOf } from "../json-value.ts";
import { decodeBasicEntities } from "../text/entities.ts";
import type { People } from "./people.ts";

/** `<@U123>`, `<#C123|name>`, `<!here>`, `<https://…|label>`. */
const MARK = /<([@#!]?)([^<>|]{1,4000})(?:\|([^<>]{0,4000}))?>/g;
const DEEPEST = 12;

/** Slack's marks as a reader sees them; its own escapes are decoded once, after that. */
export function readable(text: string, people: People): string {
  const shown = text.includes("<")
    ? text.replace(MARK, (_whole, sign: string, target: string, label: string | undefined) => {
        if (sign === "@") return `@${people.nameOf(target)}`;
        if (sign === "#") return `#${label || target}`;
        if (sign === "!") return label || `@${target.replace(/\^.*$/, "")}`;
        return label || target.replace(/^(?:mailto|tel):/, "");
      })
    : text;
  return decodeBasicEntities(shown);
}

/** The words of a message that has them in `blocks` alone. */
export function wordsInBlocks(blocks: unknown, people: People): string {
  return listOf(blocks)
    .map((block) => wordsIn(block, people, 0))
    .filter((words) => words !== "")
    .join("\n");
}

function wordsIn(element: unknown, people: People, depth: number): string {
  if (!isRecord(element) || depth > DEEPEST) return "";
  switch (stringOf(element.type)) {
    case "text":
      return stringOf(element.text);
    case "mrkdwn":
    case "plain_text":
      return readable(stringOf(element.text), people);
    case "link":
      return stringOf(element.text) || stringOf(element.url);
    case "emoji":
      return `:${stringOf(element.name)}:`;
    case "user":
      return `@${people.nameOf(stringOf(element.user_id))}`;
    case "section":
    case "header":
      return wordsIn(element.text, people, depth + 1);
    default: {
      const parts = listOf(element.elements).map((each) => wordsIn(each, people, depth + 1));
      return parts.join(stringOf(element.type) === "rich_text_list" ? "\n" : "");
    }
  }
}
