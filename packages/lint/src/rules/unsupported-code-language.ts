import { nearest, type ParameterDefinition } from '@macrowright/macros';
import { contentRange } from '../ranges.ts';
import type { Rule, Target } from '../rule.ts';

/** Common language names, with the names that Cloud or Data Center supports, best match first. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['sh', ['bash']],
  ['shell', ['bash']],
  ['zsh', ['bash']],
  ['console', ['bash']],
  ['bat', ['powershell']],
  ['batch', ['powershell']],
  ['json', ['javascript', 'js']],
  ['json5', ['json', 'javascript', 'js']],
  ['typescript', ['javascript', 'js']],
  ['ts', ['typescript', 'javascript', 'js']],
  ['javascript', ['js']],
  ['jsx', ['javascript', 'js']],
  ['html', ['html/xml', 'xml']],
  ['html/xml', ['html', 'xml']],
  ['svg', ['xml']],
  ['csharp', ['c#']],
  ['cs', ['c#']],
  ['c', ['cpp']],
  ['c++', ['cpp']],
  ['py', ['python']],
  ['yml', ['yaml']],
  ['erlang', ['erl']],
  ['jfx', ['javafx']],
  ['delphi', ['pas']],
  ['golang', ['go']],
  ['plain', ['text', 'none']],
  ['plaintext', ['text', 'none']],
  ['text', ['none']],
  ['txt', ['text', 'none']],
]);

const targetNames: Readonly<Record<Target, string>> = { cloud: 'Cloud', datacenter: 'Data Center', both: 'Confluence' };

/** Languages of code blocks. Replaces `invalid-enum-value` for this parameter. */
export const unsupportedCodeLanguage: Rule = {
  code: 'unsupported-code-language',
  group: 'macros',
  severity: 'warning',
  summary: 'The target does not support the language of a code block.',
  rationale: 'Data Center displays an error above the code. Cloud displays the code without colors.',
  source:
    'confluence-publisher/confluence-publisher#138, docToolchain/docToolchain#402 and #683, Swagger2Markup/swagger2markup#178, hunyadi/md2conf#76',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">json</ac:parameter><ac:plain-text-body><![CDATA[{ "retries": 3 }]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">javascript</ac:parameter><ac:plain-text-body><![CDATA[{ "retries": 3 }]]></ac:plain-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    parameter({ definition, name, parameter: { value, resources, element }, known }, { document, target, report }) {
      if (definition.name !== 'code' || name !== 'language' || resources.length > 0 || value === '') return;
      const missing = (['cloud', 'datacenter'] as const).filter(
        (side) => (target === 'both' || target === side) && !languagesOf(known, side).includes(value),
      );
      const [side] = missing;
      if (!side) return;
      const range = contentRange(document, element);
      const suggestion = supportedLanguage(value, known, target);
      report({
        message: `${targetNames[missing.length > 1 ? target : side]} does not support the code language "${value}"${suggestion === undefined ? '.' : `; use "${suggestion}".`}`,
        range,
        fix:
          suggestion === undefined
            ? undefined
            : { title: `Replace with "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] },
      });
    },
  },
};

function languagesOf(
  { values = [], valuesCloud, valuesDataCenter }: ParameterDefinition,
  side: Target,
): readonly string[] {
  return (side === 'cloud' ? valuesCloud : valuesDataCenter) ?? values;
}

/** A language that the whole target supports: the lowercase name, a synonym, or the closest name. */
function supportedLanguage(value: string, known: ParameterDefinition, target: Target): string | undefined {
  const cloud = languagesOf(known, 'cloud');
  const dataCenter = languagesOf(known, 'datacenter');
  const supported =
    target === 'cloud'
      ? cloud
      : target === 'datacenter'
        ? dataCenter
        : dataCenter.filter((name) => cloud.includes(name));
  const folded = value.trim().toLowerCase();
  if (supported.includes(folded)) return folded;
  return (
    synonyms.get(folded)?.find((name) => supported.includes(name)) ??
    (folded.length > 3 ? nearest(folded, supported) : undefined)
  );
}
