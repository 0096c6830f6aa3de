import { type Candidate, type Document, Gap, Shape, TokenKind, type Tokens } from 'deid-core';
import { anchors } from './anchors.ts';
import { type Code, codeAt, counted, textOf, width } from './code.ts';
import { type NamedLabel, NUMBER_WORDS } from './identifier-names.ts';
import { type Name, nameAt, Strength } from './name-table.ts';
import { spokenNumberAt } from './spoken-number.ts';
import { wordSet } from './word-set.ts';
