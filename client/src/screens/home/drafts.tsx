import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { HomeDraftsDocument } from '../../generated/graphql.ts';
import { draftTitle } from '../../item-form/application-draft.ts';
import { moment } from '../../language/moment.ts';
import { isSheetDraft, sheetTitle } from '../../sheet/sheet-draft.ts';
import styles from './home.module.css';
import { Section } from '../../ui/section.tsx';

export function Drafts() {
  const { data } = useQuery(HomeDraftsDocument);
  const drafts = data?.drafts ?? [];
  if (drafts.length === 0) return null;
  return (
    <Section title={<Plural value={drafts.length} other="下書き（# 件）" />}>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            {isSheetDraft(draft.content) ? <SheetLink draft={draft} /> : <ApplicationLink draft={draft} />}{' '}
            <Trans>保存 {moment(draft.savedAt)}</Trans>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Draft = { id: string; content: string };

function ApplicationLink({ draft }: { draft: Draft }) {
  return (
    <Link to="/drafts/$draftId" params={{ draftId: draft.id }}>
      {draftTitle(draft.content) ?? <Trans>品名のない下書き</Trans>}
    </Link>
  );
}

function SheetLink({ draft }: { draft: Draft }) {
  return (
    <Link to="/sheets/$draftId" params={{ draftId: draft.id }}>
      <Trans>シート：{sheetTitle(draft.content)}</Trans>
    </Link>
  );
}
