import type { ErrorCode } from '../../main/contract/errors.ts';

/**
 * What happened and what to do, for every way something can go wrong. Placeholders are filled by
 * `describeFailure`, which has a stand-in for each; `status` is `none` where there was no answer,
 * `kind` is that of the transport's failure, and `occasion` is `asking` or the state that it left a
 * push in. What is unconfirmed has one thing to do, whatever happened: see `error.unconfirmed.todo`.
 */
export const errorTexts = {
  'error.unconfirmed.todo':
    'Look in Ignite whether the rows arrived before you push the file again.',

  'error.address-invalid.what': 'This is not an address that Kindling can use.',
  'error.address-invalid.todo':
    'Enter the address as your Ignite contact gave it to you, for example https://data.igniteprocurement.com.',

  'error.address-insecure.what': 'This address would send the token unencrypted.',
  'error.address-insecure.todo': 'Use an address that begins with https://.',

  'error.unreachable.what':
    'Kindling could not reach {address}{kind, select, dns {: this name is not known here} refused {: nothing answers there} unreachable {: no way leads there} proxy {: the proxy did not let it through} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo':
    'Check the network connection, the VPN and the API address, then try again.',

  'error.tls-failed.what':
    'The connection to {address} could not be trusted{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Your network may inspect encrypted traffic with a certificate of its own. Ask your IT department for it.',

  'error.timed-out.what': '{address} did not answer in time.',
  'error.timed-out.todo': 'Try again in a few minutes.',

  'error.connection-lost.what':
    'The connection to {address} broke off{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo': 'Check the network connection, then try again.',

  'error.token-missing.what': 'There is no API token.',
  'error.token-missing.todo': 'Paste the token that was made for you in the Ignite web app.',

  'error.token-malformed.what':
    '{reason, select, long {This is longer than any API token} empty {There is nothing in this} other {This cannot be an API token}}.',
  'error.token-malformed.todo':
    'Copy the token again, whole and alone: letters, digits and punctuation without blanks or line breaks.',

  'error.token-rejected.what':
    'Ignite does not accept this token{status, select, none {} other { (answer {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {It may be incomplete, expired or withdrawn. Copy it again, or make a new one in the Ignite web app} other {It may have expired or been withdrawn. Make a new one in the Ignite web app and replace it}}.',

  'error.forbidden.what':
    'Ignite does not let your token {occasion, select, asking {list the data repositories} other {push to this data repository}}{status, select, none {} other { (answer {status})}}.',
  'error.forbidden.todo':
    'Ask whoever manages Ignite in your organisation {occasion, select, asking {to allow it, or for another token} other {for access to it}}.',

  'error.path-not-found.what': '{address} does not know the path that Kindling called.',
  'error.path-not-found.todo':
    'Check the API address, or load the API description that you download from the API page in Settings.',

  'error.too-large.what':
    '{occasion, select, asking {{address} found the request too large} other {The file is larger than Ignite takes: 190 MB once compressed}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Check the API address} other {Split the file, for example by month, and push the pieces}}.',

  'error.rejected.what':
    'Ignite refused the {occasion, select, asking {request} other {push}}{status, select, none {} other { (answer {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Check the API address. If it is right, tell whoever manages Ignite in your organisation} other {Mend what Ignite names, then try again}}.',

  'error.busy.what': 'Ignite is busy{status, select, none {} other { (answer {status})}}.',
  'error.busy.todo': 'Try again in a few minutes.',

  'error.server-error.what':
    'Ignite answered with an error of its own{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Try again in a few minutes. If it goes on, tell whoever manages Ignite in your organisation.',

  'error.answer-unreadable.what': '{address} answered with something that Kindling cannot read.',
  'error.answer-unreadable.todo':
    'A sign-in page or a proxy may stand between. Check the API address and the network.',

  'error.description-invalid.what': 'This file does not describe the Ignite Data API.',
  'error.description-invalid.todo':
    'Download the OpenAPI specification from the API page and choose that file.',

  'error.keychain-locked.what': 'The keychain of this computer is locked.',
  'error.keychain-locked.todo': 'Unlock it and try again. The stored token is untouched.',

  'error.keychain-unavailable.what': 'This computer has no keychain that Kindling can use.',
  'error.keychain-unavailable.todo':
    'You can work all the same: the token is kept until Kindling is closed, and nowhere else.',

  'error.keychain-slow.what': 'The keychain of this computer does not answer.',
  'error.keychain-slow.todo':
    'A question about access may be waiting behind another window. Answer it and try again.',

  'error.clipboard-no-table.what': 'There is no table on the clipboard.',
  'error.clipboard-no-table.todo':
    'Select the cells with their header in Excel or Sheets, copy them, and try again.',
  'error.file-missing.what': '{name} is no longer there.',
  'error.file-missing.todo': 'It was moved, renamed or deleted. Choose it again.',

  'error.file-unreadable.what': '{name} cannot be read.',
  'error.file-unreadable.todo':
    '{reason, select, denied {You have no access to it: ask whoever owns the file or its folder} other {The disk, the network share or the cloud may have a fault: copy the file to this computer}}, then try again.',

  'error.file-in-use.what': 'Another program has {name} open and lets nobody else read it.',
  'error.file-in-use.todo': 'Close it there, then try again.',

  'error.file-in-cloud.what': '{name} is not on this computer yet, only in the cloud.',
  'error.file-in-cloud.todo': 'It has to be downloaded before Kindling can look into it.',

  'error.file-damaged.what': '{name} is damaged and cannot be read to its end.',
  'error.file-damaged.todo': 'Export it again, or open it in Excel and save it under another name.',

  'error.file-is-folder.what': '{name} is a folder.',
  'error.file-is-folder.todo': 'Choose the files in it.',

  'error.file-not-regular.what': '{name} is not an ordinary file.',
  'error.file-not-regular.todo': 'Choose a file that is stored on a disk.',

  'error.file-changed.what': '{name} changed while it was being read.',
  'error.file-changed.todo': 'Wait until whatever writes it is done, then try again.',

  'error.file-taken.what': '{name} is not there any more.',
  'error.file-taken.todo':
    'Somebody else may be pushing it, or has moved it. Look into its folder. Nothing was sent.',

  'error.folder-unreachable.what': 'The folder {name} cannot be read.',
  'error.folder-unreachable.todo':
    'See whether it is still there, whether its drive is connected, and whether you may read it.',

  'error.file-unsupported.what': '{name} is not a kind of file that Ignite takes.',
  'error.file-unsupported.todo': 'Save it as Excel (.xlsx), CSV, JSON or NDJSON.',

  'error.spool-full.what': 'There is not enough space on the disk to prepare {name}.',
  'error.spool-full.todo': 'Free some space, then try again.',

  'error.spool-damaged.what': 'What had been prepared to be sent is gone or was changed.',
  'error.spool-damaged.todo': 'Nothing of it was handed over. Push the file again.',

  'error.rows-unclear.what': 'In a row of the file two values come to the same name, {name}.',
  'error.rows-unclear.todo': 'Give one of them another name in the file, or send it as a file.',

  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {lists no such data repository} other {does not know this data repository any more}}.',
  'error.repository-unknown.todo':
    'Choose one from the list. New ones are made in the Ignite web app.',

  'error.repository-ambiguous.what': 'Several data repositories have this name.',
  'error.repository-ambiguous.todo': 'Name the one you mean by its id.',

  'error.blocked.what': 'The file has a problem that must be solved first.',
  'error.blocked.todo': 'The problem is named beside the file.',

  'error.already-pushed.what':
    '{name} has already been pushed to this repository{at, plural, =0 {} other { on {at, date, long}}}.',
  'error.already-pushed.todo': 'Push it again only if the rows are to be added a second time.',

  'error.rows-pushed-before.what':
    'Rows of the same period have already been pushed to this repository{at, plural, =0 {} other { on {at, date, long}}}, from {name}.',
  'error.rows-pushed-before.todo': 'Replace them with a delete query, or add these rows to them.',

  'error.repository-held.what':
    'It is not decided whether an earlier push to this repository arrived, so nothing is sent behind it.',
  'error.repository-held.todo':
    'Look in Ignite, then mark that push as pushed or push it again. What waits behind it goes on then.',

  'error.repository-busy.what': 'Another Kindling is sending to this repository.',
  'error.repository-busy.todo': 'Try again when it is done.',

  'error.saved-push-unknown.what':
    'There is no saved push{name, select, none {} other { called “{name}”}} here.',
  'error.saved-push-unknown.todo': 'It may have been removed. Look at the saved pushes.',

  'error.saved-pushes-invalid.what':
    '{name} does not hold saved pushes in the way that this version reads them.',
  'error.saved-pushes-invalid.todo':
    'Ask for a new file, made with “Export”, and make sure that both have the same version of Kindling.',

  'error.delete-queries-not-allowed.what':
    'Your organisation does not allow delete queries. Nothing was sent.',
  'error.delete-queries-not-allowed.todo':
    'Push without one, or ask whoever looks after Kindling in your organisation.',
  'error.delete-query-differs.what':
    'The delete query is described as one for other rows{rows, select, none {} other {; the file holds {rows}}}.',
  'error.delete-query-differs.todo':
    'Choose another delete query, or push with this one all the same.',
  'error.batch-stopped.what':
    'A file that comes before this one in its batch has not arrived, so this one was not sent.',
  'error.batch-stopped.todo': 'Push the one before it first, and then this one again.',
  'error.setting-locked.what': 'Your organisation has set this; it cannot be changed here.',
  'error.setting-locked.todo': 'Ask whoever looks after Kindling in your organisation.',
  'error.name-taken.what': 'There is a saved push called “{name}” already.',
  'error.name-taken.todo': 'Choose another name.',

  'error.differs-from-saved.what': 'The file is not as the saved push expects it.',
  'error.differs-from-saved.todo': 'What differs is named beside it. Nothing was sent.',

  'error.push-unknown.what': 'This push is no longer in Activity.',
  'error.push-unknown.todo': 'Push the file anew.',

  'error.other-address.what':
    'This push was made for another Ignite than the one that Kindling is connected to.',
  'error.other-address.todo': 'Connect to that address again in Settings, or push the file anew.',

  'error.push-unfinished.what': 'This push is still under way.',
  'error.push-unfinished.todo': 'Save its receipt when it has ended.',

  'error.recipe-invalid.what': '{name} does not list fixes in the way that Kindling reads them.',
  'error.recipe-invalid.todo': 'The README shows how such a file is written.',

  'error.output-exists.what': 'Something else is already there under the name {name}.',
  'error.output-exists.todo': 'Choose another name, or move away what is there.',

  'error.output-unwritable.what':
    '{name} could not be written{kind, select, space {: the disk is full} access {: you may not write there, or another program has it open} folder {: its folder does not exist} name {: the name is too long} other {}}.',
  'error.output-unwritable.todo': 'Choose another place or name, then save it again.',

  'error.push-not-allowed.what': 'The push is not in a state that allows this.',
  'error.push-not-allowed.todo': 'Look at its status in Activity.',

  'error.interrupted.what': 'Kindling was closed while this push was under way.',
  'error.interrupted.todo':
    '{occasion, select, failed {Nothing was handed over. You can try again} other {It goes on from where it was}}.',

  'error.check-stopped.what': 'The check of {name} was stopped.',
  'error.check-stopped.todo':
    'What you see is the beginning of the file. It is pushed only once it has been checked to its end.',

  'error.cancelled.what': 'The push was cancelled.',
  'error.cancelled.todo': 'Ignite did not receive the file. You can try again at any time.',

  'error.port-in-use.what': 'Another program listens on port {port}.',
  'error.port-in-use.todo': 'Give another one with --port, or leave it out for any that is free.',

  'error.invalid-request.what': 'Kindling could not make sense of this entry.',
  'error.invalid-request.todo': 'Check what you entered and try again.',

  'error.profile-unusable.what':
    'Kindling cannot use its data folder{folder, select, none {} other { {folder}}}.',
  'error.profile-unusable.todo':
    'Check that the disk has space and that you may write there, then start Kindling again.',

  'error.profile-full.what':
    'The disk is full on which Kindling keeps its records{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo': 'Free some space. Nothing is sent that could not be recorded.',

  'error.profile-on-server.what':
    'The folder in which Kindling keeps its records lies on a server{folder, select, none {} other {: {folder}}}. A database is damaged there sooner or later, so Kindling does not open it.',
  'error.profile-on-server.todo':
    'Let KINDLING_PROFILE name a folder on this computer, or ask IT to keep local application data on it.',
  'error.profile-busy.what': 'Another program keeps Kindling’s records locked.',
  'error.profile-busy.todo':
    'Close other Kindling windows and programs that scan or back up its data folder, then try again.',

  'error.unexpected.what': 'Something went wrong that Kindling did not foresee.',
  'error.unexpected.todo':
    'Try again. If it happens again, give the file kindling.log from the data folder to whoever supports Kindling.',
} as const satisfies Record<
  `error.${ErrorCode}.${'what' | 'todo'}` | 'error.unconfirmed.todo',
  string
>;
