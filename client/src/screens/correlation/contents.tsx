import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import {
  type BranchFragment,
  CorrelationContentsDocument,
  type CorrelationContentsQuery,
} from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Details } from '../../ui/details.tsx';
import styles from './correlation.module.css';
import { NumberLink } from './number-link.tsx';
import { titleOfNumber } from './number-title.ts';

/** The table's contents from both sides; every entry asks for itself. */
export function Contents({ asOf }: { asOf: string | undefined }) {
  const { data, error, refetch } = useQuery(CorrelationContentsDocument, { variables: { asOf } });
  return (
    <section aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents">
        <Trans>目次</Trans>
      </h2>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ jp, eu }) => (
          <div className={styles.sides}>
            <Side heading={<Trans>日本（輸出令別表第1）</Trans>} branches={jp} asOf={asOf} />
            <Side heading={<Trans>EU（規則附属書 I）</Trans>} branches={eu} asOf={asOf} />
          </div>
        )}
      </Loaded>
    </section>
  );
}

type SideProps = { heading: ReactNode; branches: CorrelationContentsQuery['jp']; asOf: string | undefined };

function Side({ heading, branches, asOf }: SideProps) {
  const { t } = useLingui();
  const summaryOf = (name: string, count: number) => t`${name}（${count}）`;
  return (
    <div>
      <h3>{heading}</h3>
      {branches.map(({ number, count, children }) => (
        <Details key={number.number} summary={summaryOf(`${number.number} ${titleOfNumber(number)}`, count)}>
          <ul>
            <Entry branch={{ number, count }} asOf={asOf} />
            {children.map((child) => (
              <Entry key={child.number.number} branch={child} asOf={asOf} />
            ))}
          </ul>
        </Details>
      ))}
    </div>
  );
}

function Entry({ branch, asOf }: { branch: Pick<BranchFragment, 'number' | 'count'>; asOf: string | undefined }) {
  return (
    <li>
      <Trans>
        <NumberLink number={branch.number} asOf={asOf} />（{branch.count}）
      </Trans>
    </li>
  );
}
