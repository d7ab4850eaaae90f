/**
 * Little words of the languages that patients and professionals of the ten countries write, as plain lower-case letters
 * without accents. Words that English has too ("is", "me", "die") stand at the end of a line: beside others of that
 * language they say nothing. Languages that share most of these words share a line.
 */
export const OTHER_LANGUAGES: readonly string[] = [
  // Welsh
  "yn ydy ydw ydym ydych oedd mae mae'r maen roedd wedi gan gyda fel hefyd iawn fawr bawb heddiw neu ond nid dim ddim chi chwi nhw eich ein eu ei fy hyn hynny hwn hon sydd sy'n bydd bod fod wrth dros rhwng cael gael gwneud mynd dod byddwch gallwch gofal iechyd meddyg nyrs nyrsys cleifion claf ysbyty gwaith prynhawn gwych ac a'r i'r o'r i'w cyn ar gwasanaeth brechiad apwyntiad os pan sut pam beth pwy felly rydym rydyn rwy dwi'n rwy'n mewn yr ni diolch bore a i am",
  // Irish and Scottish Gaelic
  "agus ata bhi nach nuair seo sin leis leo dom duit duinn againn agam agat aige aici acu orm ort orthu raibh maith agaibh le ag ar gach faoi chun chuig bhfuil nil beidh bheith anois inniu anseo mar ach siad othar othair ospideal dochtuir altra altrai slainte obair bhliain fior ba cuid eile daoine duine tha agad chan bha airson mun gu dheth anns tapadh leibh leat ris bho na a is do i as go an",
  // te reo Māori
  "nga ki kei roto kua hoki tenei tena koutou katoa matou tatou ratou mai atu ake rawa mahi whanau hauora rongoa tamariki tangata wahine kaore ehara engari mehemea ahau koe maua taku toku tana tona hei ana nei ano pai whakapapa kaimahi turoro hohipera tino te mo ka kia ora mihi aroha i a he me to no",
  // Samoan and Tongan
  "lea ua fa'afetai tele lava talofa matou tagata ona lau outou latou fakamolemole malo aupito mei kotoa 'oku oku koe'uhi ke mou tau ange mahaki fofo i a",
  // Malay and Indonesian
  "yang dan ini itu tidak dengan untuk kami kita anda awak mereka dia adalah akan telah sudah belum bisa dapat dari daripada pada kepada oleh juga kerana karena kalau jika bila atau tetapi tapi sangat lebih sakit ubat obat doktor dokter jururawat perawat pesakit pasien terima kasih sila lagi seperti dalam saja sahaja macam nak apa orang banyak pagi malam ke tak saya ada boleh semua hari jangan di kat nya je pun dah tu ni buat guna minta maaf buka tutup sebelum selepas",
  // Tagalog
  "ang ay nang opo ako ikaw siya kami tayo sila ko niya namin natin nila ito iyan iyon hindi wala meron kung dahil naman din rin kasi sana salamat maraming araw gabi pasyente doktor ospital ingat kayo inyo ninyo niyo upang kapag ngayon bukas kahit lahat napaka ba yung nung dito doon ng mga sa po mo lang na pa at may",
  // Afrikaans and Dutch
  "het een en nie niet geen ek ik jy jij jou jouw hy hij ons onze hulle zij wij dit deze hierdie daardie wat wie hoekom waarom maar ook net baie meer vir voor aan uit naar deur moet wees zijn wordt sal zal nog toen dan vandag vandaag pasient pasiente patienten dokter verpleegster verpleegkundige hospitaal ziekenhuis dankie bedankt asseblief alstublieft goeie goede dag mense mensen omdat hoe julle jullie haar hom hem kon worden hebben heb hebt deel van is in was of my over so by as we me had want week die nou oop almal daar kom kliniek bly klaar weet hier alles dat oor",
  // Zulu, Xhosa, Ndebele, Swati
  "futhi kodwa ukuthi ngoba kakhulu noma lapho yami wami kanye uma ngiyabonga siyabonga umuntu isiguli iziguli namhlanje manje wonke bonke lonke zonke nami nawe yakhe wakhe abantu udokotela unesi esibhedlela hhayi yebo lokhu lezi labo leli lesi kusho ngokuba kuba enkosi ndiyabulela kuphela kwaye ukuba okanye ngoku apha ndiya andi namhla wam yam bam zethu wethu bethu kunye nge ngo kwi kwe phakathi sawubona molweni sanibonani njalo kahle lutho mina thina nina bona kusasa sicela ekuseni ebusuku izolo kubo",
  // Sotho, Tswana, Pedi
  "ke hore wa haholo bophelo mosebetsi ngaka mooki bakudi mokudi sepetlele kajeno kea leboha fela empa hobane jwale joale kapa ena hape batho motho lehono gore mme gonne thata jaanong kgotsa tsotlhe botlhe bohle ditiro dumelang dumela jang rona lona wena nna ha ka ya a go",
  // Swahili
  "wa kwa katika hii hiyo huyo huu hizi hapa lakini kwamba kama sana pia sisi wewe yeye wao yao yake yangu wetu yetu zetu leo kesho jana asante habari daktari muuguzi mgonjwa wagonjwa hospitali hospitalini dawa kazi watu mtu baada kabla kila bila hakuna nina tuna ana wana kuwa kwenye na ya ni",
  // Somali
  "waa iyo ku ayaa oo aad waxaan waxay waxaa uu ay ahay hadda maanta mahadsanid laakiin sababtoo haddii dhakhtar kalkaaliye bukaan bukaanka isbitaal isbitaalka caafimaad caafimaadka dadka qof kasta lahaa jirin jira wax ka in way waad dhammaan kalkaaliyeyaasha bukaanku bukaannada xalay fiican yihiin tihiin shaqo",
  // Yoruba
  "ti awon lati ati pe naa ninu wa nitori sugbon bi oun gbogbo eniyan ile iwosan dokita nosi alaisan ojo oni e'se ose pupo kan yii yen gan jowo wipe tabi ni",
  // Hausa
  "ne ce ba kuma amma wannan wani wata suna yana tana muna ina kana domin saboda yau gobe jiya likita asibiti marasa lafiya sosai nagode godiya mutane duk cikin zuwa daga kan haka yadda idan sai da na ta ya",
  // Igbo
  "bu nke ndi oma ihe unu anyi gi maka n'ihi onye oria dokita uloogwu taa daalu nnoo kwa niile mere nwere ga na ka",
  // Spanish
  "el los las unos unas del que en con por como pero sino muy mas este esta esto estos estas ese esa eso es era fue ser estar estoy estamos hay hemos han se le les lo nos su sus mis tus ella ellos nosotros usted ustedes hoy ayer manana siempre nunca tambien porque cuando donde quien gracias todos todas todo nada hola salud paciente pacientes medico doctora enfermera enfermeros hace desde hasta entre sobre sin para mi tu la de si a no me una",
  // Portuguese
  "os um uma uns umas dos das nos nas ao com por como mas muito mais este esta isto esse essa isso foi ser estar estou estamos sao era tem nao eu ele ela eles voce voces seu sua seus suas meu minha hoje ontem amanha sempre tambem porque quando onde quem obrigado obrigada todos todas tudo nada saude paciente pacientes medico medica enfermeira fazer pelo pela sem ja que se da na para de a no me as do",
  // French
  "les un une des du le et est sont etait ete etre avec pour par dans sur sous mais ou donc que qui quoi ce cet cette ces mes ton tes ses notre nos votre vos leur leurs il elle nous vous ils elles ne pas tres bien aussi tout tous toute toutes hier demain toujours jamais quand parce merci bonjour sante medecin infirmiere infirmier hopital fait faire avons avez ont ai aux au chez entre sans ici j'ai c'est d'un d'une qu'il qu'elle n'est n'a s'est l'hopital qu'on de la sa ma je tu a on me as",
  // Italian
  "il gli uno del della dei delle nel nella alla dal dalla con che chi cui sono stato siamo sei era essere hai abbiamo hanno piu molto anche quando dove perche questo questa questi queste quello quella mio mia tuo suo sua nostro oggi ieri domani sempre mai grazie tutti tutto tutte niente ciao salute paziente pazienti medico infermiera infermieri ospedale se ci le per di la ha i a in so una",
  // German
  "der das den des ein eine einen einem einer und oder aber nicht kein keine ist sind waren wurde werden wird haben habe ich du sie es wir ihr mich mir dich dir uns euch mein meine dein sein seine mit von zu zum zur bei nach aus auf fur uber unter durch auch noch nur sehr schon immer heute gestern morgen warum wenn weil dass danke alle alles patienten arzt arztin krankenhaus pflege beim vom wie in so was an man am will die",
  // Haitian Creole and other French creoles
  "mwen nou li gen pou ki ak ap se anpil mesi jodi tout moun lopital dokte enfimye malad yon kote paske ou fe bon tou epi yo pa sa a",
  // Polish
  "jest sie nie ze ale czy jak juz tylko bardzo dla od przez przy pod przed oraz lub albo tego tej tym jego jej ich moj moja nasz nas nam mnie ja ty ona wy oni kto gdzie kiedy dlaczego bo wiec dzis dzisiaj jutro wczoraj zawsze nigdy dziekuje dzieki prosze dzien dobry wszyscy wszystkim pacjent pacjenci pacjentow lekarz pielegniarka szpital szpitalu zdrowie byl byla bylo byc mamy jestem jestesmy na tak po te i to do a",
  // Romanian
  "nu este sunt era fost cu pe din pentru prin sau dar ca ce cine unde cand cum mai foarte tot toti toate un unei unui acest aceasta acestea meu mea nostru noastra eu el ea noi voi ei ai au avem azi astazi ieri maine multumesc multumim buna ziua sanatate pacient pacienti pacientii doctorul asistenta spital fara dupa intre se va ne si de la sa a",
  // Czech and Slovak
  "jsem jsme jsou byl byla bylo neni nie som sme su ze aby ale nebo alebo jak ako kdyz ked ktery ktera ktere ktory tento tato toto uz jen len jeste este velmi moc dnes vcera zitra zajtra dekuji dakujem prosim dobry den vsichni vsetci pacient pacienti lekar sestra nemocnice nemocnici zdravi od pri pred bez mezi medzi se na a i to do",
  // Hungarian
  "az es egy nem hogy volt vannak meg csak mar ez azt ezt ami aki mert mint nagyon mindig tegnap holnap koszonom koszonjuk kerem szia mindenki minden beteg betegek orvos apolo korhaz korhazban egeszseg nekem neked ott itt hogyan miert mikor vagyok vagyunk lesz lehet kell ha a is be",
  // Albanian
  "dhe nje eshte jane nuk ne qe kam kemi shume edhe por ose ku kur pse sepse kjo ky keto ato une ti ai ajo ju ata sot dje neser faleminderit mire pacient pacientet mjeku infermiere spital spitalin shendet nga tek prej deri per te ka do me i a",
  // Lithuanian and Latvian
  "ir yra buvo nera kad bet ar kaip kai tik labai su uz apie jau dar siandien vakar rytoj aciu prasau visi viskas mano tavo musu jusu jis ji mes jus pacientas pacientai gydytojas slaugytoja ligonine un nav bija vai tikai loti sodien paldies ludzu visiem mans tavs pacients arsts masa slimnica par is i to",
  // Swedish, Norwegian, Danish
  "och og att det som en et ett den jag jeg han hon vi du dere inte ikke ar har hade havde kan ska skal vil av af fra fran eller ogsa ocksa mycket meget veldig idag dag tack takk alla alle patienter pasienter lakare lege laege sjukskoterska sykepleier sykehus sjukhus sykehuset nar hvorfor varfor hvad vad denne detta dette mig meg deg dig oss med til hun i for at to by over under have so",
  // Finnish and Estonian
  "ja ei ole oli olen olemme ovat etta mutta tai kun jos niin myos vain hyvin paljon kanssa minun sinun hanen meidan tama tanaan eilen huomenna kiitos kaikki kaikille potilas potilaat laakari hoitaja sairaala sairaalassa terveys mina sina han mis kes kui ning aga siis tana aitah palun patsient arst haigla on me",
  // Turkish
  "ve bir bu ile icin gibi kadar cok daha fakat veya ne nasil neden nerede kim ben sen biz siz onlar benim senin onun bizim sizin degil var yok oldu olan olarak bugun dun yarin tesekkurler tesekkur ederim lutfen merhaba herkes herkese hasta hastalar doktor hemsire hastane hastanede saglik mu da on",
  // Vietnamese
  "cua va khong cho nguoi toi ban chung minh cac nhung mot hai ba nay duoc bi dang se rat cung nhu voi den trong ngoai tren duoi khi neu vi hom cam xin chao benh nhan bac vien thuoc suc khoe moi gi nao roi nhieu la co a to do in ca dem on doi",
  // Hindi, Urdu and Punjabi in Latin letters
  "hai hain nahi nahin kya kyun kyon mein mera meri mere tera teri hum hamara humare aap aapka aapke tum woh voh yeh koi kuch sab bahut bohot aur lekin magar agar toh ke ki ko se ne bhi tha thi raha rahi rahe kar karo karna karte karke gaya gayi gaye hoga hua hui aaj kal subah shukriya dhanyavaad accha acha theek thik bimar dawai mareez marij aspatal haspatal logon liye wala wale kaise kahan kab tab abhi ap nu vich kive tussi sanu ka da de is to me us",
];

/** Little words of English, with those of Scots, of Pidgin and patois, and of chat. */
export const ENGLISH_WORDS: readonly string[] = [
  "a i is in my for to of at was we me on an no so do as over be all will has had am him her us or by one two time week home go old want under die man way may the and you that it it's its this these those they they're them their there with have haven't hasn't having not don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't isn't aren't wasn't weren't what what's when where which who who's why how your you're you've you'll yours our ours we're we've we'll i'm i've i'll i'd he's she she's his been being were would could should might must just about some any many much more most than then into onto from after before because while until again only own other another each every both few out off down up here very too still already always never now today tonight tomorrow yesterday people patient patients doctors nurse nurses work working day days night nights weeks year years good great best better thank thanks please sorry hope know think feel see look say said says tell told ask asked make made take took give gave going gone came get got getting need needs wanted like love if but nor three first new big back shift someone somebody anyone everyone everybody something nothing anything everything let's let through without between against during since though although however whether does did done doing are ain't y'all gonna wanna gotta",
  "dinnae didnae cannae wasnae isnae aye wee ken aw fae wi hae jist oor yer yous youse awa noo whit gonnae wouldnae",
  "dey wey wetin una abeg sabi dem dis dat dat's sef oga wahala comot nuh yuh inna pon gwaan cyaan deh wah weh fi",
  "lol omg idk tbh imo ur u im ive dont cant wont doesnt didnt isnt thats whats theres finna tryna imma bout cos cuz coz thx pls plz lah leh lor",
];
