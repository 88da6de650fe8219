export { type App, type AppOptions, createApp } from './app.ts';
export { createServer, type RunningServer, type ServerOptions } from './listen.ts';
