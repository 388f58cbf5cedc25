import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import {
  aCase,
  aCaseInVerification,
  atStep,
  buildItem,
  buildVerifiedJudgment,
  firstVerified,
  succeeded,
} from '../support/application-builder.ts';
import { act, openCase } from '../support/browser-case.ts';
import type { Visitor } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { setPolicy, type Person } from '../support/case-driver.ts';
import { journeyOfACase } from './journey.ts';

let world: BrowserWorld;
const visitors = new Map<Person, Visitor>();
beforeAll(async () => (world = await browserWorld()), 120_000);
afterAll(() => world.end(), 30_000);
afterEach(() => {
  for (const [person, { faults }] of visitors) expect({ [person]: faults }).toEqual({ [person]: [] });
});

async function at(person: Person, number: string): Promise<Page> {
  const known = visitors.get(person) ?? (await world.signedIn(person));
  visitors.set(person, known);
  await openCase(known.page, number);
  return known.page;
}

journeyOfACase(() => world);

const field = (dialog: Locator, name: string) => dialog.getByRole('textbox', { name });
const tick = (dialog: Locator, name: string | RegExp) =>
  dialog.getByRole('checkbox', { name, exact: true }).check({ force: true });
const choose = (dialog: Locator, name: string | RegExp) =>
  dialog.getByRole('radio', { name, exact: true }).first().check({ force: true });
const says = (page: Page | Locator, words: string | RegExp) => page.getByText(words).first().waitFor();

describe('before the verification', () => {
  it('an applicant takes the submission back within the minute', async () => {
    await setPolicy(world.api.world, { takeBackMs: 60_000 });
    const sent = await world.api
      .as('hoshimiClerk')
      .act('submitApplication', { commandId: ulid(), items: [buildItem()] });
    await setPolicy(world.api.world, { takeBackMs: 1 });
    const number = sent.application?.caseNumbers[0] ?? '';
    await atStep(world.api.as('hoshimiClerk'), globalId('Case', number), 'submission');
    const page = await at('hoshimiClerk', number);
    await act(page, '提出を取り戻す');
    await says(page, '取り戻し済み');
  }, 60_000);

  it('a coordinator returns a case for completion, and the applicant completes it', async () => {
    const { number } = await aCase(world.api);
    await act(await at('coordinator', number), '申請者へ差し戻す', async (dialog) => {
      await tick(dialog, '証拠がない');
      await field(dialog, '申請者への連絡').fill('最新のデータシートを添えてください。');
      await field(dialog, '補完の期限').fill('令和９年３月３１日');
      await dialog.getByText('解釈：2027年3月31日').waitFor();
    });
    const page = await at('hoshimiClerk', number);
    await says(page, '補って再提出してください。');
    await says(page, '最新のデータシートを添えてください。');
    await act(page, '補完して再提出する', async (dialog) =>
      field(dialog, '用途・説明').fill('産業機器の制御に用いる。'),
    );
    await says(page, '産業機器の制御に用いる。');
    await says(page, '受付待ち');
  }, 60_000);

  it('a coordinator declines a case with a reason', async () => {
    const { number } = await aCase(world.api);
    await act(await at('coordinator', number), '受け付けない', (dialog) => choose(dialog, '対象外'));
    await says(await at('hoshimiClerk', number), '渡辺 直美が受け付けないと決めました。 理由：対象外');
  }, 60_000);

  it('an applicant withdraws a case', async () => {
    const { number } = await aCase(world.api);
    const page = await at('hoshimiClerk', number);
    await act(page, '案件を取り下げる', (dialog) => choose(dialog, '誤って提出した'));
    await says(page, '佐藤 美咲が案件を取り下げました。 理由：誤って提出した');
  }, 60_000);

  it('a nominee declines, and the coordinator nominates somebody else', async () => {
    const { number, id } = await aCase(world.api);
    succeeded(await world.api.as('coordinator').on(id, 'acceptCase'));
    await act(await at('coordinator', number), '検証者を指名する', async (dialog) => {
      await choose(dialog, /^中村 恵/);
      await tick(dialog, /^吉田 由美/);
      await tick(dialog, /^山田 浩二/);
    });
    await act(await at('expertElectronics', number), '指名を断る', (dialog) => choose(dialog, '時間がない'));
    const page = await at('coordinator', number);
    await act(page, '検証者を指名する', (dialog) => tick(dialog, /^佐々木 葵/));
    await act(page, '検証者を替える', async (dialog) => {
      await choose(dialog, /^山田 浩二/);
      await choose(dialog.getByRole('radiogroup', { name: '二次検証者' }), /^松本 千尋/);
    });
    await says(page, '検証者が外れました（山田 浩二）。');
  }, 60_000);
});

describe('questions', () => {
  it('an advisor asks twice; the applicant answers the second in parts, and gets more time for the first', async () => {
    const { number } = await aCaseInVerification(world.api);
    const advisor = await at('advisorMaterials', number);
    for (const question of ['一つ目の質問', '二つ目の質問'])
      await act(advisor, '追加資料を依頼する', async (dialog) => {
        await field(dialog, '質問').first().fill(question);
        await dialog.getByLabel('関係する条項').selectOption('ic-a3');
        await field(dialog, '質問の部分の数').fill('２');
      });
    const clerk = await at('hoshimiClerk', number);
    await act(clerk, '追加資料に答える', async (dialog) => {
      await choose(dialog, '二つ目の質問');
      await tick(dialog, '部分 1');
      await field(dialog, '回答').fill('一つ目の部分の答え');
    });
    await says(clerk, '2 件中 1 件');
    await act(clerk, '追加資料に答える', async (dialog) => {
      await choose(dialog, '二つ目の質問');
      await tick(dialog, '部分 2');
      await field(dialog, '回答').fill('残りの答え');
    });
    await act(clerk, '回答期限の延長を求める', async (dialog) => {
      await field(dialog, '希望する期限').fill(inDays(40));
      await field(dialog, '理由').fill('製造者に問い合わせ中。');
    });
    await act(await at('advisorMaterials', number), '延長を認める', (dialog) =>
      field(dialog, '新しい期限').fill(inDays(30)),
    );
    await act(advisor, '追加資料依頼を終える');
    await says(advisor, '中村 恵が追加資料依頼を終えました。');
    await expect(advisor.getByRole('button', { name: '追加資料依頼を終える' }).count()).resolves.toBe(0);
  }, 90_000);

  it('a verifier consults another advisor and the maker; the applicant sees neither', async () => {
    const { number } = await aCaseInVerification(world.api);
    const page = await at('expertElectronics', number);
    await act(page, '照会を出す', async (dialog) => {
      await choose(dialog, '別の助言者');
      await choose(dialog, /^山本 正/);
      await field(dialog, '質問').fill('この読み方でよいか。');
    });
    await act(page, '照会の答えを記録する', (dialog) => field(dialog, '回答').fill('よい。'));
    await act(page, '照会を出す', async (dialog) => {
      await choose(dialog, '製造者');
      await field(dialog, '質問').fill('製造プロセスは何か。');
    });
    await act(page, '照会を取り消す');
    await says(page, '吉田 由美が照会を取り消しました。');
    const clerk = await at('hoshimiClerk', number);
    await expect(clerk.getByText('照会').count()).resolves.toBe(0);
  }, 60_000);
});

describe('the second verification', () => {
  it('modifies the judgment, which voids the signature given before', async () => {
    const { number, id } = await aCaseInVerification(world.api);
    await firstVerified(world.api, id);
    const page = await at('expertElectronics', number);
    await act(page, '判定の条項を修正する', async (dialog) => {
      await choose(dialog, '該当');
      await field(dialog, '項番').fill('７（１）');
      await dialog.getByLabel('所見 1', { exact: true }).selectOption('controlled');
      await dialog.getByText('理由コードと証拠 1').click();
      await tick(dialog, '値の読み違い');
      await field(dialog, '理由').fill('最大周波数は 168 MHz である。');
    });
    await says(page, '実質的修正');
    await says(page, '吉田 由美が判定を修正しました。以前の署名は無効になりました。');
    await says(page, /異なる条項：貨物等省令/);
    const table = page.getByRole('table', { name: '条項ごとの所見' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      '条項',
      '申請者',
      '1. 一次検証者 中村 恵',
      '2. 二次検証者 吉田 由美（現在）',
    ]);
    const [own, first, second] = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect([own, first, second].map((cell) => cell?.split('\n').at(-1))).toEqual([
      'データシートの値',
      '＝ 申請者と同じ',
      '≠ 申請者と異なる',
    ]);
    expect(second).toContain('値の読み違い');
    await act(await at('advisorMaterials', number), '判定に署名する');
  }, 60_000);

  it('returns twice, so that a panel of three decides and the approver signs', async () => {
    const { number, id } = await aCaseInVerification(world.api);
    for (const round of [1, 2]) {
      await firstVerified(world.api, id, buildVerifiedJudgment({ reasoning: `${round} 回目の理由` }));
      await act(await at('expertElectronics', number), '再検討を依頼する', async (dialog) => {
        await tick(dialog, '証拠不足');
        await field(dialog, '検証者への説明').fill('証拠が足りない。');
      });
    }
    await act(await at('coordinator', number), '合議の委員を指名する', async (dialog) => {
      for (const name of [/^佐々木 葵/, /^山口 学/, /^松本 千尋/]) await tick(dialog, name);
    });
    const panel = ['expertMaterials', 'expertChemistry', 'expertAerospace'] as const;
    for (const member of panel) await act(await at(member, number), '指名を承諾する');
    for (const member of panel.slice(0, 2))
      await act(await at(member, number), '合議で投票する', (dialog) => choose(dialog, /^非該当.*中村 恵/));
    await act(await at('approver', number), '承認する');
    await says(await at('hoshimiClerk', number), '検証証明書が発行されました');
  }, 120_000);
});

describe('after the certificate', () => {
  it('the applicant asks for a re-examination on new facts, and while it runs two people revoke what was issued', async () => {
    const { number, id } = await aCaseInVerification(world.api);
    const judgment = await firstVerified(world.api, id);
    for (const expert of ['expertElectronics', 'expertSemiconductors'] as const)
      succeeded(await world.api.as(expert).on(id, 'countersignJudgment', { judgment }));
    succeeded(await world.api.as('approver').on(id, 'signOffJudgment', { judgment }));
    await atStep(world.api.as('hoshimiClerk'), id, 'issued');
    const page = await at('hoshimiClerk', number);
    await act(page, '再審査を求める', async (dialog) => {
      await choose(dialog, '新しい事実');
      await field(dialog, '用途・説明').fill('新しい用途。');
    });
    await says(page, /^2 回目$/); // how often it was returned inside is not told here
    await says(page, '以前の検証証明書は、取り消されるまで有効です。');
    await act(await at('coordinator', number), '証明書の取消しを提案する', async (dialog) => {
      await says(dialog, 'この証明書をもとに掲載中のものは、公表リストにありません。');
      await dialog.getByRole('button', { name: '証明書の取消しを提案する', exact: true }).click();
      await dialog.getByRole('heading', { name: '2 件の入力を確かめてください' }).waitFor(); // all at once
      await choose(dialog, '提出された事実が誤っていた');
      await field(dialog, '理由の説明').pressSequentially('Wrong value.'); // no key goes to the list above
    });
    const approver = await at('approver', number);
    await approver.goto('/');
    await says(approver, '検証証明書の取消しの提案が 1 件、承認者の判断を待っています。');
    await act(await at('approver', number), '証明書を取り消す', (dialog) => says(dialog, 'Wrong value.'));
    await says(await at('hoshimiClerk', number), '以前の検証証明書は取り消されました。何も証明しません。');
  }, 60_000);
});

/** A day from now on, as a person writes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
