import { checkProof, fetchKeys } from '../proof/check-proof.ts';
import { readProof } from '../proof/proof.ts';
import { saidOf, type Pair } from '../proof/proof-words.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'ja';
const say = (text: Pair) => text[language];
const unreadable: Pair = { ja: '証明（JSON）として読めません。', en: 'This cannot be read as a proof (JSON).' };
const checked = document.getElementById('checked');
const proof = document.querySelector<HTMLTextAreaElement>('#proof');

document.getElementById('check-proof')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(proof?.value ?? '');
});
document.querySelector<HTMLInputElement>('#proof-file')?.addEventListener('change', (event) => {
  const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
  if (file !== undefined && proof !== null)
    void file.text().then((text) => {
      proof.value = text;
      return show(text);
    });
});

/** Says each step in a line of its own, with a sign that can be read without colour. */
async function show(text: string): Promise<void> {
  const read = readProof(text);
  const steps =
    read === undefined
      ? [{ isRight: false, text: unreadable }]
      : saidOf(await checkProof(read, await fetchKeys().catch(() => [])));
  const lines = steps.map(({ isRight, text: words }, at) => {
    const line = document.createElement('p');
    line.textContent = `${isRight ? '✓' : '×'} ${say(words)}`;
    line.dataset.right = String(isRight);
    if (at === 0) line.className = 'word';
    return line;
  });
  checked?.replaceChildren(...lines);
}
