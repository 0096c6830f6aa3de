/** Words of medicine and its sciences, and inflections, that no dictionary has. */
export const TERMS = `
  abarticular abdominalgia abdominalis abdominocentesis abdominogenital abdominoperitoneal
  abdominoscrotal abetalipoproteinemia ablates ablating ablepharon abluminal abscedens
  acanthamebiasis acanthamebic acanthocephaliasis acantholytic acapnia acariasis acarine
  acatalasia acatalepsy acathisia accreta accretio accretional acellular acephaly acetabularis
  acetaldehyde acetamide acetanilide acetonemia acetonuria acetylate acetylates acetylating
  acetylcholinesterase achlorhydric acholuric achondrogenesis achromatopsia achylia
  acidaminovorans acidification aciduria acinic aclasis acneic acrania acrocentric
  acrocephalopolysyndactyly acrocephalosyndactyly acrodynia acrolein acromegalic
  acromioclaviculare acrophobic acrylamide acrylate acrylonitrile actinically actinobacteria
  actinometer actinomycetales actinomycetic actinoplanes acyltransferase adamantinum adaptogen
  adaptogenic additively adducted adducting adenitis adenofibromatous adenofibrosis
  adenohypophyseal adenoiditis adenolipomatosis adenolymphoma adenosylcobalamin adherens
  adiaspiromycosis adipate adipokine adipokines adipolysis adipometer adiponectin adiposogenital
  aditum adjuvanted adjuvants adminiculum adnexectomy adrenalectomised adrenalectomized
  adrenarchal adrenergic adrenoceptor adrenoceptors adrenocortical adrenocorticotropic
  adrenoleukodystrophy adrenolytic adrenomedullary adrenomimetic adrenomyeloneuropathy
  adrenoreceptors adsorbed adsorbent adsorbents adsorptive adventitial aegyptius aeroallergen
  aeroallergens aerobiology aerococci aerodigestive aeromicrobium aerophagy aerophobia
  aerosinusitis aerosolisation aerosolise aerosolised aerosolising aerosolization aerosolized
  aerosolizing aetiologic aetiological aetiologically aetiologies afferents afibrinogenemia
  aflatoxin aflatoxins africae agger agglutinative aggrecan agitans agnosic agonism agonistic
  agonists agrammatic agrammatism agranular agranulocytic agraphic agyria ahnmd ainhum airgun
  alanyl alaria albedo albiginea albinotic albipunctate albite albuminocytologic alcoholisation
  aldehyde aldehydic aldosteronism aldren alexandrite alexic alexithymic algesia algesic alginates
  algodystrophy algoneurodystrophy alicyclobacillus aliphatic alkalis alkene alkylated alkylates
  alkylating alkylation alkylators allelic allelotype allergenicity allergically allergological
  allescheriasis alloantibodies alloantibody alloantigen alloantigens allocortex allodermis
  allodynic allogeneic allogenic allografting alloimmune alloimmunisation alloimmunised
  alloimmunization alloimmunized allometric allometry alloplastic alloprevotella allosteric
  allosterically allostery alloxan alopecic alphafetoprotein alphavirus alphaviruses alternata
  alumina aluminosis alunite alvei alveolarisation alveolarization alveolitis alymphoplasia
  amazonite ambiguum amblyogenic ambulations ambulator ameboma ameliorative amelogenesis
  amenorrheic amenorrhoeic amenstrual ametropic amidase amidated amidation amide aminated
  amination amines aminoacid aminobutyric aminoderivatives aminolaevulinic aminolevulinate
  aminolevulinic aminopeptidase aminophenol aminotransferase amitotic ammolite ammonemia
  ammoniacal amnihook amnion amnionitis amnions amnioreduction amotivational amphiboles
  amphipathic amphiphilic amphoteric amplicon amplicons ampullaria amyelencephaly amyelia
  amygdalar amygdalectomy amygdalohippocampectomy amygdalolith amylaceous amylin amyloidogenic
  amyoplasia amyotonia amyotrophia anabolically anabolism anaclitic anagen anakusis anamnesis
  anamnestic anancastic anandamide anankastic anaphoric anaphylactically anaphylatoxin anaplasia
  anaplerotic anarthria anasarcous anastomotica anconea ancylostomiasis andesine androgenetic
  androgenized androgens andrologic andrological andrology andropause androphobia anejaculatory
  anembryonic anencephalic anesthetise anetoderma aneuploid angiitis angiocholecystitis
  angiogenesis angiogenic angioid angioimmunoblastic angiomatoid angiospastic angiostrongyliasis
  angiotensinogen angularia angulates angulating angulus anhydrase anhydrosis aniridic aniseikonic
  anisocoric anisole anisotropic anisotropy ankylose annexin annularia annulati anoctamin
  anoctaminopathy anodontia anomic anonychia anopheline anophthalmic anophthalmos anopia anopsia
  anorexiant anorgasmic anorgasmy anorthite anosodiaphoria anosognosic ansiform antalgic
  antebrachial antenatally antepartal antepartum anterograde anterolisthetic anterosuperius
  anthelminthics anthelmintics anthracene anthracosilicosis anthracycline anthracyclines
  anthropometric anthropometrics anthropometry anthropophobia anthropozoonosis antiaggregant
  antialcoholic antiallergic antiandrogens antianemic antiangina antianginal antianginals
  antiangiogenic antiapoptotic antiarrhythmic antiarrhythmics antiarteriosclerotic antiasthmatics
  antibacterials antibiotherapy anticariogenic anticatabolic anticholinesterase anticodon
  anticonvulsive antidementia antidiabetic antidiabetics antidiarrheal antidiarrheals
  antidiarrhoeal antidiarrhoeals antidiuretic antidopaminergic antidromic antidysrhythmic
  antiestrogens antifibrinolytic antifibrinolytics antifibrotic antifibrotics antigenically
  antiglide antiglomerular antigonadotrophins antihyperalgesic antihyperglycaemic
  antihyperglycemic antihyperglycemics antihyperlipidemic antihypertensive antihypotensive
  antiinfective antiinfectives antiinflammatories antiinflammatory antikeratin antileukemic
  antilipemic antilymphocyte antimalarial antimalarials antimesenteric antimetabolite
  antimetabolites antimicrobial antimicrobials antimicrosomal antimigraine antimitotic
  antimotility antimycobacterial antimycobacterials antimycotic antimycotics antinauseant
  antineoplastic antineoplastics antineuronal antinociception antinociceptive antioestrogen
  antioestrogens antioxidative antiparasitic antiparkinsonian antiparkinsonism antiperistaltic
  antiplatelet antiproliferative antiprotease antiprothrombin antiprotozoal antipruritic
  antipsoriatic antipyresis antipyretic antireflux antiresorptive antiresorptives antiretroviral
  antirheumatic antirheumatics antiscatter antisense antisera antishock antisiphon antisocially
  antispasmodics antithromboplastinemia antithromboplastinogenemia antithrombotic antithrombotics
  antitubercular antituberculous antitumor antitumoral antitussive antiulcer antivaricose
  antivenins antivenoms antivertigo antritis antrochoanal antroduodenal antrotomy anucleate anulus
  anxiolysis anxiolytic aortoannular aortoduodenal aortogenic aortopexy aortosternal apathic apc
  aperta aphagia aphakic aphasias aphasiologist aphereses aphthoid apicectomies apicectomy
  apicoectomies apicoectomy apicolysis apneustic apodization apoenzyme apoferritin apophyllite
  apoplectiform apoprotein appendectomized appendicocele appendicovesicostomy appetitive
  appositional aproctia aptyalism apyretic apyrexia apyrexial aquagenic aquaporin aquaporins
  arachidonate arachidonic araneus arborization arborizing archwire arciform arcuatus arenaviral
  arenavirus argininemia arginosuccinic argyria argyrophil argyrophilic argyrosis arhinencephaly
  ariboflavinosis arousability arousable arrhinia arrhythmogenesis arrhythmogenicity arsenate
  arsenical arsenicals arsenite arterialisation arterialised arterialization arterialized
  arteriectasis arteriogenesis arteriogenic arteriohepatic arteriolosclerosis arteriolosclerotic
  arterioportal arteriovascular arteritides arthritogenic arthrochalasia arthrodial
  arthrodysplasia arthrogenic arthrokinematic arthrokinematics arthrolith aryloxy ascaridiasis
  ascarids ascomycota asepsis aseptically asexuality asialoglycoprotein asiatic asimultagnosia
  asomatognosia aspartate aspartylglucosaminuria aspermatic aspermatogenic asphyxial asphyxic
  aspirational aspirators astatic astatine astereognosia asthenopic asthenospermia asthmogenic
  astragalectomy astroblastoma astrocytomas astrocytosis astroglia astroglial astrogliosis
  asymbolia asymptomatically asynergia ataxics atelectotrauma atelomyelia athelia atherogenesis
  atherogenic atherogenicity athymic athyreosis athyreotic atlantal atlanto atlantodens
  atlantooccipitalis atloidooccipital atopy atraumatic atraumatically atresias atria atrialization
  atrialized atrichia atrichosis atriofemoral atriums atrophica atrophie atropinised
  atropinization atropinized atrx attenuations attenuator atticoantral atticotomy atypism
  audiogenic audiologically audiometrician audiovestibular auditorily auriculotherapy auscultate
  auscultated auscultates auscultating auscultatory autoamputated autoamputation autoaugmentation
  autochthonous autocorrelation autocrine autodigestion autofluorescence autofluorescent
  autogenous autografting autografts autoinfection autoinflammation autoinjector autoinjectors
  autoinoculation autointoxication autonomically autonomics autonomicum autophagic autophagy
  autophony autophosphorylation autoreactive autoreactivity autoregressive autoregulated
  autoregulation autoregulatory autosomally autosome autosplenectomized autosplenectomy autosuture
  autotitrating autotitration autotopagnosia autotransfused autotransplant autotransplanted
  auxological auxology avascular avascularity aventurine averbal aversive aversively aviadenovirus
  avidities avirulent avitaminosis avoidant avoidantly avulsing avulsions avulsive axenic axetil
  axillobifemoral axillounifemoral axolemma axonally axoneme axonopathies axonopathy axonotmesis
  axoplasm axoplasmic azides azimuthal azurite azygous bacilliform bacteriocin bacteriophages
  bacteroid bacteroidetes bagasse bagassosis balantidial balantidiasis ballottement bancroftian
  baragnosis bariatric barnesiella barognosis baroreceptor baroreceptors baroreflex barosinusitis
  barotitis barotraumas bartholinitis bartonellosis baseplates basicranial basioccipital
  basivertebral basolateral basophil basosquamous bathophobia bdellovibrio bejel benitoite
  bentonite benzaldehyde benzenamine benzodiazepines benzopyrene benzothiadiazides benzoylated
  benzyl berloque berylliosis betalipoproteinemia betatherapy biarticular biatriatum bicanalicular
  bicanicular bicarbonaturia bicaudate bicellular bicolumn bicommissural biconcave bicornate
  bicornis bicortical bicristal bicuspidization bifidity bifidum biforaminal bifrontal bigeminal
  bigeminum bigorexia bilaminar bilaterality bilharziasis bilineal biliodigestive bilioenteric
  biliptysis bilirubinometer biliuria bilobar bilobate bilobed bilocular bimanually bimastoid
  bimaxillary binasal binaural bingeing binoculare binocularity binuclear binucleate binucleated
  bioabsorbable bioaccumulation bioactivity bioassay bioassays bioavailability bioavailable
  bioburden bioceramic biocidal biocompatibility biocompatible bioconversion biodistribution
  bioelectrical bioequivalence bioequivalent bioethical bioethicist biofilms biogenesis biohazard
  bioidentical bioimpedance bioinformatic bioinformatics biologics biomaterial biomaterials
  biomechanically biometrically biomolecule bioprostheses bioprosthesis bioprosthetic
  biopsychosocial bioptic bioptome bioreactor bioresorbable bioresorption biosensor biosimilar
  biospecimen biospecimens biostatistician biostatistics biotherapy biotransformation biotype
  biotypes biovar biphenotypic bipolarity bipyramid biramous birthweight birthweights bisacromial
  bisalbuminemia biscapular bisegmentectomy bisferious bispectral bisphenol bistable bisulfate
  bituberal bivalent bivalved bivalving blastemal blastoma blastomeres blastopore blebitis blebs
  blepharectomy blepharitic blepharostenosis bloodborne bloodflow bmpr bolteae borane borate
  borborygmus borneol bougienage boutonneuse bovis bozemanii brachiobasilic brachioplasty
  brachymetatarsia brachytherapist bradyarrhythmic bradykinin bradylalia bradyphrenic
  bradytachycardia branchial branchiogenic branchiomotor branhamella breathholding breechbirth
  bregmatic brephoplasty brip bromate bromhidrosis brominated bromism bronchii bronchiolitic
  bronchoconstricted bronchoconstriction bronchoconstrictor bronchocutaneous bronchodilated
  bronchodilation bronchodilator bronchodilators bronchomalacic bronchophony bronchopleural
  bronchoprovocation bronchoreactivity bronchospirometry brunescens bruxist bubonocele bucca
  buccogingival buccolabial buccolingually buccomandibular buccomaxillary bucinator
  bulboanastomotic bulbomembranous bulbospinal bulbus bullectomies buphthalmos bursitic bursogram
  bursopathy buruli butadiene butanol butyl butyrate butyric butyrophenone buxtonella byssinosis
  byssinotic bythinia caccae cachexias cacna cacodylic cadaveric caecocolic caecocolostomy
  caecoileal caesarian calcanean calcaneotomy calcaneovalgus calcaneovarus calcar calcareous
  calcarina calcarine calcerous calcificed calciphylactic calciuria calcospherite caliectasis
  callosal callosity callosotomy calme calmodulin calorimetric calorimetry calpain calpainopathy
  calycectasis camphene camphor campimetry camptocormia camptomelic canaliculostomy canalith
  canalithiasis canaliths canalolith cancellous cancerophobia cancrum candidial candidid canis
  cannabinoid cannabinoids cannabinosis cannulizing canoer canthectomy canthopexy capacitated
  capacitive capillariasis capitated capitolunate capitula capnothorax caprolactam capsid capsids
  capsula capsulati capsulodesis capsulolabral carate carbamate carbamylated carbapenemase
  carbapenemases carbaryl carbene carbofuran carbonyl carboxyhaemoglobinaemia
  carboxyhemoglobinemia carboxykinase carboxyl carboxylase carboxylated carboxylation carboxylic
  carboxypeptidase carcinogenicity cardiacs cardinalis cardinality cardioactive cardioaortic
  cardioarterial cardiocerebral cardiodiaphragmatic cardioembolism cardiofacial cardiographer
  cardiohepatic cardiologic cardiomyocyte cardiomyocytes cardiomyoplasty cardioneural
  cardioneuroablation cardiopathic cardiopericarditis cardioprotection cardioprotective
  cardiorrhaphy cardiorrhexis cardioselective cardioselectivity cardiospasm cardiosphygmograph
  cardiotachometer cardiotocograph cardiotonic cardiotoxic cardiovagal caregiving cariology
  cariostatic carminative carminatives carnallite carneous carnobacterium carotenoid carotenoids
  caroticum carotidynia carotodynia carpale carpopedal carpophalangeal carpophedal carrageenan
  caruncular carvone caseate caseated caseating caseous cassiterite catabolically catabolised
  catabolism catabolized catagen catalase cataracta cataractogenic catastrophise catastrophising
  catastrophize catastrophizing catechol cathepsin catheterisable catheterizable cationic caudatus
  caudocephalad caudothalamic cauterant cavernoma cavernomas cavernosography cavernostomy
  cavernotomy cavitary cavocaval cavogram cavography cavopulmonary cavovarus cecal cecocolic
  cecocolostomy cecoileal cecoureterocele celioscopy cellulocutaneous cementation cementoblast
  cementoblastoma cementum cenesthesia cenesthopathic centesis centration centrencephalic centric
  centrifugum centripetally centroacinar centroblastic centrocytic centromeres centromeric
  centronuclear centrosome centrotemporal cephalhematoma cephalocele cephalometer cephalometric
  cephalometrics cephalometry cephalosporinase cephalosporinases ceramidase ceramide ceramides
  ceratocystis cercarial cerea cerebelloar cerebellorubral cerebralisation cerebroprotective
  cerebrotendinous cerebrovenous ceroid cerumenolytic cerumenolytics ceruminal ceruminolytic
  cervicoaural cervicobrachialgia cervicocephalic cervicodynia cervicography cervicotrochanteric
  cervicovaginitis chabazite chairridden chalazions chalcedony chalcopyrite chalcosis chaperonin
  cheilodynia cheilopalatoschisis cheilorrhaphy cheiloschisis cheiloscopy cheirospasm chelated
  chelates chelating chelation chelator chelators chemesthesis chemexfoliation chemoablation
  chemoattractant chemocautery chemodectoma chemodenervation chemodenervations chemoimmunotherapy
  chemoluminescence chemolysis chemonaive chemonucleolysis chemopreventative chemopreventive
  chemoprophylactic chemoprophylaxis chemoreceptor chemoreceptors chemoreduction chemoreflex
  chemoresistance chemoresistant chemosensitive chemosensitivity chemosensory chemosurgery
  chemotactic chemotaxis chilomastix chimeric chimerism chirality chiropodial chiropractically
  chloasma chloracne chlorite chlorocompound chloroma chloropicrin chloroprene chlorpyrifos
  cholagogue cholangiohepatitis cholangiolar cholangiole cholangiolitis cholangiopancreatoscopy
  cholangiotomy cholangitic cholangitides cholecystectomised cholecystectomized cholecystenteric
  cholecystic cholecystitic cholecystitides cholecystocolic cholecystoduodenal cholecystoenteric
  cholecystoenterostomy cholecystogastric cholecystogastrostomy cholecystokinin cholecystopathy
  cholecystoses cholecystosis choledochectomy choledochoduodenal choledochoenterostomy
  choledochogastric choledochojejunal choledocholith choledocholithotomy choledochostomy cholelith
  cholelithic cholelithotomy choleliths cholemia choleperitonitis choleresis choleretic
  cholerrhagia cholestanol cholesteatosis cholesterin cholesterosis cholinergic cholinesterases
  cholinoceptor chondritis chondroblast chondroblastic chondroblasts chondroclast chondrocostal
  chondrocutaneous chondrocyte chondrocytes chondrodystrophic chondrodystrophy chondroectodermal
  chondrogenesis chondrogenic chondrolysis chondromalacic chondromatous chondronecrosis
  chondropathies chondrophyte chondroprotective chondrosarcomatous chondrosternal chondrotoxicity
  chorditis chordocentesis chordoid choreoacanthocytosis choreoathetoid choreoathetosis
  choreoathetotic chorioadenoma chorioamnionic chorioamnionitic chorioangioma chorioangiomas
  choriodecidual choriomeningitis chorionepithelioma chorionicity chorioretinitic choristoma
  choristomas choroidoretinal chromaffin chromate chromatid chromatids chromatin chromatographic
  chromatolysis chromatophore chromatopsia chromhidrosis chromite chromocystoscopy
  chromoendoscopic chromoendoscopy chromogen chromohydrotubation chromophil chromophobic
  chromophore chromosomopathy chronicity chronicus chronobiology chronodispersion chronotherapy
  chronotropic chronotropically chronotropy chrysene chrysiasis chrysoberyl chrysocolla
  chrysoprase chrysotherapy chrysotile chyliform chylocele chyloperitoneum chylothoraces chyme
  chymopapain cicatrical cicatrizant cicatrize cicatrizing ciguatera ciliated ciliates
  ciliodestructive ciliopathies ciliopathy cilioretinal ciliospinal cinca cinchonism cineangiogram
  cineangiography cinefluoroscopy cingulectomy circinate circumaortic circumareolar circumaural
  circumcaval circumcisional circumcorneal circumduct circumducted circumducting circumduction
  circumlimbal circumnuclear circumorally circumorbital circumpapillary circumstantiality
  circumventricular cirrhosa cirrhotics cirsoid cisgender cisternae cisternogram cisternographic
  cisternography cisternostomy citronellal citrullination clavatus clavus clawfoot clawhand
  climacteric clinicopathologic clinicoradiologic clinoidei cloacogenic clonal clonogenic
  clubfinger clubhand clubnail cluneal cobalamin cocaethylene cocci cochleotoxic coenurosis
  coenzymes cofactors cohesin cohosted coinfected coinfections colitides collagenase
  collagenopathy collagenous collapsibility collateralised collateralized colli colobomatous
  coloileal colonizations colonocyte colonocytes colorrhaphy colostomate colostral colpocele
  columna columnar combatives combinatorial comedogenic comedolytic commotio comorbid
  compartmental compensable compressibility compressive compressus compulsivity conceptus
  concomitance concrescence concretio concretions condensans confabulate conformer confounder
  confounders congeneric conglobata conjunctivitides conjunctivochalasis conoid conorii
  consanguineous constipations contactant contagiosa contracoup contractility contraindicate
  contraindicates contraindicating contusional convexities convulsant coordinative coosmosis
  copremesis coprinus coprophagia corectopia corniculate cornu corpora corporo corporoplasty
  correlational corrigible corticale corticosterone corticotroph corticotropinoma cosegregates
  cosleep cosleeping cosmesis costaricensis costicartilage costoplasty countercurrent
  counterpressure countershock countertransference covalently covariate craniobasal craniometric
  craniometry craniopagus craniorachischisis craniosacral cranioschisis crbsi cresol cresyl
  cricoidectomy crinium crossbite crossclamp crossclamped crossclamping crosslink crosslinked
  crosslinker crosslinking crossmatches crossreact crossreacting crossreactivity crural
  cryoanalgesia cryocrit cryoglobulin cryolite cryoneurolysis cryoprecipitate cryopyrin
  cryoretinopexy crypta cryptococci cryptogenetic cryptomenorrhea cryptophthalmos cryptorchism
  cryptostroma cryptostromosis cryptotia cryptozoospermia crystallina crystallins crystallopathy
  ctnnb cucullaris cumene cuprite cupula curability curarized curvilinear cutem cvagamma cyanides
  cyanoacrylate cyanobacteria cyclitic cyclitis cyclodiode cycloergometer cyclohexane cyclohexanol
  cyclooxygenase cyclophoria cyclopia cyclopropane cyclotropia cyesis cystathionine
  cystathioninuria cysteine cysterna cystitome cystodiathermy cystometric cystometrics
  cystosarcoma cystotome cystourethritis cytoarchitecture cytocidal cytogenomic cytokinesis
  cytometer cytopin cytoprotective cytoreduced cytoskeletal cytoskeleton cytosolic cytostatic
  cytostatics cytotoxins cytotrophoblast cytotrophoblastic dacryoblennorrhea dacryocele
  dacryocystocele dacryolith dacryopericystitis dacryops danburite darmstadtium dartoid
  deacetylase deaminated deamination debanding debonding debubbling debulkings decalvans decane
  decarboxylase decarboxylated decelerations declotting decompensation decongest decongestion
  decussate decussation deepithelialised deepithelialization deepithelialized defaecate defaecated
  defaecating defaecatory defecatory defibrillations defibrinated defluoridated defocus
  defunctionalized degranulate degranulation delaminated delamination deliria deliriants
  delirogenic demargination demethylase demethylated demethylation demineralisation demineralised
  demineralized demulcents demyelinate demyelinative dendritic dendriticum dentia denticles
  dentinal dentinogenesis dentomaxillary dentoskeletal deorbit deoxycorticosterone deoxygenated
  deoxygenation deoxyhaemoglobin deoxyhemoglobin deoxyribonuclease deoxyribonucleic deoxyribose
  dephosphorylation depigmentation depigmenting depolarising depolarizing deprescribing
  depressogenic derangements derivatization dermanyssus dermaplaned dermaplaning dermarolling
  dermatan dermato dermatoarthritis dermatochalasis dermatoglyphic dermatoglyphics dermatographic
  dermatoheliosis dermatolipectomy dermatologic dermatolysis dermatomycosis dermatonecrosis
  dermatopathologists dermatopathy dermatophytid dermatopolymyositis dermatoporosis dermatosurgery
  dermatropic dermofasciectomy dermographic dermographism dermolipectomy dermolipoma dermonecrotic
  dermopathy desaturation desaturations descemetization descemetocele desmin desmoteplase
  destruens desulfurization detectability detumescence deturgescence deubiquitinase
  deuteranomalous deuteranomaly deuteranope deuteranopia devitalized dewetting dextran dextrin
  dextrocurvature dextropositioned dextrorotatory dhobi diabetologists diacetyl diacondylar
  diacylglycerol dialysability dialysable dialysance dialysate dialyse dialysed dialyser dialysers
  dialysing dialytic dialyzer dialyzers diamine diapedesis diaphragmatis diaphragmatitis
  diaphragmatocele diaphysitis diarrheagenic diarthrodial diarthrosis diastematomyelia diastrophic
  diathermy diatomite diazepine diazinon diazo diazotized dibromide dicentric dicentrics dicephaly
  dichloralphenazone dichloride dichloromethane dichorionic dichorionicity dichotomized dichromacy
  dichromatism dicroceliasis dicrotic dictyostelium dicumarol didelphys dieldrin dienoestrol
  diethyl diethylamide diethylene diethylether diethylhexyl digestants digitalised digitalization
  digitonin digitopalmar digitorectal diglossia diglyceride diiodothyronine diiodotyrosine
  dilatations dilatator dilatometer dimeric dimerisation dimerization dimethyl dimethylbenzene
  dimethylformamide dimethylsulfoxide diminutus dimorphic dimorphism dinitrate dinitrogen
  dinitrophenol dinucleotide dioptrics dioxane dipeptidase dipeptide dipeptidyl diphallia
  diphosphatase diplacusis dipsogenic dipylidiasis dipyramidal diquat disaccharidase
  disaccharidases disaccharide disaccharides disaggregation discoligamentous discoplacental
  discrepant disfluencies disfluency disfluent disimpact disinfested disinhibiting disinhibitory
  dismutase disodium disomy dispersive disproportionation dissecans dissimilation dissocial
  distensibility distichiasis disto distolateral distolingual distomiasis distomolar disubstituted
  disulfide dithionite diutinum dizygotic dizygous docosahexaenoic dodecyl dolichocolon
  dolichoectasia dolichoectatic dolichol dolichostenomelia dolorimeter donovanosis dopaminergic
  dopaquinone dorsad dorsalgia dorsoanterior dorsocentral dorsopalmar dorsoposterior dorsorostral
  dorsosacral dorsoventral dorsoventrally dosimeters dosimetric dosimetrist dosimetrists dosimetry
  douloureux downgaze downregulate downregulated downregulation downregulators downslanting
  downsloping dubnium ductectasia ductule ductules duodenocaval duodenocolic duodenogastric
  duodenojejunalis duodenopancreatectomies dynamometers dynamometric dynein dynorphin dysacousia
  dysacusis dysaesthesias dysaesthetic dysbasia dysbiosis dysbiotic dyscalculic dyscephaly
  dyschezic dyschondroplasia dyschromatopsia dyschromic dysconjugate dyscontrol dyscoordinate
  dyscrasic dysembryoplastic dysenteric dysferlin dysferlinopathy dysfluencies dysfluency
  dysfluent dysgeusic dysglycaemic dysglycemic dysgnathia dysgranular dyshematopoietic
  dyshormogenetic dyshormonogenetic dysidrosis dyskaryosis dyskaryotic dyslalia dysmature
  dysmaturity dysmelia dysmorphophobia dysmotile dysmyelinating dysmyelopoiesis dysnomic dysosmic
  dyspareunic dysphagocytosis dysphoriant dysphotopsia dysphotopsias dyspractic dysprosodic
  dysraphic dysreflexic dysregulating dysregulatory dyssebacia dystocic dystopic dystrophia
  dystrophica ebullism eburneous ecdemic echinocandin echinocandins echoacousia echocardiograph
  echocardiographer echocardiographers echocardiographic echocardiographically echocontrast
  echoencephalogram echoic echopoor ecologic ectomesenchymal ectoparasite ectoparasites
  ectoparasitic ectoparasitosis ectromelia ectropia eczematid eczematization eczematized edemata
  edentulate edentulism effector efferent elastance elasticum elastofibroma elastolysis
  elastolytic elastorrhexis elastoses elastosis elastotic electrocardiographer electrochemically
  electrochemiluminescence electrodermal electrodiathermy electroencephalographer electrograms
  electrohemostasis electrohydraulic electroimmunoassay electromechanical electromotive
  electromyographer electropherograms electrospray electrostimulation elephantiasis eltor eluate
  eluates eluting elution emboliform embolomycotic embryoblast embryogenesis embryopathic
  embryopathy embryotoxic embryotoxicity embryotoxon emetogenic emetogenicity emissivity emmetrope
  emmetropic emmetropization enanthem enanthema enantiomer enantiomers enarthrosis
  encephalitogenic encephalocystocele encephalomeningocele encephalometry encephalomyelitides
  encephalomyelocele encephalomyeloneuropathy encephalomyopathic encephalomyopathy encephalon
  enchondral encysted endemica endemicity endoanal endocannabinoid endocannabinoids endocapsular
  endocrinopathy endocyst endocytosis endodontia endoflagella endogenously endoglin endolarynx
  endoleak endolith endometrii endonuclease endonucleases endoparasites endopeptidase
  endophthalmitides endophyte endopolyploidy endoprosthetic endorphins endosalpinx endosomal
  endosome endosomes endosonographer endospore endospores endosseous endosymbiont endothelin
  endothelioma endotheliopathy endothermal endotoxin endotoxins endourethral endourologists
  enflurane engraft engrafting enkephalin enophthalmic enostoses enteric enteritides enterocolic
  enterocolitides enterocyst enterocyte enterocytes enteroendocrine enteroenteric enterogastric
  enterogastrone enterogenic enterogenous enterolith enterolithiasis enteroliths enteropathica
  enteropathogenic enteropeptidase enterorenal enterostomal enterotoxin enterourethral
  enterovaginal enterovesicular enterozoa entheogen entheseal enthesiopathy enthesophytic entoptic
  entorhinal envenomated envenomation envenomed enzymic enzymopathic enzymopathy epcam
  ependymoblastoma ephebiatrics ephelis ephrin epiandrosterone epicatechin epichlorohydrin
  epiciliary epicortical epicrisis epicritic epicutaneous epicutaneously epicyte epidemica
  epidemiologic epidemiologically epidermopathy epidermotropic epidermotropism epididymitides
  epididymo epidote epidurogram epifascial epigallocatechin epigastralgia epigenetic epigenetics
  epigenome epiglottal epiglottopexy epihyal epikeratoplasty epilated epilator epilators epilepsia
  epilepsies epileptologists epiloia epiluminescence epimerase epimere epimyocarditis epinephros
  epineural epinychium epiphenomenon epiphyseodesis epiphysitis epiplocele epiploon episclera
  episcopic episodically episome epispadiac epispinal epistasis episternal epistropheal epitarsus
  epitendineum epithalamus epithelialise epitheliomatous epitheliopathy epitheliotropic
  epitheliotropism epithelized epitrichium epitrochlea epitympanic epitympanum epityphlitis
  epizootic eponychia eponychial epoophoron epoxide epulides epulotic equilibrated equilibrating
  equilibration equinovalgus equipotency equipotent eradicable eretheism ergographic ergometer
  ergometric ergometry ergosterol erosional eructate eructated eruptiva erysipelas erythematosis
  erythraemia erythraemic erythremia erythremic erythrite erythroblastopenia erythrocyanosis
  erythrodontia erythrogenic erythroid erythrokeratoderma erythroleukaemia erythron erythrophagia
  erythrophagocytic erythrophagocytosis erythroplakic erythropsia esodeviated esophagectasia
  esophagei esophagitides esophagocolic esophagocoloplasty esophagogastroplasty esophagojejunal
  esophagopharyngeal esophagostomiasis esophagotracheal esophoric esterase esterification esthesia
  esthesiometer esthesiometry esthetic estheticians esthiomene estrogenic estrogenized estrone
  ethane ethanolamine ethylenediamine etiologic etiopathogenesis eubacteria eubiotic eucapnia
  euchromatin eudiaphoresis eugenol euglobulin eukaryote eukaryotic eumenorrheic eumycetoma
  eunuchoidal eupepsia eupeptic euphoriant euploidy eupnoea europium eustachii euthermia euthermic
  euthyroxinemia eutocia evacuant evacuator evacuators evaginated evaginates evagination
  evaginatus evali evaporative eversion evertor evertors evocable exanthemata exanthematic
  excavatio excavatum excimer excipient excipients excitative excitatory excitotoxic
  excitotoxicity excori excrescent exedens exertional exhibitionistic exocardial exoccipital
  exocervicitis exocervix exocytosis exodeviated exodontia exodontist exoenzyme exogenous
  exogenously exomphalos exonuclease exophoric exophthalmometer exophthalmometry exoplant
  exoprosthesis exorbitism exoskeletal exosomal exosome exosomes exotoxin expansile explorative
  expressivity exsanguinate exstrophic exstrophy exsufflator extensibility extorsion extraadrenal
  extraalveolar extraanatomic extrabulbar extracellularly extracerebral extrachorial
  extrachromosomal extraconal extracoronal extracoronary extractable extracutaneous extraembryonic
  extraesophageal extragastric extragenital extraglandular extraglottic extragonadal
  extrahypothalamic extralaryngeal extralesional extraneural extraoesophageal extraovarian
  extraparenchymal extrapelvic extrapericardial extraperineal extraplacental extrasaccular
  extrasynovial extrasystole extrasystoles extrasystolic extratemporal extratesticular extrathecal
  extrathymic extravaginal extravertebral extremal extrusive eyepatch eyeworm fabella fabellar
  facei faciale faciobrachial faciolingual facioplegia facioscapulohumeral facticity factitial
  faecaluria falciforme fallers fasciocutaneous fascioliasis fasciolopsiasis fascioplasty
  fasciotomized febrifuge fecaluria femorocele femoroperoneal femtolaser femtosecond fermentable
  ferritic ferrochelatase ferrocyanide ferrokinetic ferrokinetics ferropenia ferroptosis
  ferruginous festinant festinating festination feticidal feticide fetomaternal fetometry
  fetopathy fetopelvic fetoplacental fetotoxic fetotoxicity fetouterine fibrates fibrillary
  fibrillate fibrillates fibrillin fibrillogenesis fibrils fibrinogenolysis fibrinolysin
  fibroadenomatous fibroadenosis fibroblasts fibrocaseous fibrocellular fibrochondritis
  fibrochondroma fibrocongestive fibrocyte fibrocytes fibrodysplasia fibrofolliculoma
  fibrofolliculomas fibrogenesis fibrogenic fibrohistiocytic fibrohyaline fibroinflammatory
  fibrokeratoma fibrolamellar fibrolipomatous fibromatoid fibromatous fibromyositis fibromyxoma
  fibromyxosarcoma fibronectin fibropapilloma fibropericarditis fibroplasia fibroplastic
  fibroplate fibroproliferative fibropurulent fibrosarcomatous fibrosclerosis fibrositis
  fibrostenosing fibrostenosis fibrostenotic fibrothecoma filamentary filarial filariform filles
  filopodial filoviridae fimbrioplasty fissural fissured fistulated fistulating fistulizes
  flagellar flagellin flammeus flankpain flatback flatline flatlined flatlining flavonoid
  flavonoids flavonol flavoprotein flexibilitas flexibilities flocculate flocculated flocculating
  flocculent flocculonodular flowmetry flowsheet fluctuans fluoresceine fluorinated fluoroacetate
  fluoroimmunoassay fluorometric fluoronephelometer fluorophore fluorophores fluorophotometry
  fluoropyrimidine fluoropyrimidines fluorosis flushable foetopathy foetoplacental foetotoxic
  foetuses foliaceous foliate folliculitides folliculogenesis folliculoma folliculorum
  folliculostellate folliculotropic fomites foodborne footdrop footdrops footpump foraminous
  foregut forequarter formamide formants formate formyl foveated foveation foveolitis foveomacular
  foveopathy foveoschisis fractionate fractionated fractionation fragilitas frambesia frambeside
  frambesioma frameshift frataxin frenoplasty frontolateral frontoorbital frontostriatal
  frotteuristic fructokinase fructosan fructosemia fructosuria frugivorous fuchsine fucosidosis
  fullthickness fumarase fungates fungistatic funiculitis funiculopexy funisitis furan furcal
  furcations furuncular furunculoid fusel fusional fusospirochetal galactagogue galactagogues
  galactocerebroside galactogogue galactogogues galactokinase galactophore galactopoiesis
  galactorrheic galactosamine galactose galactosidase galactoside galactosyl galactosyltransferase
  galea gallinae galvanism gametic gametogenesis gammaherpesviral gammopathic gammopathies
  gammopathy gangliocytic gangliocytoma gangliocytomas ganglioma ganglioneuromatosis ganglionitis
  ganglionopathy ganglioside gangliosides gangosa gangrenosa gasometry gastrectasia gastritides
  gastrobronchial gastrocardiac gastrocele gastrocnemii gastrodermal gastrodynia gastroenteritides
  gastroenteropancreatic gastrofiberscope gastrogavage gastroileal gastrojejunocolic gastrokinetic
  gastrolienal gastrolith gastrolithiasis gastrolysis gastromalacia gastromucosal gastroparalysis
  gastropulmonary gastrorenal gastrorrhagia gastrostaxis gastrulation gelatinase gelatinases
  gelation gemination gemistocytic genealogic generalisability generalista generalizability
  generalizable geniculocalcarine genitoperineal genitoplasty genomewide genotoxic genotoxicity
  geophagia geophagy geotrichosis germinativum germinomatous gerodontics geromorphism gerontologic
  gestagen gestagenic gestagens ghrelin gigantiform gigantocellular gingivitides gingivolabial
  gingivolingual gingivoperiosteoplasty gingivorrhagia ginglymoid glabrous glanders glans
  glaserian glaucomflecken glenohumerale glenoplasty gliadin glioblastic gliomatous glioneuronal
  gliovascular globi globoid globose globulinuria globulomaxillary globus glomeris glomerulations
  glomerulitis glomerulogenesis glomerulonephrosis glomerulosa glomerulotubular glossalgia
  glossitides glossocele glossoepiglottic glossograph glossolabial glossopathy glossophobia
  glossophytia glossoplegia glossoptosis glossoptotic glossopyrosis glossorrhaphy glossospasm
  glossus glottoplasty glucans glucocerebrosidase gluconeogenesis gluconeogenic glucopenia
  glucopenic glucosaminoglycan glucosidase glucosyltransferase glucuronate glucuronic
  glucuronidase glucuronidation glucuronyl glucuronyltransferase glutamatergic glutamine glutaric
  glutea gluteofemoral glyceraldehyde glyceride glycerides glycerophosphate glycerophosphocholine
  glycocalyx glycoconjugate glycoform glycogenesis glycogenolysis glycogenolytic glycogenoses
  glycolate glycolic glycolipid glycolipids glycols glycolysis glycolytic glycomics glycopenia
  glycopeptides glycophorin glycosaminoglycan glycosaminoglycans glycosides glycosidic
  glycosphingolipid glycosyl glycosylase glycosylation glycosyltransferase glycyrrhizic
  glycyrrhizin glyphosate gnathalgia gnathic gnathoplasty gnosia gnotobiotic goethite goitrogen
  goitrogens gomphosis gonadarche gonadectomies gonadectomized gonadoblastoma gonadoblastomas
  gonadorelin gonadotroph gonadotrophic gonadotrophin gonadotropic gonadotropin gongylonemiasis
  goniodysgenesis goniofocal gonion goniosynechiae gonocyte gonocytes goosefoot gordonii goshenite
  gossypiboma goundou gradiometer graminis grandparity granuloblastosis granulocytapheresis
  granulocytopenia granulocytopenic granulosis graphene graphesthetic graphorrhea graphospasm
  gravidocardiac gravitationally graywhite greenstick guaiacol guanethidine guanidine
  guanidinoacetate guanosine guanylate guanylyl gubernacular gummata gymnophobia gynaecologic
  gynandroblastoma gynecologic gynephobia gyriform gyromagnetic habilitate habilitated
  habilitating habilitation habilitative haemagglutinating haemagglutinin haemangioblast
  haemangiomatous haematochromatosis haematocrit haematogenic haematogenous haematogenously
  haematoidin haematophagous haematophobia haematoporphyrin haematothorax haematotoxic
  haematotympanum haemic haemochorial haemoconcentrate haemocytometer haemodialyser haemodilute
  haemodynamic haemofilter haemoglobinometer haemogram haemolymph haemolyse haemopoiesis
  haemopoietic haemorheological haemospermia haemostat haemostats haemovigilance haemozoin
  hairlessness halite hallucal halogenated halogenation hamartoblastoma hamartosis handrub
  handrubs handwashes handwashing haploid hapten haptenic haptic haptics hartmanni hashitoxicosis
  headlice hebephrenia hebetude heliodor hemagglutinating hemagglutination hemagglutinin
  hemangioblast hemangioendothelial hemangiomatous hemataphereses hematapheresis hematobilia
  hematocelia hematocolpometra hematocornea hematocyst hematocyturia hematogenic hematogenous
  hematogenously hematogone hematogones hematoidin hematometrocolpos hematophagous hematoporphyrin
  hematotoxic hematotoxicity hematotympanum hemeralopia hemeralopic hemiacidrin hemiagenesis
  hemialgia hemianalgesia hemianencephaly hemianop hemiasomatognosia hemiathetosis hemiatrophy
  hemiballism hemiballismic hemibladder hemicallotasis hemicardia hemicentrum hemicephalus
  hemicephaly hemichordate hemicircumferential hemicolectomized hemicolitis hemicrania
  hemicraniosis hemidesmosomal hemidesmosome hemidesmosomes hemidystonia hemiepiphysiodesis
  hemifacial hemifield hemifields hemiglossal hemihyperplasia hemihypertrophic hemihypertrophy
  hemihypoesthesia hemihypoplasia hemikidney hemilarynx hemiliver hemimegalencephaly hemimelic
  hemimetabolic heminasal heminephrectomies hemiparaesthesia hemiparalysis hemiparaplegia
  hemiparesthesia hemiparkinsonism hemipeptone hemiprosthesis hemirachischisis hemiretina
  hemisected hemisecting hemisections hemisoleus hemispatial hemisternal hemitransfixion
  hemitremor hemitruncus hemizygosity hemodynamic heparan heparinise heparinising heparinizing
  hepatocerebral hepatocholangiocarcinoma hepatoenteric hepatolithiasis hepatolysis
  hepatopancreatica hepatopleural hepatotoxicant hepta heptachlor heptanal heptane herbicidal
  heredofamilial heritability heritable herpeticum heteroaggressive heteroantibody heterochromatic
  heterochromatin heterochrony heterodimer heterodimers heterografts heterokaryon heteronymous
  heterophoria heterophyiasis heteroplasmic heteroploid heteroscedasticity heterotaxic
  heterotrimeric heterotrophic heterotropia heterotypic hexachlorobenzene hexachorionic
  hexadactyly hexafluoride hexane hexanes hexanol hexokinase hexosamine hexose hgprt hidrotic
  highgrade hindbrain hindgut hindlimb hindlimbs hirudiniasis histogenesis histogenetic
  histomorphometric histomorphometry histone histones histoplasmin histotype histotypes hoarsening
  holandric holoacardius holocarboxylase holocord holocrine holoenzyme holoprosencephaly homeobox
  homeothermy homocitrulline homodimer homodimers homogenate homogenizer homogenous homoioplasia
  homolateral homonymous homoplasmic homopolymer hornblende howlite humanus humoral hyalin
  hyalinising hyalinizing hyalocyte hyalocytes hyaluronan hyaluronic hybridoma hydantoin
  hydranencephaly hydrazide hydrencephaly hydride hydroapatite hydrobromide hydrocalyx
  hydrocollator hydrocyanic hydrodissecting hydroencephalocele hydrolase hydrolases hydrolysate
  hydrolysed hydrolyzed hydrolyzes hydromeningocele hydrometra hydrometrocolpos hydromicrocephaly
  hydromyelocele hydroperitoneum hydrophilic hydrophobicity hydrophthalmos hydropneumopericardium
  hydropneumothoraces hydropsy hydrorachis hydrosols hydrosurgery hydroxybutyric hydroxycobalamin
  hydroxyethyl hydroxylated hydroxylysine hydroxymethyl hydroxyquinoline hydroxytryptamine
  hymenolepiasis hyoepiglottic hyoglossal hyoideus hyomandibular hypaxial hyperacusic
  hyperadrenocorticism hyperaemias hyperaesthesias hyperalert hyperalertness hyperattenuating
  hypercaloric hypercapnea hypercatabolism hypercementosis hyperchromic hypercompensatory
  hyperconnectivity hypercontractile hypercontractility hypercorrected hypercorticalism
  hypercyanotic hyperdopaminergic hyperekplexia hyperelastica hyperelastosis hyperemotional
  hyperesthetic hyperexcitability hyperfibrinolysis hyperfocus hyperfunctional hyperfunctioning
  hypergia hyperglycaemics hypergonadotrophic hypergonadotropic hyperimmunoglobin
  hyperimmunoglobulin hyperinflammatory hyperinflate hyperinflating hyperleucine hyperleucocytosis
  hyperlexic hypermature hypermethylation hypermetric hypermetrope hypermobilities hypernasal
  hypernasality hypernychthemeral hyperopic hyperorality hyperorexia hyperoxic hyperoxygenate
  hyperperistalsis hyperphoric hyperpronate hyperreflectance hyperreflectivity hyperresponsive
  hyperresponsiveness hypersalivate hypersalivating hypersecreting hypersecretory hypersensibility
  hypersexual hypersomatic hypersplenic hypersthenic hyperstimulation hypersynchronous
  hypersynchrony hyperthecosis hyperthymic hypertropic hypervirulent hyperviscous hyphaema
  hyphaemas hypnic hypnoanalysis hypnogenic hypnogram hypnopompic hypnotisability hypoaesthetic
  hypoalgesic hypoarousal hypobaropathy hypocalcified hypocaloric hypocapnic hypocarbic
  hypochlorhydric hypochondrogenesis hypochromatic hypocitraturia hypocitraturic hypocontractile
  hypocontractility hypocretins hypodermal hypodiploidy hypodynamia hypofertile hypofertility
  hypofluorescence hypofrontality hypogalactia hypogenesis hypogenetic hypogenital hypogenitalism
  hypoglossia hypoglycorrhachia hypognathous hypogonadotrophic hypolactasia hypolipaemic
  hypolipemic hypolipidaemic hypolipidemic hypolucency hypomastia hypomethylating hypometria
  hypometric hypomimia hypomimic hypomyelinating hyponasal hypophyseos hypopituitary hypoptyalism
  hyporeactivity hyporeninaemic hyporeninemic hyposecretory hyposensitivity hyposmic hypospadiac
  hypospermatogenesis hyposplenic hypostasis hypostatic hyposthenia hypothermal hypothymia
  hypotonus hypotony hypotrophy hypotropic hypotympanum hypoxanthine hysterocele hysteromyoma
  iatrogenesis ichthyoparasitism icterohemorrhagica ictogenesis ideational ideations ideatory
  ideomotor idiogram idiosyncratically idiotype idiotypic idioventricular igfals ileitides
  ileocutaneous ileoileal ileopouch ileostomate iliocostal iliosacral iliotibialis
  iliotrochanteric illocutionary ilmenite imaginal imide iminostilbenes immunoadsorbent
  immunoadsorption immunobiology immunoblastic immunocapture immunocompetence immunocomplex
  immunocomplexes immunodepression immunodetection immunodiagnosis immunodominant
  immunodysregulation immunoenzymatic immunogen immunogenetics immunogenic immunogenicity
  immunohistology immunoinhibition immunolocalization immunomodulated immunomodulating
  immunonephelometry immunonutrition immunoparesis immunopathogenesis immunophilin
  immunoprecipitation immunoproliferative immunoprophylaxis immunoradiometric immunoregulatory
  immunosenescence immunosenescent immunospecific immunostimulant immunosuppress immunosuppressor
  immunosurveillance immunotoxin immunotoxins immunoturbidimetry impedances imperforate
  implantations inactivates inactivating inappetence incisures incompressible incongruence
  incongruent incoordinate increta incretin incretins incudomalleal incudomalleolar indels indium
  indoleacetic indwell indwelling infantilis infectiosum infective infibulation infiltrations
  infiltrative inflammasome inflammasomes inflammatories influenzal influenzalike infrabony
  infracentimetric infracentral infracostal infracrural infradian infragastric infragenicular
  infragenual infraglottis infrahisian infralabyrinthine infralobar inframandibular inframarginal
  inframaxillary inframuscular infranodal infraomohyoid infraoperculum infraperitoneal infrapubic
  infrapulmonary infrasellar infrasound infraspinal infraspinous infrasplenic infratip
  infratracheal infratrochlear infratubal infraturbinal infravaginal infravalvular infravesical
  infrazygomatic infusate infusates ingestant ingestive inhalational inhibitory inhomogeneity
  inhomogeneous iniencephaly injectable innervate innervated innervates innervating innervation
  innervations innidiation inocula inoculum inodilator inodilators inosculation inotrope inotropy
  insipidus insolation instillation instrumentations insulinopenia insulinopenic insulinotropic
  integrase integrin integrins intensivist interacinar interactional interaortocaval interarcuate
  interassay interaural interbedded intercalary intercalation intercanthal intercarotid
  intercartilaginous intercavernous intercoccygeal intercolumnar intercostohumeral intercrestal
  intercuneiform intercurrently interdigit interdomain interductal interfacial interfemoral
  interferometer interfibrillar intergroup intergyral interhaustral interictal interincisal
  interinnominoabdominal interkinesis interlacunar interlamellar interlesional interligamentous
  intermammary intermeningeal intermesenteric intermittence intermolecular internasal internephron
  interneuron interneurons interocclusal interodonto interorbital interorgan interosseal
  interpalatine interpectoral interpediculate interpelviabdominal interpregnancy interprofessional
  interpubic interrater interrectal interrenal interridge interridges interscapulothoracic
  intersex intersexual interspinal interstitials intertumoral interureteral intervaginal
  interventional interventionalists interzone intestinouterine intraassay intrabdominal intrabony
  intrabulbar intrabursal intracartilaginous intracavernosal intracellularly intrachromosomal
  intracochlear intracoronal intracorporeous intracrystalline intrafusal intragallbladder
  intragyral intraictal intrainguinal intramembranous intrameningeal intramolecular
  intramuscularly intraneuronal intraparietal intrapartal intraperineal intraperiosteal
  intraplaque intrapyretic intrarater intrasternal intratarsal intratemporal intrathymic
  introgastric introjects intronic intumesce invaginatus invasiveness invertase invertor invertors
  involucra involucre involutes involutionary iodate iolite iridodialysis iridoschisis
  ischiocapsular ischiofemoral isobutane isocyanate isoleucinemia isomaltase isomerase isoprene
  isopropanol isorhythmic isosexual isosporiasis isosporosis isovaleric isthmi isthmocele
  jactitation jadeite janthinobacterium jejunitis jejunization jejunoileitis jejunojejunal
  jejunoplasty jeunes jugulum juxta juxtafacet juxtafoveal juxtahepatic juxtamedullary juxtaoral
  juxtaphalangeal juxtaphyseal kallikrein kaolinite kaposiform karyogram keap keratectasia
  keratocentesis keratoconic keratoconjunctivitides keratocyst keratocystic keratocysts keratocyte
  keratocytes keratodermia keratoectasia keratoglobus keratometer keratometric keratomycosis
  keratoneuritis keratophakia keratophilic keratorefractive keratoscope keratosic kerectomy
  kernicteric kerosine ketoacid ketoacids ketosis ketosteroid ketosteroids kinaesthesia
  kinaesthetic kinesalgia kinesigenic kinesiologic kinesiological kinesiologists kinesiophobia
  kinesitherapist kinesitherapists kinesthetic kinetically kinin kininogen kinins kinocilium
  kleeblattschaedel koilonychic koserii kryptonite kunzite kyanite lability labiogingival
  labiolingual labioscrotal labiplasty labra lachnospiraceae lacrimator lacrimatory lacrimogenic
  lacrimonasal lactacidosis lactam lactamase lactamases lactase lactiferi lactobionate
  lactogenesis lactone lactoovovegetarian lactoperoxidase lactophenol lactosuria lagophthalmic
  lalling laloplegia lamellipodia laminarin laminin lancinating lanuginosa laparoendoscopic
  laparostomies larimar laryngismus laryngitides laryngoesophageal laryngologic laryngological
  laryngopharyngitis laryngophony laryngoplegia laryngopyocele laryngorrhaphy laryngostat
  laryngostenosis laryngostroboscope lateroflexion laterofrontal laxities lecithinase lectin
  lectins leiodermia leiomyomatosis lemnisci lemniscus lenta lenticels lenticonus lentiginosis
  lentiglobus lepidolite leporinum lepromatous lepromin leprotic leptin leptocytosis
  leptomeningitides leptomyelolipoma leptotene lesioned lesioning letalis lethargica leucapheresis
  leucite leucocoria leucocytoclastic leucodepleted leucoderma leucodystrophy leucoencephalopathy
  leucoerythroblastic leucoplakia leucoreduced leucorrhoea leucosticta leukaemogenesis leukaemoid
  leukoagglutinin leukoblastosis leukocidin leukocytoclasis leukocytopenia leukocytospermia
  leukoedema leukoencephalitis leukokeratosis leukoma leukomelanopathy leukonychial leukorrheal
  leukosis leukostasis leukotome leukotomies leukotoxin leukotriene leukotrienes levatorplasty
  levior levocardia levocardiac levocurvature levorotary levorotatory levulose levurid lewia
  lichenifying lienis ligamentopexy ligands ligases lignans ligneous lignin limbar limbed limbi
  limbitis limonene limonite lingua linguatulosis lipaemic lipidemias lipidome lipidoses lipidosis
  lipoblast lipoblastic lipoblastomatosis lipoblasts lipocalin lipochrome lipocortin lipodissolve
  lipofuscinoses lipofuscinosis lipogenesis lipogenic lipogranuloma lipogranulomas
  lipogranulomatosis lipogranulomatous lipohaemarthrosis lipohemarthrosis lipohyalinosis lipoid
  lipoleiomyoma lipolyses lipolytic lipomelanin lipomelanotic lipomodelling lipomyelocele
  lipomyelomeningocele liponecrosis liponyssoides lipopenia lipopeptide lipophages lipophilic
  lipophilicity lipoplasty lipopolysaccharide lipopolysaccharides lipoprotein liposculpting
  liposculpture liposomal liposome liposomes lipotransfer lipotropic lipoxygenase lipuria
  lissencephalic listerial lithiasic lithogenesis lithogenic lithokelyphos litholysis litholytic
  lithopedion lithotrity lithuresis littr liveborn loboa lobomycosis lobulocentric lochiometra
  lochiorrhea locomotor loculate loculus logasthenia logopaedics logopedia logopenic logorrheic
  logotherapy longus lordosing lowgrade loxia luciferase lunatomalacia lungworm lunotriquetral
  luteinising luteinizing luteolysis luteolytic luteotropic luxate luxated luxating luxation
  lymphadenoma lymphadenosis lymphangiectases lymphangiectasis lymphangiogenesis
  lymphangioleiomyoma lymphangiomatous lymphangiomyoma lymphangioplasty lymphangiosarcoma
  lymphapheresis lymphaticum lymphoblast lymphocutaneous lymphocytapheresis lymphocytoid
  lymphocytoma lymphocytotoxic lymphodepleting lymphoepithelial lymphogenic lymphohistiocytic
  lymphomatosa lymphonodular lymphoplasmacytosis lymphopoiesis lymphopoietic lymphorrhagia
  lymphosclerosis lymphostasis lymphotoxin lymphotrophic lysates lysergide lysins lysogenic
  lyssophobia macroaggregated macroalbuminuria macroalbuminuric macroamylasaemia macroamylase
  macroamylasemia macroaneurysm macroaneurysms macrocheilia macrocirculation macrocode macrocornea
  macrocyst macrocystic macrocysts macrodactylia macrodactylous macrodontia macroembolism
  macroencephaly macroenzyme macrofollicular macrogenia macrogenitosomia macroglobulin
  macroglobulinemia macroglobulins macroglossal macrognathic macrogyria macromastic macromelia
  macromolecule macromolecules macronutrient macronutrients macrophagic macrophthalmos
  macroprolactin macroprolactinaemia macroprolactinemia macroprolactinoma macroprolactinomas
  macroreentrant macrosquare macrostructural macrothrombocyte macrotia macularis maculopapules
  madarosis maduromycosis magnetite magnetoencephalography majoris majus malabsorb malabsorbed
  malabsorbing malalign maldigest maldistribution malocclude malodor malodour malodourous
  malplaced malpositions malreduced maltase maltodextrin maltose mamelon mamillaris mammectomies
  mammillaplasty mammilloplasty mammillothalamic mammitis mandibulofacial mandibulopexy
  mannosamine mannose mannosidosis manoptoscope mansonelliasis mansonii marcasite marsupium
  masculinising masculinization masculinizing masseterica masticator mastocyte mastocytes
  mastocytic mastopathy mastoplasty maternofetal matricectomies matrixectomies mazoplasia meatitis
  meatorrhaphy mechanobullous mechanoreceptors mediastinitides medicalization medicalized
  medicaments medicodental medicolegal mediodorsal mediopalmar medioplantar medulloblastic
  medulloepithelioma megacephaly megadose megadoses megakaryocytopoiesis megakaryocytosis
  megalencephalic megalencephaly megaloappendix megaloblast megalocornea megalocyte megalocytes
  megaloduodenum megalogastria megameatus megaprostheses megaprosthesis megavitamin meiotic
  meitnerium melanoblast melanocytoma melanodermic melanomatosis melanonychial melanophore
  melanoptysis melanosarcoma melanosomes melanotransferrin melanuria melasmic melioidosis mellitus
  membranitis membranocytic membranolysis membranoproliferative menarchal meningocerebralis
  meningococcic meningoencephalopathy meningohydroencephalocele meningomyelitis meningopathy
  meningoradicular meningoradiculitis meningorrhagia meningothelial meningovascular meniscopathy
  meniscoplasty menostasis menotaxis menouria mentoanterior mentolabial mentoposterior meralgia
  meralgic mercaptan mercurous merocrine merrf mesangiolysis mesaortitis mesenchymoma mesiad mesio
  mesiodens mesioocclusodistal mesoblast mesoblastic mesocaecum mesocaval mesocecum mesocephalic
  mesonephroma mesophlebitis mesosternum mesotaurodontism mesotendineum mesotenon mesotheliomatous
  mesotherapy mesotrophic metabolically metaboliser metabolisers metabolizer metabolizers
  metabolomics metacentric metachromasia metachronous metacognition metacognitive metadiaphyseal
  metadiaphysis metaepiphyseal metagenomics metagonimiasis metaiodobenzylguanidine metallophilia
  metalloprotein metalloproteinase metalloproteinases metalloproteins metanephric metanephros
  metarterioles metastrongyliasis metathalamus metencephalon methaemalbumin methamphetamines
  methanal methanethiol methanogen methemalbumin methicillin methiocarb methoxychlor methylamine
  methylase methylate methylates methylenedioxyamphetamine methylenedioxymethamphetamine
  methylenetetrahydrofolate methylguanine methylmalonate methylmercury methyltransferase
  methyltransferases methylxanthine methylxanthines mevalonate micellar micelle micrencephalon
  microabrasion microaerophilic microaggregate microaggregates microalbumin microarchitecture
  microbicidal microblepharia microbubble microcalorie microcheilia microcirculation
  microcirculatory microcline microcolumn microcornea microcrania microcurrent microcystoid
  microcyte microdialysis microdissected microdissection microdochectomy microdochotomy
  microdontic microdose microdoses microdosing microdrepanocytic microdrepanocytosis microdrip
  microduplication microduplications microelectrode microelectrodes microembolisation
  microembolism microembolization microenvironment microerosion microerosions microfibril
  microfibrils microfilament microfilaments microfiltration microfluidic microfocal
  microfollicular microgastria microgenia microgenic microglandular microglia microglioma
  microglossia micrognathic micrograft micrographic micrographics micrographs microguttate
  microgyria microgyric microhaematocrit microhamartoma microhematocrit microincision
  microincisional microinjection microinstability microlaryngeal microlesion microlith microliths
  micromanipulation micromanipulator micromastia micromelia micromelic micromethod micromotion
  micromyelia microneedle microneedles microneedling microneuroanastomosis microneurorrhaphy
  microneurosurgery micronised micronized micronodule micronuclei micronutrient micronutrients
  micropapular microparticle microparticles micropenis microperforate microperimetry microphage
  microphakia microphallic microphthalmic microphthalmos micropigmentation micropipette
  microplegia microprolactinoma microprolactinomas microprotein micropsia micropulse
  microreentrant microscopist microsecretory microshock microskin microsleep microsleeps
  microslides microsome microsomia microspherocyte microspherocytes microspherocytosis
  microsphincteric microsporidial microsporosis microstent microstructure microsurgeon microtendon
  microthrombosis microthrombus microtomy microtubular microtubules microvasculopathy microvenous
  microvesicle microvesicles microvillar micturition micturitional midankle midaortic midarm
  midaxilla midchest midcycle middorsal midface midfacial midfemur midforceps midforearm
  midgastric midhumeral midinguinal midjejunum midlateral midlung midluteal midneck midoccipital
  midpalatal midpapillary midpelvis midperiphery midrectal midshin midsized midsole midspinal
  midspine midstance midsternum midthorax midtibia midtibial midupper midurethra migrainosus
  miliary mineralisation mineralised mineralocorticoids minicore minilaparotomies minimental
  ministroke ministrokes minithoracotomies minoca misidentifications missense mistriage mitogen
  mitogenic mitophagy mitralis mixoscopia mobilizer mobilizers molality molariform mollis
  monarticular monazite monilethrix monilial moniliformis monoamide monoamine monoamines
  monoangular monoarthritides monobactam monobactams monobasic monobloc monoblock monocanalicular
  monocellular monochromacy monochromator monodermal monodermoma monodisperse monoenergetic
  monofocal monogenetic monogenic monoglyceride monoglycerides monoiodotyrosine monokine
  monolayers monolobular monomer monomeric monomicrobial monomyoplegia mononeural mononucleotide
  monophobia monophosphate monophyletic monoresistance monoresistant monorhythmic monosaccharide
  monosaccharides monosodium monosomic monosynaptic monotypic monovalent monozygosity monozygous
  morbidities morbiliform morcellized morganite morpheaform morphoea morphoeic morphogenesis
  morpholine morphologic morphologically morphologies morphometric morphometry mortalities
  mosaicism motilin motoric mouthguards moxibustion mucicarmine mucilaginous mucinosa
  mucolipidoses mucolysis mucolytic mucomembranous mucopeptide mucoperiosteum mucopolysaccharide
  mucopurulence mucopyocele mucopyoceles mucorrhea mucosecretory mucostasis mucoviscid multangulum
  multiallelic multiarticular multiaxial multicenter multichannel multicollinearity multicomponent
  multicore multidigit multidose multiembryo multifetal multifidi multiflora multiform
  multifragmentary multigated multigene multigenerational multigenic multiglandular multigravid
  multihandicapped multihit multihormonal multilayer multileaf multilineage multilobated
  multilobular multimers multiminicore multimodal multimodality multinuclear multinucleate
  multiparametric multipartite multiphoton multipolar multipotent multiprofessional multiregimen
  multisensory multisite multispecies multispinous multistep multisystem multiunit multivariable
  multivesicular multivisceral muralis muramidase muscarinic muscovite musculomembranous
  musculospiral musculotropic mutagenicity mutilans mutyh mycelia myceliophthora mycetismus
  mycophenolic mycotoxin mycotoxins myelatelia myelencephalon myelinating myelinogenesis
  myelitides myeloablative myeloblast myelocele myelogenic myelopoietic myeloproteinase
  myeloradiculitis myeloschisis myelosclerosis myelosuppress myelotomies myelotoxic myelotoxicity
  myenteric myoadenylate myoblasts myocardiopathy myocellular myocloni myoclonias myocytolysis
  myodesopsia myodiastasis myodynia myoedema myoelectric myoepithelioma myoepitheliomas myofascia
  myofunctional myogenesis myogenic myographic myokine myometrii myopectineal myopodia myorelaxant
  myorrhexis myosin myotactic myotatic myotonica myotoxic myotoxicity myotubes myringitides
  myringosclerosis myringostapediopexy myxedematosus myxofibroma myxoinflammatory myxoliposarcoma
  myxosarcoma myxoviruses naegleriasis naevomelanocytic nanocrystalline nanoparticle nanoparticles
  nanophyetiasis naphthol narcoleptics nasality nasendoscope nasendoscopic nasobronchial
  nasoesophageal nasofacial nasometry nasooral nasopancreatic nasosinus nasoturbinate necatoriasis
  necropsies necroptosis necrosing necrotica negativistic nemaline nematocidal neoadjuvant
  neoadjuvantly neoangiogenesis neoaorta neoehrlichia neoformed neogenesis neointima neolabia
  neonatorum neopallium neosphincter neoumbilicus neovaginal neovascular neovessel nepheline
  nephelometer nephelometric nephelometry nephrectasia nephrite nephritogenic nephroblast
  nephroblastomatosis nephrocardiac nephrocolic nephrogenous nephronophthisis nephropathia
  nephropyelitis nephropyosis nephrorrhaphy nephrotoxic nephrotoxicant nephrotoxin nephrotoxins
  nephrourinary nervosa neuralgiform neurally neuraminidase neuraxon neurilemmal neuroactive
  neuroanaesthetist neuroanatomic neuroanatomical neuroarthropathy neuroaxis neurobehavioral
  neurobehavioural neurobiologic neurobiological neuroblast neuroblastic neurocentral neurocheck
  neurochemical neurochemistry neurocirculatory neurocognitive neurocrine neurocristopathy
  neurodermite neurodevelopment neurodisability neurodivergence neurodivergent neurodiverse
  neurodynamic neurodynamics neuroectoderm neuroeffector neuroendocrinology neuroendovascular
  neuroepithelioma neuroepithelium neurofibril neurofibrillary neurofibrosarcoma neurofilaments
  neurofunctional neurogenesis neurogenetic neurogeneticist neurogenetics neuroglycopenic
  neurohormonal neurohormone neurohypophyseal neuroimmune neuroimmunologic neuroinflammatory
  neurointensive neurointensivist neurointerventionalist neurointerventionist neurokinin
  neurolemma neurolemmal neuroleptic neuroleptics neurolinguistic neuromatosis neuromediator
  neuromedin neuromelanin neuromeningeal neuromodulate neuromodulator neuromodulators
  neuromodulatory neuromyopathy neuronopathies neuronophagia neuroophthalmic neuroophthalmologic
  neuropathologic neuropathological neuropathologist neuropeptide neuropeptides neuropharmacologic
  neuropharmacology neurophile neurophysin neurophysiologic neurophysiological neurophysiologist
  neuroplasticity neuropore neuroprosthesis neuroprotectant neuroprotection neuroprotective
  neuropsychologic neuropsychometric neuropsychometry neuropsychopharmacology neurorehab
  neurorehabilitation neuroretinopathy neurosciences neurosecretory neurostimulatory
  neurosyphilitic neurotensin neurothekeoma neurotologic neurotransmission neurotraumatic
  neurotrophic neurotrophin neurotrophins neurotropic neurotypicals neurourologic neurovasculature
  neurovestibular neurovirulence neurovisceral nevocellular nicotina nicotinic niduses
  nightblindness nigral nigrostriatal nihonium niobium nipplelike nitrergic nitride nitrile
  nitrobenzene nitroderivatives nitromethane nitrophenol nitrosamine nitrosamines nitrosourea
  nitrosoureas nociception nociceptors nociplastic nodosities nodosity noduloulcerative
  nonabsorbing nonacademic nonaccidental nonacute nonadenomatous nonadhesive nonallergenic
  nonallergic nonambulant nonamnestic nonanaemic nonanatomic nonane nonanoxic nonantigenic
  nonapneic nonappearing nonarteritic nonarticular nonasthmatic nonatopic nonattender
  nonautoimmune nonautologous nonbacterial nonbasal nonbearing nonbilirubin nonbinary
  nonbiological nonbiopsied nonbreastfed nonbullous noncalcific noncalculous noncarbonated
  noncardiogenic noncariogenic noncaseating noncoding noncomitancies nonconclusive nonconcordant
  nonconfluent nonconsanguineous noncontact noncontiguous noncontractile noncontributory
  nonconvulsive noncutaneous noncyclic noncystic nondelusional nondepolarising nondepolarizing
  nondermatomal nondifferential nondihydropyridine nondisabling nondiscrete nondisjunctional
  nondriver nondrug nondurable nondysenteric nondysplastic nonechogenic nonelastic nonembolic
  nonemergency nonerosive nonesophageal nonexpansile nonfamilial nonfasted nonfebrile nonfermenter
  nonfermenters nonfilarial nonflaccid nonfluent nonfluoride nonfocal nonfood nongangrenous
  nongenetic nongenital nongravid nonheme nonhemodynamic nonhemolytic nonhereditary
  nonhistaminergic nonhormonal nonhydatidiform nonhyperinsulinemic noninflammatory noninsulin
  nonintact noninvolved nonionizing nonirritant nonirritating nonislet nonlactational nonlaminar
  nonlateralising nonlateralizing nonlatex nonlesional nonlipemic nonlipid nonlytic nonmagnetic
  nonmalignancy nonmass nonmaternal nonmedical nonmedicinal nonmelanocytic nonmenstrual
  nonmetabolic nonmetastatic nonmosaicism nonmotile nonmotorized nonmucinous nonmuscle nonmyopic
  nonneurogenic nonneurologic nonneuropathic nonnodular nonobstetric nonodorous nonoral
  nonovulatory nonpainful nonpancreatic nonparametric nonparoxysmal nonparticipant nonparticulate
  nonpathogenic nonperforating nonperistaltic nonpersistent nonpharmacologic nonphysiologic
  nonpituitary nonpleuritic nonpositional nonpregnancy nonpressor nonprimary nonprocedural
  nonprogressive nonprosthetic nonprotein nonpulsating nonpurging nonpurposeful nonpyogenic
  nonradicular nonradiographic nonradiopaque nonreacting nonrecurring nonregenerating
  nonreplicating nonresponder nonresponders nonruminant nonscarring nonsecretory nonsegmental
  nonseizure nonselective nonseminoma nonseptic nonserious nonsinus nonspeaking nonspherocytic
  nonspontaneous nonsquamous nonstimulant nonstructural nonsurvivor nonsurvivors nonsymptomatic
  nonsynchronous nonsyncopal nonsyndromic nonsynonymous nonsyphilitic nontarget nonteratogenic
  nonthermal nonthoracic nonthrombocytopenic nontraffic nontreponemal nontubal nontumorous
  nonunionized nonuremic nonurgent nonuse nonvariceal nonvegetarian nonvenomous nonvertebral
  nonvertiginous nonvesicular nonvisual nonvital nonvolitional nonworking noradrenergic
  normoalbuminuric normocapnia normocarbia normocarbic normocellular normocephaly normochromasia
  normoresponder normosmia normosmic normosthenuria normotonia normotrophic normoxia normoxic
  nosocomial nosological nosophobia nuclease nucleases nucleation nucleocapsid nucleoprotein
  nucleosidase nucleosides nucleosome nucleotidase numby nutraceutical nutraceuticals nutritionals
  nyctohemeral nystagmographic obliquities obliterative obsessionality obturans occipito
  occipitoatloid occipitoaxial occipitoiliac occipitosacral occipitotransverse occulta ochronosis
  octanol oculocardiac oculocerebral oculodermal oculodigital oculofacial oculoglandular
  oculomandibular oculonasal oculopharyngeal odontodysplasia odontogenesis odorant odynophonia
  oesophagojejunal oestrone oganesson oleate olfaction olfactometry oligemia
  oligoasthenoteratozoospermia oligocystic oligodactyly oligodendroglia oligodontia oligogenic
  oligomenorrheic oligomenorrhoeic oligomer oligometastasis oligonephronia oligonucleotide
  oligonucleotides oligopeptide oligophrenic oligoprogression oligoprogressive oligosaccharide
  oligosaccharides oligospermic oligosymptomatic oligozoospermic oliguric omenti omphalopagus
  onchocercosis oncocyte oncocytes oncofertility oncofetal oncogenesis oncogenetic oncolysis
  oncolytic oncometabolite oncosis oncotic oncovirus onychectomies onychoclasis onychodysplasia
  onycholemmal onychomatrix onychopathy onychophagia onychoplasty oogenesis ootheca ophiasis
  opiophobia opisthotonos oppositional opsoclonic opsonic opsonin opsonins optici optokinetic
  optotypes orbitectomy orchalgia orchidometer orexigenic organoids organoleptic organomegaly
  organophosphate organophosphates organophosphorus ornithine ornithinemia ornithosis
  oroendotracheal orotaciduric orthogeriatrics orthognathia orthognathic orthologous orthoplastic
  orthoplastics orthopoxvirus orthoptic orthoptist orthoptists orthoses orthosis orthotist
  orthotopic oscillometric oscillometry oscillopsic oscillospira osmoregulation osmoregulatory
  ossa osseocutaneous osseointegrate osseointegration osseoligamentous ossific
  osteochondroarthrosis osteochondrodysplasia osteochondrodysplasias osteochondropathies
  osteochondropathy osteoclasis osteodensitometry osteofascial osteofibrosis osteofibrous
  osteolipoma osteologic osteomuscular osteomyelofibrosis osteonal osteopaenia osteoplastic
  osteopoikilosis osteoprogenitor osteoprotegerin osteoradionecrosis osteosarcomatous
  osteothrombosis osteotomizing ostomal ostomate otitic otocephaly otoconia otocyst otogenic
  otolith otolithic otoliths otoneurologic otospongiosis otosyphilis ototoxic ototoxin ototoxins
  overactivity overcorrect overcorrected overdiagnosed overdiagnosis overexertion overexpress
  overexpressed overexpression overgranulate overhydrate overmedication overpronate oversensing
  overtreatment ovotestes ovotesticular ovotestis ovulations oxalic oxaloacetate oxalosis
  oxazolidinediones oxidases oxidative oxidoreductase oxycephalic oxygenase oxyntic oxyphil
  oxyphilic oxytocic oxytocics oxyuriasis ozonated ozonation pachyderma pachydermatous
  pachydermoperiostosis pachygyric pachymeninges pachymetric pachyonychial pacificum pacinian
  paedodontic paedodontics paedodontist palb palliations palmitate palmitoyltransferase palpatory
  pancreatectomized pancreaticocutaneous pancreaticojejunal pancreatoblastoma pancreatogenic
  pancreatogram pancreatograms panfacial panhypogammaglobulinemia panhypopituitary panmural
  panmyelophthisis panmyelosis pansynostosis pantothenic pantotropha papillate papilledematous
  papillomacular papillotome papovavirus pappataci papulonecrotic papulopustules papulovesicles
  papyraceous paracellular paracentric paracoronary paracorporeal paracrine paradental parafilaria
  parafollicularis paraformaldehyde parafunctional parafunctions paraganglia paraganglioma
  paragangliomas paragastric parageusia paraglossal parahisian parainfectious paralesional
  paralimbic paralogous paralytica paramesonephric parametria parametrically paramolar paramucosal
  paramyotonia paranephric paraneuronal paraoral paraosseous parapancreatic paraphilia paraphilias
  paraphilic paraphrenia paraphrenic paraphysiologic parapoxvirus paraprosthetic paraprotein
  parapsoriatic parapubic parapyloric parasitised parasitized parasternalis parastrongylus
  parasuicidal parasutterella parasympathetic parasympathomimetic parasymphysis parasystolic
  parathion parathyroprival paraureteral paravaccinia paravenous paravisceral parenterals
  paresthetica parosteal parotis parovarian pasli patellotibial pathoanatomic pathoanatomy
  pathomechanics pathomechanism pathophysiologic pathophysiological pathophysiology pauciarticular
  pauciimmune pediculate pediculated pedophilic pelvimetric pelviperitoneum pelviperitonitis
  pelviureteral pelvocaliceal pelvofemoral penicillins penicillosis pentachlorophenol pentane
  pentanol pentosuria penumbral peptidergic peptidoglycan peptone peracute peranal perborate
  perchlorate perchloroethylene percreta percuss percussing peregrinating perfluorocarbon
  perfluorooctane perfusate perfusional perfusionist periablational periadnexal periadventitial
  perialar perialveolar periannular periaqueductal periarrest periaxonal peribulbar pericaecal
  pericaliceal pericallosal pericardiac pericardiophrenic pericatheter pericentral pericentric
  pericentromeric perichiasmal periclavicular periconceptional pericontusional pericoronary
  pericostal pericruciate pericyst pericyte pericytes pericytic peridiaphragmatic perientheseal
  periependymal perifascicular perifocal perigenicular perihippocampal perihypoglossal periimplant
  perikaryon perilabial perilabyrinthine perilobar perilunar perimenopausal perimenopause
  perimetrist perimplant perimuscular perineocele perineuronal perinidal perinodular periodica
  perionychia periostomal periovulatory peripenile peripharyngeal periplakin peripolar peripsoas
  peripylic periradicular periradicularly periretinal perisacral perisaphenous periscleral
  perisinuous perispinal perispinous peristernal peristriate perisulcal perisynovial peritalar
  peritarsal peritendon peritenon perithelial peritomy peritoneovenous peritonize peritransplant
  perivisceral perlite permanens peronealis peroxidase peroxisomal peroxisome persulfate
  pertrochanteric peruana petalite pfiesteria phagedenic phakomatoses phakomatosis
  pharmacologically pharmacoresistant pharyngoconjunctivitis phenanthrene phencyclidine
  phenothiazine phenyl phenylenediamine phenylketonuria philippinensis phlebectasia phlebopathy
  phlebosclerosis phlebothrombosis phlogopite phlyctenular phosgene phosphide phosphine phosphite
  phosphoenolpyruvate phosphofructokinase phosphoinositide phosphonate phosphorylase photoallergic
  photocontact photokeratitis phototoxic phthalate phthalates phthalic phthiriasis phthirus
  phycomycosis picric pigmentary pigmenti pilocytic pingueculitis piperazine piroplasmida
  piroplasmosis piscicida plagioclase plasmacytopenia plastica platybasia platyspondylisis pleuro
  pluriglandular pneumogastric pneumonopathy pneumopericarditis pneumopyopericardium pointes
  polioencephalitis pollinosis polyacrylamide polyalgia polyangiitis polybutylene polydystrophy
  polyglycol polymicrobial polyol polyolefin polyorchism polyosteoarthritis polyotia
  polyoxymethylene polypeptide polyploidy polysorbate polysplenia polysyndactyly polytrichia
  pompholyx porocephaliasis postanal postcontusional postdysenteric postencephalitic postepileptic
  postgastric posticum postlactational postmaturity postrheumatic potash pouchitis poxvirus prame
  prebirth precerebral preclimacteric preductal preglaucoma preorgasmic prepylorus presbyacusia
  presenile prespinal presymptomatic previa primum prind proaccelerin procidentia
  proctosigmoiditis progeria proliferative proliferum prometaphase promm propanetriol propanol
  propionate propionic propoxur propyl prostatica prostatocystitis prostatosis protanomaly
  protanopia protectants proteinosis protoporphyria protozoal pseudocowpox pseudocoxalgia
  pseudoflavonifractor pseudofolliculitis pseudohemophilia pseudohermaphroditism pseudohole
  pseudoleukemia pseudomenses pseudomyotonia pseudoneurotic pseudopelade pseudopterygium
  pseudoptosis pseudopuberty pseudoretarded pseudosarcomatous pseudovitamin psittacines
  psychasthenia psychasthenic psychodysleptics psychophysical psychophysiologic psychostimulant
  psychostimulants psychosyndrome pterygoidei ptyalism pulex pulmolithiasis pulposi puppp purine
  pyeloureteritis pygopagus pylephlebitis pyogenicum pyopericarditis pyopericardium
  pyopneumopericardium pyopneumothorax pyrazolone pyrene pyridine pyriform pyrolusite pyrope
  pyrosis pyroxene pyrrole quard quartzite querulans querulant quinoline quinolones quinsy
  rachischisis radiatum radiculomyelitis ramus rapamycin rauwolfia reactivity realgar recta
  reductase rehabilitative resorcinol resorption restenosis resynchronization retgeri reticulata
  reticulohistiocytic reticulohistiocytoma retiform retractile retroflexion reuptake rhenium
  rhinocerebral rhinopharyngitis rhinovirus rhizarthrosis rhizomelic rhodochrosite rhodonite
  rhomboidalis rhomboidei rhonchorous rickettsialpox roentgenium rosea rotundus rubidium rubral
  ruga ruthenate ruthenium rutherfordium rutile saccadic sacra salicylaldehyde salicylates
  salivatorius salpinges samarium sandflea sandfly sanguineus sanguinous saprophytic sarcocystosis
  sarcoglycan sarcoglycanopathy sarcosinemia sarcosporidiosis scapolite scapularis scapuloperoneal
  scarabiasis scheelite schizophreniform sclerocystic sclerotenonitis sclerotomal scombroid
  scorbutic seaborgium sealpox secretory secundum selenate selenide selvagem semialdehyde semicoma
  sennetsu sensitiver sensorial sensorineural septicopyemic septuplets sequoiosis serpiginosum
  sesamoideum shoshin sialectasia sialidosis sialoadenopathy sialometaplasia siberica sideroblasts
  sideropenic silane silicotuberculosis sillimanite simultanagnosia sinoauricular sirenomelia
  sirolimus skeleti smad smithsonite sobria sodalite sodoku solearis somatization somatoform
  somatostatin spasmolytics sphalerite sphene sphenoidale spherophakia sphingolipid
  sphingolipidosis sphingomyelinase spinatus spinel spinosus spirillosis spirochaeta spirometrosis
  spiroplasma splenialis spodumene spondyloepiphyseal spondylogenic sporum sprue ssadhd ssnri
  stannic stannosis stannous staurolite stearate steatocystoma stenocardia stercolith stereopsis
  stereotypies steroidal stilbite streptobacillosis streptocerca striate striatus stridulus struma
  stxbp subarcuate subcategory subclasses subclinical subcorneal suberosis subluxed submucous
  subthalamicus subtyping subunit succinate succinic succinimides sucrase sudoriferae sudoriferous
  sulfatase sulfatide sulfhemoglobinemia sulfonamides sunstone superciliaris superphosphate
  supragingival suprasphincteric suspensorium sycosis sylvatic sylvite symphalangy synaptopathy
  synchondrosis syngamiasis syngamosis syngap synonymously syntaxin synthase synthetases syphiloma
  syringomyelocele tabetic taboparetic talaromycosis tanapox tanzanite tapetoretinal tarsi
  tartrate tendineus tennessine tenonitis terephthalate teretis ternidensiasis terpene terpineol
  terrisporobacter tert tetrachloride tetrachloroethene tetrachloroethylene tetrachloromethane
  tetracyclic tetracyclines tetrafluoroethylene tetrahydrofuran thanatophoric thecoma thelaziasis
  thermography thermophilic thiocyanate thiol thiosulfate thiourea thoracogenic thoracolumbalis
  thoracopagus threadworm thromboasthenia thrombocytopathy thulium thymol thyrocalcitonin tibiale
  timori titanate tonicclonic topoisomerase torulopsis torulosis toxicum tracheocele trali
  transcarbamylase translational translucency transmetacarpal transphalangeal transvestic trapezii
  tremens tremolite trepopnea triacylglycerol triamniotic trichilemmal trichiniasis
  trichloroethane trichloroethene trichloroethylene trichloromethane trichlorophenol
  trichocephaliasis trichodermal trichostrongyliasis triethanolamine triethylamine trifluoride
  trigoni trigonocephaly triloculare trimethylaminuria trinitrate triose trioxide triploidy
  triquetra tritanomaly tritanopia trombiculosis tropicus trunci tryptasemia tubarius tuber
  tuberculostatics tuberosita tuberosum tubotympanal tubulo tularemia tungstate tympanicum tympany
  ulcus ulerythematosa ulocladium ultralight umbo unakite unciform unclassifiable undercutter
  underdevelopment underdosing underfill undescended ungualis unicornate unicuspid uninodular
  unisystemic unpowered unrepairable unsheltered urachi uracil ureilytica ureterica uretero
  ureters urethroperineal urethrorrhea urethroscrotal urethrotrigonitis urethrovesicovaginal
  urogenitalis uteroureteric vaccinia vaginoperineal vahlkampfia valence valerate valvulitis
  vanadate vanadinite vanillin varioliformis vasa vasculare vascularization vasculogenic vasis
  vasitis vasocutaneous velamentous venatorum venofibrosis venter ventilatory ventouse vermiculite
  verruga vertebrarum vertebro vertebrogenic vesicant vesico vesicointestinal vesicorectal
  vesiculitis vesivirus vesuvianite villonodular virescens viscera viscerocranium vitreo vitritis
  vomeris vomitus waterskiing waterskis watsoniasis wavellite welchii whipworm willemite
  wohlfahrtia wolframite wollastonite wulfenite xanthan xanthate xanthinuria xenogenic xenorhabdus
  xylene xylitol ytterbium yttria zeolite zeolites zincite zoisite zoogloea zygomatici`;
