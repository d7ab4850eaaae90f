import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";
import { readerInWords } from "../reader/reader-words.ts";
import { useReader } from "../reader/use-reader.ts";

interface Props {
  readonly settings: Settings;
  readonly background: Background;
}

/** How it is with the second reader, for those who switched it on. */
export function SecondReaderLine({ settings, background }: Props) {
  const words = readerInWords(useReader(background, settings));
  if (words === "") return null;
  return (
    <p className="second-reader hint">
      <a href="options.html#second-reader" target="_blank" rel="noopener">
        Second reader
      </a>
      : {words}
    </p>
  );
}
