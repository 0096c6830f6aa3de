/** Words in small letters of clinical and everyday text that no dictionary has. */
export const USAGE = `
  aasv abacavir aberrancy abn accels accu acetab acpgbi acr acromiale actim acuvue adcal adduct
  adduction adj afo afos aftercoming agona ahic akathesia akinosi alimentum allergys allways
  almanack alot alzhimers amastigotes amicus amnio amoxicilin amphiphysin ampoule ampulla amyand
  amyloid amyvid analysable anavar angio angioectasia antegastric antegrade anthelios antro
  anyones aotearoa apgars approp aralia arborising areata arfid arjo aromatase arousals arrabbiata
  artheritis asbest ascensia ashwaganda asprin asq asthama asym ataxic atorvastain atosiban atyp
  auths autogenic autograft autografted axi azulejo bacalhau backbled backslab backticks balcoltra
  barnardo basho bazuka bbq bcg beautyrest becouse becuase beleive bf bfn bfp biallelic bibas
  bicillin bicorn bidir bifid bileaflet binax biomed biometer biosimilars biosure biotin biph
  birads bire birefringent blackspot bleo blitzen bonnaroo bosselated bpm braeburn braggard
  brainomix brb breadsticks breastscreen brisdelle bronch brudz brulee bsa bsso bubblemint
  buparlisib bupi burkini bushmills bv caladryl calibr calpro cambelt campral cannulas cantharidin
  caplacizumab carbapenem carpules castra cavum cavus cdh ceap celulitis cementless centile ceph
  cephalization cepheid cert cf cfa cfs cfv cgg chads chainring chargeback chemoprevention chilis
  chondral chorda choroidals chromog churros ciggies circulator ciss cita clade clareon clarivein
  cnh coag cogwheeling colestrol collaterals colostrum comparator compounders cond config const
  contactless contagous contam contralateral copay corrodens costochondritis cotswolds covariates
  coved cpt crani crofab cronometer crura cruzi cryo csv cti cuffless cvdra cymbolta cysto cyto
  cytol darjeeling dasa datix dbas dbs dct deadlifts debonded debossed debrancher decompensated
  decrement defensin definately deg delt dementias dequervain desitin desmo desogestrels deum
  dextro diabetis diabettes diag diarhea diastase dicom dieback differance diplo disjunction
  diskinesia divisum dla dlqi doac doctora doesnot dogtooth dotarem dotless downgoing dp dpd draf
  drawish druj dt dtn dubh ductions duele dup duplexed durva dwp dysgal dysmen dystrophin easi ebl
  ecoli elastoplast elecare elekta elig elses embarrasing enceph endart endolaser endopelvic
  endplates entero env ep epg epipens epiq epistat epitendinous eponym eponyms epr erosions
  escapepain eso esophagram etest evac everted evra exacs exc excelsis exp exzema facies faradrive
  farapulse farawave fartlek fasc fav fcp femorals fermenter fft fiberoptic fiebre fievre finpecia
  flexion flotrac fludro fna focaccia foci francesinha freehub freq frer fri frontals fruct fsh
  fsiq ftm fufu fum fumarate fuso fv fybromyalgia gacs galangal gastrics gastrin gastroc gcse
  geboes gelu genexpert genogram gf gh gii glenosphere glocoma gluconate glute glycinate glyco gma
  gmi gonadals goreng gpa grp gsv gtin gummies guttae gx habitus haem handpiece hapto harborough
  hc heliox hemiresection hemroids heterochromic heterogeneously heterogenous hevy hewn hexa
  hibiclens hipertension histol hoc hoka homechoice homeo hortons hrly hrt ht hyal hydrolyses
  hydroxo hydroxyapatite hyg hylaeosaur hyperpig hypertention hypnobirth ibuprofin ibuprophen icg
  icrs icsh idk idli idn idx ihealth iib iif ij iliacs imping infact infasurf init inj injera injn
  insorb inst instillations interbody intest intraventric invisalign ipa irreg irrig isb isi iso
  issuer isthm isuprel ital itb itbcc itp ivarest jackmanii jardiamet jej jk jolessa jollof jsccr
  kaffir kcal keirin keratome kerisik kerrygold kg kiellands kingae knapping knocknacarra
  kocherize konstanz kt kv kyph laan lacune lacunes langar lapsang lasered lateralises lateralizes
  lefse lepidic lepra lepto leuc lh lincare lipo lisinoprill lisinoprol lkw llandaff lmn lner
  lobelia localizer lockheed loctite logiq loinc lol lookups lorlatinib loveset lumbars lusoria
  luvs lvl lysed mandibularis manip maths maxle mcg mcm mcvitie mdrd mec medicin medusae mening
  merocel mesial metadata metforman metoclopramide metronidazole mfc mfm mhz michaelmas microarray
  microcalc micrographia micropuncture microsensor microsuction microvolts midwall miglustat
  migrane miltefosine minimis mmol monopolar morcell motability muac muffuletta multicentre
  multiforme murmuration mustn mvt nabothian nans narrowband nasalis nascet nasopore nasules nbcc
  nc nec necesito nectars negitive neochords neti neurodev neurontn neurosurg neutro ngl
  nicotinamide nigiri nilm nipt noct nofilter nolva nomogram noncoronary nonimmune norditropin
  norgestrel notif nuk nuna nz oasys obinutuzumab obs octaplas octaray octenisan odi olgim oligo
  omg omnium onlay ontrack opathy opk optavia orbitopathy orthanc orthancteam orthodromic
  orthogeris osl outliers outpt overjet oversewn overwater padaria padss pahi pakeha palatinus
  palmomental paneer panesophageal panorex paratonia parentpay parietalised parietals parkinsins
  parkrun partum patency pathergy pb pcr pct pelkan pellucidum penistone pentad percu perfused
  pericor peristalse permalink peroneum persev pertuzumab pethidine petiscos pex pexy pfa phaco
  pharma pheno phenobarb pheo phos photophob pierogi pillcam pinyon piriform pitocin plantars
  plasmic plasty pledget pledgets pleth plex plic plicat pmn pnemonia poac podge pomelo popsicles
  posay postpericardiotomy pp pps ppx predimed pref preg pregnent premutation pressors prevalon
  pri proc procerus propess proph prot protamine protrusio prozak prp pseudonodular psma pulpitis
  puqe puramino pvr pwede qb qbl qe qt qtc quartiles randomisation rcd reacher readback readonly
  realy reanalysis recalibrated recert recieved recov redacted redivac reduct referrer
  refractometer regex remap remplissage reorients repoint repos respirations respules rete rewatch
  rfa rft rhegmatogenous rhexis rhomb rigidus riglers robotically rollies rongeur rooibos roomate
  rostered rotacaps rousable rtf rubra rugosa rw sabay saccade salivas salpingo sambar saurin sb
  sbe scfe schistos schizonts schneiderian sclero scotmid sebks segmental senco serofast serol
  serosang sfa sfj sgd sgian shagreen shalott shizophrenia shopmate silastic silvercloud
  simeticone simpsons skink sku slenyto smh sn snomed snps soffit solitus somnomed somthing sooo
  sorbens sorisis spalsy spf sphericity spirometry spj spotvision spunding sputa ssb sshd ssv
  staghorn stairlift statin statins steell steppage stepwise stim stomache stroma strongy strulch
  strummers stubbies subdistribution superscan supra survivorship sustenna sux svv sym syringocele
  sysmex systemd tactiflex takedown tannoy tapse taqueria tasc tatoo tbh tecnu teether tenaculum
  tendo tengo terminalis tethera tgv thalam thermo tici tidaling tightenings tinitus tippee
  tipperary tir tisagenlecleucel titer tiw tme tmrw toeoff tommee tomo tonite tono torcula
  torsional tpl trab transection transepicondylar transilluminates tretment trichrome
  triglicerides triphalangeal trocars trophic trummerfeld trunc tst ttc ttyl tubuloretic tudca
  tues tylonol ugg ukpn ul ultrasun umb unblinding unichem unstageable upgoing upsized urojet
  urtication utero utox uvb vacc vacterl vacutainers vaso vaxcath vbq vci vcss vej venefit
  vermiculate versacross vertego vesalianum viabahn villosa vinho vitax vitex vitron vons vzig
  waitakere wallbanger waso wb weeker weils welbutrin whanau whattoexpect whipplei whitefly wieght
  wifi wkly wknd wmi wockhardt wpw wt wts xenosure xl xla xoxo yorkie yorkshires yr zanax zanu
  zigbee zoledronate zydis
`;
