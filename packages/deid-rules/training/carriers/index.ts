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
import { HERON_ALONE_ON_LINES } from './heron-alone-on-lines.ts';
import { HERON_AUDIT_FILES } from './heron-audit-files.ts';
import { HERON_BEGINNINGS_AND_ENDS } from './heron-beginnings-and-ends.ts';
import { HERON_BRACKETED_ASIDES } from './heron-bracketed-asides.ts';
import { HERON_CAPITAL_CLINICIANS_FIRST } from './heron-capital-clinicians-first.ts';
import { HERON_CAPITAL_CLINICIANS_SECOND } from './heron-capital-clinicians-second.ts';
import { HERON_CAPITAL_DOCUMENTS } from './heron-capital-documents.ts';
import { HERON_CAPITAL_HEADINGS } from './heron-capital-headings.ts';
import { HERON_CAPITAL_LETTERS_MAILS } from './heron-capital-letters-mails.ts';
import { HERON_CAPITAL_NOTES_LONG_THIRD } from './heron-capital-notes-long-third.ts';
import { HERON_CAPITAL_ROSTERS_ORDERS } from './heron-capital-rosters-orders.ts';
import { HERON_CAPITAL_SIGN_OUTS } from './heron-capital-sign-outs.ts';
import { HERON_CAPITALS_MIXED_FORMS } from './heron-capitals-mixed-forms.ts';
import { HERON_CAPITALS_ODD_NEIGHBOURS } from './heron-capitals-odd-neighbours.ts';
import { HERON_CHAINS_AND_TWO_SURNAMES } from './heron-chains-and-two-surnames.ts';
import { HERON_CLINICIANS_PLAIN_WORDS_NEAR } from './heron-clinicians-plain-words-near.ts';
import { HERON_CLINICIANS_TELL_FIRST } from './heron-clinicians-tell-first.ts';
import { HERON_CLINICIANS_TELL_SECOND } from './heron-clinicians-tell-second.ts';
import { HERON_COLLEAGUES_MESSAGES } from './heron-colleagues-messages.ts';
import { HERON_CONSENTS_AGREEMENTS } from './heron-consents-agreements.ts';
import { HERON_CONTRASTS_PEOPLE_THINGS } from './heron-contrasts-people-things.ts';
import { HERON_COURTS_CERTIFICATES } from './heron-courts-certificates.ts';
import { HERON_DICTATED_AND_HEARD } from './heron-dictated-and-heard.ts';
import { HERON_DRUGS_NUMBERS_BESIDE } from './heron-drugs-numbers-beside.ts';
import { HERON_DUTY_DESKS_EMERGENCY } from './heron-duty-desks-emergency.ts';
import { HERON_EVERYDAY_PAPERS } from './heron-everyday-papers.ts';
import { HERON_FAITH_TONGUE_VOLUNTEER_LOGS } from './heron-faith-tongue-volunteer-logs.ts';
import { HERON_FAMILIES_PEDIGREES_LIVES } from './heron-families-pedigrees-lives.ts';
import { HERON_FAX_ROUTING } from './heron-fax-routing.ts';
import { HERON_FORMS_IN_OTHER_TONGUES } from './heron-forms-in-other-tongues.ts';
import { HERON_GOING_HOME_PAPERS } from './heron-going-home-papers.ts';
import { HERON_HEADERS_FOOTERS } from './heron-headers-footers.ts';
import { HERON_INSURERS_BILLING_DESKS } from './heron-insurers-billing-desks.ts';
import { HERON_JOINED_BY_MARKS } from './heron-joined-by-marks.ts';
import { HERON_LABELS_WRISTBANDS } from './heron-labels-wristbands.ts';
import { HERON_LABORATORY_IMAGING_LISTS } from './heron-laboratory-imaging-lists.ts';
import { HERON_LETTERS_OFFICIAL } from './heron-letters-official.ts';
import { HERON_LETTERS_PLAIN_PEOPLE } from './heron-letters-plain-people.ts';
import { HERON_LONG_LISTS_OF_LINES } from './heron-long-lists-of-lines.ts';
import { HERON_LONG_TERM_CARE_FORMS } from './heron-long-term-care-forms.ts';
import { HERON_MAIL_HEADERS_REPLIES } from './heron-mail-headers-replies.ts';
import { HERON_MANY_WORD_SURNAMES } from './heron-many-word-surnames.ts';
import { HERON_MEETINGS_MINUTES_PEOPLE } from './heron-meetings-minutes-people.ts';
import { HERON_MINDS_AND_LAST_DAYS } from './heron-minds-and-last-days.ts';
import { HERON_NAME_FIRST_CLAUSES } from './heron-name-first-clauses.ts';
import { HERON_NEWBORNS_AND_SCHOOLS } from './heron-newborns-and-schools.ts';
import { HERON_NURSES_THROUGH_THE_DAY } from './heron-nurses-through-the-day.ts';
import { HERON_OBITUARIES_MEMORIALS } from './heron-obituaries-memorials.ts';
import { HERON_OPERATING_BOARDS } from './heron-operating-boards.ts';
import { HERON_OPERATIONS_AND_INSTRUMENTS } from './heron-operations-and-instruments.ts';
import { HERON_ORDER_SETS } from './heron-order-sets.ts';
import { HERON_ORDERS_OF_ASIA } from './heron-orders-of-asia.ts';
import { HERON_PARAGRAPHS_CAPITALS_MANY } from './heron-paragraphs-capitals-many.ts';
import { HERON_PARAGRAPHS_MANY_PEOPLE } from './heron-paragraphs-many-people.ts';
import { HERON_PHONES_CARE_TEAMS } from './heron-phones-care-teams.ts';
import { HERON_PROMPTS_WITH_FORMS } from './heron-prompts-with-forms.ts';
import { HERON_PSYCH_SURGERY_WARD_PROSE } from './heron-psych-surgery-ward-prose.ts';
import { HERON_REFERRAL_LETTERS_BODIES } from './heron-referral-letters-bodies.ts';
import { HERON_ROSTERS_SEATINGS } from './heron-rosters-seatings.ts';
import { HERON_SCHEDULES_CALENDARS } from './heron-schedules-calendars.ts';
import { HERON_SHORT_LINES_CAPITALS } from './heron-short-lines-capitals.ts';
import { HERON_SHORT_LINES_SMALL } from './heron-short-lines-small.ts';
import { HERON_SHORT_LINES_USUAL } from './heron-short-lines-usual.ts';
import { HERON_SIGN_OUT_SHEETS } from './heron-sign-out-sheets.ts';
import { HERON_SIGNATURES_EVERY_SORT } from './heron-signatures-every-sort.ts';
import { HERON_SMALL_FORMS } from './heron-small-forms.ts';
import { HERON_SMALL_LETTERS_CLINICIANS } from './heron-small-letters-clinicians.ts';
import { HERON_SMALL_PARAGRAPHS_CLINIC } from './heron-small-paragraphs-clinic.ts';
import { HERON_SOCIAL_LEGAL_RUNNING_TEXT } from './heron-social-legal-running-text.ts';
import { HERON_SPECIALISTS_RUNNING_TEXT } from './heron-specialists-running-text.ts';
import { HERON_SUFFIXES_DOUBLE_SURNAMES } from './heron-suffixes-double-surnames.ts';
import { HERON_SURNAME_FIRST_SHAPES } from './heron-surname-first-shapes.ts';
import { HERON_TABLES_RULED } from './heron-tables-ruled.ts';
import { HERON_TEETH_EYES_FEET_PETS } from './heron-teeth-eyes-feet-pets.ts';
import { HERON_TRAPS_BESIDE_CAPITALS } from './heron-traps-beside-capitals.ts';
import { HERON_TRAPS_BESIDE_USUAL } from './heron-traps-beside-usual.ts';
import { HERON_TRIALS_AND_TRAINING_LOGS } from './heron-trials-and-training-logs.ts';
import { HERON_TYPED_BADLY_FORMS } from './heron-typed-badly-forms.ts';
import { HERON_WHOLE_NOTES_CAPITALS } from './heron-whole-notes-capitals.ts';
import { HERON_WHOLE_NOTES_USUAL } from './heron-whole-notes-usual.ts';
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
import { BRIEF_ABBREVIATION_LURES } from './lures-brief-abbreviations-surnames.ts';
import { BRIEF_ALERT_MENU_LURES } from './lures-brief-alerts-menus.ts';
import { BRIEF_ANATOMY_LURES } from './lures-brief-anatomy-phrases.ts';
import { BRIEF_ANY_EPONYM_LURES } from './lures-brief-any-eponym.ts';
import { BRIEF_ANY_INSTITUTION_LURES } from './lures-brief-any-institution.ts';
import { BRIEF_ASSISTANT_REQUEST_LURES } from './lures-brief-assistant-requests.ts';
import { BRIEF_BEDSIDE_SIGN_LURES } from './lures-brief-bedside-signs.ts';
import { BRIEF_BILLING_LURES } from './lures-brief-billing-codes.ts';
import { BRIEF_BIRTH_BABY_LURES } from './lures-brief-births-babies.ts';
import { BRIEF_CALENDAR_VIRTUE_LURES } from './lures-brief-calendar-virtues.ts';
import { BRIEF_CAPITAL_LONGER_LURES } from './lures-brief-capitals-longer.ts';
import { BRIEF_CAPITAL_LURES } from './lures-brief-capitals.ts';
import { BRIEF_CODE_TABLE_LURES } from './lures-brief-code-tables.ts';
import { BRIEF_DEVICE_TOOL_LURES } from './lures-brief-devices-tools.ts';
import { BRIEF_DICTATION_LURES } from './lures-brief-dictation-alphabet.ts';
import { BRIEF_DRUG_LABEL_LURES } from './lures-brief-drugs-labels.ts';
import { BRIEF_EYE_TOOTH_SKIN_LURES } from './lures-brief-eyes-teeth-skin.ts';
import { BRIEF_FIRST_WORD_LONGER_LURES } from './lures-brief-first-word-longer.ts';
import { BRIEF_FOOD_FAUNA_LURES } from './lures-brief-food-fauna.ts';
import { BRIEF_WORLD_REMEDY_LURES } from './lures-brief-foods-remedies-world.ts';
import { BRIEF_FOREIGN_CLINIC_LURES } from './lures-brief-foreign-clinic.ts';
import { BRIEF_GLUED_LURES } from './lures-brief-glued-hyphens.ts';
import { BRIEF_HEADING_LABEL_LURES } from './lures-brief-headings-labels.ts';
import { BRIEF_HISTORY_LONGER_LURES } from './lures-brief-histories-longer.ts';
import { BRIEF_HOME_WEARABLE_LURES } from './lures-brief-homes-wearables.ts';
import { BRIEF_INFECTION_LURES } from './lures-brief-infection-world.ts';
import { BRIEF_LANGUAGE_FAITH_LURES } from './lures-brief-languages-faiths.ts';
import { BRIEF_LATIN_MISSPELT_LURES } from './lures-brief-latin-misspelt.ts';
import { BRIEF_LAW_FORM_LURES } from './lures-brief-laws-forms.ts';
import { BRIEF_LEAFLET_INSTRUCTION_LURES } from './lures-brief-leaflets-instructions.ts';
import { BRIEF_MISSPELT_LURES } from './lures-brief-misspelt-context.ts';
import { BRIEF_MISSPELT_LIST_LURES } from './lures-brief-misspelt-lists.ts';
import { BRIEF_MODIFIER_LURES } from './lures-brief-modifiers-nouns.ts';
import { BRIEF_NOTE_LONGER_LURES } from './lures-brief-notes-longer.ts';
import { BRIEF_ORGANISATION_LURES } from './lures-brief-organisations-places.ts';
import { BRIEF_PHARMACY_SIG_LURES } from './lures-brief-pharmacy-sigs.ts';
import { BRIEF_PLACE_GERM_LURES } from './lures-brief-places-germs.ts';
import { BRIEF_PLAIN_WORD_LURES } from './lures-brief-plain-words-lead.ts';
import { BRIEF_PORTAL_LURES } from './lures-brief-portal-patients.ts';
import { BRIEF_POSSESSIVE_PAIR_LURES } from './lures-brief-possessives-pairs.ts';
import { BRIEF_PROGRESS_LURES } from './lures-brief-progress-phrases.ts';
import { BRIEF_QUESTION_CHAT_LURES } from './lures-brief-questions-chat.ts';
import { BRIEF_QUOTED_SPEECH_LURES } from './lures-brief-quoted-speech.ts';
import { BRIEF_REGIMEN_LURES } from './lures-brief-regimens-oncology.ts';
import { BRIEF_THERAPY_METHOD_LURES } from './lures-brief-rehab-schools.ts';
import { BRIEF_PICTURE_REPORT_LURES } from './lures-brief-reports-pictures.ts';
import { BRIEF_RESEARCH_PROSE_LURES } from './lures-brief-research-prose.ts';
import { BRIEF_SCALE_DOSE_LURES } from './lures-brief-scales-doses.ts';
import { BRIEF_SENTENCE_LURES } from './lures-brief-sentences-middle.ts';
import { BRIEF_SMALL_LETTER_LURES } from './lures-brief-small-letters.ts';
import { BRIEF_SMALL_LONGER_LURES } from './lures-brief-small-longer.ts';
import { BRIEF_SMALL_WORD_LURES } from './lures-brief-small-words.ts';
import { BRIEF_STAIN_GENE_LURES } from './lures-brief-stains-genes-blood.ts';
import { BRIEF_STATISTIC_PHYSICS_LURES } from './lures-brief-statistics-physics.ts';
import { BRIEF_SURGERY_STEP_LURES } from './lures-brief-surgery-steps.ts';
import { BRIEF_TEACHING_LURES } from './lures-brief-teaching-mnemonics.ts';
import { BRIEF_TITLE_STAFF_LURES } from './lures-brief-titles-staff.ts';
import { BRIEF_TRIAGE_LURES } from './lures-brief-triage-emergency.ts';
import { BRIEF_TRIAL_PROGRAMME_LURES } from './lures-brief-trials-programmes.ts';
import { BRIEF_TWO_CAPITAL_LURES } from './lures-brief-two-capitals.ts';
import { BRIEF_UNIT_LIFE_LURES } from './lures-brief-unit-life.ts';
import { BRIEF_VERB_LURES } from './lures-brief-verbs-midst.ts';
import { BRIEF_NAME_PLACE_LONGER_LURES } from './lures-brief-where-names-stand-longer.ts';
import { BRIEF_NAME_PLACE_LURES } from './lures-brief-where-names-stand.ts';
import { BRIEF_WORKLIST_ORDER_LURES } from './lures-brief-worklists-orders.ts';
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
import { HARBOR_ANATOMY_PHARMACY_CREWS_LURES } from './lures-harbor-anatomy-pharmacy-crews.ts';
import { HARBOR_ASLEEP_AWAKE_LURES } from './lures-harbor-asleep-awake.ts';
import { HARBOR_BENCH_DYES_LURES } from './lures-harbor-bench-dyes.ts';
import { HARBOR_BIRTHS_CHILDREN_EARS_GUTS_LURES } from './lures-harbor-births-children-ears-guts.ts';
import { HARBOR_BLOOD_COUNTERS_LURES } from './lures-harbor-blood-counters.ts';
import { HARBOR_BRANDS_OF_MANY_LANDS_LURES } from './lures-harbor-brands-of-many-lands.ts';
import { HARBOR_EYES_LINES_LURES } from './lures-harbor-eyes-lines.ts';
import { HARBOR_GENES_LINES_LURES } from './lures-harbor-genes-lines.ts';
import { HARBOR_HEARTS_NERVES_MINDS_LURES } from './lures-harbor-hearts-nerves-minds.ts';
import { HARBOR_IMPLANTS_SCALES_TRIALS_LURES } from './lures-harbor-implants-scales-trials.ts';
import { HARBOR_NOTES_LONG_FIRST_LURES } from './lures-harbor-notes-long-first.ts';
import { HARBOR_OPERATIONS_PLAIN_LURES } from './lures-harbor-operations-plain.ts';
import { HARBOR_ORGANISMS_RARE_LURES } from './lures-harbor-organisms-rare.ts';
import { HARBOR_PASSAGES_FIFTH_LURES } from './lures-harbor-passages-fifth.ts';
import { HARBOR_PASSAGES_FIRST_LURES } from './lures-harbor-passages-first.ts';
import { HARBOR_PASSAGES_FOURTH_LURES } from './lures-harbor-passages-fourth.ts';
import { HARBOR_PASSAGES_SECOND_LURES } from './lures-harbor-passages-second.ts';
import { HARBOR_PASSAGES_SEVENTH_LURES } from './lures-harbor-passages-seventh.ts';
import { HARBOR_PASSAGES_SIXTH_LURES } from './lures-harbor-passages-sixth.ts';
import { HARBOR_PASSAGES_THIRD_LURES } from './lures-harbor-passages-third.ts';
import { HARBOR_PATIENTS_ASK_SECOND_LURES } from './lures-harbor-patients-ask-second.ts';
import { HARBOR_PATIENTS_ASK_LURES } from './lures-harbor-patients-ask.ts';
import { HARBOR_PICTURES_READ_LURES } from './lures-harbor-pictures-read.ts';
import { HARBOR_RARE_WORDS_FIRST_LURES } from './lures-harbor-rare-words-first.ts';
import { HARBOR_REHAB_NURSING_FOOD_LURES } from './lures-harbor-rehab-nursing-food.ts';
import { HARBOR_REPLIES_SENTENCES_LURES } from './lures-harbor-replies-sentences.ts';
import { HARBOR_SKIN_LINES_LURES } from './lures-harbor-skin-lines.ts';
import { HARBOR_TEETH_BEASTS_LURES } from './lures-harbor-teeth-beasts.ts';
import { HARBOR_THEATRE_SHELVES_LURES } from './lures-harbor-theatre-shelves.ts';
import { HOSPITAL_LURES } from './lures-hospital.ts';
import { IDIOM_LURES } from './lures-idioms.ts';
import { CAPITAL_LETTER_LURES } from './lures-in-capitals.ts';
import { JOURNAL_PASSAGE_LURES } from './lures-journals-passages.ts';
import { LURES_KESTREL_ANSWERS_LONG } from './lures-kestrel-answers-long.ts';
import { LURES_KESTREL_ASLEEP } from './lures-kestrel-asleep.ts';
import { LURES_KESTREL_BIRTHS } from './lures-kestrel-births.ts';
import { LURES_KESTREL_CANCERS } from './lures-kestrel-cancers.ts';
import { LURES_KESTREL_CAPITALS_LONG } from './lures-kestrel-capitals-long.ts';
import { LURES_KESTREL_CAPITALS_OPENINGS } from './lures-kestrel-capitals-openings.ts';
import { LURES_KESTREL_COUNTERS } from './lures-kestrel-counters.ts';
import { LURES_KESTREL_CREWS } from './lures-kestrel-crews.ts';
import { LURES_KESTREL_DEVICES_LOGS } from './lures-kestrel-devices-logs.ts';
import { LURES_KESTREL_DISCHARGES_LONG } from './lures-kestrel-discharges-long.ts';
import { LURES_KESTREL_EYES } from './lures-kestrel-eyes.ts';
import { LURES_KESTREL_FEET_EARS_FOOD } from './lures-kestrel-feet-ears-food.ts';
import { LURES_KESTREL_FIGURES_DISHES_PLACES } from './lures-kestrel-figures-dishes-places.ts';
import { LURES_KESTREL_FIRST_WORDS_LONG } from './lures-kestrel-first-words-long.ts';
import { LURES_KESTREL_FORUMS_PARAGRAPHS } from './lures-kestrel-forums-paragraphs.ts';
import { LURES_KESTREL_FORUMS_SLOPPY } from './lures-kestrel-forums-sloppy.ts';
import { LURES_KESTREL_GUIDES_LONG } from './lures-kestrel-guides-long.ts';
import { LURES_KESTREL_HEARTS_LUNGS_NERVES } from './lures-kestrel-hearts-lungs-nerves.ts';
import { LURES_KESTREL_INSIDE_SENTENCES } from './lures-kestrel-inside-sentences.ts';
import { LURES_KESTREL_KIDNEYS } from './lures-kestrel-kidneys.ts';
import { LURES_KESTREL_LABORATORIES } from './lures-kestrel-laboratories.ts';
import { LURES_KESTREL_LISTS_OF_TOOLS } from './lures-kestrel-lists-of-tools.ts';
import { LURES_KESTREL_LONG_OPERATIONS } from './lures-kestrel-long-operations.ts';
import { LURES_KESTREL_MEDICAL_WORDS_FIRST } from './lures-kestrel-medical-words-first.ts';
import { LURES_KESTREL_MINDS } from './lures-kestrel-minds.ts';
import { LURES_KESTREL_MIXED_PASSAGES } from './lures-kestrel-mixed-passages.ts';
import { LURES_KESTREL_NOTES_OF_LINES } from './lures-kestrel-notes-of-lines.ts';
import { LURES_KESTREL_NURSING_PROSE } from './lures-kestrel-nursing-prose.ts';
import { LURES_KESTREL_OPERATIONS_BELLY } from './lures-kestrel-operations-belly.ts';
import { LURES_KESTREL_OPERATIONS_BONES } from './lures-kestrel-operations-bones.ts';
import { LURES_KESTREL_OPERATIONS_CHESTS_VESSELS } from './lures-kestrel-operations-chests-vessels.ts';
import { LURES_KESTREL_OPERATIONS_HEADS } from './lures-kestrel-operations-heads.ts';
import { LURES_KESTREL_OPERATIONS_WOMEN_BLADDERS } from './lures-kestrel-operations-women-bladders.ts';
import { LURES_KESTREL_PATHOLOGY } from './lures-kestrel-pathology.ts';
import { LURES_KESTREL_PHYSIO } from './lures-kestrel-physio.ts';
import { LURES_KESTREL_PICTURES } from './lures-kestrel-pictures.ts';
import { LURES_KESTREL_PORTALS_LONG } from './lures-kestrel-portals-long.ts';
import { LURES_KESTREL_PORTALS_TYPED } from './lures-kestrel-portals-typed.ts';
import { LURES_KESTREL_REPORTS_SMALL } from './lures-kestrel-reports-small.ts';
import { LURES_KESTREL_SCOPES } from './lures-kestrel-scopes.ts';
import { LURES_KESTREL_SHIFTS_LONG } from './lures-kestrel-shifts-long.ts';
import { LURES_KESTREL_SMALL_OPENINGS } from './lures-kestrel-small-openings.ts';
import { LURES_KESTREL_SMALL_PATIENTS } from './lures-kestrel-small-patients.ts';
import { LURES_KESTREL_SMALL_PROSE_LONG } from './lures-kestrel-small-prose-long.ts';
import { LURES_KESTREL_SURGERIES_BRITISH } from './lures-kestrel-surgeries-british.ts';
import { LURES_KESTREL_SURGERIES_LONGER } from './lures-kestrel-surgeries-longer.ts';
import { LURES_KESTREL_TEETH } from './lures-kestrel-teeth.ts';
import { LURES_KESTREL_VISITS_AMERICAN } from './lures-kestrel-visits-american.ts';
import { LURES_KESTREL_WARDS_AND_WORDS } from './lures-kestrel-wards-and-words.ts';
import { LAYOUT_LURES } from './lures-layout.ts';
import { LEAFLET_TERM_LURES } from './lures-leaflets-terms.ts';
import { LEAFLET_LURES } from './lures-leaflets.ts';
import { MEADOW_AGENCIES_SCHOOLS_LURES } from './lures-meadow-agencies-schools.ts';
import { MEADOW_ANSWERS_OPERATIONS_LONG_LURES } from './lures-meadow-answers-operations-long.ts';
import { MEADOW_APPS_GADGETS_REQUESTS_LURES } from './lures-meadow-apps-gadgets-requests.ts';
import { MEADOW_BEFORE_VERBS_SENTENCES_LURES } from './lures-meadow-before-verbs-sentences.ts';
import { MEADOW_BRIEF_BITS_WARDS_LURES } from './lures-meadow-brief-bits-wards.ts';
import { MEADOW_CAPITAL_SENTENCES_MIXED_LURES } from './lures-meadow-capital-sentences-mixed.ts';
import { MEADOW_CAPITALS_WORDS_LURES } from './lures-meadow-capitals-words.ts';
import { MEADOW_CHATS_REPLIES_LURES } from './lures-meadow-chats-replies.ts';
import { MEADOW_CLINIC_CHATTER_SMALL_LURES } from './lures-meadow-clinic-chatter-small.ts';
import { MEADOW_CLINIC_SENTENCES_TRAPS_LURES } from './lures-meadow-clinic-sentences-traps.ts';
import { MEADOW_CLOSING_MIXED_LINES_LURES } from './lures-meadow-closing-mixed-lines.ts';
import { MEADOW_COMMENTS_REVIEWS_SHORT_LURES } from './lures-meadow-comments-reviews-short.ts';
import { MEADOW_DESKS_CHATS_LONG_LURES } from './lures-meadow-desks-chats-long.ts';
import { MEADOW_DOGS_VETS_LURES } from './lures-meadow-dogs-vets.ts';
import { MEADOW_EASTERN_SHORT_WORDS_LURES } from './lures-meadow-eastern-short-words.ts';
import { MEADOW_FORM_FIELDS_BLANK_LURES } from './lures-meadow-form-fields-blank.ts';
import { MEADOW_GARAGE_VEHICLES_LURES } from './lures-meadow-garage-vehicles.ts';
import { MEADOW_GARDENS_SENTENCES_LURES } from './lures-meadow-gardens-sentences.ts';
import { MEADOW_GIVEN_WORDS_OPEN_LURES } from './lures-meadow-given-words-open.ts';
import { MEADOW_GREETING_COLON_LURES } from './lures-meadow-greeting-colon.ts';
import { MEADOW_HEADINGS_FIELDS_CLINIC_LURES } from './lures-meadow-headings-fields-clinic.ts';
import { MEADOW_HOBBY_HISTORY_LONG_LURES } from './lures-meadow-hobby-history-long.ts';
import { MEADOW_HOME_GUIDES_LONG_LURES } from './lures-meadow-home-guides-long.ts';
import { MEADOW_LETTERS_SECTIONS_MEDIUM_LURES } from './lures-meadow-letters-sections-medium.ts';
import { MEADOW_MAIL_SUBJECTS_LURES } from './lures-meadow-mail-subjects.ts';
import { MEADOW_MENUS_KITCHENS_LURES } from './lures-meadow-menus-kitchens.ts';
import { MEADOW_MID_SENTENCE_WORDS_LURES } from './lures-meadow-mid-sentence-words.ts';
import { MEADOW_MILD_SENTENCES_SECOND_LURES } from './lures-meadow-mild-sentences-second.ts';
import { MEADOW_NOTES_FOURTH_LONG_LURES } from './lures-meadow-notes-fourth-long.ts';
import { MEADOW_ORDINARY_ASIDES_LURES } from './lures-meadow-ordinary-asides.ts';
import { MEADOW_PATIENTS_ASKING_LONG_LURES } from './lures-meadow-patients-asking-long.ts';
import { MEADOW_PATIENTS_ASKING_MORE_LONG_LURES } from './lures-meadow-patients-asking-more-long.ts';
import { MEADOW_PATIENTS_FIFTH_LONG_LURES } from './lures-meadow-patients-fifth-long.ts';
import { MEADOW_PATIENTS_MEDIUM_ASKING_LURES } from './lures-meadow-patients-medium-asking.ts';
import { MEADOW_PRACTICE_NOTES_LONG_LURES } from './lures-meadow-practice-notes-long.ts';
import { MEADOW_PRACTICE_NOTES_MORE_LONG_LURES } from './lures-meadow-practice-notes-more-long.ts';
import { MEADOW_QUESTIONS_LEAFLETS_LONG_LURES } from './lures-meadow-questions-leaflets-long.ts';
import { MEADOW_SAYINGS_FIGURES_LINES_LURES } from './lures-meadow-sayings-figures-lines.ts';
import { MEADOW_SEVERAL_LINES_FORMS_LURES } from './lures-meadow-several-lines-forms.ts';
import { MEADOW_SHOPPING_BRANDS_LURES } from './lures-meadow-shopping-brands.ts';
import { MEADOW_SMALL_LETTERS_WORDS_LURES } from './lures-meadow-small-letters-words.ts';
import { MEADOW_SOFTWARE_LOGS_LURES } from './lures-meadow-software-logs.ts';
import { MEADOW_SONGS_SCREENS_BOOKS_LURES } from './lures-meadow-songs-screens-books.ts';
import { MEADOW_SPORTS_PASTIMES_LINES_LURES } from './lures-meadow-sports-pastimes-lines.ts';
import { MEADOW_STORIES_PLAIN_LONG_LURES } from './lures-meadow-stories-plain-long.ts';
import { MEADOW_STREETS_PLACES_LINES_LURES } from './lures-meadow-streets-places-lines.ts';
import { MEADOW_SURNAME_WORDS_OPEN_LURES } from './lures-meadow-surname-words-open.ts';
import { MEADOW_TRADES_MONEY_LAW_LURES } from './lures-meadow-trades-money-law.ts';
import { MEADOW_TRAVEL_WEATHER_FAITH_LURES } from './lures-meadow-travel-weather-faith.ts';
import { MEADOW_TWO_WORD_SHAPES_LURES } from './lures-meadow-two-word-shapes.ts';
import { MEADOW_VIRTUE_WEEKDAY_WORDS_LURES } from './lures-meadow-virtue-weekday-words.ts';
import { MEADOW_WORLD_TONGUE_WORDS_LURES } from './lures-meadow-world-tongue-words.ts';
import { LURES_MERLIN_AFTER_NAMING_WORDS } from './lures-merlin-after-naming-words.ts';
import { LURES_MERLIN_ANSWERS_EXPLAINED } from './lures-merlin-answers-explained.ts';
import { LURES_MERLIN_ANY_SURNAME_THINGS } from './lures-merlin-any-surname-things.ts';
import { LURES_MERLIN_ASSISTANTS_APPS } from './lures-merlin-assistants-apps.ts';
import { LURES_MERLIN_BEASTS_PLANTS } from './lures-merlin-beasts-plants.ts';
import { LURES_MERLIN_BEFORE_SAYING_WORDS } from './lures-merlin-before-saying-words.ts';
import { LURES_MERLIN_BENCH_STAINS } from './lures-merlin-bench-stains.ts';
import { LURES_MERLIN_BIRTH_MANOEUVRES } from './lures-merlin-birth-manoeuvres.ts';
import { LURES_MERLIN_BLOOD_GENES } from './lures-merlin-blood-genes.ts';
import { LURES_MERLIN_BRAND_PROSE } from './lures-merlin-brand-prose.ts';
import { LURES_MERLIN_CAPITAL_OPERATIONS } from './lures-merlin-capital-operations.ts';
import { LURES_MERLIN_CAPITAL_SENTENCES } from './lures-merlin-capital-sentences.ts';
import { LURES_MERLIN_CAPTIONS_SLIDES } from './lures-merlin-captions-slides.ts';
import { LURES_MERLIN_CARS_TOOLS } from './lures-merlin-cars-tools.ts';
import { LURES_MERLIN_CELLS_ROWS } from './lures-merlin-cells-rows.ts';
import { LURES_MERLIN_CHAT_REPLIES } from './lures-merlin-chat-replies.ts';
import { LURES_MERLIN_CHECKLIST_LINES } from './lures-merlin-checklist-lines.ts';
import { LURES_MERLIN_CHILDREN_MINDS } from './lures-merlin-children-minds.ts';
import { LURES_MERLIN_CLINIC_SENTENCES } from './lures-merlin-clinic-sentences.ts';
import { LURES_MERLIN_CODE_LINES } from './lures-merlin-code-lines.ts';
import { LURES_MERLIN_COLOURS_CLOTH } from './lures-merlin-colours-cloth.ts';
import { LURES_MERLIN_DAYS_STORMS } from './lures-merlin-days-storms.ts';
import { LURES_MERLIN_DENTAL_EYES_FEET } from './lures-merlin-dental-eyes-feet.ts';
import { LURES_MERLIN_DEVICES_IN_LISTS } from './lures-merlin-devices-in-lists.ts';
import { LURES_MERLIN_DIALOGUE_BITS } from './lures-merlin-dialogue-bits.ts';
import { LURES_MERLIN_EASTERN_WORDS } from './lures-merlin-eastern-words.ts';
import { LURES_MERLIN_EMERGENCY_RADIO } from './lures-merlin-emergency-radio.ts';
import { LURES_MERLIN_EPONYM_PROSE } from './lures-merlin-eponym-prose.ts';
import { LURES_MERLIN_EPONYMS_SAY } from './lures-merlin-eponyms-say.ts';
import { LURES_MERLIN_FILE_NAMES } from './lures-merlin-file-names.ts';
import { LURES_MERLIN_FINDINGS_FIRST } from './lures-merlin-findings-first.ts';
import { LURES_MERLIN_GIFTS_VIRTUES } from './lures-merlin-gifts-virtues.ts';
import { LURES_MERLIN_GIVEN_WORDS_OPEN } from './lures-merlin-given-words-open.ts';
import { LURES_MERLIN_HAPPENED_TO_THINGS } from './lures-merlin-happened-to-things.ts';
import { LURES_MERLIN_HEADLINES_POSTS } from './lures-merlin-headlines-posts.ts';
import { LURES_MERLIN_HOBBIES_WEATHER } from './lures-merlin-hobbies-weather.ts';
import { LURES_MERLIN_HOME_LEAFLETS } from './lures-merlin-home-leaflets.ts';
import { LURES_MERLIN_HOUSEHOLD_SENTENCES } from './lures-merlin-household-sentences.ts';
import { LURES_MERLIN_IMAGING_LINES } from './lures-merlin-imaging-lines.ts';
import { LURES_MERLIN_INFLECTED_EPONYMS } from './lures-merlin-inflected-eponyms.ts';
import { LURES_MERLIN_INITIALISMS_TRIALS } from './lures-merlin-initialisms-trials.ts';
import { LURES_MERLIN_KITCHEN_TABLES } from './lures-merlin-kitchen-tables.ts';
import { LURES_MERLIN_LAST_WORDS } from './lures-merlin-last-words.ts';
import { LURES_MERLIN_LAW_CONSENTS } from './lures-merlin-law-consents.ts';
import { LURES_MERLIN_LAY_EPONYMS } from './lures-merlin-lay-eponyms.ts';
import { LURES_MERLIN_LINES_POINTS } from './lures-merlin-lines-points.ts';
import { LURES_MERLIN_MEDICINE_FIRST } from './lures-merlin-medicine-first.ts';
import { LURES_MERLIN_MIDDLE_WORDS } from './lures-merlin-middle-words.ts';
import { LURES_MERLIN_MISHEARD } from './lures-merlin-misheard.ts';
import { LURES_MERLIN_MONEY_MACHINES } from './lures-merlin-money-machines.ts';
import { LURES_MERLIN_MYTH_SCRIPTURE } from './lures-merlin-myth-scripture.ts';
import { LURES_MERLIN_NIGHT_DIARIES } from './lures-merlin-night-diaries.ts';
import { LURES_MERLIN_NUMBERS_MOVED } from './lures-merlin-numbers-moved.ts';
import { LURES_MERLIN_OF_EPONYMS } from './lures-merlin-of-eponyms.ts';
import { LURES_MERLIN_OPERATION_STEPS } from './lures-merlin-operation-steps.ts';
import { LURES_MERLIN_PAIRS_SLASHES } from './lures-merlin-pairs-slashes.ts';
import { LURES_MERLIN_PARTICLES_THIRD } from './lures-merlin-particles-third.ts';
import { LURES_MERLIN_PEOPLES_TONGUES } from './lures-merlin-peoples-tongues.ts';
import { LURES_MERLIN_PILL_BROTHERS } from './lures-merlin-pill-brothers.ts';
import { LURES_MERLIN_PILL_SISTERS } from './lures-merlin-pill-sisters.ts';
import { LURES_MERLIN_PLACES_ADJECTIVES } from './lures-merlin-places-adjectives.ts';
import { LURES_MERLIN_PLACES_HONOURED_LINES } from './lures-merlin-places-honoured-lines.ts';
import { LURES_MERLIN_PLATES_GLASSES } from './lures-merlin-plates-glasses.ts';
import { LURES_MERLIN_PORTAL_SMALL } from './lures-merlin-portal-small.ts';
import { LURES_MERLIN_PROCEDURES_FIRST } from './lures-merlin-procedures-first.ts';
import { LURES_MERLIN_PROMPTS_LINES } from './lures-merlin-prompts-lines.ts';
import { LURES_MERLIN_QUALITIES_OPEN } from './lures-merlin-qualities-open.ts';
import { LURES_MERLIN_RESEARCH_STUDY_LINES } from './lures-merlin-research-study-lines.ts';
import { LURES_MERLIN_ROLES_PRONOUNS } from './lures-merlin-roles-pronouns.ts';
import { LURES_MERLIN_SAYINGS_TOLD } from './lures-merlin-sayings-told.ts';
import { LURES_MERLIN_SCALES_REHAB } from './lures-merlin-scales-rehab.ts';
import { LURES_MERLIN_SCHOOLS_SERVICES } from './lures-merlin-schools-services.ts';
import { LURES_MERLIN_SCREEN_SONGS } from './lures-merlin-screen-songs.ts';
import { LURES_MERLIN_SHAPES_MANY } from './lures-merlin-shapes-many.ts';
import { LURES_MERLIN_SHAPES_SECOND } from './lures-merlin-shapes-second.ts';
import { LURES_MERLIN_SHOPS_PAYERS } from './lures-merlin-shops-payers.ts';
import { LURES_MERLIN_SLOTS_LEFT_EMPTY } from './lures-merlin-slots-left-empty.ts';
import { LURES_MERLIN_SMALL_OPERATIONS } from './lures-merlin-small-operations.ts';
import { LURES_MERLIN_SMALL_SENTENCES } from './lures-merlin-small-sentences.ts';
import { LURES_MERLIN_SMALL_WORDS } from './lures-merlin-small-words.ts';
import { LURES_MERLIN_SOUTHERN_WORDS } from './lures-merlin-southern-words.ts';
import { LURES_MERLIN_SPEECH_VISITS } from './lures-merlin-speech-visits.ts';
import { LURES_MERLIN_SUBJECT_VERBS } from './lures-merlin-subject-verbs.ts';
import { LURES_MERLIN_SURNAME_WORDS_EARLY } from './lures-merlin-surname-words-early.ts';
import { LURES_MERLIN_SURNAME_WORDS_LATE } from './lures-merlin-surname-words-late.ts';
import { LURES_MERLIN_SURNAME_WORDS_MIDDLE } from './lures-merlin-surname-words-middle.ts';
import { LURES_MERLIN_TEAMS_GAMES } from './lures-merlin-teams-games.ts';
import { LURES_MERLIN_THERAPIES_DIETS } from './lures-merlin-therapies-diets.ts';
import { LURES_MERLIN_TITLE_CASE } from './lures-merlin-title-case.ts';
import { LURES_MERLIN_TRADES_OPEN } from './lures-merlin-trades-open.ts';
import { LURES_MERLIN_TRAY_COUNTS } from './lures-merlin-tray-counts.ts';
import { LURES_MERLIN_VETS_FARMS_PUBS } from './lures-merlin-vets-farms-pubs.ts';
import { LURES_MERLIN_WARD_HANDOVERS } from './lures-merlin-ward-handovers.ts';
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
import { PLAIN_ANSWER_SECOND_LURES } from './lures-plain-answers-second.ts';
import { PLAIN_ASSISTANT_ANSWER_LURES } from './lures-plain-assistant-answers.ts';
import { PLAIN_ASSISTANT_BRIEF_LURES } from './lures-plain-assistant-briefs.ts';
import { PLAIN_ASSISTANT_REQUEST_LURES } from './lures-plain-assistant-requests.ts';
import { PLAIN_ASSISTANT_SECOND_LURES } from './lures-plain-assistant-second.ts';
import { PLAIN_BULLETIN_LURES } from './lures-plain-bulletins.ts';
import { PLAIN_CAPITAL_LONG_LURES } from './lures-plain-capitals-long.ts';
import { PLAIN_CAPITAL_NOTE_LURES } from './lures-plain-capitals-notes.ts';
import { PLAIN_CELEBRITY_ILLNESS_LURES } from './lures-plain-celebrity-illness.ts';
import { PLAIN_CHAT_LURES } from './lures-plain-chats.ts';
import { PLAIN_CLINIC_DAY_AMERICAN_LURES } from './lures-plain-clinic-day-american.ts';
import { PLAIN_CLINIC_WORD_LURES } from './lures-plain-clinic-words.ts';
import { PLAIN_CODE_LOG_LURES } from './lures-plain-code-logs.ts';
import { PLAIN_CONSULTATION_LONG_LURES } from './lures-plain-consultations-long.ts';
import { PLAIN_CONSULTATION_SECOND_LURES } from './lures-plain-consultations-second.ts';
import { PLAIN_DESK_MAIL_LURES } from './lures-plain-desk-mail.ts';
import { PLAIN_DICTATED_NOTE_LURES } from './lures-plain-dictated-notes.ts';
import { PLAIN_EVERYDAY_PROSE_LURES } from './lures-plain-everyday-prose.ts';
import { PLAIN_EVERYDAY_SECOND_LURES } from './lures-plain-everyday-second.ts';
import { PLAIN_FORUM_LURES } from './lures-plain-forums-plain.ts';
import { PLAIN_GIVEN_WORD_LURES } from './lures-plain-given-words.ts';
import { PLAIN_GUIDE_LURES } from './lures-plain-guides.ts';
import { PLAIN_HEADING_LURES } from './lures-plain-headings.ts';
import { PLAIN_HEALTH_PAGE_LURES } from './lures-plain-health-pages.ts';
import { PLAIN_HISTORY_LURES } from './lures-plain-histories.ts';
import { PLAIN_LAW_MONEY_STAFF_LURES } from './lures-plain-law-money-staff.ts';
import { PLAIN_LAYOUT_LURES } from './lures-plain-layouts.ts';
import { PLAIN_LEAFLET_LURES } from './lures-plain-leaflets-plain.ts';
import { PLAIN_WORLD_MESSAGE_LURES } from './lures-plain-messages-world.ts';
import { PLAIN_NOTES_FRAGMENT_LURES } from './lures-plain-notes-fragments.ts';
import { PLAIN_NOTES_HEADING_LURES } from './lures-plain-notes-headings.ts';
import { PLAIN_NOTES_MIXED_LURES } from './lures-plain-notes-mixed.ts';
import { PLAIN_NOTES_SMALL_LONG_LURES } from './lures-plain-notes-small-long.ts';
import { PLAIN_OFFICE_MAIL_LURES } from './lures-plain-office-mail.ts';
import { PLAIN_PAIR_LURES } from './lures-plain-pairs.ts';
import { PLAIN_PARTICLE_LURES } from './lures-plain-particles.ts';
import { PLAIN_PASTED_PROMPT_LURES } from './lures-plain-pasted-prompts.ts';
import { PLAIN_PATIENTS_CAPITAL_LURES } from './lures-plain-patients-capitals.ts';
import { PLAIN_PATIENTS_LONG_LURES } from './lures-plain-patients-long.ts';
import { PLAIN_PATIENTS_MEDIUM_LURES } from './lures-plain-patients-medium.ts';
import { PLAIN_PATIENTS_SECOND_LURES } from './lures-plain-patients-second.ts';
import { PLAIN_PATIENTS_SMALL_LURES } from './lures-plain-patients-small.ts';
import { PLAIN_POLICY_LURES } from './lures-plain-policies.ts';
import { PLAIN_PORTAL_LONG_LURES } from './lures-plain-portal-long.ts';
import { PLAIN_FIRST_POSITION_LURES } from './lures-plain-positions-first.ts';
import { PLAIN_INSIDE_POSITION_LURES } from './lures-plain-positions-inside.ts';
import { PLAIN_PRACTICE_AMERICAN_LURES } from './lures-plain-practice-american.ts';
import { PLAIN_PRACTICE_AUSTRALIAN_LURES } from './lures-plain-practice-australian.ts';
import { PLAIN_PRACTICE_BRITISH_LURES } from './lures-plain-practice-british.ts';
import { PLAIN_PRACTICE_FOURTH_LURES } from './lures-plain-practice-fourth.ts';
import { PLAIN_PRACTICE_INDIAN_LURES } from './lures-plain-practice-indian.ts';
import { PLAIN_PRACTICE_SECOND_LURES } from './lures-plain-practice-second.ts';
import { PLAIN_PRACTICE_THIRD_LURES } from './lures-plain-practice-third.ts';
import { PLAIN_PRODUCT_LURES } from './lures-plain-products.ts';
import { PLAIN_WORK_PROMPT_LURES } from './lures-plain-prompts-work.ts';
import { PLAIN_QUESTION_SECOND_LURES } from './lures-plain-questions-second.ts';
import { PLAIN_RECORD_CODE_LURES } from './lures-plain-records-codes.ts';
import { PLAIN_REQUEST_SECOND_LURES } from './lures-plain-requests-second.ts';
import { PLAIN_REVIEW_HELP_LURES } from './lures-plain-reviews-help.ts';
import { PLAIN_SOFTWARE_DOC_LURES } from './lures-plain-software-docs.ts';
import { PLAIN_SPECIALIST_LETTER_LURES } from './lures-plain-specialist-letters.ts';
import { PLAIN_STORY_LURES } from './lures-plain-stories.ts';
import { PLAIN_SURGERY_DAY_LURES } from './lures-plain-surgery-day.ts';
import { PLAIN_SURNAME_WORD_LURES } from './lures-plain-surname-words.ts';
import { PLAIN_SYSTEM_ALERT_LURES } from './lures-plain-system-alerts.ts';
import { PLAIN_TEACHING_LURES } from './lures-plain-teaching.ts';
import { PLAIN_TELEPHONE_NOTE_LURES } from './lures-plain-telephone-notes.ts';
import { PLAIN_TEMPLATE_LURES } from './lures-plain-templates.ts';
import { PLAIN_TYPED_QUESTION_LURES } from './lures-plain-typed-questions.ts';
import { PLAIN_TYPED_THREAD_LURES } from './lures-plain-typed-threads.ts';
import { PLAIN_VISIT_SPEECH_LURES } from './lures-plain-visits-speech.ts';
import { PLAIN_WARD_DAY_LURES } from './lures-plain-ward-days.ts';
import { PLAIN_WHERE_NAMES_STAND_LURES } from './lures-plain-where-names-stand.ts';
import { PLAIN_PORTAL_LURES } from './lures-portal-plain.ts';
import { PRACTICE_SHORTHAND_LURES } from './lures-practice-shorthand.ts';
import { PRACTICE_NOTE_LURES } from './lures-practices-notes.ts';
import { FORUM_QUESTION_LURES } from './lures-questions-forums.ts';
import { SLOPPY_QUESTION_LURES } from './lures-questions-sloppy.ts';
import { READING_SPECIMEN_LURES } from './lures-readings-specimens.ts';
import { RESEARCH_LURES } from './lures-research.ts';
import { REVIEW_FORUM_LURES } from './lures-reviews-forums.ts';
import { ROUNDS5A_ANAESTHESIA_PAIN_LURES } from './lures-rounds5a-anaesthesia-pain.ts';
import { ROUNDS5A_ANIMALS_LURES } from './lures-rounds5a-animals.ts';
import { ROUNDS5A_ANY_SURNAME_EPONYMS_LURES } from './lures-rounds5a-any-surname-eponyms.ts';
import { ROUNDS5A_AUSTRALIAN_PRACTICE_LURES } from './lures-rounds5a-australian-practice.ts';
import { ROUNDS5A_BRITISH_LETTERS_LURES } from './lures-rounds5a-british-letters.ts';
import { ROUNDS5A_CAPITALS_CLINIC_LURES } from './lures-rounds5a-capitals-clinic.ts';
import { ROUNDS5A_CAPITALS_SECOND_LURES } from './lures-rounds5a-capitals-second.ts';
import { ROUNDS5A_CHARTS_IN_SENTENCES_LURES } from './lures-rounds5a-charts-in-sentences.ts';
import { ROUNDS5A_CHILDREN_WARDS_LURES } from './lures-rounds5a-children-wards.ts';
import { ROUNDS5A_CLIPPED_MEASURES_LURES } from './lures-rounds5a-clipped-measures.ts';
import { ROUNDS5A_CLIPPED_WORDS_LURES } from './lures-rounds5a-clipped-words.ts';
import { ROUNDS5A_CODING_DESK_LURES } from './lures-rounds5a-coding-desk.ts';
import { ROUNDS5A_CONSENTS_POLICIES_LURES } from './lures-rounds5a-consents-policies.ts';
import { ROUNDS5A_COURSES_TOLD_LURES } from './lures-rounds5a-courses-told.ts';
import { ROUNDS5A_CREWS_LURES } from './lures-rounds5a-crews.ts';
import { ROUNDS5A_DEVICES_TOLD_LURES } from './lures-rounds5a-devices-told.ts';
import { ROUNDS5A_DIALOGUES_LURES } from './lures-rounds5a-dialogues.ts';
import { ROUNDS5A_DICTATED_CHARTS_LURES } from './lures-rounds5a-dictated-charts.ts';
import { ROUNDS5A_DRUGS_TOLD_LURES } from './lures-rounds5a-drugs-told.ts';
import { ROUNDS5A_EPONYMS_TOLD_LURES } from './lures-rounds5a-eponyms-told.ts';
import { ROUNDS5A_EYES_LURES } from './lures-rounds5a-eyes.ts';
import { ROUNDS5A_FIRST_WORDS_LURES } from './lures-rounds5a-first-words.ts';
import { ROUNDS5A_GUTS_GLANDS_EPONYMS_LURES } from './lures-rounds5a-guts-glands-eponyms.ts';
import { ROUNDS5A_HANDOVERS_SMALL_LURES } from './lures-rounds5a-handovers-small.ts';
import { ROUNDS5A_HOMES_HALLWAYS_LURES } from './lures-rounds5a-homes-hallways.ts';
import { ROUNDS5A_HOSPITAL_LIFE_LURES } from './lures-rounds5a-hospital-life.ts';
import { ROUNDS5A_IMAGING_LURES } from './lures-rounds5a-imaging.ts';
import { ROUNDS5A_INDIAN_PRACTICE_LURES } from './lures-rounds5a-indian-practice.ts';
import { ROUNDS5A_INSTITUTIONS_NEAR_LURES } from './lures-rounds5a-institutions-near.ts';
import { ROUNDS5A_INTENSIVE_ROUNDS_LURES } from './lures-rounds5a-intensive-rounds.ts';
import { ROUNDS5A_KITCHENS_REMEDIES_LURES } from './lures-rounds5a-kitchens-remedies.ts';
import { ROUNDS5A_LAST_LINES_LURES } from './lures-rounds5a-last-lines.ts';
import { ROUNDS5A_LETTERS_TOLD_LURES } from './lures-rounds5a-letters-told.ts';
import { ROUNDS5A_LIVES_LIVED_LURES } from './lures-rounds5a-lives-lived.ts';
import { ROUNDS5A_MID_SENTENCE_LURES } from './lures-rounds5a-mid-sentence.ts';
import { ROUNDS5A_MINDS_WARDS_LURES } from './lures-rounds5a-minds-wards.ts';
import { ROUNDS5A_NERVES_EPONYMS_LURES } from './lures-rounds5a-nerves-eponyms.ts';
import { ROUNDS5A_NURSING_SHIFTS_LURES } from './lures-rounds5a-nursing-shifts.ts';
import { ROUNDS5A_OPENINGS_FIRST_LURES } from './lures-rounds5a-openings-first.ts';
import { ROUNDS5A_OPENINGS_LAST_LURES } from './lures-rounds5a-openings-last.ts';
import { ROUNDS5A_OPENINGS_MIDDLE_LURES } from './lures-rounds5a-openings-middle.ts';
import { ROUNDS5A_OPERATIONS_TOLD_LURES } from './lures-rounds5a-operations-told.ts';
import { ROUNDS5A_PHARMACY_COUNTER_LURES } from './lures-rounds5a-pharmacy-counter.ts';
import { ROUNDS5A_REPORTS_TOLD_LURES } from './lures-rounds5a-reports-told.ts';
import { ROUNDS5A_SKIN_LUNGS_HEARTS_LURES } from './lures-rounds5a-skin-lungs-hearts.ts';
import { ROUNDS5A_SMALL_CLINIC_LURES } from './lures-rounds5a-small-clinic.ts';
import { ROUNDS5A_SMALL_LETTERS_VISITS_LURES } from './lures-rounds5a-small-letters-visits.ts';
import { ROUNDS5A_SPECIMENS_LURES } from './lures-rounds5a-specimens.ts';
import { ROUNDS5A_SURGERIES_LISTS_LURES } from './lures-rounds5a-surgeries-lists.ts';
import { ROUNDS5A_SURNAME_WORDS_FIRST_LURES } from './lures-rounds5a-surname-words-first.ts';
import { ROUNDS5A_SURNAME_WORDS_SECOND_LURES } from './lures-rounds5a-surname-words-second.ts';
import { ROUNDS5A_TABLES_SECTIONS_LURES } from './lures-rounds5a-tables-sections.ts';
import { ROUNDS5A_TEETH_LURES } from './lures-rounds5a-teeth.ts';
import { ROUNDS5A_THEATRE_NOTES_LURES } from './lures-rounds5a-theatre-notes.ts';
import { ROUNDS5A_THERAPY_GYM_LURES } from './lures-rounds5a-therapy-gym.ts';
import { ROUNDS5A_TITLES_TALKS_LURES } from './lures-rounds5a-titles-talks.ts';
import { ROUNDS5A_TRIALS_STATISTICS_LURES } from './lures-rounds5a-trials-statistics.ts';
import { ROUNDS5A_TUMOURS_KIDNEYS_JOINTS_LURES } from './lures-rounds5a-tumours-kidneys-joints.ts';
import { ROUNDS5A_WHOLE_NOTES_LURES } from './lures-rounds5a-whole-notes.ts';
import { ROUNDS5A_WOMEN_BIRTHS_LURES } from './lures-rounds5a-women-births.ts';
import { ROUNDS5A_WORDS_WITHIN_LURES } from './lures-rounds5a-words-within.ts';
import { ROUNDS5B_ABBREVIATIONS_MIXED_LURES } from './lures-rounds5b-abbreviations-mixed.ts';
import { ROUNDS5B_ADVICE_GUIDES_LURES } from './lures-rounds5b-advice-guides.ts';
import { ROUNDS5B_ANIMALS_LURES } from './lures-rounds5b-animals.ts';
import { ROUNDS5B_ANSWERS_LURES } from './lures-rounds5b-answers.ts';
import { ROUNDS5B_APPS_DEVICES_LURES } from './lures-rounds5b-apps-devices.ts';
import { ROUNDS5B_BOTS_LURES } from './lures-rounds5b-bots.ts';
import { ROUNDS5B_BRANDS_MEDS_LURES } from './lures-rounds5b-brands-meds.ts';
import { ROUNDS5B_CAPITALS_PROSE_LURES } from './lures-rounds5b-capitals-prose.ts';
import { ROUNDS5B_CAPITALS_WORDS_LURES } from './lures-rounds5b-capitals-words.ts';
import { ROUNDS5B_CAPITALS_LURES } from './lures-rounds5b-capitals.ts';
import { ROUNDS5B_CHILDREN_PASTIMES_LURES } from './lures-rounds5b-children-pastimes.ts';
import { ROUNDS5B_DEVS_LURES } from './lures-rounds5b-devs.ts';
import { ROUNDS5B_DIALOGUES_LURES } from './lures-rounds5b-dialogues.ts';
import { ROUNDS5B_DIARIES_LURES } from './lures-rounds5b-diaries.ts';
import { ROUNDS5B_EPONYM_HEADS_LURES } from './lures-rounds5b-eponym-heads.ts';
import { ROUNDS5B_FILES_TAGS_LURES } from './lures-rounds5b-files-tags.ts';
import { ROUNDS5B_FIRST_WORDS_LURES } from './lures-rounds5b-first-words.ts';
import { ROUNDS5B_FOODS_RECIPES_LURES } from './lures-rounds5b-foods-recipes.ts';
import { ROUNDS5B_FORUM_LONG_LURES } from './lures-rounds5b-forum-long.ts';
import { ROUNDS5B_FORUM_LURES } from './lures-rounds5b-forum.ts';
import { ROUNDS5B_GARDEN_LURES } from './lures-rounds5b-garden.ts';
import { ROUNDS5B_HANDOFFS_ROOMS_LURES } from './lures-rounds5b-handoffs-rooms.ts';
import { ROUNDS5B_HEADINGS_LABELS_LURES } from './lures-rounds5b-headings-labels.ts';
import { ROUNDS5B_HEADLINES_LURES } from './lures-rounds5b-headlines.ts';
import { ROUNDS5B_HOBBIES_LURES } from './lures-rounds5b-hobbies.ts';
import { ROUNDS5B_HOUSE_LURES } from './lures-rounds5b-house.ts';
import { ROUNDS5B_HOWTO_LURES } from './lures-rounds5b-howto.ts';
import { ROUNDS5B_INFLECTED_FIRST_LURES } from './lures-rounds5b-inflected-first.ts';
import { ROUNDS5B_INSTRUMENTS_LURES } from './lures-rounds5b-instruments.ts';
import { ROUNDS5B_KITCHEN_LURES } from './lures-rounds5b-kitchen.ts';
import { ROUNDS5B_LAW_OFFICE_STATE_LURES } from './lures-rounds5b-law-office-state.ts';
import { ROUNDS5B_LAY_EPONYMS_LURES } from './lures-rounds5b-lay-eponyms.ts';
import { ROUNDS5B_LISTINGS_LURES } from './lures-rounds5b-listings.ts';
import { ROUNDS5B_LOOKALIKES_LURES } from './lures-rounds5b-lookalikes.ts';
import { ROUNDS5B_MARKDOWN_LURES } from './lures-rounds5b-markdown.ts';
import { ROUNDS5B_MID_WORDS_LURES } from './lures-rounds5b-mid-words.ts';
import { ROUNDS5B_MISSPELT_LURES } from './lures-rounds5b-misspelt.ts';
import { ROUNDS5B_MIXED_NOTES_LURES } from './lures-rounds5b-mixed-notes.ts';
import { ROUNDS5B_NAMES_OF_THINGS_LURES } from './lures-rounds5b-names-of-things.ts';
import { ROUNDS5B_NATIVE_SHAPES_LURES } from './lures-rounds5b-native-shapes.ts';
import { ROUNDS5B_NEWS_PROSE_LURES } from './lures-rounds5b-news-prose.ts';
import { ROUNDS5B_OPINIONS_LURES } from './lures-rounds5b-opinions.ts';
import { ROUNDS5B_PARTICLES_LURES } from './lures-rounds5b-particles.ts';
import { ROUNDS5B_PATIENTS_PROSE_LURES } from './lures-rounds5b-patients-prose.ts';
import { ROUNDS5B_PHARMACY_COUNTER_LURES } from './lures-rounds5b-pharmacy-counter.ts';
import { ROUNDS5B_PILLS_LURES } from './lures-rounds5b-pills.ts';
import { ROUNDS5B_PLACES_HONOURED_LURES } from './lures-rounds5b-places-honoured.ts';
import { ROUNDS5B_PORTAL_ODD_LURES } from './lures-rounds5b-portal-odd.ts';
import { ROUNDS5B_PORTAL_SHORT_TRAPS_LURES } from './lures-rounds5b-portal-short-traps.ts';
import { ROUNDS5B_PROMPTS_CLINICIANS_LURES } from './lures-rounds5b-prompts-clinicians.ts';
import { ROUNDS5B_PROMPTS_LONG_LURES } from './lures-rounds5b-prompts-long.ts';
import { ROUNDS5B_QUESTIONS_SHORT_LURES } from './lures-rounds5b-questions-short.ts';
import { ROUNDS5B_QUIPS_LURES } from './lures-rounds5b-quips.ts';
import { ROUNDS5B_REVIEWS_LONG_LURES } from './lures-rounds5b-reviews-long.ts';
import { ROUNDS5B_REVIEWS_LURES } from './lures-rounds5b-reviews.ts';
import { ROUNDS5B_SCHOOL_WORK_LURES } from './lures-rounds5b-school-work.ts';
import { ROUNDS5B_SCREENS_LURES } from './lures-rounds5b-screens.ts';
import { ROUNDS5B_SENTENCES_LURES } from './lures-rounds5b-sentences.ts';
import { ROUNDS5B_SHOPS_LURES } from './lures-rounds5b-shops.ts';
import { ROUNDS5B_SLOTS_LURES } from './lures-rounds5b-slots.ts';
import { ROUNDS5B_SMALL_LINES_LURES } from './lures-rounds5b-small-lines.ts';
import { ROUNDS5B_SMALL_PROSE_LURES } from './lures-rounds5b-small-prose.ts';
import { ROUNDS5B_SPORT_MONEY_LURES } from './lures-rounds5b-sport-money.ts';
import { ROUNDS5B_STAFF_REPLIES_LURES } from './lures-rounds5b-staff-replies.ts';
import { ROUNDS5B_STUDY_NOTES_LURES } from './lures-rounds5b-study-notes.ts';
import { ROUNDS5B_TABLE_ROWS_LURES } from './lures-rounds5b-table-rows.ts';
import { ROUNDS5B_TALK_CLINIC_SMALL_LURES } from './lures-rounds5b-talk-clinic-small.ts';
import { ROUNDS5B_TEXTS_FAMILY_LURES } from './lures-rounds5b-texts-family.ts';
import { ROUNDS5B_TONGUES_LURES } from './lures-rounds5b-tongues.ts';
import { ROUNDS5B_TRAVEL_LURES } from './lures-rounds5b-travel.ts';
import { ROUNDS5B_TYPED_BADLY_LURES } from './lures-rounds5b-typed-badly.ts';
import { ROUNDS5B_VETS_FARMS_LURES } from './lures-rounds5b-vets-farms.ts';
import { ROUNDS5B_VISITS_PROSE_LURES } from './lures-rounds5b-visits-prose.ts';
import { ROUNDS5B_VOICE_LURES } from './lures-rounds5b-voice.ts';
import { ROUNDS5B_WORKMAIL_LURES } from './lures-rounds5b-workmail.ts';
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
import { WARD_ADMISSION_LURES } from './lures-ward-admissions.ts';
import { WARD_BIRTH_LURES } from './lures-ward-births.ts';
import { WARD_BLANKED_LURES } from './lures-ward-blanked.ts';
import { WARD_CAPITAL_LURES } from './lures-ward-capitals.ts';
import { WARD_CONSULTATION_LURES } from './lures-ward-consultations.ts';
import { WARD_DAY_LURES } from './lures-ward-days.ts';
import { WARD_DICTATED_OPERATION_LURES } from './lures-ward-dictated-operations.ts';
import { WARD_DICTATION_LURES } from './lures-ward-dictations.ts';
import { WARD_DISCHARGE_LURES } from './lures-ward-discharges.ts';
import { WARD_EMERGENCY_LURES } from './lures-ward-emergencies.ts';
import { WARD_EPONYM_TEACHING_LURES } from './lures-ward-eponym-teaching.ts';
import { WARD_HISTORY_LURES } from './lures-ward-histories.ts';
import { WARD_HOMEGOING_LURES } from './lures-ward-homegoing.ts';
import { WARD_IMAGING_LURES } from './lures-ward-imaging.ts';
import { WARD_INTENSIVE_LURES } from './lures-ward-intensive.ts';
import { WARD_LABORATORY_LURES } from './lures-ward-laboratory.ts';
import { WARD_LEAFLET_LURES } from './lures-ward-leaflets.ts';
import { WARD_LONG_REPORT_LURES } from './lures-ward-long-reports.ts';
import { WARD_MIND_LURES } from './lures-ward-minds.ts';
import { WARD_NAME_LIKE_WORD_LURES } from './lures-ward-name-like-words.ts';
import { WARD_ONCOLOGY_LURES } from './lures-ward-oncology.ts';
import { WARD_OPERATION_LURES } from './lures-ward-operations.ts';
import { WARD_OVERSEAS_LURES } from './lures-ward-overseas.ts';
import { WARD_PATHOLOGY_LURES } from './lures-ward-pathology.ts';
import { WARD_PHARMACY_LURES } from './lures-ward-pharmacy.ts';
import { WARD_PLAN_LURES } from './lures-ward-plans.ts';
import { WARD_PRACTICE_VISIT_LURES } from './lures-ward-practice-visits.ts';
import { WARD_PROCEDURE_LURES } from './lures-ward-procedures.ts';
import { WARD_READ_IMAGE_LURES } from './lures-ward-read-images.ts';
import { WARD_SECOND_IMAGE_LURES } from './lures-ward-second-images.ts';
import { WARD_SECOND_OPERATION_LURES } from './lures-ward-second-operations.ts';
import { WARD_SECOND_SPECIMEN_LURES } from './lures-ward-second-specimens.ts';
import { WARD_SHEET_LURES } from './lures-ward-sheets.ts';
import { WARD_SMALL_LURES } from './lures-ward-small.ts';
import { WARD_SURFACE_LURES } from './lures-ward-surfaces.ts';
import { WARD_TEMPLATE_LURES } from './lures-ward-templates.ts';
import { WARD_THERAPY_LURES } from './lures-ward-therapies.ts';
import { WARD_TRACING_LURES } from './lures-ward-tracings.ts';
import { WARD_TRANSCRIBED_LURES } from './lures-ward-transcribed.ts';
import { WARD_VIGNETTE_LURES } from './lures-ward-vignettes.ts';
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
import { ORCHARD_AMBULANCES_AND_DESKS } from './orchard-ambulances-and-desks.ts';
import { ORCHARD_ASKS_OF_MACHINES } from './orchard-asks-of-machines.ts';
import { ORCHARD_BARRACKS_AND_DEPLOYMENTS } from './orchard-barracks-and-deployments.ts';
import { ORCHARD_BEFORE_THE_COLON } from './orchard-before-the-colon.ts';
import { ORCHARD_BESIDE_NUMBERS_AND_DOSES } from './orchard-beside-numbers-and-doses.ts';
import { ORCHARD_CALLED_TO_THEIR_FACE } from './orchard-called-to-their-face.ts';
import { ORCHARD_CAPITAL_FULL_LABELS } from './orchard-capital-full-labels.ts';
import { ORCHARD_CAPITAL_SINGLE_NAMES_WORK } from './orchard-capital-single-names-work.ts';
import { ORCHARD_CAPITAL_STORIES_LONG } from './orchard-capital-stories-long.ts';
import { ORCHARD_CAPITALS_EVERYWHERE } from './orchard-capitals-everywhere.ts';
import { ORCHARD_COURTS_AND_CELLS } from './orchard-courts-and-cells.ts';
import { ORCHARD_DRUGS_AND_MONTHS_IN_COMPANY } from './orchard-drugs-and-months-in-company.ts';
import { ORCHARD_ENGLISHES_OF_ELSEWHERE } from './orchard-englishes-of-elsewhere.ts';
import { ORCHARD_EPONYMS_IN_COMPANY } from './orchard-eponyms-in-company.ts';
import { ORCHARD_FARM_AND_YARD } from './orchard-farm-and-yard.ts';
import { ORCHARD_FIRST_THEN_PRONOUN } from './orchard-first-then-pronoun.ts';
import { ORCHARD_FULL_CAPITALS_IN_SENTENCES } from './orchard-full-capitals-in-sentences.ts';
import { ORCHARD_FULL_NAMES_IN_SENTENCES } from './orchard-full-names-in-sentences.ts';
import { ORCHARD_GIVEN_NAMES_DO_THINGS } from './orchard-given-names-do-things.ts';
import { ORCHARD_GROUNDS_AND_LOCKER_ROOMS } from './orchard-grounds-and-locker-rooms.ts';
import { ORCHARD_GROUPS_AND_THERAPIES } from './orchard-groups-and-therapies.ts';
import { ORCHARD_HEADERS_OF_RECORDS } from './orchard-headers-of-records.ts';
import { ORCHARD_HOMES_AND_SOCIAL_WORK } from './orchard-homes-and-social-work.ts';
import { ORCHARD_LABELS_OF_CALLERS } from './orchard-labels-of-callers.ts';
import { ORCHARD_LAST_WORDS_OF_LINES } from './orchard-last-words-of-lines.ts';
import { ORCHARD_MAIL_AND_MEMOS } from './orchard-mail-and-memos.ts';
import { ORCHARD_NEIGHBOURHOOD_NOTICES } from './orchard-neighbourhood-notices.ts';
import { ORCHARD_NEWS_AND_REPORTS_OF_PEOPLE } from './orchard-news-and-reports-of-people.ts';
import { ORCHARD_NOTES_TERSE_WITH_PEOPLE } from './orchard-notes-terse-with-people.ts';
import { ORCHARD_NOUNS_AFTER_NAMES } from './orchard-nouns-after-names.ts';
import { ORCHARD_OBJECTS_AND_OWNERS } from './orchard-objects-and-owners.ts';
import { ORCHARD_ORDINARY_WORD_PEOPLE } from './orchard-ordinary-word-people.ts';
import { ORCHARD_PARAGRAPHS_OF_PAPERS } from './orchard-paragraphs-of-papers.ts';
import { ORCHARD_PARAGRAPHS_OF_WARDS } from './orchard-paragraphs-of-wards.ts';
import { ORCHARD_PARISHES_AND_SHRINES } from './orchard-parishes-and-shrines.ts';
import { ORCHARD_PORTALS_AND_FAMILIES } from './orchard-portals-and-families.ts';
import { ORCHARD_PUT_OTHERWISE } from './orchard-put-otherwise.ts';
import { ORCHARD_QUESTIONS_OF_ALL_KINDS } from './orchard-questions-of-all-kinds.ts';
import { ORCHARD_ROWS_AND_FIELDS } from './orchard-rows-and-fields.ts';
import { ORCHARD_SAYINGS_AND_SCREENS_IN_COMPANY } from './orchard-sayings-and-screens-in-company.ts';
import { ORCHARD_SCHOOL_OFFICES } from './orchard-school-offices.ts';
import { ORCHARD_SENTENCES_IN_THE_MIDDLE } from './orchard-sentences-in-the-middle.ts';
import { ORCHARD_SET_BESIDE_THEMSELVES } from './orchard-set-beside-themselves.ts';
import { ORCHARD_SHIPS_AND_HARBOURS } from './orchard-ships-and-harbours.ts';
import { ORCHARD_SMALL_FULL_NAME_SENTENCES } from './orchard-small-full-name-sentences.ts';
import { ORCHARD_SMALL_FULL_NAMES } from './orchard-small-full-names.ts';
import { ORCHARD_SMALL_LABELS_ROWS } from './orchard-small-labels-rows.ts';
import { ORCHARD_SMALL_LETTERS_EVERYWHERE } from './orchard-small-letters-everywhere.ts';
import { ORCHARD_SMALL_SIGNS_BEFORE_NAMES } from './orchard-small-signs-before-names.ts';
import { ORCHARD_SMALL_STORIES_LONG } from './orchard-small-stories-long.ts';
import { ORCHARD_SPOKEN_TURNS } from './orchard-spoken-turns.ts';
import { ORCHARD_STRINGS_OF_FIRST_NAMES } from './orchard-strings-of-first-names.ts';
import { ORCHARD_SURNAME_COMMA_GIVEN } from './orchard-surname-comma-given.ts';
import { ORCHARD_SURNAMES_DO_THINGS } from './orchard-surnames-do-things.ts';
import { ORCHARD_THEATRES_WITH_CREWS } from './orchard-theatres-with-crews.ts';
import { ORCHARD_TOWNS_AND_SHOPS_IN_COMPANY } from './orchard-towns-and-shops-in-company.ts';
import { ORCHARD_TRADES_AND_SHIFTS } from './orchard-trades-and-shifts.ts';
import { ORCHARD_TWO_TO_FOUR_WORDS } from './orchard-two-to-four-words.ts';
import { ORCHARD_UNLIKE_SCENES } from './orchard-unlike-scenes.ts';
import { ORCHARD_VERBS_LONGER_SUBJECTS } from './orchard-verbs-longer-subjects.ts';
import { ORCHARD_VERBS_ON_PEOPLE_SMALL } from './orchard-verbs-on-people-small.ts';
import { ORCHARD_WEB_FORMS } from './orchard-web-forms.ts';
import { ORCHARD_WORD_NAMES_BEGIN_LINES } from './orchard-word-names-begin-lines.ts';
import { OSPREY_AFTER_CONJUNCTIONS } from './osprey-after-conjunctions.ts';
import { OSPREY_AFTER_PREPOSITIONS } from './osprey-after-prepositions.ts';
import { OSPREY_AMONG_PLAIN_WORDS } from './osprey-among-plain-words.ts';
import { OSPREY_ASKED_ABOUT } from './osprey-asked-about.ts';
import { OSPREY_BEDS_AND_CHAIRS } from './osprey-beds-and-chairs.ts';
import { OSPREY_BESIDE_DRUGS } from './osprey-beside-drugs.ts';
import { OSPREY_BESIDE_NUMBERS } from './osprey-beside-numbers.ts';
import { OSPREY_BESIDE_PLACES_EPONYMS } from './osprey-beside-places-eponyms.ts';
import { OSPREY_BETWEEN_WORDS } from './osprey-between-words.ts';
import { OSPREY_BIRTHS_AND_BEGINNINGS } from './osprey-births-and-beginnings.ts';
import { OSPREY_BRACKETS_DASHES } from './osprey-brackets-dashes.ts';
import { OSPREY_CALLED_AT } from './osprey-called-at.ts';
import { OSPREY_CALLS_IN_WRITING } from './osprey-calls-in-writing.ts';
import { OSPREY_CHILDREN_AND_ELDERS_SAY } from './osprey-children-and-elders-say.ts';
import { OSPREY_CLAUSES_SMALL } from './osprey-clauses-small.ts';
import { OSPREY_CLINIC_SENTENCES_PLAIN } from './osprey-clinic-sentences-plain.ts';
import { OSPREY_CLINICS_SHORTHAND } from './osprey-clinics-shorthand.ts';
import { OSPREY_COMPARING } from './osprey-comparing.ts';
import { OSPREY_COUNTERS } from './osprey-counters.ts';
import { OSPREY_DICTATED_PLAIN } from './osprey-dictated-plain.ts';
import { OSPREY_DOCTORS_THINK_ALOUD } from './osprey-doctors-think-aloud.ts';
import { OSPREY_DOSES_OF_TALK } from './osprey-doses-of-talk.ts';
import { OSPREY_ENDS_OF_LINES } from './osprey-ends-of-lines.ts';
import { OSPREY_FAMILIES_TEXTING } from './osprey-families-texting.ts';
import { OSPREY_FULL_NAMES_SMALL } from './osprey-full-names-small.ts';
import { OSPREY_GIVEN_NAME_SENTENCES } from './osprey-given-name-sentences.ts';
import { OSPREY_GRIEF_AND_ENDINGS } from './osprey-grief-and-endings.ts';
import { OSPREY_HANDS_OVER } from './osprey-hands-over.ts';
import { OSPREY_HOME_AND_CARE } from './osprey-home-and-care.ts';
import { OSPREY_IN_APPOSITION } from './osprey-in-apposition.ts';
import { OSPREY_IN_SERIES } from './osprey-in-series.ts';
import { OSPREY_KITCHEN_TABLE } from './osprey-kitchen-table.ts';
import { OSPREY_KNOWN_AS } from './osprey-known-as.ts';
import { OSPREY_LAB_AND_RESEARCH } from './osprey-lab-and-research.ts';
import { OSPREY_LETTERS_FORMAL } from './osprey-letters-formal.ts';
import { OSPREY_LINES_OF_LISTS } from './osprey-lines-of-lists.ts';
import { OSPREY_LONG_SURNAMES_ORDINARY } from './osprey-long-surnames-ordinary.ts';
import { OSPREY_MEETINGS_AND_TASKS } from './osprey-meetings-and-tasks.ts';
import { OSPREY_MONEY_AND_PAPERS } from './osprey-money-and-papers.ts';
import { OSPREY_NAMES_AS_ADJECTIVES } from './osprey-names-as-adjectives.ts';
import { OSPREY_NAMES_KEPT_CAPITAL } from './osprey-names-kept-capital.ts';
import { OSPREY_NATIVE_AND_WHOLE } from './osprey-native-and-whole.ts';
import { OSPREY_NICKNAMES } from './osprey-nicknames.ts';
import { OSPREY_NIGHT_AND_DAY_LOGS } from './osprey-night-and-day-logs.ts';
import { OSPREY_OBJECTS } from './osprey-objects.ts';
import { OSPREY_ONLY_PEOPLE_DO } from './osprey-only-people-do.ts';
import { OSPREY_OTHER_TONGUES_ENGLISH } from './osprey-other-tongues-english.ts';
import { OSPREY_OWNERS } from './osprey-owners.ts';
import { OSPREY_PAIRS } from './osprey-pairs.ts';
import { OSPREY_PASSIVES } from './osprey-passives.ts';
import { OSPREY_PLAIN_VERBS } from './osprey-plain-verbs.ts';
import { OSPREY_PORTAL_EVERYDAY } from './osprey-portal-everyday.ts';
import { OSPREY_PORTAL_THREADS_LONGER } from './osprey-portal-threads-longer.ts';
import { OSPREY_POSTS_AND_COMMENTS } from './osprey-posts-and-comments.ts';
import { OSPREY_PRONOUNS_FOLLOW } from './osprey-pronouns-follow.ts';
import { OSPREY_PROSE_AT_LENGTH } from './osprey-prose-at-length.ts';
import { OSPREY_PUT_RIGHT } from './osprey-put-right.ts';
import { OSPREY_RADIO_AND_ROAD } from './osprey-radio-and-road.ts';
import { OSPREY_RELATIVE_CLAUSES } from './osprey-relative-clauses.ts';
import { OSPREY_SAID_AND_ASKED } from './osprey-said-and-asked.ts';
import { OSPREY_SCHOOLS_AND_PLAY } from './osprey-schools-and-play.ts';
import { OSPREY_SHELTERS_JAILS_BARRACKS } from './osprey-shelters-jails-barracks.ts';
import { OSPREY_SHORT_EMAILS } from './osprey-short-emails.ts';
import { OSPREY_SMALL_IN_SENTENCES } from './osprey-small-in-sentences.ts';
import { OSPREY_SMALL_VERBS_MORE } from './osprey-small-verbs-more.ts';
import { OSPREY_SPOKEN_UNTIDY } from './osprey-spoken-untidy.ts';
import { OSPREY_STAFF_TEXTING } from './osprey-staff-texting.ts';
import { OSPREY_STORIES_OF_ILLNESS } from './osprey-stories-of-illness.ts';
import { OSPREY_SURNAME_MIDDLES_PLAIN } from './osprey-surname-middles-plain.ts';
import { OSPREY_SURNAME_MIDDLES_SMALL } from './osprey-surname-middles-small.ts';
import { OSPREY_TEENS_AND_LOVERS } from './osprey-teens-and-lovers.ts';
import { OSPREY_THERAPY_AND_KIN } from './osprey-therapy-and-kin.ts';
import { OSPREY_TIME_FIRST } from './osprey-time-first.ts';
import { OSPREY_TO_ASSISTANTS } from './osprey-to-assistants.ts';
import { OSPREY_TOLD_IN_PARAGRAPHS } from './osprey-told-in-paragraphs.ts';
import { OSPREY_TRAPS_AND_PEOPLE } from './osprey-traps-and-people.ts';
import { OSPREY_VISITS_HEARD } from './osprey-visits-heard.ts';
import { OSPREY_VOICEMAIL_PLAIN } from './osprey-voicemail-plain.ts';
import { OSPREY_VOICEMAIL_RUNS } from './osprey-voicemail-runs.ts';
import { OSPREY_WARDS_TOLD_SMALL } from './osprey-wards-told-small.ts';
import { OSPREY_WORK_AND_TRADE } from './osprey-work-and-trade.ts';
import { OUTPATIENT } from './outpatient.ts';
import { PAGE_ADVERTS_RELEASES } from './page-adverts-releases.ts';
import { PAGE_AFTER_SMALL_WORDS } from './page-after-small-words.ts';
import { PAGE_AMONG_TONGUES } from './page-among-tongues.ts';
import { PAGE_APPOSITIONS } from './page-appositions.ts';
import { PAGE_ASKED_AND_PASTED } from './page-asked-and-pasted.ts';
import { PAGE_BESIDE_EPONYMS } from './page-beside-eponyms.ts';
import { PAGE_BESIDE_FIRMS_PLACES } from './page-beside-firms-places.ts';
import { PAGE_BESIDE_NUMBERS } from './page-beside-numbers.ts';
import { PAGE_BETWEEN_CAPITALS } from './page-between-capitals.ts';
import { PAGE_CAPITALS_MIXED } from './page-capitals-mixed.ts';
import { PAGE_CHAMBERS } from './page-chambers.ts';
import { PAGE_CLINIC_SENTENCES } from './page-clinic-sentences.ts';
import { PAGE_COLUMNS } from './page-columns.ts';
import { PAGE_CONSULTS_AT_LENGTH } from './page-consults-at-length.ts';
import { PAGE_CONTACTS_TABLES } from './page-contacts-tables.ts';
import { PAGE_COUPLES_CROWDS } from './page-couples-crowds.ts';
import { PAGE_COURSES_TOLD } from './page-courses-told.ts';
import { PAGE_COURTS_CLAIMS } from './page-courts-claims.ts';
import { PAGE_DICTATED_REPORTS } from './page-dictated-reports.ts';
import { PAGE_DUTY_LOGS } from './page-duty-logs.ts';
import { PAGE_FAMILIES_TOLD } from './page-families-told.ts';
import { PAGE_FULL_NAMES } from './page-full-names.ts';
import { PAGE_GIVEN_NAMES_FORMAL } from './page-given-names-formal.ts';
import { PAGE_GRIEVANCES_NOTES } from './page-grievances-notes.ts';
import { PAGE_HEADED_NOTES } from './page-headed-notes.ts';
import { PAGE_INCIDENTS_PHARMACIES } from './page-incidents-pharmacies.ts';
import { PAGE_INITIALS_NICKNAMES } from './page-initials-nicknames.ts';
import { PAGE_LETTERS_CLINICIANS } from './page-letters-clinicians.ts';
import { PAGE_LINEAGES } from './page-lineages.ts';
import { PAGE_LISTS_BOARDS } from './page-lists-boards.ts';
import { PAGE_LIVES } from './page-lives.ts';
import { PAGE_LONG_AND_GRAVE } from './page-long-and-grave.ts';
import { PAGE_MAIL_SHORT } from './page-mail-short.ts';
import { PAGE_MARKS_FORMS } from './page-marks-forms.ts';
import { PAGE_MEDICINE_PRESS } from './page-medicine-press.ts';
import { PAGE_MEMORIALS_BULLETINS } from './page-memorials-bulletins.ts';
import { PAGE_NEWS_PAGES } from './page-news-pages.ts';
import { PAGE_NOTES_AT_LENGTH } from './page-notes-at-length.ts';
import { PAGE_OBJECTS_OF_VERBS } from './page-objects-of-verbs.ts';
import { PAGE_OFFICES_MAIL } from './page-offices-mail.ts';
import { PAGE_OPINIONS_MEMOIRS } from './page-opinions-memoirs.ts';
import { PAGE_PAIRS_COMMANDS } from './page-pairs-commands.ts';
import { PAGE_PATIENTS_LETTERS } from './page-patients-letters.ts';
import { PAGE_PLAIN_CHARTING } from './page-plain-charting.ts';
import { PAGE_POSSESSIONS } from './page-possessions.ts';
import { PAGE_PRACTICE_NOTES } from './page-practice-notes.ts';
import { PAGE_RATINGS_JOURNEYS } from './page-ratings-journeys.ts';
import { PAGE_ROUNDS_SHORTHAND } from './page-rounds-shorthand.ts';
import { PAGE_SCHOLARS } from './page-scholars.ts';
import { PAGE_SCHOOLS_FAMILIES } from './page-schools-families.ts';
import { PAGE_SIGN_OUTS_TOLD } from './page-sign-outs-told.ts';
import { PAGE_SLOTS_AROUND } from './page-slots-around.ts';
import { PAGE_SPORTS } from './page-sports.ts';
import { PAGE_STAFF_CHAT } from './page-staff-chat.ts';
import { PAGE_STORIES_SPORT_TRADE } from './page-stories-sport-trade.ts';
import { PAGE_SUBJECTS_TITLES } from './page-subjects-titles.ts';
import { PAGE_SURNAMES_AT_LENGTH } from './page-surnames-at-length.ts';
import { PAGE_TALES } from './page-tales.ts';
import { PAGE_TEACHING_ROUNDS } from './page-teaching-rounds.ts';
import { PAGE_TELEGRAPHIC } from './page-telegraphic.ts';
import { PAGE_THREADS_JOURNALS } from './page-threads-journals.ts';
import { PAGE_VERBS_AFTER } from './page-verbs-after.ts';
import { PAGE_VISITS_OUTSIDE } from './page-visits-outside.ts';
import { PAGE_WHOLE_PAGES } from './page-whole-pages.ts';
import { PAGE_WORLD_REPORTS } from './page-world-reports.ts';
import { PAYER_PHARMACIES } from './payers-pharmacies.ts';
import { PEOPLE_ROUNDS5C_BESIDE_EPONYMS } from './people-rounds5c-beside-eponyms.ts';
import { PEOPLE_ROUNDS5C_BIRTHS_CHILDREN } from './people-rounds5c-births-children.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_BESIDE_THINGS } from './people-rounds5c-capital-beside-things.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_CHAT_AND_FORMS } from './people-rounds5c-capital-chat-and-forms.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_CLINICS } from './people-rounds5c-capital-clinics.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_COMMENTS } from './people-rounds5c-capital-comments.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_FAMILIES } from './people-rounds5c-capital-families.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_LINES } from './people-rounds5c-capital-lines.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_NEIGHBOURS } from './people-rounds5c-capital-neighbours.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_ORDERS } from './people-rounds5c-capital-orders.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_SENTENCES } from './people-rounds5c-capital-sentences.ts';
import { PEOPLE_ROUNDS5C_CAPITAL_SHIFTS } from './people-rounds5c-capital-shifts.ts';
import { PEOPLE_ROUNDS5C_CHAPLAINS_INTERPRETERS } from './people-rounds5c-chaplains-interpreters.ts';
import { PEOPLE_ROUNDS5C_COLLEAGUE_CHAT } from './people-rounds5c-colleague-chat.ts';
import { PEOPLE_ROUNDS5C_COMMENTS_OF_CHARTS } from './people-rounds5c-comments-of-charts.ts';
import { PEOPLE_ROUNDS5C_CONSENT_FORMS } from './people-rounds5c-consent-forms.ts';
import { PEOPLE_ROUNDS5C_DELIVERIES_RIDES } from './people-rounds5c-deliveries-rides.ts';
import { PEOPLE_ROUNDS5C_DIALOGUES } from './people-rounds5c-dialogues.ts';
import { PEOPLE_ROUNDS5C_DIALYSIS_ROSTERS } from './people-rounds5c-dialysis-rosters.ts';
import { PEOPLE_ROUNDS5C_DICTATED } from './people-rounds5c-dictated.ts';
import { PEOPLE_ROUNDS5C_DISCHARGE_PAPERS } from './people-rounds5c-discharge-papers.ts';
import { PEOPLE_ROUNDS5C_EMERGENCIES } from './people-rounds5c-emergencies.ts';
import { PEOPLE_ROUNDS5C_FAMILIES } from './people-rounds5c-families.ts';
import { PEOPLE_ROUNDS5C_FAR_CLINICS } from './people-rounds5c-far-clinics.ts';
import { PEOPLE_ROUNDS5C_FIRST_NAMES_SMALL } from './people-rounds5c-first-names-small.ts';
import { PEOPLE_ROUNDS5C_HANDOFFS_LINES } from './people-rounds5c-handoffs-lines.ts';
import { PEOPLE_ROUNDS5C_HANDOFFS } from './people-rounds5c-handoffs.ts';
import { PEOPLE_ROUNDS5C_HEADERS_SIGNATURES } from './people-rounds5c-headers-signatures.ts';
import { PEOPLE_ROUNDS5C_HOMES_AND_REHAB } from './people-rounds5c-homes-and-rehab.ts';
import { PEOPLE_ROUNDS5C_LABORATORIES } from './people-rounds5c-laboratories.ts';
import { PEOPLE_ROUNDS5C_LONG_CAPITALS } from './people-rounds5c-long-capitals.ts';
import { PEOPLE_ROUNDS5C_LONG_SMALL } from './people-rounds5c-long-small.ts';
import { PEOPLE_ROUNDS5C_LONG_USUAL } from './people-rounds5c-long-usual.ts';
import { PEOPLE_ROUNDS5C_MANY_NEIGHBOURS } from './people-rounds5c-many-neighbours.ts';
import { PEOPLE_ROUNDS5C_MIDDLE_CAPITALS } from './people-rounds5c-middle-capitals.ts';
import { PEOPLE_ROUNDS5C_MIDDLE_SMALL } from './people-rounds5c-middle-small.ts';
import { PEOPLE_ROUNDS5C_MIDDLE_USUAL } from './people-rounds5c-middle-usual.ts';
import { PEOPLE_ROUNDS5C_MINDS } from './people-rounds5c-minds.ts';
import { PEOPLE_ROUNDS5C_MODEL_QUERIES_MORE } from './people-rounds5c-model-queries-more.ts';
import { PEOPLE_ROUNDS5C_MODEL_QUERIES } from './people-rounds5c-model-queries.ts';
import { PEOPLE_ROUNDS5C_NIGHT_PAGES } from './people-rounds5c-night-pages.ts';
import { PEOPLE_ROUNDS5C_NURSE_LINES } from './people-rounds5c-nurse-lines.ts';
import { PEOPLE_ROUNDS5C_ONLY_A_NAME_FITS } from './people-rounds5c-only-a-name-fits.ts';
import { PEOPLE_ROUNDS5C_PHONE_NOTES } from './people-rounds5c-phone-notes.ts';
import { PEOPLE_ROUNDS5C_PLAIN_NOTES } from './people-rounds5c-plain-notes.ts';
import { PEOPLE_ROUNDS5C_PROCEDURES } from './people-rounds5c-procedures.ts';
import { PEOPLE_ROUNDS5C_QUALITY_AND_SECURITY } from './people-rounds5c-quality-and-security.ts';
import { PEOPLE_ROUNDS5C_RARE_LABELS } from './people-rounds5c-rare-labels.ts';
import { PEOPLE_ROUNDS5C_REFERRAL_LETTERS } from './people-rounds5c-referral-letters.ts';
import { PEOPLE_ROUNDS5C_SCHEDULES } from './people-rounds5c-schedules.ts';
import { PEOPLE_ROUNDS5C_SCHOOL_NURSE } from './people-rounds5c-school-nurse.ts';
import { PEOPLE_ROUNDS5C_SEARCHES_COMMANDS } from './people-rounds5c-searches-commands.ts';
import { PEOPLE_ROUNDS5C_SMALL_ORDERS_MORE } from './people-rounds5c-small-orders-more.ts';
import { PEOPLE_ROUNDS5C_SMALL_THINGS_BESIDE } from './people-rounds5c-small-things-beside.ts';
import { PEOPLE_ROUNDS5C_SOCIAL_WORK } from './people-rounds5c-social-work.ts';
import { PEOPLE_ROUNDS5C_SPECIALTY_SHORTHAND } from './people-rounds5c-specialty-shorthand.ts';
import { PEOPLE_ROUNDS5C_SURNAME_FIRST } from './people-rounds5c-surname-first.ts';
import { PEOPLE_ROUNDS5C_SURNAMES_CAPITALS } from './people-rounds5c-surnames-capitals.ts';
import { PEOPLE_ROUNDS5C_TABLES_EXPORTS } from './people-rounds5c-tables-exports.ts';
import { PEOPLE_ROUNDS5C_TASKS_INBOXES } from './people-rounds5c-tasks-inboxes.ts';
import { PEOPLE_ROUNDS5C_TRIALS_AND_STUDENTS } from './people-rounds5c-trials-and-students.ts';
import { PEOPLE_ROUNDS5C_USUAL_BESIDE_THINGS } from './people-rounds5c-usual-beside-things.ts';
import { PEOPLE_ROUNDS5C_USUAL_CLINICS } from './people-rounds5c-usual-clinics.ts';
import { PEOPLE_ROUNDS5C_USUAL_COMMENTS } from './people-rounds5c-usual-comments.ts';
import { PEOPLE_ROUNDS5C_USUAL_FAMILIES } from './people-rounds5c-usual-families.ts';
import { PEOPLE_ROUNDS5C_USUAL_LETTERS_SHORT } from './people-rounds5c-usual-letters-short.ts';
import { PEOPLE_ROUNDS5C_USUAL_LISTS } from './people-rounds5c-usual-lists.ts';
import { PEOPLE_ROUNDS5C_USUAL_NEIGHBOURS } from './people-rounds5c-usual-neighbours.ts';
import { PEOPLE_ROUNDS5C_USUAL_SHIFTS } from './people-rounds5c-usual-shifts.ts';
import { PEOPLE_ROUNDS5C_WARD_BOARDS } from './people-rounds5c-ward-boards.ts';
import { PEOPLE5D_ABBREVIATIONS_NEAR } from './people-rounds5d-abbreviations-near.ts';
import { PEOPLE5D_ASKED_OF_ASSISTANTS } from './people-rounds5d-asked-of-assistants.ts';
import { PEOPLE5D_ASKING_NAMING } from './people-rounds5d-asking-naming.ts';
import { PEOPLE5D_BESIDE_MONTHS_COLOURS } from './people-rounds5d-beside-months-colours.ts';
import { PEOPLE5D_BESIDE_THINGS } from './people-rounds5d-beside-things.ts';
import { PEOPLE5D_BIOS_DIRECTORIES } from './people-rounds5d-bios-directories.ts';
import { PEOPLE5D_BIRTHS_DONORS } from './people-rounds5d-births-donors.ts';
import { PEOPLE5D_CALENDARS_TODO } from './people-rounds5d-calendars-todo.ts';
import { PEOPLE5D_CALLS_SMALL } from './people-rounds5d-calls-small.ts';
import { PEOPLE5D_CAPITAL_NOTES_PEOPLE } from './people-rounds5d-capital-notes-people.ts';
import { PEOPLE5D_CAPITALS_PLAIN_LONG } from './people-rounds5d-capitals-plain-long.ts';
import { PEOPLE5D_CAPTIONS_LABELS } from './people-rounds5d-captions-labels.ts';
import { PEOPLE5D_CARE_HOMES_KIDS } from './people-rounds5d-care-homes-kids.ts';
import { PEOPLE5D_CASES_MIXED } from './people-rounds5d-cases-mixed.ts';
import { PEOPLE5D_CHAT_SUPPORT } from './people-rounds5d-chat-support.ts';
import { PEOPLE5D_CHILDREN_SPEAK } from './people-rounds5d-children-speak.ts';
import { PEOPLE5D_CHURCH_SCHOOL_SPORT } from './people-rounds5d-church-school-sport.ts';
import { PEOPLE5D_CHURCH_SPORT_PLAIN } from './people-rounds5d-church-sport-plain.ts';
import { PEOPLE5D_COMPLAINTS_INSURERS } from './people-rounds5d-complaints-insurers.ts';
import { PEOPLE5D_COUNTERS_CREATURES } from './people-rounds5d-counters-creatures.ts';
import { PEOPLE5D_COURT_LAW } from './people-rounds5d-court-law.ts';
import { PEOPLE5D_CROWDS_STRUNG } from './people-rounds5d-crowds-strung.ts';
import { PEOPLE5D_DIALOGUES_PLAIN } from './people-rounds5d-dialogues-plain.ts';
import { PEOPLE5D_DIARIES_FICTION } from './people-rounds5d-diaries-fiction.ts';
import { PEOPLE5D_DOCTORS_WRITE_BACK } from './people-rounds5d-doctors-write-back.ts';
import { PEOPLE5D_EPONYMS_AND_PEOPLE } from './people-rounds5d-eponyms-and-people.ts';
import { PEOPLE5D_EVERYDAY_NARRATIVE } from './people-rounds5d-everyday-narrative.ts';
import { PEOPLE5D_FAMILIES_WRITE } from './people-rounds5d-families-write.ts';
import { PEOPLE5D_FIRST_LAST_LINES } from './people-rounds5d-first-last-lines.ts';
import { PEOPLE5D_FORUMS_REVIEWS } from './people-rounds5d-forums-reviews.ts';
import { PEOPLE5D_GIVEN_NAMES_PLAIN } from './people-rounds5d-given-names-plain.ts';
import { PEOPLE5D_GROUPS_THERAPY } from './people-rounds5d-groups-therapy.ts';
import { PEOPLE5D_HANDOVERS_PEOPLE } from './people-rounds5d-handovers-people.ts';
import { PEOPLE5D_HEARD_VISITS } from './people-rounds5d-heard-visits.ts';
import { PEOPLE5D_HISTORIES_FAMILIES } from './people-rounds5d-histories-families.ts';
import { PEOPLE5D_INITIALS_ORDERS } from './people-rounds5d-initials-orders.ts';
import { PEOPLE5D_INSURERS_AGENCIES_PLAIN } from './people-rounds5d-insurers-agencies-plain.ts';
import { PEOPLE5D_INVITES_LETTERS } from './people-rounds5d-invites-letters.ts';
import { PEOPLE5D_JOINED_MARKED } from './people-rounds5d-joined-marked.ts';
import { PEOPLE5D_LINEAGE_PLAIN } from './people-rounds5d-lineage-plain.ts';
import { PEOPLE5D_LIVES_TOLD } from './people-rounds5d-lives-told.ts';
import { PEOPLE5D_LONGER_LETTERS } from './people-rounds5d-longer-letters.ts';
import { PEOPLE5D_MAIL_HEADERS } from './people-rounds5d-mail-headers.ts';
import { PEOPLE5D_MEDICAL_MIDDLE } from './people-rounds5d-medical-middle.ts';
import { PEOPLE5D_MINUTES_MEETINGS } from './people-rounds5d-minutes-meetings.ts';
import { PEOPLE5D_MIXED_TONGUES } from './people-rounds5d-mixed-tongues.ts';
import { PEOPLE5D_NATIVE_PLACES } from './people-rounds5d-native-places.ts';
import { PEOPLE5D_NEIGHBOURS_MONEY } from './people-rounds5d-neighbours-money.ts';
import { PEOPLE5D_NEWS_LINES } from './people-rounds5d-news-lines.ts';
import { PEOPLE5D_NOTES_LEFT } from './people-rounds5d-notes-left.ts';
import { PEOPLE5D_NOUNS_FOLLOW } from './people-rounds5d-nouns-follow.ts';
import { PEOPLE5D_NURSE_LINES_PLAIN } from './people-rounds5d-nurse-lines-plain.ts';
import { PEOPLE5D_OBITS_KIN } from './people-rounds5d-obits-kin.ts';
import { PEOPLE5D_OBITUARIES_WHOLE } from './people-rounds5d-obituaries-whole.ts';
import { PEOPLE5D_PATIENTS_TELL } from './people-rounds5d-patients-tell.ts';
import { PEOPLE5D_PLAIN_CHAT_TALK } from './people-rounds5d-plain-chat-talk.ts';
import { PEOPLE5D_PLAIN_MAIL } from './people-rounds5d-plain-mail.ts';
import { PEOPLE5D_PLAIN_PHONE_NOTES } from './people-rounds5d-plain-phone-notes.ts';
import { PEOPLE5D_PLAIN_PORTAL } from './people-rounds5d-plain-portal.ts';
import { PEOPLE5D_PLAIN_PRESS } from './people-rounds5d-plain-press.ts';
import { PEOPLE5D_PLAIN_REVIEWS_LONGER } from './people-rounds5d-plain-reviews-longer.ts';
import { PEOPLE5D_PLAIN_SCHOOL_WORK_LAW } from './people-rounds5d-plain-school-work-law.ts';
import { PEOPLE5D_PORTAL_WRITES } from './people-rounds5d-portal-writes.ts';
import { PEOPLE5D_PUBLIC_EVENTS } from './people-rounds5d-public-events.ts';
import { PEOPLE5D_RESCUE_POLICE_PLAIN } from './people-rounds5d-rescue-police-plain.ts';
import { PEOPLE5D_SCHOLARS_CREDITS } from './people-rounds5d-scholars-credits.ts';
import { PEOPLE5D_SECOND_OPENINGS } from './people-rounds5d-second-openings.ts';
import { PEOPLE5D_SHORT_SURNAMES_FAMILIES } from './people-rounds5d-short-surnames-families.ts';
import { PEOPLE5D_SLOTS_NEIGHBOURS } from './people-rounds5d-slots-neighbours.ts';
import { PEOPLE5D_SMALL_POSTS_LONG } from './people-rounds5d-small-posts-long.ts';
import { PEOPLE5D_SOCIAL_POSTS } from './people-rounds5d-social-posts.ts';
import { PEOPLE5D_SPEAKERS_PUNCTUATED } from './people-rounds5d-speakers-punctuated.ts';
import { PEOPLE5D_SPELLED_INTRODUCED } from './people-rounds5d-spelled-introduced.ts';
import { PEOPLE5D_STATEMENTS_FIRST_PERSON } from './people-rounds5d-statements-first-person.ts';
import { PEOPLE5D_SURNAMES_ALONE_PLAIN } from './people-rounds5d-surnames-alone-plain.ts';
import { PEOPLE5D_TABLES_FILES } from './people-rounds5d-tables-files.ts';
import { PEOPLE5D_TEXTS_SHORT } from './people-rounds5d-texts-short.ts';
import { PEOPLE5D_THANKS_APOLOGIES } from './people-rounds5d-thanks-apologies.ts';
import { PEOPLE5D_THREADS_MULTI_LINE } from './people-rounds5d-threads-multi-line.ts';
import { PEOPLE5D_TITLES_BROKEN } from './people-rounds5d-titles-broken.ts';
import { PEOPLE5D_TRAVEL_DISASTER } from './people-rounds5d-travel-disaster.ts';
import { PEOPLE5D_TYPED_CARERS } from './people-rounds5d-typed-carers.ts';
import { PEOPLE5D_VERBS_TAKE } from './people-rounds5d-verbs-take.ts';
import { PEOPLE5D_VOICEMAIL_PUNCTUATED } from './people-rounds5d-voicemail-punctuated.ts';
import { PEOPLE5D_WORD_TRAPS } from './people-rounds5d-word-traps.ts';
import { PEOPLE5D_WORK_CHAT_PLAIN } from './people-rounds5d-work-chat-plain.ts';
import { PEOPLE5D_WORKPLACES } from './people-rounds5d-workplaces.ts';
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
import { TALK_ALL_CAPITALS } from './talk-all-capitals.ts';
import { TALK_ANSWERS_SHORT } from './talk-answers-short.ts';
import { TALK_ASIDES_BRACKETS } from './talk-asides-brackets.ts';
import { TALK_ASKS_OF_ASSISTANTS } from './talk-asks-of-assistants.ts';
import { TALK_CAPITALS_DROPPED } from './talk-capitals-dropped.ts';
import { TALK_CAPITALS_NOTES } from './talk-capitals-notes.ts';
import { TALK_CAPITALS_SINGLE } from './talk-capitals-single.ts';
import { TALK_CAPITALS_SPOKEN } from './talk-capitals-spoken.ts';
import { TALK_CARERS_GROUPS } from './talk-carers-groups.ts';
import { TALK_CHAT_SUPPORT } from './talk-chat-support.ts';
import { TALK_CLINIC_MIDDLES } from './talk-clinic-middles.ts';
import { TALK_COUNTERS_CHAIRS } from './talk-counters-chairs.ts';
import { TALK_DESK_FRONT } from './talk-desk-front.ts';
import { TALK_DICTATED_NOTES } from './talk-dictated-notes.ts';
import { TALK_DOCTORS_SIGN_OUTS } from './talk-doctors-sign-outs.ts';
import { TALK_EMERGENCIES_HEARD } from './talk-emergencies-heard.ts';
import { TALK_FAMILY_TEXTS } from './talk-family-texts.ts';
import { TALK_FIRST_AND_LAST_PLACES } from './talk-first-and-last-places.ts';
import { TALK_FORUMS_POSTS } from './talk-forums-posts.ts';
import { TALK_FULL_NAMES } from './talk-full-names.ts';
import { TALK_HOMES_HELPERS } from './talk-homes-helpers.ts';
import { TALK_HOUSES_TABLES } from './talk-houses-tables.ts';
import { TALK_INTERVIEWS_HEARD } from './talk-interviews-heard.ts';
import { TALK_LAW_FAITH_GRAVE } from './talk-law-faith-grave.ts';
import { TALK_LEARNERS_ACCENTS } from './talk-learners-accents.ts';
import { TALK_LONG_CHATS } from './talk-long-chats.ts';
import { TALK_LONG_CLINICIANS } from './talk-long-clinicians.ts';
import { TALK_LONG_CROWDS } from './talk-long-crowds.ts';
import { TALK_LONG_DAYS } from './talk-long-days.ts';
import { TALK_LONG_DIALOGUES } from './talk-long-dialogues.ts';
import { TALK_LONG_DICTATIONS } from './talk-long-dictations.ts';
import { TALK_LONG_EVENINGS } from './talk-long-evenings.ts';
import { TALK_LONG_HOUSES } from './talk-long-houses.ts';
import { TALK_LONG_LAST } from './talk-long-last.ts';
import { TALK_LONG_LETTERS_TYPED } from './talk-long-letters-typed.ts';
import { TALK_LONG_MESSAGES_PLAIN } from './talk-long-messages-plain.ts';
import { TALK_LONG_MIXED_CAPITALS } from './talk-long-mixed-capitals.ts';
import { TALK_LONG_MORNINGS } from './talk-long-mornings.ts';
import { TALK_LONG_NOTES_SMALL } from './talk-long-notes-small.ts';
import { TALK_LONG_PATIENTS_SAY } from './talk-long-patients-say.ts';
import { TALK_LONG_PORTALS } from './talk-long-portals.ts';
import { TALK_LONG_POSTS } from './talk-long-posts.ts';
import { TALK_LONG_SHIFTS_TOLD } from './talk-long-shifts-told.ts';
import { TALK_LONG_THREADS } from './talk-long-threads.ts';
import { TALK_LONG_TOLD } from './talk-long-told.ts';
import { TALK_LONG_TROUBLE } from './talk-long-trouble.ts';
import { TALK_LONG_VISITS_HEARD } from './talk-long-visits-heard.ts';
import { TALK_LONG_VOICES } from './talk-long-voices.ts';
import { TALK_LONG_WORD_TRAPS } from './talk-long-word-traps.ts';
import { TALK_MAIL_TYPED } from './talk-mail-typed.ts';
import { TALK_NAMES_AND_PARTICLES } from './talk-names-and-particles.ts';
import { TALK_NAMES_AND_VERBS } from './talk-names-and-verbs.ts';
import { TALK_NAMES_JOINED } from './talk-names-joined.ts';
import { TALK_NIGHT_LINES } from './talk-night-lines.ts';
import { TALK_NUMBERS_DRUGS_NEAR } from './talk-numbers-drugs-near.ts';
import { TALK_OWNERS_POSSESSIVE } from './talk-owners-possessive.ts';
import { TALK_PLAIN_WORDS_NEAR } from './talk-plain-words-near.ts';
import { TALK_PORTAL_ASKS } from './talk-portal-asks.ts';
import { TALK_PROMPTS_PASTED } from './talk-prompts-pasted.ts';
import { TALK_RELATIVES_KIN } from './talk-relatives-kin.ts';
import { TALK_SCHOOLS_JOBS } from './talk-schools-jobs.ts';
import { TALK_SENTENCES_MIXED_CASE } from './talk-sentences-mixed-case.ts';
import { TALK_SHIFT_HANDOFFS } from './talk-shift-handoffs.ts';
import { TALK_SHORT_REPLIES } from './talk-short-replies.ts';
import { TALK_SINGLE_NAMES_HEARD } from './talk-single-names-heard.ts';
import { TALK_SINGLE_NAMES_PORTAL } from './talk-single-names-portal.ts';
import { TALK_SINGLE_NAMES_TEXTS } from './talk-single-names-texts.ts';
import { TALK_SINGLE_NAMES_WORK } from './talk-single-names-work.ts';
import { TALK_SLOPPY_MIDDLES } from './talk-sloppy-middles.ts';
import { TALK_SPELLED_CORRECTED } from './talk-spelled-corrected.ts';
import { TALK_SPOKEN_MARKS } from './talk-spoken-marks.ts';
import { TALK_SURNAMES_ALONE } from './talk-surnames-alone.ts';
import { TALK_TELEPHONE_TRIAGE } from './talk-telephone-triage.ts';
import { TALK_THERAPISTS_SESSIONS } from './talk-therapists-sessions.ts';
import { TALK_TURNS_WITH_BOTS } from './talk-turns-with-bots.ts';
import { TALK_TWO_IN_A_LINE } from './talk-two-in-a-line.ts';
import { TALK_TYPED_BADLY } from './talk-typed-badly.ts';
import { TALK_VISITS_CHILDREN } from './talk-visits-children.ts';
import { TALK_VISITS_GROWN } from './talk-visits-grown.ts';
import { TALK_VISITS_LINES } from './talk-visits-lines.ts';
import { TALK_VOICE_MAILS } from './talk-voice-mails.ts';
import { TALK_WORDS_AS_NAMES_MIXED } from './talk-words-as-names-mixed.ts';
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
import { WHARF_AFTER_ODD_WORDS_SMALL } from './wharf-after-odd-words-small.ts';
import { WHARF_AGENCIES_AND_FORMS } from './wharf-agencies-and-forms.ts';
import { WHARF_AMBULANCE_NARRATIVES } from './wharf-ambulance-narratives.ts';
import { WHARF_APPOINTMENTS_SLOTS } from './wharf-appointments-slots.ts';
import { WHARF_ASKED_OF_MACHINES_SMALL } from './wharf-asked-of-machines-small.ts';
import { WHARF_BEFORE_ODD_WORDS_SMALL } from './wharf-before-odd-words-small.ts';
import { WHARF_BEHIND_THE_COUNTERS } from './wharf-behind-the-counters.ts';
import { WHARF_BELONGINGS_AND_BODIES } from './wharf-belongings-and-bodies.ts';
import { WHARF_BIRTHS_DEATHS_BETWEEN } from './wharf-births-deaths-between.ts';
import { WHARF_CALL_QUEUES } from './wharf-call-queues.ts';
import { WHARF_CAPITAL_FORMS_SECOND } from './wharf-capital-forms-second.ts';
import { WHARF_CAPITALS_LONGER_EVERYDAY } from './wharf-capitals-longer-everyday.ts';
import { WHARF_CAPITALS_TYPED_BY_HAND } from './wharf-capitals-typed-by-hand.ts';
import { WHARF_CLINIC_SHORTHAND_EVERYDAY } from './wharf-clinic-shorthand-everyday.ts';
import { WHARF_CLUBS_CHURCHES_STREETS } from './wharf-clubs-churches-streets.ts';
import { WHARF_CREWS_TRADES_MONEY } from './wharf-crews-trades-money.ts';
import { WHARF_DIARIES_JOURNALS_SMALL } from './wharf-diaries-journals-small.ts';
import { WHARF_DICTATED_AT_THE_WHEEL } from './wharf-dictated-at-the-wheel.ts';
import { WHARF_EVERYDAY_TRAPS_BESIDE } from './wharf-everyday-traps-beside.ts';
import { WHARF_FAMILY_HISTORY_KIN } from './wharf-family-history-kin.ts';
import { WHARF_FULL_NAMES_EVERYDAY_SMALL } from './wharf-full-names-everyday-small.ts';
import { WHARF_GIVEN_NAMES_ALONE_USUAL } from './wharf-given-names-alone-usual.ts';
import { WHARF_HANDOVER_MIXTURES } from './wharf-handover-mixtures.ts';
import { WHARF_HOME_AGENCY_OFFICE } from './wharf-home-agency-office.ts';
import { WHARF_HOME_VISIT_SCRAPS } from './wharf-home-visit-scraps.ts';
import { WHARF_HOSPITAL_FLOOR_BANTER } from './wharf-hospital-floor-banter.ts';
import { WHARF_KIN_AND_GROUP_CHATS } from './wharf-kin-and-group-chats.ts';
import { WHARF_LABELS_WITH_COLONS } from './wharf-labels-with-colons.ts';
import { WHARF_LETTERS_IN_FULL } from './wharf-letters-in-full.ts';
import { WHARF_LONG_SMALL_HANDOFFS_NOTES } from './wharf-long-small-handoffs-notes.ts';
import { WHARF_LONG_SMALL_TELLINGS } from './wharf-long-small-tellings.ts';
import { WHARF_LONG_TERM_CARE_DAYS } from './wharf-long-term-care-days.ts';
import { WHARF_MAILS_FROM_EVERYONE } from './wharf-mails-from-everyone.ts';
import { WHARF_MED_PASSES_SMALL } from './wharf-med-passes-small.ts';
import { WHARF_MEDIUM_MAILS_SMALL_CLINIC } from './wharf-medium-mails-small-clinic.ts';
import { WHARF_MIXED_TONGUES_IMMIGRANT } from './wharf-mixed-tongues-immigrant.ts';
import { WHARF_OFFICE_LINE_ITEMS } from './wharf-office-line-items.ts';
import { WHARF_PATIENT_SPEECH_RAMBLING } from './wharf-patient-speech-rambling.ts';
import { WHARF_PEDIATRICS_PARENTS_THREADS } from './wharf-pediatrics-parents-threads.ts';
import { WHARF_PORTAL_SMALL_SENTENCES } from './wharf-portal-small-sentences.ts';
import { WHARF_POSSESSIVE_PHRASES_CLINIC } from './wharf-possessive-phrases-clinic.ts';
import { WHARF_QUIET_NARRATIVES_USUAL } from './wharf-quiet-narratives-usual.ts';
import { WHARF_RESCUE_LOGS } from './wharf-rescue-logs.ts';
import { WHARF_RURAL_TRIBAL_ISLAND_CLINICS } from './wharf-rural-tribal-island-clinics.ts';
import { WHARF_SCHOOL_DAY_PAPERS } from './wharf-school-day-papers.ts';
import { WHARF_SHEETS_AND_TABLES } from './wharf-sheets-and-tables.ts';
import { WHARF_SHOPS_OF_SIGHT_HEARING_FEET } from './wharf-shops-of-sight-hearing-feet.ts';
import { WHARF_SHORT_QUESTIONS_SMALL } from './wharf-short-questions-small.ts';
import { WHARF_SMALL_CLINIC_DAYS_MIDDLE } from './wharf-small-clinic-days-middle.ts';
import { WHARF_SMALL_FORMS_MULTI_LINE } from './wharf-small-forms-multi-line.ts';
import { WHARF_SMS_REPLIES } from './wharf-sms-replies.ts';
import { WHARF_SURNAME_LISTS_WITH_BITS } from './wharf-surname-lists-with-bits.ts';
import { WHARF_SURNAMES_ALONE_USUAL } from './wharf-surnames-alone-usual.ts';
import { WHARF_THERAPY_SCHOOL_REPORTS } from './wharf-therapy-school-reports.ts';
import { WHARF_TIMES_AND_PLACES_BESIDE } from './wharf-times-and-places-beside.ts';
import { WHARF_TITLE_CASE_LINES } from './wharf-title-case-lines.ts';
import { WHARF_TRANSCRIPTS_IN_TURNS } from './wharf-transcripts-in-turns.ts';
import { WHARF_TWO_PEOPLE_ONE_LINE } from './wharf-two-people-one-line.ts';
import { WHARF_TYPED_WITH_ERRORS } from './wharf-typed-with-errors.ts';
import { WHARF_USUAL_ENDINGS } from './wharf-usual-endings.ts';
import { WHARF_USUAL_MID_LENGTH_EVENTS } from './wharf-usual-mid-length-events.ts';
import { WHARF_USUAL_MIDDLES } from './wharf-usual-middles.ts';
import { WHARF_USUAL_NOTES_OF_HELPERS } from './wharf-usual-notes-of-helpers.ts';
import { WHARF_USUAL_OPENINGS } from './wharf-usual-openings.ts';
import { WHARF_USUAL_QUESTIONS_AND_ORDERS } from './wharf-usual-questions-and-orders.ts';
import { WHARF_USUAL_SHORT_NOTICES } from './wharf-usual-short-notices.ts';
import { WHARF_VERBS_NOBODY_USES } from './wharf-verbs-nobody-uses.ts';
import { WHARF_VOICEMAIL_MACHINE_TEXT } from './wharf-voicemail-machine-text.ts';
import { WHARF_WALL_AND_DOOR_NOTES } from './wharf-wall-and-door-notes.ts';
import { WHARF_WEB_COMMENTS_MIXED } from './wharf-web-comments-mixed.ts';
import { WHARF_WORD_NAMES_BETWEEN_WORDS } from './wharf-word-names-between-words.ts';
import { WHARF_WORK_CHAT_THREADS } from './wharf-work-chat-threads.ts';
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
  ...PAGE_ADVERTS_RELEASES,
  ...PAGE_AFTER_SMALL_WORDS,
  ...PAGE_AMONG_TONGUES,
  ...PAGE_APPOSITIONS,
  ...PAGE_ASKED_AND_PASTED,
  ...PAGE_BESIDE_EPONYMS,
  ...PAGE_BESIDE_FIRMS_PLACES,
  ...PAGE_BESIDE_NUMBERS,
  ...PAGE_BETWEEN_CAPITALS,
  ...PAGE_CAPITALS_MIXED,
  ...PAGE_CHAMBERS,
  ...PAGE_CLINIC_SENTENCES,
  ...PAGE_COLUMNS,
  ...PAGE_CONSULTS_AT_LENGTH,
  ...PAGE_CONTACTS_TABLES,
  ...PAGE_COUPLES_CROWDS,
  ...PAGE_COURSES_TOLD,
  ...PAGE_COURTS_CLAIMS,
  ...PAGE_DICTATED_REPORTS,
  ...PAGE_DUTY_LOGS,
  ...PAGE_FAMILIES_TOLD,
  ...PAGE_FULL_NAMES,
  ...PAGE_GIVEN_NAMES_FORMAL,
  ...PAGE_GRIEVANCES_NOTES,
  ...PAGE_HEADED_NOTES,
  ...PAGE_INCIDENTS_PHARMACIES,
  ...PAGE_INITIALS_NICKNAMES,
  ...PAGE_LETTERS_CLINICIANS,
  ...PAGE_LINEAGES,
  ...PAGE_LISTS_BOARDS,
  ...PAGE_LIVES,
  ...PAGE_LONG_AND_GRAVE,
  ...PAGE_MAIL_SHORT,
  ...PAGE_MARKS_FORMS,
  ...PAGE_MEDICINE_PRESS,
  ...PAGE_MEMORIALS_BULLETINS,
  ...PAGE_NEWS_PAGES,
  ...PAGE_NOTES_AT_LENGTH,
  ...PAGE_OBJECTS_OF_VERBS,
  ...PAGE_OFFICES_MAIL,
  ...PAGE_OPINIONS_MEMOIRS,
  ...PAGE_PAIRS_COMMANDS,
  ...PAGE_PATIENTS_LETTERS,
  ...PAGE_PLAIN_CHARTING,
  ...PAGE_POSSESSIONS,
  ...PAGE_PRACTICE_NOTES,
  ...PAGE_RATINGS_JOURNEYS,
  ...PAGE_ROUNDS_SHORTHAND,
  ...PAGE_SCHOLARS,
  ...PAGE_SCHOOLS_FAMILIES,
  ...PAGE_SIGN_OUTS_TOLD,
  ...PAGE_SLOTS_AROUND,
  ...PAGE_SPORTS,
  ...PAGE_STAFF_CHAT,
  ...PAGE_STORIES_SPORT_TRADE,
  ...PAGE_SUBJECTS_TITLES,
  ...PAGE_SURNAMES_AT_LENGTH,
  ...PAGE_TALES,
  ...PAGE_TEACHING_ROUNDS,
  ...PAGE_TELEGRAPHIC,
  ...PAGE_THREADS_JOURNALS,
  ...PAGE_VERBS_AFTER,
  ...PAGE_VISITS_OUTSIDE,
  ...PAGE_WHOLE_PAGES,
  ...PAGE_WORLD_REPORTS,
  ...TALK_ALL_CAPITALS,
  ...TALK_ANSWERS_SHORT,
  ...TALK_ASIDES_BRACKETS,
  ...TALK_ASKS_OF_ASSISTANTS,
  ...TALK_CAPITALS_DROPPED,
  ...TALK_CAPITALS_NOTES,
  ...TALK_CAPITALS_SINGLE,
  ...TALK_CAPITALS_SPOKEN,
  ...TALK_CARERS_GROUPS,
  ...TALK_CHAT_SUPPORT,
  ...TALK_CLINIC_MIDDLES,
  ...TALK_COUNTERS_CHAIRS,
  ...TALK_DESK_FRONT,
  ...TALK_DICTATED_NOTES,
  ...TALK_DOCTORS_SIGN_OUTS,
  ...TALK_EMERGENCIES_HEARD,
  ...TALK_FAMILY_TEXTS,
  ...TALK_FIRST_AND_LAST_PLACES,
  ...TALK_FORUMS_POSTS,
  ...TALK_FULL_NAMES,
  ...TALK_HOMES_HELPERS,
  ...TALK_HOUSES_TABLES,
  ...TALK_INTERVIEWS_HEARD,
  ...TALK_LAW_FAITH_GRAVE,
  ...TALK_LEARNERS_ACCENTS,
  ...TALK_LONG_CHATS,
  ...TALK_LONG_CLINICIANS,
  ...TALK_LONG_CROWDS,
  ...TALK_LONG_DAYS,
  ...TALK_LONG_DIALOGUES,
  ...TALK_LONG_DICTATIONS,
  ...TALK_LONG_EVENINGS,
  ...TALK_LONG_HOUSES,
  ...TALK_LONG_LAST,
  ...TALK_LONG_LETTERS_TYPED,
  ...TALK_LONG_MESSAGES_PLAIN,
  ...TALK_LONG_MIXED_CAPITALS,
  ...TALK_LONG_MORNINGS,
  ...TALK_LONG_NOTES_SMALL,
  ...TALK_LONG_PATIENTS_SAY,
  ...TALK_LONG_PORTALS,
  ...TALK_LONG_POSTS,
  ...TALK_LONG_SHIFTS_TOLD,
  ...TALK_LONG_THREADS,
  ...TALK_LONG_TOLD,
  ...TALK_LONG_TROUBLE,
  ...TALK_LONG_VISITS_HEARD,
  ...TALK_LONG_VOICES,
  ...TALK_LONG_WORD_TRAPS,
  ...TALK_MAIL_TYPED,
  ...TALK_NAMES_AND_PARTICLES,
  ...TALK_NAMES_AND_VERBS,
  ...TALK_NAMES_JOINED,
  ...TALK_NIGHT_LINES,
  ...TALK_NUMBERS_DRUGS_NEAR,
  ...TALK_OWNERS_POSSESSIVE,
  ...TALK_PLAIN_WORDS_NEAR,
  ...TALK_PORTAL_ASKS,
  ...TALK_PROMPTS_PASTED,
  ...TALK_RELATIVES_KIN,
  ...TALK_SCHOOLS_JOBS,
  ...TALK_SENTENCES_MIXED_CASE,
  ...TALK_SHIFT_HANDOFFS,
  ...TALK_SHORT_REPLIES,
  ...TALK_SINGLE_NAMES_HEARD,
  ...TALK_SINGLE_NAMES_PORTAL,
  ...TALK_SINGLE_NAMES_TEXTS,
  ...TALK_SINGLE_NAMES_WORK,
  ...TALK_SLOPPY_MIDDLES,
  ...TALK_SPELLED_CORRECTED,
  ...TALK_SPOKEN_MARKS,
  ...TALK_SURNAMES_ALONE,
  ...TALK_TELEPHONE_TRIAGE,
  ...TALK_THERAPISTS_SESSIONS,
  ...TALK_TURNS_WITH_BOTS,
  ...TALK_TWO_IN_A_LINE,
  ...TALK_TYPED_BADLY,
  ...TALK_VISITS_CHILDREN,
  ...TALK_VISITS_GROWN,
  ...TALK_VISITS_LINES,
  ...TALK_VOICE_MAILS,
  ...TALK_WORDS_AS_NAMES_MIXED,
  ...PEOPLE_ROUNDS5C_BESIDE_EPONYMS,
  ...PEOPLE_ROUNDS5C_BIRTHS_CHILDREN,
  ...PEOPLE_ROUNDS5C_CAPITAL_NEIGHBOURS,
  ...PEOPLE_ROUNDS5C_CAPITAL_ORDERS,
  ...PEOPLE_ROUNDS5C_CAPITAL_SENTENCES,
  ...PEOPLE_ROUNDS5C_COLLEAGUE_CHAT,
  ...PEOPLE_ROUNDS5C_CONSENT_FORMS,
  ...PEOPLE_ROUNDS5C_DIALOGUES,
  ...PEOPLE_ROUNDS5C_DIALYSIS_ROSTERS,
  ...PEOPLE_ROUNDS5C_DICTATED,
  ...PEOPLE_ROUNDS5C_DISCHARGE_PAPERS,
  ...PEOPLE_ROUNDS5C_EMERGENCIES,
  ...PEOPLE_ROUNDS5C_FAMILIES,
  ...PEOPLE_ROUNDS5C_FAR_CLINICS,
  ...PEOPLE_ROUNDS5C_FIRST_NAMES_SMALL,
  ...PEOPLE_ROUNDS5C_HANDOFFS,
  ...PEOPLE_ROUNDS5C_HEADERS_SIGNATURES,
  ...PEOPLE_ROUNDS5C_HOMES_AND_REHAB,
  ...PEOPLE_ROUNDS5C_LABORATORIES,
  ...PEOPLE_ROUNDS5C_LONG_CAPITALS,
  ...PEOPLE_ROUNDS5C_LONG_SMALL,
  ...PEOPLE_ROUNDS5C_LONG_USUAL,
  ...PEOPLE_ROUNDS5C_MANY_NEIGHBOURS,
  ...PEOPLE_ROUNDS5C_MINDS,
  ...PEOPLE_ROUNDS5C_MODEL_QUERIES_MORE,
  ...PEOPLE_ROUNDS5C_MODEL_QUERIES,
  ...PEOPLE_ROUNDS5C_NURSE_LINES,
  ...PEOPLE_ROUNDS5C_PHONE_NOTES,
  ...PEOPLE_ROUNDS5C_PLAIN_NOTES,
  ...PEOPLE_ROUNDS5C_PROCEDURES,
  ...PEOPLE_ROUNDS5C_REFERRAL_LETTERS,
  ...PEOPLE_ROUNDS5C_SCHEDULES,
  ...PEOPLE_ROUNDS5C_SCHOOL_NURSE,
  ...PEOPLE_ROUNDS5C_SOCIAL_WORK,
  ...PEOPLE_ROUNDS5C_SURNAME_FIRST,
  ...PEOPLE_ROUNDS5C_SURNAMES_CAPITALS,
  ...PEOPLE_ROUNDS5C_TABLES_EXPORTS,
  ...PEOPLE_ROUNDS5C_TASKS_INBOXES,
  ...PEOPLE_ROUNDS5C_USUAL_NEIGHBOURS,
  ...PEOPLE_ROUNDS5C_WARD_BOARDS,
  ...PEOPLE5D_ASKED_OF_ASSISTANTS,
  ...PEOPLE5D_BESIDE_THINGS,
  ...PEOPLE5D_BIRTHS_DONORS,
  ...PEOPLE5D_CALENDARS_TODO,
  ...PEOPLE5D_CALLS_SMALL,
  ...PEOPLE5D_CAPITAL_NOTES_PEOPLE,
  ...PEOPLE5D_CARE_HOMES_KIDS,
  ...PEOPLE5D_CHAT_SUPPORT,
  ...PEOPLE5D_CHURCH_SCHOOL_SPORT,
  ...PEOPLE5D_COMPLAINTS_INSURERS,
  ...PEOPLE5D_COUNTERS_CREATURES,
  ...PEOPLE5D_COURT_LAW,
  ...PEOPLE5D_DIARIES_FICTION,
  ...PEOPLE5D_FAMILIES_WRITE,
  ...PEOPLE5D_FIRST_LAST_LINES,
  ...PEOPLE5D_FORUMS_REVIEWS,
  ...PEOPLE5D_GROUPS_THERAPY,
  ...PEOPLE5D_INVITES_LETTERS,
  ...PEOPLE5D_JOINED_MARKED,
  ...PEOPLE5D_LONGER_LETTERS,
  ...PEOPLE5D_MAIL_HEADERS,
  ...PEOPLE5D_MINUTES_MEETINGS,
  ...PEOPLE5D_MIXED_TONGUES,
  ...PEOPLE5D_NATIVE_PLACES,
  ...PEOPLE5D_NEIGHBOURS_MONEY,
  ...PEOPLE5D_NEWS_LINES,
  ...PEOPLE5D_NOUNS_FOLLOW,
  ...PEOPLE5D_OBITS_KIN,
  ...PEOPLE5D_PATIENTS_TELL,
  ...PEOPLE5D_PLAIN_CHAT_TALK,
  ...PEOPLE5D_PLAIN_MAIL,
  ...PEOPLE5D_PLAIN_PHONE_NOTES,
  ...PEOPLE5D_PLAIN_PORTAL,
  ...PEOPLE5D_PORTAL_WRITES,
  ...PEOPLE5D_PUBLIC_EVENTS,
  ...PEOPLE5D_SCHOLARS_CREDITS,
  ...PEOPLE5D_SOCIAL_POSTS,
  ...PEOPLE5D_SPEAKERS_PUNCTUATED,
  ...PEOPLE5D_SPELLED_INTRODUCED,
  ...PEOPLE5D_TABLES_FILES,
  ...PEOPLE5D_TEXTS_SHORT,
  ...PEOPLE5D_TRAVEL_DISASTER,
  ...PEOPLE5D_VERBS_TAKE,
  ...PEOPLE5D_VOICEMAIL_PUNCTUATED,
  ...PEOPLE5D_WORD_TRAPS,
  ...PEOPLE5D_WORKPLACES,
  ...PEOPLE_ROUNDS5C_CAPITAL_BESIDE_THINGS,
  ...PEOPLE_ROUNDS5C_CAPITAL_CHAT_AND_FORMS,
  ...PEOPLE_ROUNDS5C_CAPITAL_CLINICS,
  ...PEOPLE_ROUNDS5C_CAPITAL_SHIFTS,
  ...PEOPLE_ROUNDS5C_CHAPLAINS_INTERPRETERS,
  ...PEOPLE_ROUNDS5C_DELIVERIES_RIDES,
  ...PEOPLE_ROUNDS5C_NIGHT_PAGES,
  ...PEOPLE_ROUNDS5C_ONLY_A_NAME_FITS,
  ...PEOPLE_ROUNDS5C_QUALITY_AND_SECURITY,
  ...PEOPLE_ROUNDS5C_SMALL_THINGS_BESIDE,
  ...PEOPLE_ROUNDS5C_SPECIALTY_SHORTHAND,
  ...PEOPLE_ROUNDS5C_TRIALS_AND_STUDENTS,
  ...PEOPLE_ROUNDS5C_USUAL_BESIDE_THINGS,
  ...PEOPLE_ROUNDS5C_USUAL_CLINICS,
  ...PEOPLE_ROUNDS5C_USUAL_LETTERS_SHORT,
  ...PEOPLE_ROUNDS5C_USUAL_LISTS,
  ...PEOPLE_ROUNDS5C_USUAL_SHIFTS,
  ...PEOPLE5D_ASKING_NAMING,
  ...PEOPLE5D_CASES_MIXED,
  ...PEOPLE5D_HANDOVERS_PEOPLE,
  ...PEOPLE5D_HEARD_VISITS,
  ...PEOPLE5D_HISTORIES_FAMILIES,
  ...PEOPLE5D_INITIALS_ORDERS,
  ...PEOPLE5D_LIVES_TOLD,
  ...PEOPLE5D_NOTES_LEFT,
  ...PEOPLE5D_PLAIN_PRESS,
  ...PEOPLE5D_PLAIN_REVIEWS_LONGER,
  ...PEOPLE5D_PLAIN_SCHOOL_WORK_LAW,
  ...PEOPLE5D_SLOTS_NEIGHBOURS,
  ...PEOPLE5D_STATEMENTS_FIRST_PERSON,
  ...PEOPLE5D_THANKS_APOLOGIES,
  ...PEOPLE5D_THREADS_MULTI_LINE,
  ...PEOPLE5D_TITLES_BROKEN,
  ...PEOPLE_ROUNDS5C_CAPITAL_COMMENTS,
  ...PEOPLE_ROUNDS5C_CAPITAL_FAMILIES,
  ...PEOPLE_ROUNDS5C_CAPITAL_LINES,
  ...PEOPLE_ROUNDS5C_COMMENTS_OF_CHARTS,
  ...PEOPLE_ROUNDS5C_HANDOFFS_LINES,
  ...PEOPLE_ROUNDS5C_MIDDLE_CAPITALS,
  ...PEOPLE_ROUNDS5C_MIDDLE_SMALL,
  ...PEOPLE_ROUNDS5C_MIDDLE_USUAL,
  ...PEOPLE_ROUNDS5C_RARE_LABELS,
  ...PEOPLE_ROUNDS5C_SEARCHES_COMMANDS,
  ...PEOPLE_ROUNDS5C_SMALL_ORDERS_MORE,
  ...PEOPLE_ROUNDS5C_USUAL_COMMENTS,
  ...PEOPLE_ROUNDS5C_USUAL_FAMILIES,
  ...PEOPLE5D_ABBREVIATIONS_NEAR,
  ...PEOPLE5D_BIOS_DIRECTORIES,
  ...PEOPLE5D_CAPITALS_PLAIN_LONG,
  ...PEOPLE5D_CAPTIONS_LABELS,
  ...PEOPLE5D_CHILDREN_SPEAK,
  ...PEOPLE5D_CHURCH_SPORT_PLAIN,
  ...PEOPLE5D_CROWDS_STRUNG,
  ...PEOPLE5D_EPONYMS_AND_PEOPLE,
  ...PEOPLE5D_GIVEN_NAMES_PLAIN,
  ...PEOPLE5D_INSURERS_AGENCIES_PLAIN,
  ...PEOPLE5D_MEDICAL_MIDDLE,
  ...PEOPLE5D_NURSE_LINES_PLAIN,
  ...PEOPLE5D_OBITUARIES_WHOLE,
  ...PEOPLE5D_SMALL_POSTS_LONG,
  ...PEOPLE5D_SURNAMES_ALONE_PLAIN,
  ...PEOPLE5D_BESIDE_MONTHS_COLOURS,
  ...PEOPLE5D_DIALOGUES_PLAIN,
  ...PEOPLE5D_DOCTORS_WRITE_BACK,
  ...PEOPLE5D_EVERYDAY_NARRATIVE,
  ...PEOPLE5D_LINEAGE_PLAIN,
  ...PEOPLE5D_RESCUE_POLICE_PLAIN,
  ...PEOPLE5D_SECOND_OPENINGS,
  ...PEOPLE5D_SHORT_SURNAMES_FAMILIES,
  ...PEOPLE5D_TYPED_CARERS,
  ...PEOPLE5D_WORK_CHAT_PLAIN,
  ...HERON_ALONE_ON_LINES,
  ...HERON_AUDIT_FILES,
  ...HERON_BEGINNINGS_AND_ENDS,
  ...HERON_BRACKETED_ASIDES,
  ...HERON_CAPITAL_CLINICIANS_FIRST,
  ...HERON_CAPITAL_CLINICIANS_SECOND,
  ...HERON_CAPITAL_DOCUMENTS,
  ...HERON_CAPITAL_HEADINGS,
  ...HERON_CAPITAL_LETTERS_MAILS,
  ...HERON_CAPITAL_NOTES_LONG_THIRD,
  ...HERON_CAPITAL_ROSTERS_ORDERS,
  ...HERON_CAPITAL_SIGN_OUTS,
  ...HERON_CAPITALS_MIXED_FORMS,
  ...HERON_CAPITALS_ODD_NEIGHBOURS,
  ...HERON_CHAINS_AND_TWO_SURNAMES,
  ...HERON_CLINICIANS_PLAIN_WORDS_NEAR,
  ...HERON_CLINICIANS_TELL_FIRST,
  ...HERON_CLINICIANS_TELL_SECOND,
  ...HERON_COLLEAGUES_MESSAGES,
  ...HERON_CONSENTS_AGREEMENTS,
  ...HERON_CONTRASTS_PEOPLE_THINGS,
  ...HERON_COURTS_CERTIFICATES,
  ...HERON_DICTATED_AND_HEARD,
  ...HERON_DRUGS_NUMBERS_BESIDE,
  ...HERON_DUTY_DESKS_EMERGENCY,
  ...HERON_EVERYDAY_PAPERS,
  ...HERON_FAITH_TONGUE_VOLUNTEER_LOGS,
  ...HERON_FAMILIES_PEDIGREES_LIVES,
  ...HERON_FAX_ROUTING,
  ...HERON_FORMS_IN_OTHER_TONGUES,
  ...HERON_GOING_HOME_PAPERS,
  ...HERON_HEADERS_FOOTERS,
  ...HERON_INSURERS_BILLING_DESKS,
  ...HERON_JOINED_BY_MARKS,
  ...HERON_LABELS_WRISTBANDS,
  ...HERON_LABORATORY_IMAGING_LISTS,
  ...HERON_LETTERS_OFFICIAL,
  ...HERON_LETTERS_PLAIN_PEOPLE,
  ...HERON_LONG_LISTS_OF_LINES,
  ...HERON_LONG_TERM_CARE_FORMS,
  ...HERON_MAIL_HEADERS_REPLIES,
  ...HERON_MANY_WORD_SURNAMES,
  ...HERON_MEETINGS_MINUTES_PEOPLE,
  ...HERON_MINDS_AND_LAST_DAYS,
  ...HERON_NAME_FIRST_CLAUSES,
  ...HERON_NEWBORNS_AND_SCHOOLS,
  ...HERON_NURSES_THROUGH_THE_DAY,
  ...HERON_OBITUARIES_MEMORIALS,
  ...HERON_OPERATING_BOARDS,
  ...HERON_OPERATIONS_AND_INSTRUMENTS,
  ...HERON_ORDER_SETS,
  ...HERON_ORDERS_OF_ASIA,
  ...HERON_PARAGRAPHS_CAPITALS_MANY,
  ...HERON_PARAGRAPHS_MANY_PEOPLE,
  ...HERON_PHONES_CARE_TEAMS,
  ...HERON_PROMPTS_WITH_FORMS,
  ...HERON_PSYCH_SURGERY_WARD_PROSE,
  ...HERON_REFERRAL_LETTERS_BODIES,
  ...HERON_ROSTERS_SEATINGS,
  ...HERON_SCHEDULES_CALENDARS,
  ...HERON_SHORT_LINES_CAPITALS,
  ...HERON_SHORT_LINES_SMALL,
  ...HERON_SHORT_LINES_USUAL,
  ...HERON_SIGN_OUT_SHEETS,
  ...HERON_SIGNATURES_EVERY_SORT,
  ...HERON_SMALL_FORMS,
  ...HERON_SMALL_LETTERS_CLINICIANS,
  ...HERON_SMALL_PARAGRAPHS_CLINIC,
  ...HERON_SOCIAL_LEGAL_RUNNING_TEXT,
  ...HERON_SPECIALISTS_RUNNING_TEXT,
  ...HERON_SUFFIXES_DOUBLE_SURNAMES,
  ...HERON_SURNAME_FIRST_SHAPES,
  ...HERON_TABLES_RULED,
  ...HERON_TEETH_EYES_FEET_PETS,
  ...HERON_TRAPS_BESIDE_CAPITALS,
  ...HERON_TRAPS_BESIDE_USUAL,
  ...HERON_TRIALS_AND_TRAINING_LOGS,
  ...HERON_TYPED_BADLY_FORMS,
  ...HERON_WHOLE_NOTES_CAPITALS,
  ...HERON_WHOLE_NOTES_USUAL,
  ...OSPREY_AFTER_CONJUNCTIONS,
  ...OSPREY_AFTER_PREPOSITIONS,
  ...OSPREY_AMONG_PLAIN_WORDS,
  ...OSPREY_ASKED_ABOUT,
  ...OSPREY_BEDS_AND_CHAIRS,
  ...OSPREY_BESIDE_DRUGS,
  ...OSPREY_BESIDE_NUMBERS,
  ...OSPREY_BESIDE_PLACES_EPONYMS,
  ...OSPREY_BETWEEN_WORDS,
  ...OSPREY_BIRTHS_AND_BEGINNINGS,
  ...OSPREY_BRACKETS_DASHES,
  ...OSPREY_CALLED_AT,
  ...OSPREY_CALLS_IN_WRITING,
  ...OSPREY_CHILDREN_AND_ELDERS_SAY,
  ...OSPREY_CLAUSES_SMALL,
  ...OSPREY_CLINIC_SENTENCES_PLAIN,
  ...OSPREY_CLINICS_SHORTHAND,
  ...OSPREY_COMPARING,
  ...OSPREY_COUNTERS,
  ...OSPREY_DICTATED_PLAIN,
  ...OSPREY_DOCTORS_THINK_ALOUD,
  ...OSPREY_DOSES_OF_TALK,
  ...OSPREY_ENDS_OF_LINES,
  ...OSPREY_FAMILIES_TEXTING,
  ...OSPREY_FULL_NAMES_SMALL,
  ...OSPREY_GIVEN_NAME_SENTENCES,
  ...OSPREY_GRIEF_AND_ENDINGS,
  ...OSPREY_HANDS_OVER,
  ...OSPREY_HOME_AND_CARE,
  ...OSPREY_IN_APPOSITION,
  ...OSPREY_IN_SERIES,
  ...OSPREY_KITCHEN_TABLE,
  ...OSPREY_KNOWN_AS,
  ...OSPREY_LAB_AND_RESEARCH,
  ...OSPREY_LETTERS_FORMAL,
  ...OSPREY_LINES_OF_LISTS,
  ...OSPREY_LONG_SURNAMES_ORDINARY,
  ...OSPREY_MEETINGS_AND_TASKS,
  ...OSPREY_MONEY_AND_PAPERS,
  ...OSPREY_NAMES_AS_ADJECTIVES,
  ...OSPREY_NAMES_KEPT_CAPITAL,
  ...OSPREY_NATIVE_AND_WHOLE,
  ...OSPREY_NICKNAMES,
  ...OSPREY_NIGHT_AND_DAY_LOGS,
  ...OSPREY_OBJECTS,
  ...OSPREY_ONLY_PEOPLE_DO,
  ...OSPREY_OTHER_TONGUES_ENGLISH,
  ...OSPREY_OWNERS,
  ...OSPREY_PAIRS,
  ...OSPREY_PASSIVES,
  ...OSPREY_PLAIN_VERBS,
  ...OSPREY_PORTAL_EVERYDAY,
  ...OSPREY_PORTAL_THREADS_LONGER,
  ...OSPREY_POSTS_AND_COMMENTS,
  ...OSPREY_PRONOUNS_FOLLOW,
  ...OSPREY_PROSE_AT_LENGTH,
  ...OSPREY_PUT_RIGHT,
  ...OSPREY_RADIO_AND_ROAD,
  ...OSPREY_RELATIVE_CLAUSES,
  ...OSPREY_SAID_AND_ASKED,
  ...OSPREY_SCHOOLS_AND_PLAY,
  ...OSPREY_SHELTERS_JAILS_BARRACKS,
  ...OSPREY_SHORT_EMAILS,
  ...OSPREY_SMALL_IN_SENTENCES,
  ...OSPREY_SMALL_VERBS_MORE,
  ...OSPREY_SPOKEN_UNTIDY,
  ...OSPREY_STAFF_TEXTING,
  ...OSPREY_STORIES_OF_ILLNESS,
  ...OSPREY_SURNAME_MIDDLES_PLAIN,
  ...OSPREY_SURNAME_MIDDLES_SMALL,
  ...OSPREY_TEENS_AND_LOVERS,
  ...OSPREY_THERAPY_AND_KIN,
  ...OSPREY_TIME_FIRST,
  ...OSPREY_TO_ASSISTANTS,
  ...OSPREY_TOLD_IN_PARAGRAPHS,
  ...OSPREY_TRAPS_AND_PEOPLE,
  ...OSPREY_VISITS_HEARD,
  ...OSPREY_VOICEMAIL_PLAIN,
  ...OSPREY_VOICEMAIL_RUNS,
  ...OSPREY_WARDS_TOLD_SMALL,
  ...OSPREY_WORK_AND_TRADE,
  ...ORCHARD_AMBULANCES_AND_DESKS,
  ...ORCHARD_ASKS_OF_MACHINES,
  ...ORCHARD_BARRACKS_AND_DEPLOYMENTS,
  ...ORCHARD_BEFORE_THE_COLON,
  ...ORCHARD_BESIDE_NUMBERS_AND_DOSES,
  ...ORCHARD_CALLED_TO_THEIR_FACE,
  ...ORCHARD_CAPITAL_FULL_LABELS,
  ...ORCHARD_CAPITAL_SINGLE_NAMES_WORK,
  ...ORCHARD_CAPITAL_STORIES_LONG,
  ...ORCHARD_CAPITALS_EVERYWHERE,
  ...ORCHARD_COURTS_AND_CELLS,
  ...ORCHARD_DRUGS_AND_MONTHS_IN_COMPANY,
  ...ORCHARD_ENGLISHES_OF_ELSEWHERE,
  ...ORCHARD_EPONYMS_IN_COMPANY,
  ...ORCHARD_FARM_AND_YARD,
  ...ORCHARD_FIRST_THEN_PRONOUN,
  ...ORCHARD_FULL_CAPITALS_IN_SENTENCES,
  ...ORCHARD_FULL_NAMES_IN_SENTENCES,
  ...ORCHARD_GIVEN_NAMES_DO_THINGS,
  ...ORCHARD_GROUNDS_AND_LOCKER_ROOMS,
  ...ORCHARD_GROUPS_AND_THERAPIES,
  ...ORCHARD_HEADERS_OF_RECORDS,
  ...ORCHARD_HOMES_AND_SOCIAL_WORK,
  ...ORCHARD_LABELS_OF_CALLERS,
  ...ORCHARD_LAST_WORDS_OF_LINES,
  ...ORCHARD_MAIL_AND_MEMOS,
  ...ORCHARD_NEIGHBOURHOOD_NOTICES,
  ...ORCHARD_NEWS_AND_REPORTS_OF_PEOPLE,
  ...ORCHARD_NOTES_TERSE_WITH_PEOPLE,
  ...ORCHARD_NOUNS_AFTER_NAMES,
  ...ORCHARD_OBJECTS_AND_OWNERS,
  ...ORCHARD_ORDINARY_WORD_PEOPLE,
  ...ORCHARD_PARAGRAPHS_OF_PAPERS,
  ...ORCHARD_PARAGRAPHS_OF_WARDS,
  ...ORCHARD_PARISHES_AND_SHRINES,
  ...ORCHARD_PORTALS_AND_FAMILIES,
  ...ORCHARD_PUT_OTHERWISE,
  ...ORCHARD_QUESTIONS_OF_ALL_KINDS,
  ...ORCHARD_ROWS_AND_FIELDS,
  ...ORCHARD_SAYINGS_AND_SCREENS_IN_COMPANY,
  ...ORCHARD_SCHOOL_OFFICES,
  ...ORCHARD_SENTENCES_IN_THE_MIDDLE,
  ...ORCHARD_SET_BESIDE_THEMSELVES,
  ...ORCHARD_SHIPS_AND_HARBOURS,
  ...ORCHARD_SMALL_FULL_NAME_SENTENCES,
  ...ORCHARD_SMALL_FULL_NAMES,
  ...ORCHARD_SMALL_LABELS_ROWS,
  ...ORCHARD_SMALL_LETTERS_EVERYWHERE,
  ...ORCHARD_SMALL_SIGNS_BEFORE_NAMES,
  ...ORCHARD_SMALL_STORIES_LONG,
  ...ORCHARD_SPOKEN_TURNS,
  ...ORCHARD_STRINGS_OF_FIRST_NAMES,
  ...ORCHARD_SURNAME_COMMA_GIVEN,
  ...ORCHARD_SURNAMES_DO_THINGS,
  ...ORCHARD_THEATRES_WITH_CREWS,
  ...ORCHARD_TOWNS_AND_SHOPS_IN_COMPANY,
  ...ORCHARD_TRADES_AND_SHIFTS,
  ...ORCHARD_TWO_TO_FOUR_WORDS,
  ...ORCHARD_UNLIKE_SCENES,
  ...ORCHARD_VERBS_LONGER_SUBJECTS,
  ...ORCHARD_VERBS_ON_PEOPLE_SMALL,
  ...ORCHARD_WEB_FORMS,
  ...ORCHARD_WORD_NAMES_BEGIN_LINES,
  ...WHARF_AFTER_ODD_WORDS_SMALL,
  ...WHARF_AGENCIES_AND_FORMS,
  ...WHARF_AMBULANCE_NARRATIVES,
  ...WHARF_APPOINTMENTS_SLOTS,
  ...WHARF_ASKED_OF_MACHINES_SMALL,
  ...WHARF_BEFORE_ODD_WORDS_SMALL,
  ...WHARF_BEHIND_THE_COUNTERS,
  ...WHARF_BELONGINGS_AND_BODIES,
  ...WHARF_BIRTHS_DEATHS_BETWEEN,
  ...WHARF_CALL_QUEUES,
  ...WHARF_CAPITAL_FORMS_SECOND,
  ...WHARF_CAPITALS_LONGER_EVERYDAY,
  ...WHARF_CAPITALS_TYPED_BY_HAND,
  ...WHARF_CLINIC_SHORTHAND_EVERYDAY,
  ...WHARF_CLUBS_CHURCHES_STREETS,
  ...WHARF_CREWS_TRADES_MONEY,
  ...WHARF_DIARIES_JOURNALS_SMALL,
  ...WHARF_DICTATED_AT_THE_WHEEL,
  ...WHARF_EVERYDAY_TRAPS_BESIDE,
  ...WHARF_FAMILY_HISTORY_KIN,
  ...WHARF_FULL_NAMES_EVERYDAY_SMALL,
  ...WHARF_GIVEN_NAMES_ALONE_USUAL,
  ...WHARF_HANDOVER_MIXTURES,
  ...WHARF_HOME_AGENCY_OFFICE,
  ...WHARF_HOME_VISIT_SCRAPS,
  ...WHARF_HOSPITAL_FLOOR_BANTER,
  ...WHARF_KIN_AND_GROUP_CHATS,
  ...WHARF_LABELS_WITH_COLONS,
  ...WHARF_LETTERS_IN_FULL,
  ...WHARF_LONG_SMALL_HANDOFFS_NOTES,
  ...WHARF_LONG_SMALL_TELLINGS,
  ...WHARF_LONG_TERM_CARE_DAYS,
  ...WHARF_MAILS_FROM_EVERYONE,
  ...WHARF_MED_PASSES_SMALL,
  ...WHARF_MEDIUM_MAILS_SMALL_CLINIC,
  ...WHARF_MIXED_TONGUES_IMMIGRANT,
  ...WHARF_OFFICE_LINE_ITEMS,
  ...WHARF_PATIENT_SPEECH_RAMBLING,
  ...WHARF_PEDIATRICS_PARENTS_THREADS,
  ...WHARF_PORTAL_SMALL_SENTENCES,
  ...WHARF_POSSESSIVE_PHRASES_CLINIC,
  ...WHARF_QUIET_NARRATIVES_USUAL,
  ...WHARF_RESCUE_LOGS,
  ...WHARF_RURAL_TRIBAL_ISLAND_CLINICS,
  ...WHARF_SCHOOL_DAY_PAPERS,
  ...WHARF_SHEETS_AND_TABLES,
  ...WHARF_SHOPS_OF_SIGHT_HEARING_FEET,
  ...WHARF_SHORT_QUESTIONS_SMALL,
  ...WHARF_SMALL_CLINIC_DAYS_MIDDLE,
  ...WHARF_SMALL_FORMS_MULTI_LINE,
  ...WHARF_SMS_REPLIES,
  ...WHARF_SURNAME_LISTS_WITH_BITS,
  ...WHARF_SURNAMES_ALONE_USUAL,
  ...WHARF_THERAPY_SCHOOL_REPORTS,
  ...WHARF_TIMES_AND_PLACES_BESIDE,
  ...WHARF_TITLE_CASE_LINES,
  ...WHARF_TRANSCRIPTS_IN_TURNS,
  ...WHARF_TWO_PEOPLE_ONE_LINE,
  ...WHARF_TYPED_WITH_ERRORS,
  ...WHARF_USUAL_ENDINGS,
  ...WHARF_USUAL_MID_LENGTH_EVENTS,
  ...WHARF_USUAL_MIDDLES,
  ...WHARF_USUAL_NOTES_OF_HELPERS,
  ...WHARF_USUAL_OPENINGS,
  ...WHARF_USUAL_QUESTIONS_AND_ORDERS,
  ...WHARF_USUAL_SHORT_NOTICES,
  ...WHARF_VERBS_NOBODY_USES,
  ...WHARF_VOICEMAIL_MACHINE_TEXT,
  ...WHARF_WALL_AND_DOOR_NOTES,
  ...WHARF_WEB_COMMENTS_MIXED,
  ...WHARF_WORD_NAMES_BETWEEN_WORDS,
  ...WHARF_WORK_CHAT_THREADS,
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
  ...BRIEF_ABBREVIATION_LURES,
  ...BRIEF_ALERT_MENU_LURES,
  ...BRIEF_ANATOMY_LURES,
  ...BRIEF_ANY_EPONYM_LURES,
  ...BRIEF_ANY_INSTITUTION_LURES,
  ...BRIEF_ASSISTANT_REQUEST_LURES,
  ...BRIEF_BEDSIDE_SIGN_LURES,
  ...BRIEF_BILLING_LURES,
  ...BRIEF_BIRTH_BABY_LURES,
  ...BRIEF_CALENDAR_VIRTUE_LURES,
  ...BRIEF_CAPITAL_LONGER_LURES,
  ...BRIEF_CAPITAL_LURES,
  ...BRIEF_CODE_TABLE_LURES,
  ...BRIEF_DEVICE_TOOL_LURES,
  ...BRIEF_DICTATION_LURES,
  ...BRIEF_DRUG_LABEL_LURES,
  ...BRIEF_EYE_TOOTH_SKIN_LURES,
  ...BRIEF_FIRST_WORD_LONGER_LURES,
  ...BRIEF_FOOD_FAUNA_LURES,
  ...BRIEF_WORLD_REMEDY_LURES,
  ...BRIEF_FOREIGN_CLINIC_LURES,
  ...BRIEF_GLUED_LURES,
  ...BRIEF_HEADING_LABEL_LURES,
  ...BRIEF_HISTORY_LONGER_LURES,
  ...BRIEF_HOME_WEARABLE_LURES,
  ...BRIEF_INFECTION_LURES,
  ...BRIEF_LANGUAGE_FAITH_LURES,
  ...BRIEF_LATIN_MISSPELT_LURES,
  ...BRIEF_LAW_FORM_LURES,
  ...BRIEF_LEAFLET_INSTRUCTION_LURES,
  ...BRIEF_MISSPELT_LURES,
  ...BRIEF_MISSPELT_LIST_LURES,
  ...BRIEF_MODIFIER_LURES,
  ...BRIEF_NOTE_LONGER_LURES,
  ...BRIEF_ORGANISATION_LURES,
  ...BRIEF_PHARMACY_SIG_LURES,
  ...BRIEF_PLACE_GERM_LURES,
  ...BRIEF_PLAIN_WORD_LURES,
  ...BRIEF_PORTAL_LURES,
  ...BRIEF_POSSESSIVE_PAIR_LURES,
  ...BRIEF_PROGRESS_LURES,
  ...BRIEF_QUESTION_CHAT_LURES,
  ...BRIEF_QUOTED_SPEECH_LURES,
  ...BRIEF_REGIMEN_LURES,
  ...BRIEF_THERAPY_METHOD_LURES,
  ...BRIEF_PICTURE_REPORT_LURES,
  ...BRIEF_RESEARCH_PROSE_LURES,
  ...BRIEF_SCALE_DOSE_LURES,
  ...BRIEF_SENTENCE_LURES,
  ...BRIEF_SMALL_LETTER_LURES,
  ...BRIEF_SMALL_LONGER_LURES,
  ...BRIEF_SMALL_WORD_LURES,
  ...BRIEF_STAIN_GENE_LURES,
  ...BRIEF_STATISTIC_PHYSICS_LURES,
  ...BRIEF_SURGERY_STEP_LURES,
  ...BRIEF_TEACHING_LURES,
  ...BRIEF_TITLE_STAFF_LURES,
  ...BRIEF_TRIAGE_LURES,
  ...BRIEF_TRIAL_PROGRAMME_LURES,
  ...BRIEF_TWO_CAPITAL_LURES,
  ...BRIEF_UNIT_LIFE_LURES,
  ...BRIEF_VERB_LURES,
  ...BRIEF_NAME_PLACE_LONGER_LURES,
  ...BRIEF_NAME_PLACE_LURES,
  ...BRIEF_WORKLIST_ORDER_LURES,
  ...PLAIN_ANSWER_SECOND_LURES,
  ...PLAIN_ASSISTANT_ANSWER_LURES,
  ...PLAIN_ASSISTANT_BRIEF_LURES,
  ...PLAIN_ASSISTANT_REQUEST_LURES,
  ...PLAIN_ASSISTANT_SECOND_LURES,
  ...PLAIN_BULLETIN_LURES,
  ...PLAIN_CAPITAL_LONG_LURES,
  ...PLAIN_CAPITAL_NOTE_LURES,
  ...PLAIN_CELEBRITY_ILLNESS_LURES,
  ...PLAIN_CHAT_LURES,
  ...PLAIN_CLINIC_DAY_AMERICAN_LURES,
  ...PLAIN_CLINIC_WORD_LURES,
  ...PLAIN_CODE_LOG_LURES,
  ...PLAIN_CONSULTATION_LONG_LURES,
  ...PLAIN_CONSULTATION_SECOND_LURES,
  ...PLAIN_DESK_MAIL_LURES,
  ...PLAIN_DICTATED_NOTE_LURES,
  ...PLAIN_EVERYDAY_PROSE_LURES,
  ...PLAIN_EVERYDAY_SECOND_LURES,
  ...PLAIN_FORUM_LURES,
  ...PLAIN_GIVEN_WORD_LURES,
  ...PLAIN_GUIDE_LURES,
  ...PLAIN_HEADING_LURES,
  ...PLAIN_HEALTH_PAGE_LURES,
  ...PLAIN_HISTORY_LURES,
  ...PLAIN_LAW_MONEY_STAFF_LURES,
  ...PLAIN_LAYOUT_LURES,
  ...PLAIN_LEAFLET_LURES,
  ...PLAIN_WORLD_MESSAGE_LURES,
  ...PLAIN_NOTES_FRAGMENT_LURES,
  ...PLAIN_NOTES_HEADING_LURES,
  ...PLAIN_NOTES_MIXED_LURES,
  ...PLAIN_NOTES_SMALL_LONG_LURES,
  ...PLAIN_OFFICE_MAIL_LURES,
  ...PLAIN_PAIR_LURES,
  ...PLAIN_PARTICLE_LURES,
  ...PLAIN_PASTED_PROMPT_LURES,
  ...PLAIN_PATIENTS_CAPITAL_LURES,
  ...PLAIN_PATIENTS_LONG_LURES,
  ...PLAIN_PATIENTS_MEDIUM_LURES,
  ...PLAIN_PATIENTS_SECOND_LURES,
  ...PLAIN_PATIENTS_SMALL_LURES,
  ...PLAIN_POLICY_LURES,
  ...PLAIN_PORTAL_LONG_LURES,
  ...PLAIN_FIRST_POSITION_LURES,
  ...PLAIN_INSIDE_POSITION_LURES,
  ...PLAIN_PRACTICE_AMERICAN_LURES,
  ...PLAIN_PRACTICE_AUSTRALIAN_LURES,
  ...PLAIN_PRACTICE_BRITISH_LURES,
  ...PLAIN_PRACTICE_FOURTH_LURES,
  ...PLAIN_PRACTICE_INDIAN_LURES,
  ...PLAIN_PRACTICE_SECOND_LURES,
  ...PLAIN_PRACTICE_THIRD_LURES,
  ...PLAIN_PRODUCT_LURES,
  ...PLAIN_WORK_PROMPT_LURES,
  ...PLAIN_QUESTION_SECOND_LURES,
  ...PLAIN_RECORD_CODE_LURES,
  ...PLAIN_REQUEST_SECOND_LURES,
  ...PLAIN_REVIEW_HELP_LURES,
  ...PLAIN_SOFTWARE_DOC_LURES,
  ...PLAIN_SPECIALIST_LETTER_LURES,
  ...PLAIN_STORY_LURES,
  ...PLAIN_SURGERY_DAY_LURES,
  ...PLAIN_SURNAME_WORD_LURES,
  ...PLAIN_SYSTEM_ALERT_LURES,
  ...PLAIN_TEACHING_LURES,
  ...PLAIN_TELEPHONE_NOTE_LURES,
  ...PLAIN_TEMPLATE_LURES,
  ...PLAIN_TYPED_QUESTION_LURES,
  ...PLAIN_TYPED_THREAD_LURES,
  ...PLAIN_VISIT_SPEECH_LURES,
  ...PLAIN_WARD_DAY_LURES,
  ...PLAIN_WHERE_NAMES_STAND_LURES,
  ...WARD_ADMISSION_LURES,
  ...WARD_BIRTH_LURES,
  ...WARD_BLANKED_LURES,
  ...WARD_CAPITAL_LURES,
  ...WARD_CONSULTATION_LURES,
  ...WARD_DAY_LURES,
  ...WARD_DICTATED_OPERATION_LURES,
  ...WARD_DICTATION_LURES,
  ...WARD_DISCHARGE_LURES,
  ...WARD_EMERGENCY_LURES,
  ...WARD_EPONYM_TEACHING_LURES,
  ...WARD_HISTORY_LURES,
  ...WARD_HOMEGOING_LURES,
  ...WARD_IMAGING_LURES,
  ...WARD_INTENSIVE_LURES,
  ...WARD_LABORATORY_LURES,
  ...WARD_LEAFLET_LURES,
  ...WARD_LONG_REPORT_LURES,
  ...WARD_MIND_LURES,
  ...WARD_NAME_LIKE_WORD_LURES,
  ...WARD_ONCOLOGY_LURES,
  ...WARD_OPERATION_LURES,
  ...WARD_OVERSEAS_LURES,
  ...WARD_PATHOLOGY_LURES,
  ...WARD_PHARMACY_LURES,
  ...WARD_PLAN_LURES,
  ...WARD_PRACTICE_VISIT_LURES,
  ...WARD_PROCEDURE_LURES,
  ...WARD_READ_IMAGE_LURES,
  ...WARD_SECOND_IMAGE_LURES,
  ...WARD_SECOND_OPERATION_LURES,
  ...WARD_SECOND_SPECIMEN_LURES,
  ...WARD_SHEET_LURES,
  ...WARD_SMALL_LURES,
  ...WARD_SURFACE_LURES,
  ...WARD_TEMPLATE_LURES,
  ...WARD_THERAPY_LURES,
  ...WARD_TRACING_LURES,
  ...WARD_TRANSCRIBED_LURES,
  ...WARD_VIGNETTE_LURES,
  ...ROUNDS5A_ANAESTHESIA_PAIN_LURES,
  ...ROUNDS5A_ANIMALS_LURES,
  ...ROUNDS5A_ANY_SURNAME_EPONYMS_LURES,
  ...ROUNDS5A_AUSTRALIAN_PRACTICE_LURES,
  ...ROUNDS5A_BRITISH_LETTERS_LURES,
  ...ROUNDS5A_CAPITALS_CLINIC_LURES,
  ...ROUNDS5A_CODING_DESK_LURES,
  ...ROUNDS5A_CREWS_LURES,
  ...ROUNDS5A_DICTATED_CHARTS_LURES,
  ...ROUNDS5A_EYES_LURES,
  ...ROUNDS5A_FIRST_WORDS_LURES,
  ...ROUNDS5A_IMAGING_LURES,
  ...ROUNDS5A_INDIAN_PRACTICE_LURES,
  ...ROUNDS5A_INTENSIVE_ROUNDS_LURES,
  ...ROUNDS5A_NURSING_SHIFTS_LURES,
  ...ROUNDS5A_OPENINGS_FIRST_LURES,
  ...ROUNDS5A_OPENINGS_LAST_LURES,
  ...ROUNDS5A_OPENINGS_MIDDLE_LURES,
  ...ROUNDS5A_PHARMACY_COUNTER_LURES,
  ...ROUNDS5A_SMALL_CLINIC_LURES,
  ...ROUNDS5A_SMALL_LETTERS_VISITS_LURES,
  ...ROUNDS5A_SPECIMENS_LURES,
  ...ROUNDS5A_TEETH_LURES,
  ...ROUNDS5A_THEATRE_NOTES_LURES,
  ...ROUNDS5A_THERAPY_GYM_LURES,
  ...ROUNDS5B_ADVICE_GUIDES_LURES,
  ...ROUNDS5B_ANIMALS_LURES,
  ...ROUNDS5B_ANSWERS_LURES,
  ...ROUNDS5B_APPS_DEVICES_LURES,
  ...ROUNDS5B_BOTS_LURES,
  ...ROUNDS5B_CAPITALS_PROSE_LURES,
  ...ROUNDS5B_CAPITALS_LURES,
  ...ROUNDS5B_DEVS_LURES,
  ...ROUNDS5B_DIALOGUES_LURES,
  ...ROUNDS5B_EPONYM_HEADS_LURES,
  ...ROUNDS5B_FIRST_WORDS_LURES,
  ...ROUNDS5B_FORUM_LURES,
  ...ROUNDS5B_GARDEN_LURES,
  ...ROUNDS5B_HOBBIES_LURES,
  ...ROUNDS5B_HOUSE_LURES,
  ...ROUNDS5B_INFLECTED_FIRST_LURES,
  ...ROUNDS5B_INSTRUMENTS_LURES,
  ...ROUNDS5B_KITCHEN_LURES,
  ...ROUNDS5B_LOOKALIKES_LURES,
  ...ROUNDS5B_MIXED_NOTES_LURES,
  ...ROUNDS5B_PARTICLES_LURES,
  ...ROUNDS5B_PATIENTS_PROSE_LURES,
  ...ROUNDS5B_PILLS_LURES,
  ...ROUNDS5B_PORTAL_ODD_LURES,
  ...ROUNDS5B_PROMPTS_CLINICIANS_LURES,
  ...ROUNDS5B_QUESTIONS_SHORT_LURES,
  ...ROUNDS5B_REVIEWS_LURES,
  ...ROUNDS5B_SCHOOL_WORK_LURES,
  ...ROUNDS5B_SCREENS_LURES,
  ...ROUNDS5B_SENTENCES_LURES,
  ...ROUNDS5B_SHOPS_LURES,
  ...ROUNDS5B_SLOTS_LURES,
  ...ROUNDS5B_SMALL_LINES_LURES,
  ...ROUNDS5B_SMALL_PROSE_LURES,
  ...ROUNDS5B_SPORT_MONEY_LURES,
  ...ROUNDS5B_TABLE_ROWS_LURES,
  ...ROUNDS5B_TONGUES_LURES,
  ...ROUNDS5B_TRAVEL_LURES,
  ...ROUNDS5B_VOICE_LURES,
  ...ROUNDS5B_WORKMAIL_LURES,
  ...ROUNDS5A_CHARTS_IN_SENTENCES_LURES,
  ...ROUNDS5A_CHILDREN_WARDS_LURES,
  ...ROUNDS5A_HOMES_HALLWAYS_LURES,
  ...ROUNDS5A_HOSPITAL_LIFE_LURES,
  ...ROUNDS5A_MID_SENTENCE_LURES,
  ...ROUNDS5A_MINDS_WARDS_LURES,
  ...ROUNDS5A_OPERATIONS_TOLD_LURES,
  ...ROUNDS5A_REPORTS_TOLD_LURES,
  ...ROUNDS5A_TABLES_SECTIONS_LURES,
  ...ROUNDS5A_TRIALS_STATISTICS_LURES,
  ...ROUNDS5A_TUMOURS_KIDNEYS_JOINTS_LURES,
  ...ROUNDS5A_WOMEN_BIRTHS_LURES,
  ...ROUNDS5B_BRANDS_MEDS_LURES,
  ...ROUNDS5B_FILES_TAGS_LURES,
  ...ROUNDS5B_FORUM_LONG_LURES,
  ...ROUNDS5B_HANDOFFS_ROOMS_LURES,
  ...ROUNDS5B_HEADLINES_LURES,
  ...ROUNDS5B_LAW_OFFICE_STATE_LURES,
  ...ROUNDS5B_LISTINGS_LURES,
  ...ROUNDS5B_MISSPELT_LURES,
  ...ROUNDS5B_NEWS_PROSE_LURES,
  ...ROUNDS5B_PROMPTS_LONG_LURES,
  ...ROUNDS5B_QUIPS_LURES,
  ...ROUNDS5B_REVIEWS_LONG_LURES,
  ...ROUNDS5B_TYPED_BADLY_LURES,
  ...ROUNDS5B_VETS_FARMS_LURES,
  ...ROUNDS5B_VISITS_PROSE_LURES,
  ...ROUNDS5A_CLIPPED_MEASURES_LURES,
  ...ROUNDS5A_CLIPPED_WORDS_LURES,
  ...ROUNDS5A_DEVICES_TOLD_LURES,
  ...ROUNDS5A_DIALOGUES_LURES,
  ...ROUNDS5A_INSTITUTIONS_NEAR_LURES,
  ...ROUNDS5A_KITCHENS_REMEDIES_LURES,
  ...ROUNDS5A_LETTERS_TOLD_LURES,
  ...ROUNDS5A_SKIN_LUNGS_HEARTS_LURES,
  ...ROUNDS5A_WORDS_WITHIN_LURES,
  ...ROUNDS5B_ABBREVIATIONS_MIXED_LURES,
  ...ROUNDS5B_CHILDREN_PASTIMES_LURES,
  ...ROUNDS5B_DIARIES_LURES,
  ...ROUNDS5B_FOODS_RECIPES_LURES,
  ...ROUNDS5B_HEADINGS_LABELS_LURES,
  ...ROUNDS5B_MARKDOWN_LURES,
  ...ROUNDS5B_NAMES_OF_THINGS_LURES,
  ...ROUNDS5B_PLACES_HONOURED_LURES,
  ...ROUNDS5B_PORTAL_SHORT_TRAPS_LURES,
  ...ROUNDS5B_TALK_CLINIC_SMALL_LURES,
  ...ROUNDS5B_TEXTS_FAMILY_LURES,
  ...ROUNDS5A_CAPITALS_SECOND_LURES,
  ...ROUNDS5A_CONSENTS_POLICIES_LURES,
  ...ROUNDS5A_DRUGS_TOLD_LURES,
  ...ROUNDS5A_GUTS_GLANDS_EPONYMS_LURES,
  ...ROUNDS5A_HANDOVERS_SMALL_LURES,
  ...ROUNDS5A_LIVES_LIVED_LURES,
  ...ROUNDS5A_NERVES_EPONYMS_LURES,
  ...ROUNDS5B_CAPITALS_WORDS_LURES,
  ...ROUNDS5B_HOWTO_LURES,
  ...ROUNDS5B_LAY_EPONYMS_LURES,
  ...ROUNDS5B_MID_WORDS_LURES,
  ...ROUNDS5B_OPINIONS_LURES,
  ...ROUNDS5B_STUDY_NOTES_LURES,
  ...ROUNDS5A_COURSES_TOLD_LURES,
  ...ROUNDS5A_EPONYMS_TOLD_LURES,
  ...ROUNDS5A_LAST_LINES_LURES,
  ...ROUNDS5A_SURGERIES_LISTS_LURES,
  ...ROUNDS5A_SURNAME_WORDS_FIRST_LURES,
  ...ROUNDS5A_SURNAME_WORDS_SECOND_LURES,
  ...ROUNDS5A_TITLES_TALKS_LURES,
  ...ROUNDS5A_WHOLE_NOTES_LURES,
  ...ROUNDS5B_NATIVE_SHAPES_LURES,
  ...ROUNDS5B_PHARMACY_COUNTER_LURES,
  ...ROUNDS5B_STAFF_REPLIES_LURES,
  ...LURES_KESTREL_ANSWERS_LONG,
  ...LURES_KESTREL_ASLEEP,
  ...LURES_KESTREL_BIRTHS,
  ...LURES_KESTREL_CANCERS,
  ...LURES_KESTREL_CAPITALS_LONG,
  ...LURES_KESTREL_CAPITALS_OPENINGS,
  ...LURES_KESTREL_COUNTERS,
  ...LURES_KESTREL_CREWS,
  ...LURES_KESTREL_DEVICES_LOGS,
  ...LURES_KESTREL_DISCHARGES_LONG,
  ...LURES_KESTREL_EYES,
  ...LURES_KESTREL_FEET_EARS_FOOD,
  ...LURES_KESTREL_FIGURES_DISHES_PLACES,
  ...LURES_KESTREL_FIRST_WORDS_LONG,
  ...LURES_KESTREL_FORUMS_PARAGRAPHS,
  ...LURES_KESTREL_FORUMS_SLOPPY,
  ...LURES_KESTREL_GUIDES_LONG,
  ...LURES_KESTREL_HEARTS_LUNGS_NERVES,
  ...LURES_KESTREL_INSIDE_SENTENCES,
  ...LURES_KESTREL_KIDNEYS,
  ...LURES_KESTREL_LABORATORIES,
  ...LURES_KESTREL_LISTS_OF_TOOLS,
  ...LURES_KESTREL_LONG_OPERATIONS,
  ...LURES_KESTREL_MEDICAL_WORDS_FIRST,
  ...LURES_KESTREL_MINDS,
  ...LURES_KESTREL_MIXED_PASSAGES,
  ...LURES_KESTREL_NOTES_OF_LINES,
  ...LURES_KESTREL_NURSING_PROSE,
  ...LURES_KESTREL_OPERATIONS_BELLY,
  ...LURES_KESTREL_OPERATIONS_BONES,
  ...LURES_KESTREL_OPERATIONS_CHESTS_VESSELS,
  ...LURES_KESTREL_OPERATIONS_HEADS,
  ...LURES_KESTREL_OPERATIONS_WOMEN_BLADDERS,
  ...LURES_KESTREL_PATHOLOGY,
  ...LURES_KESTREL_PHYSIO,
  ...LURES_KESTREL_PICTURES,
  ...LURES_KESTREL_PORTALS_LONG,
  ...LURES_KESTREL_PORTALS_TYPED,
  ...LURES_KESTREL_REPORTS_SMALL,
  ...LURES_KESTREL_SCOPES,
  ...LURES_KESTREL_SHIFTS_LONG,
  ...LURES_KESTREL_SMALL_OPENINGS,
  ...LURES_KESTREL_SMALL_PATIENTS,
  ...LURES_KESTREL_SMALL_PROSE_LONG,
  ...LURES_KESTREL_SURGERIES_BRITISH,
  ...LURES_KESTREL_SURGERIES_LONGER,
  ...LURES_KESTREL_TEETH,
  ...LURES_KESTREL_VISITS_AMERICAN,
  ...LURES_KESTREL_WARDS_AND_WORDS,
  ...LURES_MERLIN_AFTER_NAMING_WORDS,
  ...LURES_MERLIN_ANSWERS_EXPLAINED,
  ...LURES_MERLIN_ANY_SURNAME_THINGS,
  ...LURES_MERLIN_ASSISTANTS_APPS,
  ...LURES_MERLIN_BEASTS_PLANTS,
  ...LURES_MERLIN_BEFORE_SAYING_WORDS,
  ...LURES_MERLIN_BENCH_STAINS,
  ...LURES_MERLIN_BIRTH_MANOEUVRES,
  ...LURES_MERLIN_BLOOD_GENES,
  ...LURES_MERLIN_BRAND_PROSE,
  ...LURES_MERLIN_CAPITAL_OPERATIONS,
  ...LURES_MERLIN_CAPITAL_SENTENCES,
  ...LURES_MERLIN_CAPTIONS_SLIDES,
  ...LURES_MERLIN_CARS_TOOLS,
  ...LURES_MERLIN_CELLS_ROWS,
  ...LURES_MERLIN_CHAT_REPLIES,
  ...LURES_MERLIN_CHECKLIST_LINES,
  ...LURES_MERLIN_CHILDREN_MINDS,
  ...LURES_MERLIN_CLINIC_SENTENCES,
  ...LURES_MERLIN_CODE_LINES,
  ...LURES_MERLIN_COLOURS_CLOTH,
  ...LURES_MERLIN_DAYS_STORMS,
  ...LURES_MERLIN_DENTAL_EYES_FEET,
  ...LURES_MERLIN_DEVICES_IN_LISTS,
  ...LURES_MERLIN_DIALOGUE_BITS,
  ...LURES_MERLIN_EASTERN_WORDS,
  ...LURES_MERLIN_EMERGENCY_RADIO,
  ...LURES_MERLIN_EPONYM_PROSE,
  ...LURES_MERLIN_EPONYMS_SAY,
  ...LURES_MERLIN_FILE_NAMES,
  ...LURES_MERLIN_FINDINGS_FIRST,
  ...LURES_MERLIN_GIFTS_VIRTUES,
  ...LURES_MERLIN_GIVEN_WORDS_OPEN,
  ...LURES_MERLIN_HAPPENED_TO_THINGS,
  ...LURES_MERLIN_HEADLINES_POSTS,
  ...LURES_MERLIN_HOBBIES_WEATHER,
  ...LURES_MERLIN_HOME_LEAFLETS,
  ...LURES_MERLIN_HOUSEHOLD_SENTENCES,
  ...LURES_MERLIN_IMAGING_LINES,
  ...LURES_MERLIN_INFLECTED_EPONYMS,
  ...LURES_MERLIN_INITIALISMS_TRIALS,
  ...LURES_MERLIN_KITCHEN_TABLES,
  ...LURES_MERLIN_LAST_WORDS,
  ...LURES_MERLIN_LAW_CONSENTS,
  ...LURES_MERLIN_LAY_EPONYMS,
  ...LURES_MERLIN_LINES_POINTS,
  ...LURES_MERLIN_MEDICINE_FIRST,
  ...LURES_MERLIN_MIDDLE_WORDS,
  ...LURES_MERLIN_MISHEARD,
  ...LURES_MERLIN_MONEY_MACHINES,
  ...LURES_MERLIN_MYTH_SCRIPTURE,
  ...LURES_MERLIN_NIGHT_DIARIES,
  ...LURES_MERLIN_NUMBERS_MOVED,
  ...LURES_MERLIN_OF_EPONYMS,
  ...LURES_MERLIN_OPERATION_STEPS,
  ...LURES_MERLIN_PAIRS_SLASHES,
  ...LURES_MERLIN_PARTICLES_THIRD,
  ...LURES_MERLIN_PEOPLES_TONGUES,
  ...LURES_MERLIN_PILL_BROTHERS,
  ...LURES_MERLIN_PILL_SISTERS,
  ...LURES_MERLIN_PLACES_ADJECTIVES,
  ...LURES_MERLIN_PLACES_HONOURED_LINES,
  ...LURES_MERLIN_PLATES_GLASSES,
  ...LURES_MERLIN_PORTAL_SMALL,
  ...LURES_MERLIN_PROCEDURES_FIRST,
  ...LURES_MERLIN_PROMPTS_LINES,
  ...LURES_MERLIN_QUALITIES_OPEN,
  ...LURES_MERLIN_RESEARCH_STUDY_LINES,
  ...LURES_MERLIN_ROLES_PRONOUNS,
  ...LURES_MERLIN_SAYINGS_TOLD,
  ...LURES_MERLIN_SCALES_REHAB,
  ...LURES_MERLIN_SCHOOLS_SERVICES,
  ...LURES_MERLIN_SCREEN_SONGS,
  ...LURES_MERLIN_SHAPES_MANY,
  ...LURES_MERLIN_SHAPES_SECOND,
  ...LURES_MERLIN_SHOPS_PAYERS,
  ...LURES_MERLIN_SLOTS_LEFT_EMPTY,
  ...LURES_MERLIN_SMALL_OPERATIONS,
  ...LURES_MERLIN_SMALL_SENTENCES,
  ...LURES_MERLIN_SMALL_WORDS,
  ...LURES_MERLIN_SOUTHERN_WORDS,
  ...LURES_MERLIN_SPEECH_VISITS,
  ...LURES_MERLIN_SUBJECT_VERBS,
  ...LURES_MERLIN_SURNAME_WORDS_EARLY,
  ...LURES_MERLIN_SURNAME_WORDS_LATE,
  ...LURES_MERLIN_SURNAME_WORDS_MIDDLE,
  ...LURES_MERLIN_TEAMS_GAMES,
  ...LURES_MERLIN_THERAPIES_DIETS,
  ...LURES_MERLIN_TITLE_CASE,
  ...LURES_MERLIN_TRADES_OPEN,
  ...LURES_MERLIN_TRAY_COUNTS,
  ...LURES_MERLIN_VETS_FARMS_PUBS,
  ...LURES_MERLIN_WARD_HANDOVERS,
  ...HARBOR_ANATOMY_PHARMACY_CREWS_LURES,
  ...HARBOR_ASLEEP_AWAKE_LURES,
  ...HARBOR_BENCH_DYES_LURES,
  ...HARBOR_BIRTHS_CHILDREN_EARS_GUTS_LURES,
  ...HARBOR_BLOOD_COUNTERS_LURES,
  ...HARBOR_BRANDS_OF_MANY_LANDS_LURES,
  ...HARBOR_EYES_LINES_LURES,
  ...HARBOR_GENES_LINES_LURES,
  ...HARBOR_HEARTS_NERVES_MINDS_LURES,
  ...HARBOR_IMPLANTS_SCALES_TRIALS_LURES,
  ...HARBOR_NOTES_LONG_FIRST_LURES,
  ...HARBOR_OPERATIONS_PLAIN_LURES,
  ...HARBOR_ORGANISMS_RARE_LURES,
  ...HARBOR_PASSAGES_FIFTH_LURES,
  ...HARBOR_PASSAGES_FIRST_LURES,
  ...HARBOR_PASSAGES_FOURTH_LURES,
  ...HARBOR_PASSAGES_SECOND_LURES,
  ...HARBOR_PASSAGES_SEVENTH_LURES,
  ...HARBOR_PASSAGES_SIXTH_LURES,
  ...HARBOR_PASSAGES_THIRD_LURES,
  ...HARBOR_PATIENTS_ASK_SECOND_LURES,
  ...HARBOR_PATIENTS_ASK_LURES,
  ...HARBOR_PICTURES_READ_LURES,
  ...HARBOR_RARE_WORDS_FIRST_LURES,
  ...HARBOR_REHAB_NURSING_FOOD_LURES,
  ...HARBOR_REPLIES_SENTENCES_LURES,
  ...HARBOR_SKIN_LINES_LURES,
  ...HARBOR_TEETH_BEASTS_LURES,
  ...HARBOR_THEATRE_SHELVES_LURES,
  ...MEADOW_AGENCIES_SCHOOLS_LURES,
  ...MEADOW_ANSWERS_OPERATIONS_LONG_LURES,
  ...MEADOW_APPS_GADGETS_REQUESTS_LURES,
  ...MEADOW_BEFORE_VERBS_SENTENCES_LURES,
  ...MEADOW_BRIEF_BITS_WARDS_LURES,
  ...MEADOW_CAPITAL_SENTENCES_MIXED_LURES,
  ...MEADOW_CAPITALS_WORDS_LURES,
  ...MEADOW_CHATS_REPLIES_LURES,
  ...MEADOW_CLINIC_CHATTER_SMALL_LURES,
  ...MEADOW_CLINIC_SENTENCES_TRAPS_LURES,
  ...MEADOW_CLOSING_MIXED_LINES_LURES,
  ...MEADOW_COMMENTS_REVIEWS_SHORT_LURES,
  ...MEADOW_DESKS_CHATS_LONG_LURES,
  ...MEADOW_DOGS_VETS_LURES,
  ...MEADOW_EASTERN_SHORT_WORDS_LURES,
  ...MEADOW_FORM_FIELDS_BLANK_LURES,
  ...MEADOW_GARAGE_VEHICLES_LURES,
  ...MEADOW_GARDENS_SENTENCES_LURES,
  ...MEADOW_GIVEN_WORDS_OPEN_LURES,
  ...MEADOW_GREETING_COLON_LURES,
  ...MEADOW_HEADINGS_FIELDS_CLINIC_LURES,
  ...MEADOW_HOBBY_HISTORY_LONG_LURES,
  ...MEADOW_HOME_GUIDES_LONG_LURES,
  ...MEADOW_LETTERS_SECTIONS_MEDIUM_LURES,
  ...MEADOW_MAIL_SUBJECTS_LURES,
  ...MEADOW_MENUS_KITCHENS_LURES,
  ...MEADOW_MID_SENTENCE_WORDS_LURES,
  ...MEADOW_MILD_SENTENCES_SECOND_LURES,
  ...MEADOW_NOTES_FOURTH_LONG_LURES,
  ...MEADOW_ORDINARY_ASIDES_LURES,
  ...MEADOW_PATIENTS_ASKING_LONG_LURES,
  ...MEADOW_PATIENTS_ASKING_MORE_LONG_LURES,
  ...MEADOW_PATIENTS_FIFTH_LONG_LURES,
  ...MEADOW_PATIENTS_MEDIUM_ASKING_LURES,
  ...MEADOW_PRACTICE_NOTES_LONG_LURES,
  ...MEADOW_PRACTICE_NOTES_MORE_LONG_LURES,
  ...MEADOW_QUESTIONS_LEAFLETS_LONG_LURES,
  ...MEADOW_SAYINGS_FIGURES_LINES_LURES,
  ...MEADOW_SEVERAL_LINES_FORMS_LURES,
  ...MEADOW_SHOPPING_BRANDS_LURES,
  ...MEADOW_SMALL_LETTERS_WORDS_LURES,
  ...MEADOW_SOFTWARE_LOGS_LURES,
  ...MEADOW_SONGS_SCREENS_BOOKS_LURES,
  ...MEADOW_SPORTS_PASTIMES_LINES_LURES,
  ...MEADOW_STORIES_PLAIN_LONG_LURES,
  ...MEADOW_STREETS_PLACES_LINES_LURES,
  ...MEADOW_SURNAME_WORDS_OPEN_LURES,
  ...MEADOW_TRADES_MONEY_LAW_LURES,
  ...MEADOW_TRAVEL_WEATHER_FAITH_LURES,
  ...MEADOW_TWO_WORD_SHAPES_LURES,
  ...MEADOW_VIRTUE_WEEKDAY_WORDS_LURES,
  ...MEADOW_WORLD_TONGUE_WORDS_LURES,
];
