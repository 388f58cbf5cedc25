import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { currentLanguage } from '../../language/language.ts';
import { calendarDate } from '../../language/moment.ts';
import { typedDate } from '../../language/typed-date.ts';
import { useTyped } from '../../shell/use-typed.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Row } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './correlation.module.css';
import { useSlashKey } from './use-slash-key.ts';

type QuestionProps = { asked: string; asOf: string | undefined };

/** One box for every way of writing; the day stands beside it. */
export function Question({ asked, asOf }: QuestionProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [question, setQuestion] = useTyped(asked);
  const [day, setDay] = useTyped(asOf ?? '');
  useSlashKey('question');
  function ask(event: FormEvent) {
    event.preventDefault();
    if (day && !typedDate(day)) return;
    const chosen = typedDate(day);
    void navigate({ to: '/correlation', search: { ...(question.trim() && { q: question.trim() }), ...(chosen && { asOf: chosen }) } }); // prettier-ignore
  }
  return (
    <form onSubmit={ask} role="search" aria-label={t`番号の対応`} className={styles.question}>
      <TextField
        id="question"
        label={<Trans>番号または語</Trans>}
        hint={<Trans>例：7の項(1)、別1-7-1、省令6条1号ホ(1)3、3A001.a.5.a.3、加速度計。「/」でここへ移ります。</Trans>}
        value={question}
        onChange={setQuestion}
        isMono
      />
      <DateField
        id="as-of"
        label={<Trans>どの日の対応か（空欄は今日）</Trans>}
        value={day}
        onChange={setDay}
        sayDay={(date) => <Trans>解釈：{calendarDate(date)}（日本時間）の対応</Trans>}
      />
      <Row>
        <Button type="submit" emphasis="primary">
          <Trans>調べる</Trans>
        </Button>
        <Exports asked={asked} asOf={asOf} />
      </Row>
    </form>
  );
}

/** What is on the screen, on paper or as a file. */
function Exports({ asked, asOf }: QuestionProps) {
  return (
    <>
      <Button onPress={() => window.print()}>
        <Trans>印刷する</Trans>
      </Button>
      <a href={exportAddress('xlsx', { asked, asOf })} download>
        <Trans>表計算（XLSX）で保存</Trans>
      </a>
      <a href={exportAddress('csv', { asked, asOf })} download>
        <Trans>CSV で保存</Trans>
      </a>
    </>
  );
}

function exportAddress(format: 'csv' | 'xlsx', { asked, asOf }: QuestionProps): string {
  const parameters = {
    language: currentLanguage(),
    ...(asked && { number: asked, text: asked }),
    ...(asOf && { asOf }),
  };
  return `/exports/correlation.${format}?${new URLSearchParams(parameters).toString()}`;
}
