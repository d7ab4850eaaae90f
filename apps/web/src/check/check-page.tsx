import {
  Checklist,
  DraftEditor,
  GuidanceAudience,
  LiveRegion,
  type Marked,
  ReportPanel,
  spokenVerdict,
} from "@bedside/ui";
import { type ReactNode, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { useMedia } from "../shell/use-media.ts";
import { WIDE } from "../shell/wide.ts";
import { ContextBar } from "./context-bar.tsx";
import { DraftFoot } from "./draft-foot.tsx";
import { EmptyPanel, FailedPanel, WaitingPanel } from "./empty-panel.tsx";
import { FindingsSheet } from "./findings-sheet.tsx";
import { HoldNote } from "./hold-note.tsx";
import type { Outcome } from "./judge.ts";
import { Notice } from "./notice.tsx";
import { useCheckPage } from "./use-check-page.ts";
import { usePageKeys } from "./use-page-keys.ts";
import { VerdictBar } from "./verdict-bar.tsx";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  /** Told of every change, so that the shell can hand the draft back if the page falls over. */
  readonly onDraft: (text: string) => void;
  /** False while the author looks something up elsewhere and the desk waits. */
  readonly isShown: boolean;
}

const KEYS_HINT = "editor-keys";

/** The draft on the left, what was found on the right; on a phone the draft, with a verdict that opens. */
export function CheckPage({ settings, onSettings, onDraft, isShown }: Props) {
  const page = useCheckPage(settings, onSettings);
  const isWide = useMedia(WIDE);
  const [isRaised, setRaised] = useState(false);
  const { desk } = page;
  usePageKeys(isShown, { onStep: (direction) => desk.editor.current?.step(direction), onUndo: page.undo });
  const { outcome, marked, text } = desk;

  const panel = (
    <Panel
      outcome={outcome}
      onTry={(example) => {
        setRaised(false);
        page.tryExample(example);
      }}
      onRetry={desk.recheck}
    >
      {outcome.kind === "checked" && (
        <GuidanceAudience value={page.place.audience}>
          <ReportPanel
            report={outcome.sifted.report}
            aside={outcome.sifted.aside}
            marked={marked}
            text={text}
            onGoTo={(entry) => {
              setRaised(false);
              page.goTo(entry.span, entry.key);
            }}
            country={settings.country}
            people={{ countWithout: desk.countWithout, onChange: page.change, onPoint: desk.pointAt }}
            onFix={page.fix}
            onSetAside={desk.setFindingAside}
            onBringBack={desk.bringBack}
          />
        </GuidanceAudience>
      )}
    </Panel>
  );

  const notice = <Notice notice={page.notice} text={text} onUndo={page.undo} />;

  return (
    <div className="check">
      <h1 className="for-screen-readers">Check a draft</h1>
      <ContextBar
        place={page.place}
        onPlace={page.changePlace}
        replyTo={page.replyTo}
        onReplyTo={page.setReplyTo}
        author={settings.author}
        onAuthor={(author) => onSettings({ author })}
      />
      <div className="desk">
        <div className="draft-column">
          <section className="draft" aria-label="Your draft">
            <DraftEditor
              ref={desk.editor}
              initialText={page.opening.text}
              label="Your draft"
              describedBy={KEYS_HINT}
              placeholder="Write or paste what you are about to post or send"
              onText={(now) => {
                onDraft(now);
                desk.onText(now);
              }}
              onMarked={desk.onMarked}
              onFix={page.fix}
            />
            <p id={KEYS_HINT} hidden>
              F8 goes to the next finding, Shift and F8 to the one before. Control and full stop makes the
              first fix.
            </p>
            <HoldNote
              hold={page.hold.hold}
              isKept={settings.keepsDraft}
              onKeep={() => onSettings({ keepsDraft: true })}
              onLetGo={page.hold.letGo}
            />
            <DraftFoot
              text={text}
              state={desk.isChecking ? "waiting" : outcome.kind}
              readers={outcome.kind === "checked" ? outcome.sifted.report.readers : undefined}
              canFix={marked.placed.findings.some(
                ({ finding, fixes }) => finding.severity !== "note" && fixes.length > 0,
              )}
              isCopied={page.isCopied}
              isHeld={page.hold.hold.kind === "held"}
              onCopy={page.copy}
              onFixAll={page.fixAll}
              onHold={page.hold.start}
              onStartAgain={page.startAgain}
              onTry={page.tryExample}
            />
          </section>
          {isWide && <FourQuestions outcome={outcome} />}
        </div>
        {isWide && (
          <section className="panel" aria-label="What we found" data-scroll-panel>
            {panel}
          </section>
        )}
      </div>
      {!isWide && (
        <>
          <VerdictBar outcome={outcome} marked={marked} onRaise={() => setRaised(true)} />
          <FindingsSheet
            title={outcome.kind === "checked" ? "What we found" : "Try Bedside"}
            isOpen={isRaised}
            onClose={() => setRaised(false)}
          >
            {panel}
            <FourQuestions outcome={outcome} />
            {notice}
          </FindingsSheet>
        </>
      )}
      {!isRaised && notice}
      <LiveRegion
        message={outcome.kind === "checked" ? spokenVerdict(outcome.sifted.report) : ""}
        about={text}
      />
      <LiveRegion message={activeMessage(marked)} />
    </div>
  );
}

interface PanelProps {
  readonly outcome: Outcome;
  readonly onTry: Parameters<typeof EmptyPanel>[0]["onTry"];
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

function Panel({ outcome, onTry, onRetry, children }: PanelProps) {
  if (outcome.kind === "empty") return <EmptyPanel onTry={onTry} />;
  if (outcome.kind === "waiting") return <WaitingPanel />;
  if (outcome.kind === "failed") return <FailedPanel onRetry={onRetry} />;
  return children;
}

function FourQuestions({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section className="four-questions" aria-labelledby="four-questions-heading">
      <h2 id="four-questions-heading" className="small-heading">
        Four questions before you post
      </h2>
      <Checklist {...(outcome.kind === "checked" && { answers: outcome.sifted.report.checklist })} />
    </section>
  );
}

function activeMessage({ placed, active }: Marked): string {
  return placed.findings.find(({ key }) => key === active)?.finding.message ?? "";
}
