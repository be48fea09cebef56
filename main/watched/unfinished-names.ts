/** What browsers and other programs call files that are still being written, or that are theirs. */
const unfinished = [
  // Office and LibreOffice while a document is open
  /^~\$/,
  /^\.~lock\..*#$/,
  // Downloads: Chrome, Edge, Firefox, Safari, Opera, curl and others
  /\.(?:crdownload|part|partial|download|opdownload|filepart|aria2)$/i,
  // Whatever is written beside and then renamed
  /\.(?:tmp|temp|swp|lock)$/i,
  /^~.*\.tmp$/i,
  // rsync, OneDrive and other hidden files
  /^\./,
  /^(?:desktop\.ini|thumbs\.db)$/i,
];

/** Whether a file with this name is not, or not yet, what somebody put there to be pushed. */
export function isUnfinished(name: string): boolean {
  return unfinished.some((one) => one.test(name));
}
