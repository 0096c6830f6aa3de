/** Sections of the notes of every specialty, dense with drugs, organisms, eponyms and departments; nobody is named. */
export const SPECIALTY_NOTE_LURES: readonly string[] = [
  `HPI: 71M with NICM (EF 20%), Abbott CRT-D, presents from Cardiac Rehab with 9 lb gain. Furoscix tried at home without effect. Denies Orthopnea. Endorses Bendopnea while tying shoes. Entresto halved at last Advanced HF visit for SBP 84.`,
  `PMH:
1. Ebstein anomaly s/p Cone repair
2. Wolff-Parkinson-White, ablated x2
3. Scoliosis, Cobb 31
4. Depression
PSH: Cone repair, Tonsils, LASIK.
Social: Barista. Vapes Juul, quit Lent. No EtOH.`,
  `Current Facility-Administered Medications: Zosyn 4.5 g, Vancomycin per Pharmacy, Pantoprazole, Heparin subQ, Miralax. PRN: Dilaudid, Zofran, Narcan. Home meds held: Farxiga, Benicar HCT, Metformin. Melatonin continued.`,
  `Assessment: Septic arthritis of the native left knee versus Gout flare. Aspirate: WBC 62,000, MSU crystals intracellular, Gram stain negative. Plan: Ortho to OR if culture positive. Ancef empiric. Hold Allopurinol dose change. ID aware.`,
  `Neuro: Awake, Alert, GCS 15. PERRL 4 to 3. EOMI without nystagmus. Palate elevates. Tone: paratonia on left. Hoffmann present on the right, Tromner too. Plantars mute. Gait: deferred, Bedrest.`,
  `CARDIOLOGY CONSULT. Reason: Pre-op for AAA. RCRI 2. Duke Activity Status 4.6 METs. Echo at Outside Facility: preserved EF, mild AS. Recommendations: Proceed. Continue Toprol. No Stress Testing needed per ACC. Resume Plavix when Vascular allows.`,
  `ID follow-up, Day 11 of Cefazolin for MSSA bacteremia. Source likely AV graft. TEE without vegetation. Repeat cultures cleared on Day 3. PICC avoided given CKD: tunneled Hickman instead. OPAT: weekly CBC and CMP, fax to Infectious Disease. End date per Duke criteria.`,
  `Endocrine: Thyroid storm, Burch-Wartofsky 55. PTU loaded, then Lugol six hours later. Propranolol IV, Hydrocortisone 100. Cholestyramine added. TRAb sent to Mayo. Ophtho consulted for Graves orbitopathy, NOSPECS 4.`,
  `RHEUM CLINIC. Interval: Since Rituximab in Spring, no sinus crusting, no hemoptysis. PR3 falling. BVAS 0. Meds: Prednisone 5, Bactrim SS, Fosamax, Tums. Exam: Saddle nose unchanged. Plan: Rituxan again in six months, Pneumovax today, Evusheld no longer offered.`,
  `Pulm: Severe persistent asthma with ABPA. IgE 3,400, Aspergillus precipitins positive. CT: finger-in-glove. On Dulera, Spiriva Respimat, Singulair. Start Itraconazole, watch for Cushing with inhaled steroid. Biologics: Nucala versus Dupixent. Peak flow diary given.`,
  `GI CONSULT: Hematochezia on Eliquis. Kcentra not given. CTA without blush. Hgb 9.1, stable since Midnight. Likely diverticular. Prep with GoLytely tonight via Dobhoff if unable. Colonoscopy first case in Endo Suite 2. Glasgow-Blatchford n/a, Oakland 14.`,
  `Renal: AKI on CKD 3b, KDIGO 2. FeNa 0.4, FeUrea 22. Muddy brown casts absent. Ultrasound: No hydronephrosis. Foley in, Post-void 40. Likely cardiorenal. Bumex drip, Diuril one dose. No indication for CRRT. Avoid Fleet, NSAIDs, Gadolinium.`,
  `HEME/ONC: AML, NPM1+ FLT3-ITD neg, ELN favorable. Induction 7+3 Day 6. Daunorubicin, Cytarabine. TLS labs q8, Rasburicase once. Levaquin, Posaconazole, Acyclovir. Transfuse Hgb <7, Plt <10, irradiated. Day 14 marrow on Monday. Fertility: Sperm bank done.`,
  `Psychiatric Consultation-Liaison. Capacity evaluation for refusal of BKA. Oriented, registers, Clock drawn poorly. Understands Gangrene, states consequence in own words. Appelbaum criteria met. Has capacity. Suggest Palliative, Chaplaincy. No 1:1. Haldol not indicated.`,
  `Wound Care: Stage 4 sacral, 6 x 5 x 2.4, undermining at 10 to 2. Slough 30%. Dakin quarter strength x 3 days then Santyl, Mepilex Border. Braden 11. Dolphin mattress ordered. Osteo? MRI per Plastics. Prealbumin sent, Juven BID.`,
  `DERMATOLOGY. S: Blisters x 3 wks, itchy first. O: Tense bullae on thighs, flexures. Nikolsky negative, Asboe-Hansen negative. Mucosa clear. A: Bullous Pemphigoid, drug? (Januvia since May). P: Punch x2, one in Michel. Clobetasol 40 g daily, Doxycycline, Niacinamide. Stop Januvia.`,
  `Urology: 66M, elevated PSA 7.9, density .21, 4K 31%. MRI: PI-RADS 5 left apex. Transperineal fusion biopsy, Precision Point, Ancef. Result: Grade Group 3. Decipher 0.71. PSMA PET without mets. Options: RALP, Brachy boost, SBRT. Tumor Board Wednesday. SHIM 19, AUA 12.`,
  `NICU PROGRESS NOTE. DOL 12, 27+3, now 29+1. RESP: NIPPV, FiO2 .28, Caffeine. CV: Ibuprofen course #1 done, Echo small PDA. FEN: Donor milk with Prolacta +6 at 130. ID: off Amp/Gent. HEME: Hct 34, Epogen no. NEURO: HUS normal x2. ROP exam at 31 wks. SOCIAL: Kangaroo daily, Ronald McDonald House.`,
  `L&D TRIAGE: G3P1011 at 38w4d, SROM clear at 0410, Nitrazine +, Ferning +. Toco q4. FHT 140, moderate, accels, Category I. SVE 3/70/-2, Bishop 7. GBS pos, PCN allergy hives: Clinda sensitive per D-test. Admit. Epidural PRN. Anticipate SVD.`,
  `Vascular: CLTI, Rutherford 5, WIfI 2-2-1. ABI noncompressible, TBI .22. Angio: SFA occluded from ostium to Hunter canal, peroneal runoff only. Vein map: GSV 3.1 mm good. Plan fem to peroneal with reversed vein. Cilostazol no (CHF). Podiatry holds off toe until then.`,
  `Neurosurgery: WFNS 2, Modified Fisher 3, AComm 7 mm. Coiled in Neuro IR with Target coils. EVD at 15, ICP 8-12. Nimodipine 60 q4. Keppra stop at 7 days. TCD: Lindegaard 2.8 left MCA. Sodium 131: salt tabs, Florinef. Bleed day 5. HCT stable.`,
  `Palliative Medicine Initial. Diagnosis: Metastatic Pancreatic, progressed on Folfirinox and Gem/Abraxane. ESAS: Pain 8, Nausea 6, Wellbeing 7. Celiac plexus block discussed. Rotate Oxycontin to Methadone 2.5 TID, QTc 441. Reglan, Creon with meals. MOLST completed: DNR, no ICU. Hospice info visit Thursday.`,
  `Sports Medicine: Left hamstring at the ischium, felt pop on Waterskis. Ecchymosis to knee. Puranen-Orava positive, Bent Knee Stretch positive. Strength 3/5 prone. MRI: three tendon avulsion, 3.4 cm retraction. Surgery within three weeks. Crutches, Aspirin 81, no Stretching.`,
  `ENT: Hoarse x 8 wk. Flexible scope: R cord paramedian, pooled. CT neck to AP window ordered. VHI-10 28. TSH fine. No Globus. Smokes Camel 1 ppd. Plan: Injection laryngoplasty with Prolaryn if CT benign. SLP for MBS. FU three wks.`,
  `Ophthalmology. VA cc OD 20/60 OS 20/25. IOP Goldmann 31/17. Gonio: Shaffer 0-1 OD, Sampaolesi line. PXF material on lens. Disc .8/.4. HVF Superior arcuate. Start Rocklatan, Cosopt. SLT talked over. Return 3 weeks. Shirmer not done.`,
  `Allergy & Immunology: Recurrent sinopulmonary infections, IgG 388, IgA <7, poor Pneumovax response (2 of 23). CVID. Hizentra 10 g weekly, first at Infusion Center. Celiac serology useless here, so EGD. Live vaccines no. Genetics: Invitae panel, TACI.`,
  `Burns: 22% TBSA, Lund-Browder. Flame, gasoline at Bonfire. Parkland 8.1 L, titrate UOP 0.5. Escharotomy R forearm at Bedside. Silvadene to trunk, Sulfamylon ears. Fentanyl/Ketamine for Tank. Tetanus given. Singed nares: intubated by Lifeflight. Integra versus Epicel later.`,
  `GENETICS: Referred for Aortic root Z 3.4 at age 9. Ghent: Steinberg +, Walker +, pectus, myopia -4. Systemic score 8. Beighton 6. FBN1 sent through GeneDx with TGFBR. Losartan begun by Cards. Parents to have Echo. No Football. Marfan Foundation pamphlet.`,
  `TOXICOLOGY: Found with empty bottle of Elavil and Tylenol PM. QRS 128, R in aVR. Bicarb 3 amps then gtt. APAP at 4h 172: above Rumack-Matthew line, NAC 21 h. Charcoal given by EMS? Unknown. Salicylate <3. Intralipid at bedside. Poison Center case opened.`,
  `PM&R: C6 AIS B, ZPP none. Bladder: ICP q4, Ditropan. Bowel: Magic Bullet, Dig stim QPM. Spasm: Baclofen 20 TID, MAS 2-3. AD x1 from kinked tubing, Nitropaste. Heterotopic? ALP rising, Triple phase scan. Wheelchair: Permobil trial. FIM 41. Goal home with Ramp.`,
  `Transplant Nephrology. POD 8 DDKT, KDPI 62, DGF, HD x2. Thymo 4.5 mg/kg. Envarsus 9 ng, Cellcept 1 g, Pred 20. CMV D+/R-: Valcyte. Stent out by Uro at 4 wk. Biopsy: Banff Borderline. Solu-Medrol 500 x3. BK PCR neg. JP 40.`,
  `Sleep Medicine. Epworth 17, RLS yes. PSG: AHI 4, PLM 38/h. MSLT: mean 3.1, 2 SOREMPs. HLA DQB1*06:02. Narcolepsy type 2, cataplexy? laughs at Seinfeld, knees give. Provigil failed, Sunosi trial, Xywav second. DMV form. Naps at Lunch.`,
  `Chief Complaint: "Stomach bug."
HPI: Cruise to Cozumel last week on Carnival. Rice water, 12 a day, afebrile. Cramping. No Blood. One shipmate likewise.
ROS: Neg except HPI.
MDM: Norovirus versus Vibrio. BioFire GI ordered. Zofran ODT, LR 2 L. Imodium ok. DC.`,
  `Plan by Problem
# Hyponatremia: SIADH, Urine Osm 610. Fluid restrict 1 L. Ure-Na BID. Stop Zoloft.
# Lung mass: IR Monday
# HTN: Norvasc
# Ppx: Lovenox, no PPI
# Code: Full
# Dispo: 5 West until Na >128`,
  `OMFS: Fell off Lime scooter. Bilateral subcondylar plus symphysis. Occlusion: anterior open bite. V3 numb on right. CT Face: Loukota classes B, C. Erich arch bars in clinic, OR Friday for symphysis. Unasyn, Peridex. Full liquid diet, Wire cutters at bedside.`,
  `GYN ONC. Stage IIIC high grade serous, PCI 18, Suidan 6. NACT Carbo/Taxol x3, CA-125 from 1,912 to 74. Interval debulking, HIPEC Cisplatin if R0. BRCA wt, HRD by Myriad: positive. Maintenance: Lynparza + Avastin. Neuropathy G1. Emend helps.`,
  `Thoracic Surgery progress. POD2 RUL VATS. Chest tube 24 Fr, Thopaz -8, leak 40 mL/min. CXR: apical space. Pain: Exparel wearing off, Toradol 15, Lyrica. Afib RVR 0300, Amio bolus. Path pending, Station 4R, 7 taken. Ambulate Hallway x4. IS 1250.`,
  `ADDICTION CONSULT. Fentanyl 2 g/day IN, xylazine wounds forearm. COWS 13. Micro-induction (Bernese) with Subutex 0.5. Clonidine, Bentyl, Vistaril. HCV Ab+, RNA sent; HIV neg; HBV nonimmune, Heplisav #1. Narcan kit, Test strips. Sublocade prior to DC. Bridge Clinic Tuesday.`,
  `HEPATOLOGY: Autoimmune hepatitis, IAIHG 17. ASMA 1:160, IgG 2,900. Fibroscan 14.2 kPa, CAP 210. TPMT normal. Azathioprine 50, Pred taper to 7.5. HCC screen US q6. Twinrix #2. DXA. EGD no varices by Baveno. No Herbal: Green Tea extract stopped.`,
  `Plastic Surgery: DIEP POD1. Flaps warm, Cook Doppler strong, ViOptix 68/71. Abdomen: Drains x2 SS. Bair Hugger off. No Caffeine, No Chocolate. ERAS: Tylenol, Gabapentin, Robaxin. Beach chair. Tissue expander right stays at 240. HOB 45.`,
  `Pain Clinic: CRPS I by Budapest, R foot post Lisfranc ORIF. Allodynia, Sudomotor. Lumbar sympathetic block #2 gave 70% for 9 days. Mirror box, GMI with OT. Nortriptyline 25. DRG stimulator (Abbott Proclaim) trial; Psych cleared, MMPI. MME 0. PDMP checked.`,
  `Trauma Tertiary Survey: New: R scaphoid tender, Spica. Known: Grade III Spleen (AAST), embolized with Gelfoam; Ribs 4-9 L; Chance L1. CAGE 3. TLSO fit by Hanger. Lovenox 40 BID at 48h. Spleen vaccines prior to DC. C-collar (Miami J) cleared? MRI first.`,
  `CYSTIC FIBROSIS CENTER. FEV1 71 (base 78). F508del/G551D on Trikafta. Sputum: MRSA, Stenotrophomonas, no Burkholderia. Admit for Tune-up: Ceftaz, Tobra, Vest QID, Hypersal, Pulmozyme. CFRD: A1c 7.1, Novolog carb. Creon 36 x5. Mental: PHQ 6.`,
  `Geriatrics: Beers list: Benadryl, Detrol, Glyburide. Deprescribe all three. MoCA 17 (was 19). TUG 18 s, Tinetti 17. Lubben 6. Orthostatic. Hearing: Cerumen. Vit D low. Katz 4/6, Lawton 2/8. Meals on Wheels, PACE enrollment. Driving: retire keys.`,
  `NEUROMUSCULAR: Fluctuating ptosis, Cogan lid twitch, Ice pack +3 mm. AChR binding 14. RNS decrement 22% Trapezius. CT: Thymoma 3 cm, Masaoka. MG-ADL 9, MGFA IIb. Mestinon 60 QID, IVIG, Pred slow. Vyvgart if no. Avoid Cipro, Mag, Ketek. FVC 3.1, NIF -48.`,
  `Colorectal: s/p LAR for T3N1, TNT with Xeloda and Rapido dose. Ileostomy 1,900 mL/day. Imodium 4 QID AC, Lomotil, Metamucil wafers, Tincture of Opium. Na 129. Gatorade no, Pedialyte, St. Mark's solution yes. Reversal: Gastrografin enema first. LARS handout.`,
  `EXAM
Gen: Cachectic, NAD.
HEENT: Temporal wasting, thrush.
Neck: Virchow 2 cm, firm.
CV: RRR, Austin Flint absent.
Lungs: Dull R base, Egophony.
Abd: Sister Joseph nodule, fluid wave.
Ext: Trousseau cords L calf.
Skin: Leser-Trelat on back.`,
  `Spine: 58F, Cauda equina ruled out. SLR 40 L, Crossed negative, Femoral stretch neg. Waddell 0/5. ODI 44. MRI Open Upright: L4-5 Meyerding 1. Flex/Ex 5 mm. TFESI L5, Depo 40. PT McKenzie. If fails: TLIF. Nicotine test required. DEXA -2.6 so Forteo first.`,
  `PEDS GI: 11 y, Crohn, Paris A1b L3 B1 P. PUCAI no, PCDAI 35. EEN with Modulen x 8 wk. Remicade 10 mg/kg, level 3, ATI neg, shorten to q5. MTX 15 SC with Folic. Growth vel 2 cm/yr. Bone age. Skin tag, Perianal MRI. Camp Oasis form signed.`,
  `Interventional Cards: NSTEMI. Radial 6 Fr, EBU 3.5. LM clean, LAD mid 95% Medina 1,1,1, Syntax 17. IVUS. Shockwave 3.0, Synergy 3.0 x 28, TAP to diag. TIMI 3. Aggrastat 6 h. TR Band. ASA/Brilinta 12 mo. LDL 148: Crestor 40, Zetia. Rehab phase II. EF 50.`,
  `TB CLINIC. Smear 2+, Xpert: MTB, RIF not detected. CXR cavity RUL. From Eritrea, QFT+. HIV neg. RIPE weight band, B6. DOT video app. LFT, Ishihara, Visual. Contacts: 7, Window ppx for Toddler. Isolate until x3 neg. Report to Health Dept done. Hold Methadone rise? Rifampin interaction.`,
  `Podiatry: DFU plantar 1st MTP, UT 2B, probe neg. Monofilament 4/10, DP 1+. X-ray no OM, hallux rigidus. Debrided w 15 blade. TCC EZ applied. Prisma no. A1c 9.8: Diabetes Ed. Charcot shoe other side. Augmentin no. 1 wk. Grafix if <50% in four wks.`,
  `Peds Hem: HbSS, 7, ACS #2. O2 92% 2 L. CXR RLL. CTX/Azithro. Exchange per Apheresis, HbS 74 → 28. Toradol, PCA Dilaudid. IS bubbles. Hydrea 25 mg/kg, add Crizanlizumab? TCD 162 cond. PCN BID. Adakveo. Pneumovax @ 2, 5 done. Sib match! BMT consult.`,
  `SUBJECTIVE: Tolerating Clears. Flatus x1. Pain 3 w/ Percocet.
OBJECTIVE: Tm 99.1, HR 88. JP serosang 35. Wound: Dermabond dry.
ASSESSMENT: POD3 Hartmann takedown.
PLAN: Low Residue, HLIV, Foley out, Entereg stop, Home Fri.`,
  `Critical Care. Vent day 6, ARDS Berlin moderate, P/F 141, Pplat 27, PEEP 12 by low table. Prone 16 h x3. Nimbex off. RASS -3 Propofol/Fent. Levo .08, Vaso .03. Zosyn D4, MRSA nares neg: Vanc off. TF Vital 45. Restrictive: Lasix gtt. Trach talk Friday. A-F bundle. Lines: L IJ d6.`,
  `Memory Clinic: 62, speech halting 2 y. BNT 22/60, Phonemic 4, Semantic 11. Pyramids & Palm Trees ok. MRI: L perisylvian. FDG: frontal. Amyvid neg. nfvPPA by Gorno criteria. GRN sent. SLP: Lingraphica. No Aricept. AFTD. Firearms locked. Trial at Penn?`,
  `Nutrition: Refeeding risk, NICE 2. BMI 13.4. Thiamine 300, Phos 0.31. Start 10 kcal/kg, Nutrison via Freka 8. SGA C. Marsipan / MEED: ECG 44 bpm, Squat test 1. Bed rest. Kcal +200 BD. Sando-K, Phosphate Sandoz, Forceval. Consider Section 3. CEDS ward visit.`,
  `MEDICATIONS: Tikosyn 250, Eliquis 5, Coreg CR, Aldactone, Jardiance, Zetia, Praluent, Flomax, Myrbetriq, Restasis.
ALLERGIES: Sulfa - Stevens-Johnson; Latex - hives; Kiwi - mouth.
INTERACTIONS: HCTZ and Verapamil contraindicated with Tikosyn.`,
  `Hand: R SF Boxer, 48°. No rotation. Jahss attempted. Hematoma block 1% Lido. Ulnar gutter, Intrinsic plus. Post films 22°. NVI. Fight bite? skin intact. ROM 3 wk. Also old Mallet LF, Stack worn. Elson neg. Job: Drywall. Restrictions typed.`,
  `RAD ONC: T2N2bM0 BOT, p16+. 70/35 + Cis weekly, VMAT, Eclipse. Fx 22. Mucositis 3, KPS 70, wt -9%. Magic mouth, Doxepin rinse, MS elixir. G-tube Isosource 6/d. Mask refit. Aquaphor, Mepitel. CBCT shift 4 mm, Replan. Fluoride trays. Trismus: TheraBite 33.`,
  `Nephritic picture in a 9 y. ASO 800, C3 22, C4 n. Strep at Summer Camp. BP 141/96: Isradipine. UA: RBC casts, Cola urine. Lasix. No Bx. PSGN. Recheck C3 8 wks. If low: C3GN, MPGN. NSAID no. Na 2 g. Daily wt. School letter.`,
  `HIV Primary Care: Biktarvy x 3 y, VL <20, CD4 711. Wants Cabenuva. HBV immune. RPR 1:2, was 1:16 (Bicillin x3). Anal pap ASCUS: HRA. Menveo due. Weight +8 kg. Statin per Reprieve: Livalo. DoxyPEP. Partner on Apretude. Ryan White recert. HPV 9 #3.`,
  `Discharge Instructions: No lifting above 10 pounds for six weeks. Keep Prevena on till Monday. Shower from the waist down. Take Colace while on Norco. Call Cardiac Surgery for a click in the breastbone. Weigh at Dawn. Coumadin Clinic will ring you. Sternal Precautions sheet attached.`,
  `Emergency Department Course: Arrived via Private Vehicle. Triage ESI 3. Received Reglan, Benadryl, Toradol, 1 L Plasmalyte. CT Head w/o neg. LP offered, declined. Ottawa SAH rule not met. Pain 9 to 2. Photophobia gone. Given Imitrex Rx. Follow with Headache Institute.`,
  `Addendum: Blood cultures 2/2 growing GPC in clusters, BCID: Staph aureus, mecA detected. Called back to Hospital. Vancomycin loading 25 mg/kg. Port to be pulled in IR. TTE then TEE. Ophthalmology dilated exam. Spine tender at T10: MRI total. Addended by ID.`,
  `OSTEOPATHIC: T4-T8 SLRR, rib 6 exhaled. Tissue texture boggy. Chapman point for Pancreas. MET, HVLA supine Texas twist, Still technique, Galbreath. Tolerated. Sacrum L on L, Lumbar roll. Seated flexion +R. 5 regions. Fryette I T9-12. OMT again two wk.`,
  `Occupational Health: Needlestick 22 G, hollow, from Phleb in ED. Source: HCV viremic, HIV neg 4th gen. PEP: none. Baseline HCV Ab, ALT. RNA at 3, 6 wk. HBsAb >100. Tdap current. OSHA 300 logged. EPINet form. Counselled. Sharps: BD Eclipse activated late.`,
  `Speech-Language: MBSS. Thin: PAS 7, silent, Mendelsohn helps not. Nectar: PAS 2 w/ chin tuck. Puree: vallecular residue, 2nd swallow. Cricopharyngeal bar C5-6. DIGEST 2. Rec: IDDSI 5, Liquid 2. Frazier water protocol. Masako, Shaker x30. GI re: Bar, Botox.`,
  `IMAGING REVIEWED: CTA Head/Neck (Rapid): ICA terminus T occlusion R, ASPECTS 8, Core 11, Mismatch 104. MRA none.
ACTION: TNK 0312, Door-to-groin 61. TICI 2c, Penumbra RED 72, pass 2. Angioseal. SBP <160. NIHSS 19 to 6. DECT 24 h. Neuro ICU.`,
  `Bariatric: HH 43, OSA. Sleeve 2019 → Regain 30 kg, GERD LA C, Bravo DeMeester 41. UGI: dilated fundus. Convert to RYGB. H pylori stool neg. Nicotine, Psych (BES), RD x3. VLCD Optifast 2 wk. Liver shrink. B1, B12, D, Zn. Ursodiol. Bariatric Advantage. Marginal ulcer talk.`,
  `Home Health Cert: SN 2w4 1w5 for CHF teach, Wound VAC MWF (Granufoam black, -125). PT 3w3. OT eval. HHA 2w4. M1830, M1860 scored. Homebound: taxing effort, O2. Goals: verbalize Zones. F2F dated. Telemonitor Vivify. PCP signs 485. PTINR weekly.`,
  `Movement: ET vs PD. DaT: Reduced putamen L. DBS eval: MDS III off 44 on 15 (66%). MoCA 27, BDI 9, Frontal battery. Team: STN bil, Boston Vercise or Percept. MRI 3T FGATIR. No Anticoag. Dyskinesia: Gocovri. Apathy? Goal: Golf. Freezing won't change. 3/14 Consensus.`,
  `Peds ER: 22 mo, Limp, refuses L. Kocher 1/4 (T 38.0, WBC 10.9, ESR 18, CRP 1.1). US hip: effusion 4 mm. Toddler fx neg. Log roll ok. Transient Synovitis. Motrin 10/kg. Recheck 24. Kingella PCR if worse. Lyme endemic: C6 sent. Popsicle, walked to Playroom.`,
  `Review of Systems: Constitutional: Fatigue, no Fever. Eyes: Glasses. ENT: Tinnitus. Cardiac: No Palpitations. Resp: Cough AM. GI: Reflux w/ Pizza. GU: Nocturia x3. MSK: Hips. Derm: Moles. Neuro: Tremor on Depakote. Psych: Worry. Endo: Heat. Heme: Bruises. All/Imm: Ragweed.`,
  `HOSPITAL COURSE. Hypercapnic failure: BiPAP 14/6 in MICU, weaned to Airvo, then 2 L. Solumedrol to Prednisone taper. Azithro x3. Aspergillus in BAL thought colonizer. Atrial Flutter: Cardizem, DCCV after TEE, Xarelto. Delirium resolved, Seroquel off. Code changed to DNI by POLST.`,
  `Dialysis Rounds: TW 78.5, IDWG 3.1, UF 2.8, Qb 400, F180, 2K 2.5Ca. Kt/V 1.31. Hgb 9.8 Mircera up. Ferr 611 TSAT 18 Venofer x10. PTH 812 Sensipar, Parsabiv inst. Phos 7.2 Velphoro. LUA BVT AVF bruit ok, buttonhole. Cramps. Evaluate Montgomery? no. T/Th/S 2nd.`,
  `Fam Hx: Lynch (MSH6) maternal, Endometrial and Colon. Paternal: Factor V Leiden, MI. Siblings: Type 1, Vitiligo. Kids well. Ashkenazi? Yes on one side: Tay-Sachs carrier neg, Gaucher N370S carrier. Pedigree scanned. Referral: Cancer Genetics. PREMM5 14%.`,
  `Pre-Anesthesia: ASA 3. Mallampati III, TMD 5 cm, neck 44. Prior: Grade 3 Cormack-Lehane at Outside Hosp; Bougie. MH fam neg. Pseudochol def? Dibucaine pend. Ozempic last 6 d: gastric US full → RSI, NG. Plan: GETA, McGrath, A-line, TAP block Exparel, Bridion. PONV Apfel 3: Emend, Decadron.`,
  `CT SURG CLINIC: 4 wk s/p Bentall, On-X 25 / Gelweave 30. INR 2.1 (goal 1.5-2.0 at 3 mo, now 2-3). Sternum stable. Dressler? Rub, CRP 61: Colchicine. Hoarse. EKG LBBB new. Driving okay. Amox before Dentist. Coumadin diet: Kale. Bicuspid: sibs Echo.`,
  `Micro: Trach asp: Pseudomonas, Cefepime I, Zerbaxa S. Urine: Candida glabrata, no Rx. Blood: Cutibacterium 1/4, contam. C diff: GDH+, Tox-, PCR+. CSF: NG. Nares: MSSA. Wound: Enterobacter cloacae, AmpC. MALDI confirm. Fungal: Fungitell 88. Strongy Ab pend.`,
  `ORTHO TRAUMA: 29M ATV. Schatzker VI, compartments soft, ABI 1.0. Span ex-fix Stryker Hoffmann 3 tonight. CT after. Also Pilon other leg, AO 43-C2. Tscherne 2. NWB bil. Ketorolac no. Lovenox. OR #2 at Wrinkle. Zip skin. Vit D 11. Social: Marlboro.`,
  `Complex Care: 6 y Rett (MECP2). Meds: Daybue, Keppra, Onfi, Robinul, Miralax. G-J 16 Fr AMT: Kate Farms 1.2 @70. Cough Assist, Vest, Trilogy HS. Scoli 48, fusion w/ Growing rods? Hips Reimers 38%. Eye gaze Tobii. School: 1:1 RN. Emergency plan: Diastat→Nayzilam.`,
  `Infusion Visit: Ocrelizumab 600, Premeds Solumedrol, Benadryl, Pepcid. Rate per Shorter. Itch at 1 h: paused, resumed half. IgG 512. JCV n/a. Hep B neg. Mammo UTD. EDSS 3.5. 25FW 6.1 s. 9HPT. MRI: NEDA. Shingrix 2 done. Port no, 22 G AC. DC 1540.`,
  `ADULT ADHD EVAL: ASRS A 5/6, WURS 51, DIVA. TOVA abn. Report cards: "Daydreams". Comorb: PTSD, PCL 29. UDS THC. BP 138/88. Trial Qelbree, then Vyvanse if BP ok. CBT book: Barkley method. Caffeine: Bang x3. Sleep: 0200. EKG: no. Contract. Follow 4 wk Zoom.`,
];
