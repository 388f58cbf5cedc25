import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { CaseLink } from '../../case-list/case-table.tsx';
import { HomeNoticesDocument, type HomeNoticesQuery } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { useEventSentence } from '../../words/use-event-sentence.tsx';
import styles from './home.module.css';

type Notice = HomeNoticesQuery['notices'][number];

/** What others did, or a deadline or an amendment, on the cases of this person. */
export function Notices() {
  const { data, error, refetch } = useQuery(HomeNoticesDocument, { pollInterval: 30_000 });
  return (
    <Section title={<Trans>お知らせ</Trans>}>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ notices }) =>
          notices.length === 0 ? (
            <Quiet>
              <Trans>お知らせはまだありません。</Trans>
            </Quiet>
          ) : (
            <ul className={styles.notices}>
              {notices.map((notice) => (
                <li key={`${notice.case.id} ${notice.event.seq}`}>
                  <NoticeLine notice={notice} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  const sentence = useEventSentence(notice.event);
  return (
    <>
      <p>{sentence}</p>
      <Quiet>
        <time dateTime={notice.event.at}>{moment(notice.event.at)}</time> <CaseLink line={notice.case} />
      </Quiet>
    </>
  );
}
