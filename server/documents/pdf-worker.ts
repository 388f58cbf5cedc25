import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import { writePdf } from './pdf.ts';

// Whoever starts this thread gives it one paper, and gets its bytes as the only message.
const paper: Paper = workerData;
const bytes = await writePdf(paper);
parentPort?.postMessage(bytes);
