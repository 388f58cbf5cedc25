import { domainModule, regulation } from '../setup/domain.mjs';

/** @typedef {import('../../workflows/domain/classification/evaluate.ts').Evaluation} Evaluation */
/** @typedef {import('../../workflows/domain/classification/explain.ts').Explanation} Explanation */
/** @typedef {import('../../workflows/domain/classification/facts.ts').FactProblem} FactProblem */
/** @typedef {import('../../workflows/domain/classification/rule-data.ts').Regulations} Regulations */
/** @typedef {import('./items.mjs').Item} Item */
/** The explanation is built when it is asked for.
 *  @typedef {{ name: string, evaluation: Evaluation, explain: () => Explanation, regulations: Regulations }} Judged */
/** @typedef {{ name: string, path: string, problem: FactProblem, message?: string | undefined }} ItemProblem */

/** Checks every fact set first: when one is wrong, nothing is judged.
 *  @param {Item[]} items @returns {Promise<{ judged: Judged[], problems: ItemProblem[], warnings: string[] }>} */
export async function judge(items) {
  const { checkFacts, evaluate, evaluateTechnology, explain, explainTechnology, compileRules, regulations } =
    await rules();
  const compiled = new Map(items.map(({ date }) => [date, compileRules(regulations, date)]));
  /** @type {Judged[]} */
  const judged = [];
  /** @type {ItemProblem[]} */
  const problems = [];
  const warnings = new Set();
  for (const { name, date, kind, facts, path } of items) {
    const on = /** @type {import('../../workflows/domain/classification/compile.ts').CompiledRules} */ (
      compiled.get(date)
    );
    const checked = checkFacts(on, facts);
    if ('problems' in checked)
      problems.push(...checked.problems.map((one) => located(name, path, { problem: one, regulations })));
    else if (kind === 'technology')
      judged.push({ name, evaluation: evaluateTechnology(), explain: () => explainTechnology(on), regulations });
    else
      judged.push({
        name,
        evaluation: evaluate(on, checked.facts),
        explain: () => explain(on, checked.facts),
        regulations,
      });
    if (on.lawState === undefined)
      warnings.add(
        `${date}: no law state is loaded for this day; the first one starts on ${regulations.states[0]?.from}.`,
      );
  }
  return { judged, problems, warnings: [...warnings] };
}

/** @param {string} name @param {string} path @param {{ problem: FactProblem, regulations: Regulations }} found
 *  @returns {ItemProblem} */
function located(name, path, { problem, regulations }) {
  const contradiction = regulations.contradictions.find(({ id }) => id === problem.expected);
  const full = [path, problem.path].filter(Boolean).join('.');
  return {
    name,
    path: full,
    problem,
    message: problem.code === 'CONTRADICTION' ? contradiction?.message.en : undefined,
  };
}

/** @returns {Promise<typeof import('../../workflows/domain/classification/check-facts.ts')
 *   & typeof import('../../workflows/domain/classification/evaluate.ts')
 *   & typeof import('../../workflows/domain/classification/explain.ts')
 *   & typeof import('../../workflows/domain/classification/compile.ts') & { regulations: Regulations }>} */
async function rules() {
  const names = ['regulation-files', 'check-facts', 'evaluate', 'explain', 'compile'];
  const modules = await Promise.all(names.map((name) => domainModule(`classification/${name}`)));
  const { regulationFiles, assembleRegulations } = modules[0];
  const files = await Promise.all(
    regulationFiles.map(async (/** @type {string} */ file) => [file, await regulation(file)]),
  );
  return Object.assign({}, ...modules, { regulations: assembleRegulations(Object.fromEntries(files)) });
}
