/**
 * Names with a capital inside that are no product of a clinician's: sites and tools in everyday use, registers, public
 * health services and charities, degrees. Spelt in lower case, without a plural s.
 *
 * Sources: the services' own names as on nhs.uk, gov.uk, hse.ie, health.gov.au, healthify.nz, healthhub.sg,
 * philhealth.gov.ph, and the names of well-known sites.
 */
export const COINED_NAMES: ReadonlySet<string> = new Set(
  [
    "youtube tiktok linkedin whatsapp facebook facetime snapchat wechat powerpoint paypal onedrive sharepoint dropbox",
    "iphone ipad airpods macbook github wordpress openai chatgpt wetransfer surveymonkey eventbrite mumsnet netmums",
    "justgiving gofundme mastercard playstation minecraft hellofresh easyjet aliexpress skytrain translink mcdonald",
    "pubmed pubpeer uptodate webmd medrxiv biorxiv researchgate clinicaltrial opensafely medicinescomplete travelhealthpro",
    "mychart systmone accurx nhsmail healthwatch learnpro bestpractice esrbsr clinicalkey opentable",
    "healthhub healthserve healthify healthline phihealth philhealth mymedicare medicare mygov healthdirect safescript",
    "retinascreen breastcheck bowelscreen cervicalcheck diabeticscreen screenwise bowelbabe lauralynn childline",
    "mrcpsych mrcgp frcpath mrcpch mpharm pharmd psyd bchir mbchb medtwitter foamed edutwitter",
    "blacklivesmatter",
  ].flatMap((line) => line.split(" ")),
);
