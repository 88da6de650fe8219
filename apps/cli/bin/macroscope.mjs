#!/usr/bin/env node
import '../dist/macroscope.js';
