import type { Child } from './build.ts';

const Hint = ({ level, children }: { readonly level: 'info' | 'note'; readonly children?: Child }) => (
  <ac:structured-macro ac:name={level}>
    <ac:rich-text-body>{children}</ac:rich-text-body>
  </ac:structured-macro>
);

/** Never run. Every element marked below must be a compile error, and no other element may be one. */
export const attributes = () => [
  <ac:structured-macro ac:name="info" ac:schema-version="1" />,
  // @ts-expect-error a required attribute is missing
  <ac:structured-macro />,
  // @ts-expect-error an unknown attribute
  <ac:structured-macro ac:name="info" name="x" />,
  <ac:image ac:width="200" ac:align="center" />,
  // @ts-expect-error expects a number
  <ac:image ac:width="200px" />,
  // @ts-expect-error an unknown value
  <ac:image ac:align="middle" />,
  <td colspan={2} data-anything="x" />,
  // @ts-expect-error expects a number
  <td colspan="two" />,
  // @ts-expect-error an unknown element
  <ac:figure />,
];

export const content = () => [
  <ul>
    <li>a</li>
    {['b', 'c'].map((item) => (
      <li>{item}</li>
    ))}
  </ul>,
  // @ts-expect-error text instead of nodes
  <ul>a</ul>,
  // @ts-expect-error content in an empty element
  <ri:url ri:value="a">a</ri:url>,
  <ac:task-status>complete</ac:task-status>,
  <ac:task-status>
    {/* @ts-expect-error nodes instead of text */}
    <p>complete</p>
  </ac:task-status>,
  <>
    a<p>b</p>
  </>,
];

export const components = () => [
  <Hint level="info">a</Hint>,
  // @ts-expect-error an unknown value
  <Hint level="warn">a</Hint>,
  // @ts-expect-error a missing property
  <Hint>a</Hint>,
];
