import { defineMacro } from '../define.ts';

export const calendar = /* @__PURE__ */ defineMacro({
  name: 'calendar',
  title: 'Team Calendars',
  summary: 'Embeds a team calendar.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    id: {
      type: 'string',
      doc: 'Calendar identifiers, comma separated.',
      required: true,
      note: 'UUIDs of one site.',
      evidence: 'seen',
    },
    defaultView: {
      type: 'enum',
      doc: 'First view.',
      values: ['month', 'week', 'timeline', 'subscriptions'],
      note: 'month was seen; the rest are inferred.',
      evidence: 'seen',
    },
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: 'since 7.11',
    cloud: true,
    evidence: 'inferred',
  },
  notes: ['Bundled with Data Center from 7.11 (unconfirmed); before, a paid app.'],
  evidence: 'seen',
  source: 'Team Calendars Macro',
});
