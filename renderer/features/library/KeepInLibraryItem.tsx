import { Menu } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useKeepInLibrary } from './use-keep-in-library';

/** The entry of a KPI's menu that keeps its measure for the next workshops. */
export function KeepInLibraryItem({ kpi }: { readonly kpi: Kpi }) {
  const { t } = useTranslation();
  const keep = useKeepInLibrary();
  return (
    <Menu.Item leftSection={<IconBooks size={20} aria-hidden />} onClick={() => void keep(kpi)}>
      {t('library.keep')}
    </Menu.Item>
  );
}
