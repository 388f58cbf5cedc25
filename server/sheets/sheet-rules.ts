import { createRulesByDate, loadRegulations } from '../regulations.ts';
import { loadSheets } from './library.ts';

/** The data this process serves: read once, changed by a new version of the product only. */
export const regulations = loadRegulations();
export const rulesOn = createRulesByDate(regulations);
export const sheetLibrary = loadSheets();
