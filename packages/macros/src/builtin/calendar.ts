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
      doc: 'The calendar identifiers, separated by commas.',
      required: true,
      note: 'The identifiers are UUIDs that are valid on one site only.',
      evidence: 'seen',
    },
    defaultView: {
      type: 'enum',
      doc: 'The view to open first.',
      values: ['month', 'week', 'timeline', 'subscriptions'],
      note: 'Found on public pages: month. The other values are inferred.',
      evidence: 'seen',
    },
    width: {
      type: 'length',
      doc: 'The width of the calendar.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: 'since 7.11',
    cloud: true,
    evidence: 'inferred',
  },
  notes: ['Bundled with Data Center since 7.11 (unconfirmed). Before that it was a paid app.'],
  evidence: 'seen',
  source: 'Team Calendars Macro',
});
