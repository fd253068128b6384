import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Memory {
  /** What the process holds now and the most it has held, in MB. */
  readonly now: number;
  readonly most: number | null;
}

/** Of another process. The most is known on Linux only. */
export function memoryOf(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    // Not Linux: ps knows only the present.
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return { now: Math.round(Number(kilobytes) / 1024), most: null };
  }
}

/** Milliseconds of a processor that another process has used so far; null where that is not known. */
export function processorOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Fields 14 and 15 of proc(5), in ticks of 10 ms.
    return (Number(after[11]) + Number(after[12])) * 10;
  } catch {
    // Not Linux.
    return null;
  }
}
