import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "she came in [[on Tuesday]] with a cough and a parrot",
    "[[last Thursday night]] nearly finished me and him both",
    "[[Tuesday's]] list: one bishop, one goalkeeper",
    "his op is [[next Fri]], tell nobody",
    "off his tablets [[since weds]]",
    "[[Sat night]] he came in as a pirate",
    "bloods due [[Mon am]]",
    "we lost him [[Sunday just gone]]",
    "she visits [[every Thursday]]",
    "dialysis [[Tuesdays]], always with sudoku",
    '"see you [[Friday]]," he said, and we did not',
  ],
  leaves: [
    "happy Friday to all who celebrate",
    "sat with him a while",
    "the sun came up over the car park",
    "wed in June, off on nights by July",
    "Sheffield Wednesday lost again",
    "Black Friday at the equipment store",
    "Sunday roast in the mess",
    "Thursday clinic is moving to room 4",
    "open Monday to Friday",
    "Monday motivation: toast",
    "mon ami, the rota",
    "fri-day feelings are not a diagnosis",
  ],
} satisfies Examples;
