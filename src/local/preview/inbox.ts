import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { urgencyOf, type Ask, type Letter, type Reply, type Urgency } from './messages.ts';

/**
 * The asks that come from the door while this thread is busy with an execution: it sleeps for
 * simulated time, wakes up at each ask, and serves what may be served then.
 */
export class Inbox {
  private readonly waiting: Letter[] = [];
  private readonly reply: (reply: Reply) => void;

  constructor(
    private readonly port: MessagePort,
    /** Its first number grows with each letter, so that a sleeping thread wakes up. */
    private readonly bell: Int32Array,
    private readonly serve: (ask: Ask) => unknown,
  ) {
    this.reply = port.postMessage.bind(port);
    port.on('message', (letter: Letter) => {
      this.waiting.push(letter);
      this.serveWaiting('now', 'between', 'idle');
    });
  }

  /** Sleeps this long in real time and serves what may be served at any time meanwhile. */
  sleep(ms: number): void {
    const until = performance.now() + ms;
    for (;;) {
      const rung = Atomics.load(this.bell, 0);
      this.collect();
      this.serveWaiting('now');
      const left = until - performance.now();
      // Somebody wants another school: what still runs is played to its end without waiting.
      if (left <= 0 || this.waiting.some(one => urgencyOf(one.ask) === 'idle')) return;
      Atomics.wait(this.bell, 0, rung, left);
    }
  }

  /** Serves the calls that came while an execution is between two of its own. */
  between(): void {
    this.collect();
    this.serveWaiting('now', 'between');
  }

  private collect(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.port);
      if (!received) return;
      this.waiting.push(received.message as Letter);
    }
  }

  private serveWaiting(...which: readonly Urgency[]): void {
    for (;;) {
      const place = this.waiting.findIndex(one => which.includes(urgencyOf(one.ask)));
      const [letter] = place < 0 ? [] : this.waiting.splice(place, 1);
      if (!letter) return;
      this.reply(this.replyTo(letter));
    }
  }

  private replyTo({ id, ask }: Letter): Reply {
    try {
      return { id, ok: true, value: this.serve(ask) };
    } catch (error) {
      // Failures of a script are its own answer; anything else is also shown in the terminal.
      if (!(error instanceof Error)) throw error;
      if (error.name !== 'ScriptError') console.error(error);
      return { id, ok: false, message: error.message };
    }
  }
}
