/**
 * How many people in a thousand have a common condition: asthma 6 %, hypertension 14 %, diabetes 7 % and the rest rounded
 * from the disease registers of general practice in England (Quality and Outcomes Framework; BMJ Quality & Safety).
 */
const PER_THOUSAND: readonly (readonly [perThousand: number, names: string, from?: number])[] = [
  [140, "hypertension,hypertensive,high blood pressure"],
  [120, "depression,anxiety"],
  [70, "diabetes,diabetic,diabetics"],
  [60, "asthma,asthmatic"],
  [40, "ckd,kidney disease"],
  [30, "cancer,angina", 40],
  [20, "af,atrial fibrillation,stroke,tia,copd,heart failure", 45],
  [10, "heart attack,mi,nstemi,stemi,osteoporosis,macular", 45],
  [10, "psoriasis,autistic,autism,adhd"],
  [8, "dementia,alzheimer's,alzheimers", 65],
  [8, "epilepsy,epileptic,bipolar,schizophrenia,psychosis,coeliac,gout"],
  [8, "breast cancer,prostate cancer,bowel cancer,lung cancer,melanoma", 40],
  [5, "crohn's,crohns,ulcerative colitis,colitis,learning disability,rheumatoid"],
  [3, "parkinson's,parkinsons", 50],
  [
    2,
    "multiple sclerosis,ms,hiv,down's syndrome,downs syndrome,downs,cerebral palsy,stoma,colostomy,anorexia,type 1",
  ],
  [1, "amputation,amputee,cirrhosis,transplant,pancreatitis"],
];
const OLDEST = 100;

interface Common {
  readonly share: number;
  readonly ages?: readonly [number, number];
}

const common: ReadonlyMap<string, Common> = new Map(
  PER_THOUSAND.flatMap(([perThousand, names, from]) => {
    const known: Common = {
      share: perThousand / 1000,
      ...(from !== undefined && { ages: [from, OLDEST] as const }),
    };
    return names.split(",").map((name) => [name, known] as const);
  }),
);

export function commonPrevalence(condition: string): Common | undefined {
  return common.get(condition);
}
