import {english} from './en/engine.ts';
import type {Engine} from './engine.ts';

/** Every language Whence reads. */
export const engines: readonly Engine[] = [english];
