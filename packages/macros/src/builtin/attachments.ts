import { defineMacro } from '../define.ts';
import { pageLink } from '../encodings.ts';

export const attachments = /* @__PURE__ */ defineMacro({
  name: 'attachments',
  title: 'Attachments',
  summary: 'Lists the files attached to a page, with optional upload control.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    old: {
      type: 'boolean',
      doc: 'Also list superseded versions of each file.',
      default: false,
      evidence: 'documented',
    },
    patterns: {
      type: 'regex',
      doc: 'Regular expressions on the file name; a file is kept when one matches.',
      multiple: true,
      separator: ',',
      note: 'Regular expressions, not globs: .*jpg is right, *.jpg is wrong.',
      evidence: 'documented',
    },
    sortBy: {
      type: 'enum',
      doc: 'Sort key.',
      default: 'date',
      values: ['date', 'size', 'name', 'createdate'],
      note: 'createdate is listed only by newer pages of the documentation.',
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'Page whose files are listed.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: 'Default: the page holding the macro.',
      evidence: 'documented',
    },
    sortOrder: {
      type: 'enum',
      doc: 'Sort direction; the default depends on sortBy.',
      values: ['ascending', 'descending'],
      evidence: 'documented',
    },
    labels: {
      type: 'label',
      doc: 'Keep only files that carry all these labels (AND).',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    upload: {
      type: 'boolean',
      doc: 'Show the control that lets readers attach new files.',
      default: false,
      note: 'Documented default is false; other sources show true as the editor default.',
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
