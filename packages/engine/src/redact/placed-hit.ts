import type { IdentifierLabel } from "@bedside/guidance";
import type { Hit } from "../find/rule.ts";
import type { Span } from "../span.ts";

/** An identifier that was found at a place. */
export type PlacedHit = Hit & { readonly span: Span; readonly label: IdentifierLabel };
