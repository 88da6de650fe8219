import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const junitreport = /* @__PURE__ */ defineMacro({
  name: 'junitreport',
  title: 'JUnit Report',
  summary: 'Summarises JUnit result files.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    directory: {
      type: 'url',
      doc: 'Directory of result files.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    url: {
      type: 'url',
      doc: 'One result file.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      note: 'The oldest and newest pages disagree on which of the two wins when both are given.',
      evidence: 'documented',
    },
    reportdetail: {
      type: 'enum',
      doc: 'Detail.',
      default: 'fixture',
      values: ['all', 'fixture', 'summary', 'failuresonly'],
      evidence: 'documented',
    },
    debug: {
      type: 'boolean',
      doc: 'Show the text of failures.',
      default: false,
      evidence: 'documented',
    },
  },
  requiresOneOf: [['directory', 'url']],
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'seen',
    removedIn: 'Cloud: removed',
  },
  risks: [
    'Reads server files: needs the system property confluence.junit.report.directory.',
    'The documentation allows os_username and os_password in the address: a credential leak.',
  ],
  evidence: 'documented',
  source: 'JUnit Report Macro',
});
