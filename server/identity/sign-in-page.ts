import type { Role } from '../../workflows/domain/case/state.ts';
import { html } from '../markup.ts';
import { allOrganisations, allPeople, type DemonstrationPerson } from '../demonstration.ts';

const roles: Record<Role, string> = {
  clerk: '事務担当', classificationOfficer: '該非確認責任者', coordinator: '受付担当', advisor: '助言者（一次検証）', expert: '専門家（二次検証）',
  approver: '承認者', customsOfficer: '税関職員', administrator: '管理者', auditor: '監査人',
}; // prettier-ignore

export const signInStyle = `body{font-family:sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1c;background:#fff}
ul{list-style:none;padding:0}li{margin:.375rem 0}button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;border:1px solid #626264;border-radius:.5rem;background:#fff;cursor:pointer}
button:hover{text-decoration:underline}button:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}`;

/** The people of the demonstration, one click each. Everything in it is ours, and escaped all the same. */
export function signInPage(uid: string): string {
  const rows = allPeople.map(
    (person) =>
      html`<li><button name="person" value="${person.id}">${person.name.ja} <span lang="en">${person.name.en}</span> — ${placeOf(person)}</button></li>
`,
  );
  return html`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>サインイン（開発用） / Sign in (development)</title>
<link rel="stylesheet" href="/idp/sign-in.css"></head>
<body><main><h1>サインイン（開発用）</h1><p>デモの人物を選んでください。 <span lang="en">Choose a person of the demonstration.</span></p>
<form method="post" action="/idp/interaction/${uid}"><ul>
${rows}</ul></form></main></body></html>`.markup;
} // prettier-ignore

function placeOf({ roles: held, organisation, fields }: DemonstrationPerson): string {
  const company = allOrganisations.find(({ id }) => id === organisation)?.name.ja;
  return [company, ...held.map((role) => roles[role]), ...(company ? [] : fields)].filter(Boolean).join('・');
}
