/** Eponyms of signs, diseases, tests, scales, procedures, instruments and stains that hardly anybody bears today. */
export const EPONYMS = `
  aarskog abderhalden abrikosov achard adamkiewicz addisonian addisons adie adson aicardi alagille
  alpers alport alstrom alzheimer alzheimers amplatz amsel amsler angelman anitschkow apert apgar
  apley argyll arthus asberg aschoff asherman asperger aspergers auer auspitz avellis baastrup
  babinski balint baller balthazar bandl bankart bannayan bannwarth barany bardet bardinet barretts
  bartholin bartholins bartter basedow bassini bazett bazin bechterew behcet behcets bells bence
  bethlem biedl bielschowsky billroth binet binswanger biot bitot blackfan blaschko blatchford boas
  bochdalek boerhaave bookwalter borrmann bosniak bouchards bovie bowenoid braak brachmann bracht
  brackmann breslow briquet broca brodmann broviac brudzinski brugada bruininks burkitts burow
  buschke cajal calot cantlie caprini carabelli carnett caroli catterall centor chagas charcot
  charlson charnley chauffard chediak chiari chilaiditi chopart chotzen churg chvostek chvosteks
  ciuffini clado clavien cloward cockayne codman colles conradi cotard courvoisier couvelaire
  cowper crede creutzfeldt cribier crohn crohns cronkhite crosti crouzon cushingoid cushings czerny
  danlos darier debakey dego degos dejerine denonvilliers dercum desarda descemet devic dieulafoy
  digeorge dindo disse dobhoff doege dohle donath doose doppler dorello drager dravet dreifuss
  dripps dubowitz duchenne ducrey duhrssen dupuytren dupuytrens duroziez ebstein eisenmenger
  elixhauser epley eppendorf erbs erdheim esmarch eustachian ewings fagerstrom faget fallopian
  fallot fanconi fechtner feil ferriman finkelsteins flexner foley foleys folstein forel forestier
  fourniers foville fowlers franceschetti friderichsen friedreich friedreichs frohlich froment
  fryns galant galeazzi gallwey ganong ganser garre gastaut gaucher gauchers gehrigs gelpi gerota
  gerstmann ghon gianotti giedion giemsa gimbernat glanzmann gleich goldenhar goldmann golgi gomori
  goodpastures goodsall gorlin gottron gottrons gowers gradenigo graefe gram grawitz greulich
  griesinger grocott groshong gubler guedel guillain gustilo haab habermann hachinski haldane
  hallervorden hallpike hansens hartmanns hartnup hashimotos hassab hautmann heberden heberdens
  heerfordt hegar hegglin heimlich heineke heister hemovac hendrich henle henoch hermansky
  herxheimer hesselbach heyns hippel hirschberg hirschhorn hirschsprung hirschsprungs hodgkin
  hodgkins hoehn hofbauer hoffa hoffmans hohmann holter homans horners howship hoyeraal hreidarsson
  huet hueter hunner huntingtons hurler hurthle ilizarov imerslund ishihara jaccoud jacksonian
  jadassohn janeway jarisch jarvik jeghers jendrassik jervell jessner jeune jod johne judet
  kallmann kanavel kaposi kaposis karnofsky kartagener kartageners kasabach kawasakis kegel kegels
  kellgren kerley kernig kernigs kernohan kerrison kielland kienbock kiesselbach killip kimmelstiel
  kindler kinyoun kirschner klatskin klebs kleffner klinefelter klinefelters klippel klumpke kniest
  kocher kock koebner kolopp koplik korotkoff korsakoff korsakoffs korsakov kostmann kounis kraske
  kroener krukenberg kuntscher kupffer kurtzke kussmaul kustner kveim lachman lachmans laennec
  lafora lambl lancefield landolt landouzy langerhans langhans lansky larrey lasegue lassa latarjet
  latzko lauge ledderhose leede lefort leishman leksell lembert lemierre lemierres lemli leopolds
  lequesne leri leriche lermoyez lesch leser leveen lewy leydig lhermitte lhermittes lichtheim
  lieberkuhn likert lindau lisch lisfranc littre lobstein loeys loffler lotheissen lovset lowenberg
  ludwigs lugol lugols lupski luschka lutembacher lyell lyme lysholm macconkey macewen maddrey
  madelung magendie mahaim mahurkar maisonneuve malassez malecot mallampati malpighi malpighian
  mantoux marchesani marfan marfanoid marfans marinesco marjolin maroteaux martorell mauriceau
  mayaro maylard mazabraud mcburney mcburneys mcevedy mcisaac mcmurray mcmurrays meckel meckels
  meesmann meibomian menetrier meniere menieres menkes merkel merzbacher metzenbaum meynert mibelli
  mikulicz minkowski mirels mirizzi mitrofanoff mobitz mobius moebius moh mohs monckeberg mondors
  monro monteggia mooren morgagni morquio mortons morvan muehrcke munchausen mustarde naegele
  naffziger nager neelsen neer nelaton neuhauser nezelof nikolsky nirschl nissen nissl noonans
  norrie nothnagel nyhan nyhus oddi ogilvies ollendorff ollier ombredanne omenn ommaya opitz ortner
  ortolani osler oslers osserman oswestry outerbridge pacini paget pagets palmaz pancoast paneth
  panner papanicolaou papez pappenheimer parinaud parkinson parkinsonian parkinsons parsonage passy
  patau patricks pautrier pauwels pelger pelizaeus pendred perls perthes peutz peyer peyers
  peyronie peyronies pezzer pfannenstiel phalen phalens pickwick pickwickian pilates pirogoff
  poiseuille polya pompe poncet ponseti portex potocki pott poupart prader prehn prinzmetal proteus
  prower pudlak purkinje purtscher putti queckenstedt quervain quervains quetelet quincke raeder
  ramstedt ransons ranvier raphe rashkind rastelli rathke raynaud raynauds recklinghausen refsum
  reissner reiters rett retts reye rinne ritgen ritodrine rockall rokitansky rolandic romanowsky
  romberg rombergs romhilt rorschach rosai rosenbach rosenmuller rothmann rothmund roths rovsing
  rovsings ruffini rumpel ruysch ryle sabouraud saethre sakati salk sandhoff sanjad santorini
  sappey satoyoshi scarff scarpa schamroth schatzker schatzki schaumann scheie scheuermann
  scheuermanns schinzel schirmer schirmers schlatter schlatters schlemm schmorl schmorls schnitzler
  schobers schonberg schonlein schuffner schwachman schwann seckel segond seldinger selye senear
  sengstaken senning sequard sertoli sezary sharpey sheehans shenton sherrington shiga shiley
  shouldice shprintzen shwachman siwe sjogren sjogrens skene skenes smetana sneddon snellen sotos
  sottas spetzler spigelian sprotte spurling spurlings stargardt steinmann stellwag stener stensen
  stensens stensrud steri stilling stoppa strassman strassmann stroop stryker stupp sturge sudeck
  sugiura susac sweets swyer sydenham sydenhams syme takayasu takayasus takotsubo tardieu tarlov
  tarnier tatton taussig taybi tegner tenckhoff tesio thal thebesian thiersch thorel thurner tietze
  tillaux tinel tinels tinetti todds toldt tolosa tonnis torkildsen tornwaldt tossy toupet tourette
  tourettes tourraine traube treacher treitz trelat trenaunay trendelenburg troisier trolard
  trousseaus tullio tuohy turcot tzanck udd uhthoff unna unverricht urbach valsalva vaquez vater
  veress vernet verneuil vidian villaret vincents virchow virchows vohwinkel volkmanns waaler
  waardenburg waldenstrom waldenstroms waldeyer wallenberg wallerian wangensteen warburg wartenberg
  warthin wassermann waterlow webers wechsler wegener wegeners weill weismann weitlaner welander
  werdnig wernicke wernickes westermark wexner whartons whipple whipples whitnall widal wildervanck
  willebrand willebrands willi wilms winterbottom wirsung wiskott wolman woringer wrisberg wyburn
  wyngaarden yahr yankauer yergason yersin zancolli zavanelli zeis zellweger zenker zenkers ziehl
  zieve zinsser zubrod zuckerkandl zung`;

/** Eponyms that are common names or cities as well: what they are depends on the words around them. */
export const AMBIGUOUS_EPONYMS = `
  abbe achenbach adams addison albers albright alder aldrich alexander allen allis alvarado
  andersen anderson antoni arnold ascher ashman ashworth auerbach austin babcock bachmann
  bainbridge baker ballard barker barlow barr barre barrett barth barthel barton batista batson
  batten battle bayley beau beck becker beckwith beery bell benedict bennett berg berger bernard
  bernstein bethesda bier bigelow birt bishop bivona bjork blakemore blalock bland blom bloom
  blount blumberg blumer bonnet bonney borg boston bouchard bowen bowens bowman boyce boyd braden
  bradshaw braxton brazelton brenner bricker bright brock brodie brooke brown bruce bruch brunner
  bruton bryant buck bucks budd buerger bunnell burch burkitt butterworth caffey campbell canavan
  cannon caplan carpenter carpentier carrel carrington castleman celestin chadwick chaput cherney
  chester cheyne christian christmas clark cloquet cobb cogan cole collins conn conners connors
  constant coombs cooper cope cori cornelia corrigan costello cotton cowden crigler crutchfield
  cullen cullens curling curtis cushing dalrymple dandy danis dawson deaver delange denis denver
  diamond dietz donovan dor dorfman douglas downs dressler drummond dube dubin duffy duke dukes
  dunbar duncan dunphy eagle eaton edinburgh edwards ehlers eisenberg ellis ellsworth emery engel
  engman epworth erb essex evans ewald ewart ewing faber fabry farber feingold felty fenton
  ferguson ferrier fick finkelstein finney fischer fisher fitz fitzpatrick fleischer flint fogarty
  fontan fontana forbes fordyce forrest forrester foster fothergill fournier fowler fox framingham
  frank frankel frazier freiberg frenkel frenzel frey friedlander fuchs fuhrman fujimoto fukuda
  fukuyama galen gallie ganz garden gardner gartner gasser gehrig geneva gerlach gerold gilbert
  gilberts gilchrist gilles giordano glasgow gleason glenn glisson goetz goldberg goldblatt goltz
  goodpasture gordon gorham graf graham granger graves greenfield grey grisel gross gunn gunther
  guthrie guyon hageman haglund hailey hakim halstead halsted ham hamman hampton hansen harada
  hardy harrington harris harrison hartmann hartsfield harvey hashimoto hasson hawkins hay heaney
  heller henry herbert hering herring hess hickman hicks higashi hill hinton hirano hirsch hodge
  hoffman hoffmann hofmeister hogg holmes homan horan horner horton houston howell hoyer huber
  hudson hugh hughes hunt hunter huntington hurst hutchinson hutchison indiana ingram irving isaacs
  ishak ivor jackson jacobs jacobsen jaeger jakob janz jefferson jensen jobe johnson jolly jones
  joubert kanner kaplan kasai katz kayser kearns kehr keith kell kelly kennedy khorana kikuchi
  killian kimura kirby kirklin klein kleine knapp koch koyanagi krabbe krantz krause kuder kugel
  ladd lambert lance landau landry langer lanz larsen laurence lawrence lawton leber lecompte
  lefevre legg leigh lejeune lennox leopold lev leventhal levin levine lewis lichtenstein liddle
  lille lister lloyd loeffler lofgren lorenz louis lowe lowenstein lown lowry ludwig lujan lund
  luque luria lynch macintosh macleod maffucci magill mallory manchester marchetti marcus marie
  marshall martin mason masson matas mathieu mayer mcardle mccoy mccune mcdonald mcgill mcginn
  mclane mcroberts mcvay mees meier meigs meissner mendelson mercedes mercier merritt meyer
  michaelis middlebrook millard miller milroy minerva miyoshi moll mondor monge montgomery montreal
  moore morison moro morris morrison morse morton moses mosteller moynihan mucha mueller muir
  muller munro munster murphy murphys murray mustard myerson najjar nance negri nelson netherton
  netter newcastle niemann noack nonaka noonan norton norwood nottingham ober ochsner ogilvie
  oppenheim ormond osgood ottawa owen padua palmer parkes parkland parks parry partin paterson
  patrick pavlik peabody pearson penfield penrose perlman peters pfeiffer philadelphia pierre
  pinard piper pittsburgh placido plummer poland pomeroy poole potter potts prague pratt pringle
  pugh pyle quinton ramsay randall rankin ranson rapp rasmussen raven raz reed reichert reid reilly
  reinke reitan reiter reyes reynolds rhoton richardson richter ridley riedel rieger riley ritter
  rives robert robertson robin robinson robson rockwood roger roland rolando romana romano rose
  rosenthal roth rotterdam roux rubinstein rusch russell rutherford sabin sachs salem salter
  sampson sanders sandifer sanfilippo savin sayre schiff schiller schilling schmid schmidt
  schneider schober schuller schultz schwartz scoville seddon senn sever severs shapiro sheehan
  shirodkar siegel silverman simmonds simpson sims singer sipple sistrunk slocum sly smith
  smithwick snyder spalding spatz speed spence spiegel spitz stafford stamey stanford starling
  starr stauffer steele stein steinert sternberg stevens stickler stills stokes strachan strauss
  struthers studer sunderland swan sweeney swenson symes tait tangier tanner tapia tatum tay terry
  tessier thayer thomas thompson thomsen thomson todd toronto towne trevor truelove tucker turner
  turners uchida ullrich usher vancouver vanderbilt varon vaughan venturi verner vincent vineland
  vinson vogt volkmann wada wagener wagner walker waller ward warren waterhouse waters watson
  weaver weber weil weinstein weir weiss welch wells werner western westphal wharton whitfield
  whitmore wickham wiedemann wilcoxon wilkie williams willis wilson wilsons winslow witts wolf
  wolff wong wood woodcock woods worster wright wrigley wunderlich yale yates yunis zahn zollinger`;
