import { diagnosticsToJson } from '@macrowright/storage';
import { type Reporter, summaryOf } from './report.ts';

/** The JSON report, version 1. */
export const json: Reporter = (report) =>
  JSON.stringify({
    version: 1,
    files: report.files.map(({ path, source, diagnostics }) => ({
      path,
      diagnostics: diagnosticsToJson(source, diagnostics),
    })),
    summary: summaryOf(report),
  });
