export { builderCode, builderName } from './builder-code.ts';
export { builtinExamples } from './builtin-examples.ts';
export { buildExample, examplesOf, type MacroExample, type MacroExamples } from './example.ts';
export { galleryPage } from './gallery-page.ts';
export { stringLiteral } from './string-literal.ts';
