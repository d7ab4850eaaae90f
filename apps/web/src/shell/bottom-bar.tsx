import { ArchiveIcon, LibraryIcon, PenIcon, SignpostIcon } from "./icons.tsx";
import { MAIN_PLACES, PLACES, type Place } from "./routes.ts";

const ICONS = { check: PenIcon, situations: SignpostIcon, library: LibraryIcon, audit: ArchiveIcon } as const;

/** The places, under the thumb of whoever holds a phone. */
export function BottomBar({ place }: { readonly place: Place }) {
  return (
    <nav className="bottom-bar no-print" aria-label="Places, at the foot">
      {MAIN_PLACES.map((one) => {
        const PlaceIcon = ICONS[one];
        return (
          <a key={one} href={PLACES[one].hash} aria-current={one === place ? "page" : undefined}>
            <PlaceIcon />
            {PLACES[one].name}
          </a>
        );
      })}
    </nav>
  );
}
