import type { Reader } from "@bedside/guidance";
import { contactGroupsFor, nameOfCountry } from "@bedside/ui";
import { ContactList, EmergencyNote, NoLinesNote } from "./contact-list.tsx";
import { Sheet } from "./sheet.tsx";

interface Props {
  readonly reader: Reader;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every number of the country, one tap from every page. */
export function ContactSheet({ reader, isOpen, onClose }: Props) {
  const { first, more } = contactGroupsFor(reader);
  const all = [...first, ...more];
  return (
    <Sheet title={`Whom to ring, ${nameOfCountry(reader.country)}`} isOpen={isOpen} onClose={onClose}>
      <EmergencyNote groups={all} />
      <ContactList groups={first} />
      <NoLinesNote groups={all} />
      {more.length > 0 && (
        <>
          <h3 className="contact-more-heading">More numbers</h3>
          <ContactList groups={more} />
        </>
      )}
    </Sheet>
  );
}
