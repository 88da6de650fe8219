export { importConnect } from './connect.ts';
export { exportJson } from './export-json.ts';
export { importFile } from './file.ts';
export { importForge } from './forge.ts';
export type { ImportedMacros } from './imported.ts';
export { importJson } from './json.ts';
export { type JsonSchema, macroFileSchema } from './macro-file-schema.ts';
export { importPluginXml, type PluginXmlOptions } from './plugin-xml.ts';
export { importUserMacro, type UserMacroOptions } from './user-macro.ts';
