/** What has just been done, and the way back where there is one. */
export interface NoticeOf {
  readonly message: string;
  /** The draft as the change left it: once it reads differently, there is no simple way back any more. */
  readonly undoWhile?: string;
  /** What has to be put back beside the text. */
  readonly alsoUndo?: () => void;
}

interface Props {
  readonly notice: NoticeOf | undefined;
  readonly text: string;
  readonly onUndo: () => void;
}

export function Notice({ notice, text, onUndo }: Props) {
  return (
    <div className="notice-place" role="status">
      {notice && (
        <p className="notice">
          {notice.message}
          {notice.undoWhile === text && (
            <button type="button" className="quiet-button notice-undo" onClick={onUndo}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  );
}
