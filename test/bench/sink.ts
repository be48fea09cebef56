import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A server that throws away what it is sent. */
export interface Sink {
  readonly address: string;
  close(): Promise<unknown>;
}

/** Starts one on a thread of its own. Asked for repositories, it names the one with the id `sink`. */
export async function startSink(): Promise<Sink> {
  const worker = new Worker(
    `const { createServer } = require('node:http');
     const { parentPort } = require('node:worker_threads');
     const repositories = JSON.stringify([{ id: 'sink', name: 'Sink', fields: [] }]);
     const server = createServer((request, response) => {
       request.resume();
       request.on('end', () => response.end(request.method === 'GET' ? repositories : '{}'));
     });
     server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
    { eval: true },
  );
  const [port] = await once(worker, 'message');
  return { address: `http://127.0.0.1:${port}`, close: () => worker.terminate() };
}
