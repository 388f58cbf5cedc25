import type { Clause, Words } from '../classification/rule-data.ts';
import { changedClauses, changedPolicies, type ClausePair, type Law, type PolicyChange } from './changed.ts';
import { conditionChanges, type ConditionChange } from './condition-difference.ts';
import { choiceWords, conditionWords, labelOf, limitWords } from './condition-words.ts';
import { sameData } from './same-data.ts';

export type DifferenceKind =
  | 'clauseAdded' | 'clauseRepealed' | ConditionChange['kind'] | 'outcomeChanged' | 'citationChanged' | 'titleChanged' | 'parameterAdded'
  | 'interpretationChanged'; // prettier-ignore
/** One thing that is otherwise than before, in words. `subject` is the clause's id, the parameter's name or the policy's key. */
export type Difference = { readonly kind: DifferenceKind; readonly subject: string; readonly words: Words };

/** What differs between the law of one day and that of another: clause by clause within its family, then questions and
 *  interpretations. Clauses without a condition and foreign entries count as well; notes and sources do not. */
export function differences(before: Law, after: Law): Difference[] {
  return [
    ...changedClauses(before, after).flatMap((pair) => clauseDifferences(pair, before, after)),
    ...addedParameters(before, after),
    ...changedPolicies(before, after).map(policyDifference),
  ];
}

function clauseDifferences({ old, fresh }: ClausePair, before: Law, after: Law): Difference[] {
  if (!fresh) return old ? [whole('clauseRepealed', old, { ja: 'を廃止する。', en: 'is repealed.' })] : [];
  if (!old) return [whole('clauseAdded', fresh, { ja: 'を加える。', en: 'is added.' })];
  const { id: subject } = fresh;
  const named = fresh.citation.text;
  const head: Difference[] = [
    ...(old.citation.text === named ? [] : [changed('citationChanged', subject, citationWords(old, fresh))]),
    ...(sameData(old.title, fresh.title) ? [] : [changed('titleChanged', subject, titleWords(old, fresh))]),
    ...(old.outcome === fresh.outcome ? [] : [changed('outcomeChanged', subject, outcomeWords(fresh))]),
  ];
  const changes = conditionChanges(old.condition, fresh.condition);
  return [
    ...head,
    ...changes.map((change) => changed(change.kind, subject, prefixed(named, changeWords(change, before, after)))),
  ];
}

function changeWords(change: ConditionChange, before: Law, after: Law): Words {
  switch (change.kind) {
    case 'thresholdChanged': {
      const label = labelOf(change.after.parameter, after.data);
      const [was, is] = [limitWords(change.before), limitWords(change.after)];
      return { ja: `${label.ja}を「${was.ja}」から「${is.ja}」に改める。`, en: `${label.en}: from "${was.en}" to "${is.en}".` };
    }
    case 'choicesChanged': {
      const label = labelOf(change.parameter, after.data);
      const [added, removed] = [choiceWords(change.added, change.parameter, after.data), choiceWords(change.removed, change.parameter, before.data)];
      return { ja: `${label.ja}：加える（${added.ja}）、除く（${removed.ja}）。`, en: `${label.en}: added (${added.en}), removed (${removed.en}).` };
    }
    case 'conditionAdded': {
      const words = conditionWords(change.condition, after.data);
      return { ja: `条件「${words.ja}」を加える。`, en: `condition added: ${words.en}.` };
    }
    case 'conditionRemoved': {
      const words = conditionWords(change.condition, before.data);
      return { ja: `条件「${words.ja}」を削る。`, en: `condition removed: ${words.en}.` };
    }
  }
} // prettier-ignore

function whole(kind: DifferenceKind, clause: Clause, what: Words): Difference {
  const { citation, title } = clause;
  return changed(kind, clause.id, {
    ja: `${citation.text}（${title.ja}）${what.ja}`,
    en: `${citation.text} (${title.en}) ${what.en}`,
  });
}

function citationWords(old: Clause, fresh: Clause): Words {
  const [was, is] = [old.citation.text, fresh.citation.text];
  return { ja: `引用を「${was}」から「${is}」に改める。`, en: `Citation: from "${was}" to "${is}".` };
}

function titleWords(old: Clause, fresh: Clause): Words {
  return prefixed(fresh.citation.text, {
    ja: `見出しを「${old.title.ja}」から「${fresh.title.ja}」に改める。`,
    en: `title from "${old.title.en}" to "${fresh.title.en}".`,
  });
}

function outcomeWords({ citation, outcome }: Clause): Words {
  const said = {
    controlled: { ja: '該当とする', en: 'now decides: controlled' },
    needsExpert: { ja: '専門家の確認を要するとする', en: 'now asks an expert' },
  };
  const other = { ja: '表示だけとする', en: 'is now only shown' };
  const words = outcome === 'controlled' || outcome === 'needsExpert' ? said[outcome] : other;
  return prefixed(citation.text, { ja: `${words.ja}。`, en: `${words.en}.` });
}

function addedParameters(before: Law, after: Law): Difference[] {
  const known = new Set(before.data.parameters.map(({ name }) => name));
  return after.data.parameters
    .filter(({ name }) => !known.has(name))
    .map(({ name, label }) =>
      changed('parameterAdded', name, { ja: `問い「${label.ja}」を加える。`, en: `Question added: ${label.en}.` }),
    );
}

function policyDifference({ policy: { key, question }, was, is }: PolicyChange): Difference {
  const before = was?.text ?? { ja: '決定なし', en: 'no decision' };
  return changed('interpretationChanged', key, {
    ja: `解釈「${question.ja}」を「${before.ja}」から「${is.text.ja}」に改める。`,
    en: `Interpretation "${question.en}": from "${before.en}" to "${is.text.en}".`,
  });
}

function prefixed(citation: string, words: Words): Words {
  return { ja: `${citation}：${words.ja}`, en: `${citation}: ${words.en}` };
}

function changed(kind: DifferenceKind, subject: string, words: Words): Difference {
  return { kind, subject, words };
}
