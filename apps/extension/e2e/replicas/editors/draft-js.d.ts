/** As much of Draft.js as the replicas use; its own types are a package of their own. */
declare module "draft-js" {
  import type { Component, KeyboardEvent } from "react";

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }

  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    static undo(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }

  export interface DraftEditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string, state: EditorState): "handled" | "not-handled";
    ariaLabel?: string;
    ariaMultiline?: boolean;
    role?: string;
    webDriverTestID?: string;
    placeholder?: string;
    readOnly?: boolean;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
  }

  export class Editor extends Component<DraftEditorProps> {}
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
