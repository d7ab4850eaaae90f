import { decodeHTML } from "entities";

const BASIC: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Every character reference of HTML, decoded once: `&amp;lt;` becomes `&lt;`. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTML(text) : text;
}

/**
 * The five references that platforms escape plain text with, decoded once. What else looks like a reference is the
 * author's own (`&eacute;` in a post about HTML) and stays.
 */
export function decodeBasicEntities(text: string): string {
  return text.includes("&") ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => BASIC[each]!) : text;
}
