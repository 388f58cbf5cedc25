/** @typedef {import('../../workflows/domain/classification/explain.ts').ClauseFinding} ClauseFinding */
/** @typedef {import('../../workflows/domain/classification/trace.ts').Step} Step */
/** @typedef {import('./judge.mjs').Judged} Judged */

export const HELP = `Judges fact sets by the rules for integrated circuits. Needs no engine and no network once it is set up.

  npm run -s classify -- FILE [--date YYYY-MM-DD] [--json]
  npm run -s classify -- -          reads standard input

FILE is one fact set, {"is_integrated_circuit": true, ...}, or one {name, date, facts}, or an array of these. The
parameters stand in regulations/parameters.json. A number is a JSON number, a decimal in text, or
{"value": 85, "unit": "°C", "tolerance": 2}; other units of the same kind are converted exactly. An answer that is
missing or null is unknown. "kind": "technology" beside the facts marks a technology, which an expert decides.

  --date    the day whose law applies, for every fact set. Without it each has its own date, or else today in Tokyo
  --json    [{"name","verdict","clausesTrue","clausesUnknown"}] and nothing else; verdicts: controlled,
            not_controlled, needs_expert

Exit code: 0 when all were judged; 2 when an input was wrong: the place and the reason stand on standard error and
nothing is judged; 1 when the tool could not be set up.

not_controlled means: not in rows 1 to 15 of Appended Table 1. Row 16, end use, end user and the Appended Table 2-3
destination remain to be checked. The rules are an engineering encoding: a qualified classifier must review them.
`;

const VERDICTS = {
  controlled: '該当 / controlled',
  notControlled: '非該当 / not controlled',
  needsExpert: '要専門家確認 / needs expert',
};
const OPERATORS = { above: '>', atLeast: '>=', below: '<', atMost: '<=', isOneOf: 'is', meetsBand: 'meets' };

/** @type {Record<string, (problem: import('../../workflows/domain/classification/facts.ts').FactProblem) => string>} */
const REASONS = {
  NOT_A_SHEET: () => 'an object of answers by parameter is needed',
  UNKNOWN_PARAMETER: () => 'no such parameter; see regulations/parameters.json',
  WRONG_TYPE: ({ expected, found }) => `${expected} is needed, found ${found}`,
  NOT_A_NUMBER: ({ found }) => `"${found}" is not a decimal number`,
  NOT_FINITE: ({ found }) => `${found} is not a finite number of usual size`,
  NOT_INTEGER: ({ found }) => `a whole number is needed, found ${found}`,
  OUT_OF_RANGE: ({ expected, found }) => `must be ${expected}, found ${found}`,
  UNKNOWN_CHOICE: ({ found }) => `"${found}" is none of the choices; see regulations/parameters.json`,
  WRONG_UNIT: ({ expected, found }) => `the unit ${found} cannot be converted to ${expected}`,
  CONTRADICTION: ({ found }) => `the answers contradict each other: ${found}`,
};

/** @param {import('./judge.mjs').ItemProblem} found */
export function problemLine({ name, path, problem, message }) {
  const reason = REASONS[problem.code]?.(problem) ?? problem.code;
  return `${path || '(input)'}: ${reason}${message ? `. ${message}` : ''} [${problem.code}] (${printable(name)})`;
}

/** One verdict in plain lines. @param {Judged} judged */
export function inWords({ name, explain, regulations }) {
  const explanation = explain();
  const { verdict, date, lawState, findings, screens, information } = explanation;
  const statements = explanation.statements.map((key) => regulations.statements.find((one) => one.key === key));
  const state = lawState ? `law state ${lawState.from}, ${lawState.amendedBy?.ja ?? ''}` : 'no law state known';
  const lines = [
    printable(name),
    `  verdict    ${VERDICTS[verdict]}   on ${date} (${state})`,
    `  true       ${explanation.clausesTrue.join(' ') || '-'}`,
    `  unknown    ${explanation.clausesUnknown.join(' ') || '-'}`,
    ...(explanation.missing.length > 0 ? [`  missing    ${explanation.missing.join(' ')}`] : []),
    ...statements.flatMap((one) => (one ? [`  note       ${one.ja}`, `             ${one.en}`] : [])),
    ...explanation.evidenceRequired.map(
      ({ clause, parameter, value, limit, unit }) =>
        `  evidence   ${clause}: ${parameter} = ${value} ${unit} stands at the limit ${limit} ${unit}: document, page, edition and date are required`,
    ),
    ...explanation.policies.map(
      ({ policy, decision }) =>
        `  policy     ${policy.key} (${decision.from}): ${decision.text.ja} / ${decision.text.en}`,
    ),
    ...findings.map((finding) => findingLine('clause', finding)),
    ...screens.map((finding) => findingLine('always', finding)),
    ...information.map((finding) => findingLine('US info', finding)),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {string} label @param {ClauseFinding} finding */
function findingLine(label, { clause, truth, step }) {
  const reason = label === 'always' ? clause.title.en : reasons(step).join('; ');
  return `  ${label.padEnd(9)}  ${truth.padEnd(7)}  ${clause.id}  ${clause.citation.text}: ${reason}`;
}

/** The conditions that settle the result: the false ones of a false clause, the open ones of an open one.
 *  @param {Step} step @returns {string[]} */
function reasons(step) {
  if (step.steps.length === 0) return [condition(step)];
  const same = step.kind === 'not' ? step.steps : step.steps.filter(({ truth }) => truth === step.truth);
  const chosen = step.kind === 'all' && step.truth === 'false' ? same.slice(0, 1) : same;
  const inside = chosen.flatMap(reasons);
  return step.kind === 'not' ? inside.map((one) => `not (${one})`) : inside;
}

/** @param {Step} step */
function condition({ kind, clause, truth, parameter, operator, limit, formula, unit = '', value, given }) {
  if (kind === 'clause') return `${clause} is ${truth}`;
  const law = `${operator ? OPERATORS[operator] : ''} ${formula ? `${formula} = ${limit ?? '?'}` : shorten(limit ?? '')} ${unit}`;
  const answer =
    value === undefined ? 'missing' : `${shorten(value)}${unit && ` ${unit}`}${given ? ` (${given})` : ''}`;
  return `${parameter} ${answer}, law ${law.trim()}: ${truth}`;
}

/** @param {string} text */
function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Nothing that moves a terminal's cursor or hides. @param {string} text */
function printable(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');
}
