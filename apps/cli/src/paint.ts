import { styleText } from "node:util";
import type { Severity, Verdict } from "@bedside/guidance";

type Styles = Parameters<typeof styleText>[0];

/** Puts a style on text, or leaves it alone where there is no colour. */
export type Paint = (style: Styles, text: string) => string;

export const PLAIN: Paint = (_style, text) => text;

export const COLOURED: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** The conventions of no-color.org and force-color.org, then what the terminal says of itself. */
export function paintFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Paint {
  if (env.NO_COLOR) return PLAIN;
  if (env.FORCE_COLOR !== undefined) return ["0", "false"].includes(env.FORCE_COLOR) ? PLAIN : COLOURED;
  return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}

/** The terminal's own sixteen colours, so that they fit whatever background the person has chosen. */
export const STYLE_OF: Readonly<Record<Severity | Verdict, Styles>> = {
  clear: ["green", "bold"],
  note: ["cyan", "bold"],
  pause: ["yellow", "bold"],
  stop: ["red", "bold"],
};
