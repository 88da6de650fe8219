import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewfile = /* @__PURE__ */ defineMacro({
  name: 'viewfile',
  title: 'View File (legacy Office Connector)',
  summary: 'One macro for all office file types in old wiki markup.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      aliases: [''],
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
      doc: 'Space.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    date: {
      type: 'date',
      doc: 'Day of the blog post, mm/dd/yyyy.',
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
      doc: 'Worksheet.',
      evidence: 'documented',
    },
    row: {
      type: 'int',
      doc: 'Last row.',
      evidence: 'documented',
    },
    col: {
      type: 'int',
      doc: 'Last column.',
      evidence: 'documented',
    },
    slide: {
      type: 'int',
      doc: 'Single slide.',
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'Width in px or %.',
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'Height in px or %.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: 'unknown',
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'view-file',
  },
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
