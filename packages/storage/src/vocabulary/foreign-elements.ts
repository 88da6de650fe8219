/** HTML that is never part of the format, and what becomes of it: a server strips it, or Cloud refuses the page. */
export const foreignElements: Readonly<Record<string, 'stripped' | 'not-converted'>> = {
  script: 'stripped',
  style: 'stripped',
  iframe: 'stripped',
  object: 'stripped',
  embed: 'stripped',
  form: 'stripped',
  input: 'stripped',
  button: 'stripped',
  fieldset: 'not-converted',
  svg: 'not-converted',
  math: 'not-converted',
  details: 'not-converted',
  summary: 'not-converted',
};
