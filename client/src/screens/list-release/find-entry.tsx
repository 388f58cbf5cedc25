import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** To a listed entry by its public name, which every look-up and every page of the list shows. */
export function FindEntry() {
  const navigate = useNavigate();
  const [entry, setEntry] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    const name = entry.normalize('NFKC').trim();
    if (name) void navigate({ to: '/listed-entries/$entry', params: { entry: name } });
  };
  return (
    <Section title={<Trans>掲載を開く</Trans>}>
      <form onSubmit={find}>
        <Stack>
          <TextField
            id="entry"
            label={<Trans>掲載の公開の名</Trans>}
            hint={
              <Trans>照会の答えや公表のページに示される名です。取下げ・停止・再開・訂正はその掲載から行います。</Trans>
            }
            isMono
            value={entry}
            onChange={setEntry}
          />
          <div>
            <Button type="submit">
              <Trans>開く</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
