interface Props {
  readonly state: "loading" | "failed";
  readonly onRetry: () => void;
}

/** While a text is on its way, and when it did not come. */
export function LoadNote({ state, onRetry }: Props) {
  if (state === "loading") return <p className="load-note">Just a moment.</p>;
  return (
    <div className="load-note" role="alert">
      <p>This page could not be fetched. You may be offline.</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
