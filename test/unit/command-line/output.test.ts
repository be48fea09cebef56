import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput } from '../../../main/command-line/output.ts';

function aTerminal(isTTY: boolean) {
  const [out, err] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY })];
  const output = createOutput(out, err);
  const read = (stream: PassThrough) => stream.read()?.toString() ?? '';
  return { output, out: () => read(out), err: () => read(err), streams: { out, err } };
}

describe('output', () => {
  it('brings results to standard output', () => {
    const { output, out } = aTerminal(false);
    output.text('done');
    expect(out()).toBe('done\n');
  });

  it('brings everything else to standard error', () => {
    const { output, out } = aTerminal(false);
    output.note('careful');
    expect(out()).toBe('');
  });

  it('brings each document in one line', () => {
    const { output, out } = aTerminal(false);
    output.json({ text: 'a\nb' });
    output.json({});
    expect(out()).toBe('{"text":"a\\nb"}\n{}\n');
  });

  it('never passes commands to a terminal that a file name holds', () => {
    const { output, out } = aTerminal(false);
    output.text('\u001b[2Jevil\u0007\u009b.csv');
    expect(out()).toBe('\ufffd[2Jevil\ufffd\ufffd.csv\n');
  });

  it('never turns the writing around as a name would have it', () => {
    const { output, out } = aTerminal(false);
    output.text('\u202egpj.\u2066exe\u200f');
    expect(out()).toBe('gpj.exe\n');
  });

  it('escapes in JSON what a terminal would obey, and keeps its value', () => {
    const { output, out } = aTerminal(false);
    const name = 'a\u009b2J\u202eb';
    output.json({ name });
    const printed = out();
    expect(printed).toBe('{"name":"a\\u009b2J\\u202eb"}\n');
    expect(JSON.parse(printed)).toEqual({ name });
  });

  it('shows no progress where there is no terminal', () => {
    const { output, err } = aTerminal(false);
    output.progress('50 %');
    expect(err()).toBe('');
  });

  it('replaces progress by the next', () => {
    const { output, err } = aTerminal(true);
    output.progress('50 %');
    output.progress('60 %');
    expect(err()).toBe('50 %\r\u001b[K60 %');
  });

  it('takes progress away before anything else is said', () => {
    const { output, err } = aTerminal(true);
    output.progress('50 %');
    output.note('careful');
    expect(err()).toBe('50 %\r\u001b[Kcareful\n');
  });

  it('outlives a reader that went away', async () => {
    const { output, streams } = aTerminal(false);
    streams.out.destroy(new Error('EPIPE'));
    output.text('done');
    await expect(output.flush()).resolves.toBeUndefined();
  });
});
