/** Care, therapy, social and everyday words of notes. */
export const NURSING = `
  afebrility algologist algology allergologist allergologists allergology ambulate ambulated
  ambulates ambulating ambulators anaesthetically andrologist angiologist angiology antiembolism
  aspirationprecautions audiologic audiological audiologists bathchair bedbound bedfast bedpanned
  bedrails bedsiderails bedwetter caretaking cathetered chairbound chairfast chemotherapeutically
  chemotherapeutics chemotherapies comorbids deconditioned defervesce dependently dermatopathology
  deslough desloughed desloughing dietetically dieticians dischargedhome downtitrate downtitrated
  downtitrating downtitration dysphagiadiet edentulous endocrinologic endocrinological
  endocrinologically endodontists enterally ergotherapist ergotherapy flowrate flowsheets
  fluidbalance gastroenterologic gastroenterological gastroenterologists grandmultipara
  grandmultiparity grandmultips gravidity gynaecologically hepatologist hepatologists heplocked
  heplocks hoisttransfer homebound hormonotherapy hospitalists hourlyrounding hydrotherapist
  immunological immunologists incontinentofurine infectiologist infectiology intensivists
  interprofessionally kinesiotape kinesiotaping kinesiotherapy lactational laryngologist
  laryngology logopedic logopedics logopedist multidisciplinarity multigravidas multips
  nebulisation nebulise nebulised nebulisers nebulising nebulization nebulize nebulized nebulizers
  nebulizing neonatologic neonatologist neonatologists nephrologic nephrologist nephrologists
  neuroophthalmology neuroopthalmology neuropsychiatric neuropsychiatrist neuropsychological
  neuropsychologist neuropsychologists neuropsychology neurotologist neurotology nocturnists
  nulliparae nulliparous nullips oncologic oncologically ophthalmologic ophthalmological
  ophthalmologically optometric orthodontically orthopaedically orthopticist orthopticists
  orthoptics orthotists osteopathically otolaryngologic otolaryngological otolaryngologist
  otolaryngologists otologic otological otologist otology otorhinolaryngologist
  otorhinolaryngologists otorhinolaryngology overanticoagulated overanticoagulation overhydrated
  overhydration overmedicated overread overreading overreads oversedated oversedation
  overventilated oxygenator oxygenotherapy parenterally patienthood pedodontic pedodontics
  pedodontist perfusionists peribottle pericare perinatologist perinatologists perineally
  periodontally periodontic periodontics periodontists peripads pharmacotherapeutic
  pharmacotherapies pharmacotherapy phlebologist phlebology phototherapy physiatric physiatrist
  physiatrists physiatry physiotherapeutic pneumologist pneumology polychemotherapy preambulatory
  preauthorisation preauthorised preauthorization preauthorized precertification precertified
  predose predosing prefilled premedicate premedications premeds primedline primigravidae
  primigravidas primipara primiparous primips proctologic pronates proned proning prosthetists
  prosthodontic prosthodontics prosthodontist prosthodontists psychiatrically psychogeriatrician
  psychogeriatrics psychooncologist psychooncology psychotherapeutic pulmonologist readmission
  reambulated reambulation rebled rebleeding rebleeds recatheterisation recatheterise
  recatheterised recatheterising recatheterization recatheterize recatheterized recatheterizing
  recheckings reconsultation reconsulted reculture rediscussed rediscussion redose redosed redosing
  refeeding regrafted regrafting regurg rehospitalisation rehospitalisations rehospitalised
  rehospitalization rehospitalizations rehospitalized rehydrated rehydrating rehydration
  reinstilled relook remeasured repositioner repositions rescanned rescansed resited resiting
  restaged restaging resuscitations resuscitative resussed resuture resutured resuturing retape
  retaped retimed revaccinated revaccination reventilated rheumatologic rheumatologist
  rheumatologists rhinologist rhinology roomair saturations selfadminister selfcare skintears
  sloughy sonologists spacered speechtherapy splintage stomatologist stomatology supinated
  supination syringedriver thermotherapy tracheostomycare transportedvia traumatologist
  traumatology triaged triager triages triaging tripoding turgor unarousability unarousable
  uncatheterised uncooperativeness uncuffed undersedated underventilated underweightness
  undisplaced unimmunised unimmunized unintubated unlabored unlaboured unremarkably
  unresponsiveness unrousable unvaccinated uptitrate uptitrated uptitrating uptitration
  uptitrations urogynaecologic urogynaecologist urogynaecologists urogynaecology urogynecologic
  urogynecologist urogynecologists urogynecology urologically urostomybag vaccinator venereologist
  venereology voidingtrial weightbaring weightbearer weightbearing wheelchairbound whiteboarded
  yankauered
`;
