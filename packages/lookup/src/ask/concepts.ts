import { stemOf } from "./stem.ts";

/**
 * What words are about, by name: any word of a list counts as its name as well, so that what was learned of one passes
 * to the others, met in the learning or not. Two words joined by a hyphen stand for the two in a row.
 */
const CONCEPTS = `
patient: patient client resident customer inpatient outpatient punter service-user my-list caseload kaumatua koro whanau koru auntie-patient gogo ouma ma'am-patient
patient's-people: relative family families husband wife widow widower daughter son mother father parent mum dad granny gran nan grandad grandson granddaughter sister brother partner carer guardian next-of-kin waris cousin
former: ex former discharged previously used-to
me-post: i-posted i-tweeted i-shared i-wrote i-said i-put i-commented my-post my-tweet my-posts my-tweets my-thread my-comment my-status
post-verb: post posted posting posts share shared sharing upload uploaded put-up tweet tweeted tweets wrote written write writing blog blogged story status thread
comment: comment comments commented commenting under-my replies reply replied replying respond responding response answer
platform: facebook instagram twitter x tiktok youtube linkedin snapchat snap whatsapp telegram threads bluesky mastodon reddit discord nextdoor pinterest tumblr myspace bebo twitch wechat weibo xiaohongshu line messenger viber signal socials social-media online internet web website blog vlog substack forum quora mumsnet boards boards.ie hardwarezone lihkg lowyat carousell neighbourly kiwifarms onlyfans medium
review-site: google yelp trustpilot doctify healthgrades ratemds zocdoc vitals hellopeter whitecoat healthengine realself iwantgreatcare topdoctors whatclinic care-opinion nhs-choices nhs.uk glassdoor tripadvisor medbud openrice bbb
review: review reviews reviewer star stars rating ratings rated feedback bintang
request: request requested invite invitation add adds added adding follow follows followed following unfriend unfollow accept accepted decline declined ignore befriend connect connection
friend: friend friends mate mates pal pals buddy befriend
chat: whatsapp group chat groupchat telegram messenger signal imessage sms text texting thread channel slack teams viber line wechat siilo pando vula tigerconnect accurx groupme
message: message messages messaged messaging dm text texts email emails inbox voicemail voice-note imessage
private: private privately confidential secret closed locked
colleague: colleague coworker co-worker workmate registrar reg consultant locum associate partner trainee junior houseman ho mo f1 fy1 intern supervisor supervisee mentor boss matron sister team staff receptionist hca midwife nurse crewmate crew peer bank-nurse charge-nurse
employer: employer trust hospital hr manager management boss comms policy policies contract clause handbook disciplinary head-office board hse kkm moh ha health-authority practice-owner matron director pengarah
policy: policy policies rule rules guideline guidelines guidance handbook clause undertaking polisi
regulator: gmc nmc gdc gphc hcpc goc gosc gcc ahpra mcnz smc snb mmc hpcsa sanc cpso cno cpsbc cmq nmbi coru psi mbi mchk hdc regulator college medical-council nursing-council dental-council dental-board medical-board nursing-board bon fitness-to-practise ftp tribunal mpts iopt interim-orders fitness
authority: ico police coroner solicitor lawyer attorney court ombudsman investigation investigator subpoena hearing panel inquiry enquiry notification referral reported caution undertaking warning
defence-body: mdu mps mddus mdo mda avant mips cmpa cnps insurer indemnity indemnified insurance indemnify insured malpractice cover covers covered liability liable protection-society rcn unison nso cnsgp
letter: letter letters email notice envelope notification correspondence
journalist: journalist reporter press media newspaper paper papers tv bbc itv sky rte rnz cbc ctv cnn abc nbc fox channel-nine cna rthk tvb sabc enca news24 stuff herald guardian times mirror telegraph mail sun gleaner newsday bernama astro producer crew documentary interview quote headline deadline editor doorstep doorstepped broadcaster magazine columnist
speaking: podcast radio webinar talk lecture panel panellist panelist speaker speak keynote host hosting presenter guest livestream festival broadcast broadcasting column columnist phone-in call-in masterclass demo facebook-live instagram-live zoom spaces moderate
photo: photo photos image images snap camera xray x-ray ecg ekg scan scans radiograph cctv before-and-after before-after
video: video videos film films filmed filming clip footage reel reels vlog timelapse gopro webcam
recording: record recorded recording records recordings tape taped taping covert covertly secretly hidden dictaphone filmed filming filming-me recorded-me livestreamed ring doorbell nanny-cam
selfie: selfie selfies with-me together of-us two-of-us group-photo pose posing hug hugging
workplace: ward theatre theatres corridor ed icu nicu surgery clinic reception waiting-room bay staffroom whiteboard ambulance crash scene lab dispensary operating or ot morgue dissecting nurses'-station casualty counter
screen: name-band whiteboard screen list background label labels wristband visible
complaint: complaint complaints complain complained complaining complains moan moaning moaned grumble grumbling whinge grievance unhappy disgruntled slating slated slagging bagging giving-out rant ranting bashing
lie: lie lies lied untrue false falsely fabricated fabrication made-up invented libel libellous slander defamation defamatory defame defamed allegation allegations alleged accuse accused accusation accusing sue suing rumour rumours untruth slapp cease-and-desist
crime-word: fraud thief stole steals paedophile rapist murderer killer killed drunk struck-off forged fiddled assaulted
abuse: abuse abusive abused insult insults insulted insulting swearing swore swear vile foul obscene racist sexist homophobic transphobic slur slurs nasty rude hateful filth cursing cussing vulgar c-word names called bitch cow slag scum
harass: troll trolls trolling trolled doxx doxxed doxxing dox doxed stalker stalking harass harassed harassing harassment threat threats threatened threatening mob pile-on pileup brigaded swat swatted swatting hate blackmail blackmailed sextortion extortion anonymous stranger strangers bounty bomb rape death
my-home: address home-address my-house where-i-live my-kids kids'-school school-named front-door car-reg licence-plate
old: old older ago years past historic historical archived archive teenage student-days university uni freshers school-days 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 wayback resurfaced dug former-blog
delete: delete deleted deleting remove removed removing take-down taken-down scrub wipe purge clean-up cleanup clean tidy untag erase
search: google googled googling search searched searching look-up looked-up looking-up lookup stalk stalked stalking snoop check checked peek nosy nosey curious curiosity trace find track browse
money-raise: gofundme fundraiser fundraising fundraise crowdfunding crowdfund crowdfunded justgiving givealittle mycause backabuddy idonate donation donate donated donating donations sponsor sponsored charity charitable appeal raffle collection sponsored-walk just-giving whip-round kickstarter ketto
politics: political politics politician election vote voting party strike strikes picket protest march rally gaza israel palestine palestinian ukraine brexit trump abortion referendum petition campaign campaigning activism activist government minister premier president mp councillor reform labour tory conservative democrat republican immigration climate assisted-dying euthanasia trans puberty-blockers gender union nhi repeal dobbs gun-control views opinions whistleblow whistleblowing
advert: advert advertise advertising advertisement ad ads ad-hashtag promo promote promoting promotion brand brands influencer ambassador affiliate commission discount giveaway gifted freebie freebies sponsor sponsored paid-partnership testimonial testimonials botox filler fillers whitening marketing endorse endorsing endorsement supplement supplements sell selling samples sample kol code
lost: lost lose stolen stole missing robbed left-behind wrong-group wrong-person wrong-chat wrong-number misdirected accidentally by-mistake hacked breach airdropped snatched pickpocketed
device: phone mobile tablet ipad laptop device handset cell usb cloud icloud backup memory-stick
ai: ai chatgpt copilot gemini claude llm chatbot bot deepseek grok perplexity openai scribe heidi tortus lyrebird abridge dragon dax ambient artificial-intelligence generative algorithm midjourney prompt transcription notetaker meta-ai
case: case cases anonymised anonymized anonymise deidentified de-identified anecdote tweetorial memoir story stories figure1 doximity teaching-thread diagnosis-quiz learning-point unusual interesting composite
advice: advice advise advising asks ask asked asking answer answering diagnose diagnosis prescribe symptoms dose rash lump mole
misinformation: misinformation disinformation antivax anti-vax conspiracy debunk debunking correcting
impostor: fake impersonate impersonating impersonation impersonator impostor imposter pretending pretend catfish catfishing clone cloned cloning deepfake scam scammer parody spoof bogus copycat look-alike verified identity-theft stolen-identity my-photo my-name my-face
account: account accounts page profile handle bio username feed
personal: personal own-time off-duty free-time day-off drunk drinking hungover bikini party holiday hen stag swearing rant joke jokes meme memes opinions-my-own dating tinder bumble hinge grindr
found-me: found-my found-me my-personal my-instagram my-facebook my-holiday my-photos my-account my-profile my-page my-stories commented-on liked-my
consent: consent consented permission agreed
clinical: mg mcg dose treatment treat symptoms pain antibiotics antibiotic bloods fever wound surgery blood pressure insulin vaccine infection cancer asthma diabetes pregnancy labour fracture referral screening tablets injection chemo sepsis stroke ecg guideline nice bnf
job-matters: salary pay rota leave sick-leave contract pension visa annual-leave overtime maternity-leave payslip shift shifts interview appraisal revalidation cpd exam exams registration indemnity-quote agency bank
it: password login log-in emis systmone smartcard printer wifi laptop nhsmail pacs portal reset upload software
small-talk: hello hi hiya hey thanks cheers bye howzit g'day salam bonjour morning evening test
scared: worried scared panicking panic terrified sick anxious crying ashamed upset frightened sleep
`;

/** A word or two in a row, by their stems, and the concepts they stand for. */
const BY_STEM: ReadonlyMap<string, readonly string[]> = read();

function read(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of CONCEPTS.trim().split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(" ")) {
      const key = word.split("-").map(stemOf).join(" ");
      const others = found.get(key) ?? [];
      if (!others.includes(name)) found.set(key, [...others, name]);
    }
  }
  return found;
}

const NONE: readonly string[] = [];

/** What one stem, or several joined by a space, stand for. */
export function conceptsOf(stems: string): readonly string[] {
  return BY_STEM.get(stems) ?? NONE;
}

/** Every single stem that a list holds: a misspelt word is held against these. */
export const LISTED_STEMS: readonly string[] = [...BY_STEM.keys()].filter((key) => !key.includes(" "));
