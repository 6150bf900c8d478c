import { Agent, request } from 'node:http';

/** Keep-alive connections to one server, as browsers hold them. */
export class Load {
  #agent;

  constructor(url, connections, headers) {
    this.url = new URL(url);
    this.headers = headers;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Milliseconds from sending to the last byte, status and body. */
  send({ method = 'GET', path, body, headers = {} }) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const heading = { ...this.headers, ...headers, ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }) };
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request({ hostname: this.url.hostname, port: this.url.port, method, path, headers: heading, agent: this.#agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => resolve({ took: performance.now() - began, status: response.statusCode, body: Buffer.concat(chunks) }));
      });
      sent.once('error', reject);
      sent.end(text);
    });
  }

  /** One request after another. */
  async inTurn(requests) {
    const answers = [];
    for (const one of requests) answers.push(await this.send(one));
    return answers;
  }

  /** All at once, as far as the connections go. */
  atOnce(requests) {
    return Promise.all(requests.map((one) => this.send(one)));
  }

  close() {
    this.#agent.destroy();
  }
}

export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (numbers) => quantile(numbers, 0.5);
