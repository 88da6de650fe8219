import { defineMacro } from '../define.ts';

/** Chart. Draws a chart from tables in its body. */
export const chart = /* @__PURE__ */ defineMacro({
  name: 'chart',
  title: 'Chart',
  summary: 'Draws a chart from tables in its body.',
  distribution: 'bundled',
  body: 'rich',
  bodyNote: 'Rich text holding one or more tables; a body without a table yields an empty chart.',
  placement: 'block',
  parameters: {
    /** Kind of chart. */
    type: {
      type: 'enum',
      doc: 'Kind of chart.',
      default: 'pie',
      values: [
        'pie',
        'bar',
        'line',
        'area',
        'xyArea',
        'xyBar',
        'xyLine',
        'xyStep',
        'xyStepArea',
        'scatter',
        'timeSeries',
        'gantt',
      ],
      evidence: 'documented',
    },
    /** Direction of area, bar and line charts. */
    orientation: {
      type: 'enum',
      doc: 'Direction of area, bar and line charts.',
      default: 'vertical',
      values: ['vertical', 'horizontal'],
      evidence: 'documented',
    },
    /** Draw in three dimensions. */
    '3D': {
      type: 'boolean',
      doc: 'Draw in three dimensions.',
      default: false,
      evidence: 'documented',
    },
    /** Stack area and bar values. */
    stacked: {
      type: 'boolean',
      doc: 'Stack area and bar values.',
      default: false,
      evidence: 'documented',
    },
    /** Mark each data point of a line chart. */
    showShapes: {
      type: 'boolean',
      doc: 'Mark each data point of a line chart.',
      default: true,
      evidence: 'documented',
    },
    /** Opacity of areas and bars, 0 to 100. */
    opacity: {
      type: 'percentage',
      doc: 'Opacity of areas and bars, 0 to 100.',
      evidence: 'documented',
    },
    /** Width in pixels. */
    width: {
      type: 'int',
      doc: 'Width in pixels.',
      default: 300,
      evidence: 'documented',
    },
    /** Height in pixels. */
    height: {
      type: 'int',
      doc: 'Height in pixels.',
      default: 300,
      evidence: 'documented',
    },
    /** Whether and where the source tables are shown. */
    dataDisplay: {
      type: 'enum',
      doc: 'Whether and where the source tables are shown.',
      default: 'false',
      values: ['true', 'false', 'before', 'after'],
      evidence: 'inferred',
    },
    /** Chart title. */
    title: {
      type: 'string',
      doc: 'Chart title.',
      evidence: 'seen',
    },
    /** Second title line. */
    subTitle: {
      type: 'string',
      doc: 'Second title line.',
      evidence: 'inferred',
    },
    /** X axis label. */
    xLabel: {
      type: 'string',
      doc: 'X axis label.',
      evidence: 'inferred',
    },
    /** Y axis label. */
    yLabel: {
      type: 'string',
      doc: 'Y axis label.',
      evidence: 'inferred',
    },
    /** Show the legend. */
    legend: {
      type: 'boolean',
      doc: 'Show the legend.',
      evidence: 'inferred',
    },
    /** Background colour. */
    bgColor: {
      type: 'color',
      doc: 'Background colour.',
      evidence: 'inferred',
    },
    /** Border colour. */
    borderColor: {
      type: 'color',
      doc: 'Border colour.',
      evidence: 'inferred',
    },
    /** Colours of the series. */
    colors: {
      type: 'color',
      doc: 'Colours of the series.',
      multiple: true,
      separator: ',',
      evidence: 'inferred',
    },
    /** Image type produced. */
    imageFormat: {
      type: 'enum',
      doc: 'Image type produced.',
      default: 'png',
      values: ['png', 'jpg'],
      evidence: 'inferred',
    },
    /** Which body tables hold data: numbers or ids, comma separated. */
    tables: {
      type: 'string',
      doc: 'Which body tables hold data: numbers or ids, comma separated.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** Which columns hold data. */
    columns: {
      type: 'string',
      doc: 'Which columns hold data.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** Whether a series is a row or a column. */
    dataOrientation: {
      type: 'enum',
      doc: 'Whether a series is a row or a column.',
      default: 'horizontal',
      values: ['horizontal', 'vertical'],
      evidence: 'seen',
    },
    /** Treat x values as dates. */
    timeSeries: {
      type: 'boolean',
      doc: 'Treat x values as dates.',
      default: false,
      evidence: 'seen',
    },
    /** Date pattern used to read the data. */
    dateFormat: {
      type: 'string',
      doc: 'Date pattern used to read the data.',
      evidence: 'seen',
    },
    /** Length of one period of a time series. */
    timePeriod: {
      type: 'enum',
      doc: 'Length of one period of a time series.',
      default: 'Day',
      values: ['Millisecond', 'Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Quarter', 'Year'],
      evidence: 'seen',
    },
    /** Two-letter language for number and date parsing. */
    language: {
      type: 'string',
      doc: 'Two-letter language for number and date parsing.',
      evidence: 'seen',
    },
    /** Two-letter country for parsing. */
    country: {
      type: 'string',
      doc: 'Two-letter country for parsing.',
      evidence: 'seen',
    },
    /** Guess values that do not parse. */
    forgive: {
      type: 'boolean',
      doc: 'Guess values that do not parse.',
      default: true,
      evidence: 'seen',
    },
    /** Low end of the range axis. */
    rangeAxisLowerBound: {
      type: 'string',
      doc: 'Low end of the range axis.',
      evidence: 'seen',
    },
    /** High end of the range axis. */
    rangeAxisUpperBound: {
      type: 'string',
      doc: 'High end of the range axis.',
      evidence: 'inferred',
    },
    /** Tick spacing on the range axis. */
    rangeAxisTickUnit: {
      type: 'string',
      doc: 'Tick spacing on the range axis.',
      evidence: 'inferred',
    },
    /** Label angle in degrees. */
    rangeAxisLabelAngle: {
      type: 'int',
      doc: 'Label angle in degrees.',
      evidence: 'inferred',
    },
    /** Low end of the domain axis. */
    domainAxisLowerBound: {
      type: 'string',
      doc: 'Low end of the domain axis.',
      evidence: 'inferred',
    },
    /** High end of the domain axis. */
    domainAxisUpperBound: {
      type: 'string',
      doc: 'High end of the domain axis.',
      evidence: 'inferred',
    },
    /** Tick spacing; dates take a unit suffix. */
    domainAxisTickUnit: {
      type: 'string',
      doc: 'Tick spacing; dates take a unit suffix.',
      evidence: 'seen',
    },
    /** Label angle in degrees. */
    domainAxisLabelAngle: {
      type: 'int',
      doc: 'Label angle in degrees.',
      evidence: 'inferred',
    },
    /** Rotate tick labels. */
    domainaxisrotateticklabel: {
      type: 'boolean',
      doc: 'Rotate tick labels.',
      default: false,
      evidence: 'seen',
    },
    /** Placement of category labels. */
    categoryLabelPosition: {
      type: 'enum',
      doc: 'Placement of category labels.',
      values: ['up45', 'up90', 'down45', 'down90'],
      evidence: 'inferred',
    },
    /** Where the date tick sits. */
    dateTickMarkPosition: {
      type: 'enum',
      doc: 'Where the date tick sits.',
      default: 'start',
      values: ['start', 'middle', 'end'],
      evidence: 'seen',
    },
    /** Pattern for pie labels: %0% key, %1% value, %2% percent. */
    pieSectionLabel: {
      type: 'string',
      doc: 'Pattern for pie labels: %0% key, %1% value, %2% percent.',
      evidence: 'inferred',
    },
    /** Pie keys drawn apart. */
    pieSectionExplode: {
      type: 'string',
      doc: 'Pie keys drawn apart.',
      multiple: true,
      separator: ',',
      evidence: 'inferred',
    },
    /** Save the image as this attachment. */
    attachment: {
      type: 'attachment',
      doc: 'Save the image as this attachment.',
      evidence: 'seen',
    },
    /** What to do when it exists. */
    attachmentVersion: {
      type: 'enum',
      doc: 'What to do when it exists.',
      default: 'new',
      values: ['new', 'replace', 'keep'],
      evidence: 'inferred',
    },
    /** Comment on the saved file. */
    attachmentComment: {
      type: 'string',
      doc: 'Comment on the saved file.',
      evidence: 'inferred',
    },
    /** Show a thumbnail of the saved file. */
    thumbnail: {
      type: 'boolean',
      doc: 'Show a thumbnail of the saved file.',
      default: false,
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
    replacedBy: 'native Cloud charts linked to a table',
  },
  evidence: 'documented',
  source: 'Chart Macro',
});
