import type { SafeHarborLabel } from 'deid-core';

/** The label of values that are nobody's: codes, lots, publications. Known so that nothing else takes them. */
export const PUBLIC = 'PUBLIC';

export type NamedLabel = SafeHarborLabel | typeof PUBLIC;

/**
 * What a number is called in front of it: phrases, separated by commas. Case does not count, nor do full stops, hyphens,
 * underscores and slashes between words, and each phrase may be one word (`memberId`). The words for a number (`no.`,
 * `#`, `id`) are understood behind every name.
 */
export interface IdentifierNames {
  readonly label: NamedLabel;
  /** Announce a value with nothing else: `MRN 4471`. */
  readonly complete?: string;
  /** Announce a value with a word for a number, or one that can only be a code: `account #12`, `account 00482913`. */
  readonly partial?: string;
  /** Announce a value only with a word for a number: `hospital 90210` has no hospital number. */
  readonly vague?: string;
  /** Fewest letters and digits of a value; `FEWEST_CHARACTERS` unless given. */
  readonly fewest?: number;
  /** What looks like a license plate is announced by every name: `tag KX12 ABC`. */
  readonly isPlate?: boolean;
  /** Also values without a digit, behind `:` or `=`: user names. */
  readonly isHandle?: boolean;
}

export const IDENTIFIER_NAMES: readonly IdentifierNames[] = [
  {
    label: 'MRN',
    complete: 'mrn, mrns, m r n, em are en, empi, hrn',
    partial: `medical record, medical records, med rec, med record, medrec, medical rec, medical chart, mr, chart,
      patient, pt, patient record, patient chart, patient file, patient identification, record, records,
      health record, hospital record, electronic record, mpi, urn, emr, ehr`,
    vague: 'hospital, hosp, unit, file, clinic, master patient index, ur, u r',
  },
  // Patients are registered, and so are their cars.
  { label: 'MRN', vague: 'registration', isPlate: true },
  {
    label: 'HEALTH_PLAN',
    complete: `mbi, hicn, hic number, hbn, medicare beneficiary identifier, ohip, ramq, phn, personal health number,
      health card, health insurance claim number, ihi, rxbin, rxpcn, rxgrp`,
    partial: `policy, policies, member, subscriber, beneficiary, enrollee, dependent, policyholder, insured, insurance,
      ins, insur, insurance plan, ins plan, insurance policy, insurance card, insurance member, insurance group, plan,
      plan member, health plan, health plan beneficiary, health plan member, health insurance, health policy,
      medical insurance, primary insurance, secondary insurance, supplemental insurance, medicare, medicaid, medi cal,
      medicare advantage, tricare, champva, hmo, ppo, coverage, group, grp, carrier, blue cross, blue shield, bcbs,
      aetna, cigna, humana, anthem, kaiser, united healthcare, uhc, dental plan, dental insurance, vision plan,
      rx group, rx grp, rx bin, pcn, prior auth, prior authorization, preauthorization, authorization, nhs, chi,
      h and c`,
    vague:
      'cardholder, card holder, contract, health, health identification, benefits, eligibility',
  },
  {
    label: 'SSN',
    // Veterans are known by the last four digits.
    complete:
      'ssn, ssns, s s n, itin, individual taxpayer identification number, last four, last 4',
    partial: 'social, social security, soc sec, ss',
    fewest: 4,
  },
  {
    label: 'ACCOUNT',
    complete: 'iban, sort code, aba number, aba routing',
    partial: `account, accounts, acct, accnt, acc, a c, bank account, patient account, hospital account,
      checking account, savings account, billing account, invoice, statement, guarantor, card,
      credit card, debit card, gift card, payment card, cc, visa, mastercard, amex, american express, discover, hsa,
      fsa, routing, swift, bic, transaction, payment, receipt, loan, customer, client, har`,
    vague:
      'bill, billing, bank, check, cheque, checking, savings, deposit, remittance, ledger, folio, financial',
  },
  {
    label: 'LICENSE',
    complete: `npi, npis, n p i, national provider identifier, dea, d e a, upin, clia, driver license,
      drivers license, driving license, driver licence, drivers licence, driving licence,
      medical license, medical licence, nursing license, state license, pharmacy license, physician license`,
    partial: `license, licence, lic, dl, cdl, certificate, cert, certification, board certification, permit,
      learner permit, dental license, professional license, rn license, nurse license, license certificate,
      certificate license, dea registration, medical registration, birth certificate, death certificate,
      marriage certificate, gmc, nmc, ahpra, cpso, ncpdp, prescriber, provider`,
    vague: 'state registration, board, bar, practitioner, physician, doctor, nurse, credential',
  },
  {
    label: 'VEHICLE',
    complete: `vin, vehicle identification number, vehicle identifier, license plate, licence plate, license plates, vehicle plate, vehicle plates, vehicle tag,
      number plate, registration plate, car plate, license tag`,
    partial:
      'plate, plates, vehicle registration, car registration, car reg, vehicle reg, vehicle, vehicle serial',
    vague: 'tag, tags, reg, rego, car, truck, hull, tail',
    isPlate: true,
  },
  {
    label: 'DEVICE',
    complete:
      'imei, meid, iccid, udi, unique device identifier, device serial, device identifier, idfa',
    partial: `serial, s n, sn, device, implant, pacemaker, defibrillator, generator, pump, insulin pump, cgm,
      transmitter, sensor, hearing aid, ventilator, cpap, prosthesis, valve, stent, loop recorder, cochlear implant,
      stimulator, asset tag, asset, equipment, meter, glucometer, concentrator, wheelchair`,
    vague: 'lead, machine, monitor, battery, advertising, android',
  },
  {
    label: 'BIOMETRIC',
    complete: `biometric identifier, biometric template, biometric hash, biometric token, biometric key,
      fingerprint template, fingerprint hash, fingerprint record, voiceprint template, voiceprint hash,
      voice signature, retina template, retinal template, iris template, iris code, iris hash, face template,
      facial template, face hash, face embedding, faceprint, palm vein template, hand geometry template,
      dna profile`,
    partial: `biometric, biometrics, fingerprint, fingerprints, fingerprint scan, thumbprint, voiceprint, voice print,
      retina, retina scan, retinal scan, iris, iris scan, face scan, palm print, palmprint, palm vein, hand geometry,
      facial recognition`,
    vague: 'finger, face, voice, gait',
  },
  {
    label: 'IMAGE',
    complete: `full face photo, full face photograph, full face image, photo file, photograph file, image file,
      picture file, headshot file`,
    partial: `photo, photos, photograph, photographs, facial photo, face photo, patient photo, clinical photo,
      wound photo, full face, headshot, portrait, selfie, mugshot, picture, image, img`,
  },
  {
    label: 'ID',
    complete: `csn, badge, accession, passport, guid, uuid, national id, photo id, aadhaar, aadhar, abha, cpf, cnpj, dni, nie,
      tfn, tax file number, ppsn, curp, rfc, nric, nino, national insurance number, tax id, ein, personnummer,
      edipi, unique identifier, confirmation code, record locator, pin code, pin number, study instance uid, series instance uid,
      sop instance uid, api key, access token, secret key, identity card, id card, pan card, pan number, rx number,
      green card, mychart id, subject id, participant id, study id, student id, employee id`,
    partial: `encounter, enc, visit, claim, case, order, prescription, rx, specimen, sample, employee, emp, student, subject,
      study subject, trial subject, participant, fin, pid, confirmation, reference, tracking, ticket,
      requisition, appointment, admission, pan, sin, social insurance, national insurance, identifier, identifier code,
      unique code, code name, incident, police report, report, docket, inmate, booking, donor, staff, worker,
      contact serial, workers comp, family, household, pedigree, episode, voucher, screening, randomization, enrollment,
      tax, verification code, access code, slide, cytology, biopsy, pathology, surgical pathology, portal,
      mychart, referral, passport card, application, barcode, auth, job, document, dictation,
      transcription`,
    vague: `number, ref, run, trip, dispatch, unique, identification, identity, personal, person, government, military, service, state, national,
      resident, taxpayer, voter, alien, study, trial, site, proband, kit, tube, vial, bag, donation, graft, tissue,
      registry, transplant, parent, guardian, child, mother, infant, baby, device user, session, message`,
  },
  { label: 'ID', complete: 'id, ids', fewest: 4 },
  {
    label: 'ID',
    complete: `username, user name, user id, login, login name, screen name, handle, twitter, instagram, skype, telegram,
      snapchat, tiktok, wechat, discord, account name, password, passcode, passphrase,
      portal username, portal login, patient portal login, mychart username, gamertag`,
    isHandle: true,
  },
  {
    label: PUBLIC,
    complete: `lot, lots, batch, icd, icd 10, icd 9, icd 10 cm, icd 10 pcs, cpt, billing code, procedure code, diagnosis code, revenue code, hcpcs, loinc, ndc,
      snomed, snomed ct, sctid, rxnorm, rxcui, pmid, pmids, pub med, pmcid, pmc, doi, isbn, issn, nct, eudract, cas, atc, drg,
      mesh, umls, cui, omim, mim, orpha, hgnc, ensembl, refseq, genbank, dbsnp, clinvar, rrid, part, catalog,
      catalogue, model, version, chr, chromosome, grch, irb, protocol, grant, patent, nda, anda, bla, pma, upc, gtin,
      isrctn, prospero, taxonomy, oid`,
  },
];

/** What turns a name into the name of a number. */
export const NUMBER_WORDS =
  'number numbers no nos num nums nbr nr numero id ids ident identifier identifiers code uid hash';

/** Those of them that keys and forms write in one word with the name: `memberId`. */
export const NUMBER_ENDINGS = ['number', 'no', 'num', 'id'] as const;
