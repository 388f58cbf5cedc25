import { ulid } from 'ulid';
import { Trouble } from '../setup/trouble.mjs';

/** One person at the API, as any client would be: a browser's cookies, GraphQL documents, command ids.
 *  @typedef {{ ask: (query: string, variables?: object) => Promise<any>, act: (action: string, input: object, done?: string) => Promise<any>,
 *    send: (path: string, body: string, type: string) => Promise<any>, upload: (file: { name: string, text: string }, to: object) => Promise<string>, on: (caseId: string, action: string, input?: object) => Promise<any> }} Client */

const outcome = '__typename ... on DomainError { code message } ... on ValidationFailed { problems { path code } }';
const recorded = '... on CommandSuccess { command { version } }';
const opened = '... on SubmitApplicationSuccess { application { number cases { id number } } }';

/** Signs in by OpenID Connect as the demonstration person of that English name.
 *  @param {string} origin @param {string} name @returns {Promise<Client>} */
export async function signIn(origin, name) {
  const browse = browser(origin);
  const page = await browse('/auth/login');
  const person = new RegExp(`value="([^"]+)">[^<]*<span lang="en">${name}</span>`).exec(page.text)?.[1];
  if (!person) throw new Trouble(`The sign-in page does not list ${name}; this demonstration needs the seeded people.`);
  await browse(page.path, new URLSearchParams({ person }));

  /** @type {Client['ask']} */
  const ask = async (query, variables = {}) => {
    const { text } = await browse('/graphql', { query, variables });
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Trouble(`The API refused what ${name} asked: ${errors[0].message}`);
    return data;
  };
  /** @type {Client['act']} */
  const act = async (action, input, done) => {
    const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`;
    const of = done && `... on ${action.charAt(0).toUpperCase()}${action.slice(1)}Success { ${done} }`;
    const fields = `${outcome} ${of ?? (action === 'submitApplication' ? opened : recorded)}`;
    const { did } = await ask(`mutation ($input: ${type}!) { did: ${action}(input: $input) { ${fields} } }`, {
      input: { commandId: ulid(), ...input },
    });
    if (!did.__typename.endsWith('Success'))
      throw new Trouble(`${name} could not do ${action}: ${did.code} ${did.message ?? ''} ${JSON.stringify(did.problems ?? '')}`); // prettier-ignore
    return did;
  };
  /** @type {Client['send']} */
  const send = async (path, body, type) => JSON.parse((await browse(path, body, type)).text);
  /** @type {Client['on']} */
  const on = async (caseId, action, input = {}) => {
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Case { allowedActions { action basisVersion } } } }',
      { id: caseId },
    );
    const allowed = node?.allowedActions.find((/** @type {{ action: string }} */ one) => one.action === action);
    if (!allowed) throw new Trouble(`${name} is not offered ${action} on this case.`);
    return act(action, { caseId, expectedVersion: allowed.basisVersion, ...input });
  };
  return { ask, act, send, upload: (file, to) => upload(ask, file, to), on };
}

/** Sends a text file with a ticket, and gives its address.
 *  @param {Client['ask']} ask @param {{ name: string, text: string }} file @param {object} to @returns {Promise<string>} */
async function upload(ask, { name, text }, to) {
  const body = new TextEncoder().encode(text);
  const asked = `mutation ($input: RequestUploadInput!) { did: requestUpload(input: $input) { ${outcome} ... on RequestUploadSuccess { url } } }`;
  const { did } = await ask(asked, { input: { name, size: body.length, mediaType: 'text/plain', ...to } });
  if (!did.url) throw new Trouble(`${name} may not be sent: ${did.code} ${did.message ?? ''}`);
  const sent = await fetch(did.url, { method: 'PUT', body });
  if (!sent.ok) throw new Trouble(`The file ${name} was not taken: ${(await sent.text()).slice(0, 200)}`);
  return (await sent.json()).contentId;
}

/** A browser without a screen: it keeps cookies and follows redirects within the origin.
 *  @param {string} origin */
function browser(origin) {
  /** @type {Map<string, string>} */
  const cookies = new Map();
  /** @param {string} path @param {URLSearchParams | object | string} [body] @param {string} [type] of a body that is text
   *  @returns {Promise<{ path: string, text: string }>} */
  return async function browse(path, body, type = 'application/json') {
    const form = body instanceof URLSearchParams;
    const response = await fetch(new URL(path, origin), {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        origin,
        'accept-language': 'en',
        cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...(body && !form && { 'content-type': type }),
      },
      ...(body && { body: form || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const next = response.headers.get('location');
    if (next) return browse(new URL(next, response.url).href);
    const text = await response.text();
    if (response.status >= 500) throw new Trouble(`${path} answered ${response.status}: ${text.slice(0, 200)}`);
    return { path: response.url, text };
  };
}
