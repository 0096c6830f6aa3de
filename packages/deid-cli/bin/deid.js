#!/usr/bin/env node
// There before anything is built, so that an installation can link it.
import '../dist/bin.js';
