/** UTF-16 offsets as code points, which Python counts in. */
export function pointsOf(text: string, start: number, end: number): [number, number] {
  const from = [...text.slice(0, start)].length;
  return [from, from + [...text.slice(start, end)].length];
}
