/** Words around names, in lower case. Written for Bedside. */

/** Joins the parts of a family name: "van der Merwe", "de Souza", "bin Yusof", "Mc G". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der de del della di da dos du la le el al bin binti ibn ap mc mac st o".split(" "),
);

/** Words often written with a capital beside a name, without belonging to one. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll a an and the but so if in on at to for of is was are were has had have he she it we you they this that there here what when where who why how not no yes ok okay just now then after before today tonight yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter nhs gp ed icu itu hdu a&e mri ct ecg cpr covid please thanks thank hi hello hey dear love from with by as my your our his her their all any shower loss massage bump bumps led friendly steps scan scans feeding sensory".split(
    " ",
  ),
);

/** Words after which a capital is a name: greetings, and what goes before a child. */
export const GREETINGS: ReadonlySet<string> = new Set(
  "hi hello hey hiya dear heya hola hullo howya howdy rip morning afternoon evening cheers sorry little wee big baby ora named called surname birthday bye goodnight night congratulations congrats welcome".split(
    " ",
  ),
);

/** People greeted together, or by what they are. */
export const ADDRESSED_TOGETHER: ReadonlySet<string> = new Set(
  "all team folks everyone everybody guys colleagues sir sirs madam editor editors friends followers ladies gents gentlemen chat reviewer reviewers parents customer customers patient patients reader readers twitter insta instagram facebook linkedin tiktok reddit doctor doctors nurse nurses mate mates lads girls boys hun hon love lovely babe babes darling sweetheart pet mum dad mam mom grandma god lord world britain england scotland wales ireland london staff members member family neighbours neighbour santa father students student class council minister prime secretary pharmacy both two anyone somebody someone to new back home there again but bravo tunde brother sister sisters brothers monday tuesday wednesday thursday friday saturday sunday news data pharma tech day big little".split(
    " ",
  ),
);

/** Two capitals that stand for something else by a bed. */
export const NOT_INITIALS: ReadonlySet<string> = new Set(
  "gp ed er or op gi ct mr us uk eu tb ms md hr it pa pm am pt ot pe mi ac hb na pr iv im id dr st nr ok tv pc hp ca og vs bp rr io cd xr sr jr ra mx rx dx tx hx ng og ad tk ht wt ii iv vi no".split(
    " ",
  ),
);
