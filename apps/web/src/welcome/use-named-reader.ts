import { useState } from "react";
import { type LinkReader, readerInLink } from "../shell/reader.ts";
import type { Route } from "../shell/routes.ts";

/** Whom the last link that named somebody was made for; it stays so while the reader walks on from there. */
export function useNamedReader({ params }: Route): LinkReader | undefined {
  const now = readerInLink(params);
  const [named, setNamed] = useState<LinkReader>();
  const isNew = now.country !== named?.country || now.profession !== named?.profession;
  if (isNew && (now.country || now.profession)) setNamed(now);
  return named;
}
