import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const spaceAttachments = /* @__PURE__ */ defineMacro({
  name: 'space-attachments',
  title: 'Space Attachments',
  summary: 'Lists all files attached in a space.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    space: {
      type: 'spacekey',
      doc: 'The space.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    showFilter: {
      type: 'boolean',
      doc: 'Show the filter panel.',
      default: true,
      evidence: 'documented',
    },
  },
  commonMistakes: { spaceKey: 'space' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Space Attachments Macro',
});
