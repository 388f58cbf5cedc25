import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceTextFragment } from '../generated/graphql.ts';
import { currentLanguage, inCurrentLanguage } from '../language/language.ts';
import { calendarDate } from '../language/moment.ts';
import { Banner } from '../ui/banner.tsx';
import { Facts, Quiet } from '../ui/layout.tsx';
import { titleOf } from '../words/names.ts';
import { Markdown } from './markdown.tsx';

/** An article with the law it was written for; when that law has moved on, the reader is told first. */
export function ArticleText({ article, headings }: { article: GuidanceTextFragment; headings: 2 | 3 }) {
  const { amendedSince, bodyJa, bodyEn } = article;
  return (
    <>
      {amendedSince.length > 0 ? (
        <Banner kind="warning" title={<Trans>この記事の後に、引用している条項が改められました。</Trans>}>
          <p>{amendedSince.map(({ citation }) => citation).join('、')}</p>
        </Banner>
      ) : null}
      <Markdown text={inCurrentLanguage({ ja: bodyJa, en: bodyEn })} lang={currentLanguage()} headings={headings} />
      <ArticleFacts article={article} />
      <Quiet>
        <Trans>技術者の案です。有資格の該非判定者の確認を受けてください。法的拘束力はありません。</Trans>
      </Quiet>
    </>
  );
}

function ArticleFacts({ article }: { article: GuidanceTextFragment }) {
  const { t } = useLingui();
  const { clauses, items, lawState, validFrom, edition, price } = article;
  const { member, nonMemberSme, nonMember } = price;
  const isFree = member + nonMemberSme + nonMember === 0;
  return (
    <Facts
      facts={[
        { name: t`版`, value: t`第 ${edition} 版（${calendarDate(validFrom)}から）` },
        { name: t`基づく法令`, value: t`${calendarDate(lawState)}の状態` },
        { name: t`扱う項番`, value: items.map(({ number }) => number).join('、') || t`別表第1の項番なし` },
        ...(clauses.length > 0
          ? [{ name: t`引用した条項`, value: clauses.map((one) => `${one.citation} ${titleOf(one)}`).join('\n') }]
          : []),
        {
          name: t`価格（税込）`,
          value: isFree ? t`無料` : t`会員 ${member} 円、非会員の中小企業 ${nonMemberSme} 円、そのほか ${nonMember} 円`,
        },
      ]}
    />
  );
}
