import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

/** JUnit Report. Summarises JUnit result files. */
export const junitreport = /* @__PURE__ */ defineMacro({
  name: 'junitreport',
  title: 'JUnit Report',
  summary: 'Summarises JUnit result files.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Directory of result files. */
    directory: {
      type: 'url',
      doc: 'Directory of result files.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    /** One result file. */
    url: {
      type: 'url',
      doc: 'One result file.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      note: 'The oldest and newest pages disagree on which of the two wins when both are given.',
      evidence: 'documented',
    },
    /** Detail. */
    reportdetail: {
      type: 'enum',
      doc: 'Detail.',
      default: 'fixture',
      values: ['all', 'fixture', 'summary', 'failuresonly'],
      evidence: 'documented',
    },
    /** Show the text of failures. */
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
