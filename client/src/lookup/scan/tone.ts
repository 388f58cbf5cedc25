import type { ScanResult } from './answer-scan.ts';

/** High and short for listed, low for everything else, long for what could not be read. */
export function sound({ outcome }: Pick<ScanResult, 'outcome'>): void {
  const isBad = outcome === 'BAD_READ' || outcome === 'NO_ANSWER';
  const [hertz, seconds] = outcome === 'LISTED' ? [1_320, 0.12] : [isBad ? 180 : 330, isBad ? 0.7 : 0.25];
  const context = new AudioContext();
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  oscillator.frequency.value = hertz;
  gain.gain.value = 0.2;
  oscillator.connect(gain).connect(context.destination);
  oscillator.onended = () => void context.close();
  oscillator.start();
  oscillator.stop(context.currentTime + seconds);
}
