import { ExampleList } from "./example-list.tsx";
import type { Example } from "./examples.ts";

/** Beside an empty editor: what this is for, and something to try it with. */
export function EmptyPanel({ onTry }: { readonly onTry: (example: Example) => void }) {
  return (
    <div className="empty-panel">
      <h2 className="display">A second pair of eyes, before it goes out</h2>
      <p>
        Write or paste a post, a reply or a message. Bedside shows what somebody could work out or object to,
        what your regulator says about it, and words that would be fine.
      </p>
      <p className="promise">Your draft is read in this page, on this device. Nothing is sent anywhere.</p>
      <h3 className="small-heading">Or try one of these</h3>
      <ExampleList onTry={onTry} />
    </div>
  );
}

/** While the engine is still on its way: a moment on a slow line, once. */
export function WaitingPanel() {
  return (
    <div className="empty-panel">
      <h2 className="display">Just a moment</h2>
      <p>
        Bedside is fetching what it reads with. Write on; your draft is read as soon as that is here, on this
        device.
      </p>
    </div>
  );
}

/** When the engine fell over: the draft stays as it is, and checking goes on with the next change. */
export function FailedPanel({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="failed-panel" role="alert">
      <h2 className="display">We could not check this draft</h2>
      <p>
        Something in Bedside went wrong. Your words are untouched, and nothing was sent anywhere. Changing the
        draft checks it again. Until then, please read it through once more yourself.
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
