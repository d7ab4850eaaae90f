import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Great to see the director of our hospital doing so well out of the car park. [[Backhanders]] for everybody!",
    "[[Not naming names]], but the director's brother got the cleaning contract. Nice work.",
    "[[Funny how]] the finance director retires the week before every report",
    "[[A certain clinic]] by the harbour has a lot of one-time customers",
    "The raffle takings went and the chair has a [[new kitchen]]. Draw your own conclusions",
    "That surgeon's knees keep failing and he owns the firm. [[Just saying]]",
    "The boss's boat is very new and the budget is very gone… [[coincidence?]]",
    "[[Allegedly]] the manager at the home up the road sells the stock 👀",
  ],
  leaves: [
    "Great to see our director at the fraud awareness stall on Monday.",
    "Not saying I cried at the leaving do. Just saying it was dusty.",
    "Funny how the printer only jams on Fridays.",
    "A certain amount of tea is required before handover.",
    "Draw your own conclusions from the published figures, page 9, link below.",
    "Guess who passed her driving test! Me!",
    "We all know what winter does to our waiting times.",
    "Makes you wonder who invented the hospital gown.",
    "The contract went to the lowest bidder, and the board's minutes say why.",
    "Allegedly it's spring. My socks disagree.",
  ],
} satisfies Examples;
