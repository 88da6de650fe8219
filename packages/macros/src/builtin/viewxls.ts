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
      doc: 'The file.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'The page that has the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    space: {
      type: 'spacekey',
      doc: 'The space of the page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    date: {
      type: 'date',
      doc: 'The date of the blog post that has the file, as mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    col: {
      type: 'int',
      doc: 'The last column to show, counted from 0.',
      evidence: 'documented',
    },
    row: {
      type: 'int',
      doc: 'The last row to show, counted from 0.',
      evidence: 'documented',
    },
    grid: {
      type: 'boolean',
      doc: 'Show cell borders.',
      default: true,
      evidence: 'documented',
    },
    sheet: {
      type: 'string',
      doc: 'The name of the worksheet.',
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
