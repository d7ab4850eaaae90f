import Quill from "quill";
import { type EditorProps, useMounted } from "../stage.tsx";

/** Quill, as LinkedIn has it: without a toolbar, plain text only. */
export function QuillBox({ initial, onText, attributes, onKey }: EditorProps) {
  const element = useMounted((container) => {
    const quill = new Quill(container, {
      formats: [],
      modules: { toolbar: false, history: { delay: 300, userOnly: true } },
    });
    for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
    quill.setText(initial, "silent");
    quill.history.clear();
    quill.on("text-change", () => onText(quill.getText().replace(/\n$/, "")));
    // Ahead of Quill's own keys, which would put in a line.
    const pressed = (event: KeyboardEvent) => {
      if (onKey?.(event)) event.stopImmediatePropagation();
    };
    container.addEventListener("keydown", pressed, true);
    return () => container.removeEventListener("keydown", pressed, true);
  });
  return <div ref={element} />;
}
