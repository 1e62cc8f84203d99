/** When a server that ended on its own is started again. */

const LIMIT = 3;
const WINDOW_MS = 3 * 60_000;

/** Remembers crashes; more than {@link LIMIT} of them within three minutes are not an accident. */
export class CrashLog {
  private crashes: number[] = [];

  /**
   * Records a crash.
   * @param now milliseconds on a clock that only moves forward
   * @returns whether the server deserves another start
   */
  record(now: number): boolean {
    this.crashes = [...this.crashes.filter((crash) => now - crash < WINDOW_MS), now];
    return this.crashes.length <= LIMIT;
  }
}
