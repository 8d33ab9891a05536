import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { IconEyeOff, IconPresentation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useRoomFeed } from './feed/use-room-feed';
import { BLANK_KEY, OPEN_KEY, SWAP_KEY } from './room-keys';
import { RoomOverlay } from './overlay/RoomOverlay';
import { useOpenRoom } from './use-open-room';
import { useRoomKeys } from './use-room-keys';

/** Feeds the room for as long as a workshop is open, and brings its view onto a screen. */
export function RoomButton() {
  const { t } = useTranslation();
  const feed = useRoomFeed();
  const { isBlank, isShownHere } = useStore(feed.state);
  const { open, isByShell } = useOpenRoom(feed.isRoomOpen);
  const toggleBlank = () => feed.blank(!isBlank);
  const toggleHere = () => feed.showHere(!isShownHere);
  useRoomKeys({ [OPEN_KEY]: open, [BLANK_KEY]: toggleBlank, [SWAP_KEY]: toggleHere });

  const label = t(isBlank ? 'room.menuBlank' : 'room.menu');
  return (
    <>
      <Menu position="bottom-end" width="max-content">
        <Menu.Target>
          <ActionIcon aria-label={label} title={label}>
            {isBlank ? <IconEyeOff size={20} /> : <IconPresentation size={20} />}
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Item keys={OPEN_KEY} label={t(isByShell ? 'room.open' : 'room.openTab')} onClick={open} />
          <Item keys={SWAP_KEY} label={t('room.showHere')} onClick={toggleHere} />
          <Item keys={BLANK_KEY} label={t(isBlank ? 'room.unblank' : 'room.blank')} onClick={toggleBlank} />
        </Menu.Dropdown>
      </Menu>
      {isShownHere && <RoomOverlay feed={feed} />}
    </>
  );
}

interface ItemProps {
  readonly keys: string;
  readonly label: string;
  readonly onClick: () => void;
}

function Item({ keys, label, onClick }: ItemProps) {
  return (
    <Menu.Item aria-keyshortcuts={keys} rightSection={<Kbd aria-hidden>{keys}</Kbd>} onClick={onClick}>
      {label}
    </Menu.Item>
  );
}
