import type { LinkTarget } from "@bedside/guidance";
import { createContext } from "react";

/** Where a situation or an article opens; told by whoever shows the guidance. */
export type HrefOf = (target: Exclude<LinkTarget, `source:${string}`>) => string;

export const GuidanceLinks = createContext<HrefOf>(() => "#");
