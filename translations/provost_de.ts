<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Den gespeicherten Server mit dieser Adresse öffnen.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Einstellungen und die Datenbank des lokalen Servers in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Jeden Bereich und Dialog öffnen, je ein Bild hier speichern und beenden.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Den lokalen Server öffnen, mit einer Beispielorganisation, falls er leer ist.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Sehen und steuern, wer von welchem Identitätsanbieter bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Nur die Bereiche, mit diesem Wort am Ende des Namens jedes Bildes.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Diese Sprache sprechen, zum Beispiel de.</translation>
    </message>
</context>
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
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 ist im Augenblick nicht verfügbar und meldet: %2</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>Eigenes SCIM 2.0</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Von diesem Server konnte noch nichts geladen werden.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Nicht aktuell: %1 von %2 Benutzern, %3, Stand %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Wird geladen: bisher %1 von %2 Benutzern.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Vollständig: %1 von %2 Benutzern, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>Schlüssel nicht akzeptiert</translation>
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
    <name>provost::ActivityPane</name>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Ohne die Aufrufe dieser Konsole</translation>
    </message>
    <message>
        <source>Hide console calls</source>
        <translation>Konsolenaufrufe ausblenden</translation>
    </message>
    <message>
        <source>Person, path, status</source>
        <translation>Person, Pfad, Status</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>Live: neue Anfragen erscheinen von selbst</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Angehalten: neue Anfragen warten, bis dies eingeschaltet wird</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Ändern Sie die Suche oder die Filter, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Anfragen werden geladen …</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Was Identitätsanbieter senden, erscheint hier von selbst, einen Augenblick nachdem es geschehen ist.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 requests match</source>
        <translation>%1 der neuesten %2 Anfragen passen</translation>
    </message>
    <message>
        <source>The newest %1 requests</source>
        <comment>count</comment>
        <translation>Die neuesten %1 Anfragen</translation>
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
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>Der lokale Server wurde unerwartet beendet. Nichts von dem, was er bestätigt hatte, ist verloren.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Diesen Server vergessen?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer&apos;s keychain. On the server itself nothing changes.</source>
        <translation>%1 verschwindet aus der Liste und seine Schlüssel aus dem Schlüsselbund dieses Computers. Auf dem Server selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Server behalten</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Server vergessen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen; er bleibt daher nur für diesen Lauf im Speicher. Entsperren Sie den Schlüsselbund und öffnen Sie den Server erneut, um ihn zu behalten.</translation>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>Die gewählte Verbindung</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Über die Verbindung</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>identity provider, account, users, groups</comment>
        <translation>%1, %2, %3, %4</translation>
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
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Keine Verbindung passt</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Ändern Sie den Filter, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Verbindungen werden geladen …</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Über eine Verbindung legt ein Identitätsanbieter die Benutzer eines Kontos an und ändert sie.</translation>
    </message>
    <message>
        <source>Generate a token for “%1”?</source>
        <translation>Ein Token für „%1“ erzeugen?</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Vorhandene Tokens bleiben gültig, bis Sie sie widerrufen. Das neue wird im nächsten Schritt ein einziges Mal angezeigt.</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Erzeugen und anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Das Token %1 widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Wer es verwendet, wird ab der nächsten Anfrage abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>„%1“ pausieren?</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are.</source>
        <comment>identity provider</comment>
        <translation>%1 wird abgewiesen, bis Sie die Verbindung fortsetzen, und wird Fehler melden. Benutzer und Gruppen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
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
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>%1 can no longer reach Provost through this connection. %2 will report failures until its app is switched off.</source>
        <comment>product name, short name</comment>
        <translation>%1 erreicht Provost über diese Verbindung dann nicht mehr. %2 wird Fehler melden, bis die App dort abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Der Identitätsanbieter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Es wird gezählt, was mit entfernt würde …</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>Was mit entfernt würde, ist nicht bekannt; deshalb kann nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n dieser Personen kommt auch über eine andere Verbindung und behält den Zugriff.</numerusform>
            <numerusform>%n dieser Personen kommen auch über eine andere Verbindung und behalten den Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unticked, users and groups stay and are listed under Users as “without connection”.</source>
        <translation>Ohne Häkchen bleiben Benutzer und Gruppen erhalten und stehen unter Benutzer als „ohne Verbindung“.</translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Ihre Benutzer und Gruppen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 und %2 mit entfernen</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Nur die Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Löschen und %1 entfernen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>Über die Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Es wurde kein Inhalt gesendet oder keiner aufbewahrt.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>Es wurde kein Inhalt geantwortet oder keiner aufbewahrt: von gelungenen Leseanfragen bleiben nur die Angaben oben.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Aufgerufen von</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>dieser Konsole</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Art der Ablehnung</translation>
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
    <name>provost::FactList</name>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
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
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>HTTP-Header, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>In Okta: Applications, Ihre App, Provisioning, Integration</translation>
    </message>
    <message>
        <source>SCIM connector base URL</source>
        <translation>SCIM connector base URL</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, and userName as the unique identifier field for users.</source>
        <translation>Tragen Sie die SCIM-Basis-URL ein und userName als eindeutiges Kennungsfeld der Benutzer (unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Wählen Sie HTTP Header als Authentication Mode und fügen Sie das Token ein.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Klicken Sie auf Test Connector Configuration und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>Schalten Sie unter To App Create Users, Update User Attributes und Deactivate Users ein.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Weisen Sie der App Personen zu; Gruppen folgen unter Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta löscht nie einen Benutzer: wem die Zuweisung entzogen wird, der wird deaktiviert.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>In Entra: Unternehmensanwendungen, Ihre App, Bereitstellung, Administratoranmeldeinformationen</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>Mandanten-URL</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Geheimes Token</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Geheimes Token (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Wählen Sie Automatisch als Bereitstellungsmodus.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Tragen Sie die SCIM-Basis-URL als Mandanten-URL ein und fügen Sie das Token als Geheimes Token ein.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Klicken Sie auf Verbindung testen und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Weisen Sie Benutzer und Gruppen zu und schalten Sie dann den Bereitstellungsstatus ein.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Nach dem ersten Zyklus ruft Entra etwa alle 40 Minuten auf; so lange kann eine Änderung brauchen.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>In OneLogin: Applications, Ihre App, Configuration</translation>
    </message>
    <message>
        <source>SCIM Base URL</source>
        <translation>SCIM Base URL</translation>
    </message>
    <message>
        <source>SCIM Bearer Token</source>
        <translation>SCIM Bearer Token</translation>
    </message>
    <message>
        <source>If groups are sent by a parameter, mark that parameter as multi-value; otherwise all groups arrive as one name.</source>
        <translation>Werden Gruppen über einen Parameter gesendet, kennzeichnen Sie ihn als mehrwertig (multi-value); sonst kommen alle Gruppen als ein einziger Name an.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>In der Google Admin-Konsole: Apps, Web- und mobile Apps, Ihre App, Automatische Nutzerverwaltung</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Wählen Sie eine App aus dem Katalog von Google, bei deren Einrichtung sich Adresse und Token eintragen lassen.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Wählen Sie, wer einbezogen ist und was beim Ausscheiden geschieht, und schalten Sie sie dann ein.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google stellt nur für Apps seines Katalogs bereit und bietet keine allgemeine SCIM-Quelle. Benutzer werden alle paar Stunden abgeglichen; verlassen Sie sich nicht auf Gruppen.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>In JumpCloud: SSO Applications, Ihre App, Identity Management</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Token Key</source>
        <translation>Token Key</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0.</source>
        <translation>Wählen Sie SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>Das Aktivieren ist ein echter Test: JumpCloud legt einen Testbenutzer und eine Testgruppe an, ändert sie und entfernt sie wieder. Sie erscheinen unter Aktivität.</translation>
    </message>
    <message>
        <source>PingOne</source>
        <translation>PingOne</translation>
    </message>
    <message>
        <source>OAuth 2 Bearer Token</source>
        <translation>OAuth 2 Bearer Token</translation>
    </message>
    <message>
        <source>Groups that PingOne synchronizes are its internal groups.</source>
        <translation>PingOne gleicht nur seine internen Gruppen ab.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Der Identitätsanbieter</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>Bei Ihrem Identitätsanbieter: dort, wo er nach einem SCIM-2.0-Endpunkt fragt</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-Basis-URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Tragen Sie die SCIM-Basis-URL ohne Schrägstrich am Ende ein.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Senden Sie das Token mit jeder Anfrage im Header Authorization nach dem Wort Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identifizieren Sie Benutzer über userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta lehnt eine Basis-URL mit Unterstrich ab. Geben Sie diesem Server eine öffentliche Adresse ohne Unterstrich.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra ruft nur https-Adressen auf. Geben Sie diesem Server ein Zertifikat und eine öffentliche https-Adresse.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>Ihrem Identitätsanbieter</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 ist nur aus diesem Netz erreichbar. Ein Identitätsanbieter in der Cloud braucht eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in November 2026.</source>
        <comment>vendor</comment>
        <translation>Geprüft an den Seiten von %1 im November 2026.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>Wählen Sie unter General, App Settings SCIM als Art der Bereitstellung und speichern Sie.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Fügen Sie die App SCIM Provisioner with SAML (SCIM v2 Enterprise) hinzu.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Tragen Sie die SCIM-Basis-URL ein und fügen Sie das Token als SCIM Bearer Token ein.</translation>
    </message>
    <message>
        <source>Enable the API Connection, then save.</source>
        <translation>Schalten Sie unter API Connection die Verbindung ein und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning and choose what happens when a user is removed.</source>
        <translation>Kreuzen Sie unter Provisioning „Enable provisioning“ an und wählen Sie, was beim Entfernen eines Benutzers geschieht.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Für Gruppen öffnen Sie unter Parameters den Eintrag Groups und kreuzen „Include in User Provisioning“ an.</translation>
    </message>
    <message>
        <source>Not checked against the vendor’s pages: the steps are those that other products give for OneLogin, read in November 2026.</source>
        <translation>Nicht an den Seiten des Herstellers geprüft: Es sind die Schritte, die andere Produkte für OneLogin angeben, gelesen im November 2026.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Klicken Sie auf „Configure auto-provisioning“, fügen Sie das Token als Access token ein und tragen Sie die SCIM-Basis-URL als Endpoint URL ein.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Prüfen Sie die Zuordnung der Attribute und klicken Sie dann auf „Continue“.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Der Weg zur Seite und ihre Reihenfolge stammen von Googles Seiten. Die Namen der beiden Felder sind nicht an den Seiten des Herstellers geprüft: Andere Produkte nennen sie. Gelesen im November 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Tragen Sie die SCIM-Basis-URL ein und fügen Sie das Token als Token Key ein.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Tragen Sie die Adresse eines Ihrer Benutzer als Test User Email ein.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Klicken Sie auf Test Connection, dann auf Activate, und speichern Sie.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Was bei Activate geschieht, ist an den Seiten von JumpCloud geprüft. Die Namen der Felder sind nicht an den Seiten des Herstellers geprüft: Andere Produkte nennen sie. Gelesen im November 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>Tragen Sie die SCIM-Basis-URL ein, mit /Users und /Groups als Ressourcen, und wählen Sie die SCIM-Version 2.0.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Wählen Sie OAuth 2 Bearer Token als Authentifizierung und Bearer als Auth Type Header und fügen Sie das Token als OAuth Access Token ein.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Klicken Sie auf Test connection, dann auf Continue, und speichern Sie.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Schalten Sie die Verbindung ein und fügen Sie eine Regel hinzu, die sagt, wen sie bereitstellt.</translation>
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
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>provost::MainWindow</name>
    <message>
        <source>Provost</source>
        <translation>Provost</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>provost · %1, %2</source>
        <comment>kind of server, person, role</comment>
        <translation>provost · %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this computer, role</comment>
        <translation>%1, %2</translation>
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
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Name des neuen Kontos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Attribute ändern</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Gruppen abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Erstellen und Token anzeigen</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Neues Konto …</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Belegschaft %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Es kann noch kein Konto gewählt werden. Die Konten erscheinen hier, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Geben Sie dem neuen Konto einen Namen.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Dieser Name ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>Der Identitätsanbieter darf Personen hinzufügen.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Attribute ändern</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>Der Identitätsanbieter darf Namen, Adressen und andere Felder ändern.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>Der Identitätsanbieter darf Personen deaktivieren, wieder aktivieren und löschen.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Gruppen abgleichen</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>Der Identitätsanbieter darf Gruppen anlegen und ändern.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>Was ausgeschaltet ist, wird abgelehnt. Eine Änderung gilt ab der nächsten Anfrage.</translation>
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
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
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
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>%1 vergessen …</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Die Beispielorganisation wird geladen …</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Der lokale Server wird gestartet …</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Der Server wird gefragt, ob er diesen Schlüssel kennt …</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-Basis-URL</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Eindeutiges Feld</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Das Token aus dem Schlüsselbund dieses Computers kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token dieser Verbindung</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Liest nur, mit dem Token dieser Verbindung. Als Ihr Aufruf gekennzeichnet, zählt also nie als Aufruf von %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Kein Token dieser Verbindung ist gültig, niemand kann sie also verwenden.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Token erzeugen …</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Das Token dieser Verbindung ist nie angekommen. Niemand hat es; erzeugen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Weiteres erzeugen …</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 im Schlüsselbund</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Das Token ist eine halbe Minute lang in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>Der Schlüsselbund dieses Computers enthält kein Token für diese Verbindung. Fügen Sie es ein, oder erzeugen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Fügen Sie das Token ein, oder erzeugen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>Die Verbindung funktioniert: Der Server ließ diese Konsole mit dem Token lesen.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Der Test ist fehlgeschlagen. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>keines gültig</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Das Token für „%1“ kopieren</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again. Paste it into the field “%1” of %2.</source>
        <translation>Es wird nur dieses eine Mal angezeigt. Der Server bewahrt allein den Hash auf, niemand kann es also noch einmal anzeigen. Fügen Sie es bei %2 in das Feld „%1“ ein.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren, damit Sie die Verbindung testen können</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Ich habe es anderswo abgelegt</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Wird von selbst grün. Ihr eigener Test zählt nicht.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verfügbar; das Token bleibt nur bis zum Ende von Provost erhalten. Kopieren Sie es jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert und behält keinen Verlauf davon.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert und behält keinen Verlauf davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>Das Token ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>Das Token funktioniert: Der Server ließ diese Konsole damit lesen.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>Der Test ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>Das Token wäre endgültig verloren. Kopieren Sie es, oder bestätigen Sie mit dem Häkchen, dass Sie es abgelegt haben.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>Die erste Anfrage von %1 kam um %2 an</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>Warten auf die erste Anfrage von %1</translation>
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
    <message>
        <source>no expiry</source>
        <translation>unbefristet</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Weiteres erzeugen …</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Mehrere Tokens können zugleich gültig sein. Der Server bewahrt nur Hashes auf; ein Token, das niemand mehr hat, lässt sich widerrufen.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Tokens werden geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Niemand kann diese Verbindung verwenden, bis eines erzeugt ist.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>Der Rundgang kam nicht an sein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n Bild gespeichert.</numerusform>
            <numerusform>%n Bilder gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>Die Liste %1 hat keine Zeile mit „%2“.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Es gibt kein Feld %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>Die Schaltfläche %1 lässt sich nicht drücken.</translation>
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
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>Der gewählte Benutzer</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>SCIM-Ressource des Benutzers</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Über den Benutzer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM-Rohdaten</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Gruppen des Benutzers</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Gruppen werden geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer keiner Gruppe zugeordnet.</translation>
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
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Ohne Verbindung</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Kein Benutzer passt</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Ändern Sie die Suche oder die Filter, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Benutzer werden geladen …</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Richten Sie zuerst eine Verbindung ein. Benutzer erscheinen hier von selbst, sobald ihr Identitätsanbieter aufruft.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 ist eingerichtet, aber der Identitätsanbieter hat noch nie aufgerufen. Benutzer erscheinen hier von selbst, sobald er es tut.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Die Identitätsanbieter haben aufgerufen, aber keinen Benutzer gesendet. Benutzer erscheinen hier von selbst, sobald sie es tun.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Bisher wurde niemand bereitgestellt</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <comment>counts of users</comment>
        <translation>%1 von %2 Benutzern</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Enter the address of the server, such as https://provost.example.com.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa https://provost.example.com.</translation>
    </message>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Nur https ist erlaubt, außer für einen Server auf diesem Computer. Ein über http gesendeter Schlüssel könnte unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://provost.example.com, without a user name, question mark or #.</source>
        <translation>Das ist nicht die Adresse eines Servers. Sie sieht aus wie https://provost.example.com, ohne Benutzernamen, Fragezeichen oder #.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Willkommen bei Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Sehen und steuern Sie, wer von welchem Identitätsanbieter mit welcher Rolle bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Schlüssel liegen im Schlüsselbund dieses Computers. Provost spricht mit keinem anderen Server als Ihrem.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Ein vollständiger Bereitstellungsserver auf diesem Computer mit einer Beispielorganisation. Gut zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Connect to a Provost server</source>
        <translation>Mit einem Provost-Server verbinden</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Adresse und Ihr persönlicher Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Ihr persönlicher Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Geben Sie Ihren Admin-Schlüssel ein. Wer den Server betreibt, kann einen für Sie erstellen; er beginnt mit pva_.</translation>
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
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
</TS>
