/** Fixes that a person can choose, and what they did: the same words in window, PDF and command line. */
export const recipeTexts = {
  'recipe.step.header-row': 'Take the row with {names} for the header',
  'recipe.step.column-names': 'Name the columns {names}',
  'recipe.step.lines-above': 'Leave out the lines above the table',
  'recipe.step.unwrap-formulas': 'Take texts out of formulas such as =“0010”',
  'recipe.step.trim': 'Remove blanks around cells',
  'recipe.step.empty-texts':
    'Empty cells that say {names, select, none {NULL, #N/A or the like} other {{names}}}',
  'recipe.step.amounts': 'Write amounts as -1250.00',
  'recipe.step.dates': 'Write dates as 2026-10-31',
  'recipe.step.total-rows': 'Leave out total rows',
  'recipe.step.leave-out-rows':
    'Leave out rows where {column} {test, select, is {is “{text}”} not {is not “{text}”} contains {contains “{text}”} other {is empty}}',
  'recipe.step.lines-below': 'Leave out the lines below the table',
  'recipe.step.rename-column': 'Rename {column} to {to}',
  'recipe.step.leave-out-column': 'Leave out column {column}',
  'recipe.step.set-column': 'Put “{value}” into column {name} of every row',
  'recipe.step.column-from-name':
    'Put {take, select, period {the month} company {the company} other {the name}} from the {of} name into column {name} of every row',
  'recipe.step.in': '{step}, in {columns}',
  'recipe.column': 'column {place}',

  'recipe.did.lines':
    '{count, plural, =0 {No line left out} one {# line left out} other {# lines left out}}',
  'recipe.did.rows':
    '{count, plural, =0 {No row left out} one {# row left out} other {# rows left out}}',
  'recipe.did.cells':
    '{count, plural, =0 {No cell changed} one {# cell changed} other {# cells changed}}',
  'recipe.did.names': '{count, plural, one {# column named} other {# columns named}}',
  'recipe.did.columns': '{count, plural, =0 {No column} one {# column} other {# columns}}',
  'recipe.did.sum': '{name} {net}',
  'recipe.did.sums': 'net {sums}',
  'recipe.did.unread':
    '{count, plural, one {# cell} other {# cells}} could not be read for certain and stayed as {count, plural, one {it is} other {they are}}',
  'recipe.before': 'Before',
  'recipe.after': 'After',
  'recipe.leftOut': '(left out)',
  'recipe.empty': '(empty)',

  'record.recipe': 'Fixes that were chosen',
  'record.change.recipe':
    'Written anew as CSV in UTF-8; its cells are changed by the fixes that were chosen, and by nothing else',

  'cli.recipe': 'Fixes:',
  'cli.recipe.step': '{step}: {did}',
  'cli.recipe.before': 'line {line, number}  before  {text}',
  'cli.recipe.after': 'line {line, number}  after   {text}',
  'cli.recipe.file': 'make the fixes that a JSON file lists; see README',
} as const satisfies Record<string, string>;
