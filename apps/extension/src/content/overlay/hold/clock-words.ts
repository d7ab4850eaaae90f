const MINUTE = 60_000;
export const HALF_AN_HOUR = 30 * MINUTE;

/** "18:40", as the author's clock has it. */
export function clockTime(moment: number): string {
  const time = new Date(moment);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
}

/** "22 minutes", rounded up: nobody is told of a minute less than there is. */
export function minutesLeft(until: number, now: number): string {
  const minutes = Math.max(1, Math.ceil((until - now) / MINUTE));
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
