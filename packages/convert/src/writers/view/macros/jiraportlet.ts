import { externalContent } from '../parts/external-content.ts';

/** A portlet of Jira: a link to it. */
export const jiraportlet = externalContent('url');
