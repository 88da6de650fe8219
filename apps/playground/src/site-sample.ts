import type { SiteContextJson } from '@macrowright/convert';

/** A small site to try links, includes, child pages, attachments and users. */
export const sampleSite: SiteContextJson = {
  baseUrl: 'https://site.example/wiki',
  now: '2026-01-31T09:00:00Z',
  page: { id: '10', title: 'Overview', spaceKey: 'ENG', version: 3, type: 'page', labels: ['guide'], createdBy: 'ada' },
  pages: [
    {
      id: '11',
      title: 'Install',
      spaceKey: 'ENG',
      type: 'page',
      parentId: '10',
      labels: ['guide'],
      createdBy: 'ada',
      storage: '<p>Run <code>npm install</code>, then read on.</p>',
    },
    {
      id: '12',
      title: 'Upgrade',
      spaceKey: 'ENG',
      type: 'page',
      parentId: '10',
      labels: ['guide'],
      createdBy: 'bo',
      storage: '<p>Back up first.</p>',
    },
    {
      id: '13',
      title: 'Upgrade from 1.x',
      spaceKey: 'ENG',
      type: 'page',
      parentId: '12',
      storage: '<p>Remove the old configuration first.</p>',
    },
    { id: '20', title: 'Holidays', spaceKey: 'TEAM', type: 'page', storage: '<p>Vacation calendar of the team.</p>' },
  ],
  attachments: [
    {
      id: 'att1',
      filename: 'plan.png',
      pageId: '10',
      mediaType: 'image/png',
      fileSize: 20480,
      width: 640,
      height: 360,
    },
    { id: 'att2', filename: 'figures.xlsx', pageId: '10', mediaType: 'application/vnd.ms-excel', fileSize: 51200 },
  ],
  users: [
    { accountId: 'u1', username: 'ada', displayName: 'Ada Example' },
    { accountId: 'u2', username: 'bo', displayName: 'Bo Sample' },
  ],
  spaces: [
    { key: 'ENG', name: 'Engineering', homepageId: '10' },
    { key: 'TEAM', name: 'Team', homepageId: '20' },
  ],
};

/** Wiki markup that uses everything in the sample site. */
export const samplePage = `h1. Overview

Written by [~ada]. First [Install], then [Upgrade]; time off is in [TEAM:Holidays].

{include:Install}

h2. Child pages

{children:all=true}

h2. Attachments

[^figures.xlsx]

!plan.png|width=320!

{attachments}

h2. More guides

{contentbylabel:labels=guide}
`;
