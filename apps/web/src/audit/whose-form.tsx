import { counted, SelectField } from "@bedside/ui";
import { type FormEvent, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import type { FoundExport } from "./audit-protocol.ts";
import { theAudit } from "./audit-store.ts";

interface Props {
  readonly exports: readonly FoundExport[];
  readonly problems: readonly string[];
  readonly settings: Settings;
}

/** What was recognised, and which of the people in it is the reader: others' words are never held against them. */
export function WhoseForm({ exports, problems, settings }: Props) {
  const [me, setMe] = useState<readonly (string | undefined)[]>(exports.map(() => undefined));
  const isReady = exports.every(({ writers }, i) => !writers || writers.length === 0 || me[i]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const { country, profession, author } = settings;
    const who = {
      country,
      ...(profession && { profession }),
      ...(author.name && { name: author.name }),
      ...(author.handle && { handle: author.handle }),
      ...(author.bio && { bio: author.bio }),
    };
    theAudit.read(who, me, new Date().toISOString().slice(0, 10));
  };
  return (
    <form className="whose-form" onSubmit={begin}>
      {exports.map(({ format, name, owner, writers }, i) => (
        <div key={`${format} ${name}`} className="found-export">
          <p>
            <strong>{format}</strong> in {name}
            {owner && <>, of {owner}</>}
          </p>
          {writers && writers.length > 0 && (
            <SelectField
              label="Which of them are you?"
              value={me[i] ?? ""}
              onChange={(value) => setMe(me.map((one, j) => (i === j ? value || undefined : one)))}
            >
              <option value="">Choose</option>
              {writers.map((writer) => (
                <option key={writer.name} value={writer.name}>
                  {writer.name} ({counted(writer.items, "item")})
                </option>
              ))}
            </SelectField>
          )}
        </div>
      ))}
      {problems.length > 0 && (
        <details>
          <summary>{counted(problems.length, "thing")} could not be opened</summary>
          <ul>
            {problems.slice(0, 50).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="hint">
        Only your own words are checked. What others wrote is read where you answered it, and not judged.
      </p>
      <p className="row">
        <button type="submit" className="button button-first" disabled={!isReady}>
          Read it here
        </button>
        <button type="button" className="button" onClick={() => theAudit.erase()}>
          Choose something else
        </button>
      </p>
    </form>
  );
}
