import { i18n } from '@lingui/core';

export function fileSize(bytes: number): string {
  const [value, unit] =
    bytes < 1024 ? [bytes, 'B'] : bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${i18n.number(value, { maximumFractionDigits: 1 })} ${unit}`;
}
