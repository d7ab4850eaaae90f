import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../../draft.ts";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../read.ts";
import { TRAITS, traitsOf } from "./traits.ts";

function traits(text: string, context: Partial<Context> = {}): readonly (string | undefined)[] {
  return traitsOf(read(draftOf(text, context))).map((at) => TRAITS[at]);
}

describe("traits", () => {
  it.each<[trait: string, text: string, context?: Partial<Context>]>([
    ["patient:one", "A lady came in with her knitting and taught us all a stitch"],
    ["patient:named", "Mrs Calloway came in with her knitting"],
    ["main:colleague", "The registrar brought biscuits. What a registrar."],
    ["main:self", "I forgot my pass and I walked home for it"],
    ["insult>self", "I'm such a muppet, I locked myself out of the sluice"],
    ["insult>colleague", "Our site manager is a useless waste of a lanyard"],
    ["instruct:stop-treatment", "Stop the warfarin, it's poison", { replyTo: "my gum is bleeding" }],
    ["instruct:not", "Never stop the warfarin because of a post"],
    ["reach+patient", "Text me on my own number whenever", { audience: "patient" }],
    ["quote:condemned", 'Somebody said "they all do it". It is racist and not ok.'],
    ["time:past-lesson", "Years ago I gave the wrong form out. I learned to read it aloud."],
    ["on-duty+impaired", "Still drunk on shift and I was fine"],
    ["deed:done", "I signed it off and never looked at the chart"],
    ["deed:imagined", "If I signed it off and never looked at the chart I would be ashamed"],
    ["deed:unpunished", "I signed off the lot, nobody noticed"],
    ["accused:named", "Rex Halloran stole from the tea fund and everybody knows"],
    ["tells:innuendo", "Funny how the tea fund shrinks when Rex Halloran is in"],
    ["close+patient", "Come for tea on Sunday, I'll fetch you", { audience: "patient" }],
    ["answered:asks", "Ring the desk", { replyTo: "Is the clinic open on Friday?" }],
    ["answered:complains", "Thank you for telling us", { replyTo: "Disgraceful, I was left all day" }],
    ["answers:your-care", "Your appointment was cancelled by you", { replyTo: "Awful place" }],
    ["answers:general", "Boxes change colour, tablets stay the same", { replyTo: "Wrong box!" }],
    ["answers:dismisses", "It's just wind, no need to go in", { replyTo: "my chest hurts" }],
    ["main:group", "The Polish have a fine word for this. Polish is hard."],
    ["main:institution", "The trust and the board have a plan"],
    ["one:occupation", "A lady came in, she is the baker's wife and a baker herself"],
    ["voice:practice", "Our phones are down, we're sorry", { capacity: "professional" }],
    ["advert:undisclosed", "Use my code for a discount"],
    ["group+generalise", "Typical Polish drivers, they always do it"],
    ["threat+somebody", "I'll punch that registrar"],
    ["has:link", "The trial is 10.1000/xyz123 if you want to read it"],
  ])("%s: %s", (trait, text, context) => {
    expect(traits(text, context)).toContain(trait);
  });

  it.each<[trait: string, text: string, context?: Partial<Context>]>([
    ["patient:one", "Patients deserve a car park"],
    ["patient:named", "Bev brought cake"],
    ["insult>colleague", "That printer is useless and so is the lift"],
    ["instruct:stop-treatment", "Never stop the warfarin because of a post"],
    ["on-duty+impaired", "Two glasses of wine on my first weekend off"],
    ["reach+patient", "Text me on my own number", { audience: "colleagues" }],
    ["deed:done", "I'd never sign it off without looking at the chart"],
    ["accused:named", "The funny smell in the tea fund tin is cheese"],
    ["answers:your-care", "Your appointment was cancelled by you"],
    ["advert:undisclosed", "#ad Use my code for a discount"],
    ["main:patient", "The registrar brought biscuits"],
  ])("not %s: %s", (trait, text, context) => {
    expect(traits(text, context)).not.toContain(trait);
  });

  it("have names of their own", () => {
    expect(new Set(TRAITS).size).toBe(TRAITS.length);
  });

  it("hold for whatever is written, in order, and the same each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const first = traitsOf(read(draftOf(text)));
        expect([...first].sort((a, b) => a - b)).toEqual(first);
        expect(first.every((at) => TRAITS[at] !== undefined)).toBe(true);
        expect(traitsOf(read(draftOf(text)))).toEqual(first);
      }),
    );
  });
});
