/** A task that continues after the response to the request that started it. */
export interface Task {
  readonly id: string;
  /** What the task does, such as `space-delete`. */
  readonly name: string;
  readonly startedAt: number;
  readonly finishedAt: number | undefined;
  readonly percentage: number;
  readonly successful: boolean;
  readonly message: string;
}

/** One step of a task. Returns the progress in percent; 100 ends the task. */
export type Step = () => number;

/** The tasks of a site. */
export interface Tasks {
  start(name: string, step: Step): Task;
  get(id: string): Task | undefined;
  /** Newest first. */
  list(): Task[];
  /** Stops running steps. */
  stop(): void;
}

const maxTasks = 1000;

/** Runs tasks between requests, one step per turn of the event loop. The newest 1,000 are kept. */
export function createTasks(): Tasks {
  const tasks = new Map<string, Task>();
  let stopped = false;
  const change = (id: string, changes: Partial<Task>) => {
    const task = tasks.get(id);
    if (task) tasks.set(id, { ...task, ...changes });
  };
  const run = (id: string, step: Step) => {
    if (stopped) return;
    try {
      const percentage = step();
      if (percentage >= 100) change(id, { percentage: 100, finishedAt: Date.now(), message: 'Finished' });
      else {
        change(id, { percentage });
        setImmediate(run, id, step);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      change(id, { finishedAt: Date.now(), successful: false, message });
    }
  };
  return {
    start(name, step) {
      const id = crypto.randomUUID();
      const startedAt = Date.now();
      const task = { id, name, startedAt, finishedAt: undefined, percentage: 0, successful: true, message: 'Running' };
      tasks.set(id, task);
      for (const oldest of tasks.keys()) {
        if (tasks.size <= maxTasks) break;
        tasks.delete(oldest);
      }
      setImmediate(run, id, step);
      return task;
    },
    get: (id) => tasks.get(id),
    list: () => [...tasks.values()].reverse(),
    stop() {
      stopped = true;
    },
  };
}
