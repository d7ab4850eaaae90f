/**
 * Remedies from the kitchen, the garden and the wellness trade as people name them: single words, plain lower case.
 *
 * Source: common names in the NCCIH "Herbs at a Glance" list (nccih.nih.gov), and household remedies of Britain,
 * Ireland, West and East Africa, the Caribbean, South Asia and Malaysia.
 */
export const REMEDIES: ReadonlySet<string> = new Set(
  [
    "garlic ginger turmeric honey onion potato vinegar cider lemon celery beetroot cabbage broccoli sprouts sprout",
    "moringa neem soursop cerasee karela gourd bitters papaya pawpaw noni aloe ginseng ashwagandha zobo hibiscus",
    "rosemary sage mint nettle dandelion elderberry echinacea chamomile lavender raspberry willow senna propolis",
    "kawakawa buchu rooibos guinea seamoss moss spirulina chlorella wheatgrass mushroom mushrooms lingzhi reishi",
    "tea teas juice juices broth bone leaf leaves root roots seed seeds bark herb herbs herbal oil oils balm salve",
    "syrup tonic decoction tincture cleanse detox bath steam candle candles magnet magnets crystal crystals copper",
    "magnesium zinc selenium iodine silver bicarb bicarbonate soda salt urine clay charcoal chelation ozone hydrogen",
    "collagen probiotic probiotics capsule capsules sachet sachets gummies peptide peptides nattokinase kefir raw",
    "keto carnivore fasting fast diet breathwork breathing plunge plunges cold sauna yoga reiki homeopathic homeopathy",
    "homeopath acupuncture osteopath chiropractor adjustments massage cupping meditation prayer prayers anointed",
    "habbatus cannabis cbd ivermectin fenbendazole vit vitamin vitamins d3 b12 k2 nad claret wine supplements",
  ].flatMap((line) => line.split(" ")),
);
