import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "Mrs Duckworth, [[Bluebell Cottage]], sats 89",
    "Mrs Duckworth [[Bluebell Cottage]], sats 89",
    "parcels for Big Donnie, [[the Manse]], and the shop",
    "can somebody do Mr Tulloch at [[The Old Manse]] tomorrow",
    "the lady from [[Quarry Cottages]] is ninety today",
    "bloods to [[Rhos Farmhouse]] for Siân",
    "she'd been with Mrs Geddes at [[Tigh-na-Mara]] after the fall",
    "the big parcel is for [[the manse]], boat's early",
    "leave it at [[Primrose Croft]], he'll hear you",
  ],
  leaves: [
    "cottage pie in the canteen, pray for us",
    "a week in a holiday cottage and no phone signal",
    "at the cottage hospital we all knew each other",
    "our bungalow is finally finished",
    "a cottage industry of unlicensed fillers",
    "the vicarage garden fete is on Saturday",
    "from Old Cottage Hospital days",
    "by Croft Surgery's own figures",
    "she dreams of a cottage by the sea",
  ],
} satisfies Examples;
