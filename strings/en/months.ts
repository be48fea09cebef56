/**
 * The board of months: what comes every month, and what of it came.
 */
export const monthTexts = {
  'months.title': 'Months',
  'months.missing': '{count, number} missing',
  'months.differ': '{count, number} to look at',
  'months.complete': 'Nothing is missing',
  'months.earlier': 'Earlier months',
  'months.later': 'Later months',
  'months.savedPush': 'Saved push',
  'months.company': 'Company {company}',
  'months.byPushDate': 'By the month of the push',

  'months.state.came': '{rows, plural, =-1 {Came} one {# row} other {# rows}}',
  'months.state.differs': '{rows, plural, =-1 {Came} one {# row} other {# rows}}',
  'months.state.underway': 'Being pushed',
  'months.state.undecided': 'Not confirmed',
  'months.state.missing': 'Missing',
  'months.state.due': 'By {day}',
  'months.state.excused': 'Not expected',
  'months.state.none': 'Not expected',
  'months.came.uncounted': 'Came',

  'months.differs.twice': 'pushed more than once without a delete query',
  'months.differs.partial': 'does not cover the whole month',
  'months.differs.rows': 'far more or fewer rows than the month before',
  'months.differs.erp-total': 'the total of the ERP does not tie',

  'months.excuse': 'Nothing comes this month',
  'months.excuseForGood': 'Nothing comes any more',
  'months.expect': 'Expect it after all',
} as const satisfies Record<string, string>;
