#!/usr/bin/env node
import * as loader from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`macrowright needs Node 22.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
loader.enableCompileCache();
await import('../dist/macrowright.js');
