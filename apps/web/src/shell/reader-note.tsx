import { PROFESSION_NAMES, type Reader } from "@bedside/guidance";
import { nameOfCountry } from "@bedside/ui";
import type { Settings } from "../settings/settings.ts";
import { isForSomebodyElse, type LinkReader } from "./reader.ts";
import { youInWords } from "./top-bar.tsx";

interface Props {
  readonly settings: Settings;
  readonly link: LinkReader;
  readonly reader: Reader;
  readonly onMine: () => void;
}

/** Above a page that a link opened for somebody else, so that nobody takes another country's rules for their own. */
export function ReaderNote({ settings, link, reader, onMine }: Props) {
  if (link.unknown.length > 0)
    return (
      <p className="reader-note" role="status">
        The link asked for a country or profession that Bedside does not know. This is shown for you:{" "}
        {youInWords(settings)}.
      </p>
    );
  if (!isForSomebodyElse(settings, link)) return null;
  return (
    <p className="reader-note" role="status">
      The link shows this for {readerInWords(reader)}.{" "}
      <button type="button" className="link-button" onClick={onMine}>
        Show it for me: {youInWords(settings)}
      </button>
    </p>
  );
}

/** "a nurse in Singapore", "somebody in Ireland". */
function readerInWords({ country, profession }: Reader): string {
  const who = profession && profession !== "other" ? PROFESSION_NAMES[profession].toLowerCase() : "somebody";
  return `${who === "somebody" ? who : `a ${who}`} in ${nameOfCountry(country)}`;
}
