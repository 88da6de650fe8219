export { importConnect } from './connect.ts';
export { importForge } from './forge.ts';
export type { ImportedMacros } from './imported.ts';
export { importJson } from './json.ts';
export { importPluginXml } from './plugin-xml.ts';
export { importUserMacro, type UserMacroOptions } from './user-macro.ts';
