import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, type Emphasis } from './button.tsx';
import styles from './dialog.module.css';
import { focusWithin } from './error-summary.tsx';
import { Row } from './layout.tsx';

type DialogProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button emphasis="plain" onPress={onClose}>
              <Trans>閉じる</Trans>
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

type DialogActionsProps = {
  children: ReactNode;
  emphasis: Emphasis;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
  /** What was typed stays for the next time. */
  isKept?: boolean;
};

/** The end of a dialog: do it, or leave it. */
export function DialogActions({ children, emphasis, isPending, onSend, onClose, isKept }: DialogActionsProps) {
  const { end, sent } = useWhatIsWrong(isPending);
  const send = () => {
    onSend();
    sent();
  };
  return (
    <div ref={end}>
      <Row>
        <Button emphasis={emphasis} isPending={isPending} onPress={send}>
          {children}
        </Button>
        <Button onPress={onClose}>{isKept ? <Trans>やめる（入力は残ります）</Trans> : <Trans>やめる</Trans>}</Button>
      </Row>
    </div>
  );
}

/** What stands against sending may be out of view in a narrow window: the first wrong field takes the focus, or the refusal is shown. */
function useWhatIsWrong(isPending: boolean) {
  const end = useRef<HTMLDivElement>(null);
  const [sendings, setSendings] = useState(0);
  useEffect(() => {
    if (sendings === 0 || isPending) return;
    const dialog = end.current?.closest('[role=dialog]');
    const field = dialog?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (field) focusWithin(field);
    else dialog?.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
  }, [sendings, isPending]);
  return { end, sent: () => setSendings((count) => count + 1) };
}
