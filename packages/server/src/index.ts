export { type App, createApp } from './http/app.ts';
export { createServer, type RunningServer, type ServerOptions } from './http/listen.ts';
export type { Users } from './http/require-user.ts';
export type { AppOptions } from './options.ts';
export { type BackupReport, backupSite } from './store/sqlite/backup.ts';
export type { ImportReport } from './transfer/archive.ts';
export type { ImportOptions } from './transfer/import-archive.ts';
export { exportSpace, importSpace } from './transfer/transfer.ts';
export type { Upstream } from './upstream/upstream.ts';
