// Runs before `@macrowright/macros` is packed: copies the documentation of macros and parameters from their definitions into
// the emitted declarations, so that editors show it on hover. Plain JavaScript, like every build script.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A declaration file with a doc comment for the macro and for each of its parameters, and the file's source map with a line
 * for each inserted comment. Does nothing if the comments already exist.
 *
 * @throws Error when the declaration does not have the form that `tsc` currently emits, because a comment would be lost.
 */
export function documentDeclaration(declaration, sourceMap, { title, summary, parameters }) {
  const mappings = sourceMap.mappings.split(';');
  const output = [];
  const missing = new Set(Object.keys(parameters));
  let documented = false;
  let inParameters = false;

  for (const line of declaration.split('\n')) {
    if (/^ {4}readonly parameters: \{/.test(line)) inParameters = true;
    else if (/^ {4}\};?$/.test(line)) inParameters = false;

    const name = inParameters ? memberName(line) : undefined;
    if (/^export declare const \w+: /.test(line)) {
      add('', [title ? `${title}. ${summary}` : summary]);
      documented = true;
    } else if (name !== undefined && missing.delete(name)) {
      add('        ', parameterLines(parameters[name]));
    } else if (line === '}>;' && !output.includes('}, {')) {
      addRenamedArguments();
    }
    output.push(line);
  }
  if (!documented) throw new Error('The declaration exports no constant.');
  if (missing.size > 0) throw new Error(`The declaration has no parameter ${[...missing].map((name) => `"${name}"`)}.`);
  return { declaration: output.join('\n'), sourceMap: { ...sourceMap, mappings: mappings.join(';') } };

  function add(indent, lines) {
    const comment = `${indent}/** ${lines.join(' ').replaceAll('*/', '*\\/')} */`;
    if (output.at(-1) !== comment) insert(comment);
  }

  /** Writes out the type argument of `MacroBuilder` that `tsc` omits as the default, because it has names to document. */
  function addRenamedArguments() {
    const renamed = Object.entries(parameters).filter(([, { argument }]) => argument !== undefined);
    if (renamed.length === 0) return;
    insert('}, {');
    for (const [name, parameter] of renamed) {
      add('    ', parameterLines(parameter));
      insert(`    readonly ${JSON.stringify(parameter.argument)}: ${JSON.stringify(name)};`);
    }
  }

  function insert(line) {
    mappings.splice(output.length, 0, '');
    output.push(line);
  }
}

/** The name of a parameter whose type starts on this line. `tsc` keeps the quotes of the source. */
function memberName(line) {
  const [, , quoted, plain] = /^ {8}readonly (?:(['"])(.*?)\1|([\w$]+)): /.exec(line) ?? [];
  return quoted ?? plain;
}

function parameterLines({ doc, default: standard, deprecated }) {
  return [
    doc,
    ...(standard === undefined ? [] : [`Default: \`${standard}\`.`]),
    ...(deprecated ? ['@deprecated'] : []),
  ];
}

/** Documents every declaration of a built-in macro in the package's `dist`. */
async function documentPackage(folder) {
  const { builtinMacros } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  const builtin = join(folder, 'dist/builtin');
  for (const entry of readdirSync(builtin)) {
    if (!entry.endsWith('.d.ts') || entry === 'index.d.ts') continue;
    const file = join(builtin, entry);
    const declaration = readFileSync(file, 'utf8');
    const [, key] = /^ {4}readonly name: ("[^"]+");$/m.exec(declaration) ?? [];
    const macro = builtinMacros.find(({ name }) => key !== undefined && name === JSON.parse(key));
    if (!macro) throw new Error(`"${file}" does not declare a built-in macro.`);
    const documented = documentDeclaration(declaration, JSON.parse(readFileSync(`${file}.map`, 'utf8')), macro);
    if (documented.declaration === declaration) continue;
    writeFileSync(file, documented.declaration);
    writeFileSync(`${file}.map`, JSON.stringify(documented.sourceMap));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await documentPackage(fileURLToPath(new URL('../packages/macros', import.meta.url)));
}
