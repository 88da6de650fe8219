import type { Diagnostic as Finding } from '@macrowright/storage';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDocument } from './open-document.ts';
import { toRange } from './places.ts';

const severities: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** More than anybody reads; without a limit one broken file of a megabyte is a message of fifty. */
const most = 1000;

/** The findings of a document in source order. Of very many the first are told, and how many more there are. */
export function toDiagnostics({ document, service, text, syntax }: OpenDocument): Diagnostic[] {
  const findings = service.diagnostics(text, syntax);
  const told = findings.slice(0, most).map((finding) => toDiagnostic(document, finding));
  const last = told.at(-1);
  if (last && findings.length > most) {
    const message = `${findings.length - most} more findings from here on are not shown.`;
    told.push({ range: last.range, severity: DiagnosticSeverity.Information, source, message });
  }
  return told;
}

/** The name under which an editor shows our findings. */
export const source = 'macrowright';

/** One finding. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  return {
    range: toRange(document, finding.range),
    severity: severities[finding.severity],
    code: finding.code,
    source,
    message: finding.message,
  };
}
