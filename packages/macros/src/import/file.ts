import { importConnect } from './connect.ts';
import { importForge } from './forge.ts';
import { type ImportedMacros, macroKey } from './imported.ts';
import { importJson } from './json.ts';
import { importPluginXml } from './plugin-xml.ts';
import { importUserMacro } from './user-macro.ts';

/**
 * Imports custom macros from a file and chooses the importer by its name: `atlassian-plugin.xml`, `manifest.yml` of Forge,
 * `atlassian-connect.json`, a user macro template (`NAME.vm`, `NAME.vtl`, or `NAME.usermacro`), or any other `.json` file as a
 * macro file.
 *
 * `path` may contain folders. An unknown kind of file is reported as a problem in the result.
 */
export function importFile(path: string, text: string): ImportedMacros {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (/\.xml$/i.test(file)) return importPluginXml(source);
  if (/\.ya?ml$/i.test(file)) return importForge(source);
  if (/connect.*\.json$/i.test(file)) return importConnect(source);
  if (/\.json$/i.test(file)) return importJson(source);
  const [, name] = /^(.+)\.(?:vm|vtl|usermacro)$/i.exec(file) ?? [];
  if (name !== undefined && macroKey.test(name)) return importUserMacro(source, { name });
  return {
    macros: [],
    problems: [`"${file}" is not a macro file: use .json, .xml, .yml, .yaml, .vm, .vtl, or .usermacro.`],
  };
}
