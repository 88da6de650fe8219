export { type App, createApp } from './app.ts';
export type { Users } from './auth.ts';
export { createServer, type RunningServer, type ServerOptions } from './listen.ts';
export type { AppOptions } from './options.ts';
export type { ImportReport } from './transfer/archive.ts';
export { type BackupReport, backupSite } from './transfer/backup.ts';
export type { ImportOptions } from './transfer/import-archive.ts';
export { exportSpace, importSpace } from './transfer/transfer.ts';
export type { Upstream } from './upstream.ts';
