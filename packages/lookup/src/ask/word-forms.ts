/**
 * Other ways of writing a word: short forms, text-speak, spellings that are often missed, and the commonest words of
 * Malay, which questions from Malaysia and Singapore are mixed with. Each list ends in what its words stand for.
 */
const FORMS = `
pt pts px patients pesakit client clients klien > patient
fb facey face-book fbook facebok > facebook
ig insta instagrm instgram gram > instagram
wa wassap whatapp whatsap watsapp whatsup wsap wassup wapp > whatsapp
tik-tok tiktoks toktok > tiktok
yt utube > youtube
li linkdin linked-in linkden > linkedin
tele tg > telegram
twit twt twitr > twitter
dms dm'd dm'ed dming dmed dm'ing pm pms pm'd pmed inbox inboxes > dm
msg msgs mesej txt txts message msging mssg > message
ss sshot screengrab screengrabs screencap > screenshot
pic pics piccie gambar foto photograph photographs photographed photographing picture pictures wefie > photo
vid vids rakaman > video
dr doc docs doctors doktor medic physician physicians > doctor
jururawat nrs rn nurses > nurse
ph pharmacists farmasi ahli-farmasi chemist > pharmacist
wad > ward
klinik > clinic
hosp hospitals > hospital
u yu > you
ur yr > your
r > are
b4 > before
2nite tonite > tonight
2moro tmrw tmr tomoz > tomorrow
pls plz plse > please
thx tq ta > thanks
bc cos coz cuz becuz > because
abt bout > about
sth smth > something
sb smb sumone sum1 some1 > someone
ppl > people
w wif > with
wanna > want
gonna > going
gotta > got
dunno > know
shld shud > should
cld cud > could
wld wud > would
cant cannot > can't
dont > don't
didnt > didn't
isnt > isn't
wont > won't
ive > i've
im > i'm
id > i'd
hes > he's
shes > she's
theyre > they're
whats > what's
acc acct accts akaun profil profile profiles > account
mgr mgmt > manager
conf confi confid > confidential
gofund gfm > gofundme
chat-gpt chatgtp chatgbt gpt chatgpt4 > chatgpt
covid19 > covid
org organisation organization > organisation
behavior > behaviour
counselor > counsellor
defence defense > defence
anesthetist anesthesiologist > anaesthetist
ob obs > obstetric
mum mom mam mummy mommy mammy mums moms ibu emak > mum
dad father daddy bapa > dad
saya aku > i
boleh blh > can
ke ka > or
nak mau mahu > want
tak tidak > not
orang > person
dia > he
kena > got
pasal tentang > about
kat di dalam > in
guna pakai > use
palsu > fake
jual > sell
komen > comment
balas jawab > reply
padam > delete
lama > old
surat > letter
wartawan > journalist
akhbar berita > news
derma sumbangan dana kutipan tabung > donation
fitnah > defamation
ugut ugutan > threat
hilang > lost
curi > stolen
telefon fon > phone
cari > search
kes > case
kongsi > share
iklan promosi > advert
rakam > record
maki caci hina dihina > insult
rakan kawan > friend
sekerja > colleague
majikan > employer
tular viralkan viral > viral
aduan komplen > complaint
politik > politics
kerajaan > government
muka > face
nasihat > advice
ubat > medicine
ceramah jemput jemputan dijemput > invite
salah > wrong
kumpulan > group
`;

const BY_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [forms = "", word = ""] = line.split(" > ");
      return forms.split(" ").map((form): [string, string] => [form, word]);
    }),
);

export function usualForm(word: string): string {
  return BY_FORM.get(word) ?? word;
}
