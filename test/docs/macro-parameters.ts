import { commonMacroMistakes, type MacroDefinition, type ParameterDefinition } from '@macrowright/macros';
import { code, list, paragraphs, table } from './markdown.ts';

/** The section about the parameters of a macro. */
export function parametersSection(definition: MacroDefinition): string {
  const { name, parameters, parametersComplete = true, commonMistakes = {}, requiresOneOf = [] } = definition;
  const wrongNames = Object.entries(commonMistakes);
  const wrongMacros = Object.entries(commonMacroMistakes).filter(([, right]) => right === name);
  const rows = Object.entries(parameters).map(([key, parameter]) => parameterRow(key, parameter));
  return paragraphs([
    '## Parameters',
    rows.length === 0 && parametersComplete ? 'None.' : '',
    table(['Name', 'Type', 'Default', 'Description'], rows),
    parametersComplete ? '' : 'This list is incomplete: other parameters are not errors.',
    list(requiresOneOf.map((group) => `Give at least one of ${group.map(code).join(', ')}.`)),
    ...Object.entries(parameters).map(([key, parameter]) => valuesOf(key, parameter)),
    wrongNames.length + wrongMacros.length > 0 ? '## Common mistakes' : '',
    table(
      ['Mistake', 'Correct'],
      [
        ...wrongMacros.map(([wrong, right]) => [`macro ${code(wrong)}`, code(right)]),
        ...wrongNames.map(([wrong, right]) => [code(wrong), right === '' ? 'the unnamed parameter' : code(right)]),
      ],
    ),
  ]);
}

const forms = {
  text: 'text',
  'ri:page': '`ri:page`',
  'ac:link/ri:page': '`ri:page` in `ac:link`',
  'ri:blog-post': '`ri:blog-post`',
  'ri:user': '`ri:user`',
  'ri:attachment': '`ri:attachment`',
  'ri:space': '`ri:space`',
  'ri:url': '`ri:url`',
  'ri:shortcut': '`ri:shortcut`',
  'ri:content-entity': '`ri:content-entity`',
};

function parameterRow(key: string, parameter: ParameterDefinition): string[] {
  const {
    argument,
    type,
    multiple,
    separator = ',',
    encoding,
    acceptedEncodings = [],
    required,
    requiredWhen,
  } = parameter;
  const {
    default: standard,
    doc,
    deprecated,
    aliases = [],
    min,
    max,
    note,
    evidence,
    title,
    spellings = {},
  } = parameter;
  const others = acceptedEncodings.filter((form) => form !== (encoding ?? 'text'));
  const facts = [
    deprecated && 'Deprecated.',
    doc,
    title && title !== key && `Named "${title}" in the dialog.`,
    encoding &&
      encoding !== 'text' &&
      `Stored as ${forms[encoding]}${others.length > 0 ? `; also read as ${others.map((form) => forms[form]).join(', ')}` : ''}.`,
    min !== undefined && `Minimum: ${min}.`,
    max !== undefined && `Maximum: ${max}.`,
    requiredWhen && `Required when ${requiredWhen}.`,
    aliases.length > 0 &&
      `Other names: ${aliases.map((alias) => (alias === '' ? 'unnamed' : code(alias))).join(', ')}.`,
    ...Object.entries(spellings).map(([spelling, meaning]) => `${code(spelling)} means ${code(String(meaning))}.`),
    note,
    evidence === 'inferred' && 'Not confirmed by a source.',
  ];
  return [
    `${key === '' ? `unnamed${argument ? `, ${code(argument)} in the builder` : ''}` : code(key)}${required ? ' (required)' : ''}`,
    `${type}${multiple ? `, a list${encoding && encoding !== 'text' ? '' : ` with ${code(separator)}`}` : ''}`,
    standard === undefined ? '' : code(String(standard)),
    facts.filter(Boolean).join(' '),
  ];
}

function valuesOf(key: string, parameter: ParameterDefinition): string {
  const { values = [], valuesDataCenter = [], valuesCloud = [], valuesCaseSensitive, open } = parameter;
  const name = key === '' ? 'the unnamed parameter' : code(key);
  const isSame = valuesDataCenter.join() === values.join();
  const codes = (list: readonly string[]) => list.map(code).join(', ');
  return paragraphs([
    values.length > 0 && !(isSame && valuesCloud.length > 0) ? `Values of ${name}: ${codes(values)}.` : '',
    valuesDataCenter.length > 0 ? `Values of ${name} on Data Center: ${codes(valuesDataCenter)}.` : '',
    valuesCloud.length > 0 ? `Values of ${name} on Cloud: ${codes(valuesCloud)}.` : '',
    valuesCaseSensitive ? 'The values are case-sensitive.' : '',
    open ? `Other values of ${name} are possible${open === 'cloud' ? ' on Cloud' : ''}.` : '',
  ]);
}
