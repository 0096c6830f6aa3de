/** Drugs by generic and brand name, vaccines, supplements and what is sold over the counter or in the street. */
export const DRUGS = `
  abilify abraxane abreva acarbose accolate accuretic accutane aceon aciphex actemra acthar
  actigall activase activella actonel actos acular aczone adacel adakveo adalat adcetris adcirca
  adderall addyi adempas adipex adlyxin admelog advair advate advil aemcolo afinitor afrezza afrin
  aggrenox aimovig airduo airsupra ajovy akynzeo albuterol aldactone aldara aldomet alecensa aleve
  alfentanil alimta alinia aliskiren alkeran allegra allopurinol aloxi alphagan alprostadil altace
  altoprev alunbrig alvesco amaryl ambien ambisome amerge amevive amgevita amicar amiodarone
  amitiza amlodipine amnesteem amoxicillin amoxil ampyra amrix amvuttra amytal anafranil anakinra
  anaprox anbesol ancef androgel angiomax anidulafungin anoro antabuse antivert anusol anzemet
  apidra apixaban aplenzin apremilast apretude aptiom aptivus aquaphor aranesp arava arcapta
  aricept arimidex aristada aristocort arixtra armodafinil armonair armour arnuity aromasin artane
  arthrotec asacol ashwagandha asmanex aspercreme aspirin astepro astragalus atacand atarax atelvia
  ativan atorvastatin atripla atropen atrovent aubagio augmentin austedo auvelity auvi avalide
  avandia avapro aveeno avelox avodart avonex avsola avycaz axert axid azactam azasite azelaic
  azelex azilect azithromycin azmacort azo azopt azor aztreonam baclofen bactrim bactroban balversa
  banophen banzel baqsimi baraclude basaglar bavencio belbuca belsomra belviq bempedoic benadryl
  bengay benicar benlysta bentyl benzac benzoyl beovu bepreve besivance besponsa betadine betagan
  betapace betaseron bethanechol bethkis betimol betoptic bevespi bevyxxa bexsero bextra beyaz
  biaxin biktarvy biloba bimatoprost bimzelx biofreeze biotene bisacodyl bivalirudin blenrep
  blincyto blink blistex boniva boostrix bortezomib bosentan bosulif botox braftovi breo breyanzi
  breyna breztri bridion brilinta brivaracetam briviact brixadi bromday bromelain bromfed brovana
  brukinsa bumex bunavail bupap bupe buprenex bupropion buspar busulfan butrans bydureon byetta
  bylvay bystolic cabenuva cabometyx cafergot calan calcitonin calcitriol caldolor calquence
  camzyos canasa cangrelor caplyta capoten caprelsa carafate carbachol carbidopa carboprost cardene
  cardizem cardura carfilzomib carmex cartia carvedilol carvykti casodex caspofungin catapres
  cayston cbd ceclor cedax cefaclor cefadroxil cefdinir cefditoren cefepime cefiderocol cefixime
  cefotaxime cefpodoxime cefprozil ceftazidime ceftin ceftriaxone cefuroxime cefzil celebrex
  celecoxib celexa cellcept centany cepacol cephulac cequa cerave cerebyx cerumenex cervarix
  cervidil cesamet cetaphil chantix chapstick chemet chlorambucil chloraseptic cialis ciclopirox
  ciloxan cimduo cimzia cinacalcet cinqair cinryze cinvanti cipro ciprodex citalopram citracal
  citrucel claravis clarinex claritin clearasil clenpiq cleviprex climara clindagel clindamycin
  clinoril clobazam clobetasol clobex clomid clonidine clopidogrel clozaril cognex colace colazal
  colcrys colestid colestipol colgate colyte combigan combipatch combivent combogesic comirnaty
  complera comtan concerta contrave copaxone copiktra coq cordran coreg corgard corlanor cortaid
  cortef cortisporin cosentyx cosmegen cosopt cotellic cotempla coumadin covaxin cozaar creon
  cresemba crest crestor crinone crixivan cromolyn curcumin cutivate cuvitru cyanocobalamin
  cyclogyl cycloset cyclosporine cyltezo cymbalta cyramza cystadane cystex cytomel cytotec cytovene
  cytoxan dacogen daklinza daliresp dalmane dalvance danazol dantrium dapsone daptacel daraprim
  darvocet darvon darzalex dasiglucagon daybue daypro daytrana dayvigo ddavp debrox decadron
  deferasirox delstrigo delsym delzicol demadex demerol demser depakene depakote deplin depo
  dermoplast descovy desferal desonide desoxyn desyrel detemir detrol dexcom dexilant
  dextromethorphan diabeta diamox diastat diclofenac differin dificid diflucan diflunisal digibind
  digitek digoxin dilacor dilantin dilaudid dimetapp diovan dipentum diprivan disulfiram ditropan
  diuril divalproex divigel dmt docusate dolobid donepezil doral doribax doripenem doryx dosepak
  dovato dovonex doxepin doxil doxycycline dramamine drisdol drysol duac duavee duetact duexis
  dulcolax dulera duobrii duoneb dupixent duragesic duramorph durezol dyazide dymista dynacirc
  dyrenium dysport ebglyss ecotrin edarbi edarbyclor edecrin edluar edoxaban edurant efavirenz
  effexor effient efudex elagolix elaprase elavil eldepryl elestat elestrin elidel eligard elimite
  eliquis elitek ellence elmiron elocon eloctate eltrombopag elyxyb embeda emetrol emgality emla
  empaveli empliciti emsam emtriva enalaprilat enbrel endocet engerix enhertu entereg entocort
  entresto entyvio envarsus epaned epclusa epidiolex epiduo epipen epivir epogen epsom equetro
  eraxis erbitux erivedge erleada ertapenem ery esbriet escitalopram esgic eskalith estrace
  estraderm estradiol estring estrostep eteplirsen ethacrynic ethambutol ethanol ethinyl etodolac
  eucerin eucrisa euflexxa eulexin euthyrox evamist evekeo evenity evista evkeeza evotaz evoxac
  excedrin exelon exemestane exforge exjade exparel exservan extavia eylea ezallor ezetimibe fabior
  fabrazyme famotidine famvir fanapt farxiga farydak fasenra faslodex felbatol feldene femara
  femhrt femring fenofibric fenoprofen fent fentanyl fentora fenugreek feraheme ferinject ferriprox
  ferrlecit ferumoxytol fetroja fetzima feverfew fiasp fibercon filspari finacea fintepla fioricet
  fiorinal firazyr firdapse firmagon fixodent flagyl flarex flector flexeril flolan flomax flonase
  florastor florinef flovent floxin fluad fluarix flublok flucelvax flulaval flumazenil flumist
  fluoxetine flurbiprofen fluzone folate folfiri folfirinox folfox fondaparinux foradil forfivo
  fortamet fortaz forteo fortesta fosamax foscarnet fosphenytoin fosrenol fragmin frova fulvestrant
  fulyzaq furosemide fusilev fuzeon fycompa gabapentin gabitril gamastan gammagard gamunex gardasil
  gattex gaviscon gazyva gemfibrozil gemtesa gengraf genvoya geodon ghb giazo gilenya gilotrif
  glatopa gleevec gliadel glucophage glucotrol glucovance glumetza glycolax glynase glyset glyxambi
  golytely gralise granix griseofulvin gvoke habitrol hadlima halcion haldol halobetasol halog
  harvoni havrix hemady hemangeol hemlibra heparin hepflush heplisav hepsera hetlioz hiberix hiprex
  hizentra horizant hulio humalog humatrope humira hyalgan hycodan hydralazine hydrea hydrocodone
  hydrocortisone hydroxyurea hygroton hylan hyrimoz hysingla hytrin hyzaar ibrance ibuprofen
  icatibant iclusig icosapent idacio idhifa ilaris ilevro ilumya imbruvica imdur imfinzi imipenem
  imitrex imlygic immodium imodium imovax imuran incassia incruse inderal infanrix infed inflectra
  ingrezza injectafer inlyta innopran inpefa inqovi inspra insulin intelence intralipid intrarosa
  intron intuniv invanz invega inveltys invirase invokamet invokana ipol iprivask iqirvo iressa
  irinotecan isentress ismo isoniazid isordil isotretinoin istodax isturisa ivacaftor ixazomib
  ixempra ixiaro izervay jakafi jantoven janumet januvia jardiance jatenzo jaypirca jentadueto
  jesduvroq jevtana jinteli jolivette jornay jublia juluca junel juul juxtapid jynarque jynneos
  kadcyla kadian kaletra kalydeco kapspargo kapvay karbinal kariva kava kazano kcentra kefir keflex
  kefzol kelnor kenalog keppra kerendia kerlone kesimpta ketamine ketek ketoprofen ketorolac
  ketotifen keveyis kevzara keytruda kineret kinrix kionex kisqali klaron klisyri klonopin
  kombiglyze kombucha konsyl korlym kratom krazati krill krokodil krystexxa kyleena kymriah kynmobi
  kyprolis lactaid lactulose lamictal lamisil lampit lanacane lanoxin lantus lasix lastacaft
  latanoprost latuda lemtrada lenvima leqembi leqvio lescol letairis letrozole leucovorin leukeran
  leukine levaquin levatol levbid levemir levetiracetam levitra levlen levodopa levoleucovorin
  levophed levora levothroid levothyroxine levoxyl levsin lexapro lexiscan lexiva lialda libervant
  librax librium libtayo licart lidex lidocaine lidoderm lifitegrast linezolid linzess lioresal
  lipitor lipofen liposyn liptruzet lisinopril lispro lithium lithobid livalo livmarli livtencity
  lodine loestrin lokelma lomotil lonhala loniten lonsurf lopid lopressor loprox lopurin lorabid
  lorazepam lorbrena lorcet lortab loryna losartan loseasonique lotemax lotensin lotrel lotrimin
  lotronex lovaza lovenox loxitane lsd lubriderm lucemyra lucentis lumakras lumify lumigan lumoxiti
  lumryz lunesta lunsumio lupkynis lupron lurbinectedin lutathera lutein lutera luvox luxiq
  luxturna luzu lybalvi lymphir lynparza lyrica lyrl lysodren lysteda lyumjev maalox maca macrobid
  macugen magnevist malarone mannitol maralixibat maraviroc marcaine marinol marplan marqibo
  matulane matzim mavacamten mavenclad mavik mavyret maxair maxalt maxidex maxipime maxitrol
  maxzide mdma mederma medrol mefenamic mefoxin megace mekinist mektovi melatonin mellaril
  meloxicam melphalan menactra menest menopur menostar menquadfi mentax menveo mephyton mepron
  meropenem mesna mestinon metadate metaglip metamucil metformin meth methadone methocarbamol
  methotrexate methyldopa metoprolol metrocream metrogel mevacor micafungin micardis micronor midol
  midostaurin mifeprex migergot miglitol migranal minastrin minipress mirabegron miralax mirapex
  mircera mirena mirtazapine mirvaso misoprostol mitigare mitotane mobic modafinil moderna
  moduretic molly monistat monjuvi monodox monoferric monurol moringa morphine motegrity motofen
  motrin mounjaro movantik moviprep moxeza mozobil mucinex mucomyst multaq myalept myambutol
  mybetriq mycamine mycelex mydayis myfembree myfortic mylanta myleran mylotarg myobloc myorisan
  myozyme myrbetriq mysoline mytesi naftin nalfon naloxegol naloxone namenda namzaric naphcon
  naprelan naprosyn naproxen narcan nardil nasacort nasalcrom nasarel nascobal nasonex natazia
  natpara natrecor navage navane nebupent necon neffy neilmed nembutal neoprofen neoral neosporin
  nepafenac nerlynx nesina netarsudil neulasta neumega neupogen neupro neurontin neutrogena nevanac
  nexavar nexium nexletol nexlizet nexplanon niaspan nicoderm nicorette nicotrol nilandron ninlaro
  nitrobid nitrodur nitrofurantoin nitroglycerin nivea nizoral noctiva nolvadex norco
  norelgestromin norflex norlyda normodyne noroxin norpace norpramin northera norvasc norvir
  nourianz novavax novolog novoseven noxafil noxzema nplate nubain nubeqa nucala nucynta nuedexta
  nuplazid nurtec nutropin nuvaring nuvessa nuvigil nuzyra nyamyc nyquil nystatin obeticholic
  obizur obredon ocaliva ocella ocrevus ocuflox ocuvite odefsey odomzo ofev ofirmev ogen ogivri
  ogsiveo ojjaara olaparib oleptro olumiant olux olysio omega omeprazole omnaris omnicef omnipaque
  omnipod omnitrope omontys onabotulinumtoxina oncaspar onfi ongentys onglyza onivyde onpattro
  onureg opana opcon opdivo opsumit opsynvi opticrom optivar opvee opzelura oracea orajel oralair
  orap orapred oravig orbactiv orencia orenitram orfadin orgovyx oriahnn orilissa orkambi orladeyo
  orlistat ortho orthovisc oruvail osmolite osphena otezla otrexup ovcon oxandrin oxaprozin oxbryta
  oxervate oxistat oxtellar oxy oxybutynin oxycodone oxycontin oxytrol ozanimod ozempic ozurdex
  pacerone padcev palynziq pamelor pancreaze paracetamol paraflex parafon paragard paricalcitol
  parlodel parnate parsabiv pataday patanol paxil paxlovid pazeo pcp pedialyte pediapred pediarix
  pediox pedvaxhib pegasys peginterferon pegintron peglispro pemetrexed pemgarda pentacel pentasa
  pentoxifylline pepaxto pepcid pepto perampanel percocet percodan percs perforomist peridex
  perjeta permax permethrin perseris pertzye pexeva pfizerpen phenergan phenytoin phesgo phisohex
  phoslo photofrin picato pifeltro pimavanserin pimozide piqray piroxicam pitolisant plaquenil
  plasmalyte plavix plegridy plenvu plerixafor pletal pluvicto pneumovax podofilox polident polivy
  polycitra polysporin polytrim pomalyst ponstel ponvory portrazza potiga poviztra pradaxa praluent
  prandimet prandin prasugrel pravachol praxbind praziquantel prazosin precedex precose predforte
  prednisone prefest prehevbrio premarin prempro prepidil prepopik pretomanid prevacid prevalite
  prevident prevnar prevpac prevymis prezcobix prezista prilosec primacor primaxin primlev prinivil
  prinzide pristiq privigen proactiv proair probenecid procardia procrit proctofoam procysbi
  proglycem prograf prolensa proleukin prolia prolixin promacta propecia propofol propranolol
  proquad proscar prosom protonix protopic provenge proventil provera provigil prozac psyllium
  pulmicort pulmozyme purixan pylera pyridium qbrelis qbrexza qelbree qnasl qsymia qtern quaaludes
  qualaquin questran quillichew quillivant qulipta qutenza quviviq qvar rabavert radicava ramelteon
  ranexa rapaflo rapamune rapivab rayaldee rayos razadyne rebif rebinyn reblozyl rebyota recarbrio
  reclast recombivax redipen reditrex regadenoson regeneron reglan relafen relenza relistor relpax
  relugolix remeron remicade remifentanil reminyl renagel renflexis renvela reopro repatha requip
  rescriptor resmetirom restasis restoril restylane retacrit retavase retevmo retin-a revatio revia
  revlimid rexulti reyataz reyvow rezdiffra rheumatrex rhodiola rhofade rhogam rhopressa ribavirin
  ricola ridaura rifadin rifamate rifampin rifaximin rilutek riluzole rinvoq riomet risperdal
  ritalin rituxan rivfloza robaxin robinul robitussin rocephin roflumilast rogaine rohypnol rolaids
  rolvedon roofies rotarix rotateq rowasa roxanol roxicet rozerem rozlytrek ruconest rukobia
  ruxience ruzasti ryanodex rybelsus rybrevant rydapt rylaze rysiggo rystiggo rytary rythmol
  ryzodeg sabril saizen salagen salbutamol salonpas salvia samsca sanctura sancuso sandimmune
  santyl saphnelo saphris sarafem sarclisa savaysa savella saxenda scemblix seasonale seasonique
  seconal sectral seebri segluromet selexipag selinexor selsun selzentry semglee senna senokot
  sensipar sensodyne septra serax serevent seroquel serostim sertraline serzone sezaby shingrix
  shrooms siklos silenor siliq simbrinza simcor similasan simponi simulect simvastatin sinemet
  sinequan singulair sirturo sitavig sivextro skelaxin skyclarys skyrizi skytrofa slynd solaraze
  solarcaze soliqua soliris solodyn solosec solriamfetol soltamox soma somavert sonata soolantra
  soriatane sorilux sotalol sotorasib sotyktu sovaldi spevigo spice spikevax spinosad spinraza
  spiriva spirulina sporanox spravato sprintec sprycel stadol stalevo starlix staxyn steglatro
  steglujan stelara stendra stimate stiolto stivarga strattera strensiq striant stribild striverdi
  stromectol suboxone subutex sucraid sudafed sufentanil sugammadex sular sulfamylon sulindac
  sumavel sunlenca sunosi supartz suprax suprep surfak surmontil survanta sustiva sustol sutab
  sutent syfovre symbicort symbyax symdeko symjepi symlin symproic symtuza synagis synalar synalgos
  synarel synera synercid synjardy synribo synthroid synvisc syprine systane tabrecta tafamidis
  tafinlar tafluprost tagamet tagrisso takhzyro taltz talvey talzenna tambocor tamiflu tanzeum
  tapazole tarceva tarka tasigna tasimelteon tasmar taurine tavneos taxol taxotere tazorac tazverik
  tecentriq tecfidera tecvayli tedizolid teflaro tegaserod tegretol tekturna temodar temovate tenex
  tenivac tenoretic tenormin tepezza tequin terazol teslascan tessalon testim testopel teveten
  tezspire thalomid thc theanine theraflu thiotepa tibsovo ticagrelor ticlid tigan tikosyn timentin
  timoptic tindamax tirofiban tirosint tivdak tivicay tnkase tobradex tobrex tofersen tofranil
  topamax topicort topotecan toprol toradol toujeo toviaz trabectedin tracleer tradjenta tramadol
  trandate tranexamic transderm tranxene travatan travoprost trazodone trecator trelegy trelstar
  tremfya trental treprostinil tresiba tretinoin trexall trezix tribenzor tricor triglide
  trihexyphenidyl trijardy trikafta trilafon trileptal trilipix trilyte trimethoprim trintellix
  triumeq trivora trodelvy trogarzo trokendi trospium trulance trulicity truseltiq trusopt truvada
  truxima tudorza tukysa tums turalio tussigon tussionex twinrix twirla twyneo twynsta tybost
  tygacil tykerb tylenol tymlos typhim tysabri tyvaso tyzeka tyzine tzield ubrelvy uceris udenyca
  uloric ultane ultiva ultomiris ultracet ultram ultresa unasyn unisom unithroid uptravi urispas
  uristat uroxatral ursodiol utibron uzedy vabomere vabysmo vagifem vagisil valcyte valerian valium
  valproic valtoco valtrex vancomycin vanicream vanos vantin vaporub vaqta varivax varubi vascepa
  vaseline vaseretic vasostrict vasotec vazalore vectibix veklury velcade velphoro veltassa vemlidy
  venclexta venetoclax venofer ventavis ventolin veozah verelan verquvo verzenio vesicare vfend
  viagra vibativ viberzi vicks vicodin vicoprofen victoza victrelis vidaza videx vienva vigabatrin
  vigamox viibryd viltepso vimovo vimpat viokace vioxx viracept viramune viread viroptic visine
  vistaril vistide visudyne vitrakvi vituz vivactil vivelle vivitrol vivotif vizimpro vonjo
  vonoprazan vonvendi voquezna vosevi votrient voxelotor voxzogo vraylar vtama vuity vumerity
  vusion vyepti vyjuvek vyleesi vyloy vyndamax vyndaqel vytorin vyvanse vyvgart vyxeos vyzulta
  wakix warfarin wegovy welchol welireg wellbutrin winlevi winrevair xadago xalatan xalkori xan
  xanax xanny xaracoll xarelto xcopri xdemvy xeljanz xeloda xelpros xenical xeomin xeplion xerava
  xermelo xgeva xhance xiaflex xifaxan xigduo xiidra xofigo xofluza xolair xopenex xospata xphozah
  xtampza xtandi xtoro xulane xultophy xyntha xyosted xyrem xywav xyzal yaz yervoy yescarta yohimbe
  yondelis yonsa yosprala yuflyma yupelri yusimry yutiq zaditor zaleplon zaltrap zanaflex zanosar
  zantac zaroxolyn zarxio zavzpret zebeta zegalogue zegerid zejula zelapar zelboraf zelnorm zemaira
  zembrace zemdri zemplar zenatane zenpep zepatier zepbound zeposia zerbaxa zerit zestoretic
  zestril zetia ziac ziagen ziana zicam ziextenzo zileuton zilretta zilxi zimhi zinacef zinbryta
  zinplava zipsor zirgan zithromax zocor zofran zohydro zoladex zoledronic zolgensma zolinza zoloft
  zolpidem zometa zomig zonalon zonegran zontivity zorbtive zortress zorvolex zosyn zovirax ztalmy
  zubsolv zulresso zuplenz zurampic zurzuvae zyban zydelig zydone zyflo zykadia zylet zyloprim
  zymaxid zynlonta zynyz zypitamag zyprexa zyrtec zytiga zyvox zzzquil`;
