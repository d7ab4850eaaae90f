import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[I've typed out the whole chapter]] on fluids so you can all read it",
    "[[Uploading the full lecture]] from Saturday, sound's a bit rough",
    "[[All 40 pages of her workbook, scanned]]",
    "This week's blog is Dr Fenn's column, [[pasted in full]] under my picture",
    "[[Photographed every page of the new manual]], sorry about my thumb",
    "Tonight I'm [[reading you chapter one]] of that sleep bestseller, chapter two tomorrow",
    "His essay, [[copied word for word]], because he says it better",
  ],
  leaves: [
    "I've read the whole chapter on fluids and I'm still confused.",
    'One line from her book stays with me: "sit down first". Link to the publisher.',
    "Typed out the whole handover and then the computer died.",
    "Please don't scan the workbook, the licence is for six of us.",
    "Our own leaflet, pasted in full below, written by us and the patients' panel.",
    "He told me the whole story from start to finish and I cried.",
    "My whole paper is open access, uploaded today.",
    "The full rota is uploaded, all 12 weeks.",
    "We copied the letter to the GP and the family.",
  ],
} satisfies Examples;
