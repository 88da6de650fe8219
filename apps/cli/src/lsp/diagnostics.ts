import { builtinRules, ruleUrl } from '@macrowright/lint';
import type { Diagnostic as OffsetDiagnostic } from '@macrowright/storage';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDocument } from './open-document.ts';
import { toRange } from './positions.ts';

const severities: Readonly<Record<OffsetDiagnostic['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Without a limit, a broken one-megabyte file would result in a fifty-megabyte message. */
const maxDiagnostics = 1000;

/** The diagnostics of a document in source order. If there are too many, the first ones and the number of remaining ones. */
export function toDiagnostics({ document, service, text, syntax }: OpenDocument): Diagnostic[] {
  const all = service.diagnostics(text, syntax);
  const shown = all.slice(0, maxDiagnostics).map((diagnostic) => toDiagnostic(document, diagnostic));
  const last = shown.at(-1);
  if (last && all.length > maxDiagnostics) {
    const message = `${all.length - maxDiagnostics} more problems after this position are not shown.`;
    shown.push({ range: last.range, severity: DiagnosticSeverity.Information, source, message });
  }
  return shown;
}

/** The source that editors show with the diagnostics. */
export const source = 'macrowright';

/** Converts one diagnostic. */
export function toDiagnostic(document: TextDocument, diagnostic: OffsetDiagnostic): Diagnostic {
  const rule = builtinRules.find(({ code }) => code === diagnostic.code);
  const url = rule && ruleUrl(rule);
  return {
    range: toRange(document, diagnostic.range),
    severity: severities[diagnostic.severity],
    code: diagnostic.code,
    ...(url !== undefined && { codeDescription: { href: url } }),
    source,
    message: diagnostic.message,
  };
}
