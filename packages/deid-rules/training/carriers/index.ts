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
import { AMONG_BRANDS } from './among-brands.ts';
import { AMONG_BUSINESS_MAIL } from './among-business-mail.ts';
import { AMONG_BUSINESS_NEWS } from './among-business-news.ts';
import { AMONG_CALENDAR } from './among-calendar.ts';
import { AMONG_CAPITAL_WORLD } from './among-capital-world.ts';
import { AMONG_CAPITALS } from './among-capitals.ts';
import { AMONG_CLINIC_PROSE } from './among-clinic-prose.ts';
import { AMONG_COURTS_POLICE } from './among-courts-police.ts';
import { AMONG_EVERYDAY } from './among-everyday.ts';
import { AMONG_FORMS } from './among-forms.ts';
import { AMONG_INVOICES } from './among-invoices.ts';
import { AMONG_LETTERS } from './among-letters.ts';
import { AMONG_MEETINGS } from './among-meetings.ts';
import { AMONG_MESSAGES } from './among-messages.ts';
import { AMONG_NEWSGROUPS } from './among-newsgroups.ts';
import { AMONG_NOTES } from './among-notes.ts';
import { AMONG_OBITUARIES } from './among-obituaries.ts';
import { AMONG_ORGANISATIONS } from './among-organisations.ts';
import { AMONG_PAGES } from './among-pages.ts';
import { AMONG_PARAGRAPHS } from './among-paragraphs.ts';
import { AMONG_POLITICS } from './among-politics.ts';
import { AMONG_REVIEWS } from './among-reviews.ts';
import { AMONG_SCREENS_BOOKS } from './among-screens-books.ts';
import { AMONG_SMALL_LETTERS } from './among-small-letters.ts';
import { AMONG_SMALL_WORLD } from './among-small-world.ts';
import { AMONG_SUBJECT_LINES } from './among-subject-lines.ts';
import { AMONG_TABLES } from './among-tables.ts';
import { AMONG_TEAMS } from './among-teams.ts';
import { AMONG_TRAVELS } from './among-travels.ts';
import { AMONG_UNIVERSITIES } from './among-universities.ts';
import { AMONG_WORK_PROSE } from './among-work-prose.ts';
import { BARE_GIVEN_NAMES } from './bare-given-names.ts';
import { BARE_SURNAMES } from './bare-surnames.ts';
import { BESIDE_PLAIN_WORDS } from './beside-plain-words.ts';
import { CALLS } from './calls.ts';
import { CAPITAL_AMONG_FINDINGS } from './capitals-among-findings.ts';
import { CAPITAL_DISPATCH } from './capitals-dispatch.ts';
import { CAPITAL_EVERYDAY } from './capitals-everyday.ts';
import { CAPITAL_FLOORS } from './capitals-floors.ts';
import { CAPITAL_FORMS_OF_NAMES } from './capitals-forms-of-names.ts';
import { CAPITAL_GRAMMAR } from './capitals-grammar.ts';
import { CAPITAL_LABELS } from './capitals-labels.ts';
import { CAPITAL_MESSAGES } from './capitals-messages.ts';
import { CAPITAL_QUESTIONS } from './capitals-questions.ts';
import { CAPITAL_RELATIVES } from './capitals-relatives.ts';
import { CAPITAL_SPEECH } from './capitals-speech.ts';
import { CAPITAL_STAFF } from './capitals-staff.ts';
import { CAPITAL_STORIES } from './capitals-stories.ts';
import { CAPITAL_THREADS } from './capitals-threads.ts';
import { CAPITAL_TRIAGE } from './capitals-triage.ts';
import { CAPITALS } from './capitals.ts';
import { CHATS } from './chats.ts';
import { CHILDREN } from './children.ts';
import { CLINIC_REVIEWS } from './clinic-reviews.ts';
import { CLINICIAN_REQUESTS } from './clinician-requests.ts';
import { CONSENT_COURTS } from './consents-courts.ts';
import { E_MAIL } from './e-mail.ts';
import { FORM_PEDIGREES } from './forms-pedigrees.ts';
import { FORUMS_SMALL } from './forums-small.ts';
import { FRONT_DESK } from './front-desk.ts';
import { GIVEN_NAMES_WITHIN } from './given-names-within.ts';
import { HANDOFFS } from './handoffs.ts';
import { HISTORY } from './history.ts';
import { HOME_CARE } from './home-care.ts';
import { LETTERS } from './letters.ts';
import { LISTS } from './lists.ts';
import { LONG } from './long.ts';
import { ABBREVIATION_NAME_LURES } from './lures-abbreviations-names.ts';
import { ADJECTIVE_LEAD_LURES } from './lures-adjectives-lead.ts';
import { ASKING_LURES } from './lures-asking.ts';
import { ASSISTANT_LURES } from './lures-assistants.ts';
import { BANK_CAR_LURES } from './lures-banks-cars.ts';
import { CULTURE_LURES } from './lures-calendar-culture.ts';
import { CAPITAL_PASSAGE_LURES } from './lures-capitals-passages.ts';
import { CLINICAL_LURES } from './lures-clinical.ts';
import { CLINIC_LURES } from './lures-clinics.ts';
import { CODE_DRUG_LURES } from './lures-codes-drugs.ts';
import { CONSULTATION_PROSE_LURES } from './lures-consultations-prose.ts';
import { DAY_LURES } from './lures-days.ts';
import { DEVICE_MAKER_LURES } from './lures-devices-makers.ts';
import { DIAGNOSTIC_LURES } from './lures-diagnostics.ts';
import { DIET_POSITION_LURES } from './lures-diets-positions.ts';
import { DISPATCH_LURES } from './lures-dispatches-world.ts';
import { DOCUMENT_NOTE_LURES } from './lures-documents-notes.ts';
import { DOCUMENT_PATIENT_LURES } from './lures-documents-patients.ts';
import { DOCUMENT_RESULT_LURES } from './lures-documents-results.ts';
import { DOCUMENT_SURGERY_LURES } from './lures-documents-surgery.ts';
import { DOCUMENT_WORLD_LURES } from './lures-documents-world.ts';
import { DRUG_NAME_LURES } from './lures-drugs-names.ts';
import { EMERGENCY_LETTER_LURES } from './lures-emergency-letters.ts';
import { ENCYCLOPEDIA_ENTRY_LURES } from './lures-entries-encyclopedias.ts';
import { EPONYM_ANATOMY_LURES } from './lures-eponyms-anatomy.ts';
import { EPONYM_CAPITAL_LURES } from './lures-eponyms-capitals.ts';
import { EPONYM_DISEASE_LURES } from './lures-eponyms-diseases.ts';
import { EPONYM_LABORATORY_LURES } from './lures-eponyms-laboratory.ts';
import { EPONYM_MIND_LURES } from './lures-eponyms-mind.ts';
import { EPONYM_OPERATION_LURES } from './lures-eponyms-operations.ts';
import { EPONYM_PAIR_LURES } from './lures-eponyms-pairs.ts';
import { EPONYM_REPORT_LURES } from './lures-eponyms-reports.ts';
import { EPONYM_SCORE_LURES } from './lures-eponyms-scores.ts';
import { EPONYM_SIGN_LURES } from './lures-eponyms-signs.ts';
import { EPONYM_SMALL_LURES } from './lures-eponyms-small.ts';
import { EPONYM_TUBE_LURES } from './lures-eponyms-tubes.ts';
import { EPONYM_VERB_LURES } from './lures-eponyms-verbs.ts';
import { EVERYDAY_LURES } from './lures-everyday.ts';
import { EXPLANATION_LURES } from './lures-explanations.ts';
import { FAMILY_LURES } from './lures-families.ts';
import { FIRST_ADJECTIVE_LURES } from './lures-first-adjectives.ts';
import { FIRST_NOUN_LURES } from './lures-first-nouns.ts';
import { FIRST_WORD_LURES } from './lures-first-words.ts';
import { FLOWSHEET_LEAFLET_LURES } from './lures-flowsheets-leaflets.ts';
import { FOOD_SHOP_LURES } from './lures-food-shops.ts';
import { FORM_CODE_LURES } from './lures-forms-code.ts';
import { GENERAL_PRACTICE_LURES } from './lures-general-practice.ts';
import { GREETING_LURES } from './lures-greetings.ts';
import { HOSPITAL_LURES } from './lures-hospital.ts';
import { IDIOM_LURES } from './lures-idioms.ts';
import { CAPITAL_LETTER_LURES } from './lures-in-capitals.ts';
import { JOURNAL_PASSAGE_LURES } from './lures-journals-passages.ts';
import { LAYOUT_LURES } from './lures-layout.ts';
import { LEAFLET_TERM_LURES } from './lures-leaflets-terms.ts';
import { LEAFLET_LURES } from './lures-leaflets.ts';
import { MESSAGE_LURES } from './lures-messages.ts';
import { MIND_NURSING_LURES } from './lures-mind-nursing.ts';
import { MIND_LURES } from './lures-mind.ts';
import { NAME_WORD_A_LURES } from './lures-name-words-a.ts';
import { NAME_WORD_B_SECOND_LURES } from './lures-name-words-b-second.ts';
import { NAME_WORD_B_LURES } from './lures-name-words-b.ts';
import { NAME_WORD_C_SECOND_LURES } from './lures-name-words-c-second.ts';
import { NAME_WORD_C_LURES } from './lures-name-words-c.ts';
import { NAME_WORD_D_LURES } from './lures-name-words-d.ts';
import { NAME_WORD_E_TO_F_LURES } from './lures-name-words-e-to-f.ts';
import { NAME_WORD_G_LURES } from './lures-name-words-g.ts';
import { NAME_WORD_H_SECOND_LURES } from './lures-name-words-h-second.ts';
import { NAME_WORD_H_LURES } from './lures-name-words-h.ts';
import { NAME_WORD_I_TO_J_LURES } from './lures-name-words-i-to-j.ts';
import { NAME_WORD_K_LURES } from './lures-name-words-k.ts';
import { NAME_WORD_L_LURES } from './lures-name-words-l.ts';
import { NAME_WORD_M_SECOND_LURES } from './lures-name-words-m-second.ts';
import { NAME_WORD_M_LURES } from './lures-name-words-m.ts';
import { NAME_WORD_N_TO_O_LURES } from './lures-name-words-n-to-o.ts';
import { NAME_WORD_P_TO_Q_LURES } from './lures-name-words-p-to-q.ts';
import { NAME_WORD_R_LURES } from './lures-name-words-r.ts';
import { NAME_WORD_S_SECOND_LURES } from './lures-name-words-s-second.ts';
import { NAME_WORD_S_LURES } from './lures-name-words-s.ts';
import { NAME_WORD_T_TO_V_LURES } from './lures-name-words-t-to-v.ts';
import { NAME_WORD_W_TO_Z_LURES } from './lures-name-words-w-to-z.ts';
import { NARRATIVE_LURES } from './lures-narratives.ts';
import { NEWS_BRIEF_LURES } from './lures-news-briefs.ts';
import { SPECIALTY_NOTE_LURES } from './lures-notes-specialties.ts';
import { NOTE_LURES } from './lures-notes.ts';
import { NOUN_LEAD_LURES } from './lures-nouns-lead.ts';
import { OFFICE_LURES } from './lures-office.ts';
import { OPERATION_IMPLANT_LURES } from './lures-operations-implants.ts';
import { ORDINARY_WORD_LURES } from './lures-ordinary-words.ts';
import { OUTING_LURES } from './lures-outings.ts';
import { PASSAGE_LURES } from './lures-passages.ts';
import { PATIENT_QUESTION_LURES } from './lures-patients-questions.ts';
import { PHARMACY_LURES } from './lures-pharmacy.ts';
import { PHRASE_LURES } from './lures-phrases.ts';
import { PLAIN_PORTAL_LURES } from './lures-portal-plain.ts';
import { PRACTICE_SHORTHAND_LURES } from './lures-practice-shorthand.ts';
import { PRACTICE_NOTE_LURES } from './lures-practices-notes.ts';
import { FORUM_QUESTION_LURES } from './lures-questions-forums.ts';
import { SLOPPY_QUESTION_LURES } from './lures-questions-sloppy.ts';
import { READING_SPECIMEN_LURES } from './lures-readings-specimens.ts';
import { RESEARCH_LURES } from './lures-research.ts';
import { REVIEW_FORUM_LURES } from './lures-reviews-forums.ts';
import { SECOND_PASSAGE_LURES } from './lures-second-passages.ts';
import { SECTION_CASE_LURES } from './lures-sections-cases.ts';
import { SECTION_DISCHARGE_LURES } from './lures-sections-discharge.ts';
import { SECTION_HANDOVER_LURES } from './lures-sections-handovers.ts';
import { SECTION_IMAGING_LURES } from './lures-sections-imaging.ts';
import { SECTION_NURSING_LURES } from './lures-sections-nursing.ts';
import { SECTION_PRACTICE_LURES } from './lures-sections-practice.ts';
import { SECTION_PROSE_LURES } from './lures-sections-prose.ts';
import { SECTION_TEACHING_LURES } from './lures-sections-teaching.ts';
import { SHIFT_WORD_LURES } from './lures-shift-words.ts';
import { SHORT_BIRTH_LURES } from './lures-short-births.ts';
import { SHORT_BONE_LURES } from './lures-short-bones.ts';
import { SHORT_CHILD_LURES } from './lures-short-children.ts';
import { SHORT_EAR_TOOTH_LURES } from './lures-short-ears-teeth.ts';
import { SHORT_EMERGENCY_LURES } from './lures-short-emergencies.ts';
import { SHORT_EPONYM_PLACE_LURES } from './lures-short-eponym-places.ts';
import { SHORT_EYE_LURES } from './lures-short-eyes.ts';
import { SHORT_GERM_LURES } from './lures-short-germs.ts';
import { SHORT_HEART_LURES } from './lures-short-heart.ts';
import { SHORT_HORMONE_LURES } from './lures-short-hormones.ts';
import { SHORT_KIDNEY_LURES } from './lures-short-kidneys.ts';
import { SHORT_NERVE_LURES } from './lures-short-nerves.ts';
import { SHORT_PICTURE_LURES } from './lures-short-pictures.ts';
import { SHORT_REHABILITATION_LURES } from './lures-short-rehabilitation.ts';
import { SHORT_SKIN_JOINT_LURES } from './lures-short-skin-joints.ts';
import { SHORT_SURGERY_LURES } from './lures-short-surgery.ts';
import { SHORT_THEATRE_LURES } from './lures-short-theatre.ts';
import { SHORT_TISSUE_LURES } from './lures-short-tissue.ts';
import { SHORT_TUMOUR_LURES } from './lures-short-tumours.ts';
import { SHORT_WORD_SECOND_LURES } from './lures-short-words-second.ts';
import { SHORT_WORD_LURES } from './lures-short-words.ts';
import { SMALL_LETTER_LURES } from './lures-small-letters.ts';
import { SONG_SCREEN_LURES } from './lures-songs-screen.ts';
import { SPORT_LURES } from './lures-sport.ts';
import { SURGERY_LURES } from './lures-surgery.ts';
import { THREAD_WELLNESS_LURES } from './lures-threads-wellness.ts';
import { TITLE_LURES } from './lures-titles.ts';
import { TRAVEL_LURES } from './lures-towns-travel.ts';
import { TRIAL_GENE_LURES } from './lures-trials-genes.ts';
import { TYPED_FAST_LURES } from './lures-typed-fast.ts';
import { VERB_FIRST_SECOND_LURES } from './lures-verbs-first-second.ts';
import { VERB_FIRST_LURES } from './lures-verbs-first.ts';
import { WAITING_ROOM_LURES } from './lures-waiting-rooms.ts';
import { WEB_LURES } from './lures-web.ts';
import { WORD_LURES } from './lures-words.ts';
import { WORK_MAIL_LURES } from './lures-work-mail.ts';
import { WORLD_LURES } from './lures-world.ts';
import { MAILING_LISTS } from './mailing-lists.ts';
import { MENTAL_HEALTH } from './mental-health.ts';
import { MESSAGES } from './messages.ts';
import { MINUTES } from './minutes.ts';
import { NAME_LISTS } from './name-lists.ts';
import { NAME_SURROUNDINGS } from './name-surroundings.ts';
import { NAMES_AFTER_MARKS } from './names-after-marks.ts';
import { NAMES_AS_FIRST_WORDS } from './names-as-first-words.ts';
import { NAMES_BESIDE_CAPITALS } from './names-beside-capitals.ts';
import { NAMES_IN_CLAUSES } from './names-in-clauses.ts';
import { NAMES_IN_EITHER_ORDER } from './names-in-either-order.ts';
import { NAMES_IN_SHORT_NOTES } from './names-in-short-notes.ts';
import { NAMES_OF_MANY_PARTS } from './names-of-many-parts.ts';
import { NAMES_OF_TWO_PARTS } from './names-of-two-parts.ts';
import { NAME_FORMS } from './names.ts';
import { NEWS } from './news.ts';
import { DISCIPLINE_NOTES } from './notes-disciplines.ts';
import { NOTE_PARAGRAPHS } from './notes-paragraphs.ts';
import { SMALL_LETTER_NOTES } from './notes-small-letters.ts';
import { NOTES } from './notes.ts';
import { OUTPATIENT } from './outpatient.ts';
import { PAYER_PHARMACIES } from './payers-pharmacies.ts';
import { PLACES } from './places.ts';
import { PORTAL_CAPITALS } from './portal-capitals.ts';
import { PORTAL_COMPLAINTS } from './portal-complaints.ts';
import { PORTAL_FAMILIES } from './portal-families.ts';
import { PORTAL_GREETINGS } from './portal-greetings.ts';
import { PORTAL_LETTERS } from './portal-letters.ts';
import { PORTAL_SMALL } from './portal-small.ts';
import { PORTAL_THREADS } from './portal-threads.ts';
import { PRACTICE_REFERRALS } from './practice-referrals.ts';
import { PROMPTS } from './prompts.ts';
import { READING_ROOMS } from './reading-rooms.ts';
import { RECORDS } from './records.ts';
import { PASTED_REQUESTS } from './requests-pasted.ts';
import { REVIEWS } from './reviews.ts';
import { SIGN_OUTS } from './sign-outs.ts';
import { SMALL_AMONG_FINDINGS } from './small-among-findings.ts';
import { SMALL_DICTATIONS } from './small-dictations.ts';
import { SMALL_EVERYDAY_NAMES } from './small-everyday-names.ts';
import { SMALL_FORMS_OF_NAMES } from './small-forms-of-names.ts';
import { SMALL_GRAMMAR } from './small-grammar.ts';
import { SMALL_LETTERS } from './small-letters.ts';
import { SMALL_NAME_QUESTIONS } from './small-questions-names.ts';
import { SMALL_RELATIVES } from './small-relatives.ts';
import { SMALL_SEARCHES } from './small-searches.ts';
import { SMALL_SOCIAL_WORK } from './small-social-work.ts';
import { SMALL_STAFF } from './small-staff.ts';
import { SMALL_STORIES } from './small-stories.ts';
import { SMALL_THREADS } from './small-threads.ts';
import { SMALL_VOICES } from './small-voices.ts';
import { SPECIALTIES } from './specialties.ts';
import { SPEECH_CONVERSATIONS } from './speech-conversations.ts';
import { SPEECH_SHIFTS } from './speech-shifts.ts';
import { SPEECH_TELEPHONE } from './speech-telephone.ts';
import { SPEECH_THERAPY } from './speech-therapy.ts';
import { SPEECH_VISITS } from './speech-visits.ts';
import { SPEECH } from './speech.ts';
import { STAFF_MESSAGES } from './staff-messages.ts';
import { STAFF_PAGES } from './staff-pages.ts';
import { STUDY_SCHOOL_WORK } from './studies-schools-work.ts';
import { SURNAMES_FIRST } from './surnames-first.ts';
import { SURNAMES_WITHIN } from './surnames-within.ts';
import { THREADS } from './threads.ts';
import { FLOOR_TRANSCRIPTS } from './transcripts-floors.ts';
import { LINE_TRANSCRIPTS } from './transcripts-lines.ts';
import { MONOLOGUE_TRANSCRIPTS } from './transcripts-monologues.ts';
import { PUNCTUATED_TRANSCRIPTS } from './transcripts-punctuated.ts';
import { ROOM_TRANSCRIPTS } from './transcripts-rooms.ts';
import { WARD_PAGES } from './wards-pages.ts';
import { WARD_SURNAMES } from './wards-surnames.ts';
import { WARDS } from './wards.ts';
import { WEB_BUSINESS } from './web-business.ts';
import { WEB_CULTURE } from './web-culture.ts';
import { WEB_FORUMS } from './web-forums.ts';
import { WEB_NOTICES } from './web-notices.ts';
import { WEB_POLITICS } from './web-politics.ts';
import { WEB_QUESTIONS } from './web-questions.ts';
import { WEB_REPORTS } from './web-reports.ts';
import { WEB_SCIENCE } from './web-science.ts';
import { WEB_SMALL } from './web-small.ts';
import { WEB_SPORT } from './web-sport.ts';
import { WEB_STORIES } from './web-stories.ts';
import { WEB } from './web.ts';
import { WORD_GIVEN_NAMES } from './word-given-names.ts';
import { WORD_NAMES_MESSAGES } from './word-names-messages.ts';
import { WORD_NAMES_SMALL } from './word-names-small.ts';
import { WORD_NAMES } from './word-names.ts';
import { WORD_ORDER } from './word-order.ts';
import { WORD_SURNAMES } from './word-surnames.ts';
import { WORKLISTS } from './worklists.ts';

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
  ...BARE_GIVEN_NAMES,
  ...BARE_SURNAMES,
  ...BESIDE_PLAIN_WORDS,
  ...CAPITAL_TRIAGE,
  ...CLINIC_REVIEWS,
  ...CLINICIAN_REQUESTS,
  ...CONSENT_COURTS,
  ...FORM_PEDIGREES,
  ...FORUMS_SMALL,
  ...MAILING_LISTS,
  ...NAME_LISTS,
  ...NAME_SURROUNDINGS,
  ...NAMES_IN_EITHER_ORDER,
  ...NAMES_OF_MANY_PARTS,
  ...NAMES_OF_TWO_PARTS,
  ...DISCIPLINE_NOTES,
  ...NOTE_PARAGRAPHS,
  ...SMALL_LETTER_NOTES,
  ...PAYER_PHARMACIES,
  ...PORTAL_CAPITALS,
  ...PORTAL_COMPLAINTS,
  ...PORTAL_GREETINGS,
  ...PORTAL_LETTERS,
  ...PORTAL_SMALL,
  ...PRACTICE_REFERRALS,
  ...READING_ROOMS,
  ...PASTED_REQUESTS,
  ...SIGN_OUTS,
  ...STAFF_MESSAGES,
  ...STAFF_PAGES,
  ...STUDY_SCHOOL_WORK,
  ...SURNAMES_FIRST,
  ...FLOOR_TRANSCRIPTS,
  ...LINE_TRANSCRIPTS,
  ...MONOLOGUE_TRANSCRIPTS,
  ...PUNCTUATED_TRANSCRIPTS,
  ...ROOM_TRANSCRIPTS,
  ...WEB_FORUMS,
  ...WEB_NOTICES,
  ...WEB_QUESTIONS,
  ...WEB_REPORTS,
  ...WEB_STORIES,
  ...WORD_GIVEN_NAMES,
  ...WORD_NAMES_MESSAGES,
  ...WORD_NAMES_SMALL,
  ...WORD_SURNAMES,
  ...WORKLISTS,
  ...AMONG_BRANDS,
  ...AMONG_BUSINESS_MAIL,
  ...AMONG_BUSINESS_NEWS,
  ...AMONG_CALENDAR,
  ...AMONG_CAPITAL_WORLD,
  ...AMONG_CAPITALS,
  ...AMONG_COURTS_POLICE,
  ...AMONG_EVERYDAY,
  ...AMONG_FORMS,
  ...AMONG_INVOICES,
  ...AMONG_LETTERS,
  ...AMONG_MEETINGS,
  ...AMONG_MESSAGES,
  ...AMONG_NEWSGROUPS,
  ...AMONG_NOTES,
  ...AMONG_OBITUARIES,
  ...AMONG_ORGANISATIONS,
  ...AMONG_PAGES,
  ...AMONG_PARAGRAPHS,
  ...AMONG_POLITICS,
  ...AMONG_REVIEWS,
  ...AMONG_SCREENS_BOOKS,
  ...AMONG_SMALL_LETTERS,
  ...AMONG_SMALL_WORLD,
  ...AMONG_SUBJECT_LINES,
  ...AMONG_TABLES,
  ...AMONG_TEAMS,
  ...AMONG_TRAVELS,
  ...AMONG_UNIVERSITIES,
  ...CAPITAL_AMONG_FINDINGS,
  ...CAPITAL_DISPATCH,
  ...CAPITAL_EVERYDAY,
  ...CAPITAL_FORMS_OF_NAMES,
  ...CAPITAL_GRAMMAR,
  ...CAPITAL_LABELS,
  ...CAPITAL_QUESTIONS,
  ...CAPITAL_RELATIVES,
  ...CAPITAL_STAFF,
  ...CAPITAL_STORIES,
  ...CAPITAL_THREADS,
  ...GIVEN_NAMES_WITHIN,
  ...NAMES_AFTER_MARKS,
  ...NAMES_AS_FIRST_WORDS,
  ...NAMES_BESIDE_CAPITALS,
  ...NAMES_IN_CLAUSES,
  ...NAMES_IN_SHORT_NOTES,
  ...SMALL_AMONG_FINDINGS,
  ...SMALL_DICTATIONS,
  ...SMALL_EVERYDAY_NAMES,
  ...SMALL_FORMS_OF_NAMES,
  ...SMALL_GRAMMAR,
  ...SMALL_NAME_QUESTIONS,
  ...SMALL_RELATIVES,
  ...SMALL_SEARCHES,
  ...SMALL_SOCIAL_WORK,
  ...SMALL_STAFF,
  ...SMALL_STORIES,
  ...SMALL_THREADS,
  ...SMALL_VOICES,
  ...SURNAMES_WITHIN,
  ...AMONG_CLINIC_PROSE,
  ...AMONG_WORK_PROSE,
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
  ...ABBREVIATION_NAME_LURES,
  ...ASKING_LURES,
  ...CULTURE_LURES,
  ...DAY_LURES,
  ...DRUG_NAME_LURES,
  ...EPONYM_ANATOMY_LURES,
  ...EPONYM_CAPITAL_LURES,
  ...EPONYM_DISEASE_LURES,
  ...EPONYM_LABORATORY_LURES,
  ...EPONYM_MIND_LURES,
  ...EPONYM_OPERATION_LURES,
  ...EPONYM_REPORT_LURES,
  ...EPONYM_SCORE_LURES,
  ...EPONYM_SIGN_LURES,
  ...EPONYM_SMALL_LURES,
  ...EPONYM_TUBE_LURES,
  ...EPONYM_VERB_LURES,
  ...FIRST_NOUN_LURES,
  ...FIRST_WORD_LURES,
  ...FORM_CODE_LURES,
  ...IDIOM_LURES,
  ...CAPITAL_LETTER_LURES,
  ...LEAFLET_TERM_LURES,
  ...NEWS_BRIEF_LURES,
  ...PASSAGE_LURES,
  ...PLAIN_PORTAL_LURES,
  ...REVIEW_FORUM_LURES,
  ...SECTION_NURSING_LURES,
  ...SECTION_PROSE_LURES,
  ...SMALL_LETTER_LURES,
  ...TRAVEL_LURES,
  ...TRIAL_GENE_LURES,
  ...WORK_MAIL_LURES,
  ...BANK_CAR_LURES,
  ...DEVICE_MAKER_LURES,
  ...DIET_POSITION_LURES,
  ...EPONYM_PAIR_LURES,
  ...EXPLANATION_LURES,
  ...FIRST_ADJECTIVE_LURES,
  ...FOOD_SHOP_LURES,
  ...GREETING_LURES,
  ...OUTING_LURES,
  ...SECOND_PASSAGE_LURES,
  ...SECTION_CASE_LURES,
  ...SECTION_DISCHARGE_LURES,
  ...SECTION_HANDOVER_LURES,
  ...SECTION_IMAGING_LURES,
  ...SECTION_PRACTICE_LURES,
  ...SECTION_TEACHING_LURES,
  ...SHIFT_WORD_LURES,
  ...SONG_SCREEN_LURES,
  ...SPORT_LURES,
  ...TITLE_LURES,
  ...TYPED_FAST_LURES,
  ...CONSULTATION_PROSE_LURES,
  ...DISPATCH_LURES,
  ...FLOWSHEET_LEAFLET_LURES,
  ...JOURNAL_PASSAGE_LURES,
  ...SPECIALTY_NOTE_LURES,
  ...OPERATION_IMPLANT_LURES,
  ...PRACTICE_NOTE_LURES,
  ...FORUM_QUESTION_LURES,
  ...SLOPPY_QUESTION_LURES,
  ...READING_SPECIMEN_LURES,
  ...SHORT_BIRTH_LURES,
  ...SHORT_BONE_LURES,
  ...SHORT_CHILD_LURES,
  ...SHORT_EAR_TOOTH_LURES,
  ...SHORT_EYE_LURES,
  ...SHORT_GERM_LURES,
  ...SHORT_HEART_LURES,
  ...SHORT_KIDNEY_LURES,
  ...SHORT_NERVE_LURES,
  ...SHORT_PICTURE_LURES,
  ...SHORT_REHABILITATION_LURES,
  ...SHORT_SKIN_JOINT_LURES,
  ...SHORT_SURGERY_LURES,
  ...SHORT_THEATRE_LURES,
  ...SHORT_TUMOUR_LURES,
  ...CAPITAL_PASSAGE_LURES,
  ...EMERGENCY_LETTER_LURES,
  ...ENCYCLOPEDIA_ENTRY_LURES,
  ...THREAD_WELLNESS_LURES,
  ...WAITING_ROOM_LURES,
  ...ADJECTIVE_LEAD_LURES,
  ...CODE_DRUG_LURES,
  ...MIND_NURSING_LURES,
  ...NAME_WORD_A_LURES,
  ...NAME_WORD_B_SECOND_LURES,
  ...NAME_WORD_B_LURES,
  ...NAME_WORD_C_SECOND_LURES,
  ...NAME_WORD_C_LURES,
  ...NAME_WORD_D_LURES,
  ...NAME_WORD_E_TO_F_LURES,
  ...NAME_WORD_G_LURES,
  ...NAME_WORD_H_SECOND_LURES,
  ...NAME_WORD_H_LURES,
  ...NAME_WORD_I_TO_J_LURES,
  ...NAME_WORD_K_LURES,
  ...NAME_WORD_L_LURES,
  ...NAME_WORD_M_SECOND_LURES,
  ...NAME_WORD_M_LURES,
  ...NAME_WORD_N_TO_O_LURES,
  ...NAME_WORD_P_TO_Q_LURES,
  ...NAME_WORD_R_LURES,
  ...NAME_WORD_S_SECOND_LURES,
  ...NAME_WORD_S_LURES,
  ...NAME_WORD_T_TO_V_LURES,
  ...NAME_WORD_W_TO_Z_LURES,
  ...NOUN_LEAD_LURES,
  ...PRACTICE_SHORTHAND_LURES,
  ...SHORT_EMERGENCY_LURES,
  ...SHORT_EPONYM_PLACE_LURES,
  ...SHORT_HORMONE_LURES,
  ...SHORT_TISSUE_LURES,
  ...SHORT_WORD_SECOND_LURES,
  ...SHORT_WORD_LURES,
  ...VERB_FIRST_SECOND_LURES,
  ...VERB_FIRST_LURES,
];
