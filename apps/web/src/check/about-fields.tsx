import type { Author } from "@bedside/engine";
import { useId } from "react";

interface ReplyProps {
  readonly replyTo: string;
  readonly onChange: (replyTo: string) => void;
}

/** What the draft answers: the half of the story that may already name somebody. */
export function ReplyField({ replyTo, onChange }: ReplyProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>What you are answering</label>
      <p className="hint" id={`${id}-hint`}>
        Paste the post, review or message. It may already name somebody. It stays on this device, like your
        draft.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        className="field"
        dir="auto"
        rows={5}
        value={replyTo}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface AuthorProps {
  readonly author: Author;
  readonly onChange: (author: Author) => void;
}

/** What readers see of the author beside the draft: a workplace in the bio counts as a detail. */
export function AuthorFields({ author, onChange }: AuthorProps) {
  const set = (field: keyof Author) => (value: string) => onChange({ ...author, [field]: value });
  return (
    <>
      <p className="hint">
        Readers see these beside what you post. A town or a ward in your bio can point to a patient.
      </p>
      <LineField label="Name" value={author.name} onChange={set("name")} />
      <LineField label="Handle" value={author.handle} onChange={set("handle")} />
      <LineField label="Bio" value={author.bio} onChange={set("bio")} />
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function LineField({ label, value = "", onChange }: LineProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        dir="auto"
        maxLength={2000}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
