import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const multimedia = /* @__PURE__ */ defineMacro({
  name: 'multimedia',
  title: 'Multimedia',
  summary: 'Plays an attached video, sound, or animation.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'The file to play.',
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
    width: {
      type: 'length',
      doc: 'The width of the player.',
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'The height of the player.',
      evidence: 'documented',
    },
    autostart: {
      type: 'boolean',
      doc: 'Start playing when the page opens.',
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
