import { cloudFate, type MacroDefinition, type MacroRegistry, valuesLostOnCloud } from '@macrowright/macros';
import { builderCode, builderName, type MacroExample } from '@macrowright/macros/examples';
import { parametersSection } from './macro-parameters.ts';
import { block, code, list, paragraphs, table } from './markdown.ts';

const bodies = { none: 'none', plain: 'plain text', rich: 'markup' };
const origins = {
  bundled: 'Confluence',
  'bundled-cloud': 'Confluence Cloud',
  'bundled-cloud-legacy': 'Confluence Cloud, legacy editor',
  legacy: 'older releases of Confluence',
  app: 'an app',
  'wiki-only': 'wiki markup only; storage format uses a different element',
};
const fates = {
  kept: 'Works in the current editor.',
  frozen: 'Still shown or kept, but new ones cannot be inserted.',
  lost: 'Shows an error or nothing.',
  'depends-on-app': 'Works if its app is installed.',
  unknown: 'What happens to it on Cloud is not documented.',
};
const evidences = {
  documented: 'from the documentation',
  seen: 'from stored pages',
  inferred: 'inferred, not confirmed by a source',
};
const nestings = {
  allowed: 'can contain itself',
  discouraged: 'should not contain itself',
  error: 'must not contain itself',
  'legacy-editor-only': 'can contain itself in the legacy editor only',
};

/** The reference page of a macro, as Markdown, with all facts of the definition. */
export function macroPage(
  definition: MacroDefinition,
  examples: readonly MacroExample[],
  registry: MacroRegistry,
): string {
  const { name, title = name, summary, notes = [], risks = [] } = definition;
  return `${paragraphs([
    `# ${title}`,
    summary,
    facts(definition),
    parametersSection(definition),
    '## Examples',
    ...examples.map((example) => exampleSection(definition, example, registry)),
    '## On Cloud',
    cloud(definition),
    notes.length + risks.length > 0 ? '## Notes' : '',
    list([...notes, ...risks]),
  ])}\n`;
}

function facts(definition: MacroDefinition): string {
  const { name, wikiName, aliases = [], body, bodyOptional, bodyNote, placement, distribution } = definition;
  const { availability, needsPageContext, nesting = {}, evidence, source } = definition;
  const { requiredParent, allowedChildren, maxPerPage, maxPerPageUnless, containsMacros, sameMacroNesting } = nesting;
  const rows: [string, string | undefined][] = [
    ['Name', code(name)],
    ['In wiki markup', wikiName && code(wikiName)],
    ['Other names', aliases.map(code).join(', ')],
    ['Body', `${bodies[body]}${bodyOptional ? ', optional' : ''}${bodyNote ? `. ${bodyNote}` : ''}`],
    ['Placement', placement === 'both' ? 'block or inline' : placement],
    ['Comes from', distribution && origins[distribution]],
    ['On Data Center', onDataCenter(availability?.dataCenter)],
    ['Removed in', availability?.removedIn],
    ['Requires a saved page', needsPageContext ? 'yes' : undefined],
    ['Must be inside', requiredParent?.map(code).join(', ')],
    ['Can contain only', allowedChildren?.map(code).join(', ')],
    [
      'On one page',
      maxPerPage === undefined
        ? undefined
        : `at most ${maxPerPage}${maxPerPageUnless ? `, unless ${maxPerPageUnless}` : ''}`,
    ],
    ['Macros in its body', containsMacros === false ? 'text' : undefined],
    ['Nesting', sameMacroNesting && nestings[sameMacroNesting]],
    ['Evidence', evidence && `${evidences[evidence]}${source ? ` (${source})` : ''}`],
  ];
  return table(
    ['', ''],
    rows.flatMap(([label, value]) => (value ? [[label, value]] : [])),
  );
}

function onDataCenter(
  known: NonNullable<MacroDefinition['availability']>['dataCenter'] | undefined,
): string | undefined {
  if (known === undefined || known === 'unknown') return undefined;
  if (typeof known === 'boolean') return known ? 'yes' : 'no';
  return known === 'app' ? 'with its app' : known;
}

function exampleSection(definition: MacroDefinition, example: MacroExample, registry: MacroRegistry): string {
  const { title, wiki, storage } = example;
  const shown = builderCode(definition, example, registry);
  const used = [definition.name, ...registry.names()]
    .map(builderName)
    .filter((name, index) =>
      index === 0 ? true : name !== builderName(definition.name) && new RegExp(`\\b${name}\\(`).test(shown),
    );
  const imports = [
    `import { ${used.toSorted().join(', ')} } from '@macrowright/macros';`,
    ...(/\belement\(/.test(shown) ? ["import { element } from '@macrowright/storage';"] : []),
  ];
  return paragraphs([
    `### ${title}`,
    definition.distribution === 'wiki-only' ? '' : block('ts', `${imports.join('\n')}\n\n${shown};`),
    wiki === undefined ? '' : block('text', wiki),
    block('xml', storageLines(storage)),
  ]);
}

/** Storage format with parameters and bodies on separate lines, where whitespace does not matter. */
export function storageLines(storage: string): string {
  let depth = 0;
  return storage
    .split(
      /(?=<ac:(?:parameter|rich-text-body|plain-text-body|structured-macro)[ >])|(?=<\/ac:(?:structured-macro|rich-text-body)>)/,
    )
    .map((piece) => {
      if (piece.startsWith('</')) depth--;
      const line = `${'  '.repeat(depth)}${piece}`;
      if (/^<ac:(?:structured-macro|rich-text-body)[^>]*(?<!\/)>/.test(piece)) depth++;
      return line;
    })
    .join('\n');
}

function cloud(definition: MacroDefinition): string {
  const { kind, replacedBy, note } = cloudFate(definition);
  const lost = [...valuesLostOnCloud(definition)].map(
    ([name, values]) => `Cloud does not support these values of ${code(name)}: ${values.map(code).join(', ')}.`,
  );
  return paragraphs([
    [fates[kind], replacedBy && `Use instead: ${replacedBy}.`, note].filter(Boolean).join(' '),
    list(lost),
  ]);
}
