import type { Random } from '../random.ts';

/** Numbers of medicine, which must stay as they are. */

export const age = (random: Random): string => String(random.between(18, 88));
export const childAge = (random: Random): string => String(random.between(2, 17));
export const year = (random: Random): string => String(random.between(1995, 2024));
export const bloodPressure = (random: Random): string =>
  `${random.between(98, 178)}/${random.between(54, 98)}`;
export const pulse = (random: Random): string => String(random.between(54, 118));
export const percent = (random: Random): string => String(random.between(88, 99));
export const decimal = (random: Random): string =>
  `${random.between(1, 11)}.${random.between(0, 9)}`;
export const dose = (random: Random): string =>
  random.pick(['2.5', '5', '10', '20', '25', '40', '50', '81', '100', '250', '500', '1000']);
export const count = (random: Random): string => String(random.between(2, 14));
export const drug = (random: Random): string =>
  random.pick([
    'lisinopril',
    'metformin',
    'atorvastatin',
    'sertraline',
    'apixaban',
    'furosemide',
    'gabapentin',
    'levothyroxine',
    'omeprazole',
    'amlodipine',
  ]);
export const condition = (random: Random): string =>
  random.pick([
    'atrial fibrillation',
    'type 2 diabetes',
    'heart failure',
    'COPD',
    'chronic kidney disease',
    'migraine',
    'rheumatoid arthritis',
    'asthma',
    'cirrhosis',
    'osteoporosis',
  ]);
export const symptom = (random: Random): string =>
  random.pick([
    'chest tightness',
    'dizziness',
    'a dry cough',
    'swelling in both ankles',
    'numbness of the left hand',
    'burning urination',
    'night sweats',
    'blurred vision',
    'an itchy rash',
    'low back pain',
  ]);
