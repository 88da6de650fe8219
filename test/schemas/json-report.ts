// JSON Schemas of the JSON report formats, for the parts that we write.

const text = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const fromOne = { type: 'integer', minimum: 1 } as const;

function object(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: unknown, minItems = 0) {
  return { type: 'array', items, minItems };
}

/** Macrowright's public format, version 1. */
export const ownSchema = object({
  version: { const: 1 },
  files: list(
    object({
      path: text,
      diagnostics: list(
        object(
          {
            code: { type: 'string', pattern: '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?$' },
            severity: { enum: ['error', 'warning', 'info'] },
            message: text,
            start: count,
            end: count,
            line: fromOne,
            column: fromOne,
            endLine: fromOne,
            endColumn: fromOne,
            fix: object({
              title: text,
              safe: { type: 'boolean' },
              edits: list(object({ start: count, end: count, text: { type: 'string' } }), 1),
            }),
          },
          ['fix'],
        ),
      ),
    }),
  ),
  summary: object({ errors: count, warnings: count, infos: count, fixable: count, suggestions: count, files: count }),
});

/** GitLab's Code Quality report. The test checks that fingerprints are unique. */
export const gitlabSchema = list(
  object({
    description: text,
    check_name: text,
    fingerprint: text,
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({ path: { type: 'string', pattern: '^[^/]' }, lines: object({ begin: fromOne, end: fromOne }) }),
  }),
);

const rdPosition = object({ line: fromOne, column: fromOne });
const rdRange = object({ start: rdPosition, end: rdPosition });

/** The Reviewdog Diagnostic Format, `DiagnosticResult`. */
export const rdjsonSchema = object({
  source: object({ name: text, url: text }, ['url']),
  diagnostics: list(
    object(
      {
        message: text,
        location: object({ path: text, range: rdRange }),
        severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
        code: object({ value: text, url: text }, ['url']),
        suggestions: list(object({ range: rdRange, text: { type: 'string' } }), 1),
      },
      ['suggestions'],
    ),
  ),
});

const message = object({ text });
const artifactLocation = object({ uri: { type: 'string', pattern: "^[\\w.~!$&'()*+,;=:@%/-]+$" } });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const byCharacters = object({ charOffset: count, charLength: count });

/** OASIS SARIF 2.1.0. */
export const sarifSchema = object({
  $schema: { type: 'string', pattern: 'sarif-2\\.1\\.0' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object(
          {
            name: text,
            informationUri: { type: 'string', pattern: '^https://' },
            version: text,
            rules: list(
              object({
                id: text,
                shortDescription: message,
                fullDescription: message,
                helpUri: { type: 'string', pattern: '^https://' },
                help: message,
                defaultConfiguration: object({ level }),
                properties: object({ tags: { ...list(text), uniqueItems: true } }),
              }),
            ),
          },
          ['version'],
        ),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        object(
          {
            ruleId: text,
            ruleIndex: count,
            level,
            message,
            locations: list(
              object({
                physicalLocation: object({
                  artifactLocation,
                  region: object({
                    startLine: fromOne,
                    startColumn: fromOne,
                    endLine: fromOne,
                    endColumn: fromOne,
                    charOffset: count,
                    charLength: count,
                  }),
                }),
              }),
              1,
            ),
            partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
            fixes: list(
              object({
                description: message,
                artifactChanges: list(
                  object({
                    artifactLocation,
                    replacements: list(
                      object({ deletedRegion: byCharacters, insertedContent: object({ text: { type: 'string' } }) }),
                      1,
                    ),
                  }),
                  1,
                ),
              }),
            ),
          },
          ['ruleIndex', 'fixes'],
        ),
      ),
    }),
    1,
  ),
});
