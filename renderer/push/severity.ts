import type { Problem, Severity } from '../../main/contract/inspection.ts';
import { isPersonsTurn } from './readiness.ts';
import type { Item } from './session.ts';

const order: readonly Severity[] = ['blocking', 'warning', 'note'];

/** The problems, the gravest first, otherwise as they came. */
export function gravestFirst(problems: readonly Problem[]): readonly Problem[] {
  return order.flatMap((severity) => problems.filter((one) => one.severity === severity));
}

/** The mark a file wears in a list; `null` where there is nothing a person has to look at. */
export function markOf(item: Item): 'blocking' | 'warning' | null {
  if (item.unreadable) return isPersonsTurn(item) ? 'warning' : 'blocking';
  const gravest = gravestFirst(item.view?.plan.problems ?? [])[0]?.severity;
  return gravest === 'note' ? null : (gravest ?? null);
}
