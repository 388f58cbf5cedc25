import { useLingui } from '@lingui/react/macro';
import type { OpenWorkFragment } from '../../generated/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { moment } from '../../language/moment.ts';
import { Card, Facts } from '../../ui/layout.tsx';
import { consultationWords, partyWords } from '../../words/action-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

export function Consultations({ consultations }: { consultations: OpenWorkFragment['consultations'] }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (consultations.length === 0) return null;
  return (
    <Section title={t`照会（申請者には見えません）`}>
      {consultations.map((consultation) => (
        <Card key={consultation.id}>
          <h3>{consultation.question ?? word(partyWords, consultation.party)}</h3>
          <Facts
            facts={[
              {
                name: t`相手`,
                value: `${word(partyWords, consultation.party)} ${consultation.advisor ? nameOf(consultation.advisor) : ''}`,
              },
              { name: t`状態`, value: word(consultationWords, consultation.status) },
              { name: t`期限`, value: moment(consultation.dueAt) },
              { name: t`出した人`, value: `${nameOf(consultation.by)} ${moment(consultation.openedAt)}` },
              { name: t`答え`, value: consultation.answer ?? '–' },
            ]}
          />
        </Card>
      ))}
    </Section>
  );
}
