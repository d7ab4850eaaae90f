// Made by training/story/fit.ts from the authored training drafts; scores on those held back are in training/README.md.
// One weight in hundredths for each question of story-features.ts, in its order, and one that is added always; then words.
export const GLANCE_POINTS: readonly number[] = [
  160, 57, 57, 6, -28, -53, 184, 70, -95, -35, 177, 98, 98, 14, 36, -2, 44, 6, 102, 69, 111, 21, 76, 38, 56, 27, 22, -69, 57, 19, 111, 64, 33, 50, 30, 84, -22, -83, 46, -41, -31, 23, -92, -47, -50, -65, -6, -1, 10, -22, 64, -3, 144, 130, 346, 82, -3, 59, 49, 77, 170, 53, -148, 99, -38, 48, -19, 36, 38, -1, 177, -20, -554,
];
export const GLANCE_BAR = -2.97;
export const STORY_POINTS: readonly number[] = [
  98, 19, 0, 66, 12, 0, -6, -50, -12, 136, 18, 3, -50, 6, -7, 126, 94, 13, 65, 38, -5, 16, 25, -26, 19, -32, 4, 51, 23, 23, 89, -26, -8, 44, 40, 0, 45, 29, -7, -1, -48, 0, 57, 16, -2, 80, 53, 7, 28, 9, 3, 33, 39, 0, -21, -37, -72, 40, -41, -31, -22, 3, 22, -50, -48, -15, -14, -46, 4, -2, 26, -4, -16, -32, 19, 38, 0, 0, 46, 139, 63, -54, -82, 58, 57, 28, 87, 11, -39, 118, 38, 72, 44, -11, -14, -29, -85, -39, -45, 33, -3, 18, 92, 23, -28, -25, -17, -3, 85, 6, -38, 33, 30, 73, 56, 76, 19, 45, 222, 14, -3, -52, 24, 42, -32, -173, -143, 25, 37, 61, 34, -106, 2, 5, 2, -12, -29, 68, 56, 9, -40, -23, -9, 3, 28, -7, 18, 0, 21, 22, 50, 18, -87, 12, -6, 7, 20, 24, 10, 8, 4, 39, 78, 0, 84, 15, 45, 95, 22, 35, 6, 0, 77, 106, 128, 99, 5, -31, -34, 45, 84, 24, 51, 6, 29, 13, -1, 51, 36, 1, 30, -88, 59, 39, -31, -67, 35, -29, -60, 23, 28, -13, 20, -11, -24, -461,
];
export const GRAVITY_POINTS: readonly number[] = [
  -18, 17, 0, -16, -21, 0, -2, 26, 0, -2, -12, -5, -35, 7, 12, -23, 46, -21, 27, 4, -14, 13, -10, 8, 17, -4, -14, -11, -8, 50, 2, -9, 10, 28, 25, 0, 18, 1, -6, 9, -15, 0, -28, -23, 0, 3, 44, 14, -36, 41, 0, -32, 30, 0, 5, -14, -34, 23, -44, 0, 12, 13, -14, -48, -13, 0, 1, 47, 2, 32, -43, 0, -40, -47, -10, 26, 14, 0, 19, -7, 20, -2, 8, 28, 35, -30, 26, 18, 1, 21, 13, 22, -14, 27, -1, -18, 14, 39, 23, 2, 69, 6, 68, -34, 39, 36, -12, 0, 88, -3, 40, 11, 30, 40, -26, 130, 40, 13, 16, 22, 47, -20, 4, 47, -29, -33, 9, -21, 31, 26, -135, 23, 44, -18, -26, 41, 18, 30, 43, 2, 7, -24, 19, -9, -14, 1, -4, -18, -24, 32, -21, -10, -11, 96, -14, 7, -54, 47, 16, 41, 18, -28, 48, 95, 16, -96, -5, -77, 14, 47, 8, 0, 10, -10, 16, 2, 0, 10, 35, 60, 22, 4, 39, 48, 1, 24, -12, 28, 7, -5, 13, 15, -5, 3, 0, -29, 0, -20, -25, -12, 3, 14, 37, -4, -5, -22,
];
export const STORY_WORDS =
  "abeg:-11,about:-16,above:28,absolute:-10,absolutely:-10,accepted:11,across:-27,actor:-18,actual:-14," +
  "actually:-13,added:-20,address:11,admission:17,after:59,aged:-35,agency:-20,agreed:-28,aid:14," +
  "alive:27,also:-43,always:30,am:-25,ambulance:-19,an:-25,anatomy:-18,and:-29,annual:-15,another:-21," +
  "answer:-11,answered:13,answers:-11,antibiotics:-12,any:-53,anybody:-15,anyone:55,app:-17," +
  "appendix:-13,appointment:-22,approved:-25,are:-26,areas:-12,ash:-11,ask:-27,asked:18,asking:19," +
  "asleep:-28,ate:-27,attached:41,audit:-16,august:33,auntie:12,aunties:-11,author:-12,autism:-21," +
  "autistic:-12,avoid:-13,away:-24,aye:13,baby:13,baby's:-14,back:25,bad:-15,bag:20,bank:-30,bar:22," +
  "based:-16,batch:-14,bath:-14,batteries:-17,bay:15,bbc:-18,bc:18,be:-17,beautiful:21,bed:13,behind:58," +
  "bell:16,belongs:-18,best:-22,big:45,bike:35,bill:14,bin:-19,bins:-13,bio:-13,bipolar:14,bird:24," +
  "birth:-17,biscuits:11,bladder:14,blame:13,blanket:-12,bleed:23,block:-16,bloke:12,blood:-22," +
  "bloods:40,blue:-12,boat:30,book:-11,booking:-11,books:31,borrowed:-11,both:44,bottom:-17,bought:-15," +
  "boys:15,bp:-22,brains:18,break:-38,breath:28,breathing:16,brew:-15,bridge:-17,bright:-13," +
  "brilliant:15,bring:-79,bringing:-17,british:-10,bro:19,broken:-17,brought:27,btw:12,bucket:-10," +
  "building:-27,burn:20,burns:18,burnt:-18,busy:-16,but:29,button:12,buy:-27,buys:-14,by:-21,cake:-23," +
  "call:-13,called:-19,came:48,can:-19,canal:17,cancel:-15,cannula:21,cant:-12,caption:16,card:-24," +
  "cardiac:-25,cards:-14,careful:29,carried:-16,case:44,cases:-12,cash:-13,castle:27,casualty:-24," +
  "cat:-12,catch:-10,catheter:17,caught:18,cause:-13,cd:-13,cell:27,centre:34,certain:-28,chair:-25," +
  "chairs:-13,change:-15,changed:18,channel:37,chaperone:19,charge:-36,charity:-23,chart:-12,chat:27," +
  "check:41,chemist:-44,chemo:16,chief:-12,child:-14,children's:-21,chips:-31,choir:12,chose:-23," +
  "christmas:26,church:-36,city:35,class:15,cleaning:-15,clear:14,clearly:-17,client:23,clients:-16," +
  "clinic:12,clinical:-15,clinically:-17,clinician:-22,clock:13,clogs:-20,closing:12,co:-10,coat:16," +
  "coffee:-55,cold:-27,colleague:-43,collect:-13,collection:22,college:13,colour:-21,column:-14," +
  "comes:-21,comment:-22,comments:14,committee:-11,common:-18,comms:-22,company:-16,complain:-14," +
  "complaints:-25,confidentiality:16,confirm:16,confirmed:11,congrats:21,consult:19,consultant:14," +
  "contract:-20,cook:26,coordinator:-13,corner:16,corrected:10,corridor:-19,cos:50,could:14,couldn't:30," +
  "council:13,count:-13,counter:-24,country:-12,counts:-15,court:14,cousin:-21,cover:-12,covered:18," +
  "covering:26,cow:-28,crack:12,crash:-25,credit:-14,cried:-18,crisis:11,cropped:19,crowd:11,cry:13," +
  "crying:-21,ct:37,cupboard:-23,cure:-17,cured:-11,custody:18,customer:32,cuts:-10,dad:36,dance:12," +
  "data:-13,daughter:10,days:-28,de:12,dead:-17,deaf:-21,death:18,deaths:-19,debrief:-21,decent:-11," +
  "deck:12,deep:-11,delivered:23,dem:-20,dementia:10,demo:-15,dentist:-34,denture:25,department:-20," +
  "deputy:19,details:-27,diabetes:-17,diabetic:22,diagnosing:-19,diagnosis:-10,dialysis:12,did:39," +
  "didn't:23,died:-21,diet:13,difference:-11,different:-10,discount:-12,dob:62,doctor:-29,dog:14," +
  "dogs:24,don't:-11,done:27,dont:13,doubt:-22,down:-21,dr:16,drama:-21,drawn:-16,dressing:22," +
  "drinking:21,drinks:-13,drip:12,drive:-18,driving:14,drop:-17,dropped:19,drove:13,drug:-51,due:22," +
  "during:19,ear:34,early:22,easier:11,easter:24,easy:16,eat:-16,editor:-16,effects:-14,egg:15," +
  "either:-26,em:-19,emails:-16,emergency:-31,end:34,ended:20,ends:-21,episode:11,estates:-30,even:-42," +
  "evening:36,every:-52,everybody:-30,everyone's:21,evidence:-10,ex:22,exactly:-11,example:18," +
  "exercise:-13,expect:13,eye:-24,eyes:-12,face:23,facebook:-23,faces:36,fact:-30,failed:13,fainted:16," +
  "fair:-16,fake:-28,fall:-12,family:-51,farm:26,fast:-11,faster:-20,fasting:-15,favourite:21,feed:-30," +
  "feel:28,feels:-11,fees:-11,fell:16,fellow:-16,felt:12,female:-12,ferry:28,few:-29,fi:18,fifty:-34," +
  "figure:-11,figures:-20,filling:-10,film:22,filming:10,find:-21,finger:13,finish:33,fire:-14,firm:-29," +
  "five:-21,fix:-26,fixed:-20,flight:-12,float:-11,floor:22,flowers:-24,flu:-46,fm:-13,folk:25," +
  "follow:18,followed:20,food:29,former:19,fortnight:36,forty:-15,forum:12,found:-35,foundation:-12," +
  "fourteen:-16,fourth:23,fracture:26,fraud:-15,free:-28,freezer:14,fresh:-17,friday:-15,fridays:-10," +
  "fridge:-28,friend:-20,friendly:-12,frightened:-16,from:29,full:23,funeral:-14,garden:13,gas:39," +
  "general:-34,generator:-11,gentle:21,gentleman:12,gentlemen:11,genuinely:-21,get:-18,gets:-39," +
  "getting:-22,girl:44,girlfriend:13,girls:-23,give:-29,given:16,gives:16,giving:-20,glad:32,gloves:-26," +
  "go:-14,goat:-21,going:-17,gold:45,golf:-19,gone:19,good:-17,gout:32,gov:-12,grade:23,grand:-27," +
  "grandmother:-16,granny:-20,grateful:15,green:-24,guess:29,guy:-11,guys:25,ha:29,had:45,hall:-30," +
  "hand:-21,handed:21,handle:21,handover:-18,happened:16,happens:12,happy:16,hard:50,has:-34,have:-15," +
  "haven't:-16,hca:-18,he:41,he'll:-11,he's:-12,heads:25,healing:14,health:-22,heard:11,heart:15," +
  "heat:-11,helping:-11,helpline:-11,hen:13,here:-32,here's:14,herself:-26,hi:42,hidden:12,hide:-11," +
  "hire:-15,his:57,history:16,hit:13,hiv:51,hiya:19,ho:-23,hold:19,holding:32,holiday:-15,home:21," +
  "honest:-17,honestly:15,honey:13,honour:14,hope:20,horrible:17,hot:-19,hours:-52,house:28,how:-15," +
  "how's:27,hrs:-30,hug:11,huge:-10,hull:-14,human:13,hun:12,hundred:-11,i'd:-15,i'll:-15,i'm:-55," +
  "i've:-42,ibuprofen:-10,ice:15,icu:26,idea:-16,if:-36,ignore:43,im:-15,imagine:23,in:22,inbox:-18," +
  "included:-27,including:-13,inhaler:-12,inside:17,instagram:-16,instead:-26,insulin:-25,insurance:16," +
  "interesting:32,interpreter:-22,interview:-15,invented:-17,irish:-21,is:-18,island:25,isn't:-13," +
  "it:-16,it's:-23,its:-19,itself:-14,iv:-14,jab:-20,jabs:-13,jangan:14,january:-11,jar:14,job:-15," +
  "judge:-10,judgement:16,juice:-11,july:-11,june:25,just:-28,keep:25,key:35,keys:-11,kia:11,kid:13," +
  "kids:14,killed:10,kills:-16,king:17,kit:12,knee:-29,knees:-22,knew:-12,knitting:14,know:20," +
  "knowing:22,la:23,lab:-27,lad:11,ladies:30,lady:40,lancet:-14,land:11,landing:14,lane:15," +
  "languages:-15,last:35,late:14,later:19,laugh:-10,laughed:15,launch:12,lazy:-12,lead:22,leadership:22," +
  "leaflet:-18,learn:-16,learned:-19,learning:-15,leave:-33,leaves:22,leaving:-22,left:66,legend:12," +
  "less:-29,lesson:16,letter:-21,letting:-15,level:-20,library:-30,licensed:-11,lies:14,life:-23," +
  "lift:-14,lifted:-12,light:14,lights:24,like:-25,line:-15,linen:-44,link:-22,linked:-34,lips:13," +
  "list:42,listen:17,listened:15,lists:-27,little:54,lived:10,liver:38,lives:-11,living:11,local:-10," +
  "lock:-14,locked:-19,locker:-19,locum:-20,log:14,lol:35,lollipop:12,long:-24,longer:-16,look:12," +
  "lost:24,loud:-18,love:-19,lovely:-19,low:-12,lower:11,lump:26,lungs:11,lying:-17,ma'am:12,mad:31," +
  "madam:14,made:-26,making:-16,mam:27,mama:20,man:-25,many:-12,married:-33,marrow:22,mass:18,match:-17," +
  "mates:-11,matron:20,matters:13,may:18,maybe:12,me:33,means:-26,measles:-13,medicine:-15," +
  "medicines:-13,meds:16,meet:14,meeting:15,member:11,members:-21,met:-10,mi:-15,mid:13,middle:-20," +
  "midwife:12,might:17,mind:26,mine:-28,mine's:-18,minister:-14,mins:-26,minute:-19,minutes:-25,miss:16," +
  "missed:24,missing:13,mistake:12,mo:13,model:-36,moment:13,monday:-38,mondays:-20,month:35,months:-14," +
  "more:-29,morning:45,mortified:18,mosque:14,most:-21,mostly:-13,mothers:-15,move:-15,mp:-29,mrs:54," +
  "ms:28,much:10,mum:36,mum's:-22,mums:-44,must:-29,na:17,name:-15,named:-16,nan's:-15,nearly:35," +
  "need:-15,needed:35,needle:23,needs:-14,neither:15,nephew:17,nerve:22,nerves:13,new:-46,next:11," +
  "nhs:50,ni:17,nice:-31,night:11,nights:-32,nine:27,no:-39,nobody:-25,nobody's:-34,noon:-21,nor:-11," +
  "notes:-19,nothing:-23,notice:-38,noticed:-17,now:-17,numb:-29,number:37,numbers:12,nursed:13," +
  "nurses:-17,nursing:-12,obs:-14,obviously:23,office:14,officer:-35,official:-11,oil:-12,ok:21,old:33," +
  "once:-28,one:29,open:-45,opened:-24,opinion:-15,opposite:41,or:-93,order:-25,ortho:-15,osce:-24," +
  "other:26,others:21,otherwise:-13,ours:22,over:-24,overnight:-18,overseas:12,own:-61,owner:-19," +
  "packed:11,page:-61,pages:-19,paid:-28,pancreas:27,panel:-42,paper:-11,parents:16,parish:21,park:-11," +
  "parking:-22,parrot:-13,part:35,pass:-12,passed:-48,past:20,patch:17,patient's:-11,pay:-12,pdf:-16," +
  "pe:25,pen:15,people:-18,people's:-13,personal:-14,personally:-10,pharmacist:-36,phone:-28,photos:12," +
  "physician:-17,physio:-12,pic:41,picked:16,pics:14,piece:-23,pillow:10,pink:-17,pinned:-32," +
  "placement:38,plastic:-20,plate:23,play:-12,playing:-10,please:14,pleasure:15,plus:16,pm:18,pocket:15," +
  "poison:-16,police:16,pool:28,poor:43,porter:16,positive:55,posted:-21,poster:-35,posting:21,pov:16," +
  "practice:-39,practitioner:-12,pray:31,prayer:12,prayers:21,pregnant:-18,prep:15,prescription:-13," +
  "present:-13,pretend:17,price:-34,print:-22,privacy:17,private:-18,probably:-21,prof:-21," +
  "professor:-36,promised:14,proper:-24,properly:-11,proposed:18,proud:23,proven:-27,pt:15,pub:-18," +
  "published:-23,pulse:-13,put:-44,puts:-11,putting:-30,quad:25,qualified:-22,quarter:11,queen:12," +
  "question:-12,questions:-11,quick:28,quiet:46,quiz:36,rain:-33,ran:-11,rang:28,rare:20,rash:-11," +
  "rate:-12,rather:-22,ray:19,rd:18,reach:-14,read:-11,reader:20,really:-14,recall:-10,reception:27," +
  "recording:-12,records:23,recovery:16,red:-28,refused:33,register:-14,registrar:22,rehab:24," +
  "relatives:-12,remember:48,rep:-11,reply:13,reports:-14,reps:12,rest:-17,result:11,results:17," +
  "resus:23,reverse:-10,review:-15,rice:-29,ride:16,right:19,ring:-35,rip:11,ripped:-13,roll:-13," +
  "rooms:24,root:28,round:-25,royal:-22,rude:-38,rule:-45,run:-14,runs:23,rural:20,safe:-19,safety:-10," +
  "sale:-17,salt:-14,same:17,sample:11,sandwich:-24,sang:33,saturday:-64,sausage:-28,save:-30,saw:41," +
  "saying:14,says:-26,scan:25,scans:-15,scared:-23,scheme:14,science:-10,score:-17,screaming:-21," +
  "screenshot:27,script:10,scrub:-28,scrubbed:-13,sea:28,season:-14,seat:-19,second:23,seconds:-12," +
  "secret:-14,section:21,see:67,seen:22,sees:14,self:-10,selfie:30,sell:-13,selling:-19,send:-21," +
  "sending:36,sense:-10,sentence:-16,september:17,services:11,sessions:16,sets:11,sexual:23,shame:-12," +
  "share:-35,sharp:-13,she:31,she'd:11,she's:-34,sheep:11,sheet:-15,short:-17,shot:-21,shoulder:-11," +
  "shouldn't:16,shower:18,shut:-37,sick:-44,side:19,sign:-30,signed:-14,signs:-19,since:56,sing:14," +
  "singing:15,single:-14,sir:-16,sis:16,sister:22,sister's:15,sit:-19,site:-31,sits:20,sitting:-21," +
  "six:-28,sixty:18,skills:-13,sleep:-29,slip:10,slipped:12,slots:-11,small:41,smear:37,smell:-17," +
  "smile:23,smiling:13,smoke:-12,so:13,sofa:-22,somali:-13,somebody's:-26,someone:27,someone's:-20," +
  "sore:11,sorry:25,space:16,specialist:-12,spent:16,sponsored:-11,spring:15,st:-11,staff:12,stage:15," +
  "stall:14,star:-20,start:-34,started:13,starts:-15,state:-14,statin:-10,station:-24,stay:13,stays:-13," +
  "steps:13,stethoscope:-15,stick:-21,sticker:16,stickers:-12,sticks:-13,still:40,stock:-19,stomach:-12," +
  "stone:33,stop:-19,stopped:-12,stopping:14,stories:-19,story:17,storytime:14,street:-33,strip:15," +
  "stroke:-14,stuck:-23,student:26,suite:-24,sun:-14,sunday:26,supervision:11,sure:12,surgeon:-57," +
  "surgery:-18,surname:49,swallowed:19,swap:-20,swapped:21,swipe:29,swollen:-13,take:-20,taken:19," +
  "taking:-10,talk:-12,talking:25,tattoo:37,taught:-16,taxi:-33,tb:37,tea:-31,teach:-24,teacher:49," +
  "team:29,teatime:41,teeth:-40,telling:14,telly:30,ten:-20,test:-30,testing:-11,text:-23,texts:-13," +
  "than:-41,thank:-20,thanks:-16,that's:-47,the:13,theatre:-23,their:-32,theirs:-13,them:10,then:-32," +
  "therapist:14,therapy:12,there:12,there's:-20,they'd:13,they'll:-11,thief:-14,thin:-10,things:-26," +
  "thinks:-15,third:82,thirty:26,this:40,thought:-18,thousand:-11,thread:11,through:14,throw:-10," +
  "thru:-10,thumb:-19,thurs:-13,thursday:-15,thursday's:-14,thursdays:-16,tie:14,till:-43,times:-29," +
  "tin:-14,tip:-12,tips:-12,tired:18,tmrw:23,today:29,today's:-31,together:20,told:20,tonight:13,too:20," +
  "took:-25,tooth:-11,top:45,touch:-18,touched:-11,towel:16,trained:-25,trainer:-22,transfer:17," +
  "translate:-11,tray:-11,treat:-15,triage:-15,trial:-17,tried:-10,trolley:-12,trouble:-20,truck:-17," +
  "true:11,trust:-27,try:-12,trying:11,tues:28,tuesday:-12,tune:15,turn:-18,turned:11,turning:-12," +
  "tv:-15,twelve:-14,twice:52,twin:13,twins:31,two:29,types:-14,uk:-48,understand:16,uniform:-16," +
  "unit:27,until:-26,update:-17,ups:-13,upstairs:18,us:20,use:-40,usually:-27,vaccine:-31,valley:-13," +
  "van:11,version:-15,very:21,vet:-28,vicar:13,view:23,village:16,viral:24,visit:62,visitor:-25," +
  "visitors:15,visits:24,volunteers:17,voted:11,waited:21,waits:-11,walk:-20,walked:28,wall:19,want:-20," +
  "wanted:-11,ward:-18,warm:-20,warning:-15,was:39,wash:-31,watching:-14,water:-28,wave:-15,way:17," +
  "we:-40,we've:-31,webinar:-15,website:-26,wed:-23,wedding:22,wednesday:-11,weds:20,week's:13," +
  "weekend:25,weeks:43,weigh:-14,weight:16,well:17,were:10,weren't:-11,west:28,wet:-12,what:-17," +
  "what's:-22,where:-29,whether:10,which:-42,while:-19,whiteboard:29,who'd:12,who'll:-11,whoever:-12," +
  "whose:44,wi:16,wife:19,wife's:14,will:-20,wine:18,wing:37,wish:-15,without:-25,women:-10,won:25," +
  "wondering:29,work:-38,working:-24,works:20,worry:11,worth:-21,would:26,wouldn't:13,wow:-14," +
  "wristband:27,write:-25,written:-32,wrote:-26,y'all:32,ye:40,yeah:17,years:-14,yellow:21,yes:26," +
  "yesterday:38,you:24,you'd:33,young:37,yours:-15,yourself:-13,yourselves:10,youtube:-16,yr:23," +
  "zero:-18,zoom:30";
export const ANSWERED_WORDS =
  "about:-32,all:17,and:-12,any:17,are:-40,at:16,back:30,be:-15,because:13,blood:-21,brother:-13,by:22," +
  "can:-25,can't:-21,come:-11,could:-20,dad:-11,days:-15,dentist:-18,didn't:13,do:-42,doc:11,down:10," +
  "every:21,face:11,father:10,fell:-15,felt:21,for:-32,from:19,gave:34,go:21,good:-11,got:10,gp:17," +
  "he's:-11,him:13,hip:11,home:12,hospital:11,hours:-14,how:-14,how's:-17,in:32,it:-21,its:-15,job:-18," +
  "know:14,lady:-20,last:-21,late:-10,life:13,like:-15,lot:13,lovely:15,made:19,make:-13,me:20,mi:15," +
  "month:-23,months:-15,morning:-11,mother:13,mum's:20,my:35,name:12,new:-28,no:11,now:23,nurses:-10," +
  "of:-16,on:12,or:-12,out:21,over:11,patients:-12,place:13,please:-23,practice:-13,red:-10,review:-10," +
  "rude:-14,say:-17,says:-26,school:-13,seen:14,sent:12,sessions:26,shame:25,she:15,should:-18,sick:-16," +
  "since:-28,staff:11,star:27,still:25,sugar:-10,take:-16,thank:14,the:37,their:-14,there:28,they:43," +
  "thing:-17,thoughts:-16,three:12,tight:-11,today:-15,tooth:-12,true:28,two:17,very:-12,waited:-12," +
  "want:-12,ward:-11,was:28,went:46,when:-40,where:22,who:-24,wife:-10,work:20,worse:27,wouldn't:14," +
  "you:-23,you're:-14,you've:11";
