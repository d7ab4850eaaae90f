import type { Examples } from "../rule.ts";

export default {
  flags: [
    "I [[hate this hospital]] and everybody who runs it can rot",
    "[[Burn the whole place down]], I'll bring sausages",
    "I [[don't give a shit]] who lives or dies on that ward tonight",
    "[[Sick of every one of you]], moaning at my desk",
    "[[DONE CARING]]. About the forms, about the phones, about the lot of you",
    "The board [[can shove their resilience webinar up their arses]]",
    "[[Worst hospital I've ever]] had the misfortune to work in, [[fucking trust]]",
    "I'm [[done pretending]] I care about any of it",
  ],
  leaves: [
    "I couldn't give a toss about football",
    "I'm tired. I've cried in the car every day this week and I've asked for help",
    "Twenty-two hours on a trolley isn't care. We've written to the board and copied the MP",
    "I hate January and I hate the car park, and I love this job",
    "I'm done pretending to be OK. If you're a nurse who is struggling, so am I",
    "I don't care what your blood pressure was, I care how you are",
    "The pay offer is an insult. We're voting no and here's why",
    "Burn after reading: the surprise party is at four",
    "This place is held together by healthcare assistants and toast",
    "We lost two babies this month and I can't find the words",
    "Let it burn is terrible advice for a fever, give fluids and comfort",
    "Fucking printer",
  ],
} satisfies Examples;
