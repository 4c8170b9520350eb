<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ceremony</name>
    <message>
        <source>Testing every backup&apos;s integrity code</source>
        <translation>Der Integritätscode jeder Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: intact (%2).</source>
        <translation>„%1“: unversehrt (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: altered, it cannot be restored (%2).</source>
        <translation>„%1“: verändert, sie kann nicht wiederhergestellt werden (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not of these shares (%2).</source>
        <translation>„%1“: gehört nicht zu diesen Anteilen (%2).</translation>
    </message>
    <message>
        <source>Key backups</source>
        <translation>Schlüsselsicherungen</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Die Sicherungen werden gelesen</translation>
    </message>
    <message>
        <source>There is no key backup in this folder</source>
        <translation>In diesem Ordner ist keine Schlüsselsicherung</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>A list names %n backup(s) that its folder does not have.</source>
        <translation>
            <numerusform>%n Sicherung, die eine Liste nennt, liegt nicht im Ordner dieser Liste.</numerusform>
            <numerusform>%n Sicherungen, die eine Liste nennt, liegen nicht im Ordner dieser Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key backups?</source>
        <translation>Welche Schlüsselsicherungen?</translation>
    </message>
    <message>
        <source>The token has not been changed.</source>
        <translation>Das Token wurde nicht verändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on no token that is plugged in; it needs check value %3.</source>
        <translation>„%1“ (%2): lässt sich auf keinem angeschlossenen Token öffnen; nötig ist der Prüfwert %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on %3 by check value %4.</source>
        <translation>„%1“ (%2): lässt sich laut Prüfwert %4 auf %3 öffnen.</translation>
    </message>
    <message>
        <source>- it is also on the token itself: %1</source>
        <translation>- auch auf dem Token selbst vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>- saved in %n place(s): %1</source>
        <translation>
            <numerusform>- an %n Ort gespeichert: %1</numerusform>
            <numerusform>- an %n Orten gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>- saved in one place only, make a second copy: %1</source>
        <translation>- nur an einem Ort gespeichert, erstellen Sie eine zweite Kopie: %1</translation>
    </message>
    <message>
        <source>Token %1 tells its check value only after the user PIN, so it may open more.</source>
        <translation>Token %1 nennt seinen Prüfwert erst nach der Benutzer-PIN; vielleicht öffnet es also noch mehr.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Only %1 may look. Everyone else turn away.</source>
        <translation>Nur %1 darf hinsehen. Alle anderen drehen sich weg.</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet and your pen. Nothing secret is shown yet.</source>
        <translation>%1: Setzen Sie sich, und nehmen Sie Ihr Blatt und Ihren Stift. Noch wird nichts Geheimes angezeigt.</translation>
    </message>
    <message>
        <source>I am %1 - start my turn</source>
        <translation>Ich bin %1 – jetzt beginnen</translation>
    </message>
    <message>
        <source>Your share is hidden</source>
        <translation>Ihr Anteil ist verdeckt</translation>
    </message>
    <message>
        <source>Press Show when nobody else can see the screen. Press Esc to hide it at any moment.</source>
        <translation>Drücken Sie die Schaltfläche zum Zeigen, wenn niemand sonst den Bildschirm sehen kann. Mit Esc verdecken Sie die Anzeige jederzeit wieder.</translation>
    </message>
    <message>
        <source>First write these public values on your sheet:</source>
        <translation>Schreiben Sie zuerst diese öffentlichen Werte auf Ihr Blatt:</translation>
    </message>
    <message>
        <source>Show my share</source>
        <translation>Meinen Anteil zeigen</translation>
    </message>
    <message>
        <source>%1&apos;s share, row %2 of %3</source>
        <translation>Anteil von %1, Zeile %2 von %3</translation>
    </message>
    <message>
        <source>Write every digit and the boxed check letter.</source>
        <translation>Schreiben Sie jede Ziffer und den eingerahmten Prüfbuchstaben auf.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe es aufgeschrieben</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>%1&apos;s share, group %2</source>
        <translation>Anteil von %1, Gruppe %2</translation>
    </message>
    <message>
        <source>Compare it with your sheet. Correct the sheet, not your memory.</source>
        <translation>Vergleichen Sie die Anzeige mit Ihrem Blatt. Korrigieren Sie das Blatt, nicht Ihr Gedächtnis.</translation>
    </message>
    <message>
        <source>Hide it and type</source>
        <translation>Verdecken und eingeben</translation>
    </message>
    <message>
        <source>Now type it from your sheet</source>
        <translation>Geben Sie den Anteil jetzt von Ihrem Blatt ein</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves the sheet can be read. When the last group is right, your share is cleared by itself.</source>
        <translation>Geben Sie ihn vom Papier ein, nicht aus dem Gedächtnis: Das beweist, dass sich das Blatt lesen lässt. Wenn die letzte Gruppe stimmt, wird Ihr Anteil hier von selbst entfernt.</translation>
    </message>
    <message>
        <source>%1, continue when nobody else can see.</source>
        <translation>%1, machen Sie weiter, wenn niemand sonst etwas sehen kann.</translation>
    </message>
    <message>
        <source>I am %1 - continue</source>
        <translation>Ich bin %1 – weiter</translation>
    </message>
    <message>
        <source>Everything matches</source>
        <translation>Alles stimmt überein</translation>
    </message>
    <message>
        <source>%1&apos;s share has left this screen. Fold your sheet twice before you stand up; paper turned face down can still be read.</source>
        <translation>Der Anteil von %1 ist von diesem Bildschirm verschwunden. Falten Sie Ihr Blatt zweimal, bevor Sie aufstehen; auch ein Blatt, das mit der Schrift nach unten liegt, lässt sich noch lesen.</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Hidden: you asked for it</source>
        <translation>Verdeckt: Sie haben es verlangt</translation>
    </message>
    <message>
        <source>Hidden: another window came to the front</source>
        <translation>Verdeckt: Ein anderes Fenster kam nach vorn</translation>
    </message>
    <message>
        <source>Hidden: the screen was locked</source>
        <translation>Verdeckt: Der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>Hidden: a screen was connected</source>
        <translation>Verdeckt: Ein Bildschirm wurde angeschlossen</translation>
    </message>
    <message>
        <source>Hidden: no key was pressed for 2 minutes</source>
        <translation>Verdeckt: 2 Minuten lang wurde keine Taste gedrückt</translation>
    </message>
    <message>
        <source>Hidden: the time to look was over</source>
        <translation>Verdeckt: Die Zeit zum Ansehen war vorbei</translation>
    </message>
    <message>
        <source>Erase and initialise this token?</source>
        <translation>Dieses Token löschen und initialisieren?</translation>
    </message>
    <message>
        <source>Erase token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be gone from this token for ever: %1.</source>
        <translation>
            <numerusform>%n Schlüssel ist danach für immer von diesem Token verschwunden: %1.</numerusform>
            <numerusform>%n Schlüssel sind danach für immer von diesem Token verschwunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the serial</source>
        <translation>Das sind nicht die letzten 4 Zeichen der Seriennummer</translation>
    </message>
    <message>
        <source>Compare with the serial above, and with the label on the token.</source>
        <translation>Vergleichen Sie mit der Seriennummer oben und mit der Aufschrift auf dem Token.</translation>
    </message>
    <message>
        <source>No file was chosen</source>
        <translation>Es wurde keine Datei gewählt</translation>
    </message>
    <message>
        <source>Only one file can be chosen here</source>
        <translation>Hier kann nur eine Datei gewählt werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Both places are the same folder</source>
        <translation>Beide Speicherorte sind derselbe Ordner</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>Es wurde kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a folder, best on two different media.</source>
        <translation>Wählen Sie einen Ordner, am besten auf zwei verschiedenen Datenträgern.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n name(s).</source>
        <translation>
            <numerusform>Geben Sie mindestens %n Namen ein.</numerusform>
            <numerusform>Geben Sie mindestens %n Namen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n name(s).</source>
        <translation>
            <numerusform>Geben Sie höchstens %n Namen ein.</numerusform>
            <numerusform>Geben Sie höchstens %n Namen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each name may stand here only once. Add an initial to tell two people apart.</source>
        <translation>Jeder Name darf hier nur einmal stehen. Ergänzen Sie einen Anfangsbuchstaben, um zwei Personen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Treffen Sie eine Auswahl.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Antworten Sie mit Ja oder Nein.</translation>
    </message>
    <message>
        <source>Looking for free places on the token</source>
        <translation>Freie Plätze auf dem Token werden gesucht</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be initialised again.</source>
        <translation>16 Zeichen, 0 bis 9 und A bis F, in 4 Gruppen. Wenn die Versuche aufgebraucht sind, kann dieses Token nie wieder initialisiert werden.</translation>
    </message>
    <message>
        <source>This token has none yet. Whoever has it can initialise the token again, which erases it.</source>
        <translation>Dieses Token hat noch keine. Wer die SO-PIN hat, kann das Token erneut initialisieren, und das löscht es.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. It is replaced right after the token is initialised.</source>
        <translation>Die SO-PIN dieses Tokens steht in Handbüchern. Sie wird ersetzt, sobald das Token initialisiert ist.</translation>
    </message>
    <message>
        <source>Security officer: choose the SO-PIN</source>
        <translation>Sicherheitsbeauftragte:r, wählen Sie die SO-PIN</translation>
    </message>
    <message>
        <source>Security officer: choose a new SO-PIN</source>
        <translation>Sicherheitsbeauftragte:r, wählen Sie eine neue SO-PIN</translation>
    </message>
    <message>
        <source>Security officer: enter the SO-PIN</source>
        <translation>Sicherheitsbeauftragte:r, geben Sie die SO-PIN ein</translation>
    </message>
    <message>
        <source>How is the token to be set up?</source>
        <translation>Wie soll das Token eingerichtet werden?</translation>
    </message>
    <message>
        <source>Key encryption key</source>
        <translation>Schlüsselverschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>From share files: keys can be backed up</source>
        <translation>Aus Anteilsdateien: Schlüssel können gesichert werden</translation>
    </message>
    <message>
        <source>The token&apos;s own: backups only come back to this token until it is initialised again</source>
        <translation>Ein eigener des Tokens: Sicherungen lassen sich nur auf diesem Token wiederherstellen, und nur, bis es erneut initialisiert wird</translation>
    </message>
    <message>
        <source>None: keys never leave this token</source>
        <translation>Keiner: Schlüssel verlassen dieses Token nie</translation>
    </message>
    <message>
        <source>Number of share files that it needs</source>
        <translation>Anzahl der Anteilsdateien, die es braucht</translation>
    </message>
    <message>
        <source>One set of shares is one share file.</source>
        <translation>Ein Satz von Anteilen ist eine Anteilsdatei.</translation>
    </message>
    <message>
        <source>Wrong user PINs until it is blocked</source>
        <translation>Falsche Benutzer-PINs bis zur Sperre</translation>
    </message>
    <message>
        <source>A longer PIN may have more.</source>
        <translation>Bei einer längeren PIN dürfen es mehr sein.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN</source>
        <translation>Die oder der Sicherheitsbeauftragte darf die Benutzer-PIN entsperren</translation>
    </message>
    <message>
        <source>The user PIN must be changed before its first use</source>
        <translation>Die Benutzer-PIN muss vor der ersten Verwendung geändert werden</translation>
    </message>
    <message>
        <source>Label of the token</source>
        <translation>Bezeichnung des Tokens</translation>
    </message>
    <message>
        <source>What other programs show. May be left empty.</source>
        <translation>Was andere Programme anzeigen. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>A label is written with the user PIN, which is not in use yet. Leave it empty.</source>
        <translation>Eine Bezeichnung wird mit der Benutzer-PIN geschrieben, und diese ist noch nicht in Gebrauch. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Erasing and initialising</source>
        <translation>Das Token wird gelöscht und initialisiert</translation>
    </message>
    <message>
        <source>Erasing the spare token</source>
        <translation>Das Reservetoken wird gelöscht</translation>
    </message>
    <message>
        <source>The token is read again.</source>
        <translation>Das Token wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Whether the new SO-PIN is in place already is not known. Give the one that you believe is valid.</source>
        <translation>Ob die neue SO-PIN bereits gilt, ist nicht bekannt. Geben Sie diejenige ein, die Ihrer Ansicht nach gilt.</translation>
    </message>
    <message>
        <source>Below is what the token says now; it was read again.</source>
        <translation>Unten steht, was das Token jetzt meldet; es wurde erneut gelesen.</translation>
    </message>
    <message>
        <source>The token is unchanged.</source>
        <translation>Das Token ist unverändert.</translation>
    </message>
    <message>
        <source>The backups are unchanged. Keys that were restored before this stay on the token.</source>
        <translation>Die Sicherungen sind unverändert. Schlüssel, die vorher wiederhergestellt wurden, bleiben auf dem Token.</translation>
    </message>
    <message>
        <source>Where on the token?</source>
        <translation>Wohin auf dem Token?</translation>
    </message>
    <message>
        <source>Nothing on the token is overwritten. Free places are proposed.</source>
        <translation>Auf dem Token wird nichts überschrieben. Freie Plätze werden vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Already on the token: %n key(s), only to be proven.</source>
        <translation>
            <numerusform>%n der Schlüssel ist schon auf dem Token; er erbringt nur den Nachweis.</numerusform>
            <numerusform>%n der Schlüssel sind schon auf dem Token; sie erbringen nur den Nachweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key reference for %1</source>
        <translation>Schlüsselreferenz für %1</translation>
    </message>
    <message>
        <source>Restoring, and using each key once</source>
        <translation>Schlüssel werden wiederhergestellt und je einmal benutzt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3.</source>
        <translation>„%1“ (%2) ist als Referenz %3 wieder da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It enciphered a fixed text as the saved key did.</source>
        <translation>„%1“ (%2) ist als Referenz %3 wieder da. Er hat einen festen Text genauso verschlüsselt wie der gesicherte Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It answered a fresh challenge as only the key of its public key can.</source>
        <translation>„%1“ (%2) ist als Referenz %3 wieder da. Er hat eine neue Prüfaufgabe so beantwortet, wie es nur der Schlüssel zu seinem öffentlichen Schlüssel kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is on the token as reference %3, but did not prove itself.</source>
        <translation>„%1“ (%2) ist als Referenz %3 auf dem Token, hat aber den Nachweis nicht erbracht.</translation>
    </message>
    <message>
        <source>Nothing recorded of the key from %1 could prove it. Use it once before you rely on it.</source>
        <translation>Für den Schlüssel aus %1 ist nichts aufgezeichnet, womit er den Nachweis erbringen könnte. Benutzen Sie ihn einmal, bevor Sie sich auf ihn verlassen.</translation>
    </message>
    <message>
        <source>Do not rely on the key from %1: it is not the recorded one, or cannot be used. It was left on the token. Try another copy of the backup on another reference, compare, and delete the one that fails.</source>
        <translation>Verlassen Sie sich nicht auf den Schlüssel aus %1: Er ist nicht der aufgezeichnete oder lässt sich nicht benutzen. Er wurde auf dem Token belassen. Versuchen Sie es mit einer anderen Kopie der Sicherung auf einer anderen Referenz, vergleichen Sie, und löschen Sie den Schlüssel, der versagt.</translation>
    </message>
    <message>
        <source>Who has this: %1.</source>
        <translation>Wer das hat: %1.</translation>
    </message>
    <message>
        <source>This is missing. Ask %1 for it, or stop and go on another day: nothing has been changed.</source>
        <translation>Das fehlt. Bitten Sie %1 darum, oder brechen Sie ab, und machen Sie an einem anderen Tag weiter: Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Bring these together first</source>
        <translation>Tragen Sie zuerst dies zusammen</translation>
    </message>
    <message>
        <source>Tick what lies on the table. Nothing is erased until everything on this list fits together.</source>
        <translation>Haken Sie ab, was auf dem Tisch liegt. Nichts wird gelöscht, bevor alles auf dieser Liste zusammenpasst.</translation>
    </message>
    <message>
        <source>Your new SO-PIN is hidden</source>
        <translation>Ihre neue SO-PIN ist verdeckt</translation>
    </message>
    <message>
        <source>Show the SO-PIN</source>
        <translation>SO-PIN zeigen</translation>
    </message>
    <message>
        <source>The new SO-PIN</source>
        <translation>Die neue SO-PIN</translation>
    </message>
    <message>
        <source>Write all 16 digits down and keep the note locked away: without them this token can never be initialised again.</source>
        <translation>Schreiben Sie alle 16 Ziffern auf, und halten Sie die Notiz unter Verschluss: Ohne die Ziffern kann dieses Token nie wieder initialisiert werden.</translation>
    </message>
    <message>
        <source>New SO-PIN</source>
        <translation>Neue SO-PIN</translation>
    </message>
    <message>
        <source>Offer me 16 random digits</source>
        <translation>16 Zufallsziffern vorschlagen</translation>
    </message>
    <message>
        <source>Recommended. They are shown to the security officer alone, who writes them down.</source>
        <translation>Empfohlen. Nur die oder der Sicherheitsbeauftragte bekommt sie zu sehen und schreibt sie auf.</translation>
    </message>
    <message>
        <source>I choose one myself</source>
        <translation>Ich wähle selbst eine</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F. Digits only work in every program.</source>
        <translation>16 Zeichen, 0 bis 9 und A bis F. Reine Ziffern funktionieren in jedem Programm.</translation>
    </message>
    <message>
        <source>Drawing random digits</source>
        <translation>Zufallsziffern werden gezogen</translation>
    </message>
    <message>
        <source>Type it twice from the note: this proves that it can be read. Back shows it again.</source>
        <translation>Geben Sie sie zweimal von der Notiz ein: Das beweist, dass sich die Notiz lesen lässt. „Zurück“ zeigt sie noch einmal.</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.</source>
        <translation>16 Zeichen, 0 bis 9 und A bis F, in 4 Gruppen. Reine Ziffern funktionieren in jedem Programm.</translation>
    </message>
    <message>
        <source>Write it down before you type it: without it this token can never be initialised again.</source>
        <translation>Schreiben Sie sie auf, bevor Sie sie eingeben: Ohne sie kann dieses Token nie wieder initialisiert werden.</translation>
    </message>
    <message>
        <source>This is not the SO-PIN that was shown</source>
        <translation>Das ist nicht die SO-PIN, die gezeigt wurde</translation>
    </message>
    <message>
        <source>6 to 16 characters. It opens the keys in daily use.</source>
        <translation>6 bis 16 Zeichen. Sie öffnet die Schlüssel im täglichen Gebrauch.</translation>
    </message>
    <message>
        <source>PIN holder: choose the user PIN</source>
        <translation>PIN-Inhaber:in, wählen Sie die Benutzer-PIN</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Are these two lines the same?</source>
        <translation>Sind diese beiden Zeilen gleich?</translation>
    </message>
    <message>
        <source>Nothing was sent to the token.</source>
        <translation>An das Token wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The share file stays shut</source>
        <translation>Die Anteilsdatei bleibt verschlossen</translation>
    </message>
    <message>
        <source>One more custodian</source>
        <translation>Eine weitere Verwahrer:in</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <source>%1: you will be asked for the password of share file %2.</source>
        <translation>%1: Sie werden nach dem Passwort der Anteilsdatei %2 gefragt.</translation>
    </message>
    <message>
        <source>%1, type your password</source>
        <translation>%1, geben Sie Ihr Passwort ein</translation>
    </message>
    <message>
        <source>Open the share file</source>
        <translation>Anteilsdatei öffnen</translation>
    </message>
    <message>
        <source>Opening the share file</source>
        <translation>Die Anteilsdatei wird geöffnet</translation>
    </message>
    <message>
        <source>This takes several seconds on purpose: it slows down guessing.</source>
        <translation>Das dauert absichtlich mehrere Sekunden: So wird das Erraten verlangsamt.</translation>
    </message>
    <message>
        <source>This token is a work-alike with a root of its own</source>
        <translation>Dieses Token ist ein Nachbau mit eigenem Wurzelzertifikat</translation>
    </message>
    <message>
        <source>It holds the key of its device certificate, but nobody known to this program vouches for that certificate. It may be a device of another maker or a program on a plain card: whether it keeps what goes into it, only its owner can know.</source>
        <translation>Es hat den Schlüssel zu seinem Gerätezertifikat, aber niemand, den dieses Programm kennt, bürgt für dieses Zertifikat. Es kann ein Gerät eines anderen Herstellers sein oder ein Programm auf einer einfachen Karte: Ob es für sich behält, was hineinkommt, kann nur wissen, wem es gehört.</translation>
    </message>
    <message>
        <source>This token is simulated</source>
        <translation>Dieses Token ist simuliert</translation>
    </message>
    <message>
        <source>It is a program. Whoever runs it can read every share and every key in it.</source>
        <translation>Es ist ein Programm. Wer es ausführt, kann jeden Anteil und jeden Schlüssel darin lesen.</translation>
    </message>
    <message>
        <source>This token did not prove that it is genuine</source>
        <translation>Dieses Token hat nicht bewiesen, dass es echt ist</translation>
    </message>
    <message>
        <source>Its device certificate could not be read, or it does not hold the key of that certificate. It may be of an old or another make. It may also be a forgery that only collects shares.</source>
        <translation>Sein Gerätezertifikat konnte nicht gelesen werden, oder es hat nicht den Schlüssel zu diesem Zertifikat. Es kann ein altes Fabrikat oder das eines anderen Herstellers sein. Es kann auch eine Fälschung sein, die nur Anteile sammelt.</translation>
    </message>
    <message>
        <source>The certificate of this token was altered</source>
        <translation>Das Zertifikat dieses Tokens wurde verändert</translation>
    </message>
    <message>
        <source>A signature in its device certificate is wrong. No token leaves its maker so: it is damaged, or somebody changed it. Put it aside and take another.</source>
        <translation>Eine Signatur in seinem Gerätezertifikat ist falsch. So verlässt kein Token seinen Hersteller: Es ist beschädigt, oder jemand hat es verändert. Legen Sie es beiseite, und nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A share that has gone into a token cannot be taken back.</source>
        <translation>Ein Anteil, der in ein Token gelangt ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Take another token</source>
        <translation>Ein anderes Token nehmen</translation>
    </message>
    <message>
        <source>Go on with this token all the same</source>
        <translation>Trotzdem mit diesem Token weitermachen</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN and choose a new one.</source>
        <translation>Die oder der Sicherheitsbeauftragte darf die Benutzer-PIN entsperren und eine neue wählen.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN, which keeps its value.</source>
        <translation>Die oder der Sicherheitsbeauftragte darf die Benutzer-PIN entsperren; ihr Wert bleibt dabei erhalten.</translation>
    </message>
    <message>
        <source>The user PIN was handed over as a transport PIN.</source>
        <translation>Die Benutzer-PIN wurde als Transport-PIN übergeben.</translation>
    </message>
    <message>
        <source>A session PIN ends with a reset.</source>
        <translation>Eine Sitzungs-PIN endet mit einem Zurücksetzen.</translation>
    </message>
    <message>
        <source>Registered public keys may be replaced.</source>
        <translation>Registrierte öffentliche Schlüssel dürfen ersetzt werden.</translation>
    </message>
    <message>
        <source>User PIN and public-key login are both needed.</source>
        <translation>Benutzer-PIN und Anmeldung mit öffentlichem Schlüssel sind beide nötig.</translation>
    </message>
    <message>
        <source>Nobody can unblock the user PIN.</source>
        <translation>Niemand kann die Benutzer-PIN entsperren.</translation>
    </message>
    <message>
        <source>A session PIN stays until it is ended on request.</source>
        <translation>Eine Sitzungs-PIN bleibt, bis sie auf Verlangen beendet wird.</translation>
    </message>
    <message>
        <source>Key domains: none. Its keys can never leave it.</source>
        <translation>Schlüsseldomänen: keine. Die Schlüssel dieses Tokens können es nie verlassen.</translation>
    </message>
    <message>
        <source>Key domain 0: a key of the token&apos;s own.</source>
        <translation>Schlüsseldomäne 0: ein eigener Schlüssel des Tokens.</translation>
    </message>
    <message>
        <source>Key domain 0: %1 of %2 share files are in.</source>
        <translation>Schlüsseldomäne 0: %1 von %2 Anteilsdateien sind importiert.</translation>
    </message>
    <message>
        <source>Key domain 0: all %1 share files are in, check value %2.</source>
        <translation>Schlüsseldomäne 0: Alle %1 Anteilsdateien sind importiert, Prüfwert %2.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3.</source>
        <translation>Schlüssel %1: %2, %3.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3, public key SHA-256 %4.</source>
        <translation>Schlüssel %1: %2, %3, öffentlicher Schlüssel SHA-256 %4.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Device certificates: %1</source>
        <translation>Gerätezertifikate: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the user PIN: %n</source>
        <translation>
            <numerusform>Verbleibende Versuche für die Benutzer-PIN:&#xa0;%n</numerusform>
            <numerusform>Verbleibende Versuche für die Benutzer-PIN:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the SO-PIN: %n</source>
        <translation>
            <numerusform>Verbleibende Versuche für die SO-PIN:&#xa0;%n</numerusform>
            <numerusform>Verbleibende Versuche für die SO-PIN:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Gelesen am %1.</translation>
    </message>
    <message>
        <source>%1: sit down. You will choose the password of your share file.</source>
        <translation>%1: Setzen Sie sich. Sie wählen gleich das Passwort Ihrer Anteilsdatei.</translation>
    </message>
    <message>
        <source>%1&apos;s password is chosen</source>
        <translation>Das Passwort von %1 ist gewählt</translation>
    </message>
    <message>
        <source>It has left this screen.</source>
        <translation>Es ist von diesem Bildschirm verschwunden.</translation>
    </message>
    <message>
        <source>%1, choose your password</source>
        <translation>%1, wählen Sie Ihr Passwort</translation>
    </message>
    <message>
        <source>At least 14 characters or 5 words. Nobody can recover it, and without it this share file stays shut.</source>
        <translation>Mindestens 14 Zeichen oder 5 Wörter. Niemand kann es wiederherstellen, und ohne das Passwort bleibt diese Anteilsdatei verschlossen.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Zeremonieleitung</translation>
    </message>
    <message>
        <source>Custodians</source>
        <translation>Verwahrer:innen</translation>
    </message>
    <message>
        <source>Each of them holds a share.</source>
        <translation>Alle verwahren je einen Anteil.</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Sicherheitsbeauftragte:r</translation>
    </message>
    <message>
        <source>Holds the SO-PIN of the token.</source>
        <translation>Hat die SO-PIN des Tokens.</translation>
    </message>
    <message>
        <source>PIN holder</source>
        <translation>PIN-Inhaber:in</translation>
    </message>
    <message>
        <source>Holds the user PIN of the token.</source>
        <translation>Hat die Benutzer-PIN des Tokens.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeug:in</translation>
    </message>
    <message>
        <source>Watches and signs. May be left empty.</source>
        <translation>Sieht zu und unterschreibt. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>The leader runs this screen and does not hold a share.</source>
        <translation>Die Zeremonieleitung bedient diesen Bildschirm und verwahrt keinen Anteil.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <source>By a password: every custodian gets a file of their own</source>
        <translation>Mit einem Passwort: Alle Verwahrer:innen bekommen je eine eigene Datei</translation>
    </message>
    <message>
        <source>Strong (S160): 40 digits to write</source>
        <translation>Stark (S160): 40 Ziffern aufzuschreiben</translation>
    </message>
    <message>
        <source>Strongest public-tool size (S240): 60 digits to write</source>
        <translation>Größte Stärke für öffentlich verfügbare Werkzeuge (S240): 60 Ziffern aufzuschreiben</translation>
    </message>
    <message>
        <source>As sc-hsm-tool makes it (C64): 16 digits to write</source>
        <translation>Wie sc-hsm-tool es macht (C64): 16 Ziffern aufzuschreiben</translation>
    </message>
    <message>
        <source>256-bit values (S256): public tools cannot read them</source>
        <translation>256-Bit-Werte (S256): Öffentlich verfügbare Werkzeuge können sie nicht lesen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How is the share file opened?</source>
        <translation>Wie wird die Anteilsdatei geöffnet?</translation>
    </message>
    <message>
        <source>By several people, each with a share on paper</source>
        <translation>Von mehreren Personen, jede mit einem Anteil auf Papier</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Personen, die zusammenkommen müssen</translation>
    </message>
    <message>
        <source>How many people must come together?</source>
        <translation>Wie viele Personen müssen zusammenkommen?</translation>
    </message>
    <message>
        <source>Every custodian chooses a password for a file of their own. All of the files are needed together; one forgotten password and nobody can open the set.</source>
        <translation>Alle Verwahrer:innen wählen je ein Passwort für eine eigene Datei. Alle Dateien werden zusammen gebraucht; ist ein Passwort vergessen, kann niemand den Satz öffnen.</translation>
    </message>
    <message>
        <source>Any %1 of %2 people can open the share file.</source>
        <translation>Beliebige %1 von %2 Personen können die Anteilsdatei öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>With %n sheet(s) lost, nobody can.</source>
        <translation>
            <numerusform>Ist %n Blatt verloren, kann es niemand mehr.</numerusform>
            <numerusform>Sind %n Blätter verloren, kann es niemand mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 sheets tell a finder nothing.</source>
        <translation>Weniger als %1 Blätter verraten nichts, wenn jemand sie findet.</translation>
    </message>
    <message>
        <source>Nothing was sent. No try was spent.</source>
        <translation>Es wurde nichts gesendet. Es wurde kein Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Wiederholen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>The two entries are not the same</source>
        <translation>Die beiden Eingaben sind nicht gleich</translation>
    </message>
    <message>
        <source>An SO-PIN has 16 characters, 0-9 and A-F</source>
        <translation>Eine SO-PIN hat 16 Zeichen, 0 bis 9 und A bis F</translation>
    </message>
    <message numerus="yes">
        <source>This is too short: at least %n character(s)</source>
        <translation>
            <numerusform>Das ist zu kurz: mindestens %n Zeichen</numerusform>
            <numerusform>Das ist zu kurz: mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s)</source>
        <translation>
            <numerusform>Das ist zu lang: höchstens %n Zeichen</numerusform>
            <numerusform>Das ist zu lang: höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use only letters without accents, digits and signs of an English keyboard</source>
        <translation>Verwenden Sie nur Buchstaben ohne Akzente und Umlautpunkte, Ziffern und Zeichen einer englischen Tastatur</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet of set %2. Nothing secret is shown yet.</source>
        <translation>%1: Setzen Sie sich, und nehmen Sie Ihr Blatt von Satz %2. Noch wird nichts Geheimes angezeigt.</translation>
    </message>
    <message>
        <source>%1, type your share</source>
        <translation>%1, geben Sie Ihren Anteil ein</translation>
    </message>
    <message>
        <source>Share %1 of %2 needed. Set %3 must be on your sheet.</source>
        <translation>Anteil %1 von %2 benötigten. Auf Ihrem Blatt muss Satz %3 stehen.</translation>
    </message>
    <message>
        <source>Type the boxed letters too. Finished groups are hidden again.</source>
        <translation>Geben Sie auch die eingerahmten Buchstaben ein. Fertige Gruppen werden wieder verdeckt.</translation>
    </message>
    <message>
        <source>Type the digits only. If your value is shorter than the grid, begin with zeros.</source>
        <translation>Geben Sie nur die Ziffern ein. Wenn Ihr Wert kürzer ist als das Raster, beginnen Sie mit Nullen.</translation>
    </message>
    <message>
        <source>Check my share</source>
        <translation>Meinen Anteil prüfen</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Anteilsnummer</translation>
    </message>
    <message>
        <source>%1&apos;s share is in</source>
        <translation>Der Anteil von %1 ist eingegeben</translation>
    </message>
    <message>
        <source>It has left this screen. Fold your sheet before you stand up.</source>
        <translation>Er ist von diesem Bildschirm verschwunden. Falten Sie Ihr Blatt, bevor Sie aufstehen.</translation>
    </message>
    <message>
        <source>Group %1 is not complete</source>
        <translation>Gruppe %1 ist nicht vollständig</translation>
    </message>
    <message>
        <source>Type the groups that have no tick.</source>
        <translation>Geben Sie die Gruppen ein, die kein Häkchen haben.</translation>
    </message>
    <message>
        <source>The share number must be between 1 and %1</source>
        <translation>Die Anteilsnummer muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>Read the number on the sheet again.</source>
        <translation>Lesen Sie die Nummer auf dem Blatt noch einmal.</translation>
    </message>
    <message>
        <source>The first entry is kept.</source>
        <translation>Die erste Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>Which share file?</source>
        <translation>Welche Anteilsdatei?</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Anteilsdateien</translation>
    </message>
    <message>
        <source>Reading the share files</source>
        <translation>Die Anteilsdateien werden gelesen</translation>
    </message>
    <message>
        <source>This takes one share file that is opened by shares on sheets</source>
        <translation>Dazu ist genau eine Anteilsdatei nötig, die mit Anteilen auf Blättern geöffnet wird</translation>
    </message>
    <message>
        <source>Choose the file of the set that the sheet belongs to.</source>
        <translation>Wählen Sie die Datei des Satzes, zu dem das Blatt gehört.</translation>
    </message>
    <message>
        <source>Not enough people: %1 of %2</source>
        <translation>Nicht genug Personen: %1 von %2</translation>
    </message>
    <message>
        <source>Go back and name everyone who is here, or meet again.</source>
        <translation>Gehen Sie zurück, und nennen Sie alle, die hier sind, oder kommen Sie ein anderes Mal zusammen.</translation>
    </message>
    <message>
        <source>How is this share file opened?</source>
        <translation>Wie wird diese Anteilsdatei geöffnet?</translation>
    </message>
    <message>
        <source>There is no set file beside %1. If it is opened by shares, copy the public values from any sheet.</source>
        <translation>Neben %1 liegt keine Satzdatei. Wenn die Anteilsdatei mit Anteilen geöffnet wird, schreiben Sie die öffentlichen Werte von einem beliebigen Blatt ab.</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Ein Passwort</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Anteile auf Papier</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Primzahl</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Anteile im Satz</translation>
    </message>
    <message>
        <source>Copy the prime from a sheet: digits 0-9 and letters A-F.</source>
        <translation>Schreiben Sie die Primzahl von einem Blatt ab: Ziffern 0 bis 9 und Buchstaben A bis F.</translation>
    </message>
    <message>
        <source>A set has at least as many shares as people must come.</source>
        <translation>Ein Satz hat mindestens so viele Anteile, wie Personen kommen müssen.</translation>
    </message>
    <message>
        <source>There are fewer people here. Go back and name everyone.</source>
        <translation>Es sind weniger Personen hier. Gehen Sie zurück, und nennen Sie alle.</translation>
    </message>
    <message>
        <source>No set has such a prime. Compare it with the sheet.</source>
        <translation>Kein Satz hat eine solche Primzahl. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Testing the shares together</source>
        <translation>Die Anteile werden zusammen geprüft</translation>
    </message>
    <message>
        <source>Go on sending?</source>
        <translation>Weiter senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending to the token</source>
        <translation>Es wird an das Token gesendet</translation>
    </message>
    <message>
        <source>The token was read again; below is what it says now.</source>
        <translation>Das Token wurde erneut gelesen; unten steht, was es jetzt meldet.</translation>
    </message>
    <message>
        <source>Reading the check value</source>
        <translation>Der Prüfwert wird gelesen</translation>
    </message>
    <message>
        <source>The shares are in the token.</source>
        <translation>Die Anteile sind im Token.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Set %1, share number %2 of %3. Any %4 open the share file.</source>
        <translation>Satz %1, Anteilsnummer %2 von %3. Beliebige %4 öffnen die Anteilsdatei.</translation>
    </message>
    <message>
        <source>Strength %1. Prime (public): %2</source>
        <translation>Stärke %1. Primzahl (öffentlich): %2</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation>Das Token wird gelesen</translation>
    </message>
    <message>
        <source>No token is in use.</source>
        <translation>Es ist kein Token in Gebrauch.</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN</source>
        <translation>PIN-Inhaber:in, geben Sie die Benutzer-PIN ein</translation>
    </message>
    <message>
        <source>Token %1.</source>
        <translation>Token %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Which token&apos;s keys?</source>
        <translation>Um die Schlüssel welches Tokens geht es?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Which keys are to be backed up?</source>
        <translation>Welche Schlüssel sollen gesichert werden?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ablageorte</translation>
    </message>
    <message>
        <source>Where are the backups kept?</source>
        <translation>Wo werden die Sicherungen aufbewahrt?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>There is no key on this token</source>
        <translation>Auf diesem Token ist kein Schlüssel</translation>
    </message>
    <message>
        <source>Choose another token.</source>
        <translation>Wählen Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The keys of this token cannot be backed up</source>
        <translation>Die Schlüssel dieses Tokens können nicht gesichert werden</translation>
    </message>
    <message>
        <source>It has no complete key encryption key. That can only be given to an empty token, so use another one for new keys.</source>
        <translation>Es hat keinen vollständigen Schlüsselverschlüsselungsschlüssel. Den kann nur ein leeres Token bekommen; verwenden Sie also für neue Schlüssel ein anderes Token.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Die Schlüssel werden angesehen</translation>
    </message>
    <message>
        <source>No key of this token may be backed up</source>
        <translation>Kein Schlüssel dieses Tokens darf gesichert werden</translation>
    </message>
    <message>
        <source>Its keys were made never to leave it. Make new keys for what must survive it.</source>
        <translation>Seine Schlüssel wurden so erzeugt, dass sie es nie verlassen. Erzeugen Sie neue Schlüssel für alles, was das Token überdauern muss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2, reference %3) cannot be saved: it was made never to leave this token.</source>
        <translation>„%1“ (%2, Referenz %3) kann nicht gesichert werden: Er wurde so erzeugt, dass er dieses Token nie verlässt.</translation>
    </message>
    <message>
        <source>This token has a key encryption key of its own: these backups only come back to this token, until it is initialised again.</source>
        <translation>Dieses Token hat einen eigenen Schlüsselverschlüsselungsschlüssel: Diese Sicherungen lassen sich nur auf diesem Token wiederherstellen, und nur, bis es erneut initialisiert wird.</translation>
    </message>
    <message>
        <source>Check value of the token: %1</source>
        <translation>Prüfwert des Tokens: %1</translation>
    </message>
    <message>
        <source>%1: %2, reference %3</source>
        <translation>%1: %2, Referenz %3</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Wählen Sie mindestens einen Schlüssel.</translation>
    </message>
    <message>
        <source>A backup is encrypted: it is useless without the set of shares. Best keep it on two media.</source>
        <translation>Eine Sicherung ist verschlüsselt: Ohne den Satz von Anteilen ist sie nutzlos. Bewahren Sie sie am besten auf zwei Datenträgern auf.</translation>
    </message>
    <message>
        <source>What an earlier backup left there and still holds stays as it is; nothing is overwritten.</source>
        <translation>Was von einer früheren Sicherung dort liegt und noch gilt, bleibt, wie es ist; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Backing up and reading back</source>
        <translation>Es wird gesichert und zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>Saved and listed: %n key(s). The next one is not. The token is unchanged.</source>
        <translation>
            <numerusform>%n Schlüssel ist gesichert und in der Liste verzeichnet, der nächste ist es nicht. Das Token ist unverändert.</numerusform>
            <numerusform>%n Schlüssel sind gesichert und in der Liste verzeichnet, der nächste ist es nicht. Das Token ist unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written so far is complete and listed, but not in every place. The token is unchanged.</source>
        <translation>Was bisher geschrieben wurde, ist vollständig und in der Liste verzeichnet, aber nicht an jedem Speicherort. Das Token ist unverändert.</translation>
    </message>
    <message>
        <source>No backup was written. The token is unchanged.</source>
        <translation>Es wurde keine Sicherung geschrieben. Das Token ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed since the last backup: %n key(s)</source>
        <translation>
            <numerusform>Seit der letzten Sicherung hat sich nichts geändert: %n Schlüssel</numerusform>
            <numerusform>Seit der letzten Sicherung hat sich nichts geändert: %n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n key(s)</source>
        <translation>
            <numerusform>Gesichert: %n Schlüssel</numerusform>
            <numerusform>Gesichert: %n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file was read back from %n place(s) and compared.</source>
        <translation>
            <numerusform>Jede Datei wurde von %n Speicherort zurückgelesen und verglichen.</numerusform>
            <numerusform>Jede Datei wurde von %n Speicherorten zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open under check value %1.</source>
        <translation>Sie lassen sich unter dem Prüfwert %1 öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lay there already, unchanged.</source>
        <translation>
            <numerusform>%n davon lag schon unverändert dort.</numerusform>
            <numerusform>%n davon lagen schon unverändert dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: &quot;%1&quot;, which never leaves this token.</source>
        <translation>Nicht gesichert: „%1“, der dieses Token nie verlässt.</translation>
    </message>
    <message>
        <source>The backups are complete.</source>
        <translation>Die Sicherungen sind vollständig.</translation>
    </message>
    <message>
        <source>This ceremony makes no sheets.</source>
        <translation>Bei dieser Zeremonie entstehen keine Blätter.</translation>
    </message>
    <message>
        <source>Back up keys</source>
        <translation>Schlüssel sichern</translation>
    </message>
    <message>
        <source>PIN holder, leader</source>
        <translation>PIN-Inhaber:in, Zeremonieleitung</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Shall a token add its random numbers?</source>
        <translation>Soll ein Token seine Zufallszahlen hinzufügen?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <translation>Bereit zu beginnen?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Save the share file in two places</source>
        <translation>Speichern Sie die Anteilsdatei an zwei Orten</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>These sheets are void</source>
        <translation>Diese Blätter sind ungültig</translation>
    </message>
    <message>
        <source>The sheets are destroyed</source>
        <translation>Die Blätter sind vernichtet</translation>
    </message>
    <message>
        <source>The computer&apos;s random numbers are always used. A token can add its own, so that neither alone decides. Nothing is changed on the token.</source>
        <translation>Die Zufallszahlen des Computers werden immer verwendet. Ein Token kann eigene hinzufügen, sodass keines von beiden allein entscheidet. Auf dem Token wird nichts verändert.</translation>
    </message>
    <message>
        <source>The program now makes the set and tests every combination. Nothing secret is shown yet.</source>
        <translation>Das Programm erzeugt jetzt den Satz und prüft jede Kombination. Noch wird nichts Geheimes angezeigt.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s, mixed with those of token %1.</source>
        <translation>Zufallszahlen: die dieses Computers, gemischt mit denen des Tokens %1.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s.</source>
        <translation>Zufallszahlen: die dieses Computers.</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Der Satz wird vorbereitet</translation>
    </message>
    <message>
        <source>The program is making the shares and testing every combination. Nothing secret is shown.</source>
        <translation>Das Programm erzeugt die Anteile und prüft jede Kombination. Es wird nichts Geheimes angezeigt.</translation>
    </message>
    <message>
        <source>Nothing exists yet.</source>
        <translation>Noch existiert nichts.</translation>
    </message>
    <message>
        <source>A file is useless without its password, and the password without the file. Keep each file apart from the note of its password.</source>
        <translation>Eine Datei ist ohne ihr Passwort nutzlos, und das Passwort ohne die Datei. Bewahren Sie jede Datei getrennt von der Notiz ihres Passworts auf.</translation>
    </message>
    <message>
        <source>The file is useless without %1 shares, and the shares are useless without it. Keep it apart from the sheets.</source>
        <translation>Die Datei ist ohne %1 Anteile nutzlos, und die Anteile sind ohne die Datei nutzlos. Bewahren Sie die Datei getrennt von den Blättern auf.</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation>Es wird geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>The sheets are still good. Files that were written are taken away again.</source>
        <translation>Die Blätter sind weiterhin gültig. Dateien, die geschrieben wurden, werden wieder entfernt.</translation>
    </message>
    <message>
        <source>Proving the set</source>
        <translation>Der Nachweis für den Satz wird erbracht</translation>
    </message>
    <message>
        <source>Do not rely on this set: stop the ceremony and start again, unless trying again succeeds.</source>
        <translation>Verlassen Sie sich nicht auf diesen Satz: Brechen Sie die Zeremonie ab, und beginnen Sie von vorn, es sei denn, ein erneuter Versuch gelingt.</translation>
    </message>
    <message>
        <source>Every file is read from its medium and opened with its password.</source>
        <translation>Jede Datei wird von ihrem Datenträger gelesen und mit ihrem Passwort geöffnet.</translation>
    </message>
    <message>
        <source>The file is read from the medium and opened with what people typed.</source>
        <translation>Die Datei wird vom Datenträger gelesen und mit dem geöffnet, was die Personen eingegeben haben.</translation>
    </message>
    <message numerus="yes">
        <source>Ready and proven: %n share file(s)</source>
        <translation>
            <numerusform>Fertig, Nachweis erbracht: %n Anteilsdatei</numerusform>
            <numerusform>Fertig, Nachweis erbracht: %n Anteilsdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 is ready and proven</source>
        <translation>Satz %1 ist fertig, der Nachweis ist erbracht</translation>
    </message>
    <message numerus="yes">
        <source>Read back from %n place(s) and opened with the passwords.</source>
        <translation>
            <numerusform>Von %n Speicherort zurückgelesen und mit den Passwörtern geöffnet.</numerusform>
            <numerusform>Von %n Speicherorten zurückgelesen und mit den Passwörtern geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was read back from %n place(s) and opened with what you typed.</source>
        <translation>
            <numerusform>Die Datei wurde von %n Speicherort zurückgelesen und mit dem geöffnet, was Sie eingegeben haben.</numerusform>
            <numerusform>Die Datei wurde von %n Speicherorten zurückgelesen und mit dem geöffnet, was Sie eingegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the files away again</source>
        <translation>Die Dateien werden wieder entfernt</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The files of this set will be taken away again.</source>
        <translation>Die Dateien dieses Satzes werden wieder entfernt.</translation>
    </message>
    <message>
        <source>No sheet was written.</source>
        <translation>Es wurde kein Blatt geschrieben.</translation>
    </message>
    <message>
        <source>No new set exists. Older sets and sheets are as they were.</source>
        <translation>Es gibt keinen neuen Satz. Ältere Sätze und Blätter sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Create a set of shares</source>
        <translation>Einen Satz von Anteilen erstellen</translation>
    </message>
    <message>
        <source>leader, all custodians, witness</source>
        <translation>Zeremonieleitung, alle Verwahrer:innen, Zeug:in</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What is to be verified?</source>
        <translation>Was soll geprüft werden?</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>That people and backups are good: custodians open the share file, every backup is tested</source>
        <translation>Ob Personen und Sicherungen in Ordnung sind: Verwahrer:innen öffnen die Anteilsdatei, jede Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>One custodian&apos;s sheet: letters, seal and set, nothing is opened</source>
        <translation>Das Blatt einer Verwahrer:in: Buchstaben, Siegel und Satz; geöffnet wird nichts</translation>
    </message>
    <message>
        <source>Which backup fits which token, and what is saved only once</source>
        <translation>Welche Sicherung zu welchem Token passt und was nur einmal gespeichert ist</translation>
    </message>
    <message>
        <source>Comparing with the tokens that are plugged in</source>
        <translation>Es wird mit den angeschlossenen Tokens verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Saved there: %n key(s)</source>
        <translation>
            <numerusform>Dort gesichert: %n Schlüssel</numerusform>
            <numerusform>Dort gesichert: %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 is good</source>
        <translation>Das Blatt von %1 ist in Ordnung</translation>
    </message>
    <message>
        <source>This sheet has no letters to test</source>
        <translation>Dieses Blatt hat keine Buchstaben, die sich prüfen lassen</translation>
    </message>
    <message>
        <source>Every check letter, the seal and the set fit. What was typed is gone from this computer.</source>
        <translation>Jeder Prüfbuchstabe, das Siegel und der Satz passen. Was eingegeben wurde, ist von diesem Computer verschwunden.</translation>
    </message>
    <message>
        <source>Only opening the share file together with others can show whether it is right. What was typed is gone from this computer.</source>
        <translation>Ob es stimmt, kann nur das gemeinsame Öffnen der Anteilsdatei mit anderen zeigen. Was eingegeben wurde, ist von diesem Computer verschwunden.</translation>
    </message>
    <message>
        <source>No backup opens with these shares</source>
        <translation>Mit diesen Anteilen lässt sich keine Sicherung öffnen</translation>
    </message>
    <message>
        <source>Not every backup is good</source>
        <translation>Nicht jede Sicherung ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>Proven: these people can open %n good backup(s)</source>
        <translation>
            <numerusform>%n Sicherung ist in Ordnung, und diese Personen können sie öffnen</numerusform>
            <numerusform>%n Sicherungen sind in Ordnung, und diese Personen können sie öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares make check value %1.</source>
        <translation>Die Anteile ergeben den Prüfwert %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Seal the sheets again, in new envelopes.</source>
        <translation>Es wurde nichts verändert. Versiegeln Sie die Blätter wieder, in neuen Umschlägen.</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or back the keys up again while the token lives.</source>
        <translation>Nehmen Sie die Kopie von einem anderen Datenträger, oder sichern Sie die Schlüssel noch einmal, solange das Token funktioniert.</translation>
    </message>
    <message>
        <source>Some backups belong to other shares. Drill them with the people who hold those.</source>
        <translation>Einige Sicherungen gehören zu anderen Anteilen. Machen Sie die Wiederherstellungsübung dafür mit den Personen, die diese Anteile haben.</translation>
    </message>
    <message>
        <source>All files are unchanged.</source>
        <translation>Alle Dateien sind unverändert.</translation>
    </message>
    <message>
        <source>All sheets stay good.</source>
        <translation>Alle Blätter bleiben gültig.</translation>
    </message>
    <message>
        <source>Verify a backup, recovery drill</source>
        <translation>Eine Sicherung prüfen, Wiederherstellungsübung</translation>
    </message>
    <message>
        <source>enough custodians, witness, leader; for some checks the leader alone</source>
        <translation>genügend Verwahrer:innen, Zeug:in, Zeremonieleitung; für manche Prüfungen die Zeremonieleitung allein</translation>
    </message>
    <message>
        <source>Which token takes the shares?</source>
        <translation>Welches Token bekommt die Anteile?</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts, womit verglichen werden könnte</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>1 of %1 share files is in the token.</source>
        <translation>1 von %1 Anteilsdateien ist im Token.</translation>
    </message>
    <message>
        <source>%1 of %2 share files are in the token.</source>
        <translation>%1 von %2 Anteilsdateien sind im Token.</translation>
    </message>
    <message>
        <source>Looking up which share files are in the token</source>
        <translation>Es wird nachgesehen, welche Anteilsdateien im Token sind</translation>
    </message>
    <message>
        <source>In the token: %1, check value of the share %2</source>
        <translation>Im Token: %1, Prüfwert des Anteils %2</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n share file(s) that nobody noted here: choose none that may be in it already.</source>
        <translation>
            <numerusform>Bei %n Anteilsdatei im Token hat hier niemand vermerkt, welche es ist: Wählen Sie diese nicht noch einmal.</numerusform>
            <numerusform>Bei %n Anteilsdateien im Token hat hier niemand vermerkt, welche es sind: Wählen Sie keine davon noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token waits for more share files</source>
        <translation>Das Token wartet auf weitere Anteilsdateien</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>The next share file is here</source>
        <translation>Die nächste Anteilsdatei ist hier</translation>
    </message>
    <message>
        <source>Later: the token keeps what is in it</source>
        <translation>Später: Das Token behält, was darin ist</translation>
    </message>
    <message>
        <source>Custodians of the next share file</source>
        <translation>Verwahrer:innen der nächsten Anteilsdatei</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n more.</source>
        <translation>
            <numerusform>Es wartet auf %n weitere.</numerusform>
            <numerusform>Es wartet auf %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token waits for %n share file(s).</source>
        <translation>
            <numerusform>Das Token wartet auf %n Anteilsdatei.</numerusform>
            <numerusform>Das Token wartet auf %n Anteilsdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may come one after another: choose the one whose people are here.</source>
        <translation>Sie können nacheinander kommen: Wählen Sie die, deren Personen hier sind.</translation>
    </message>
    <message>
        <source>These are more share files than the token waits for</source>
        <translation>Das sind mehr Anteilsdateien, als das Token erwartet</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n.</numerusform>
            <numerusform>Wählen Sie höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what is in the token</source>
        <translation>Es wird mit dem verglichen, was im Token ist</translation>
    </message>
    <message>
        <source>No set file is at hand that tells the check value. Nothing was sent yet. Restore one backed-up key before you rely on this token.</source>
        <translation>Es ist keine Satzdatei zur Hand, die den Prüfwert nennt. Noch wurde nichts gesendet. Stellen Sie einen gesicherten Schlüssel wieder her, bevor Sie sich auf dieses Token verlassen.</translation>
    </message>
    <message>
        <source>Do not use this token: its shares cancel out to a key of zeros</source>
        <translation>Verwenden Sie dieses Token nicht: Seine Anteile heben einander auf und ergeben einen Schlüssel aus Nullen</translation>
    </message>
    <message>
        <source>Do not use this token: the check values differ</source>
        <translation>Verwenden Sie dieses Token nicht: Die Prüfwerte sind verschieden</translation>
    </message>
    <message>
        <source>The shares are in the token</source>
        <translation>Die Anteile sind im Token</translation>
    </message>
    <message>
        <source>The check value was not compared with a record. Restore one backed-up key before you rely on this token.</source>
        <translation>Der Prüfwert wurde nicht mit einer Aufzeichnung verglichen. Stellen Sie einen gesicherten Schlüssel wieder her, bevor Sie sich auf dieses Token verlassen.</translation>
    </message>
    <message>
        <source>Which share files are in the token could not be noted on this computer. Write it down.</source>
        <translation>Welche Anteilsdateien im Token sind, konnte auf diesem Computer nicht vermerkt werden. Schreiben Sie es auf.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat the import.</source>
        <translation>Initialisieren Sie das Token erneut, und wiederholen Sie den Import.</translation>
    </message>
    <message>
        <source>The share files are unchanged.</source>
        <translation>Die Anteilsdateien sind unverändert.</translation>
    </message>
    <message>
        <source>Import shares into a token</source>
        <translation>Anteile in ein Token importieren</translation>
    </message>
    <message>
        <source>enough custodians for each share file, PIN holder, leader</source>
        <translation>genügend Verwahrer:innen für jede Anteilsdatei, PIN-Inhaber:in, Zeremonieleitung</translation>
    </message>
    <message>
        <source>Which token is to be initialised?</source>
        <translation>Welches Token soll initialisiert werden?</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>Benutzer-PIN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The token is initialised</source>
        <translation>Das Token ist initialisiert</translation>
    </message>
    <message>
        <source>Everything on it will be erased, but not before you confirm it on the last page.</source>
        <translation>Alles darauf wird gelöscht, aber nicht, bevor Sie es auf der letzten Seite bestätigen.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. Change it before the token is used.</source>
        <translation>Die SO-PIN dieses Tokens steht in Handbüchern. Ändern Sie sie, bevor das Token benutzt wird.</translation>
    </message>
    <message>
        <source>This ceremony makes no files.</source>
        <translation>Bei dieser Zeremonie entstehen keine Dateien.</translation>
    </message>
    <message>
        <source>The token was erased and initialised.</source>
        <translation>Das Token wurde gelöscht und initialisiert.</translation>
    </message>
    <message>
        <source>Initialise a token</source>
        <translation>Ein Token initialisieren</translation>
    </message>
    <message>
        <source>security officer, PIN holder, leader</source>
        <translation>Sicherheitsbeauftragte:r, PIN-Inhaber:in, Zeremonieleitung</translation>
    </message>
    <message>
        <source>EC %1</source>
        <translation>EC %1</translation>
    </message>
    <message>
        <source>RSA %1</source>
        <translation>RSA %1</translation>
    </message>
    <message>
        <source>AES %1</source>
        <translation>AES %1</translation>
    </message>
    <message>
        <source>On which token?</source>
        <translation>Auf welchem Token?</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Erzeugen und nachweisen</translation>
    </message>
    <message>
        <source>Key &quot;%1&quot; works</source>
        <translation>Schlüssel „%1“ funktioniert</translation>
    </message>
    <message>
        <source>This token has no user PIN in use yet</source>
        <translation>Auf diesem Token ist noch keine Benutzer-PIN in Gebrauch</translation>
    </message>
    <message>
        <source>Initialise it first, or use another token.</source>
        <translation>Initialisieren Sie es zuerst, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>This token still waits for share files</source>
        <translation>Dieses Token wartet noch auf Anteilsdateien</translation>
    </message>
    <message>
        <source>Import them first: a key made before could not be backed up.</source>
        <translation>Importieren Sie diese zuerst: Ein vorher erzeugter Schlüssel ließe sich nicht sichern.</translation>
    </message>
    <message>
        <source>A key on this token cannot be backed up to another one.</source>
        <translation>Ein Schlüssel auf diesem Token kann nicht auf ein anderes gesichert werden.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>What other programs show.</source>
        <translation>Was andere Programme anzeigen.</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Schlüsselreferenz</translation>
    </message>
    <message>
        <source>Its number on the token. A free one is proposed.</source>
        <translation>Seine Nummer auf dem Token. Eine freie wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>This key may be backed up</source>
        <translation>Dieser Schlüssel darf gesichert werden</translation>
    </message>
    <message>
        <source>If not, it never leaves this token, and is gone with it.</source>
        <translation>Wenn nicht, verlässt er dieses Token nie und geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>Making the key and using it once</source>
        <translation>Der Schlüssel wird erzeugt und einmal benutzt</translation>
    </message>
    <message>
        <source>A large RSA key can take a minute or more on a token.</source>
        <translation>Einen großen RSA-Schlüssel zu erzeugen kann auf einem Token eine Minute oder länger dauern.</translation>
    </message>
    <message>
        <source>Other keys on the token are as they were.</source>
        <translation>Andere Schlüssel auf dem Token sind, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It enciphered a fresh challenge and deciphered it again.</source>
        <translation>%1 auf Token %2, Referenz %3. Der Schlüssel hat eine neue Prüfaufgabe verschlüsselt und wieder entschlüsselt.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It signed a fresh challenge that its public key verifies.</source>
        <translation>%1 auf Token %2, Referenz %3. Der Schlüssel hat eine neue Prüfaufgabe signiert, und sein öffentlicher Schlüssel bestätigt die Signatur.</translation>
    </message>
    <message>
        <source>Back it up before you rely on it.</source>
        <translation>Sichern Sie ihn, bevor Sie sich auf ihn verlassen.</translation>
    </message>
    <message>
        <source>It cannot be backed up: it is gone when this token is.</source>
        <translation>Er kann nicht gesichert werden: Er geht mit diesem Token verloren.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Es wurde kein Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Make a key on a token</source>
        <translation>Einen Schlüssel auf einem Token erzeugen</translation>
    </message>
    <message>
        <source>Replace the transport PIN by a user PIN of your own</source>
        <translation>Die Transport-PIN durch eine eigene Benutzer-PIN ersetzen</translation>
    </message>
    <message>
        <source>The token asks for this before its keys can be used.</source>
        <translation>Das Token verlangt dies, bevor seine Schlüssel benutzt werden können.</translation>
    </message>
    <message>
        <source>Unblock, and choose a new user PIN</source>
        <translation>Entsperren und eine neue Benutzer-PIN wählen</translation>
    </message>
    <message>
        <source>With the SO-PIN. Also for a user PIN that was forgotten.</source>
        <translation>Mit der SO-PIN. Auch für eine Benutzer-PIN, die vergessen wurde.</translation>
    </message>
    <message>
        <source>Unblock, and keep the user PIN</source>
        <translation>Entsperren und die Benutzer-PIN behalten</translation>
    </message>
    <message>
        <source>With the SO-PIN. The user PIN gets all its tries back.</source>
        <translation>Mit der SO-PIN. Die Benutzer-PIN bekommt alle ihre Versuche zurück.</translation>
    </message>
    <message>
        <source>Change the user PIN</source>
        <translation>Die Benutzer-PIN ändern</translation>
    </message>
    <message>
        <source>With the user PIN that is valid now.</source>
        <translation>Mit der Benutzer-PIN, die jetzt gilt.</translation>
    </message>
    <message>
        <source>Change the SO-PIN</source>
        <translation>Die SO-PIN ändern</translation>
    </message>
    <message>
        <source>With the SO-PIN that is valid now.</source>
        <translation>Mit der SO-PIN, die jetzt gilt.</translation>
    </message>
    <message>
        <source>The user PIN is blocked. The security officer can unblock it here.</source>
        <translation>Die Benutzer-PIN ist gesperrt. Die oder der Sicherheitsbeauftragte kann sie hier entsperren.</translation>
    </message>
    <message>
        <source>The user PIN is blocked, and this token lets nobody unblock it. Its keys are out of reach: restore them to another token from their backups.</source>
        <translation>Die Benutzer-PIN ist gesperrt, und bei diesem Token kann niemand sie entsperren. Seine Schlüssel sind unerreichbar: Stellen Sie sie aus ihren Sicherungen auf einem anderen Token wieder her.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked for ever: the token can never be initialised again and its user PIN not be unblocked. Back its keys up to another token.</source>
        <translation>Die SO-PIN ist für immer gesperrt: Das Token kann nie wieder initialisiert und seine Benutzer-PIN nicht entsperrt werden. Sichern Sie seine Schlüssel auf ein anderes Token.</translation>
    </message>
    <message>
        <source>Security officer: a new SO-PIN</source>
        <translation>Sicherheitsbeauftragte:r – eine neue SO-PIN</translation>
    </message>
    <message>
        <source>Whose PINs?</source>
        <translation>Wessen PINs?</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This token has no PINs yet: it was never initialised</source>
        <translation>Dieses Token hat noch keine PINs: Es wurde nie initialisiert</translation>
    </message>
    <message>
        <source>Initialise it, or use another token.</source>
        <translation>Initialisieren Sie es, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>PIN holder: give the transport PIN</source>
        <translation>PIN-Inhaber:in, geben Sie die Transport-PIN ein</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN that is valid now</source>
        <translation>PIN-Inhaber:in, geben Sie die Benutzer-PIN ein, die jetzt gilt</translation>
    </message>
    <message>
        <source>Security officer: give the SO-PIN that is valid now</source>
        <translation>Sicherheitsbeauftragte:r, geben Sie die SO-PIN ein, die jetzt gilt</translation>
    </message>
    <message>
        <source>This is the last try: a wrong entry blocks it. Stop if you are unsure.</source>
        <translation>Das ist der letzte Versuch: Eine falsche Eingabe sperrt die PIN. Brechen Sie ab, wenn Sie unsicher sind.</translation>
    </message>
    <message>
        <source>Only two tries are left. Stop if you are unsure.</source>
        <translation>Es bleiben nur zwei Versuche. Brechen Sie ab, wenn Sie unsicher sind.</translation>
    </message>
    <message>
        <source>If its tries run out, this token can never be initialised again.</source>
        <translation>Wenn die Versuche für die SO-PIN aufgebraucht sind, kann dieses Token nie wieder initialisiert werden.</translation>
    </message>
    <message>
        <source>Whether the new value is in place already cannot be read from the token. Give the one that you believe is valid: the old or the new.</source>
        <translation>Ob der neue Wert bereits gilt, lässt sich am Token nicht ablesen. Geben Sie den ein, der Ihrer Ansicht nach gilt: den alten oder den neuen.</translation>
    </message>
    <message>
        <source>PIN holder: choose the new user PIN</source>
        <translation>PIN-Inhaber:in, wählen Sie die neue Benutzer-PIN</translation>
    </message>
    <message>
        <source>This is the PIN that was valid so far</source>
        <translation>Das ist die PIN, die bisher galt</translation>
    </message>
    <message>
        <source>This is too short for the number of wrong entries that the token allows</source>
        <translation>Das ist zu kurz für die Zahl falscher Eingaben, die das Token zulässt</translation>
    </message>
    <message>
        <source>Changing the PIN</source>
        <translation>Die PIN wird geändert</translation>
    </message>
    <message>
        <source>All PINs of the token are as they were.</source>
        <translation>Alle PINs des Tokens sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Nothing more can be done with the PINs of this token</source>
        <translation>Mit den PINs dieses Tokens lässt sich nichts mehr machen</translation>
    </message>
    <message>
        <source>The user PIN is changed</source>
        <translation>Die Benutzer-PIN ist geändert</translation>
    </message>
    <message>
        <source>The token has a user PIN of its own</source>
        <translation>Das Token hat eine eigene Benutzer-PIN</translation>
    </message>
    <message>
        <source>The SO-PIN is changed</source>
        <translation>Die SO-PIN ist geändert</translation>
    </message>
    <message>
        <source>The user PIN is unblocked</source>
        <translation>Die Benutzer-PIN ist entsperrt</translation>
    </message>
    <message>
        <source>Lock the note with the new SO-PIN away, destroy the old one.</source>
        <translation>Schließen Sie die Notiz mit der neuen SO-PIN weg, und vernichten Sie die alte.</translation>
    </message>
    <message>
        <source>Whether the new value is in place could not be read from the token: the old or the new one is valid.</source>
        <translation>Ob der neue Wert gilt, ließ sich am Token nicht ablesen: Es gilt der alte oder der neue.</translation>
    </message>
    <message>
        <source>No PIN was changed.</source>
        <translation>Es wurde keine PIN geändert.</translation>
    </message>
    <message>
        <source>Change or unblock a PIN</source>
        <translation>Eine PIN ändern oder entsperren</translation>
    </message>
    <message>
        <source>PIN holder or security officer, leader</source>
        <translation>PIN-Inhaber:in oder Sicherheitsbeauftragte:r, Zeremonieleitung</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Zusammentragen</translation>
    </message>
    <message>
        <source>Where are the key backups?</source>
        <translation>Wo sind die Schlüsselsicherungen?</translation>
    </message>
    <message>
        <source>Do these belong together?</source>
        <translation>Gehören diese zusammen?</translation>
    </message>
    <message>
        <source>What can be restored</source>
        <translation>Was sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>Choose the token</source>
        <translation>Token wählen</translation>
    </message>
    <message>
        <source>Which token takes over?</source>
        <translation>Welches Token übernimmt?</translation>
    </message>
    <message>
        <source>This token is on its way already</source>
        <translation>Mit diesem Token wurde schon begonnen</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Senden und vergleichen</translation>
    </message>
    <message>
        <source>Restore and prove</source>
        <translation>Wiederherstellen und nachweisen</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>Das alte Token</translation>
    </message>
    <message>
        <source>Erase the spare token</source>
        <translation>Das Reservetoken löschen</translation>
    </message>
    <message>
        <source>No token has been changed.</source>
        <translation>Es wurde kein Token verändert.</translation>
    </message>
    <message>
        <source>Is this for service, or a drill?</source>
        <translation>Ist dies für den Betrieb oder eine Wiederherstellungsübung?</translation>
    </message>
    <message>
        <source>Service: the token takes over from another one</source>
        <translation>Betrieb: Das Token übernimmt von einem anderen</translation>
    </message>
    <message>
        <source>Drill on a spare token: it is erased again at the end</source>
        <translation>Wiederherstellungsübung mit einem Reservetoken: Es wird am Ende wieder gelöscht</translation>
    </message>
    <message>
        <source>The spare token</source>
        <translation>Das Reservetoken</translation>
    </message>
    <message>
        <source>The token that takes over</source>
        <translation>Das Token, das übernimmt</translation>
    </message>
    <message>
        <source>Its SO-PIN, and a new one if it has none of its own yet</source>
        <translation>Seine SO-PIN, und eine neue, falls es noch keine eigene hat</translation>
    </message>
    <message>
        <source>The user PIN that it gets</source>
        <translation>Die Benutzer-PIN, die es bekommt</translation>
    </message>
    <message>
        <source>The key backups</source>
        <translation>Die Schlüsselsicherungen</translation>
    </message>
    <message>
        <source>The share file and its set file, or every share file if there are several</source>
        <translation>Die Anteilsdatei und ihre Satzdatei, oder alle Anteilsdateien, falls es mehrere gibt</translation>
    </message>
    <message>
        <source>Enough share sheets, or the passwords of the share files</source>
        <translation>Genügend Anteilsblätter oder die Passwörter der Anteilsdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with check value %1.</source>
        <translation>
            <numerusform>%n Sicherung mit dem Prüfwert %1.</numerusform>
            <numerusform>%n Sicherungen mit dem Prüfwert %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, check value %3.</source>
        <translation>Anteilsdatei %1: SHA-256 %2, Prüfwert %3.</translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, its check value shows when it is open.</source>
        <translation>Anteilsdatei %1: SHA-256 %2, ihr Prüfwert zeigt sich, wenn sie geöffnet ist.</translation>
    </message>
    <message>
        <source>They fit. The shares and every backup are now tested in this computer, before any token is touched.</source>
        <translation>Sie passen zusammen. Die Anteile und jede Sicherung werden jetzt in diesem Computer geprüft, bevor irgendein Token angerührt wird.</translation>
    </message>
    <message>
        <source>Whether they fit shows when the shares are open, before any token is touched.</source>
        <translation>Ob sie zusammenpassen, zeigt sich, sobald die Anteile geöffnet sind, und bevor irgendein Token angerührt wird.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Bisher wurde nichts verändert.</translation>
    </message>
    <message>
        <source>No token has been changed. Find the share file of these backups, or the backups of these shares.</source>
        <translation>Es wurde kein Token verändert. Suchen Sie die Anteilsdatei zu diesen Sicherungen oder die Sicherungen zu diesen Anteilen.</translation>
    </message>
    <message>
        <source>It is erased, but not before you confirm it. A token that stopped half-way through this goes on where it is.</source>
        <translation>Es wird gelöscht, aber nicht, bevor Sie es bestätigen. Bei einem Token, mit dem dies auf halbem Weg abgebrochen wurde, geht es dort weiter, wo es steht.</translation>
    </message>
    <message>
        <source>The shares are no longer in this computer</source>
        <translation>Die Anteile sind nicht mehr in diesem Computer</translation>
    </message>
    <message>
        <source>Stop, and start this ceremony again with the other token.</source>
        <translation>Brechen Sie ab, und beginnen Sie diese Zeremonie noch einmal mit dem anderen Token.</translation>
    </message>
    <message>
        <source>It fits these shares, so it is not erased: the ceremony goes on from here.</source>
        <translation>Es passt zu diesen Anteilen und wird darum nicht gelöscht: Die Zeremonie geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat this ceremony. The backups and the sheets are unchanged.</source>
        <translation>Initialisieren Sie das Token erneut, und wiederholen Sie diese Zeremonie. Die Sicherungen und die Blätter sind unverändert.</translation>
    </message>
    <message>
        <source>What becomes of the old token?</source>
        <translation>Was wird aus dem alten Token?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Es ist verloren</translation>
    </message>
    <message>
        <source>It is defective</source>
        <translation>Es ist defekt</translation>
    </message>
    <message>
        <source>It was destroyed before a witness</source>
        <translation>Es wurde im Beisein einer Zeug:in vernichtet</translation>
    </message>
    <message>
        <source>It is kept and holds the same keys</source>
        <translation>Es wird aufbewahrt und enthält dieselben Schlüssel</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Seine Seriennummer</translation>
    </message>
    <message>
        <source>May be left empty if nobody knows it.</source>
        <translation>Darf leer bleiben, wenn niemand sie kennt.</translation>
    </message>
    <message>
        <source>Until the old token is destroyed, whoever has it and its user PIN can use the keys.</source>
        <translation>Solange das alte Token nicht vernichtet ist, kann jede Person, die es und seine Benutzer-PIN hat, die Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>No witness was named at the beginning.</source>
        <translation>Am Anfang wurde keine Zeug:in genannt.</translation>
    </message>
    <message>
        <source>Label the token, seal the sheets</source>
        <translation>Token beschriften, Blätter versiegeln</translation>
    </message>
    <message>
        <source>What is written on the token</source>
        <translation>Aufschrift auf dem Token</translation>
    </message>
    <message>
        <source>So that nobody takes it for another one.</source>
        <translation>Damit niemand es für ein anderes hält.</translation>
    </message>
    <message>
        <source>Write its name on the token. Put each sheet into a new envelope and seal it; who may hold it has not changed.</source>
        <translation>Schreiben Sie seinen Namen auf das Token. Legen Sie jedes Blatt in einen neuen Umschlag, und versiegeln Sie ihn; wer es verwahren darf, hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>A token without a label is easily mistaken.</source>
        <translation>Ein Token ohne Aufschrift wird leicht verwechselt.</translation>
    </message>
    <message>
        <source>Not every key proved itself</source>
        <translation>Nicht jeder Schlüssel hat den Nachweis erbracht</translation>
    </message>
    <message>
        <source>The drill succeeded, and the spare token is empty again</source>
        <translation>Die Wiederherstellungsübung ist gelungen, und das Reservetoken ist wieder leer</translation>
    </message>
    <message>
        <source>The replacement token is in service</source>
        <translation>Das Ersatztoken ist in Betrieb</translation>
    </message>
    <message>
        <source>Token %1, check value %2.</source>
        <translation>Token %1, Prüfwert %2.</translation>
    </message>
    <message numerus="yes">
        <source>Found, but impossible to restore: %n backup(s). See the list above.</source>
        <translation>
            <numerusform>%n gefundene Sicherung konnte nicht wiederhergestellt werden; die Liste oben nennt sie.</numerusform>
            <numerusform>%n gefundene Sicherungen konnten nicht wiederhergestellt werden; die Liste oben nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old token still holds the keys. If its user PIN may be known, make new keys instead.</source>
        <translation>Das alte Token enthält die Schlüssel weiterhin. Wenn seine Benutzer-PIN bekannt sein könnte, erzeugen Sie stattdessen neue Schlüssel.</translation>
    </message>
    <message>
        <source>Destroy the old token before a witness.</source>
        <translation>Vernichten Sie das alte Token im Beisein einer Zeug:in.</translation>
    </message>
    <message>
        <source>The backups and the share files are unchanged.</source>
        <translation>Die Sicherungen und die Anteilsdateien sind unverändert.</translation>
    </message>
    <message>
        <source>Token %1 was last seen so:</source>
        <translation>Token %1 wurde zuletzt so gesehen:</translation>
    </message>
    <message>
        <source>Start this ceremony again to go on: it reads the token and takes up where it is.</source>
        <translation>Beginnen Sie diese Zeremonie noch einmal, um weiterzumachen: Sie liest das Token und fährt dort fort, wo es steht.</translation>
    </message>
    <message>
        <source>Put a replacement token into service</source>
        <translation>Ein Ersatztoken in Betrieb nehmen</translation>
    </message>
    <message>
        <source>security officer, enough custodians, PIN holder, witness, leader</source>
        <translation>Sicherheitsbeauftragte:r, genügend Verwahrer:innen, PIN-Inhaber:in, Zeug:in, Zeremonieleitung</translation>
    </message>
    <message>
        <source>To which token?</source>
        <translation>Auf welches Token?</translation>
    </message>
    <message>
        <source>Which keys are to be restored?</source>
        <translation>Welche Schlüssel sollen wiederhergestellt werden?</translation>
    </message>
    <message numerus="yes">
        <source>Needed for %n backup(s): a token with check value %1.</source>
        <translation>
            <numerusform>%n Sicherung braucht ein Token mit dem Prüfwert %1.</numerusform>
            <numerusform>%n Sicherungen brauchen ein Token mit dem Prüfwert %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and no PIN try was spent.</source>
        <translation>Es wurde nichts geschrieben und kein PIN-Versuch verbraucht.</translation>
    </message>
    <message>
        <source>This token tells its check value only after the user PIN, and these backups have different ones</source>
        <translation>Dieses Token nennt seinen Prüfwert erst nach der Benutzer-PIN, und diese Sicherungen haben verschiedene Prüfwerte</translation>
    </message>
    <message>
        <source>Go back and choose backups of one check value.</source>
        <translation>Gehen Sie zurück, und wählen Sie Sicherungen mit demselben Prüfwert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, saved on %3</source>
        <translation>%1: %2, gespeichert am %3</translation>
    </message>
    <message numerus="yes">
        <source>This token cannot open %n other backup(s): the check value differs.</source>
        <translation>
            <numerusform>%n andere Sicherung lässt sich auf diesem Token nicht öffnen: Ihr Prüfwert ist ein anderer.</numerusform>
            <numerusform>%n andere Sicherungen lassen sich auf diesem Token nicht öffnen: Ihr Prüfwert ist ein anderer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored and proven: %n key(s)</source>
        <translation>
            <numerusform>Wiederhergestellt, Nachweis erbracht: %n Schlüssel</numerusform>
            <numerusform>Wiederhergestellt, Nachweis erbracht: %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are unchanged.</source>
        <translation>Die Sicherungen sind unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>This restore brought %n key(s) onto the token. The others are missing: do it again to complete it.</source>
        <translation>
            <numerusform>%n Schlüssel dieser Wiederherstellung ist auf dem Token. Die anderen sind es nicht: Führen Sie die Wiederherstellung noch einmal durch, um sie zu vervollständigen.</numerusform>
            <numerusform>%n Schlüssel dieser Wiederherstellung sind auf dem Token. Die anderen sind es nicht: Führen Sie die Wiederherstellung noch einmal durch, um sie zu vervollständigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is plugged in?</source>
        <translation>Was ist angeschlossen?</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Where shall the passport be saved?</source>
        <translation>Wo soll der Pass gespeichert werden?</translation>
    </message>
    <message>
        <source>A text to read and print, and the same for programs. Nothing in them is secret.</source>
        <translation>Ein Text zum Lesen und Drucken, und derselbe Inhalt für Programme. Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Die Tokens werden gelesen</translation>
    </message>
    <message>
        <source>This list follows as tokens come and go. Choose one to see its passport.</source>
        <translation>Diese Liste passt sich an, wenn Tokens angeschlossen oder entfernt werden. Wählen Sie eines, um seinen Pass zu sehen.</translation>
    </message>
    <message>
        <source>Passport of this token</source>
        <translation>Pass dieses Tokens</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>I only wanted to read it</source>
        <translation>Ich wollte ihn nur lesen</translation>
    </message>
    <message>
        <source>Writing the passport</source>
        <translation>Der Pass wird geschrieben</translation>
    </message>
    <message>
        <source>No passport was left behind.</source>
        <translation>Es blieb kein Pass zurück.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>No token can be read</source>
        <translation>Kein Token lässt sich lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reader %1:</source>
        <translation>Kartenleser %1:</translation>
    </message>
    <message>
        <source>No passport was saved.</source>
        <translation>Es wurde kein Pass gespeichert.</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Zustand der Tokens</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>eine beliebige Person</translation>
    </message>
    <message>
        <source>You stopped this</source>
        <translation>Sie haben dies abgebrochen</translation>
    </message>
    <message>
        <source>Try again, or stop the ceremony.</source>
        <translation>Versuchen Sie es erneut, oder brechen Sie die Zeremonie ab.</translation>
    </message>
    <message>
        <source>The smart card service of this computer does not run</source>
        <translation>Der Kartendienst dieses Computers läuft nicht</translation>
    </message>
    <message>
        <source>Start pcscd, then try again.</source>
        <translation>Starten Sie pcscd, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in</source>
        <translation>Es ist kein Token oder Kartenleser angeschlossen</translation>
    </message>
    <message>
        <source>Plug in the token.</source>
        <translation>Schließen Sie das Token an.</translation>
    </message>
    <message>
        <source>There is no token in this reader</source>
        <translation>In diesem Kartenleser ist kein Token</translation>
    </message>
    <message>
        <source>Insert the token.</source>
        <translation>Stecken Sie das Token ein.</translation>
    </message>
    <message>
        <source>The token was removed</source>
        <translation>Das Token wurde entfernt</translation>
    </message>
    <message>
        <source>Insert the same token again. Its state is read again before anything goes on.</source>
        <translation>Stecken Sie dasselbe Token wieder ein. Sein Zustand wird erneut gelesen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Another program uses this token</source>
        <translation>Ein anderes Programm benutzt dieses Token</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The token does not answer as it should</source>
        <translation>Das Token antwortet nicht so, wie es soll</translation>
    </message>
    <message>
        <source>Take it out, insert it again, and try again.</source>
        <translation>Ziehen Sie es heraus, stecken Sie es wieder ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a SmartCard-HSM</source>
        <translation>Das ist kein SmartCard-HSM</translation>
    </message>
    <message>
        <source>Use another token.</source>
        <translation>Verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>This is another token than the one of this step</source>
        <translation>Das ist ein anderes Token als das dieses Schritts</translation>
    </message>
    <message>
        <source>Insert the token that was chosen before.</source>
        <translation>Stecken Sie das Token ein, das vorher gewählt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong user PIN. Tries left: %n</source>
        <translation>
            <numerusform>Falsche Benutzer-PIN. Verbleibende Versuche:&#xa0;%n</numerusform>
            <numerusform>Falsche Benutzer-PIN. Verbleibende Versuche:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop if you are unsure. At 0 the PIN is blocked.</source>
        <translation>Brechen Sie ab, wenn Sie unsicher sind. Bei 0 ist die PIN gesperrt.</translation>
    </message>
    <message>
        <source>The user PIN is blocked</source>
        <translation>Die Benutzer-PIN ist gesperrt</translation>
    </message>
    <message>
        <source>The security officer can unblock it if the token was set up so.</source>
        <translation>Die oder der Sicherheitsbeauftragte kann sie entsperren, wenn das Token so eingerichtet wurde.</translation>
    </message>
    <message>
        <source>The token does not take this PIN</source>
        <translation>Das Token nimmt diese PIN nicht an</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong SO-PIN. Tries left: %n</source>
        <translation>
            <numerusform>Falsche SO-PIN. Verbleibende Versuche:&#xa0;%n</numerusform>
            <numerusform>Falsche SO-PIN. Verbleibende Versuche:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and find the right one. At 0 this token can never be initialised again.</source>
        <translation>Brechen Sie ab, und suchen Sie die richtige. Bei 0 kann dieses Token nie wieder initialisiert werden.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked</source>
        <translation>Die SO-PIN ist gesperrt</translation>
    </message>
    <message>
        <source>This token can never be initialised again. Its keys still work with the user PIN.</source>
        <translation>Dieses Token kann nie wieder initialisiert werden. Seine Schlüssel funktionieren weiterhin mit der Benutzer-PIN.</translation>
    </message>
    <message>
        <source>The token asks for the user PIN first</source>
        <translation>Das Token verlangt zuerst die Benutzer-PIN</translation>
    </message>
    <message>
        <source>Give the user PIN.</source>
        <translation>Geben Sie die Benutzer-PIN ein.</translation>
    </message>
    <message>
        <source>The token refused this</source>
        <translation>Das Token hat dies abgelehnt</translation>
    </message>
    <message>
        <source>The details say what it answered. Try again, or use another token.</source>
        <translation>Die Einzelheiten sagen, was es geantwortet hat. Versuchen Sie es erneut, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>This token takes no share files now</source>
        <translation>Dieses Token nimmt jetzt keine Anteilsdateien an</translation>
    </message>
    <message>
        <source>It was initialised without them or has all of them. Initialise it again (this erases it) or use another.</source>
        <translation>Es wurde ohne Anteilsdateien initialisiert oder hat schon alle. Initialisieren Sie es erneut (das löscht es), oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The token is full</source>
        <translation>Das Token ist voll</translation>
    </message>
    <message>
        <source>Delete what is not needed, or use another token.</source>
        <translation>Löschen Sie, was nicht gebraucht wird, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>This token&apos;s firmware does not know this kind of key</source>
        <translation>Die Firmware dieses Tokens kennt diese Art von Schlüssel nicht</translation>
    </message>
    <message>
        <source>Use a newer token, or a key of another kind.</source>
        <translation>Verwenden Sie ein neueres Token oder einen Schlüssel einer anderen Art.</translation>
    </message>
    <message>
        <source>This is not on the token</source>
        <translation>Das ist nicht auf dem Token</translation>
    </message>
    <message>
        <source>Look at the token&apos;s list again.</source>
        <translation>Sehen Sie sich die Liste des Tokens noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is not a share file</source>
        <translation>%1 ist keine Anteilsdatei</translation>
    </message>
    <message>
        <source>A share file has 64 bytes. Take the copy from another medium.</source>
        <translation>Eine Anteilsdatei hat 64 Byte. Nehmen Sie die Kopie von einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 is not a set file</source>
        <translation>%1 ist keine Satzdatei</translation>
    </message>
    <message>
        <source>Take the copy from another medium.</source>
        <translation>Nehmen Sie die Kopie von einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 is not a list of backups</source>
        <translation>%1 ist keine Liste von Sicherungen</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or choose the backups themselves.</source>
        <translation>Nehmen Sie die Kopie von einem anderen Datenträger, oder wählen Sie statt der Liste die Sicherungen aus.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation>%1 wurde von einer neueren Version dieses Programms erzeugt</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>%1 is not a key backup, or it was altered</source>
        <translation>%1 ist keine Schlüsselsicherung oder wurde verändert</translation>
    </message>
    <message>
        <source>Wrong password for %1</source>
        <translation>Falsches Passwort für %1</translation>
    </message>
    <message>
        <source>The shares do not open this file</source>
        <translation>Die Anteile öffnen diese Datei nicht</translation>
    </message>
    <message>
        <source>A sheet or the file is from another set. With one more custodian the program can find which.</source>
        <translation>Ein Blatt oder die Datei stammt aus einem anderen Satz. Mit einer weiteren Verwahrer:in kann das Programm herausfinden, was davon.</translation>
    </message>
    <message>
        <source>Share %1 is already entered</source>
        <translation>Anteil %1 ist schon eingegeben</translation>
    </message>
    <message>
        <source>Another custodian must come.</source>
        <translation>Es muss eine andere Verwahrer:in kommen.</translation>
    </message>
    <message>
        <source>This share is already in; a second time it would cancel itself out</source>
        <translation>Dieser Anteil ist schon enthalten; ein zweites Mal würde er sich selbst aufheben</translation>
    </message>
    <message>
        <source>Choose the next share file.</source>
        <translation>Wählen Sie die nächste Anteilsdatei.</translation>
    </message>
    <message>
        <source>These shares would leave a key of zeros</source>
        <translation>Mit diesen Anteilen bliebe ein Schlüssel aus Nullen</translation>
    </message>
    <message>
        <source>Use other share files.</source>
        <translation>Verwenden Sie andere Anteilsdateien.</translation>
    </message>
    <message>
        <source>Group %1 does not match</source>
        <translation>Gruppe %1 stimmt nicht überein</translation>
    </message>
    <message>
        <source>Compare group %1 with your sheet and type it again. Look for 8/B, 0/D, 1/7.</source>
        <translation>Vergleichen Sie Gruppe %1 mit Ihrem Blatt, und geben Sie sie noch einmal ein. Achten Sie auf 8/B, 0/D, 1/7.</translation>
    </message>
    <message>
        <source>All groups look right, but the seal does not fit</source>
        <translation>Alle Gruppen sehen richtig aus, aber das Siegel passt nicht</translation>
    </message>
    <message>
        <source>Two slips may hide each other. Read every group again, the share number and the set code.</source>
        <translation>Zwei Fehler können einander verdecken. Lesen Sie jede Gruppe noch einmal, dazu die Anteilsnummer und die Satzkennung.</translation>
    </message>
    <message>
        <source>This belongs to set %1, not to %2</source>
        <translation>Das gehört zu Satz %1, nicht zu %2</translation>
    </message>
    <message>
        <source>Get the sheet or file marked %2, or choose the share file of set %1.</source>
        <translation>Holen Sie das Blatt oder die Datei mit der Satzkennung %2, oder wählen Sie die Anteilsdatei von Satz %1.</translation>
    </message>
    <message>
        <source>The check values differ: %1 and %2</source>
        <translation>Die Prüfwerte sind verschieden: %1 und %2</translation>
    </message>
    <message>
        <source>Use the token and the file that belong together.</source>
        <translation>Verwenden Sie das Token und die Datei, die zusammengehören.</translation>
    </message>
    <message>
        <source>Key reference %1 is in use</source>
        <translation>Schlüsselreferenz %1 ist belegt</translation>
    </message>
    <message>
        <source>Choose a free one.</source>
        <translation>Wählen Sie eine freie.</translation>
    </message>
    <message>
        <source>The key did not prove itself: it does not match its public key</source>
        <translation>Der Schlüssel hat den Nachweis nicht erbracht: Er passt nicht zu seinem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>Do not rely on this key. Try another copy of the backup.</source>
        <translation>Verlassen Sie sich nicht auf diesen Schlüssel. Versuchen Sie es mit einer anderen Kopie der Sicherung.</translation>
    </message>
    <message>
        <source>A certificate of the token cannot be right</source>
        <translation>Ein Zertifikat des Tokens kann nicht richtig sein</translation>
    </message>
    <message>
        <source>Do not use this token.</source>
        <translation>Verwenden Sie dieses Token nicht.</translation>
    </message>
    <message>
        <source>This secret is too weak</source>
        <translation>Diese geheime Eingabe ist zu schwach</translation>
    </message>
    <message>
        <source>This answer cannot be right</source>
        <translation>Diese Antwort kann nicht richtig sein</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation>Es gibt schon eine Datei %1</translation>
    </message>
    <message>
        <source>The file or folder %1 is not there</source>
        <translation>Die Datei oder der Ordner %1 ist nicht da</translation>
    </message>
    <message>
        <source>Plug in the medium, or choose another.</source>
        <translation>Schließen Sie den Datenträger an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Sie dürfen %1 nicht verwenden</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who runs this computer.</source>
        <translation>Wählen Sie einen anderen Ordner, oder wenden Sie sich an die Betreuung dieses Computers.</translation>
    </message>
    <message>
        <source>There is no room left for %1</source>
        <translation>Für %1 ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Choose another medium.</source>
        <translation>Wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>What was read back from %1 is not what was written</source>
        <translation>Was von %1 zurückgelesen wurde, ist nicht das, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Put this medium aside and use another.</source>
        <translation>Legen Sie diesen Datenträger beiseite, und verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation>%1 ließ sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Try another medium.</source>
        <translation>Versuchen Sie es mit einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>No random numbers could be had</source>
        <translation>Es waren keine Zufallszahlen zu bekommen</translation>
    </message>
    <message>
        <source>Start again on another computer.</source>
        <translation>Beginnen Sie auf einem anderen Computer von vorn.</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>Das passt hier nicht</translation>
    </message>
    <message>
        <source>Go on with what the screen asks.</source>
        <translation>Machen Sie mit dem weiter, was der Bildschirm verlangt.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Stop the ceremony and report the details to the makers.</source>
        <translation>Brechen Sie die Zeremonie ab, und melden Sie die Einzelheiten dem Entwicklungsteam des Programms.</translation>
    </message>
    <message>
        <source>This computer does not let you use its card readers</source>
        <translation>Dieser Computer lässt Sie seine Kartenleser nicht benutzen</translation>
    </message>
    <message>
        <source>Ask who runs this computer. The token itself is in order.</source>
        <translation>Wenden Sie sich an die Betreuung dieses Computers. Das Token selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>This value is printed in manuals: everybody knows it</source>
        <translation>Dieser Wert steht in Handbüchern: Alle kennen ihn</translation>
    </message>
    <message>
        <source>The ceremony was stopped</source>
        <translation>Die Zeremonie wurde abgebrochen</translation>
    </message>
    <message>
        <source>ready, no keys, check value not readable yet: it needs the user PIN</source>
        <translation>bereit, keine Schlüssel, Prüfwert noch nicht lesbar: Dazu ist die Benutzer-PIN nötig</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value not readable yet: it needs the user PIN</source>
        <translation>
            <numerusform>bereit, %n Schlüssel, Prüfwert noch nicht lesbar: Dazu ist die Benutzer-PIN nötig</numerusform>
            <numerusform>bereit, %n Schlüssel, Prüfwert noch nicht lesbar: Dazu ist die Benutzer-PIN nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, no keys, check value %1</source>
        <translation>bereit, keine Schlüssel, Prüfwert %1</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value %1</source>
        <translation>
            <numerusform>bereit, %n Schlüssel, Prüfwert %1</numerusform>
            <numerusform>bereit, %n Schlüssel, Prüfwert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it if the token was set up so</source>
        <translation>Benutzer-PIN gesperrt: Die oder der Sicherheitsbeauftragte kann sie entsperren, wenn das Token so eingerichtet wurde</translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it</source>
        <translation>Benutzer-PIN gesperrt: Die oder der Sicherheitsbeauftragte kann sie entsperren</translation>
    </message>
    <message>
        <source>user PIN blocked: the token was set up so that nobody can unblock it</source>
        <translation>Benutzer-PIN gesperrt: Das Token wurde so eingerichtet, dass niemand sie entsperren kann</translation>
    </message>
    <message>
        <source>never initialised</source>
        <translation>nie initialisiert</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), which cannot be backed up elsewhere</source>
        <translation>
            <numerusform>bereit, %n Schlüssel, der nicht anderswo gesichert werden kann</numerusform>
            <numerusform>bereit, %n Schlüssel, die nicht anderswo gesichert werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>empty, waiting for %1 of %2 share files</source>
        <translation>leer, wartet auf %1 von %2 Anteilsdateien</translation>
    </message>
    <message>
        <source>SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN</source>
        <translation>SO-PIN gesperrt: Das Token kann nie wieder initialisiert werden, seine Schlüssel funktionieren weiterhin mit der Benutzer-PIN</translation>
    </message>
    <message>
        <source>the transport PIN must be changed first</source>
        <translation>die Transport-PIN muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>public-key login is active: other tokens open this one</source>
        <translation>Anmeldung mit öffentlichem Schlüssel ist aktiv: Andere Tokens öffnen dieses</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>work-alike with its own root</source>
        <translation>Nachbau mit eigenem Wurzelzertifikat</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>certificate not proven</source>
        <translation>Zertifikat nicht bewiesen</translation>
    </message>
    <message>
        <source>altered certificate</source>
        <translation>verändertes Zertifikat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Welches Protokoll?</translation>
    </message>
    <message>
        <source>Records of ceremonies</source>
        <translation>Protokolle von Zeremonien</translation>
    </message>
    <message>
        <source>Testing every line</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>This record was changed</source>
        <translation>Dieses Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>Das Protokoll ist vollständig</translation>
    </message>
    <message>
        <source>The record has no end</source>
        <translation>Das Protokoll hat kein Ende</translation>
    </message>
    <message>
        <source>Line %1 is the first that does not follow from the lines before it.</source>
        <translation>Zeile %1 ist die erste, die nicht aus den Zeilen davor folgt.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare it with the paper copy and with other copies of the file.</source>
        <translation>Verlassen Sie sich nicht darauf. Vergleichen Sie es mit dem Ausdruck und mit anderen Kopien der Datei.</translation>
    </message>
    <message>
        <source>Every line follows from those before it. Compare the last hash with the one on paper.</source>
        <translation>Jede Zeile folgt aus denen davor. Vergleichen Sie den letzten Hashwert mit dem auf dem Papier.</translation>
    </message>
    <message>
        <source>It is the record of a rehearsal.</source>
        <translation>Es ist das Protokoll einer Probe.</translation>
    </message>
    <message>
        <source>The ceremony did not come to its end, or lines are missing behind the last one.</source>
        <translation>Die Zeremonie kam nicht zu ihrem Ende, oder hinter der letzten Zeile fehlen Zeilen.</translation>
    </message>
    <message>
        <source>The record is unchanged.</source>
        <translation>Das Protokoll ist unverändert.</translation>
    </message>
    <message>
        <source>Open a ceremony record</source>
        <translation>Ein Zeremonieprotokoll öffnen</translation>
    </message>
    <message>
        <source>%1 is not the record of a ceremony</source>
        <translation>%1 ist kein Protokoll einer Zeremonie</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The token is empty and waits for %n share file(s).</source>
        <translation>
            <numerusform>Das Token ist leer und wartet auf %n Anteilsdatei.</numerusform>
            <numerusform>Das Token ist leer und wartet auf %n Anteilsdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new set exists. The old sheets still work.</source>
        <translation>Es gibt keinen neuen Satz. Die alten Blätter gelten weiter.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheet 1. The old sheets still work.</source>
        <translation>Es gibt keinen neuen Satz. Schreddern Sie Blatt 1. Die alten Blätter gelten weiter.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 and 2. The old sheets still work.</source>
        <translation>Es gibt keinen neuen Satz. Schreddern Sie die Blätter 1 und 2. Die alten Blätter gelten weiter.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 to %1. The old sheets still work.</source>
        <translation>Es gibt keinen neuen Satz. Schreddern Sie die Blätter 1 bis %1. Die alten Blätter gelten weiter.</translation>
    </message>
    <message>
        <source>The token may have been erased. Read it before you rely on it.</source>
        <translation>Das Token ist vielleicht gelöscht. Lesen Sie es aus, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>If the SO-PIN was to be replaced in the same step, the old or the new one is valid: find out which, with the ceremony for PINs.</source>
        <translation>Falls die SO-PIN im selben Schritt ersetzt werden sollte, gilt die alte oder die neue: Stellen Sie mit der Zeremonie für PINs fest, welche.</translation>
    </message>
    <message>
        <source>Its check value was not compared yet: compare it with the sheets and with the record of the set before you rely on this token.</source>
        <translation>Sein Prüfwert wurde noch nicht verglichen: Vergleichen Sie ihn mit den Blättern und mit dem Protokoll des Satzes, bevor Sie sich auf dieses Token verlassen.</translation>
    </message>
    <message>
        <source>1 of %1 keys is restored.</source>
        <translation>1 von %1 Schlüsseln ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 of %2 keys are restored.</source>
        <translation>%1 von %2 Schlüsseln sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backups that were finished are good. In the same folder those that are on the list of backups are not written again.</source>
        <translation>Fertige Sicherungen sind gut. Im selben Ordner werden jene, die in der Liste der Sicherungen stehen, nicht noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>The key is on the token.</source>
        <translation>Der Schlüssel ist auf dem Token.</translation>
    </message>
    <message>
        <source>It was not used for a test yet. Back it up before you rely on it.</source>
        <translation>Er wurde noch nicht probeweise benutzt. Sichern Sie ihn, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The ceremony ended unexpectedly at step %1 of %2</source>
        <translation>Die Zeremonie endete unerwartet bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>The unfinished ceremony is closed</source>
        <translation>Die unvollendete Zeremonie ist abgeschlossen</translation>
    </message>
    <message>
        <source>Why is this ceremony not gone on with?</source>
        <translation>Warum wird diese Zeremonie nicht fortgesetzt?</translation>
    </message>
    <message>
        <source>Reason (it goes into the record)</source>
        <translation>Grund (er kommt ins Protokoll)</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Das sieht aus, als enthielte es ein Geheimnis, deshalb wurde es nicht übernommen. Entfernen Sie die Ziffern: Das Protokoll muss frei von Geheimnissen bleiben.</translation>
    </message>
    <message>
        <source>No secret was stored.</source>
        <translation>Es wurde kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Plug in token %1. It is read before anything is said about it.</source>
        <translation>Stecken Sie Token %1 ein. Es wird gelesen, bevor etwas darüber gesagt wird.</translation>
    </message>
    <message>
        <source>Token %1 is not plugged in</source>
        <translation>Token %1 ist nicht eingesteckt</translation>
    </message>
    <message>
        <source>Plug it in and try again. Without it this ceremony can only be closed in the record.</source>
        <translation>Stecken Sie es ein und versuchen Sie es noch einmal. Ohne das Token lässt sich diese Zeremonie nur im Protokoll abschließen.</translation>
    </message>
    <message>
        <source>Token %1 was read just now and says:</source>
        <translation>Token %1 wurde soeben gelesen und sagt:</translation>
    </message>
    <message>
        <source>Token %1 was not read: what it holds now is not known.</source>
        <translation>Token %1 wurde nicht gelesen: Was es jetzt enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Files of the unfinished set that were written are taken away now.</source>
        <translation>Dateien des unvollendeten Satzes, die schon geschrieben waren, werden jetzt entfernt.</translation>
    </message>
    <message>
        <source>The ceremony starts again. What was answered is filled in; secrets are asked for again.</source>
        <translation>Die Zeremonie beginnt von vorn. Was beantwortet war, ist ausgefüllt; Geheimnisse werden noch einmal erfragt.</translation>
    </message>
    <message>
        <source>The ceremony goes on with what is left. What was answered is filled in; secrets are asked for again.</source>
        <translation>Die Zeremonie geht mit dem weiter, was noch fehlt. Was beantwortet war, ist ausgefüllt; Geheimnisse werden noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. The state of the token is shown next.</source>
        <translation>Es bleibt nichts zu tun. Als Nächstes wird der Zustand des Tokens gezeigt.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>The record %1 could not be completed: it was changed, moved or deleted. Write the reason down beside it.</source>
        <translation>Das Protokoll %1 konnte nicht abgeschlossen werden: Es wurde geändert, verschoben oder gelöscht. Schreiben Sie den Grund daneben auf.</translation>
    </message>
    <message numerus="yes">
        <source>Please delete %n file(s) of the unfinished set: it failed here.</source>
        <translation>
            <numerusform>%n Datei des unvollendeten Satzes konnte nicht gelöscht werden. Löschen Sie sie.</numerusform>
            <numerusform>%n Dateien des unvollendeten Satzes konnten nicht gelöscht werden. Löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are as the ceremony left them.</source>
        <translation>Die Dateien sind, wie die Zeremonie sie hinterließ.</translation>
    </message>
    <message>
        <source>The sheets are as the ceremony left them.</source>
        <translation>Die Blätter sind, wie die Zeremonie sie hinterließ.</translation>
    </message>
    <message>
        <source>The ceremony is still unfinished.</source>
        <translation>Die Zeremonie ist noch unvollendet.</translation>
    </message>
    <message>
        <source>Is a copy without names wanted?</source>
        <translation>Wird eine Kopie ohne Namen gewünscht?</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Die Kopie wird angelegt</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Kopie ohne Namen</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Keine Kopie</translation>
    </message>
    <message>
        <source>Make a copy for people outside</source>
        <translation>Eine Kopie für Außenstehende anlegen</translation>
    </message>
    <message>
        <source>In the copy every name is replaced by the role, and what people wrote in their own words is left out. It can be tested like the record, and names the record&apos;s last hash.</source>
        <translation>In der Kopie steht statt jedes Namens die Rolle, und was jemand mit eigenen Worten geschrieben hat, fehlt. Sie lässt sich prüfen wie das Protokoll und nennt dessen letzten Hashwert.</translation>
    </message>
    <message>
        <source>It is a copy without names. Compare the hash that it was made from with the record&apos;s last hash.</source>
        <translation>Es ist eine Kopie ohne Namen. Vergleichen Sie den Hashwert, aus dem sie entstand, mit dem letzten Hashwert des Protokolls.</translation>
    </message>
    <message>
        <source>Hidden: the computer went to sleep</source>
        <translation>Verdeckt: Der Computer ging in den Ruhezustand</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to a disk that is not encrypted. Turn the swap space off.</source>
        <translation>Teile des Arbeitsspeichers können auf einen unverschlüsselten Datenträger geschrieben werden. Schalten Sie den Auslagerungsspeicher (Swap) aus.</translation>
    </message>
    <message>
        <source>This computer can write its whole memory to the disk (hibernation). Do not let it sleep.</source>
        <translation>Dieser Computer kann seinen ganzen Arbeitsspeicher auf den Datenträger schreiben (Ruhezustand). Lassen Sie ihn nicht einschlafen.</translation>
    </message>
    <message>
        <source>The card service writes every command into a log, PINs too. Start it without --apdu.</source>
        <translation>Der Kartendienst schreibt jeden Befehl in ein Protokoll, auch PINs. Starten Sie ihn ohne --apdu.</translation>
    </message>
    <message>
        <source>A screen reader or another assistive program is attached. It can read this window, but no share.</source>
        <translation>Ein Bildschirmleser oder ein anderes Hilfsprogramm ist angeschlossen. Es kann dieses Fenster lesen, aber keinen Anteil.</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right. Set it before the record begins.</source>
        <translation>Die Uhr dieses Computers kann nicht stimmen. Stellen Sie sie, bevor das Protokoll beginnt.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Connect it to mains power.</source>
        <translation>Dieser Computer läuft mit seinem Akku. Schließen Sie ihn an das Stromnetz an.</translation>
    </message>
    <message>
        <source>The network is up. Work offline if you can.</source>
        <translation>Das Netzwerk ist verbunden. Arbeiten Sie wenn möglich ohne Netz.</translation>
    </message>
    <message>
        <source>Removable media are plugged in. Take away what is not needed.</source>
        <translation>Wechseldatenträger sind eingesteckt. Entfernen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>A printer is set up. It is not used unless somebody asks for it.</source>
        <translation>Ein Drucker ist eingerichtet. Er wird nur benutzt, wenn es jemand verlangt.</translation>
    </message>
    <message>
        <source>The door is shut</source>
        <translation>Die Tür ist geschlossen</translation>
    </message>
    <message>
        <source>No camera can see the screen or the paper</source>
        <translation>Keine Kamera kann den Bildschirm oder das Papier sehen</translation>
    </message>
    <message>
        <source>Phones are outside or switched off</source>
        <translation>Telefone sind draußen oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes are on the table</source>
        <translation>Formulare, Stifte und Umschläge liegen auf dem Tisch</translation>
    </message>
    <message>
        <source>A video recording, if there is one, does not see the turns</source>
        <translation>Eine Videoaufnahme, falls es eine gibt, sieht niemanden, der an der Reihe ist</translation>
    </message>
    <message>
        <source>What this computer tells about itself is as it should be.</source>
        <translation>Was dieser Computer über sich sagt, ist so, wie es sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>The record names %n thing(s) that could not be found out.</source>
        <translation>
            <numerusform>%n Punkt war nicht festzustellen. Das Protokoll nennt ihn.</numerusform>
            <numerusform>%n Punkte waren nicht festzustellen. Das Protokoll nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens: %1. All but one are covered while a share is shown.</source>
        <translation>Bildschirme: %1. Alle bis auf einen werden zugedeckt, solange ein Anteil zu sehen ist.</translation>
    </message>
    <message>
        <source>This system cannot block screenshots or recordings. Close all other programs and make sure nothing records this screen.</source>
        <translation>Dieses System kann Bildschirmfotos und Aufnahmen nicht verhindern. Schließen Sie alle anderen Programme und stellen Sie sicher, dass nichts diesen Bildschirm aufnimmt.</translation>
    </message>
    <message>
        <source>Why the ceremony goes on although something is not so</source>
        <translation>Warum die Zeremonie weitergeht, obwohl etwas nicht so ist</translation>
    </message>
    <message>
        <source>Stays empty if all of it is right. It stands in the record.</source>
        <translation>Bleibt leer, wenn alles stimmt. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Begin the ceremony</source>
        <translation>Die Zeremonie beginnen</translation>
    </message>
    <message>
        <source>Look at this computer again</source>
        <translation>Diesen Computer noch einmal prüfen</translation>
    </message>
    <message>
        <source>Say why, or put it right first.</source>
        <translation>Sagen Sie, warum, oder bringen Sie es erst in Ordnung.</translation>
    </message>
    <message>
        <source>The room is not safe yet</source>
        <translation>Der Raum ist noch nicht sicher</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Dieser Computer wird geprüft</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>Ist der Raum bereit?</translation>
    </message>
    <message>
        <source>A second screen shows the same picture</source>
        <translation>Ein zweiter Bildschirm zeigt dasselbe Bild</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Es wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Unplug it or switch to one screen.</source>
        <translation>Ziehen Sie ihn ab, oder schalten Sie auf einen Bildschirm um.</translation>
    </message>
    <message>
        <source>This screen can be seen from another place (%1)</source>
        <translation>Dieser Bildschirm ist von einem anderen Ort aus zu sehen (%1)</translation>
    </message>
    <message>
        <source>End that connection and sit down in front of this computer.</source>
        <translation>Beenden Sie diese Verbindung, und setzen Sie sich vor diesen Computer.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>PRACTICE: this value is made up. Take any scrap of paper, not your sheet.</source>
        <translation>ÜBUNG: Dieser Wert ist erfunden. Nehmen Sie irgendeinen Zettel, nicht Ihr Blatt.</translation>
    </message>
    <message>
        <source>The practice is over. What comes now is your real share.</source>
        <translation>Die Übung ist vorbei. Jetzt kommt Ihr echter Anteil.</translation>
    </message>
    <message>
        <source>Practice: the value is hidden</source>
        <translation>Übung: Der Wert ist verdeckt</translation>
    </message>
    <message>
        <source>Show the practice value</source>
        <translation>Übungswert zeigen</translation>
    </message>
    <message>
        <source>Practice: a value that is not secret</source>
        <translation>Übung: ein Wert, der nicht geheim ist</translation>
    </message>
    <message>
        <source>Practice: now type it from your paper</source>
        <translation>Übung: Tippen Sie ihn jetzt vom Zettel ab</translation>
    </message>
    <message>
        <source>When the last group is right, the practice is over by itself.</source>
        <translation>Wenn die letzte Gruppe stimmt, endet die Übung von selbst.</translation>
    </message>
    <message>
        <source>Nobody saw the share. What this set had in memory was wiped.</source>
        <translation>Niemand hat den Anteil gesehen. Was von diesem Satz im Speicher stand, ist gelöscht.</translation>
    </message>
    <message>
        <source>Shred every sheet of this set, then start again.</source>
        <translation>Vernichten Sie jedes Blatt dieses Satzes und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>A return code has digits only</source>
        <translation>Ein Rückkehrcode hat nur Ziffern</translation>
    </message>
    <message>
        <source>What %1 typed was dropped. Their sheet is still good: type it again.</source>
        <translation>Was %1 getippt hat, ist verworfen. Das Blatt ist weiterhin gut: Tippen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>Pause during %1&apos;s turn</source>
        <translation>Pause während %1 an der Reihe ist</translation>
    </message>
    <message>
        <source>Choose a return code of at least 6 digits. Only this code brings your turn back. After 5 wrong codes the turn is void.</source>
        <translation>Wählen Sie einen Rückkehrcode aus mindestens 6 Ziffern. Nur mit diesem Code geht es für Sie weiter. Nach 5 falschen Codes ist Ihr Durchgang ungültig.</translation>
    </message>
    <message>
        <source>Pause my turn</source>
        <translation>Meinen Durchgang anhalten</translation>
    </message>
    <message>
        <source>Paused during %1&apos;s turn</source>
        <translation>Angehalten, während %1 an der Reihe ist</translation>
    </message>
    <message>
        <source>%1: type your return code to go on.</source>
        <translation>%1: Tippen Sie Ihren Rückkehrcode, um fortzufahren.</translation>
    </message>
    <message>
        <source>This is not the return code</source>
        <translation>Das ist nicht der Rückkehrcode</translation>
    </message>
    <message>
        <source>The turn is still paused. Nothing was shown.</source>
        <translation>Der Durchgang ist weiterhin angehalten. Nichts wurde gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Type it again. After %n more wrong code(s) the turn is void.</source>
        <translation>
            <numerusform>Tippen Sie ihn noch einmal. Nach %n weiteren falschen Code ist der Durchgang ungültig.</numerusform>
            <numerusform>Tippen Sie ihn noch einmal. Nach %n weiteren falschen Codes ist der Durchgang ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: nobody came back in time</source>
        <translation>Der Durchgang von %1 ist ungültig: Niemand kam rechtzeitig zurück</translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: 5 wrong return codes</source>
        <translation>Der Durchgang von %1 ist ungültig: 5 falsche Rückkehrcodes</translation>
    </message>
    <message>
        <source>What you agreed on has changed: the six words are no longer the same</source>
        <translation>Was Sie vereinbart haben, hat sich geändert: Die sechs Wörter sind nicht mehr dieselben</translation>
    </message>
    <message>
        <source>The ceremony was held up before anything was written.</source>
        <translation>Die Zeremonie wurde angehalten, bevor etwas geschrieben wurde.</translation>
    </message>
    <message>
        <source>Compare people, numbers, tokens and files with your plan. Go on only if everyone agrees to the new six words.</source>
        <translation>Vergleichen Sie Personen, Zahlen, Token und Dateien mit Ihrem Plan. Machen Sie nur weiter, wenn alle den neuen sechs Wörtern zustimmen.</translation>
    </message>
    <message>
        <source>What do the custodians write on?</source>
        <translation>Worauf schreiben die Verwahrer:innen?</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, as a PDF file</source>
        <translation>Blätter zum Ausfüllen von Hand, als PDF-Datei</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, from a printer</source>
        <translation>Blätter zum Ausfüllen von Hand, vom Drucker</translation>
    </message>
    <message>
        <source>Paper of their own</source>
        <translation>Auf eigenes Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (US)</source>
        <translation>Letter (USA)</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Sprache der Blätter</translation>
    </message>
    <message>
        <source>Print the names of the custodians</source>
        <translation>Namen der Verwahrer:innen drucken</translation>
    </message>
    <message>
        <source>C64 has 64 bits only: an attacker who has the share file can find the key without any sheet. Choose it only where old practice demands it.</source>
        <translation>C64 hat nur 64 Bit: Wer die Anteilsdatei hat, kann den Schlüssel auch ohne Blätter finden. Nur wählen, wo alte Praxis es verlangt.</translation>
    </message>
    <message>
        <source>Hand out the sheets</source>
        <translation>Blätter austeilen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Over the network: it passes other computers, which may keep copies.</source>
        <translation>Über das Netz: Der Auftrag läuft über andere Computer, die Kopien behalten können.</translation>
    </message>
    <message>
        <source>None: make a PDF file</source>
        <translation>Keiner: eine PDF-Datei erzeugen</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Welcher Drucker?</translation>
    </message>
    <message>
        <source>The pages hold public data only. The printer sees the name &quot;Document&quot;.</source>
        <translation>Auf den Seiten stehen nur öffentliche Angaben. Der Auftrag heißt für den Drucker „Document“.</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Die Blätter entstehen</translation>
    </message>
    <message>
        <source>Making the notices for void sheets</source>
        <translation>Die Vermerke für ungültige Blätter entstehen</translation>
    </message>
    <message>
        <source>They are in the file %1. Print it.</source>
        <translation>Sie sind in der Datei %1. Drucken Sie sie.</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their share number. Nothing secret is on it yet; each of them writes their share in their own turn.</source>
        <translation>Geben Sie allen Verwahrer:innen das Blatt mit ihrer Anteilsnummer. Noch steht nichts Geheimes darauf; alle schreiben ihren Anteil auf, wenn sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>The last pages hold the share file and a script that opens it: keep them apart from the sheets.</source>
        <translation>Auf den letzten Seiten stehen die Anteilsdatei und ein Skript, das sie öffnet: getrennt von den Blättern aufbewahren.</translation>
    </message>
    <message>
        <source>Void: %1.</source>
        <translation>Ungültig: %1.</translation>
    </message>
    <message>
        <source>Notices for the safe are in the file %1.</source>
        <translation>Vermerke für den Tresor stehen in der Datei %1.</translation>
    </message>
    <message>
        <source>%1: sit down. Nothing secret is shown or printed yet.</source>
        <translation>%1: Setzen Sie sich. Noch wird nichts Geheimes angezeigt oder gedruckt.</translation>
    </message>
    <message>
        <source>Your sheet is now made with your share on it. This screen does not show it; you prove the sheet by typing from it.</source>
        <translation>Jetzt entsteht Ihr Blatt mit Ihrem Anteil darauf. Dieser Bildschirm zeigt ihn nicht; den Nachweis erbringen Sie, indem Sie vom Blatt abtippen.</translation>
    </message>
    <message>
        <source>Make my sheet</source>
        <translation>Mein Blatt herstellen</translation>
    </message>
    <message>
        <source>%1: where shall your sheet go?</source>
        <translation>%1: Wohin soll Ihr Blatt?</translation>
    </message>
    <message>
        <source>The PDF will hold your share. Choose a folder that only you can read, best on a stick of your own. The record says nothing about it.</source>
        <translation>Das PDF wird Ihren Anteil enthalten. Wählen Sie einen Ordner, den nur Sie lesen können, am besten auf einem eigenen Stick. Das Protokoll sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Making %1&apos;s sheet</source>
        <translation>Das Blatt von %1 wird hergestellt</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Ihr Blatt</translation>
    </message>
    <message>
        <source>Make another one, with a new number</source>
        <translation>Ein anderes herstellen, mit neuer Nummer</translation>
    </message>
    <message>
        <source>Show me the share, and I write it by hand on paper</source>
        <translation>Den Anteil anzeigen; ich schreibe ihn von Hand auf Papier</translation>
    </message>
    <message>
        <source>%1&apos;s sheet was not made</source>
        <translation>Das Blatt von %1 wurde nicht hergestellt</translation>
    </message>
    <message>
        <source>It is complete and can be read</source>
        <translation>Es ist vollständig und lesbar</translation>
    </message>
    <message>
        <source>%1: is your sheet in front of you?</source>
        <translation>%1: Liegt Ihr Blatt vor Ihnen?</translation>
    </message>
    <message>
        <source>Print the PDF yourself, on a printer on a cable and alone in this room, and stay until the last page is out.</source>
        <translation>Drucken Sie das PDF selbst, allein in diesem Raum und auf einem Drucker am Kabel, und bleiben Sie, bis die letzte Seite da ist.</translation>
    </message>
    <message>
        <source>Take the page out of the printer yourself. Nobody else may see it.</source>
        <translation>Nehmen Sie die Seite selbst aus dem Drucker. Niemand sonst darf sie sehen.</translation>
    </message>
    <message>
        <source>%1: what shall become of the PDF?</source>
        <translation>%1: Was soll mit dem PDF geschehen?</translation>
    </message>
    <message>
        <source>The PDF still holds your share, and your sheet holds it too.</source>
        <translation>Das PDF enthält noch Ihren Anteil, und Ihr Blatt enthält ihn auch.</translation>
    </message>
    <message>
        <source>Sticks and other flash media may keep traces of a file that was deleted. Keep such a stick as safe as your sheet, or destroy it.</source>
        <translation>Auf Sticks und anderen Flash-Speichern können Spuren einer gelöschten Datei bleiben. Verwahren Sie so einen Stick so sicher wie Ihr Blatt, oder zerstören Sie ihn.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Das PDF</translation>
    </message>
    <message>
        <source>Delete this PDF</source>
        <translation>Dieses PDF löschen</translation>
    </message>
    <message>
        <source>Keep it: I lock it away like the sheet</source>
        <translation>Behalten: Ich schließe es weg wie das Blatt</translation>
    </message>
    <message>
        <source>Deleting the PDF</source>
        <translation>Das PDF wird gelöscht</translation>
    </message>
    <message>
        <source>The share was not shown on this screen.</source>
        <translation>Der Anteil wurde auf diesem Bildschirm nicht angezeigt.</translation>
    </message>
    <message>
        <source>Your sheet is good. The PDF may still be there.</source>
        <translation>Ihr Blatt ist gut. Das PDF ist vielleicht noch da.</translation>
    </message>
    <message>
        <source>Before the turns only public data is printed.</source>
        <translation>Vor den Durchgängen werden nur öffentliche Angaben gedruckt.</translation>
    </message>
    <message>
        <source>How does the share get onto the sheet?</source>
        <translation>Wie kommt der Anteil auf das Blatt?</translation>
    </message>
    <message>
        <source>Each custodian writes it by hand: safer</source>
        <translation>Jede:r Verwahrer:in schreibt ihn von Hand: sicherer</translation>
    </message>
    <message>
        <source>It is printed on the sheet, in each custodian&apos;s own turn</source>
        <translation>Er wird auf das Blatt gedruckt, wenn der oder die Verwahrer:in an der Reihe ist</translation>
    </message>
    <message>
        <source>With a printed share, print its QR code too</source>
        <translation>Zu einem gedruckten Anteil auch seinen QR-Code drucken</translation>
    </message>
    <message>
        <source>A share is printed only on a sheet of this program: choose a PDF file or a printer for the sheets.</source>
        <translation>Ein Anteil wird nur auf ein Blatt dieses Programms gedruckt: Wählen Sie für die Blätter eine PDF-Datei oder einen Drucker.</translation>
    </message>
    <message>
        <source>Only a printed share can have a QR code.</source>
        <translation>Nur ein gedruckter Anteil kann einen QR-Code haben.</translation>
    </message>
    <message>
        <source>This print contains a secret</source>
        <translation>Dieser Druck enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>I understand: print the shares</source>
        <translation>Verstanden: die Anteile drucken</translation>
    </message>
    <message>
        <source>Put the pages of the share file away</source>
        <translation>Die Seiten der Anteilsdatei weglegen</translation>
    </message>
    <message>
        <source>Each share is printed in its custodian&apos;s turn.</source>
        <translation>Jeder Anteil wird gedruckt, wenn sein:e Verwahrer:in an der Reihe ist.</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Safer: write by hand. If you print, use a printer on a cable, alone in this room, and stay until the last page is out.</source>
        <translation>Drucker und Druckwarteschlangen behalten Kopien. Sicherer: von Hand schreiben. Wenn Sie drucken, dann auf einem Drucker am Kabel, allein in diesem Raum, und bleiben Sie, bis die letzte Seite da ist.</translation>
    </message>
    <message>
        <source>Each custodian chooses in their own turn where their PDF goes, prints it and may then delete it. Whoever gets hold of the file has the share.</source>
        <translation>Alle Verwahrer:innen wählen, wenn sie an der Reihe sind, wohin ihr PDF kommt, drucken es und können es danach löschen. Wer an die Datei gelangt, hat den Anteil.</translation>
    </message>
    <message>
        <source>The sheets will hold the shares. The printer sees the name &quot;Document&quot;.</source>
        <translation>Auf den Blättern werden die Anteile stehen. Der Drucker sieht den Namen „Document“.</translation>
    </message>
    <message>
        <source>Making the pages of the share file</source>
        <translation>Die Seiten der Anteilsdatei werden hergestellt</translation>
    </message>
    <message>
        <source>They hold the share file and a script that opens it: keep them apart from the sheets. Each custodian&apos;s sheet is made in their own turn.</source>
        <translation>Auf ihnen stehen die Anteilsdatei und ein Skript, das sie öffnet: getrennt von den Blättern aufbewahren. Die Blätter der Verwahrer:innen entstehen, wenn diese an der Reihe sind.</translation>
    </message>
    <message>
        <source>Which envelope holds which sheet?</source>
        <translation>In welchem Umschlag liegt welches Blatt?</translation>
    </message>
    <message>
        <source>Read the number from the envelope. It goes into the record.</source>
        <translation>Lesen Sie die Nummer vom Umschlag ab. Sie kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>What stays empty is an open item. The set is ready and proven already.</source>
        <translation>Was leer bleibt, ist ein offener Punkt. Der Satz ist schon fertig, und der Nachweis ist erbracht.</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>This looks like a part of a share. Give the number of the envelope, of a long one its last digits.</source>
        <translation>Das sieht nach einem Teil eines Anteils aus. Geben Sie die Nummer des Umschlags an, von einer langen die letzten Ziffern.</translation>
    </message>
    <message>
        <source>Each sheet needs an envelope of its own.</source>
        <translation>Jedes Blatt braucht einen eigenen Umschlag.</translation>
    </message>
    <message>
        <source>The number of %1&apos;s envelope, for sheet %2.</source>
        <translation>Die Nummer des Umschlags von %1, für Blatt %2.</translation>
    </message>
    <message>
        <source>Whoever has a PDF of their sheet deletes it now.</source>
        <translation>Wer ein PDF des eigenen Blatts hat, löscht es jetzt.</translation>
    </message>
    <message>
        <source>This folder is on another computer, where others may read it</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer, wo andere ihn lesen könnten</translation>
    </message>
    <message>
        <source>Choose a folder on a medium of this computer, such as a stick of your own.</source>
        <translation>Wählen Sie einen Ordner auf einem Datenträger dieses Computers, zum Beispiel auf einem eigenen Stick.</translation>
    </message>
    <message>
        <source>This folder is for temporary files: other people and programs use it</source>
        <translation>Dieser Ordner ist für vorübergehende Dateien: Andere Leute und Programme benutzen ihn</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by itself</source>
        <translation>Dieser Ordner wird von selbst auf andere Computer kopiert</translation>
    </message>
    <message>
        <source>Note which envelope holds which sheet.</source>
        <translation>Notieren Sie, in welchem Umschlag welches Blatt liegt.</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen: write the share down, type it back, hand over</source>
        <translation>Jede:r Verwahrer:in allein am Bildschirm: den Anteil aufschreiben, zurücktippen, übergeben</translation>
    </message>
    <message>
        <source>For each custodian paper, a pen that does not fade, and an envelope that shows whether it was opened</source>
        <translation>Für jede:n Verwahrer:in Papier, ein Stift, der nicht verblasst, und ein Umschlag, dem man das Öffnen ansieht</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Sprache auf dem Papier</translation>
    </message>
    <message>
        <source>A medium to write to, such as a USB stick</source>
        <translation>Ein Datenträger zum Beschreiben, etwa ein USB-Stick</translation>
    </message>
    <message>
        <source>Two media to write to, such as USB sticks, best of different kinds</source>
        <translation>Zwei Datenträger zum Beschreiben, etwa USB-Sticks, am besten verschiedener Art</translation>
    </message>
    <message>
        <source>The security officer writes down the SO-PIN</source>
        <translation>Der oder die Sicherheitsbeauftragte schreibt die SO-PIN auf</translation>
    </message>
    <message>
        <source>Paper, pen and envelope for the SO-PIN</source>
        <translation>Papier, Stift und Umschlag für die SO-PIN</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen types a share or gives a password</source>
        <translation>Jede:r Verwahrer:in tippt allein am Bildschirm einen Anteil oder gibt ein Passwort ein</translation>
    </message>
    <message>
        <source>The custodians&apos; sheets, in their envelopes, or their passwords</source>
        <translation>Die Blätter der Verwahrer:innen in ihren Umschlägen, oder ihre Passwörter</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen chooses a password</source>
        <translation>Jede:r Verwahrer:in wählt allein am Bildschirm ein Passwort</translation>
    </message>
    <message>
        <source>How was each of them identified?</source>
        <translation>Wie haben sich alle ausgewiesen?</translation>
    </message>
    <message>
        <source>For example: known in person, passport seen. May be left empty. It stands in the record.</source>
        <translation>Zum Beispiel: persönlich bekannt, Pass gesehen. Darf leer bleiben. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>Where a video recording is found later</source>
        <translation>Wo eine Videoaufnahme später zu finden ist</translation>
    </message>
    <message>
        <source>Its number or its place, if there is one. It stands in the record.</source>
        <translation>Ihre Nummer oder ihr Ort, falls es eine gibt. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes</source>
        <translation>Formulare, Stifte und Umschläge</translation>
    </message>
    <message>
        <source>The custodian alone at the screen types one share</source>
        <translation>Der oder die Verwahrer:in tippt allein am Bildschirm einen Anteil</translation>
    </message>
    <message>
        <source>The sheet with the share</source>
        <translation>Das Blatt mit dem Anteil</translation>
    </message>
    <message>
        <source>A token with its reader, if one shall be used</source>
        <translation>Ein Token mit seinem Leser, falls eines benutzt werden soll</translation>
    </message>
    <message>
        <source>The token, with its reader</source>
        <translation>Das Token mit seinem Leser</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan of which ceremony?</source>
        <translation>Der Plan welcher Zeremonie?</translation>
    </message>
    <message>
        <source>The plan lists the steps with the numbers that the screen and the record will have, who must be present, and what to bring.</source>
        <translation>Der Plan nennt die Schritte mit den Nummern, die Bildschirm und Protokoll haben werden, wer da sein muss und was mitzubringen ist.</translation>
    </message>
    <message>
        <source>Where shall the plan go?</source>
        <translation>Wohin soll der Plan?</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten werden gemacht</translation>
    </message>
    <message>
        <source>The plan is ready to be printed</source>
        <translation>Der Plan kann gedruckt werden</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>Print the plan of a ceremony</source>
        <translation>Den Plan einer Zeremonie drucken</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Print the record?</source>
        <translation>Das Protokoll drucken?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Make a PDF file beside it</source>
        <translation>Daneben eine PDF-Datei machen</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>It can be printed, but every page says that it was changed. It proves nothing.</source>
        <translation>Es kann gedruckt werden, aber jede Seite sagt, dass es verändert wurde. Es beweist nichts.</translation>
    </message>
    <message>
        <source>The pages have a line for everybody who signs. The witness copies the first four groups of the last hash by hand: only paper proves where a record ends.</source>
        <translation>Auf den Seiten ist eine Zeile für alle, die unterschreiben. Der oder die Zeug:in schreibt die ersten vier Gruppen des letzten Hashwerts von Hand ab: Nur Papier beweist, wo ein Protokoll endet.</translation>
    </message>
    <message>
        <source>The record was changed after entry %1</source>
        <translation>Das Protokoll wurde nach Eintrag %1 verändert</translation>
    </message>
    <message>
        <source>The record was changed from its first entry on</source>
        <translation>Das Protokoll wurde vom ersten Eintrag an verändert</translation>
    </message>
    <message>
        <source>Tokens and sheets are not affected.</source>
        <translation>Token und Blätter sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Bewahren Sie die Datei auf, melden Sie es der Prüfstelle und vergleichen Sie sie mit dem unterschriebenen Papier.</translation>
    </message>
    <message>
        <source>The witness copies the first four groups of the last hash onto paper by hand.</source>
        <translation>Der oder die Zeug:in schreibt die ersten vier Gruppen des letzten Hashwerts von Hand auf Papier ab.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Adds something to what is there</source>
        <translation>Fügt etwas hinzu</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Ändert PINs</translation>
    </message>
    <message>
        <source>ERASES A TOKEN</source>
        <translation>LÖSCHT EIN TOKEN</translation>
    </message>
    <message>
        <source>a room as the room check asks for it</source>
        <translation>ein Raum, wie ihn die Raumprüfung verlangt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Read and gone on.</source>
        <translation>Gelesen und weitergegangen.</translation>
    </message>
    <message>
        <source>A secret was given. What it is stands nowhere.</source>
        <translation>Ein Geheimnis wurde eingegeben. Was es ist, steht nirgends.</translation>
    </message>
    <message>
        <source>It was confirmed that what is on the token is lost.</source>
        <translation>Es wurde bestätigt, dass verloren geht, was auf dem Token ist.</translation>
    </message>
    <message>
        <source>The turn was paused.</source>
        <translation>Der Durchgang wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Nobody came back in time.</source>
        <translation>Niemand kam rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>A practice with a made-up value began.</source>
        <translation>Eine Übung mit einem erfundenen Wert begann.</translation>
    </message>
    <message>
        <source>The practice was ended.</source>
        <translation>Die Übung wurde beendet.</translation>
    </message>
    <message>
        <source>The token was pulled out.</source>
        <translation>Das Token wurde herausgezogen.</translation>
    </message>
    <message>
        <source>Gone back to the page before.</source>
        <translation>Zurück zur vorigen Seite gegangen.</translation>
    </message>
    <message>
        <source>The return code was given.</source>
        <translation>Der Rückkehrcode wurde eingegeben.</translation>
    </message>
    <message>
        <source>The screen was hidden.</source>
        <translation>Der Bildschirm wurde verdeckt.</translation>
    </message>
    <message>
        <source>The ceremony was stopped.</source>
        <translation>Die Zeremonie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Gewählt:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Geantwortet:</translation>
    </message>
    <message>
        <source>The ceremony began.</source>
        <translation>Die Zeremonie begann.</translation>
    </message>
    <message>
        <source>The answer was not taken.</source>
        <translation>Die Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Groups that did not match:</source>
        <translation>Gruppen, die nicht übereinstimmten:</translation>
    </message>
    <message>
        <source>Deviation from the plan</source>
        <translation>Abweichung vom Plan</translation>
    </message>
    <message>
        <source>The turn is over.</source>
        <translation>Der Durchgang ist vorbei.</translation>
    </message>
    <message>
        <source>Found out:</source>
        <translation>Festgestellt:</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrer:in</translation>
    </message>
    <message>
        <source>Custodian %1</source>
        <translation>Verwahrer:in %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>Das sieht aus, als enthielte es ein Geheimnis. Es wurde nicht gespeichert. Entfernen Sie die Ziffern: Das Protokoll muss frei von Geheimnissen bleiben.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>ein anderes Fenster kam nach vorn</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>der Computer ging in den Ruhezustand</translation>
    </message>
    <message>
        <source>a screen was connected or removed</source>
        <translation>ein Bildschirm wurde angeschlossen oder entfernt</translation>
    </message>
    <message>
        <source>no key was pressed</source>
        <translation>keine Taste wurde gedrückt</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>Begin this turn again when its person is here.</source>
        <translation>Beginnen Sie diesen Durchgang neu, wenn die Person da ist.</translation>
    </message>
    <message>
        <source>Drawing six words</source>
        <translation>Sechs Wörter werden gezogen</translation>
    </message>
    <message>
        <source>Your six words are hidden</source>
        <translation>Ihre sechs Wörter sind verdeckt</translation>
    </message>
    <message>
        <source>Take paper and a pen. The words are the password of your share file.</source>
        <translation>Nehmen Sie Papier und einen Stift. Die Wörter sind das Passwort Ihrer Anteilsdatei.</translation>
    </message>
    <message>
        <source>Show my words</source>
        <translation>Meine Wörter zeigen</translation>
    </message>
    <message>
        <source>%1&apos;s six words</source>
        <translation>Die sechs Wörter von %1</translation>
    </message>
    <message>
        <source>Write all six in their order and in small letters. The password is these words with one blank between them. Nobody can recover it.</source>
        <translation>Schreiben Sie alle sechs in ihrer Reihenfolge und in Kleinbuchstaben auf. Das Passwort sind diese Wörter mit je einem Leerzeichen dazwischen. Niemand kann es wiederherstellen.</translation>
    </message>
    <message>
        <source>Now type the six words from your note</source>
        <translation>Geben Sie nun die sechs Wörter von Ihrer Notiz ein</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves that it can be read. Put one blank or one hyphen between two words; capitals count as small letters.</source>
        <translation>Geben Sie sie vom Papier ein, nicht aus dem Gedächtnis: Das beweist, dass es sich lesen lässt. Setzen Sie ein Leerzeichen oder einen Bindestrich zwischen zwei Wörter; Großbuchstaben gelten als Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>These are not the words that were shown</source>
        <translation>Das sind nicht die Wörter, die gezeigt wurden</translation>
    </message>
    <message>
        <source>Have them shown again, correct the note, and type them from it.</source>
        <translation>Lassen Sie sie noch einmal zeigen, berichtigen Sie die Notiz und geben Sie sie davon ein.</translation>
    </message>
    <message>
        <source>Nobody saw a password. Those of the others are kept.</source>
        <translation>Niemand hat ein Passwort gesehen. Die der anderen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Shred this person&apos;s note if there is one. Their turn begins again.</source>
        <translation>Vernichten Sie die Notiz dieser Person, falls es eine gibt. Ihr Durchgang beginnt neu.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>What shall be rehearsed?</source>
        <translation>Was soll geprobt werden?</translation>
    </message>
    <message>
        <source>Begin the rehearsal</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>Die Probe beginnt</translation>
    </message>
    <message>
        <source>It goes as in earnest, on simulated tokens. Every screen says REHEARSAL, what is made is marked TEST, and no real token is touched.</source>
        <translation>Alles läuft wie im Ernst, mit simulierten Tokens. Auf jeder Seite steht PROBE, was entsteht, ist mit TEST gekennzeichnet, und kein echtes Token wird angerührt.</translation>
    </message>
    <message>
        <source>Nothing there is real. Do not keep the sheets. Afterwards the program is back at real tokens.</source>
        <translation>Nichts davon ist echt. Bewahren Sie die Blätter nicht auf. Danach ist das Programm wieder bei den echten Tokens.</translation>
    </message>
    <message>
        <source>Simulated tokens</source>
        <translation>Simulierte Tokens</translation>
    </message>
    <message>
        <source>1 new token</source>
        <translation>1 neues Token</translation>
    </message>
    <message>
        <source>2 new tokens</source>
        <translation>2 neue Tokens</translation>
    </message>
    <message>
        <source>3 new tokens</source>
        <translation>3 neue Tokens</translation>
    </message>
    <message>
        <source>4 new tokens</source>
        <translation>4 neue Tokens</translation>
    </message>
    <message>
        <source>Those of the last rehearsal, as it left them</source>
        <translation>Die der letzten Probe, so wie sie danach waren</translation>
    </message>
    <message>
        <source>So that one ceremony can be rehearsed after another: to back up keys, a token needs some. Without a rehearsal before, there are 2 new ones.</source>
        <translation>Damit eine Zeremonie nach der anderen geprobt werden kann: Um Schlüssel zu sichern, braucht ein Token welche. Ohne eine Probe davor sind es 2 neue.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed.</source>
        <translation>Es wurde nichts geprobt.</translation>
    </message>
    <message>
        <source>Rehearse any ceremony</source>
        <translation>Eine beliebige Zeremonie proben</translation>
    </message>
    <message>
        <source>What a rehearsal made and what is real do not mix</source>
        <translation>Was bei einer Probe entstand und was echt ist, passt nicht zusammen</translation>
    </message>
    <message>
        <source>In a real ceremony use real sheets, files and backups, in a rehearsal those that a rehearsal made.</source>
        <translation>Nehmen Sie in einer echten Zeremonie echte Blätter, Dateien und Sicherungen, in einer Probe die aus einer Probe.</translation>
    </message>
    <message>
        <source>Sheet number: %1</source>
        <translation>Blattnummer: %1</translation>
    </message>
    <message>
        <source>Look at the printer and its queue: a page may still come out.</source>
        <translation>Sehen Sie nach dem Drucker und seiner Warteschlange: Eine Seite kann noch herauskommen.</translation>
    </message>
    <message>
        <source>On the printer %1</source>
        <translation>Auf dem Drucker %1</translation>
    </message>
    <message>
        <source>On the printer %1, over the network</source>
        <translation>Auf dem Drucker %1, über das Netzwerk</translation>
    </message>
    <message>
        <source>Save it, with a page to print</source>
        <translation>Speichern, mit einer Seite zum Drucken</translation>
    </message>
    <message>
        <source>Hidden: you let go</source>
        <translation>Verdeckt: Sie haben losgelassen</translation>
    </message>
    <message>
        <source>its holder let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>Sheet %1 is void: shred it now.</source>
        <translation>Blatt %1 ist ungültig: Schreddern Sie es jetzt.</translation>
    </message>
    <message>
        <source>If the sheet cannot be corrected, take a new one with a number of its own. This sheet is then void.</source>
        <translation>Wenn sich das Blatt nicht verbessern lässt, nehmen Sie ein neues mit eigener Nummer. Dieses Blatt ist dann ungültig.</translation>
    </message>
    <message>
        <source>Making a new sheet for %1</source>
        <translation>Ein neues Blatt für %1 entsteht</translation>
    </message>
    <message>
        <source>The share is hidden. Take paper of your own and write this sheet number on it.</source>
        <translation>Der Anteil ist verdeckt. Nehmen Sie eigenes Papier und schreiben Sie diese Blattnummer darauf.</translation>
    </message>
    <message>
        <source>That was not the QR code of a share</source>
        <translation>Das war nicht der QR-Code eines Anteils</translation>
    </message>
    <message>
        <source>Scan the code beside the seal. If it fails again, the scanner may be set for another keyboard: type the share instead.</source>
        <translation>Scannen Sie den Code neben dem Siegel. Misslingt es wieder, ist der Scanner vielleicht auf eine andere Tastatur eingestellt: Geben Sie den Anteil dann von Hand ein.</translation>
    </message>
    <message>
        <source>The new sheet is in the file %1. Print it; its second page is the notice for the safe.</source>
        <translation>Das neue Blatt ist in der Datei %1. Drucken Sie sie; ihre zweite Seite ist der Vermerk für den Tresor.</translation>
    </message>
    <message>
        <source>The new sheet comes out of the printer %1, and with it the notice for the safe.</source>
        <translation>Das neue Blatt kommt aus dem Drucker %1, und mit ihm der Vermerk für den Tresor.</translation>
    </message>
    <message>
        <source>No new set exists. Its sheets are void without a notice, too.</source>
        <translation>Es gibt keinen neuen Satz. Seine Blätter sind auch ohne Vermerk ungültig.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages</source>
        <translation>Der Drucker %1 hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <source>The holder took a new sheet.</source>
        <translation>Ein neues Blatt wurde genommen.</translation>
    </message>
    <message>
        <source>The simulated tokens of a rehearsal are gone when the program ends. Stop here and close this rehearsal in the record.</source>
        <translation>Die simulierten Tokens einer Probe sind weg, wenn das Programm endet. Brechen Sie hier ab und schließen Sie diese Probe im Protokoll ab.</translation>
    </message>
    <message>
        <source>Who was identified in another way?</source>
        <translation>Wer hat sich anders ausgewiesen?</translation>
    </message>
    <message>
        <source>One person a line: the name, a colon, and how. May be left empty.</source>
        <translation>Eine Person je Zeile: der Name, ein Doppelpunkt und wie. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Write the name, a colon, and how: &quot;Ada: passport seen&quot;.</source>
        <translation>Den Namen, einen Doppelpunkt und wie angeben: „Ada: Pass gesehen“.</translation>
    </message>
    <message>
        <source>%1 is not among the people who are named above.</source>
        <translation>%1 gehört nicht zu den oben genannten Personen.</translation>
    </message>
    <message>
        <source>Write how %1 was identified.</source>
        <translation>Angeben, wie %1 sich ausgewiesen hat.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>a real ceremony</source>
        <translation>eine echte Zeremonie</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>eine Probe</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>destroyed before a witness</source>
        <translation>vor Zeug:innen zerstört</translation>
    </message>
    <message>
        <source>kept, holds the same keys</source>
        <translation>aufbewahrt, enthält dieselben Schlüssel</translation>
    </message>
    <message>
        <source>no: it failed</source>
        <translation>nein, der Nachweis ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a drill</source>
        <translation>eine Wiederherstellungsübung</translation>
    </message>
    <message>
        <source>to go into service</source>
        <translation>für den Betrieb</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>von Hand geschrieben</translation>
    </message>
    <message>
        <source>printed, as PDF files</source>
        <translation>gedruckt, als PDF-Dateien</translation>
    </message>
    <message>
        <source>printed on a printer</source>
        <translation>auf einem Drucker gedruckt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>set for the first time</source>
        <translation>zum ersten Mal gesetzt</translation>
    </message>
    <message>
        <source>unblocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Simulierter Kartenleser %1</translation>
    </message>
    <message>
        <source>The pages were not made</source>
        <translation>Die Seiten wurden nicht erzeugt</translation>
    </message>
    <message>
        <source>How shall the ceremony go on?</source>
        <translation>Wie soll die Zeremonie weitergehen?</translation>
    </message>
    <message>
        <source>Make a PDF file in place of the print</source>
        <translation>Statt des Drucks eine PDF-Datei erzeugen</translation>
    </message>
    <message>
        <source>A password is written by hand: no printer and no PDF file gets it.</source>
        <translation>Ein Passwort wird von Hand geschrieben: Kein Drucker und keine PDF-Datei bekommt es.</translation>
    </message>
    <message>
        <source>A password has no check letters: only a whole drill tests it. Choose another file.</source>
        <translation>Ein Passwort hat keine Prüfbuchstaben: Nur eine ganze Wiederherstellungsübung prüft es. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing secret is on these pages.</source>
        <translation>Auf diesen Seiten steht nichts Geheimes.</translation>
    </message>
    <message>
        <source>Go on without sheets: people write on their own paper</source>
        <translation>Ohne Blätter weiter: geschrieben wird auf eigenes Papier</translation>
    </message>
    <message>
        <source>Go on without these pages</source>
        <translation>Ohne diese Seiten weiter</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their number. Alone and unseen, each writes their password on it by hand, compares it letter by letter, and destroys any other note of it. No printer and no file gets a password.</source>
        <translation>Geben Sie allen Verwahrer:innen das Blatt mit ihrer Nummer. Allein und ungesehen schreiben alle ihr Passwort von Hand darauf, vergleichen es Zeichen für Zeichen und vernichten jede andere Notiz davon. Kein Drucker und keine Datei bekommt ein Passwort.</translation>
    </message>
    <message>
        <source>Behind each sheet are its share file and a script that opens it: keep them apart from the sheet.</source>
        <translation>Hinter jedem Blatt stehen seine Anteilsdatei und ein Skript, das sie öffnet: getrennt vom Blatt aufbewahren.</translation>
    </message>
    <message>
        <source>Go on without the rest: who has no sheet writes on their own paper</source>
        <translation>Ohne die übrigen weiter: Wer kein Blatt hat, schreibt auf eigenes Papier</translation>
    </message>
    <message>
        <source>No sheet was made for %1, who writes on their own paper.</source>
        <translation>Für %1 gibt es kein Blatt: geschrieben wird auf eigenes Papier.</translation>
    </message>
    <message numerus="yes">
        <source>No new set exists. Shred %n sheet(s) now, marked %1.</source>
        <translation>
            <numerusform>Es gibt keinen neuen Satz. Schreddern Sie jetzt %n Blatt mit der Kennung %1.</numerusform>
            <numerusform>Es gibt keinen neuen Satz. Schreddern Sie jetzt %n Blätter mit der Kennung %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void, and to be shredded: %n sheet(s), marked %1.</source>
        <translation>
            <numerusform>Ungültig und zu schreddern: %n Blatt mit der Kennung %1.</numerusform>
            <numerusform>Ungültig und zu schreddern: %n Blätter mit der Kennung %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready and proven: %1.</source>
        <translation>Fertig, der Nachweis ist erbracht: %1.</translation>
    </message>
    <message>
        <source>The sheets marked %1 are good.</source>
        <translation>Die Blätter mit der Kennung %1 sind gut.</translation>
    </message>
    <message>
        <source>They are marked %1.</source>
        <translation>Sie tragen die Kennung %1.</translation>
    </message>
    <message>
        <source>Nothing was sent to any token. A share file has no lock-out: a wrong password costs nothing.</source>
        <translation>An kein Token wurde etwas gesendet. Eine Anteilsdatei wird nie gesperrt: Ein falsches Passwort kostet nichts.</translation>
    </message>
    <message>
        <source>The number of its new envelope. May be left empty if it has none.</source>
        <translation>Die Nummer des neuen Umschlags. Darf leer bleiben, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>%1, password of share file %2</source>
        <translation>%1, Passwort der Anteilsdatei %2</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Of those who were not identified before. May be left empty. It stands in the record.</source>
        <translation>Für alle, die sich noch nicht ausgewiesen haben. Darf leer bleiben. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>(left out: it looks like a secret)</source>
        <translation>(weggelassen: es sieht nach einem Geheimnis aus)</translation>
    </message>
    <message>
        <source>memory may go to an unencrypted disk</source>
        <translation>Speicher kann auf eine unverschlüsselte Platte gelangen</translation>
    </message>
    <message>
        <source>hibernation is possible</source>
        <translation>Ruhezustand ist möglich</translation>
    </message>
    <message>
        <source>the card service logs commands</source>
        <translation>der Kartendienst zeichnet Befehle auf</translation>
    </message>
    <message>
        <source>an assistive program is attached</source>
        <translation>ein Hilfsprogramm ist angeschlossen</translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation>die Uhr geht falsch</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>the door is not shut</source>
        <translation>die Tür ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a camera can see the screen or the paper</source>
        <translation>eine Kamera kann Bildschirm oder Papier sehen</translation>
    </message>
    <message>
        <source>phones are in the room</source>
        <translation>Telefone sind im Raum</translation>
    </message>
    <message>
        <source>materials are missing</source>
        <translation>Material fehlt</translation>
    </message>
    <message>
        <source>a video recording may see the turns</source>
        <translation>eine Videoaufnahme kann sehen, wenn jemand an der Reihe ist</translation>
    </message>
    <message>
        <source>%1&apos;s share, the seal</source>
        <translation>Anteil von %1, das Siegel</translation>
    </message>
    <message>
        <source>The seal does not match</source>
        <translation>Das Siegel stimmt nicht überein</translation>
    </message>
    <message>
        <source>Compare the seal with your sheet and type its four letters again.</source>
        <translation>Vergleichen Sie das Siegel mit Ihrem Blatt, und geben Sie seine vier Buchstaben noch einmal ein.</translation>
    </message>
    <message>
        <source>The seal is not complete</source>
        <translation>Das Siegel ist nicht vollständig</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>This system does not let the program cover the other screens</source>
        <translation>Dieses System lässt das Programm die anderen Bildschirme nicht abdecken</translation>
    </message>
    <message>
        <source>Unplug them or switch to one screen. Or log in again with X11 (Xorg) in place of Wayland.</source>
        <translation>Ziehen Sie sie ab, oder schalten Sie auf einen Bildschirm um. Oder melden Sie sich neu an, mit X11 (Xorg) anstelle von Wayland.</translation>
    </message>
    <message>
        <source>It opens the share file %1.</source>
        <translation>Es öffnet die Anteilsdatei %1.</translation>
    </message>
    <message>
        <source>Sign across the seam of each envelope: then it shows whether it was opened.</source>
        <translation>Unterschreiben Sie über die Naht jedes Umschlags: dann sieht man ihm an, ob er geöffnet wurde.</translation>
    </message>
    <message>
        <source>Compare the number on your envelope with the record before you open it.</source>
        <translation>Vergleichen Sie die Nummer auf Ihrem Umschlag mit dem Protokoll, bevor Sie ihn öffnen.</translation>
    </message>
    <message>
        <source>This reference is in use. Nothing was overwritten. Choose a free one.</source>
        <translation>Diese Referenz ist belegt. Es wurde nichts überschrieben. Wählen Sie eine freie.</translation>
    </message>
    <message>
        <source>Read the first four and the last four groups of each share file&apos;s SHA-256 aloud, so that everyone can note them.</source>
        <translation>Lesen Sie die ersten vier und die letzten vier Gruppen der SHA-256 jeder Anteilsdatei laut vor, damit alle sie notieren können.</translation>
    </message>
    <message>
        <source>a folder of their own</source>
        <translation>ein eigener Ordner</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Record of a ceremony</source>
        <translation>Protokoll einer Zeremonie</translation>
    </message>
    <message>
        <source>This record was changed after entry %1. What stands behind it proves nothing. Tokens and sheets are not affected. Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Dieses Protokoll wurde nach Eintrag %1 verändert. Was dahinter steht, beweist nichts. Token und Blätter sind nicht betroffen. Bewahren Sie die Datei auf, melden Sie es der Prüfstelle und vergleichen Sie sie mit dem unterschriebenen Papier.</translation>
    </message>
    <message>
        <source>This record has no end: the ceremony did not come to its end, or entries are missing behind the last one.</source>
        <translation>Dieses Protokoll hat kein Ende: Die Zeremonie kam nicht zu ihrem Ende, oder hinter dem letzten Eintrag fehlen welche.</translation>
    </message>
    <message>
        <source>Each entry has its time in UTC and below it the local time (%1).</source>
        <translation>Bei jedem Eintrag steht die Zeit in UTC und darunter die Ortszeit (%1).</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>NOT RELIABLE: behind the first change</source>
        <translation>NICHT VERLÄSSLICH: hinter der ersten Änderung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Name in Druckschrift</translation>
    </message>
    <message>
        <source>Present throughout:  ☐ yes   ☐ from ______ to ______</source>
        <translation>Durchgehend anwesend:  ☐ ja   ☐ von ______ bis ______</translation>
    </message>
    <message>
        <source>I agree:  ☐ yes   ☐ no, because ______________</source>
        <translation>Ich stimme zu:  ☐ ja   ☐ nein, weil ______________</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The last hash before the change</source>
        <translation>Der letzte Hashwert vor der Änderung</translation>
    </message>
    <message>
        <source>The last hash of the record</source>
        <translation>Der letzte Hashwert des Protokolls</translation>
    </message>
    <message>
        <source>The witness copies its first four groups here by hand:</source>
        <translation>Der oder die Zeug:in schreibt die ersten vier Gruppen hier von Hand ab:</translation>
    </message>
    <message>
        <source>BROKEN RECORD: it was changed and proves nothing</source>
        <translation>GEBROCHENES PROTOKOLL: Es wurde verändert und beweist nichts</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>(if needed)</source>
        <translation>(falls nötig)</translation>
    </message>
    <message>
        <source>Plan of a ceremony</source>
        <translation>Plan einer Zeremonie</translation>
    </message>
    <message>
        <source>Must be present: %1</source>
        <translation>Anwesend sein müssen: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message>
        <source>Date and place: %1</source>
        <translation>Datum und Ort: %1</translation>
    </message>
    <message>
        <source>Bring these</source>
        <translation>Bringen Sie mit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The screen and the record give these steps the same numbers. A step that is not needed is passed over and keeps its number.</source>
        <translation>Bildschirm und Protokoll geben diesen Schritten dieselben Nummern. Ein Schritt, der nicht nötig ist, wird übergangen und behält seine Nummer.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Passport of a token</source>
        <translation>Pass eines Tokens</translation>
    </message>
    <message>
        <source>Envelope no. %1</source>
        <translation>Umschlag Nr. %1</translation>
    </message>
    <message>
        <source>Date, name and signature: %1</source>
        <translation>Datum, Name und Unterschrift: %1</translation>
    </message>
    <message>
        <source>Access log of sheets</source>
        <translation>Zugriffsprotokoll der Blätter</translation>
    </message>
    <message>
        <source>Sheet, custodian</source>
        <translation>Blatt, Verwahrer:in</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Taken out: date, time</source>
        <translation>Entnommen: Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Old envelope no.</source>
        <translation>Alter Umschlag Nr.</translation>
    </message>
    <message>
        <source>Returned: date, time</source>
        <translation>Zurück: Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>New envelope no.</source>
        <translation>Neuer Umschlag Nr.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeug:in</translation>
    </message>
    <message>
        <source>One row for each sheet. Write down when it left the safe and when it came back.</source>
        <translation>Eine Zeile für jedes Blatt. Eintragen, wann es den Tresor verließ und wann es zurückkam.</translation>
    </message>
    <message>
        <source>New envelopes as they were typed: %1</source>
        <translation>Neue Umschläge, wie sie eingegeben wurden: %1</translation>
    </message>
    <message>
        <source>new sheet</source>
        <translation>neues Blatt</translation>
    </message>
    <message>
        <source>How identified: %1</source>
        <translation>Ausgewiesen durch: %1</translation>
    </message>
    <message>
        <source>Fill this in at the safe: one row for each sheet that is taken out. The record ends with the same table and says which sheets were used; compare the two.</source>
        <translation>Am Tresor ausfüllen: eine Zeile für jedes Blatt, das entnommen wird. Das Protokoll endet mit derselben Tabelle und nennt die benutzten Blätter; beide vergleichen.</translation>
    </message>
    <message>
        <source>Share ____</source>
        <translation>Anteil ____</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>what a value is called, with the colon before the value</extracomment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) with two of four people</source>
        <translation>
            <numerusform>Dauert etwa %n Minute mit zwei von vier Personen</numerusform>
            <numerusform>Dauert etwa %n Minuten mit zwei von vier Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>List of backups</source>
        <translation>Liste der Sicherungen</translation>
    </message>
    <message>
        <source>Backups that were altered</source>
        <translation>Sicherungen, die verändert wurden</translation>
    </message>
    <message>
        <source>Backups that are good</source>
        <translation>Sicherungen, die in Ordnung sind</translation>
    </message>
    <message>
        <source>Backups of other shares</source>
        <translation>Sicherungen anderer Anteile</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Dateien, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>Key backup</source>
        <translation>Schlüsselsicherung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys that are saved</source>
        <translation>Schlüssel, die gesichert sind</translation>
    </message>
    <message>
        <source>Of these unchanged</source>
        <translation>Davon unverändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Serial of the old token</source>
        <translation>Seriennummer des alten Tokens</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>Das alte Token</translation>
    </message>
    <message>
        <source>Keys that open on no token here</source>
        <translation>Schlüssel, die sich auf keinem Token hier öffnen lassen</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Lässt sich öffnen auf</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Gerätezertifikat</translation>
    </message>
    <message>
        <source>Token passport</source>
        <translation>Token-Pass</translation>
    </message>
    <message>
        <source>Saved in so many places</source>
        <translation>Zahl der Speicherorte</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachweis erbracht</translation>
    </message>
    <message>
        <source>Public key, SHA-256</source>
        <translation>Öffentlicher Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Schlüsselreferenz</translation>
    </message>
    <message>
        <source>Keys that are saved in one place only</source>
        <translation>Schlüssel, die nur an einem Ort gespeichert sind</translation>
    </message>
    <message>
        <source>Serial of the token</source>
        <translation>Seriennummer des Tokens</translation>
    </message>
    <message>
        <source>Set code</source>
        <translation>Satzkennung</translation>
    </message>
    <message>
        <source>Set file</source>
        <translation>Satzdatei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check value of the share file</source>
        <translation>Prüfwert der Anteilsdatei</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Anteilsdatei</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Anteilsdateien</translation>
    </message>
    <message>
        <source>Share files still to be imported</source>
        <translation>Anteilsdateien, die noch zu importieren sind</translation>
    </message>
    <message>
        <source>The sheet is good</source>
        <translation>Das Blatt ist in Ordnung</translation>
    </message>
    <message>
        <source>Tries left for the SO-PIN</source>
        <translation>Verbleibende Versuche für die SO-PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Grund für den Abbruch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tries left for the user PIN</source>
        <translation>Verbleibende Versuche für die Benutzer-PIN</translation>
    </message>
    <message>
        <source>First line that does not fit</source>
        <translation>Erste Zeile, die nicht passt</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Zeremonie</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Ende (UTC)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>Record of the ceremony</source>
        <translation>Protokoll der Zeremonie</translation>
    </message>
    <message>
        <source>Last hash of the record, for the paper</source>
        <translation>Letzter Hashwert des Protokolls, für das Papier</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Written on the token</source>
        <translation>Aufschrift des Tokens</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Kopie ohne Namen</translation>
    </message>
    <message>
        <source>Made from the record with the last hash</source>
        <translation>Entstanden aus dem Protokoll mit dem letzten Hashwert</translation>
    </message>
    <message>
        <source>Six words of consent</source>
        <translation>Sechs Wörter der Zustimmung</translation>
    </message>
    <message>
        <source>Envelope of sheet</source>
        <translation>Umschlag des Blatts</translation>
    </message>
    <message>
        <source>Pages of the share file</source>
        <translation>Seiten der Anteilsdatei</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>How the shares got onto the sheets</source>
        <translation>Wie die Anteile auf die Blätter kamen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Void sheet</source>
        <translation>Ungültiges Blatt</translation>
    </message>
    <message>
        <source>Why the screen was hidden</source>
        <translation>Warum der Bildschirm verdeckt wurde</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschied</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Holder of the device certificate</source>
        <translation>Inhaber des Gerätezertifikats</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How they were identified</source>
        <translation>Wie sie sich auswiesen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Program, SHA-256</source>
        <translation>Programm, SHA-256</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Print of the record</source>
        <translation>Druck des Protokolls</translation>
    </message>
    <message>
        <source>Assistive technology</source>
        <translation>Hilfstechnik</translation>
    </message>
    <message>
        <source>Blocks recordings of the screen</source>
        <translation>Verhindert Bildschirmaufnahmen</translation>
    </message>
    <message>
        <source>Card service logs commands</source>
        <translation>Kartendienst schreibt Befehle mit</translation>
    </message>
    <message>
        <source>Otherwise in this room</source>
        <translation>Anders in diesem Raum</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Mirrored screen</source>
        <translation>Gespiegelter Bildschirm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>Memory to an unencrypted disk</source>
        <translation>Speicher auf unverschlüsselte Platte</translation>
    </message>
    <message>
        <source>Seen from elsewhere</source>
        <translation>Von anderswo zu sehen</translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation>Wechseldatenträger</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhr</translation>
    </message>
    <message>
        <source>Seconds shown</source>
        <translation>Sekunden gezeigt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>Model of the token</source>
        <translation>Modell des Tokens</translation>
    </message>
    <message>
        <source>State of the token</source>
        <translation>Zustand des Tokens</translation>
    </message>
    <message>
        <source>Turn completed</source>
        <translation>Durchgang vollendet</translation>
    </message>
    <message>
        <source>Turn ended (UTC)</source>
        <translation>Ende des Durchgangs (UTC)</translation>
    </message>
    <message>
        <source>Turn began (UTC)</source>
        <translation>Beginn des Durchgangs (UTC)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Videoaufnahme</translation>
    </message>
    <message>
        <source>Groups typed wrongly</source>
        <translation>Falsch getippte Gruppen</translation>
    </message>
    <message>
        <source>Ceremony that was given up</source>
        <translation>Aufgegebene Zeremonie</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Ihr Protokoll</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Prüfwert des Schlüssels</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>Wie oft gezeigt</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Zustand der Dateien</translation>
    </message>
    <message>
        <source>How each person was identified</source>
        <translation>Wie sich die Einzelnen auswiesen</translation>
    </message>
    <message>
        <source>Identified in another way</source>
        <translation>Anders ausgewiesen</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Personen, die zusammenkommen müssen</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Primzahl (öffentlich)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Nummer des Anteils</translation>
    </message>
    <message>
        <source>Sheet of set</source>
        <translation>Blatt des Satzes</translation>
    </message>
    <message>
        <source>State of the sheets</source>
        <translation>Zustand der Blätter</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Anteile im Satz</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Verbleibende Versuche</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>Benutzer-PIN</translation>
    </message>
    <message>
        <source>Backup that was altered</source>
        <translation>Sicherung, die verändert wurde</translation>
    </message>
    <message>
        <source>File that cannot be read</source>
        <translation>Datei, die sich nicht lesen lässt</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Seal, four letters</source>
        <translation>Siegel, vier Buchstaben</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits and check letter</source>
        <translation>Zeile %1, Gruppe %2 von %3, vier Ziffern und Prüfbuchstabe</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits</source>
        <translation>Zeile %1, Gruppe %2 von %3, vier Ziffern</translation>
    </message>
    <message>
        <source>Word %1 of %2</source>
        <translation>Wort %1 von %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Answer the questions on this page. Where something does not fit, the page says what, and leads you to the field.</source>
        <translation>Beantworten Sie die Fragen auf dieser Seite. Wenn etwas nicht passt, sagt die Seite, was, und führt Sie zum Feld.</translation>
    </message>
    <message>
        <source>Read both lines aloud, group by group. Only if every sign is the same, say so. If one differs, say that they differ: nothing is written then.</source>
        <translation>Lesen Sie beide Zeilen Gruppe für Gruppe laut vor. Bestätigen Sie nur, wenn jedes Zeichen gleich ist. Wenn eines abweicht, sagen Sie, dass sie verschieden sind: Dann wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The person whose name is on the screen sits down alone. All others turn away until the screen is free again. Nothing secret is shown before this person presses the button.</source>
        <translation>Die Person, deren Name auf dem Bildschirm steht, setzt sich allein davor. Alle anderen drehen sich weg, bis der Bildschirm wieder frei ist. Nichts Geheimes wird gezeigt, bevor diese Person die Schaltfläche drückt.</translation>
    </message>
    <message>
        <source>Nothing is shown yet. When nobody else can see the screen, show your share. Escape hides it at any moment, and nothing is lost by that.</source>
        <translation>Noch wird nichts gezeigt. Lassen Sie sich Ihren Anteil zeigen, wenn niemand sonst den Bildschirm sehen kann. Escape verdeckt ihn jederzeit, dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Write every digit and the letter in the box on your sheet, row by row. The letter lets the computer find a slip of the pen later.</source>
        <translation>Schreiben Sie jede Ziffer und den Buchstaben im Kästchen Zeile für Zeile auf Ihr Blatt. Mit dem Buchstaben kann der Computer später einen Schreibfehler finden.</translation>
    </message>
    <message>
        <source>If somebody comes near, press Escape. You can have it shown again.</source>
        <translation>Wenn jemand näher kommt, drücken Sie Escape. Sie können sich den Anteil erneut zeigen lassen.</translation>
    </message>
    <message>
        <source>Type what is written on the sheet, group by group. A group that is right gets a tick; for a group that is wrong the page says which one. Nothing is sent to a token before all is right.</source>
        <translation>Geben Sie Gruppe für Gruppe ein, was auf dem Blatt steht. Eine richtige Gruppe bekommt ein Häkchen; bei einer falschen sagt die Seite, welche es ist. Erst wenn alles stimmt, wird etwas an ein Token gesendet.</translation>
    </message>
    <message>
        <source>The screen was covered so that nobody sees what is not theirs. Only the same person goes on.</source>
        <translation>Der Bildschirm wurde verdeckt, damit niemand sieht, was nicht für ihn bestimmt ist. Nur dieselbe Person macht weiter.</translation>
    </message>
    <message>
        <source>Type what was chosen before. The page tells how many tries are left. If you are not sure, stop: a wrong entry counts.</source>
        <translation>Geben Sie ein, was früher gewählt wurde. Die Seite sagt, wie viele Versuche übrig sind. Wenn Sie nicht sicher sind, brechen Sie ab: Eine falsche Eingabe zählt.</translation>
    </message>
    <message>
        <source>Plug the token in and choose it from the list, by the serial number that is printed on it. The list follows what is plugged in.</source>
        <translation>Stecken Sie das Token ein und wählen Sie es in der Liste nach der aufgedruckten Seriennummer. Die Liste folgt dem, was eingesteckt ist.</translation>
    </message>
    <message>
        <source>Choose the files from their medium. They are only read, never changed.</source>
        <translation>Wählen Sie die Dateien auf ihrem Datenträger. Sie werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Choose two folders on two media, so that the loss of one medium loses nothing. Every file is read back after it is written.</source>
        <translation>Wählen Sie zwei Ordner auf zwei Datenträgern, damit beim Verlust des einen nichts verloren ist. Jede Datei wird nach dem Schreiben zurückgelesen.</translation>
    </message>
    <message>
        <source>This cannot be undone: all keys on the token are lost, also for us. Look at the serial number on the token itself before you type it.</source>
        <translation>Dies lässt sich nicht rückgängig machen: Alle Schlüssel auf dem Token gehen verloren, auch für uns. Lesen Sie die Seriennummer auf dem Token selbst ab, bevor Sie sie eingeben.</translation>
    </message>
    <message>
        <source>The computer works. Leave the token plugged in; the page goes on by itself.</source>
        <translation>Der Computer arbeitet. Lassen Sie das Token eingesteckt; die Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>This is the end of the ceremony. Copy what is listed here to your papers before you finish, and do what the page asks you to keep in mind.</source>
        <translation>Dies ist das Ende der Zeremonie. Übertragen Sie, was hier steht, in Ihre Unterlagen, bevor Sie beenden, und tun Sie, woran die Seite Sie erinnert.</translation>
    </message>
    <message>
        <source>Read this page aloud to all who are here, and go on when everybody agrees.</source>
        <translation>Lesen Sie diese Seite allen Anwesenden laut vor, und machen Sie weiter, wenn alle einverstanden sind.</translation>
    </message>
    <message>
        <source>Choose what you want to do. Each ceremony says who must be there, how long it takes and what it changes, before anything happens.</source>
        <translation>Wählen Sie, was Sie tun möchten. Jede Zeremonie sagt vorher, wer dabei sein muss, wie lange sie dauert und was sie ändert.</translation>
    </message>
    <message>
        <source>To try something without risk, rehearse: the tokens are simulated, and nothing that is made can be mistaken for something real.</source>
        <translation>Um etwas gefahrlos auszuprobieren, machen Sie eine Probe: Die Token sind simuliert, und nichts, was entsteht, kann mit etwas Echtem verwechselt werden.</translation>
    </message>
    <message>
        <source>Tab: to the next field or button. Enter or Space: press the button.</source>
        <translation>Tabulator: zum nächsten Feld oder zur nächsten Schaltfläche. Eingabe oder Leertaste: Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>Escape: hide what is secret. Control and full stop: stop the ceremony.</source>
        <translation>Escape: verdecken, was geheim ist. Strg und Punkt: die Zeremonie abbrechen.</translation>
    </message>
    <message>
        <source>Control and D: note a deviation. F1: this help.</source>
        <translation>Strg und D: eine Abweichung festhalten. F1: diese Hilfe.</translation>
    </message>
    <message>
        <source>Write all six words on a note of your own, in their order. They are the password of your share file; keep the note apart from the file.</source>
        <translation>Schreiben Sie alle sechs Wörter in ihrer Reihenfolge auf eine eigene Notiz. Sie sind das Passwort Ihrer Anteilsdatei; bewahren Sie die Notiz getrennt von der Datei auf.</translation>
    </message>
    <message>
        <source>Choose it yourself, type it twice, and tell nobody. Do not take a number that others could guess, such as a date. For a password you may also have six random words offered.</source>
        <translation>Wählen Sie es selbst, geben Sie es zweimal ein und sagen Sie es niemandem. Nehmen Sie keine Zahl, die andere erraten könnten, etwa ein Datum. Für ein Passwort können Sie sich auch sechs zufällige Wörter anbieten lassen.</translation>
    </message>
    <message>
        <source>A sheet with a QR code of the share can be scanned with a hand scanner on a cable. A phone or a camera would keep a picture: do not use one.</source>
        <translation>Ein Blatt mit einem QR-Code des Anteils kann mit einem Handscanner am Kabel eingelesen werden. Ein Telefon oder eine Kamera würde ein Bild behalten: Benutzen Sie keines davon.</translation>
    </message>
</context>
<context>
    <name>PublicWindow</name>
    <message>
        <source>A secret is being typed</source>
        <translation>Ein Geheimnis wird eingegeben</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>%1 ist an der Reihe</translation>
    </message>
    <message>
        <source>For everybody in the room</source>
        <translation>Für alle im Raum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a value is called, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScreenCovers</name>
    <message>
        <source>This screen is covered during a turn.</source>
        <translation>Dieser Bildschirm ist zugedeckt, solange jemand an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>SHARE FILE</source>
        <translation>ANTEILSDATEI</translation>
    </message>
    <message>
        <source>Strength %1, any %2 of %3 sheets, check value %4</source>
        <translation>Stärke %1, beliebige %2 von %3 Blättern, Prüfwert %4</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>As many custodian sheets as are needed, this share file, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>So viele Blätter der Verwahrer:innen wie nötig, diese Anteilsdatei, die Sicherungen der Schlüssel und ein leeres SmartCard-HSM oder Nitrokey HSM.</translation>
    </message>
    <message>
        <source>With Quorate</source>
        <translation>Mit Quorate</translation>
    </message>
    <message>
        <source>Start page: Put a replacement token into service. The program asks for all.</source>
        <translation>Startseite: „Ein Ersatztoken in Betrieb nehmen“. Das Programm fragt nach allem.</translation>
    </message>
    <message>
        <source>With OpenSC</source>
        <translation>Mit OpenSC</translation>
    </message>
    <message>
        <source>Type the two lines above into a file typed.txt. Compare what sha256sum prints. Never put a PIN on the command line.</source>
        <translation>Tippen Sie die zwei Zeilen oben in eine Datei typed.txt. Vergleichen Sie, was sha256sum druckt. Nie eine PIN auf die Befehlszeile schreiben.</translation>
    </message>
    <message>
        <source>sc-hsm-tool cannot read sheets of this size. Use the script.</source>
        <translation>sc-hsm-tool kann Blätter dieser Größe nicht lesen. Nehmen Sie das Skript.</translation>
    </message>
    <message>
        <source>The 1 after --dkek-shares is the number of share files of the token. Type the prime once, then number and value of each sheet: digits only, no letters in thick boxes, no seal; 60 digits without blanks. Compare the check value before you restore a key.</source>
        <translation>Die 1 nach --dkek-shares ist die Zahl der Anteilsdateien des Tokens. Geben Sie die Primzahl einmal ein, dann Nummer und Wert jedes Blattes: nur Ziffern, keine Buchstaben aus dicken Kästchen, kein Siegel; 60 Ziffern ohne Leerzeichen. Vergleichen Sie den Prüfwert, bevor Sie einen Schlüssel zurückholen.</translation>
    </message>
    <message>
        <source>If OpenSC is gone</source>
        <translation>Wenn es OpenSC nicht mehr gibt</translation>
    </message>
    <message>
        <source>Each value is a polynomial over the prime at x, and x is the share number read as hexadecimal: 10 is 16. The polynomial at 0 is the password, as bytes, the highest first, as long as the prime. Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes.</source>
        <translation>Jeder Wert ist ein Polynom über der Primzahl an der Stelle x; x ist die Anteilsnummer, hexadezimal gelesen: 10 ist 16. Das Polynom bei 0 ist das Passwort, als Bytes, das höchste zuerst, so lang wie die Primzahl. Schlüssel und Startwert: EVP_BytesToKey von OpenSSL mit MD5, die Bytes 8 bis 15 der Datei als Salz, 10 000 000 Runden. AES-256-CBC über die Bytes 16 bis 63 ergibt dann den Anteil, 32 Bytes.</translation>
    </message>
    <message>
        <source>The script on the next pages does this, and takes the key itself out of a key backup without any token. Type it into a file recover.py on a computer that is not connected to anything, with Python 3.8 or newer and openssl. The spaces at the start of its lines count: each step is 4.</source>
        <translation>Das Skript auf den nächsten Seiten tut das und holt auch den Schlüssel selbst aus einer Sicherung, ganz ohne Token. Tippen Sie es in eine Datei recover.py, auf einem Computer, der mit nichts verbunden ist, mit Python 3.8 oder neuer und openssl. Die Leerzeichen am Anfang der Zeilen zählen: jede Stufe sind 4.</translation>
    </message>
    <message>
        <source>The first prints the check value. The second also writes the key to backup.bin.pem: keep that file from everybody else.</source>
        <translation>Der erste Befehl druckt den Prüfwert. Der zweite schreibt auch den Schlüssel nach backup.bin.pem: Niemand sonst darf diese Datei bekommen.</translation>
    </message>
    <message>
        <source>THIS SHEET IS VOID</source>
        <translation>DIESES BLATT IST UNGÜLTIG</translation>
    </message>
    <message>
        <source>CUSTODIAN SHEET</source>
        <translation>BLATT FÜR VERWAHRER:INNEN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrer:in</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>Share file SHA-256</source>
        <translation>SHA-256 der Anteilsdatei</translation>
    </message>
    <message>
        <source>Strength, made on</source>
        <translation>Stärke, erstellt am</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Blattnummer</translation>
    </message>
    <message>
        <source>%1 of %2 (any %3 are needed)</source>
        <translation>%1 von %2 (nötig sind beliebige %3)</translation>
    </message>
    <message>
        <source>64 bits only: within reach of an attacker who has the share file. Keep that file locked away.</source>
        <translation>Nur 64 Bit: erreichbar für Angreifer, die die Anteilsdatei haben. Diese Datei einschließen.</translation>
    </message>
    <message>
        <source>Not with sc-hsm-tool: only Quorate or the printed script can read a sheet of this size.</source>
        <translation>Nicht mit sc-hsm-tool: Nur Quorate oder das gedruckte Skript können ein Blatt dieser Größe lesen.</translation>
    </message>
    <message>
        <source>Consent words: %1</source>
        <translation>Zustimmungswörter: %1</translation>
    </message>
    <message>
        <source>The ceremony was stopped. No share file exists that this sheet opens. Shred the sheet with this number and keep this notice.</source>
        <translation>Die Zeremonie wurde abgebrochen. Es gibt keine Anteilsdatei, die dieses Blatt öffnet. Vernichten Sie das Blatt mit dieser Nummer und bewahren Sie diesen Vermerk auf.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Vernichtet am</translation>
    </message>
    <message>
        <source>▼ Fold the top down: second</source>
        <translation>▼ Dann oben herunterfalten</translation>
    </message>
    <message>
        <source>▲ Fold the bottom up: first</source>
        <translation>▲ Zuerst unten hochfalten</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Primzahl (öffentlich)</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Anteil Nr.</translation>
    </message>
    <message>
        <source>Write the digits like these:</source>
        <translation>Ziffern so schreiben:</translation>
    </message>
    <message>
        <source>Seal (4 letters)</source>
        <translation>Siegel (4 Zeichen)</translation>
    </message>
    <message>
        <source>Letters in thick boxes are checks. Leave them out in other programs.</source>
        <translation>Buchstaben in dicken Kästchen sind Prüfzeichen. In anderen Programmen weglassen.</translation>
    </message>
    <message>
        <source>Envelope number</source>
        <translation>Umschlag Nr.</translation>
    </message>
    <message>
        <source>Sealed on, UTC</source>
        <translation>Versiegelt am, UTC</translation>
    </message>
    <message>
        <source>Replaces sheet</source>
        <translation>Ersetzt Blatt</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>UNGÜLTIG</translation>
    </message>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>PROBE – nichts hier ist echt. Bewahren Sie diese Blätter nicht auf.</translation>
    </message>
    <message>
        <source>The share was written again on a newer sheet. The sheet with this number may still show it: shred that sheet and keep this notice.</source>
        <translation>Der Anteil wurde auf ein neueres Blatt geschrieben. Auf dem Blatt mit dieser Nummer kann er noch zu lesen sein: Vernichten Sie jenes Blatt und bewahren Sie diesen Vermerk auf.</translation>
    </message>
    <message>
        <source>Opened by a password, check value of the file %1</source>
        <translation>Wird mit einem Passwort geöffnet, Prüfwert der Datei %1</translation>
    </message>
    <message>
        <source>Every share file of the token with the password of each, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>Alle Anteilsdateien des Tokens mit ihren Passwörtern, die Sicherungen der Schlüssel und ein leeres SmartCard-HSM oder Nitrokey HSM.</translation>
    </message>
    <message>
        <source>The number after --dkek-shares is the number of share files of the token: import each of them. The tool asks for the password of the file: type it as on its sheet, capitals and blanks too.</source>
        <translation>Die Zahl nach --dkek-shares ist die Zahl der Anteilsdateien des Tokens: Importieren Sie jede von ihnen. Das Programm fragt nach dem Passwort der Datei: Tippen Sie es wie auf ihrem Blatt, auch Großbuchstaben und Leerzeichen.</translation>
    </message>
    <message>
        <source>Compare the check value before you restore a key.</source>
        <translation>Vergleichen Sie den Prüfwert, bevor Sie einen Schlüssel zurückholen.</translation>
    </message>
    <message>
        <source>The check value above is that of this file alone. That of the token comes from all its files and stands in the record of their import: compare it before you restore a key.</source>
        <translation>Der Prüfwert oben ist der dieser Anteilsdatei allein. Der des Tokens kommt aus allen seinen Dateien und steht im Protokoll ihres Imports: Vergleichen Sie ihn, bevor Sie einen Schlüssel zurückholen.</translation>
    </message>
    <message>
        <source>Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5 of the password, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes. Several shares are combined by exclusive or.</source>
        <translation>Schlüssel und Startwert: EVP_BytesToKey von OpenSSL mit MD5 aus dem Passwort, die Bytes 8 bis 15 der Datei als Salz, 10 000 000 Runden. AES-256-CBC über die Bytes 16 bis 63 ergibt dann den Anteil, 32 Bytes. Mehrere Anteile werden durch exklusives Oder verknüpft.</translation>
    </message>
    <message>
        <source>Where it asks for the prime, press Enter; it then asks for the password. For a key of a token with several share files name all of them in place of set.pbe.</source>
        <translation>Fragt es nach der Primzahl, drücken Sie die Eingabetaste; dann fragt es nach dem Passwort. Für einen Schlüssel eines Tokens mit mehreren Anteilsdateien nennen Sie alle an Stelle von set.pbe.</translation>
    </message>
    <message>
        <source>PASSWORD SHEET</source>
        <translation>PASSWORTBLATT</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Anteilsdatei</translation>
    </message>
    <message>
        <source>Check value of the file</source>
        <translation>Prüfwert der Datei</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>the only one of its set</source>
        <translation>die einzige ihres Satzes</translation>
    </message>
    <message>
        <source>%1 of %2 (all of them are needed)</source>
        <translation>%1 von %2 (nötig sind alle)</translation>
    </message>
    <message>
        <source>Password (by hand)</source>
        <translation>Passwort (von Hand)</translation>
    </message>
    <message>
        <source>Capital and small letters differ: underline each capital letter. Write a blank as %1.</source>
        <translation>Groß- und Kleinbuchstaben sind verschieden: Unterstreichen Sie jeden Großbuchstaben. Ein Leerzeichen schreiben Sie als %1.</translation>
    </message>
    <message>
        <source>Write like this:</source>
        <translation>So schreiben:</translation>
    </message>
    <message>
        <source>One character in each box. Six words: small letters, and one blank between two words. Longer than all the boxes: go on on a second copy of this page.</source>
        <translation>In jedes Kästchen ein Zeichen. Sechs Wörter: Kleinbuchstaben, und ein Leerzeichen zwischen zwei Wörtern. Länger als alle Kästchen: auf einer zweiten Kopie dieser Seite weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>This token is in use by a program.</source>
        <translation>Dieses Token wird gerade von einem Programm benutzt.</translation>
    </message>
    <message>
        <source>The token is being read.</source>
        <translation>Das Token wird gerade gelesen.</translation>
    </message>
    <message>
        <source>No token is in this reader.</source>
        <translation>In diesem Kartenleser ist kein Token.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <extracomment>%1 is a serial number, %2 the name that somebody gave the token</extracomment>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 says in words what state a token is in</extracomment>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>In use now; this is its last known state.</source>
        <translation>Gerade in Gebrauch; dies ist der zuletzt bekannte Zustand.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::AccessibilityDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size of letters in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Wie am Computer eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Nur auf meine Anweisung verdecken</translation>
    </message>
    <message>
        <source>A share then stays on the screen until somebody hides it, or until another window comes to the front. Holds until this program ends.</source>
        <translation>Ein Anteil bleibt dann auf dem Bildschirm, bis ihn jemand verdeckt oder ein anderes Fenster nach vorne kommt. Gilt, bis dieses Programm endet.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ActionBar</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>the keys Control and full stop</extracomment>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>what went otherwise than planned, for the record</extracomment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>the keys Control and D</extracomment>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Put into the record what went otherwise than planned.</source>
        <translation>Ins Protokoll aufnehmen, was anders lief als geplant.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>the keys Control and P</extracomment>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Step away from your turn. Only your return code brings it back.</source>
        <translation>Unterbrechen Sie Ihren Durchgang. Nur Ihr Rückkehrcode setzt ihn fort.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Badge</name>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>crescent</source>
        <translation>Mondsichel</translation>
    </message>
    <message>
        <source>%1 in a ring</source>
        <extracomment>%1 is a shape, such as &quot;star&quot;</extracomment>
        <translation>%1 im Ring</translation>
    </message>
</context>
<context>
    <name>quorate::ui::CeremonyView</name>
    <message>
        <source>Error: %1</source>
        <extracomment>a window&apos;s title; %1 is the heading of the page</extracomment>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseFilePage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a kind of file, %2 counts them</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Or all in a folder</source>
        <translation>Oder alle in einem Ordner</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Files found on this computer</source>
        <translation>Dateien, die auf diesem Computer gefunden wurden</translation>
    </message>
    <message numerus="yes">
        <source>All %n in one folder</source>
        <translation>
            <numerusform>%n in einem Ordner</numerusform>
            <numerusform>Alle %n in einem Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseTokenPage</name>
    <message>
        <source>Tokens that are plugged in</source>
        <translation>Angeschlossene Tokens</translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in now; this list follows.</source>
        <translation>Es ist kein Token angeschlossen. Schließen Sie es jetzt an; diese Liste passt sich an.</translation>
    </message>
    <message>
        <source>Go on without a token</source>
        <translation>Ohne Token weiter</translation>
    </message>
    <message>
        <source>This step needs token %1.</source>
        <translation>Dieser Schritt braucht Token %1.</translation>
    </message>
    <message>
        <source>This token has another part in this ceremony.</source>
        <translation>Dieses Token hat in dieser Zeremonie eine andere Aufgabe.</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Wählen Sie zuerst ein Token.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ClearedPage</name>
    <message>
        <source>Next:</source>
        <translation>Als Nächstes:</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ComparePage</name>
    <message>
        <source>They are the same</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ConsentBox</name>
    <message>
        <source>Read these six words aloud. They must stay the same to the end.</source>
        <translation>Lesen Sie diese sechs Wörter laut vor. Sie müssen bis zum Ende gleich bleiben.</translation>
    </message>
    <message>
        <source>Six words of consent: %1</source>
        <extracomment>%1 are six English words</extracomment>
        <translation>Sechs Wörter der Zustimmung: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::DeviationDialog</name>
    <message>
        <source>What went otherwise than planned?</source>
        <translation>Was lief anders als geplant?</translation>
    </message>
    <message>
        <source>It goes into the record, with the time and the step. The ceremony goes on.</source>
        <translation>Es kommt mit Zeit und Schritt ins Protokoll. Die Zeremonie geht weiter.</translation>
    </message>
    <message>
        <source>What was expected?</source>
        <translation>Was war erwartet?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>Wer hat entschieden?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>Put it into the record</source>
        <translation>Ins Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Answer all four questions first.</source>
        <translation>Beantworten Sie zuerst alle vier Fragen.</translation>
    </message>
    <message>
        <source>One of these texts looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>Einer dieser Texte sieht aus, als enthielte er ein Geheimnis. Er wurde nicht gespeichert. Entfernen Sie die Ziffern: Das Protokoll muss frei von Geheimnissen bleiben.</translation>
    </message>
    <message>
        <source>The record could not be written. Nothing was saved. Make room on its medium, or stop the ceremony.</source>
        <translation>Das Protokoll konnte nicht geschrieben werden. Nichts wurde gespeichert. Schaffen Sie Platz auf dem Datenträger oder beenden Sie die Zeremonie.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::EnterSharePage</name>
    <message>
        <source>Sheet without check letters</source>
        <translation>Blatt ohne Prüfbuchstaben</translation>
    </message>
    <message>
        <source>Sheet with check letters</source>
        <translation>Blatt mit Prüfbuchstaben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type again: %1</source>
        <extracomment>%1 is a list of group names such as &quot;A3, B1&quot;</extracomment>
        <translation>Noch einmal eingeben: %1</translation>
    </message>
    <message>
        <source>Show the seal again</source>
        <translation>Siegel noch einmal zeigen</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 noch einmal zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s) if no key is pressed.</source>
        <translation>
            <numerusform>Wird in %n Sekunde verdeckt, wenn keine Taste gedrückt wird.</numerusform>
            <numerusform>Wird in %n Sekunden verdeckt, wenn keine Taste gedrückt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a new sheet</source>
        <translation>Neues Blatt nehmen</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>QR-Code scannen</translation>
    </message>
    <message>
        <source>Scan the QR code on your sheet now. Nothing of it is shown.</source>
        <translation>Scannen Sie jetzt den QR-Code auf Ihrem Blatt. Nichts davon wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ErasePage</name>
    <message numerus="yes">
        <source>Type the last %n character(s) of the serial:</source>
        <translation>
            <numerusform>Geben Sie das letzte Zeichen der Seriennummer ein:</numerusform>
            <numerusform>Geben Sie die letzten %n Zeichen der Seriennummer ein:</numerusform>
        </translation>
    </message>
    <message>
        <source>The button works when they match the serial above.</source>
        <translation>Die Schaltfläche wird aktiv, wenn die Zeichen mit der Seriennummer oben übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::FieldSet</name>
    <message>
        <source>%1: one less</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1: eins mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice
----------
%1 is the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GiveSecretPage</name>
    <message>
        <source>Wrong entries are not counted here: nothing can be blocked.</source>
        <translation>Falsche Eingaben werden hier nicht gezählt: Es kann nichts gesperrt werden.</translation>
    </message>
    <message>
        <source>The token counts wrong entries, but does not tell how many are left.</source>
        <translation>Das Token zählt falsche Eingaben, sagt aber nicht, wie viele noch möglich sind.</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Verbleibende Versuche:&#xa0;%n</numerusform>
            <numerusform>Verbleibende Versuche:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all 16 characters.</source>
        <translation>Geben Sie alle 16 Zeichen ein.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Die Eingabe fehlt noch.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Die Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Choose a password of my own</source>
        <translation>Selbst ein Passwort wählen</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GroupField</name>
    <message>
        <source>done</source>
        <extracomment>a group of a share that was typed and is accepted</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>does not match, type it again</source>
        <extracomment>a group of a share that does not match</extracomment>
        <translation>stimmt nicht überein, noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HandoverPage</name>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HomePage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Fügt hinzu</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Ändert PINs</translation>
    </message>
    <message>
        <source>ERASES TOKEN</source>
        <translation>LÖSCHT TOKEN</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <extracomment>%1 lists who must be there</extracomment>
        <translation>Anwesend: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Zeremonien</translation>
    </message>
    <message>
        <source>Changes nothing real</source>
        <translation>Ändert nichts Echtes</translation>
    </message>
</context>
<context>
    <name>quorate::ui::LinesEdit</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is what the list asks for, such as &quot;Custodians&quot;; %2 counts its lines</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::MainWindow</name>
    <message>
        <source>Quorate</source>
        <translation>Quorate</translation>
    </message>
    <message>
        <source>Key ceremonies</source>
        <translation>Schlüsselzeremonien</translation>
    </message>
    <message>
        <source>Rehearsal on simulated tokens</source>
        <translation>Probe mit simulierten Tokens</translation>
    </message>
    <message>
        <source>Real tokens</source>
        <translation>Echte Tokens</translation>
    </message>
</context>
<context>
    <name>quorate::ui::NewSecretPage</name>
    <message>
        <source>Type it twice.</source>
        <translation>Die Eingabe ist zweimal nötig.</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Nicht anhalten</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>Sechs Wörter anbieten</translation>
    </message>
</context>
<context>
    <name>quorate::ui::OutcomePage</name>
    <message>
        <source>Keep in mind</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Review the record before people leave: its entries, deviations and open items. Then print it, let everybody sign, and have the witness copy the first four groups of the last hash by hand.</source>
        <translation>Sehen Sie das Protokoll durch, bevor jemand geht: Einträge, Abweichungen und offene Punkte. Drucken Sie es dann, lassen Sie alle unterschreiben, und lassen Sie den oder die Zeug:in die ersten vier Gruppen des letzten Hashwerts von Hand abschreiben.</translation>
    </message>
    <message>
        <source>Review and print the record</source>
        <translation>Protokoll durchsehen und drucken</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Page</name>
    <message>
        <source>PRACTICE - this is not your share</source>
        <translation>ÜBUNG - das ist nicht Ihr Anteil</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PathEdit</name>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <extracomment>the name of a button for screen readers; %1 is what is looked for</extracomment>
        <translation>Durchsuchen nach: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PausedPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Verbleibende Versuche:&#xa0;%n</numerusform>
            <numerusform>Verbleibende Versuche:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Tippen Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Keep waiting? Without an answer this turn is void in %1. Press &quot;Keep waiting&quot; for more time.</source>
        <extracomment>%1 is a time such as &quot;10 minutes&quot;</extracomment>
        <translation>Weiter warten? Ohne Antwort ist dieser Durchgang in %1 ungültig. Drücken Sie „Weiter warten“ für mehr Zeit.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <extracomment>the keys Control and K</extracomment>
        <translation>Strg+K</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PrivateReading</name>
    <message>
        <source>I use headphones or braille - read it to me</source>
        <translation>Ich benutze Kopfhörer oder Braille - vorlesen</translation>
    </message>
    <message>
        <source>Put on headphones or use a braille display. Through a loudspeaker everybody would hear your share.</source>
        <translation>Setzen Sie Kopfhörer auf oder benutzen Sie eine Braillezeile. Über einen Lautsprecher würden alle Ihren Anteil hören.</translation>
    </message>
    <message>
        <source>Stop reading to me</source>
        <translation>Nicht mehr vorlesen</translation>
    </message>
    <message>
        <source>Read to me privately</source>
        <translation>Mir allein vorlesen</translation>
    </message>
    <message>
        <source>Your screen reader may read one group at a time. The arrow keys go from group to group.</source>
        <translation>Ihr Bildschirmleser darf jeweils eine Gruppe lesen. Die Pfeiltasten führen von Gruppe zu Gruppe.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Tastatur: %1.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ReadyPage</name>
    <message>
        <source>End the practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Hold to peek</source>
        <translation>Gedrückt halten</translation>
    </message>
    <message>
        <source>Shown only while you hold the key or the mouse button down.</source>
        <translation>Wird nur gezeigt, solange Sie die Taste oder die Maustaste gedrückt halten.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RehearsalBanner</name>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>PROBE – nichts hier ist echt. Bewahren Sie diese Blätter nicht auf.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RevealPage</name>
    <message>
        <source>Keep showing</source>
        <translation>Weiter zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Größe %1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s). Press &quot;Keep showing&quot; for more time.</source>
        <translation>
            <numerusform>Wird in %n Sekunde verdeckt. Drücken Sie „Weiter zeigen“, wenn Sie mehr Zeit brauchen.</numerusform>
            <numerusform>Wird in %n Sekunden verdeckt. Drücken Sie „Weiter zeigen“, wenn Sie mehr Zeit brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>the key K</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>Stays until you press Esc.</source>
        <translation>Bleibt, bis Sie Esc drücken.</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Nur auf meine Anweisung verdecken</translation>
    </message>
    <message>
        <source>Set the time limit again</source>
        <translation>Zeitgrenze wieder setzen</translation>
    </message>
    <message>
        <source>Hides when you let go.</source>
        <translation>Wird verdeckt, wenn Sie loslassen.</translation>
    </message>
    <message numerus="yes">
        <source>Hides when you let go, and after %n second(s) at the latest.</source>
        <translation>
            <numerusform>Wird verdeckt, wenn Sie loslassen, spätestens in %n Sekunde.</numerusform>
            <numerusform>Wird verdeckt, wenn Sie loslassen, spätestens in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::SaveFilePage</name>
    <message>
        <source>First folder</source>
        <translation>Erster Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Second folder, best on another medium; may stay empty</source>
        <translation>Zweiter Ordner, am besten auf einem anderen Datenträger; darf leer bleiben</translation>
    </message>
    <message>
        <source>These files will be made there:</source>
        <translation>Diese Dateien werden dort angelegt:</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretFields</name>
    <message>
        <source>User PIN</source>
        <translation>Benutzer-PIN</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>%1, a second time</source>
        <extracomment>%1 is &quot;User PIN&quot;, &quot;SO-PIN&quot;, &quot;Password&quot; or &quot;Return code&quot;</extracomment>
        <translation>%1, zum zweiten Mal</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verdecken</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed.</source>
        <translation>
            <numerusform>%n Zeichen eingegeben.</numerusform>
            <numerusform>%n Zeichen eingegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second time: %n.</source>
        <translation>
            <numerusform>Beim zweiten Mal: %n.</numerusform>
            <numerusform>Beim zweiten Mal: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Tastatur: %1.</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Rückkehrcode</translation>
    </message>
    <message>
        <source>Show while I hold</source>
        <translation>Zeigen, solange ich drücke</translation>
    </message>
    <message>
        <source>Keyboard layout: unknown. Show what you type to be sure.</source>
        <translation>Tastaturbelegung: unbekannt. Lassen Sie sich zeigen, was Sie eingeben.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretGrid</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Secret digits</source>
        <translation>Geheime Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n group(s)</source>
        <translation>
            <numerusform>verdeckt, %n Gruppe</numerusform>
            <numerusform>verdeckt, %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret words</source>
        <translation>Geheime Wörter</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretInput</name>
    <message numerus="yes">
        <source>hidden, %n character(s)</source>
        <translation>
            <numerusform>verdeckt, %n Zeichen</numerusform>
            <numerusform>verdeckt, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::StepRail</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <extracomment>for screen readers; %3 is &quot;done&quot;, &quot;now&quot;, &quot;later&quot; or &quot;stopped&quot;, %4 the name of the step</extracomment>
        <translation>Schritt %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::StopDialog</name>
    <message>
        <source>Stop the ceremony?</source>
        <translation>Zeremonie abbrechen?</translation>
    </message>
    <message>
        <source>Reason, if you stop (it goes into the record):</source>
        <translation>Grund, falls Sie abbrechen (er kommt ins Protokoll):</translation>
    </message>
    <message>
        <source>Stop and record why</source>
        <translation>Abbrechen und Grund protokollieren</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Schreiben Sie zuerst einen Grund.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Blätter: %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Das sieht aus, als enthielte es ein Geheimnis, deshalb wurde es nicht übernommen. Entfernen Sie die Ziffern: Das Protokoll muss frei von Geheimnissen bleiben.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TimelinePage</name>
    <message>
        <source>Entry %1, %2, %3</source>
        <extracomment>an entry of a record; %1 its number, %2 the time, %3 a person</extracomment>
        <translation>Eintrag %1, %2, %3</translation>
    </message>
    <message>
        <source>Entry %1, step %2, %3, %4</source>
        <extracomment>an entry of a record; %1 its number, %2 the number of a step of the ceremony, %3 the time, %4 a person</extracomment>
        <translation>Eintrag %1, Schritt %2, %3, %4</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>Nicht verlässlich</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Show more entries</source>
        <translation>Mehr Einträge zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Deviations only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Only what names files</source>
        <translation>Nur was Dateien nennt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of an entry of a record; %1 is what a value is called, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TokenColumn</name>
    <message>
        <source>Connected tokens</source>
        <translation>Angeschlossene Tokens</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Tokens are simulated. What is made now is marked TEST and opens nothing real.</source>
        <translation>Die Tokens sind simuliert. Was jetzt entsteht, ist mit TEST gekennzeichnet und öffnet nichts Echtes.</translation>
    </message>
    <message>
        <source>Practise every ceremony on simulated tokens. Nothing real is touched.</source>
        <translation>Üben Sie jede Zeremonie mit simulierten Tokens. Nichts Echtes wird angerührt.</translation>
    </message>
    <message>
        <source>Looking for tokens...</source>
        <translation>Tokens werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>%1. %2 Or rehearse on simulated tokens.</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>%1. %2 Oder proben Sie mit simulierten Tokens.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.</source>
        <translation>Es ist kein Token oder Kartenleser angeschlossen. Schließen Sie eines von beiden an, oder proben Sie mit simulierten Tokens.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TopBar</name>
    <message>
        <source>Public window</source>
        <translation>Öffentliches Fenster</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>a key</extracomment>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::UnfinishedBanner</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close it in the record</source>
        <translation>Im Protokoll abschließen</translation>
    </message>
    <message>
        <source>Unfinished: %1, stopped at step %2 of %3</source>
        <extracomment>%1 is the title of a ceremony that ended unexpectedly</extracomment>
        <translation>Unvollendet: %1, stehen geblieben bei Schritt %2 von %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::WorkPage</name>
    <message>
        <source>Working...</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>This is short and cannot be stopped halfway.</source>
        <translation>Das ist kurz und lässt sich nicht mittendrin abbrechen.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>how much of the work is done</extracomment>
        <translation>%1&#xa0;% erledigt</translation>
    </message>
</context>
</TS>
