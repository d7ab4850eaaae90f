/** Somebody asked about a draft where nothing is to be read. */
export class SwitchedOff extends Error {
  override readonly name = "SwitchedOff";
}
