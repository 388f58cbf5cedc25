import { msg } from '@lingui/core/macro';
import type { Words } from './words.ts';

/** The fields of expertise cases are assigned by. */
export const fieldWords: Words<string> = {
  electronics: msg`エレクトロニクス（集積回路など）`,
  advancedMaterials: msg`先端材料`,
  materialsProcessing: msg`材料加工`,
  chemicalPrecursors: msg`化学物質`,
  chemicalEquipment: msg`化学製造装置`,
  biological: msg`生物`,
  aerospace: msg`航空宇宙`,
  nuclear: msg`原子力`,
};
