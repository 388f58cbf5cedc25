import { loadSheets } from './library.ts';

/** The forms this process serves: read once, changed by a new version of the product only. */
export const sheetLibrary = loadSheets();
