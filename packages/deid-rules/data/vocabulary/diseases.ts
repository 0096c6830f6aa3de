/** Diseases, organisms, anatomy and laboratory terms that dictionaries lack or that are written with a capital. */
export const DISEASES = `
  abducens ablatio abortus abruptio abscessus acalculia acanthamoeba acantholysis acanthosis
  acetabular achalasia achilles achlorhydria achromobacter acidaminococcus acidophil acinar
  acinetobacter acini acnes acoustica acremonium acrochordon acrochordons acromegaly
  acromioclavicular actinobacillus actinobaculum actinomyces actinotignum acuminata acuminatum
  adenovirus adhesiolysis adnexa adventitia aerococcus aerogenes aeromonas aeruginosa agalactia
  agalactiae ageusia aggregatibacter akathisia akinesia albicans alcaligenes aldolase alginolyticus
  alternaria ambry amebiasis amenorrhea amenorrhoea americanus amycolatum amyloidosis anaerococcus
  anaplasma anaplasmosis anasarca ancylostoma anencephaly anergia anginosus angioedema anhedonia
  aniridia anisocoria ankylosing annulus anosognosia antecubital anthracis antibasement antrum
  aortoiliac aphakia aphrophilus apiospermum apophysis arbovirus arcanobacterium arcobacter arcus
  areola areolar arginase arteriole arteriosus arthralgia arthrodesis arytenoid asburiae ascaris
  asiatica aspergillosis asterixis asteroides asthenia astrocytoma astrovirus asystole ataxia
  atopobium atresia atypia audouinii auris avium azoospermia babesia babesiosis bacteroides
  bancrofti barotrauma bartonella basal basaloid basophilia basophils baumannii bicornuate bieneusi
  bifermentans bifida bifidobacterium bimalleolar bipolaris blastocystis blastomere blastomyces
  blastomycosis blepharitis blepharospasm borborygmi bordetella borrelia brachialis brachioradialis
  bradyarrhythmia bradykinesia brasiliensis braziliensis brevundimonas bronchiectasis bronchiolitis
  brucei brucella brucellosis bruxism buccinator bulbocavernosus bulla bullae bunionette
  burgdorferi burkholderia burnetii bursae cadherin caecum calcaneocuboid calcaneofibular calcaneum
  caldesmon callosum calponin calprotectin calretinin calvaria calvarium calyces campylobacter
  canaliculus candida candidiasis capitate capitellum capnocytophaga capsulatum carcinoid
  cardiobacterium carina caris caruncle catarrhalis cavernosum caviae cayetanensis cdiff
  centriacinar centrilobular cepacia cephalad cerclage cerebelli cereus ceruloplasmin cerumen
  chaffeensis chagasic chalazion chancroid chelonae chiasm chickungunya chikungunya chlamydophila
  choana cholangitis cholecystolithiasis choledocholithiasis choledochus cholelithiasis cholerae
  choleraesuis cholestasis cholesteatoma chondroid chondromalacia chordae chordee chorea choreiform
  chorioamnionitis chorion choroid chromobacterium chromogranin chromophobe chryseobacterium
  chylothorax cingulate citrobacter cladosporium claudication clavicular clinodactyly clivus
  cloacae clonorchiasis clonorchis clonus clostridioides clostridium clusterin coccidioides
  coccidioidomycosis coccidiosis coccygodynia coeliac coli cologuard colonoid colonoscope columella
  comamonas comedo comedones commissure conchae condylar condylomata conjunctiva conjunctivae
  constellatus conus coproporphyria coracobrachialis cornea coronavirus coronoid corynebacterium
  coryza covid cowanii coxa coxae coxiella coxsackie coxsackievirus cranialis craniotabes
  crepitations crepitus creutzfeld cribriform cricoarytenoid cricopharyngeus cricothyroid cruris
  cryptococcal cryptococcus cryptorchid cryptosporidium cubitus cuneus curvularia cutibacterium
  cutis cyclin cyclospora cyclosporiasis cyclothymia cysticercosis cysticus cystocele cytokeratin
  cytomegalovirus cytopenia cytopenias cytospin dartos decubiti decubitus defervescence delftia
  demodex denticulate dermabacter dermatitidis dermatomes dermatophagoides dermatophilus dermoid
  desmoid detrusor dextrocardia diaphysis diastasis diastole dientamoeba digiti digitorum
  diphtheriae diphyllobothrium diplopia dirofilaria disci discoid dispar divergens diverticula
  diverticular dolichocephaly donovani dorsiflexion dorsiflexor dorsum dracunculiasis dracunculus
  dubliniensis ducreyi ductus duodenale dura dyschezia dyscrasia dysdiadochokinesia
  dysdiadochokinesis dysenteriae dysesthesia dysesthesias dysgalactiae dysgeusia dyskinesia
  dyskinesis dyslipidemia dysmenorrhea dysmenorrhoea dysmetria dyspareunia dysphagia dysphonia
  dyspraxia dysreflexia dysthymia dystocia ebola ecchymoses eccrine echinococcus echovirus
  eclampsia ectasia ecthyma ectopia ectopics ectropion edwardsiella eggerthella egophony ehrlichia
  ehrlichiosis eikenella elizabethkingia emboli embrel emmetropia empyema encephalocele
  encephalomalacia encopresis endocardium endolymph endometrioid endplate enophthalmos entamoeba
  enterica enterobacter enterobacteriaceae enterobiasis enterobius enterocele enterococcus
  enterocolitica enterocytozoon enterovirus enthesis enthesophyte entropion enuresis eosinophilia
  eosinophils ependyma ephelides epicondylar epicondyle epicranius epidermidis epidermophyton
  epigastrium epilepticus epiphora epiphysis epispadias epistaxis epithelioid epitrochlear epulis
  equina equinovarus equinus equisimilis erythematosus erythrasma erythroderma erythroplakia
  escherichia esotropia eubacterium euthyroid ewingii exanthem exanthema exophiala exophoria
  exophthalmos exostoses exotropia externa exudates faecalis faecium falciparum falx farcinica
  fascia fasciae fascicular fasciculations fasciola fasciolopsis felineus femora femoris ferritin
  fetalis fetoprotein fibroids fibromyalgia fibroscan fibularis filum fimbria fimbriae finegoldia
  flavivirus flavus flexneri floccosum flocculus fluorescens fluvialis folliculitis fonsecaea
  fontanelles foramina fornices fornix fortuitum fossa fossae foundationone fragilis francisella
  freundii frontalis fumigatus fundi furfur furuncle fusarium fusiform fusobacterium galactocele
  galactorrhea galectin gallolyticus gambiense gardnerella gastroenterology gastroparesis
  gastroschisis gattii geniculate genioglossus genu geotrichum giardia giardiasis gigantica
  glabrata glioblastoma glomeruli glomerulus glomus glutealis glypican gondii gonococcus
  gonorrhoeae gracilis granularis granulicatella granuloma granulomatosis granulosa granulosum
  granulosus granzyme gravida gravidarum gravis guilliermondii guttata guttate gynaecomastia
  gynecomastia gyri haematemesis haematobium haematochezia haemodialysis haemolyticus haemophilum
  haemophilus haemoptysis haemothorax hafnia hallucis halomonas hantavirus haptoglobin helicobacter
  hematemesis hematochezia hematocrit hemianopia hemianopsia hemiazygos hemiballismus hemidiaphragm
  hemisensory hemivertebra hemodialysis hemoperitoneum hemophilus hemoptysis hemosiderin hemothorax
  hendra henselae hepadnavirus hepar hepatica hepatocellular hepatojugular hepatology heppar
  hermsii herpangina herpesvirus herpetiformis heterochromia heterophile heterotopia hidradenitis
  hila hilar hindfoot hippus histolytica histoplasma holmesii hominis hominivorax homocysteine
  hordeolum hormaechei hospitalist hydatid hydatidiform hydramnios hydrocele hydrophila hydrops
  hydrosalpinx hydrosyringomyelia hydroureter hymenolepis hyodysenteriae hyperacusis hyperalgesia
  hypercapnia hypercoagulable hyperemesis hyperextension hyperintense hyperintensities
  hyperintensity hyperkalemia hyperlipidemia hypermobile hyperopia hyperreflexia hypersomnia
  hypersomnolence hypertonia hyphema hypoactive hypochondrium hypodense hypodensities hypodensity
  hypokinesis hyponatremia hypopharynx hyporeflexia hypospadias hypothenar hypothyroid hypotonia
  ichthyosis icterus iliacus iliocostalis iliopsoas immitis incontinentia influenzae infrapatellar
  infraspinatus inhibin innominate intercalatum intercostals intermedius interossei interrogans
  intertrigo intestinalis intracellulare introitus invitae involucrum iridis irritans ischium
  isospora israelii japonicum jeikeium jejuni jirovecii kansasii kefyr keloid keratinocytes
  keratins keratoconus keratoses kernicterus kingella klebsiella knowlesi koilocytes koilonychia
  krusei kwashiorkor labrum lactobacillus lactococcus lagophthalmos lamblia laminae laminar
  langerin laryngis laryngomalacia laryngospasm latissimus latum leclercia lectularius legionella
  legionellosis leiomyomata leishmania leishmaniasis lelliottia leminorella lenticular lentiform
  lentigines lentigo lentum leprae leptospira leptotrichia leuconostoc leukemia leukemoid
  leukocoria leukomalacia leukopenia leukoplakia lichenoid ligamentum limbus lingula lingular
  lipoma liquefaciens lissencephaly listeriosis lithiasis livedo lobular lobule lobules lochia
  loiasis longbeachae longissimus lucencies lucency lugdunensis lumborum lumbricoides lunula
  lusitaniae luteum lutzii lymphedema lymphocele lymphoid lymphoma lymphopenia lysozyme
  macrocephaly macroglossia macrosomia maculae macular maculopapular malariae malassezia malayi
  mallei malleolar malleoli malmoense malocclusion maltophilia mammae mammaglobin mammaprint
  mansonella mansoni marasmus marburg marcescens marinum maspin mastodynia maternit measles
  meconium medialis mediastinum medinensis megacolon megaureter mekongi melaena melan melanin
  melanocytes melanoma melasma melena melitensis menarche meningioma meningismus meningitidis
  meningocele meningococcus menisci menometrorrhagia menorrhagia mentagrophytes mentalis
  mesothelioma metaphysis metaplasia metapneumovirus metatarsus methylobacterium metrorrhagia
  mexicana micdadei microaneurysms microcalcifications microcephaly micrococcus micrognathia
  microsporum microti microtia midclavicular midfoot midgut milia mimicus minutissimum mirabilis
  mitoses miyamotoi mobiluncus modiolus mogibacterium molluscum monkeypox monocyte monocytes
  monocytogenes mononuclear monosomy monospot moraxella morganella morphea mpox mucocele
  mucoepidermoid mucopurulent mucormycosis mucosae multifidus multigravida multilocular
  multilocularis multinodular multipara multiparity multocida muscularis mutans myalgias
  mycobacterium mycoplasma myelocytes myelodysplasia myelomalacia myelomeningocele myeloperoxidase
  myelosuppression myiasis mylohyoid myoclonus myogenin myomata myometrium myotome myotomes
  myotonia myxoedema myxoid naegleria naeslundii naevi naevus napsin nares naris nasion natera
  necator neisseria neoformans neonatology neoplasia neoplasm nephrolithiasis nephrology nestin
  neurapraxia neuroblastoma neuroendocrine neuroglycopenia neuropraxia neurosyphilis neurotmesis
  neutropenia neutrophilia neutrophils nevi nevoid nidulans nigricans nipah nocardia nocardiosis
  nodosa nodosum normotensive norovirus norwalk nucha nuchae nulligravid nulligravida nullip
  nullipara nummular obliquus obturator occipitalis oculi odontolyticus odorifera odynophagia
  oerskovia oestradiol oligella oligoasthenozoospermia oligohydramnios oligomenorrhea oligospermia
  omphalocele onchocerca onchocerciasis oncotype onychia onycholysis oocyte oocytes opacities
  ophthalmia opioids opisthorchis opisthotonus opponens orbicularis orf orientia oropharynx
  orthostasis osmolality osmolar ossicles ossicular ossificans osteoclast osteoid osteolysis
  osteomalacia osteopenia osteophyte osteophytes otitidiscaviarum otolaryngology otorrhea otorrhoea
  ovale oxytoca paecilomyces palatini palatoglossus pallidum pallidus palmar palmaris palmoplantar
  palpebra palpebrarum pampiniform pancytokeratin pancytopenia panlobular pannus pantoea
  papilledema papilloedema papillomavirus papule papulopustular paracoccidioides paraesthesia
  paraesthesiae paragonimus parahaemolyticus parainfluenza parainfluenzae parametrium paramyxovirus
  parapertussis paraphasia parapsilosis parasellar paraspinals parathyroids paratyphi parenchyma
  paresthesia paresthesias parieto parkinsonism paronychia parotids parturient parvimonas
  parvovirus parvum pasteurella patella pectineus pectus pedicle pedicles pediculosis pedis
  pemphigoid pemphigoides pemphigus penetrans peptostreptococcus perforin perfringens periarticular
  perihilar perilymph perinatology perioperative periosteum periostin peripartum peritonsillar
  perivascular periventricular peroneal peroneus pestis petechia petechiae petrous phagocytophilum
  philtrum phlegmasia phlegmon photopsia photosensitivity phyllodes physis pilaris pinguecula
  pinnae piriformis pisiform pityriasis placentae plagiocephaly planopilaris planovalgus
  plantarflexion plantaris planum planus plasmapheresis plasmodium platysma plesiomonas pleurae
  plexiform plicae pluralibacter pneumatocele pneumobilia pneumocephalus pneumocystis
  pneumomediastinum pneumoniae pneumoperitoneum pneumophila pneumothoraces podagra podoplanin polio
  poliovirus pollicis polyarticular polychromasia polydactyly polydipsia polyhydramnios
  polymenorrhea polyphagia polypharmacy polypoid pontine poplitea popliteus porencephaly porphyrin
  porphyromonas posadasii postauricular posteriori powassan prealbumin preauricular precordium
  precuneus preeclampsia prepatellar prepuce presbycusis presbyopia presyncope prevotella
  primigravid primigravida primip proband procalcitonin prodrome profunda profundus prolaris
  prolificans propionibacterium propionicum prosopagnosia protuberans providencia prowazekii
  prurigo pseudallescheria pseudoaneurysm pseudobulbar pseudocyst pseudocysts pseudodementia
  pseudogout pseudomonas pseudopapilledema pseudophakia pseudopolyp pseudoseizure pseudoseizures
  pseudotumor psoriasiform psychrobacter pterion pterygium pterygoid pterygoids puborectalis
  puerperium pulmonale pulmonology pulposus pulsus pulvinar punctata punctum pupillae putamen
  putida puumala pylorus pyoderma pyogenes pyometra pyosalpinx pyramidalis pyrexia quadrantanopia
  quadratus quadricep quantiferon radialis radicle radicular radiolucent radiopaque radioulnar
  ralstonia ranula raoultella raphae rectocele rectosigmoid recurrentis regurgitant reniform
  reticularis reticulocyte reticulocytes reticulonodular retina retinae retinoschisis retrocardiac
  retrognathia retrolisthesis retroperitoneum rettgeri rhabdoid rhabdomyolysis rhabdovirus rhagades
  rheumatica rheumatology rhinophyma rhinorrhea rhinorrhoea rhinosporidium rhizopus rhodesiense
  rhodococcus rhusiopathiae rickettsia rickettsii rickettsiosis risorius rosacea roseomonas
  rotavirus rothia rubella rubeola rubor rubrum rubulavirus rugae saccharomyces sacralis saginata
  salivarius salpinx sanguinis sapovirus saprophyticus sarcocystis sarcoidosis sarcomatoid
  sarcopenia sarcoptes sartorius scabiei scapholunate scapular scedosporium schenckii schistocytes
  schistosoma schizoaffective schizophyllum sclerae sclerodactyly scleromalacia scotomata
  scrofulaceum semimembranosus semitendinosus sepsis septicum sequestrum serratia serratus sesamoid
  shewanella shigella shigelloides shingles sialolith sialolithiasis sialorrhea signatera simkania
  sindbis sinensis singultus sneathia sobrinus soleus solitarius solium solobacterium sonnei
  sordellii spasticity spermatocele spheno spherocytes sphingomonas spinalis spinosum spiralis
  splenius splenule splenunculus spondylolisthesis spondylolysis sporothrix sporotrichosis squama
  stage stapedius steatorrhea steatorrhoea stenoses stenotrophomonas stercoralis sternal
  sternoclavicular sternocleidomastoid sternomastoid stertor streptobacillus streptomyces
  strongyloides strongyloidiasis struvite stutzeri stye styloid subacute subarachnoid subareolar
  subcapsular subclavius subcutis subfalcine subhyaloid submandibular submucosa subscapular
  subscapularis subtalar subtilis subxiphoid sulci sulcus supinator supraclavicular supracondylar
  supraglottis supranuclear suprapatellar suprascapular suprasellar supraspinatus supraventricular
  sutterella symblepharon synaptophysin syndactyly syndesmophytes synechia synechiae synemin
  synovium syringomyelia syrinx systole szulgai tachyarrhythmia tachyarrhythmias talaromyces
  talipes talofibular talonavicular talus tannerella tardive tarsals tarsorrhaphy tegmen tegmentum
  telangiectasia telangiectasias telogen temporalis temporomandibular tempus tenesmus tentorium
  tenuis terreus tertium tetani tetany thelarche thermophilus thetaiotaomicron thoracolumbar
  thrombi thrombocytopenia thrombomodulin thrombophilia thuringiensis thyroglobulin tibialis
  tibiofibular tibiotalar tinea tocolysis tonsil tonsilliths tonsurans tophi tophus tourettism
  toxocara toxoplasma toxoplasmosis trabeculae trabecular tracheomalacia trachoma trachomatis
  transaminases transferrin transudate transversalis transversum transversus treponema trichiasis
  trichinella trichiura trichomonas trichomoniasis trichophyton trichosporon trichotillomania
  trichuris trigeminy trigone trimalleolar triquetrum trismus trisomy trochanter trochanters
  trochlea tropheryma tropicalis troponin trueperella truncus trypanosoma trypanosomiasis tryptase
  tsukamurella tsutsugamushi tuberosities tuberosity tularensis tumefactive turbinate turbinates
  turicella tussive tympani typhi typhimurium tyrosinase ulcerans ulnaris uncinate uncus unguium
  urachus urealyticum ureaplasma urethrocele urobilinogen urolithiasis uroplakin urosepsis
  urothelium utricle vacuolar vaginalis vaginismus valga varicele varicellavirus varicocele
  varicoceles varicosities varus vasomotor vasospasm vasovagal vastus vegetations veillonella
  venereum venosus vermicularis vermis versicolor vertebralis vertebrobasilar verumontanum
  vesicular vestibular vestibulodynia vibrio villin vimentin viridans viscosus vitamin vitelliform
  vitelline vitreum vivax viverrini volar vomer vulgaris vulgatus vulnificus vulvar vulvodynia
  weissella westermani wolbachia wuchereria xanthelasma xanthochromia xanthomonas xenopi
  xerophthalmia xerostomia xiphisternum yaws yersinia zonule zonules zoster zygomaticus zygomycosis`;
