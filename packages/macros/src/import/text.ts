import { importConnect } from './connect.ts';
import { importForge } from './forge.ts';
import type { ImportedMacros } from './imported.ts';
import { importJson } from './json.ts';
import { importPluginXml } from './plugin-xml.ts';

/**
 * Imports custom macros from text without a file name and chooses the importer by its first character: `atlassian-plugin.xml`
 * starts with a tag, a Connect descriptor or macro file with a brace or bracket. Everything else is read as a Forge manifest.
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
    if (error instanceof SyntaxError) return false; // importJson reports the error
    throw error;
  }
}
