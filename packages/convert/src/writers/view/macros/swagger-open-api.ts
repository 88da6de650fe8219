import { appFrame } from '../parts/app-frame.ts';

/** An API description, as text. */
export const swaggerOpenApi = appFrame;
