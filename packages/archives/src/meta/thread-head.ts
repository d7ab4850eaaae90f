/** Whether a file begins as a thread of Messenger or Instagram does; the two share one shape. */
export function isThread(head: string): boolean {
  return /"sender_name"\s*:/.test(head) && /"timestamp_ms"\s*:/.test(head);
}

/** The encrypted chats of Messenger, which it exports by themselves, name the same things otherwise. */
export function isEncryptedChat(head: string): boolean {
  return /"threadName"\s*:/.test(head) || (/"senderName"\s*:/.test(head) && /"isUnsent"\s*:/.test(head));
}

const FACEBOOK_ONLY =
  /your_facebook_activity|facebook\.com|"thread_type"\s*:|"type"\s*:\s*"(?:Generic|Share|Call|Subscribe)"/;

/** A thread on its own is Instagram's unless it says otherwise: nobody but the person could tell. */
export function isFacebookThread(head: string): boolean {
  return isEncryptedChat(head) || (isThread(head) && FACEBOOK_ONLY.test(head));
}
