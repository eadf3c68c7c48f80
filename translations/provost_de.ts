<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 wurde so nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 hat den Schlüssel nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Geben Sie einen gültigen Schlüssel ein; einen neuen erhalten Sie von der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Ihre Rolle erlaubt das nicht: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Bitten Sie einen Operator mit der Rolle Owner oder Admin, das zu erledigen oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 gibt es nicht mehr, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Aktualisieren Sie die Liste, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 passt nicht zu dem, was schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Wählen Sie einen anderen Namen, oder sehen Sie nach, wer diesen schon trägt.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Sehen Sie sich den neuen Stand an und nehmen Sie Ihre Änderung dann erneut vor.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Verkleinern Sie es oder teilen Sie es auf.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 bittet um weniger Anfragen oder um eine engere Abfrage.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Dieser Server kann das nicht: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, ob eine neuere Version es kann.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Prüfen Sie Adresse, Netzwerk und Proxy und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, fragen Sie die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1 wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Starten Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add it to this server&apos;s profile.</source>
        <translation>Prüfen Sie die Adresse; hat Ihre Organisation eine eigene Zertifizierungsstelle, fügen Sie diese dem Profil des Servers hinzu.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 hat an eine andere Stelle verwiesen; Ihr Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server&apos;s address yourself.</source>
        <translation>Wenn Sie der neuen Adresse vertrauen, tragen Sie sie selbst als Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 hat etwas geantwortet, das nicht diesem Protokoll entspricht.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Prüfen Sie, ob die Adresse zur API gehört und nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>Bei %1 ist während der Bearbeitung der Anfrage ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, geben Sie die Details an die Person weiter, die den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob der Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 stammt von einer neueren Version von Provost und wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Installieren Sie diese Version, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>Der Schlüsselbund dieses Computers hat für %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut; bis dahin bleibt der Schlüssel nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 ist im Moment nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>pausiert %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nie verbunden</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>still, letzter Aufruf %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>aktiv, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>keines gültig</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nie empfangen</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n Anfrage in den letzten 24 Stunden abgelehnt</numerusform>
            <numerusform>%n Anfragen in den letzten 24 Stunden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1 ist kopiert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>provost::EventsModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, this console</source>
        <translation>%1, diese Konsole</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Only the first megabyte is shown; Copy takes no more than that.</source>
        <translation>Nur das erste Megabyte wird angezeigt; mehr wird auch nicht kopiert.</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Angezeigtes Konto</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Verborgen. Mit der Schaltfläche daneben lässt es sich kopieren.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of the server, its user</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>created %1 by %2</source>
        <translation>erstellt %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nie empfangen</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>provost::words</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
</TS>
