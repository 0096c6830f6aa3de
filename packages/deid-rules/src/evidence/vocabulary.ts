import { hashWord } from 'deid-core';

/**
 * Words that are often written like names and are none: what clinical text is about, where it plays, and whose products
 * it names. Hand-written, from common clinical usage. A word that is as often a name is left out.
 */
export const VOCABULARY = {
  clinical: `
    abilify accutane actos adderall advair advil albuterol aldactone aleve allegra allopurinol ambien amiodarone amlodipine
    amoxicillin apixaban aricept aristocort aspirin atarax ativan atorvastatin atrovent augmentin avelox azithromycin
    bactrim benadryl benicar bentyl biaxin botox bumex buspar bystolic carafate cardizem cardura carvedilol ceftriaxone
    celebrex celexa cetaphil chantix cialis cipro claritin clindamycin clonidine coreg cozaar crestor cymbalta dapsone
    decadron depakote desyrel detrol diflucan digoxin dilantin dilaudid diovan ditropan dovonex doxycycline duragesic effexor
    elavil eligard eliquis embrel enbrel entresto epipen epogen ethanol excedrin famotidine fentanyl flagyl flexeril flomax
    flonase flovent fluoxetine fosamax furosemide gabapentin geodon gleevec glucophage glucotrol haldol heparin humalog humira
    hydralazine hydrocodone hydrocortisone hytrin ibuprofen imdur imitrex imodium imuran inderal insulin isordil januvia
    jardiance keflex keppra keytruda klonopin lamictal lanoxin lantus lasix levaquin levemir levothyroxine lexapro lidoderm
    lidocaine lipitor lisinopril lithium lopressor lorazepam lortab losartan lovenox lunesta lupron lyrica macrobid maxalt
    melatonin metformin methadone methotrexate metoprolol mevacor micardis miralax mirtazapine mobic morphine motrin mucinex
    namenda naprosyn naproxen nasonex neosporin neurontin nexium nitroglycerin norco norvasc novolog nystatin omeprazole
    opdivo ozempic oxycodone oxycontin pamelor paracetamol paxil paxlovid pepcid percocet phenergan plaquenil plavix
    pradaxa pravachol prednisone premarin prevacid prilosec prinivil pristiq procardia prograf prolia propranolol proscar
    protonix provigil prozac pulmicort reglan remeron remicade restoril retin-a revlimid risperdal ritalin robitussin rocephin
    seroquel sertraline simvastatin sinemet singulair skelaxin soma spiriva stelara strattera suboxone sudafed symbicort
    synthroid tamiflu tegretol tenormin tessalon topamax toprol toradol tramadol trazodone trileptal tricor trulicity tums
    tylenol ultram valium valtrex vancomycin vasotec ventolin viagra vicodin vioxx vistaril vytorin warfarin wellbutrin
    xanax xarelto xeljanz zantac zestril zetia zithromax zocor zofran zoloft zometa zyprexa zyrtec sovaldi ribavirin
    letrozole pentoxifylline vitamin vit pap holter doppler gram metzenbaum bovie steri betadine vicryl prolene monocryl
    allergan restasis haglund gravis rubella leukemia lymphoma melanoma sepsis parkinson parkinsons alzheimer alzheimers
    alzheimer's crohn crohns hodgkin hodgkins huntington huntingtons tourette tourettes marfan hashimoto raynaud sjogren
    guillain barre asperger asperger's lou gehrig meniere menieres dupuytren bartholin cushing cushings wilson's kaposi
    babinski romberg homans homan hoffman hoffmann lachman mcmurray phalen tinel kernig brudzinski murphys rovsing
    spurling lhermitte trendelenburg fowler valsalva epley hallpike apgar glasgow braden waterlow karnofsky gleason
    snellen ishihara mallampati killip framingham ranson apache foley heimlich swan ganz penrose hickman broviac
    kocher pfannenstiel whipple nissen billroth bankart ilizarov colles salter lefort cobb baker's bells wernicke
    korsakoff creutzfeldt jakob lewy barrett barretts peyronie paget charcot ewing wilms heberden osler janeway roth
    cullen kussmaul cheyne biot dressler prinzmetal wolff parkinsonism legionella borrelia lyme ebola zika candida
    hx dx rx tx sx fx pmh psh hpi ros cc copd chf cad ckd esrd htn hld dm dvt pe mi cva tia afib uti uri gerd ibs ibd
    ibs ms als ra sle oa ptsd adhd add ocd gad mdd bpd aud osa pcos pid std sti hiv aids hcv hbv hpv tb mrsa vre
    cdiff covid rsv flu ards sirs aki ards nyha asa bmi bp hr rr temp o2 spo2 ekg ecg eeg emg eeg mri ct cta pet dexa
    xr us tte tee cbc bmp cmp lft lfts tsh psa inr ptt esr crp bnp bun gfr egfr ldl hdl wbc rbc hgb hct plt abg ua hcg
    icu micu sicu nicu picu ccu er ed or pacu snf ltac nsaid nsaids ssri snri ace arb ppi iv im po sq prn ada aha acc
    acog aap cdc fda who nih hipaa dnr dni poa adl adls ot pt slp rom wnl nad perrla eomi rrr ctab ntnd aox jvd slr
    heent lmp ob gyn obgyn lad rca lcx cabg pci turp tah bso tkr thr orif ercp egd i&d lvef ef tpn ng peg picc rlq ruq
    luq llq ca tnm stage brca her2 egfr kras alk msi nsclc sclc dlbcl cll cml aml mds mm hcc rcc tcc bcc scc
    xyz abc abcd abcg efgh dd yyyy mmdd`,
  geographic: `
    afghanistan africa african africans alabama alaska alaskan algeria america american americans amish appalachia arab
    arabic argentina arizona arkansas armenia asia asian asians atlantic australia australian austria austrian bahrain
    bangladesh baptist belgian belgium bengali bolivia bosnia brazil brazilian britain british buddhist bulgaria california
    cambodia cambodian cameroon canada canadian cantonese caribbean catholic caucasian caucasians chile chilean china chinese
    christian christianity colombia colorado congo connecticut croatia cuba cuban czech dakota danish delaware denmark
    dominican dutch ecuador egypt egyptian england english eritrea estonia ethiopia ethiopian europe european farsi fiji
    filipino finland finnish florida france french german germans germany ghana greece greek guam guatemala haiti haitian
    hawaii hawaiian hebrew hindi hindu hispanic hispanics hmong honduras hungarian hungary iceland idaho illinois india
    indian indiana indonesia iowa iran iranian iraq iraqi ireland irish islam islamic israel israeli italian italy jamaica
    jamaican japan japanese jewish judaism kansas kentucky kenya korea korean kosovo kuwait laos laotian latina latino
    latvia lebanese lebanon liberia libya lithuania louisiana lutheran maine malawi malaysia mali mandarin maryland
    massachusetts methodist mexican mexicans mexico michigan minnesota mississippi missouri mongolia montana mormon morocco
    mozambique muslim muslims myanmar namibia navajo nebraska nepal netherlands nevada nigeria nigerian norway norwegian ohio
    oklahoma oman oregon pacific pakistan pakistani palestinian panama paraguay pennsylvania persian peru peruvian philippines
    poland polish portugal portuguese presbyterian protestant punjabi qatar quebec ontario romania romanian russia russian
    rwanda salvadoran samoa samoan saudi scandinavian scotland scottish senegal serbia serbian sicilian singapore slovakia
    slovenia somali somalia spain spanish sudan sudanese sweden swedish swiss switzerland syria syrian tagalog taiwan
    taiwanese tanzania tennessee texas thai thailand tibet tongan tunisia turkey turkish uganda ukraine ukrainian urdu uruguay
    usa utah uzbekistan venezuela vermont vietnam vietnamese virginia wales welsh wisconsin wyoming yemen yiddish zambia
    zimbabwe east west north south northern southern eastern western`,
  commercial: `
    medicare medicaid tricare cigna aetna humana kaiser anthem walgreens cvs walmart costco target amazon google facebook
    instagram youtube twitter whatsapp zoom uber lyft apple android iphone microsoft excel word windows pfizer moderna merck
    novartis sanofi bayer roche genentech abbvie amgen gilead quest labcorp epic cerner mychart athena fitbit garmin dexcom
    medtronic advil hulu netflix disney nintendo toyota honda nissan chevrolet subaru hyundai mercedes tesla gatorade
    pedialyte ensure boost similac enfamil gerber pampers huggies kleenex velcro pepsi coke nasa fbi irs ssa va dmv hmo ppo
    chatgpt openai gemini llama copilot alexa siri`,
} as const;

/** Classes of `vocabularyClass`. */
export const Vocabulary = { None: 0, Clinical: 1, Geographic: 2, Commercial: 3 } as const;
export type Vocabulary = (typeof Vocabulary)[keyof typeof Vocabulary];
export const VOCABULARY_COUNT = 4;

const classes = new Map<number, Vocabulary>([
  ...entries(VOCABULARY.commercial, Vocabulary.Commercial),
  ...entries(VOCABULARY.geographic, Vocabulary.Geographic),
  ...entries(VOCABULARY.clinical, Vocabulary.Clinical),
]);

function entries(words: string, to: Vocabulary): [number, Vocabulary][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [hashWord(word), to]);
}

/** Which vocabulary the word with this hash is of. */
export function vocabularyClass(hash: number): Vocabulary {
  return classes.get(hash) ?? Vocabulary.None;
}
