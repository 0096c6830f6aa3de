/** Whole abstracts, guidelines, answers, notices, posts and messages of every field, in which nobody is named. */
export const DOCUMENT_WORLD_LURES: readonly string[] = [
  `BACKGROUND: The benefit of SGLT2 inhibitors after acute decompensated heart failure in older adults remains uncertain.
METHODS: In this multicentre, double-blind, randomised trial at 64 hospitals in Denmark, Sweden and Poland, we assigned patients to empagliflozin or placebo before discharge. The primary outcome was a hierarchical composite, analysed by win ratio (Finkelstein-Schoenfeld). Kaplan-Meier curves were compared by log-rank, hazard ratios by Cox models, heterogeneity by Cochran Q.
RESULTS: Of 1,204 participants, 38% were women. Win ratio 1.31 (95% CI 1.08 to 1.59). Fournier gangrene occurred once. Kansas City scores rose by 4.4 points.
CONCLUSIONS: Early start was safe and of use. Funding: Novo Nordisk Foundation. Registration: ClinicalTrials.gov.`,
  `PLAIN SUMMARY OF A GUIDELINE. ADULTS WITH COMMUNITY-ACQUIRED PNEUMONIA: SCORE SEVERITY WITH CURB-65 OR THE PNEUMONIA SEVERITY INDEX. LOW RISK: AMOXICILLIN OR DOXYCYCLINE FOR FIVE DAYS. HOSPITAL: CEFTRIAXONE WITH AZITHROMYCIN, OR LEVOFLOXACIN ALONE. COVER FOR MRSA OR PSEUDOMONAS ONLY WHEN RISK IS LOCALLY PROVEN, AND STOP BY A NEGATIVE NASAL SCREEN. LEGIONELLA AND PNEUMOCOCCAL URINE ANTIGENS IN SEVERE CASES. CORTICOSTEROIDS FOR SHOCK, AS IN SURVIVING SEPSIS, OR IN SEVERE DISEASE BY THE CAPE COD TRIAL. STOP WHEN AFEBRILE FOR 48 HOURS. A CHEST FILM AFTERWARDS IS NOT ROUTINE; SMOKERS NEED SCREENING. VACCINES: PREVNAR 20, AREXVY. GRADE OF EVIDENCE: MODERATE. COMPARED WITH THE VERSION OF THE AMERICAN THORACIC SOCIETY OF 2007 THE TERM HEALTHCARE-ASSOCIATED IS GONE.`,
  `# Metformin and alcohol

**Short answer:** a glass of Chardonnay with dinner is usually fine; binge drinking is not.

## Why it matters
- Metformin (Glucophage, Fortamet) lowers hepatic glucose output
- Alcohol does as well, and raises lactate
- Together they can, rarely, cause **lactic acidosis**

## Who should avoid it completely
1. Anyone with cirrhosis or an eGFR under 30
2. Anyone with a stomach bug who cannot keep Pedialyte down
3. People who also take insulin or Glucotrol, unless they test often

| Drink | Carbs |
| --- | --- |
| Guinness, 12 oz | 10 g |
| Prosecco, 5 oz | 3 g |
| Margarita | 25 g or more |

> If you notice fast breathing or muscle pain, call Poison Control or go to Emergency.

Would you like a **printable checklist**?`,
  `prior authorization appeal. to: express scripts, clinical appeals. drug: dupixent 300 mg every two weeks. diagnosis l20.9 severe atopic dermatitis, easi 27, iga 4, bsa 31, dlqi 19. the member has tried and failed triamcinolone, clobetasol, protopic, elidel, eucrisa, narrowband uvb at the medical center for fourteen weeks, methotrexate with rising liver tests, and cyclosporine with high blood pressure. your denial says that opzelura was not tried, but the label of opzelura is for mild to moderate disease and the american academy of dermatology does not place it here. rinvoq is not advisable because of a pulmonary embolism in 2022. sleep loss has led to two absences at work a month. we ask for expedited review within seventy two hours under erisa. enclosures: photographs, claims, notes.`,
  `CONSENT FOR BLOOD TRANSFUSION

I understand that my care team recommends red cells, plasma, platelets or Cryoprecipitate. The reasons, the risks and the other choices have been explained in words I understand.

Benefits: better oxygen, less bleeding.
Common risks: fever, hives, fluid overload. Rare: hemolytic reaction, TRALI, Hepatitis B or C, HIV, West Nile, Chagas, Babesia.
Alternatives: iron (Venofer, Injectafer), Aranesp, Cell Saver, no treatment.

[ ] I CONSENT   [ ] I REFUSE (Jehovah's Witness card on file)   [ ] Only Albumin and clotting factors

Under the Blood Safety Act of California I have been given the brochure. I may change my mind at any time by telling the Nurse or Physician.

Interpreter used: Yes / No    Language ______
Patient or Representative signature ______   Date/Time ______
Witness ______`,
  `DEAR CUSTOMER: THANK YOU FOR CONTACTING FITBIT SUPPORT. WE UNDERSTAND YOUR CHARGE 6 NO LONGER SHOWS HEART RATE IN THE GOOGLE HEALTH APP AFTER THE SEPTEMBER UPDATE. PLEASE TRY THIS. ONE: OPEN SETTINGS, BLUETOOTH, CHOOSE FORGET. TWO: HOLD THE BUTTON FOR FIFTEEN SECONDS UNTIL THE LOGO APPEARS TWICE. THREE: TURN OFF BATTERY SAVER ON YOUR SAMSUNG GALAXY. FOUR: SIGN IN WITH GOOGLE, NOT WITH FACEBOOK. FIVE: CLEAN THE SENSOR WITH WATER, NOT WITH WINDEX. IF THE GREEN LIGHT STAYS OFF WE WILL SEND A REPLACEMENT BY FEDEX GROUND FROM MEMPHIS. NOTE THAT THE TRACKER IS NO MEDICAL DEVICE, AND THAT AFIB NOTICES DEPEND ON BEING STILL. REPLY TO THIS MESSAGE WITHIN SEVEN DAYS OR THE CASE WILL CLOSE. WARM WISHES, FITBIT CARE, DUBLIN.`,
  `JOB POSTING: Registered Nurse, Float Pool (Nights)

St. Luke's Regional, Level II Trauma Center, Magnet since 2015, seeks RNs for Med-Surg, Tele and Ortho. 36 hours, 7p-7:30a, every third weekend, holidays by rotation (Thanksgiving, Christmas, Fourth of July).

You bring: RN license (Compact ok), BLS + ACLS by American Heart, two years acute care, Epic or Cerner, COVID and Flu vaccine or exemption.
We bring: $42-58/h, night differential $6, Kronos self-scheduling, Fidelity 403(b), Delta Dental, VSP, tuition for BSN-MSN at Grand Canyon or Western Governors, free parking at Lot C, Starbucks in the lobby.
Apply at Workday. Human Resources answers within five Business Days. Equal Opportunity Employer / Veterans / Disability. Drug screen by Quest.`,
  `hi all, year 4 trip to the viking museum in york is on thursday 12 june. coach leaves the school gate 8.15 sharp, back about 4.30 depending on the a64. packed lunch please, no nuts, no glass bottles, no fizzy drinks, capri sun ok. school jumper, trainers, waterproof and sun cream already on. inhalers and epipens must be handed to the office in a named bag, with the blue form. spending money up to £5 in an envelope. travel sick children sit at the front, give kwells before. free school meals get a grab bag (cheese or tuna). we still need two parent helpers with dbs, and £14 on parentpay by friday. no phones or switches. any worries pop into reception. thank you, the year 4 team`,
  `Three days in Lisbon on foot

Day 1: Start in Alfama before the cruise ships wake. Tram 28 is a sauna; climb from Santa Apolónia to Portas do Sol instead. Lunch at a tasca near Graça: bacalhau à Brás, a jug of vinho verde, coffee called bica. Castle of São Jorge is best at four.
Day 2: Train from Cais do Sodré to Belém. Jerónimos opens at nine, Pastéis de Belém at eight, so eat first. MAAT in the afternoon, Ponte 25 de Abril at sunset, petiscos at Time Out Market.
Day 3: Sintra by the 8:41 from Rossio. Pena at opening, Quinta da Regaleira after lunch; buy Queijadas at Piriquita.
Pack shoes with grip: calçada is glass after rain. Viva Viagem card, bring coins.`,
  `CHICKEN MARSALA FOR A WEEKNIGHT. SERVES FOUR. POUND FOUR BREASTS TO HALF AN INCH BETWEEN SHEETS OF SARAN WRAP. SEASON WITH DIAMOND CRYSTAL, BLACK PEPPER AND A LITTLE WONDRA. BROWN IN OLIVE OIL AND KERRYGOLD IN A LODGE SKILLET, THREE MINUTES EACH SIDE, THEN REST ON A PLATE. ADD A POUND OF CREMINI, LET THEM SQUEAK AND COLOR, THEN SHALLOT, GARLIC AND THYME. POUR IN A CUP OF DRY MARSALA, NOT THE COOKING KIND FROM HOLLAND HOUSE, AND REDUCE BY HALF. ADD A CUP OF SWANSON STOCK, SIMMER, WHISK IN COLD BUTTER AND A SPOON OF GREY POUPON. RETURN THE CHICKEN. PARSLEY, LEMON. GOOD WITH BARILLA PAPPARDELLE, OR IDAHOAN POTATOES WHEN TIME IS SHORT. LEFTOVERS MAKE A PANINI. FREEZES POORLY BECAUSE OF THE BUTTER.`,
  `RUNNING CLUB BULLETIN, WEEK 31

Tuesday: Track at Victoria Park. Yasso 800s x 6 off 2 min, or Swedish fartlek for those with tired legs. Strides, drills, Cooper test in a fortnight.
Thursday: Hills at Box Lane, Kenyan loops 3 x 8 min. Head torches (Petzl), hi-vis; no AirPods on the road please.
Saturday: parkrun, pacers for 22, 25, 28 and 30. Bacon rolls at the Pavilion.
Sunday: Long run from Costa, 12 or 18 miles by the Grand Union. Gels (Maurten, SiS), Nuun, dog friendly until Marsworth.
Results: Great North Run 1:38 club best in V50; Snowdonia done in horizontal rain; Loch Ness sold out.
Injury corner: Achilles, Morton neuroma, Freiberg. Book the physio hut. London ballot opens Friday.`,
  `gardening q. my english roses (golden celebration, lady of shalott) have black spot again, i did rose clear in april, and uncle tom's tonic. soil is london clay, ph 6.8 with the westland tester. the ones by the fence with the clematis jackmanii are fine, but those beside the hebe are naked to the knee. do i strip the leaves and bin, not compost? is it too late for vitax q4, and would mulch of strulch or horse manure from the stables keep the spores down? also aphids like a coat, ladybirds nil, tried soap w fairy liquid. and should i lift the dahlias (bishop of llandaff) at first frost or risk it. zone 8b-ish, south facing slope`,
  `Release notes 4.12.0

Breaking
- Node 18 is no longer supported; use Node 20 or later (Iron, Jod).
- Default branch of Postgres images is Bookworm, not Bullseye.
- \`config.legacy\` removed. Run the Codemod.

Added
- Bloom filter in front of the Levenshtein index: lookups 3x faster on the Enron set
- Helm chart, Grafana dashboard, Prometheus counters, Jaeger traces
- Kerberos and Okta sign-in, Hashicorp Vault secrets

Fixed
- Safari 17 lost focus in Monaco after undo
- Race in Raft elections on ARM (Graviton)
- Unicode: Cyrillic, Devanagari, Hangul now fold like Turkish dotless i
- Docker on Apple Silicon no longer pulls Rosetta

Deprecated
- Jenkins plugin. Move to Actions, Circle or Buildkite by Easter.

Thanks to everyone who filed issues on GitHub, Discord and Stack Overflow.`,
  `EXPLANATION OF BENEFITS. THIS IS NOT A BILL. PLAN: ANTHEM BLUE ACCESS PPO, GROUP OF LOCKHEED MARTIN. CLAIM RECEIVED, PROCESSED MAY 30. PROVIDER: EMORY MIDTOWN IMAGING. SERVICE: MRI KNEE LEFT, 73721. CHARGED 2,940. DISCOUNT 1,861. ALLOWED 1,079. APPLIED TO DEDUCTIBLE 650. COINSURANCE 85.80. PLAN PAID 343.20. YOU MAY OWE 735.80. REMARK CODES: PR 1, PR 2, CO 45. WHY WAS THIS NOT PAID IN FULL? YOU HAVE MET 1,500 OF 1,500 OF THE INDIVIDUAL DEDUCTIBLE NOW. HEALTH SAVINGS ACCOUNT AT OPTUM CAN BE USED. IF YOU THINK WE ARE WRONG, APPEAL IN ONE HUNDRED EIGHTY DAYS TO GRIEVANCE DEPARTMENT, INDIANAPOLIS, OR ONLINE THROUGH SYDNEY HEALTH. LANGUAGE HELP IS FREE: ESPAÑOL, TAGALOG, KREYÒL, DINÉ. GEORGIA DEPARTMENT OF INSURANCE CAN ASSIST.`,
  `PHQ-9 and GAD-7 (copied from the tablet)

Over the last 2 weeks, how often have you been bothered by:
1. Little interest or pleasure: More than half the days
2. Feeling down, hopeless: Several days
3. Trouble falling asleep, or sleeping too much: Nearly every day
4. Feeling tired: Nearly every day
5. Poor appetite: Not at all
6. Feeling bad about yourself: Several days
7. Trouble concentrating on the newspaper or television: More than half
8. Moving or speaking slowly: Not at all
9. Thoughts that you would be better off dead: Not at all
Total 12 (Moderate). 

GAD-7 total 9 (Mild). Columbia screen negative. AUDIT-C 3. Edinburgh N/A. MDQ negative.
Developed with a grant from Pfizer. Next: Calm, Headspace, or Behavioral Health in Suite B.`,
  `airbnb message. thanks for booking the loft in porto! check in from 3, the key box is on the left of the blue door, under the azulejo with the ship, code comes on the morning. fourth floor no lift sorry!! wifi is on the fridge under the sardine magnet. the boiler (vulcano) needs a minute, don't touch the red tap. bins: yellow plastic, green glass, blue paper, corner of rua das flores. quiet after 22 as the walls are thin and the lady below has a parrot. breakfast at majestic is touristy, try the padaria with the green awning, ask for a pão de deus. metro e from the airport to trindade, 2 euro with andante. uber and bolt both work. check out 11. enjoy the francesinha`,
  `Here is a kinder version of your e-mail:

> Hello team,
>
> Quick update on the Phoenix migration. Jenkins is green again, and the Oracle dump landed in Snowflake at noon. Two things are open: the Tableau extract for Finance still counts Puerto Rico twice, and Salesforce has Lightning records without a Country.
>
> Could QA have a look before Wednesday? If it slips, the Frankfurt cut-over moves to after Diwali, which is fine.
>
> Best,

**What I changed**
- Took out "as I already said"
- Put the request up front
- Spelled out *UAT* once

If you want it more formal, swap "Hello team" for "Good Morning, All". Shall I draft the Slack version as well, or a Jira comment with the Acceptance Criteria in Gherkin (Given, When, Then)?`,
  `NOTICE OF PRIVACY PRACTICES, SHORT FORM. NORTHSIDE COMMUNITY HEALTH CENTERS. WE USE YOUR HEALTH INFORMATION TO TREAT YOU, TO BILL MEDICARE, MEDICAID OR YOUR INSURANCE, AND TO RUN THE CLINIC. WE SHARE IT WITH LABS SUCH AS LABCORP, WITH PUBLIC HEALTH, WITH COURTS WHEN THE LAW SAYS SO, AND WITH THE HEALTH INFORMATION EXCHANGE UNLESS YOU OPT OUT. WE DO NOT SELL IT. YOU MAY ASK TO SEE IT, TO CORRECT IT, TO GET A PAPER OR ELECTRONIC COPY, TO HAVE MAIL SENT TO ANOTHER ADDRESS, AND TO KNOW WITH WHOM WE SHARED. SUBSTANCE USE RECORDS UNDER 42 CFR PART 2 AND PSYCHOTHERAPY NOTES NEED YOUR WRITTEN CONSENT. COMPLAINTS GO TO THE PRIVACY OFFICER OR TO THE OFFICE FOR CIVIL RIGHTS, WASHINGTON. WE WILL NOT RETALIATE. EFFECTIVE JULY FIRST.`,
  `Title: Prevalence of Helicobacter pylori resistance in rural Guatemala: a cross-sectional study

Aim: To estimate resistance to clarithromycin, levofloxacin and metronidazole among adults of the Western Highlands (Quetzaltenango, Totonicapán, Sololá).
Methods: Sydney-protocol biopsies; Wang agar, E-test (bioMérieux), next-generation sequencing on Illumina MiSeq. Fisher exact, Mann-Whitney, Bonferroni; Bland-Altman for agreement; Strobe followed.
Results: 311 of 498 were infected (62%). Clarithromycin 19%, levofloxacin 41%, metronidazole 73%, tetracycline 0%. Lauren intestinal type metaplasia 14%, OLGA III-IV 6%. Maya K'iche' speakers had higher CagA.
Discussion: Empirical triple therapy fails the Maastricht VI threshold. Bismuth quadruple (Pylera) is sensible where Pepto-Bismol is to be had.
Ethics: Universidad del Valle; Helsinki Declaration. Conflict of Interest: Phathom, Takeda.`,
  `ok so you asked for a keto vs mediterranean thing, here goes. **keto**: under 30 g carbs, bacon, avocado, kerrygold, no bananas, no bread. weight falls quick (mostly water first), ldl may jump - check after 8 weeks; with jardiance or farxiga don't, because of ketoacidosis. **mediterranean**: olive oil (predimed used 4 spoons a day), chickpeas, sardines, walnuts, greens; wine optional. best evidence for heart and diabetes. **dash**: like med with less salt. **whole30, carnivore, optavia**: little data. for you, with gallstones and gout, i'd go mediterranean, skip the anchovies and beer. try: greek yogurt fage 2%, dave's killer bread thin, trader joe's lentils, walk after supper 15 min. tell your clinician if on warfarin: kale changes the inr.`,
  `MEETING MINUTES - Infection Prevention Committee

Present: Pharmacy, Nursing, Facilities, Lab, Occupational Health, Environmental Services. Apologies: Dialysis, Radiology.
1. CLABSI: 2 in Q3 (NICU, 5 West). Biopatch out, Tegaderm CHG in. Scrub the hub audits 84%.
2. C. diff SIR 0.61. Fidaxomicin on formulary; Zinplava withdrawn. Clorox Fuzion trial in ED.
3. Hand hygiene: SwipeSense badges, Purell dispensers moved by Door 4.
4. Legionella: Hot tap in Wing C 41 °C, flush; Pall filters. Joint Commission asks for Water plan.
5. Measles exposure in Family Medicine: 14 staff titers; N95 fit tests (Halyard, 3M Aura) Monday.
6. Candida auris admission screens from Skilled facilities.
Action log on SharePoint. Next: Wednesday noon, Birch Room, club sandwiches by Catering.`,
  `WARRANTY AND RECALL NOTICE. PHILIPS RESPIRONICS DREAMSTATION. THE SOUND FOAM MAY BREAK DOWN AND BE BREATHED IN. IF YOUR UNIT WAS MADE BEFORE APRIL 26, 2021, REGISTER THE SERIAL NUMBER. DO NOT STOP THERAPY BEFORE YOU SPEAK WITH YOUR PHYSICIAN OR MEDICAL EQUIPMENT COMPANY. DO NOT USE OZONE CLEANERS SUCH AS SOCLEAN. REPLACEMENT: DREAMSTATION 2, OR RESMED AIRSENSE 11 BY ROTECH, APRIA, LINCARE AND ADAPT. RETURN THE OLD UNIT IN THE BOX WITH A UPS LABEL. TRAVELERS SHOULD CARRY THE LETTER FOR TSA. SIGNS TO REPORT: BLACK PARTICLES, COUGH, HEADACHE, SINUS TROUBLE. REPORTS GO TO MEDWATCH OF THE FOOD AND DRUG ADMINISTRATION. CLASS I RECALL. SETTLEMENT FORMS ARE HANDLED IN PITTSBURGH, WESTERN DISTRICT OF PENNSYLVANIA; THE DEADLINE WAS AUGUST. KEEP THE HUMIDIFIER CHAMBER DRY UNTIL IT IS SHIPPED.`,
  `How to brew a Saison at home

Grain: 4.2 kg Weyermann Pilsner, 500 g Munich, 300 g wheat, 200 g Victory. Hops: Styrian Golding 30 g at 60 min, Saaz 20 g at 10, Hallertau Blanc dry. Yeast: Belle Saison or Wyeast French. Water: Burton salts no, soft with a little Gypsum and a Campden tablet.

Mash in the Grainfather at 64 °C for 75 min, mash out 76. Boil an hour; Irish moss and Protofloc late. Chill by Hydra coil, OG 1.052. Ferment free rise from 20 to 28 in a FermZilla, spunding valve at day 5; expect FG 1.003 (Tilt or Plato by refractometer, Brix to be corrected). Condition two weeks, carbonate to 3 volumes in Champagne bottles. Star San everything. Serve in a Duvel tulip with mussels.`,
  `SCHOOL NURSE NEWSLETTER

Lice are back in Kindergarten and Grade 2. Check behind the ears, use Nix or a Lice Meister comb, wash Squishmallows in hot water. No need to stay home.
Strep and Fifth disease are in Middle School. Slapped cheeks are fine to attend; fever above 100.4 is not.
Medicines: bring Adderall, EpiPen and Albuterol in the pharmacy box with Form H-12. No Tylenol in lunch bags.
Screening: Snellen and Ishihara for third grade, scoliosis (Adams bend) for sixth.
Vaccines: Tdap and Menactra by September, or the State of Ohio waiver.
Snack list: Goldfish and Cheerios yes, Nutella and Snickers no.`,
  `gym app review. two stars. used to love it, then the june update broke apple watch sync, so my bench and romanian deadlifts show as pilates. support (a bot called spark) told me to reinstall, and i lost 3 years of streaks. the couch to 5k bit is still good, the voice is calm and not californian. calorie scan thinks my nan's lancashire hotpot is lasagne. premium is 59.99 and renews by itself, i got my money back from apple not from them. if you only want macros use cronometer or myfitnesspal; for lifting try hevy or strong. would go to four stars if csv export came back, and a dark mode that isn't purple`,
  `Recipe: Slow Beef Rendang

Blend shallots, garlic, galangal, ginger, Kashmiri chillies and lemongrass to a paste. Fry it in Kara coconut oil until it splits. Add star anise, cassia, cloves and green cardamom, then two pounds of chuck cut big. Pour in coconut milk (Chaokoh), tamarind, kaffir lime and a knob of gula Melaka. Three hours on low, lid ajar, in a Dutch oven or Le Creuset.

When it's nearly dry, stir in kerisik: desiccated coconut toasted to the brown of a Labrador and pounded. Cook until the oil comes out and the beef is dark.

Serve with jasmine rice, acar of cucumber and a fried egg. Better on Monday than Sunday. Freezes for Ramadan.`,
  `WEEKEND FISHING REPORT, LAKE CHAMPLAIN. WATER IS 64 DEGREES AT ROUSES POINT AND STAINED AFTER THE RAIN. SMALLMOUTH ARE ON GRAVEL IN EIGHT TO TWELVE FEET FROM PLATTSBURGH TO VALCOUR ISLAND; NED RIGS, TUBES AND A SENKO WACKY STYLE TOOK THE MOST. LARGEMOUTH WANT FROGS AT DAWN IN MISSISQUOI BAY. WALLEYE AFTER DARK ON RAPALA HUSKY JERKS NEAR THE SANDBAR BRIDGE. LAKE TROUT ARE DEEP AT THOMPSON POINT, LEAD CORE WITH A SUTTON SPOON. NORTHERN PIKE BY THE WEEDS. LAMPREY WOUNDS DOWN THIS YEAR. LAUNCH AT SHELBURNE IS SHUT UNTIL MEMORIAL DAY; USE MALLETTS BAY. REMEMBER WARDENS CHECK FOR FELT SOLES AND LIVE WELLS. VERMONT AND NEW YORK LICENCES BOTH COUNT ON THE MAIN LAKE.`,
  `Dear Parent or Guardian,

This is to tell you that the Individualized Education Program meeting will be held on Tuesday in the Maple Room. We will go over reading (Wilson, Orton-Gillingham), speech goals for R and S, and the occupational therapy report with the Beery VMI and the Sensory Profile. You may bring an advocate or a friend.

Please look at the Procedural Safeguards of IDEA that are in this envelope. If you need an interpreter in Somali, Hmong or Spanish, ring the Special Education desk. Bus 9 and the Boys and Girls Club will be told of any change in the day. Woodcock-Johnson scores will be given on paper.

Office of Student Services
Roosevelt Elementary`,
  `uk benefits chat. question: im on new style esa support group and pip (enhanced mobility, standard daily living), and motability have offered a vauxhall astra swap. does it matter if i get 6k from my late aunt's house? answer: pip is not means tested, so no change. new style esa isn't either, only work pension over £85 a week counts. but if you also get housing benefit or universal credit, savings above 6,000 lower it and above 16,000 stop it. tell the dwp in the journal within the month. council tax reduction has its own rules in barnsley. citizens advice, turn2us and scope can check. keep the probate letter. the blue badge stays until 2027 either way`,
  `NURSING CARE PLAN - Long Term Care

Problem: Risk for falls r/t Parkinson disease, Ativan use, macular degeneration.
Goal: No injury in 90 days.
Interventions: Low bed, Posey mat, Dycem in Broda chair, non-skid socks, Hoyer x2 staff, toileting at 6-10-2-6, night light, Merry Walker trial, GDR of Ativan by Pharmacy. PT eval after any fall; neuro checks per policy.

Problem: Weight loss 6% (MDS Section K).
Interventions: Magic Cup bid, Mighty Shake with med pass 2.0, finger foods, Remeron 7.5, weekly weights, likes Fig Newtons, Sanka and tomato soup.

Problem: Activities. Likes Bingo, polka reruns, rosary on Friday, cat visits. Speaks Polish when upset.

Reviewed at Care Conference. BIMS 7. POLST: DNR, comfort, no tube.`,
  `PHARMACY INPATIENT WARFARIN AND VANCOMYCIN PROGRESS NOTE. INDICATION: ON-X MITRAL VALVE AND MRSA DISCITIS. INR GOAL 2.5 TO 3.5. TREND 1.9, 2.2, 2.8, 3.9. DRUG CHANGES: FLAGYL STARTED TUESDAY, BACTRIM NONE, BOOST TWO DAILY. WARFARIN HOLD TONIGHT, RESTART 2.5 TOMORROW (WAS 5). HEPARIN OFF. NO BLEEDING, HGB 9.4. VANCOMYCIN: BAYESIAN BY INSIGHTRX, AUC 612, COCKCROFT-GAULT 48 ON ADJUSTED WEIGHT, SERUM 1.3 UP FROM 0.9. CHANGE TO 750 EVERY 18 HOURS, AUC GOAL 400 TO 600. LEVEL FRIDAY AT 0500. ZOSYN CHANGED TO CEFEPIME FOR KIDNEY SPARING. NARANJO SCORE FOR RASH 4. RENAL DOSE: NEURONTIN 300 BID, PEPCID 20 DAILY, LOVENOX NOT ORDERED. EDUCATION WITH TEACH BACK, GREEN LEAFY SHEET IN VIETNAMESE.`,
  `Interview tips for a Medical Assistant post

1. **Know the clinic.** Is it a Federally Qualified Health Center? Do they use Epic, Athena or eClinicalWorks?
2. **STAR stories.** Situation, Task, Action, Result. Have one for a rude caller, one for a fainting child, one for a mix-up you caught.
3. **Skills:** Venipuncture (Vacutainer, butterfly), Welch Allyn EKG, Snellen, A1c by DCA Vantage, Coag by CoaguChek, autoclave with Steris strips, HIPAA.
4. **Certificates:** CMA from AAMA or RMA from AMT; CPR by Red Cross.
5. **Ask:** "What does a good first month look like?"

Wear plain scrubs or slacks; Crocs are best left at home. Send a thank-you by e-mail in a day. On LinkedIn, set *Open to Work*. Good luck!`,
  `hi there, returning these hoka bondi in 8.5 wide, order went to the old flat in leith. they rub at the bunion, and the insole slides under my orthotic. worn twice indoors on carpet + once to scotmid. the dpd label won't print, says invalid postcode, and your chat bot thinks leith is in germany. could i swap for the brooks ghost max, or the new balance 1080 in a 2e, in the grey not the neon? if they cost more i'm happy to pay by klarna or the gift card. also the discount code for nhs blue light was not applied the first time (20%), screenshot attached. i'm away in orkney from the 9th so please no courier before the 16th. cheers`,
  `DENTAL HYGIENE / PERIO CHART NOTE
Med Hx: HTN, Prolia, Penicillin hives; ASA II; BP 134/82.
EOE/IOE: WNL, linea alba, torus palatinus, Fordyce granules, geographic tongue. 
Perio: PD 4-6 post, 7 DB #3, BOP 38%, furcation Glickman I #19, Miller II recession #24, mobility 1. Radiographic loss 20% horizontal; Stage II Grade B generalized. PI O'Leary 46%.
Tx: SRP UR/LR, Cavitron + Gracey 11/12, 13/14; Oraqix, 1.8 mL Carbocaine; Arestin #3; irrigated CHX. Fl varnish (Vanish), Prevident 5000 Rx. OHI: Bass, Sonicare, TePe red, Waterpik. 
Next: UL/LL 2 wks; re-eval 6 wks; 3 mo maintenance; Night guard, Delta pre-auth; Invisalign consult later. No extractions without MD letter re: Prolia.`,
  `MUSEUM NOTICE. THE EGYPTIAN WING IS SHUT UNTIL EASTER WHILE THE ROOF IS MENDED. THE ROSETTA CAST, THE CANOPIC JARS AND THE BOOK OF THE DEAD HAVE MOVED TO GALLERY NINE BESIDE THE BENIN BRONZES. THE TUESDAY TALK ON MINOAN DYES WILL BE HELD IN THE LECTURE THEATRE; THE SATURDAY WORKSHOP FOR CHILDREN (BUILD A VIKING SHIP) IS SOLD OUT. QUIET HOUR IS FROM NINE TO TEN ON SUNDAY WITH LAMPS LOW AND NO HAND DRYERS. GUIDE DOGS ARE WELCOME. LOCKERS TAKE A POUND COIN. THE GARDEN CAFE NOW SERVES WELSH RAREBIT, BATH BUNS, ASSAM AND LADY GREY. TICKETS BOUGHT THROUGH EVENTBRITE OR NATIONAL TRUST STAY VALID. TRAMS FROM PICCADILLY AND VICTORIA STOP AT THE GATE. THANK YOU FOR YOUR PATIENCE, VISITOR SERVICES.`,
  `PHARMACY LABEL AND COUNSELLING SHEET

PREDNISONE 10 MG TABLETS (generic for Deltasone) #42
Take 6 tablets by mouth each morning for 2 days, then 5 for 2, 4 for 2, 3 for 2, 2 for 2, 1 for 2, then stop.
With food. No refills.

What to know: You may feel hungry, hot, and wide awake. Sugar may rise. Mood may swing. Do not take with Advil, Aleve or Goody's powder. Keep away from people with Chickenpox. No live vaccine such as Yellow Fever or MMR.

Call if: black stool, thirst, blurred sight, Cushing face, or fever.
Store at 68-77 F. Keep from children and the Labrador.

Made by West-Ward, Columbus. Discard after one year. Round, white, debossed.
Questions? Ask the Pharmacist on Duty.`,
  `HOME HEALTH AIDE VISIT SHEET. BATH GIVEN IN THE TUB WITH THE DRIVE BENCH, HAIR WASHED WITH BABY SHAMPOO, NAILS FILED NOT CUT. SKIN: RED SPOT ON THE LEFT HIP THE SIZE OF A QUARTER, CALMOSEPTINE PUT ON, NURSE TOLD BY PHONE. BREAKFAST: CREAM OF WHEAT, HALF A BANANA, POSTUM. LUNCH LEFT IN THE TUPPERWARE: TUNA ON RYE. PILLS TAKEN FROM THE TUESDAY BOX, SEEN BY ME. WALKED TO THE PORCH AND BACK TWICE WITH THE WALKER, WORE THE GAIT BELT. MOOD WAS GOOD, SANG ALONG WITH THE RADIO, ASKED FOR THE BINGO DATE. BOWELS MOVED ONCE. FLOOR MOPPED, THROW RUG PICKED UP, LIFE ALERT BUTTON TESTED. LEFT AT ONE. NEXT VISIT ON THURSDAY MORNING, BRING DEPENDS AND ENSURE.`,
  `mountain bike forum. my trek fuel ex (2021) creaks when i stand on the pedals. i did the bottom bracket (dub, torqued), chainring bolts, the headset, seat post greased with finish line, maxle out and in, and the rocker link with loctite 243. still there only under load and only in the top three cogs of the gx eagle. could it be the freehub on the bontrager line wheel? dt swiss ratchets look fine. shock bushings have no play that i can feel. ridden in moab and a lot of pacific northwest slop, and one crash at whistler. shop wants 180 for a full tear down. any ideas before i take up golf? it goes quiet when wet, by the way`,
  `Emergency contact and first aid poster

CHOKING: Five back blows, five Heimlich thrusts. Infants: chest thrusts, never a blind sweep.
BURN: Cool tap water for 20 minutes. Cling film. No butter, no Savlon.
SEIZURE: Time it, cushion the head, nothing in the mouth. Over five minutes: Buccolam and 999.
ASTHMA: Sit up, ten puffs of Ventolin by AeroChamber, one at a time.
ANAPHYLAXIS: EpiPen or Jext in the outer thigh, lie flat, legs up.
HYPO: Lucozade, five Jelly Babies, then toast.
FAINT: Legs up, loosen Scarf.
CARDIAC ARREST: Ring 999, start CPR to Nellie the Elephant, fetch the AED from the Village Hall (cabinet code from Ambulance Control).

St John Ambulance, Red Cross and Resuscitation Council agree.`,
  `SOFTWARE OUTAGE NOTICE. ON SUNDAY FROM TWO UNTIL FIVE IN THE MORNING EPIC HYPERSPACE WILL BE READ ONLY. USE BUSINESS CONTINUITY ACCESS ON THE RED COMPUTERS. HAIKU AND CANTO WILL NOT OPEN. PYXIS AND OMNICELL STAY IN LOCAL MODE; OVERRIDE ONLY WHAT IS ON THE CRITICAL LIST. PAPER ORDERS ARE IN THE DOWNTIME BOX AT EACH UNIT CLERK DESK, WITH YELLOW LABORATORY SLIPS AND ZEBRA LABELS. BLOOD BANK NEEDS A HAND SIGNED SLIP. VOCERA AND CISCO PHONES WORK; TIGERCONNECT DOES NOT. WHEN THE SYSTEM IS BACK, PHARMACY WILL ENTER ORDERS FIRST, THEN NURSING BACKLOAD OF VITALS, INTAKE AND OUTPUT, AND BRADEN ONLY. CHARGES BY TUESDAY. HELP: SERVICE DESK AT EXTENSION 4357, CHOOSE OPTION THREE FOR CLINICAL. COMMAND CENTER IN CEDAR.`,
  `Adult swim class FAQ

**I'm scared of deep water. Is this for me?** Yes. Begin in the Dolphin group, in the Learner Pool, which is 0.9 m.

**What do I bring?** A Speedo or long shorts with a net lining, goggles (Zoggs are good), a towel, a pound for the locker. A burkini is fine.

**Can I swim with eczema, a stoma or a PICC?** Eczema: Vaseline or Cetraben first. Stoma: yes, with a fresh Coloplast. PICC: no.

**After a heart attack?** Ask Cardiac Rehab, usually six weeks.

**Which strokes?** Front crawl by week six, then back; Butterfly in the Improvers on Thursday.

**Missed a lesson?** Text the Front Desk. Half-term and Boxing Day are off. Better, Everyone Active and Nuffield cards don't work here.`,
  `smart meter help. your octopus home mini shows offline because the zigbee link to the gas meter in the cupboard is weak. please try: 1. move the in home display near to the meter for an hour. 2. turn the router off, wait, on again. use 2.4 not 5. 3. in the app go to devices, pulse, forget, add again and scan. 4. if the electric shows and the gas doesn't, wait a day: gas sends only each half hour to save its battery. we won't bill an estimate while agile is on, you fall back to flexible. if you have a nebuliser, a dialysis machine or a stairlift join the priority services register with ukpn or northern powergrid. a photo of the lights helps us`,
  `INTAKE QUESTIONNAIRE, PHYSICAL THERAPY

Where is the pain? Low back, Left > Right. Since: shoveling on St. Patrick's Day.
Worst / best: 8 / 3. Worse with: Sitting in the Subaru, Sneeze, Vacuum. Better with: Walk, Icy Hot, Recliner.
Numb or tingle: big toe. Bladder or bowel change: No. Night sweats: No.
Tests so far: X-ray at Urgent Care. Shots: none. Prior therapy: Chiropractor, Cupping, Dry Needling.
Medicine: Flexeril, Aleve, Zestril, Paxil.
Surgery: Gallbladder, C-section, Carpal tunnel.
Work: Postal carrier, off since Monday. Goals: Carry Satchel, play Pickleball, sleep on my side.
Oswestry 42. STarT Back: Medium. Fear-Avoidance 31.
How did you hear of us? Facebook, Church bulletin, Kaiser.`,
  `VETERINARY DISCHARGE SHEET. PATIENT IS A NINE YEAR OLD LABRADOR, NEUTERED, 34 KILOS, SEEN FOR EATING A BAG OF RAISINETS AND HALF A KONG. EMESIS WITH APOMORPHINE, ACTIVATED CHARCOAL WITH TOXIBAN, FLUIDS NORMOSOL OVERNIGHT. RADIOGRAPHS SHOW A SPINDLE OF RUBBER IN THE STOMACH, REMOVED BY ENDOSCOPE. KIDNEY VALUES NORMAL AT 24 HOURS, CHECK AGAIN ON THURSDAY. GIVE CERENIA ONE TABLET DAILY, CARAFATE SLURRY THREE TIMES, HILLS I/D OR BOILED CHICKEN WITH RICE. NO GREENIES, NO RAWHIDE, NO FRISBEE FOR THREE DAYS. HEARTGARD AND NEXGARD ARE DUE. RIMADYL MUST STOP UNTIL WE SAY. WATCH FOR BLOAT: RETCHING, ROUND BELLY, DROOL. CALL BLUE PEARL AT NIGHT. INSURANCE FORM FOR TRUPANION HAS BEEN SENT. CONE STAYS ON IN THE CAR.`,
];
