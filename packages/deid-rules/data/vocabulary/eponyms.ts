/** Eponyms of signs, diseases, tests, scales, procedures, instruments and stains that hardly anybody bears today. */
export const EPONYMS = `
  aarau aarskog abderhalden abrikosov achard acland adamkiewicz addenbrooke addisonian addisons
  adie adrogue adson ahlbach aicardi aichi aintree alagille alajouanine albinus alkhurma allgower
  alorainy alpers alport alstrom alzheimer alzheimers amagat amplatz amreich amsel amsler angelman
  angoff anitschkow anrep anthonsen apert apgar apley appiani arantius archimedes argyll arneth
  arrhenius arruga arthus asberg asboe aschoff asherman aslanger asperger aspergers asprella astler
  astrand auchincloss auer aufranc auspitz auvard avellis avogadro axenfeld baastrup babinski
  babkin baelz baeyer bagolini baillarger bakran balint baller balthazar bandl banff bankart
  bankoff bannayan bannwarth banov baraitser barany bardet bardinet barkhof barmah barrada
  barraquer barretts bartholin bartholins bartonicek bartsocas bartter basedow basrani bassini
  baudelocque bauhin baveno bayesian bazett bazex bazin bechterew beevor behcet behcets beighton
  bekesy bells bence benjamini bennhold bentall berci bergmeister besnier bethlem beuren bezold
  bichat biebrich biedl bielschowsky biemond biermer bietti bignami billroth binet binkhorst
  binswanger biot bitot biuret bjerrum blackfan blaschko blatchford bleuler bloembergen blomstrand
  blumenbach blumensaat boari boas bobath bochdalek bockhart boerhaave boezaart bogros bohlman
  bohring boix bokhman bonferroni bonfils bonsnes bonwill bookwalter boole bordet borjeson borrmann
  bosniak botallo bouchards bouin boulpaep bourgery bournville bovarnick bovie bowditch bowenoid
  bozzolo braak brachmann bracht brackmann bragard branemark brannstrom brattstrom breschet breslow
  breusch briquet brissaud broadrick broca brockenbrough brocks brocq brodel brodmann broesike
  broselow broviac brudzinski brueghel brugada bruininks brunings brunnstrom brushfield bruskewitz
  bucalossi budwig buktenica bungner bunina bunsen burdach burdenko burkitts burow burstone busacca
  buschke bushberg cajal caldicott calmette calot cantlie capgras caprini carabelli carcassonne
  carmalt carnett carnoy caroli carteaud casani casoni catterall cauchy cavany centor chagas
  chalgren chamberlen charcot chargaff charlson charnley charpy chassaignac chauffard chauliac
  chebyshev chediak chenais chernoff cheson chiari chido chilaiditi chiray chopart chotzen chudley
  churg churukian chvostek chvosteks ciocalteu ciuffini civinini clado claisen clapeyron clauberg
  clavien cleeman clerambault cloward clutton cockayne cockcroft codivilla codman cognard cognistat
  coindre colenbrander colles conconi conradi conveen copa coriolis costeff cotard cotrel cotswold
  cotunnius couinaud counahan courvoisier couvelaire cowdry cowper crafoord crede credes creutz
  creutzfeldt cribier crile crohn crohns cronbach cronkhite crosti crouzon cruveilhier culatta
  cumberlege currarino curthoys cushingoid cushings cuvier cvek cyriax czermak czerny dagradi
  dalkon damoiseau danbolt danelius danielssen danlos dargeon darier darkschewitsch daroff darzi
  daubigne daumas dawbarn deauville debakey debre debye dego degos dejerine delbet delboeuf
  demirjian deniker denonvilliers derbolowski dercum dersimonian desarda desault desbuquois
  descemet detsky deventer devic dieulafoy digeorge dindo diogenes disse dobhoff doderlein doege
  dohle doloplus donath donnan doose doppler dorello drabkin drager drash dravet drehmann dreifuss
  dripps dubowitz duchenne ducrey dufourmentel duhring duhrssen dulbecco dupuytren dupuytrens
  duroziez duverney dyggve ebbehoj ebstein edebohls edlan edlich edmonston eichenholtz eichhoff
  eijkman eisenmenger eitelbach ekbom eliachar elixhauser elkonin ellestad ellik elmslie elschnig
  enneking enroth epker epley eppendorf erasmus erbs erdheim erlenmeyer escherich esmarch estlander
  estren eulenburg eusol eustachian eustachius ewings eysenck fagerstrom faget fagge fahraeus
  fajersztajn fallopian fallopius fallot fanconi farabeuf faraday farre fauchard fechner fechtner
  fehling feil feldenkrais fenigstein fermat ferrata ferriman ficat finkelsteins finochietto
  finsterer fischgold flaujeac fleischner flexner foley foleys folian folin folstein forel
  forestier forssman fouchet fourniers foville fowlers franceschetti fraunhofer fregoli frejka
  frenchay fresnel freud friderichsen friedreich friedreichs friuli frohlich froment frostig
  fruchaud fryns fugl furstner fyodorov gaenslen gaisbock galabin galant galeazzi galilei galileo
  gallaudet gallavardin gallwey galvani ganong ganser ganzouri garbuz garre gastaut gaucher
  gauchers gauderer gaussian gehrigs gelberman gelpi gengou gerbich gerbode gerdy gerota gerstmann
  geweke ghon gianotti giedion giemsa gierke gieson gilcreest gimbernat giraldes girdlestone
  gissane gittes glamorgan glanzmann glees gleich glogau glucksberg gmelin godtfredsen goebell
  goelet golabi goldenhar goldmann golgi gomori gonin gonstead goodglass goodpastures goodsall
  goormaghtigh gorlin gottron gottrons gotzsche gougerot goutallier goutieres gowers graafian gracz
  gradenigo graefe graether gram grammont grashey grasset grawitz grayburn grayhack gregoir
  greulich griesinger grignard grimelius griscelli grocco grocott groedel groenouw groshong
  gruenfeld grynfelt grynfeltt gubler gudden gudernatsch guedel gufoni guillain guiraudon guiteras
  guldberg gullstrand gustilo gysi haab habermann hach hachinski haffkine haggitt haidinger halban
  halberstaedter haldane hallermann hallervorden hallopeau hallpike hanhart hansens hartmanns
  hartnup hartree hashimotos hassab hasselbalch hautant hautmann haversian hayem hayflick hayling
  heberden heberdens heerfordt hegar hegemann hegglin heidenhain heimlich heineke heinroth heister
  heithersay hektoen helbing hellin helmont hemovac hendrich henle hennebert hennekam henoch
  henseleit herick hermansky hertwig herxheimer heschl hesselbach heubner heyns heyrovsky hibb
  hinselmann hippel hippocrates hirschberg hirschhorn hirschsprung hirschsprungs hitselberger hoche
  hodgkin hodgkins hoehn hofbauer hoffa hoffmans hogben hohmann hoigne hollmen holter homans
  hoogsteen hoppenfeld hornblower horners horsfall howship hoyeraal hreidarsson hryntschak huckel
  huet hueter huguier huhner humby hunner hunsuck huntingtons hurler hurthle husche huschke hustead
  hutinel huygens hyrtl ideberg ilizarov ilosvay imerslund imhauser ingelfinger iscove ishihara
  ivemark jaboulay jaccard jaccoud jacksonian jacod jadassohn jaesche jahrsdoerfer jako jampel
  janeway jannetta jarcho jarisch jarjavay jarque jarvik jatene javal jeanmonod jebsen jeghers
  jelliffe jendrassik jervell jessner jeune jobert jod joffroy johne johner jollain jonckheere
  jonnesco juberg judet kahlbaum kallassy kallmann kaltenborn kamhuber kanavel kandori kapandji
  kaposi kaposis kappis karnofsky kartagener kartageners kasabach kawasakis kegel kegels kelami
  kellgren kempsey kerboul kerckring kerley kernahan kernig kernigs kernohan kerrison kestenbaum
  kety keuls keutel kielland kienbock kiesselbach killip kimmelstiel kindler kinmonth kinsbourne
  kinyoun kiresuk kirner kirschner kjeldahl kjelland klatskin klebs kleffner kleiger kleihauer
  kliegman kligler klinefelter klinefelters klippel klumpke kluver kniest knodt kocher kock koebner
  koerte kogoj kojevnikov kojewnikow kollef kolliker kollner kolopp kolpokop koolen kopans koplik
  korner kornzweig korotkoff korsakoff korsakoffs korsakov korthof kostmann kounis koutal krachmer
  krackow kraissl kraske krimsky krippendorff krobak kroener kronig krukenberg kruskal kubler kufs
  kugelberg kuhnt kulchitsky kulenkampff kullback kummell kunjin kunkmann kuntscher kupffer kurtzke
  kuslich kussmaul kustner kveim kyrieleis kyrle laband lacan lachman lachmans laennec laerdal
  lafora lahshal laimer laki lamaze lambl lambotte lambrinudi lancefield lancisi landolt landouzy
  landsteiner landzert langenskiold langerhans langhans lannelongue lansky lapeyronie laplace
  larmor larrey lasegue laslett lassa latarjet latzko lauge laugier launois laveran lazorthes
  leboyer lecene ledderhose leede lefort leishman lekholm leksell lembcke lembert lemeshow lemierre
  lemierres lemli lenegre leningrad leopolds lepehne lepeschkin lequesne leri leriche lermoyez
  lesch leschot leser lesgaft lesshaft letterer levaditi leveen lewy leydig lezius lhermitte
  lhermittes lichtheim lidcombe lieberkuhn lieutaud likar likert lilliefors lindau lineweaver
  lippes lisch lisfranc littre litzmann ljung lobstein loewi loeys loffler lorand lortat lotheissen
  lovaas lovibond lovset lowenberg lowsley lubchenco ludloff ludwigs lugol lugols lundegardh lupski
  luschan luschka lutembacher luxol luys lwoff lyell lyme lysholm macausland macchiavello macconkey
  macewen mackenrodt macruz maddrey madelung madersbacher maelor magendie mahaim mahorner mahurkar
  maisonneuve maissiat majocchi makaton malassez maldergem malecot malgaigne mallampati malpighi
  malpighian malpuech malthus mandelkorn mantoux mapleson marangoni marchesani marchiafava marey
  marfan marfanoid marfans margaria marinesco marjolin maroteaux marseille martius martorell
  maslach massler masugi matles mauchly maudsley mauriac mauriceau mauthner mayaro maydl maylard
  mazabraud mcburney mcburneys mcelvenny mcevedy mcisaac mcmurray mcmurrays meary meckel meckels
  meesmann meibomian meiboom meige mejchar menelaus menetrier meniere menieres menkes mensendieck
  menten merciers merkel mersebach merzbacher meselson messerklinger metavir metzenbaum meurman
  meyerhof meynert mibelli miege mietens mikulicz minkowski minot mirels mirizzi mitrofanoff mobitz
  mobius moebius moersch moh mohs molisch moloy monafo monakow monckeberg mondini mondors monro
  monteggia montessori mooren moorrees morax morgagni morquio mortons morvan moschcowitz moszkowicz
  motais movat muehrcke munchausen mustarde myerburg naboth naegele naffziger nagelkerke nager
  nalebuff narath narouze nasmyth natowicz neelsen neer neisser nekam nelaton nernst neuhauser
  neviaser nezelof nicoladoni nikolsky nirschl nissen nissl nitabuch nocard noether nolke nonne
  noonans norrie nothnagel nuck nurick nurnberg nyhan nyhus obwegeser oddi oedipus oehlers oestern
  ogilvies ogino ohngren olkin ollendorff ollier olow ombredanne omenn ommaya onuf opitz orbeli
  orgogozo orpington orriss orthner ortner ortolani osiander osler oslers osserman osterrieth
  oswestry othello outerbridge pacchioni pacini padial paget pagets palfyn palla palmaz pancoast
  paneth panner pannett papanicolaou papez papile pappenheim pappenheimer pareto parinaud parkinson
  parkinsonian parkinsons parsonage passavant passy pasteau pastia patau pathria patricks pautrier
  pauwels pavlov payr pecquet pelger pelizaeus pencina pendred percheron perlia perls perthes
  pescatori petragnani pettenkofer peutz peyer peyers peyronie peyronies pezzer pfannenstiel
  pfirrmann pfluger phalen phalens pickwick pickwickian piedallu pilates pindborg pinel pinneau
  pirogoff piskacek plewig plutchik poiseuille polya pompe poncet ponseti poppelreuter portex
  pospelow potocki pott poupart pourcelot pourfour pouteau poynting praagh prader prehn preiskel
  prinzmetal pritikin prochownick prolift proteus provox prower prussak prussey puchtler puddu
  pudlak puestow purkinje purtscher putti queckenstedt quenu quervain quervains quetelet quincke
  quix racouchot raeder ragnell raimiste rajka ramstadius ramstedt ransons ranvier raoult raphe
  rashkind rastelli rathke rautaharju ravaud raynaud raynauds recklinghausen redlund refsum reil
  reisseisen reissner reiters relton remak rendu rett retts retzius reye rhese riddoch rinne riolan
  ritgen ritodrine rivermead rivinus rockall rodnan rogosa rokitansky rolandic romanowsky romberg
  rombergs romhilt rontgen rorschach rosai rosenbach rosenmueller rosenmuller rossolimo rothmann
  rothmund roths rouget roussy rouviere rovsing rovsings ruffini rumel rumpel rutkow ruysch ryle
  rytand sabouraud saethre sakati salk sandhoff sanjad santorini sapirstein sappey sarnat satir
  satoyoshi scarff scarpa scatchard schamberg schamroth schatzker schatzki schaumann scheffe schei
  scheie scheimpflug scheltens schepelmann scheuermann scheuermanns schilder schimmelpenning
  schinzel schiotz schirmer schirmers schizas schlatter schlatters schlemm schloffer schluger
  schmorl schmorls schnitzler schobers schonberg schonlein schour schreber schreger schroetter
  schuchardt schuffner schwabach schwachman schwalbe schwann scultetus seber seckel seebeck segond
  seldinger seliwanoff selvik selye semelaigne semont senear sengstaken senning sequard serres
  sertoli servat servelle setleis settegast sezary sgarbossa shallice sharpey sheehans shenton
  sherrington shewhart shiga shiley shklar shokeir shouldice shprintzen shrapnell shwachman sibson
  sidak siebenmann siggaard silfverskiold silness simchowitz sinding siwe sjogren sjogrens skene
  skenes skindex skirrow slatis slyke smetana sneddon snellen soemmering soemmerring solcia
  sollerman somogyi sotos sottas sourdille soxhlet spetzler spiegelberg spielmeyer spiessl
  spigelian spigelius spitzka spizizen spodick sprotte spurling spurlings stainsby stargardt
  steinmann stellwag stener stensen stensens stensrud stenvers steri sternheimer stieda stierlin
  stilling stinchfield stoenner stoppa strampelli strassman strassmann strathclyde stroebe stroop
  struder strumpell strunsky stryker stupp sturge sturmdorf sucquet sudeck sugiura susac svanberg
  svedberg swal swammerdam sweets swinamer swyer sydenham sydenhams sylvian sylvius syme szondi
  taillard takayasu takayasus takotsubo tardieu tarlov tarnier tarozzi tatton taussig taybi tegner
  tellegen tenckhoff tenzel terson tesio thal thebesian thebesius theile thevenard thibierge
  thiemann thiersch thorel thurner thygeson tietze tillaux tinel tinels tinetti tinsdale titmus
  todds tofflemire toldt tolosa tonnis topolanski torek torg torkildsen tornwaldt torricelli tossy
  toupet tourette tourettes tourraine toynbee trantas traquair traube treacher treitz trelat
  trenaunay trendelenburg trethowan troisier trolard tronzo trousseaus tscherning tubinger
  tuffanelli tuffier tullio tuohy turck turcot twort tyrode tzanck udd uehling uhthoff unna
  unverricht urbach utrata valderhaug valdini valsalva vannas vannucchi vanzetti vaquez varolio
  vater velpeau veress vernet verneuil verocay verweyst verworn vesalius vidian vidius vieussens
  vilanova villaret vincents vineberg vintzileos virchow virchows vlodaver vohwinkel voinchet
  volkmanns volta voorhoeve vorner vulpian vulpius waaler waals waardenburg waldenstrom
  waldenstroms waldeyer wallenberg wallerian wangensteen warburg wardill warsof wartenberg warthin
  wassermann wassmund waterlow waymouth webers wechsler weck wedensky weerda wegener wegeners
  weibull weigert weigl weill weine weismann weitbrecht weitlaner welander wenckebach wepman
  werdnig wernekinck wernicke wernickes wertheim westergren westermark wexner whartons wheatstone
  whipple whipples whitnall wiberg wickbom widal widmark wijdicks wilbrand wildervanck willebrand
  willebrands willi wilms wimberger winnikoff winterbottom wintrobe wirsung wiskott wistar
  wohlfahrt wohlfart wolfler wolfring wollina wolman wolpe woringer woronoff wrisberg wulfsberg
  wullstein wunderer wurs wyburn wyngaarden yahr yankauer yannuzzi yergason yersin youden yuzpe
  zacharin zancolli zangemeister zaontz zaufal zavanelli zeigarnik zeis zeiss zellweger zenker
  zenkers zernike zhukovsky zickel ziehen ziehl zieve zinsser zipf zlowodzki zohlen zubrod
  zuckerkandl zung`;

/** Eponyms that are common names or cities as well: what they are depends on the words around them. */
export const AMBIGUOUS_EPONYMS = `
  aachen aalen aase abadie abascal abbe abbott abernethy abony abrams abruzzo achenbach acker
  ackerman adair adams adamson addis addison adelmann adiana adler affolter agama agatston agee
  ahmed ainsworth airlie aitken akahoshi akaike albarran albers albert albini albrecht albright
  alcock alder aldrete aldrich aldridge alexander alfi alfieri allan allen allis allison allman
  allport almquist altemeier altman altmann altomare alvarado amar amat amato ambrosio ames amis
  ammon amoss ampere amsterdam anand andermann andersen anderson andersson andes andrade andreasen
  andrews andry angeles angus anova ansari anson antley antoni appleby applegate arbor archer
  argyle arlet arlt armaly armfield armitage armstrong arndt arne arning arnold arulkumaran ascher
  ash ashdown ashman ashworth astley astrup atkins atlanta atwood auberger auerbach austin ayer
  ayers ayoub ayre ayres azzopardi baak babcock babson bach bachmann backhaus baddeley baden
  badgley bado bailey bain bainbridge baird baker bakody baldy balfour balke ballard ballenger balo
  baltimore bamford bancroft bandura bankson barbeau barbeito barbour barcelona barcroft bard
  bardach barentsz bargmann barker barkley barkow barlow barnard barnes barnett barnum baron barr
  barratt barre barrera barrett barriere barron barrow barth barthel bartholomew bartlett
  bartolozzi barton barts bascom basel bassen bateman bates batista batson battelle batten battle
  batts bauer baumann baumgaertner baxter bayes bayley bayliss baylor bayne beals beare beath beau
  beaver bech bechara bechert beck becker beckman beckwith becquerel beemer beery beger begg behm
  behmel behr behring belin bell bellhouse belli bellini belsey bender benedict benedikt benner
  bennett benson benton benumof bera berard berardinelli berg berger bergey bergh bergman bergmann
  berlin berman bern bernard berne bernhardt bernheim bernoulli bernstein berthelot bertin
  bertolotti bessey best bethesda betz bevan bhutani biagini bianchi bickel bickers bickerstaff
  bier bigelow bigliani billings bilsky bindewald bing birbeck birmingham birt bishop bivona bixler
  bjork black blackburn blackburne blair blaivas blakemore blakesley blalock bland blandin blandy
  blatt blauth bledsoe bloch blom bloom blount bluman blumberg blumer bodansky bodian boehler boehm
  boettcher bohler bohr bois bolam bolitho bollinger bolton boltzmann bonanno bondy bonhoeffer bonn
  bonnar bonnet bonney bonnier bono bonow borchardt borden borg borges boriani bornschein bosher
  bosley boston bosworth bouchard boucher bowdle bowdler bowen bowens bowlby bowman boyce boyd
  boyes boyle boyne bozeman bracci bracken braden bradford bradley bradshaw bragg braille
  brailsford braithwaite brandt branham brant braun braunwald braxton brazelton brenn brenner
  brescia breuer bricker brier brigance briganti briggs brigham bright brill bristol bristow
  brixton brochard brock broden broders brodeur brodie brodsky brogdon broglie brom bromage brooke
  brooker brooks browder brown browne bruce bruch bruck bruckner brun brunner bruns brunschwig
  brunt brussels bruton bryan bryant bryce buchanan buchman bucholz buck bucks bucy budd budoff
  bueno buerger buffalo bugbee buie bullard buller bunnell burch burchard bureau burgess burk burke
  burkhead burkitt burman burn burnet burns burows burri burrows buss butcher butler butterworth
  byar bywaters cabot cabrera caffey caine caird cairns calandruccio calder caldwell callahan
  calleja callender calman calne cambridge camey campanacci campbell camurati canale canavan cancun
  cannon cantor cantrell cantu capener caplan carabello cardiff carhart carlens carmichael carnegie
  carney carnot carpenter carpentier carr carrel carrell carrington carrino carroll carter
  cartwright carvajal carvallo caspar castaneda castellani castellanos castillo castle castleman
  castroviejo caton cattell cauda cawood cayler cecil celestin celsius cerro cestan chaddock
  chadwick chamberlain champy chan chance chandler chang chapman chaput charleston charlton
  charriere chatelier chatham chausse cheatham cheneau cheney cherney chester chevalier cheyne
  chicago cho choi choyce chrisman christ christensen christian christie christmas cimino
  cincinnati cinotti civatte clagett clairmont clancey clark clarke clausen clausius claybrook
  clayton cleland clermont cleveland cloninger cloquet clouston cobb cobey cochran cochrane cockett
  cocks cogan cohen cohn colditz cole coleman coley coller collet collett collier collins collis
  columbia compton conn connell conners connors conolly constant conti cook cooke cooley coombs
  cooney coonrad cooper coopersmith cope copeland copenhagen corazza corcoran cori corlette cormack
  cormier cornelia cornell cornish corrigan corsi corti cosgrove coslet costa costello costen
  cottle cotton coulomb councill councilman coupland cournand covi cowden cowell cox crabtree craig
  craigie cramer crampton crandall crane crary crawford crego creighton crick crigler cromer cronin
  crouch crowe crowne crues cruickshank crutchfield cruz cubbin cullen cullens cummer cummings
  cunliffe cunningham curie curling curreri curry curtis cuschieri cushing cutler czapek dacie
  dacosta dahl dahnert dakin dale dalen dall dallas dalrymple dalton damadian dameron dameshek
  damico damus dandy dane daniels danielson danis danon darling darrach daubert daugirdas davenport
  davey davidenkow davidoff davidson davies davila davis davisson dawson deakin dean deaver dega
  deiters dejardin dejarnette dejongh dejour delaire delange delee delong delorme delphi delta
  demeester demianoff deming denham denis denker denman dennie dennis denver denys depalma
  derogatis dershaw deschamps desjardins detroit deutschmann devega devine dewar dewey deyerle
  diamond dickson diclemente dieker dienes dienst dieterich dieterle dietrich dietz diggs dimeglio
  dingman dix dixon djindjian dobbs dodd dodson dohner dolenc dolman dolwick dombrock donabedian
  donaldson donati donohue donovan dor dore dorfman doring dorner dorr dorset dott doty douglas
  dowd dowling down downes downey downs dox doyen doyle doyne drake drennan dressler drummond
  drysdale dua duane dube dubin dublin dubois dubos dubousset dudley duffy dufour dugas duhamel
  duke dukes dumon dunbar duncan dunlap dunlop dunn dunnett dunphy dupre durack duran durbin durham
  durie durrer dutcher duval dvorak dworkin dwyer dykes eagle eales earle eaton ebers ebner edens
  edinburgh edinger edman edmondson edmonton edwards efron ege eger egger eggers eggerth ehlers
  ehrlich einstein einthoven eisenberg eisler ekman elder eldor elek ellinghausen elliott ellis
  ellner ellsworth elsberg elson elston elvey ely embden emerson emery emmet emory emslie ender
  engel engelmann engh engman epstein epworth erb erich erickson eriksen erikson eriksson ernst
  eschmann escobar essex essig esterman estes evans evita ewald ewart ewing ewy exner eyler eyring
  ezaki faber fabry fahey fahr fahrenheit fairbank fairbanks fansler faraco farber farrar farrior
  farris fasanella faure favaloro favre fay fazekas fazio feagin feighner feingold feist feldkamp
  feldman feldt felix felson felty fencl fenn fenton fenwick fenzl ferguson ferkel ferrier feulgen
  fick fielding figge fildes fillenbaum fincham fink finkelstein finnegan finney fisch fischer
  fisher fite fitz fitzgerald fitzpatrick flack flatt flechsig flegel fleisch fleischer fleiss
  fleming flemming fletcher flint foa foerster fogarty foix fontaine fontan fontana forbes ford
  fordyce forrest forrester forster forsythe fort foss foster fothergill fourier fournier fowler
  fox fraenkel framingham francia francis franck frank frankel frankl franklin fraser frazier
  freeman frei freiberg freitag frenkel frenzel freudenberg frey freyer frias fridericia
  friedenwald friedewald friedlander friedman friedmann friis frisby fristoe fritsch fromm frye
  frykman fuchs fuhrman fuhrmann fujimoto fujinon fujiwara fukasaku fukuda fukuyama fulkerson
  fulton furlow furstenberg futcher gaertner gagne gaines galante galbraith galen gallagher gallant
  gallie galloway galton galveston gambee gambrill gandy ganz garcin garden gardner garland
  garretson garth gartland gartner gaskin gasperini gass gasser gattinoni gault gauss gehan gehrig
  geiger geisser gelineau gelle gellhorn gelman genant geneva gennari gensini gerhard gerlach
  gerold gerson gertie geschwind gesell gey ghent giacomini gianturco giard gibbon gibbs gibson
  gifford gigli gil gilbert gilberts gilchrest gilchrist gilford gilhooly gill gilles gillespie
  gillet gilliam gilliatt gillick gillies gillingham gimenez gini giordano gitelman gittelman
  gittleman glaser glasgow glasscock glassman gleason glenard glenn glickman glidden glisson glover
  glueck godfrey goel goetz goldberg goldberger goldblatt goldfarb goldman goldner goldstein
  goldthwait goligher goll gollop goltz gomez gompertz gonda gonzales gooch goodell goodenough
  goodpasture goodwin gordon gore gorham goslee gosling gosnell gosselin gosset gotch gottlieb
  gough goulding goulet goulian gower graaf grabb gracey graf graff graham granger graston graves
  gray green greene greenfield greenhouse greenspan greenwood greer gregg gregory greig grey grice
  gridley griess griffith griffiths griggs gripper grisel grober grof groningen gross grosse
  grossman groutz grover gruber gruen gruntzig grunwald grzybowski guarnieri gudjonsson guerin
  gugenheim guilford guion gumbel gunn gunson gunther gupta guthrie gutman gutmann guttman guy
  guyon guys haag haas haber hadar hadden haddon hader hadley hadlock haenszel hageman hagen
  haglund hahn haid haigis hailey hajdu hajek hakim hakki hakuba hald hale hales halifax hall
  haller hallowell halmagyi halsey halstead halsted ham hamilton hamm hamman hammersmith hammond
  hampton hamwi hanau hancock hanen hanes hanifin hank hanks hanley hann hannington hansen harada
  hardcastle harding hardy hare harkavy harken harkins harlem harlow harnsberger harrell harrington
  harris harrison hart hartley hartman hartmann hartofilakidis hartsfield harvard harvey hasford
  hashimoto hasner hassall hasselt hasson hastings hathaway hauser hawes hawkins hawley haxthausen
  hay haycock haymaker hayman hazlett heagerty healon heaney hecht hecker heckman hedstrom hees
  heidbrink heidelberger heifetz hein heinz heiple heise heisenberg hela helal heller helly
  helmholtz helms helsinki hemphill henderson hendler hendren henley henneberg henry hensen henshaw
  hepp herbert herbst hering herndon herring herscovici hertel hertig hess hessing hewes hewitt
  heyde heyman heymann hibbs hickman hicks higashi hilbert hilgenreiner hill hillier hillis hilton
  hinchey hingson hinman hinshaw hinton hirano hirayama hirsch hirschfeld hirst hirtz hitchcock
  hochberg hodapp hodge hodges hodkinson hoesch hofer hoff hoffer hoffman hoffmann hofmeier
  hofmeister hogan hogg hoguet hohl hoke holdaway holden holdsworth holladay holland hollenhorst
  holley holliday hollister holm holmes holstein holt holzer homan hommel honeyman hood hooke
  hooper hoover hopkins hopps horan horner horney horowitz horsley hortega horton horvath hoskins
  hosmer hotchkiss hotelling hough hounsfield housepian houston howard howe howel howell hoxsey
  hoyer hoyle hruby hubel huber hucker huckstep huda huddleson hudson hufnagel hugh hughes hughston
  hulka hume humphrey hund hungate hunt hunter huntington hunziker hurd hurley hurst hurwitz hutch
  hutchinson hutchison huxley huynh hynes iglesias ilfeld imre imrie inahara indiana inge inglis
  ingram inouye insall ireton irving irwin isaacs iselin ishak isherwood ishikawa ising ison ito
  ivor ivy iwate jackson jacobs jacobsen jacobson jacquemier jacquette jadad jaeger jaffe jakob
  jalili jamar jameson janda jansen jansky janz jarabak jaspers jass javiana javid jeanty jefferson
  jenkins jenner jennings jensen jeor jerger jeryl jessen jewett jobe johanson johansson johnell
  johns johnsen johnson johnston johnstone joll jolly jones jorgensen jorizzo joubert joule jubran
  judd judkins jull jung junius kabat kaes kagel kahn kalamchi kalischer kandinsky kane kaneda kang
  kanner kanski kantoff kanzaki kaplan kappa karapandzic karman karmen karolinska kasai kashiwagi
  kassam kaster kattan katz kauffman kauffmann kaufman kawase kawashima kayser kazanjian kearns
  keats keeler keen kehr kehrer keith kell kellam keller kelley kelling kelly kelman kemp kendall
  kendrick kennedy kenny kent kenward keogh kernan kernberg kerns keros kerr kesling kessel kessler
  khorana kibler kidd kidner kiel kiernan kikuchi kilfoyle kilian killian kilner kimball kimmel
  kimura king kings kingsley kingston kinnier kirby kirchhoff kirk kirkaldy kirkland kirklin
  kirkpatrick kitamura kitner kittner klaus klein kleine kleiner kleinert kleinman kleinsasser
  kleist kligman klug klyce knapp knaus kneipp knight knochel knodell knoll knolle knops knosp
  knott knowles koch koedam koenen koenig koeppe koerner koff koga kohlberg kohler kolmer
  kolmogorov konig konner konno koop koshland kossa kovac kovacs koyanagi krabbe kraepelin kramer
  krantz krause krebs kress kretschmer kreutzer kristeller krogh kropp kruger kuder kudo kuettner
  kugel kuglen kuhn kuhne kumar kupferberg kupperman kurland kurman kurtz kuru kutcher kwak labat
  labbe ladd ladue laguerre laguna lahey laird lake lalonde lambert lamy lan lance lancer landau
  landolfi landry lane lang lange langenbeck langer langereis langfeldt lansbury lanterman lantos
  lanz lapidus lapine larimore laron larsen larson larsson lauenstein laufman laurence laurin
  lauterbur lauth lavallee lavery lawrence lawson lawton lazarus leadbetter leber leboeuf lecompte
  lederman lee leedom leeds lees leeuwenhoek lefevre leff legg lehane lehman lehmann leibovich
  leibovitz leicester leiden leifson leigh leiner leininger leiter lejeune lemann lemmens lempert
  lendrum lenke lennard lennert lennox lenox lenz leonhard leopold lepore lerman lester letournel
  lev levay levene leventhal levey levin levine levinthal levitan levy lewandowsky lewin lewis
  lewit leyden leyland leyton libman lich lichtenstein lichtman liddle lieb liebermann liebig
  liebowitz liles liley lilienfeld lille lillehei lillie lim limberg lin linberg lindamood lindbeck
  lindblom linde lindemann lindner lindqvist linehan linker linnane linton lippman lippmann
  lipschutz lischer lison lissauer lister litchfield littauer litten little littler littman
  littmann liverpool livi livingstone lloyd lobo locke lockwood loder lodwick loe loeffler
  loewenstein lofgren logan lohmann loken lombard london long longmire longo lopez lorentz lorenz
  losee lothrop lottes louis lowe lowenstein lowenthal lowman lown lowry lubinsky luc lucas lucio
  ludington ludlow ludwig luer luft luikart lujan lukes lumley lund lundborg lundeen luque luria
  luscher luse luten lutz lutzi lynch lyon maastricht mac macalister macaulay macbeth maccoby
  macdonald mach machado macintosh mackay macklin mackool macleod macnab madden maddox madias
  madlener madrid maffucci magenis magerl magill magnus magnuson mahalanobis maier maitland
  majewski malherbe mallet mallett mallory mallows malmo manchester mandl mankin mann mannerfelt
  manning mansfield manske manson mansour mantel maquet marchand marchetti marcille marcus marcy
  marden margulies marie marin mariotte markle markov marlowe marmor marquette marsh marshall
  martens martha martin martinotti martz marx masako masaoka maslow mason masri massie masson matas
  mathews mathewson mathieu matson matteoni mattis matzke mauck mauer maxon maxwell mayer mayfield
  mayne mayo maze mazumdar mcafee mcaninch mcardle mcbride mccabe mccaffrey mccall mccallum mccance
  mccarthy mcclung mccollum mcconnell mccormack mccoy mccrone mcculloch mccullough mccune mcdermott
  mcdonald mcelroy mcfadden mcfarland mcgill mcginn mcgoon mcgovern mcgraw mcgregor mchugh mcindoe
  mcivor mckay mckee mckenzie mckeown mckissock mckusick mclane mclaughlin mclean mcleod mcmahon
  mcmanus mcmaster mcmillen mcnamara mcneal mcneil mcnemar mcpherson mcrae mcroberts mcswain mcvay
  meara medina medsger mee mees meggitt meier meigs meissner melbourne melchior melkersson melleney
  meller melnick melone meltzer mende mendel mendelsohn mendelson mendes mennell menson mentzer
  mercedes mercier merendino merrifield merritt metz metzger meyer meyerding meyers meyerson
  michaelis michelin michels michelson middlebrook middleton mifflin milan miles milgram mill
  millard miller millers milligan millikan millin millon mills milner milroy miltenberger milwaukee
  minerva ming mirsky misch misra mital mitchell mitsuhashi mittendorf mixter miya miyazaki miyoshi
  mizuo mobbs moberg modic moe moeller moffett mohr moll mollaret mondor monge moniz montgomery
  monti montreal moon mooney moore mooser morales moran moreau morel moreno moretz morgan morison
  morita moro morrey morris morrison morrow morse morton mose moseley moses moskowicz moskowitz
  mosteller mostofi mott mount moure mowat mowry moynihan mubarak mucha mueller muenchen muhlemann
  muir mulder mullen muller mulligan mullins mulvihill mumford munchmeyer munoz munro munsell
  munson munster murchison murphree murphy murphys murray mustard myer myers myerson nabers nachlas
  naclerio nagahara nagakawa nagata nagel nageotte nagler naguib nair najjar nakamura nakanuma
  nance naranjo nardi nash nassau naughton nauta navarro navon negra negri negus neill neiman
  nelder nelson neri nesbit nessler netherton netter nettleship neu neufeld neuhaus neuman neumann
  neville nevin newcastle newman newton neyman nguyen nicholson nicola nicolaides nicolle nielsen
  niemann nigro nijmegen nikaidoh nishimura noack nofziger nogueira nolan nolla nonaka noonan
  norgaard norman norris norton norwood nottingham novak novy noyes nuffield nugent nuremberg nuss
  nussenblatt nylen nylin nyquist nyssen oakland ober oberhuber obrien ochsner oconnell oconner
  oconnor odland odom odonoghue ofuji ogata ogden ogilvie ogilvy oguchi ohara ohm okajima okihiro
  okuda oldenburg oldfield oldham olivecrona olivier ollivier olsen ondine onodi oppenheim
  oppenheimer orban orem ormond ornstein orringer orth orton osborn osborne osgood osher oslo ostby
  ostwald ota otis ottawa otto ottobock ouchterlony ovadia owen oxford ozaki padgett padhani padova
  padua pajot paleo paley pallister palma palmer palmgren palomo palumbo panayiotopoulos papillon
  papineau papp paprosky paquin pardee pare parham paris parker parkes parkland parks parnas parodi
  parrish parry parsons partin partsch parzen pascal pasini pasquier pasteur patel paterson patey
  patil paton patrick patterson paty paul pauling paulos pavlik pawlik pawlow paxinos payne peabody
  pean pearce pearl pearse pearson peel peeso peiper pel pelham pell pelli pemberton pena penaz
  penfield penn penney pennington penrose peplau pereira perez perfetti perkins perlman perrault
  perren perry peterfy peters petersen peterson petersson petit peto petri pette pfeiffer phelan
  phelps phemister philadelphia philippe phillips piaget picco pick pickerill piedmont pierini
  pierre pierse pierson pike pillai pillsbury pilon pinard pinkus piper pipkin pippa pirani pirie
  pitkin pitres pitt pittsburgh placido planas planck platt plaut plummer pocock pohl poirier
  poisson polack poland politano politzer polk pollak polman pomeroy pont poole porro porter
  porteus portland portmann posada posner potter potthoff potts powell powers pozzi prague pratt
  preiser prentiss preston price priestley pringle pritchard probst prochaska proffit proskauer
  pruitt pugh purcell pyle quay queenan querol quick quigley quinn quintana quinton rabinovich
  rabinowitz raddon radford radin rado radon rafaelsen raftery ragnar rahe raimondi raine rainier
  rallison raman rambach ramfjord ramirez ramsay ramsden ranawat randall rangel ranier rankin
  rannie rano ransley ranson raph rapp rappaport rasch rasmussen ratliff rautenstrauch raven
  ravitch ravn rayleigh raymond raz reay redfield redman reed rees reese regan rehbein reichert
  reid reilly reimers reinke reitan reiter reitman remuzzi renaut rendell renne rennick renshaw
  rentrop resnick reston retzlaff reverdin rey reyes reyn reynolds rhoton richard richards
  richardson richie richmond richter ricketts ridley riedel rieger riehl riggs rigler rigo riker
  rikli riley ringer rintala riordan ripstein risdon risser ritch ritchie ritter rivero rivers
  rives rizzuti roach roaf roane robert roberts robertshaw robertson robin robinow robinson robson
  rochester rochette rockwood rodgers roederer roehm roentgen roger rogers rogozinski roland
  rolando rolf rollins romana romano romanus rome romer rood roos roper rosch rose rosemont rosen
  rosenbaum rosenbek rosenberg rosenberger rosenfield rosenstein rosenthal rosenzweig rosner ross
  roswell roth rotterdam rouge roux rowe rowell roy rubin rubinstein rud ruedi rugg ruiz rukavina
  rumberger runstrom rusch rush russ russell rutgeerts rutherford rutter ruvalcaba rycroft ryder
  rye sabatier sabin sachdeva sachs sachse sade saffold safi sakellarides sala salazar salem
  salford salih saling salmon salter saltzman salus salvati salzer salzmann samii sampson samsoon
  samter sanders sanderson sandifer sandler sanfilippo sanger sangwan sano sanson santavuori santy
  sanz sarmiento satinsky satterthwaite sattler sauve savary savill savin savva sawaya sawchuk
  sayre schaaf schaedler schaefer schaeffer schafer schaffer schanz schatz schaudinn schauta scheer
  scheibe scheiner schenck scher scheuer schick schiff schiller schilling schimke schindler
  schlossman schmid schmidt schnabel schneider schnidt schober schoemaker schoenfeld schofield
  schopf schroder schrodinger schroeder schroth schubert schuknecht schuller schultz schultze
  schulz schuster schut schwab schwartz schwartze schwarz scianna scott scoville scribner seattle
  seddon seegmiller segar segawa seibel seibert seidel seinsheimer seip seitelberger seldin selig
  sellick sellors semmes sendai senn senter seraphin sessler sever severin severinghaus severs
  sevier seward shacklock shafer shaffer shah shahabpour shaldon shambaugh shamblin shapiro shaw
  shea sheehan sheffield sheiner shepard shepp sherman shih shikani shimada shipley shipman
  shirodkar shorr shull shulman shumway sicard siebert siegel siegle siegrist sievert siewert sigg
  silber silver silverberg silverman simcoe simes simmonds simmons simon simons simpson sims
  sinclair singer singh singleton sinskey sipple siris sistrunk sivan skinner sklar skoda slater
  sloan slocum slosson sluder sly smead smellie smillie smirnov smith smithwick snaith snell
  snellgrove snodgrass snyder soave sofield sokal sokolow somers somi sones sonne soper sorensen
  sorin sorsby soto souques southwick soutter spaeth spalding spatz spaulding spearman spee speed
  spence spencer sperling spiegel spiegelhalter spiegler spielberger spinelli spitz spivack
  spranger spratt stafford stafne staheli stahl stahli stamey stamm stammberger stanford stanley
  stanmore stark starling starr stauffer stavros stecher steele steffee stein steinberg steindler
  steiner steinert stejskal stendhal stenger stephens stephenson stern sternberg stevens stevenson
  stewart stickler stiles still stille stillman stills stimmler stimson stirling stocker stockholm
  stoeckel stoke stokes stoller stoltzfus stoney storrie storz strachan stransky strasberg stratton
  strauss strayer streiff streit strickland strom struthers stuart student studer studley stulberg
  sturm sudler sugarbaker sugg sugita sullivan sulzberger sumner sunderland sundt sussman suster
  sutcliffe sutherland sutter sutton svensson swan swann swanson swanton swede sweeney swenson
  swift swinney swischuk sydney sylvest symes symonds szabo szilagyi tabar tachdjian tai tait
  tajima takahashi talbot tamm tanaka tang tangier tanner tanzer tapia tarasoff tarin tarnow tarone
  tarui tatum tau taussky tavassoli tawara tawil tay taylor tebbetts tei teichholz teller temtamy
  teng tennison terman terpstra terrien terry tessier thayer theiler thessaly thibaud thielemann
  thieman thomas thomazeau thompson thoms thomsen thomson thorek thorn thorndike thornton
  throckmorton thudichum thunberg thuringer thurston thurstone tiemann tierney tikhoff tilley
  timberlake timm tinker tippett tirman tischler tissot titterington tobin todani todaro todd
  toennis toker tokuhashi tokyo tomes tomita tompkins toomey torabinejad toriello torode toronto
  torrance toti touhy toulouse touton towne townes townley townsend tozer trager trauner trautmann
  travell traverso treves trevor trieger trillat trinder trippi trivers troell trojani trotter
  troxler truelove tscherne tsuge tubiana tuck tucker tuke tukey tuli tulp turco turcotte turing
  turk turnbull turner turners tweed twining tyndall tyrrell tyson uchida ueno uhl ullrich ulm
  ulrich unterberger uppsala upsher urabe usher utrecht vaccaro vaillancourt vaizey valentino
  vallance valley vancouver vanderbilt vant varon vassiliadis vattikuti vaughan veau veit venn
  venturi verebelyi verga verger verhoeff verhulst verma verner vertucci vickers vienna villanacci
  vincent vineland vinke vinson vitello voges vogt voigt vojta volk volkers volkmann volkov voller
  vollmar volmer volpe vygotsky wachtel wackenheim wada waddell wagener wagner wagoner wagstaffe
  wahl walch walcher wald waldron walker wallace waller wallerius wallerstein wallis walsh walther
  walton wang wanless ward ware warnock warren warrington washio wassel waterhouse waters waterston
  watson watt waugh wayson weaver webb weber webster weibel weil weinberg weingarten weinreb
  weinstein weir weishaupt weiss weissleder weissman welch welcher wellcome wellen wellens wells
  wen wendel wender werner werther wesley wessely westaby westcott western westley westmead
  westphal wharton wheaton whitacre whitaker white whitehead whitehouse whiteley whitesides
  whitfield whitlock whitman whitmore whitney whitten whooley wickham widdowson widman widmer
  wiedemann wieger wiesel wigand wiggers wilcoxon wilder wilk wilkes wilkie wilkins wilks williams
  willis wilson wilsons wiltse wiltshire winchester winckel winer wingate winiwarter winkelman
  winkler winnicott winograd winogradsky winquist winslow winsor winter winters wirt wirth wishart
  wissinger witts witzel wolcott wolf wolfe wolff wolford wolfram woltman wong wood woodcock
  woodhouse woodman woodruff woods woodworth woolf woolson worster worthington wright wrigley
  wroblewski wunderlich wundt wurm wurtz wylie wynn yacoub yacovino yakovlev yale yalow yamagata
  yamamoto yang yasargil yates yeoman yerkes yesavage yocum york yorke young yount yule yunis zadik
  zahn zaloudek zanca zanelli zanetti zarb zarit zaske zatzkin zeeman zelen zhang ziegler zielke
  zimbardo zimmerman zimmermann zinn zitelli zollinger zuckerman zuelzer zuker zuma zunich zuntz
  zurich zuspan zwick`;
