export type {
  CqlComparison,
  CqlCondition,
  CqlError,
  CqlOperator,
  CqlOrder,
  CqlQuery,
  CqlRange,
  CqlValue,
} from './ast.ts';
export { type CqlResult, parseCql } from './parse.ts';
export { type TimeSpan, timeSpanOf } from './time-span.ts';
