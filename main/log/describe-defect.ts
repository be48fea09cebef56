/** What is told of a defect: names and places in the program, nothing that it was working on. */
export interface Defect {
  /** The error's class. */
  readonly error: string;
  /** The system's or Node's code, such as `ENOSPC`. */
  readonly code?: string;
  /** Files of the program with line and column, the innermost first. */
  readonly stack: readonly string[];
  /** What caused it. */
  readonly cause?: Defect;
}

const mostFrames = 20;
const mostCauses = 5;

/**
 * Describes anything thrown. Messages are left out, whoever wrote them: they quote cells, paths,
 * answers and headers.
 */
export function describeDefect(error: unknown, causes = mostCauses): Defect {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] };
  const { name, stack, cause } = error;
  const code = codeOf(error);
  return {
    error: /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error',
    ...(code !== null && { code }),
    stack: framesOf(error, stack),
    ...(cause !== undefined && causes > 0 && { cause: describeDefect(cause, causes - 1) }),
  };
}

function codeOf(error: Error): string | null {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : null;
}

/** The frames behind the message, each as the program's file with line and column. */
function framesOf(error: Error, stack: unknown): string[] {
  const head = `${error.name}: ${error.message}\n`;
  if (typeof stack !== 'string') return [];
  // A message that cannot be told from the frames takes them with it.
  const frames = stack.startsWith(head) ? stack.slice(head.length) : null;
  return (frames ?? '')
    .split('\n')
    .flatMap((line) => /[/\\]([\w.-]{1,80}:\d{1,7}:\d{1,7})\)?$/.exec(line)?.[1] ?? [])
    .slice(0, mostFrames);
}
