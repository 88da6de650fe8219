/** HTML elements that are not part of the format: a server strips them, or Cloud cannot convert the page. */
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
