import { commonPrevalence } from "./common-prevalence.ts";

/**
 * How many people in a million live with a rare condition, or are diagnosed in a year where that is how it is counted:
 * the midpoint of its Orphanet class (Orphadata, CC BY 4.0).
 */
const PER_MILLION: Readonly<Record<number, string>> = {
  0.5: "progeria,fatal familial insomnia,fibrodysplasia ossificans progressiva,conjoined twins,rabies",
  5: "alpha-mannosidosis,locked-in syndrome,ebola,lassa fever,lassa,plague,anthrax,botulism,cjd,creutzfeldt-jakob,stiff person syndrome,pompe,cholera,diphtheria,moebius,xeroderma pigmentosum,maple syrup urine,gaucher,fabry,niemann-pick,batten disease,harlequin ichthyosis,cockayne,wolfram syndrome,cri du chat,porphyria,erdheim-chester,castleman,susac,neuromyelitis optica,behcet's,takayasu",
  50: "guillain-barre,guillain barre,gbs,motor neurone,motor neurone disease,motor neuron disease,mnd,als,duchenne,muscular dystrophy,wilson's disease,wilsons disease,haemophilia,hemophilia,prader-willi,angelman,rett syndrome,phenylketonuria,pku,mesothelioma,osteosarcoma,ewing's sarcoma,ewing sarcoma,retinoblastoma,neuroblastoma,cholangiocarcinoma,glioblastoma,acromegaly,addison's,addisons,cushing's,phaeochromocytoma,pheochromocytoma,scleroderma,kawasaki disease,marfan,ehlers-danlos,osteogenesis imperfecta,brittle bone,epidermolysis bullosa,tuberous sclerosis,malaria,leprosy,tetanus,necrotising fasciitis,necrotizing fasciitis,weil's disease,leptospirosis,legionnaires,legionella,gastroschisis,anencephaly,eisenmenger,ocular melanoma,whipple's,achondroplasia,albinism,spinal muscular atrophy,edwards syndrome,patau,williams syndrome,noonan,alport,cystinosis,friedreich's,charcot-marie-tooth,transverse myelitis,aplastic anaemia,hairy cell,thymoma",
  300: "myasthenia gravis,myasthenia,huntington's,huntingtons,huntington,cystic fibrosis,sickle cell,sarcoidosis,sarcoid,lupus,neurofibromatosis,spina bifida,turner syndrome,klinefelter,fragile x,fallot,hirschsprung's,aortic dissection,subarachnoid,pulmonary hypertension,amyloidosis,amyloid,leukaemia,leukemia,lymphoma,myeloma,pancreatic cancer,ectopic pregnancy,stillbirth,eclampsia,meningitis,tb,tuberculosis,narcolepsy,trigeminal neuralgia,lewy body,vasculitis,thalassaemia,cleft palate",
};

/** From which to which age a condition is found, where nearly everybody who has it is that old. */
const AGES: readonly (readonly [from: number, to: number, names: string])[] = [
  [0, 0, "gastroschisis,anencephaly,edwards syndrome,patau"],
  [0, 4, "retinoblastoma"],
  [0, 9, "neuroblastoma,kawasaki disease"],
  [0, 39, "duchenne,osteosarcoma,ewing's sarcoma,ewing sarcoma"],
  [15, 49, "ectopic pregnancy,stillbirth,eclampsia"],
  [
    40,
    100,
    "motor neurone,motor neurone disease,motor neuron disease,mnd,als,cholangiocarcinoma,glioblastoma,pancreatic cancer,myeloma",
  ],
  [60, 100, "mesothelioma,lewy body"],
];

/** How common a condition is, and at what age. */
export interface Prevalence {
  readonly share: number;
  readonly ages?: readonly [number, number];
}

const rare = prevalences();

function prevalences(): ReadonlyMap<string, Prevalence> {
  const all = new Map<string, Prevalence>();
  for (const [perMillion, names] of Object.entries(PER_MILLION)) {
    for (const name of names.split(",")) all.set(name, { share: Number(perMillion) / 1_000_000 });
  }
  for (const [from, to, names] of AGES) {
    for (const name of names.split(",")) {
      const known = all.get(name);
      if (known !== undefined) all.set(name, { ...known, ages: [from, to] });
    }
  }
  return all;
}

/** The share of people who have a condition, by its name in lower case; undefined where it is not listed. */
export function prevalenceOf(condition: string): Prevalence | undefined {
  return rare.get(condition) ?? commonPrevalence(condition);
}

/** The most words in a listed name. */
export const LONGEST_CONDITION = 3;
