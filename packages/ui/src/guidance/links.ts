import type { Audience, LinkTarget } from "@bedside/guidance";
import { createContext } from "react";

/** Where a situation or an article opens; told by whoever shows the guidance. */
export type HrefOf = (target: Exclude<LinkTarget, `source:${string}`>) => string;

/** Without a value nothing is linked: a report may stand where no guidance can be opened. */
export const GuidanceLinks = createContext<HrefOf | undefined>(undefined);

/** Who would read the words that are looked at, which decides what is worth reading about them. */
export const GuidanceAudience = createContext<Audience | undefined>(undefined);
