import { Plural, Trans } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import { Banner } from '../../ui/banner.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { verdictSigns, verdictWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Evaluation } from './use-evaluation.ts';

const kinds = { controlled: 'warning', notControlled: 'success', needsExpert: 'notice', outOfScope: 'notice' } as const;

/** The verdict so far, with all that must stand beside it. */
export function VerdictBar({ evaluation, hasFailed }: { evaluation: Evaluation | undefined; hasFailed: boolean }) {
  const { word } = useWords();
  if (hasFailed)
    return (
      <Banner
        kind="error"
        title={<Trans>いま評価できません。入力は保存されています。通信を確かめてください。</Trans>}
      />
    );
  if (!evaluation)
    return (
      <Quiet>
        <Trans>評価しています…</Trans>
      </Quiet>
    );
  const { verdict, openCount, itemNumbers, contradictions, statements } = evaluation;
  return (
    <Banner
      kind={kinds[verdict]}
      title={
        <>
          {verdictSigns[verdict]} {word(verdictWords, verdict)} {itemNumbers.join(', ')}
          {openCount > 0 ? (
            <>
              {' — '}
              <Plural value={openCount} other="残り # 問" />
            </>
          ) : null}
        </>
      }
    >
      {contradictions.map((one) => (
        <p key={one.textJa}>
          <strong>
            <Trans>食い違い：{inCurrentLanguage({ ja: one.textJa, en: one.textEn })}</Trans>
          </strong>
        </p>
      ))}
      {statements.map((one) => (
        <p key={one.textJa}>{inCurrentLanguage({ ja: one.textJa, en: one.textEn })}</p>
      ))}
    </Banner>
  );
}
