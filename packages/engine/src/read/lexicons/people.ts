/**
 * Words for whoever, or whatever, a remark may be aimed at. Written for Bedside; British words first, then those of
 * the other countries. A plural of a job speaks of the profession, the singular of one colleague.
 */
export type Mention =
  | "self"
  | "reader"
  | "pronoun"
  | "pronouns"
  | "patient"
  | "patients"
  | "relative"
  | "relatives"
  | "colleague"
  | "profession"
  | "public-figure"
  | "institution"
  | "person"
  | "people"
  | "idea"
  | "thing";

const WORDS: Readonly<Record<Mention, string>> = {
  self: "i i'm im i've ive i'd i'll myself meself mysen we we're we've ourselves",
  reader:
    "you you're youre you've you'd you'll u ur ya ye yous youse y'all yall yourself yourselves yez allyuh",
  pronoun: "he he's hes he'd him himself she she's shes she'd her herself",
  pronouns: "they they're theyre they've they'd they'll them em themselves these those",
  patient: "patient pt resident client inpatient outpatient admission regular attender customer",
  patients:
    "patients pts residents clients inpatients outpatients regulars attenders customers punters callers",
  relative:
    "relative daughter son husband wife mother father mum mam mom mommy mummy dad daddy nan gran granny grandma grandad visitor boyfriend girlfriend parent auntie aunty uncle",
  relatives: "relatives daughters sons families family mothers fathers mums mams moms dads visitors parents",
  colleague:
    "nurse doctor reg registrar consultant sister matron porter hca sho f1 f2 fy1 fy2 houseman intern student receptionist manager midwife colleague boss supervisor locum surgeon anaesthetist anesthetist radiographer radiologist physio physiotherapist paramedic technician medic dentist hygienist pharmacist dispenser optometrist gp psychologist psychiatrist carer hcsw ward-clerk clerk professor prof lecturer tutor mentor trainee director coordinator controller dispatcher crewmate chaplain dietitian pa aa odp psw cna preceptor deputy caretaker cleaner team-leader ho houseofficer sr oga",
  profession:
    "nurses doctors regs registrars consultants sisters matrons porters hcas shos f1s f2s interns students receptionists managers management midwives colleagues bosses supervisors locums surgeons anaesthetists anesthetists radiographers radiologists physios physiotherapists paramedics technicians medics dentists hygienists pharmacists dispensers optometrists gps psychologists psychiatrists carers clerks professors lecturers trainees directors coordinators controllers dispatchers ots crnas pas aas odps preceptors chiropractors chiros osteopaths osteos orthopods ortho radiology urology neurology psych psychiatry ed a&e cardiology anaesthetics switchboard staff crew nchds execs admin orthogeris geris podiatry pathology juniors seniors cleaners secretaries",
  "public-figure":
    "minister mp mps president premier chancellor taoiseach politician politicians ministers celebrity celebrities influencer influencers mayor senator senators councillor councillors commissioner journalist journalists columnist tory tories",
  institution:
    "trust board hospital practice department government council hse nhs cqc icb nmc gmc ministry company clinic surgery union bma gphc hcpc payroll facilities estates treasury insurers royal-college",
  person:
    "man woman bloke lad lass lady gent gentleman guy fella chap boy girl person somebody someone anybody anyone whoever who kid child teenager baby driver neighbour lot",
  people:
    "men women blokes lads lasses ladies gents gentlemen guys fellas chaps boys girls people folk folks kids children adults teenagers public everybody everyone drivers voters crowd pair",
  idea: "idea policy target targets plan rule rules guideline guidelines argument decision scheme proposal question questions theory thinking excuse reason law system process metric metrics audit statement slogan take myth mistake habit joke term word words phrase label",
  thing:
    "printer computer lift bleep pager phone laptop screen software machine pump kettle dishwasher fridge car van bus train bike traffic weather rain day week month year shift night morning monday tuesday wednesday thursday friday saturday sunday weekend rota roster form forms email emails meeting parking queue door chair bed bin dog cat budgie rabbit horse cake biscuits coffee tea soup sandwich knee knees back foot feet leg hand heart brain thyroid eye eyes ear tooth mask uniform shoes socks weight song film book game match referee ref goal club league ticket wifi password login database app website update system toaster microwave boiler heating hangover flu cold virus bug mosquito sauce",
};

const MENTIONS: ReadonlyMap<string, Mention> = new Map(
  (Object.entries(WORDS) as [Mention, string][]).flatMap(([mention, words]) =>
    words.split(" ").map((word): [string, Mention] => [word, mention]),
  ),
);

/** What a lower-case word speaks of; undefined for most words. */
export function mentionOf(word: string): Mention | undefined {
  return (
    MENTIONS.get(word) ??
    (word.endsWith("s") && MENTIONS.get(word.slice(0, -1)) === "thing" ? "thing" : undefined)
  );
}
