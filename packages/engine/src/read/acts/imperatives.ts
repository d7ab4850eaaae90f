/** Verbs that open an instruction. Nouns more than verbs at a beginning ("book", "rest") are left to their place. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  "accept add advise aim always apply arrange ask avoid be bin book bring buy call carry change chase check choose clean come complete consider contact continue cut delete ditch do don't dont double download drink drop eat elevate email ensure enjoy examine exercise expect fast fill find flush follow forget get give go grab halve have head hold hydrate ice ignore increase insist join keep know lay learn leave let listen look lower make massage measure message mix move never nominate note open order pay phone pick please pls pop post practise practice pray prescribe press prioritise protect push put raise reach read record reduce refer refuse register remember remind remove replace report request rest retweet return ring rinse rub run say see seek send set share show sign sit skip sleep slow soak speak squeeze start stay stick stop stretch support swab swap switch take talk taper tell test text think throw top treat trust try turn update use vaccinate visit vote wait walk warn wash watch wear wean write".split(
    " ",
  ),
);

/** Words that may stand before the verb of an instruction. */
export const OPENERS: ReadonlySet<string> = new Set(
  "please pls just so and but then also now first ok okay right instead seriously honestly folks guys everyone all ladies people team girls lads mums always yes no kindly maybe".split(
    " ",
  ),
);

/** What changes somebody's treatment. */
export const STOPPING: ReadonlySet<string> = new Set(
  "stop ditch bin skip drop quit leave pause hold avoid refuse decline come wean taper flush cancel omit cease halve reduce lower cut throw forget miss chuck".split(
    " ",
  ),
);
export const STARTING: ReadonlySet<string> = new Set(
  "take start use try double triple increase up add give swap switch restart begin apply inject mix crush drink".split(
    " ",
  ),
);

/** Treatment without its name. */
export const TREATMENT: ReadonlySet<string> = new Set(
  "tablet tablets pill pills med meds medication medications medicine medicines dose doses drug drugs treatment antibiotics steroids vaccine vaccines jab jabs inhaler insulin chemo chemotherapy radiotherapy painkillers injections statins hrt contraception antidepressants dialysis surgery scan smear mammogram cream drops ssri ssris script prescription sachet injection".split(
    " ",
  ),
);
