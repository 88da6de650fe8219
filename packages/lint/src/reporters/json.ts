import { diagnosticsToJson } from '@macrowright/storage';
import { type Reporter, summaryOf } from './report.ts';

/** The versioned JSON of a run. */
export const json: Reporter = (report) =>
  JSON.stringify({
    version: 1,
    files: report.files.map(({ path, source, diagnostics }) => ({
      path,
      diagnostics: diagnosticsToJson(source, diagnostics),
    })),
    summary: summaryOf(report),
  });
