import { AMBIGUOUS_CAPITALS } from './ambiguous-capitals.ts';
import { AMBIGUOUS_CONTRASTS } from './ambiguous-contrasts.ts';
import { AMBIGUOUS_COUPLES } from './ambiguous-couples.ts';
import { AMBIGUOUS_FORMS } from './ambiguous-forms.ts';
import { AMBIGUOUS_LISTS } from './ambiguous-lists.ts';
import { AMBIGUOUS_MESSAGES } from './ambiguous-messages.ts';
import { AMBIGUOUS_OBJECTS } from './ambiguous-objects.ts';
import { AMBIGUOUS_ORDER } from './ambiguous-order.ts';
import { AMBIGUOUS_QUESTIONS } from './ambiguous-questions.ts';
import { AMBIGUOUS_ROLES } from './ambiguous-roles.ts';
import { AMBIGUOUS_STORIES } from './ambiguous-stories.ts';
import { AMBIGUOUS_SUBJECTS } from './ambiguous-subjects.ts';
import { AMBIGUOUS_VERBS } from './ambiguous-verbs.ts';
import { CALLS } from './calls.ts';
import { CAPITALS } from './capitals.ts';
import { CAPITAL_FLOORS } from './capitals-floors.ts';
import { CAPITAL_MESSAGES } from './capitals-messages.ts';
import { CAPITAL_SPEECH } from './capitals-speech.ts';
import { CHATS } from './chats.ts';
import { CHILDREN } from './children.ts';
import { E_MAIL } from './e-mail.ts';
import { FRONT_DESK } from './front-desk.ts';
import { HANDOFFS } from './handoffs.ts';
import { HISTORY } from './history.ts';
import { HOME_CARE } from './home-care.ts';
import { LETTERS } from './letters.ts';
import { LISTS } from './lists.ts';
import { LONG } from './long.ts';
import { ASSISTANT_LURES } from './lures-assistants.ts';
import { CLINICAL_LURES } from './lures-clinical.ts';
import { CLINIC_LURES } from './lures-clinics.ts';
import { DIAGNOSTIC_LURES } from './lures-diagnostics.ts';
import { DOCUMENT_NOTE_LURES } from './lures-documents-notes.ts';
import { DOCUMENT_PATIENT_LURES } from './lures-documents-patients.ts';
import { DOCUMENT_RESULT_LURES } from './lures-documents-results.ts';
import { DOCUMENT_SURGERY_LURES } from './lures-documents-surgery.ts';
import { DOCUMENT_WORLD_LURES } from './lures-documents-world.ts';
import { EVERYDAY_LURES } from './lures-everyday.ts';
import { FAMILY_LURES } from './lures-families.ts';
import { GENERAL_PRACTICE_LURES } from './lures-general-practice.ts';
import { HOSPITAL_LURES } from './lures-hospital.ts';
import { LAYOUT_LURES } from './lures-layout.ts';
import { LEAFLET_LURES } from './lures-leaflets.ts';
import { MESSAGE_LURES } from './lures-messages.ts';
import { MIND_LURES } from './lures-mind.ts';
import { NARRATIVE_LURES } from './lures-narratives.ts';
import { NOTE_LURES } from './lures-notes.ts';
import { OFFICE_LURES } from './lures-office.ts';
import { ORDINARY_WORD_LURES } from './lures-ordinary-words.ts';
import { PATIENT_QUESTION_LURES } from './lures-patients-questions.ts';
import { PHARMACY_LURES } from './lures-pharmacy.ts';
import { PHRASE_LURES } from './lures-phrases.ts';
import { RESEARCH_LURES } from './lures-research.ts';
import { SURGERY_LURES } from './lures-surgery.ts';
import { WEB_LURES } from './lures-web.ts';
import { WORD_LURES } from './lures-words.ts';
import { WORLD_LURES } from './lures-world.ts';
import { MENTAL_HEALTH } from './mental-health.ts';
import { MESSAGES } from './messages.ts';
import { MINUTES } from './minutes.ts';
import { NAME_FORMS } from './names.ts';
import { NEWS } from './news.ts';
import { NOTES } from './notes.ts';
import { OUTPATIENT } from './outpatient.ts';
import { PLACES } from './places.ts';
import { PORTAL_FAMILIES } from './portal-families.ts';
import { PORTAL_THREADS } from './portal-threads.ts';
import { PROMPTS } from './prompts.ts';
import { RECORDS } from './records.ts';
import { REVIEWS } from './reviews.ts';
import { SMALL_LETTERS } from './small-letters.ts';
import { SPECIALTIES } from './specialties.ts';
import { SPEECH } from './speech.ts';
import { SPEECH_CONVERSATIONS } from './speech-conversations.ts';
import { SPEECH_SHIFTS } from './speech-shifts.ts';
import { SPEECH_TELEPHONE } from './speech-telephone.ts';
import { SPEECH_THERAPY } from './speech-therapy.ts';
import { SPEECH_VISITS } from './speech-visits.ts';
import { THREADS } from './threads.ts';
import { WARDS } from './wards.ts';
import { WARD_PAGES } from './wards-pages.ts';
import { WARD_SURNAMES } from './wards-surnames.ts';
import { WEB } from './web.ts';
import { WEB_BUSINESS } from './web-business.ts';
import { WEB_CULTURE } from './web-culture.ts';
import { WEB_POLITICS } from './web-politics.ts';
import { WEB_SCIENCE } from './web-science.ts';
import { WEB_SMALL } from './web-small.ts';
import { WEB_SPORT } from './web-sport.ts';
import { WORD_NAMES } from './word-names.ts';
import { WORD_ORDER } from './word-order.ts';

/**
 * Texts around names. `{F}` is a given name, `{L}` a surname, `{I}` an initial (`{f}` in small letters, `{FF}` in
 * capitals): these are names, everything else is not. Other slots vary what stands around them: see `slots.ts`. All of it
 * is invented.
 */
export const CARRIERS: readonly string[] = [
  ...NOTES,
  ...SPECIALTIES,
  ...LETTERS,
  ...HANDOFFS,
  ...RECORDS,
  ...NAME_FORMS,
  ...PLACES,
  ...PROMPTS,
  ...MESSAGES,
  ...SPEECH,
  ...WEB,
  ...CALLS,
  ...CHATS,
  ...LONG,
  ...WORD_NAMES,
  ...CAPITALS,
  ...MENTAL_HEALTH,
  ...OUTPATIENT,
  ...WARDS,
  ...E_MAIL,
  ...HISTORY,
  ...NEWS,
  ...REVIEWS,
  ...CHILDREN,
  ...HOME_CARE,
  ...LISTS,
  ...FRONT_DESK,
  ...SMALL_LETTERS,
  ...WORD_ORDER,
  ...SPEECH_VISITS,
  ...SPEECH_SHIFTS,
  ...SPEECH_TELEPHONE,
  ...SPEECH_THERAPY,
  ...PORTAL_FAMILIES,
  ...CAPITAL_FLOORS,
  ...CAPITAL_MESSAGES,
  ...WARD_SURNAMES,
  ...AMBIGUOUS_CAPITALS,
  ...AMBIGUOUS_CONTRASTS,
  ...AMBIGUOUS_COUPLES,
  ...AMBIGUOUS_FORMS,
  ...AMBIGUOUS_LISTS,
  ...AMBIGUOUS_MESSAGES,
  ...AMBIGUOUS_OBJECTS,
  ...AMBIGUOUS_ORDER,
  ...AMBIGUOUS_QUESTIONS,
  ...AMBIGUOUS_ROLES,
  ...AMBIGUOUS_STORIES,
  ...AMBIGUOUS_SUBJECTS,
  ...AMBIGUOUS_VERBS,
  ...WEB_SPORT,
  ...WEB_POLITICS,
  ...WEB_CULTURE,
  ...MINUTES,
  ...THREADS,
  ...WEB_SCIENCE,
  ...SPEECH_CONVERSATIONS,
  ...WEB_BUSINESS,
  ...PORTAL_THREADS,
  ...WARD_PAGES,
  ...WEB_SMALL,
  ...CAPITAL_SPEECH,
];

/**
 * Texts without a name, full of what looks like one. `{C}`, `{G}` and `{B}` become a clinical, a geographic and a
 * commercial word, `{Q}` a surname that names no person.
 */
export const LURES: readonly string[] = [
  ...ASSISTANT_LURES,
  ...CLINICAL_LURES,
  ...CLINIC_LURES,
  ...DIAGNOSTIC_LURES,
  ...DOCUMENT_NOTE_LURES,
  ...DOCUMENT_PATIENT_LURES,
  ...DOCUMENT_RESULT_LURES,
  ...DOCUMENT_SURGERY_LURES,
  ...DOCUMENT_WORLD_LURES,
  ...EVERYDAY_LURES,
  ...FAMILY_LURES,
  ...GENERAL_PRACTICE_LURES,
  ...HOSPITAL_LURES,
  ...LAYOUT_LURES,
  ...LEAFLET_LURES,
  ...MESSAGE_LURES,
  ...MIND_LURES,
  ...NARRATIVE_LURES,
  ...NOTE_LURES,
  ...OFFICE_LURES,
  ...ORDINARY_WORD_LURES,
  ...PATIENT_QUESTION_LURES,
  ...PHARMACY_LURES,
  ...PHRASE_LURES,
  ...RESEARCH_LURES,
  ...SURGERY_LURES,
  ...WEB_LURES,
  ...WORD_LURES,
  ...WORLD_LURES,
];
