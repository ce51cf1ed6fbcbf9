export interface Settings {
  /** False for data nobody would miss: commits need not reach the disk. */
  durable: boolean;
}

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
};
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** On the command line rather than in a file, so that what this version wants is what runs, over any older data. */
export function serverArguments(port: number, { durable }: Settings): string {
  const settings = Object.entries(durable ? ALWAYS : { ...ALWAYS, ...FORGETFUL });
  return [`-p ${port}`, ...settings.map(([name, value]) => `-c ${name}=${value}`)].join(' ');
}
