/** The kind that something named belongs to, in words that narrow nobody down. The first line that fits counts. */
type Kinds = readonly (readonly [RegExp, string])[];

const ORGANISATIONS: Kinds = [
  [/\b(?:hospital|infirmary|general|trust|institute)$/, "hospital"],
  [/\bhospice$/, "hospice"],
  [/\b(?:ward|unit|wing|suite|landing)$/, "ward"],
  [/\b(?:surgery|practice|clinic|medical centre|health centre)$/, "practice"],
  [/\b(?:care home|nursing home|lodge|house)$/, "care home"],
  [/\b(?:school|primary|high|grammar|academy)$/, "school"],
  [/\b(?:college|university|uni)$/, "college"],
  [/\b(?:church|chapel|mosque|temple)$/, "congregation"],
  [/\b(?:club|fc|afc|rfc|gaa|united|rovers|city|town|rangers|athletic|tigers|swans)$/, "club"],
  [/\bcouncil$/, "council"],
  [/\bprison$/, "prison"],
  [/\b(?:barracks|base)$/, "base"],
  [/\b(?:bakery|arms|inn|hotel|stores|farm|mill|works)$/, "business"],
];

const WORK: Kinds = [
  [
    /\b(?:vicar|priest|reverend|pastor|deacon|bishop|archbishop|cardinal|rabbi|imam|ustaz|monk|nun|rector|preacher|verger|sexton|churchwarden)\b/,
    "faith worker",
  ],
  [
    /\b(?:teacher|headteacher|headmaster|headmistress|head|principal|lecturer|professor|tutor|instructor|childminder|nanny)\b/,
    "educator",
  ],
  [
    /\b(?:police\w*|copper|pc|constable|sergeant|detective|firefighter|fireman|soldier|marine|sailor|coxswain|lifeboat\w*|lifeguard)\b/,
    "uniformed worker",
  ],
  [
    /\b(?:mayor\w*|mps?|tds?|councillor|cllr|minister|senator|ambassador|governor|premier|alderman|provost|chieftain|lord|lady|laird|duke|duchess|earl|countess|baroness|princ\w+|king|candidate)\b/,
    "person in public life",
  ],
  [
    /\b(?:judge|magistrate|solicitor|barrister|lawyer|coroner|journalist|reporter|accountant|banker|broker|surveyor|engineer|architect|scientist|librarian|translator|interpreter)\b/,
    "professional",
  ],
  [
    /\b(?:jockey|footballer|striker|goalkeeper|goalie|keeper|winger|midfielder|halfback|fullback|hooker|netballer|cricketer|umpire|referee|boxer|swimmer|\w*olympian|gymnast|wrestler|rower|runner|racer|hurler|climber|skier|surfer|coach|trainer|captain|player|champion|champ)\b/,
    "sportsperson",
  ],
  [
    /\b(?:actor|actress|singer|drummer|guitarist|violinist|cellist|pianist|organist|conductor|composer|poet|novelist|author|painter|sculptor|dancer|ballerina|comedian|clown|magician|presenter|newsreader|broadcaster|dj|influencer|youtuber|tiktoker|celeb\w*|rapper|popstar|piper|fiddler|harpist|chorister|busker|model)\b/,
    "performer",
  ],
  [
    /\b(?:driver|cabbie|trucker|truckie|busman|ferryman|pilot|signalman|courier|lorry|taxi)\b/,
    "transport worker",
  ],
  [/\b(?:bride|groom)\b/, "partner"],
  [/\b(?:winner|star|finalist|contestant)\b/, "person"],
];

const CONDITIONS: Kinds = [
  [/myasthenia|duchenne|dystroph|myopath|myosit|fibrodysplasia/, "muscle condition"],
  [
    /huntington|motor neurone|\bmnd\b|\bals\b|guillain|\bgbs\b|sclerosis|\bms\b|parkinson|narcolep|neuralgia|creutzfeldt|\bcjd\b|insomnia|stiff person|locked-in|cerebral palsy|epilep|\brett\b|tuberous|neurofibro|spina bifida|lewy|dementia|alzheimer|stroke|subarachnoid/,
    "condition of the nervous system",
  ],
  [/sarcoma|carcinoma|blastoma|mesothelioma|melanoma|leuk|lymphoma|myeloma|cancer|tumou?r|glio/, "cancer"],
  [/aorti|pulmonary hypertension|fallot|eisenmenger|heart|cardi|kawasaki|takayasu|marfan/, "heart condition"],
  [/haemophilia|hemophilia|sickle|thalass/, "blood condition"],
  [
    /rabies|ebola|lassa|plague|anthrax|botulism|cholera|diphtheria|malaria|leprosy|tetanus|fasciitis|weil|leptospir|legionn?|meningitis|\btb\b|tuberculosis|\bhiv\b/,
    "infection",
  ],
  [/stillbirth|eclampsia|ectopic|gastroschisis|anencephaly|twins/, "complication of pregnancy"],
  [/crohn|colitis|hirschsprung|whipple|stoma/, "bowel condition"],
  [/schizophrenia|bipolar|anorexia/, "mental health condition"],
  [/cystic fibrosis|copd|sarcoid/, "lung condition"],
  [
    /progeria|mannosid|pompe|wilson|phenylketon|\bpku\b|prader|angelman|turner|klinefelter|fragile|down'?s|ehlers|osteogenesis|brittle|epidermolysis|achondroplasia|albinism|amyloid/,
    "inherited condition",
  ],
  [/acromegaly|addison|cushing|phaeo|pheo/, "hormone condition"],
];

export function kindOfOrganisation(text: string): string {
  return kindIn(ORGANISATIONS, text) ?? "organisation";
}

export function kindOfWork(text: string): string {
  return kindIn(WORK, text) ?? "worker";
}

/** "Rare muscle condition", "infection": the family of conditions, as much as teaching needs. */
export function familyOfConditions(text: string, isRare: boolean): string {
  const family = kindIn(CONDITIONS, text) ?? (isRare ? "condition" : "health condition");
  return isRare ? `rare ${family}` : family;
}

function kindIn(kinds: Kinds, text: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}
