import type { Example, Examples } from "../../rule.ts";

const za = (text: string): Example => ({ text, context: { country: "ZA" } });

export default {
  flags: [
    za("please see attached for [[8001015009087]], rehab"),
    za("ID no [[9202201234088]] for the scheme"),
    za("ID: [[0002294321191]]"),
    za("id number\n[[9912316789285]]"),
    "RSA ID [[8001015000086]], visiting her sister here",
    za("[[800101 5009 08 7]] on the form"),
    za("ID [[8001015009086]] won't load"),
  ],
  leaves: [
    za("8001015009086 on the crate"),
    za("9913326789285 on the crate"),
    za("9902294321191 on the crate"),
    "8001015009087 on the crate",
    za("tracking 8001015009087"),
    za("barcode 6001240100011"),
    za("no ID, no service, they said"),
    za("call 0861 555 777 for poisons"),
    za("0000000000000"),
  ],
} satisfies Examples;
