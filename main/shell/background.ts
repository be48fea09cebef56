import { app, Notification } from 'electron';
import { describeFailure } from '../../strings/describe.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Events } from '../contract/channels.ts';
import type { Failure } from '../contract/errors.ts';
import { type MissingMonth, missingMonths } from '../tray/missing-months.ts';
import { ResultWatch } from '../tray/result-watch.ts';
import { SendingProgress } from '../tray/sending-progress.ts';
import { trayFacts } from '../tray/tray-facts.ts';
import { type TrayAction, trayView } from '../tray/tray-view.ts';
import { WaitingWatch } from '../tray/waiting-watch.ts';
import type { Desk } from './desk.ts';
import type { MainWindow } from './main-window.ts';
import type { StartCommand } from './start-at-login.ts';
import { showTasks } from './task-lists.ts';
import { AppTray } from './tray.ts';

/** What Kindling without its window needs. */
export interface BackgroundParts {
  readonly desk: Desk;
  readonly t: Translate;
  readonly format: Format;
  readonly assetsFolder: string;
  /** Whether there is to be an icon in the tray. */
  readonly staysInTray: () => boolean;
  readonly window: Pick<MainWindow, 'isFocused' | 'showProgress'>;
  /** What starts Kindling, for tasks of the taskbar. */
  readonly start: StartCommand;
  /** Does what a line of the menu says that is not about the queue. */
  readonly act: (action: TrayAction) => void;
  readonly onDefect: (error: unknown) => void;
}

/** What may have come or gone missing is looked at anew, even if nothing happens. ms */
const missingEveryMs = 60 * 60 * 1000;

/** After this many ms without news the icon is drawn anew. */
const settleMs = 100;

/** What a person sees of Kindling while its window is closed: the tray, and notifications. */
export class Background {
  readonly #parts: BackgroundParts;
  readonly #tray: AppTray;
  readonly #results: ResultWatch;
  readonly #waiting: WaitingWatch;
  readonly #progress = new SendingProgress();
  /** So that they are not collected, and their clicks with them, while they are on screen. */
  readonly #notices = new Set<Notification>();
  #missing: readonly MissingMonth[] | null = null;
  #lookedInto: readonly string[] = [];
  #drawn = '';
  #drawing: NodeJS.Timeout | null = null;

  constructor(parts: BackgroundParts) {
    this.#parts = parts;
    this.#results = new ResultWatch(parts.t);
    this.#waiting = new WaitingWatch(parts.t);
    this.#tray = new AppTray(parts.assetsFolder, (action) => void this.#do(action));
    setInterval(() => {
      this.#missing = null;
      this.draw();
    }, missingEveryMs).unref();
  }

  /** Takes note of what the window is told. */
  note<E extends keyof Events>(event: E, value: Events[E]): void {
    if (event === 'source.changed') return;
    if (event === 'push.progress') {
      this.#progress.noteProgress(value as Events['push.progress']);
      this.#parts.window.showProgress(this.#progress.share);
      return;
    }
    if (event === 'months.changed' || event === 'push.changed') this.#missing = null;
    if (event === 'push.changed') this.#noteChange(value as Events['push.changed']);
    if (event === 'watched.changed') {
      this.#noteWaiting(value as Events['watched.changed']).catch(this.#parts.onDefect);
    }
    this.draw();
  }

  /** Draws the icon as things stand now; none where there is to be none. */
  draw(): void {
    this.#drawing ??= setTimeout(() => {
      this.#drawing = null;
      this.#drawNow().catch(this.#parts.onDefect);
    }, settleMs);
  }

  /** Says once where Kindling is when its window has gone. */
  tellStays(): void {
    const { t } = this.#parts;
    this.#notify(t('tray.stays.title'), t('tray.stays.text'), { do: 'open' });
  }

  /** Shows that a file is being looked into until `work` has ended. */
  async whileLooking<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.#lookedInto = [...this.#lookedInto, name];
    this.draw();
    try {
      return await work();
    } finally {
      this.#lookedInto = this.#lookedInto.filter((one) => one !== name);
      this.draw();
    }
  }

  /** Tells of something that could not be done. */
  tellFailure(failure: Failure): void {
    const { what, todo } = describeFailure(this.#parts.t, failure);
    this.#notify(what, todo ?? '', { do: 'open' });
  }

  /** Takes everything away. */
  close(): void {
    if (this.#drawing) clearTimeout(this.#drawing);
    this.#tray.hide();
  }

  async #drawNow(): Promise<void> {
    const { desk, t, format, staysInTray, start } = this.#parts;
    // Where the profile cannot be used, the window says so.
    const workspace = await desk.workspace().catch(() => null);
    if (workspace === null) return;
    this.#missing ??= missingMonths(workspace.months.board());
    const facts = trayFacts(workspace, { missing: this.#missing, lookedInto: this.#lookedInto });
    const view = trayView(t, format, facts);
    // Shown again, a menu that is open would close.
    const drawn = JSON.stringify([view, facts.undecided, staysInTray()]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    showTasks(view, start, (action) => void this.#do(action));
    app.setBadgeCount(facts.undecided);
    if (staysInTray()) this.#tray.show(view);
    else this.#tray.hide();
  }

  #noteChange(push: Events['push.changed']): void {
    this.#progress.noteChange(push);
    this.#parts.window.showProgress(this.#progress.share);
    const notice = this.#results.note(push);
    if (notice === null || this.#parts.window.isFocused) return;
    this.#notify(notice.title, notice.body, { do: 'show', pushId: notice.pushId });
  }

  async #noteWaiting(views: Events['watched.changed']): Promise<void> {
    const { savedPushes } = await this.#parts.desk.workspace();
    const names = new Map(savedPushes.list().map(({ id, name }) => [id, name]));
    for (const notice of this.#waiting.note(views, (id) => names.get(id) ?? '')) {
      // The window shows it.
      if (this.#parts.window.isFocused) continue;
      this.#notify(notice.title, notice.body, { do: 'ask', fileId: notice.fileId });
    }
  }

  #notify(title: string, body: string, onClick: TrayAction): void {
    if (!Notification.isSupported()) return;
    const notice = new Notification({ title, body });
    this.#notices.add(notice);
    notice.on('click', () => this.#parts.act(onClick));
    notice.on('close', () => this.#notices.delete(notice));
    notice.show();
  }

  async #do(action: TrayAction): Promise<void> {
    if (action.do !== 'pause' && action.do !== 'resume') {
      this.#parts.act(action);
      return;
    }
    const { queue } = await this.#parts.desk.workspace();
    if (action.do === 'pause') queue.pause();
    else queue.resume();
  }
}
