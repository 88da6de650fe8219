import { defineMacro } from '../define.ts';

export const html = /* @__PURE__ */ defineMacro({
  name: 'html',
  title: 'HTML',
  summary: 'Inserts its body as unescaped HTML.',
  distribution: 'bundled',
  body: 'plain',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'documented',
  },
  nesting: { containsMacros: false },
  risks: [
    'Disabled by default on Data Center; a system administrator must enable it.',
    'Allows stored cross-site scripting.',
  ],
  evidence: 'documented',
  source: 'HTML Macro',
});
