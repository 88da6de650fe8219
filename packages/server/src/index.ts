export { type App, createApp } from './app.ts';
export { createServer, type RunningServer, type ServerOptions } from './listen.ts';
export type { AppOptions } from './options.ts';
