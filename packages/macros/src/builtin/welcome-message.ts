import { defineMacro } from '../define.ts';

export const welcomeMessage = /* @__PURE__ */ defineMacro({
  name: 'welcome-message',
  title: 'Welcome Message',
  summary: 'Shows the welcome message of the site.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'inferred',
  },
  notes: ['Intended for the dashboard.'],
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
