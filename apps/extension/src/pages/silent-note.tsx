/** Shown in place of anything that only the background knows. */
export function SilentNote({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <section className="note" role="alert">
      <h2>Bedside is not answering.</h2>
      <p>
        Nothing you have written is lost, and nothing was sent anywhere. Until it answers, nothing is read and
        no post is held.
      </p>
      <div className="row">
        <button type="button" className="button button-first" onClick={onTryAgain}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => chrome.runtime.reload()}>
          Start it afresh
        </button>
      </div>
    </section>
  );
}
