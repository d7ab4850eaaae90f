import { type EditorProps, useMounted } from "../stage.tsx";

/** An element that is edited by the browser alone: what stands in it is what there is. */
export function PlainBox({ initial, onText, attributes, onKey }: EditorProps) {
  const element = useMounted((root) => {
    root.textContent = initial;
    const typed = () => onText(root.innerText.replace(/\n$/, ""));
    const pressed = (event: KeyboardEvent) => onKey?.(event);
    root.addEventListener("input", typed);
    root.addEventListener("keydown", pressed);
    return () => {
      root.removeEventListener("input", typed);
      root.removeEventListener("keydown", pressed);
    };
  });
  return (
    <div ref={element} contentEditable="plaintext-only" suppressContentEditableWarning {...attributes} />
  );
}
