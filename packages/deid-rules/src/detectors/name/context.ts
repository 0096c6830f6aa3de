import { createDocument, type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import {
  givenName,
  plainWord,
  surname,
  Vocabulary,
  VOCABULARY_COUNT,
} from '../../lexicon/attributes.ts';
import { wordSet } from '../../evidence/word-set.ts';
import { WordTable } from '../../evidence/word-table.ts';
import { vocabularyClasses, wordAttributes } from '../../evidence/word-attributes.ts';
import { FORM_COUNT, formName, wordForm } from './word-form.ts';

/**
 * What a token means to the names beside it. The order is part of the trained weights: add at the end, and train again.
 */
const WORDS = {
  title: `mr mrs ms miss mx messrs dr drs doctor doctors prof professor sir madam maam rev reverend pastor rabbi imam
    judge justice officer captain capt sgt sergeant lt lieutenant colonel col general major senator rep governor
    president senor senora señorita sra sheikh hon`,
  relation: `mother mom mum mommy mama father dad daddy papa parent parents brother sister son daughter husband wife
    spouse partner aunt uncle grandmother grandma granny grandfather grandpa grandson granddaughter dtr gma gpa hubs nephew niece cousin
    fiance fiancee girlfriend boyfriend guardian caregiver caretaker friend neighbor neighbour stepmother stepfather
    stepdad stepmom stepson stepdaughter stepbrother stepsister roommate godmother godfather foster kid kids sibling
    siblings twin twins mil fil bro sis hubby ex`,
  role: `patient patients pt pts client resident attending physician surgeon provider nurse np therapist psychiatrist
    psychologist cardiologist neurologist oncologist pediatrician pharmacist fellow intern specialist consultant
    nephrologist pcp obgyn dentist dermatologist hospitalist caseworker counselor teacher coach employer boss manager
    supervisor secretary assistant coordinator member beneficiary subscriber customer user employee colleague
    gastroenterologist endocrinologist urologist radiologist pathologist anesthesiologist midwife paramedic emt gp
    worker agent operator caller student director referring ordering requesting treating author`,
  person: `male female man woman boy girl gentleman lady guy infant newborn baby child toddler teen teenager adult
    person individual veteran widow widower neonate m f yo`,
  naming: `name named names called aka nickname alias surname firstname lastname fullname goes`,
  signOff: `sincerely regards cheers respectfully signed love yours truly best warmly cordially thx xoxo`,
  greeting: `hi hello hey dear morning afternoon evening greetings welcome bye goodbye thanks thank congratulations
    ciao hiya yo`,
  discourse: `so okay ok well yes yeah yep no nope right alright um uh hmm now then alright sure please sorry oh ah
    actually anyway again like also next listen look great good`,
  be: `is was are were be been being am isnt wasnt`,
  have: `has had have having`,
  modal: `will would can could should may might must shall do does did doesnt didnt wont cant`,
  report: `reports reported reporting denies denied states stated says said presents presented presenting complains
    complained notes noted describes described endorses endorsed admits admitted mentioned mentions feels felt wants
    wanted lives lived works worked takes took comes came went goes gets got needs needed underwent remains appears
    thinks thought knows knew believes arrived returned received develops developed continues continued seems looks
    started stopped tolerated weighs suffers died passed recalls expressed agrees agreed understands requested
    complaining seen evaluated examined discharged transferred diagnosed scheduled referred born`,
  contact: `call called calling contact contacted tell told ask asked see saw seeing meet met notify notified page paged
    email emailed text texted reach reached inform informed paging phoned visited visit consult consulted with
    discussed spoke speak talk talked messaged remind find schedule transfer discharge admit refer`,
  by: `by per cc via`,
  for: `for re regarding about concerning to on behalf`,
  from: `from in at near of into around`,
  and: `and or nor plus`,
  article: `the a an this that these those each every any some no another`,
  possessive: `his her my our your their its`,
  pronoun: `he she they i you we it him them me us who which whom whose someone`,
  credential: `md do rn np pa phd dds dmd dpm pharmd lpn crna facc facs bsn msw lcsw mph od aprn fnp cnm esq jr sr ii
    iii iv dnp lmft msn mbbs frcp dvm rph cna pac fnpc mba bs ba`,
  eponymHead: `syndrome disease disorder sign signs score scale test tests testing criteria criterion classification
    stage staging reflex maneuver manoeuvre phenomenon lymphoma sarcoma palsy esophagus procedure operation repair
    incision catheter tube drain method law index thyroiditis chorea fracture contracture cyst tumor tumour carcinoma
    anemia body bodies position technique stain agar equation formula nodule nodes node ataxia dementia ulcer ring triad
    rule grade questionnaire inventory assessment protocol regimen clamp retractor needle sutures suture ligament muscle
    canal gland duct cells cell virus bacillus fever purpura nephropathy neuropathy hepatitis colitis arthritis
    encephalopathy encephalitis cardiomyopathy tachycardia malformation tetralogy gangrene abscess hernia pouch valve
    graft flap shunt balloon stent filter prosthesis implant therapy treatment trial study phase law effect
    granulomatosis palsies syndromes diseases disorders maneuvers manoeuvres reflexes fractures deformity dislocation
    lesion lesions forceps wire wires pin pins rod rods nail scissors speculum curette trocar drains tubes catheters
    esophagectomy fundoplication myotomy diverticulum neuroma physiology pupil pupils protein proteins impingement rating
    ratings grading cysts tumors carcinomas corpuscles crisis crest layer membrane fascia triangle duct ducts foramen
    tubercle tendon angle interval antigen antibody antibodies factor grid lamp chart view anomaly complex sequence
    association contractures edema oedema metaphyseal dystrophy leukodystrophy atrophy epilepsy facies hernias
    nomogram coefficient regression criterion staining solution dressing bandage sling brace orthosis frame operation
    orbitopathy ophthalmopathy keratitis goiter ulcers struma exam examination facemask airway blade laryngoscope
    spots lines kidney eye heart lung block murmur respirations breathing breath gait tremor response breaks
    aphasia area circle artery vein nerve plexus point exercises precautions hold pump bag mask cannula collar splint
    cast boot traction screening swab smear culture panel assay titer level levels count scan view views imaging`,
  orgHead: `hospital hospitals clinic clinics center centers centre medical health healthcare university college school
    pharmacy institute department dept unit ward foundation laboratory lab labs inc llc corp corporation company co ltd
    insurance bank group associates church county city town village hospice rehab rehabilitation nursing home homes
    pediatrics cardiology oncology orthopedics dermatology radiology surgery urgent care emergency academy district
    system systems services service society association agency office trust partners plaza mall park beach lake river
    mountain island bridge airport hotel restaurant store university shelter library museum building tower hall`,
  street: `street st ave avenue road rd drive lane ln blvd boulevard court ct circle way place pl terrace parkway pkwy
    highway hwy square trail loop alley`,
  month: `january february march april june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today
    yesterday tomorrow`,
  measure: `mg ml mcg kg cm mm g l iu units unit tablets tablet tab tabs capsule capsules dose doses daily bid tid qid
    qhs qd prn po iv im weekly hourly mmhg bpm percent puffs drops spray cream ointment patch injection pills pill`,
  idLabel: `mrn dob ssn id age hicn csn npi dea fin har mbi sex gender phone tel telephone cell mobile fax address email date acct account zip
    number no record dod pin policy ext birthdate born birthday`,
  section: `subjective objective plan impression history exam examination diagnosis diagnoses medications allergies
    vitals labs results findings recommendations summary discussion subject message question note chief complaint hpi
    pmh ros family social past surgical review physical hospital course indication comparison technique`,
  numberWord: `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety hundred first second third`,
  symptom: `pain ache fever cough nausea infection pressure blood cancer diabetes hypertension asthma pneumonia stroke
    injury swelling rash headache bleeding hematuria hemoptysis hematochezia melena discharge pus stool stools urine
    sputum vomit vomiting diarrhea lesion lesions drainage edema redness itching cramps numbness weakness fatigue`,
  particle: `de del da das dos di du della dello van von der den ter zu bin ibn bint binti la las los el al`,
} as const;

export type WordContext = keyof typeof WORDS;

const WORD_CONTEXTS = Object.keys(WORDS) as readonly WordContext[];

/** What other tokens than the words above are to the names beside them. */
const OTHER_CONTEXTS = [
  'none',
  'period',
  'comma',
  'colon',
  'opening',
  'closing',
  'quote',
  'dash',
  'slash',
  'question',
  'otherSymbol',
  'number',
  'clitic',
  'newline',
  'initial',
  'knownName',
  'maybeName',
  'capitalized',
  'capitals',
  'common',
  'uncommon',
  'past',
  'gerund',
  'adverb',
  'abstract',
  'plural',
  'clinical',
  'geographic',
  'commercial',
] as const;

type ContextName = WordContext | (typeof OTHER_CONTEXTS)[number];

export const CONTEXT_NAMES: readonly ContextName[] = [...OTHER_CONTEXTS, ...WORD_CONTEXTS];

/** Index of each context in `CONTEXT_NAMES`. */
export const Context = Object.fromEntries(
  CONTEXT_NAMES.map((name, index) => [name, index]),
) as Readonly<Record<ContextName, number>>;

/** Contexts of ASCII symbols, by code unit. */
const contextBySymbol = new Uint8Array(128).fill(Context.otherSymbol);
for (const [symbol, context] of Object.entries({
  '.': Context.period,
  ',': Context.comma,
  ';': Context.comma,
  ':': Context.colon,
  '=': Context.colon,
  '(': Context.opening,
  '[': Context.opening,
  '<': Context.opening,
  ')': Context.closing,
  ']': Context.closing,
  '>': Context.closing,
  '"': Context.quote,
  "'": Context.quote,
  '-': Context.dash,
  '/': Context.slash,
  '?': Context.question,
  '!': Context.question,
})) {
  contextBySymbol[symbol.charCodeAt(0)] = context;
}

/** Contexts of words, in one table: each word of a text is looked up once. */
let wordTable: WordTable | undefined;

/** Built for the first document, like the vocabularies. */
function buildTable(): WordTable {
  const hashes = WORD_CONTEXTS.map((name) => {
    const { values, length } = createDocument(WORDS[name]).tokens;
    return [Context[name], values.subarray(0, length)] as const;
  });
  const table = new WordTable(hashes.reduce((count, [, words]) => count + words.length, 0));
  for (const [context, words] of hashes) for (const hash of words) table.set(hash, context);
  return table;
}

/** `Context.none` for words of no vocabulary, and for those that are told by their names. */
const contextByVocabulary = new Uint8Array(VOCABULARY_COUNT);
contextByVocabulary[Vocabulary.Clinical] = Context.clinical;
contextByVocabulary[Vocabulary.Geographic] = Context.geographic;
contextByVocabulary[Vocabulary.Commercial] = Context.commercial;
contextByVocabulary[Vocabulary.Abbreviation] = Context.clinical;

/** Contexts of the forms of plain words. */
const contextByForm = Uint8Array.from({ length: FORM_COUNT }, (_, form) => {
  const name = formName(form);
  return name === undefined ? Context.none : Context[name];
});

/** Bucket of `plainWord` from which a word is common. */
const COMMON = 4;
/** Buckets from which a name is likely one even where nothing else says so. */
const FREQUENT_GIVEN = 4;
const FREQUENT_SURNAME = 4;

/** The context of each token, and `Context.none` behind the last one. To be called as `document.derive(...)`. One pass. */
export function contexts(document: Document): Uint8Array {
  const { kinds, length, values } = document.tokens;
  const attributes = document.derive(wordAttributes);
  const classes = document.derive(vocabularyClasses);
  const found = new Uint8Array(length + 1);
  wordTable ??= buildTable();
  for (let index = 0; index < length; index++) {
    // Typed arrays hold a value for every index below the length.
    const value = values[index] as number;
    const kind = kinds[index];
    if (kind === TokenKind.Word) {
      found[index] = isInitial(document, index)
        ? Context.initial
        : listedContext(document.tokens, index, wordTable.get(value)) ||
          contextByVocabulary[classes[index] as Vocabulary] ||
          plainContext(document, index, attributes[index] as number);
    } else if (kind === TokenKind.Symbol) {
      found[index] = contextBySymbol[value] ?? Context.otherSymbol;
    } else {
      found[index] = kind === TokenKind.Number ? Context.number : Context.clitic;
    }
  }
  return found;
}

/** With one capital these are names: `Ms. Ba`, `Pa Houa`. */
const NAMES_LIKE_DEGREES = wordSet('ba pa');

/** The context of a listed word, or `Context.none` where it is written like another. */
function listedContext({ shapes, values }: Tokens, index: number, context: number): number {
  switch (context) {
    // With a capital it is a name, or a word like any other: `Van`, `Al`.
    case Context.particle:
      return shapes[index] === Shape.Lower ? context : Context.none;
    // `MR mild`, `MS relapse`: of a valve, of a disease.
    case Context.title:
      return shapes[index] === Shape.Upper && shapes[index + 1] === Shape.Lower
        ? Context.clinical
        : context;
    case Context.credential:
      return shapes[index] === Shape.Title && NAMES_LIKE_DEGREES.has(values[index] as number)
        ? Context.none
        : context;
    default:
      return context;
  }
}

/** `I` and `A` are words unless a period follows. */
const ONE_LETTER_WORDS = wordSet('i a');
const PERIOD = 46;

function isInitial({ tokens }: Document, index: number): boolean {
  if (tokens.shapes[index] !== Shape.Upper) return false;
  if ((tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) !== 1) return false;
  return tokens.values[index + 1] === PERIOD || !ONE_LETTER_WORDS.has(tokens.values[index] ?? 0);
}

function plainContext({ text, tokens }: Document, index: number, attributes: number): number {
  const isCommon = plainWord(attributes) >= COMMON;
  const isFrequentName =
    givenName(attributes) >= FREQUENT_GIVEN || surname(attributes) >= FREQUENT_SURNAME;
  if (isFrequentName && !isCommon) return Context.knownName;
  const shape = tokens.shapes[index];
  const isListed = givenName(attributes) + surname(attributes) > 0;
  if (attributes !== 0 && (shape === Shape.Lower || !isListed)) {
    const form = wordForm(text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
    const context = contextByForm[form] as number;
    if (context !== Context.none) return context;
  }
  if (shape === Shape.Lower) return isCommon ? Context.common : Context.uncommon;
  if (isListed) return Context.maybeName;
  return shape === Shape.Upper ? Context.capitals : Context.capitalized;
}

/** A set of contexts, as flags by context. */
export function contextSet(...members: readonly number[]): Uint8Array {
  const set = new Uint8Array(CONTEXT_NAMES.length);
  for (const context of members) set[context] = 1;
  return set;
}

/** Whether a new line, and so perhaps a new subject, starts at this token. */
export function startsLine(tokens: Tokens, index: number): boolean {
  return index >= tokens.length || (tokens.gaps[index] as number) >= Gap.Newline;
}
