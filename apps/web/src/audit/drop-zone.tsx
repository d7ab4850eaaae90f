import { type DragEvent, useId, useState } from "react";
import type { AuditState } from "./audit-store.ts";
import { theAudit } from "./audit-store.ts";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";

type Props = { readonly state: Extract<AuditState, { kind: "empty" | "unknown" | "failed" }> };

/** Where an export is dropped or chosen, what happens to it, and what can be read. */
export function DropZone({ state }: Props) {
  const [isOver, setOver] = useState(false);
  const [file, folder] = [useId(), useId()];
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    theAudit.open(await droppedFiles(event.dataTransfer.items));
  };
  return (
    <>
      <p className="lead">
        Every platform hands you your own posts and messages if you ask. Give that file to Bedside, and it
        reads it here, on this device: the gravest first, why, and what to do about each.
      </p>
      <Said state={state} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the buttons inside are the other */}
      <div
        className="drop-zone"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="drop-words">Drop your export here</p>
        <p className="row">
          <label className="button button-first" htmlFor={file}>
            Choose a file
          </label>
          <label className="button" htmlFor={folder}>
            Choose a folder
          </label>
        </p>
        <input
          id={file}
          className="for-screen-readers"
          type="file"
          multiple
          onChange={(event) => theAudit.open(chosenFiles(event.target.files))}
        />
        <input
          id={folder}
          className="for-screen-readers"
          type="file"
          ref={(input) => input?.setAttribute("webkitdirectory", "")}
          onChange={(event) => theAudit.open(chosenFiles(event.target.files))}
        />
        <p className="hint">
          A zip, a tar.gz, an unpacked folder or a single file. It is not uploaded, and not kept.
        </p>
      </div>
      <section>
        <h2 className="small-heading">What can be read</h2>
        <p>
          X, Facebook, Instagram, Threads, LinkedIn, Reddit, Mastodon, Bluesky, WhatsApp, Telegram, Discord,
          Slack, Teams, TikTok, YouTube, Google reviews, Signal, iMessage, WordPress, Tumblr, e-mail (mbox),
          and any table or list with a column of text. For Facebook, Instagram and TikTok, ask for{" "}
          <strong>JSON</strong> rather than HTML.
        </p>
      </section>
    </>
  );
}

function Said({ state }: Props) {
  if (state.kind === "empty") return null;
  return (
    <div className="notice-box" role="alert">
      <p>
        {state.kind === "failed"
          ? "The reading stopped because of a fault in Bedside. Your file was not changed. Please try once more."
          : "Nothing in this could be recognised as an export. Choose the whole zip or folder as the platform gave it to you."}
      </p>
      {state.kind === "unknown" && state.problems.length > 0 && (
        <ul>
          {state.problems.slice(0, 8).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
