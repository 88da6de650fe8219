import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { prepareDefaults } from './settings.ts';

it('provides HTML to copy without the source positions that the blocks contain', () => {
  const { html, blocks } = convert('storage', '<p>a</p>', prepareDefaults());
  expect(html).toBe('<p>a</p>');
  expect(blocks).toHaveLength(1);
});
