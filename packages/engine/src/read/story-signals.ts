/**
 * What tells a story about somebody's care from everything else that health professionals post: patterns over the plain
 * lower-case text, each bounded and linear. What each is worth is learned from labelled drafts (training/story).
 */
export const STORY_SIGNALS = {
  /** "84 year old", "aged 9", "72M", "in her eighties". */
  age: /\b\d{1,3}[- ]?(?:yo|y\/o|yrs?[- ]old|years?[- ]old|months?[- ]old|weeks?[- ]old|weeker)\b|\baged? \d|\b[mf] ?\d{2}\b|\b\d{2} ?\/?[mf]\b|\bin (?:his|her|their) (?:\w+ )?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]?(?:one|two|three|four|five|six|seven|eight|nine)?[- ]year/g,
  /** "bed 12", "ward 4", "trolley 31", "resus 2". */
  bed: /\b(?:bed|bay|room|rm|cubicle|side room|trolley|resus|ward|cell|pod) ?(?:no\.? ?)?[a-z]?\d+[a-d]?\b/g,
  recently:
    /\b(?:last night|last nite|this (?:morning|afternoon|evening|week|arvo|aft|shift)|today|tonight|yesterday|just now|earlier|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day'?s?(?: night| morning| afternoon)?|(?:two|three|few|couple of) (?:days|nights|weeks) (?:ago|later))\b/g,
  longAgo:
    /\b(?:years ago|decades? ago|when i was (?:a|an|in) (?:student|sho|f1|junior|training|newly)|in (?:19|20)\d\d|back in (?:the|my|19|20)|as a student|my first (?:week|year|job|shift))\b/g,
  ownFamily:
    /\b(?:my|me|our) (?:own |late |dear |lovely |poor |little |wee |eldest |youngest |middle |other )?(?:mum|mam|mom|dad|da|nan|nana|gran|granny|grandad|grandma|husband|wife|son|daughter|brother|sister|father|mother|partner|kids?|boys?|girls?|cousin|uncle|auntie|aunt|taid|nain|in-laws|nephew|niece|twins|parents|family|dog|cat|vet|wedding)\b/g,
  theirKin:
    /\b(?:his|her|their|the|your) (?:\w+ )?(?:mum|mam|mom|mother|mammy|dad|daddy|father|wife|husband|hubby|son|daughter|brother|sister|family|gran|granny|nan|partner|kids|children|missus|twin|boyfriend|girlfriend|fella|parents|lad|boy|girl|grandchildren|grandkids)\b/g,
  myPatient:
    /\b(?:my|our|me) (?:\w+ ){0,2}(?:patients?|lady|gent|gentleman|man|woman|residents?|clients?|fella|boy|girl|lad|baby|couple|pt|bride|hero|warrior|star|champion|legend|regulars?|miracle|fighter|first|last|\d{1,2} ?(?:o'?clock|am|pm|\.\d\d))\b/g,
  whose: /\b(?:who|whose|who's)\b/g,
  youKnowWho:
    /\b(?:you(?:'ll| all| will)? know who|guess who|if you know,? you know|will know (?:who|exactly)|won't name|no names|naming no names|can't say who|not saying who|you(?:'ll| will)? have seen|you may have seen|you might have seen|recognise (?:him|her|them)|work it out|don't (?:tell|share|say)|dinnae (?:say|tell)|keep (?:it|this) (?:quiet|to yourself|between)|between (?:us|ourselves)|didn't hear (?:it|this) from me|shouldn't (?:say|be telling|tell)|not supposed to (?:say|tell)|shh+|say nothing|hush|off the (?:telly|tv)|on (?:the|our|your) (?:local )?(?:telly|tv|news)|in the (?:paper|papers|news)|made the (?:news|papers)|yes,? (?:that|the) one|the one (?:off|from|who|with|that))\b/g,
  yourCare:
    /\b(?:your|ur|yer) (?:[\w'-]+ ){0,2}(?:appointments?|scans?|notes|results?|surgery|operation|op|visits?|treatments?|bloods?|baby|tooth|teeth|crown|dentures?|knees?|hip|prescriptions?|tablets|meds|records?|file|chart|sessions?|consultation|procedure|stay|care|fillings?|referral|implants?|aligners|veneers|lips|wound|stitches|jab|smear|test|mri|x-?ray|scope|form|checkup|check-up|physio|therapy|insulin|inhaler|birth|labour|section|glasses|lenses|hearing aids?|account|bill)\b/g,
  yourKin:
    /\b(?:your|ur|yer) (?:[\w'-]+ ){0,1}(?:mum|mam|mom|mother|dad|father|husband|wife|son|daughter|nan|gran|granny|grandad|brother|sister|boy|girl|lad|baby|little one|partner|auntie|uncle|late)\b/g,
  youDid:
    /\b(?:you|u|ye) (?:were|came|had|did|didn't|missed|refused|told|asked|attended|cancelled|said|declined|signed|left|rang|shouted|turned|arrived|walked|failed|agreed|chose|saw|booked|wouldn't|hadn't|never|only|still|don't take|stopped|no-showed|smoke|needed|got|opted|weren't|couldn't|insisted|waited|spoke|phoned|called|threatened|swore|smelt|owe)\b/g,
  weDid:
    /\b(?:we|i|i've|we've|team) (?:just |finally |also |then |once )?(?:saw|treated|delivered|examined|told|offered|gave|scanned|operated|took|found|x-rayed|removed|fitted|put|stitched|nursed|looked after|remember|met|admitted|discharged|intubated|resuscitated|referred|held|sat|said|asked|had|lost|got|brought|washed|fed|turned|sutured|cut|called|pronounced|counted|cleaned|replaced|did|made|seen|looked|visited|triaged|clerked|walked|shocked|worked on|cannulated|transfused|prescribed|dispensed|drove|carried|caught|jabbed)\b/g,
  cameIn:
    /\b(?:came|comes|coming|brought|rushed|wheeled|blue-lighted|walked|admitted|transferred|turned up|presented|rolled|waltzed|carried|flown|airlifted|fetched|landed|pitched up|stumbled) (?:back )?(?:in|into|to us|to (?:ed|a&e|clinic|theatre|resus|itu|icu|the ward|see (?:me|us))|by|on|up|through|over)\b|\b(?:is|was|are|were|been|he's|she's) (?:in|on) (?:with us|our|the ward|resus|itu|icu|hdu|a vent|the unit|palliative|eol)\b|\bunder (?:us|my care|our care)\b|\b(?:in|to) (?:see us|see me|our care|my clinic|my chair|our unit|our ward|with us)\b/g,
  neutralReply:
    /\b(?:can'?t|cannot|could not|couldn't|can not|unable to|not able to|won't|never|don't|do not|isn't|not)\b[^.!?\n]{0,40}\b(?:discuss|comment|confirm|say|reply|answer|respond|talk about|tell|speak about|look after|treat|advise|share)\b|\bconfidential(?:ity)?\b|\bget in touch\b|\bpractice manager\b|\bcomplaints? (?:team|procedure|process|policy|lead|manager)\b|\bpals\b/g,
  screen:
    /\b(?:episode|series|season|soap|telly drama|hospital drama|drama|netflix|film|movie|watch(?:ed|ing)|call the midwife|holby|casualty (?:with|tonight|on)|grey's|the pitt|archers|corrie|rovers|eastenders|emmerdale|hollyoaks|panto|musical|museum|obituary|poem|poet|novel|book club|podcast|1[6-8]\d\d|victorian|history|historical|centenary)\b/g,
  /** A headline or a link: news that others have told. */
  news: /https?:|\brt @|\bvia @|\b(?:breaking|exclusive|according to|police (?:have|say|said)|found guilty|inquest into|pleaded|arrested|charged with|jailed|sentenced|victims?|headline|reports? (?:say|that)|news(?:paper)?s?:)/g,
  /** The author's own family tell each other, or a colleague's life is marked. */
  ofOurs:
    /\b(?:family (?:group|chat)|our colleague|one of (?:us|our own)|worked (?:here|with us)|retir(?:ed|es|ing|ement)|leaving do|paternity|maternity leave|engaged|got married|wedding|birthday|funeral|trained (?:me|us|\w+ of us)|taught me|our very own|new (?:lad|girl|starter|nurse|doctor|manager|reg|f1)|join(?:s|ed|ing) (?:us|the team)|congratulations|congrats|exams?|passed (?:his|her|their))\b/g,
  /** Wrongdoing of somebody at work: an allegation, not a story of care. */
  accuses:
    /\b(?:fraud|thief|stole|stealing|steals|bribes?|bribed|corrupt|convicted|struck off|sacked|fiddl\w+|fakes?|faked|falsif\w+|forger?|lied|lies|pockets?|operat(?:es|ing) drunk|drunk|court dates|liar|scam\w*|con ?man|paedophile|predator|gropes?|touches up|crook)\b/g,
  invited:
    /\b(?:if you|if your|if anyone|anyone (?:with|who|know)|please (?:call|ring|book|come|ask|speak|see|contact)|make sure|book (?:your|a|in)|speak to|talk to your|ask your|call 999|ring 999|111|free to|open to|swipe|thread|link)\b/g,
  systems:
    /\b(?:rota|staffing|waiting (?:list|times?)|targets?|funding|pay|strike|union|management|policy|government|budget|audit|shift|study|conference|exam|revision|interview|course|training|placement|portfolio)\b/g,
  uniqueness:
    /\b(?:only (?:\w+ )?(?:in|on|patient|one|person|man|woman|dentist|gp|shop|\w+ in)|the only|first (?:ever|in|confirmed|of|case|one)|first \w+ (?:in|to) (?:the|be)|one of (?:a kind|two|three|only)|never seen|once in a|rarest|world'?s|uk'?s (?:first|only)|oldest|youngest|famous|record|legend|well[- ]known|everybody knows|everyone knows|half the town|whole (?:town|village|island))\b/g,
  office:
    /\b(?:the|our|your|their|local|that|yon|a certain) (?:[\w-]+ )?(?:mayor|mp|councillor|vicar|priest|bishop|head ?teacher|headmaster|headmistress|headteacher|head|deputy head|postmistress|postmaster|lollipop (?:lady|man)|newsreader|weather(?:man| girl| presenter)|presenter|captain|keeper|striker|winger|goalie|coach|referee|umpire|judge|chief exec(?:utive)?|ceo|laird|minister|senator|celebrity|influencer|tiktoker|youtuber|actor|actress|singer|drummer|dj|host|chef|butcher|publican|landlord|landlady|barmaid|chippy|florist|baker|organist|choirmaster|harbour ?master|ferryman|farmer|chairman|sheriff|teacher|professor|astronaut|olympian|jockey|boxer|driver)\b/g,
  place:
    /\b(?:in|at|from|near|off|outside|behind|beside|up|down|on) (?:the )?(?:[\w']+ ){0,2}(?:street|st|road|rd|lane|close|estate|village|town|island|farm|school|church|chapel|pub|chippy|chip shop|shop|bakery|butcher'?s|factory|mill|mosque|temple|hotel|caravan park|park|beach|harbour|pier|bridge|station|club|bowlo|marae|rez|reserve|township|prison|barracks|college|uni|university|motorway|crescent|terrace|green|common|bank|library|market|garage|quarry|pit|mine|dock|quay|hall|castle|golf club|rugby club|football club|cricket club|bookies|tesco|aldi|lidl|asda|spar|co-op|greggs|tim hortons|walmart|costa)\b/g,
  bright: /[!]{2,}|\u{1f602}|\u{1f923}|\u{1f648}|\u{1f440}|\u{1f92b}|\u{1f910}|\u{1f480}|\u{1f60d}/gu,
} as const satisfies Record<string, RegExp>;

export type StorySignal = keyof typeof STORY_SIGNALS;
