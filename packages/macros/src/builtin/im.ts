import { defineMacro } from '../define.ts';

export const im = /* @__PURE__ */ defineMacro({
  name: 'im',
  title: 'IM Presence',
  summary: 'Shows whether a person is online on a chat service.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    '': {
      type: 'string',
      doc: 'The screen name.',
      argument: 'screenName',
      required: true,
      evidence: 'documented',
    },
    service: {
      type: 'enum',
      doc: 'The chat service.',
      required: true,
      values: ['AIM', 'MSN', 'ICQ', 'Yahoo', 'Jabber', 'Skype', 'GTalk', 'Sametime', 'Wildfire'],
      valuesCaseSensitive: false,
      note: 'The notation guide lists only AIM and MSN; the other values are inferred.',
      evidence: 'documented',
    },
    showid: {
      type: 'boolean',
      doc: 'Show the screen name.',
      default: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'seen',
    removedIn: 'Cloud: removed',
  },
  evidence: 'documented',
  source: 'IM Presence Macro',
});
