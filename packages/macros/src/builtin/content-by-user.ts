import { defineMacro } from '../define.ts';
import { userResource } from '../encodings.ts';

export const contentByUser = /* @__PURE__ */ defineMacro({
  name: 'content-by-user',
  title: 'Content by User',
  summary: 'Lists everything a user created, as a table.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'username',
      doc: 'The user whose content is listed.',
      argument: 'user',
      required: true,
      ...userResource,
      acceptedEncodings: ['ri:user', 'text'],
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Content by User Macro',
});
