import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewxls = /* @__PURE__ */ defineMacro({
  name: 'viewxls',
  title: 'Office Excel',
  summary: 'Shows an attached workbook.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    space: {
      type: 'spacekey',
      doc: 'Space of that page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    date: {
      type: 'date',
      doc: 'Day of the blog post holding the file, mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    col: {
      type: 'int',
      doc: 'Last column shown, from 0.',
      evidence: 'documented',
    },
    row: {
      type: 'int',
      doc: 'Last row shown, from 0.',
      evidence: 'documented',
    },
    grid: {
      type: 'boolean',
      doc: 'Draw cell borders.',
      default: true,
      evidence: 'documented',
    },
    sheet: {
      type: 'string',
      doc: 'Worksheet name.',
      evidence: 'documented',
    },
  },
  commonMistakes: { columns: 'col', rows: 'row' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Office Excel Macro',
});
