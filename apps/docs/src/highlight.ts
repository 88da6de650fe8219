import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeHtml } from './escape.ts';

const languages = { bash, json, typescript, xml, yaml };
const aliases: Readonly<Record<string, string>> = {
  sh: 'bash',
  ts: 'typescript',
  tsx: 'typescript',
  js: 'typescript',
  jsonc: 'json',
  html: 'xml',
  yml: 'yaml',
};
for (const [name, language] of Object.entries(languages)) highlighter.registerLanguage(name, language);

/** Highlights code as HTML with classes. Code in an unknown language is only escaped. */
export function highlight(code: string, language = ''): string {
  const name = aliases[language] ?? language;
  return Object.hasOwn(languages, name) ? highlighter.highlight(code, { language: name }).value : escapeHtml(code);
}
