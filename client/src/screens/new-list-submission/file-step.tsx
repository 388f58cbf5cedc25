import { Trans, useLingui } from '@lingui/react/macro';
import { fileSize } from '../../files/file-size.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Row } from '../../ui/layout.tsx';
import { WizardStep } from '../../ui/wizard-step.tsx';
import { encodingWords } from './encoding-words.ts';
import { stateOf } from './step-state.ts';
import type { Wizard } from './use-wizard.ts';
import { Working } from './working.tsx';

export function FileStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { file, preview, step } = wizard;
  const encoding = preview ? (encodingWords[preview.encoding] ?? preview.encoding) : '';
  return (
    <WizardStep
      number={1}
      title={t`ファイル`}
      state={stateOf('file', step)}
      summary={file ? t`${file.name}（${fileSize(file.size)}、${encoding}）` : ''}
      onReopen={() => wizard.goTo('file')}
    >
      <p>
        <Trans>
          一行に一つの型番と、その判定・法令の施行日・データシート・判定した者・確認した者、問いへの回答を書いた表です。見出しの違いは次の段で直せます。ひな形には記入例があります。
        </Trans>
      </p>
      <Row>
        <a href="/list/template?kind=xlsx" download>
          <Trans>ひな形（XLSX）</Trans>
        </a>
        <a href="/list/template?kind=csv" download>
          <Trans>ひな形（CSV）</Trans>
        </a>
      </Row>
      <FileInput
        id="table"
        label={<Trans>表のファイル</Trans>}
        hint={<Trans>CSV（UTF-8、Shift_JIS）は 400 MB・50 万行まで、XLSX は 100 MB まで。まだ何も提出されません。</Trans>}
        isRequired
        onPick={([picked]) => picked && void wizard.choose(picked)}
      />
      <Working wizard={wizard} />
    </WizardStep>
  );
} // prettier-ignore
