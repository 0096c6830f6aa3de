/** Drugs, vaccines, supplements and what is put on skin, by brand and by substance. */
export const REMEDIES = `
  abaloparatide abelcet abobotulinum abrocitinib acamol acapodene accuneb accupril aceclo
  aceclonac acepril acetaminofen acetohexamide aciloc acipimox aclarubicin aclovate acotiamide
  acoziborole acthrel actichlor acticin actidose actiflor actikerall actimmune actisite acuprin
  adagrasib adasuve adbry adenoscan adhansia adlarity adoxa adrenaclick advicor adzynma afeditab
  afeme affera aftate agamree agrylin aknemycin akovaz akten alahist albuminex aldactide aldoril
  aldurazyme alferon aliqopa alkindi allermist alomide alphaderm alphanate alprax alprim alrex
  alsuma altargo altreno alymsys ambroxol amelogel amfepramone amikin aminosalicylic amlactin
  amlodac amlokind amlopres amlovas ammonul amondys amrutanjan amturnide analpram anamantle
  anaspaz ancobon androderm anhydrol anifrolumab aniracetam anjeso anthim antizol anturan anturol
  anugesic anxicalm anxit apadaz aplisol apresoline apriso aprokam apronal aptensio aquamax aredia
  arip aripiprex arlevert arranon artelac arymo arzerra ascomp ascor ascoril asparlas aspaveli
  astagraf astamorph astelin asthalin asunaprevir atenix atogepant atorlip atorvaliq atralin
  autrin avacincaptad avagard aveed avinza avomine axiron axit axumin ayurslim ayvakit azasan azax
  azedra azee azimax azithral aziwok azulfidine baclosan bacopa bafiertam bamlanivimab baxdela
  baycol baypress bebtelovimab beclo beclovent becosules belantamab belkyra belrapzo bemfola
  benadon bendeka benuryl benzaclin benzalkonium benzamycin benzedrex benzydamine berberine
  berinert beromun betadex betasalic betasept betopic betrixaban beyfortus bibrocathol bicnu bidil
  bijuva biltricide bimekizumab binimetinib binosto biovac biperiden bisglycinate bizengri
  blephamide bluboro bocouture bonefos boroline boroplus boswellia botulax bretylium brevibloc
  brexafemme brexanolone brilique brineura brinsupri briumvi brolucizumab bryhali bucapsol
  budecort buphenyl buscogast busilvex butex butisol cabtreo cafcit calblock calcet calciferol
  calcimar calcimax calogen camoquin camptosar cancidas capasal capmatinib capozide captisol carac
  carbatrol carbinoxamine carbogen cardace cardiolite cariban carisoma carnitine carnitor carospir
  casirivimab catapresan caviwipes cefizox cefobid cefotan celontin ceporex ceprotin cequr ceravix
  cerdelga cerezette cerezyme cerianna cernevit certican certoparin cetamol cetrimide
  cetylpyridinium cetzine champix chenodal chloramine chlorclean chlordiaz chlorella chloroxylenol
  choletec choragon chyawanprash cibacalcin cidex cilodex ciltacabtagene cinqaero cipcal ciplox
  ciprobay citalec claforin claratyne clarinase clariscan clarus clavam claversal clavulin cleocin
  climen clindesse clinell clinimix clinolipid clocip clodronate clolar clonorax clopilet clopine
  clopitab cloretazine clotiapine clotrimaderm codalgin codipar colazide colomycin combantrin
  combiflam combivir cometriq compazine compoz comtess concor condyline conray constulose copegus
  coplavix corbevax coricidin corifact corifeo corlopam corotrope corphedra correctol cortenema
  corticorelin cortifoam cortrosyn corvert corzide cosudex cosyntropin cotrimoxazole covera
  crexont crocin crofelemer crotan crystacide cufence cuprimine curanail curatoderm cutaquig
  cyclomydril cyclopam cylate cymevene cystadrops cystagon cystaran cystografin cytogam dabur
  daflon dakinza dalfampridine danocrine daridorexant datscan daunoxome dazidox deanxit decavac
  defibrotide defitelio dekristol delandistrogene delestrogen deltyba demylan denavir depacon
  depade depakin depen deplatt depocyt depodur deponit deprenyl depsol dequalinium deriphyllin
  dermacool dermatix dermeze deroxat desonate desowen detectnet detensiel detrusitol deviry
  dexedrine dexorange dexpanthenol dexycu deyquil diabex diabinese diafert diaformin dialyvite
  dibenzyline diclegis diclofenamide diclomax didrex didronel dificlir digene dihydropyridine
  dilatrate diligan diloxanide dimetane dinoprost diomed diosmin diovol dipeptiven dipivefrin
  diprolene diprosone disalcid disipal distamine distigmine diucardin docefrez dolargan
  doloneurobion dolophine domstal dostarlimab dostinex dovobet doxt dozic drixoral drotin droxia
  droxidopa duavive ducoril ducressa dulcogas dulphalac duocal duolin duopa duphaston duraclon
  duralith duratuss durlaza duvelisib duzallo dyanavel dydrogesterone dynabac dynastat dytan dytor
  econorm ecosprin ecoza efacti efferalgan elafibranor electral elelyso elepsia elixophyllin
  eloxatin elranatamab elzonris emadine emblaveo emcyt emergen emeset emollin emulsiderm emverm
  enablex endodan endometrin endone endoxan enfortumab enjuvia enlon enopen enterogermina enzoflam
  eohilia eovist epcoritamab eperisone epsolay eptacog eptinezumab eptoin ergoloid ertaczo ervebo
  erwinase erwinaze eryped erythrocin esketam esketamine esmya estrasorb estropipate ethyol
  eticovo etizola etopophos etranacogene euglucon eumobase evarrest evinacumab evion evomela
  evusheld exelderm exkivity extina eysuvis ezogabine factive famciclovir fampridine fansidar
  fareston fasigyn feburic febuxostat femilon femtrace fenistil fenoglide fenoldopam feosol
  feridex fermathron ferrex fevarin fexinidazole fibricor fibryga fidanacogene fingolimod fleqsuvy
  flexin flexitol florbetaben florbetapir floroquin flortaucipir floxal fluclorolone fludara
  flumadine fluoroestradiol fluorometholone fluoroplex fluoxetin fluoxymesterone flurandrenolide
  flutemetamol fml focalin folotyn folvite fondaflor foracort forane forsteo fortical fortijuice
  fortovase foscavir fostamatinib fostemsavir fostimon fourderm freamine fremanezumab frovex
  fruquintinib frusol fucithalmic fulphila fungizone furadantin furoxone gadavist gadovist
  galantamine galcanezumab galsulfase gammaked gammaplex ganaxolone ganciclovir ganirelix ganirest
  gastrocrom gastrografin gastromiro gatifloxacin gefitinib gelnique gelusil gemifloxacin
  gemtuzumab gemzar generlac genotropin gilteritinib ginet givinostat givlaari givosiran glasdegib
  glecaprevir glimisave glivec gloperba glucerna gluconorm glucosamine glutaraldehyde glutarol
  glycinorm glycomet glypressin glytrin golimumab gonal goserelin gozetotide granocyte grastofil
  grazoprevir grifulvin grilinctus guselkumab gynazole gynedel gynodiol gynoflor haegarda
  haemocomplettan hajmola halaven halcinonide hamdard haztabs hemabate hemin hepagam hepalink
  heparinoid hepatolite hepatyrix hepcludex hespan hexabrix hexachlorophene hexalen hexetidine
  hexopal hibiscrub hibitane hibtiter hifenac histrelin honitus humate humatin humegon
  hyaluronidase hycamtin hydergine hydrocil hylenex hyloforte hypaque hyperrab hyperrho ibalizumab
  ibrexafungerp ibrutinib ibutilide idelvion iduvit ifex ikorel iletin illuccix ilomedin iloprost
  imdevimab imetelstat imiglucerase imipramine immukin immunate imogam imojev imovane impoyz
  imurel imvamune imvexxy inapsine inavolisib incobotulinum inderide indinavir indivior indocin
  inebilizumab infergen infigratinib infugem infumorph ingenol inomax inositol inotuzumab inulin
  iodex iomeron ionsys iopamiro iopidine ipilimumab ipill ipocol ipratropium isavuconazole
  isavuconazonium ismelin isoket isomil isosource isovue isradipine istamet ivosidenib iwilfin
  ixabepilone ixekizumab ixifi jalra javygtor jelmyto jeuveau juvederm jylamvo kabiven kalbitor
  kalcipos kamillosan kanamycin kanuma karicare kaspargo kayexalate kebilis keftab kemstro
  kenacort kengrexal kerydin ketoconazole khapzory khedezla kinlytic kisplyx kivexa klebivax
  klorcon kloxxado kogenate kombivir kovaltry kovanaze krintafel kristalose kuvan kybella kymyrsa
  kynamro kytril kyzatrex lacrisert lacrivisc lamprene lanoconazole lansinoh lanzul lapatinib
  lapdap larotrectinib lasilactone lebrikizumab lecanemab lederfen lederspan lemborexant
  lenacapavir lenvatinib leselle letermovir leustatin levipil levobunolol levocarnitine levolin
  levomilnacipran levorphanol levosert levulan lexotan licofelone lidemol lidopen likmez lileta
  limcee lincocin lincomycin liotrix lipanthyl lipiodol lisocabtagene listenon lithane lithicarb
  lithonate lithostat lithosun livazo livogen livostin lodosyn lodoxamide lofepramine lofexidine
  lomaira lomitapide loperamide lopinavir lopresor lorcaserin losectil lotrisone lovastatin
  loxapine lozol lubiprostone luliconazole lumason lumizyme lumykras lupaneta lurselle lutrate
  lutropin luveris lyclear lyllana lymphazurin lymphoseek lynestrenol lynkuet lynoral lyvispah
  lyzavan macitentan magaldrate maprotiline maribavir martivir matuzalem mavorixafor maxigesic
  maxtrex mayzent mecasermin mechlorethamine meclofenamate meclozine medabon medicort medihaler
  medised medroxy meftal megestrol mekmeda meliane melleril menomune menotropin mepacrine
  meperidine mepivacaine meprate meptid merbentyl meridia merrem mesnex metenix methazolamide
  methergine methohexital methoxsalen methyclothiazide methycobal methylcobalamin methylfolate
  methylin metipranolol metocurine metozolv metrolotion metrolyl metrotop metvixia mexitil
  mezlocillin miacalcic miacalcin micanol micatin micronase microshield microval microzide
  mifegymiso mifegyne migril mildison milnacipran milpharm minax mincifol minirin minitran
  minizide minodronate minolira minomycin minulet miochol miostat mipomersen miradon miradry
  mirikizumab miriva mirtazon mirvetuximab misoprost mitosol mizolastine moban mobigesic
  mobocertinib modaplate modeyso modisal modrasone moexipril mogamulizumab moisturex molindone
  molixan molnupiravir momelotinib mondaxyne monnal monocef monocor monoket monopril monotard
  monovisc montair montek moov morhulin morphabond motens moxetumomab moxidectin moxifloxacin
  moxikind mucolyte mucosolvan mustargen mutamycin mycobutin mycolog mycostatin mydfrin myglyto
  myloplex mynatal myocet myochrysine myocrisin myolastan myoview mytelase myval myxredlin
  nadofaragene nadolol nadroparin nafarelin nafcillin naftidrofuryl naftifine naglazyme nalidixic
  nalmefene nalorex namuscla nandrolone nasofan natalizumab natrexone natroba naturetin navstel
  naxdom naxitamab nayzilam nebicard nebulasal necitumumab nelfinavir neomercazole neotigason
  nepexto neprilysin neratinib nerisone nestabs netspot neulin neuraceq neurobion neurobloc
  neutrexin nexito nexpro nexterone nexviadyme nexviazyme niacinamide nicergoline niclosamide
  nicogum nicomide nicoumalone nifediac nifedical nifurtimox nilemdo nilevar nilutamide nimesulide
  nimotuzumab nintedanib niopam nipent nipride niraparib nirmatrelvir nirsevimab nisoldipine
  nitisinone nitoman nitrazepam nitrofurazone nitroject nitromist nitronal nitropress nitrostat
  nivaqs nivestim nivestym nizatidine nocdurna noctamid nogaxeh norcuron norflox norfloxacin
  norgesic noristerat noritate norlevo norlutate normison norplant norprolac norspan noten novalac
  novamox novantrone novasource novelon novoeight novolin novonorm novothyrox nuceiva nulev
  nulytely numbrino nupercainal nurokind nusinersen nutren nutriflex nuwiq nyaderm nystop obetrol
  obiltoxaximab ocid ocrelizumab octim octocog octreoscan ocufen odaban odactra odansetron odomos
  odronextamab ofatumumab oflocet okacet olanzapine olaratumab oleanz oliceridine olimel olipudase
  olmezest oltipraz olutasidenib omadacycline omalizumab omapatrilat omaveloxolone omegaven omez
  omniscan omnivex omsirge onasemnogene oncovin onmel onpro onsior onsolis ontak ontruzant onxeol
  opadry ophthetic opill opipramol optalidon optimark optipranolol optison optisulin oretic orofer
  orthoclone orthocyclen orthophthalaldehyde orudis osanit oscient oserdu osilodrostat osimertinib
  osmitrol osmoprep ospemifene osteomin otesaconazole otilonium ovidrel oxacillin oxandrolone
  oxaydo oxazepam oxiconazole oxitropium oxivir oxpentifylline oxprenolol oxsoralen oxtriphylline
  oxymetholone oxytetracycline ozanex ozawade ozobax pacitane pacritinib palbociclib palivizumab
  palovarotene pamifos pancreatin pancrelipase panderm panitumumab panobinostat panretin pantocid
  pantoloc pantothenate panzyga papaverine paracetmol paraplatin parcopa paremyd paritaprevir
  paromomycin parsaclisib parvolex patanase patanjali patisiran pazopanib pedea pediacare
  pegaptanib pegaspargase pegvaliase pegylated pembro pemfexy pemigatinib pemivibart pemoline
  penbutolol penciclovir pennsaid pentam pentaxim pentosan pentostatin pentoxyverine peracetic
  perasafe perative perdogesic perfalgan pergolide pergoveris peridol perinorm perspirex
  pertofrane pevaryl pexidartinib pexion pharmorubicin pheburane phendimetrazine pheniramine
  phensedyl phenylpropanolamine phenytek phoslyra phosphasal picolinate picosulphate piflufolastat
  pimecrolimus pindolol pipobroman pipotiazine pirbuterol pirenzepine piritrexim pirtobrutinib
  pitavastatin pitressin pivya pizotifen pizotyline plasbumin plazomicin plegisol plenaxis
  podophyllin podophyllotoxin polaramine polatuzumab polidocanol polmacoxib polocaine polycose
  polyfax polygam ponatinib ponesimod poractant porfimer posaconazole potaba poteligeo povidone
  poziotinib pramlintide pramosone prasterone prazepam prednicarbate pregaday pregestimil
  premoxate premphase prexige prexxartan prialt priftin prilocaine primatene primolut primovist
  primsol princivil prioderm priorixtetra privine probanthine probiotic procalamine prochieve
  prodeine profasi profilnine proflavine prohance prolastin prolomet proluton promensil prometrium
  prontoderm propacet propantheline proparacaine propoxyphene proquin prostigmin prostin
  prothionamide protriptyline protropin proviron proxen pseudoephedrine psorcon pulmocare puricos
  pylarify pylobactell pylorid pyralvex pyridoxal pyrogastrone qmiiz qoliana qoliq quadriderm
  quazepam qudexy quelicin quercetin quinacrine quinagolide quinapril quinaretic quinbolone
  quinidex quinsair quinupristin quizartinib qutan qv qwo rabicip racecadotril radiesse
  radiogardase radotinib ragwitek raldesy ralivia raltegravir ramosetron ramucirumab ranibizumab
  ranitic ranivisio rantac rasilez rasuvo ravicti ravulizumab raxibacumab raxone reagila rebetol
  reboxetine reclide recofol recorlev recothrom rectiv redemplo refludan regaine regestrone
  regkirona regonol regorafenib regranex rejunex relestat releuko relexxii remdesivir remodulin
  repotrectinib reprexain repronex rescula reserpine reslizumab resovist resprim restyl
  resveratrol reteplase retifanlimab retigabine retisert retrovir retsevmo revefenacin revelol
  revital revitive revolade revumenib rezafungin rezulin rezzayo riabni riamet ribasphere
  ribociclib ribomustin rifamycin rilonacept rimabotulinum rimactane rimantadine rimegepant
  rimexolone rimonabant rimso riociguat ripretinib risankizumab risdiplam ristela ritlecitinib
  ritonavir rivotril rixubis roaccutane robaxisal rocaltrol rociletinib rofecoxib roferon
  rolapitant romosozumab ropark ropinirole rosadan rosiglitazone rosuzet rovalpituzumab
  rovelizumab rowachol rowatinex roxadustat roxicodone roxybond rozanolixizumab rozavel rubraca
  ruxolitinib ruzurgi rybrila rykindo salsalate sandostatin sanicloth sapropterin saquinavir
  saracatinib sarilumab savlodil sebivo secnidazole secobarbital secuado secukinumab selpercatinib
  selumetinib semprex sensorcaine septrin serlopitant sermorelin seroflo seromycin sertaconazole
  sertindole seysara shelcal sibelium silkis silodosin siltuximab simeprevir simethicone sinarest
  sinopharm siponimod sizodon skelid skinsan smofkabiven smoflipid soframycin somac somatropin
  sonovue sorafenib sorbolene sotagliflozin sotatercept sotradecol spasmonil spectracef spesolimab
  sporlac sprix stalopam stamlo stellisept sterillium stilnoct stilnox streptozocin subsys
  sucroferric sulconazole sulfacetamide sumycin sunitinib suplena supprelin supradyn susten
  sutimlimab suvorexant sylate symfi syndopa syndros syntocinon syntometrine systen tacalcitol
  taclonex tacrine tafasitamab talazoparib taliglucerase talimogene talquetamab tapinarof targin
  targretin tauvid tavaborole tavegil taxim tazarotene tazemetostat tazicef teclistamab
  teduglutide tegrital telaprevir telithromycin telmikind telotristat telpres temodal temsirolimus
  teniposide tenofovir tenovate tenoxicam tenuate teplizumab teprotumumab terazosin teriflunomide
  tesamorelin tetanol tetracosactide tetracosactrin tetrastarch tetraxim tetryzoline texacort
  tezepelumab thiethylperazine thioridazine thiothixene thyrogen thyrolar thyronorm tiagabine
  tiazac tibolone ticarcillin ticlopidine tildrakizumab timolol tioconazole tiopronin tiotropium
  tipiracil tipranavir tisept tisotumab tivozanib tizanidine tocilizumab tolazamide tolbutamide
  tolmetin tolnaftate tolsura torisel torsid tosymra tralokinumab trametinib trandolapril tranexa
  trapic trasylol trazimera treanda tremelimumab treosulfan tretten treximet triazolam triclosan
  trientine trifarotene trifluridine trilociclib triluma trimethobenzamide trimipramine triostat
  tripacel triptodur triptorelin trisenox tristel trivaris trizivir tryvio tuxarin twocal
  ubiquinol ubiquinone ubrogepant ultacet ultravist undecylenic unisept univasc upadacitinib
  urofollitropin urografin urorec vagistat valoctocogene valparin valrubicin vandetanib vaprisol
  vavelta vectical vedolizumab velaglucerase veletri velmanase velpatasvir vemurafenib venclyxto
  venusia vepesid verdeso verorab verrusol versacloz vesanoid veverimer vibramycin viekira vimizim
  virazole virtussin visipaque visken vivaglobin vivjoa vizamyl vizylac vogelxo volanesorsen
  volulyte vomistop vonicog vorapaxar voretigene voriconazole vorinostat vortioxetine voveran
  vowst warticon wellvone wikoryl wilate xeglyze xelstrym xembify xenetix xenleta xepi xerese
  xifyrm ximino xipere xolegel xolremdi xuriden xuzal xyvona yaziris yesintek yutopar yutrepia
  zanamivir zandu zanidatamab zanubrutinib zarontin zavegepant zavesca zenflox zenrelia zenzedi
  zepzelca zerodol zetonna zevalin zevtera zifi zincovit zinecard zioptan zoely zolfresh zolpimist
  zomacton zonisade zoryl zuranolone zyclara zymar zynquista zynteglo zyrtecs
`;
