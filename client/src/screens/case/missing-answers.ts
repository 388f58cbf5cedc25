import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { typedDate } from '../../language/typed-date.ts';
import type { ActionField } from './action-form.ts';
import type { ActionValues } from './action-values.ts';
import { OWN_PROPOSAL } from './verification-forms.ts';

type Missing = { path: string; message: MessageDescriptor };

const chooseOne = msg`一つ選んでください。`;

/** What the contract's types need before anything can be sent at all; every rule of the trade is left to the server. Where something
 *  is missing, the fields that must not be empty are named with it, so that nobody learns of them one after the other. */
export function missingAnswers(fields: readonly ActionField[], values: ActionValues): Missing[] {
  if (unsendable(fields, values).length === 0) return [];
  return fields.flatMap((field) => [...unsendable([field], values), ...empty(field, values)]);
}

function empty(field: ActionField, { text, reasons }: ActionValues): Missing[] {
  if (field.kind === 'text' && field.isRequired && !text.trim())
    return [{ path: field.at, message: msg`入力してください。` }];
  return field.kind === 'choices' && reasons.length === 0 ? [{ path: field.at, message: chooseOne }] : [];
}

function unsendable(fields: readonly ActionField[], values: ActionValues): Missing[] {
  return fields.flatMap((field): Missing[] => {
    switch (field.kind) {
      case 'choice':
        return values[field.at] ? [] : [{ path: field.at, message: chooseOne }];
      case 'date':
        return isReadableDay(values.due, field.isRequired ?? false)
          ? []
          : [{ path: field.at, message: msg`日付を書いてください。例：2026-11-30` }];
      case 'request':
      case 'consultation':
        return values[field.kind] ? [] : [{ path: field.kind, message: chooseOne }];
      case 'judgment':
        return missingConclusion('judgment', values);
      case 'vote':
        return values.vote === OWN_PROPOSAL ? missingConclusion('proposal', values) : [];
      case 'replacement':
        return values.outgoing && values.nominees.length > 0 ? [] : [{ path: 'outgoing', message: chooseOne }];
      default:
        return [];
    }
  });
}

function isReadableDay(typed: string, isRequired: boolean): boolean {
  return typed ? Boolean(typedDate(typed)) : !isRequired;
}

function missingConclusion(at: string, { judgment }: ActionValues): Missing[] {
  return judgment.verdict ? [] : [{ path: `${at}.verdict`, message: msg`結論を選んでください。` }];
}
