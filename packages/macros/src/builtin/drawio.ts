import { defineMacro } from '../define.ts';

export const drawio = /* @__PURE__ */ defineMacro({
  name: 'drawio',
  title: 'draw.io Diagram',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'none',
  placement: 'block',
  parameters: {
    diagramName: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    width: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    height: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    revision: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    border: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    simpleViewer: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    links: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    tbstyle: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    lbox: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
    diagramWidth: {
      type: 'string',
      doc: 'Seen in public pages.',
      evidence: 'seen',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'app',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
