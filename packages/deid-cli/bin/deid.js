#!/usr/bin/env node
// There before anything is built, so that an installation can link it.
// oxlint-disable-next-line import/no-unassigned-import -- it is the program
import '../dist/node/bin.js';
