import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[the fat cow]] in bed 6 broke the bariatric chair",
    "Why are [[fat people]] always surprised that their knees hurt",
    "two [[fatties]] and a fall, that's my morning",
    "[[bring a peg]] for your nose, it's him from the hostel again",
    "[[Teeth like a burnt fence and he]] wants whitening",
    "honestly [[some of you stink]] and we have to say it",
  ],
  leaves: [
    "Fat people get worse care because we blame everything on weight. I'm fat and I'm a nurse, ask me how I know",
    "Fatty liver is common and often reversible, see the British Liver Trust page",
    "Has anyone seen our bariatric commode? Last seen heading for ward 7",
    "I'm a fat lad and I need the big blood pressure cuff, thanks for not making it a thing",
    "I stink of alcogel and failure",
    "How do we make a waiting room that works for fat people too?",
    "Fat people wait longer for a scan because our scanner was built for somebody else",
    "The textbook only shows gout in a fat man with a glass of port. Women get it too",
    "A stranger called me a fat cow on the bus in my uniform. It stung more than I'd like",
    "Diagnosis: fat. Treatment: less. The cat has gone next door to complain",
    "Vitamin D is fat-soluble, which is why it's not one to double up on",
    "She lost nine stone with our dietitian and wants everyone to know she still eats chips",
    "Please don't call patients big units, even in the mess",
  ],
} satisfies Examples;
