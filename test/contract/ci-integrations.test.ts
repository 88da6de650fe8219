import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const version: string = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')).version;
const ajv = new Ajv();

const folder = mkdtempSync(join(tmpdir(), 'macrowright-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'bin'));
mkdirSync(join(folder, 'docs'));
writeFileSync(join(folder, 'docs/a.storage.xml'), '<p>a & b</p>');
writeFileSync(join(folder, 'docs/it is.xml'), '<h2/>');
writeFileSync(join(folder, 'clean.wiki'), 'h1. a');
/** Replaces `npx`: checks the requested package and runs the built command. */
const npx = `#!/bin/sh
[ "$1" = --yes ] && [ "$2" = "macrowright@${version}" ] || { echo "npx $*" >&2; exit 9; }
shift 2
exec "${process.execPath}" "${join(root, 'apps/cli/bin/macrowright.mjs')}" "$@"
`;
writeFileSync(join(folder, 'bin/npx'), npx);
chmodSync(join(folder, 'bin/npx'), 0o755);

function shell(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const options = {
    cwd: folder,
    env: { ...process.env, ...env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
  };
  return new Promise((resolve) => {
    execFile('bash', ['-eo', 'pipefail', '-c', script], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('pre-commit hooks', () => {
  const hooks: { id: string; entry: string; files: string }[] = load('.pre-commit-hooks.yaml');

  it('have what pre-commit requires', () => {
    const text = { type: 'string', minLength: 1 };
    const validate = ajv.compile({
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'name', 'entry', 'language'],
        properties: {
          id: text,
          name: text,
          entry: text,
          description: text,
          language: { enum: ['system', 'node'] },
          files: { type: 'string' },
        },
        additionalProperties: false,
      },
    });
    expect(validate(hooks), JSON.stringify(validate.errors)).toBe(true);
  });

  it('run on the matching files', async () => {
    const [check] = hooks;
    if (!check) throw new Error('no hook');
    const wanted = new RegExp(check.files);
    expect(
      ['a.storage', 'docs/a.storage.xml', 'b.wiki', 'a.xml', 'a.wiki.md'].filter((name) => wanted.test(name)),
    ).toEqual(['a.storage', 'docs/a.storage.xml', 'b.wiki']);
    expect((await shell(`${check.entry} docs/a.storage.xml clean.wiki`)).code).toBe(1);
    expect((await shell(`${check.entry} clean.wiki`)).code).toBe(0);
  });
});

describe('GitHub action', () => {
  const action: {
    inputs: Record<string, { default: string }>;
    runs: { steps: { run: string; env: Record<string, string> }[] };
  } = load('integrations/github-action/action.yml');
  const [step] = action.runs.steps;

  /** The step as a runner executes it, with inputs or their defaults in its variables. */
  function run(inputs: Readonly<Record<string, string>> = {}) {
    if (!step) throw new Error('no step');
    const env = Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_whole, input: string) => inputs[input] ?? action.inputs[input]?.default ?? 'no such input',
      ),
    ]);
    return shell(step.run, Object.fromEntries(env));
  }

  it('is a composite action and inserts no input into its script', () => {
    const input = {
      type: 'object',
      required: ['description', 'default'],
      properties: { description: { type: 'string' }, default: { type: 'string' } },
      additionalProperties: false,
    };
    const validate = ajv.compile({
      type: 'object',
      required: ['name', 'description', 'runs'],
      properties: {
        name: { type: 'string' },
        description: { type: 'string', maxLength: 125 },
        inputs: { type: 'object', additionalProperties: input },
        runs: {
          type: 'object',
          required: ['using', 'steps'],
          properties: {
            using: { const: 'composite' },
            steps: { type: 'array', items: { type: 'object', required: ['run', 'shell'] } },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    });
    expect(validate(action), JSON.stringify(validate.errors)).toBe(true);
    expect(step?.run).not.toContain('${{');
    expect(action.inputs.version?.default).toBe(version);
  });

  it('annotates, fails at the requested level, and writes SARIF', async () => {
    const result = await run({ paths: 'docs', sarif: 'out.sarif' });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::error file=docs\/a.storage.xml,line=1/);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect((await run({ paths: 'clean.wiki', 'fail-on': 'info', target: 'cloud' })).code).toBe(0);
  });

  it('executes nothing from an input', async () => {
    const { code } = await run({ paths: '$(touch evil) `touch evil`; touch evil' });
    expect(code).toBe(2);
    expect(() => readFileSync(join(folder, 'evil'))).toThrow();
  });
});

it('GitLab job: writes the reports that it publishes', async () => {
  const job = load('integrations/gitlab/lint.yml')['macrowright-lint'];
  const result = await shell(job.script.join('\n'), { ...job.variables, MACROWRIGHT_PATHS: 'docs clean.wiki' });
  expect(result.code).toBe(1);
  expect(JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))).toHaveLength(1);
  expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toContain('failures="1"');
  expect(job.variables.MACROWRIGHT_VERSION).toBe(version);
});
