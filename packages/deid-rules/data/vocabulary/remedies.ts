/** Drugs, vaccines, supplements and what is put on skin, by brand and by substance. */
export const REMEDIES = `
  abaloparatide abecma abelcet abenol abobotulinum abrocitinib absorba acamol acapodene acarizax
  accomin accufix accugrid accuneb accupaque accupril aceclo aceclonac acepril acerola acessa
  acetak acetaminofen acetohexamide achieva acihexal aciloc acipimox aclarubicin aclotin aclovate
  acnatac acnevir acnomel acotiamide acotral acoziborole acthib acthrel actichlor acticin actidose
  actiflor actikerall actimmune actimol actisite actonorm acuprin acyvir adafin adagrasib adamon
  adaptix adartrel adasept adasuve adbry adcortyl adeflor adenoscan adepal adgyn adhansia adifen
  adlarity adoair adoxa adquey adrenaclick adtralza advicor adynovate adynovi adzynma aeonian
  aerinaze aerobec aerobid aerocrom aerolife aeroneb aerospan aerrane aethoxysklerol afeditab
  afeme affera aftate agamree agenerase agento aggrastat agopton agrylin agyrax airfit airmini
  airseal airtouch akarin aknemycin akovaz akreos akten akurit alahist alavert albalon albendol
  albenza albey albuminex alcis alcortin aldactide aldoril aldurazyme alendro alepam alertec
  alesse alferon alfuca algesal aliqopa alkindi allermist allerx allmercap alodorm alomide
  alphacin alphaderm alphamox alphanate alphaport alphapress alprax alprim alrex alsucral alsuma
  altapore altargo altis altocor altreno altrua altuviiio alupent alupram aluzine alvedon alvercol
  alymsys ambroxol amelogel amfepramone amikin amilmaxco amilospare amimox aminosalicylic amizide
  amlactin amlodac amlokind amlong amlopres amlovas amlozaar ammonul amondys amoxibid amphadase
  amphadrol amphocil ampicyn amplictil ampligen amrutanjan amturnide amvaz amway analpram
  anamantle anaspaz ancobon ancolan ancotil androderm andropatch anergan angeze angiopril anhydrol
  anifrolumab aniracetam anjeso ansaid anselol ansmin antabus antagon antenex anthim anthisan
  anthranol antizol anturan anturane anturol anugesic anxicalm anxit anzatax anzela apadaz
  apetamin apexpro aphenylbarbit aphthasol aplisol apomine apoquel appedrine apresoline aprinox
  apriso aprokam apronal apstil aptensio apvera aquachloral aquamax aquamephyton aquasept aquasol
  aquatab aquilon aradil aralast aramine arbinoxa aredia arelix argatra arginaid arimin arip
  aripiprex arkamin arlevert arpicolin arranon arret arrowgard artegraft artelac arthrease
  arthrexin arthrocor articulose artiss arymo arythmol arzerra asacolon ascabiol ascendis asclera
  ascomp ascor ascoril asendin asendis asilone asmaflu asmalix asmasal asmaven asparlas aspaveli
  asprimox assal astagraf astamorph astelin asthalin astron asunaprevir atacurium atasol atavi
  atemax atenix atenolin aterax athletis atocor atogepant atorlip atorsave atorvaliq atosil atozet
  atralin atrofen attent attenta atubri auralgan auralgicin auranofin aureocort aurorix ausgem
  ausran austrapen autogard autrin auxalia auxigen avacincaptad avagard avage avaira avandaryl
  avar avaulta aveed aventyl avexa avil avinza avlosulfon avomine avonza axera axiem axios
  axiostat axiron axit axium axotal axumin aygestin aymes ayurslim ayvakit ayvakyt azamun azasan
  azax azedra azee azide azimax azithral azithrocin aziwok azol azoran azulfidine azzalure bacid
  baciguent baciject baclosan baclospas bacocil bacopa bactocill bafiertam balanseal balmosa
  balneosar bamlanivimab banaba banatrol banobese baratol barhemsys baridium barimelts barleygrass
  barostim basaljel baxan baxdela baycadron baycip baycol baycuten bayferon baypress bazetham
  beben bebtelovimab becaplermin beclazone beclo becloasma becloforte beclovent becosules beepen
  befact bekunis belantamab belara beleodaq belganyl beliviv belkyra bellamys bellatal bellergal
  beloc belrapzo bemfola benadon benadryll benazecare bendeka benefix beneflora benemid benerva
  benestan benoral benoxyl bentos bentylol benuryl benvista benylinc benzaclin benzalkonium
  benzamycin benzedrex benztrop benzydamine beparine berberine beriate berinert berirab berkatens
  berkolol berkozide beromun besavar besremi betachron betadex betadren betafen betahist betamin
  betamox betanase betasalic betasept betatrex betavit betaxin betaxon betesil betinex betnelan
  betnovat betopic betoquin betrixaban bevacip beyfortus beyonttra bezagen bezatol biafine
  bibrocathol bicalox bicitra bicnu bicontact bicor bidil bigbore bijuva bilarten biltricide
  bimekizumab bimervax binimetinib binosto biocardia biocef biocetin biocidin biocor bioflor
  biofoam biogaia bioperine biorphen biothrax biotrue biovac biovit biozek biperiden bipreterax
  biquinate bisalax bisglycinate bismatrol bisocor bisolvex bizengri bleedarrest blenoxane
  blephamide blocadren bloxiverz bluboro bluephantom bocouture bodyguardian bolvidon bonefos
  boneloc bonescalpel bontril boroline boroplus bortezom boscolol boswellia botulax boviecoag
  bradosol brahmi bravelle brenzys bretaris brethaire brethine bretylium bretylol brevibloc
  brevicon brevital brevoxyl brexafemme brexanolone bridopen brilique brinavess brineura brinsupri
  briofil briumvi brivajoy brocadopa brolene brolucizumab bromax brommun bromsite broncholux
  bronkaid bronkodyl bronkosol bronkotuss brulidine brumixol brustan bryhali bubbli bucapsol
  buccobloc buclamase budamax budecort budiair budiswift bufferin bugesic bulboid buphenyl buronil
  buscogast busilvex busulfex butacote butazolidin butea butex butisol byannli bynfezia cabaser
  cabtreo cacit cafcit calaptin calaxo calblock calcet calcidrine calcifer calciferol calcijex
  calcimar calcimax calciparine calcirol calcisorb calcitrans calcivit calcos calmday calogen
  calsip calsynar caltine camedia camoquin campath campto camptosar canasert cancidas candelas
  candesar candiplas canditral canestenol canusal capasal capastat capex capio caplenal capmatinib
  capozide caprilon capsig capsin captisol capto carac carace carbatrol carbimide carbinoxamine
  carbocal carbodec carbogen carbolith carbomedics carboptic carbrital cardace cardilate cardinol
  cardiolite cardiomessenger cardiosave cardiovas cardiowest cardiprin cardol cardular carelink
  caremap cariban carillon caripul carisoma carnigen carnitine carnitor carnosine carobel carospir
  carteol cartiject carto cartrol carylderm cascor casirivi casirivimab casprium cataflam
  catapresan catavor catephen cavacol caviwipes cealo cecon cedocard ceenu cefadrox cefaly cefix
  cefizox cefobid cefotan cefrom ceftum celapram celexib cellegesic cellufresh cellusan celocurin
  celontin celsentri celt cenestin centapp centyl cephoral cephorum ceplac ceplene ceporex
  ceprotin cequr ceramax ceravix cerazet cerdelga ceredase ceretec cerezette cerezyme cerianna
  cernevit certican certiva certoparin cerubidine cervagem cetamol cetapril cetirax cetrimide
  cetrin cetylpyridinium cetzine chaga champix chariva chasteberry chenix chenodal chericof
  chirocaine chitosan chloractil chlorafed chloralixir chloramine chlorasol chlorclean chlordiaz
  chlorella chlorohex chlorotrianisene chloroxylenol chlorvescent choledyl choletec cholografin
  choloxin cholstat cholvastin choragon chorapur choriomon chromemate chronogest chronulac
  chyawanprash chymodiactin cibacalcin cibacen cibalith cibral cicladerm ciclosol cidex cifloc
  cilamox cilicaine cilodex cilopam ciloquin ciltacabtagene cimadronate cimehexal cimetag cimizt
  cimziaa cinobac cinqaero cintichem cipcal cipflox ciplactin ciplar ciplin ciplox cipram ciprobay
  ciprol circupon citalec citicoline citraflow citrihexal citrosoda claforan claforin claradone
  claragine claratyne clarelux clarifix clarinase claripen claripex clariscan clarosip clarus
  clasteon clavam clavamel clavamox clavaseptin claversal clavulin clearguard clearlax cleocin
  climanor climen clinagel clindesse clinell clinimix clinisol clinolipid clinorette clinovir
  clinoxide clioquinol clivarin clobaderm clobavate clocip cloderm clodronate clofenal clofexamide
  clofranil clolar clomhexal clomifert clonactil clonapax clonea clonidur clonopin clonorax
  clonotril clopilet clopine clopitab clopivas clopram clopress cloretazine clorpres clotasol
  clotiapine clotine clotreme clotrimaderm cloxapen clozitem coagadex coalgan coaxil cobalin
  coblin codafen codalax codalgin codapane codapect codeisan coderit codicept codiovan codipar
  codiplar codis cofact cohemin colazide colchimax coldrex colestyr colifoam collagraft
  collinsonia colomycin colovac colven combantrin combiflam combitic combivir combutol cometriq
  comfortis compazine composix compoz comtess comvax concor condyline condylox confectio confida
  congentin congespirin conivaptan conray constella constulose contak contalgin contegra contimin
  convivo coolmint coolsculpt coolsculpting copegus coplavix coptin corail corbevax corcap
  cordarex cordipatch cordyceps coreflo corflo corgonject coricidin corifact corifeo corlan
  corlopam coronex coronur corophyllin corotrope corpaq corphedra correctol cortate cortenema
  corticaine corticool corticorelin cortifoam cortisate cortoderm cortone cortril cortrosyn
  corvert corzide cosamin cosmofer cosudex cosyntropin cotim cotriatec cotrimoxazole cotronak
  coumadine covance covaryx covera coverex coveris coxflam crampex crampeze cremaffin cresar
  crescormon crestar crexont crinoren crocin crofelemer crolom cromese cromogen cromolux crossboss
  crotan crotorax cruex cryocor crystacide crysvita ctrak cufence culturelle cuprimine curanail
  curatoderm curcuma curosurf cutanum cutaquig cutera cycladol cyclaid cycloblastin cyclocort
  cyclodox cyclokapron cyclomydril cyclopam cyclopentol cyclophil cyclospasmol cycrin cyfenol
  cylate cylert cymalon cymeven cymevene cymogran cyprone cyprostat cystadrops cystagon cystaran
  cystemme cystitomyc cystocalm cystografin cystoleve cystospaz cystrin cytacon cytadren cytamen
  cytarbel cytogam cytosar dabur dacepton daflon dafodil dakinza daktagold dalalone dalfampridine
  dallergy dalmacol damason danatrol danazant danitrin danocrine danoval danthron daonil daranide
  daridorexant darolac dartilla dasovas datascope datex datscan daunoxome davedax davesco daxxify
  dayhist dayleve dayquil dazamide dazidox deanxit decaris decavac decholin decolgen deconamine
  deconsal decortisyl defcort defencin defibrotide defitech defitelio degarel degest dekristol
  delaket delandistrogene delatestryl delestrogen delfen delix deloxi delphicort deltalin
  deltaprim deltasone deltastab deltazine deltec deltyba delvas demix demolox demulen demylan
  demylocaine denavir dendracin denela dentipatch denzapine depacon depade depakin depalept depen
  deplatt depocyt depodur deponit deprenyl deproic depsol dequalinium deralin derbac deriphyllin
  dermabrade dermacea dermacol dermacool dermaflex dermajet dermapen dermaplane dermasil dermatac
  dermatape dermatix dermaveen dermazin dermestril dermeze dermidex dermolate dermotic deroxat
  deseril desitrel desmotabs desmoxan desoblue desonate desowen despec desven detectnet detemin
  detensiel detensol dethylan detrusan detrusitol devacade deviry devrom dexafree dexair dexamed
  dexampex dexasone dexedrine dexferrum dexmethsone dexomon dexona dexone dexorange dexpak
  dexpanthenol dextrogesic dextrolyte dextrostat dexycu deyquil dezacor diabact diabetamide diabex
  diabgard diabinese diabrezide diafert diaformin diagemet diaglip dialamine dialar dialose
  dialyvite dianabol dianeal dianorm diapam diaphanox diaphine diaprel diareze diasorb diastop
  dibenzyline dibertil dibro diclac diclegis diclofenamide diclohexal diclomax diclomol diclonac
  diclora diclotard diclovol diclowin diclozip diconten dicorate dicynene dicynone didrex didronel
  difficid dificlir difmethre digene dihydergot dihydropyridine diindolylmethane dilatrate
  dilcardia dilcontin dilem diligan dilor diloxanide diltahexal diltiamax diltzac dimenate
  dimetane dimetriose dimirel dimotapp dinamapp dindevan dinoprost dioderm dioforte diomed diosmin
  diovol dipalmin dipeptiven dipidolor dipivefrin diprolen diprolene diprosone directlink
  dirythmin disalcid disflatyl disipal disophrol disotate dispril distaken distamine distaquaine
  distigmine ditemic diucardin diulo diumide diuresal diurexan divelol diviminol dixarit dizac
  dizitane djenolic doans doblet dobutrex docefrez dogmatil dolargan dolasal dolcol dolgic dolo
  dolofort doloneurobion dolophine doloxene dolviran domide domperix domperon domstal dopamet
  dopaquel dopatropin dopicar dopram dopress doralese doraphen doraxim dostarlimab dostinex dosvax
  dothapax dovobet doxadren doxadura doxatan doxine doxsig doxt doxyhexal doxylar doxytab doxyval
  doxzogen dozic dozol dramanate draminate drenison dristan dritho drixine drixora drixoral drize
  drogenil droleptan dromadol dropaxin dropia drospibel drotin droxia droxidopa dsuvia duavive
  ducene ducoril ducressa ductilan ductoccluder dulcogas dulcolan dulphalac dumyrox dunaphorine
  duocal duocort duocotexin duodote duolin duolube duopa duotrol duphalax duphaston duracef
  duraclon duract duraject duralith duranest duraseal durasorb duratuss duraxa durlaza durom
  durvet duspatal dutonin dutoprol duvalin duvelisib duzallo dyanavel dyclone dydrogesterone
  dyloject dymadon dymelor dynabac dynacin dynamogen dynapar dynapen dynastat dyspamet dyspas
  dyspropan dytac dytan dytide dytor dytuss earex earsol easypump ebetrex eblon ebufac eccoxolac
  echotrast eclips ecomucyl econazine econopred econorm ecopred ecosprin ecoza ecozip eemt efacti
  efcortelan efcortesol efferalgan effexin effico efient efracea ektotix elafibranor elantan
  elaprolol elavie elavon eldisine eldopar eldoper eldoquin eleaxis electral eleganz elelyso
  elemin elepsia eliphos elixophyllin elmogan elobact elocom elonva eloxatin elranatamab elucir
  eludril eluvia elzasonris elzonris emadin emadine emapali emblaveo emblon embolex emcyt emend
  emergen emerphed emeset emeside emezine emfolic emgel emollin empynase emtexate emulave
  emulsiderm emverm emxl enablex enaladex enanton enap encorate encrusta endari endobarrier
  endodan endolor endometrin endone endoxan endoxana enfamils enfortumab enfuse enjuvia enlafax
  enlon enlyte enopen ensuremax entaban entacyl enterodine enterogermina enterosgel entrada
  entrolax entrophen enzira enzoflam enzystal eohilia eovist epaner epaxal epcoritamab eperisone
  ephedra epherit ephynal epidyolex epifoam epiglu epilex epilyt epinal epinat epiquin episenta
  epitol epival epix epogam epogin epoxitin epprix eppy epsikapron epsolay eptacog eptifib
  eptinezumab eptoin epzicom equagesic equanil erecnos eremfat ergamisol ergobaby ergoloid
  ergostat ertaczo ervebo ervevax erwinase erwinaze eryacne erycette erycin eryderm erygel erymin
  erymycin eryped erysafe erysil erythrocin erythromid erythroped erytop eryzole esbelcid escalith
  escarium esclim esidrex esidrix esipram eskamel eskazine eskazole esketam esketamine eskornade
  esmirtazap esmodil esmya esomac esopral esoterica esperal esperoct espirocort estaprol estigyn
  estinyl estivin estradurin estragyn estrasorb estratab estratest estropipate estrosorb estrovin
  estrovis esumaren ethchlor etherone ethide ethimil ethipram ethmozine ethrane ethyol eticain
  eticovo etilaam etilefrin etizola etopophos etoposin etoshine etrafon etranacogene etrinsa
  etrivex etzicam eudemine euglucon eugynon euhypnos eulactol eumobase eumydrin eupantol
  eurartesim eurofolic euthroid eutonyl evacalm evacode evalon evarrest everone evinacumab evion
  evohaler evoltabs evoltra evomela evoque evothyl evusheld exdensur exelderm exirel exkivity
  exmera exna exondys exoseal expanoxan expertnail extencilline exterol extina extraneal exubera
  exzolt eyesine eysuvia eysuvis ezede ezogabine ezvitalin factive factrel falcigo falmodrene
  famciclovir famotac fampridine fanatrex fansidar fareston farleys farlutal farmorubicin fasigyn
  fastin fasttrack fasturtec favoxil faycin febridol febrol feburic febuxostat fectrim feiba
  feldegel felden felendil feloday felodur felogard felogen felotens femapak femerital femigraine
  femilon feminone femoden femostat femsept femstat femtrace femtran fenactol fenamine fenesin
  fenfedrin fenicol fenistil fenogal fenogide fenoglide fenoldopam fenolip fenopron fenox fensum
  fentazin feosol feramax ferancee feratab fergon feridex fermathron ferodan ferogradumet ferrex
  ferrocap ferrocite ferrocontin ferrogradumet ferromyn ferrotabs ferrovin fertodur fertyl
  fetcroja fevarin feverall feverin fexal fexinidazole fexorin fexotabs fibermax fibersource
  fibogel fibrelief fibricor fibrilar fibryga fidanacogene figura filair filibon filmtec filnarine
  filvit finasid finevin fingolimod finlepsin fiorional fiprofen firmacef firstpass fisamox
  fisetin fishoil fivasa fixos flamatak flamrase flaxedil flecainex flecatab flemoxin flemoxon
  fleqsuvy flexall flexbumin fleximed flexin flexinail flexitol flexiva flexon flextend flextome
  floctafenine flodoxin flomigrel flopen florajen florbetaben florbetapir florex florone floroquin
  flortaucipir florvite flossac flotac flotros flowtriever floxal floxstat flubloc flucil flucinom
  fluclomix fluclorin fluclorolone flucloxil fluconal flucort fludactil fludara fludecate fludepan
  fludrocort fluimucil fluitran fluka flumadine flunase flunir flunox fluogen fluohexal fluorets
  fluoritab fluoroestradiol fluorometholone fluoroplex fluoroscan fluoxac fluoxetin fluoxone
  fluoxymesterone fluquin flurandrenol flurandrenolide fluranox flurate flurazine flutemetamol
  flutex flutica flutide flutim flutin flutinase fluvoxin fluxapril fluxene fluxum fluzak fluzin
  flyrcado fml focalin focetria folcodal folet folex folgard folliculin follistim follitrin
  follutein folotyn foltabs foltx folvite fondaflor foodlink foracort foradile forane forcan
  forfivi forlax formistin formivac forskolin forsteo fortagesic fortasec forteral forthane
  fortical fortijuice fortipine fortovase fortral forvulax forzest foscavir fosfoguard fosicard
  fosicor fosipres fostamatinib fostemsavir fostex fostimon fourderm foxetin frador framycort
  framygen freamine freego freelite freezone freezpen freflo fremanezumab frenactil freshburst
  fresofol frialit frideral frindovyx frotan frovan frovex fruco frumax fruquintinib frusehexal
  frusemek frusene frusid frusol ftorafur fucicort fucithalmic fulcin fulphila fulvic fulvicin
  fumaderm funganiline fungarest fungata fungizone fungoral fungotox funzela furacin furadantin
  furorese furosix furoxone fusobrace fustone futuran futuro fybozest fybranta fynezza gabaneuron
  gabantin gabapin gabaran gabarone gabatin gadavist gadovist gadraz galake galantamine galantase
  galcanezumab galcodine galenphol galfloxin galinax gallifrey galpamol galprofen galsulfase
  galsya galzin gamanil gammaked gammanorm gammaplex gammatile ganaxolone ganciclovir ganda
  ganirelix ganirest gantanol gantrisin garasone garcinia gardenale gastrobid gastrocrom
  gastrografin gastromiro gastrostop gastrovite gatifloxacin gazyvaro gefitinib gelnique
  gelomyrtol gelotears gelpoint gelucast gelusil gemer gemfibril gemhexal gemifloxacin gemtuzumab
  gemzar genacyn genahist genarop genasense genebs generlac genfiber genfibra genfura genoptic
  genotropin genox genpril genrx gentacidin gentasol gentcin genteal gentisone gentlax gentlecath
  gentlelase gentran geofit georell geref geroderm gerodorm gesicaine gestren gestyl gevrabon
  gilteritinib ginet ginkoba ginoden ginsana givinostat givlaari givosiran gladem glafornil glamin
  glasdegib glassia glatimyl glau glaucon glaucotat glauline glecaprevir glianimon glibenese
  glibenhexal glibese glidabet gliderite glidesheath glimel glimer glimestar glimisave glimulin
  glimy glivec glizid gloperba glucamet glucerna glucobloc glucocil glucoface glucohexal glucolip
  glucolon glucomannan glucomed glucomet gluconorm glucoremed glucorid glucosamine glucosulfa
  glumin glurenorm glutaraldehyde glutarol glutasorb glutol glutose glutrol glyades glycinorm
  glycobal glycomet glycomin glycopyrr glyoctyl glypressin glyrx glytrin golimumab gonadyl gonal
  gonasi gonavislon gondafon gopten gordochom gorecag goserelin govorestat gozetotide grabacin
  grafalon grafco gramoneg granisol granocyte granuflo granumed grapeseed grastek grastofil
  graviola grazoprevir gregoderm grifulvin grilinctus grisactin grisol grisovin grisovina guaiamar
  guaiphen guanor guarana guardix guarem gudcef guggul guggulu guselkumab gutron gymnema gynazole
  gynedel gynest gyneta gynezin gynodiol gynofem gynoflor gynol gynoplus gynostrel gynotran
  gynovlar gyrablock haegarda haemaccel haemate haemocomplettan haemoctin haemosol hafya haiprex
  hajmola halaven halbmond halciderm halcinonide halcort halenol halfan halfprin halotestin
  halotex halovate haloxil halycitrol hamarin hamdard harkoseride harmogen harmonet harmonyl
  haztabs healthprin hectorol hedex hefiya helicide helidac heligind heliostat helixate helmex
  helminzole hemabate hemaclip hemangiol hemcon hemin hemoblast hemocyte hemofil hemohes hemonyne
  hemorex hemospan hemril hepagam hepalink hepaplus heparinoid hepatamine hepatitisb hepatolite
  hepatyrix hepcinat hepcludex hepsal heptalac heptasa heptavax herbalife herpecin herpid
  herpotern hespan hesperidin hetrazan hewedolor hexabrix hexachlorophene hexadilat hexadrol
  hexafluor hexalen hexalyse hexamet hexaspray hexetidine hexicid hexigel hexopal hexopan hextend
  hibicet hibidil hibiscrub hibisol hibispray hibitane hibtiter hidroquin hidrosec hifenac hioxyl
  hirobriz hismanal histac histaprin histek histex histodil histofreezer histolyn histrelin
  histussin hivid holoxan honitus hoodia hormonin hospira hucog humate humatin humegon humibid
  huperzine hyalase hyaluron hyaluronidase hyate hybresis hycamtin hycet hycor hycotuss hydal
  hydelta hydergine hydopa hydrenox hydrex hydrilla hydrocal hydrocil hydrocortistab hydrocortisyl
  hydroderm hydrodiuril hydroene hydromet hydromox hydropane hydropres hydrosaluric hydrostat
  hydroval hydroxyprog hydrozide hykor hylenex hylira hylnights hylocomod hyloforte hylonight
  hymorphan hynidase hyospasmol hyosyne hypaque hyperfit hyperform hyperhep hyperrab hyperrho
  hyperstat hypertane hypertet hypnor hypnovel hypodine hypofron hypotears hypoten hypromel hyrnuo
  hysan hyskon hytakerol hytone hytuss hyzyd ibalizumab ibandron ibifon iboxin ibrexafungerp
  ibrutinib ibucap ibuclin ibufac ibufem ibular ibumousse ibuprane ibuprom ibuspray ibutilide ibux
  icaps icast icodial iconyl icotrex idameb idaprim idelvion idrolax iduvit ifex ifirmasta ifymed
  ihezie ikaran ikorel iletin illuccix illuminoss ilomedin ilomedine iloprost ilosone ilotycin
  ilozyme ilube imazol imdevimab imdex imetelstat imferon imflac imiglucerase imiject imipramil
  imipramine immubron immucyst immukin immunate immunoprin immunovir imnovid imodonil imogam
  imogas imojev imovane impoyz imprida imrest imtack imukin imulast imunovir imurek imurel imusay
  imuvert imvamune imvexxy inamed inapsine inavolisib incepta incivek incivo incobotulinum incraft
  inderex inderide inderm indinavir indivior indocin indocolir indolar indolin indomax indomod
  indopril indoptol indoramine indura inebilizumab infadolan infalyte infergen infigratinib
  infinion inflamase infracyanine infugem infukoll infumorph infuvite ingenol inhibace inhibitron
  inhixa injexate inluriyo innerspace innovar innovax innovelle inocor inomax inositol inotuzumab
  inquovi insanum insidon insilange insomal insomin inspira inspiris instanyl intal intelli
  intensol interdry intralase inulin invance inverpril inversine invigan invivac inzii inzitan
  iodaflow iodex iodoral iodosan iomeron ionamin ionil ionolyte ionsys iopamiro iopidine iovera
  ipamix ipertrofan ipilimumab ipill ipocol ipolat iporel ipradol ipratrin ipratropium ipravex
  ipren iprex ipsyl ipulse iquix ircon irebalan irfen iricil irofol irohorm iroplex irospan
  isagenix isalon isavuconazole isavuconazonium ischelium ischemin isclofen isdin isibrief ismelin
  ismex isobid isocaine isocard isochron isoclor isodeme isodur isoflav isogen isoket isoleon
  isolyte isomack isomide isomil isomonit isonarif isonep isopaque isoprinosin isosource isotamine
  isotane isotard isotears isotol isotonac isotrate isotrax isotrexin isovex isovist isovorin
  isovue isradipine istalol istamet istivac itax itezom itotal itraderm itraspor itrin itrop
  itulatek ituxa itworks ivecop ivemend ivepred iverfine iverheal ivermectol ivomec ivoqol
  ivosidenib iwilfin ixabepilone ixekizumab ixifi ixinity izba jadenu jalra janacti janumia
  jascayd javygtor jelmyto jenamazol jerygel jetrea jetstream jeuveau jiaogulan jobevne jostent
  juiceplus jurdan juvederm jylamvo kabiven kalbitor kalcipos kalinox kalspare kalten kamagra
  kamillosan kanamycin kanuma kaopectate karicare kaspargo katerzia kavakava kayexalate kebilis
  keflin keftab kelfer kelocyanor kelpware kemstro kenacort kenevo kengreal kengrexal kenketo
  kerecis kerydin ketamax ketoconazole ketovail khapzory khedezla kinetra kinidin kinlytic kinteto
  kisplyx kivexa kiwisol klacid klayesta klebivax klorcon klotrix kloxxado kneewalker koate
  kogenate kolanticon kolbam kombivir komboglyze konverge konvomep kovaltry kovanaze kredex
  kresladi krilloil krintafel kristalose kronos kuvan kwell kybella kymyrsa kynamro kytril
  kyzatrex labetol labrocol lacrisert lacrivisc lactinex lactugal lactulax lamdra lamprene
  laniazid lanoconazole lanoxicaps lansinoh lanvis lanzul lapatinib lapdap lapra lapsac laratrim
  lariago larinate larotrectinib lartruvo laryngoseal lasilactone lasoride laxilose laxoberal
  lazanda lebrikizumab lecanemab ledaga ledclair ledercort lederfen lederfolin lederspan leflox
  lemborexant lenacapavir lentaron lenvatinib leselle letermovir leukotape leustat leustatin
  levact levicyn levipil levobunolol levocarb levocarnitine levolin levomilnacipran levorphanol
  levosert levsinex levulan lexette lexotan lexotanil libmeldy libritabs licofelone lidemol
  lidopen likmez lileta lilletta limbitrol limbrel limcee limptar lincocin lincomycin linctus
  lionsmane liothyron liotrix lipanthyl lipiodol liposonix lipostat liprolog lipur liquaemin
  liquifilm liquigesic liskonum lisocabtagene listenon litak lithane lithicarb litholyph lithonate
  lithostat lithosun livazo livensa livogen livostin locabiotal lodosyn lodoxamide lofepramine
  lofexidine logicath logimax lomaira lomitapide lomofen lomper lomudal lonazep loncastuxim
  lonquex loperamide lopinavir lopresor loramyc lorcaserin lorzone losectil losopan lotrisone
  lovastatin loxapac loxapine lozanoc lozide lozol lubiprostone lucrin ludiomil lukair
  luliconazole lulifin lumason lumevoq lumineers luminity lumisight lumizyme lumykras lupaneta
  lurbiro lurselle lutinus lutonix lutrate lutropin luveris lyclear lycopene lyfnua lyllana
  lyllgenio lymerix lymphazurin lymphoseek lynestrenol lynkuet lynoral lynozyfic lyvispah lyzavan
  macitentan macrilen macrugen macuhealth magaldrate magnapen magnaphate mahacef maitake mammosite
  mammostrip mangosteen mantadil mapap maprotiline mardil marevan maribavir martivir marzine
  matrixrib matuzalem mavorixafor maxaquin maxcem maxguard maxiflor maxigesic maxigrip maxivate
  maxtrex mayzent mazetol mebaral mecasermin mechlorethamine meclofenamate meclozine mectizan
  medabon medicort medihaler medinex medised meditus medrone medroxy meftal megestrol mekmeda
  melaleuca meliane melleril meltus menadol menhibrix menogon menomune menoring menotropin mensura
  mepacrine mepact meperidine mepivacaine meprate meptid merbentyl meridia merilog merrem meruvax
  mesnex mesren metastron metatone metenix methazolamide methergine methoblastin methohexital
  methoxsalen methyclothiazide methycobal methylcobalamin methylfolate methylin metipranolol
  metocurine metolar metozolv metrodin metrogyl metrolotion metrolyl metrosa metrotop metvixia
  mevinacor mexitil mezlocillin mezolar miacalcic miacalcin micanol micatin micolette microclave
  micronase microplex microshield microtek microval microzide midmark mifegymiso mifegyne migramax
  migravess migril mildison milkthistle millipred milnacipran milpharm minax mincifol minirin
  minitran minizide minodronate minolira minomycin minoxin minulet miochol miostat miphil
  mipomersen miradon miradry mirikizumab miriva mirtazon mirvetuximab misodel misoprost mitigo
  mitosol mitoxana mitroflow mizolastine mizollen moban mobec mobidisc mobigesic mobocertinib
  modaplate modavigil modeyso modisal moditen modrasone modrenal moducren moexipril mogamulizumab
  moisturex molindone molixan molnupiravir momelotinib mondaxyne monnal monocef monoclate monocor
  monoket monolaurin mononine monopril monotard monovisc monphytol montair montek montelair moov
  morhulin morphabond motens motifene motival movelat moxetumomab moxidectin moxifloxacin moxikind
  mucolyte mucolyxir mucosolvan mucuna mullein multibionta mustargen mutamycin mycardis mycifradin
  mycobutin mycolog mycostatin mydfrin myglyto myloplex mynatal myoblate myocet myochrysine
  myocrisin myolastan myopore myotonachol myotonine myoview myqorzo mytelase myval myxredlin
  nabumax nacton nadofaragene nadolol nadroparin nafarelin nafcillin naftidrofuryl naftifine
  naglazyme nalcrom nalgesic nalidixic nalmefene nalorex namuscla nandrolone nanotiv naprogesic
  napsalgesic narphen nasalide nasobec nasofan natalizumab natesto natramid natrexone natroba
  natulan natuna naturetin navidrex navispare navoban navstel naxdom naxitamab nayzilam nebcin
  nebicard nebulasal necitumumab nelfinavir neochord neodecadron neofel neofordex neogest
  neomercazole neoprobe neosar neotigason neotrace nepexto nephrocaps nephronex neprilysin
  neptazane neratinib nerisone nerolid nestabs nestrex netspot neuleptil neulin neuraceq neuractiv
  neurobion neurobloc neurolite neurostim neutraphos neutrexin nexclon nexiclon nexito nexpro
  nexterone nexviadyme nexviazyme niacinamide niacor nicabate nicergoline niclosamide nicogum
  nicomide nicoumalone nicquitin nifediac nifedical nifedipress nifurtimox nilemdo nilevar
  niltuvin nilutamide nimesulide nimodrel nimotuzumab nimulid nindaxa nintedanib niopam nipent
  nipradol nipride niraparib nirmatrelvir nirsevimab nise nisoldipine nitisinone nitoman
  nitrazepam nitrek nitrex nitrocine nitrodisc nitrofurazone nitroglyn nitroject nitromin
  nitromist nitronal nitropress nitrostat nivaqs nivaquine nivestim nivestym nizatid nizatidine
  nocdurna nocenta nocopress noctamid nogaxeh nolahist noltam noludar nonin nopal nopil norcuron
  norethin norflox norfloxacin norgesic norgine noristerat noritate norlevo norlutate norlutin
  normax normison normosang normozide norplant norprolac norspan norzinc norzol noten notuss
  novabone novalac novamox novantrone novarel novaruca novasource novatech novelon novoeight
  novofem novolin novonorm novothyrox novynette nualtra nuceiva nucoxia nucryst nulev nulytely
  numbrino numorphan nupercainal nuquix nurokind nuromax nusinersen nutracort nutraplus nutren
  nutriflex nutrilite nutrilon nutrisource nuvectra nuwiq nyaderm nycoprene nymfalia nyogel nyspes
  nystop obalon obetrol obezest obiltoxaximab obodence ocid ocrelizumab octim octocog octostim
  octreoscan octreotex ocufen ocuhist ocusert ocusulf odaban odactra odansetron odomos odrik
  odronextamab odyssia oestradose ofatumumab oflocet oforta oftaquix okacet olanzapine olaratumab
  oldura oleanz oliceridine olimel olipudase olmezest olmifon oltipraz olutasidenib olympus omacor
  omadacycline omalizumab omapatrilat omaveloxolone ombra omegaven omeprotec omesar omez
  omnacortil omnicor omnifit omniflora omniflow omniguide omnilink omnipen omniscan omnitrax
  omnivex omsirge omzyng onasemnogene oncovin onexton onkotrone onmel onpro onsior onsolis onstryv
  ontak ontruzant onuvo onxeol onzetra opadry ophthetic opill opilon opipramol opipza opsonil
  optalidon optetrak optilite optimark optimine optipranolol optison optisulin optizen opumide
  opurity opvyrah oracort oraltag orapaq oraphenol oraqix orasone oraverse orbis orelox oretic
  orfiril oriens orimeten orinase orlaam orlept ornade orofer orphenace orphipal orsiro ortec
  orthoclone orthocor orthocyclen orthologic orthomesh orthophthalaldehyde orudis osanit oscient
  osenni osenvelt oserdu osilodrostat osimertinib osmitrol osmoglyn osmoprep ospemifene ospexin
  ospomyv ossopan ostac osteoamp osteocel osteofos osteomel osteomin ostim ostram otesaconazole
  otilonium otiprio otocalm otocort ovastat ovidrel ovrette oxacillin oxactin oxandrolone oxaydo
  oxazepam oxecta oxepa oxiconazole oxiklorin oximal oxitropium oxivir oxpentifylline oxprenolol
  oxsoralen oxtriphylline oxyir oxymal oxymetholone oxytetracycline oxyzal ozanex ozawade ozobax
  pacitane paclene pacritinib palafer palbociclib palfium paliperi palivizumab palonid
  palovarotene palsonify pamergan pamifos panaleve pancreatin pancrelipase pandel pandemrix
  panderm panhematin panitumumab panixine panobinostat panoderm panretin pantethine panthoderm
  pantocid pantoloc pantothenate panwarfin panzyga papaverine paracetmol paradote paralgin
  paraplatin parastep parathar paravict parcopa paredrine paremyd parfenac paritaprevir parlafort
  paromomycin parsaclisib parstelin partobulin parvolex paser patanase patanjali patisiran
  paudarco pavabid paxam paxene paxeva paxoran pazopanib pcec pedea pediacare pediasures pedvax
  peganone pegaptanib pegasis pegaspargase peginesatide pegvaliase pegylated pelgraz pelmeg pembro
  pemfexy pemigatinib pemivibart pemoline pemrydi penbritin penbutolol penciclovir pendramine
  penglobe pennsaid penpulimab pentabin pentacarinat pentam pentaxim pentids pentolair pentosan
  pentostatin pentoxyl pentoxyverine pentrax pentrexyl peptavlon pepticate peptimax peptinex
  peptisorb peptobismol peracetic perasafe perative percorten percutan percutol perdiem perdix
  perdogesic perfalgan pergolide pergonal pergoveris perichlor peridol perifix perinorm periogard
  periostat peripore permalume permapen permaseal permatan permethin permitil pernexin perphena
  persantine perspirex pertofrane pertuss pertyzel pethidin petril petrolagar pevanti pevaryl
  pexidartinib pexion pharmorubicin phasitek pheburane phenaphen phenaspirin phendimetrazine
  phenibut pheniramine phensedyl phenylpropanolamine phenytek philos phoslax phoslyra phosphasal
  phospholine phosrenal photrexa physiomer physiotens phytex picamilon picolinate picosulphate
  piflufolastat pilocar piloptic pimecrolimus pindolol pinemine pinex pipobroman pipotiazine
  pipril piraldina pirbuterol pirenzepine pirimat piritrexim pirtobrutinib pitavastatin pitavig
  pitressin pitrex pivya pizensy pizotifen pizotyline placidyl plasbumin plasmanate platinol
  platosin plazomicin plegisol plenaxis plenity plesmet pleuravac plexxoderm pliaglis pluset
  pneumoboots pneumoclaw pnupen podhaler podofilm podofin podophyllin podophyllotoxin polaramine
  polarstem polatuzumab policosanol policresulen polidocanol poliovax pollinex pollon polmacoxib
  polocaine polycose polyfax polyflux polyfusor polygam polygynax polymox ponatinib pondimin
  ponesimod ponlimsi poractant porfimer posaconazole posalfilin posicor potaba potacol potelige
  poteligeo povidine povidone powergel poziotinib pralia pramlintide pramosone prandase prasterone
  pravaselect pravigard praxilene prazepam precleer precyse predair predcor prednefrin prednesol
  prednicarb prednicarbate prednihexal prefrin pregabid pregaday pregalin pregestimil preglucon
  pregvit prelay prelone prelu preludesync premesis premoxate premphase premsol prepadine
  preservex prestalia prestim pretz prevelip prevycox prexige prexum prexxartan prialt priftin
  prilocaine priloxa primatene primene primidos primolut primovist primperan primsol princivil
  prioderm priorixtetra priscol privine probalan probanthine proben probiotic probuphine
  procalamine procan procanbid prochieve proclix procomvax procort proctocort proctosol procur
  prodafalk prodeine profasi proferrin profilnine profix proflavin proflavine progesic
  progestasert prohance prokinyl prolastin proleve prolintane prolomet proluton promactil
  promensil prometrium pronestyl prontoderm propacet propaderm propagest propain propalmex
  propantheline proparacaine propimex propoven propoxyphene propress propulsid propylthio proquin
  prosaid prosigne proslow prosorba prostascint prostigmin prostin prostiva prosulf protegen
  protegra protenate prothionamide protopam protriptyline protropin provasic provay provayblue
  proviron provisc provocholine proxen prozinc prozit pruzena pseudocot pseudoephedrine pseudovent
  psoralon psorcon psorin psytrim pudin pulmadil pulmocare pulserider pulsespray pumarix purbac
  puregraft puricos purinethol pycnogenol pygeum pylarify pyleva pylobactell pylorid pyoxide
  pyralvex pyridiate pyridoxal pyrilinks pyrogastrone pyzina qamzova qmiiz qoliana qoliq quadramet
  quadriderm quadrinal quantien quarzan quazepam qudexy quelicin quercetin questron quetidin
  quickdraw quinacrine quinaglute quinagolide quinapril quinapro quinaretic quinbisul quinbolone
  quinidex quinocort quinodis quinora quinsair quinupristin quixin quizartinib qutan qutipin qv
  qwo rabicip rablet racecadotril raciper radanil radiesse radiogardase radiostat radotinib
  ragwitek raldesy ralgex ralivia ralovera ralozam raltegravir ramace ramipres ramosetron
  ramucirumab ranaps ranfac ranibizumab ranitic ranivisio ranoxyl rantac ranzepam rapifen
  rapilysin rapiscan raplixa raptiva rasburic rasilez raspza rasuvo ravicti ravulizumab
  raxibacumab raxone rcinex readi reagila rebetol rebetron reboxetine recell reclide recofol
  recombigen recombinate recomvax recorlev recothrom rectaphen rectiv redemplo redirack redotil
  reductil refacto refidot refissa refludan refolinon regaine regenerex regestrone registar
  regitine regkirona regletin regonol regorafenib regranex regulan reishi rejunex relestat releuko
  relexxii reliaseal relievant relifen remdesivir remedeine remifemin remnos remodulin remoxy
  remularin remune renacet renamezin renedil renese reneuron renewlife renitec renoquid renormax
  renova repace repan reposans repotrectinib reprexain repronex rescula rescuvolin reserpine
  reslizumab resochin resourcefruit resovist respa respbid resperal respigam respimer respivax
  respolin resprim restoralax restoris restrata restyl resveratrol retalzem reteplase retifanlimab
  retigabine retisert retrogab retrovir retsevmo revaree revefenacin revelol revex revimmune
  revital revitive reviva revo revolade revonto revumenib rexaphane rexidil rexista rezafungin
  rezira rezulin rezzayo rheomacrodex rheumacin rhiltapro rhinall rhinaris rhinorocket rhotral
  rhumalgan rhythmia riabni riamet riastap riata ribasphere ribociclib ribomustin riboxin rideril
  rifamycin rilonacept rimabotulinum rimactane rimactazid rimantadine rimegepant rimexolone
  rimonabant rimoxallin rimso rinatec riociguat riomyfen riopan ripixan ripretinib risankizumab
  risdiplam risperlet ristela ristova ritalina ritifed ritlecitinib ritonavir rivotril rixubis
  rizact rizaport roaccutane robaxacet robaxisal robicillin robimycin robitet rocaltrol
  rociletinib rofact rofecoxib roferon rogitine rolapitant rolvon romazicon romidion romilar
  romosozumab romozin ronapreve rondec rondomycin ropark ropinirole rosadan rosig rosiglitazone
  rosula rosuzet rotaflow rotapro rotashield rovalpituzumab rovamycine rovelizumab rowachol
  rowatinex roweepra roxadustat roxicodone roxiprin roxithro roxybond rozacreme rozanolixizumab
  rozavel rubex ruboxistaurin rubraca rupafin rusan ruthenia rutin rutoside ruxolitinib ruzurgi
  ryaltris ryanofine rybrila rycarden rydene rykindo rymed ryna rynatan sabervel saccharo safeport
  safinal saftee salbuvent salpulin salsalate saluric salutensin salvacyl samscare sandimmun
  sandocal sandocode sandoglobulin sandostatin sanicloth sanofer sanomigran sansert santura
  sapropterin saquinavir saracatinib saracor sarconyl sarenal saridon sarilumab savlodil
  schisandra schizandra scopace scopoderm scopolan sculptra sebivo secnidazole secobarbital
  secuado secukinumab securon securopen sedalux sedapap sedonium selax selenomethionine
  selestoject selgene selincro selozok selpercatinib selumetinib semprex senega senexon senolax
  senshio sensorcaine septocaine septrin seractil serc serdolect serenace serenoa serepax sergraft
  serlain serlopitant sermion sermorelin seroflo seromycin serophene seroxat serpasil serrapeptase
  sertaconazole sertindole sertralen servambutol servanolol servox setrona sevatrim sevenfact
  seysara shaklee shatavari shelcal sherpapak sherpas shilajit shohl sibelium sientra sifrol siggi
  sildaj silimed silkis silodosin siltussin siltuximab silvasorb simeco simeprevir simethicone
  similacs simlukast simparica simplene simplera simplythick simvador simvar simvastin sinarest
  sinopharm sintisone sinuva siphene siponimod sirdalud sitzmarker sitzmarks sizodon skelid
  skilarence skinsan slimlok slophyllin slowfe slozem slynda smartstent smofkabiven smoflipid
  sobelin soframycin sohonos solage solaquin solarcaine solfoton solganal solian solosite solurex
  soluver solvazinc solvenex solvex solysafe somac somatropin somatulin somavaratan somazina
  sominex somnite somnol sondate sondelbay soneryl sonicision sonovue sooltran soprobec sorafenib
  sorbisterit sorbitrate sorbolene soriflux sorine sotacol sotagliflozin sotatercept sotradecol
  sotylize sovuna sovunna soyacal spacelab spasmolyt spasmomen spasmonil spatone spectracef
  spectrila spesolimab spherox spiderfx spinejack spiractin spiretic spiroctan spirofur spirolone
  spirospare sporahexal sporlac spritam sprix stabellvi stalopam stamlo statex staticin staticlock
  stelabid stellisept stepup stequeyma steribath sterillium sterimatt sterofundin stieprox
  stilamin stilnoct stilnox stimuvax stocrin strataderm stratice streptozocin stresam stromba
  structur suavaxis subcuvia sublimaze subsys subvenite succinum sucralfin sucroferric sudogest
  sufenta suforanol suhagra sulamyd sulconazole suleo sulfacet sulfacetamide sulfatrim sulperazon
  sulphatol sultrin sumycin sunitinib sunosia supacal superdophilus suplena supprelin supradyn
  suprathel suprefact suprelorin suprenza surefuser surgam surgiseal surgivac surolan surshield
  sustac susten sutimlimab suvenyl suvezen suvorexant swanz sylate symfi sympazan syndopa syndros
  synfix synframe syngo synphasec syntaris syntocinon syntometrine syscor systagenix systen
  tabphyn tabradol tacalcitol taclonex tacrine tadliq tafasitamab taktoz talacen talazoparib
  taliglucerase talimogene taloxa talquetamab talwin tamofen tanatril tapinarof tapscope targin
  targretin tarivid tasmaderm tauvid tavaborole tavegil tavegyl tavist taxim tazarotene
  tazemetostat tazicef tazidime technivie teclistamab teczem tedral teduglutide tegress tegrital
  tekamlo telaprevir telithromycin telmikind telnase telotristat telpres telzir temaze temgesic
  temodal tempra tempur temsirolimus teniposide tenkorem tenofovir tenovate tenoxicam tensopril
  tenuate tepha teplizumab teprotumumab teramine terazosin terbest tercian teriflunomide teril
  terronac tertroxin tesamorelin teslac tespire tetanol tetracosactide tetracosactrin tetrastarch
  tetraxim tetryzoline tevagrastim texacort tezepelumab tham thelin theovent thephorin theracys
  thickenup thickit thiethylperazine thiola thioridazine thiosulfil thiothixene thorazine thromcat
  thyrel thyrogen thyrolar thyronorm thyropore thyrosafe thyroshield tiagabine tiazac tibolone
  ticar ticarcillin ticlopidine tigerpaw tilade tilcotil tildrakizumab tilofyl timecef timolol
  timpron tinaderm tioconazole tiopronin tiotropium tipiracil tipranavir tisept tisotumab tivorbex
  tivozanib tixosil tizanidine tobravisc tocilizumab tolazamide tolbutamide tolectin tolerex
  tolinase tolmetin tolnaftate tolsura tonalin tonocard torecan torem torisel tornier torsid
  tosymra totect toughy trachoe tralokinumab tramadex tramake trametinib tramquel trandolapril
  tranexa transeal transvasin tranxilium trapic trasicor trasidrex trasylol travist trazec
  trazimera treanda tremelimumab treosulfan tretten trevicta trevilor treximet triacet triadapin
  triamco triasox triavil triazolam tribulus triclosan tricosal tricot tridesilon tridil tridural
  trientine triesence trifarotene triferic triflow trifluridine trifyba trilisate trilociclib
  trilone trilostane triludan triluma trimethobenzamide trimipramine trimogal trimopan trimox
  trimpex trinalin trinasal trinordiol trinovum triostat tripacel triphala triptafen triptodur
  triptorelin trisenox trisequens tristel trivagizole trivaris trizivir trobicin trokend trospex
  trosyd troxyca trubuild trulign trunzyo tryptanol tryptine tryvio tuinal tumark turkeytail
  tuxarin tuxulu tuzistra twocal tyngotas tyverb tyzavan ubiquinol ubiquinone ubrogepant ulcar
  ulcodis ultacet ulthera ultracef ultrase ultraseal ultravate ultravist umeclid undecylenic
  unidirect unifix uniflor uniphyl uniretic unisept unituxin univasc univer untap upadacitinib
  upelior uprima urabeth uracel uralyt urecholine urex uriben urimar urimax urodin urofollitropin
  urografin uroplus urorec usana utepril utinor utopar utovlan uvadex uvaursi uvesterol vaclok
  vagistat valcote valni valoctocogene valpam valparin valrelease valrubicin valtropin valturna
  vanadyl vancenase vandazole vandetanib vantas vaprisol varbarix varibar variquel varithena
  vascace vascor vascuguard vascutek vasocidin vasocon vasodilan vasogen vasoxyl vasylox vavelta
  vazculep vazkepa vbloc vectical vectrin vedolizumab vegzelma velafax velaglucerase velban velbe
  velcuro veletri velmanase velosef velosulin velpatasvir veltane veltin vemurafenib venclose
  venclyxto venlift venofundin venovo ventana venteze venusia venxxiva vepesid vepicombin
  veracolate veramil verapress verdeso veregen veriset veritas verluma verorab verrusol versacloz
  versatis vesagex vesanoid vesipan vesoxx vestronidase veverimer vevizye vexol veyonda viaspan
  vibra vibramycin vibrox vidopen viekira vielight vigam vigranon vimizim vinpocetine vioform
  viokase viraday viraferon viranz virazole virilon virlix virormone virtussin visanne visbiome
  visicol visijet visipaque viskaldix visken visonac vistabel vistaseal vitagraft vitek vitekta
  vitrase vitrasert vitravene vivaglobin vivarin vivasight vivjoa vivonex vizamyl vizylac vobix
  vogelxo volanesorsen volibris volini vollara volmax volnustad volraman volsaid volulyte vomistop
  vonicog vontrol vorapaxar voraxaze voretigene voriconazole vorinostat vortioxetine vortioxin
  vortx vosol vospire votubia voveran vowst vpriv vumon vygon vyntus vyondys vyscoxa vytone
  warticon wavelight waylivra waylonis welldorm wellferon wellvone wezenla wheatgrass whytederm
  wikoryl wilate wilzin winsanor withania wixela wycillin wymox wynzora wyost wysolone wytensin
  xabine xaluprine xartemis xaxia xeclair xeglyze xegrex xelstrym xembify xenbilox xenetix xenleta
  xepi xeractan xerclear xerese xeristar xibrom xifyrm xigris ximaract ximelagatran ximino ximluci
  xipere xodol xolegel xolremdi xomolix xtra xuriden xuzal xydalba xylocard xyvona yaltipia
  yaltormin yasargils yasminelle yasnal yaziris yeflyda yeltagra yesintek yfvax yocon yodoxin
  yohimbine yuflym yupri yutopar yutrepia yuvafem yuvezzi zacco zadstat zafirst zagam zalasta
  zalkya zamudol zanamet zanamivir zandu zanidatamab zanubrutinib zaponex zarontin zarzio zavedos
  zavegepant zavesca zavicefta zeaxanthin zebinix zedex zeffix zeftera zelitrex zeltiq zembla
  zemtard zemuron zenapax zenflox zenrelia zensana zentel zentivia zenzedi zephex zephiran
  zepzelca zeroderm zerodol zeroneuma zerviate zeto zetonna zetran zevalin zeveloxin zevrx zevtera
  zextil ziacort zicron zidoval zidovir zifi ziletti zileze zilium zinadril zinamide zincofax
  zincovit zinecard zinforo zinga zingo zinvit zioptan zipfix ziptek zituvimet zoamorph zocon
  zoderm zoely zoledro zolfresh zolmigren zolpimist zolsketil zolybrid zomacton zomaril zomevek
  zonisade zontrust zorcaine zorref zoryl zosevol zostrix zotepine zoviduo zoxin zuclopen zuragard
  zuranolone zutripro zybrestat zyclara zycubo zylkene zyllergy zymar zynex zynquista zyntabac
  zynteglo zypadhera zyrtecs zysolv zyto zytram`;
