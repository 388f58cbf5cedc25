import { copyFileSync, mkdirSync } from 'node:fs';

// The server answers only the documents of this list; client and server exchange their ids.
mkdirSync('server/generated', { recursive: true });
copyFileSync('client/src/generated/persisted-documents.json', 'server/generated/documents.json');
