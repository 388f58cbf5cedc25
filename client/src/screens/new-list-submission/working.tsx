import { Trans, useLingui } from '@lingui/react/macro';
import { currentLanguage } from '../../language/language.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Problem } from './table-file.ts';
import type { Wizard, Work } from './use-wizard.ts';

/** What is going on with the file, or what was wrong with it. */
export function Working({ wizard: { work, problem } }: { wizard: Wizard }) {
  return (
    <>
      {work ? <Progress work={work} /> : null}
      {problem === 'failed' ? (
        <Banner kind="error" title={<Trans>確認できませんでした。通信を確かめて、もう一度押してください。</Trans>} />
      ) : problem ? (
        <ProblemBanner problem={problem} />
      ) : null}
    </>
  );
}

function Progress({ work: { kind, share } }: { work: Work }) {
  const { t } = useLingui();
  const percent = Math.floor(share * 100);
  const words = {
    previewing: t`列を読んでいます…`,
    judging: t`公表基準に照らしています…`,
    fetching: t`結果のファイルを作っています…`,
    submitting: t`ファイルを送っています…`,
  }[kind];
  return (
    <p role="status">
      <progress value={share > 0 && share < 1 ? share : undefined} aria-label={words} /> {words}
      {share > 0 && share < 1 ? ` ${percent} %` : ''}
    </p>
  );
}

/** The file is refused as a whole: the fact, and the place to look at. */
function ProblemBanner({ problem: { title, titleJa, detail, row, column } }: { problem: Problem }) {
  const { t } = useLingui();
  const place = column !== undefined && row !== undefined ? t`セル ${column}${row}` : row ? t`${row} 行目まで読みました。` : detail;
  return (
    <Banner kind="error" title={currentLanguage() === 'ja' ? (titleJa ?? title) : title}>
      {place ? <p>{place}</p> : null}
    </Banner>
  );
} // prettier-ignore
