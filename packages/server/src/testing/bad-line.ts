import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What may happen to a frame of a WebSocket between two machines. */
export type Mishap = 'none' | 'twice' | 'late' | 'held' | 'cut';

/** A line between phones and a server that misbehaves until it is mended. */
export interface BadLine {
  readonly url: string;
  /** How often each mishap came. */
  readonly count: Readonly<Record<Mishap, number>>;
  /** Lets nothing through, in either way. */
  sever(): void;
  /** Is as bad as before it was severed. */
  restore(): void;
  /** From now on every frame arrives once and in order. */
  mend(): void;
  close(): Promise<void>;
}

/** @param mishap chooses what happens to each frame */
export async function badLine(to: string, mishap: () => Mishap): Promise<BadLine> {
  const { hostname, port } = new URL(to);
  const count = { none: 0, twice: 0, late: 0, held: 0, cut: 0 };
  const open = new Set<Socket>();
  let isMended = false;
  let isSevered = false;

  const server = createServer((phone) => {
    const far = connect(Number(port), hostname);
    const cut = () => {
      for (const end of [phone, far]) end.destroy();
    };
    if (isSevered) return cut();
    for (const end of [phone, far]) {
      open.add(end);
      end.setNoDelay(true);
      end.on('error', () => {});
      end.on('close', () => {
        open.delete(end);
        cut();
      });
    }
    phone.once('data', (head: Buffer) => {
      far.write(head);
      if (/^upgrade: websocket/im.test(`${head}`)) {
        pass(phone, far, cut);
        pass(far, phone, cut, true);
      } else {
        phone.pipe(far).pipe(phone);
      }
    });
  });

  function pass(from: Socket, to: Socket, cut: () => void, hasHead = false): void {
    let rest: Buffer = Buffer.alloc(0);
    let isShaken = !hasHead;
    let before = Promise.resolve();
    const write = (frame: Buffer) => void (to.writable && to.write(frame));

    /** A frame that is held holds those behind it; one that is late does not. */
    function send(frame: Buffer, what: Mishap): Promise<void> | undefined {
      if (what === 'cut') cut();
      else if (what === 'late') setTimeout(() => write(frame), pause());
      else if (what === 'held') return wait(pause()).then(() => write(frame));
      else for (let times = what === 'twice' ? 2 : 1; times > 0; times -= 1) write(frame);
      return undefined;
    }

    from.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      if (!isShaken) {
        const end = rest.indexOf('\r\n\r\n') + 4;
        if (end < 4) return;
        isShaken = true;
        write(rest.subarray(0, end));
        rest = rest.subarray(end);
      }
      for (let size = frameSize(rest); size > 0; size = frameSize(rest)) {
        const frame = rest.subarray(0, size);
        rest = rest.subarray(size);
        const what = isMended ? 'none' : mishap();
        count[what] += 1;
        before = before.then(() => send(frame, what));
      }
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count,
    sever() {
      isSevered = true;
      for (const end of open) end.destroy();
    },
    restore() {
      isSevered = false;
    },
    mend() {
      isMended = true;
    },
    async close() {
      for (const end of open) end.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The length of the first whole frame, with its head; 0 when it has not come to its end. */
function frameSize(data: Buffer): number {
  if (data.length < 2) return 0;
  const [, second = 0] = data;
  const short = second & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < head) return 0;
  const length =
    short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short;
  const size = head + (second & 0x80 ? 4 : 0) + length;
  return data.length < size ? 0 : size;
}

function pause(): number {
  return 5 + Math.random() * 60;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
