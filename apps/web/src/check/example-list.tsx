import { AUDIENCE_NAMES, PLATFORM_NAMES } from "@bedside/guidance";
import { EXAMPLES, type Example } from "./examples.ts";

/** Drafts to try, each with where it would have gone. */
export function ExampleList({ onTry }: { readonly onTry: (example: Example) => void }) {
  return (
    <ul className="examples">
      {EXAMPLES.map((example) => (
        <li key={example.title}>
          <button type="button" className="example" onClick={() => onTry(example)}>
            <span className="example-title">{example.title}</span>
            <span className="example-place">
              {PLATFORM_NAMES[example.platform]} · {AUDIENCE_NAMES[example.audience]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
