import { externalContent } from '../parts/external-content.ts';

/** A report of test results: a link to it. */
export const junitreport = externalContent('url');
