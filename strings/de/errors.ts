import type { errorTexts as en } from '../en/errors.ts';

export const errorTexts = {
  'error.unconfirmed.todo':
    'Sehen Sie in Ignite nach, ob die Zeilen angekommen sind, bevor Sie die Datei erneut übertragen.',
  'error.address-invalid.what': 'Das ist keine Adresse, die Kindling verwenden kann.',
  'error.address-invalid.todo':
    'Geben Sie die Adresse so ein, wie Ihr Ignite-Kontakt sie Ihnen gegeben hat, zum Beispiel https://data.igniteprocurement.com.',
  'error.address-insecure.what': 'Diese Adresse würde das Token unverschlüsselt senden.',
  'error.address-insecure.todo': 'Verwenden Sie eine Adresse, die mit https:// beginnt.',
  'error.unreachable.what':
    'Kindling konnte {address} nicht erreichen{kind, select, dns {: Dieser Name ist hier nicht bekannt} refused {: Dort antwortet nichts} unreachable {: Kein Weg führt dorthin} proxy {: Der Proxy hat es nicht durchgelassen} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo':
    'Prüfen Sie Netzwerkverbindung, VPN und API-Adresse, und versuchen Sie es dann erneut.',
  'error.tls-failed.what':
    'Der Verbindung zu {address} konnte nicht vertraut werden{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Ihr Netzwerk sieht vielleicht mit einem eigenen Zertifikat in verschlüsselten Verkehr hinein. Fragen Sie Ihre IT-Abteilung danach.',
  'error.timed-out.what': '{address} hat nicht rechtzeitig geantwortet.',
  'error.timed-out.todo': 'Versuchen Sie es in ein paar Minuten erneut.',
  'error.connection-lost.what':
    'Die Verbindung zu {address} ist abgebrochen{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo':
    'Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.',
  'error.token-missing.what': 'Es gibt kein API-Token.',
  'error.token-missing.todo':
    'Fügen Sie das Token ein, das in der Ignite-Webanwendung für Sie erstellt wurde.',
  'error.token-malformed.what':
    '{reason, select, long {Das ist länger als jedes API-Token} empty {Darin steht nichts} other {Das kann kein API-Token sein}}.',
  'error.token-malformed.todo':
    'Kopieren Sie das Token noch einmal, ganz und allein: Buchstaben, Ziffern und Satzzeichen ohne Leerzeichen oder Zeilenumbrüche.',
  'error.token-rejected.what':
    'Ignite nimmt dieses Token nicht an{status, select, none {} other { (Antwort {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {Es ist vielleicht unvollständig, abgelaufen oder zurückgezogen. Kopieren Sie es noch einmal, oder erstellen Sie in der Ignite-Webanwendung ein neues} other {Es ist vielleicht abgelaufen oder zurückgezogen. Erstellen Sie in der Ignite-Webanwendung ein neues und ersetzen Sie es}}.',
  'error.forbidden.what':
    'Ignite erlaubt Ihrem Token nicht, {occasion, select, asking {die Repositories aufzulisten} other {an dieses Repository zu übertragen}}{status, select, none {} other { (Antwort {status})}}.',
  'error.forbidden.todo':
    'Bitten Sie die Person, die Ignite in Ihrer Organisation verwaltet, {occasion, select, asking {es zu erlauben, oder um ein anderes Token} other {um Zugriff darauf}}.',
  'error.path-not-found.what': '{address} kennt den Pfad nicht, den Kindling aufgerufen hat.',
  'error.path-not-found.todo':
    'Prüfen Sie die API-Adresse, oder laden Sie in den Einstellungen die API-Beschreibung, die Sie von der API-Seite herunterladen.',
  'error.too-large.what':
    '{occasion, select, asking {{address} fand die Anfrage zu groß} other {Die Datei ist größer, als Ignite annimmt: 190 MB komprimiert}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Prüfen Sie die API-Adresse} other {Teilen Sie die Datei, zum Beispiel nach Monat, und übertragen Sie die Teile}}.',
  'error.rejected.what':
    'Ignite hat die {occasion, select, asking {Anfrage} other {Übertragung}} abgelehnt{status, select, none {} other { (Antwort {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Prüfen Sie die API-Adresse. Ist sie richtig, sagen Sie es der Person, die Ignite in Ihrer Organisation verwaltet} other {Berichtigen Sie, was Ignite nennt, und versuchen Sie es dann erneut}}.',
  'error.busy.what': 'Ignite ist beschäftigt{status, select, none {} other { (Antwort {status})}}.',
  'error.busy.todo': 'Versuchen Sie es in ein paar Minuten erneut.',
  'error.server-error.what':
    'Ignite hat mit einem eigenen Fehler geantwortet{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Versuchen Sie es in ein paar Minuten erneut. Hält es an, sagen Sie es der Person, die Ignite in Ihrer Organisation verwaltet.',
  'error.answer-unreadable.what': '{address} hat etwas geantwortet, das Kindling nicht lesen kann.',
  'error.answer-unreadable.todo':
    'Vielleicht steht eine Anmeldeseite oder ein Proxy dazwischen. Prüfen Sie die API-Adresse und das Netzwerk.',
  'error.description-invalid.what': 'Diese Datei beschreibt nicht die Ignite Data API.',
  'error.description-invalid.todo':
    'Laden Sie die OpenAPI-Spezifikation von der API-Seite herunter und wählen Sie diese Datei.',
  'error.keychain-locked.what': 'Der Schlüsselbund dieses Computers ist gesperrt.',
  'error.keychain-locked.todo':
    'Entsperren Sie ihn und versuchen Sie es erneut. Das gespeicherte Token ist unberührt.',
  'error.keychain-unavailable.what':
    'Dieser Computer hat keinen Schlüsselbund, den Kindling verwenden kann.',
  'error.keychain-unavailable.todo':
    'Sie können trotzdem arbeiten: Das Token wird aufbewahrt, bis Kindling geschlossen wird, und nirgends sonst.',
  'error.keychain-slow.what': 'Der Schlüsselbund dieses Computers antwortet nicht.',
  'error.keychain-slow.todo':
    'Hinter einem anderen Fenster wartet vielleicht eine Frage nach dem Zugriff. Beantworten Sie sie und versuchen Sie es erneut.',
  'error.clipboard-no-table.what': 'In der Zwischenablage ist keine Tabelle.',
  'error.clipboard-no-table.todo':
    'Markieren Sie die Zellen mit ihrer Kopfzeile in Excel oder Sheets, kopieren Sie sie und versuchen Sie es erneut.',
  'error.file-missing.what': '{name} ist nicht mehr da.',
  'error.file-missing.todo':
    'Sie wurde verschoben, umbenannt oder gelöscht. Wählen Sie sie erneut.',
  'error.file-unreadable.what': '{name} kann nicht gelesen werden.',
  'error.file-unreadable.todo':
    '{reason, select, denied {Sie haben keinen Zugriff darauf: Fragen Sie, wem die Datei oder ihr Ordner gehört} other {Der Datenträger, die Netzwerkfreigabe oder die Cloud hat vielleicht einen Fehler: Kopieren Sie die Datei auf diesen Computer}}, und versuchen Sie es dann erneut.',
  'error.file-in-use.what':
    'Ein anderes Programm hat {name} geöffnet und lässt niemanden sonst lesen.',
  'error.file-in-use.todo': 'Schließen Sie sie dort, und versuchen Sie es dann erneut.',
  'error.file-in-cloud.what': '{name} ist noch nicht auf diesem Computer, nur in der Cloud.',
  'error.file-in-cloud.todo': 'Sie muss heruntergeladen werden, bevor Kindling hineinsehen kann.',
  'error.file-damaged.what': '{name} ist beschädigt und kann nicht bis zum Ende gelesen werden.',
  'error.file-damaged.todo':
    'Exportieren Sie sie noch einmal, oder öffnen Sie sie in Excel und speichern Sie sie unter einem anderen Namen.',
  'error.file-is-folder.what': '{name} ist ein Ordner.',
  'error.file-is-folder.todo': 'Wählen Sie die Dateien darin.',
  'error.file-not-regular.what': '{name} ist keine gewöhnliche Datei.',
  'error.file-not-regular.todo':
    'Wählen Sie eine Datei, die auf einem Datenträger gespeichert ist.',
  'error.file-changed.what': '{name} hat sich geändert, während sie gelesen wurde.',
  'error.file-changed.todo':
    'Warten Sie, bis fertig ist, was sie schreibt, und versuchen Sie es dann erneut.',
  'error.file-taken.what': '{name} ist nicht mehr da.',
  'error.file-taken.todo':
    'Vielleicht überträgt jemand anderes sie gerade oder hat sie verschoben. Sehen Sie in ihrem Ordner nach. Es wurde nichts gesendet.',
  'error.folder-unreachable.what': 'Der Ordner {name} kann nicht gelesen werden.',
  'error.folder-unreachable.todo':
    'Sehen Sie nach, ob er noch da ist, ob sein Laufwerk verbunden ist und ob Sie ihn lesen dürfen.',
  'error.file-unsupported.what': '{name} ist keine Art von Datei, die Ignite annimmt.',
  'error.file-unsupported.todo': 'Speichern Sie sie als Excel (.xlsx), CSV, JSON oder NDJSON.',
  'error.spool-full.what': 'Auf dem Datenträger ist nicht genug Platz, um {name} vorzubereiten.',
  'error.spool-full.todo': 'Schaffen Sie Platz, und versuchen Sie es dann erneut.',
  'error.spool-damaged.what': 'Was zum Senden vorbereitet war, ist weg oder wurde geändert.',
  'error.spool-damaged.todo': 'Nichts davon wurde übergeben. Übertragen Sie die Datei erneut.',
  'error.rows-unclear.what':
    'In einer Zeile der Datei kommen zwei Werte auf denselben Namen, {name}.',
  'error.rows-unclear.todo':
    'Geben Sie einem davon in der Datei einen anderen Namen, oder senden Sie sie als Datei.',
  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {nennt kein solches Repository} other {kennt dieses Repository nicht mehr}}.',
  'error.repository-unknown.todo':
    'Wählen Sie eines aus der Liste. Neue werden in der Ignite-Webanwendung angelegt.',
  'error.repository-ambiguous.what': 'Mehrere Repositories haben diesen Namen.',
  'error.repository-ambiguous.todo': 'Nennen Sie das gemeinte mit seiner Id.',
  'error.blocked.what': 'Die Datei hat ein Problem, das zuerst gelöst werden muss.',
  'error.blocked.todo': 'Das Problem steht neben der Datei.',
  'error.already-pushed.what':
    '{name} wurde{at, plural, =0 {} other { am {at, date, long}}} bereits an dieses Repository übertragen.',
  'error.already-pushed.todo':
    'Übertragen Sie sie nur erneut, wenn die Zeilen ein zweites Mal hinzukommen sollen.',
  'error.rows-pushed-before.what':
    'Zeilen derselben Periode wurden{at, plural, =0 {} other { am {at, date, long}}} bereits an dieses Repository übertragen, aus {name}.',
  'error.rows-pushed-before.todo':
    'Ersetzen Sie sie mit einer Löschabfrage, oder fügen Sie diese Zeilen hinzu.',
  'error.repository-held.what':
    'Es ist nicht entschieden, ob eine frühere Übertragung an dieses Repository angekommen ist, also wird dahinter nichts gesendet.',
  'error.repository-held.todo':
    'Sehen Sie in Ignite nach, und markieren Sie dann jene Übertragung als übertragen, oder übertragen Sie sie erneut. Was dahinter wartet, geht dann weiter.',
  'error.repository-busy.what': 'Ein anderes Kindling sendet an dieses Repository.',
  'error.repository-busy.todo': 'Versuchen Sie es erneut, wenn es fertig ist.',
  'error.saved-push-unknown.what':
    'Es gibt hier keine gespeicherte Übertragung{name, select, none {} other { mit dem Namen „{name}“}}.',
  'error.saved-push-unknown.todo':
    'Sie wurde vielleicht entfernt. Sehen Sie sich die gespeicherten Übertragungen an.',
  'error.saved-pushes-invalid.what':
    '{name} enthält gespeicherte Übertragungen nicht so, wie diese Version sie liest.',
  'error.saved-pushes-invalid.todo':
    'Bitten Sie um eine neue Datei, mit „Exportieren“ erstellt, und sorgen Sie dafür, dass beide dieselbe Version von Kindling haben.',
  'error.delete-queries-not-allowed.what':
    'Ihre Organisation erlaubt keine Löschabfragen. Es wurde nichts gesendet.',
  'error.delete-queries-not-allowed.todo':
    'Übertragen Sie ohne, oder fragen Sie, wer Kindling in Ihrer Organisation betreut.',
  'error.delete-query-differs.what':
    'Die Löschabfrage ist als eine für andere Zeilen beschrieben{rows, select, none {} other {; die Datei enthält {rows}}}.',
  'error.delete-query-differs.todo':
    'Wählen Sie eine andere Löschabfrage, oder übertragen Sie trotzdem mit dieser.',
  'error.batch-stopped.what':
    'Eine Datei, die in ihrem Stapel vor dieser kommt, ist nicht angekommen, also wurde diese nicht gesendet.',
  'error.batch-stopped.todo': 'Übertragen Sie zuerst die davor, und dann diese erneut.',
  'error.setting-locked.what':
    'Ihre Organisation hat dies festgelegt; hier ist es nicht zu ändern.',
  'error.setting-locked.todo': 'Fragen Sie, wer Kindling in Ihrer Organisation betreut.',
  'error.name-taken.what': 'Es gibt schon eine gespeicherte Übertragung mit dem Namen „{name}“.',
  'error.name-taken.todo': 'Wählen Sie einen anderen Namen.',
  'error.differs-from-saved.what':
    'Die Datei ist nicht, wie die gespeicherte Übertragung sie erwartet.',
  'error.differs-from-saved.todo': 'Was abweicht, steht daneben. Es wurde nichts gesendet.',
  'error.push-unknown.what': 'Diese Übertragung ist nicht mehr im Verlauf.',
  'error.push-unknown.todo': 'Übertragen Sie die Datei neu.',
  'error.other-address.what':
    'Diese Übertragung wurde für ein anderes Ignite gemacht als das, mit dem Kindling verbunden ist.',
  'error.other-address.todo':
    'Verbinden Sie sich in den Einstellungen wieder mit jener Adresse, oder übertragen Sie die Datei neu.',
  'error.push-unfinished.what': 'Diese Übertragung läuft noch.',
  'error.push-unfinished.todo': 'Speichern Sie den Beleg, wenn sie beendet ist.',
  'error.recipe-invalid.what': '{name} nennt Korrekturen nicht so, wie Kindling sie liest.',
  'error.recipe-invalid.todo': 'Die README zeigt, wie eine solche Datei geschrieben wird.',
  'error.output-exists.what': 'Unter dem Namen {name} ist dort schon etwas anderes.',
  'error.output-exists.todo': 'Wählen Sie einen anderen Namen, oder verschieben Sie, was dort ist.',
  'error.output-unwritable.what':
    '{name} konnte nicht geschrieben werden{kind, select, space {: Der Datenträger ist voll} access {: Sie dürfen dort nicht schreiben, oder ein anderes Programm hat sie geöffnet} folder {: Der Ordner existiert nicht} name {: Der Name ist zu lang} other {}}.',
  'error.output-unwritable.todo':
    'Wählen Sie einen anderen Ort oder Namen, und speichern Sie dann erneut.',
  'error.push-not-allowed.what': 'Die Übertragung ist nicht in einem Zustand, der dies erlaubt.',
  'error.push-not-allowed.todo': 'Sehen Sie sich ihren Status im Verlauf an.',
  'error.interrupted.what': 'Kindling wurde geschlossen, während diese Übertragung lief.',
  'error.interrupted.todo':
    '{occasion, select, failed {Es wurde nichts übergeben. Sie können es erneut versuchen} other {Sie geht weiter, wo sie war}}.',
  'error.check-stopped.what': 'Die Prüfung von {name} wurde angehalten.',
  'error.check-stopped.todo':
    'Was Sie sehen, ist der Anfang der Datei. Sie wird erst übertragen, wenn sie bis zum Ende geprüft ist.',
  'error.cancelled.what': 'Die Übertragung wurde abgebrochen.',
  'error.cancelled.todo':
    'Ignite hat die Datei nicht erhalten. Sie können es jederzeit erneut versuchen.',
  'error.port-in-use.what': 'Ein anderes Programm belegt den Port {port}.',
  'error.port-in-use.todo':
    'Geben Sie mit --port einen anderen an, oder lassen Sie ihn für einen freien weg.',
  'error.invalid-request.what': 'Kindling konnte mit dieser Eingabe nichts anfangen.',
  'error.invalid-request.todo':
    'Prüfen Sie, was Sie eingegeben haben, und versuchen Sie es erneut.',
  'error.profile-unusable.what':
    'Kindling kann seinen Datenordner nicht verwenden{folder, select, none {} other {: {folder}}}.',
  'error.profile-unusable.todo':
    'Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen, und starten Sie Kindling dann erneut.',
  'error.profile-full.what':
    'Der Datenträger ist voll, auf dem Kindling seine Einträge aufbewahrt{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo':
    'Schaffen Sie Platz. Es wird nichts gesendet, was nicht festgehalten werden könnte.',
  'error.profile-on-server.what':
    'Der Ordner, in dem Kindling seine Einträge aufbewahrt, liegt auf einem Server{folder, select, none {} other {: {folder}}}. Dort wird eine Datenbank früher oder später beschädigt, also öffnet Kindling sie nicht.',
  'error.profile-on-server.todo':
    'Lassen Sie KINDLING_PROFILE einen Ordner auf diesem Computer nennen, oder bitten Sie die IT, lokale Anwendungsdaten darauf zu legen.',
  'error.profile-busy.what': 'Ein anderes Programm hält die Einträge von Kindling gesperrt.',
  'error.profile-busy.todo':
    'Schließen Sie andere Kindling-Fenster und Programme, die den Datenordner prüfen oder sichern, und versuchen Sie es dann erneut.',
  'error.unexpected.what': 'Es ist etwas schiefgegangen, das Kindling nicht vorhergesehen hat.',
  'error.unexpected.todo':
    'Versuchen Sie es erneut. Geschieht es wieder, geben Sie die Datei kindling.log aus dem Datenordner an die Person, die Kindling betreut.',
} as const satisfies Record<keyof typeof en, string>;
