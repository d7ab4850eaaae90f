import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Whoever is on switchboard tonight is a complete [[moron]], I'm sorry",
    "You absolute [[clown]], read the guideline before you lecture a nurse",
    "To the driver who blocked our ambulance bay: you [[selfish]] [[git]]",
    "Ward sister Pauline Trask is a [[spiteful]] old [[cow]] and everybody on nights knows it",
    "bed 9 is such a [[lazy]] [[sod]], won't even try with the frame",
    "[[lazy]] managers and their gutless board, again",
    "The new registrar is so [[thick]] it hurts",
    "The minister is a [[gutless]] [[weasel]] and his waiting list plan is fantasy",
    "[[Gobshites]],\nthe lot of them. Every consultant on that corridor",
    {
      text: "You are a rude, [[ungrateful]] [[moron]], Mr Quill, and you can find another surgery",
      context: { audience: "patient" },
    },
    "HONESTLY the day staff are [[useless]] 🙄",
  ],
  leaves: [
    "I'm such an idiot, I left my stethoscope on the bus again",
    "The printer on ward 6 is a useless lump of plastic and I said so out loud",
    "A relative called me a stupid cow at the desk tonight. I'm fine, I've had tea, but please be kind to reception",
    "“Useless, the lot of you,” he shouted at our newest porter. She offered him a chair",
    "You absolute muppets, who put googly eyes on the crash trolley? Love you all",
    "Don't be an idiot on the ice this weekend, grit your step",
    "The four-hour target is a stupid idea and I've written to the board to say why",
    "Nobody who works in a corridor is lazy",
    "In 1913 “idiot” and “imbecile” were legal terms in the Mental Deficiency Act. We teach that history because words stick",
    "Some plonker (me) locked herself out of the surgery in her slippers",
    "Cows' milk allergy is not the same as lactose intolerance, there's a good page on it",
    "Finger prick tests don't diagnose intolerance, whatever the advert says",
    {
      text: "Useless, the pair of them. Always have been",
      context: { audience: "colleagues", replyTo: "Both label printers are down again" },
    },
    "Some idiot cut me up on the ring road and now my coffee is on the ceiling",
    "Lazy Sunday, bacon, no bleep. Bliss",
  ],
} satisfies Examples;
