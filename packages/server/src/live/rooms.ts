import { openRoom, type Room, type RoomContext } from './room.ts';

/** The polls that this process follows. */
export interface Rooms {
  /** The room of a poll, opened when nobody is in it yet; `undefined` when there is no such poll. */
  of(id: string): Promise<Room | undefined>;
  /** Closes the rooms in which nobody is, and which nobody has asked for lately. */
  sweep(): void;
  close(): void;
}

export function createRooms(context: Omit<RoomContext, 'onGone'>): Rooms {
  const rooms = new Map<string, Promise<Room | undefined>>();
  const idle = new Map<string, Room>();

  async function open(id: string): Promise<Room | undefined> {
    const forget = () => {
      if (rooms.delete(id)) context.metrics.add('rooms', -1);
      idle.delete(id);
    };
    context.metrics.add('rooms');
    try {
      const room = await openRoom(id, { ...context, onGone: forget });
      if (!room) forget();
      return room;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    of(id) {
      idle.delete(id);
      const room = rooms.get(id) ?? open(id);
      rooms.set(id, room);
      return room;
    },
    sweep() {
      for (const [id, room] of idle) {
        if (room.count('phone') + room.count('screen') > 0) continue;
        room.close();
        rooms.delete(id);
        context.metrics.add('rooms', -1);
      }
      idle.clear();
      for (const [id, opening] of rooms) {
        opening.then(
          (room) => room && idle.set(id, room),
          () => {},
        );
      }
    },
    close() {
      for (const opening of rooms.values()) {
        opening.then(
          (room) => room?.close(),
          () => {},
        );
      }
      rooms.clear();
      idle.clear();
    },
  };
}
