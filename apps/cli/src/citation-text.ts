import type { Citation } from "@bedside/engine";
import { source } from "@bedside/guidance";

/** `General Medical Council, Using social media (2024, in force), paragraph 18`. */
export function citationText(citation: Citation): string {
  const found = source(citation.source);
  if (!found) return citation.source;
  const status = found.status === "unknown" ? "status not known" : found.status.replace("-", " ");
  const paragraph = citation.paragraph === undefined ? "" : `, paragraph ${citation.paragraph}`;
  return `${found.publisher}, ${found.title} (${found.year}, ${status})${paragraph}`;
}

export function citationUrl(citation: Citation): string | undefined {
  return source(citation.source)?.url;
}
