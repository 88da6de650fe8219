import {
  type ConvertRequest,
  canConvert,
  conversionPairs,
  convertBody,
  createSite,
  type Representation,
} from '@macrowright/convert';
import { type DiagnosticJson, diagnosticsToJson } from '@macrowright/storage';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { prettyDiagnostics } from '../diagnostics.ts';
import { readJson, readText, writeText } from '../files.ts';
import { knownMacros, macroHelp, macroOptions } from '../known-macros.ts';
import { oneOf, readOptions } from '../options.ts';
import { print } from '../print.ts';
import { siteContext } from '../site-context.ts';
import { answerBatch } from './convert-batch.ts';
import { answerBatchVia, convertVia, type RemoteConversion, remoteRepresentations } from './convert-via.ts';

const help = `Usage: macrowright convert --from REP --to REP [OPTIONS] [FILE | -]
       macrowright convert --batch --from REP --to REP [OPTIONS]

Converts one body, from FILE or standard input, to standard output. Diagnostics go to standard error.

  --from REP, --to REP     ${pairsByStart().join('\n                           ')}
  --context FILE           JSON with what the page knows of its site (page, spaces, pages, attachments, users)
  --flavor NAME            cloud or datacenter: whose HTML to imitate (default: what the context says, else cloud)
${macroHelp(27)}
  --strict                 exit 1 when something cannot be converted, instead of keeping it as it is
  --diagnostics FORMAT     pretty, json or none (default pretty)
  -o, --output FILE        write the result to FILE
  --batch                  one JSON object a line in, {"id","value","context"?}, and one a line out, in the same order
  --via URL                let the Confluence at URL convert (https://site.example/wiki); the context tells it the page.
                           MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN sign in, MACROWRIGHT_TOKEN alone as a personal token

Exit codes: 0 converted, 1 a body that is not well-formed (or --strict and an error), 2 usage, file or network trouble.`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  context: { type: 'string' },
  flavor: { type: 'string' },
  strict: { type: 'boolean' },
  diagnostics: { type: 'string' },
  output: { type: 'string', short: 'o' },
  batch: { type: 'boolean' },
  via: { type: 'string' },
  ...macroOptions,
} as const;

/** `macrowright convert`: one body, or a stream of them. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    const { via } = values;
    const format = oneOf('--diagnostics', values.diagnostics, ['pretty', 'json', 'none']) ?? 'pretty';

    const flavor = oneOf('--flavor', values.flavor, ['cloud', 'datacenter']);
    const context = values.context;
    const siteJson = context === undefined ? undefined : siteContext(await readJson(context), `"${context}"`);
    const [file = '-', ...more] = positionals;
    if (more.length > 0) throw new CommandError('usage', `convert takes one FILE; got ${positionals.length}.`);
    if (values.batch && (positionals.length > 0 || values.output !== undefined)) {
      throw new CommandError(
        'usage',
        '--batch reads standard input and writes standard output; it takes no FILE, no -o.',
      );
    }

    if (via !== undefined) {
      if (flavor !== undefined) throw new CommandError('usage', '--flavor and --via: the server has its own flavour.');
      if (values.macros) throw new CommandError('usage', '--macros and --via: the server has its own macros.');
      const conversion = { url: via, ...remotePair(values.from, values.to), context: siteJson };
      if (values.batch) return answerBatchVia(conversion);
      return await oneVia(conversion, await readText(file), file, format, values.output);
    }

    const [from, to] = pair(values.from, values.to);
    const site = siteJson && createSite(siteJson);
    const registry = await knownMacros(values)(file);
    const settings = { from, to, flavor, site, registry, strict: values.strict };
    if (values.batch) {
      await answerBatch(settings);
      return 0;
    }
    return await one({ ...settings, value: await readText(file) }, file, format, values.output);
  },
};

async function one(request: ConvertRequest, file: string, format: string, output: string | undefined): Promise<number> {
  const result = convertBody(request);
  report(diagnosticsToJson(request.value, result.diagnostics), request.value, file, format);
  if (!result.ok) return 1;
  await write(output, result.value);
  return request.strict && result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function oneVia(
  conversion: RemoteConversion,
  value: string,
  file: string,
  format: string,
  output: string | undefined,
): Promise<number> {
  const result = await convertVia(conversion, value);
  report(result.ok ? [] : result.diagnostics, value, file, format);
  if (!result.ok) return 1;
  await write(output, result.value);
  return 0;
}

async function write(output: string | undefined, value: string): Promise<void> {
  if (output !== undefined && output !== '-') await writeText(output, value);
  else print(value);
}

function report(diagnostics: readonly DiagnosticJson[], source: string, file: string, format: string): void {
  if (format === 'none' || (format === 'pretty' && diagnostics.length === 0)) return;
  const name = file === '-' ? 'standard input' : file;
  const written = format === 'json' ? `${JSON.stringify(diagnostics)}\n` : prettyDiagnostics(name, source, diagnostics);
  process.stderr.write(written);
}

/** Which pairs there are is for the server to say. */
function remotePair(from: string | undefined, to: string | undefined): { readonly from: string; readonly to: string } {
  const pair = {
    from: oneOf('--from', from, remoteRepresentations),
    to: oneOf('--to', to, remoteRepresentations),
  };
  if (pair.from === undefined || pair.to === undefined) throw needed();
  return { from: pair.from, to: pair.to };
}

function needed(): CommandError {
  return new CommandError('usage', 'convert needs --from and --to, such as --from wiki --to storage.');
}

function pair(from: string | undefined, to: string | undefined): [Representation, Representation] {
  if (from === undefined || to === undefined) throw needed();
  if (!canConvert(from, to)) {
    throw new CommandError('usage', `there is no conversion from "${from}" to "${to}". ${pairsText()}`);
  }
  return [from, to] as [Representation, Representation]; // canConvert has just held both against the list
}

function pairsText(): string {
  return `Conversions: ${conversionPairs.map(([from, to]) => `${from} -> ${to}`).join(', ')}.`;
}

/** The pairs for the help text, one line for each representation they start from. */
function pairsByStart(): string[] {
  const targets = new Map<string, string[]>();
  for (const [from, to] of conversionPairs) targets.set(from, [...(targets.get(from) ?? []), to]);
  return [...targets].map(([from, list]) => `${from} -> ${list.join(', ')}`);
}
