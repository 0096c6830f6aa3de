/** Words of medicine and its sciences, and inflections, that no dictionary has. */
export const TERMS = `
  abarticular abdominalgia abdominocentesis abdominogenital abdominoperitoneal abdominoscrotal
  ablates ablating abluminal acapnia acatalepsy accretional acellular acetonemia acetonuria
  acetylate acetylates acetylating acetylcholinesterase achlorhydric acholuric achromatopsia
  achylia acidification aciduria acinic acneic acrocentric acrodynia acromegalic acrophobic
  actinically actinometer acyltransferase adaptogen adaptogenic additively adducted adducting
  adenitis adenohypophyseal adenolymphoma adenosylcobalamin adherens adipokine adipokines
  adipolysis adipometer adiponectin adjuvanted adjuvants adnexectomy adrenalectomised
  adrenalectomized adrenarchal adrenergic adrenoceptor adrenoceptors adrenocortical
  adrenocorticotropic adrenoleukodystrophy adrenolytic adrenomedullary adrenomimetic adsorbed
  adsorbent adsorbents adsorptive adventitial aeroallergen aeroallergens aerobiology aerodigestive
  aerophobia aerosolisation aerosolise aerosolised aerosolising aerosolization aerosolized
  aerosolizing aetiologic aetiological aetiologically aetiologies afferents aflatoxin aflatoxins
  agglutinative agnosic agonism agonistic agonists agrammatic agrammatism agranular agranulocytic
  agraphic airgun alanyl albedo albinotic albuminocytologic alcoholisation aldehydic aldosteronism
  alexic alexithymic algesia algesic alginates algodystrophy aliphatic alkalis alkylated alkylates
  alkylating alkylation alkylators allelic allelotype allergenicity allergically allergological
  alloantibodies alloantibody alloantigen alloantigens allodynic allogeneic allogenic allografting
  alloimmunisation alloimmunised alloimmunization alloimmunized allometric allometry alloplastic
  allosteric allosterically allostery alloxan alopecic alphavirus alphaviruses alveolarisation
  alveolarization alveolitis amblyogenic ambulations ambulator ameliorative amenorrheic
  amenorrhoeic amenstrual ametropic amidase amidated amidation aminated amination amines aminoacid
  aminolaevulinic aminolevulinate aminolevulinic aminopeptidase aminotransferase amitotic
  ammonemia ammoniacal amnihook amnioreduction amotivational amphipathic amphiphilic amphoteric
  amplicon amplicons amygdalar amygdalectomy amygdalohippocampectomy amylaceous amylin
  amyloidogenic amyoplasia amyotonia anabolically anabolism anaclitic anagen anakusis anamnesis
  anamnestic anandamide anaphoric anaphylactically anaphylatoxin anaplerotic anasarcous
  androgenetic androgenized androgens andrologic andrological andrology andropause anembryonic
  anencephalic anesthetise aneuploid angiogenesis angiogenic angiomatoid angiotensinogen angulates
  angulating anhydrase anhydrosis aniridic aniseikonic anisocoric anisotropic anisotropy ankylose
  annexin anomic anopheline anophthalmic anorexiant anorgasmic anosodiaphoria anosognosic antalgic
  antebrachial antenatally antepartal anterograde anthelmintics anthracycline anthracyclines
  anthropometric anthropometrics anthropometry anthropozoonosis antiaggregant antialcoholic
  antiandrogens antiangina antianginal antianginals antiangiogenic antiapoptotic antiarrhythmic
  antiarrhythmics antibacterials antibiotherapy anticariogenic anticatabolic anticodon
  anticonvulsive antidementia antidiabetic antidiabetics antidiarrheals antidiarrhoeal
  antidiarrhoeals antidiuretic antidopaminergic antidromic antifibrinolytic antifibrinolytics
  antifibrotic antifibrotics antigenically antiglide antihyperalgesic antihyperglycaemic
  antihyperglycemic antihyperglycemics antihypertensive antiinfective antiinfectives
  antiinflammatories antiinflammatory antikeratin antileukemic antilipemic antilymphocyte
  antimalarial antimalarials antimesenteric antimetabolites antimicrobial antimicrobials
  antimicrosomal antimigraine antimitotic antimotility antimycobacterials antimycotic antimycotics
  antinauseant antineoplastic antineoplastics antineuronal antinociception antinociceptive
  antioestrogen antioestrogens antioxidative antiparasitic antiparkinsonian antiperistaltic
  antiplatelet antiproliferative antiprotease antiprothrombin antiprotozoal antipruritic
  antipsoriatic antipyresis antipyretic antireflux antiresorptives antiretroviral antiscatter
  antisense antisera antishock antisiphon antisocially antispasmodics antitubercular
  antituberculous antitumor antitumoral antitussive antiulcer antivenins antivenoms antivertigo
  antrochoanal antroduodenal antrotomy anucleate anulus anxiolysis anxiolytic aortoannular
  aortoduodenal aortogenic aortopexy aortosternal apathic aperta aphakic aphasias aphasiologist
  aphereses aphthoid apicectomies apicectomy apicoectomies apicoectomy apicolysis apneustic
  apodization apoenzyme apoferritin apoplectiform apoprotein appendectomized appendicocele
  appendicovesicostomy appetitive appositional aproctia aptyalism apyretic apyrexia apyrexial
  aquagenic aquaporin aquaporins arachidonate arachidonic araneus arborization arborizing archwire
  arcuatus arenavirus argyrophil argyrophilic arousability arousable arrhinia arrhythmogenesis
  arrhythmogenicity arsenical arsenicals arterialisation arterialised arterialization arterialized
  arteriectasis arteriogenesis arteriogenic arteriohepatic arteriolosclerotic arterioportal
  arteritides arthritogenic arthrochalasia arthrodial arthrodysplasia arthrogenic arthrokinematic
  arthrokinematics arthrolith aryloxy ascarids asepsis aseptically asexuality asialoglycoprotein
  asiatic aspartate aspermatic aspermatogenic asphyxial asphyxic aspirational aspirators
  asthenopic asthenospermia asthmogenic astragalectomy astroblastoma astrocytomas astrocytosis
  astroglia astroglial astrogliosis asymbolia asymptomatically asynergia ataxics atelectotrauma
  athelia atherogenesis atherogenic atherogenicity athymic athyreosis athyreotic atlantal
  atlantodens atopy atraumatic atraumatically atresias atrialization atrialized atrichia
  atriofemoral atriums atropinised atropinization atropinized attenuations attenuator atticotomy
  audiogenic audiologically audiometrician audiovestibular auditorily auriculotherapy auscultate
  auscultated auscultates auscultating auscultatory autoamputated autoamputation autoaugmentation
  autochthonous autocorrelation autocrine autodigestion autofluorescence autofluorescent
  autogenous autografting autografts autoinfection autoinflammation autoinjector autoinjectors
  autoinoculation autointoxication autonomically autonomics autophagic autophagy autophony
  autophosphorylation autoreactive autoreactivity autoregressive autoregulated autoregulation
  autoregulatory autosomally autosome autosplenectomized autosplenectomy autosuture autotitrating
  autotitration autotransfused autotransplant autotransplanted auxological auxology avascular
  avascularity averbal aversive aversively avidities avirulent avoidant avoidantly avulsing
  avulsions avulsive axenic axetil axillobifemoral axillounifemoral axolemma axonally axoneme
  axonopathies axonopathy axonotmesis axoplasm axoplasmic azimuthal azygous bacilliform
  bacteriocin bacteriophages bacteroid bagasse ballottement baragnosis bariatric barognosis
  baroreceptor baroreceptors baroreflex barosinusitis barotitis barotraumas bartholinitis
  baseplates basicranial basioccipital basivertebral basolateral basophil basosquamous bathophobia
  benzodiazepines benzoylated betatherapy biarticular bicanalicular bicanicular bicarbonaturia
  bicaudate bicellular bicolumn bicommissural biconcave bicornis bicortical bicristal
  bicuspidization bifidity biforaminal bifrontal bigeminal bilaminar bilaterality biliodigestive
  bilioenteric biliptysis bilirubinometer bilobar bilobate bilobed bilocular bimanually bimastoid
  bimaxillary binasal binaural bingeing binocularity binuclear binucleate binucleated
  bioabsorbable bioaccumulation bioactivity bioassay bioassays bioavailability bioavailable
  bioburden bioceramic biocidal biocompatibility biocompatible bioconversion biodistribution
  bioelectrical bioequivalence bioequivalent bioethical bioethicist biofilms biogenesis biohazard
  bioidentical bioimpedance bioinformatic bioinformatics biologics biomaterial biomaterials
  biomechanically biometrically biomolecule bioprostheses bioprosthesis bioprosthetic
  biopsychosocial bioptic bioptome bioreactor bioresorbable bioresorption biosensor biosimilar
  biospecimen biospecimens biostatistician biostatistics biotherapy biotransformation biotype
  biotypes bipolarity bipyramid biramous birthweight birthweights bisacromial bisalbuminemia
  biscapular bisegmentectomy bisferious bispectral bistable bituberal bivalent bivalved bivalving
  blastemal blastomeres blastopore blebs blepharectomy blepharitic blepharostenosis bloodborne
  bloodflow borborygmus bougienage brachiobasilic brachioplasty brachymetatarsia brachytherapist
  bradyarrhythmic bradykinin bradylalia bradyphrenic bradytachycardia branchial branchiogenic
  branchiomotor breathholding breechbirth bregmatic brephoplasty brominated bromism bronchiolitic
  bronchoconstricted bronchoconstriction bronchoconstrictor bronchodilated bronchodilation
  bronchodilator bronchodilators bronchomalacic bronchophony bronchoprovocation bronchoreactivity
  bronchospirometry bruxist buccogingival buccolabial buccolingually buccomandibular
  buccomaxillary bucinator bulboanastomotic bulbomembranous bulbospinal bullectomies bursitic
  bursogram bursopathy butanol butyl byssinotic cachexias cadaveric caecocolic caecocolostomy
  caecoileal caesarian calcanean calcaneotomy calcaneovalgus calcar calcareous calcarine
  calcificed calciphylactic calciuria calcospherite caliectasis callosal callosity callosotomy
  calmodulin calorimetric calorimetry calpain calycectasis campimetry camptocormia camptomelic
  canaliculostomy canalith canalithiasis canaliths canalolith cancellous cancerophobia cannabinoid
  cannabinoids cannulizing canoer canthectomy canthopexy capacitated capacitive capitated
  capitolunate capitula capnothorax capsid capsids capsulodesis capsulolabral carbamate
  carbamylated carbapenemase carbapenemases carbonyl carboxyhaemoglobinaemia carboxyhemoglobinemia
  carboxyl carboxylase carboxylated carboxylation carboxylic carboxypeptidase carcinogenicity
  cardiacs cardinality cardioactive cardioaortic cardioarterial cardiocerebral cardiodiaphragmatic
  cardioembolism cardiofacial cardiographer cardiohepatic cardiologic cardiomyocyte cardiomyocytes
  cardiomyoplasty cardioneural cardioneuroablation cardiopathic cardiopericarditis
  cardioprotection cardioprotective cardiorrhaphy cardiorrhexis cardioselective cardioselectivity
  cardiosphygmograph cardiotachometer cardiotocograph cardiotonic cardiotoxic cardiovagal
  caregiving cariology cariostatic carminative carminatives carotenoid carotenoids carotidynia
  carotodynia carpale carpophalangeal carpophedal caseate caseated caseating caseous catabolically
  catabolised catabolism catabolized catagen catalase cataractogenic catastrophise catastrophising
  catastrophize catastrophizing catechol cathepsin catheterisable catheterizable cationic
  caudocephalad caudothalamic cauterant cavernoma cavernomas cavernosography cavernostomy
  cavernotomy cavitary cavocaval cavogram cavography cavopulmonary cavovarus cecal cecocolic
  cecocolostomy cecoileal celioscopy cementation cementoblast cementoblastoma cementum cenesthesia
  centesis centration centrencephalic centric centripetally centroacinar centromeres centromeric
  centrosome cephalocele cephalometer cephalometric cephalometrics cephalometry cephalosporinase
  cephalosporinases ceramidase ceramide ceramides cerea cerebellorubral cerebralisation
  cerebroprotective ceroid cerumenolytic cerumenolytics ceruminal ceruminolytic cervicobrachialgia
  cervicocephalic cervicodynia cervicography cervicovaginitis chalazions chaperonin cheilorrhaphy
  cheiloscopy cheirospasm chelated chelates chelating chelation chelator chelators chemesthesis
  chemexfoliation chemoablation chemoattractant chemocautery chemodectoma chemodenervation
  chemodenervations chemoimmunotherapy chemoluminescence chemolysis chemonaive chemonucleolysis
  chemopreventative chemopreventive chemoprophylactic chemoprophylaxis chemoreceptor
  chemoreceptors chemoreduction chemoreflex chemoresistance chemoresistant chemosensitive
  chemosensitivity chemosensory chemosurgery chemotactic chemotaxis chimeric chimerism chirality
  chiropodial chiropractically chloracne cholagogue cholangiohepatitis cholangiolar cholangiole
  cholangiolitis cholangiopancreatoscopy cholangiotomy cholangitic cholangitides
  cholecystectomised cholecystectomized cholecystenteric cholecystic cholecystitic cholecystitides
  cholecystoenteric cholecystoenterostomy cholecystogastric cholecystogastrostomy cholecystokinin
  cholecystopathy cholecystoses cholecystosis choledochectomy choledochoenterostomy
  choledochogastric choledochojejunal choledocholith choledocholithotomy choledochostomy cholelith
  cholelithic cholelithotomy choleliths cholemia choleresis choleretic cholerrhagia cholestanol
  cholesterin cholesterosis cholinergic cholinesterases cholinoceptor chondritis chondroblast
  chondroblastic chondroblasts chondroclast chondrocutaneous chondrocyte chondrocytes
  chondrogenesis chondrogenic chondromalacic chondromatous chondronecrosis chondrophyte
  chondroprotective chondrosarcomatous chondrotoxicity chordocentesis chordoid
  choreoacanthocytosis choreoathetoid choreoathetosis choreoathetotic chorioamnionic
  chorioamnionitic chorioangioma chorioangiomas choriodecidual chorionicity chorioretinitic
  choristoma choristomas choroidoretinal chromaffin chromatid chromatids chromatin chromatographic
  chromatolysis chromatophore chromatopsia chromocystoscopy chromoendoscopic chromoendoscopy
  chromogen chromohydrotubation chromophil chromophobic chromophore chromosomopathy chronicity
  chronobiology chronodispersion chronotherapy chronotropic chronotropically chronotropy
  chrysiasis chrysotherapy chyloperitoneum chylothoraces chyme chymopapain cicatrical cicatrizant
  cicatrize cicatrizing ciguatera ciliated ciliates ciliodestructive ciliopathies ciliopathy
  cilioretinal ciliospinal cinca cinchonism cineangiogram cineangiography cinefluoroscopy
  cingulectomy circinate circumaortic circumareolar circumaural circumcaval circumcisional
  circumcorneal circumduct circumducted circumducting circumduction circumlimbal circumnuclear
  circumorally circumorbital circumpapillary circumstantiality circumventricular cirrhotics
  cirsoid cisgender cisternogram cisternographic cisternography cisternostomy citrullination
  clavus clawfoot climacteric clonal cobalamin coenzymes cofactors cohesin cohosted collagenase
  collagenous collateralised collateralized colonizations columnar combatives combinatorial
  commotio comorbid compartmental compensable compressibility compressive compulsivity conceptus
  concretions conformer conoid consanguineous contractility convulsant coordinative correlational
  corticosterone costaricensis countercurrent countertransference covalently craniopagus
  craniosacral crosslink crosslinked crosslinking crystallins curvilinear cyanides cyanobacteria
  cyclohexane cyclooxygenase cyclopropane cysteine cytokinesis cytoskeletal cytoskeleton cytosolic
  deacetylase deamination decarboxylase decarboxylated decelerations decompensation decongest
  decongestion decussate decussation defocus degranulation delamination demethylase demethylation
  dendritic denticles dentinal deorbit deoxygenated deoxygenation deoxyribonucleic deoxyribose
  dephosphorylation depigmentation depolarizing derangements dermatologic desulfurization
  detectability dextran dhobi diacetyl diacylglycerol dialysate dialyzer dialyzers diathermy diazo
  dichloromethane diethylamide digitalised digitalization diglossia dimeric dimerisation
  dimerization dimorphic dimorphism dinitrate dinitrogen dinucleotide dipeptidase dipeptide
  dipeptidyl diphosphatase disaccharide disaccharides disaggregation discrepant dismutase disodium
  dispersive disproportionation dissimilation disulfide dizygotic docosahexaenoic dodecyl dolichol
  dopaminergic dorsoventral dorsoventrally dosimeters dosimetry downregulate downregulated
  downregulation dynamometers dynein dynorphin dystopic echoic ecologic ectoparasite ectoparasites
  ectoparasitic effector efferent electrochemically electromechanical electromotive electrospray
  electrostimulation elephantiasis eluting elution embryogenesis emissivity enantiomer enantiomers
  endemicity endocannabinoid endocannabinoids endocytosis endogenously endonuclease endonucleases
  endoparasites endopeptidase endophyte endorphins endosomal endosome endosomes endospores
  endosymbiont endothelin endotoxin endotoxins enkephalin enteric enterocytes enterotoxin
  entheogen entorhinal envenomation ephrin epicatechin epidemiologic epidemiologically
  epigallocatechin epigenetic epigenetics epigenome epiglottal epilepsies epimerase episodically
  epistasis epizootic equilibrated equilibration ergometer ergosterol erosional erysipelas
  erythroid esterase esterification esthetic estrogenic estrone etiologic eubacteria eugenol
  eukaryote eukaryotic evaporative eversion excavatum excimer excipients excitatory excitotoxicity
  exertional exhibitionistic exocytosis exogenous exogenously exonuclease exoskeletal exosome
  exosomes exotoxin explorative expressivity extensibility extorsion extracellularly extractable
  extraembryonic extremal extrusive eyepatch facticity fallers femtosecond fermentable ferruginous
  feticide fibrates fibrils fibroblasts fibronectin filarial filles fissured flagellar flatback
  flatline flatlined flatlining flavonoid flavonoids flavonol flavoprotein flexibilities
  fluorinated fluoroacetate fluorophore fluorophores fluorosis flushable foetuses foliate
  foodborne foregut formants formyl fractionated fractionation frameshift frugivorous furcal fusel
  fusional galactose galactosyltransferase gametogenesis ganglioside gangliosides gastrulation
  gelation gemination generalizability generalizable genotoxic genotoxicity ghrelin glabrous
  glanders gliadin globose gluconeogenesis glucosidase glucosyltransferase glucuronic
  glucuronidation glutamatergic glutamine glyceraldehyde glycocalyx glycogenolysis glycolic
  glycolipid glycolipids glycols glycolysis glycolytic glycophorin glycosaminoglycan
  glycosaminoglycans glycosides glycosidic glycosyl glycosylase glycosylation glycosyltransferase
  glycyrrhizin gonadotropin goosefoot gravitationally guaiacol guanosine guanylate guanylyl
  gynecologic gyromagnetic habilitated habilitation haematocrit haemodynamic haemolymph
  hairlessness halogenated halogenation handwashing haploid haptic haptics hemagglutination
  hemagglutinin hemifacial heparan herbicidal heritability heritable heterochromatin heterodimer
  heterodimers heterotrimeric heterotrophic heterotypic hexokinase hexose hindbrain hindgut
  hindlimb hindlimbs histone histones holoenzyme holoprosencephaly homeobox homodimer homodimers
  homogenous homonymous humoral hyaluronan hyaluronic hybridoma hydrocyanic hydrolase hydrolases
  hydrolysate hydrolysed hydrolyzed hydrolyzes hydrophilic hydrophobicity hydroxyethyl
  hydroxylated hydroxymethyl hyperexcitability hypermethylation hypersexual hyperstimulation
  hypostasis hypostatic hypoxanthine ideational ideations idiosyncratically illocutionary imaginal
  immunobiology immunogen immunogenetics immunogenic immunogenicity immunoprecipitation impedances
  imperforate implantations inactivates inactivating incompressible incongruence incongruent
  indels indwelling infective infibulation infiltrations inflammatories infrasound inhalational
  inhibitory inhomogeneity inhomogeneous injectable innervate innervated innervates innervating
  innervation inoculum insipidus insolation instillation instrumentations integrase integrin
  integrins interactional interaural interbedded intercalary intercalation interfacial
  interferometer intergroup intermolecular interneuron interneurons interorbital interprofessional
  intersex intersexual interstitials interventional interzone intracellularly intramolecular
  intramuscularly intraparietal intronic invasiveness involucre isocyanate isomerase jeunes juxta
  kallikrein ketosis kinesthetic kinetically lability lactam lactase lactone laminin lanuginosa
  lectin lectins lenta lenticels leptin lesioned lesioning lethargica leukotriene leukotrienes
  ligands ligases lignans limbed lipophilic lipophilicity lipopolysaccharide lipopolysaccharides
  lipoprotein liposomal liposome liposomes locomotor logotherapy luciferase luteinizing luxation
  lysogenic macromolecule macromolecules macronutrients magnetoencephalography maldistribution
  maltodextrin mannose masculinization mechanoreceptors medicalization medicalized medicaments
  medicolegal megadoses meiotic melanosomes melioidosis mellitus mercaptan mesotherapy mesotrophic
  metabolically metabolizers metabolomics metacentric metacognition metacognitive metagenomics
  metalloproteinase metalloproteinases methamphetamines methicillin methylase methylates
  methyltransferase methyltransferases mevalonate micellar micelle microarchitecture
  microcirculation microelectrode microelectrodes microenvironment microfilaments microfiltration
  microfluidic microglia micrographs microinjection microliths micronized micronuclei
  micronutrient micronutrients microparticles micropsia microscopist microstructure microsurgeon
  microtubules microvesicles midsized midsole miliary mineralisation mineralised
  misidentifications missense mitogen mitogenic monoamine monoamines monobloc monoblock
  monochromator monogenetic monogenic monolayers monomer monomeric mononucleotide monophosphate
  monophyletic monosaccharide monosaccharides monosodium monotypic monovalent morphogenesis
  morphologic morphologically morphologies morphometric morphometry mortalities mosaicism motoric
  mouthguards moxibustion mucilaginous multicenter multichannel multicomponent multicore
  multiflora multiform multigene multigenerational multihit multilayer multimers multimodal
  multimodality multinucleate multipartite multiphoton multipolar multipotent multisensory
  multisite multistep multisystem multiunit multivariable muralis muscarinic mycelia mycotoxin
  mycotoxins myoblasts myoelectric myogenesis myogenic myosin nanocrystalline nanoparticle
  nanoparticles narcoleptics nasality necropsies nervosa neurally neuraminidase neuroactive
  neuroanatomical neurobehavioral neurobiological neurochemical neurochemistry neurocognitive
  neurocrine neurodevelopment neuroendocrinology neurofibrillary neurogenesis neurogenetics
  neurokinin neuroleptic neuroleptics neuropathological neuropathologist neuropeptide
  neuropeptides neuropharmacology neurophysiological neurophysiologist neuroplasticity
  neuroprotection neuroprotective neuropsychopharmacology neurorehabilitation neurosciences
  neurosecretory neurotransmission neurotrophic neurotrophins nicotina nicotinic nitrobenzene
  nitrosamines nociception nociceptors nonacademic nonbiological noncarbonated noncoding
  noncontact noncontiguous nondrug nondurable nonemergency nonfood nongenetic nonmagnetic
  nonmedical nonmotile nonmotorized nonparametric nonrecurring nonselective nonspeaking
  nonstructural nonunionized nonurgent nonuse nonvenomous nonworking noradrenergic nosocomial
  nuclease nucleases nucleation nucleocapsid nucleoprotein nucleosides nucleosome nutraceutical
  nutraceuticals nutritionals occulta odorant olfaction oligomer oligonucleotide oligonucleotides
  oligosaccharide oligosaccharides oncogenesis oncolytic oogenesis ootheca oppositional
  organoleptic organophosphate organophosphates organophosphorus ornithine orthologous orthoses
  orthosis osmoregulation osseointegration otolith otolithic otoliths overactivity overcorrect
  overcorrected overdiagnosed overdiagnosis overexertion overexpressed overexpression
  overmedication overtreatment oxalic oxaloacetate oxidases oxidative oxidoreductase oxygenase
  ozonation pantothenic paracrine parametrically paraphilia paraphilias paraphilic parasitised
  parasitized parasympathetic pathophysiological pathophysiology pedophilic penicillins penumbral
  peptidoglycan perchlorate perchloroethylene perfluorocarbon periaqueductal pericytes
  perimenopause peroxidase peroxisomal peroxisome peruana pfiesteria pharmacologically
  phencyclidine phenothiazine phenylketonuria philippinensis phosphoenolpyruvate
  phosphofructokinase phosphoinositide phosphorylase phthalates pigmentary piroplasmosis piscicida
  pointes polypeptide polyploidy previa primum progeria proliferative propionate propionic propyl
  protozoal psychophysical psychostimulant psychostimulants purine pyriform quinolones rapamycin
  reactivity reductase rehabilitative resorption restenosis resynchronization reticulata reuptake
  rhinovirus saccadic salicylates sandfly sanguineus saprophytic secretory secundum semialdehyde
  sensorial sensorineural septuplets sirolimus somatization somatoform somatostatin sphingolipid
  sphingomyelinase sprue stereopsis steroidal striate striatus struma subcategory subclasses
  subclinical subtyping subunit succinic sulfatase sulfonamides sylvatic synonymously synthase
  synthetases tetrachloroethylene tetracyclic tetracyclines thermography thermophilic
  topoisomerase trali translational translucency tremens tuberosum tularemia ultralight
  unclassifiable underdevelopment undescended unpowered unsheltered ureters vaccinia
  vascularization ventilatory waterskiing whipworm xylene
`;
