// Made by training/story/fit.ts from the authored training drafts; scores on those held back are in training/README.md.
// One weight in hundredths for each question of story-features.ts, in its order, and one that is added always; then words.
export const GLANCE_POINTS: readonly number[] = [
  156, 55, 65, 3, -32, -51, 181, 70, -87, -36, 177, 91, 98, 14, 35, 7, 42, 13, 99, 69, 107, 34, 76, 33, 55, 30, 27, -71, 57, 32, 100, 75, 35, 53, 23, 86, -19, -87, 50, -41, -33, 27, -89, -46, -47, -70, -2, -4, 5, -31, 70, -3, 133, 139, 351, 101, 1, 64, 46, 75, 166, 54, -152, 100, -39, 52, -19, 38, 40, -2, 176, -20, -551,
];
export const GLANCE_BAR = -2.96;
export const STORY_POINTS: readonly number[] = [
  97, 19, 0, 64, 13, 0, -6, -44, -13, 135, 22, -1, -52, 7, -7, 126, 92, 13, 62, 36, 0, 14, 20, -25, 20, -31, 3, 50, 24, 15, 86, -26, -7, 46, 42, 0, 43, 32, -7, -2, -45, 0, 57, 12, -2, 78, 49, 8, 27, 6, 3, 30, 37, 0, -20, -39, -76, 42, -39, -33, -21, 4, 22, -49, -41, -15, -15, -46, 12, 0, 26, -4, -19, -37, 34, 39, -1, 0, 43, 142, 64, -52, -83, 55, 55, 25, 87, 9, -40, 119, 38, 75, 44, -8, -13, -30, -81, -41, -45, 32, -2, 17, 91, 21, -29, -25, -16, -2, 82, 8, -37, 32, 33, 74, 56, 78, 17, 53, 227, 9, -26, -76, 6, 52, -54, -172, -142, 26, 38, 58, 35, -109, 5, 4, 2, -10, -30, 69, 54, 9, -37, -22, -8, 2, 30, -9, 20, -3, 22, 19, 52, 20, -91, 15, -3, 5, 17, 31, 14, 15, 2, 37, 73, -4, 97, 7, 52, 92, 17, 33, 13, 0, 76, 106, 128, 101, 5, -31, -29, 41, 84, 23, 53, 3, 26, 16, 0, 52, 36, -1, 29, -90, 56, 40, -31, -67, 35, -33, -63, 21, 30, -11, 19, -13, -21, -459,
];
export const GRAVITY_POINTS: readonly number[] = [
  -20, 19, 0, -14, -21, 0, -4, 22, 0, -2, -13, -7, -32, 9, 12, -23, 43, -20, 27, 1, -14, 12, -13, 7, 17, -6, -14, -14, -7, 59, 1, -8, 10, 27, 25, 0, 17, -1, -5, 6, -15, 0, -30, -21, 0, 4, 45, 15, -34, 41, 0, -32, 25, 0, 6, -14, -27, 24, -45, 0, 15, 12, -13, -44, -14, 0, 2, 46, -3, 33, -43, 0, -42, -45, -10, 26, 15, 0, 19, -8, 23, 0, 6, 28, 37, -32, 25, 13, 1, 23, 13, 23, -13, 26, -1, -18, 15, 34, 24, 0, 66, 8, 68, -33, 40, 35, -10, 6, 88, -4, 41, 17, 31, 46, -24, 131, 37, 14, 33, 22, 25, -4, 3, 51, 24, -34, 8, -21, 34, 25, -134, 18, 49, -17, -26, 41, 17, 29, 43, 3, 8, -26, 20, -11, -13, 2, -4, -18, -21, 31, -20, -10, -11, 98, -13, 5, -52, 42, 20, 41, 18, -35, 42, 90, 4, -104, -1, -72, 14, 57, 2, 0, 11, -10, 17, 3, 0, 11, 32, 54, 22, 5, 39, 48, 1, 23, -13, 29, 6, -3, 13, 15, -4, 2, 0, -28, 0, -21, -27, -15, 5, 14, 36, -6, -5, -22,
];
export const STORY_WORDS =
  "abeg:-12,about:-15,above:28,absolute:-10,absolutely:-11,accepted:10,across:-27,actor:-19,actual:-13," +
  "added:-21,admission:18,after:59,again:12,aged:-38,agency:-25,ago:-13,agreed:-33,aid:16,alive:25," +
  "also:-43,always:31,am:-25,ambulance:-16,an:-24,anatomy:-18,and:-29,annual:-15,another:-20,answer:-12," +
  "answered:15,answers:-11,antibiotics:-12,any:-52,anybody:-17,anyone:54,app:-20,appendix:-13," +
  "appointment:-25,approved:-21,are:-27,areas:-12,ash:-11,ask:-28,asked:20,asking:17,asleep:-28,ate:-26," +
  "attached:41,audit:-16,august:32,auntie:12,aunties:-11,author:-12,autism:-21,autistic:-12,avoid:-13," +
  "away:-26,aye:12,baby:12,baby's:-13,back:25,bad:-15,badge:-10,bag:21,bank:-30,bar:21,based:-14," +
  "batch:-14,bath:-13,batteries:-17,bay:15,bbc:-18,bc:17,be:-16,beautiful:21,behind:51,bell:14," +
  "belongs:-17,best:-20,big:45,bike:34,bill:14,bin:-18,bins:-13,bio:-15,bipolar:16,bird:26,birth:-15," +
  "biscuits:11,bladder:15,blame:13,blanket:-12,bleed:23,block:-22,bloke:10,blood:-21,bloods:41,boat:31," +
  "book:-15,booking:-12,books:32,borrowed:-11,both:45,bottom:-16,bought:-14,boy:12,boys:16,bp:-21," +
  "brains:18,break:-39,breath:29,breathing:15,brew:-14,bridge:-18,bright:-13,brilliant:15,bring:-82," +
  "bringing:-18,british:-11,bro:18,broken:-17,brought:29,btw:13,bucket:-11,budget:-10,building:-27," +
  "burn:20,burns:18,burnt:-18,busy:-16,but:29,button:11,buy:-28,buys:-14,by:-20,cake:-22,call:-11," +
  "called:-20,calling:-11,came:45,can:-18,canal:17,cancel:-16,cannula:15,cant:-12,caption:13,card:-22," +
  "cardiac:-25,cards:-13,careful:29,carried:-17,case:45,cases:-11,cash:-12,castle:27,casualty:-24," +
  "cat:-13,catch:-10,catheter:18,caught:17,cause:-12,cd:-12,cell:27,centre:35,certain:-26,chair:-28," +
  "chairs:-14,change:-15,changed:13,channel:36,chap:-12,chaperone:16,charge:-36,charity:-21,chart:-11," +
  "chat:26,check:41,chemist:-43,chemo:17,chief:-12,child:-13,children's:-19,chips:-32,choir:11," +
  "chose:-22,christmas:26,church:-33,city:35,class:15,cleaning:-15,clear:14,clearly:-17,client:26," +
  "clients:-16,clinical:-16,clinically:-17,clinician:-19,clock:14,clogs:-16,closing:13,coat:16," +
  "coffee:-53,cold:-27,colleague:-41,collect:-14,collection:20,college:13,colour:-25,column:-14," +
  "comes:-19,comment:-21,comments:12,common:-18,comms:-22,company:-16,complain:-15,complaints:-26," +
  "confidentiality:14,confirm:16,confirmed:11,congrats:21,consult:18,consultant:14,contract:-20,cook:27," +
  "coordinator:-14,corner:16,corridor:-20,cos:51,could:13,couldn't:28,council:13,count:-14,counter:-22," +
  "country:-14,counts:-14,court:12,cousin:-24,covered:20,covering:27,cow:-24,cpr:-11,crack:12,crash:-22," +
  "credit:-14,cried:-23,crisis:11,cropped:23,crowd:12,cry:14,crying:-21,ct:37,cupboard:-22,cure:-21," +
  "cured:-11,custody:18,customer:31,cuts:-11,dad:37,dance:13,data:-12,daughter:13,days:-27,de:12," +
  "dead:-14,deaf:-21,death:22,deaths:-19,debrief:-22,decent:-12,deck:13,deep:-12,delivered:22,dem:-20," +
  "demo:-15,dental:11,dentist:-35,denture:25,department:-23,deputy:19,diabetes:-16,diabetic:20," +
  "diagnosed:-12,diagnosing:-17,diagnosis:-11,dialysis:10,did:39,didn't:23,died:-19,diet:14," +
  "difference:-11,different:-12,discount:-12,dob:56,doctor:-26,dog:14,dogs:24,done:22,doubt:-22," +
  "down:-18,dr:26,drama:-21,drawn:-18,dressing:23,drinking:20,drinks:-12,drip:12,drive:-14,driving:12," +
  "drop:-16,dropped:20,drug:-48,due:22,during:19,ear:33,early:24,easier:10,easter:23,easy:16,eat:-18," +
  "editor:-16,effects:-14,egg:16,either:-21,em:-18,emails:-13,emergency:-30,end:35,ended:21,ends:-21," +
  "episode:11,estates:-26,even:-39,evening:36,ever:11,every:-52,everybody:-34,everyone's:20," +
  "evidence:-11,ex:24,exactly:-12,example:16,exercise:-13,expect:14,eye:-25,eyes:-11,face:22," +
  "facebook:-22,faces:36,fact:-24,failed:13,fainted:15,fair:-16,fake:-27,fall:-11,family:-53,farm:23," +
  "faster:-19,fasting:-16,fat:-11,favourite:18,feed:-29,feel:29,feels:-11,fees:-11,fell:17,fellow:-15," +
  "felt:12,ferry:28,few:-27,fi:18,fifty:-33,figure:-11,figures:-24,filler:11,filling:-11,film:20," +
  "filming:10,find:-20,finger:13,finish:40,fire:-13,firm:-28,fish:11,five:-24,fix:-27,fixed:-19," +
  "flight:-12,float:-10,floor:23,flowers:-22,flu:-47,fm:-16,folk:25,follow:14,followed:20,food:30," +
  "forget:11,form:14,former:18,fortnight:36,forty:-15,forum:12,found:-36,foundation:-13,fourteen:-11," +
  "fourth:24,fracture:25,fraud:-14,free:-25,freezer:14,fresh:-17,friday:-14,fridays:-10,fridge:-28," +
  "friend:-20,friendly:-12,frightened:-16,from:31,full:23,funeral:-14,garden:13,gas:38,general:-37," +
  "generator:-13,gentle:21,gentleman:12,gentlemen:12,genuinely:-21,get:-20,gets:-40,getting:-23,girl:42," +
  "girlfriend:14,girls:-22,give:-30,given:19,gives:16,giving:-16,glad:31,gloves:-26,go:-16,goat:-21," +
  "going:-20,gold:43,golf:-17,gone:21,good:-18,gout:33,gov:-12,grade:22,grand:-27,grandmother:-16," +
  "granny:-21,grateful:16,green:-27,guess:28,guy:-13,guys:29,ha:26,had:45,hall:-30,hand:-15,handed:21," +
  "handover:-17,happened:16,happens:12,happy:14,hard:49,has:-31,have:-16,haven't:-16,hca:-18,he:37," +
  "heads:22,healing:15,health:-20,heart:15,heat:-11,helping:-12,helpline:-11,hen:13,here:-33,here's:14," +
  "herself:-26,hi:47,hid:11,hidden:11,hide:-10,himself:-11,hire:-14,his:57,history:17,hit:10,hiv:51," +
  "hiya:19,ho:-24,hold:18,holding:32,holiday:-13,home:20,honest:-18,honestly:18,honey:12,honour:14," +
  "hope:23,horrible:19,hot:-20,hours:-52,house:30,how:-14,how's:31,hrs:-29,hug:11,huge:-10,hull:-13," +
  "human:14,hun:11,i'd:-17,i'll:-14,i'm:-53,i've:-42,ibuprofen:-10,ice:16,icu:25,idea:-16,if:-33," +
  "ignore:44,im:-14,imagine:23,in:22,included:-19,including:-12,inhaler:-13,inside:16,instagram:-16," +
  "instead:-26,insulin:-27,insurance:14,interesting:32,interpreter:-22,interview:-15,invented:-17," +
  "irish:-21,iron:-12,is:-16,island:24,isn't:-14,it:-16,it's:-22,its:-19,itself:-15,iv:-13,jab:-22," +
  "jabs:-15,jangan:14,january:-11,jar:13,job:-15,judge:-11,judgement:17,juice:-11,july:-10,june:19," +
  "just:-27,keep:24,key:36,keys:-11,kia:12,kid:12,kids:18,kills:-16,king:16,kit:12,knee:-30,knees:-23," +
  "knew:-12,knitting:14,knock:11,know:21,knowing:22,la:23,lab:-28,lad:11,ladies:32,lady:41,lancet:-14," +
  "land:11,landing:12,lane:12,languages:-15,last:33,late:14,later:17,laugh:-10,laughed:11,launch:11," +
  "lead:22,leadership:20,leaflet:-17,learn:-16,learned:-19,learning:-15,leave:-35,leaves:24,leaving:-21," +
  "left:68,legend:12,less:-30,lesson:16,letter:-15,letting:-16,level:-23,library:-30,licensed:-11," +
  "lies:14,life:-22,lift:-12,lifted:-11,lifts:-12,light:13,lights:28,like:-26,line:-18,linen:-44," +
  "linked:-33,lips:14,list:44,listen:22,listened:14,lists:-26,little:55,live:11,liver:38,lives:-11," +
  "living:11,local:-10,lock:-14,locked:-19,locker:-20,locum:-20,log:14,lol:36,lollipop:13,long:-26," +
  "longer:-16,look:10,lost:24,loud:-17,love:-14,lovely:-20,lower:14,lump:21,lungs:13,lying:-17,ma'am:12," +
  "mad:31,madam:13,made:-22,making:-13,mam:25,mama:21,man:-25,manual:-11,many:-12,married:-32,marrow:21," +
  "mass:19,match:-18,mates:-11,matron:19,matters:12,may:20,maybe:12,me:33,means:-25,measles:-12," +
  "medicine:-15,medicines:-13,meds:16,meet:14,meeting:15,member:11,members:-19,mi:-15,mid:12,middle:-21," +
  "might:16,mind:26,mine:-26,mine's:-18,minister:-12,mins:-26,minute:-18,minutes:-27,miss:16,missed:24," +
  "missing:13,mistake:12,mo:18,model:-36,moment:14,monday:-37,mondays:-20,money:-11,month:33,months:-14," +
  "more:-28,morning:49,mortified:18,mosque:16,most:-20,mostly:-14,mothers:-15,move:-15,mp:-30,mrs:60," +
  "ms:30,mum:38,mum's:-22,mums:-45,must:-30,na:12,name:-13,name's:11,named:-17,nan's:-13,nearly:36," +
  "need:-13,needed:38,needle:20,needs:-14,neither:15,nephew:17,nerve:22,nerves:13,new:-46,next:11," +
  "nhs:49,ni:13,nice:-31,night:12,nights:-32,nine:29,no:-41,nobody:-26,nobody's:-34,noon:-19,nor:-10," +
  "notes:-21,nothing:-25,notice:-37,noticed:-20,now:-18,numb:-30,numbers:12,nursed:13,nurses:-17," +
  "nursing:-10,obs:-13,obviously:23,officer:-36,official:-11,oil:-13,ok:18,old:32,once:-28,one:29," +
  "ones:-11,open:-40,opened:-25,opinion:-15,opposite:40,or:-91,order:-25,ortho:-15,osce:-23,other:25," +
  "others:19,otherwise:-12,ours:21,over:-25,overnight:-18,overseas:11,own:-61,owner:-19,packed:11," +
  "page:-60,pages:-22,paid:-26,pancreas:26,panel:-35,paper:-14,paramedic:-10,parents:22,parish:21," +
  "parking:-22,part:34,passed:-44,past:13,patch:16,patient's:-10,pay:-12,paywall:-12,pdf:-16,pe:24," +
  "pen:14,people:-19,people's:-13,personal:-13,personally:-11,pharmacist:-36,physician:-17,pic:38," +
  "picked:16,pics:15,piece:-27,pillow:10,pink:-13,pinned:-32,placement:40,plastic:-19,plate:23,play:-11," +
  "please:14,pleasure:16,plus:16,pm:19,pocket:15,poison:-16,police:12,pool:28,poor:44,porter:18," +
  "positive:55,posted:-21,poster:-35,posting:20,potassium:16,pov:16,practice:-41,practitioner:-11," +
  "pray:32,prayer:12,prayers:21,pregnant:-18,prep:15,prescription:-13,present:-14,pretend:17,price:-34," +
  "print:-21,privacy:17,private:-17,probably:-21,prof:-19,professor:-34,promised:13,proper:-25," +
  "properly:-12,proposed:17,proud:22,proven:-27,pt:15,pub:-16,published:-22,pulse:-13,put:-45,puts:-11," +
  "putting:-31,quad:25,qualified:-21,quarter:11,queen:12,question:-12,questions:-12,quick:28,quiet:45," +
  "quiz:35,rain:-33,ran:-11,rang:29,rare:18,rate:-12,rather:-23,ray:14,rd:18,reach:-14,read:-11," +
  "reader:20,real:-13,really:-13,recall:-13,reception:27,recording:-11,records:23,recovery:16,red:-27," +
  "refused:33,register:-12,registrar:22,rehab:27,relatives:-17,remember:49,rep:-16,reply:10," +
  "reported:-10,reports:-14,reps:12,rest:-22,result:11,results:19,resus:18,review:-12,reviews:-12," +
  "revision:10,rice:-28,ride:16,right:21,ring:-35,rip:11,ripped:-14,roll:-13,rooms:24,root:28,round:-25," +
  "royal:-18,rude:-38,rule:-43,run:-16,runs:24,rural:21,safe:-19,safety:-10,sale:-13,salt:-14,same:15," +
  "sample:11,sandwich:-25,sang:36,saturday:-60,sausage:-28,save:-27,saw:36,saying:12,says:-24,scan:25," +
  "scans:-14,scared:-23,scheme:14,score:-18,screaming:-22,screenshot:30,script:10,scrub:-27," +
  "scrubbed:-13,sea:30,season:-14,seat:-17,second:23,seconds:-13,secret:-14,section:21,see:70,seen:24," +
  "sees:14,selfie:31,selling:-18,send:-20,sending:35,sense:-10,sentence:-14,september:17,services:13," +
  "session:14,sessions:17,sets:11,sexual:22,shame:-12,share:-30,sharp:-13,she:32,she'd:13,she's:-35," +
  "shed:-11,sheep:10,sheet:-15,short:-15,shot:-21,shoulder:-10,shouldn't:16,shout:10,shower:18,shut:-36," +
  "sick:-47,side:18,sign:-32,signed:-13,signs:-17,silence:-10,since:57,sing:13,singing:16,single:-13," +
  "sis:16,sister:23,sister's:15,sit:-18,site:-33,sits:20,sitting:-21,six:-28,sixty:19,skills:-13," +
  "sleep:-29,sleeping:-10,slide:12,slipped:11,slots:-10,small:40,smear:35,smell:-17,smile:23,smiling:13," +
  "smoke:-12,so:14,sofa:-23,somali:-13,somebody's:-27,someone:29,someone's:-20,sorry:24,space:15," +
  "specialist:-13,spent:17,spring:12,st:-12,staff:10,stage:18,stall:14,star:-23,start:-28,started:12," +
  "starts:-20,state:-15,station:-26,stay:12,stays:-12,steps:12,stethoscope:-15,stick:-19,sticker:15," +
  "stickers:-12,sticks:-13,still:40,stock:-19,stomach:-11,stone:34,stop:-23,stopped:-13,stopping:15," +
  "stories:-18,story:18,storytime:13,street:-32,strip:15,stroke:-15,stuck:-26,student:26,study:10," +
  "suite:-25,sun:-13,sunday:28,supervision:11,sure:13,surgeon:-56,surgery:-16,surname:50,swallowed:18," +
  "swap:-22,swapped:22,swipe:26,swollen:-13,tag:-10,take:-21,taken:20,talk:-12,talked:11,talking:21," +
  "tattoo:38,taught:-17,taxi:-33,tb:37,tea:-31,teach:-24,teacher:48,team:29,teatime:41,teeth:-36," +
  "telling:13,telly:26,ten:-19,test:-30,testing:-11,text:-20,texts:-11,than:-39,thank:-23,thanks:-16," +
  "that's:-41,the:12,theatre:-22,their:-33,theirs:-13,then:-30,therapist:14,therapy:12,there:12," +
  "there's:-18,they'd:13,thief:-17,thin:-10,things:-27,thinks:-15,third:82,thirty:27,this:41," +
  "thought:-17,thousand:-10,thread:12,three:11,through:15,thru:-11,thumb:-18,thurs:-17,thursday:-15," +
  "thursday's:-15,thursdays:-17,tie:16,till:-44,times:-33,tin:-14,tip:-13,tips:-12,tired:18,tmrw:20," +
  "today:29,today's:-32,together:20,told:21,tonight:11,too:22,took:-24,top:44,touch:-17,towel:15," +
  "trade:10,trained:-25,trainer:-23,transfer:17,translate:-11,tray:-10,treat:-16,triage:-15,trial:-18," +
  "tried:-10,trolley:-13,trouble:-20,truck:-16,true:11,trust:-29,try:-11,trying:10,tues:29,tuesday:-12," +
  "tune:15,turn:-19,turned:11,turning:-13,turns:10,tv:-10,twelve:-10,twice:54,twin:13,twins:33,two:32," +
  "types:-13,uk:-54,understand:16,uniform:-16,unit:29,until:-33,update:-16,ups:-12,upstairs:18,us:20," +
  "use:-40,usually:-27,vaccine:-26,valley:-12,version:-15,very:23,vet:-29,vicar:11,view:20,village:14," +
  "viral:23,visit:62,visitor:-26,visitors:14,visits:25,volunteers:17,voted:10,waited:20,waits:-11," +
  "walk:-18,walked:28,wall:19,want:-20,wanted:-12,ward:-17,warm:-19,warning:-15,was:40,wash:-31," +
  "watching:-15,water:-26,wave:-16,way:17,we:-41,we've:-31,webinar:-16,website:-27,wed:-22,wedding:22," +
  "weds:20,week's:15,weekend:28,weeks:43,weigh:-14,well:17,were:10,weren't:-11,west:26,wet:-12," +
  "whanau:-14,what:-17,what's:-22,where:-30,whether:11,which:-42,while:-20,whiteboard:29,who'd:11," +
  "who's:-12,whoever:-12,whole:-12,whose:43,wi:17,wife:17,wife's:15,will:-17,wine:17,wing:38,wish:-14," +
  "without:-27,women:-11,won:26,wonder:-11,wondering:30,work:-40,working:-24,works:23,worry:11," +
  "worth:-19,would:25,wow:-14,wristband:21,write:-27,written:-32,wrote:-26,y'all:32,ye:42,yeah:18," +
  "years:-16,yellow:20,yes:27,yesterday:35,you:24,you'd:31,young:39,yours:-14,yourself:-14," +
  "yourselves:11,youtube:-16,yr:24,zero:-20,zoom:30";
export const ANSWERED_WORDS =
  "about:-31,all:15,and:-12,any:18,are:-42,at:16,back:30,be:-16,because:13,blood:-22,brother:-12,by:23," +
  "can:-23,can't:-21,come:-11,could:-21,dad:-11,days:-15,dentist:-18,didn't:13,do:-42,doc:12,down:11," +
  "every:21,face:10,father:10,fell:-14,felt:20,for:-31,from:19,gave:35,go:20,good:-11,gp:18,he's:-12," +
  "him:13,hip:11,hospital:13,hours:-13,how:-15,how's:-17,in:32,it:-22,its:-14,job:-18,know:13,lady:-21," +
  "last:-20,life:13,like:-15,lot:13,lovely:16,made:19,make:-13,me:20,mi:15,month:-23,months:-15," +
  "morning:-11,mother:12,mum's:20,my:36,new:-29,no:11,now:22,nurses:-11,of:-17,or:-12,out:21,over:10," +
  "patients:-13,please:-23,practice:-13,put:12,red:-10,review:-11,rude:-13,say:-17,says:-25,school:-13," +
  "seen:14,sent:12,sessions:26,shame:25,she:15,should:-17,sick:-15,since:-28,staff:11,star:27,still:25," +
  "sugar:-10,surgery:-11,take:-16,thank:14,the:35,their:-14,there:28,they:42,thing:-18,thoughts:-13," +
  "three:12,tight:-11,today:-14,tooth:-12,true:29,two:18,very:-12,video:-10,waited:-12,want:-13," +
  "ward:-11,was:30,went:47,were:12,what:-11,when:-38,where:15,who:-23,wife:-11,with:10,work:20,worse:28," +
  "wouldn't:15,you:-23,you're:-12,you've:11";
