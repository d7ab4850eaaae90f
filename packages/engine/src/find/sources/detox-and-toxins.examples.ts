import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Foot pads [[pull the toxins]] out while you sleep.",
    "Our drip [[boosts your immune system by]] 70%",
    "Celery juice [[detoxes your liver]], babes",
    "[[Sugar feeds cancer]], so starve it",
    "A nine day cleanse [[RESETS YOUR HORMONES]]",
    "This tea [[balances your hormones]], heals leaky gut and smells divine",
    "Cupping [[draws out toxins]],\nthe darker the better",
  ],
  leaves: [
    "There's no such thing as a liver detox, it's what your liver does all day.",
    "Alcohol detox beds are full again and we need funding.",
    "Botulinum toxin blocks the nerve, hence the teaching slides.",
    "Digital detox this weekend, ring the landline.",
    '"Sugar feeds cancer" frightens people into losing weight they can\'t spare.',
    "Cleansing your face at night may help acne a little.",
    "Handwashing flushes the idea that I'm ever dry in winter.",
    "The detox ward sang at Christmas.",
  ],
} satisfies Examples;
