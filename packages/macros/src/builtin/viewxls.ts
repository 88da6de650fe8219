import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

/** Office Excel. Shows an attached workbook. */
export const viewxls = /* @__PURE__ */ defineMacro({
  name: 'viewxls',
  title: 'Office Excel',
  summary: 'Shows an attached workbook.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** File. */
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'documented',
    },
    /** Page holding the file. */
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    /** Space of that page. */
    space: {
      type: 'spacekey',
      doc: 'Space of that page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Day of the blog post holding the file, mm/dd/yyyy. */
    date: {
      type: 'date',
      doc: 'Day of the blog post holding the file, mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    /** Last column shown, from 0. */
    col: {
      type: 'int',
      doc: 'Last column shown, from 0.',
      evidence: 'documented',
    },
    /** Last row shown, from 0. */
    row: {
      type: 'int',
      doc: 'Last row shown, from 0.',
      evidence: 'documented',
    },
    /** Draw cell borders. */
    grid: {
      type: 'boolean',
      doc: 'Draw cell borders.',
      default: true,
      evidence: 'documented',
    },
    /** Worksheet name. */
    sheet: {
      type: 'string',
      doc: 'Worksheet name.',
      evidence: 'documented',
    },
  },
  parameterMisnomers: { columns: 'col', rows: 'row' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Office Excel Macro',
});
