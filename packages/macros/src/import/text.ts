import { importConnect } from './connect.ts';
import { importForge } from './forge.ts';
import type { ImportedMacros } from './imported.ts';
import { importJson } from './json.ts';
import { importPluginXml } from './plugin-xml.ts';

/**
 * Reads own macros from a text without a file's name, by how it begins: `atlassian-plugin.xml` with a tag, the descriptor of
 * Connect and a file of macros with a brace or bracket, anything else as `manifest.yml` of Forge.
 */
export function importText(text: string): ImportedMacros {
  const source = text.replace(/^[\ufeff\s]+/, '');
  if (source.startsWith('<')) return importPluginXml(source);
  if (!/^[{[]/.test(source)) return importForge(source);
  return isConnect(source) ? importConnect(source) : importJson(source);
}

function isConnect(source: string): boolean {
  try {
    const json: unknown = JSON.parse(source);
    return typeof json === 'object' && json !== null && 'modules' in json;
  } catch (error) {
    if (error instanceof SyntaxError) return false; // the reader of files of macros tells where
    throw error;
  }
}
