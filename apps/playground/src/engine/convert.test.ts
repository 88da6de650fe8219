import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { prepareStandard } from './settings.ts';

it('the HTML to copy is that of the server, without the marks of places that the blocks have', () => {
  const { html, blocks } = convert('storage', '<p>a</p>', prepareStandard());
  expect(html).toBe('<p>a</p>');
  expect(blocks).toHaveLength(1);
});
