import type { Child } from './build.ts';

const Hint = ({ level, children }: { readonly level: 'info' | 'note'; readonly children?: Child }) => (
  <ac:structured-macro ac:name={level}>
    <ac:rich-text-body>{children}</ac:rich-text-body>
  </ac:structured-macro>
);

/** Never run: each element marked below must be a compile error, and each other one none. */
export const attributes = () => [
  <ac:structured-macro ac:name="info" ac:schema-version="1" />,
  // @ts-expect-error a required attribute is missing
  <ac:structured-macro />,
  // @ts-expect-error an attribute that the element does not have
  <ac:structured-macro ac:name="info" name="x" />,
  <ac:image ac:width="200" ac:align="center" />,
  // @ts-expect-error a number is due
  <ac:image ac:width="200px" />,
  // @ts-expect-error not one of the values
  <ac:image ac:align="middle" />,
  <td colspan={2} data-anything="x" />,
  // @ts-expect-error a number is due
  <td colspan="two" />,
  // @ts-expect-error no such element
  <ac:figure />,
];

export const content = () => [
  <ul>
    <li>a</li>
    {['b', 'c'].map((item) => (
      <li>{item}</li>
    ))}
  </ul>,
  // @ts-expect-error text where nodes are due
  <ul>a</ul>,
  // @ts-expect-error an empty element has no content
  <ri:url ri:value="a">a</ri:url>,
  <ac:task-status>complete</ac:task-status>,
  <ac:task-status>
    {/* @ts-expect-error nodes where text is due */}
    <p>complete</p>
  </ac:task-status>,
  <>
    a<p>b</p>
  </>,
];

export const components = () => [
  <Hint level="info">a</Hint>,
  // @ts-expect-error not one of the values
  <Hint level="warn">a</Hint>,
  // @ts-expect-error a property is missing
  <Hint>a</Hint>,
];
