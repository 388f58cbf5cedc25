import type { Role } from '../workflows/domain/case/state.ts';
import type { Name } from './mongo/people.ts';

export type DemonstrationPerson = {
  id: string; name: Name; email: string; roles: Role[]; fields: string[]; organisation?: string; employer?: string; interest?: string;
}; // prettier-ignore
export type DemonstrationOrganisation = { id: string; name: Name; group?: string };

/** Two applicants that compete, and the employers of advisors and experts. Invented; ids are opaque on purpose and never change. */
export const organisations = {
  hoshimi: { id: 'o-7k2m9q', name: { ja: '星見電子工業株式会社', en: 'Hoshimi Electronics Co., Ltd.' } },
  kazahaya: {
    id: 'o-3x8r5t',
    name: { ja: '風早半導体株式会社', en: 'Kazahaya Semiconductor Corporation' },
    group: 'g-5p2c',
  },
  kazahayaHoldings: {
    id: 'o-9d4w6h',
    name: { ja: '風早ホールディングス株式会社', en: 'Kazahaya Holdings, Inc.' },
    group: 'g-5p2c',
  },
  university: { id: 'o-2b6n8v', name: { ja: '東都理工大学', en: 'Toto Institute of Science' } },
  institute: { id: 'o-4j7f3s', name: { ja: '先端計測研究所', en: 'Advanced Measurement Institute' } },
  chemistry: { id: 'o-8z5g2y', name: { ja: '瑞穂化学分析センター', en: 'Mizuho Chemical Analysis Centre' } },
  aerospace: { id: 'o-6c9t4m', name: { ja: '天馬航空技術協会', en: 'Tenma Aerospace Association' } },
  association: { id: 'o-5q3k7d', name: { ja: '輸出管理支援機構', en: 'Export Control Support Organization' } },
} as const satisfies Record<string, DemonstrationOrganisation>;

const { hoshimi, kazahaya, university, institute, chemistry, aerospace, association } = organisations;
const at = (name: string) => `${name}@example.jp`;

/** Everybody of the demonstration, by a word that says what they are. The first advisor has an interest in one of the applicants. */
export const people = {
  hoshimiClerk: { id: 'p-4h7k2w', name: { ja: '佐藤 美咲', en: 'Misaki Sato' }, email: at('sato'), roles: ['clerk'], fields: [], organisation: hoshimi.id },
  hoshimiOfficer: { id: 'p-9m3x6c', name: { ja: '高橋 健一', en: 'Kenichi Takahashi' }, email: at('takahashi'), roles: ['classificationOfficer'], fields: ['electronics'], organisation: hoshimi.id },
  kazahayaClerk: { id: 'p-2v8r5n', name: { ja: '田中 陽子', en: 'Yoko Tanaka' }, email: at('tanaka'), roles: ['clerk'], fields: [], organisation: kazahaya.id },
  kazahayaOfficer: { id: 'p-7t4d9g', name: { ja: '伊藤 大輔', en: 'Daisuke Ito' }, email: at('ito'), roles: ['classificationOfficer'], fields: ['electronics'], organisation: kazahaya.id },
  coordinator: { id: 'p-5z6b3q', name: { ja: '渡辺 直美', en: 'Naomi Watanabe' }, email: at('watanabe'), roles: ['coordinator'], fields: [], employer: association.id },
  advisorElectronics: { id: 'p-8c2j7y', name: { ja: '山本 正', en: 'Tadashi Yamamoto' }, email: at('yamamoto'), roles: ['advisor'], fields: ['electronics', 'advancedMaterials'], employer: university.id, interest: kazahaya.id },
  advisorMaterials: { id: 'p-3n9f4k', name: { ja: '中村 恵', en: 'Megumi Nakamura' }, email: at('nakamura'), roles: ['advisor'], fields: ['electronics', 'materialsProcessing', 'advancedMaterials'], employer: institute.id },
  advisorChemistry: { id: 'p-6w5s8h', name: { ja: '小林 誠', en: 'Makoto Kobayashi' }, email: at('kobayashi'), roles: ['advisor'], fields: ['chemicalPrecursors', 'chemicalEquipment', 'biological'], employer: chemistry.id },
  advisorAerospace: { id: 'p-2g7v4x', name: { ja: '加藤 隆', en: 'Takashi Kato' }, email: at('kato'), roles: ['advisor'], fields: ['aerospace', 'nuclear'], employer: aerospace.id },
  expertElectronics: { id: 'p-9r3t6m', name: { ja: '吉田 由美', en: 'Yumi Yoshida' }, email: at('yoshida'), roles: ['expert'], fields: ['electronics'], employer: association.id },
  expertSemiconductors: { id: 'p-4k8d2c', name: { ja: '山田 浩二', en: 'Koji Yamada' }, email: at('yamada'), roles: ['expert'], fields: ['electronics', 'advancedMaterials'], employer: association.id },
  expertMaterials: { id: 'p-7y5q9b', name: { ja: '佐々木 葵', en: 'Aoi Sasaki' }, email: at('sasaki'), roles: ['expert'], fields: ['materialsProcessing', 'electronics'], employer: institute.id },
  expertChemistry: { id: 'p-3h6w2z', name: { ja: '山口 学', en: 'Manabu Yamaguchi' }, email: at('yamaguchi'), roles: ['expert'], fields: ['chemicalPrecursors', 'chemicalEquipment', 'electronics'], employer: chemistry.id },
  expertAerospace: { id: 'p-8n4j7f', name: { ja: '松本 千尋', en: 'Chihiro Matsumoto' }, email: at('matsumoto'), roles: ['expert'], fields: ['aerospace', 'nuclear', 'electronics'], employer: aerospace.id },
  expertBiology: { id: 'p-5v9x3g', name: { ja: '井上 亮', en: 'Ryo Inoue' }, email: at('inoue'), roles: ['expert'], fields: ['biological', 'chemicalEquipment', 'electronics'], employer: university.id },
  approver: { id: 'p-6t2r8s', name: { ja: '木村 和子', en: 'Kazuko Kimura' }, email: at('kimura'), roles: ['approver'], fields: [], employer: association.id },
  secondApprover: { id: 'p-2d7c5k', name: { ja: '林 修', en: 'Osamu Hayashi' }, email: at('hayashi'), roles: ['approver'], fields: [], employer: association.id },
  customsOfficer: { id: 'p-9q4m6w', name: { ja: '清水 徹', en: 'Toru Shimizu' }, email: at('shimizu'), roles: ['customsOfficer'], fields: [] },
  administrator: { id: 'p-4b8h3y', name: { ja: '森 翔太', en: 'Shota Mori' }, email: at('mori'), roles: ['administrator'], fields: [], employer: association.id },
  auditor: { id: 'p-7f5z2n', name: { ja: '池田 さくら', en: 'Sakura Ikeda' }, email: at('ikeda'), roles: ['auditor'], fields: [] },
} as const satisfies Record<string, DemonstrationPerson>; // prettier-ignore

/** Before anything a test or a demonstration dates. */
export const registeredAt = Date.UTC(2026, 3, 1);
export const allPeople: readonly DemonstrationPerson[] = Object.values(people);
export const allOrganisations: readonly DemonstrationOrganisation[] = Object.values(organisations);
