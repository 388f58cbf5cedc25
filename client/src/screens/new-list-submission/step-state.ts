import type { WizardStep } from './use-wizard.ts';

const order: readonly WizardStep[] = ['file', 'columns', 'result', 'submit'];

export function stateOf(step: WizardStep, current: WizardStep): 'ahead' | 'open' | 'done' {
  if (step === current) return 'open';
  return order.indexOf(step) < order.indexOf(current) ? 'done' : 'ahead';
}
