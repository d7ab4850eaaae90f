import { describe, expect, it } from "vitest";
import { draftOf } from "../parse-draft.ts";
import { languageOf } from "./language.ts";
import { ENGLISH_WORDS, OTHER_LANGUAGES } from "./language-words.ts";
import { read } from "./read.ts";

const languageIn = (text: string) => languageOf(read(draftOf(text)));

/** What professionals of the ten countries might write when they do not write English. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  Welsh: [
    "Diolch yn fawr iawn i bawb ar y ward neithiwr. Roedd hi'n noson brysur ond fe ddaethon ni drwyddi gyda'n gilydd.",
    "Mae clinig y ffliw ar agor fore Sadwrn. Ffoniwch y feddygfa i drefnu apwyntiad.",
    "Rwy'n teimlo'n flinedig ar ôl wythnos o nosweithiau, ond mae'r tîm yn wych.",
  ],
  Irish: [
    "Go raibh maith agaibh go léir as an obair a rinne sibh ar an mbarda aréir.",
    "Tá an clinic oscailte inniu agus beidh na haltraí ann go dtí a sé a chlog.",
  ],
  "Scottish Gaelic": ["Tha mi glè sgìth an-diugh ach tha an sgioba math agus tha sinn a' dol air adhart."],
  Māori: [
    "He mihi nui ki ngā kaimahi katoa o te hōhipera i tēnei pō. Ka pai tā koutou mahi.",
    "Kei te ora te whānau, engari me hoki mai anō ki te tākuta hei te Mane.",
  ],
  Malay: [
    "Terima kasih kepada semua jururawat yang bertugas malam tadi. Kita memang letih tetapi pesakit sudah stabil.",
    "Klinik kami tutup pada hari Isnin. Sila hubungi kaunter untuk temu janji.",
  ],
  Chinese: ["昨晚值班很累，但是病人情况稳定，谢谢大家。", "今日門診好多人，大家辛苦晒，記得食飯飲水。"],
  Tamil: ["நேற்று இரவு பணி மிகவும் கடினமாக இருந்தது, அனைவருக்கும் நன்றி."],
  Hindi: [
    "कल रात की ड्यूटी बहुत थका देने वाली थी, पर सभी मरीज ठीक हैं।",
    "Kal raat ki duty bahut lambi thi lekin sab mareez theek hain, aap sab ka shukriya.",
  ],
  Punjabi: ["ਅੱਜ ਦੀ ਸ਼ਿਫਟ ਬਹੁਤ ਲੰਬੀ ਸੀ ਪਰ ਟੀਮ ਬਹੁਤ ਚੰਗੀ ਹੈ।"],
  Urdu: ["کل رات کی ڈیوٹی بہت مشکل تھی لیکن سب مریض ٹھیک ہیں، شکریہ۔"],
  Arabic: ["كانت مناوبة الليلة الماضية طويلة جدا ولكن جميع المرضى بخير، شكرا للفريق."],
  Bengali: ["গত রাতের ডিউটি খুব কঠিন ছিল, কিন্তু সবাই ভালো আছে।"],
  Afrikaans: [
    "Dankie aan al die verpleegsters wat gisteraand gewerk het. Ons is moeg maar die pasiënte is stabiel.",
    "Ek is bly dat die nuwe kliniek nou oop is en dat almal daar kan kom.",
  ],
  Zulu: [
    "Ngiyabonga kakhulu kubo bonke abahlengikazi abasebenze izolo ebusuku. Sikhathele kodwa iziguli ziyaphila.",
    "Umtholampilo uzovulwa kusasa ekuseni, sicela nifike ngesikhathi.",
  ],
  Xhosa: [
    "Ndiyabulela kakhulu kubo bonke abongikazi abebesebenza phezolo. Sidiniwe kodwa izigulana ziyaphila.",
  ],
  Sotho: [
    "Kea leboha ho baoki bohle ba sebelitseng bosiu bo fetileng. Re khathetse empa bakudi ba ntse ba phela.",
  ],
  Spanish: [
    "Gracias a todo el equipo de anoche. Fue una guardia muy larga pero los pacientes están estables.",
    "Hoy me siento agotada, pero mañana será otro día.",
    "No se olviden de la vacuna de la gripe, es gratis en el centro de salud.",
  ],
  Portuguese: ["Obrigada a toda a equipa da noite. Foi um turno muito longo mas os pacientes estão bem."],
  French: [
    "Merci à toute l'équipe de cette nuit. C'était une garde très longue mais les patients vont bien.",
    "Je suis fatiguée, mais quelle belle équipe nous avons ici.",
  ],
  Italian: ["Grazie a tutta la squadra di stanotte. È stato un turno molto lungo ma i pazienti stanno bene."],
  German: [
    "Danke an das ganze Team von gestern Nacht. Der Dienst war sehr lang, aber den Patienten geht es gut.",
  ],
  Tagalog: [
    "Salamat sa lahat ng nars na nag-duty kagabi. Pagod kami pero maayos naman ang mga pasyente.",
    "Sarado po ang klinika sa Lunes, tumawag na lang po kayo bukas.",
  ],
  Polish: [
    "Dziękuję całemu zespołowi za wczorajszy dyżur. Było bardzo ciężko, ale pacjenci są stabilni.",
    "Jutro przychodnia jest zamknięta, proszę dzwonić w poniedziałek.",
  ],
  Romanian: ["Mulțumesc întregii echipe pentru tura de aseară. A fost foarte greu, dar pacienții sunt bine."],
  Ukrainian: ["Дякую всій команді за нічну зміну. Було дуже важко, але пацієнти стабільні."],
  Greek: ["Ευχαριστώ όλη την ομάδα για τη χθεσινή βάρδια, ήταν πολύ δύσκολη."],
  Vietnamese: ["Cảm ơn cả đội trực đêm qua. Ca trực rất dài nhưng bệnh nhân đều ổn."],
  Swahili: ["Asante sana kwa wauguzi wote waliofanya kazi usiku wa jana. Wagonjwa wote wako salama."],
  Somali: ["Waad ku mahadsan tihiin dhammaan kalkaaliyeyaasha xalay shaqeeyay. Bukaanku way fiican yihiin."],
  Turkish: ["Dün gece çalışan bütün ekibe çok teşekkür ederim. Uzun bir nöbetti ama hastalar iyi."],
  Yoruba: ["Ẹ ṣé púpọ̀ fún gbogbo àwọn nọ́ọ̀sì tí ó ṣiṣẹ́ ní alẹ́ àná."],
  Korean: ["어젯밤 근무하신 모든 간호사님들께 감사드립니다."],
  Japanese: ["昨夜の当直は大変でしたが、患者さんはみんな落ち着いています。"],
  Thai: ["ขอบคุณพยาบาลทุกคนที่ทำงานเมื่อคืนนี้"],
  Lithuanian: ["Ačiū visai naktinės pamainos komandai. Buvo labai sunku, bet pacientai jaučiasi gerai."],
  Hungarian: ["Köszönöm az egész éjszakás csapatnak. Nagyon hosszú volt, de a betegek jól vannak."],
  "Haitian Creole": ["Mèsi anpil pou tout enfimyè yo ki te travay yè swa. Nou fatige men malad yo byen."],
  Samoan: ["Fa'afetai tele i tama'ita'i foma'i uma na galulue i le pō anapō. O lea ua lelei tagata mama'i."],
};

describe("a draft in another language", () => {
  for (const [language, texts] of Object.entries(ELSEWHERE)) {
    it(`is told: ${language}`, () => {
      for (const text of texts) expect(`${languageIn(text)}: ${text}`).toBe(`other: ${text}`);
    });
  }
});

describe("English", () => {
  it.each([
    [
      "Singlish",
      "Wah today the queue damn long sia, auntie wait three hours also never complain, so steady lah",
    ],
    ["Singlish", "Can go makan already or not? Cannot tahan liao, the clinic like pasar malam"],
    ["Nigerian Pidgin", "Abeg make una rest well, dis night duty no be beans o. God dey."],
    ["Nigerian Pidgin", "How body? Na so so work we dey do for dis ward, but we go dey alright"],
    ["Scots", "Aw naw, ma heid's mince efter that shift. Awa tae ma bed, didnae sit doon wance."],
    ["Scots", "Wee man wis greetin the hale nicht but he's fine noo, bless him"],
    ["AAVE", "Y'all ain't ready for this shift, we finna be here till midnight on God"],
    ["Hiberno-English", "Sure look, 'tis only grand, the craic on nights does be mighty so it does"],
    ["patois", "Mi tired yuh see, but di team a gwaan good still, big up every nurse inna di place"],
    ["a greeting", "Kia ora koutou, flu clinic is on this Saturday, nau mai haere mai whānau"],
    ["Manglish", "Tagging day 9 already, MO tanya me faham or not, I say faham, I tak faham langsung"],
    ["a greeting", "Bore da pawb! Flu jabs start Monday at the surgery, come and see us"],
    [
      "mixed",
      "Kena marah by the boss again, aiyo, but the makcik in the canteen belanja me kopi so okay lah",
    ],
    ["mixed", "Grabe the shift kanina, no break at all pero kaya naman, good night everyone"],
    ["mixed", "Aaj was so hectic yaar, chai break never happened, but chalo we survived"],
    ["mixed", "Gracias to my amazing team, nos vemos tomorrow for round two"],
    [
      "medical Latin",
      "Otitis media cum effusione, tinnitus, status post ablatio. Rx: ad libitum, p.r.n., per os",
    ],
    ["shorthand", "Bloods NAD, CXR clear, obs stable, r/v am, home TTO"],
    ["French in English", "C'est la vie, as they say in theatre"],
    ["names", "Siobhán Ní Dhomhnaill, José de la Cruz, François Lefèvre, Nguyễn Thị Hoa"],
    ["hashtags", "#NHS #NursesDay #OneTeam #ThankYou"],
    ["units", "β-blocker 5 mg, Δ 3 µg/L"],
    ["one word", "Knackered."],
    ["chat", "omg u ok hun xx"],
  ])("is read as such: %s", (_, text) => {
    expect(languageIn(text)).toBe("english");
  });
});

describe("a draft of two languages", () => {
  it.each([
    "Mae clinig y ffliw ar agor ddydd Sadwrn yn y feddygfa ac mae croeso i bawb ddod heb apwyntiad. The flu clinic is open on Saturday at the surgery and everybody is welcome to come along without an appointment.",
    "The clinic is closed on Monday for training. Please ring the front desk if you need a new date. 星期一诊所关闭，如需改期请致电前台，谢谢您的理解与配合。",
    "Our new leaflet is out, please share it with anybody who might need it. Nuestro nuevo folleto ya está aquí, por favor compártalo con quien lo necesite, es gratis para todos.",
  ])("is read in part: %s", (text) => {
    expect(languageIn(text)).toBe("partly");
  });
});

describe("a draft without words", () => {
  it.each([
    "",
    "   \n\t ",
    "😂😂 🙏🏽",
    "…!!",
    "12 34",
    "https://example.org/a/b-c?d=e",
    "www.example.org https://example.com",
  ])("has none: %j", (text) => {
    expect(languageIn(text)).toBe("none");
  });
});

describe("the lists", () => {
  it("hold plain words, each once", () => {
    for (const words of [...OTHER_LANGUAGES, ENGLISH_WORDS.join(" ")]) {
      const list = words.split(" ");
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
      for (const word of list) expect(word).toMatch(/^[a-z']+$/);
    }
  });
});
