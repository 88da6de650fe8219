import { createApp } from '@macrowright/server';
import { type FuzzTarget, holds } from '../target.ts';

const seeds = [
  'type = page and space = DS and title ~ "a b*" order by created desc',
  'label in ("a", \'b\') or not (creator = currentUser() and created >= now("-4w"))',
  'ancestor = 1 and lastmodified > startOfMonth("-1M") and text !~ "x~2"',
  'id in (1,2) and parent != 3 and mention is not null and type in (page, blogpost)',
  'siteSearch ~ "a AND (b OR -c) d?e \\"f g\\"" and space.type = global',
  'space.key = "DS" and contributor = "ann" and favourite = currentUser() and macro = "toc"',
];
const fragments = [
  ...'type space title text label creator created id parent ancestor siteSearch macro and or not in order by asc desc = != ~ !~ > >= < <= ( ) , " \' \\ * ? now() currentUser() startOfDay("-1d") endOfYear() is null page "2026/01/31" "2026-01-31 10:00" 9999999999999999999 AND OR NOT NEAR + - ^ : %'.split(
    ' ',
  ),
  ' ',
  '\\"',
  '"x"',
  '((',
  '))',
  ' not not ',
  "';--",
  '\u0000',
];

let app: ReturnType<typeof createApp> | undefined;
const headers = { authorization: `Basic ${btoa('ann:x')}`, 'content-type': 'application/json' };

async function currentSite(): Promise<NonNullable<typeof app>> {
  if (app) return app;
  app = createApp({ data: ':memory:', demo: true });
  await app.ready;
  return app;
}

export const cql: FuzzTarget = {
  name: 'cql',
  property: 'Every query succeeds or gets status 400.',
  seeds,
  fragments,
  async check(input) {
    if (input.length > 2000) return;
    const site = await currentSite();
    const url = `http://127.0.0.1/rest/api/content/search?limit=3&cql=${encodeURIComponent(input.toWellFormed())}`;
    const answer = await site.handle(new Request(url, { headers }));
    const text = await answer.text();
    holds([200, 400].includes(answer.status), 'a query succeeds or gets status 400', () => `${answer.status} ${text}`);
    JSON.parse(text);
  },
  close() {
    app?.close();
    app = undefined;
  },
};
