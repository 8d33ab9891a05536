import { describe, expect, it } from 'vitest';
import { aPicture, aRoomLine } from '../../../builders/a-room';

describe('the line between the facilitator’s window and the room', () => {
  it('shows a room that opens what is shown, and every change after', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    const room = line.aRoom();
    expect(room.state.getState().picture?.company).toBe('Kopi');
    facilitator.show(aPicture({ step: 'kpis' }));
    expect(room.state.getState().picture?.step).toBe('kpis');
  });

  it('shows a room that was open before', () => {
    const line = aRoomLine();
    const room = line.aRoom();
    expect(room.state.getState().picture).toBeNull();
    line.aFacilitator('Kopi');
    expect(room.state.getState().picture?.company).toBe('Kopi');
  });

  it('says nothing while no room is open, and nothing twice', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    facilitator.show(aPicture({ step: 'kpis' }));
    expect(line.said.map(({ kind }) => kind)).toEqual(['claim']);
    line.aRoom();
    line.said.length = 0;
    facilitator.show(aPicture({ step: 'kpis' }));
    expect(line.said).toEqual([]);
  });

  it('draws once a frame, however much changes in it', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    line.aRoom();
    line.said.length = 0;
    facilitator.feed.changed();
    facilitator.feed.changed();
    facilitator.show(aPicture({ company: 'Teh' }));
    expect(line.said.map(({ kind }) => kind)).toEqual(['picture']);
  });

  it('lets the window speak that was used last', () => {
    const line = aRoomLine();
    const first = line.aFacilitator('First');
    const room = line.aRoom();
    const second = line.aFacilitator('Second');
    second.passFrame();
    expect(room.state.getState().picture?.company).toBe('Second');
    first.show(aPicture({ company: 'First, changed' }));
    expect(room.state.getState().picture?.company).toBe('Second');
    first.feed.used();
    first.passFrame();
    expect(room.state.getState().picture?.company).toBe('First, changed');
  });

  it('follows in every room that is open, until it goes', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    const [one, other] = [line.aRoom('one'), line.aRoom('other')];
    facilitator.show(aPicture({ company: 'Teh' }));
    expect([one, other].map((room) => room.state.getState().picture?.company)).toEqual(['Teh', 'Teh']);
    one.leave();
    other.leave();
    line.said.length = 0;
    facilitator.show(aPicture({ company: 'Susu' }));
    expect(line.said).toEqual([]);
  });

  it('keeps its picture when the facilitator’s window crashes, and follows the next one', () => {
    const line = aRoomLine();
    line.aFacilitator('Kopi').crash();
    const room = line.aRoom();
    expect(room.state.getState().picture).toBeNull();
    const next = line.aFacilitator('Kopi, again');
    next.passFrame();
    next.crash();
    expect(room.state.getState().picture?.company).toBe('Kopi, again');
  });

  it('answers a room from a silent window when the one that spoke is gone', () => {
    const line = aRoomLine();
    const silent = line.aFacilitator('Silent');
    const speaking = line.aFacilitator('Speaking');
    speaking.stop();
    const room = line.aRoom();
    expect(room.state.getState().picture).toBeNull();
    silent.passWait();
    silent.passFrame();
    expect(room.state.getState().picture?.company).toBe('Silent');
  });

  it('leaves the answer to the window that speaks', () => {
    const line = aRoomLine();
    const silent = line.aFacilitator('Silent');
    line.aFacilitator('Speaking');
    const room = line.aRoom();
    silent.passWait();
    silent.passFrame();
    expect(room.state.getState().picture?.company).toBe('Speaking');
  });

  it('waits calmly once the workshop is closed', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    const room = line.aRoom();
    facilitator.stop();
    expect(room.state.getState().picture).toBeNull();
  });

  it('knows of a room that an earlier window opened, and no longer of one that crashed', async () => {
    const line = aRoomLine();
    line.aFacilitator('Kopi').crash();
    const room = line.aRoomThatCrashes();
    const again = line.aFacilitator('Kopi, again');
    const isOpen = async () => {
      const answer = again.feed.isRoomOpen();
      again.passWait();
      return answer;
    };
    await expect(isOpen()).resolves.toBe(true);
    room.crash();
    await expect(isOpen()).resolves.toBe(false);
    line.aRoom();
    await expect(isOpen()).resolves.toBe(true);
  });

  it('goes blank from either window, and comes back', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    const room = line.aRoom();
    facilitator.feed.blank(true);
    expect(room.state.getState().isBlank).toBe(true);
    expect(line.aRoom('later').state.getState().isBlank).toBe(true);
    room.blank(false);
    facilitator.passFrame();
    expect(facilitator.feed.state.getState().isBlank).toBe(false);
    expect(room.state.getState()).toMatchObject({ isBlank: false, picture: { company: 'Kopi' } });
  });

  it('stays blank when the facilitator’s window is loaded again, or another one speaks', () => {
    const line = aRoomLine();
    const facilitator = line.aFacilitator('Kopi');
    const room = line.aRoom();
    facilitator.feed.blank(true);
    facilitator.crash();
    const again = line.aFacilitator('Kopi');
    again.passFrame();
    expect(again.feed.state.getState().isBlank).toBe(true);
    expect(room.state.getState()).toMatchObject({ isBlank: true, picture: { company: 'Kopi' } });
    again.feed.blank(false);
    again.passFrame();
    expect(room.state.getState().isBlank).toBe(false);
  });

  it('stays blank where it was blanked before a workshop was opened', () => {
    const line = aRoomLine();
    const room = line.aRoom();
    room.blank(true);
    line.aFacilitator('Kopi').passFrame();
    expect(room.state.getState()).toMatchObject({ isBlank: true, picture: { company: 'Kopi' } });
  });

  it('goes blank without any facilitator’s window', () => {
    const room = aRoomLine().aRoom();
    room.blank(true);
    expect(room.state.getState().isBlank).toBe(true);
  });

  it('draws what lies over the facilitator’s own window, though no room is open', () => {
    const { feed, show } = aRoomLine().aFacilitator('Kopi');
    feed.showHere(true);
    expect(feed.state.getState()).toMatchObject({ isShownHere: true, picture: { company: 'Kopi' } });
    show(aPicture({ company: 'Teh' }));
    expect(feed.state.getState().picture?.company).toBe('Teh');
  });
});
