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
const words = [
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

async function siteNow(): Promise<NonNullable<typeof app>> {
  if (app) return app;
  app = createApp({ data: ':memory:', demo: true });
  await app.ready;
  return app;
}

export const cql: FuzzTarget = {
  name: 'cql',
  law: 'Every query is answered or refused with status 400.',
  seeds,
  words,
  async check(input) {
    if (input.length > 2000) return;
    const site = await siteNow();
    const address = `http://127.0.0.1/rest/api/content/search?limit=3&cql=${encodeURIComponent(input.toWellFormed())}`;
    const answer = await site.handle(new Request(address, { headers }));
    const text = await answer.text();
    holds([200, 400].includes(answer.status), 'a query is answered or refused', () => `${answer.status} ${text}`);
    JSON.parse(text);
  },
  close() {
    app?.close();
    app = undefined;
  },
};
