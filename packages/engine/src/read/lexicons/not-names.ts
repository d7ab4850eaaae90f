/**
 * What looks like a name and points to nobody: eponyms of diseases, signs, scores and drugs; names of hospitals, firms and
 * programmes; characters; people of history and public life whom everybody knows. Written for Bedside.
 */

/** Diseases, signs, scales, tools and laws called after people: the name is part of a term. */
const EPONYMS = new Set(
  "addison alzheimer apgar asperger babinski baker barlow barrett barthel bartholin behcet bell bennett bouchard braden bright broca brugada burkitt charcot charles chiari chvostek cobb colles coombs cotard creutzfeldt crohn cullen cushing dandy devic doppler down dupuytren duchenne dunning eddowes ehlers eisenmenger epley epstein ewing fallot foley fontan fournier friedreich gardasil ghon glasgow graves guillain gulland hallpike hansen harvey hashimoto heberden heimlich henoch hickman hippocrates hirschsprung hodgkin horner huntington jakob jones kaposi kawasaki kernig klinefelter koplik korsakoff korsakov kussmaul lambert landau leydig lynch lyme macmillan mallory marfan marie mcburney meckel meniere monro montgomery munchausen murphy newton nissen ockham osgood paget pap parkinson peyronie phalen pott prader raynaud reiter rett reye rinne romberg rorschach sjogren spaulding stevens still takayasu tourette trendelenburg trousseau turner valsalva virchow waldenstrom weber wernicke whipple willebrand williams wilms wilson wood zollinger marie-curie waterlow wong".split(
    " ",
  ),
);

/** Words that make what stands before them an institution, a place, a thing or a term. */
const AFTER_NOT_A_NAME = new Set(
  "hospital hospitals infirmary ward unit clinic centre center hospice house home homes lodge court school college university uni academy trust foundation institute surgery practice dental pharmacy medical health healthcare care street st road rd lane ln avenue ave drive close crescent terrace gardens park place square way bridge station airport church chapel mosque temple hall library museum theatre club fc utd united rovers city town county village island islands beach bay river lake hill hills mountain valley festival marathon cup league award prize medal lecture report review inquiry enquiry act law bill rule rules day week month year sunday monday tuesday wednesday thursday friday saturday disease syndrome sign signs score scale test criteria classification palsy fracture lymphoma cancer manoeuvre maneuver tube catheter forceps procedure operation phenomenon nodes triad reflex line frame chart curve staging virus bacteria drops tablets cream insulin model theory method project programme program campaign study trial app newsletter society association council board group team ltd limited inc plc co company brothers sons bros news times post mail herald gazette telegraph guardian tv radio show podcast album tour band orchestra choir ward's arms inn tavern hotel cafe bakery shop stores supermarket bank building wing block suite room bar pub arena stadium cathedral crossing green common wood woods forest farm grove mews parade market quay dock pier harbour head cross union party movement magazine book books press".split(
    " ",
  ),
);

/** Whole names, in lower case, of people of history and public life, of characters and of titles that name nobody. */
const PUBLIC_NAMES = new Set(
  [
    "phineas gage,david reimer,bertha pappenheim,louise brown,victor leborgne,carrie buck,mary mallon,typhoid mary,joseph merrick,florence nightingale,mary seacole,edith cavell,cicely saunders,aneurin bevan,nye bevan,marie curie,alexander fleming,joseph lister,john snow,edward jenner,elizabeth blackwell,elizabeth garrett,james barry,william harvey,sigmund freud,carl jung,carl rogers,charles darwin,albert einstein,rosalind franklin,francis crick,henrietta lacks,ignaz semmelweis,louis pasteur,robert koch,jonas salk,virginia apgar,harold shipman,lucy letby,andrew wakefield,atul gawande,oliver sacks,adam kay,rachel clarke,henry marsh,kathryn mannix,danielle ofri,paul kalanithi,gavin francis,siddhartha mukherjee,abraham verghese,christie watson,ben goldacre,chris whitty,patrick vallance,jonathan van-tam,jenny harries,anthony fauci,tedros adhanom,stephen hawking,nelson mandela,desmond tutu,martin luther,rosa parks,mahatma gandhi,mother teresa,winston churchill,margaret thatcher,john major,tony blair,gordon brown,david cameron,theresa may,boris johnson,liz truss,rishi sunak,keir starmer,wes streeting,jeremy hunt,matt hancock,sajid javid,steve barclay,victoria atkins,nadine dorries,therese coffey,andrew lansley,nicola sturgeon,john swinney,humza yousaf,mark drakeford,leo varadkar,simon harris,micheal martin,stephen donnelly,jacinda ardern,christopher luxon,anthony albanese,scott morrison,cyril ramaphosa,justin trudeau,donald trump,joe biden,barack obama,michelle obama,hillary clinton,bill clinton,george bush,kamala harris,bernie sanders,elon musk,bill gates,mark zuckerberg,jeff bezos,steve jobs,taylor swift,david bowie,freddie mercury,elton john,george michael,amy winehouse,whitney houston,michael jackson,john lennon,paul mccartney,bob dylan,bob marley,dolly parton,shirley bassey,tom jones,kate bush,harry styles,ed sheeran,dua lipa,adele adkins,david attenborough,stephen fry,joe wicks,michael mosley,davina mccall,louise minchin,gary lineker,marcus rashford,harry kane,jude bellingham,lionel messi,cristiano ronaldo,serena williams,andy murray,roger federer,usain bolt,mo farah,lewis hamilton,tiger woods,muhammad ali,david beckham,kate middleton,prince william,prince harry,meghan markle,king charles,queen elizabeth,queen victoria,princess diana,prince philip,prince charles,doctor who,sherlock holmes,harry potter,james bond,captain tom,tom moore,jane austen,charles dickens,william shakespeare,virginia woolf,agatha christie,george orwell,j k rowling,philip larkin,seamus heaney,emily dickinson,william osler,maya angelou,brene brown,mary berry,paul hollywood,gordon ramsay,jamie oliver,nigella lawson,peppa pig,john lewis,marks spencer,jimmy choo,calvin klein,harley davidson,jack daniels,johnnie walker,ben jerry,sarah everard,stephen lawrence,george floyd,jimmy savile,deborah james,nick drake,miles davis,nina simone,billie holiday,ella fitzgerald,louis armstrong,johnny cash,marvin gaye,stevie wonder,aretha franklin,samuel shem,gregory house,meredith grey,charlie fairhead,ray liotta,tim minchin,alan turing,isaac newton,amelia earhart,emmeline pankhurst,che guevara,jesus christ,john wayne,bruce willis,john legend,chrissy teigen,selena gomez,justin bieber,kim kardashian,kanye west,oprah winfrey,gwyneth paltrow,bonnie tyler,rod stewart,ray charles,ronnie barker,victoria wood,peter kay,billy connolly,jo brand,dawn french,lenny henry,alan partridge,del boy,vera lynn,gracie fields,nat king,peter pan,mary poppins,wendy house,robin hood,jack frost,guy fawkes,charlie chaplin,charlie brown,bart simpson,homer simpson,martha stewart,betty crocker,uncle ben,aunt bessie,aunt jemima,uncle sam,auntie beeb,dr google,dr who,dr seuss,dr oz,dr phil,dr martens,dr pepper,dr strange,dr house,dr zhivago,nurse jackie,nurse ratched,mr bean,mr men,mr whippy,mr motivator,mr tumble,mr blobby,mr kipling,mr sheen,mr muscle,mr right,mr bates,mr darcy,mr potato,mr spock,mr bump,mr tickle,mr miyagi,mr brightside,mr blue,mr grumpy,mr happy,mr beast,mr universe,mr president,mr speaker,mr chips,mr ripley,mr toad,mrs brown,mrs claus,mrs doubtfire,mrs hinch,mrs overall,mrs thatcher,mrs bennet,mrs dalloway,mrs tiggywinkle,mrs robinson,mrs miggins,mrs doyle,mrs danvers,miss universe,miss world,miss piggy,miss marple,miss trunchbull,miss honey,miss havisham,sister act,nana mouskouri,lady gaga,lady macbeth,lady chatterley,sir david,father christmas,father ted,father dougal,father time,captain hook,captain sir,captain kirk,captain america,major tom,brother bear,baby shark,baby yoda,baby reindeer,baby bel,baby jesus,baby blues,baby boom,baby brain,nanny mcphee,granny smith,major trauma,lord jesus,lord sugar,lord mayor,king's college,guy's hospital",
  ]
    .join(",")
    .split(","),
);

export function isEponym(lower: string): boolean {
  return EPONYMS.has(lower);
}

/** Whether a word after a name makes it a place, an institution or a term. */
export function makesNoPerson(lower: string): boolean {
  return AFTER_NOT_A_NAME.has(lower);
}

/** Whether two words in lower case name somebody everybody knows, or nobody at all. */
export function isPublicName(first: string, second: string): boolean {
  return PUBLIC_NAMES.has(`${first} ${second}`);
}

/** Whether any two neighbours among words in lower case name somebody everybody knows. */
export function isPublicPair(words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++) {
    if (isPublicName(words[index - 1] as string, words[index] as string)) return true;
  }
  return false;
}
