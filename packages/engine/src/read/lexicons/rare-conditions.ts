/**
 * How many people in a million live with a condition, or are diagnosed in a year where that is how it is counted.
 * Rare ones by the midpoint of their Orphanet class (Orphadata, CC BY 4.0); common ones rounded from general-practice registers.
 */
const PER_MILLION: Readonly<Record<number, string>> = {
  0.5: "progeria,fatal familial insomnia,fibrodysplasia ossificans progressiva",
  5: "alpha-mannosidosis,locked-in syndrome,rabies,ebola,lassa fever,lassa,plague,anthrax,botulism,cjd,creutzfeldt-jakob,stiff person syndrome,pompe,conjoined twins,cholera,diphtheria",
  50: "guillain-barre,guillain barre,gbs,motor neurone,motor neurone disease,mnd,als,duchenne,wilson's disease,wilsons disease,haemophilia,hemophilia,prader-willi,angelman,rett syndrome,phenylketonuria,pku,mesothelioma,osteosarcoma,ewing's sarcoma,ewing sarcoma,retinoblastoma,neuroblastoma,cholangiocarcinoma,glioblastoma,acromegaly,addison's,addisons,cushing's,phaeochromocytoma,pheochromocytoma,scleroderma,takayasu,kawasaki disease,marfan,ehlers-danlos,osteogenesis imperfecta,brittle bone,epidermolysis bullosa,tuberous sclerosis,malaria,leprosy,tetanus,necrotising fasciitis,necrotizing fasciitis,weil's disease,leptospirosis,legionnaires,legionella,gastroschisis,anencephaly,eisenmenger,ocular melanoma,lewy body,whipple's,narcolepsy,trigeminal neuralgia,achondroplasia,albinism",
  300: "myasthenia gravis,myasthenia,huntington's,huntingtons,huntington,cystic fibrosis,sickle cell,sarcoidosis,sarcoid,lupus,neurofibromatosis,spina bifida,turner syndrome,klinefelter,fragile x,fallot,hirschsprung's,aortic dissection,subarachnoid,pulmonary hypertension,amyloidosis,amyloid,leukaemia,leukemia,lymphoma,myeloma,pancreatic cancer,ectopic pregnancy,stillbirth,eclampsia,meningitis,tb,tuberculosis",
  2000: "multiple sclerosis,ms,parkinson's,parkinsons,crohn's,crohns,ulcerative colitis,schizophrenia,hiv,down's syndrome,downs syndrome,cerebral palsy,stoma,amputation,anorexia",
  10000:
    "bipolar,epilepsy,dementia,alzheimer's,stroke,heart attack,breast cancer,prostate cancer,bowel cancer,copd",
};

const shares = new Map<string, number>();
for (const [perMillion, names] of Object.entries(PER_MILLION)) {
  for (const name of names.split(",")) {
    shares.set(name, Number(perMillion) / 1_000_000);
  }
}

/** The share of people who have a condition, by its name in lower case; undefined where it is not listed. */
export function shareWith(condition: string): number | undefined {
  return shares.get(condition);
}

/** The most words in a listed name. */
export const LONGEST_CONDITION = 3;
