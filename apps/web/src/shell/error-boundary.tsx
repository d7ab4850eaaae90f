import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** The draft as it stood, so that a fault in the page never costs anybody their words. */
  readonly rescue: () => string;
}

/** What stands when the page itself fails: an apology, the draft, and the way back. Nothing is reported anywhere. */
export class ErrorBoundary extends Component<Props, { draft: string | undefined }> {
  override state: { draft: string | undefined } = { draft: undefined };

  static getDerivedStateFromError() {
    return { draft: "" };
  }

  override componentDidCatch() {
    this.setState({ draft: this.props.rescue() });
  }

  override render() {
    const { draft } = this.state;
    if (draft === undefined) return this.props.children;
    return (
      <main className="page fallen">
        <h1>The page has stumbled</h1>
        <p>
          That is our fault, not yours.{" "}
          {draft && "Here are your words; copy them before you open the page again."}
        </p>
        {draft && <textarea className="field" aria-label="Your draft" readOnly rows={10} value={draft} />}
        <p>
          <a className="button button-first" href="./">
            Open Bedside again
          </a>
        </p>
      </main>
    );
  }
}
