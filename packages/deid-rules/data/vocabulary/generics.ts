/** Generic names of drugs, and their classes, that the list of drugs has not. */
export const GENERICS = `
  abemaciclib acalabrutinib acebutolol aceclofenac acetazolamide acetohydroxamic acetylsalicylic
  adefovir afatinib agalsidase albendazole alclometasone aldesleukin alectinib alefacept
  alemtuzumab alfuzosin alglucosidase alirocumab almotriptan alogliptin alosetron alteplase
  altretamine amcinonide amifostine aminocaproic aminoglycoside aminoglycosides aminophylline
  amoxapine amoxycillin amrinone anagrelide anticholinergics anticonvulsants antiemetic antiemetics
  antiepileptic antiepileptics antifungals antihistaminic antihypertensives antimuscarinic
  antimuscarinics antipsychotics antiretrovirals antitussives apalutamide apraclonidine
  arformoterol argatroban asenapine asparaginase atazanavir atezolizumab atomoxetine avanafil
  avapritinib avelumab axitinib azacitidine azelastine azilsartan balsalazide baricitinib
  basiliximab beclomethasone belimumab benazepril bendrofluazide bendroflumethiazide benralizumab
  benserazide benzocaine benzodiazepine benzonatate benzylpenicillin bepotastine besifloxacin
  betamethasone betaxolol bevacizumab bexarotene bicalutamide bictegravir bisphosphonate
  bisphosphonates bleomycin blinatumomab boceprevir bosutinib brentuximab brexpiprazole brigatinib
  brimonidine brinzolamide brivudine brodalumab bromazepam bromhexine brompheniramine budesonide
  burosumab buserelin butalbital butenafine butoconazole cabazitaxel cabotegravir cabozantinib
  calcineurin calcipotriene canakinumab cannabidiol capreomycin carbamazepine carbamide carbapenems
  carbetocin carbimazole carbocysteine carboplatin carglumic carisoprodol carteolol cefalotin
  cefamandole cefoperazone ceftibuten celiprolol cemiplimab cephalosporin cephalosporins
  cephalothin ceritinib certolizumab cetrorelix cetuximab cevimeline chenodiol chlorhexidine
  chloroprocaine chlorothiazide chlorphenamine chlorpheniramine chlorpropamide cholestyramine
  ciclesonide cidofovir cilastatin cilazapril cilostazol ciprofibrate cisplatin clavulanate
  clavulanic clemastine clenbuterol clevidipine clobetasone clofibrate clomethiazole clomipramine
  clorazepate clotiazepam clotrimazole cloxacillin cobicistat cobimetinib colestyramine
  colistimethate corticosteroid crisaborole crizotinib cromoglicate crotamiton cyclobenzaprine
  cyclophosphamide cysteamine dabrafenib daclatasvir daclizumab dacomitinib dactinomycin
  dalfopristin danaparoid dapoxetine daptomycin daratumumab darolutamide darunavir dasabuvir
  dasatinib daunorubicin deferoxamine deflazacort delafloxacin delamanid delavirdine demeclocycline
  desferrioxamine desipramine desoximetasone deutetrabenazine dexamfetamine dexchlorpheniramine
  dexlansoprazole dexmedetomidine dexmethylphenidate dexrazoxane diacerein diamorphine diazoxide
  dibucaine dicloxacillin dicyclomine dicycloverine didanosine diethylpropion diethylstilbestrol
  diflorasone diflucortolone difluprednate dihydroergotamine dimercaprol dimethicone dimeticone
  dinoprostone dinutuximab diphenhydramine diphenoxylate diphenylhydantoin dipyrone disopyramide
  dobutamine docetaxel docosanol dolasetron dolutegravir doravirine dorzolamide doxercalciferol
  doxorubicin doxylamine dronabinol dupilumab durvalumab ecallantide econazole eculizumab
  efalizumab efinaconazole eflornithine elbasvir eletriptan elotuzumab eluxadoline elvitegravir
  emicizumab encorafenib enfuvirtide entecavir entrectinib enzalutamide epinastine epirubicin
  epoprostenol eprosartan eravacycline erdafitinib erenumab ergometrine ergonovine ergotamine
  erlotinib ertugliflozin eslicarbazepine esmolol estazolam esterified eszopiclone ethinylestradiol
  ethinyloestradiol ethionamide etidronate etonogestrel everolimus evolocumab fenoterol
  fludrocortisone flunarizine flunisolide fluocinolone fluocinonide fluoroquinolone
  fluoroquinolones fluorouracil flurazepam flutamide fluvastatin fluvoxamine fosamprenavir
  fosaprepitant fosfomycin fosinopril frovatriptan glibenclamide gliclazide gliflozins gliptins
  glucocorticoid glucocorticoids hydrochlorothiazide hydroxycarbamide hyoscyamine ibandronate
  idarubicin idarucizumab ifosfamide indapamide inotropes itraconazole lacosamide leuprorelin
  lisdexamfetamine macrolide macrolides mebendazole meclizine mesalamine metamizole metaxalone
  methenamine methimazole methylergonovine methylnaltrexone miconazole mifepristone mitomycin
  moxonidine mucolytics naratriptan nevirapine nicardipine nilotinib nimodipine ofloxacin
  oxaliplatin oxcarbazepine paclitaxel palonosetron pamidronate penicillamine pentamidine
  phenoxybenzamine phenoxymethylpenicillin phentolamine pholcodine procainamide procyclidine
  propylthiouracil pyrazinamide pyridostigmine pyridoxine pyrimethamine rasburicase rocuronium
  ropivacaine sulfamethoxazole sulfonylurea sulfonylureas sulphonylureas tacrolimus thiamazole
  thiazide thiazides tigecycline tinidazole tobramycin tolvaptan triamcinolone triamterene
  tricyclics triptans ursodeoxycholic valganciclovir vardenafil varenicline vasopressor
  vasopressors vecuronium zafirlukast zonisamide
`;
