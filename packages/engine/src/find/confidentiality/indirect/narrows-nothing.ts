/**
 * Words that fit nearly everybody who is cared for: a person with nothing said of them, the parts of a body, the daily
 * round of a ward. Beside a telling word they belong to its detail; alone they are none.
 */
const NOTHING: ReadonlySet<string> = new Set(
  (
    "man men woman women lady ladies lad lads lass girl girls boy boys gent gentleman bloke fella fellow chap guy kid kids child children baby person people " +
    "patient patients pt pts resident residents client clients adult friend friends family relative relatives " +
    "face hand hands arm arms leg legs foot feet head eye eyes hair skin mouth body heart chest back breath blood " +
    "fell fall ill sick poorly unwell better died dead death dying passed gone " +
    "bloods surgery handover ecg notes chart charts obs meds tablets scan scans test tests result results review theatre clinic ward wards bed beds bay room rooms " +
    "corridor desk unit hospital reception appointment shift rota list referral admission consent treatment discharge home house door table floor " +
    "day days week weeks month months year years hour hours minute minutes night nights morning today tonight time times " +
    "photo photos picture video post message call phone letter card note thing things bit lot way side place job work case story name names " +
    "said told asked know knew knows thought think looked look seen saw see made make took take gave give came went come goes going let put held wait waited waiting said " +
    "first second last next big little wee old young new good bad nice lovely same other another only still again never always mine lol lmao omg"
  ).split(" "),
);

export function narrowsNothing(lower: string): boolean {
  return NOTHING.has(lower);
}
