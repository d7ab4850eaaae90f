import { useState } from "react";
import type { EditorProps } from "../stage.tsx";

/** A text area whose words the page holds, as most have it. */
export function TextAreaBox({ initial, onText, attributes, onKey }: EditorProps) {
  const [text, setText] = useState(initial);
  const { class: className, ...others } = attributes;
  return (
    <textarea
      {...others}
      {...(className && { className })}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onText(event.target.value);
      }}
      onKeyDown={(event) => onKey?.(event.nativeEvent)}
    />
  );
}
