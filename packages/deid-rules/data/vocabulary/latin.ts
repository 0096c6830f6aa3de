/** Latin of anatomy, pathology and microbiology. */
export const LATIN = `
  abdominis aberrans abiotrophia abscondita absidia acanthion accessoria accessorii accessorius
  acervulus acetabuli acetivibrio acetobacter acholeplasma acidophilus acidovorax acousticus
  acromialis acromii actinomadura actinomycete actinomycetemcomitans acuta acutum acutus
  adductores adecarboxylata adenoviridae adiacens adiposa adiposus aditus adnata advenella aegypti
  aerofaciens afarensis afferens afipia africanum agglomerans agitata agranulosum agrobacterium
  akkermansia alactolyticus alatus albensis albicantia albopictus albuginea alcalifaciens
  alistipes alkaliphilum allantoideus alloiococcus alloscardovia alopecicus alphacoronavirus
  alveolaris alveus amalonaticus amastigote ambiens ambiguus amnii ampullaris amycolatopsis
  amygdaloideum amylolentus anaerobiospirillum anaerofustis anaeroglobus anaeroplasma anaerostipes
  anconei angiostrongylus anisatum anitratus anncaliia annulare anonyma ansae anserina anserinus
  antebrachii anterioris anterius anterolateralis anthropi antihelicis antitragicus antri antrorum
  anulare anularis anuli aortae aorticorenalia aorticus aperturae apicalis apicis apis apollonis
  aponeurotica apophysomyces appendicis aquaeductus aquaspirillum aquatica aquatilis arachnia
  arachnoidalis arborescens arboriphilus arcuata arcuatum arenaviridae areolaris arlettae
  arthrobacter arthroconidia arthroderma arthrographis arthropathica articulares articularis
  articulatio articuli aryepiglotticus arytenoidea asaccharolyticus ascarboxylata ascendens
  ascospores asiaticum asperae atlantae atlanticum atlantoaxialis atrii atriopeptin atriorum
  atrophicans atrophicus attollens auditiva auditivus aurantiaca aureobasidium auricula auriculae
  auricularis auriculotemporalis aurimucosum auriscanis australiensis averyella avidum axillaris
  azospirillum bacilliformis balamuthia balantidium balneatrix balnei barbae basalis basidiobolus
  basidiospores basilaris bavaricus beauveria bereziniae bergeyella bertiella bertrandii
  betacoronavirus betaherpesvirus bethesdensis bicipitalis bicipitis bicuspidata bifidus bifurcum
  bilophila biventer bivia bjerkandera blastobotrys blastoconidia blautia bocavirus boliviensis
  bornavirus borreliae borreliella bosea boydii braakii brachii brachiorum brachyspira
  bradyrhizobium bradyzoite bradyzoites brevia brevibacillus brevibacterium bronchialis
  bronchiorum bronchiseptica brucellae brugia brunnea buccae buccalis buccinatorius bulbi bulborum
  bulbourethralis bulleidia bullosa bullosum bundibugyo bunyaviridae bursarum buttiauxella
  butyricicoccus butyricum butyrivibrio cadaveris caecalis caeci caeruleus calcarea calcarinus
  calcis calcoaceticus calicis callosi calyculus calymmatobacterium cambriense camerae canalis
  canalium canimorsus canina caninum caninus cannulatum cantonensis capillaria capilli capillitii
  capillorum capitata capitis caprae capsulae cardiaca cardiacus cardiovirus carnea carneae carnis
  carnosum carotica caroticus carotis carpalis carpometacarpalis carrionii cartilagines
  cartilaginis cartilago caruncula carunculae casei casseliflavus castellii catamenialis catonella
  caudae caudata cavae cavernosi cavernosus cavitas cavitates cedecea cellulomonas
  cellulosimicrobium cellulosum centipeda centralis cephalica cephalicus cercaria cercariae
  cerebellaris cerebri cervicalis cervicis ceylanicum chaetomium chandipura chauvoei chiasmatis
  chimaera chirurgicum chlamydoconidia cholecystae chondroglossus chordarum choroidea choroideae
  choroideus chromogenes chronica chronicum chryseomonas chrysosporium cibaria ciferrii ciliare
  ciliaris ciliarum cinaedi cinerea cinereum cinguli circinata circinatum circinelloides
  circovirus circularis circumcisio circumflexa circumflexus circumscripta circumscriptum
  cladophialophora claustrum clavicula claviculae clevelandensis clinoideus clitoridis
  clostridioforme coccineum coccygea coccygis cochlearis cochlearium cochliobolus coeliaca
  coeliacus coelicolor coeruleus cohnii cokeromyces colicus coliform collateralis collinsella
  colombiense coltivirus columnae columnarum comitans comitantes commissura communicans
  communicantes communis compacta complexus complicata conchalis condylaris condyli condylus
  confluens congenita congenitalis congenitum conidia conidiobolus coniochaeta conjunctivalis
  conniventes conoidea conoideum conradiae contagiosum contorti contortus copri coprinopsis
  coprococcus coracidium coracoacromiale coracoideus coriobacterium corium corneum corniculata
  corniculatum coronae coronaria coronariae coronarius coronaviridae coronoideus corporis
  corpusculum corticalis corticis coryneform cosavirus costae costalis costalium costarum
  costocervicalis costotransversarium coxarum coyleae cranii crassiflora cremaster cremasterica
  crenosoma cribriformis cricoarytenoideus cricoidea cricothyroideus cristarum cristatus
  cronobacter crouposa cruciata cruciatum cruciformis cruenta cruralis cryptobacterium cubiti
  cuboideum culmen cuneatus cuneiforme cunninghamella cupriavidus cupulae curtisii curtobacterium
  curvatura cutanea cutaneum cutaneus cyberlindnera cymba cyriacigeorgica cystica cysticercoid
  cystoisospora cytauxzoon dagmatis debaryomyces deciduae declive decussatio deferens deferentis
  deformans deimorphum deltacoronavirus deltavirus deltoidea deltoideum dentalis dentata dentatus
  denticariosi denticola denticulatum dentis dentium dermacentor dermacoccus dermatobia descendens
  desulfovibrio dextra dextrae dextri dextrum dialister diaphragma dicrocoelium dictyocaulus
  diffusa digastricus digitus diminuta diphtheroid diploica dipylidium disiens disseminata
  disseminatum distalis diversus dolorosa dolosicoccus dolosigranulum dorea drechslera duboisii
  ductuli ductulus dumoffii duodenalis duodeni durae durans durus dysgonomonas ebolavirus
  echinostoma echoviruses ecuadoriense efferens egertonii eggerthia eimeria elasticus elegans
  emboliformis embryonalis emergomyces eminentia emissaria empedobacter encephali
  encephalomyocarditis endolimax endolymphaticus endometrialis enhydrobacter ensifer ensiformis
  enterobacteria enterocloster entomophthora ephemerovirus epicondylus epididymidis epidurale
  epigastrica epiglottica epiglottidis epimastigote epiphysialis epiploica epiploicae episcleralis
  epitympanicus equorum eremothecium eriksonii erwinia erythematodes erythrovirus essentialis
  ethmoidale ethmoidalis ethmoideum eurotium eurysporum ewingella exfoliativa exiguobacterium
  exserohilum exsudativa exsudativum externum externus extrema facialis faciei facklamia factitia
  faecalibacterium faecis falciformis fannyhessea fascialata fascicularis fasciculata fasciculi
  fastigii fastigium faucium femoralis fenestrae fermentum ferox ferrooxidans fibra fibrae
  fibrinosa fibrocartilago fibrosa fibrosum fibrosus filifactor filiformes filiformis filoviruses
  fimbriata finegoldii fissura fissurae fissurata flaccida flava flavescens flavimonas
  flaviviridae flavobacterium flavonifractor flavum flexorum flexura flexurae floridum
  fluoribacter foetalis foetus folia foliaceus foliata foliatae follicularis folliculi folliculus
  fonticulus foraminis fornicis fossula foveolae fowleri fredericksenii frontale frontooccipitalis
  frontopolaris fugax fundiformis fungiformes fungoides funiculosa funiculus fuscus
  fusicatenibacter fusiformis galeae gametocyte gametocytes gammaherpesvirus gammaretrovirus
  gangraenosum garinii gasseri gastricae gastrocolicum gastroduodenalis gastroepiploica
  gastroomentalis gelatinosa gemella generalisata geniculata geniculatum geniculi geniohyoideus
  genitalis genitofemoralis genuina geobacillus gergoviae gestationis gestroi gingivalis glabratum
  glandis glandula glandulae glandularum glenoidale glenoidalis globicatella globulus glomera
  glossina glossoepiglottica glossopharyngeus glottidis glucuronolyticum glutaea gluteae gnathion
  gongylonema goodii gordonae gordonia gordonibacter gormanii granulationes granulibacter
  grimontia grimontii griseum griseus guanarito gubernaculum gustatoria gynaecoides gypseum
  gyratum habenula habenulae haemolysans haemolyticum haemorrhagica hamuli hamulus hanseniaspora
  hansenula hantaan haumanii haustrum heilmannii helcobacillus helcococcus helicis helicotrema
  helminthosporium helvetica hemispherium henipavirus hepacivirus hepaticae hepaticus hepatis
  hepatoduodenale hepatogastricum herbaspirillum hermannii heterophyes hiemalis hircus
  histolyticum holdemania horizontalis hortae hortaea huaiyangshan humeralis humiferus hyaloidea
  hydatidiformis hydatids hyicus hyoideum hyointestinalis hyopneumoniae hypertrophica
  hypertrophicum hyphomyces hypogastrica hypogastricus hypoglossi hypoglossus hypophysialis
  hystericus idiopathica idiopathicum ignavigranum ilei ileocaecalis ileocolica iliofemorale
  iliohypogastricus ilioinguinalis iliolumbalis iliopubica imbricata imitatum impar imperfecta
  incipiens incisiva incisivus incisura incisurae incognita inconspicua incudis indologenes
  infantarius infantis infantum inferioris inferius infraclavicularis infraglenoidale
  infraorbitale infraorbitalis infrapatellaris infraspinata infratemporalis infratrochlearis
  infundibuli inguinale inguinalis inion innominata innominatum inoculata inopinata inquilinus
  insidiosa insuavis integumentum interarticularis interatrialis intercavernosus intercondylaris
  intercostales intercostalis intercruralis interdigitale interganglionares interlobares
  interlobularis intermaxillaris intermedium intermetatarsalia internodalis internum interossea
  interpeduncularis interphalangeae interspinales intertarseae intertransversarii
  intertubercularis interventriculare interventricularis intervertebralis intestini intestinum
  intimae intracellularis intrajugularis invadens inversa inversus iodamoeba iridocornealis
  ischiadica ischiadicus ischii ischiofemorale issatchenkia iwoffii ixodes jamilae janibacter
  jejunales johnsonella johnsonii juga jugulare jugularis jugum junctura juncturae junii juvenilis
  keratitidis kerstersia kloeckera kluyvera kluyveri kluyveromyces knoellia kobei kobuvirus
  kodamaea komagataella koreensis koserella kristensenii kroppenstedtii kunckelii kurthia
  kyotonensis kytococcus labialis labii labiorum labyrinthi labyrinthus lacertus lacerum
  lachnoanaerobaculum lachnospira lacrimale lacrimalis lactamica lacticaseibacillus
  lactiplantibacillus lactis lactobacilli lacus lagenidium lambliasis laminaris langeronii lapagei
  laryngea laryngeus lasiocarpa lasiodiplodia latae laterale laterales lautropia legionellae
  leguminosarum leifsonia lentibacillus lenticularis lentiformis lentis lentiviral lentiviruses
  lepidoglyphus lepromatosis leptomeningeae leptosphaeria lichenoides lichtheimia lienalis
  ligamenti ligilactobacillus ligneus limen limosilactobacillus lindaniclasticum lineae linguae
  lingualis linguatula lingulae lingularis lipolytica listeriae lobi lobuli lobulus lobus
  lodderomyces loescheii lomentospora longitudinale longitudinalis longum lophomonas lujo lumbalis
  lumbricales lunata lupoides lutea lutetiensis luteus lutzomyia luxatio lwoffii lymphatica
  lymphaticus lymphocryptovirus lymphoideus lymphonodi lymphonoduli lymphonodus lysinibacillus
  machupo macrococcus macroconidia madurella maioris majora maligna malignum mallearis malleolaris
  maltosivorans mamastrovirus mammaria mammillae mammillaris mandibulae mandibularum mannheimia
  manubrii manuum marburgvirus marginalis marginatum marneffei massetericus massilia massiliense
  mastadenovirus mastoidalis mastoidea mastoideus mathranii matris maxillaris mazzantii mediana
  medianus mediastinales mediastini medicamentosa medicopsis medii medullaris megasphaera
  megaterium melaninogenica melanoticus meleagridis membrana membranacea membranosus membri
  membrum meningea meningeus meningonema meningoseptica meningosepticum menstrualis menti mentum
  meridionalis merozoite mesencephali mesencephalicus mesenterica mesentericus mesenterii
  mesenteriolum mesenterium mesocolica mesorhizobium metacarpalis metacarpeae metacarpophalangeae
  metacercaria metacercariae metagonimus metallidurans metatarsalis metatarsea methanobrevibacter
  metschnikovii metschnikowia meyerozyma microascus microbacterium microconidia microfilaraemia
  microfilaremia microfilaria microfilariae micromonospora microsphaeropsis migrans miliaris
  minimi minora minorum minutum miracidium mirum mitis mitsuokella moellerella molares molaris
  mollusca monacensis moniezia monilia morbillivirus morbillorum morganii moriae mortierella
  moryella moschata motorius mucilaginosa mucogenicum mulieris multiceps multiformis multivorans
  murimonas muris muscae musculi musculorum musculus mustelae mycelial mycetocola mycobacteroides
  mycocladus mycoides mycolicibacillus mycolicibacter mycolicibacterium mycoplasmoides
  mylohyoideus myositidis myroides nairovirus nakaseomyces nannizzia nasale nasociliaris
  nasofrontalis nasolabialis nasolacrimalis nasopalatinus nasopharyngea nattrassia naviculare
  navicularis necrophorum necroticans negativicoccus negevensis neglecta neoaurum neodeightonia
  neofusicoccum neonati neorickettsia neoscytalidium neotestudina nervi nervorum nervosus nervus
  nesterenkonia neuritica neurotica nigrae nigrescens nigripes nitidus nivalis nocardiopsis nodi
  nodosus nodularis noduli nodulus nodus nonliquefaciens norvegensis nosema nosocomialis
  novosphingobium novyi nuchalis nucleatum nummularis nutricia nutricius obesi obliqua obliterans
  oblongata obsoleta obstructiva obturatoria obturatorius obturatum occidentalis occipitale
  oceanobacillus ochrobactrum ochroconis oculomotorius oculorum odontoideus odoribacter
  oesophageus oesophagostomum olecrani olfactoria olfactorius olivaris olsenella omentale
  omentalis omohyoideus oncornavirus oocyst oocysts ophthalmica ophthalmicum ophthalmicus optica
  opticum orale oralis orbita orbitae orbitalis orbitarum orbivirus oribacterium orientalis
  orifici ornithobacterium ornithodoros oropouche orthohantavirus orthopneumovirus orthopsilosis
  oryzae oscillibacter osloensis ossea osseum ossicula ossiculum ossis ossium osteoporotica otica
  oticum otitidis ovalis ovarica ovaricus ovarii ovarium ovatus ozaenae ozzardi pacificus
  paenibacillus palati palatina palatum pallida pallium palpebralis palustris pampiniformis
  pancreatica pancreatis pandoraea pannonibacter papatasi papiliotrema papulosa papyracea
  paraaphrophilus parabacteroides paracentralis parachlamydia paracoccus paracolicus paradidymis
  paradoxa parahippocampalis paramyrothecium paranasales paraphrohaemolyticus pararenale
  parasanguinis parascardovia parasympathica parathyroidea paratuberculosis paraumbilicales
  parenchymatosa parietale parietalis paroophoron parotidea parotideus parotidis partes partialis
  parva parvibacter parvula parvus patellaris paucibacter paurometabola pecten pectinati pectoris
  pediculus pediococcus pedobacter peduncularis pedunculi pedunculus pegivirus pellagrosa
  pelletieri pellucida pellucidi pelvica pelvicus pelvina penicilli penicillium peniophora penneri
  pentatrichomonas peptoniphilus perennis perforans perforantes perforata pericardiaca
  pericardiacophrenica pericardii perilymphaticus perinealis perinei perineurium peritonei
  peronaea perpendicularis perstans petechialis petiolus petrosa petrosus petrotympanica
  pettenkoferi phaeoacremonium phalangis pharyngea pharyngeus pharyngis pharyngotympanica
  phialemonium phialophora phlebotomus phlebovirus phocaeicola photobacterium photorhabdus
  phrenica phrenicocolicum phrenicus pichia picornavirus piedraia pigmentosa piliforme pilorum
  pilosebaceum pilus pinealis piriforme pisiforme pisiformis planta plantae plantarum plauti
  plerocercoid pleurophoma pleuropneumoniae plica plicata pneumonyssus pneumosintes pneumovirus
  polycystica pontis pontocerebellaris porcinum portae portalis postcentralis posterioris
  posterius praeacuta praecox praeputium praevia prausnitzii precentralis premolares prepatellaris
  preputii preputium prepyloricus princeps procercoid proglottid proglottids progrediens
  progressiva promastigote promastigotes prominens promontorii promontorium propinqua
  propioniferax propionimicrobium propria proprius prostata prostatae prostaticus prosthecium
  proteolyticus protoscolex protoscolices protuberantia proximalis pseudintermedius
  pseudocitrobacter pseudodiphtheriticum pseudomembranosa pseudomonads pseudonocardia
  pseudopneumoniae pseudoramibacter pseudoterranova pseudotuberculosis pseudozyma psittaci
  psoriatica pterygoidea pterygoideus pterygopalatinum pubofemorale pudendus pulmo pulmonalis
  pulmonum pulpa pulpae pulvereri pumilus pupillaris purpureocillium purulenta pustulosa
  putredinis pyelonephritidis pyloricus pyramidum pyramis pyrenochaeta pythium quadrata
  quadrigemina quinquefasciatus racemosa radiata radiati radicidentis radicis radicula radicularis
  radingae radiobacter rahnella ramorum ramosum rattus recessus rectalis recti rectococcygeus
  rectouterina recurrens recurvatum refringens renalis renum respirovirus restiforme reticulare
  retromandibularis retroperitoneale rhadinovirus rhamnosus rheinheimeri rhesi rhinencephalon
  rhinocladiella rhinoscleromatis rhizobium rhizomucor rhodnius rhodotorula rhomboidea riemerella
  rimae robinsoniella rodentium romboutsia roseburia roseolovirus rotatores rubidaea rubivirus
  ruminococcus ruptura saburreum saccharolyticus saccharopolyspora saccularis sacculus saccus
  sacrale sacri sacrococcygea sacroiliaca sacrospinale sacrotuberale sagittalis saksenaea
  salivarium salpingopharyngeus salvatella sanguibacter sanguinegens saphena saphenus sarcina
  sarocladium scapha scaphoideum scapularum scardovia schindleri schizogony schleiferi sciuri
  scleralis sclerosus scopulariopsis scrotalia scrotalis scroti scytalidium sebacea sebaldella
  segniliparus selenomonas sellaris semicirculares semilunare seminifer senilis septalis septi
  septula serotina serpens serpentis serpiginosa sesamoidea shimwellia siamense sibirica
  sigmoideum sigmoideus simiae simplexvirus simulans simulium sinistra sinistrae sinistri
  sinistrum sinuatrialis sinum sinuum skermanella slackia solani somnus sparganum spastica spatia
  spatium spermatica spermaticus sphaericus sphenoidalis sphenoideum sphenopalatina sphincteris
  sphingobacterium sphingobium spinae spinulosa spirometra spirosoma splanchnicus splendens
  splenica splenii splenium spongiosa spongiosum spongiosus sporangia sporangiospores
  sporobolomyces sporocyst sporocysts sporopachydermia sporozoite sporozoites spumavirus sputigena
  sputorum squamosa stachybotrys stapedis statoconiorum stellata stellatum stemphylium stercorea
  sternalis sterni sternoclavicularis sternocleidomastoideus sternohyoideus sternothyroideus
  sticklandii stomachi stomatobaculum stomatococcus striata stylohyoideus styloideus
  stylomastoideum subacromialis subarachnoidea subarcuata subclavia subcostalis subcutanea
  subdurale subflava subitum sublimis sublingualis submandibularis submaxillaris submentalis
  subnasale substantiae subtalaris succinatutens succinivibrio suis supercilii supercilium
  superficiale superioris superius supraclaviculares supraorbitalis suprapatellaris suprarenalis
  suprascapularis suprasternale supratrochlearis suralis surinamense sustentaculum suttonella
  sutura suturae sympathica sympathicus symptomatica syncephalastrum syngamus synovia synovialis
  syringomatosa systema tabula tachyzoite tachyzoites taeniae talaris talocalcanea talocruralis
  talonavicularis tapetum tapirae tarda tarsalis tatlockia tatumella tecti tectoria tectorium
  tegmenti temonei temporale temporoparietalis tendineae tendinis tendinum tentorii tepidimonas
  terminale ternidens terrae tertius testicularis thailandensis thelazia thermophila thogotovirus
  thoracalis thoracica thoracicae thoracis thoracoacromialis thoracodorsalis thymi thymica
  thyreoidea thyroarytenoideus thyrohyoideus thyroidea thyroideae thyroideus tibiofibularis
  tigurinus tilletiopsis timonensis tissierella tolypocladium tonsilla tonsillae tonsillaris
  torcular torovirus totalis toxascaris trabulsiella trachealis trachipleistophora tractus tragi
  transversa trapezoideum traumatica trematosphaeria treponemes triangulare triangularis triatoma
  trichobilharzia trichoderma trichostrongylus tricipitis tricuspidalis trigeminus trigona
  triticea trochanterica trochleae trochlearis trombicula tropica tropicum trypomastigote
  trypomastigotes tubae tubalis tubaria tubercula tuberculi tuberculostearicum tuberis tuberosa
  tuberositas tunga tunicae turcica turcicae turicatae turicensis turicibacter tympanica
  tympanicus typhlos tyzzerella ubonensis ulcerosa umbilicalis uncinaria uncinatus unguicularis
  unguis uniformis universalis upsaliensis urealyticus urens ureolyticus ureteris urethralis
  urinae urinaehominis urogenitale ustilago usutu uterina uterovaginalis utricularis utriculus
  vaccinatum vagale vagococcus valgum valvula valvulae varibaculum varicellovirus varicosa
  variovorax varum vascularis vasculosa vasorum vegetans veli venenata venosum ventralis
  ventriculi venula vermiformis veronii verruciformis verruconis verrucosa verrucosum verrucosus
  verticillium vesica vesicae vesicalis vesicouterina vesicula vesicularis vesiculovirus
  vestibularis vestibuli vestibulocochlearis vestibulum victivallis villosum vincula vinculum
  virgibacillus visceralis viscerum vitrea vitreus vittaforma vitulinus vocalis volaris vorticosae
  wadsworthensis wadsworthia wallemia warneri weeksella weihenstephanensis weltevreden
  wickerhamomyces williamsia wohlfahrtiimonas wolinella wratislaviensis xenopsylla xerotica
  xiphoideus xylosoxidans xylosus yarrowia yatapoxvirus yokenella yokosukaensis zeylanicum zonula
  zonulae zonularis zooepidemicus zoohelcum zosteriformis zygomatica zygomaticofacialis
  zygomaticomaxillaris zygomaticotemporalis zygomaticum zygosaccharomyces zygospores zymomonas
`;
