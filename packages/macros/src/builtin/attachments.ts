import { defineMacro } from '../define.ts';
import { pageLink } from '../encodings.ts';

export const attachments = /* @__PURE__ */ defineMacro({
  name: 'attachments',
  title: 'Attachments',
  summary: 'Lists the files attached to a page, optionally with an upload control.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    old: {
      type: 'boolean',
      doc: 'Also list previous versions of each file.',
      default: false,
      evidence: 'documented',
    },
    patterns: {
      type: 'regex',
      doc: 'Regular expressions for file names. Lists the files that match at least one of them.',
      multiple: true,
      separator: ',',
      note: 'These are regular expressions, not globs: write .*jpg, not *.jpg.',
      evidence: 'documented',
    },
    sortBy: {
      type: 'enum',
      doc: 'The field to sort by.',
      default: 'date',
      values: ['date', 'size', 'name', 'createdate'],
      note: 'Only newer documentation lists createdate.',
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'The page whose files are listed.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: 'Default: the page that contains the macro.',
      evidence: 'documented',
    },
    sortOrder: {
      type: 'enum',
      doc: 'The sort direction. The default depends on sortBy.',
      values: ['ascending', 'descending'],
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'List only files that have all of these labels.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    upload: {
      type: 'boolean',
      doc: 'Let readers attach new files.',
      default: false,
      note: 'The documented default is false; other sources give true as the default of the editor.',
      evidence: 'documented',
    },
    preview: {
      type: 'boolean',
      doc: 'Show a preview of each file.',
      default: true,
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Attachments Macro',
});
