/** Diseases, organisms, anatomy and laboratory terms that dictionaries lack or that are written with a capital. */
export const DISEASES = `
  abscessus acanthosis achilles acinetobacter acromegaly actinomyces adenovirus aeromonas
  aeruginosa agalactiae ageusia akathisia albicans aldolase ambry amyloidosis anaplasma
  anaplasmosis ancylostoma angioedema anisocoria ankylosing antecubital arbovirus arthralgia
  ascaris aspergillosis asthenia astrocytoma astrovirus auris avium babesia babesiosis bacteroides
  bartonella basophils baumannii bifidobacterium blastocystis blastomyces blastomycosis blepharitis
  bordetella borrelia bradykinesia bronchiectasis bronchiolitis brucella brucellosis bruxism
  burgdorferi burkholderia calprotectin calvarium campylobacter candida candidiasis capnocytophaga
  capsulatum carina caris catarrhalis cdiff cepacia ceruloplasmin chagasic chancroid chelonae
  chiasm chickungunya chikungunya chlamydophila cholangitis cholelithiasis cholesteatoma
  chorioamnionitis citrobacter claudication clivus clonorchis clostridioides clostridium
  coccidioides coccidioidomycosis coccidiosis coccygodynia coli cologuard conus coronavirus
  corynebacterium covid coxiella coxsackie coxsackievirus creutzfeld cryptococcal cryptococcus
  cryptosporidium cutibacterium cyclospora cysticercosis cytomegalovirus cytospin demodex
  dermatitidis dermatophagoides dientamoeba dirofilaria dracunculus dyslipidemia ebola echinococcus
  echovirus ehrlichia ehrlichiosis eikenella embrel entamoeba enterobacter enterobacteriaceae
  enterobius enterococcus enterocolitica enterovirus eosinophilia epidermidis epidermophyton
  escherichia eubacterium faecalis faecium falciparum fascia fasciola ferritin fibromyalgia
  finegoldia flavivirus folliculitis foundationone francisella freundii fumigatus fusarium
  fusobacterium gardnerella gastroenterology gastroparesis gattii genu giardia giardiasis glabrata
  glioblastoma gondii gonococcus gonorrhoeae granulomatosis gravis haemophilus hafnia hantavirus
  haptoglobin helicobacter hematocrit hemophilus hendra hepadnavirus hepatology herpangina
  herpesvirus hidradenitis histolytica histoplasma homocysteine hospitalist hydrocele hydrops
  hyperkalemia hyperlipidemia hyponatremia ichthyosis icterus immitis influenzae invitae ischium
  isospora jejuni jirovecii kansasii keloid keratoconus kernicterus kingella klebsiella krusei
  kwashiorkor labrum lactobacillus lamblia latissimus legionella legionellosis leishmania
  leishmaniasis leprae leptospira leptotrichia leuconostoc leukemia listeriosis loiasis lugdunensis
  lumbricoides lymphedema lymphoma malariae maltophilia mammaprint marasmus marburg marcescens
  marinum maternit measles mediastinum melanoma meningioma meningitidis meningococcus mesothelioma
  metapneumovirus micrococcus microsporum mirabilis molluscum monkeypox monocytes monocytogenes
  monospot moraxella morganella mpox mucormycosis mycobacterium mycoplasma myiasis naegleria natera
  necator neisseria neoformans neonatology nephrology neuroblastoma neutrophils nipah nocardia
  nocardiosis norovirus norwalk onchocerca onchocerciasis oncotype opisthorchis orf orientia
  osmolality otolaryngology ovale oxytoca paecilomyces pallidum papillomavirus paracoccidioides
  paragonimus parainfluenza paramyxovirus parapsilosis parkinsonism parvovirus pasteurella patella
  pediculosis pemphigoid pemphigus peptostreptococcus perinatology perioperative peroneal pestis
  philtrum pisiform pityriasis plasmodium platysma plesiomonas pneumocystis pneumoniae polio
  poliovirus porphyromonas powassan prealbumin preeclampsia prevotella procalcitonin prolaris
  propionibacterium providencia pseudomonas pulmonology puumala pyogenes quantiferon ralstonia
  raoultella retina rhabdomyolysis rhabdovirus rheumatology rhizopus rhodococcus rickettsia
  rickettsiosis rosacea rotavirus rothia rubella rubeola rubulavirus saginata sapovirus
  saprophyticus sarcoidosis sarcoptes sartorius scedosporium schistosoma sepsis serratia shewanella
  shigella shingles signatera sindbis soleus solium sphingomonas sporothrix sporotrichosis stage
  stenotrophomonas stercoralis streptobacillus strongyloides strongyloidiasis supraspinatus talus
  tegmentum tempus thyroglobulin tonsil tourettism toxocara toxoplasma toxoplasmosis trachoma
  trachomatis transferrin treponema trichinella trichiura trichomonas trichomoniasis trichophyton
  trichuris triquetrum trochanter tropheryma tropicalis troponin trypanosoma trypanosomiasis
  urealyticum ureaplasma urobilinogen vasovagal veillonella vermicularis vermis vibrio viridans
  vitamin vivax vomer vulnificus wolbachia wuchereria xanthelasma xanthomonas xerostomia yaws
  yersinia zygomycosis`;
