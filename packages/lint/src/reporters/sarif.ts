import { fingerprints } from '../fingerprint.ts';
import type { Rule } from '../rule.ts';
import { documentationUrl, ruleUrl } from '../rule-url.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import { type ReportedFile, type Reporter, withPositions } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 with rules, fingerprints and fixes, for code scanning. */
export const sarif: Reporter = ({ files, rules = builtinRules, version }) => {
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Macrowright',
            informationUri: documentationUrl,
            ...(version && { version }),
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => results(file, indexes)),
      },
    ],
  });
};

function descriptor(rule: Rule) {
  const { code, group, severity, summary, rationale, source } = rule;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    helpUri: ruleUrl(rule) ?? documentationUrl,
    help: { text: [summary, rationale, ...(source ? [`Source: ${source}.`] : [])].join(' ') },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['confluence', group] },
  };
}

function results(file: ReportedFile, indexes: ReadonlyMap<string, number>) {
  const prints = fingerprints(file.source, file.diagnostics);
  const artifactLocation = { uri: uriOf(file.path) };
  return withPositions(file).map(({ diagnostic, line, column, endLine, endColumn }, index) => {
    const { code, severity, message, range, fix } = diagnostic;
    const ruleIndex = indexes.get(code);
    return {
      ruleId: code,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: {
              startLine: line,
              startColumn: column,
              endLine,
              endColumn,
              charOffset: range.start,
              charLength: range.end - range.start,
            },
          },
        },
      ],
      partialFingerprints: { 'macrowright/v1': prints[index] },
      ...(fix && {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: { charOffset: edit.range.start, charLength: edit.range.end - edit.range.start },
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          },
        ],
      }),
    };
  });
}

/** A path as a relative reference; a path with a Windows drive becomes a `file:` URL. */
function uriOf(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  const encoded = slashes.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]:\//.test(slashes) ? `file:///${slashes.slice(0, 2)}${encoded.slice(4)}` : encoded;
}
