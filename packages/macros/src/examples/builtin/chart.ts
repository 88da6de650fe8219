import { chart } from '../../builtin/chart.ts';
import { examplesOf } from '../example.ts';

export const chartExamples = examplesOf(chart, {
  title: 'A pie chart from a table',
  parameters: { type: 'pie', title: 'Effort', legend: true },
  body: '<table><tbody><tr><th><p>Part</p></th><th><p>Days</p></th></tr><tr><td><p>Parser</p></td><td><p>5</p></td></tr><tr><td><p>Printer</p></td><td><p>3</p></td></tr></tbody></table>',
  wiki: '{chart:type=pie|title=Effort|legend=true}\n||Part||Days||\n|Parser|5|\n|Printer|3|\n{chart}',
  storage:
    '<ac:structured-macro ac:name="chart"><ac:parameter ac:name="type">pie</ac:parameter><ac:parameter ac:name="title">Effort</ac:parameter><ac:parameter ac:name="legend">true</ac:parameter><ac:rich-text-body><table><tbody><tr><th><p>Part</p></th><th><p>Days</p></th></tr><tr><td><p>Parser</p></td><td><p>5</p></td></tr><tr><td><p>Printer</p></td><td><p>3</p></td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>',
});
