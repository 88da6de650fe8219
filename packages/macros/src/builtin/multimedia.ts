import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const multimedia = /* @__PURE__ */ defineMacro({
  name: 'multimedia',
  title: 'Multimedia',
  summary: 'Plays an attached video, sound or animation.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'File to play.',
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
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'Height.',
      evidence: 'documented',
    },
    autostart: {
      type: 'boolean',
      doc: 'Play at once.',
      default: false,
      evidence: 'documented',
    },
  },
  commonMistakes: { autoplay: 'autostart', file: 'name' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Multimedia Macro',
});
