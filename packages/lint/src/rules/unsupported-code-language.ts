import { nearest, type ParameterDefinition } from '@macrowright/macros';
import { contentRange } from '../ranges.ts';
import type { Rule, Target } from '../rule.ts';

/** What people write, to names that one of the sides has, the best first. */
const meanings: ReadonlyMap<string, readonly string[]> = new Map([
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

const sides: Readonly<Record<Target, string>> = { cloud: 'Cloud', datacenter: 'Data Center', both: 'Confluence' };

/** The language of a code block. Replaces `invalid-enum-value` there. */
export const unsupportedCodeLanguage: Rule = {
  code: 'unsupported-code-language',
  group: 'macros',
  severity: 'warning',
  summary: 'A code block names a language that the target does not have.',
  rationale: 'Data Center shows an exception box over the code; Cloud shows it without colours.',
  source:
    'confluence-publisher/confluence-publisher#138, docToolchain/docToolchain#402 and #683, Swagger2Markup/swagger2markup#178, hunyadi/md2conf#76',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">json</ac:parameter><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">javascript</ac:parameter><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body></ac:structured-macro>',
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
      const meant = meantBy(value, known, target);
      report({
        message: `${sides[missing.length > 1 ? target : side]} has no code language "${value}"${meant === undefined ? '.' : `; write "${meant}".`}`,
        range,
        fix:
          meant === undefined ? undefined : { title: `Write "${meant}"`, safe: false, edits: [{ range, text: meant }] },
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

/** A language that all of the target has: the same without white space and in lower case, a synonym, the nearest. */
function meantBy(value: string, known: ParameterDefinition, target: Target): string | undefined {
  const cloud = languagesOf(known, 'cloud');
  const dataCenter = languagesOf(known, 'datacenter');
  const there =
    target === 'cloud'
      ? cloud
      : target === 'datacenter'
        ? dataCenter
        : dataCenter.filter((name) => cloud.includes(name));
  const folded = value.trim().toLowerCase();
  if (there.includes(folded)) return folded;
  return (
    meanings.get(folded)?.find((name) => there.includes(name)) ??
    (folded.length > 3 ? nearest(folded, there) : undefined)
  );
}
