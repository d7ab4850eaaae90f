import { type Country, isCountry, PROFESSIONS, type Profession, type Reader } from "@bedside/guidance";
import { oneOf, type Settings } from "../settings/settings.ts";

/** What a shared link says about whom it was made for. */
export interface LinkReader {
  readonly country?: Country;
  readonly profession?: Profession;
  /** What it says and nobody can make sense of. */
  readonly unknown: readonly string[];
}

export function readerInLink(params: URLSearchParams): LinkReader {
  const country = params.get("in");
  const profession = params.get("as");
  const known = oneOf(PROFESSIONS, profession);
  return {
    ...(isCountry(country) && { country }),
    ...(known && { profession: known }),
    unknown: [country && !isCountry(country) ? country : "", profession && !known ? profession : ""].filter(
      Boolean,
    ),
  };
}

/** For whom a page is shown: the link's reader where it names one, else the one who sits here. */
export function readerFor(settings: Pick<Settings, "country" | "profession">, link: LinkReader): Reader {
  return link.country || link.profession
    ? { country: link.country ?? settings.country, profession: link.profession }
    : { country: settings.country, profession: settings.profession };
}

/** Whether the page is shown for somebody other than the one who sits here. */
export function isForSomebodyElse(
  settings: Pick<Settings, "country" | "profession">,
  link: LinkReader,
): boolean {
  const { country, profession } = readerFor(settings, link);
  return country !== settings.country || profession !== settings.profession;
}

/** The parameters that make a link open for the same reader. */
export function paramsOf({ country, profession }: Reader): {
  readonly in: string;
  readonly as: string | undefined;
} {
  return { in: country, as: profession };
}
