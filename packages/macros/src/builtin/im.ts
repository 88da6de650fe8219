import { defineMacro } from '../define.ts';

export const im = /* @__PURE__ */ defineMacro({
  name: 'im',
  title: 'IM Presence',
  summary: 'Shows whether somebody is online in a chat service.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    '': {
      type: 'string',
      doc: 'Screen name.',
      argument: 'screenName',
      required: true,
      evidence: 'documented',
    },
    service: {
      type: 'enum',
      doc: 'Chat service.',
      required: true,
      values: ['AIM', 'MSN', 'ICQ', 'Yahoo', 'Jabber', 'Skype', 'GTalk', 'Sametime', 'Wildfire'],
      valuesCaseSensitive: false,
      note: 'Only AIM and MSN appear in the notation guide; the rest are inferred.',
      evidence: 'documented',
    },
    showid: {
      type: 'boolean',
      doc: 'Print the screen name.',
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
