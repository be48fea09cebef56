import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Quitting } from '../../../main/shell/quitting.ts';

/** An app that quits as Electron does: it asks everybody first, and ends if nobody objects. */
function anApp({
  underWay,
  answer,
  staysInTray = false,
}: {
  underWay: number;
  answer?: boolean;
  staysInTray?: boolean;
}) {
  const asked: number[] = [];
  const events = new EventEmitter();
  let closed = 0;
  let ended = false;
  let reply: (leave: boolean) => void = () => {};
  const quit = () => {
    if (!prevented((event) => quitting.beforeQuit(event))) {
      ended = true;
      events.emit('ended');
    }
  };
  const quitting = new Quitting({
    staysInTray: () => staysInTray,
    underWay: async () => underWay,
    ask: (count) => {
      asked.push(count);
      events.emit('asked');
      return new Promise((resolve) => {
        reply = resolve;
        if (answer !== undefined) {
          resolve(answer);
          events.emit('answered');
        }
      });
    },
    close: async () => {
      closed += 1;
    },
    quit,
  });
  return {
    quitting,
    quit,
    events,
    asked,
    reply: (leave: boolean) => reply(leave),
    get closed() {
      return closed;
    },
    get ended() {
      return ended;
    },
  };
}

function prevented(happen: (event: { preventDefault(): void }) => void): boolean {
  let isPrevented = false;
  happen({
    preventDefault() {
      isPrevented = true;
    },
  });
  return isPrevented;
}

describe('quitting', () => {
  it('asks nothing when nothing is under way, and waits for all to be on record', async () => {
    const app = anApp({ underWay: 0 });
    const ended = once(app.events, 'ended');
    app.quit();
    await ended;
    expect([app.asked, app.closed]).toEqual([[], 1]);
  });

  it('asks with the number of pushes that are under way, and quits if told to', async () => {
    const app = anApp({ underWay: 2, answer: true });
    const ended = once(app.events, 'ended');
    app.quit();
    await ended;
    expect(app.asked).toEqual([2]);
  });

  it('keeps going if told to, and asks anew the next time', async () => {
    const app = anApp({ underWay: 1, answer: false });
    for (const _ of [1, 2]) {
      const answered = once(app.events, 'answered');
      app.quit();
      await answered;
      await new Promise(setImmediate);
    }
    expect([app.asked, app.closed, app.ended]).toEqual([[1, 1], 0, false]);
  });

  it('asks once, however often it is told to quit meanwhile', async () => {
    const app = anApp({ underWay: 1 });
    const asked = once(app.events, 'asked');
    app.quit();
    await asked;
    app.quit();
    expect(app.asked).toEqual([1]);
  });

  it('by closing the window is the same, with the window still there to ask in', async () => {
    const app = anApp({ underWay: 1 });
    const asked = once(app.events, 'asked');
    expect(prevented((event) => app.quitting.windowClosing(event))).toBe(true);
    await asked;
  });

  it('is not what closing the window asks for where Kindling stays in the tray', () => {
    const app = anApp({ underWay: 3, staysInTray: true });
    const held = prevented((event) => app.quitting.windowClosing(event));
    expect([held, app.asked, app.closed]).toEqual([false, [], 0]);
  });

  it('closes the window at last', async () => {
    const app = anApp({ underWay: 0 });
    const ended = once(app.events, 'ended');
    app.quit();
    await ended;
    expect(prevented((event) => app.quitting.windowClosing(event))).toBe(false);
  });

  it('by a signal is in good order and without a question', async () => {
    const app = anApp({ underWay: 3 });
    const ended = once(app.events, 'ended');
    app.quitting.quitUnasked();
    await ended;
    expect([app.asked, app.closed]).toEqual([[], 1]);
  });

  it('by a signal does not wait for the answer to a question', async () => {
    const app = anApp({ underWay: 3 });
    const asked = once(app.events, 'asked');
    app.quit();
    await asked;
    const ended = once(app.events, 'ended');
    app.quitting.quitUnasked();
    await ended;
    app.reply(false);
    expect([app.ended, app.closed]).toEqual([true, 1]);
  });
});

describe('the end of the session', () => {
  it('is held up by nothing', () => {
    const app = anApp({ underWay: 3 });
    app.quitting.sessionEnding();
    const held = [
      prevented((event) => app.quitting.windowClosing(event)),
      prevented((event) => app.quitting.beforeQuit(event)),
    ];
    expect([held, app.asked, app.closed]).toEqual([[false, false], [], 1]);
  });
});
