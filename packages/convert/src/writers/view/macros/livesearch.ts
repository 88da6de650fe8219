import { parameterValue } from '@macrowright/macros';
import type { BuiltinView } from '../context.ts';
import { searchBox } from '../parts/search-box.ts';

/** A search field that shows results as you type. */
export const livesearch: BuiltinView = (macro) => {
  const size = parameterValue(macro, 'size') === 'large' ? 'large' : 'medium';
  return [searchBox(`search-macro search-macro-${size}`, parameterValue(macro, 'placeholder') || 'Search')];
};
