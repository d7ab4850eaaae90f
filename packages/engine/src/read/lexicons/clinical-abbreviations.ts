/**
 * What clinicians' abbreviations stand for, in plain English. Put together from the public abbreviation lists of
 * Gateshead Health NHS Foundation Trust and Swan Medical Group; only those with one usual meaning in British notes.
 */
const MEANINGS = `
pmh past medical history
pmhx past medical history
psh past surgical history
fhx family history
shx social history
dhx drug history
hx history
h/o history of
rx treatment
tx treatment
dx diagnosis
ddx possible diagnoses
sx symptoms
ix tests
mx management
sob short of breath
soboe short of breath on effort
cp chest pain
c/o complains of
o/e on examination
k/c known case of
bg background
b/g background
nkda no known drug allergies
nad nothing abnormal found
mi heart attack
stemi heart attack
nstemi heart attack
acs acute coronary syndrome
pe clot on the lung
dvt clot in a leg
cva stroke
tia mini-stroke
sah bleed around the brain
ich bleed in the brain
sdh bleed over the brain
af atrial fibrillation
svt fast heart rhythm
vf cardiac arrest rhythm
vt fast heart rhythm
copd chronic lung disease
iecopd flare of chronic lung disease
cap pneumonia
hap pneumonia caught in hospital
chf heart failure
ccf heart failure
ckd chronic kidney disease
aki acute kidney injury
esrd kidney failure
uti urine infection
urti cold or throat infection
lrti chest infection
ca cancer
mets spread of a cancer
sle lupus
nof neck of femur
oa osteoarthritis
ra rheumatoid arthritis
ms multiple sclerosis
mnd motor neurone disease
t1dm type 1 diabetes
t2dm type 2 diabetes
dka diabetic emergency
htn high blood pressure
ihd coronary heart disease
ibd inflammatory bowel disease
eupd emotionally unstable personality disorder
si thoughts of suicide
dsh self-harm
od overdose
ivdu injecting drug user
etoh alcohol
dnar not for resuscitation
dnacpr not for resuscitation
eol end of life
lcp last days of life care
nfr not for resuscitation
tto medicines to take home
ttos medicines to take home
nbm nil by mouth
npo nil by mouth
prn when needed
bd twice a day
tds three times a day
qds four times a day
om every morning
iv into a vein
im into a muscle
sc under the skin
po by mouth
pr by the back passage
pv by the vagina
ng tube through the nose
peg feeding tube
nok next of kin
mdt team meeting
itu intensive care
icu intensive care
hdu high-dependency unit
ccu coronary care unit
sau surgical assessment unit
amu medical assessment unit
mau medical assessment unit
nicu newborn intensive care
scbu special care baby unit
ecg heart tracing
cxr chest X-ray
axr abdominal X-ray
uss ultrasound scan
ercp bile duct endoscopy
ogd stomach endoscopy
tah hysterectomy
turp prostate operation
cabg heart bypass
tavi heart valve replacement
tavr heart valve replacement
thr hip replacement
tkr knee replacement
lscs caesarean section
svd normal birth
evd brain drain
picc long drip line
roscs return of heartbeat
rosc return of heartbeat
dna did not attend
dnas missed appointments
dnw did not wait
ptsd post-traumatic stress disorder
mca Mental Capacity Act
dols deprivation of liberty safeguards
nai injury that somebody caused
iud baby died before birth
iufd baby died before birth
pprom waters broke early
tb tuberculosis
hiv HIV
sti sexually transmitted infection
r/v review
f/u follow-up
w/d withdrawal
d/c discharge
d/w discussed with
s/b seen by
t/f transfer
rip died
rtc road collision
rta road collision
nfa no further action
nfa no fixed abode
pt patient
pts patients
`;

/** Also words, names or places when small: read only in capitals. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "pe cp mi af ca cap hap ra ms oa si od om im po pr ng peg pts dna mca tb rip bg ich sah vt vf om sc bd iv ix mx sx tx nad eol thr icu".split(
    " ",
  ),
);

/** Plain English by abbreviation in lower case. */
export const CLINICAL_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split("\n")
    .map((line) => {
      const gap = line.indexOf(" ");
      return [line.slice(0, gap), line.slice(gap + 1)];
    }),
);
