import { draftJs } from "./draft-editor.tsx";
import { lexicalPlain, lexicalRich } from "./lexical-editor.ts";
import type { Mount } from "./mounted.ts";
import { plainEditable, plaintextOnly, textArea } from "./plain-boxes.ts";
import { quill } from "./quill-editor.ts";
import { slate } from "./slate-editor.tsx";
import { tiptap } from "./tiptap-editor.ts";

/** Every make of box that people write in, each as its makers ship it. */
export const EDITORS: Readonly<Record<string, Mount>> = {
  "text area": textArea,
  "plain editable element": plainEditable,
  "plaintext-only element": plaintextOnly,
  "Lexical, rich text": lexicalRich,
  "Lexical, plain text": lexicalPlain,
  "Draft.js": draftJs,
  Quill: quill,
  "Tiptap (ProseMirror)": tiptap,
  Slate: slate,
};
