import { expect, it } from 'vitest';
import { readLink } from '../../apps/playground/src/link-state.ts';
import { macrowright } from '../contract/command.ts';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();
const count = () => playground.page.textContent('#problems-count');
const severities = () =>
  playground.page
    .locator('#problems button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-severity')).sort());

it('counts problems by severity, and filters them', async () => {
  const { page } = playground;
  await playground.open();
  const storage =
    '<ac:structured-macro ac:name="nonesuch" />' +
    '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Gren</ac:parameter></ac:structured-macro>' +
    '<h1>a</h1><h4>b</h4><p><ac:image><ri:attachment ri:filename="a.png" /></ac:image></p>';
  await playground.replace('storage', storage);
  await expect.poll(severities).toEqual(expect.arrayContaining(['error', 'info', 'warning']));
  const all = await severities();
  const number = (severity: string) => {
    const found = all.filter((each) => each === severity).length;
    return `${found} ${severity}${found === 1 ? '' : 's'}`;
  };
  const summary = ['error', 'warning', 'info'].map(number).join(', ');
  expect(await count()).toBe(summary);
  const report = await macrowright(
    ['lint', '--stdin', '--stdin-filename', 'a.storage.xml', '--target', 'cloud', '--format', 'json', '--no-config'],
    storage,
  );
  const { files } = JSON.parse(report.stdout) as { files: { diagnostics: { severity: string }[] }[] };
  const found = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity)).sort();
  const losses = (await page.locator('#problems code', { hasText: 'loss-in-wiki' }).count()) as number;
  expect(all).toEqual([...found, ...Array.from({ length: losses }, () => 'info')].sort());

  for (const [level, kept] of [
    ['warning', ['error', 'warning']],
    ['error', ['error']],
    ['info', ['error', 'warning', 'info']],
  ] as const) {
    await page.selectOption('#severity', level);
    expect(await severities()).toEqual(all.filter((each) => kept.some((severity) => severity === each)));
    expect(await count()).toBe(summary);
  }

  await page.selectOption('#severity', 'error');
  await playground.replace('storage', `<p>x</p>${storage}`); // the filter also applies to later problems
  await expect.poll(() => page.locator('#problems button').first().textContent()).toContain('storage 1:');
  await expect.poll(severities).toEqual(all.filter((each) => each === 'error'));
});

it('fixes exactly what macrowright lint --fix fixes', async () => {
  await playground.open();
  for (const text of [
    '<p>a<br>b</p>\n<p align="left">x<hr>y</p>\n<ac:structured-macro ac:name="infoo" />\n<p>A & B</p>',
    '<p>one</p>\n<ac:structured-macro ac:name="Code"><ac:plain-text-body><![CDATA[a<br>]]></ac:plain-text-body></ac:structured-macro>\n<img src="a.png">',
    '<ac:structured-macro ac:name="info" ac:name="info"><ac:rich-text-body><p>a<br>é 𝒳</p></ac:rich-text-body></ac:structured-macro><hr><td nowrap>',
  ]) {
    const fixed = await macrowright(
      ['lint', '--fix', '--stdin', '--stdin-filename', 'a.storage.xml', '--target', 'cloud', '--no-config'],
      text,
    );
    expect(fixed.stdout).not.toBe(text);
    await playground.replace('storage', text);
    await expect.poll(count).toContain('error');
    await playground.page.click('#fix-all');
    await expect.poll(storage).toBe(fixed.stdout);
  }
});

/** The exact storage format; the editor displays spaces as other characters. */
async function storage(): Promise<string | undefined> {
  const read = await readLink(await playground.link());
  return read.kind === 'state' ? read.state.storage : undefined;
}

it.each([
  ['storage', '<', 'panel', 'x'],
  ['storage', '<', 'toc', ''],
  ['wiki', '{', 'panel', 'x'],
  ['wiki', '{', 'toc', ''],
] as const)('inserts macros without problems: %s %s%s', async (pane, start, name, body) => {
  const { page } = playground;
  await playground.open();
  await playground.replace(pane, '');
  await page.keyboard.type(start + name, { delay: 20 });
  const row = page.locator('.suggest-widget.visible .monaco-list-row.focused .label-name');
  await expect.poll(() => row.first().textContent()).toBe(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => playground.lines(pane).textContent()).toMatch(pane === 'storage' ? /^<.*>$/ : /^\{.*\}$/);
  await page.keyboard.type(body); // the cursor is in the body
  await expect.poll(() => playground.view.locator('#page > *').count()).toBeGreaterThan(0);
  await expect.poll(count).toBe('None');
});
