/**
 * Words by which somebody is accused of a crime, of harming patients, of dishonesty or of being unfit, filed under a
 * word that each holds. What is said here of a person "as fact" is what the law of defamation is about: a statement
 * whose publication is likely to cause serious harm to reputation (Defamation Act 2013, section 1). Written for
 * Bedside. Plain insults are in insults.ts.
 */
export const ACCUSATIONS: Readonly<Record<string, string | readonly string[]>> = {
  "stole steals stealing stolen":
    "stole(?! my (?:heart|lunch|chair|pen|idea)| the show)|steals(?! the (?:show|game|scene))|(?:have|has|'ve|he's|she's) stolen(?! my)|(?:been |is |are |was |were |keeps? |caught )?stealing(?! my (?:heart|lunch|chair|pen))",
  "thief thieves thieving":
    "(?<!(?:oma|cancer|dementia|disease|illness|grief|time|depression|addiction|sepsis|'s|it) is an? (?:\\w+ )?)(?:thief|thieves|thieving)",
  "pocketing pockets pocketed":
    "pocket(?:ing|s|ed) (?:the|it|our|my|residents|that|a|cash|money)(?: \\w+){0,3}|pockets it",
  "skimming skims siphoning embezzled embezzling embezzles": "skimming|skims|siphoning|embezzl\\w+",
  "robbing robs robbed": "robb(?:ing|ed)|robs",
  "fiddling fiddles fiddled fiddler": "fiddl(?:ing|es|ed|er)(?! (?:with|about|around|while))",
  "laundering launders launderers launder": "launder(?:ing|s|ers)?",
  "fraud frauds fraudster fraudsters defrauding defrauds defrauded":
    "(?<!(?:anti|counter)[- ])(?<!(?:on|about|against|asked me about|spotting|reporting|of|preventing) )(?:fraud(?:ster)?s?|defraud\\w*)(?! (?:team|line|squad|office|department|alert|prevention|awareness|training|in (?:research|trials|science)|talk|lecture|risk|module|week|call|calls|text|texts|email|emails))",
  "crook crooks":
    "(?<!(?:feel|feeling|felt|was|is|been|bit|real|pretty|so|went|gone|knee|back|tummy) )crooks?",
  "conman conmen conning": "(?<!air )con ?m[ae]n|conning",
  "con cons": "(?<!air )con (?:artist|man|woman)s?|cons (?:old|people|patients|vulnerable)\\w*",
  "scam scams scammer scammers scamming":
    "(?:is|are|it'?s|was|running|total|complete) (?:a |an )?(?:total |complete |big )?scam|scammers?|scamming",
  "criminal criminals":
    "(?:is|are|'s|pure|proper|a|the) (?:\\w+ )?criminals?(?! (?:justice|record|case|law|offence|court|care|waste|damage|barrister))|criminals\\b",
  "kickback kickbacks backhander backhanders envelope envelopes":
    "kick-?backs?|back-?handers?|brown envelopes?|took an? (?:brown )?envelope",
  "kick back hander": "kick-backs?|back-handers?",
  "bribe bribes bribed bribing bribery bribe": "brib(?:e[sd]?|ing|ery)",
  "bought paid pays paying":
    "(?:been|was|were|is|are|got) (?:bought|paid)(?: off| to (?:bury|hide|lie|poison|shut up))|(?:paid|pays|paying) (?:\\w+ ){0,3}(?:off|to (?:shut up|bury|keep quiet|hide|look away|lie|sit))|pays (?:students|the inspector|for (?:each|every) stent)|bought (?:her|his|their) (?:phd|msc|degree|certificate|licen[cs]e|title)",
  corrupt: "corrupt(?! (?:file|usb|data|disk|card))",
  "fake fakes faked faking":
    "fak(?:es|ed|ing)(?! (?:it|a (?:cough|smile|limp|phone)|my|tan|being|an? (?:accent|illness)|news|fur|blood))|(?:sells?|selling|uses?|using|inject\\w*|with|buys|has|on) (?:\\w+ )?fake (?:\\w+)",
  "forged forges forging forger forgery":
    "forg(?:ed|es|ing|er|ery)(?! (?:ahead|a (?:link|friendship|path)|links|new))",
  "falsified falsifies falsifying falsify falsification": "falsif(?:ied|ies|ying|y|ication)",
  "fabricated fabricates fabricating fabrication": "fabricat(?:ed|es|ing|ion)",
  "invented invents":
    "invent(?:ed|s) (?:the |his |her |their |\\d+ |half the )?(?:patients?|participants|data|results|figures|cases|numbers)",
  "made makes make":
    "(?:made|makes|make|making) up (?:the |his |her |their |all (?:of )?|half (?:the )?)?(?:trial )?(?:data|patients|results|figures|numbers|phd|last|claims|bullying|allegations|stories|potassium)",
  "lied liar liars lies lying":
    "lied (?:to|about|on|under|and|in)\\b|(?:pathological |known |convicted )?liars?|(?:is|was|are|were|been|he's|she's|they're) lying(?! (?:on|in (?!ehcps|court|reports)|down|flat|there|under|beside|still|awake|back|across|next))|lies (?:to (?:patients|families|everyone|parents|the (?:board|family|police|coroner))|for a living|about (?:his|her|their|the))",
  "perjurer perjury perjured": "perjur\\w+",
  "cover covering covered coverup covers":
    "cover(?:s|ed|ing)? (?:it|that|this|them|for him|for her|him|everything|their tracks|things) up|(?:is|are|'s|'re|been|they) cover(?:ing|ed) up(?! (?:with|in|your|warm))|covering for (?:him|her|them)|they'?re covering|cover-?up",
  "buried bury buries hushed hush":
    "bur(?:ied|y|ies|ying) (?:it|the (?:report|complaint|data|whole|two|evidence)|every|two|evidence|complaints?|them)|hushed (?:it )?up",
  "shredded shreds shredding shred": "shred(?:ded|s|ding)? (?:the|it|her|his|them|that|datix|notes|every)",
  "deleted deletes altered alters altering rewrote rewrites doctored tampered changes changed":
    "(?:delet(?:ed|es)|alter(?:ed|s|ing)|rewr(?:ote|ites)|doctor(?:ed|s)|tampered with|chang(?:ed|es)) (?:the |his |her |their |two of the |a woman's |my )?(?:\\w+ )?(?:logs|notes|times|marks|records?|ctg times|charts?|figures|rota sheets|results|observations|obs|sections)(?! (?:up|for me|on the))",
  rewritten: "(?:had|got) (?:the |two of the )?(?:\\w+ ){0,3}(?:notes|figures)? ?rewritten",
  "plagiarist plagiarised plagiarises plagiarism": "plagiari\\w+",
  "registered qualified licensed licenced insured trained":
    "(?:not|isn'?t|aren'?t|wasn'?t|never|neither|un)(?: even| actually| properly| on the)?[ -]?(?:registered|qualified|licen[cs]ed|insured|trained)(?! (?:for this|to answer|in (?:this|that)|on (?:this|that)|enough))",
  "register unregistered unqualified unlicensed unlicenced untrained":
    "(?:not|isn'?t|aren'?t|never) (?:even )?on (?:the|any) register|un(?:registered|qualified|licen[cs]ed|trained)",
  "licence license degree qualification qualifications registration pin pins number":
    "(?:has|have|got|with|there'?s|had) no (?:\\w+ )?(?:licen[cs]e|degree|qualifications?|registration|pin|hcpc number|phecc number)|(?:using|on) (?:somebody|someone) else'?s (?:\\w+ )?(?:number|pin|registration)|not (?:one|any) has a real degree",
  "nurse doctor surgeon dentist physio psychologist midwife therapist":
    "(?:is|was|are)(?:n'?t| not|n't even| no) (?:a |an )?(?:real |actual |even a )?(?:nurse|doctor|surgeon|dentist|physio|psychologist|midwife|therapist)(?=[,.! ](?! today| any ?more| yet))",
  "struck suspended banned sacked fired dismissed thrown":
    "struck off|(?:was|been|got) (?:sacked|fired|dismissed|thrown out)(?: from| by| of| for| over| off)(?: \\w+){0,3}|(?:was|been) banned (?:from|for) (?:practi\\w+|life|the|working|teaching|prescribing)|thrown out of \\w+ for",
  "drunk drinks drinking":
    "(?:operat\\w+|turns up|turned up|comes in to work|works|working|teaches|on the job|to the \\w+ list|on call|in theatre|at work) (?:\\w+ )?drunk|drunk (?:butcher|in (?:surgery|theatre|clinic)|on (?:the )?(?:ward|job|list|call|shift)|at work)|drink(?:s|ing) (?:in|on|at|before) (?:surgery|theatre|work|the job|shift|clinic|call)",
  "addict junkie gear": "(?:is|he'?s|she'?s|an?) (?:\\w+ )?(?:addict|junkie)|on the gear",
  "high fentanyl morphine cocaine oxy oxynorm ketamine":
    "high on (?:\\w+)|(?:takes?|taking|steal\\w*|selling|sells|robbing|nicks?|nicking|using|on) (?:the |our |his |her )?(?:fentanyl|morphine|cocaine|oxy(?:contin|codone|norm)?|ketamine|diazepam|tramadol|methadone)(?: from)?",
  "kill kills killed killing killer killers":
    "(?<!(?:nearly|almost|half|that|it|birth|heat|stairs|shift|walk|what|virus|cancer|disease|sepsis|smoking) )(?:has |have |'s |'ve )?kill(?:ed|s|ing) (?:people|patients?|babies|women|men|two|three|four|five|six|seven|eight|nine|ten|\\d+|her|him|them|that|somebody|someone|one|little|baby|old|a (?:mum|baby|man|woman|patient|lad|girl)|thousands|dozens|residents)(?! off)|(?:is|are|he'?s|she'?s|sheer|and) (?:an? )?killers?(?! (?:heels|shift|app|whale|queen|bee|instinct|headache|cells?))",
  "murder murders murdered murderer murderers":
    "murder(?:s|ed|ers?)\\b|(?:is|was|it'?s|'s|that'?s) (?:plain |pure |a )?murder\\b",
  "butcher butchers butchered butchering maimed maims maiming":
    "butcher(?:s|ed|ing)? (?:people|women|patients|her|him|them|faces|my)|(?:is|are|he'?s|she'?s|drunk|a) (?:a )?butchers?\\b(?! (?:shop|'s wife))|maim(?:ed|s|ing)",
  "starved starves starving":
    "starv(?:ed|es|ing) (?:the |old |our |their )?(?:residents?|patients?|people|bill|her|him|them|babies)|(?:are|is) being starved",
  "sedate sedates sedated sedating drugs drugging drugged":
    "sedat(?:es|ed|ing|e) (?:them|people|residents|everyone|patients|kids|the)(?: \\w+){0,2} (?:so|because|to|against)|(?:drugs|drugging|drugged) (?:people|girls|them|residents|patients|kids|women|everyone|old)|chemically restrains?",
  "abuses abused abusing abuser hitting hits beats beating":
    "(?:abus(?:es|ed|ing)|hit(?:s|ting)|beat(?:s|ing)) (?:residents|patients|them|old (?:women|people|men|ladies)|the (?:residents|kids|children|old)|his wife|her kids|children)|(?:child|wife|patient) (?:beater|abuser)",
  "slapping slapped":
    "(?:slapp(?:ing|ed)) (?:a |the |his |her )?(?:resident|patient|child|residents|patients|old)\\w*",
  "reuse reuses reused reusing re use uses":
    "re-?us(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:needles|syringes|forceps|blades|instruments|single use|the same|vials)",
  "drills drill drilling": "drill(?:s|ing|ed)? (?:\\w+ )?healthy teeth",
  "relabel relabels relabelled relabelling relabeled expired dates":
    "re-?labell?(?:s|ed|ing)?(?! (?:it|the drawer))|(?:sells?|selling|uses?|using|mixes|injects?) (?:\\w+ )?(?:expired|out of date) \\w+|scrape(?:s|d)? the dates",
  "waters watering watered cutting":
    "water(?:s|ing|ed)(?: (?:it|their stuff|vials|the \\w+|stuff|their \\w+))? down|cutting the \\w+ with water",
  "inject injects injecting injected":
    "inject(?:s|ing|ed)? (?:water|saline|cement|fake|silicone|air|steroids)(?: \\w+)?",
  "selling sells sold flogs flogging":
    "(?:sell(?:s|ing)?|sold|flog(?:s|ging)) (?:our |the |fake |their |those |blank |returned |expired |free |patients'? |clients'? |bds |donor |it |sugar )*(?:fake \\w+|kidneys|organs|corneas|embryos|morphine|methadone|meds|medicines|formula|arvs|seats|pins|patients'? (?:numbers|data)|numbers|data|oxy\\w*|steroids|sugar pills?|oxynorm|drugs|petrol|pens)(?! (?:for|to the (?:ward|pharmacy)))",
  "dealing deals dealer": "(?:is|he'?s|she'?s|been|husband'?s) (?:a )?(?:dealing|dealer)\\b",
  "hands handing": "hand(?:s|ing) out (?:oxy|scripts|benzos|opioids|diazepam)\\w*",
  "poison poisoned poisoning poisons":
    "poison(?:ed|ing|s)? (?:people|patients|kids|children|residents|her|him|them)|pure poison|child poisoning",
  "rapist raped rapes predator paedophile paedo nonce pervert groped gropes groper molested":
    "rapists?|rap(?:ed|es) (?:\\w+)|predators?|paedo(?:phile)?s?|nonces?|pervert|grop(?:ed|es|er)|molest\\w*",
  "touches touched touching handsy":
    "touch(?:es|ed|ing) (?:up\\b|people up|three of us|girls|students|women up|her up)|handsy",
  "sleeps sleeping slept":
    "(?:sleeps|sleeping|slept) with (?:the |his |her )?(?:trainees?|students?|sponsors?|boss|patients?|girls|care girls|rep|each other)",
  "racist racists":
    "(?:is|was|are|were|'s|a|proper|total) racists?(?! (?:remark|comment|joke|abuse|incident|question|thing|language))",
  "dangerous unfit":
    "(?:he'?s|she'?s|he is|she is|is) (?:a danger to (?:patients|women|the public)|dangerous|unfit to (?:practise|practice))(?! (?:job|road|combination|drug|when|if|to (?:stop|mix|drive)))",
  "prison jail jailed cell":
    "(?:belongs?|should be|going|ought to be|needs? to be) (?:to |in )(?:prison|jail|a cell)|(?:was|been) jailed|should be (?:locked up|behind bars)",
  "locked sociopath psychopath narcissist":
    "should be locked up|(?:is|he'?s|she'?s|a) (?:\\w+ ){0,2}(?:sociopath|psychopath|malignant narcissist)",
  "ghost bills billing billed bill charging":
    "ghost (?:shifts?|patients?|sessions?|clinics?|teeth)|(?:bills?|billing|billed|charg(?:es|ing)|invoic(?:es|ed)) (?:\\w+ ){0,4}(?:for (?:\\w+ ){0,4}(?:dead|never|didn'?t|don'?t exist|weren'?t|who aren'?t|that never|not there|tests they never)|to nhs)|bill(?:ing|s) (?:for )?dead people",
  "fudged fudges fudging cooked cooking massaged massaging":
    "fudg(?:ed|es|ing) (?:\\w+)|cook(?:ed|s|ing) the (?:books|figures|numbers)|massag(?:ed|ing) the (?:figures|numbers)|(?:figures|numbers|books) (?:were|are) cooked",
  "ate eating chopped chop":
    "(?:ate|eating|chop) (?:the |all the )?(?:\\w+ ){0,3}(?:money|tender|fund|funds)",
  "swab swabs kidney leg":
    "left (?:a |three )?swabs? (?:in|inside)|leaves swabs|removed a healthy (?:kidney|lung|breast)|took off the wrong leg",
  "bully bullies": "(?:is|was|'s|are|a) (?:\\w+ ){0,2}(?:a )?bull(?:y|ies)\\b(?! (?:pulpit|boy))",
  "planted plants": "planted (?:it|drugs|evidence|the)",
  "leaked forensic": "leaked (?:thousands|patient|records|consultations|confidential)",
  "takes take taking took taken":
    "(?:takes?|taking|took|has taken) (?:duit|cash|money|bribes?|a cut|residents'? \\w+|patients'? cash|his cut|her cut)(?: (?:from|off|to|out|of|home|at)(?![\\w']))?",
  "signs signing stamped stamps": "sign(?:s|ed|ing) (?:blank \\w+|my name)|stamp(?:ed|s) vaccine \\w+",
  "swaps swapped swapping": "swap(?:s|ped|ping) (?:embryos|the (?:labels|embryos|samples)|labels)",
  phd: "(?:buy|bought) (?:her|his|their) (?:own )?phd",
  "invoiced invoices": "invoic(?:ed|es) (?:\\w+ ){1,4}(?:appointments?|sessions?|visits?) that never",
  "let lets letting": "let(?:s|ting)? (?:\\w+ |\\d[\\d,]* ){1,3}(?:die|bleed out|bleed|starve|rot)",
  "bumping bumped": "bump(?:ing|ed) (?:people|them|her|him|patients) off",
  "blinded blind": "blinded (?:two|three|a|one|several|\\d+) \\w+|left a \\w+ blind",
  "doped doping": "(?:were|was|been|being) doped|doping (?:his|her|their|the|kids|players)",
  "extortionist extortion blackmailing blackmails blackmailed":
    "(?:serial |known )?extortion(?:ist)?|blackmail(?:ing|s|ed)",
  "torturer tortures": "(?:is|he'?s|she'?s) an? torturer|tortures",
  angel: "angel of death",
  beater: "(?:child|wife) beater",
  "nicked nicks nicking":
    "nick(?:ed|s|ing) (?:the |our |patients'? )?(?:petty cash|till|money|cash|pens|meds|drugs|tablets|collection|diazepam|tramadol)",
  theft: "drug theft|theft from patients|(?:pure|plain) theft",
  "feed feeds feeding": "feed(?:s|ing)? (?:them|residents|the residents) dog food",
  "trial trials sample samples":
    "(?:famous )?trial (?:\\w+ ){0,3}never happened|no patients in (?:it|the trial)|never (?:sequenced|tested|ran) a single sample",
  "rort rorting": "(?:got a|running a) rort|rorting",
  "ripping rips": "rip(?:ping|s) off (?:parents|patients|people|old|families|vulnerable|pensioners)\\w*",
  "hep hepatitis": "giv(?:e|es|ing|en) (?:\\w+ ){1,2}(?:hepatitis|hep c)",
  "helping helps helped": "help(?:ing|s|ed) (?:himself|herself|themselves) to",
  "backdates backdated backdating":
    "backdat(?:es|ed|ing) (?:the |his |her |their |her own )?(?:notes|forms|records|consent|obs|checks|training)",
  "hides hid hiding":
    "(?:hides|hid|hiding) (?:it|the) from (?:the )?(?:audit|inspectors?|cqc|families|board|coroner)",
  "binned bins":
    "(?:binned|bins) (?:the|every|our|her|his|all) (?:complaints?|incident|datix|biops\\w+|results|reports|evidence|letters)",
  "hungover stoned coked booze":
    "(?:turns? up|turned up|comes? in|works?|operates?|always|is|was|he'?s|she'?s) (?:\\w+ )?(?:hungover|stoned|coked up|off (?:his|her) face)|(?:smells?|stinks?|stinking|reeks?|smelling) of (?:gin|drink|booze|alcohol|whisky|vodka|wine|weed)",
  "smells stinks stinking reeks smelling reeked stank":
    "(?:smells?|stinks?|stinking|reek(?:s|ed)|smelling|stank) of (?:gin|drink|booze|alcohol|whisky|vodka|wine|weed)",
  "poses posing pretends pretending pretended":
    "(?:poses|posing) as an? \\w+|pretend(?:s|ing|ed)? to be an? (?:\\w+ )?(?:nurse|doctor|surgeon|dentist|physio|psychologist|midwife|therapist|pharmacist)",
  "convicted conviction jailed":
    "(?:a |is |was |been )?convicted (?:of|for|thief|fraudster|paedophile|dealer|liar|abuser)|has a conviction",
  "record time": "(?:has|have|got|with) a (?:criminal )?record for|(?:did|done|doing) time(?: for|[.,!])",
  "investigation bail":
    "(?:is|are|was|been|he'?s|she'?s|they'?re) under investigation (?:for|by)|on bail for",
  "bung bungs cut": "(?:gets?|takes?|took|getting|slipped|paid) (?:an?|his|her|their) (?:bung|cut of)|bungs",
  "negligent negligence malpractice":
    "(?:is|was|are|were|been|criminally|grossly) negligent|(?:guilty of|pure|gross|criminal) (?:negligence|malpractice)",
  "assaults assaulted assaulting assault":
    "(?:sexually )?assault(?:s|ed|ing) (?:\\w+ ){0,2}(?:patients?|staff|nurses?|students?|residents?|women|girls|me|her|him|trainees?)",
  "harasses harassed harassing stalks stalked grooming grooms":
    "(?:sexually )?harass(?:es|ed|ing) (?:\\w+ ){0,2}(?:nurses?|students?|trainees?|women|girls|staff|her|him|juniors)|(?:is |was )?groom(?:ing|s) (?:\\w+ )?(?:girls|kids|students|patients|children)",
  "pervs perv creep": "(?:is|he'?s|she'?s|'s|total|known|old|a) (?:an? )?(?:\\w+ )?perv\\b|pervs on",
  affair: "having an affair with (?:a |his |her |the )?(?:patient|student|trainee|boss|rep)",
  counterfeit:
    "(?:uses?|using|sells?|selling|stocks?|injects?|buys?|supplies) counterfeit \\w+|counterfeit (?:implants|filler|botox|drugs|meds|masks|syringes)",
  "sterilise sterilize wash washes washed":
    "(?:don'?t|doesn'?t|never|doesnt|dont|didn'?t) (?:even )?(?:sterili[sz]es?|wash(?:es)?) (?:the |their |his |her |an? )?(?:instruments?|needles|tools|equipment|hands between)",
  "cheats cheated cheating":
    "cheat(?:s|ed|ing) (?:patients|residents|families|staff|nurses|the (?:nhs|system|exam|taxpayer|hours)|people|old)",
  "overcharges overcharging overbilled overbills":
    "over(?:charg|bill)(?:es|ed|ing|s) (?:patients|families|insurers|the nhs|old|people|medicare|medicaid|everyone)",
  "misdiagnosed misdiagnoses":
    "(?:has |have )?misdiagnos(?:ed|es) (?:dozens|hundreds|\\w+ (?:women|men|people|patients|kids))",
  "unsafe danger":
    "(?:he'?s|she'?s|they'?re|he is|she is) (?:completely |totally |clinically )?unsafe|(?:is|he'?s|she'?s) a danger to (?:patients|women|the public|children|residents)",
  "neglect neglects neglected neglecting":
    "neglect(?:s|ed|ing) (?:the |old |our |their )?(?:residents|patients|people|babies|her|him|them)",
  "lines lined lining": "lin(?:es|ed|ing) (?:his|her|their) (?:own )?pockets",
  "sham quack charlatan charlatans quacks":
    "(?:is|are|he'?s|she'?s|they'?re|total|pure|a|an) (?:\\w+ )?(?:quacks?|charlatans?)",
  "impostor imposter": "(?:is|he'?s|she'?s|was) an? imp[oe]st[oe]r",
  "victimises victimised punishes":
    "(?:punishes|victimis(?:es|ed)|got rid of|sacks|sacked) (?:\\w+ ){0,2}whistleblowers?",
  "forge fake falsify":
    "(?:forge|fake|falsify) (?:\\w+ ){0,2}(?:timesheets?|reports?|notes|signatures?|certificates?|consent|results?|records?|data|checks|reviews|logs|handover times)",
  "steal rob bribe":
    "(?:steal|rob) (?:from |the |our |their )?(?:patients?|residents?|wages|pensions?|money|old people|juniors'? \\w+|meds|drugs|morphine|staff|nurses)|bribe (?:the |our )?(?:inspectors?|board|council\\w*|police|regulator)",
  dodgy: "(?:is|are|he'?s|she'?s) (?:well |proper |seriously )?dodgy",
};
