import {
  type ConvertRequest,
  type ConvertResult,
  convertBody,
  createSite,
  sourceRepresentations,
  targetRepresentations,
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

  --from REP               ${sourceRepresentations.join(', ')}
  --to REP                 ${targetRepresentations.join(', ')}
  --context FILE           JSON with what the page knows about its site (page, spaces, pages, attachments, users)
  --flavor NAME            cloud or datacenter: whose HTML to imitate (default: the flavor in the context, else cloud)
${macroHelp(27)}
  --strict                 exit 1 if content cannot be converted, instead of keeping it unconverted
  --diagnostics FORMAT     pretty, json or none (default pretty)
  -o, --output FILE        write the result to FILE
  --batch                  read one JSON object per line, {"id","value","context"?}, and write one per line in the same order
  --via URL                convert on the Confluence server at URL (https://site.example/wiki), for the page in the context.
                           Set MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN, or MACROWRIGHT_TOKEN alone for a personal token

Exit codes: 0 converted, 1 storage format that is not well-formed, or --strict and an error or dropped content, 2 usage,
file or network error.`;

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

type Converted = Extract<ConvertResult, { readonly ok: true }>;

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
    if (more.length > 0) throw new CommandError('usage', `Name at most one FILE; got ${positionals.length}.`);
    if (values.batch && (positionals.length > 0 || values.output !== undefined)) {
      throw new CommandError(
        'usage',
        '--batch reads standard input and writes standard output, so it takes neither FILE nor -o.',
      );
    }

    if (via !== undefined) {
      if (flavor !== undefined)
        throw new CommandError('usage', '--flavor cannot be combined with --via: the server decides.');
      if (values.macros)
        throw new CommandError('usage', '--macros cannot be combined with --via: the server uses its macros.');
      const conversion = {
        url: via,
        ...pairOf(values, remoteRepresentations, remoteRepresentations),
        context: siteJson,
      };
      if (values.batch) return answerBatchVia(conversion);
      return await oneVia(conversion, await readText(file), file, format, values.output);
    }

    const { from, to } = pairOf(values, sourceRepresentations, targetRepresentations);
    const site = siteJson && createSite(siteJson);
    const registry = await knownMacros(values)(file);
    const settings = { from, to, flavor, site, registry, strict: values.strict };
    if (values.batch) return await answerBatch(settings);
    return await one({ ...settings, value: await readText(file) }, file, format, values.output);
  },
};

async function one(request: ConvertRequest, file: string, format: string, output: string | undefined): Promise<number> {
  const result = convertBody(request);
  report(diagnosticsToJson(request.value, result.diagnostics), request.value, file, format);
  if (!result.ok) return 1;
  await write(output, result.value);
  return request.strict && isIncomplete(result) ? 1 : 0;
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

function isIncomplete({ diagnostics, losses = [] }: Converted): boolean {
  return (
    diagnostics.some(({ severity }) => severity === 'error') || losses.some(({ outcome }) => outcome === 'dropped')
  );
}

function pairOf<const F extends string, const T extends string>(
  { from, to }: { readonly from?: string; readonly to?: string },
  sources: readonly F[],
  targets: readonly T[],
): { readonly from: F; readonly to: T } {
  const pair = { from: oneOf('--from', from, sources), to: oneOf('--to', to, targets) };
  if (pair.from === undefined || pair.to === undefined) {
    throw new CommandError('usage', 'Add --from and --to, such as --from wiki --to storage.');
  }
  return { from: pair.from, to: pair.to };
}
