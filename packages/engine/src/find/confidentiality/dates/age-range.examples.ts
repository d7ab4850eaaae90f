import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "a lady [[in her early eighties]] taught me to polka",
    "harpsichordist [[in his forties]], never sick",
    "[[late 50s]], college porter, short of breath",
    "farmer, [[M30s]], hand in the baler",
    "an [[octogenarian]] ran rings round us",
    "he's [[ninety-something]] and sharper than me",
    "bloke, [[40ish]], jar in hand",
    "she is [[eighty-odd]] and lives up two flights",
    "trapper, [[past eighty]], came by snowmobile",
    "our [[centenarian]] wants a whisky",
    "[[80s]], COPD, lives alone",
  ],
  leaves: [
    "I'm in my forties and still scared of the bleep",
    "back in the eighties we had no gloves",
    "the nineties called",
    "temps in the 40s all week",
    "over 65s can have the jab",
    "twenty-odd years of nights",
    "30-odd patients on the list",
    "1980s wallpaper in the mess",
    "about ten of us went",
    "£30s off the price",
    "something odd about this rota",
    "if you're over fifty, do the kit",
  ],
} satisfies Examples;
