import type { Examples } from "../rule.ts";

export default {
  flags: [
    "I heard Dr Milo Farrant was [[struck off]] abroad, can't find it anywhere though",
    "Apparently Sister Wren Doyle [[is stealing]] the petty cash 👀",
    "Heard that Oakbank Pharmacy [[sells returned meds]], pass it on",
    "Rumour says the new manager at the clinic [[was sacked for something grim]]",
    "Word is Mr Ivo Lang [[takes bribes from]] the rep",
    "People say the owner of that home is a [[crook]], who knows",
  ],
  leaves: [
    "I heard Dr Farrant is retiring. He'll be missed.",
    "Apparently the thief of the ward kettle was a magpie.",
    "Rumours about the merger are just that, please don't pass them on.",
    "I heard the lecture on fraud in trials, worth an hour.",
    "Word is the canteen has lied about the soup again. It's leek.",
    "This is fact and not a rumour: Dr Farrant is retiring in May.",
    "They say laughter is the best medicine. They lie.",
    "Heard him called a liar by a relative and he took it kindly.",
    "The tribunal heard that the doctor was struck off in 2019, published decision linked.",
  ],
} satisfies Examples;
