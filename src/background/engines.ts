import {english} from '../languages/en/engine.ts';
import type {Engine} from '../languages/engine.ts';

/** The languages the worker reads. */
export const engines: readonly Engine[] = [english];
