// Made by training/gazetteers/build.ts; change the lists there. Names from @faker-js/faker 10.6.0 (MIT) and from the
// lists of training/gazetteers. Lower case, plain spelling.
export const GIVEN_NAMES =
  "aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup " +
  "aanandinii aanjaneya aanu aanuoluwapo aaratrika aarav aaron aarti aarya aaryan aasa aasha aashritha " +
  "aatmaj aatmaja aatreya aayushmaan aayushman aba abagail abak abaka abakan abakay abani abar abay " +
  "abayomi abbas abbey abbie abbigail abby abdelrahman abdi abdiel abdirahman abdon abdonie abdou " +
  "abdoul abdoulaye abdul abdulaziz abdullah abdulrahman abdur abe abebe abebi abeer abeiku abel " +
  "abelard abelardo abelin abeline abena abendam abeni abhaidev abhaya abhirath abhishek abhisyanta abi " +
  "abibatou abidemi abidin abigaelle abigail abigale abigayle abilay abimbola abiodun abiola abiona " +
  "abisola abisoye abla abluc abner abondance abosede abou aboubacar abrafi abraham absalon absar aby " +
  "abyasa acace acacie acanthe acar acaryatanaya acela acelya achaire achalesvara acharyanandana " +
  "acharyasuta achieng achille achim achintya achyut acig acik acilay acuk acun ada adaeze adah adalan " +
  "adalard adalbald adalbaude adalberon adalbert adalberto adaldi adaline adalmis adalric adalsinde " +
  "adam adama adan adaobi adar adas adaugo adberilgen addie addison ade adebankole adebayo adebiyi " +
  "adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine " +
  "adekitan adekola adekunle adel adela adelaida adelaide adelajda adelbert adele adeleke adelia adelie " +
  "adelin adelina adeline adell adella adelle adelphe adeltrude adelya adem ademola adenet adenike " +
  "adeniyi adeodat adeola adeolu adeoti adepeju aderopo adesewa adeshina adesina adesoji adesua adesuwa " +
  "adetayo adetoke adetokunbo adetoun adewale adeyemi adeyi adeyinka adheesh adhemar adhiambo adhiarja " +
  "adhiraj adhrit adi adiarja adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil " +
  "adile adina adinata adinath aditeya aditya adityanandan adityanandana adjoa adjutor adli adlibeg " +
  "adnan adolf adolfo adolph adolphe adolphie adolphus adonis adonise adrain adraman adrastee adrehilde " +
  "adriaan adrian adriana adrianna adriano adriel adrien adrienne adripathi adsiz adunni adunola advaya " +
  "adwitiya adwoa adzo afamasaga affan afi afia afitap afolabi afolarin afonso afra afsar afsin afton " +
  "afua afzal agabay agah agakagan agalak agapet agasti agastya agata agathange agathe agathon agaton " +
  "agca agilbert agilberte agim aglae aglaia aglamis agnan agnane agneflete agnes agneya agnieszka " +
  "agnimitra agniprava agnivesh agnos agrata agripina agrippin agrippine agrypina agus agustin agustina " +
  "ah ahalya ahenk ahere ahilya ahlam ahlem ahmad ahmadzai ahmed ahmet ahsan ahsen ai aicha aida aidan " +
  "aiden ailbhe aileen ailsa aimable aiman aime aimee aine aisha aishah aishani aisling aissa aissata " +
  "aissatou aisyah aivars aiyana ajala ajani ajay ajeet ajeng aji ajiman ajimat ajimin ajiono ajit " +
  "ajith ajoke ak akalp akande akanmu akanni akarsana akas akash akata akbar akbas akbatur akbay akboga " +
  "akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem akhtar aki akibudak akim " +
  "akin akinci akiner akinkunmi akinlabi akinola akintunde akinwale akinyi akkun akkunlu akkurt akkus " +
  "akofa akorfa akos akosua akpan akpira akroor akshainie akshaj akshat akshata akshayakeerti akshita " +
  "aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi akwesi al ala alaa alaba alaban " +
  "alaboru aladag alade aladogan alain alaina alaine alais alakurt alambana alamu alan alana alanis " +
  "alanna alasdair alassane alastair alayna alayunt alayuntlu alba alban albane alberade alberic albert " +
  "alberta alberte albertha albertina alberto albie albin albina alcibiade alcide alcidie alcime alcine " +
  "alcyone alda aldegonde aldemir alden aldigerey aldogan aldonce aldric alea aleaume alec aled aleen " +
  "alejandra alejandrin alejandro alek aleki aleksander aleksandra aleksy alena alene aleodor alessa " +
  "alessandra alessandro alessia alessio aleth aletha alex alexa alexander alexandra alexandre " +
  "alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexia " +
  "alexie alexine alexis alexys alexzander aleya aleyna alf alfie alfonso alfonzo alford alfred alfreda " +
  "alfredo algernon algu alhaji ali alia alica alican alice alicia alicja alida alienor aliette alika " +
  "alima alimga alin alina aline aling aliou alioune alis alisa alisan alisdair alisha alisir alison " +
  "alissa alistair alistar alivia alix aliya aliyah aliza alize alka alkaboluk alkaevli alkan alkasi " +
  "alkis allan allegra allen allene alliaume allie allison ally alma almaz almila almine almira almire " +
  "alofa alois aloise alok alonzo aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya " +
  "alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee " +
  "alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci " +
  "alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alrick alta " +
  "altan altankagan altankan altay altemur althea althee altin altinkagan altinkan altinoba altintamgan " +
  "altintamgantarkan altintarkan altintay altmiskara alton altuga alun alva alvah alvena alvera " +
  "alverede alverta alvin alvina alvis alwar alwyn aly alyce alycia alysa alysha alyson alyssa alysson " +
  "ama amabela amac amadou amady amahle amaka amal amalia amaliane amalric amalthee aman amanda amande " +
  "amandeep amandin amandine amani amant amante amar amara amarachi amaranaath amarande amaranthe " +
  "amaresh amari amarjit amarnath amaryllis amath amaya ambar amber ambre ambroise ambroisie ambrose " +
  "ambrozy amdy amedee amedeu ameena amelia ameliane amelie amelien ameline amely amelya america " +
  "americo ameth amethyste ameyatma ami amie amiel amina aminah aminat aminata aminte aminu amir amira " +
  "amiria amirul amish amit amita amiya amjad amma ammar amna amodini amogh amoke amon among amope amos " +
  "amour amparo amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel anabela anabelle " +
  "anael anaelle anagh anahera anahi anaida anais anal anala analyn anamaria anamika anand ananda " +
  "anandamayi anang ananta ananya anar anas anasooya anastacio anastase anastasia anastasie anastazja " +
  "anasuya anatol anatole anatolie anca ancelin anceline ancil ancuk ancuta anda andac andariman andeol " +
  "anderson andoche andra andrada andre andrea andreane andreanne andreas andree andreea andrei andres " +
  "andrew andries andris andrzej andy andzelika anele anemona anemone anesu aneta aneurin angadreme " +
  "ange angel angela angele angeles angelica angelina angeline angelique angelita angelo angelos " +
  "anggabaya anggun angharad anghel anghelina angie angilbe angilberte angilran angoustan angus anh ani " +
  "anibal anica anicee anicet anicette aniekan anika anil anila anilaabh anilabh anise anish anisoara " +
  "anissa anita aniya aniyah anja anjali anjaneya anjola anjolaoluwa anju anjushree anjushri anka ankal " +
  "ankit ann anna annabel annabell annabelle annalena annalise annamae annamarie annapurna anne anneke " +
  "annelie annemarie annetta annette anni annibal annie annika annonciade anny anoja anom anoop anouk " +
  "ansar ansbert ansberte ansel anselme ansgar ansgary anshul anshula ansley anstrudie ant anthelme " +
  "anthelmette anthony antide antigone antim anto antoaneta antoine antoinette anton antone antonela " +
  "antonetta antonette antoni antonia antonie antonietta antonin antonina antonine antonio antoniu " +
  "antony antwan antwon anuja anunay anup anuraag anuradha anurag anusuya anuta anwar anwen anwesha " +
  "anwuli anya anyango aodh aodhan aoibheann aoibhinn aoife apa apak aparna apatarkan aperahama aphelie " +
  "aphiwe apisai apollinaire apollinary apolline apollo aprancur april apsara aquilin aquiline ara " +
  "araba arabella arabelle araboga araceli aracely arademir aral arame arbay arben arbuz arcade arcadie " +
  "arch archambaud archan archange archibald archie arcuk arda ardal ardella arden ardic ardith arely " +
  "arfon argil argine argono argu argun ari aria ariadna arian ariana ariane arianna ariboga aric " +
  "aricie ariel arielle arif arik arikagan arikdoruk arike ariki arin arina arinc arindam arinola aris " +
  "ariste aristide aristita arjun arkadiusz arkady arkin arkis arlene arlette arlie arlo armaan armagan " +
  "armance armand armande armandine armando armani armel armeline armelle armide armin armine arnac " +
  "arnaldo arnaud arnaude arne arnel arnesh arno arnold arnoldo arnould arnulfo aroha arohanui arolde " +
  "aron arona arpat arsal arsene arsenie arseniusz arshad arsil arsinoe arsipatra arslan arslanargun " +
  "arslanboru arslansungur arslantegin arslanyabgu arsun art arta artanto artawan artemis artemisa " +
  "arthaud artheme arthur arthurine artiinal artuk artukac artur arturo artut aruk arumugam arun aruna " +
  "arved arvel arvid arvilla arvind arwa arwel arwen arya aryan aryanna arystarch asa asabe asad asake " +
  "asan asanboga asanda asantudun asantugrul asartegin ascelin asceline ascension asha ashish ashlee " +
  "ashleigh ashlesh ashley ashly ashlynn ashok ashraf ashton ashtyn asia asif asig asikbulmus asil asim " +
  "asirwada asirwanda askin aslesha aslijan aslim asma asmadi asman asmianto asmuni asri assomption " +
  "assumpta assunta asta astalogul astarte asterie astou astree astrid astride asuela asug asuk aswani " +
  "asya ata ataahua atac atakagan atakan atalan atalay ataldi atalmis ataman atanazy atasagun atasu " +
  "ataullah atberilgen atena athalie athanase athanasie athena athenais athina athini atieno atif " +
  "atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan " +
  "atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attracta atuncu aube aubertine " +
  "aubree aubrey aubry aude audebert audeline audie audouin audra audran audreanne audrey august " +
  "augusta auguste augustin augustina augustine augustus aulia aura aure aurea aurel aurele aurelia " +
  "aurelian aureliana aurelie aurelienne aurelio aurelle aurian auriane aurica aurora aurore austen " +
  "austin austyn autumn auxane auxence ava avadhesh avani avantika avar aveline avery avigaelle avinash " +
  "avis avluc avni avoye avram avril avsar avumile awa awero awesi awhina awino axel axeline axelle " +
  "axinte ay aya ayaan ayaci ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden " +
  "aydin aydinalp aydogan aydogdu aydogmus ayebatari ayesha aygirak ayhan ayinde ayinke ayitmis ayiz " +
  "ayizdag ayize aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymard " +
  "aymardine aymeric aymon aymonde ayo ayobami ayodeji ayodele ayoka ayomide ayomikun ayotude ayren " +
  "ayruk aysar ayse aysil aysilig aytac aytak aytekin aytug ayu ayushmati ayvaz ayyildiz azadeh azak " +
  "azalea azalee azban azelie azeline azer azgan azganaz azhar azil aziz azizah azize azizhan azlan " +
  "azman azmi azra azubuike azura baaba baala baalaaditya baalagopaal baba babacan babacar babajide " +
  "babasola babatunde babatunji babawale babir babita babur baby bacara baccayman bacman badabul bade " +
  "badr badruk badur bafana baffour baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan " +
  "bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya " +
  "bagtas bagus bagya baha bahadir bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi " +
  "baijayanti bailee bailey baird bajragin bakagul bakary bakda baki bakiadi bakianto bakidin bakijan " +
  "bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya " +
  "balaban balachandra baladitya balagopal balagovind balaka balakatay balakrishnan balamani balamantri " +
  "balamir balangga balapati balbir balcar baldev baldu baldwin balgopal balidin balijan balin baljeet " +
  "baljit balkik balta baltaci baltar balthazar baltir baltur balvinder balwinder bambang bamidele " +
  "bamsi banara banawa banawi bancar bandhu bandhul banel banele bangizwe bangu banji bankim " +
  "bankimchandra bankole banna baptiste barak baraka baraktore baran barasa barbara barbe barbeg " +
  "barboga barbol barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun " +
  "bardibay bargan barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas " +
  "barlibay barmaklak barmakli barman barnabe barnaby barney baron barrett barry bars barsbeg barsboga " +
  "barsgan barskan barsurungu bart bartek barthelemy bartholome bartholomew bartimee bartolomeu barton " +
  "bartosz bartu basademir basak basan basanti basanyalavac basar basarab basat basbug basci basel " +
  "basgan basia basil basile basilisse baskin baskirt baskurt basmil bassam bastar basti bastian " +
  "bastien bastugrul basu basut bathilde batrak battal batu batuhan batuk batur baturalp baudouin bay " +
  "bayancar bayani bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar " +
  "baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal " +
  "baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku " +
  "bayutmus bayuttu baz bazir bazyli bea beata beathan beatrice beatrix beatriz beatrycze beatty beau " +
  "beaulah bebe bec becca beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bee beg " +
  "begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine " +
  "begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram behrem behzat bek " +
  "bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin bekele beker bekir beklemis bektas " +
  "bektur bela belcim belcir belek belemir belgi belguc belinda bell bella belle belma beltir beltun " +
  "ben benedict benedicte benedikt benedita benedykt beng bengi bengu beniamin benice benigne benito " +
  "benjamim benjamin benjie benli benlidemir bennet bennett bennie benno benny benoit benone bent " +
  "benton bera beranger berangere berard berat berceste bercin berdibeg berendey berenice beres " +
  "berginsenge bergu berinay berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernadette " +
  "bernadine bernard bernardo bernd berneice bernhard bernice bernie berniece bernita berran berre " +
  "berry bert berta bertha berthe bertie bertille bertram bertrand berva beryl besentegin beser besim " +
  "besir besnik besra bess bessie betania betemir beth bethan bethany bethel betina betsy bette bettie " +
  "betty bettye beulah beuve bev beverley beverly bex beyizci beyrek beyrem bhaanumati bhaasvan " +
  "bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini " +
  "bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bharti bhasvan bhaswar bhaumik bhavani bhaves " +
  "bhavesh bhavna bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj " +
  "bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhupinder bhushan bhushit " +
  "bhuvanesh bhuvaneshwar bianca bianka bibiana bibianna bicek bicki bickici bidin biju bilal bilge " +
  "bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur " +
  "bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig " +
  "biligkongulsengun bilik bilkis bill billie billy bilva bilwa bimbo bimpe bina binbegi bindir bindu " +
  "bineta binh biniam binita binta bintou binu biodun birane birdie birjesh birol bishnu bisi bisola " +
  "bitaybiki bitri bjarne bjorn blair blaise blaithin blake blanca blanche blandine blanduzia blathnaid " +
  "blaze blazej bleddyn blerim bless blessing blodwen blythe bo bob bobbie bobby bodhan bodhi boga " +
  "bogac bogacuk bogdan bogdana bogde boge bogu bogumila bogusia bohdan bohemond bokde boke bola bolaji " +
  "bolanle bolatito boldaz bolen bolmus bolsun bolukbasi bolun boluwatife bon boncuk bonek bong bongani " +
  "bonge bonginkosi bongul bongulboga boniface bonita bonnie boon bora boran borcul boris borlukcu " +
  "bornak bortecine boru borubars borusengun borys bose bouba boubacar boubou bouchard boyan boyankulu " +
  "boyd boyet boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozena bozkurt bozkus " +
  "bozok brad braden bradford bradley bradly bradut brady braeden brahma brahmaanand brahmabrata " +
  "brahmanandam brahmdev brain brajan brajendra brajesh brandi brando brandon brandt brandusa brandy " +
  "brandyn brannon branson brant branwen braulio braxton brayan brayden braydon brea breana breanna " +
  "breanne breda bree breffni brenda brendan brenden brendon brenna brennan brennon brent bret brett " +
  "bria briac brian briana brianne brice brid bridget bridgette bridie brielle brieuc brigid brigitte " +
  "brijesh brionna brisa britney brittany brock broderick brodie brody bronach bronagh bronwen brook " +
  "brooke brooklyn brooks brown bruce bruna brunehaut brunehilde bruno bryan bryana bryant bryce brycen " +
  "brygida bryn brynmor bryon bryony bucan buchi buck bucur bud budag budak buddhana buddy budhil budi " +
  "budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge " +
  "buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukky bukola buktegin bukusboga " +
  "bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen " +
  "bumin bunmi bunsuz bunul bunyamin burak burcak burdette bure burgucan burgut burhan burkay burkek " +
  "burkut burley burluk burnice burslan burulday burulgu burunduk busayo bushra busisiwe busola buster " +
  "busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk " +
  "byron caba cabdar cabli cabus cade caden cadi caesar caetana cafer cagak cagan cagatay cagdas cager " +
  "cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto " +
  "cahyo cahyono cait caitlin caitlyn caitriona caius caket cakrabirawa cakrabuana cakrajiya cakrawala " +
  "cakrawangsa calapkulu cale caleb caleigh cali calin calista calixte callan callie callum calum " +
  "calvin camden camelia camelien cameron camil camila camilla camille camillien camren camron camryn " +
  "camylle can canalp candace candar candelario candice candida candide candido candra candrakanta " +
  "canel caner cangul cankan cankiz cannur cansel cansin cantemir canute caoimhe caolan capa capucine " +
  "cara caradog caragh caraka carey caribert caridad carina carine carissa carl carla carlee carles " +
  "carleton carley carli carlie carlo carloman carlos carlota carlotta carlton carly carmel carmela " +
  "carmella carmelo carmen carmina carmine carminho carmo carol carolanne carole carolin carolina " +
  "caroline carolyn carolyne carrie carroll carson carter carub carwyn cary caryl carys casandra casey " +
  "casian casiana casimer casimir caspar casper cassandra cassandre cassidy cassie cassien catalin " +
  "catalina catarina caterina cath cathal catharina catharine catherine cathleen cathrine cathryn cathy " +
  "catinca catrin catrina catrinel catriona catur caturangga cavid cawisadi cawisono cawuk cayadi cayla " +
  "caz cazimir ceasar cebe cecelia cecep cecil cecile cecilia cecily cecylia cecyliusz cedric cedrick " +
  "cedrik cedrin celal celaleddin celasun celen celeste celestin celestine celestino celia celien celik " +
  "celil celina celine cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cengkal cengkir cenk " +
  "cerasela ceren ceri ceridwen cerys cesaire cesar cesminaz cetin cetinel cetiner cevahir cevat ceyda " +
  "ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad " +
  "chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chamari chanakya " +
  "chance chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan " +
  "chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli " +
  "chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chandrika " +
  "chanel chanelle chantal chantelle chapal chapala charak charity charl charlaine charleen charlemagne " +
  "charlene charles charley charlie charline charlotta charlotte charuchandra charumati charuvrat " +
  "charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chaya chayenne chaz " +
  "chebet chee cheikh cheikhou chekhouna chelle chelsea chelsey chelsie chepkemoi cherechi cherif " +
  "cherono cherry cherrylyn cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chi " +
  "chiamaka chiara chibuike chibuzo chidaakaash chidaatma chidambar chidambaram chidananda chidera " +
  "chidi chidiebere chidinma chiedza chijioke chika chike childebert chilperic chima chimamanda chin " +
  "chinaza chinedu chinelo chinenye ching chinmayanand chinmayananda chinonso chinwe chinyere chioma " +
  "chipo chirag chiranjeev chiranjeeve chisom chitra chitraksh chitrali chitramala chitrangada chizoba " +
  "chloe chong choo chretien chris christ christa christelle christian christiana christiane christiano " +
  "christie christin christina christine christodule christop christoph christophe christopher christos " +
  "christy chrysole chrysostome chuan chuka chukwu chukwudi chukwuemeka chukwuma chyna cian cianan " +
  "ciaobella ciara ciaran cicek cicem cicero cici cielo cierra cigdem cigil cihad cihan cihangir " +
  "cihansah cilasun cilay cilenti ciler cillian cilvenaz cimen cindy cingir cinta cinthia ciprian " +
  "cipriana cise cisem cisil citlalli citra civan claas clair claire clara clarabelle clare clarence " +
  "clarice clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio " +
  "claudiu clay clayton cleandre cledwyn clelie clem clemence clemens clement clemente clementina " +
  "clementine clemmie cleo cleopatra cleora clery cleta cletus cleve cleveland clevon clifford clifton " +
  "clint clinton clio cliodhna clive clodagh clotaire clotilde clovis cloyd clwyd clyde cobulmak coby " +
  "cocukboru codin codrin codrina codrut codruta cody cokramayul col colby cole coleman colin coline " +
  "colins coll colleen collien collin colm colman colpan colt colten colton colu colum columbus come " +
  "comfort comgall conall conan concepcion concepta conception concetta conchita conn conner connie " +
  "connor conor conrad constanca constance constant constanta constantin constantina consuela consuelo " +
  "cooper cora coral coralia coralie coraline corazon corbin cordelia cordell cordia cordie corene " +
  "corentin corentine corey corina corine corinna corinne cormac cornel cornelia corneliu cornelius " +
  "cornell corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosmin cosmina costache " +
  "costas costel costin coty coumba courtney coy craig crawford crenguta creola cressida crin crina " +
  "crisanto cristal cristea cristian cristiano cristina cristobal cristofor cristopher cruz crystal " +
  "crystel cubeyr cullen cumhur cuneyt curt curtis curtly cuthbert cydney cynthia cyprien cyra cyriaque " +
  "cyrielle cyril cyrille cyrus cyryl czeslaw daberechi dacian daciana dacin dadap dadi dado daevi " +
  "daevika dafina dafydd dagel daghan dagmar dahlia dai daiana daija daire dairine daisha daisy daithi " +
  "daiva daiwik dakota daksha dakshayani dale dalia dalima daliman dalimin daliono dalisay daljit " +
  "dallas dallin dalton damar damaris damayanti dame dameon damian damien damife damilare damilola " +
  "damion damla damodara damola damon damu dan dana danang dandak dandapaani dandre dane dangelo danial " +
  "daniel daniela daniella danielle danika danilo danish daniswara danjuma dannie danny dante danu " +
  "danuja danuta danyka daouda daphne daphnee daphney dapo dara daragh darasimi darby darcie darcy " +
  "darek daren daria darian dariana dariati darien darijan darimin darin dario darion darius dariusz " +
  "darla darleen darlene darmaji darman darmana darmanto darnell daron darragh darrel darrell darren " +
  "darrick darrin darrion darron darryl darshan darshwana darsirah dartono daru daruna darwin daryani " +
  "daryl dasa dashawn dasia datta dave daver davey david davide davie davin davina davion davon davonte " +
  "davud dawid dawit dawn dawood dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne " +
  "dayo dayton daz de dean deangelo deanna deb debbie debora deborah debra debs dec decebal declan deco " +
  "dedric dedrick dee deeksha deenabandhu deep deepa deepak deepali deepan deepankar deependra deepesh " +
  "deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne " +
  "deion deirbhile deirdre deja dejah dejon dejuan del delaney delano delbert dele delfina delia " +
  "delilah dell della delmer delores delpha delphia delphin delphine delrose delroy delta delyth " +
  "demarco demarcus demario demba demelza demet demetra demetris demetrius demetriusz demi demilade " +
  "demiralp demirhan demond dena denis denisa denise deniz denizalp dennis denny denzil deon deondre " +
  "deontae deonte deqa dereck derek derick derin dermot deron derrick dervilla dervis dervla derya " +
  "deshaun deshawn desire desiree desislava desmond despina desrene dessie destan destany deste destin " +
  "destinee destiney destini destiny dev devadatt devagya devajyoti devak devan devangana devani " +
  "devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devran devvrat devyn " +
  "dewayne dewey dewi dewitt dexter dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati " +
  "dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhiren dhruv dhyanesh " +
  "dhyaneshwar diah diamond dian diana diane dianna dianne diarmaid diarmuid diarra dicle diclehan dida " +
  "didem didier didina diego dieudonne dieudonnee dieynaba digambar digambara digdaya dikmen diksha " +
  "dilan dilani dilara dilaver dilay dilberay dildar dilek diler dilhan dilip dillan dillon dilly " +
  "dilruba dilwyn dilys dimas dimaz dimitar dimitra dimitri dimitrina dimitris dimple dina dinah " +
  "dinakar dinc dincer dinda dindo dinesh dinis dinkar dino dinu diogo dion dionizy dionne dior dipa " +
  "dipak dipali dipankar dipendra dipesh diptendu dipti direnc diri dirja ditya divaakar divakar divjot " +
  "divya dixie dizik djibril dmytro dochia dock dodo dogan doganay doganer dogu doina dolapo dolly " +
  "dolores dolunay dom domenic domenica domenick domenico domenik domingo dominic dominick dominik " +
  "dominika dominique domnica don donal donald donalda donato donavon dondu donie donna donnacha " +
  "donncha donnell donnie donny dono dora dorcas doreen dorel dorian doriana doriane dorin dorina " +
  "dorine dorinel doris dorli dorota dorotea dorothea dorothee dorothy dorrie dorris dortha dorthy doru " +
  "dot dottie douce doug dougal dougie douglas dovie doyin doyinsola doyle draga dragos drajat drake " +
  "draupadi drew dritan dron drona duane duanne duarte duc ducu dudley duduzile dugald dulari dulce " +
  "dulcie dumisani dumitra dumitrana dumitru duncan dundar dung dunya durdane durga durgeshwari durmus " +
  "durodola durriye duru dururbunsuz durward dustin dusty duygu dwaipayan dwaipayana dwayne dwi dwight " +
  "dyah dylan dympna eabha eadaoin eamon eamonn eanna earl earlene earline earnest earnestine easter " +
  "easton ebba ebele ebere ebiere ebin ebiowei ebkizi ebony ebren ebru ebube ebuka ebunoluwa ebuzer " +
  "ecaterina ece ecehan ecem ecevit eck ecmel ecrin ecvet ed eda edd eddi eddie eddy ede eden edgar " +
  "edgard edgardo edhem edi edie edil edison edith ediz edmee edmond edmund edna edona edouard eduard " +
  "eduarda eduardo edward edwardo edwin edwina edyta edyth edythe eekalabya efa efe effie efken eflah " +
  "efraim efrain efrem efren efsun eftalya eftimia eftimie efua ega ege egemen egle ego egrim ehsan " +
  "eifion eileen eilidh eilir eilis eimear einar eino eira eirian eirlys eirwen eithne eja ejike eka " +
  "ekaaksh ekadant ekaette ekaksh ekalavya ekaling ekaparnika ekdant ekec ekene ekim ekin ekmel eko " +
  "ekow ekrem ekua ekundayo ela eladio elaina elaine elakshi elanur elbert elcin elda eldon eldora " +
  "eldred eldridge elea eleanor eleanora eleanore eleazar electa elen elena elene eleni elenor elenora " +
  "eleonora eleonore eleri eleuthere elfrida elfrieda elgin eli elia eliabeth eliah elian eliana eliane " +
  "elias eliasz elie eliezer elif elijah elin elina elinor elinore elisa elisabeta elisabeth elisabetta " +
  "elisaveta elise elisee eliseo elisha elissa eliza elizabeth elkin ella ellen elli ellie elliot " +
  "elliott ellis ellsworth elly elma elmarie elmas elmer elmira elmo elmore elna elnora elodia elodie " +
  "elody eloho eloisa eloise elon elouise elowen eloy elroy elsa else elsie elspeth elta elti elton " +
  "eluh eluned elva elvan elvera elvie elvin elvina elvira elvis elwin elwira elwyn elyse elyssa elza " +
  "elzbieta elzear ema emad eman emanoil emanuel emanuela emanuil emas embuh emced emeka emel emelia " +
  "emelie emeline emely emem emer emerald emerance emerencie emeric emerson emery emie emil emile " +
  "emilia emilian emiliano emilie emilio emily emin emine emir emirhan emlyn emma emmalee emmanuel " +
  "emmanuelle emmelie emmely emmet emmett emmi emmie emmitt emmy emong emory empluk emrah emre emrullah " +
  "emrys emyr ena enakshi enda endah ender enderun endra enes enfys eng engin enguerrand enid enie " +
  "eniola enis enise enitan enna enno enoch enola enos enrico enrique ensar enteng enver enya eoghan " +
  "eoin ephraim epiphane era eralp erast eray erberk ercan ercin ercument erda erdal erdem erdeni " +
  "erdenikatun erdeniozuk erdinc erel eremia eren erentuz ergene ergenekatun ergin ergun erguner erhan " +
  "eriberto eric erica erich erick ericka erik erika erin erinc erkam erkan erke erlinda erling erma " +
  "erman ermen erna ernest ernestina ernestine ernesto ernie erol errol ersan ersin ertan erten " +
  "ertenozuk ertugrul eru ervin erwin eryn esat ese esen esenbike eser esha eshana eshita esi esin " +
  "esinam esma esme esmeralda esmeray esosa esperanza esra esref esse essie esta esteban estefania " +
  "estel estela estell estella estelle ester estera estevan esther estiawan estiono estrella esupofo " +
  "etain etha ethan ethel ethelyn ethem ethyl etienne etil etta ettie euan eubert eudes eudokia " +
  "eudoksja eudora eudoxe eudoxie eufrosina eugen eugene eugenia eugenie eugeniusz eula eulah eulalia " +
  "eulalie euna eunice eunji euphrasie eusebe eusebia eusebie eusebio eusebiu eustache eustatiu " +
  "eustracjusz eva evalyn evan evangeline evanghelina evans evariste eve evelin evelina eveline evelyn " +
  "evelyne everald everardo everett everette evert everton evie evin evran evrard evren evsen ewa ewald " +
  "ewan ewatomi ewelina ewell ewen eyerusalem eyitayo eyiz eylul eymen eyram eysan eyup ezekiel " +
  "ezequiel ezinne ezra ezrak fa'afetai fabia fabian fabiana fabien fabienne fabio fabiola fabrice " +
  "fachtna fadekemi faderera fadi fadil fadime faduma fadumo fadwa fae fahad fahrettin fahri fahriye " +
  "fahrunissa faik fainche faisa faisal faith faiz faizah faizal faizan falba faleolo falih falk fannie " +
  "fanny fanta fantin fantine fanyana fara farah farai farhad farhan farhunnisa fariba farid farida " +
  "faridah faris farooq farshad faruk farzad farzana fasih fatai fatema fatemeh fathonah fatih fatim " +
  "fatima fatimata fatin fatma fatmir fatos fatou fatoumata faustine faustino fausto fauziah favian " +
  "fawad fay faye faysal fazil fazilet fazli fazullah fearchar fearghal febi febriana febrina feda " +
  "fedai federico fehime fehintola fehmi feidhlim fela felicia feliciano felicie felicita felicitas " +
  "felicite felicity feliks felina felipa felipe felix felton femi femke fenella fenja ferah feramus " +
  "feramuz feray ferda ferdi ferdinand ferdynanda fergal fergus ferhan ferhat feride feridun feriha " +
  "ferit ferman fermin fern fernanda fernando ferne ferruh fetu feven fevzi feyyaz feyza feyzullah " +
  "ffion fia fiach fiachra fiacre fiadh fibikemi fidan fidel fidele fidelma fiete figen fiifi fikayomi " +
  "fikret fikri fikriye filemon filiberto filip filipa filipe filipo filiz filofteia filomena fily " +
  "finbar finbarr fine finia finja finlay finley finn finnja finnley finola fintan fiodor fiona fionn " +
  "fionnuala firdevs firmin fisayo fitri fitria fitriani fiza flavia flavie flavien flavio flaviu fleta " +
  "fletcher fleur flo floare floarea flodoard flor flora flore florea florence florencia florencio " +
  "florencja florent florenta florentin florentina florentine florestan florian floriana florica " +
  "florida florie florin florina florine florrie floss flossie floy floyd folafoluwa folake folarin " +
  "folasade folasewa folashade folu foluke foong ford forest forrest fortune fortunee foster foulques " +
  "fozia fran france frances francesca francesco francette francia francine francis francisc francisca " +
  "francisco francisque franciszek franciszka franco francois francoise frank franka frankie franklin " +
  "franz franziska fraser fred freda freddie freddy frederic frederica frederick frederico frederik " +
  "frederike frederique fredrick fredy freeda freeman freida freya frida frieda friederike friedrich " +
  "frikkie fritz frusina fryderyk fuat fulbert fulcran fuldem fulden fulgence fulya funani funda fungai " +
  "funke funmi funmilade funmilayo fureyya furkan furman furuzan fusun fuzuli fynn gabe gabi gabin " +
  "gabriel gabriela gabriella gabrielle gada gadang gading gadis gaduh gael gaelle gaetano gaffar gage " +
  "gaia gail gaiman gajaadhar gajabahu gajadhar gajbaahu galak galang galar galfryd galih galiono galuh " +
  "galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv " +
  "gandharva gandi ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance " +
  "garang garda gardner gareth garett garfield garland garnet garnett garnier garret garrett garrick " +
  "garrison garry garth garud garuda gary gaspar gaspard gasti gaston gathoni gati gatien gatik gatot " +
  "gatra gatsha gaud gauraang gaurang gauranga gaurav gauri gautam gautama gautami gautier gav gavin " +
  "gawati gayathri gayatri gaye gayle gaz gazanfer gazi gbadebo gbemi gbeminiyi gbemisola gbenga " +
  "gbolahan gbowoade geanina gearoid gedeon geeta geetanjali gelin gelincik gelu gemine gemini gemma " +
  "gencer gene general genesis geneva genevieve gennaro genoveva genta gentiana geo geoff geoffrey " +
  "geoffroy geok georg george georgel georges georgeta georgette georgi georgia georgian georgiana " +
  "georgianna georgie georgina geovanni geovanny geovany geraint gerald geraldine gerard gerardo geraud " +
  "gerazym gerberge gerbert gerda gerhard gerhardus geri germain germaine german gerrit gerry gerson " +
  "gertruda gertrude gervais geta gethin gevheri ghada ghaliyati ghanaanand ghanashyam ghani ghanshyam " +
  "ghassan ghazala ghenadie gheorghe gheorghita gherghina ghislain ghita gia giada gian giancarlo giang " +
  "gianina gianluca gianni gibran gica gicu gideon gifty gil gilang gilbert gilberto gilda giles gill " +
  "gilles gillian gina ginewra ginger gino gintaras giorgian giorgiana giorgio giorgos giovani giovanna " +
  "giovanni giovanny girart giray giri girija girik girika girindra giriraaj giriraj girish girja " +
  "girlie girma gisele gislebert gisselle gita gitanjali giulia giuliana giuliano giulio giuseppe giyas " +
  "gizem gladyce gladys glen glenda glenn glenna glennie glenroy glenys gloria glyn glyndwr gobinda " +
  "gobnait godfrey godswill gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin " +
  "golda golden gonca goncalo gondebaud gonenc gongor gonsalwy gonthier gontran gonul gonzague gonzalo " +
  "goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath gordon goretti gorkem goronwy gorun gosia " +
  "goswamee goswami gotum gouranga goutam govinda gozde grace gracie graciela gracja grady graeme " +
  "graham grainne grant granville gratian gratiana gratiela grayce grayson grazyna green greer greg " +
  "gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson griffin grigore " +
  "grover gruff gruffydd grzegorz guadalupe guan gudakesa gudakesha gudrun guenievre guerin gugu guher " +
  "gui guido guilhemine guilherme guillaume guillemette guillermina guillermo guiseppe gul gulab gulay " +
  "gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz " +
  "gulpembe gulriz gulsen gulshan gultekin gulumser gumus gun gunay guncicek gundogdu gundogmus guner " +
  "gunes gungor guniz gunnar gunner gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurdeep gurdev " +
  "gurdip gurhan gurinder gurjit gurkan gurmeet gurmit gurol gurpreet gursel gursharan guru gus gussie " +
  "gust gustav gustave gustavine gustavo guto guven guvenalp guvercin guy guyot guzey gwen gwenaelle " +
  "gwenda gwendolen gwendoline gwendolyn gwenllian gwenno gwido gwil gwilym gwladys gwyn gwyneth " +
  "gwynfor haami habbab habib habiba habil haby hacib hadi hadley haf hafi hafid hafiz hafshah hagen " +
  "haider haile hailee hailey hailie hairyanto hajar hakan hakem haki hakki hal hala haldun hale " +
  "haleigh haley halie halil halim halima halimah halina halis halit halle hallie haluk hamad hamdi " +
  "hamdullah hami hamid hamidah hamidou hamima hamish hamit hammad hamsini hamza hamzah hana hanan " +
  "handan hande hanefi hang hani hania hanif hank hanna hannabel hannah hannelie hannes hanno hans hao " +
  "haralamb haralambie harald hardana hardeep hardi hardip hardouin hardy hare haresh hari harimurti " +
  "harinakshi harinarayan harinder harish harit harita harja harjasa harjaya harjinder harjit harjo " +
  "harley harmon harmony harold haroon harper harpreet harriet harrison harry harsana harsanto harsaya " +
  "harsh harsha harshad hartaka hartana harto harun harvey harvinder hasan haseeb haseki hasibi hasim " +
  "hasin haskell haslina hasmet hasna hassan hassie hasta hatem hatice hatip hattab hattie hauke hauwa " +
  "haven hawa hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazim " +
  "hazle heath heather heaven heba heber hector hedelin heema heena hefin hei heidi heinrich heledd " +
  "helen helena helene helga helier helin helio hellen helmer helmut heloise hema hemal hemant hemi " +
  "henare hend henderson hendra hendri hendrik hennes hennie henning henri henrick henrie henrieta " +
  "henrietta henriette henrik henrike henrique henry henryk henryka hera heracleea herbert herluin " +
  "herman hermann hermenegildo hermina hermine herminia herminio hermione hernan hershel herta hertha " +
  "heru herve heryanto hester hesti hettie heulwen hibaq hicabi hidayah hien hieronim hifzi hikmet " +
  "hilaire hilal hilario hilarion hilary hilbert hilda hildebert hildegard hillard hillary hilma hilmi " +
  "hilton himadri himani himawan himmet hina hincmar hine hinemoa hinewai hipolit hipolito hippolyte " +
  "hiram hiranmay hiranmaya hiranya hisam hisham hitesh hizir hlengiwe hoa hoani hobart hock hoda hodan " +
  "hohepa hoi holden hollie hollis holly homer homero hone hong honore honorine hope horace horacio " +
  "horacy horatiu horea horia horomona hortense hortensia hosea houda houston howard howell hoyt hristo " +
  "hua hubert huccet hud huda hudavendigar hudayi hudson hugh hugo hugues huguette hui huia huimin " +
  "hulda hulki hulusi hulya huma humaira humayun humberto humeyra humphrey huner hung hunter huong " +
  "hurkan hursit husain husameddin husamettin huseyin husnu husrev hussain hussein huw huzeyfe hwee " +
  "hyacinth hyman hyun hywel iacob iain ian iancu ianis iarla iasmina ibidapo ibironke ibou ibra " +
  "ibrahim ibrahima ibrani ibukun ibukunoluwa ibun ica icha icie icilda iciline iclal ida idara idell " +
  "idella idil idowu idris idrissa idy ieremia iestyn ieuan ieva ifa ifan ife ifeanyi ifeanyichukwu " +
  "ifeoluwa ifeoma iffet ifor ifrah iftikhar ifunanya ifzal ige ignacio ignacy ignatius igor ihab ihaia " +
  "ihaka ihor ihsan ihvan ika ikbal ike ikechukwu ikeme ikenna ikeoluwa ikhidie ikhsan ikicitoyun ikin " +
  "ikrime ila ilacin ilarie ilarion ilayda ilbey ilbilge ildike ileana ilene ilgegu ilgin ilhami ilhan " +
  "iliana ilias ilie ilinca ilir ilja ilkay ilkben ilke ilker ilknur ilksen ilkyaz illtyd ilona ilsa " +
  "ilyas ima imam imani imelda imge imke immanuel imogen imogene imoleoluwa imran imrem imtiaz ina " +
  "inanc inaya inc inci indah inder inderjit india indira indra inemesit ines inez inga ingrid ini " +
  "iniobong inioluwa inka innes innocent innocenty inocentiu insa intan inyoni ioan ioana ioane ioanina " +
  "iolanda iolo ion iona ionel ionela ionelia ionica ionut iorwerth iosefa iosefina iosif ipek iqbal " +
  "iqra ira irawati irem iremide irena irene ireneusz ireti iretioluwa irfan iriana iridenta irihapeti " +
  "irina irinc irinckol irinel iris irma irmak irnanto irsad irshad irtis irvin irving irwan irwin " +
  "iryna isa isaac isabeau isabel isabela isabell isabella isabelle isac isadore isai isaiah isaias " +
  "iseoluwa iseult ishaan ishbel ishola isidore isidro isig isik isil isilay isin isiner isioma isisa " +
  "iskandar isla islay islwyn ismael ismail ismaila ismerie ismet isobel isolde isom israa israel issa " +
  "issac issy ithel itil itir itri itunuoluwa itzel iulia iulian iuliana iuliu iurie iustin iustina " +
  "iustinian iva ivah ivan ivaylo iven ivo ivona ivonne ivor ivory ivy iwan iwona iyabo iyabode " +
  "iyadunni iyanu iyanuoluwa iyik iyiktag iyinoluwa izaak izabela izabella izaiah izajasz izel izolda " +
  "izydor izzati izzet izzettin jabal jabari jabeen jaber jabulani jabulile jace jacek jacey jacinta " +
  "jacinthe jacinto jack jackeline jackie jacklyn jacko jacks jackson jacky jaclyn jaco jacob jacobo " +
  "jacobus jacqueline jacquelyn jacques jacqui jacynthe jada jade jaden jadesola jadon jadwiga jadyn " +
  "jae jaeden jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagjit jagmeet " +
  "jago jahanara jahnu jai jaida jaiden jaidev jail jailyn jaiman jaime jaimini jairo jais jaka jakayla " +
  "jake jakob jakub jakubina jalal jale jaleel jalen jalon jalyn jamaal jamal jamalia jamar jamarcus " +
  "jameela jamel james jameson jamey jamie jamil jamila jamilah jamir jamison jammie jamshed jamshid " +
  "jan jana janae jane janek janelle janessa janet janeta janice janick janie janin janina janine janis " +
  "janiya janna janne jannek jannes jannie jannik jannis jano janosch janusz jany japhet jaquan " +
  "jaquelin jaqueline jara jared jarek jaren jari jarlath jarne jarno jarod jaron jaroslaw jarrah " +
  "jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasbir jasdeep jasen jasmani jasmin " +
  "jasmina jasmine jason jaspal jasper jaspreet jasvinder jaswadi jaswant jati jatmiko jaunita javas " +
  "javed javier javon javonte jawad jaxon jaxson jay jaya jayadi jayant jayanthi jayce jaycee jayda " +
  "jayde jayden jaydon jayeng jayesh jayla jaylan jaylen jaylin jaylon jayme jayne jayshree jayson jaz " +
  "jazlyn jazmin jazmyn jazmyne jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed " +
  "jedda jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefri jehanne jejomar jelagat jelita " +
  "jella jemima jena jenel jenifer jenna jennelyn jennie jennifer jennings jenny jennyfer jens jensen " +
  "jepkosgei jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy " +
  "jericho jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy " +
  "jesper jess jesse jessica jessie jessika jessy jessyca jesus jett jette jettie jevon jewel jewell " +
  "jhun jia jibola jide jie jignesh jihoon jil jill jillian jim jimin jimmie jimmy jinal jinawi jincy " +
  "jindra jing jinnie jinny jisha jisoo jitender jitendra jo joachim joan joana joanie joann joanna " +
  "joanne joannie joanny joany joao joaquim joaquin job jocelyn jocelyne jock jodi jodie jody joe joel " +
  "joelina joeline joelle joely joesph joey johan johann johanna johannes johathan john johnathan " +
  "johnathon johnjo johnjoe johnnie johnno johnny johnpaul johnson joko jolanda jolanta jolayemi joleen " +
  "jolie jolien jolin jolina joline jomar jomon jon jona jonah jonalyn jonas jonatan jonathan jonathon " +
  "jonna jonny jono jonte jonty joojo joon joost jordan jordane jordi jordon jordy jordyn jorge joris " +
  "jory joscha joschua jose josef josefa josefin josefina josefine joselito josep joseph josephin " +
  "josephine josh joshua joshuah josiah josiane josianne josie josse josselin josua josue josy jourdain " +
  "jovan jovani jovanny jovany jovelyn jovy joxer joy joyce jozef jozefina jozue juan juana juanita " +
  "judah judd jude judge judicael judith judson judy judyta jule jules juli julia julian juliana " +
  "juliane julianne julide julie julien julienne juliet julieta juliette julika julina julio julita " +
  "julius juliusz juma jumadi jumari jumoke jun juna junaid june junior juniper junius junjun jurgen " +
  "jurgita juri juste justen justice justin justina justine juston justus justyn justyna juvenal juwan " +
  "juwon jye jyoti jyotis jyotsana ka kaan kabil kabir kacey kaci kacie kacung kade kadeem kadem kaden " +
  "kader kadi kadiatou kadiatu kadin kadir kadrican kadriye kaela kaelyn kagan kagiso kah kahu " +
  "kahurangi kai kaia kaiden kailash kailee kailey kailyn kairav kaitlin kaitlyn kaiwen kaja kajal " +
  "kajen kakra kala kalani kale kaleb kaleigh kalender kaley kali kalidou kalim kalinda kalistrat kalle " +
  "kallie kaloyan kalpana kalsoom kalyani kama kamal kamala kamalesh kamaljit kamaria kamariah kamau " +
  "kambali kamber kamelya kameron kamidin kamil kamila kamile kamille kamla kamlesh kamran kamren " +
  "kamron kamryn kamuran kanak kanaka kanchan kanci kanda kane kani kania kanishka kannan kannen kanta " +
  "kanti kapgar kara karabo karaca karahan karaitiana karak karan kardi kareem karelle karen kargilac " +
  "kari kariane karianne karim karima karimah kariman karina karine kariuki karja karl karla karlee " +
  "karley karli karlie karligac karlo karlotta karma karman karna karol karolann karolina karoline " +
  "karsa karsana karson karta karthik kartik kartika karunanidhi karya kasandra kasey kashif kashyap " +
  "kashyapi kasia kasim kasiran kasiyah kassandra kasun kasusra katarina katarzyna kate katelin katelyn " +
  "katelynn kateryna kath katharina katherine katheryn kathleen kathlyn kathrin kathryn kathryne kathy " +
  "katie katja katlyn katlynn katrin katrina katrine katryn kattie katun katunkiz katy katya kauri " +
  "kausar kauser kavita kavitha kavon kawaca kawaya kay kaya kayaalp kayacik kayca kaycee kayden kayla " +
  "kaylah kaylea kaylee kayleigh kayley kayli kaylie kaylin kaynak kayode kayra kayun kaz kazanc kazim " +
  "kazimierz kazkatun keabetswe keagan keanu keara keaton keba keegan keeley keely keenan keerti " +
  "kehinde keira keiron keisha keita keith keji kekik keklik kelechi keles kell kellen kelley kelli " +
  "kellie kelly kelsey kelsi kelsie kelton kelvin kemal kemalettin kemar kemba kemi ken kenan kenari " +
  "kendall kendra kendrick kenechukwu kenes kenna kennedi kennedy kenneth kennith kenny keno kent " +
  "kenton kenya kenyatta kenyon kenzie keola keon kepez keramet kerami kerem keremsah kerensa kerenza " +
  "kerim kern keron kerron kerry keshaun keshawn kesme kessaf kestutis ketan kev keven kevin kevon " +
  "kevser keyken keyon keyshawn kezia kezlik kgabu kgomotso kgosi khadidiatou khadija khadim khadra " +
  "khady khairul khaled khalid khalida khalifa khalil khanh khanyi khanyisile khatera khethiwe khoudia " +
  "khulekani khushi kian kiana kiandra kianna kiara kiarra kiat kidane kiel kiera kieran kieron " +
  "kikelomo kiley kilian killian kim kimani kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin " +
  "kin kine king kinga kip kipchoge kiprono kira kiran kirana kiraz kircicek kirgavul kiri kirimaia " +
  "kirit kirk kirlangic kirra kirralee kirsteen kirsten kirstin kirsty kirti kishana kishor kismet kit " +
  "kitty kivanc kivilcim kiymet kizdurmus kizilalma kjell klaas klara klarencjusz klaudia klaudiusz " +
  "klaus klemens klementyna kleopatra kobby kobe kobi kobina kobus koby kodjo kody kofi kojo kok koko " +
  "koksal koku kolade kolawole kolby kole komal konrad konstancja konstantin konstanty konstantyn koos " +
  "kopano kora koralia koray korbin korbinian korede korey korinna korkut kornel korneli kornelia " +
  "korneliusz kory kostas kraig krasimir kris krishna krishnadas krishnadasa krishnan krishnaveni " +
  "krista kristel kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer " +
  "kristopher kristy krystal krystel krystian krystina krystyna krzys krzysztof ksawera ksawery ksenia " +
  "ksenofont kuba kubat kubilay kubra kubura kudakwashe kuddusi kudzai kujoe kulbir kuldeep kuldip " +
  "kulwant kulwinder kumar kumaran kumari kumru kumuda kuncara kunle kunthara kurnia kursad kurt kurtis " +
  "kusum kusuma kutbettin kuuku kwabena kwadwo kwaku kwame kwamena kwan kwang kwasi kweku kwesi kwintyn " +
  "kyla kyle kylee kyleigh kyler kylie kyra laal labuh lacey lachie lachlan lachy lacramioara lacy " +
  "ladarius lade ladi ladislau lafayette lagi lai laila laima laisha lakhbir lakhvinder laksana " +
  "lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale laleh lalit lalita lalitha lamar " +
  "lambert lamia lamih lamin lamine lamont lan lana lanang lance landen landry lane laney langa " +
  "langgeng lanjar lanre lantar laoise lara laras larisa larissa laron larry lars larue larysa lascar " +
  "lascelles lasmanto lasmono lassana lasse laswi lata latif latifah latife latika latoya laura laurane " +
  "laure laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens laurent " +
  "laurentia laurentiu laurenty laurentyna laurenz lauretta laurian lauriane laurianne laurie laurin " +
  "laurine laury lauryn lavada lavanya lavern laverna laverne lavina lavinia lavon lavonne lawrence " +
  "lawrencia lawson laxman laxmi lay layla layne lazar lazare lazaro lazarz lea leah lean leana leander " +
  "leandra leandre leandro leann leanna leanne leatha lebo lebogang leda lee leela lega legawa lei leif " +
  "leigh leighton leila leilani lekan leke lela lelah leland lelia leman lembah lemide lemlem lempi " +
  "lemuel len lena lene leng leni lenia lenja lenn lenna lennard lennart lennert lennie lennox lenny " +
  "lenora lenore lenya leo leola leon leona leonard leonardo leone leonel leonhard leoni leonid " +
  "leonidas leonie leonne leonor leonora leontin leontina leopold leopoldina leopoldine leopoldo leora " +
  "lera lerato lere leroy lerzan les lesego lesley leslie lesly lessie lestari lester leszek leta letha " +
  "leticia letitia letizia lettice letty leu leufroy levent levi levin levke lew lewin lewis lexi lexie " +
  "lexus leyla li lia liah liam lian liana lias libbie libby libere lica lida lidia lidya lietald liezl " +
  "ligaya ligia liji lijo lijuan lila lili lilia lilian liliana liliane lilianna lilith lilla lilli " +
  "lillian lilliana lillie lilly lily lilyan liman limar lina linas lincoln linda lindiwe lindsay " +
  "lindsey line linford ling linh linn linnea linnie lino lintang linus linwood lio lioara lion lionel " +
  "lipi lisa lisandro lisann lisanne lisette litia litzy liv livhuwani livia liviu liyana liz liza " +
  "lizeth lizzie llew llewellyn llewelyn llinos lloyd llyr lochlann lockie logan loic lois lok lola " +
  "lolade lolita loma lon london long longin lonie lonnie lonny lonzo lora loraine lorcan loredana " +
  "loreen lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorin lorine loris lorna " +
  "lorne lorrain lorraine los losa losaline lothaire lotta lotte lottie lou louie louis louisa louise " +
  "loup lourdes lourenco louvenia loveday lowell lowenna lowri loy loyal loyce loz luan luana lubna luc " +
  "luca lucas lucentiu lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio " +
  "lucious lucius lucja lucjan lucretia lucretiu lucy ludie ludivine ludmila ludolphe ludovic ludovica " +
  "ludwig ludwik ludwika lue luella luena luhung luigi luis luisa luise luiz luiza luk luka lukas " +
  "lukasz luke lukhona lukita lukman lula lule lulu luluh lulut luminita luna luned lungelo lungile " +
  "lupe lura lurhur lurline lutfan lutfi lutfullah luther luthfi lutz luwar luwes luz luzie luzviminda " +
  "lwandile lwandle lwazi lya lyda lydia lydie lyla lyle lyn lynda lyndsey lynette lynn lynne lynsey " +
  "lyric lysanne lyudmyla maad maaka maame mabel mabelle mable mabli mac macaire macca macey maci macie " +
  "maciej mack mackenzie macsen mactar macy madalena madalin madalina madaline madalyn maddi maddie " +
  "maddison maddox maddy madeleine madeline madelyn madelynn madge madhav madhu madhuri madie madilyn " +
  "madisen madison madisyn madita madleen madlen madonna mads mady madyson mae maegan mael maeve " +
  "mafalda magali magda magdalen magdalena maggie magnolia magnus maguelone maguette maha mahaut mahdi " +
  "mahendra mahesa mahesh maheswar mahfud mahina mahir mahmood mahmoud mahmud mahmut mahnoor mahuika " +
  "mahzun mai maia maica maida maik maike mailin maimouna maimunah mair maira maire mairead mairi " +
  "mairin mairtin maisie maiya maja majed majella majid major makara makary makayla makena makenna " +
  "makenzie makhtar makinwa maksim maksud maksym maksymilian makuta mala malachi malachy malak malakai " +
  "malathi malati malcolm malena malgorzata mali malia malick malik malika malin malina malinda malkit " +
  "mallaury mallie mallory malo malte malti malvina malwina mama mamadou mamady maman mamert mamie " +
  "mamour man manah manaia manase manasse mandaakin mandakini mandeep mandisa mandla mandy maneesh " +
  "manel mangala mangalya mani manik manikya manish manisha manjeet manjinder manjit manju manjula " +
  "manjusha manley manmohan manoj manole manon mansoor mansour mansur mantas manu manuel manuela manus " +
  "maolra maphikelela maqsood mara marah marama maras marc marceau marcel marcela marceli marcelin " +
  "marcelina marceline marcelino marcella marcelle marcellus marcelo marcheta marcia marcin marco " +
  "marcos marcu marcus mared mareike marek mareme maren marga margana margaret margareta margarete " +
  "margarett margaretta margarette margarida margarita marge marged margery margie margo margot margret " +
  "marguerite maria mariadi mariah mariam mariama marian mariana mariane marianna marianne mariano " +
  "mariatu maribel maricar maricarmen maricel maricica maricris marie marieke mariela mariella marielle " +
  "marieme marietjie marietta marika marilena marilie marilou marilu marilyn marilyne marin marina " +
  "marinda marine marinela mario marioara mariola marion marisa marisol marissa marit marites maritza " +
  "mariuca marius mariusz marivic marjolaine marjorie marjory mark marko markus marla marlee marleen " +
  "marlen marlena marlene marley marlin marlo marlon marlyn marques marquis marquise marsaili marsha " +
  "marshall marsito marsudi marta martaka martana martani marten martha marthe martial martim martin " +
  "martina martine marty martyn martyna marut marva marvin marwa marwan marwata marwin mary maryadi " +
  "maryam maryann maryanto maryjane maryna maryse masego masina mason massamba mata matar matei mateo " +
  "mateus mateusz mathew mathias mathilda mathilde mathis mathurin mathuys matias matilda matilde matis " +
  "matiu mats matt matteo mattes matthew matthias matthieu matthis matti mattie mattis matylda maud " +
  "maude maudie maugis maureen maurice mauricette mauricio maurine mauro maurycy maverick mavis mawuena " +
  "mawuli mawusi max maxellende maxence maxi maxie maxim maxima maxime maximilian maximilien maximillia " +
  "maximillian maximo maximus maxine maxwell may maya maybell maybelle maye mayeul maymie maynard " +
  "mayoor mayowa mayra mayte mazen mazhar mazie mazlan mbali mbalienhle mbaye mckayla mckenna mckenzie " +
  "meabh meagan meaghan meda mederic medina medine medoune meena meenakshi meera meg megan megane " +
  "meggie meghan meghna meghnad meghnath mehdi mehmet mehmood mehrdad mehtap mehul mei meik meike " +
  "meiling meinir meirion meissa mekhi mel melani melania melanie melany melba melchior melchor melda " +
  "mele melek melih melike meliksah melina melinda melis melisa melisande melissa melissandre mellie " +
  "melodi melodie melody meltem melvin melvina melyna melyssa memduh menaka mence meng menka menna " +
  "meral meraud mercedes mere mereana meredith mererid meretini merfyn meric merih merl merle merlene " +
  "merlin meron merovee merritt merryn mert mertie merve mervin meryem mestan mesut meta mete metin " +
  "mette meurig mevlut mfon mhairi mhambi mia micael micaela micah michael michaela michal michale " +
  "michalina micheal michel michele michelle michilin mick mieke miguel mihaela mihai mihail mihangel " +
  "mihi mihnea mihriban mika mikaela mikaere mikail mikayla mike mikel mikey mikolaj mila milagros " +
  "milan milana mildred milena miles milford milla miller millicent millie milo milosz milton min mina " +
  "minakshi minal mindy mine minerva ming minh minho minji minjun minnie minodora minty mio mioara mir " +
  "mira mirabela mirac miracle miranda miray mircea mirco mireille mirela mireya miriam mirja mirkelam " +
  "mirko miron mirona miroslaw miruna mirwais mirza misael misbah misra missouri misty mitch mitchel " +
  "mitchell mitesh mithat mitica mitra mitrut mittie mo moana mobolaji moctar modest modesta modesto " +
  "modou modupe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohanlal mohinder " +
  "mohini mohit moira moise moises moisette mojisola mojisoluwa mojzesz moli moll mollie molly momodou " +
  "momtaz mona monalisa monde monica monika monique monroe monserrat monserrate montana monte monty " +
  "monwara moradeke morag morayo morenike morfydd morgan morgane moriah moritz morne morolake morris " +
  "morten mortimer morton morven morwenna mose moses mosese moshe mosinmileoluwa mossie mossy mostafa " +
  "mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou mounir mourad moussa moustapha moyo " +
  "moyosore mozell mozelle mpho mpilo mpumelelo msizi mthunzi muammer muaviye muaz mubarak muesser " +
  "mufid muge mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mui " +
  "muireann muirin muiris muirne mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi " +
  "muktedir muktefi mukul mulalo mulu mulya mulyanto mulyono mumbi mumpuni mumtaz muna munashe munevver " +
  "mungo muni munir murat murchadh murdina murdo muren muriel murl murphy murray mursinin mursita " +
  "murtaza murti murugan musa musawenkosi mushtaq musir muslih mustafa mustapha mustika mustofa " +
  "mutahhar mutasim muteber mutemed muthoni muthu mutia muttalib muyiwa muzaffer muzdad mwangi mwikali " +
  "mxolisi mya myah myfanwy mykola mylene myles myra myrddin myriam myrl myrna myron myrtice myrtie " +
  "myrtis myrtle nabi nabil nabila nabilah naci nada nadeem nadege nader nadi nadia nadiah nadine nadir " +
  "nadiya nadja nads nadzieja nae naeem naemi nafanua nafisa nafiz nagabhushanam nagina naheed nahid " +
  "nahil nahla nail naim najam najib najla najma najwa nakia nalan nalar naledi nalini nam name namik " +
  "namrata nan nana nanaia nancy nanda nandi nandini nannie naoise naomhan naomi naomie napoleon naradi " +
  "narayan narcis narcisa narciso narcisse nardi narendra naresh narges nargis narinder narji nasab " +
  "naseem naseer nash nashit nasim nasima nasir nasreen nasrin nasrullah nasser nat natalia natalie " +
  "nataliya natan natanael natasa natasha nath nathalie nathan nathanael nathanial nathaniel nathen " +
  "naudet naura naval navdeep naveed naveen navin navjot nawal nayan nayeli naz nazan nazariusz nazary " +
  "nazia nazif nazim nazir nazli nazmi nazri nceba ncumisa ndinda ndleleni ndondoloza ndumiso neal " +
  "neasa necat necati necdet nechifor necib necla necmettin ned nedim nedra neelam neele neena neeraj " +
  "neeta neha nehemie nehir neil nejat nela nelda nele nell nella nelle nelli nellie nelly nels nelson " +
  "nelu nene nenita neo neoma nergis nerissa nerys neset nesim neslisah nesrin nessa nessie nest nesta " +
  "nestor netsai netta nettie nev neva nevaeh neville nevin nevio nevra nevzat newell newton nga " +
  "ngahuia ngaio ngaire ngata ngoc nhlakanipho nhung nia niall niamh nicephore nichifor nicholas " +
  "nicholaus nichole nick nicklaus nickolas nicky niclas nico nicoara nicodim nicola nicolae nicolai " +
  "nicolaie nicolas nicole nicoleen nicoleta nicolette nicolo nicu niculina niculita nicusor nicuta " +
  "nida nidal nidhi nidia niels nigar nigel nighat nihal nihan nihat nii nika nikau nike nikhil nikita " +
  "nikki nikko niklas niko nikodem nikola nikolai nikolas nikolay nikos nil nila nilam nilesh nilgun " +
  "nils nimakoah nimal nimas nimco nimit nina nine niniola ninioluwa nino niranjan nirav nirbhay nirmal " +
  "nirmala niro nirosha nisa nisan nisha nishant nita nitin niyaga niyazi niyi niyilolawa nizam " +
  "nizamettin nizar njeri njoki nkanyezi nkechi nkem nkiru nkosana nkosenye nkosi nkosinathi " +
  "nkosingiphile nkosinhle nkosiyabo nnamdi nneka nnenna noah noble nobuhle noe noel noeleen noelette " +
  "noelia noelle noemi noemie noemy nofoto noirin nokuthula nola nolan nollaig noluthando nolwazi noma " +
  "nomalanga nomathemba nombulelo nomfundo nomsa nomvula non nona nonhlanhla nonie nonjabulo " +
  "nonkululeko nonoy nonso nontobeko nonye noor nora norah noraini norbert norberto noreen norene " +
  "norhayati norica norliza norma norman normand norrie norris norval norwood nosipho noura nova " +
  "novella novi noviana novita novlette noxolo nozipho nqobile nrima nthabiseng ntokozo ntombi " +
  "ntombizodwa nuala nugraha nukhet numan nuno nur nural nuran nurettin nurgul nuria nursel nurseli " +
  "nurul nurullah nusrat nusret nuwan nwando nya nyah nyambura nyana nyasha nyasia nyokabi nyoman oana " +
  "oba obafemi obanijesu obi obie obinna obioma oceane ochieng ocie octav octave octavia octavian " +
  "octaviana octavio octaviu oda odell odessa odette odhiambo odhran odie odile odilon odin odon odran " +
  "odunayo ofa ofelia ogechi oger oghenekaro ogooluwa oguz oguzhan oighrig oisin ojaswini oka okan oke " +
  "okechukwu okello okey okiki oksan oksana okta oktay okto okwudili ola olabisi oladara oladare " +
  "oladele oladimeji oladipo olaf olaide olajumoke olakunle olamide olaniyi olanrewaju olansile " +
  "olaoluwa olasunmbo olatunbosun olayinka olcay ole oleg oleh oleksandr oleksiy olen olena oleta olga " +
  "olha olimpia olimpian olimpiu olin oliva olive oliver olivia olivier oliviu oliwia oliwier ollie " +
  "ololade olu olubunmi oluchi olufemi olufeyisayo olufunke olufunmi olufunmilayo olumayowa olumide " +
  "olumorotimi olumuyiwa olusegun oluseun olushola olusola olutomiwa oluwadamilola oluwafemi " +
  "oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwapelumi oluwasanmi oluwasegun oluwasemilore " +
  "oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi " +
  "oluwatumise oluwole oluwunmi olwen olwethu olwyn olympe oma oman omana omar omari omawunmi ombline " +
  "omer omobobola omobolanle omodunni omolabake omolade omolara omolola omondi omosalewa omotara " +
  "omotayo omotola omotolani omotoun omowumi ona onalenna onder oni onie onome onoriode onufry onur " +
  "onyeka onyekachi oonagh oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie " +
  "opung ora oral oran oren oreofe oreoluwa orestes orfhlaith orhan oriande oriane orie orin orion orla " +
  "orlagh orlaith orland orlando orlane orlo orpha orrin ortansa orval orville osagie osama osaro osas " +
  "osbaldo osborne oscar osian oskar osman osmund osunleke osvaldo oswald oswaldo otha otho otieno " +
  "otilia otis ottilie ottis otto ottoline ouma oumar oumou oury ousmane ova ovidiu owain owen oya " +
  "oyenike oyin oyindamola oyindasola oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan " +
  "ozioma ozkan ozlem ozlen oznur ozy pa paa pablo packie packy paco pacome paddy padma padmi padraic " +
  "padraig padraigin paige paiman paisley paki pakize palemon palesa palma pam pamela pamfil panagachie " +
  "panagiotis panait panashe panca pandu pangeran pangestu pania panji pankaj pankracy pansy pantaleon " +
  "panyin paolo paora param paramartha paramita paramjit paraschiva parata parbhjot pardi pare paretai " +
  "parfait paris parisa parker parla parman parminder parul parvathi parvati parveen parvez parwin " +
  "pascal pascale pasco pasquale pat patariki paterne pathe pati patience patois patrice patricia " +
  "patricio patrick patrizia patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paudie " +
  "paul paula paule paulette paulica paulin paulina pauline paulo pavan pavel pawel paxton payidar " +
  "payton peadar pearl pearlie pearline pecine pedro peer peg peggie peggy peig peigi pelagia pelagie " +
  "pelin pelinsu pelumi pembe penda penelopa penelope peng peniamina penny pepe pepin perceval percival " +
  "percy perdita peri perihan perkasa perlita perran perrine perry pertev perver pervin pesamino peta " +
  "pete petek peter petra petre petrica petrisor petroc petronela petronille petru petrut petruta " +
  "peyami peyton phelim phil phila philani philemon philibert philine philip philipp philippa philippe " +
  "philippine phillip philo philomena philomene philothee phindile phiwokwakhe phoebe phumzile phuong " +
  "phyllis pia pie pierce pierre pierrick piers piet pieter pietro pilar pinar pink pinkie pio piotr " +
  "piotrek piper pippa piran piraye piripi pit pita pius plamen platon poh polikarp polly pompilia " +
  "pompiliu pooja poonam poornima poppy porfiriusz porfiry porter portia praba prabawa prabha prabhjot " +
  "prabowo prabu pradeep prakash prakosa pramila pramod pran pranata pranav pranawa pranay prasad " +
  "prasanna prasetya prasetyo prashant pratap prathamesh pratik pratiwi praveen prayag prayitna prayoga " +
  "prayogo precious preeti preity prem prema prerna presley preston price prima primerose primrose " +
  "prince princess priscilla priscille prita priti pritpal priya priyala priyanka priyantha priyesh " +
  "profira proinsias prokles prokop prokul promise prosper providenci prudence pryderi przemyslaw pua " +
  "puawai puja puji pulcherie pule puleng puneet puput purna purnima purushottam purwa purwadi purwanto " +
  "pushpa pushti puspa puspita puteri puti putri putu qasim qi qiang qiniso qori quang queen queenie " +
  "quentin quentine quieta quincy quinn quinten quintia quinton quirin quyen rab rabbie rabia rachael " +
  "rachel rachela rachelle rachid raci rada radeke raden radha radika radit raditya radoslaw radu " +
  "raducu rae raegan raelene rafael rafaela rafal rafe rafet rafi rafid rafila rafiq rageshwari " +
  "rageswari raghav raghavan raharja rahat rahayu raheem rahel rahila rahim rahima rahime rahman rahmat " +
  "rahmawati rahmi rahsaan rahsan rahul raif raihan raik raina raisa raj raja rajan rajani rajat " +
  "rajendra rajesh rajinder rajiv rajmund rajni rajnold raju rajvinder rakesh rakip raleigh ralph " +
  "ralphie raluca ram rama ramaa raman ramanathan ramata ramatoulaye ramazan ramesh rameshwar rami " +
  "ramiro ramiz ramon ramona rana ranald randal randall randi randolf randolph randy rangga rangi " +
  "rangimarie rania ranjeet ranjit ransom raoul raphael raphaelle rapulane raquel rares rasa rasha " +
  "rashad rashawn rashed rasheed rasheeda rasheedah rashid rashida rashidah rasim rasit rasmus rati " +
  "ratih ratna ratu rauf raul raven ravi ravinder rawan rawiri ray rayan raymond raymonde raymundo " +
  "razak razia razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep reece reed " +
  "reem reema reena reese refah refet refik refilwe reg regan reggie regina reginald regine regis reha " +
  "rehan rehana reid reilly reina reine reinhold reis rejean rejeanne reji rekha reksa relu remedios " +
  "remi remilekun remington remus remzi renata renato renaud rendani rendy rene renee renette rengin " +
  "renu resat resham respati ressie restu resul reta retha retno retta reuben reva revathi rewi rex rey " +
  "reybaud reyes reyhan reymundo reyna reynold reza rezaul rezzan rhea rhett rhian rhianna rhiannon " +
  "rhoda rhodri rhona rhonda rhonwen rhydian rhys ria riaan rian riana riaz rica ricardo riccardo rich " +
  "richard richie richmond rick rickey rickie ricky rico ridvan ridwan rieke rifat rifki rigard " +
  "rigoberto riham rihari rika rike riley rima rina rini rio ripeka riria rishi rita ritesh ritu river " +
  "riya riza rizalina rizki rob robb robbie robbo robert roberta robertina roberto robin robyn rocco " +
  "roch rochelle rocio rocky rod roddy rodel roderick roderyk rodger rodica rodney rodolfo rodolphe " +
  "rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohani rohelle rohit roimata roisin " +
  "rojda rokeya rokhaya rokiah roksana roland rolande rolando rollin rollo roma romain romaine roman " +
  "romane romanita romeo romeu romilly romina rommel romuald romulo romulus romy ron rona ronald " +
  "ronaldo ronan ronja ronke ronnie ronny roopa roosevelt ropata rory ros rosa rosalee rosaleen rosalia " +
  "rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosanna rosario roscoe rose roselin " +
  "roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosheen roshni rosie rosina rosli " +
  "roslyn rosman rosnah ross rossie rotimi rowan rowena rowland roxana roxane roxanne roxelana roxroy " +
  "roxy roy roya royal royce roz roza rozalia rozella rozita ruaidhri ruairi ruaridh ruben rubie rubina " +
  "ruby rubye ruchan ruchi rudi rudo rudolf rudolph rudra rudy rufina rufus ruhsar rui ruihi rukhmani " +
  "rukhsana rukmin rukneddin rumana rumbidzai rupa rupal rupert rupinder ruslan rusman russ russel " +
  "russell rustu rusty ruta ruth ruthe ruthie ruvimbo ruwan ruxanda ruxandra ruya ryan ryann ryder " +
  "rylan rylee ryleigh ryley ryszard saad saadat saadiah saba sabah saban sabar sabeena sabin sabina " +
  "sabine sabri sabrina sabryna sachin sacid sada sadan sadberk sade sadettin sadhbh sadi sadia sadie " +
  "sadik sadina sadio sadri sadullah sadye saeed saer safa saffet safi safia safiah safiatou safietou " +
  "safina safira safta sagal sagar sage sahap sahil sahin sahinalp sahra sahsuvar said saida saidu " +
  "saiful saige saim saima saira saji sajid saka sakhile sakina sakip sakir sakti sakura salah salam " +
  "saleem saleh salem salif salih salim salimah salimata salimatou salina saliou sallie sally salma " +
  "salmah salman salome salomea salomey salomon salote salsabila salvador salvatore salwa salwator saly " +
  "sam samanta samantha samar samara samba samed sameena sameer sami samia samiah samih samil samim " +
  "samina samir samira samkelo sammie sammy samrawit samson samsul samuel samukelisiwe sana sanaa " +
  "sancho sanda sandeep sandile sandra sandrine sandro sandu sanduni sandy sanele sanem sanford sangita " +
  "sanja sanjay sanjeev sanka santa santiago santina santino santos santosh sanya sanziana saoirse " +
  "saphira sara sarabjit sarada sarah sarai sarala sarani saraswathy saraswati saravanan sarel sari " +
  "sarina sarisha sarita sarla saroj saroja sartika sarvin sascha sasha saskia satbir satinder satish " +
  "satnam satpal satwant satwinder satya satyen sau saul sauveur sava savanah savanna savannah savas " +
  "saveta savin savina savinien savion savita sayan sbu sbusiso scarlett schalk scholastique schuyler " +
  "scot scott scottie scotty seamie seamus sean seana seanie seb sebastian sebastiao sebastien sebnem " +
  "secaeddin secil seckin seckou seda sedat sedef seden sedrick seema sefa sefer sefik sefo segilola " +
  "segolene segun seher sehlevent sehrazat sehrish sekinat sekou selahattin selale selam selamawit " +
  "selami selcuk selda selen selena selim selin selina sello selma selmer selorm selvi sema semenica " +
  "semih semilore semisi semra semsi sena senait senan senay sener seng senga sengul sennur senol " +
  "senthil senzo seo seojun seonaid seoyeon septi serafettin serafin serafina serap seraphin serban " +
  "serbulent sereana seref seren serena serenity serge sergen sergi sergio sergiu sergiusz serhat " +
  "serhiy serif serin serkan sermet sermin serpil sertac sertap seru server serwaa seth settar setu " +
  "setya seun seval sevda sever severin severina severine sevgi sevil sevim sevinc sevket sevki sevtap " +
  "sevval seweryn seyban seyda seydou seye seyfettin seyfi seyfullah seyi seyma seynabou seyyit sfiso " +
  "shabana shabir shabnam shad shade shafiq shagufta shah shahanara shaheen shahid shahida shahnaz " +
  "shaima shaina shaista shaji shaka shakeel shakila shakira shakti shakuntala shal shalewa shamima " +
  "shana shanaz shane shanel shanelle shania shanice shanie shaniqua shaniya shankar shanna shannon " +
  "shanny shanon shanta shantanu shantel shanti shany sharda shari sharif sharlene sharmila sharon " +
  "shashi shashikala shaun shauna shawn shawna shay shayla shaylee shayna shayne shaz shazia shazza " +
  "shea sheela sheelagh sheelin sheena sheetal shehnaz sheila shekoni shelby sheldon shelia shell " +
  "shelley shelly shemar sher shereen sheri sheridan sherif sherly sherman sherri sherrie sherry " +
  "sherwin sherwood sheryl shevon shiela shilpa shingai shiny shirin shirl shirley shiv shivakari " +
  "shivani shivnarine shobha shobhana shofiqul shola shona shresth shresthi shreya shreyashi shridevi " +
  "shrishti shubha shubhaprada shug shuggie shuhui shukria shwet shweta shyann shyanne shyla si sian " +
  "siaosi sibeal sibel sibongile sibusiso siby sibyl sibylle sid siddarth siddharth siddhi siddhran " +
  "sidiq sidki sidney sidoine sidonia sidy siencyn sienna sierra siew sifa sifiso sigebert sigismond " +
  "sigmund sigrid sigurd sihab sihabeddin siham sihle siir sijuade sikiru sila silas sile silja silvana " +
  "silvere silvia silvian silviana silviu sim simao simba simeon simge simi similoluwa simina simion " +
  "simisola simon simona simone simphiwe simran sina sinan sinasi sincere sindi sindisiwe sinead sinem " +
  "sinenhlanhla sini sinica sinja sintia siobhan siofra siok sion sione sioned siphephelo siphiwe sipho " +
  "sir sire sirri siska sister sita sitara sithembile sithembiso siti sivakumar sixte sixtine siya " +
  "siyabonga siyanda sizakele sizani sizwe sky skye skyla skylar slamet slawek slawomir slindile sloka " +
  "smaranda smilla smita smriti sname sneha soda sofia sofie sofiia sohail sojan sokhna sola solange " +
  "soledad soleh soline solomon solomone solon som soma somchai somnath somsak somto somu son sonal " +
  "sonali sonam songul sonia sonja sonke sonny sonya soo sooz sophia sophie soraia sorana soraya sorca " +
  "sorcha soren sorin sorina souleymane sowande spencer speranta sphiwe spiros spirydion stacey stacy " +
  "stan stana stanca stancu stanford stanislas stanislaw stanley stanton stavros stefan stefana " +
  "stefania stefanie steff steffan steffen stela stelian steliana stella steluta steph stephaans " +
  "stephan stephane stephania stephanie stephany stephen stephon sterling steve steven stevie stewart " +
  "stina stone stoyan struan stu stuart su suat subhash subhashini subhasini subhi subodh subomi " +
  "subramaniam sucheta suci sude sudeva sudha sudhir sudi sue sufia suganthi suha suhail suhaila suhana " +
  "suheyl sujata sujin sukanya sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhvinder sukhwinder " +
  "sukru sule suleyman suliat suma suman sumathi sumayyah sumita sumitra summer sunay sunday sunethra " +
  "sunette sung sunil sunita sunny supaporn supriya suraya suresh surinder surjit sururi surya " +
  "suryakant suryakanta suryakantam susan susana susanna susanne susheel sushil sushila sushma susie " +
  "suzan suzana suzanne suze suzie suzon svea sven svenja svetlana svitlana swami swapnil swara " +
  "swarnalata swarup swassane swee sweta syafiq syahrini sybil sybilla syble sydnee sydney sydni sydnie " +
  "syed sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia szczepan sze szymon " +
  "tabea tabitha taceddin tacjana tad tade tadeusz tadgh tadhg tafadzwa taha tahir tahira tahlia tahsin " +
  "tahu taib taika taiwo taj tajinder takalani takudzwa talan talat talay talea talha talia taliesin " +
  "talip tallulah talon tam tama tamara tamati tame tamer tami tamia tamika tamina tamino tammo tammy " +
  "tamsin tamsyn tanaka tancrede tane taner tangaroa tangi tanguy tania taniela tanirika tanisha tanja " +
  "tanju tanner tannie tantri tanushree tanushri tanveer tanya tanyeli tapan tapiwa tara taranjit taras " +
  "tarek tari tarik tariq tariro tarja tarkan tarni tarquin tarun taryn tasdik tash tasha tasi taskin " +
  "taslima tasneem tasnim taswir tate tatenda tatiana tatum tatyana tau taufan taufik taurean taurin " +
  "tavares tavish tavita tawera tawhiri taya tayfun tayla tayler taylor tayyab tayyar te teagan teck " +
  "ted teddie teddy tedi teea tegan tegen tegid teguh tegwen teige tej tejal tejas teju tejumola tekin " +
  "tekinalp tekla tekle telly temel temi temidayo temilade temitope tendai teo teodor teodora teodoro " +
  "teodosia teofil teohari teoman teona terence terencjusz teresa teresita teri terrance terrell " +
  "terrence terri terrill terry tesfaye tesni tess tessa tessie tetiana teuila tevfik tevhid tevin " +
  "tevita tezcan tezel tezer thabang thabani thabisa thabiso thabo thad thaddeus thadie thais thalea " +
  "thalia thamsanqa thandeka thandi thandiwe thando thanh thao thea thelma themba thembi theo theodor " +
  "theodora theodore theodose theophile theophraste theresa therese theresia theron theunis theuns thi " +
  "thibault thibert thierno thierry thies thilini thilo thobeka thokozani thomas thora thorben thore " +
  "thorge thu thulani thulisile thurman thuy tia tiago tiaki tian tiana tianna tiara tiare tiberia " +
  "tiberiu tidiane tien tierna tiernan tierra tiffani tiffany tigist tiji til till tillman tillmann " +
  "tilly tim timbul timea timm timmothy timmy timo timoleon timon timotei timoteo timothee timothy " +
  "timur tina tinas tinashe tinca tincuta ting tino tinotenda tintu tinuke tipene tiphaine tira tirion " +
  "tirta tirtayasa titi titien titilayo titilope titin tito titus tiwa tizian tjark tjarra toa tobenna " +
  "tobi tobias tobiasz tobiloba tobin toby tod todd todor toke toki tokunbo tolga tolu tolulope tolunay " +
  "toluwalope toluwani toluwanimi tom toma tomas tomasa tomasz tome tomi tomiloba tomke tommie tommo " +
  "tommy tomori tomos toney toni tonnin tony tonya tope torben tore torey tori torquil torrance torrey " +
  "tosin tottie toussaint toy toyin trace tracey traci tracy traian trajan trang travis travon tre " +
  "trefor tremaine tremayne trent trenton tressa tressie trev treva trever trevion trevor trey tri " +
  "tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trinh trinity trish trisha " +
  "tristan tristian tristin triston tristram troy trudie trudy trupti trycia trystan tsabita tshepiso " +
  "tshepo tshilidzi tsitsi tsvetelina tsz tuan tuana tudor tudora tudorita tudosia tudur tufan tugay " +
  "tugba tugiman tugrul tugtekin tuhfe tuhi tui tuilagi tulay tulin tumelo tumer tumi tunahan tunay " +
  "tunc tuncer tunde tung tunji turan turgay turgut turkan turkay turker turkes turlough turna turner " +
  "turold tushar tutku tuyet twila twm tyler tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique " +
  "tyron tyrone tyshawn tyson ubaldo ubong uche uchechi uchenna uchita uda udai udit uduak ufuk ugo " +
  "ugochi ugochukwu ugur uhra ujjawal ujjwal uju ukbe ula ulfet ulgen uli ulices ulises ulker ulku " +
  "ulrich ultan ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse uma umair umang umar umaru umay " +
  "umaya umesh umi umit ummiye umran umur umuralp umut una unal unathi unggul unique unjani unsel " +
  "unseli unwana upendra upik urbain urban uriah uriel urien urmila ursula ursule urszula usain usame " +
  "usha usman usyi utama utku uttam uygu uzeyir uzo uzodimma uzoma vada vaea vaha vahdet vahid vahide " +
  "vaidehi vaijayanthi vaijayanti vaiola vaishnavi vaishno vaishvi valbona valdis valentim valentin " +
  "valentina valentine valentino valere valeria valerie valeriu valery valid vallie valter van vance " +
  "vandana vanesa vanessa vania vanya varalakshmi varsha varvara vasant vasanthi vasanti vasco vasil " +
  "vasile vasilica vasiliki vasudev vasudeva vasudha vasundhara vaughn vecdi veda vedang vedanga " +
  "vedanshi vedat veena vefa vefik vega vehbi veit velaphi velda veli vella velma velu velva vena " +
  "venance venceslas venera veniamin vera verda verdie vergie verity verla verlie vern verna verner " +
  "vernice vernie vernon vero verona veronica veronika veronique vesile vesta veta veysel veysi vianney " +
  "vibha vic vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria " +
  "victorien victorin vida vidal vidhur vidhya vidur vidya vigile vijay vijaya vikas vikki vikram " +
  "viktor viktoria vildan viliami vilisi vilma vimal vimala viman vimbai vin vinay vince vincent " +
  "vincentiu vincenza vincenzo vinciane vinh vinnie vinny vino vinod vinsen viola violet violeta " +
  "violette viorel viorela viorica vipul virgie virgil virgilio virginia virginie virinder virman " +
  "visarion vishal vishnu vishwamitra vita vital vito vitor vitoria vittorio vitus viva vivek vivi " +
  "vivian viviana viviane vivianne vivien vivienne vlad vladimir vlaicu voichita voicu volkan volodymyr " +
  "vrinda vrund vusi vuslat vusumuzi vuyo vuyokazi vyas vytautas waclaw wade wadi wael wafa wage waheed " +
  "wahyu wai waimarie waino waiora wairemana wairimu wakiman waldemar waldo wale walenty walentyn " +
  "walentyna waleran waleria walerian walery walgierz walid walker wallace walt walter walton waluyo " +
  "waly wambui wan wanda wandrille wanesa wangari wani wanjiku wanjiru waqar waqas ward wardaya wardi " +
  "warji warren warsa warsame warsita warta waseem wasim wasis watson wattie wava wawan waweru " +
  "wawrzyniec waylon wayne webster wei weiming weldon wellington wen wendell wendy weng wenna werner " +
  "weronika wes wesley wessel westley weston wez whaea whetu whitney wiara wibke widya wiebke wieslaw " +
  "wiets wikitoria wiktor wiktoria wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo " +
  "wilfrid wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis " +
  "willow willy wilma wilmer wilson wilton wincenty winda winfield wing winifred winnie winnifred " +
  "winona winsome winston winter wioletta wira wirda wiremu wirginia wirihana wisnu witalis witold " +
  "wladyslaw wlodzimierz wm wojciech wojtek wole woodrow woody wren wulan wulandari wullie wun wunmi " +
  "wuraola wyatt wyman wyn xanana xander xaver xavier xaviere xenia xenophon xiao xiaoming xin xiu " +
  "xolani xoliswa xuan xzavier yaa yaaba yacine yadira yagiz yagmur yahya yakubu yalcin yalgin yaman " +
  "yan yance yani yannic yannick yannik yannis yanting yaprak yara yaren yaroslav yasar yasemin yash " +
  "yasin yasmeen yasmin yasmine yasser yat yavuz yaw yaya yazmin yee yejide yekta yelda yeliz yemi " +
  "yemisi yen yendi yener yesenia yesim yessenia yessi yetkin yetunde yewande yi yiannis yibanathi " +
  "yigit yildirim yildiz yilmaz yindi ying yinka ylvi ylvie yoann yoga yogendra yogesh yogeswary " +
  "yoginder yohannes yoke yolanda yolande yonas yonca yong yono yoofi yordan yoro yosef yoshiko yosun " +
  "young yousef youssef youssou youssouph youssoupha ysaline yseult yu yuce yucel yuen yuk yuksel yulia " +
  "yuliana yumni yun yuni yunita yunus yuriy yusof yusra yusuf yven yves yvette yvonne zac zach " +
  "zachariah zachariasz zacharie zachary zache zachery zack zackary zackery zadie zaenab zafar zafer " +
  "zafir zaharah zaharia zaheer zahid zahida zahide zahit zahra zaid zain zainab zainal zaiton zakary " +
  "zaki zakir zaleha zalindra zama zamfir zamfira zamir zamira zander zandi zandile zane zanele zaneta " +
  "zara zaraza zarghuna zaria zbigniew zdravko zdzislaw zechariah zeenat zeeshan zehra zeinab zekai " +
  "zekeriyya zekiye zelaya zelda zeliha zella zelma zena zenaida zennor zeno zenobia zenovia zenzele " +
  "zephirin zerrin zetta zeyd zeynel zeynep zhen zhi ziad ziggy zihan zihni zikora zina zinhle zion " +
  "zita zithulele ziver ziya ziyad ziyanda zizi zobuhle zodwa zoe zoeva zoey zofia zohra zohreh zoie " +
  "zoila zola zoleka zora zosia zoya zubaida zubair zubeyde zubeyr zuhal zula zulaikha zulal zuleyha " +
  "zulfa zulfikar zulfiqar zulkifli zumrut zuzanna zygmunt ";

export const FAMILY_NAMES =
  "abad abbas abbasi abbey abbott abdelrahman abdi abdullah abdulrahman abebe abernathy abernethy " +
  "abeyta abiodun abiola abodunrin abosede aboud aboutaleb abrego abreu abshire abubakar acevedo achari " +
  "acharya acheampong achebe achim ackerman ackroyd acosta acuna adadevoh adair adam adamczak adamczyk " +
  "adame adamek adamiak adamiec adamowicz adams adamski adamson adamu adamus adaobi adcock addo ade " +
  "adebayo adebisi adeboye adegbite adegboye adegoke adekunle adelakun adeleke adelusi ademayowa " +
  "ademiluyi ademola adeniyan adeniyi adeogun adeoluwa adeoye aderibigbe aderinsola aderogba aderonke " +
  "adesanya adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhikari adichie adiga adisa " +
  "adjei adomah adomako adongo adorno adu adusei adutwum afirifa afoa afoakwa afolabi afolayan afonja " +
  "afriyie afunku afzal agarwal agbaje agboola agnes agosto aguayo aguilar aguilera aguirre agyapong " +
  "agyare agyei agyeman agyemang ahern ahiable ahluwalia ahmad ahmed ahortor ahuja aidoo aigbiniode " +
  "aiono aitken ajakaiye ajao ajayi ajewole ajose akande akeem akehurst akerele akhtar akinola " +
  "akinrinola akintade akintola akinwande akoto akowua akpan akuffo akyeampong akyena al alabi alam " +
  "alami alanis alaniz alarcon alatini alba albertyn albu albuquerque alcala alcantar alcaraz aldea " +
  "aldridge alejandro aleksandrowicz aleman alexa alexandrescu alexandru alexe alfaro ali alicea aligbe " +
  "aliyu allen allison allsop almanza almaraz almeida almonte aloba alonso alonzo altamirano altenwerth " +
  "alva alvarado alvarez alves amadi amado amador amaechi amankwah amaral amaya ambrose amin aminat " +
  "amla amo amoa amoah amoako amoasi amorim ampadu ampofo amponsah anand anane anaya anda anderson " +
  "andersson andorful andrade andreescu andrei andrews andrzejczak andrzejewski angelou anghel anguiano " +
  "angulo angus aniagolu anjos ankra ankrah ankunding annan anokye ansa ansah ansari antal antczak " +
  "anton antoniou antunes antwi anwar anyanwu aparicio apodaca aponte apostol apostolou appia appiah " +
  "appleby appleton aquino aragon arana aranda araujo arbuthnot arce archer archuleta ardelean " +
  "ardeleanu arellano aremu arenas arevalo arguello arias armas armendariz armenta armijo armitage " +
  "armstrong arnold arora arredondo arreola arriaga arroyo arshad arslan arteaga arthur aryal asamoa " +
  "asamoah asan asante asantewaa asare asenso asghar ashby ashcroft ashley ashton ashworth asiama " +
  "asiedu aslam assuncao ata atanda atencio atherton atkins atkinson atta attah attwood atwal au aucamp " +
  "auer aufderhar augustyn augustyniak aujla aumua austin avalos avila aviles avram awad awan awodiran " +
  "awolowo awuah ayala ayandokun aydin ayisat ayobami ayodele ayomide ayoola ayres azevedo aziz baa " +
  "baafi baah baawia babalola babangida babatunde babtunde babu baca bacher baciu badea badenhorst " +
  "badillo badu baez baeza bagga baginski bahena bahringer bailey bainbridge bains baird bajwa bak " +
  "bakare baker bakker bakowski bakr bakshi balan balasubramaniam balcerzak balderas baldwin balfour " +
  "balint balistreri ball ballesteros balogun baloyi bamford bamgbose bamidele bamiloye bamisebi banach " +
  "banas banasiak banasik banda bandopadhyay banerjee bangura banica banks bannerman bannister bano " +
  "banu banuelos baptista barajas barakat baral baran baranowski baranski barber barbosa barbu " +
  "barbulescu barclay barela barker barlow barnard barnes barnett barragan barratt barraza barrera " +
  "barreto barrett barrientos barrios barron barros barrows barry bartczak bartell bartkowiak bartnik " +
  "bartoletti barton bartosik bashir bashirian basnet basra bassett basson bastola basu basynat bateman " +
  "bates batista batty batz bauch baumbach bautista baxter bayeni bayer bayliss beahan beardsley beaton " +
  "beatty beaumont bebb becerra bechtelar becker beckett beddoes bedi bednar bednarczyk bednarek " +
  "bednarski bednarz beer begg begum behan beier bejan bekker bell bellamy bellis bello beltran " +
  "benavides benavidez bengu benitez benjamin bennett benson bentley beresford berg berge bergnaum " +
  "bergstrom bermudez bernal bernard bernhard bernier berrios berry best bester betancourt bevan beynon " +
  "bezuidenhout bhadresha bhana bhandari bharadwaj bhardwaj bhat bhatia bhatt bhattacharya bhattarai " +
  "bhattathiri bhatti bhembe bhengani bhengu bhogal bhuiyan bhuyeni bialas bialek bialkowski bianchi " +
  "bibi biedrzynski bielak bielawski bielecki bielski bieniek bienkowski biernacki biernat bijl bilski " +
  "bins birch bird birdi birkett biro bishop bisset biswas biyela black blackburn blackwell blackwood " +
  "blaga blair blake blanc blanckenberg blanco blanda blaszczak blaszczyk blick block bloom blythe " +
  "boadi boadu boahen boakye boaten boateng bober boboc bochenek bode bodea boehm bogan bogdan bogisich " +
  "bogucki bogusz boje boland bolton bona bond bongo bonifacio bonilla bonnet bonsra bonsu booth " +
  "boparai borek borer borges borkowski borowiec borowski borrego bosch bosco bose boshoff bosman " +
  "bosworth bota botchwey botello botezatu botha botsford botterill botwe boucher bowden bowen bowers " +
  "bowles bowyer boyce boyd boyer boyes boylan boyle bozek bradbury bradford bradley bradshaw bradtke " +
  "brady braga braithwaite brakus bramley brampton branco brannigan bratu braun bravo bray breckenridge " +
  "bredenkamp breen breeze breitenberg brekke brennan brennand breslin brewer bridges briggs bright " +
  "brink briones briseno brito brits broadbent brocklebank broda brodie brogan bromfield brook brookes " +
  "brooks brophy brown browne brownlow bruce bruen bruyn bryant brzezinski brzozowski buchan buchanan " +
  "buckley buckridge bucur buczek buczkowski buczynski buda budzinski budzynski bueno bui bujak " +
  "bukowski bull bullock bunea burger burgess burgos burke burlacu burnett burns burrows burton " +
  "burzynski busari bustamante bustos butcher buthelezi butler butt butterworth buuren byrne caballero " +
  "caban cabrera cadena cadwallader caffrey cahill cain caird calder caldera calderon calin callaghan " +
  "callanan calloway calvert calvillo camacho camarillo cameron campbell campos canales canavan " +
  "candelaria cannon cano cantrell cantu caraballo carbajal cardenas cardona cardoso carey cargill " +
  "carmichael carmona carnegie carneiro carpenter carr carranza carrasco carrasquillo carreon carrera " +
  "carrero carrillo carrion carroll carstens carter cartwright carty carvajal carvalho carver casanova " +
  "casares casarez casas casey casillas casper cassidy cassim cassin castaneda castellanos castelyn " +
  "castens castillo castro catacutan catana cavazos cazacu cazares ceballos cebekhulu cebula cedillo " +
  "ceja cele celik centeno cepeda cerda cervantes cervantez cetin chacon chadha chadwick chahal " +
  "chakrabarti chamberlain chambers champlin chan chana chand chanda chandler chandra chang chao chapa " +
  "chaplin chapman charalambous charlesworth charlton chatterjee chatterton chattopadhyay chaturvedi " +
  "chau chaudhary chaudhry chauhan chavarria chavez cheema cheetham chen cheng cheong chester chettri " +
  "chetty cheuk cheung chevalier chew chia chiang chibike chibuike chidinma chidozie chikwanha chiliza " +
  "chin ching chiriac chirila chirita chirwa chis chisale chisholm chiu chivu chmiel chmielewski chmura " +
  "cho choi chojnacki chojnowski cholewa chong chopra choudhury chow chowdhury choy christian " +
  "christiansen christie christodoulou christofi chrzanowski chu chua chudzik chui chukwu chung church " +
  "cichocki cichon cichy ciesielski ciesla cieslak cieslik cilliers cintron ciobanu ciocan cisneros " +
  "ciszewski claasen clancy clare clark clarke clarkson clayton cleary clegg clifford clifton cloete " +
  "coates cobb cochrane coelho coetzee coffey coghlan cojocaru cole coleman coles collado collazo " +
  "collier collins colon colquhoun colunga coman comerford concepcion conlon conn conneely connelly " +
  "connolly connor conroy considine constantin constantinescu constantinou conti contreras conway cook " +
  "cooke cooper copeland corbett corcoran cordero cordova corkery cormier cornea cornejo corona " +
  "coronado corral corrales correa correia corrigan cortes cortez corwin cosma costa costache costea " +
  "costello costigan costin cotter cotterill cotto cotton coughlan cousins covaci covarrubias coventry " +
  "cowan cowell cox coyle coyne cozma crabtree craciun craddock cradock craig craigie craven crawford " +
  "crawley crean creasey cremin crespo cretu crichton crisan crist cristea cristescu croft croitoru " +
  "crompton crona cronin cronnje crook crooks crosby cross crossley crowe crowley crowther cruickshank " +
  "cruz cucu cuellar cullen cullinan cummerata cumming cummings cummins cunha cunliffe cunnane " +
  "cunningham curiel curran curtis cusack cybulski cygan czaja czajka czajkowski czapla czarnecki czech " +
  "czechowski czekaj czerniak czerwinski czyz czyzewski daako dabek dabkowski dabrowski dach dada dale " +
  "dalgleish dalton daly dalziel damian dan danciu dang daniel daniels danila dankwa danquah danso dar " +
  "darbar dare darko darteh dartey darwish das dascalu dasgupta datta dauda daugherty davenport david " +
  "davidson davies davila davis davison dawson day de deakin dean deane deans deasy debowski debrah " +
  "debski dec deckow del dela delacroix delacruz delafuente delagarza delaney delao delapaz delarosa " +
  "delatorre delazy deleon delgadillo delgado delrio delvalle demetriou demir dempsey den denby denesik " +
  "dent deol der desai deshpande devane devar deventer devi devine devkota devlin dewan dewar dhakal " +
  "dhaliwal dhami dhanda dhanoa dhar dhawan dhesi dhillon dhlamini dhlomo diaconescu diaconu diaz " +
  "dibbert dickens dicki dickinson dickson dietrich dijkstra dillon dima dinca dingiswayo dinu " +
  "dippenaar diver dixon dizon djokoto dladla dlamini dlugosz dobosz dobre dobrescu dobrowolski " +
  "dobrzynski dobson dodd dodds dogan dogaru doherty dolan domagala domanski domingo domingues " +
  "dominguez dominiak donaghy donald donaldson dongol donkor donlon donnellan donnelly donoghue donohoe " +
  "donovan doolan dooley doran dorgan dosanjh douglas dowd dower dowling downing doyle drabik dragan " +
  "draghici dragoi dragomir drake draper drew drozd drozdowski drozdz drummond drury drzewiecki du duah " +
  "duane duarte dubashi dube dubiel dubois dubuque ducksworth duckworth duda dudek dudziak dudzik " +
  "dudzinski duenas duff duffield duffy duggan duignan duminy dumitrache dumitrascu dumitrescu dumitriu " +
  "dumitru dumor dunbar duncan dundas dunn dunne duodu duong dupont duran durand durgan durham " +
  "duszynski duta dutta dwamena dwivedi dwyer dyer dyson dziedzic dziuba dzokoto eastwood eaton ebert " +
  "ebubechukwu eccles echevarria economou edem eden edmonds edun edwards effertz effiong egan " +
  "egbochukwu egwu ehigiator ejiofor eksteen ekwueme el eldridge eleazu elebiyo elizabeth elizondo " +
  "elliot elliott ellis ellison ellwood elmi els elwell elworthy emard embranthiri emecheta emery " +
  "emmanuel emmerich enache ene england english enriquez entwistle enweani erasmus erdman eriksson " +
  "ernser erskine escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza " +
  "esposito esquibel esquivel esteves estevez esther estrada etim etzebeth evangelista evans everett " +
  "ewart eynon eze ezeani ezekwesili fa'amausili fadel fadipe fagan fagunwa fahey fahy fairbrother " +
  "fairhurst fajardo fajimi falabi falcao faleolo faleti falkowski fallon faloye fan fanning farah " +
  "farcas faria farias farmer farnworth farooq farooqi farouk farquhar farquharson farrar farrell " +
  "farrelly fasasi fasayo fashola faulkner fawcett fay fayed fearnley featherstone feeney feest feil " +
  "feliciano fennell fenton fenwick fepulea'i ferguson fergusson fernandes fernandez fernando ferrari " +
  "ferreira ferrer ferry fichardt fidelis field fielding fierro fifita figueiredo figueroa fijalkowski " +
  "filimon filip filipek filipiak filipowicz finch findlay finlayson finnegan finnerty finucane firth " +
  "fischer fish fisher fitzgerald fitzgibbon fitzpatrick fitzsimons flaherty flak flanagan flannery " +
  "flatley fleetwood fleming fletcher flint flis flood florczak florea florek flores florescu florez " +
  "flower flynn fodor fofie fogarty fok folan foley fong fonoti fonseca fonseka fontaine fontana foo " +
  "forbes ford forde forster forsyth foster fosu fourie fournier fowler fox frackowiak fraczek fraga " +
  "frami francis francisco franecki franey franklin frankowski fraser fratczak fratila freeman freitas " +
  "french frias friesen frimpong fritsch frost fu fuentes fuller fung funk funmilayo furlong furman " +
  "furness furtado fuze fyfe fynn gaba gabhezi gabor gadomski gaffney gaitan gajda gajewski gal galarza " +
  "galazka galbraith galindo galka gallagher gallardo gallegos galligan gallo galloway galvan galvez " +
  "galvin gama gamboa gamez ganaka gandhi ganea ganguly gannon gao gaona garay garbutt garcha garcia " +
  "gardiner gardner garibay garica garland garner garnier garrido garside garvey garza gasior " +
  "gasiorowski gaspar gastelum gaughan gavin gavrila gawel gawlik gawron gawronski gaytan gbadamosi " +
  "gbogboade geary geddes gee gemmell geoghegan george georgescu georgiou geraghty gerber gerhold " +
  "gerlach gethin ghai ghale ghanem gheorghe gheorghita gheorghiu gherman ghita ghosh gibbons gibbs " +
  "gibson gigaba gil gilbert gilchrist giles gill gillespie gillies gilligan gilmartin gilroy giordano " +
  "girard giron gislason gitau gittins giurgiu glab gladwin gleason gleichner glogowski glover glowacki " +
  "glynn goddard godinez godlewski godoy godwin goh gohil golab golding goldner goldsmith golebiewski " +
  "golebiowski golec gomes gomez goncalves gong gonzales gonzalez goodall goodman goodwin goonam goosen " +
  "gora goral gorczany gordhan gordon gorecki gorka gormley gorniak gorny gorski gosal goswami gottlieb " +
  "gough gould govender gow gowda goyal goyette grabowski grace gracia graczyk grady graham granado " +
  "granados grant gray grayson greaney greaves greco grecu green greene greenfelder greenhalgh " +
  "greenholt greenwood gregory gregson grewal grey griego griffin griffiths grigoras grigore grigorescu " +
  "grijalva grimes grimshaw grobelaar grochowski grosu groza grudzien grundy gruszczynski gruszka " +
  "grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz guajardo guardado guerin " +
  "guerra guerreiro guerrero guevara guha guillen gul gulgowski guliwe gumede gunawardena guneta gunn " +
  "guo gupta gurule gurung gusikowski guthrie gutierrez gutkowski gutmann gutowski guzik guzman gwacela " +
  "gwala gwilliam gwozdz gwozdzik gwynne gyamfi gyasi gyawali haag habeeb hackett haddad hadjigeorgiou " +
  "hafeez hagenes hagos hahn haider haigh hajduk hakim haldane hale haley hall halliwell halloran " +
  "halpin halstead halvorson hamal hamdan hameed hamid hamill hamilton hammes hammond hammoud hampson " +
  "han hancock hand hane hanekom hanif hanifat hanley hanlon hannigan hannon hansen hanson hapeta haq " +
  "haque harawira harber harding hardman hardy hargreaves hariri harkin harkness haro harper harrington " +
  "harris harrison hart harte hartigan hartley hartmann harvey hasan hassan hastings hathorn hattingh " +
  "hatton hauck haughey hauiti hawkins hawthorne hay hayat hayer hayes haynes hayward haywood hayworth " +
  "he healy heaney heap hearne heath heathcote heaton hedley heefer heerden heffernan hegarty hegmann " +
  "hehir heidenreich heke heller helliwell henare henderson hendry heng hennessy henriques henriquez " +
  "henshaw hepburn hepworth heraghty herbert heredia herlihy herman hermann hermiston hernandez heron " +
  "herrera hertzog herzog heseltine hessel hettinger heunis hewitt heywood hibbert hickey hickle hicks " +
  "hidalgo higginbottom higgins higgs higson hijazi hill hilll hills hilpert hilton hinchcliffe " +
  "hinojosa hintz hirst hirthe hitchinson hlatshwayo hlongwa hlongwane ho hoang hoban hobbs hobday " +
  "hobson hodge hodges hodgkinson hodgson hodkiewicz hoeger hoff hoffman hoffmann hogan hogg hohaia " +
  "holden holguin holland holliday hollingsworth hollins holloway holmes holohan holroyd holt homenick " +
  "hong hooper hope hopkin hopkins hopkinson hoppe horan horgan hornby horne hornsby horrocks horton " +
  "horvath hossain hosseini hotere hougaard houghton houlihan hourigan howard howarth howe howell " +
  "howells howes howley hoyle hoyne hsu hu huang huata hubbard hudson huel huels huerta huggins hughes " +
  "hui hulme human hume humphreys humphries hung hunt hunter huq hurley hurst hurtado husain hussain " +
  "hussein hutchinson hutchison hutton huynh hyatt hyde hynes iacob iancu ibarra ibekwe ibikunle " +
  "ibrahim ichim idowu iglesias ignat igwe ihaka ike ikeme ikpeazu iles ilie iliescu illingworth ilori " +
  "ilupeju immelman imran imrie ingham inglis ingram inman innes ioannou ion ionescu ionita iordache " +
  "iorga iosefa iosif ip iqbal irani irimia irizarry irvine irving irwin isaac isherwood islam ismail " +
  "isokun ispas israel istrate ivan ivascu ives iwanowski iwanski iwu iyalla iyanda iyengar iyer " +
  "izdebski jaarsveld jabeen jaber jablonski jackowski jackson jacobi jacobs jacobson jaffer jager " +
  "jagiello jagielski jago jagodzinski jagpal jaime jaimes jain jaiswal jaiyeola jakubiak jakubowski " +
  "jallow jama james jamieson jamiu janas jandu jang jangid janiak janicki janik janiszewski janjua " +
  "jankowiak jankowski janowski jansen janssen jantjies janus janusz januszewski jaquez jaramillo " +
  "jardine jarman jaros jarosz jarvis jarzabek jasinski jaskiewicz jaskolski jasso jast jastrzebski " +
  "javed jawara jaworski jayasinghe jayasuriya jedrzejczak jedrzejczyk jedrzejewski jefferies jeffery " +
  "jenkin jenkins jenkinson jennings jensen jerde jessop jesus jethwa jewell jeyakumar jezierski jha " +
  "jhally jiang jimenez jimoh jin johal johansson johar john johns johnson johnston johnstone jones " +
  "jong jordaan jordan joseph joshi joshua joubert jowett joyce jozwiak jozwik juarez judd jung jurado " +
  "jurek jurkiewicz jurkowski justina juszczak jutla kaa kabia kacprzak kaczmarczyk kaczmarek " +
  "kaczmarski kaczor kaczorowski kaczynski kafle kakkar kaleta kalinowski kalisz kallis kalsi kaluza " +
  "kalyan kamara kamau kaminski kamwendo kan kanawa kandiah kandola kang kania kaniewski kaniyar kannan " +
  "kanu kapadia kapoor kapusta karaka karanja karas karauria karczewski karikari karim kariuki karki " +
  "karpinski karwowski kasperek kasprzak kasprzyk kassab kassem kassulke kaszuba kataria katherine " +
  "kathrada kaul kaur kautzer kavanagh kawa kawecki kawhia kay kaya kaye kayode kazi kazmierczak kc " +
  "keane kearney kearns keating keaveney kedzierski kedziora keebler keegan keeling keenan kehoe keir " +
  "keith kelleher keller kellett kelly kemmer kemp kempis kendall kendrick kenna kenneally kennedy " +
  "kenny kenyon keogh kepa kereopa kerluke kerr kerrigan kershaw kertzmann kessler keung key khadka " +
  "khalid khalil khalsa khan khanna khatri khatun khawula khokhar khoo khor khoury khoza khumalo " +
  "khumalu khuzwayo kidd kiehn kielbasa kiely kiernan kihn kilback kilbane kilburn kilic killeen " +
  "kilpatrick kim kimani kimberly king kingi kingsley kinnear kinross kinsella kipkemboi kirby kirk " +
  "kirkham kirkpatrick kirkwood kirlin kirsten kirwan kisiel kiss kita kitchen klein klerk klimczak " +
  "klimek kling klocko klos klosowski klusener kmiec kmiecik knapik knight knoetze knowles ko koay " +
  "kobus kocchar koch kock koelpin koen koepp kogut koh kohler koirala kok kolade kolakowski kolasa " +
  "kolodziej kolodziejczyk kolodziejski komorowski kong konieczna konieczny konopelski konopka koomson " +
  "kopczynski kopec koper koroma korzeniowski kos kosinski kosoko kosowski koss kostecki kostrzewa kot " +
  "kotecha kotowski kovacek kovacs kowal kowalczuk kowalczyk kowalewski kowalik kowalski koya koza " +
  "kozak kozey koziel koziol kozlowski krajcik krajewski krakowiak kraus krawczyk krawiec kreiger kriel " +
  "krige kris krishnan krol krolikowski kruger kruk krukowski krupa krupinski kruszewski krysiak " +
  "krzeminski krzyzanowski kshlerin ksiazek ku kuan kub kubacki kubheka kubiak kubica kubicki kubik kuc " +
  "kucharczyk kucharski kuchta kucinski kuczynski kuhic kuhlman kuhn kujawa kujawski kula kulas kulesza " +
  "kulig kulik kulinski kulkarni kumar kumaran kumari kumi kunde kunene kunze kuok kuphal kurek " +
  "kurowski kus kusi kutch kuvalis kwaakye kwakye kwan kwarteng kwasniewski kwiatkowski kwiecien " +
  "kwiecinski kwok kwong kyei kyffin kyriacou labadie laboy labuschagne lacerda lacey lach ladega " +
  "ladipo lafferty laffey lai laidlaw laing lakhani lakin lal lally lam lama lamb lambert lamming " +
  "lamont lamula lancaster landers lane lang langdon langeveldt langley langosh langton langworth lao " +
  "lapinski lara larkin larsen larson laskowski lasota latif latifat latu lau laubscher lauder laureano " +
  "lavelle lavin law lawal lawlor lawrence lawson lawton lazar le leach leadbetter leahy leal leannon " +
  "leask leavy lebron lebsack lech leckie leclerc ledesma ledger ledner lee lefebvre leffler legros " +
  "lehmann lehner leiataua leigh leitch leite leiva lembede lemke lemus lenart lenihan lennon lennox " +
  "leon leonard leong leota lerma leroy lesch lesiak leslie lesniak lesniewski lester leszczynski " +
  "letsoalo leung leuschke lew lewandowski lewicki lewis leyva li liang liao liew lightfoot lilley lim " +
  "lima limbu limon lin linares lind lindgren lindsay linehan ling linsey lipinski lipka lipski lira " +
  "lis lisiecki lisowski lister littel little liu livesey llamas llewellyn lloyd lo lochner lockhart " +
  "lockman lockwood lodge lodhi loera logan loh loizou lok loke lolohea lomas lombard lombardi lomeli " +
  "long longbottom longden longoria loo looi looney lopes lopez lord lorimer los lotter loubser " +
  "loughlin loughnane loughran loureiro lourenco lourinho louw lovato love lovell low lowe lowry loya " +
  "lozada lozano lu lubowitz luca lucas lucero lucio luczak ludlow lueilwitz luettgen luevano lugo lui " +
  "luk lukasiewicz lukasik lukaszewski lumley luna lung lungu luo lupu luthuli luyt lyall lynch lyons " +
  "ma mabaso mabena mabhida mabizela mabunda macaraeg macarthur macaulay macdonald macdougall macedo " +
  "macejkovic macfarlane macgregor macgyver machado maciag macias maciejewski macinnes macintyre mackay " +
  "mackenzie mackey mackie mackiewicz mackinnon mackintosh mackowiak maclean macleod macmillan macneil " +
  "macovei macpherson macrae madden maddock maddocks madej madera madigan madonsela madrid madrigal " +
  "maduma maestas mafileo maftei magagula magalhaes magana magar maggio magoza magsaysay maguire " +
  "mahabeer mahajan mahal maharjan mahdi maher mahlangu mahmood mahmoud mahon mahoney mahuta maia " +
  "maitland maj majcher majchrzak majeed majewski majka majola majumdar mak makhanya makin makinde " +
  "makinwa makoni makowski makuachukwu malan malave maldonado malec malecki malek malhi malhotra " +
  "malicki malik malinga malinowski maliszewski mallinson malone maluleke mamabolo man manalo mancini " +
  "manea mangan mangubat manihera mann mannan manning mannion manolache manole mansell mansfield " +
  "mansour mante manzanares maphisa marais marama marar marchewka marciniak marcinkowski marcu marczak " +
  "marek mares marginean marian marin marinescu marino mariz markey markham markiewicz markowski marks " +
  "marlow marquardt marques marquez marrero marroquin marsden marsh marshall marszalek martin martinez " +
  "martins marvin maryam maryjane marzec mascarenas maseko mashinini maslanka maslowski mason masood " +
  "masri massey masuku mata mataira matautia mateescu matei matenga mateo matharu mathebula mather " +
  "mathew mathieson mathur matias matos matthews matusiak matuszak matuszewski matysiak mavundla mavuso " +
  "mawson maxim maxwell may maya mayer mayert maynard mayo mayorga mayowa mazibuko mazilu mazur mazurek " +
  "mazurkiewicz mbah mbatha mbeki mbele mbende mbuso mcallister mcalpine mcateer mcauley mcauliffe " +
  "mcbain mcbride mccabe mccaffrey mccall mccallum mccann mccarron mccarthy mccartney mccaul mcclean " +
  "mccloskey mcclure mccoll mcconnell mcconville mccormack mccormick mccourt mccoy mccrae mccrory " +
  "mcculloch mccullough mcdaid mcdermott mcdonagh mcdonald mcdonnell mcdougall mcelroy mcelwee mcentee " +
  "mcevoy mcewan mcfadden mcfarlane mcgarry mcgee mcgeough mcginley mcginty mcglynn mcgovern mcgowan " +
  "mcgrath mcgregor mcguinness mcguire mcgurk mchale mchugh mchunu mcinerney mcintosh mcintyre mcivor " +
  "mckay mckendrick mckenna mckenzie mckeon mckeown mckiernan mckinley mckinnon mclaren mclaughlin " +
  "mclean mcleish mclellan mcleod mcloughlin mcmahon mcmanus mcmillan mcmorrow mcmurdo mcnab mcnally " +
  "mcnamara mcnamee mcnaughton mcneil mcneill mcnulty mcpartland mcphail mcphee mcpherson mcquaid " +
  "mcquillan mcrae mcshane mcsweeney mctavish mctiernan mcveigh mcvicar mcwhirter meade meadows meaney " +
  "medeiros medhurst medina medrano meehan mehloluhlaza mehmood mehra mehrotra mehta meikle meintjies " +
  "meireles mejia melendez melgar melia melker mellett mellor melo melville mena menchaca mendes mendez " +
  "mendoza menendez menon mensa mensah menzies meraz mercado mercer mercier meredith merino mertz merwe " +
  "mesa mescal mesquita metcalfe metz meyer meyrick meza mfeka mfumu mgenge mhlanga mhlongo miah mian " +
  "michaelides michalak michalczyk michalek michalik michalowski michalski micu middleton mielczarek " +
  "mierzejewski mihai mihaila mihailescu mihalache mihalcea mika miklas mikolajczak mikolajczyk " +
  "mikulski milczarek milea miles milewski militaru millar miller mills milne milner milnes milton " +
  "minihan miracle miramontes miranda mircea mirea mireles miron mirza mishra misiak miskiewicz mistry " +
  "misztal mitchell mitra miu mkhabela mkhatshwa mkhize mlambo mlynarczyk mngomezulu mnguni mnisi moala " +
  "moananu mobolaji mocanu modi modise modzelewski moen moffat mofokeng moga mogbadunade mohamad " +
  "mohamed mohammed mohan mohanty mohr moise mojica mok mokoena mokwena moldovan moldoveanu molefe " +
  "molenda molina molloy molnar moloi moloney monaghan monahan moncrieff mondragon monroy montalvo " +
  "montanez montano monteiro monteith montemayor montenegro montero monteros montes montez montgomery " +
  "montoya moody moon mooney moonsamy moore moorhouse moosa mora moraes morais morales moran morar " +
  "moraru morawo morawski moreau moreira morel moreno moreton moretti morgan moriarty morissette morkel " +
  "morley moroney morris morrison morrissey mortimer morton mosciski moseley moses moss mostafa mostert " +
  "mostyn mota motalo motaung motloung mottram motyka mountford moura mousa moya moynihan moyo " +
  "mphahlele mpofu mqwebu mraz mroczek mroczkowski mroz mrozek msibi mthembu mthethwa mtolo mtshali " +
  "mucha mudau mudzingwa mueller mugabe mughal muinat muir mukaram mukherjee mukhopadhyay mulcahy " +
  "mulenga mulhern mulholland mullan mullane mullen muller mulligan mullins mulqueen mulvaney mundy " +
  "munguia munir muniz munoz munro munsamy muntean munteanu murawski murazik murdoch muresan murillo " +
  "murnane muro murphy murray murtagh murthy musa musat musi musial mustafa mustapha muszynski mutasa " +
  "mutiat mutua mwale mwangi mwansa myburg myburgh nader nagle nagra naguib nagy nahar naicker naidoo " +
  "naidu naik nair nairn najera nambeesan nambiar namboothiri napier napierala narang naranjo narayan " +
  "narvaez nascimento nash nasser nastase nath nathan naude naughton nava navarrete navarro nawaz " +
  "nawrocki nawrot nayar naylor nazario nazir ncube ncusi ndaba ndandali ndebele ndlovu ndukwu neacsu " +
  "neagoe neagu neal neamtu neary nechita necula nedelcu negoita negrea negrete negron negru nehru " +
  "neilson nel nelson nemes neo neto nettleton neumann nevarez neves neville newbury newman newton ng " +
  "ngai ngata ngatai ngcobo ngcolosi ngema ngozi ngubane ngugi nguyen ngwazi ngwenya nhlapo nhleko " +
  "niazi nica nicholls nichols nicholson nicoara nicol nicolae nicolaou nicolas nicolescu nicolson " +
  "niculae niculescu niedziela niedzielski niedzwiecki niekerk nielsen niemczyk niemiec nienow nieto " +
  "nieves niewiadomski nightingale nijjar nikolaus nikora ninalowo nino niroula nisbet nistor nita nitu " +
  "nitzsche nixon njoroge nkansa nkansah nkomo nkosi nkrumah nkuna nkwocha nnadi nnamdi noble nobre " +
  "noga nogueira nojeem nolan nomvethe nondlela nonyana noonan noriega norman norris north norton nour " +
  "nowacki nowaczyk nowak nowakowski nowell nowicki nowinski nozulu nsele nsia ntanzi nti ntiamoa ntim " +
  "ntombela ntuli nugent nunes nunez nunn nuttall nwachukwu nwankwo nwogu nwosu nwuzor nxumalo nyaako " +
  "nyambe nyame nyanda nyantakyi nyarko nyong nzimande oakes oakley oancea oates obeng oberbrunner " +
  "oberoi obi obiageli obianuju obiora ocampo ocasio ochieng ochoa ochse odetola odinga odunayo odunsi " +
  "oduwole oduya ofori ofosu ogden ogilvie ogindan oginni ogulana ogunbamigbe ogunbanjo ogunbanwo " +
  "ogunbiyi ogunbo ogunde ogunlesi ogunwale ogunwande ogunwobi ogunyeye ojeda ojo ojua okafor okai " +
  "okeke okello okereke okocha okoli okonjo okonkwo okoro okoye okpara okpattah okuneva okunola okyere " +
  "olabode oladeji oladimeji oladipo oladipupo olaiya olaniyan olaoluwa olariu olaru olasunkanmi " +
  "olasupo olatunji olawale olayinka olczak oldfield oldham oldroyd olejniczak olejnik oliphant oliva " +
  "olivares olivarez olivas oliveira oliver olivera olivier olivo olmos olowokeere olowu oloyede olsen " +
  "olson olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun " +
  "olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina " +
  "oluwatosin olvera omani omidina omobolaji omobolanle omojola omolara omondi omosanya omotoso omowale " +
  "ondricka ong onohinosen onose ontiveros onuoha onwuachi onyango onyekachi onyinyechukwu ooi " +
  "oosthuizen oparinde openshaw opeyemi opoku oppenheimer oppong oprea opris opuku oquendo ordonez " +
  "orellana orji orlowski ormerod ormsby orn ornelas orosco orozco orr orta ortega ortiz orwell " +
  "orzechowski osborne osei oshin oshodi osinbajo osinski osman osorio ossowski ostrowski osuagwu " +
  "osuntokun otero othman oti otieno otiwa otoo otuo overton owczarek owen owens owokoniran owolabi " +
  "owoyemi owusu oyadiran oyaifo oyebola oyelaran oyelude oyeniyi oyetoro oyewole oyeyemi oyinkansola " +
  "oyinlola ozturk ozuna pabon pacheco pacocha paczkowski padberg padda padgett padilla padron paduraru " +
  "paewai paez pagac pagan page pai paimo painter paiva pajak paki pakula pal palacios palacz palka " +
  "palmer palomino palomo paluch pan pana panait panayiotou panchal pandey pandya panek panesar pang " +
  "panganiban pangilinan panicker pantoja papadopoulos paraschiv parata paredes parekh parikh parisian " +
  "park parker parkes parkin parkinson parmar parnell parr parra parrott parry parsons partida " +
  "partridge partyka parveen parvu pasca pascu pascual pasternak paszkowski patel paterson pathak patil " +
  "patino paton patrascu patterson pattinson paucek pauga paulse paun pavel pavlou pawelec pawlak " +
  "pawlicki pawlik pawlikowski pawlowski payne paz peacock pearce pearson pedersen pedraza pedroza " +
  "peebles peel peixoto pelayo pemberton pena pendle peng pengelly penhaligon penrose penry perales " +
  "peralta pere perea pereira perera perez perkins perry petcu peter peters petersen peterson petherick " +
  "petit petre petrea petrescu petrie petrou pettifer pettigrew pfannerstill pfeffer pham phan phelan " +
  "phelps philander philipps philips phillips phipps phiri piasecki piatek piatkowski pichardo " +
  "pickering pickersgill pickles pickup piechota pieczek piekarski pienaar pieterse pietras pietruszka " +
  "pietrzak pietrzyk pilarski pilat pilch pilkington pilla pillai pillay pimentel pina pineda pinheiro " +
  "pinho pintea pintilie pinto piorkowski piotrowicz piotrowski pires piripi pirvu pithey pitt " +
  "piwowarczyk pizarro platt plessis plonka plumb pluta poananga podgorski polak polanco pollard " +
  "pollich pollock pomare pomfret ponce poole poon poore pop popa popat pope popescu poplawski popovici " +
  "porebski porras porter portillo posada potae potgieter pothuvaal potter potts poulter pouros powell " +
  "power powlowski pradhan prado prajapat prajapati prasad pratt preciado preda predovic preece preez " +
  "prempeh prendergast prescott preston pretorius price prieto prince pringle prinsloo prior pritchard " +
  "probert procter proctor prodan prohaska prokop prosacco prosser prothero prus pryor prytherch " +
  "przybyl przybyla przybylski przybysz ptak puchalski puente puga pugh puiu pulido pulotu pun purcell " +
  "purdy purewal pytel qadir qasim qian quansah quarshie quartey quaye queiroz quek quesada quezada " +
  "quigley quilligan quinlan quinn quinones quinonez quintana quintanilla quintero quirk quirke quiroz " +
  "quitzon quizon qureshi raczynski radcliffe radebe radecki radoi radomski radu radulescu rae rael " +
  "rafferty rafiq rafter rahimi rahman rai raja rajan rajput raju rak rakowski ramachandran raman " +
  "ramirez ramos ramsay ramsbottom ramsden rana randall randhawa rangel rangihuna rankin ransome rao " +
  "rapana raposo rascon rashed rasheed rashid ratajczak ratcliffe rath rathod ratke rau rauf raut " +
  "ravensdale rawiri rawlings rawlinson rawson raya raynor raza razak razo read reddy redfern redmond " +
  "reed rees reeve reeves regalado regan rehman reichel reichert reid reidy reihana reilly reinger reis " +
  "rempel rendon renen renner rennie rens rensburg renteria resendez reyes reyna reynolds reynoso " +
  "rhodes rhys riaz ribeiro ricci rice richards richardson richter rico riddell riddoch rigby riley " +
  "rimmer rinaldi rincon rintoul riojas riordan rios rippin ritchie rivas rivera rivero rixon rizzo " +
  "robak robel roberts robertson robinson robledo robles robson rocha roche rochford rodarte rodgers " +
  "rodrigues rodriguez rogahn rogala rogalski rogers rogowski rohan rojas rojek rojo roldan rolfson " +
  "rollinson rollo rolon romaguera roman romano romanowski romero romo roob rooney roopra roos rooyen " +
  "roque rosa rosado rosales rosario rosas rosca rose rosenbaum rosiak rosinski ross rosser rossi " +
  "rossouw rosu rotaru rothwell rourke rousseau roux rowe rowland rowlands rowley rowntree roy roybal " +
  "royle rozanski rozycki ruane ruatapu rubio rucinski rudd rudnicki rudzinski rudzki ruecker ruelas " +
  "ruiz runolfsdottir runolfsson runte ruparelia rus rushton rushworth rusin russel russell russo rusu " +
  "rutherford rutkowski ryan rybak rybarczyk rybicki ryder rzepka sa saab saavedra sabau sabbagh sabdat " +
  "sadiq sadler sadowski saeed saenz safo saha saheed sahin sahota sai saini saiz sajjad salako salami " +
  "salas salazar salcedo salcido saldana saldivar saleem saleh salgado salinas salisbury salleh salman " +
  "salmon salter samaniego samasoni samra samuel sanabria sanchez sanders sanderson sandhar sandhu " +
  "sandiford sandor sandoval sandu sanford sangha sanghera santacruz santana santiago santillan santoro " +
  "santos sanusi sarabia sarah saraiva sarbu sarfo sarkar sarpong sarwar sathiyamoorthy satterfield " +
  "sauceda saucedo sauer saunders sava savage savea savu sawayn sawicki saxena saxton sayed scales " +
  "scally scanlon schaden schaefer schamberger schiller schimmel schinner schmeler schmidt schmitt " +
  "schneider schoeman schoen schofield scholtz schowalter schroder schroeder schulist schultz schulz " +
  "schumm schuppe schuster schwarz scobie scott scully seah seaton seddon sedillo segovia segunmaru " +
  "segura seiuli sekinat sekyere selassie sellars selwyn seme sen senanayake senger senior " +
  "senzangakhona sepulveda serafin serban serfontein serna serra serrano serrato sethi settle sevilla " +
  "sexton seymour shabalala shabbir shabir shackleton shah shaheen shai shaikh shakya shamsi shanahan " +
  "shand shange shanley shannon sharif sharma sharp sharpe sharples shaw sheahan shearer sheehan sheehy " +
  "sheikh shekoni shelton shepherd sheppard shergill sheridan sherpa sherwood shetty shezi shields " +
  "shiels shine shipley shiu shongwe short shrestha shukla shum shuttleworth sibanda sibiya siddall " +
  "siddiqui sidebottom sidhu siedlecki sienkiewicz sieradzki sierra sikora sikorski silcock sills silva " +
  "sim sima simango simion simionescu simmonds simmons simms simoes simon simonis simpson sims sin " +
  "sinclair singh singhal singleton sinha siow sipes sirbu sisneros sit sitek sithebe sithole sithuli " +
  "siu sivakumar siwek siwele siyaya skalski skelton skene skiba skibinski skiles skinner skoczylas " +
  "skora skowron skowronek skowronski skrzypczak skrzypek slack slater slattery slawinski slevin sliwa " +
  "sliwinski sloan slowik slowinski slusarczyk smart smedley smellie smit smith smitham smithson " +
  "smolinski smyth snape snedden sneddon snell snooke snow snyman so soare soares sobczak sobczyk " +
  "sobieraj sobolewski sobowale socha sochacki sodhi soh sokhela sokol sokolowski solanki solano solis " +
  "soliz solomon solorio solorzano soltys soltysiak somayaji somerville sond sondisa song soni sood " +
  "soon sopoaga soria soriano sosa sosnowski sotelo sothole soto sousa soutar southern southgate " +
  "southwell sowa sowinski soyinka spalding sparks speight speirs spence spencer spies spillane spinka " +
  "spooner sporer squires srinivasan srivastava sroka stachowiak stachowicz stachura stachurski stack " +
  "staden stafford staicu stainton stamm stan stanciu stancu stanek stanescu stanislawski staniszewski " +
  "stankiewicz stanley stanton staples stapleton stark stasiak staszewski stavrou stawicki steadman " +
  "stec steel steele steen steenkamp stefan stefanescu stefaniak stefanski stegmann stehr stelmach " +
  "stephens stephenson stepien stepniak sterling steuber stevens stevenson stewart steyn stiedemann " +
  "stirling stock stoian stoica stokes stolarczyk stolarski stoltenberg stone storey stott strachan " +
  "stracke strauss streich stringer stringfellow stroe stroman strosin struthers strydon strzelczyk " +
  "strzelecki stuart stubbs sturgess styger styles suarez subedi subramaniam suciu sudworth suen sugden " +
  "sugrue sulaimon suleiman sullivan sultana summers sumner sun sundaram suri surma suski sutcliffe " +
  "suthar sutherland sutton svensson swain swallow swaniawski swann swanson swart sweeney swiatek " +
  "swiderski swierczynski swift swinburne swindells syed sykes sylvester symcox szabo szafranski szasz " +
  "szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze " +
  "szekely szelag szeto szewczyk szostak szulc szwarc szwed szydlowski szymanski szymczak szymczyk " +
  "szymkowiak szyszka taaffe tachie tafoya tagore taha tahir tai taione tait taiwo takerei takhar takyi " +
  "talbot tallon talwar tam tamang tamas tamatea tamayo tambo tamez tamihana tamunoemi tan tanase " +
  "tandoh tandon tang tangaere tanna tapia tapsell tariq tarnowski tataru tate tattersall taufa taumata " +
  "tautai tavares tawfiq tawhai tawia tay taylor te teh teixeira tejada tejeda tekle teklemariam telfer " +
  "tella tellez tello tembo temitope tempest tennant teo teodorescu teoh teran terrazas terry tesfaye " +
  "tetteh thackray thakkar thakur thandi thapa thatcher theodorou theron theunissen thiel thind thiong " +
  "thomas thompson thomson thong thorne thornton thorpe thoyana threlfall thumbeza thuo thurston thusi " +
  "tiernan tighe tijerina tillman timmons tindall ting tinubu tipene tipton tirado tiwari tkaczyk " +
  "toader tobin toh tokarski toland toleafoa toledo tolentino tolland tolulope toma tomala tomaszewski " +
  "tomczak tomczyk tomescu tomkinson tomlinson tomys toner tong tonks toomey topping toro torp torphy " +
  "torres torrez toth tovar towers towne townsend toy tracz tran trandafir tranter trantow travis " +
  "traynor treacy treharne trejo treloar tremayne trembath tremblay treutel trevino trevithick trevor " +
  "trewhella trif trifan trivedi trojanowski tromp trott trujillo truter trzcinski trzeciak tsabalala " +
  "tsai tsang tse tshabalala tsoi tsotetsi tsui tsvangirai tucker tuckett tudor tudorache tudose tuhoe " +
  "tuiasosopo tuilagi tuimavave tukaki tullett tulloch tung tuohy tupou turcotte turcu turei turek " +
  "turley turnbull turner turton tutu twardowski tweneboa twomey twum twumasi tyler tynan tyson uche " +
  "uchechi uddin udoh ugwu ul ulibarri ulloa ullrich umeh underhill underwood ungureanu unsworth unwin " +
  "uppal upton urban urbanczyk urbanek urbaniak urbanowicz urbanski urbina urena urias uribe urquhart " +
  "urrutia ursu usmani uwais uys uzor vaca vaduva vaghela vaidya vaifale valadez valdes valdez valdivia " +
  "valencia valente valentin valenzuela valladares valle vallejo valles valverde van vance vandervort " +
  "vanegas varela varga vargas varley varma varman varrier vasile vasilescu vasiliu vasquez vaughan vaz " +
  "vazquez vega veiga vela velasco velasquez velazquez veldsman velez veliz venables venegas venter " +
  "vera verdugo verduzco veres vergara verma vernon versfeld veum vezi vicente vickers vieira viera " +
  "vigil vilakazi viljoen villa villagomez villalobos villalpando villanueva villarreal villasenor " +
  "villegas villiers vincent vintila virdee virdi virk visagie visan visser viviers vlad vogel voicu " +
  "voinea volkman von vonrueden vora vos vosloo vries vyas waaka waal waddell waddington wade waelchi " +
  "wafula wagenaar wagner wahid wainwright wairimu waite waititi walczak walker walkowiak wall wallace " +
  "waller wallis walls walmsley walsh walter walters walton wan wang wanjiru warburton warchol ward " +
  "warda wardlaw wardle wareham waring warner warren warrington warsame wasiak wasik wasilewski wasiu " +
  "wasowski waterhouse waters watkin watkins watkinson watsica watson watt watts wawrzyniak weaver webb " +
  "webber weber webster wee wegrzyn wehner wei weimann weir weissnat welch weller wells wemyss wentzel " +
  "wesley wesolowski wessels west westhuyzen weston westwood wet whalley wharton wheatley wheeler " +
  "whelan whitaker whitcombe white whitehead whitehouse whitelaw whiteley whitfield whitham whitley " +
  "whittaker whittle whitworth whyte wiacek wiafe wickham wickramasinghe wiecek wieckowski wieczorek " +
  "wiegand wierzbicki wihongi wijesinghe wikaira wilcox wilczek wilczynski wild wilde wilder wilderman " +
  "wilk wilkes wilkie wilkins wilkinson will willetts williams williamson willis willms willoughby " +
  "wills wilmot wilson winder windler windsor winiarski winiata winstanley winter winterbottom " +
  "winterton wintheiser wishart wisniewski wisoky wisozk witczak witek withers witkowski witting wiza " +
  "wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak " +
  "wojtowicz wolak wolf wolff wolinski wolmerans wolny wolski wolstenholme wong woo wood woodcock " +
  "woodhead woodhouse woods woodward wooldridge woolley wootton worrall worthington wos wosiyane " +
  "wotherspoon woulfe wozniak wragg wren wright wrobel wroblewski wrona wronski wu wuckert wunsch " +
  "wuraola wyatt wylie wyman wynn wynne wypych wysocki wyszynski xaba xavier xie xu yaamoa yacoub yadav " +
  "yam yan yanez yang yao yap yaqoob yaqub yardley yarwood yasin yassin yates yau yavuz yawson ybarra " +
  "yeboa yeboah yee yengwa yeo yeoh yeung yew yildirim yilmaz yim yin yip yirenkyi yiu yong yoon yorath " +
  "york yost young younis yu yue yuen yule yundt yung yusof yussuf yusuf zablocki zaborowski zachariou " +
  "zafar zagorski zaharia zaheer zaidan zainuddin zajac zajaczkowski zak zakrzewski zalewski zaman " +
  "zambrano zamfir zamora zamudio zapata zaragoza zarate zareba zaremba zarzycki zavala zawada zawadzki " +
  "zayas zboncak zdunek zebrowski zelaya zemlak zepeda zhang zhao zheng zhou zhu zieba zielinski " +
  "zielonka ziemann zieme zietek zimmerman zimmermann ziolkowski zmuda zondi zondo zubane zuk zukowski " +
  "zulauf zulu zuma zungu zuniga zurawski zurek zwane zwolinski zych zygmunt zyl zyla ";

export const NAMES_THAT_ARE_WORDS =
  "abbey abbott ada addo ade ah ai ak al alba alberta ali alpha amber america among angel angeles angus " +
  "ant apa april arch archer aria ariel armani art asa asia au august aura aurora austin autumn ava awa " +
  "ay baby baker ball banda banks barber baron barry bars bay beau bee beer beg begum bell bella ben " +
  "bent berg berry best beth betty bibi bill bins birch bird biro bishop black blaise blaze bless " +
  "blessing block bloom bo bob bond bong bonnet booth bowers boyd brady brain brandy bravo breeze brent " +
  "bridges bright brink brook brooklyn brooks brown buck bud buddy bull burger burns buster butcher " +
  "butler butt cali can cannon carol carolina carr carver chad chambers chan chance chandler charity " +
  "chase chelsea cherry chester chew chi chin christian church clay cleveland cole coles collins colon " +
  "columbus come comfort conception constant cook cooper coral cornea corona cotton cousins cox crook " +
  "crooks cross cruz crystal daisy dakota dale dallas daly dame dan dang dare das dawn day de dean dec " +
  "dee deep del delta den denny dent der desire destiny devine devon diamond dickens dior diver dock " +
  "don dot drake draper drew du duff dung dusty dyer earl easter eaton ebony ed eden ego el eli ella " +
  "else emmett england english era ester eve faith fan fanny farmer fay fern ferrari ferry field fine " +
  "finn fish fisher flint flood florence florida floss flower ford forest forrest fortune foster fox " +
  "france frank freeman french frost fu fuller funk furlong garland garner garnet gee general genesis " +
  "geneva georgia german gill ginger glen golden golding gong goodluck goodman grace grant gray green " +
  "grey gun guru guy hale hall hamilton han hand hang hardy harmony harper harsh hart harvey haskell " +
  "haven hay hazel he heap heath heather heaven hector henry heron hill hillary hills ho hodge hogg " +
  "holland holly holmes holt hope horton houston hu hui human hung hunt hunter hyacinth ida ike ima " +
  "imam ina inc india innocent ion iona ip iris isla islam israel ivory ivy jack jade jail jan jane " +
  "jasmine jay jesus jewel jewell job jock jordan joy joyce judge jun june junior juniper justice ka " +
  "kale kalsi kan karma kay ken kent kenya key khan kidd kin king kiss kit kita kitchen kitty knight ko " +
  "kobe koko kong lagi lamb lancaster lance lane lang law lay le lea leach lean lee leigh leo leone les " +
  "li lily lim lin lincoln line ling lion lis little lo lodge logan loh london long loo lord los lotta " +
  "lourdes love low loyal lu luna lung lynch lyric ma mac madonna madrid mai major makin mali mama man " +
  "mann manning mara marina marine mark marks marlow marsh marshall martial mary mason massey may maya " +
  "mayo meadows melody mercedes mercer mere merle meta mia mike milan miles miller mills min mine ming " +
  "minty miracle missouri mistry mo modest moll montana moody moon moore moses moss moya nail name nan " +
  "nana naval neal neo nest neva newman ng nick nightingale nil nine noble noel non north nova nunn " +
  "oakes ole olive ong ora oral orlando orr oscar osman ouma ova owen paddy pagan page pai painter paki " +
  "pal palmer pan pang pansy paris park parker partridge pat patience peacock pearl peel peer penny " +
  "perry peta pickles pickup pie pierce pink piper pit plumb poole pop pope poppy porter potter potts " +
  "power precious prem preston price primrose prince princess prior promise prudence pun purdy queen " +
  "quinn quirk ram raven ray raya read reagan reed reg regan regina rex rice rich richmond rio river " +
  "rob robin rocky rod roman rose ross rowan roy royal ruby rusty ruth sa sade sage sally salmon sandy " +
  "santa santiago sasha savage savannah scales scarlett sean sen senior serenity serge settle shade " +
  "shah sharp shaw sheldon shell shepherd sherry shields shine shiny short si sienna sierra sim sin " +
  "sincere singh sir sister sit sky skye slack slater smart smith snell snow so soda sofia son song " +
  "sonny soo soon southern sparks spence spies squires stack stafford stan staples stark steel stella " +
  "sterling stirling stock stone storey su sue summer summers sun sunday sunny swain swallow swift " +
  "sydney sylvan tad tahu tam tame tan tang tangi tannie tate tau taylor te ted teddy teh telly tempest " +
  "tess thi thong thorne tia tiara til till tilly tim ting toa tom toner tong topping tore torres " +
  "towers toy trace trent trinity troy tuan tucker tui tung turner tutu ul una unique urban valentine " +
  "valid van vance vega venter vera verity vic victor vigil villa vincent viola violet virginia vital " +
  "viva von wade wage wai walker wall walls walters wan ward warner warren waters watt watts weaver " +
  "webb wee wellington wells wen wendell west wet whaea wheeler white wild wilder will willow wills " +
  "windsor wing winter wolf wong woo wood woods woody wren wright yam yan yang yap yates yen yew yin " +
  "yoga yoke york young yu yuk yule yung zion ";
