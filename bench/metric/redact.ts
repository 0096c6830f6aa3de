export { redactor, redactRanges } from 'deid-cli/metric';
