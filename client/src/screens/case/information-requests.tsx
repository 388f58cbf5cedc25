import { Trans, useLingui } from '@lingui/react/macro';
import type { OpenWorkFragment, SubmissionContentFragment } from '../../generated/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { moment } from '../../language/moment.ts';
import { Card, Facts } from '../../ui/layout.tsx';
import { requestWords } from '../../words/action-words.ts';
import { nameOf, titleOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

export type InformationRequest = OpenWorkFragment['informationRequests'][number];

type RequestsProps = { requests: readonly InformationRequest[]; submission?: SubmissionContentFragment | null };

/** Open ones come first: they are what somebody waits for. */
export function InformationRequests({ requests, submission }: RequestsProps) {
  const { t } = useLingui();
  if (requests.length === 0) return null;
  const ordered = [...requests].sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'));
  return (
    <Section title={t`追加資料依頼`}>
      {ordered.map((request) => (
        <Request
          key={request.id}
          request={request}
          fileName={submission?.files.find((file) => file.contentId === request.file)?.name}
        />
      ))}
    </Section>
  );
}

function Request({ request, fileName }: { request: InformationRequest; fileName: string | undefined }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { clause, extensionAskedUntil: asked } = request;
  return (
    <Card>
      <h3>{request.question ?? <Trans>質問は読めません</Trans>}</h3>
      <Facts
        facts={[
          { name: t`状態`, value: word(requestWords, request.status) },
          { name: t`回答期限`, value: moment(request.dueAt) },
          { name: t`依頼した人`, value: `${nameOf(request.by)} ${moment(request.openedAt)}` },
          { name: t`答えた部分`, value: t`${request.parts} 件中 ${request.answered.length} 件` },
          ...(clause ? [{ name: t`条項`, value: `${clause.citation} ${titleOf(clause)}` }] : []),
          ...(request.file ? [{ name: t`文書`, value: fileName ?? request.file }] : []),
          ...(asked ? [{ name: t`延長の希望`, value: moment(asked) }] : []),
        ]}
      />
      {request.answers.map((answer) => (
        <blockquote key={answer.at}>
          <p>{answer.answer}</p>
          <p>
            <Trans>
              部分 {answer.parts.join(', ')}、{moment(answer.at)}
            </Trans>
          </p>
        </blockquote>
      ))}
    </Card>
  );
}
