/** Drugs by generic and brand name, vaccines, supplements and what is sold over the counter or in the street. */
export const DRUGS = `
  abasaglar abatacept abidec abilify abiraterone abraxane abreva abrysvo abtrella abvd acamprosate
  acarbose accolate accupro accuretic accutane acenocoumarol aceon acetylcysteine aciclovir acidex
  aciphex acitretin aclasta aclidinium acnecide acrivastine actemra acthar actifed actigall
  actiprofen actiq activase activella actonel actos actrapid acular acupan acyclovir aczone adacel
  adakveo adalat adalimumab adapalene adcetris adcirca adderall addyi addys adempas adenocor
  adenuric adipex adizem adlyxin admelog adoport aduhelm advagraf advair advantan advate advil
  adzenys aemcolo aerivio aerolin afinitor aflibercept afluria afrezza afrin agarol aggrenox
  agomelatine agrippal aimovig airduo airflusal airomir airsupra ajovy akeega aklief aknemin
  akynzeo albumex alburex albuterol aldactone aldara aldomet alecensa alendronate alendronic aleve
  alfacalcidol alfamino alfentanil alimemazine alimta alinia aliskiren alitretinoin alkaseltzer
  alkeran allegra allegron allopurinol almogran aloxi alpelisib alphagan alphosyl alprazolam
  alprostadil altace altavera altoprev altraplen alunbrig alvaiz alverine alvesco alyacen alyftrek
  alyq amabelz amantadine amaryl ambien ambisome ambrisentan amerge amethia ametop amevive amgevita
  amicar amidate amikacin amiloride amiodarone amisulpride amitiza amitriptyline amjevita
  amlodipine amlostin amnesteem amorolfine amoxicillin amoxiclav amoxil amphotericin ampicillin
  ampyra amrix amvuttra amytal amzeeq anadin anafranil anakinra anapen anaprox anastrozole anbesol
  ancef andexanet andexxa androcur androgel anectine anexate angeliq anginine angiomax angiotensin
  angitil anidulafungin anktiva annovera anoro anquil antabuse antepsin antithymocyte antivert
  anuject anusol anzemet apidra apixaban aplenzin apogo apokyn apomorphine aponvie apremilast
  aprepitant apretude apri aproderm aprovel aptamil aptiom aptivus aqneursa aquadeks aquadrate
  aquamol aquaphor aquipta arakoda aranelle aranesp aratac arava arcalyst arcapta arcoxia arexvy
  argipressin aricept arikayce arimidex aripiprazole aristada aristocort arixtra armodafinil
  armonair armour arnuity aromasin aropax arranelle artane artemether artesunate arthrotec asacol
  asceniv ashlyna ashwagandha askit asmabec asmanex asmol aspercreme aspirin aspro aspruzyo astepro
  astragalus atacand atarax atectura atelvia atenolol atimos ativan atorvastatin atovaquone
  atracurium atrasentan atripla atrolak atropen atrovent attruby aubagio aubra audax augmentin
  augmentinduo augtyro aurovela auryxia austedo auvelity auvi avacopan avalide avamys avandamet
  avandia avanza avapro avastin avatrombopag avaxim aveeno avelox aviane avloclor avodart avonex
  avsola avycaz axalid axert axid axsain ayuna azactam azarga azasite azathioprine azelaic azelex
  azilect azithromycin azmacort azo azopt azor azstarys aztreonam azurette azyter baclofen bactrim
  bactroban balfaxar balneum balversa balziva banophen banzel baqsimi baraclude basaglar bavencio
  beacopp beclobet beclometasone beconase bedaquiline beechams bekyree belatacept belbuca belsomra
  belviq belzutifan bempedoic benadryl bendamustine benefiber benegast benepali bengay benicar
  benlysta benperidol bentyl benylin benzac benzathine benzatropine benzhexol benzos benzoyl
  benztropine beovu bepanthen bepreve beqvez beriplex berocca besivance besponsa betacap betadine
  betagan betahistine betaloc betamousse betapace betaseron bethanechol bethkis betimol betmiga
  betnesol betnesoln betnovate betoptic bettamousse bevespi bevyxxa bexsero bextra beyaz
  bezafibrate bezalip biaxin bijuve biktarvy bilarcil bilastine biloba bimatoprost bimecare bimzelx
  binocrit binovum biofreeze bioglan biotene bioxtra biquelle bisacodyl bisolvon bisoprolol
  bivalirudin bkemv blackmores blenrep blincyto blink blisovi blissel blistex bondronat boniva
  bonjela bonjesta bonviva boostrix bortezomib bosentan bosulif botox braftovi braltus bramitob
  breezhaler brenzavvy breo brevinor breyanzi breyna breztri bricanyl bridion briellyn brilinta
  brintellix brivaracetam briviact brivlera brixadi bromday bromelain bromfed bromfenac
  bromocriptine bronchitol bronchostop brovana brufen brukinsa brynovin buccastem buccolam budelin
  budenofalk bufomix bulevirtide bumetanide bumex bunavail bupap bupe bupivacaine buprenex
  buprenorphine bupropion burinex buscomint buscopan buspar buspirone busulfan butec butorphanol
  butrans buventol buvidal bydureon byetta byfavo bylvay byooviz bystolic cabenuva cabergoline
  cablivi cabometyx caduet caelyx cafergot calan calceos calcicard calcichew calcipotriol
  calcitonin calcitriol caldolor calfovit calmurid calpol calquence calshake caltrate camcevi
  camcolit camrese camzyos canagliflozin canasa candesartan canesoral canesten canestest cangrelor
  capecitabine caphosol capivasertib caplyta capoten capox caprelsa captopril capvaxive carafate
  carbachol carbagen carbaglu carbidopa carbocisteine carbomer carboprost cardene cardicor
  cardioplen cardizem cardura carfilzomib cariprazine carmex carmustine carnexiv cartia carvedilol
  carvykti casgevy casodex caspofungin catapres caverject cavilon cayston caziant cbd ceclor cedax
  cefaclor cefadroxil cefalexin cefazolin cefdinir cefditoren cefepime cefiderocol cefixime
  cefotaxime cefotetan cefoxitin cefpodoxime cefprozil cefradine ceftaroline ceftazidime ceftin
  ceftobiprole ceftolozane ceftriaxone cefuroxime cefzil celebrex celecoxib celestone celevac
  celexa cellcept celluvisc cenegermin cenobamate centany cepacol cephalexin cephazolin cephradine
  cephulac ceptava cequa cerave cerazette cerebyx cerelle cerumenex cerumol cervarix cervidil
  cesamet cetaphil cetirizine cetraben cetraxal cetrotide chantix chapstick chateal chemet
  chlorambucil chloraseptic chlordiazepoxide chloromycetin chlorpromazine chlorsig chlortalidone
  chlorthalidone cholbam cholecalciferol cholestagel cholurso chondroitin cialis cibinqo cicatrin
  ciclopirox ciclosporin cilest cilique ciloxan cimduo cimerli cimetidine cimzia cinacalcet
  cinnarizine cinqair cinryze cinvanti cipralex cipramil cipro ciprodex ciprofloxacin ciproxin
  circadin cisatracurium citalopram citanest citracal citramag citrucel cladribine clairette
  clamoxyl claravis clarinex clarithromycin claritin clarityn clarityne clearasil clearblue clenil
  clenpiq cleviprex clexane climagest climara climaval climesse clindagel clindamycin clinitas
  clinoril clobazam clobetasol clobex clofarabine clofazimine clomid clomifene clomiphene
  clonazepam clonidine clopidogrel clopixol cloxazolam clozapine clozaril coaprovel coartem cobenfy
  cocodamol cocois codanthramer codral codydramol cogentin cognex colace colazal colchicine colcrys
  colecalciferol colesevelam colestid colestipol colgate colief colistin colobreathe colofac
  colonlyte coloxyl colpermin columvi colyte combigan combipatch combisal combivent combodart
  combogesic comirnaty competact complan complera comtan concerta congescor conjupri conotrane
  contiflo contrave convulex copanlisib copaxone copiktra coq coracten cordarone cordilox cordran
  coreg corgard corlanor corsodyl cortaid cortef cortiment cortisporin cortrophin cosela cosentyx
  cosmegen cosmocol cosopt cotellic cotempla coumadin covaxin coveram coversyl covishield covonia
  cowgate cozaar crenessity creon cresemba crest crestor crinone crixivan cromolyn crosuva cryselle
  crystapen cubicin cuplex cuprofen curcumin cutivate cuvitru cuvposa cuvrior cyanocobalamin
  cyanokit cyclafem cyclessa cyclizine cyclogest cyclogyl cyclopentolate cycloserine cycloset
  cyclosporine cyfendus cyklokapron cyltezo cymbalta cyproheptadine cyproterone cyramza cyred
  cystadane cystex cystopurin cytarabine cytomel cytotec cytovene cytoxan dabigatran dacarbazine
  dacogen daivobet daivonex daklinza daktacort daktarin dalacin dalbavancin daliresp dalivit
  dalmane dalteparin dalvance danazol danicopan dantrium dantrolene dantron danyelza dapagliflozin
  dapsone daptacel daraprim darbepoetin darifenacin dartisla darvocet darvon darzalex dasetta
  dasiglucagon datroway daurismo daybue daylette daypro daysee daytrana dayvigo ddavp deblitane
  debrox decadron decapeptyl decitabine defencath deferasirox deferiprone deflatine degarelix
  delmosart delstrigo delsym deltacortril delyla delzicol demadex demazin demerol demser denosumab
  dentinox depakene depakote depixol deplin depo depoprovera deptran dequadin dermacort dermatop
  dermax dermol dermoplast dermovate descovy desferal desflurane desloratadine desmomelt
  desmopressin desmospray desogen desogestrel desomono desonide desorex desoxyn destolit desunin
  desvenlafaxine desyrel detemir detrol detrunorm dettol dexamethasone dexcom dexdor dexilant
  dexketoprofen dexsol dextrogel dextromethorphan dhivy diabeta diacomit diamicron diamox dianette
  diastat diazemuls diazepam diclectin diclofenac dicloflex diconal dienogest difelikefalin difene
  differin difflam diffundox dificid diflucan diflunisal digibind digifab digitek digoxin
  dihydrocodeine dilacor dilantin dilatrend dilaudid diltiazem dilzem dimenhydrinate dimetapp
  dioralyte diovan dipentum diprivan diprobase diprobath diprosalic dipyridamole disprin distaclor
  disulfiram dithranol dithrocream ditropan diuril divalproex divigel dmt docusate docusol
  dofetilide dojolvi dolishale dolmatil dolobid domperidone donepezil donnatab doptelet doral
  doribax doripenem dornase doryx dosepak dosulepin dothep dothiepin doublebase dovato dovonex
  doxapram doxazosin doxepin doxil doxycycline doxylin dramamine drapolene dretine driclor drisdol
  drizalma dronedarone droperidol drosetil drospirenone drysol duac duaklir duavee ducray duetact
  duexis dukoral dulaglutide dulcoease dulcolax dulera duloxetine duobrii duodopa duofilm duoneb
  duoresp duotrav duphalac dupixent duragesic duramorph durezol duride durogesic duromine durotuss
  durysta duspatalin dutasteride duvyzat dyazide dymista dynacirc dyrenium dysport earcalm
  easyhaler ebglyss ebixa econacort ecotrin edaravone edarbi edarbyclor edecrin edistride edluar
  edoxaban edronax edrophonium edurant efalith efavirenz efexor effentora effercitrate effexor
  effient efgartigimod efudex efudix egaten egrifta eklira elacestrant elagolix elahere elaprase
  elavil elcys eldepryl electrolade elestat elestrin eleuphrat elevidys elevit elexacaftor elfabrio
  elidel eligard elimite elinest eliquis elitek ellaone ellence elleste elmiron elocon eloctate
  eloine elrexfio eltrombopag eltroxin elucirem eluryng elvanse elyxyb embeda emcor emerade emetrol
  emflaza emgality emla emoquette empagliflozin empaveli empliciti emrosi emsam emselex
  emtricitabine emtriva enalapril enalaprilat enbrel encelto encepur endep endocet energair
  enerzair enerzeir enflonsia engerix enhertu enilloring enjaymo enoxaparin enpresse enskyce
  enspryng enstilar entacapone entadfi entereg entocort entonox entresto entyvio envarsus epaderm
  epaned epanutin epclusa epidiolex epiduo epilim epimax epimaz epipen epistatus epivir epkinly
  eplerenone epoetin epogen eprex eprontia epsom eptifibatide epysqli equasym equetro eraxis
  erbitux erdosteine erdotin erelzi ergocalciferol eribulin erivedge erleada ermeza errin ertapenem
  ery erymax erythromycin erzofri esbriet escitalopram esgic eskalith esmeron esomeprazole espranor
  estarylla estrace estraderm estradiol estradot estring estrofem estrostep etanercept
  etelcalcetide eteplirsen ethacrynic ethambutol ethanol ethinyl ethosuximide etodolac etomidate
  etoposide etoricoxib etrasimod etravirine eucerin eucreas eucrisa euflexxa eulexin eumovate eurax
  euthyrox eutroxsig evacal evamist evekeo evenity evista evkeeza evorel evotaz evotears evoxac
  evrenzo evrysdi exblifep excedrin exelon exemestane exenatide exforge exjade exorex exparel
  exservan extavia exxua eylea ezallor ezetimibe ezetrol fabhalta fabior fabrazyme falmina
  famotidine famvir fanapt farxiga farydak fasenra faslodex faverin fayosim feanolla fefol
  felbamate felbatol felbinac feldene felodipine femara femcon femfresh femhrt feminax femlyv
  femodene femodette femoston femring femseven femulen femynor fenbid fendrix fenofibrate
  fenofibric fenoprofen fent fentanyl fentora fentos fenugreek feospan feraheme ferinject
  feroglobin ferriprox ferrlecit ferrograd fersaday fersamal ferumoxytol fesoterodine fetroja
  fetzima feverfew fexmid fexofenadine fiasp fibercon fidaxomicin filgrastim filspari filsuvez
  finacea finasteride finerenone fintepla finzala fioricet fiorinal firazyr firdapse firialta
  firmagon fitusiran fixodent flagyl flamazine flammazine flarex flavoxate flebogamma flecainide
  flector flexeril flixabi flixonase flixotide flolan flomax flomaxtra flonase floradix florastor
  florinef flovent floxapen floxin fluad fluanxol fluarix flublok flucelvax flucloxacillin
  fluconazole flucytosine fludarabine fluenz flulaval flumazenil flumist fluoxetine flupenthixol
  flupentixol fluphenazine fluquadri flurbiprofen fluticasone fluticrem flutiform fluvirin fluzone
  fobumix focinvez folate folfiri folfirinox folfox fomepizole fondaparinux foradil forceval
  forfivo formoterol fortamet fortaz forteo fortesta fortimel fortisip fortum forxiga fosamax
  fosavance foscarnet fosphenytoin fosrenol fostair fostiar fotivda fragmin fresubin frisium froben
  frova frumil frusemide fruzaqla fucibet fucidic fucidin fultium fulvestrant fulyzaq fungilin
  furoscix furosemide fusidate fusidic fusilev fuzeon fyarro fyavolv fybogel fycompa fylnetra
  fyremadel gabapentin gabitril galafold galfer galpseud galvumet galvus gamastan gamifant
  gammagard gamunex ganfort gardasil gastrocote gastrolyte gattex gaviscon gavreto gazyva gedarel
  gelclair gelofusine geloplasma geltears gemcitabine gemfibrozil gemmily gemtesa gengigel gengraf
  gentamicin genticin genuair genvoya geodon gepan germolene germoloids gestodene gestone ghb
  gianvi giapreza giazo gibiter gildagia gildess gilenya gilotrif gimoti glandosane glatiramer
  glatopa gleevec gliadel glimepiride glipizide glucagen glucagon glucogel glucophage glucotrol
  glucovance glumetza glyburide glycolax glycoprep glycopyrrolate glycopyrronium glynase glyset
  glyxambi gocovri golytely gomekli gonapeptyl grafapex gralise granisetron granix griseofulvin
  guanfacine gvoke gynera habitrol hadlima haelan halcion haldol halobetasol haloette halog
  haloperidol harvoni havrix hbvaxpro hedrin hemady hemangeol hemgenix heminevrin hemlibra heparin
  hepcludo hepflush heplisav hepsera herceptin hercessi herzuma hetlioz hexaxim hexyon hiberix
  hipprex hiprex hirudoid hizentra horizant hulio humalog humatrope humira humulin hyabak hyacyst
  hyalgan hycodan hycosan hydralazine hydralyte hydrea hydrocodone hydrocortisone hydrocortone
  hydromol hydromorphone hydroquinone hydroxocobalamin hydroxychloroquine hydroxyurea hydroxyzine
  hydrozole hyftor hygroton hylan hylo hylocare hympavzi hyoscine hypnomidate hypogel hypokit
  hypostop hypromellose hypurin hyqvia hyrimoz hysingla hytrin hyzaar ialuril iberet iberogast
  ibilex ibrance ibsrela ibtrozi ibugel ibuleve ibuprofen icatibant iclevia iclusig icosapent
  idacio idecabtagene idelalisib idhifa idose igalmi iglu iheezo ikervis ilaris ilaxten ilevro
  iloperidone ilumya iluvien imaavy imatinib imbruvica imcivree imdelltra imdur imfinzi imigran
  imipenem imiquimod imitrex imjudo imlygic immodium immunace imodium imovax impavido implanon
  improvil imraldi imtrate imuran imvaggis inaqsta inbrija incassia inclisiran increlex incruse
  indacaterol inderal indivina indocid indometacin indomethacin infacol infanrix infed inflectra
  infliximab influvac ingrezza injectafer inlyta innohep innopran inovelon inpefa inqovi inrebic
  inspra insulatard insulin insuman intelence intralipid intrarosa intron introvale intuniv invanz
  invega inveltys invicorp invirase invokamet invokana inzirqo ipol iprivask iptacopan iqirvo
  irbesartan iressa irinotecan isentress isibloom ismo isocarboxazid isoflurane isogel isoniazid
  isophane isoprenaline isoptin isordil isosorbide isotretinoin isotrex ispaghula istin istodax
  isturisa itovebi ivabradine ivacaftor ivermectin ixazomib ixchiq ixempra ixiaro izervay jaimiess
  jakafi jantoven janumet januvia jardiance jasmiel jatenzo jaydess jaypirca jemperli jencycla
  jenest jentadueto jesduvroq jevity jevtana jinarc jinteli joenja jolivette jornay jorveza
  journavx jubbonti jublia juleber juluca junel juul juven juxtapid jynarque jynneos jyseleca
  kadcyla kadian kaftrio kaitlib kaletra kalliga kalydeco kanjinti kapake kapspargo kapvay karbinal
  kariva karvea karvezide karvol kava kazano kcentra kebilidi kefadim kefir keflex kefzol kelhale
  kelnor kemadrin kenacomb kenalog kenalone kendamil kentera kepivance keppra keral kerendia
  kerlone kesimpta ketalar ketamine ketanest ketek ketoprofen ketorolac ketotifen ketovite keveyis
  kevzara keytruda khindivi kimmtrak kimyrsa kineret kinpeygo kinrix kionex kiovig kisqali kisunla
  klaricid klaron kleanprep kliofem kliogest kliovance klisyri klonopin kombiglyze kombucha
  konakion konsyl korlym korsuva koselugo kratom krazati krill krokodil krystexxa kurvelo kwells
  kyleena kymriah kynmobi kyprolis labetalol lacrilube lactaid lactulose lagevrio lamictal lamisil
  lamivudine lamotrigine lampit lamzede lanacane lanoxin lanreotide lansoprazole lanthanum lantidra
  lantus largactil lariam larissia lasix lasmiditan lassar lastacaft latanoprost latuda laxido
  layolis lazcluze leflunomide lemsip lemtrada lenalidomide lenest lenmeldy lentocilin lenvima
  lenzetto leponex leqembi leqselvi leqvio lercanidipine lescol lessina letairis letrozole letybo
  leucovorin leukeran leukine leuprolide levalbuterol levaquin levatol levbid levemir levest
  levetiracetam levitra levlen levlite levobupivacaine levocetirizine levodopa levofloxacin
  levoleucovorin levomepromazine levonelle levonest levonorgestrel levophed levora levosimendan
  levothroid levothyroxine levoxyl levsin lexapro lexiscan lexiva lialda libervant librax librium
  libtayo licart lidex lidocaine lidoderm lifitegrast lillow linaclotide linagliptin linezolid
  linzagolix linzess lioresal liothyronine lipantil lipidil lipitor lipofen liposyn liptruzet
  liqrev liraglutide lisinopril lispro litfulo lithium lithobid livalo livdelzi liveze livial
  livmarli livtencity lixiana lixisenatide lizinna locametz loceryl locobase locoid locorten lodine
  lodoco lodotra loestrin loette logynon lojaimiess lokelma lomedia lomotil lomustine longtec
  lonhala loniten lonsurf lopid loprazolam lopreeza lopressor loprox lopurin loqtorzi lorabid
  loratadine lorazepam lorbrena lorcet loreev lortab lorvaqua loryna losartan loseasonique losec
  lotemax lotensin loteprednol lotrel lotriderm lotrimin lotronex lovaza lovenox lovima loxalate
  loxitane lsd lubriderm lubristil lucemyra lucentis lucette luforbec lumakras lumateperone lumify
  lumigan lumoxiti lumryz lunelle lunesta lunsumio lupkynis lupron lurasidone lurbinectedin
  luspatercept lustral lutathera lutein lutera lutetium lutigest luvox luxiq luxturna luzu lybalvi
  lyfgenia lyflex lyleq lymecycline lymepak lymphir lynparza lyrica lyrinel lyrl lysodren lysteda
  lytgobi lyumjev lyxumia lyza maalox mabron mabthera maca macrobid macrodantin macrogol macugen
  madopar magnevist malarone maltofer manerix mannitol manuka maralixibat maraviroc marcain
  marcaine margenza marinol marlissa marplan marqibo marvelon matulane matzim mavacamten mavenclad
  mavik mavyret maxair maxalt maxidex maxijul maxipime maxitone maxitram maxitrol maxolon maxzide
  mdma mebeverine mederma medikinet medinol medrol medroxyprogesterone mefenamic mefloquine mefoxin
  megace mekinist mektovi melatonin mellaril melodetta meloxicam melphalan memantine menactra
  mencevax menest meningitec menitorix menjugate menopur menostar menquadfi mentax menveo
  mephedrone mephyton mepradec meprobamate mepron mepsevii meptazinol mercaptopurine mercilon
  meritene meronem meropenem mersyndol merzee mesalazine mesna mestinon metadate metaglip metalyse
  metamucil metanium metaraminol metformin meth methadone methadose methocarbamol methotrexate
  methoxyflurane methyldopa methylphenidate metoject metolazone metopirone metoprolol metosyn
  metrocream metrogel metvix metyrapone mevacor mexiletine mezavant mianserin mibelas micafungin
  micardis micralax microgestin microgynon microlax microlut micronor midazolam midodrine midol
  midostaurin miebo mifeprex migard migergot miglitol migraitan migraleve migranal millinette
  milrinone mimpara mimvey minastrin minesse minipress minocin minocycline mintec miplyffa
  mirabegron miralax mirapex mirapexin mircera mircette mirena mirtazapine mirvaso misoprostol
  mitigare mitotane mitoxantrone mivacron mivacurium mixtard mmrvaxpro mnexspike mobic mobiflex
  moclobemide modafinil modecate moderna modicon modigraf modulen moduretic mogadon molaxole
  molipaxin molly mometasone monistat monjuvi monodox monodur monofeme monoferric monomil mononessa
  monopost montelukast monuril monurol moonia moringa morphgesic morphine motegrity motilium
  motipress motofen motpoly motrin mounjaro movantik moventig movicol moviprep movymia moxatag
  moxeza mozobil mresvia mucinex mucodyne mucogel mucomyst mulpleta multaq mupirocin mvasi myalept
  myambutol mybetriq mycamine mycapssa mycelex mycophenolate mycota mydayis mydriacyl mydriasert
  mydrilate myfembree myfenax myfortic mylanta myleran mylicon mylotarg myobloc myorisan myozyme
  myrbetriq mysimba mysoline mytesi myzilra nabilone nabumetone nacsys naftin nalbuphine
  naldemedine nalfon naloxegol naloxone naltrexone namenda namzaric nangs naphcon naprelan naprosyn
  naproxen naramig narcan nardil naropin nasacort nasalcrom nasarel nascobal naseptin nasonex
  natazia natecal nateglinide natpara natrecor natrilix navage navane navelbine nebido nebilet
  nebivolol nebupent necon nedocromil nefazodone neffy nefopam neilmed neisvac nelarabine nembutal
  nemluvio neocate neocitran neoclarityn neoprofen neoral neorecormon neosporin neostigmine neovent
  nepafenac nepro nerlynx nesina netarsudil neulactil neulasta neumega neupogen neupro neurofen
  neurontin neutrogena nevanac nexavar nexesta nexium nexletol nexlizet nexobrid nexplanon
  nextstellis ngenla niaspan nicoderm nicorandil nicorette nicotinell nicotrol nifedipine niktimvo
  nilandron nimbex nimenrix nimotop ninlaro niquitin nitazene nitazoxanide nitrobid nitrodur
  nitrofurantoin nitroglycerin nitrolingual nitroprusside nityr nivea nivolumab nizoral nizral
  noctec noctiva nolvadex nootropil noqdirna noradrenaline norco nordette norelgestromin
  norethindrone norethisterone norflex norgalax norgestimate norgeston noriday norimin norinyl
  norlyda norlyroc normacol normiflo norminest normodyne noroxin norpace norpramin northera nortrel
  nortriptyline norvasc norvir nourianz novavax novolizer novolog novomix novorapid novoseven
  noxafil noxzema nplate nubain nubeqa nucala nucynta nuedexta nuelin nulibry nulojix nuplazid
  nurofen nuromol nurtec nutilis nutrison nutrizym nutropin nuvaring nuvaxovid nuvelle nuvessa
  nuvigil nuzyra nyamyc nymalize nymyo nypozi nyquil nystaform nystan nystatin nytol nyvepria
  nyxoid obeticholic obizur obredon ocaliva occlusal ocella ocrevus octagam octaplex octasa
  octreotide ocucoat ocuflox ocuvite odefsey odomzo oestrogel ofev ofirmev oflox ogen ogestrel
  ogivri ogluo ogsiveo ohtuvayre oilatum ojemda ojjaara olaparib olbas oleptro olinvyk olmesartan
  olmetec olodaterol olopatadine olpruva olsalazine olumiant olux olysio omega omeprazole omidria
  omisirge omnaris omnicef omnipaque omnipod omnitrope omontys omvoh onabotulinumtoxina onapgo
  onbrez oncaspar ondansetron ondexxya onealpha onfi ongentys onglyza onivyde onpattro ontozry
  onureg opana opatanol opcon opdivo opdualag opfolda opicapone opioid opsumit opsynvi optaflu
  opticrom optivar optrex opuviz opvee opzelura orabase oracea orajel oralair oralbalance oramorph
  orap orapred oravig orbactiv orbenin orencia orenitram orfadin orgalutran orgaran orgovyx oriahnn
  orilissa oritavancin orkambi orladeyo orlistat orlynvah oroxine orphenadrine orserdu orsythia
  ortho orthovisc oruvail oscillococcinum oseltamivir osmolax osmolite ospamox osphena ospolot
  ostelin osteocare osteos ostevit otex otezla otomize otosporin otovel otrexup otrivin otrivine
  otulfi ovcon ovestin ovitrelle ovral ovranette ovysmen oxandrin oxaprozin oxbryta oxeltra
  oxervate oxis oxistat oxlumo oxtellar oxy oxybutynin oxycodone oxycontin oxylan oxymetazoline
  oxynorm oxys oxytrol ozanimod ozempic ozenoxacin ozonol ozurdex pabrinex pacerone padcev palexia
  palforzia paliperidone paludrine palynziq pamelor panadeine panafen panamax pancrease pancreaze
  pancrex panoxyl pantoprazole paracetamol paracodol paraflex parafon paragard paralief paramax
  paramol parecoxib paricalcitol pariet parlodel parnate paroxetine parsabiv pasireotide pataday
  patanol patiromer pavblu paxil paxlovid pazeo pcp pediacel pedialyte pediapred pediarix pediox
  pedmark pedvaxhib pegasys pegcetacoplan pegfilgrastim peginterferon pegintron peglispro
  pegloticase pegvisomant pemazyre pembrolizumab pemetrexed pemgarda penbraya pentacel pentasa
  pentazocine penthrox pentoxifylline pepaxto pepcid peptac peptamen pepto perampanel percocet
  percodan percs perforomist periactin pericyazine peridex perinal perindopril perjeta permax
  permethrin perphenazine persantin perseris pertzye petibelle pexeva pfizerpen phenelzine
  phenergan phenindione phenobarbital phenobarbitone phensic phentermine phenylephrine phenytoin
  phesgo phexxi philith phisohex phoslo photofrin phoxillum phyllocontin phyllosan physeptone
  phytomenadione piasky picato picolax picoprep picosulfate pifeltro pilocarpine pilopine
  pimavanserin pimozide pimtrea pioglitazone piperacillin piportil pipothiazine piqray piracetam
  pirfenidone pirinase piriteze piriton pirmella piroxicam pitolisant pivmecillinam pixantrone
  plaquenil plasmalyte plavix plegridy plenachol plenadren plendil plenvu plerixafor pletal
  pluvicto pneumovax podofilox polident polivy pollenase polycal polycitra polysporin polytar
  polytrim polyvisc pomalidomide pomalyst pombiliti ponstan ponstel ponvory portrazza posimir
  posluma postinor potiga poviztra pradaxa pralatrexate pralidoxime praluent pramipexole prandimet
  prandin prasugrel pravachol pravastatin praxbind praziquantel prazosin precedex precose predforte
  prednisolone prednisone predsol prefest pregabalin pregnacare pregnyl prehevbrio premarin
  premique prempak prempro prenoxad prepidil prepopik pretomanid prevacid prevalite preven prevenar
  prevident previfem prevnar prevpac prevymis prezcobix prezista priadel prilosec primacor
  primaquine primaxin primidone primlev primoteston prinivil prinzide priorix pristiq privigen
  proactiv proair probenecid procal procarbazine procardia prochlorperazine procoralan procrit
  proctocream proctofoam proctosedyl procysbi proglycem prograf proguanil progynova prolensa
  proleukin prolia prolixin promacta promazine promethazine promixin propafenone propecia
  propiverine propofol propranolol proquad proscar proshield prosom prosource prospan prostacyclin
  prostap protaphane protelos prothiaden protium protonix protopic provames provenge proventil
  provera provigil prozac prucalopride psoriderm psyllium pulmicort pulmozyme pulvinal puregon
  purixan pylera pyrantel pyridium pyrukynd pyzchiva qalsody qbrelis qbrexza qdenga qdolo qelbree
  qfitlia qinlock qlaira qlosi qnasl qsymia qtern quaaludes quadracel qualaquin quartette quasense
  questran quetiapine quillichew quillivant quinoderm qulipta qutenza quviviq quzyttir qvar
  rabavert rabeprazole rabipur radicava raloxifene raltitrexed ramelteon ramipril ranexa ranitidine
  ranolazine rapaflo rapamune rapiblyk rapitil rapivab rasagiline rayaldee rayos razadyne reandron
  reaptan rebif rebinyn reblozyl rebyota recarbrio reclast reclipsen recombivax rectogesic redipen
  reditrex redoxon regadenoson regeneron reglan regurin relafen relcofen relenza relifex relistor
  relpax relugolix relvar relyvrio remegel remeron remicade remifentanil remimazolam reminyl
  remsima renagel renflexis renvela reopro repaglinide repatha repevax requip rescriptor resmetirom
  resolor respontin restandol restasis restoril restylane retacrit retapamulin retavase retevmo
  rethymic retin-a retinova revatio revaxis revcovi revestive revia revlimid revuforj rexulti
  reyataz reyvow rezdiffra rezlidhia rezurock rezvoglar rheumatrex rhinocort rhinolast rhodiola
  rhofade rhogam rhokiinsa rhopressa ribavirin ricola ridaura rifabutin rifadin rifamate rifampicin
  rifampin rifapentine rifater rifaximin rifinah rigevidon rikodeine rilpivirine rilutek riluzole
  rinvoq riomet risedronate risperdal risperidone ritalin rituxan rituximab rivaroxaban
  rivastigmine rivelsa rivfloza rixathon rizatriptan robaxin robinul robitussin rocefin rocephin
  rocklatan roclanda roctavian roflumilast rogaine rohypnol rolaids rolufta rolvedon romidepsin
  romiplostim romvimza roofies ropeginterferon rosuvastatin rotarix rotateq rotigotine rowasa
  roxanol roxicet rozerem rozex rozlytrek ruconest rukobia rulide rupall rupatadine ruxience
  ruzasti ryanodex rybelsus rybrevant rydapt ryeqo ryjunea rylaze rynacrom ryoncil ryplazim rysiggo
  rystiggo rytary rytelo rythmodan rythmol ryzneuta ryzodeg ryzumvi sabril sacubitril saflutan
  safyral saizen salactol salagen salamol salazopyrin salbulin salbutamol salmeterol salofalk
  salonpas salvia samsca sanatogen sanctura sancuso sandimmune sandrena santyl saphnelo saphris
  sarafem sarclisa savaysa savella savlon saxagliptin saxenda scandishake scemblix scenesse
  scheriproct scoline seasonale seasonique sebco seconal sectral seebri segluromet selarsdi
  selegiline selexid selexipag selinexor selsun selzentry semaglutide semglee senna senokot
  sensipar sensodyne sephience septra serax sereflo serevent seroquel serostim sertraline serzone
  setlakin setlers setmelanotide sevelamer sevikar sevoflurane sevorane sevredol sezaby sharobel
  shingrix shortec shrooms sigmacort sigmaxin signifor siklos sildenafil silenor siliq silvadene
  silvazine simbrinza simcor simdax similasan simlandi simliya simpesse simponi simulect
  simvastatin sinemet sinepin sinequan singulair sinthrome sinutab siopel sirdupla sirturo
  sitagliptin sitavig sivextro skelaxin skinoren skyclarys skyrizi skysona skytrofa slinda slynd
  sofdra sofradex sogroya solaraze solarcaze solifenacin soliqua soliris solodyn solosec solpadeine
  solpadol solriamfetol soltamox soltel soma somatuline somavert sonata sonidegib soolantra
  soriatane sorilux sotacor sotalol sotorasib sotyktu sovaldi sparsentan spasmonal spedra spevigo
  spice spikevax spinosad spinraza spiolto spiriva spironolactone spirulina sporanox spravato
  sprintec sprycel sronyx stadol stalevo stalpex stamaril starjemza starlix stavudine staxyn
  steglatro steglujan stelara stelazine stemetil stendra steqeyma stesolid stexerol stimate stiolto
  stiripentol stivarga stoboclo strattera strefen strensiq strepsils striant stribild striverdi
  stromectol stugeron sublocade suboxone subutex succinylcholine sucraid sucralfate sudafed
  sudocrem sufentanil sugammadex sukkarto sular sulbactam sulfadiazine sulfamylon sulfasalazine
  sulindac suliqua sulphasalazine sulpiride sultiame sumatriptan sumavel sunlenca sunosi supartz
  supemtek suprane suprax suprecur suprep surfak surmontil survanta suscard sustanon sustiva sustol
  susvimo sutab sutent suxamethonium suzetrigine swimear swisse sycrest syfovre sylvant symbicort
  symbyax symdeko symjepi symkevi symlin symproic symtuza symvess synacthen synagis synalar
  synalgos synapho synarel syndol synera synercid synflorix synjardy synphase synribo synthroid
  synvisc syprine systane sytron tabrecta tadalafil tafamidis tafenoquine tafinlar taflotan
  tafluprost tagamet tagraxofusp tagrisso takhzyro taltz talvey talzenna tambocor tamfrex tamiflu
  tamsulosin tanzeum tapazole tapentadol taptiqom tarceva targaxan targinact targocid tarina tarka
  tarpeyo tascenso tasigna tasimelteon tasmar taurine tavalisse tavanic tavneos taxol taxotere
  taytulla tazobactam tazocin tazorac tazverik tebentafusp tecartus tecelra tecentriq tecfidera
  tecovirimat tecvayli tedizolid teflaro tegaserod tegretol tegsedi teicoplanin tekturna telavancin
  telfast telmisartan temazepam temodar temovate temozolomide tenapanor tenecteplase tenex tenif
  tenivac tenoret tenoretic tenormin tensig tensium tepadina tepezza tepmetko tequin terazol
  terbinafine terbutaline teriflox teriparatide terlipressin terlivaz terrosa teslascan tessalon
  testavan testim testogel testopel tetrabenazine tetracycline tetralysal teveten tevimbra
  tezacaftor tezruly tezspire thalomid thc thealoz theanine theatears theraflu thioguanine
  thiopental thiopentone thiotepa thorens thymoglobulin thyquidity thyroxine tibsovo ticagrelor
  ticlid ticovac tienam tigan tikosyn tildiem tilia timentin timodine timoptic timoptol tindamax
  tinzaparin tiogiva tioguanine tiopex tirofiban tirosint tirzepatide tivdak tivela tivicay tixylix
  tlando tnkase tobradex tobrex tofersen tofidence tofranil tolcapone tolterodine tolvon tonmya
  topamax topicort topiramate topotecan toprol toradol torasemide toremifene torpenz torsemide
  tostran toujeo toujeu toviaz tpoxx trabectedin tracleer tradjenta trajenta tramacet tramadol
  tramulief trandate tranexamic tranq transderm tranxene tranylcypromine trastuzumab travacalm
  travatan travoprost trazodone trecator trelegy trelstar tremfya trental treprostinil tresiba
  tretinoin trexall trezix triapin tribenzor tricor tricyclen tridestra trifluoperazine triglide
  trihexyphenidyl trijardy trikafta trilafon trileptal trilipix trilyte trimbow trimethoprim
  trimovate trinessa trintellix triphasil triprim triquilar triregol tritace triumeq trivora
  trodelvy trogarzo trokendi trospium trudhesa trulance trulicity trumenba truqap trurapi truseltiq
  trusopt truvada truxima tryngolza tryptizol tryptyr tubocurarine tudorza tukysa tulana
  tulisokibart tums turalio tussigon tussionex twinrix twirla twyneo twynsta tyblume tybost tydemy
  tyenne tygacil tykerb tylenol tylex tymlos typherix typhim tyrozets tyruko tyrvaya tysabri tyvaso
  tyzeka tyzine tzield ubrelvy uceris udenyca ukoniq ulipristal uloric ultane ultibro ultiva
  ultomiris ultrabase ultracet ultralanum ultram ultraproct ultresa umbralisib umeclidinium unasyn
  unguentum uniphyllin unisom unithroid unloxcyt uplizna upneeq uptravi urispas uristat urocit
  uroxatral ursodiol ursofalk ursogal utibron utipro utrogestan uzedy vabomere vabrinty vabysmo
  vafseo vagifem vagirux vagisil valaciclovir valbenazine valcyte valdoxan valerian valette valium
  vallergan valoid valproate valproic valsartan valtoco valtrex vancocin vancomycin vanflyta
  vanicream vaniqa vanos vanrafia vantin vaporub vaqta varilrix varivax varubi vascalpha vascepa
  vaseline vaseretic vasopressin vasostrict vasotec vaxar vaxchora vaxelis vaxigrip vaxneuvance
  vaxzevria vazalore vectibix veet veganin veklury velcade velivet velphoro velsipity veltassa
  vemlidy venclexta venetoclax venlafaxine venlalic venofer vensir ventavis ventmax ventolin veopoz
  veozah verapamil verelan vericiguat verkazia vermox verquvo verrugon verteporfin vertine verzenio
  vesicare vesitrim vestura vevye vfend viagra viatim vibativ vibegron viberzi vicks vicodin
  vicoprofen victoza victrelis vidaza videx vienva vigabatrin vigafyde vigamox viibryd vijoice
  vilanterol vilazodone viloxazine viltepso vimkunya vimovo vimpat vinblastine vincristine
  vinorelbine viokace viorele vioxx vipdomet vipidia viracept viramune viread viridal viroptic
  viscotears visine vismodegib vistaril vistide visudyne vitabiotics vitaros vitrakvi vituz
  vivactil vivelle vivimusta vivitrol vivotif vizimpro vocabria vocalzone voclosporin vokanamet
  volnea voltaren voltarol volterol voluven vonjo vonoprazan vonvendi voquezna voranigo vosevi
  votrient voxelotor voxzogo voydeya vraylar vtama vuity vumerity vusion vyalev vydura vyepti
  vyfemla vyjuvek vykat vyleesi vylibra vyloy vyndamax vyndaqel vytorin vyvanse vyvgart vyxeos
  vyzulta wainua wakix warfarin wartner waxsol wegovy welchol welireg wellbutrin wera wezlana
  windeze winlevi winrevair wymzya wysoy xacduro xadago xaggitin xailin xalacom xalatan xalkori
  xamiol xan xanax xannies xanny xanomeline xaracoll xarelto xatral xcopri xdemvy xefo xelevia
  xeljanz xeloda xelox xelpros xelria xenazine xenical xenidate xenpozyme xeomin xepin xeplion
  xerava xermelo xgeva xhance xiaflex xifaxan xigduo xiidra xofigo xofluza xolair xonvea xopenex
  xospata xphozah xpovio xromi xtampza xtandi xtoro xulane xultophy xylazine xylometazoline
  xyloproct xyntha xyosted xyrem xywav xyzal yanimo yartemlea yaz ycanth yellox yentreve yervoy
  yesafili yescarta yeztugo yimmugo yohimbe yondelis yonsa yorvipath yosprala yselty yuflyma
  yupelri yusimry yutiq zacin zaditen zaditor zafemy zaleplon zaltrap zamadol zanaflex zanidip
  zanosar zantac zapain zaroxolyn zarxio zaspray zavzpret zaxcort zebeta zegalogue zegerid zegfrovy
  zejula zelapar zelboraf zelleta zelnorm zelsuvmi zemaira zembrace zemdri zemplar zenatane
  zenchent zenpep zepatier zepbound zeposia zerbaxa zerit zeroaqs zerobase zerocream zessly
  zestoretic zestril zetia zevaskyn ziac ziagen ziana zicam zidovudine ziextenzo ziihera zilbrysq
  zileuton zilretta zilxi zimhi zimovane zinacef zinbryta zindaclin zineryt zinnat zinplava zinplex
  ziprasidone zipsor zirabev zirgan zirtec zirtek zispin zithromax zituvio zocor zofran zohydro
  zokinvy zoladex zoledronic zolgensma zolinza zolmitriptan zoloft zolpidem zometa zomig zomorph
  zonalon zonegran zontivity zopiclone zorbtive zortress zorvolex zoryd zoryve zostavax zosyn zoton
  zovia zovirax ztalmy zubsolv zuclopenthixol zulresso zumandimine zumenon zunveyl zuplenz zurampic
  zurnai zurzuvae zusduri zyban zydelig zydol zydone zyflo zykadia zylet zyloprim zyloric zymaxid
  zymfentra zynlonta zynrelef zynyz zypitamag zyprexa zyrtec zytiga zyvox zyvoxid zzzquil`;
