// Made by training/story/fit.ts from the authored training drafts; scores on those held back are in training/README.md.
// One weight in hundredths for each question of story-features.ts, in its order, and one that is added always; then words.
export const GLANCE_POINTS: readonly number[] = [
  161, 50, 60, 4, -30, -59, 183, 69, -95, -34, 177, 96, 101, 10, 34, 2, 46, 3, 100, 69, 113, 30, 78, 39, 56, 27, 21, -70, 56, 19, 110, 65, 34, 49, 27, 85, -21, -84, 47, -41, -32, 23, -91, -35, -50, -66, -4, -1, 10, -20, 69, -4, 143, 134, 345, 72, -3, 64, 45, 77, 169, 52, -147, 97, -41, 50, -18, 30, 33, -2, 176, -24, -552,
];
export const GLANCE_BAR = -2.96;
export const STORY_POINTS: readonly number[] = [
  99, 19, 0, 67, 12, 0, -6, -49, -13, 135, 19, -2, -50, 6, -6, 126, 94, 14, 65, 38, -4, 15, 25, -25, 18, -33, 4, 50, 24, 24, 89, -27, -8, 44, 41, 0, 45, 30, -7, -2, -49, 0, 57, 15, -2, 80, 52, 7, 28, 7, 3, 33, 39, 0, -21, -38, -71, 42, -42, -33, -22, 4, 22, -51, -44, -15, -15, -45, 3, -2, 26, -4, -18, -32, 20, 39, 0, 0, 46, 141, 63, -58, -83, 59, 57, 28, 87, 12, -40, 118, 37, 72, 46, -10, -14, -29, -86, -43, -44, 32, -3, 18, 93, 23, -28, -25, -17, -5, 84, 7, -37, 33, 31, 73, 55, 75, 19, 44, 222, 13, -3, -53, 27, 43, -32, -173, -140, 25, 37, 61, 33, -104, 4, 5, 2, -12, -30, 68, 56, 9, -41, -24, -9, 3, 30, -7, 16, 1, 23, 22, 50, 17, -89, 13, -6, 5, 20, 27, 9, 8, 4, 42, 78, -2, 85, 16, 43, 94, 23, 35, 5, 0, 77, 107, 127, 100, 5, -32, -34, 44, 84, 24, 50, 5, 29, 13, -1, 51, 36, 2, 28, -89, 58, 40, -31, -67, 35, -30, -63, 22, 29, -13, 21, -11, -25, -461,
];
export const GRAVITY_POINTS: readonly number[] = [
  -17, 16, 0, -16, -21, 0, -2, 26, 0, -3, -12, -7, -35, 7, 12, -23, 46, -21, 27, 4, -14, 13, -13, 8, 16, -3, -14, -12, -7, 51, 2, -9, 10, 28, 25, 0, 18, 1, -6, 7, -14, 0, -28, -23, 0, 2, 45, 14, -35, 41, 0, -32, 29, 0, 5, -14, -34, 24, -44, 0, 13, 12, -14, -47, -13, 0, 1, 48, 1, 32, -43, 0, -41, -46, -10, 26, 14, 0, 19, -7, 21, -1, 7, 28, 35, -30, 26, 18, 1, 21, 13, 22, -14, 27, -1, -18, 14, 38, 24, 2, 68, 7, 68, -34, 39, 36, -12, 0, 88, -3, 40, 11, 30, 40, -26, 131, 38, 13, 16, 22, 47, -20, 4, 47, -29, -33, 9, -21, 31, 26, -135, 23, 44, -18, -26, 42, 16, 30, 42, 2, 8, -25, 19, -10, -13, 2, -4, -18, -23, 32, -22, -10, -12, 96, -14, 6, -54, 47, 16, 41, 18, -29, 49, 93, 16, -96, -6, -77, 13, 47, 8, 0, 10, -10, 16, 2, 0, 10, 35, 60, 22, 4, 39, 48, 1, 24, -12, 28, 7, -4, 13, 15, -4, 3, 0, -28, 0, -20, -25, -12, 3, 14, 37, -5, -5, -22,
];
export const STORY_WORDS =
  "abeg:-12,about:-16,above:28,absolute:-10,absolutely:-10,accepted:11,across:-26,actor:-19,actual:-14," +
  "added:-20,admission:18,after:59,again:11,aged:-35,agency:-19,agreed:-28,aid:15,alive:27,also:-43," +
  "always:30,am:-24,ambulance:-18,an:-26,anatomy:-19,and:-29,annual:-15,another:-20,answer:-11," +
  "answered:13,answers:-11,antibiotics:-12,any:-53,anybody:-16,anyone:56,app:-17,appendix:-13," +
  "appointment:-23,approved:-25,are:-25,areas:-12,ash:-11,ask:-27,asked:18,asking:19,asleep:-28,ate:-27," +
  "attached:41,audit:-17,august:33,auntie:13,aunties:-11,author:-12,autism:-21,autistic:-12,avoid:-13," +
  "away:-26,aye:13,baby:13,baby's:-13,back:26,bad:-14,bag:19,bank:-31,bar:22,based:-16,batch:-14," +
  "bath:-14,batteries:-17,bay:15,bbc:-18,bc:18,be:-17,beautiful:21,bed:14,behind:54,bell:15,belongs:-18," +
  "best:-22,big:45,bike:35,bill:13,bin:-19,bins:-13,bio:-15,bipolar:14,bird:23,birth:-16,births:10," +
  "bladder:14,blame:13,blanket:-13,bleed:23,block:-16,bloke:12,blood:-23,bloods:40,blue:-12,boat:30," +
  "book:-11,booking:-12,books:32,borrowed:-11,both:44,bottom:-16,bought:-15,boys:15,bp:-22,brains:18," +
  "break:-38,breath:29,breathing:16,brew:-15,bridge:-17,bright:-13,brilliant:15,bring:-79,bringing:-17," +
  "british:-10,bro:18,broken:-17,brought:27,btw:12,bucket:-10,building:-27,burn:20,burns:18,burnt:-18," +
  "busy:-16,but:30,button:12,buy:-28,buys:-14,by:-21,cake:-23,call:-11,called:-18,came:48,can:-19," +
  "canal:17,cancel:-16,cannula:21,cant:-13,caption:16,card:-23,cardiac:-24,cards:-14,careful:29," +
  "carried:-16,case:44,cases:-11,cash:-13,castle:27,casualty:-24,cat:-12,catch:-10,catheter:17," +
  "caught:18,cause:-13,causes:-10,cd:-12,cell:27,centre:34,certain:-27,chair:-26,chairs:-13,change:-15," +
  "changed:15,channel:37,chaperone:18,charge:-36,charity:-23,chart:-12,chat:25,check:40,chemist:-43," +
  "chemo:15,chief:-12,child:-13,children's:-21,chips:-31,choir:12,chose:-23,christmas:27,church:-35," +
  "city:35,class:15,cleaning:-15,clear:13,clearly:-17,client:24,clients:-16,clinic:13,clinical:-16," +
  "clinically:-17,clinician:-23,clock:13,clogs:-20,closing:12,co:-10,coat:16,coffee:-53,cold:-27," +
  "colleague:-44,collect:-13,collection:22,college:12,colour:-21,column:-14,comes:-20,comment:-22," +
  "comments:13,committee:-11,common:-18,comms:-22,company:-16,complain:-15,complaints:-26," +
  "confidentiality:15,confirm:16,confirmed:11,congrats:21,consult:19,consultant:14,contract:-20,cook:26," +
  "coordinator:-14,corner:16,corrected:11,corridor:-21,cos:51,could:13,couldn't:26,council:14,count:-13," +
  "counter:-23,country:-12,counts:-15,court:13,cousin:-25,cover:-12,covered:18,covering:26,cow:-28," +
  "crack:13,crash:-24,credit:-14,cried:-24,crisis:11,cropped:19,crowd:11,cry:13,crying:-21,ct:37," +
  "cupboard:-23,cure:-17,cured:-11,custody:18,customer:32,cuts:-10,dad:36,dance:12,data:-12,daughter:11," +
  "days:-27,de:12,dead:-16,deaf:-21,death:19,deaths:-19,debrief:-22,decent:-12,deck:12,deep:-12," +
  "delivered:23,dem:-20,dementia:10,demo:-15,dentist:-35,denture:25,department:-21,deputy:19," +
  "diabetes:-17,diabetic:22,diagnosing:-20,dialysis:12,did:39,didn't:24,died:-20,diet:14,difference:-11," +
  "different:-11,discount:-12,disease:10,dob:62,doctor:-28,dog:14,dogs:24,don't:-10,done:27,dont:14," +
  "doubt:-22,down:-19,dr:17,drama:-21,drawn:-16,dressing:22,drinking:21,drinks:-12,drip:12,drive:-18," +
  "driving:15,drop:-17,dropped:18,drug:-51,due:22,during:19,ear:33,early:22,easier:11,easter:24,easy:16," +
  "eat:-16,editor:-16,effects:-14,egg:15,either:-26,em:-19,emails:-16,emergency:-29,end:34,ended:21," +
  "ends:-21,episode:11,estates:-30,even:-38,evening:35,every:-52,everybody:-31,everyone's:21," +
  "evidence:-10,ex:22,exactly:-12,example:17,exercise:-13,expect:13,eye:-24,eyes:-11,face:22," +
  "facebook:-22,faces:35,fact:-25,failed:13,fainted:15,fair:-16,fake:-28,fall:-11,family:-52,farm:25," +
  "fast:-11,faster:-19,fasting:-16,favourite:21,feed:-30,feel:29,feels:-11,fees:-11,fell:16,fellow:-16," +
  "felt:12,female:-12,ferry:28,few:-28,fi:18,fifty:-34,figure:-11,figures:-20,filling:-11,film:21," +
  "filming:10,find:-21,finger:12,finish:32,fire:-15,firm:-29,five:-24,fix:-26,fixed:-20,flight:-12," +
  "float:-11,floor:22,flowers:-24,flu:-46,fm:-13,folk:24,follow:17,followed:20,food:29,forget:11," +
  "former:18,fortnight:36,forty:-15,forum:11,found:-35,foundation:-13,fourteen:-14,fourth:23," +
  "fracture:25,fraud:-15,free:-28,freezer:14,fresh:-16,friday:-15,fridays:-10,fridge:-29,friend:-19," +
  "friendly:-12,frightened:-16,from:30,full:23,funeral:-14,garden:13,gas:39,general:-34,generator:-12," +
  "gentle:20,gentleman:12,gentlemen:12,genuinely:-20,get:-21,gets:-39,getting:-23,girl:44,girlfriend:13," +
  "girls:-24,give:-30,given:15,gives:16,giving:-20,glad:31,gloves:-26,go:-13,goat:-21,going:-17,gold:45," +
  "golf:-19,gone:19,good:-17,gout:32,gov:-12,grade:24,grand:-27,grandmother:-16,granny:-19,grateful:16," +
  "green:-25,guess:29,guy:-12,guys:29,ha:28,had:45,hall:-30,hand:-21,handed:21,handover:-19,happened:16," +
  "happens:12,happy:15,hard:50,has:-34,have:-14,haven't:-17,hca:-18,he:41,he'd:10,heads:26,healing:13," +
  "health:-22,heart:16,heat:-11,hello:-10,helping:-11,helpline:-12,hen:14,here:-32,here's:16," +
  "herself:-27,hi:43,hidden:12,hide:-10,hire:-15,his:57,history:17,hit:13,hiv:50,hiya:19,ho:-23,hold:18," +
  "holding:31,holiday:-15,home:21,honest:-17,honestly:15,honey:13,honour:14,hope:21,horrible:17,hot:-20," +
  "hours:-50,house:29,how:-16,how's:27,hrs:-30,hug:11,huge:-10,hull:-14,human:13,hun:12,hundred:-11," +
  "i'd:-15,i'll:-15,i'm:-56,i've:-42,ibuprofen:-10,ice:15,icu:26,idea:-16,if:-35,ignore:45,im:-15," +
  "imagine:23,in:21,included:-27,including:-13,inhaler:-13,inside:17,instagram:-16,instead:-26," +
  "insulin:-26,insurance:15,interesting:32,interpreter:-22,interview:-15,invented:-17,irish:-20,is:-17," +
  "island:25,isn't:-14,it:-16,it's:-23,its:-18,itself:-14,iv:-14,jab:-20,jabs:-13,jangan:13,january:-11," +
  "jar:14,job:-14,judge:-10,judgement:16,juice:-11,july:-11,june:18,just:-28,keep:26,key:35,keys:-11," +
  "kia:12,kid:13,kids:14,killed:10,kills:-16,king:17,kit:12,knee:-29,knees:-23,knew:-13,knitting:14," +
  "knock:10,know:21,knowing:22,la:22,lab:-28,lad:12,ladies:32,lady:39,lancet:-14,land:11,landing:14," +
  "lane:16,languages:-15,last:36,late:14,later:19,laugh:-10,laughed:15,launch:12,lazy:-12,lead:21," +
  "leadership:21,leaflet:-18,learn:-16,learned:-19,learning:-15,leave:-33,leaves:23,leaving:-22,left:66," +
  "legend:12,less:-29,lesson:16,letter:-21,letting:-15,level:-20,library:-30,licensed:-11,lies:14," +
  "life:-24,lift:-12,lifted:-11,lifts:-10,light:13,lights:25,like:-25,line:-15,linen:-44,linked:-34," +
  "lips:14,list:42,listen:22,listened:15,lists:-27,little:53,live:10,lived:10,liver:38,lives:-11," +
  "living:11,local:-10,lock:-14,locked:-19,locker:-20,locum:-20,log:14,lol:35,lollipop:12,long:-25," +
  "longer:-17,look:13,lost:24,loud:-18,love:-18,lovely:-21,low:-13,lower:10,lump:26,lungs:12,lying:-18," +
  "ma'am:12,mad:31,madam:13,made:-27,making:-15,mam:26,mama:20,man:-25,many:-12,married:-33,marrow:21," +
  "mass:18,match:-17,mates:-11,matron:19,matters:12,may:19,maybe:12,me:33,means:-23,measles:-13," +
  "medicine:-16,medicines:-13,meds:16,meet:14,meeting:15,member:11,members:-21,met:-10,mi:-16,mid:12," +
  "middle:-20,midwife:11,might:17,mind:27,mine:-28,mine's:-18,minister:-14,mins:-26,minute:-18," +
  "minutes:-25,miss:17,missed:24,missing:13,mistake:12,mo:14,model:-36,moment:13,monday:-38,mondays:-20," +
  "month:35,months:-13,more:-29,morning:45,mortified:18,mosque:15,most:-21,mostly:-13,mothers:-15," +
  "move:-15,mp:-29,mrs:55,ms:29,mum:38,mum's:-20,mums:-45,must:-29,na:16,name:-15,named:-17,nan's:-15," +
  "nearly:35,need:-16,needed:35,needle:19,needs:-14,neither:15,nephew:17,nerve:21,nerves:13,new:-47," +
  "next:11,nhs:50,ni:18,nice:-31,night:12,nights:-32,nine:32,no:-39,nobody:-25,nobody's:-34,noon:-21," +
  "nor:-11,notes:-17,nothing:-24,notice:-38,noticed:-16,now:-17,numb:-29,numbers:12,nursed:13," +
  "nurses:-16,nursing:-12,obs:-14,obviously:23,officer:-35,official:-11,oil:-12,ok:21,old:33,once:-28," +
  "one:29,open:-41,opened:-24,opinion:-14,opposite:41,or:-94,order:-26,ortho:-15,osce:-24,other:25," +
  "others:20,otherwise:-13,ours:22,over:-25,overnight:-18,overseas:12,own:-60,owner:-20,packed:11," +
  "page:-61,pages:-19,paid:-27,pancreas:26,panel:-37,paper:-12,parents:16,parish:21,park:-11," +
  "parking:-22,parrot:-13,part:34,passed:-49,past:19,patch:17,patient's:-11,pay:-12,pdf:-17,pe:24," +
  "pen:15,people:-19,people's:-13,personal:-13,personally:-10,pharmacist:-36,photos:12,physician:-17," +
  "physio:-11,pic:41,picked:16,pics:15,piece:-23,pink:-16,pinned:-31,placement:39,plastic:-19,plate:24," +
  "play:-12,please:14,pleasure:15,plus:16,pm:18,pocket:15,poison:-17,police:13,pool:27,poor:43," +
  "porter:16,positive:54,posted:-21,poster:-35,posting:21,pov:16,practice:-39,practitioner:-12,pray:31," +
  "prayer:12,prayers:21,pregnant:-18,prep:14,prescription:-13,present:-12,pretend:16,price:-34," +
  "print:-22,privacy:17,private:-17,probably:-21,prof:-21,professor:-36,promised:14,proper:-24," +
  "properly:-12,proposed:17,proud:23,proven:-27,pt:16,pub:-18,published:-23,pulse:-13,put:-45,puts:-11," +
  "putting:-31,quad:25,qualified:-22,quarter:11,queen:12,question:-11,questions:-11,quick:28,quiet:46," +
  "quiz:36,rain:-33,ran:-11,rang:29,rare:20,rash:-10,rate:-12,rather:-22,ray:19,rd:17,reach:-14," +
  "read:-11,reader:20,really:-14,recall:-10,reception:28,recording:-11,records:23,recovery:16,red:-28," +
  "refused:33,register:-12,registrar:22,rehab:24,relatives:-11,remember:48,rep:-15,reply:13,reports:-14," +
  "reps:12,rest:-17,result:10,results:16,resus:23,reverse:-10,review:-14,reviews:-12,revision:10," +
  "rice:-29,ride:16,right:19,ring:-35,rip:11,ripped:-13,roll:-13,rooms:23,root:28,round:-25,royal:-21," +
  "rude:-38,rule:-44,run:-17,runs:23,rural:20,safe:-19,safety:-10,sale:-17,salt:-14,same:17,sample:11," +
  "sandwich:-25,sang:33,saturday:-63,sausage:-28,save:-29,saw:39,saying:13,says:-26,scan:25,scans:-15," +
  "scared:-23,scheme:13,science:-10,score:-17,screaming:-21,screenshot:28,script:10,scrub:-28," +
  "scrubbed:-13,sea:30,season:-13,seat:-19,second:23,seconds:-12,secret:-14,section:21,see:70,seen:22," +
  "sees:14,self:-10,selfie:32,selling:-19,send:-21,sending:35,sense:-10,sentence:-15,september:17," +
  "services:12,session:10,sessions:17,sets:11,sexual:23,shame:-12,share:-31,sharp:-13,she:33,she'd:11," +
  "she's:-33,sheep:10,sheet:-15,short:-16,shot:-21,shoulder:-11,shouldn't:15,shower:18,shut:-37," +
  "sick:-45,side:19,sign:-30,signed:-14,signs:-18,since:56,sing:13,singing:15,single:-14,sir:-17,sis:16," +
  "sister:23,sister's:15,sit:-19,site:-31,sits:20,sitting:-21,six:-29,sixty:18,skills:-13,sleep:-30," +
  "sleeping:-10,slide:11,slip:10,slipped:12,slot:11,slots:-10,small:41,smear:37,smell:-17,smile:23," +
  "smiling:13,smoke:-16,so:15,sofa:-23,somali:-13,somebody's:-27,someone:28,someone's:-20,sore:11," +
  "sorry:25,space:16,specialist:-12,spent:16,sponsored:-11,spring:15,st:-12,staff:13,stage:16,stall:14," +
  "star:-23,start:-34,started:13,starts:-14,state:-14,statin:-10,station:-24,stay:13,stays:-12,steps:13," +
  "stethoscope:-16,stick:-20,sticker:15,stickers:-12,sticks:-13,still:40,stock:-19,stomach:-12,stone:34," +
  "stop:-19,stopped:-12,stopping:14,stops:-10,stories:-19,story:17,storytime:14,street:-33,strip:15," +
  "stroke:-14,stuck:-23,student:28,suite:-24,sun:-14,sunday:27,supervision:11,sure:12,surgeon:-56," +
  "surgery:-17,surname:49,swallowed:18,swap:-20,swapped:21,swipe:29,swollen:-13,take:-19,taken:20," +
  "talk:-12,talking:25,tattoo:37,taught:-16,taxi:-33,tb:36,tea:-30,teach:-23,teacher:49,team:29," +
  "teatime:41,teeth:-39,telling:14,telly:29,ten:-20,test:-31,testing:-11,text:-23,texts:-12,than:-41," +
  "thank:-19,thanks:-17,that's:-43,the:13,theatre:-23,their:-32,theirs:-13,then:-31,therapist:14," +
  "therapy:12,there:12,there's:-19,they'd:14,they'll:-11,thief:-14,thin:-10,things:-27,thinks:-15," +
  "third:81,thirty:26,this:41,thought:-18,thousand:-11,thread:12,through:14,throw:-10,thru:-10," +
  "thumb:-19,thurs:-12,thursday:-15,thursday's:-14,thursdays:-17,tie:14,till:-43,times:-29,tin:-14," +
  "tip:-12,tips:-12,tired:18,tmrw:22,today:30,today's:-31,together:20,told:21,tonight:12,too:20," +
  "took:-25,tooth:-11,top:45,touch:-18,touched:-11,towel:15,trained:-25,trainer:-23,transfer:16," +
  "translate:-11,tray:-12,treat:-15,triage:-15,trial:-18,tried:-10,trolley:-13,trouble:-20,truck:-16," +
  "true:11,trust:-28,try:-12,trying:10,tues:28,tuesday:-11,tune:15,turn:-18,turned:11,turning:-12," +
  "tv:-15,twelve:-14,twice:52,twin:13,twins:32,two:30,types:-13,uk:-48,understand:16,uniform:-16," +
  "unit:27,until:-32,update:-17,ups:-14,upstairs:18,us:19,use:-40,usually:-27,vaccine:-26,valley:-13," +
  "van:10,version:-15,very:21,vet:-28,vicar:13,view:22,village:15,viral:23,visit:62,visitor:-25," +
  "visitors:15,visits:25,volunteers:17,voted:11,waited:20,waits:-11,walk:-20,walked:28,wall:19,want:-19," +
  "wanted:-11,ward:-18,warm:-19,warning:-15,was:39,wash:-31,watching:-14,water:-26,wave:-15,way:17," +
  "we:-42,we've:-31,webinar:-15,website:-26,wed:-23,wedding:21,wednesday:-10,weds:20,week's:14," +
  "weekend:26,weeks:43,weigh:-14,well:16,were:10,weren't:-11,west:28,wet:-13,what:-15,what's:-25," +
  "where:-31,which:-43,while:-20,whiteboard:29,who'd:13,who'll:-11,whoever:-12,whose:44,wi:17,wife:16," +
  "wife's:14,will:-17,wine:18,wing:37,wish:-14,without:-25,women:-10,won:26,wondering:31,work:-37," +
  "working:-25,works:20,worry:11,worth:-21,would:25,wouldn't:13,wow:-14,wristband:27,write:-27," +
  "written:-32,wrote:-25,y'all:32,ye:40,yeah:18,years:-15,yellow:22,yes:26,yesterday:38,you:24,you'd:33," +
  "young:38,yours:-15,yourself:-14,yourselves:11,youtube:-17,yr:23,zero:-18,zoom:30";
export const ANSWERED_WORDS =
  "about:-33,all:16,and:-12,any:16,are:-41,at:15,back:30,be:-16,because:13,blood:-22,brother:-13,by:22," +
  "can:-24,can't:-21,come:-11,could:-21,dad:-11,days:-15,dentist:-18,didn't:13,do:-43,doc:12,down:11," +
  "every:21,face:10,father:10,fell:-14,felt:20,for:-31,from:19,gave:35,go:21,good:-11,gp:18,he's:-11," +
  "heart:-10,him:13,hip:11,home:12,hospital:11,hours:-14,how:-15,how's:-17,in:32,it:-22,its:-15,job:-18," +
  "know:13,lady:-20,last:-20,life:13,like:-15,lot:13,lovely:15,made:18,make:-13,me:19,mi:15,month:-23," +
  "months:-15,morning:-11,mother:13,mum's:20,my:36,name:12,new:-28,no:12,now:22,nurses:-11,of:-16,on:12," +
  "or:-12,out:22,over:11,patients:-13,please:-23,practice:-12,red:-10,review:-11,rude:-13,say:-17," +
  "says:-26,school:-13,seen:14,sent:12,sessions:26,shame:25,she:15,should:-18,sick:-16,since:-29," +
  "staff:11,star:26,still:25,sugar:-10,surgery:-10,take:-16,thank:14,the:36,their:-14,there:28,they:43," +
  "thing:-18,thoughts:-16,three:12,tight:-11,today:-14,tooth:-12,true:28,two:17,very:-12,waited:-12," +
  "want:-12,ward:-11,was:29,went:46,when:-40,where:22,who:-24,wife:-10,work:20,worse:27,wouldn't:14," +
  "you:-23,you're:-14,you've:11";
