"""Texts that a tokeniser can get wrong, and invented drafts whose scores are written down beside the weights."""

import random

ODD_TEXTS = [
    "", " ", "\n", "\t \r\n", "a", ".", "...", "\u200b", "\u00a0", "\ufeff", "\u0000", "\ufffd",
    "Mrs Calloway in bed 4 is driving me up the wall.",
    "Ward round at 08:30, 12/03/2024 – bring the notes!",
    "don't can't won’t it’s y'all'd’ve",
    "state-of-the-art follow-up, x-ray, 24-hour ECG",
    "e-mail me: j.bloggs+ward@example.org or 07700 900123",
    "https://www.example.org/a/b?c=d&e=%20f#g www.example.com",
    "#nhs #SaveOurNHS #mentalhealthawareness @some_nurse_88 @a",
    "£50 $5 €20 50% 5mg/kg 37.5°C ±2 ≥3 ½ ² ³ µg № ™ ® ©",
    "café naïve résumé Zoë Ångström fiancée jalapeño",
    "cafe\u0301 nai\u0308ve re\u0301sume\u0301 Zoe\u0308 A\u030angstro\u0308m",
    "e\u0301\u0302\u0303\u0327 stacked",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034fa\u0334\u0319\u0324\u0312\u0341l\u0320g\u033bo\u0322 zalgo",
    "İstanbul Iğdır ısı İİ i̇", "STRASSE Straße ẞ ß", "ΣΊΣΥΦΟΣ Σ ς σ", "ŒUVRE œuvre Æther æ ø Ø đ Ł ł",
    "ﬁne ﬂow ﬀ ﬃ ﬄ ﬅ ﬆ", "Ｆｕｌｌ ｗｉｄｔｈ！", "𝓯𝓪𝓷𝓬𝔂 𝕓𝕠𝕝𝕕 𝐛𝐨𝐥𝐝 𝘪𝘵𝘢𝘭𝘪𝘤", "ⓒⓘⓡⓒⓛⓔⓓ ①②③ Ⅷ ⅷ", "ʰᵢᵍʰ ₗₒ𝓌",
    "😀", "😀😀😀", "good job 👍🏽 thanks 🙏", "👩‍⚕️👨🏿‍⚕️ doctors", "👨‍👩‍👧‍👦 family", "🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧🇮🇪", "❤️ ❤ ☺️ ☹ ™️ 1️⃣ #️⃣", "🫠🫡🥹🪿 new ones",
    "what🙃a🙃day", "🙈see no evil🙈", "fire🔥.", "a\u200bb\u200cc\u200dd", "soft\u00adhyphen", "word\u2060joiner",
    "left\u200eright\u200fmarks \u202aembedded\u202c \u2066isolated\u2069", "non\u00a0breaking\u202fspaces\u2009thin",
    "em—dash en–dash minus−sign ‐hyphen ‑nb", "“quoted” ‘single’ «guillemets» „low“ ‹x›", "ellipsis… and...dots",
    "bullet • middle · dot ∙ star ★ ☆ ✓ ✗ → ← ⇒", "x\u0085y next line", "line\u2028separator\u2029paragraph", "a\u000bb\u000cc",
    "bell\u0007 escape\u001b[31m delete\u007f c1\u0090", "\ue000private\uf8ffuse", "tab\tseparated\tvalues\r\nnext",
    "患者さんの話です", "病人在四号床", "中文English混排123", "환자 이야기 한국어", "カタカナ ひらがな ｶﾅ", "𠀀𠀁 rare 𪜀", "豈更車 﨑",
    "Привет, пациент Ёлкин й", "مريض في السرير ٤ مُحَمَّد", "חולה במיטה שָׁלוֹם", "ผู้ป่วย เตียง", "रोगी बिस्तर हिन्दी", "நோயாளி",
    "Xin chào bệnh nhân Nguyễn Thị Ánh", "Ελληνικά άέή", "Հայերեն", "ქართული", "አማርኛ", "ᏣᎳᎩ Ꭰ", "ꭰ",
    "a" * 63, "a" * 64, "a" * 65, "a" * 200, ("é" * 64), ("e\u0301" * 64), ("e\u0301" * 65), "ab" * 32 + " ok", "乱" * 80,
    "nurse" * 12, "nurse" * 13, "x" * 64 + ".", "https://" + "a" * 70 + ".org", "!" * 70, "😂" * 65, "-" * 3 + "=" * 3 + "_" * 3,
    "[CLS] [SEP] [UNK] [PAD] [MASK]", "##nurse ## #", "<b>bold</b> &amp; {json: \"x\"} `code` ~tilde~ ^caret^ |pipe| \\slash",
    "u.s.a. e.g. i.e. 3.14 1,000,000 1st 2nd B12 C-diff COVID-19 H1N1", "WHY IS NOBODY LISTENING", "wHy sO sErIoUs",
    "o̶v̶e̶r̶s̶t̶r̶u̶c̶k̶", "n⃣ umber", "K\u212b\u2126 signs", "\u1e9b\u0323 long s", "\u0130\u0307", "\u01c5 \u01f1 digraphs", "\u0345 iota",
    "\u037e greek question", "\u1fef greek grave", "\u2000\u2001\u2002 quads", "\u3000ideographic\u3000space", "\u180emongolian",
    "\u0600 arabic number sign", "\u061c letter mark", "\u3099 か\u3099 が", "\u302e tone", "\u0f71\u0f72 tibetan", "\U000e0001tag\U000e007f",
    "nurse's nurses’ patients' o'brien d’arcy", "Dr. Smith, MBBS (Hons); RN; BSc.", "pt c/o SOB, 2/7 hx, ?PE → CTPA @ 14:00",
    "  leading and trailing  ", "double  spaces   here", "new\n\n\nparagraph", "the patient the patient the patient", "unpatientlike bedside",
]

_LETTERS = [
    "nurse", "patient", "ward", "bed", "the", "a", "b", "Z", "É", "e\u0301", "ü", "İ", "ß", "ﬁ", "😀", "👩‍⚕️", "🏽", "病", "한", "ع",
    " ", " ", " ", "\u00a0", "\n", "\u200d", "\u200b", "\u00ad", ".", "-", "’", "#", "@", "7", "٤", "\u0000", "\u0301", "\ufe0f", "𝓯", "—",
]


def odd_texts():
    """The texts above, and as many again put together by lot."""
    draw = random.Random(7)
    return ODD_TEXTS + ["".join(draw.choices(_LETTERS, k=draw.randint(1, 24))) for _ in range(90)]


DRAFTS = [
    ("Mrs Calloway in bed 4 has finally gone home, hip and all. Ward 7 will be quiet without her.", {"platform": "x", "audience": "public", "profession": "nurse"}),
    ("Lovely walk along the river after nights. The ducks are back.", {}),
    ("So proud of our team today: everybody stayed late and nobody moaned.", {"platform": "linkedin", "audience": "public", "profession": "doctor"}),
    ("If one more relative shouts at reception I am going to scream. Some people should not be let out.", {"platform": "facebook", "audience": "closed-group"}),
    ("Stop your blood thinners a week before the dentist, works every time.", {"audience": "public", "profession": "pharmacist"}),
    ("Yes, send me a message with your symptoms and I will tell you what to take.", {"audience": "public", "profession": "doctor", "replyTo": "I have had this cough for three weeks and cannot see anybody. Any advice?"}),
    ("This vitamin drip cures tiredness for good. Ten per cent off with my code.", {"platform": "instagram", "audience": "public", "author": {"bio": "Aesthetic nurse, owner of Glow Rooms"}}),
    ("New study on sleep and shift work, link below. Small sample, so take it with care.", {"platform": "x", "audience": "public"}),
    ("My consultant is a bully and a liar and everybody in the trust knows it.", {"platform": "x", "audience": "public", "profession": "doctor"}),
    ("That lot never turn up on time, it is their culture.", {"audience": "closed-group", "profession": "other"}),
    ("Women like her always cry when they do not get their way.", {"audience": "public", "capacity": "personal"}),
    ("Went for a drink with a former patient, we get on so well. Is that so bad?", {"audience": "closed-group", "profession": "physiotherapist"}),
    ("Thank you for your review. We are sorry that you waited. Please ring the practice so that we can put it right.", {"platform": "other", "audience": "public", "replyTo": "Waited two hours and nobody told me anything."}),
    ("You were seen on Tuesday and refused the tablets, so what did you expect?", {"audience": "public", "replyTo": "Terrible service, still in pain."}),
    ("I will be on the radio on Saturday to talk about flu jabs.", {"platform": "x", "audience": "public", "profession": "doctor", "country": "IE"}),
    ("Copied this leaflet from the charity’s site, just took their name off.", {"audience": "public"}),
    ("Night shift again 😴 send coffee ☕️ and a miracle 🙏🏽", {"platform": "threads", "audience": "closed-group"}),
    ("A 34-year-old man from Thornby came in on 3 June with a fish hook in his ear, third this week.", {"platform": "reddit", "audience": "public", "profession": "doctor", "country": "AU"}),
    ("Handover: side room 2, swab back, isolate until Friday please.", {"audience": "colleagues", "capacity": "professional"}),
    ("My daughter starts school tomorrow and I have ironed three identical jumpers.", {"platform": "facebook", "audience": "closed-group"}),
]
