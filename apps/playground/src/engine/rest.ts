import { storageToWiki } from '@macrowright/convert';
import { configOfFile, createConfiguredLinter, type Linter, lintWiki, rulesOf } from '@macrowright/lint';
import type { Diagnostic } from '@macrowright/storage';
import type { EngineRest } from '../protocol.ts';
import { alignedMap } from './aligned-map.ts';
import type { Conversion } from './convert.ts';
import type { Prepared } from './settings.ts';

// Loaded after the first view: the rules and the wiki writer are as large as everything needed to render a page.

const linters = new WeakMap<Prepared, Linter>();

/** A linter with the rules and severities of the settings. */
export function linterOf(prepared: Prepared): Linter {
  let linter = linters.get(prepared);
  if (!linter) {
    const { registry, settings, rules } = prepared;
    const config = rules?.rules ?? configOfFile({}, () => false);
    // The product selected in the header is the target, unless the configuration names one.
    const target = rules?.namesTarget ? config.target : settings.flavor;
    linter = createConfiguredLinter(
      { ...config, target },
      { registry, rules: rulesOf(prepared), requireReasons: rules?.requireReasons },
    );
    linters.set(prepared, linter);
  }
  return linter;
}

function wikiDiagnostics(conversion: Conversion, prepared: Prepared): readonly Diagnostic[] {
  const { source, text, document, fromWiki: sourceMap, wikiDiagnostics: diagnostics } = conversion;
  if (source !== 'wiki' || !sourceMap) return diagnostics;
  const options = { registry: prepared.registry, check: linterOf(prepared), rules: rulesOf(prepared) };
  return lintWiki(text, { document, sourceMap, diagnostics }, options);
}

/** The slower part of an answer: the wiki markup of edited storage format, and the problems found. */
export function complete(id: number, conversion: Conversion, prepared: Prepared): EngineRest {
  const { registry } = prepared;
  const { source, document } = conversion;
  const written = source === 'storage' && !document.firstError ? storageToWiki(document, { registry }) : undefined;
  if (written) {
    conversion.wiki = written.wiki;
    conversion.fromWiki = alignedMap(written.wiki, document, registry);
  }
  return {
    id,
    source,
    wiki: conversion.wiki,
    diagnostics: { wiki: wikiDiagnostics(conversion, prepared), storage: linterOf(prepared)(document) },
    losses:
      written?.losses.map(({ reason, range }) => ({ message: reason, range: range ?? { start: 0, end: 0 } })) ?? [],
  };
}
