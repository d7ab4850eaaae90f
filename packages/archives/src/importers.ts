import type { Importer } from "./importer.ts";
import { whatsapp } from "./whatsapp/importer.ts";

/** In the order in which they are asked: whoever knows a format exactly before whoever takes any table or any lines. */
export const IMPORTERS: readonly Importer[] = [whatsapp];
