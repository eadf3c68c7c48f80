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
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Einen SCIM-Endpunkt ohne Fenster untersuchen; „provost check --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Dort proben, was ein Identitätsanbieter tut; „provost rehearse --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Dort Regel für Regel versuchen, was RFC 7643 und RFC 7644 verlangen; „provost conformance --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Die Konfiguration eines Provost-Servers ausgeben; „plan URL“ vergleicht sie mit einer Datei, und „apply URL“ macht den Server so. Jeder Befehl hat sein „--help“.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Diese Liste von Servern übernehmen oder diese Konfiguration mit dem Server vergleichen, der geöffnet wird. Nichts ändert sich, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Einstellungen des ganzen Servers</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rolle „%1“</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Verbindung „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 von „%2“</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Rollen, die angelegt werden</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Konten, die angelegt werden</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Verbindungen, die angelegt werden, ohne Token</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhooks, die angelegt werden; ihre Geheimnisse werden einmal gezeigt</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Einstellungen des ganzen Servers, die sich ändern</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Rollen, die sich ändern, für alle, die sie haben</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Konten, die sich ändern</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Verbindungen, die sich ändern</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhooks, die sich ändern</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Rollen, die entfernt werden</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Verbindungen, die entfernt werden: Ihre Token enden, und ihre Benutzer und Gruppen bleiben ohne Verbindung</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhooks, die entfernt werden</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>thing, differences</comment>
        <translation>~ %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <comment>counts</comment>
        <translation>%1 angelegt, %2 geändert, %3 entfernt</translation>
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
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 hat an eine andere Stelle verwiesen; Ihr Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
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
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Auf %1 wird von hier aus nichts geändert, und es wurde nichts gesendet: Das Profil ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Wenn das nicht gewollt ist, schalten Sie es in den Einstellungen für diesen Server aus.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Auf %1 wird von hier aus nichts geändert, und nichts wurde gesendet: Die Richtlinie dieses Computers öffnet jeden Server nur zum Lesen.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Wenn das nicht gewollt ist, wenden Sie sich an die Verwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Prüfen Sie den Proxy unter „Erweitertes Netzwerk…“ oder in den Einstellungen dieses Computers, oder fragen Sie die, die sich um das Netz kümmern.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, der Weg zu %2, hat einen Namen, den niemand kennt.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, der Weg zu %2, antwortet nicht.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, der Weg zu %2, hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, der Weg zu %2, verlangt einen Benutzernamen und ein Passwort, die er annimmt.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Geben Sie sie unter „Erweitertes Netzwerk…“ ein.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Dieser Computer hat nicht rechtzeitig gesagt, durch welchen Proxy %1 erreicht wird.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>Seine Einstellungen nennen vielleicht ein Skript, das sich nicht laden lässt. Wählen Sie unter „Erweitertes Netzwerk…“ einen Proxy, oder keinen.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 lässt keine Anfragen an %2 durch.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>Wer den Server betreibt, muss es erneuern. Geht die Uhr dieses Computers falsch, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Sehen Sie nach, ob die Uhr dieses Computers richtig geht; wenn ja, hat der Server sein Zertifikat zu früh.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>Was bei %1 antwortet, zeigt ein Zertifikat für einen anderen Namen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Prüfen Sie die Adresse; ist sie richtig, braucht der Server ein Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 zeigt ein Zertifikat, das es sich selbst ausgestellt hat, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck, der in den Einzelheiten steht, mit denen, die den Server betreiben; fügen Sie das Zertifikat dann unter „Erweitertes Netzwerk…“ hinzu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist von einer Stelle, der dieser Computer nicht vertraut, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Prüfen Sie die Adresse; hat Ihre Organisation eine eigene Zertifizierungsstelle, fügen Sie deren Zertifikat unter „Erweitertes Netzwerk…“ hinzu, oder lassen Sie sie zu denen hinzufügen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>An Stelle von %1 hat etwas geantwortet, das in verschlüsselte Verbindungen hineinsieht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Bitten Sie die, die sich um das Netz oder den Virenscanner kümmern, diese Adresse auszunehmen oder dafür zu sorgen, dass dieser Computer der Stelle vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde von seiner Stelle widerrufen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>Benutzen Sie diesen Server nicht, bis das Zertifikat ersetzt ist.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 bietet nur Verschlüsselung an, die zu alt oder zu schwach ist, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>Wer den Server betreibt, muss TLS 1.2 oder neuer zulassen, mit einem Schlüssel, der lang genug ist.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 verlangt ein Client-Zertifikat, und keines wurde gezeigt.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Wählen Sie die Datei mit Ihrem unter „Erweitertes Netzwerk…“.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>Das Client-Zertifikat für %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Bitten Sie die ausstellende Stelle um ein neues, und wählen Sie dessen Datei unter „Erweitertes Netzwerk…“.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 kennt die Stelle nicht, die das Client-Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Wählen Sie unter „Erweitertes Netzwerk…“ das Zertifikat, das für diesen Server ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>Das Client-Zertifikat ist nicht dafür gemacht, %1 zu beweisen, wer anfragt.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Bitten Sie um eines, dessen erweiterte Schlüsselverwendung Clientauthentifizierung ist.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 hat das Client-Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Fragen Sie die, die den Server betreiben, ob es dort noch bekannt ist.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Das Client-Zertifikat in %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Prüfen Sie, ob die Datei da und ihr Passwort richtig ist. Ein Schlüssel auf einer Chipkarte oder im Speicher des Systems lässt sich nicht verwenden; es muss eine PKCS#12-Datei sein.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Prüfen Sie die Adresse; die Einzelheiten sagen, worüber TLS sich beschwert hat.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Das Skript, das sagt, über welchen Proxy %1 erreicht wird, ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Warum, steht in den Einzelheiten. Berichtigen Sie seine Adresse unter „Erweitertes Netzwerk…“, oder wählen Sie dort einen Proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>Das Skript, das sagt, über welchen Proxy %1 erreicht wird, nannte keinen, der sich verwenden lässt.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Geben Sie die Einzelheiten an, wer das Skript betreut, oder wählen Sie unter „Erweitertes Netzwerk…“ einen Proxy.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>Die Richtlinie dieses Computers lässt Provost nicht mit %1 sprechen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Wer in mehreren Gruppen ist, hat die Rolle der ersten Regel, die zutrifft.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Wer in mehreren Gruppen ist, hat die Rollen aller Regeln, die zutreffen.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Wer in mehreren Gruppen ist, hat die höchste der Rollen.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Sie hieß bis %2 %1; die Regel blieb.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Eine andere Gruppe trägt jetzt den Namen, unter dem diese bekannt ist. Sie bekommt dadurch nichts.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Wer in mehreren Gruppen ist, hat die Rolle der letzten Regel, die zutrifft.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>weitere E-Mails</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe ID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>Anzahl der Mitglieder</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>reaktiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>wieder da, nachdem er gelöscht war</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>endgültig weg</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>in die Gruppe %1 gekommen</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>aus der Gruppe %1 ausgeschieden</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1 kam dazu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>errechnet</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>Der Server selbst sagt das, und wann es war.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Niemand hat es gemeldet: Dieser Computer fand es, indem er verglich, was der Server zu einer Zeit hatte und was zu einer anderen.</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, when, reported or computed</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy of this server cannot be kept on this computer. %1</source>
        <translation>Was vorher war, ist nicht bekannt: Die lokale Kopie dieses Servers kann auf diesem Computer nicht behalten werden. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>Was vorher war, ist nicht bekannt: Von diesem Server wird keine lokale Kopie behalten. Die Einstellungen oder die Richtlinie dieses Computers haben sie abgeschaltet.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>Was vorher war, ist nicht bekannt: Die lokale Kopie war noch nicht vollständig. Vom Ende des ersten Ladens an wird behalten, was sich ändert.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Bekannt seit %1; von davor ist nichts bekannt.</translation>
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
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>Der Benutzer ist aktiv und darf sich anmelden.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Abgewiesen: Der Benutzer ist deaktiviert, zuletzt geändert am %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Abgewiesen: Der Benutzer wurde am %1 gelöscht.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>einem unbekannten Tag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Von diesem Server nicht gesagt: Sein Produkt behält Sitzungen für sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>Noch %n Sitzung läuft.</numerusform>
            <numerusform>Noch %n Sitzungen laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Keine Sitzung läuft.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In keiner Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Noch in %n Gruppe: %1.</numerusform>
            <numerusform>Noch in %n Gruppen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>In %n Gruppe, die nichts gibt, solange der Benutzer nicht aktiv ist: %1.</numerusform>
            <numerusform>In %n Gruppen, die nichts geben, solange der Benutzer nicht aktiv ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Kein anderer Benutzer hat diese Adresse oder diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 in %2, über %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>NOCH DA</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>von diesem Server nicht gesagt</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Ein Platz des Kontos ist belegt.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Kein Platz ist belegt.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Keine Rolle gilt.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Es gilt: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Von diesem Server nicht gesagt: Schlüssel, die das Produkt dieser Person gab, sind seine eigene Sache.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Er kann diesen Benutzer mit seiner nächsten Synchronisierung zurückbringen. Beenden Sie den Zugang der Person auch dort.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), Konto %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>laut %1 am %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>roles before, roles after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1 and %2.</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%n Person ist in %1 und %2.</numerusform>
            <numerusform>%n Personen sind in %1 und %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>Regel %1 kommt zuerst: sie sind %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Die höhere Rolle zählt: sie sind %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Sie haben beide Rollen, %1 und %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>Die erste Regel, die passt, entscheidet, von oben nach unten.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>Von allen Regeln, die passen, zählt die höchste Rolle. Ihre Reihenfolge spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Jeder hat die Rollen aller Regeln, die passen. Ihre Reihenfolge spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Niemand aus diesem Konto könnte noch das Provisioning verwalten; deshalb lässt es sich nicht anwenden.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Lassen Sie jemandem eine Rolle, die es darf, oder schalten Sie den Self-Service dieses Kontos aus.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Die Letzten, die es können: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>Regel %1 kommt zuletzt: sie sind %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>Die letzte Regel, die passt, entscheidet, von oben nach unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n von ihnen hat die Rolle %1, und sonst niemand in diesem Konto.</numerusform>
            <numerusform>%n von ihnen haben die Rolle %1, und sonst niemand in diesem Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n von ihnen hat die Rolle %1; so viele andere behalten sie: %2.</numerusform>
            <numerusform>%n von ihnen haben die Rolle %1; so viele andere behalten sie: %2.</numerusform>
        </translation>
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
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Rollenzuordnung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>Eine Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Token-Übersicht zeigen</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Benutzer exportieren…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Gruppen exportieren…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Zeigen, was abgelehnt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>Eine Regel wartet auf eine Gruppe</numerusform>
            <numerusform>%n Regeln warten auf eine Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Protokoll eines Identitätsanbieters öffnen…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Einen SCIM-Endpunkt untersuchen…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was hat sich geändert seit…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Die Konfiguration exportieren oder vergleichen…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Wer hat einen Namen, der vergeben ist?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Mit einer Liste des Identitätsanbieters vergleichen…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Ohne Verbindung</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Mit Platz</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>früher %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>auch %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Provisioning ansehen</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Benutzer und Aktivität</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Zugang prüfen</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Verbindungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Verbindungen löschen</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Token verwalten</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Rollenzuordnungen ändern</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Benutzer ansehen</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Gruppen ansehen</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Aktivität ansehen</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Änderungsprotokoll ansehen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Einstellungen verwalten</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Berechtigungen verwalten</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Operatoren verwalten</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Sieht Konten, Verbindungen, Rollenzuordnungen und Berechtigungen.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Richtet Verbindungen ein, ändert und pausiert sie.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Löscht Verbindungen und lässt ihre Benutzer und Gruppen stehen.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Erzeugt, erneuert und widerruft die Token von Verbindungen.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Entscheidet, welche Gruppe welche Rolle gibt.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Sieht bereitgestellte Benutzer mit ihren persönlichen Daten.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Deaktiviert, reaktiviert und stellt Benutzer wieder her und beendet ihre Sitzungen.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Entfernt Benutzer und Gruppen, zusammen mit ihrer Verbindung oder sobald sie zu keiner mehr gehören.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Sieht Gruppen und wer in ihnen ist.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Sieht die Anfragen der Identitätsanbieter mit ihren Inhalten.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Sieht, was Operatoren wann geändert haben.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Fragt wie das Produkt selbst, wer sich anmelden darf.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Legt Konten an und entscheidet über ihren Self-Service.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Ändert Einstellungen des ganzen Servers.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Entscheidet, was welche Rolle darf.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Legt Operatoren an und entfernt sie, mit Rollen, die nicht mehr dürfen als die eigene.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht: Schlüssel und Token bleiben nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Schlüssel und Token liegen im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Journal der Änderungen</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Alles finden, auch Eingefügtes</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Zum ersten Bereich gehen; die anderen folgen</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Die Zeile ankreuzen, wo das möglich ist</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Alle Zeilen ankreuzen</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provost beenden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Richtlinie dieses Computers</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Wiederherstellungsdateien</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Eine neue Verbindung beginnen, von jedem Bereich aus</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Zum nächsten Teil des Fensters gehen; mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Die Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Die Zeile kopieren</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Kopien von Servern</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Dieser Computer sagt: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Von %1 kann jetzt nichts aufbewahrt werden. Mit jeder Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Die Datei ist %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>Die frühere Kopie von %1 hat ein neueres Provost geschrieben; sie wurde beiseitegelegt und eine andere begonnen.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>Die frühere Kopie von %1 war nicht lesbar; sie wurde beiseitegelegt und eine andere begonnen.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Ein Server dieser Art hat keine Konfiguration, die Provost exportieren, mit einer Datei vergleichen oder anwenden könnte.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Ihre Rolle erlaubt nicht, die Konfiguration des ganzen Servers zu sehen.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Die gewählten Rollenzuordnungen nach oben bewegen; ebenso nach unten</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Die gewählten Rollenzuordnungen entfernen</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Den markierten Code erklären, oder die gewählte Anfrage oder den gewählten Vorfall; sonst die Anleitung öffnen</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Die gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Einen Dialog, eine Suche oder die Auswahl verlassen; was läuft, wird abgebrochen</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Die gewählte Rollenzuordnung ändern, oder die Rolle umbenennen</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Eine Taste in dieser Liste finden</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (nicht lesbar, deshalb ist alles davon ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 („%2“ ist nicht verwendbar, deshalb ist alles davon ausgeschaltet)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost darf mit keinem anderen Computer als diesem sprechen.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost darf nur mit diesen Hosts sprechen: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>Jeder Server auf einem anderen Computer wird über den Proxy %1 erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>Einer weiteren Zertifizierungsstelle wird neben denen des Systems vertraut.</numerusform>
            <numerusform>%n weiteren Zertifizierungsstellen wird neben denen des Systems vertraut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Fälle und ihre Belege</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>für diese Verbindung festgelegt</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>für dieses Konto festgelegt</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>für den ganzen Server festgelegt</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>behalten, als die Verbindung gelöscht wurde; die Rollen blieben, wie sie waren</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>übertragen von %1 am %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>Regel %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>Mitglied von %1 seit %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>trifft auch zu und gibt eine niedrigere Rolle als eine andere</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>trifft auch zu, aber eine frühere hat entschieden</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>keine frühere Regel trifft zu</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>die eine Regel trifft nicht zu</numerusform>
            <numerusform>keine von %n Regeln trifft zu</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>es gibt keine Standardrolle</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>Standardrolle %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: nicht nötig</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Warum keine Rolle?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>der Identitätsanbieter selbst gab %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>deaktiviert: Wer sich nicht anmelden darf, hat keine Rolle</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>keine Rolle gilt</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>geltende Rolle %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>gilt nicht, solange der Benutzer deaktiviert ist</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>passt auch, aber was der Identitätsanbieter gegeben hat, geht vor</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: nicht, solange der Benutzer deaktiviert ist</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>trifft auch zu, aber eine spätere hat entschieden</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>keine spätere Regel trifft zu</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Dieses Feld ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Diese Art von Server ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Hier wird ein Name verlangt.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Diese Kennzeichnung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Hier wird true oder false verlangt.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Hier wird ein Server verlangt, als Objekt.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Hier wird eine Adresse verlangt, die mit https:// beginnt, ohne Benutzernamen und ohne ? und #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Diese Datei stammt von einer neueren Version von Provost. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Das ist keine Liste von Servern, oder keine, die sich verwenden lässt. Es wurde nichts übernommen. Bei %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Diese Server übernehmen?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Mit einer Liste kommt kein Schlüssel. Ein Server, dessen Adresse hier bekannt ist, behält seinen Schlüssel; bei jedem anderen, auch einem mit geänderter Adresse, wird beim Öffnen danach gefragt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Die Liste so lassen</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Sie werden übernommen…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Server, die hier schreibgeschützt sind und danach geändert werden können</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Server, die hinzukommen</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Server, die einen anderen Namen oder eine andere Kennzeichnung bekommen</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Verlangt wird eine Liste im Format %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Hier wird eine Liste von höchstens %1 Servern verlangt.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Dieser Server steht hier zweimal.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Die Liste der Server exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>Die Liste steht in %1. Kein Schlüssel und kein Token ist darin.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Eine Liste von Servern importieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Alle diese Server sind schon hier, so wie sie sind.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Dieses Produkt ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>einem Identitätsanbieter</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>dem Identitätsanbieter von %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>einem Operator</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntem</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>angelegt von %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>deaktiviert von %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>reaktiviert von %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>gelöscht von %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>wiederhergestellt von %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>von %1 neu bereitgestellt und so mit derselben Id zurück, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>ohne Verbindung behalten, als sie von %1 gelöscht wurde, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: angelegt von %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: deaktiviert von %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: reaktiviert von %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: gelöscht von %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: wiederhergestellt von %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: von %1 neu bereitgestellt und so mit derselben Id zurück, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>als anderer Benutzer: ohne Verbindung behalten, als sie von %1 gelöscht wurde, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>endgültig weg in %n Tag, %1</numerusform>
            <numerusform>endgültig weg in %n Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>andere E-Mail-Adresse statt %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>anderer Benutzername statt %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>andere externe Id statt %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>kam als anderer Benutzer mit anderer Id zurück, angelegt von %1, %2</translation>
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
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Auf dem neuesten Stand. Diese Rolle sieht keine Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht eine Minute gegenüber dem Server nach</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten gegenüber dem Server nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht eine Minute gegenüber dem Server vor</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten gegenüber dem Server vor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Stand %4: %1 von %2 Benutzern, %3. Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>Die frühere Kopie war nicht zu gebrauchen und wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Unvollständig: %1 von %2 Benutzern wurden geladen.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Auf diesem Computer lässt sich keine Kopie behalten</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Wie es %1 war. Diese Rolle sieht keine Benutzer. Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Nicht aktuell, Stand %1. Diese Rolle sieht keine Benutzer.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Wird geladen. Diese Rolle sieht keine Benutzer.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Vielleicht unvollständig: %1 Benutzer, %2. Der Server sendet immer wieder dieselbe Seite; ob es mehr gibt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Unvollständig: %1 von %2 Benutzern, %3. Der Server zählt mehr, als er sendet, oder sie haben sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Bei %1 Benutzern abgebrochen, %3. Der Server zählt %2 und sendet ohne Ende weitere.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Unvollständig: %1 von %2 Benutzern, %3. Die übrigen sendet der Server ohne verwendbare Kennung.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Alles, was der Server sendet: %1 Benutzer, %3. Er zählt %2; das ist falsch oder hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Vollständig: %1 von %2 Benutzern, %3. Die Gruppenliste des Servers ist es nicht: %4 von %5 sind hier.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sitzungen der Person</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle Sitzungen beenden…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Kann noch %n Tag lang wiederhergestellt werden, bis %1.</numerusform>
            <numerusform>Kann noch %n Tage lang wiederhergestellt werden, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Ein Platz des Kontos ist belegt.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Kein Platz ist belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n Sitzung läuft.</numerusform>
            <numerusform>%n Sitzungen laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Dieser Server sagt nichts über Sitzungen: Sein Produkt behält sie für sich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Wer aktiv ist, kann sich neu anmelden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Die Sitzung wird beendet…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Keine Sitzung läuft.</translation>
    </message>
</context>
<context>
    <name>provost::AccessibleLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, value</comment>
        <translation>%1: %2</translation>
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
        <source>Kinds of activity</source>
        <translation>Arten von Aktivität</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Die Anfragen werden gezählt…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Vorfälle (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>wie der Server sie hatte, Seite um Seite</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 wurde mit %2 beantwortet: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Protokoll öffnen…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Ein Bereitstellungsprotokoll von Microsoft Entra ID oder ein System Log von Okta, als JSON oder CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Protokoll eines Identitätsanbieters öffnen</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Protokolle (*.json *.jsonl *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>Sie, die diesen Dienst betreiben</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>die Administration des Identitätsanbieters</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Gruppe suchen oder eine nennen, die kommen wird</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Gruppen der Verbindung</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Mitglieder der gewählten Gruppen haben die Rolle. Nichts wird angewendet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Rolle, die sie geben</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Auf eine Gruppe warten, die „%1“ heißen wird</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n Regel hinzufügen</numerusform>
            <numerusform>%n Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Keine Gruppe dieses Namens</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Eine Regel kann auf eine Gruppe warten, die der Identitätsanbieter senden wird.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Es ist %n-mal geschehen seit %1, zuletzt am %2.</numerusform>
            <numerusform>Es ist %n-mal geschehen seit %1, zuletzt am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Beispiel: %1 %2 wurde am %4 mit %3 beantwortet.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 wurde bei %2 abgewiesen</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 wird bei %2 abgewiesen</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wer handelt: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>Es geht um den Bereitstellungsauftrag, der diese Adresse aufruft: %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n Änderung nicht angewendet</numerusform>
            <numerusform>%n Änderungen nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Auf %n Benutzer anwenden…</numerusform>
            <numerusform>Auf %n Benutzer anwenden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Auf %n Benutzer anwenden</numerusform>
            <numerusform>Auf %n Benutzer anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Ändern und ausprobieren…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Die Zuordnung wird geladen…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Wie diese Verbindung zuordnet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Benutzer kommen im Produkt so an, wie es sie von sich aus zuordnet.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Diese Verbindung ordnet Benutzer auf eigene Weise zu.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>hat die Standardrolle oder den Self-Service geändert</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>hat den Self-Service eines Kontos geändert</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>hat ein Konto angelegt</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>hat Tarif oder Plätze eines Kontos geändert</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>hat eine Verbindung angelegt</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>hat eine Verbindung gelöscht</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>hat eine Verbindung geändert</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>hat Benutzer und Gruppen ohne Verbindung entfernt</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>hat zurückgehaltene Änderungen ausgeführt</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>hat zurückgehaltene Änderungen abgelehnt</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>hat eine Attributzuordnung geändert</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>hat einen Operator angelegt</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>hat einen Operator entfernt</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>hat den Schlüssel eines Operators erneuert</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>hat eine Voraussetzung bestätigt</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>hat eine Voraussetzung zurückgenommen</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>hat geändert, wie lange etwas aufbewahrt wird</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>hat eine Rolle angelegt</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>hat eine Rolle gelöscht</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>hat eine Rolle geändert</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>hat einen Tokenwechsel abgebrochen</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>hat einen Tokenwechsel abgeschlossen</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>hat einen Tokenwechsel begonnen</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>hat Rollenregeln geändert</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>wurde vom Self-Service abgelehnt</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>hat ein Token erzeugt</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>hat ein Token widerrufen</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>hat einen Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>hat die Sitzungen eines Benutzers beendet</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>hat einen Benutzer reaktiviert</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>hat einen Benutzer wiederhergestellt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>hat eine Gruppe entfernt</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>hat ein Token sofort ersetzt</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Das Änderungsprotokoll wird geladen…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Ändern Sie die Suche, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Noch keine Änderung</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Was Operatoren auf diesem Server ändern, erscheint hier, mit wem und wann.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Die neuesten %1 Änderungen; ältere folgen am Ende der Liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Eine Änderung, mehr gibt es nicht</numerusform>
            <numerusform>Alle %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Person, Aktion, Konto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>wie der Server sie hatte, Seite um Seite</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Was diesen Computer verlassen würde</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Bündels</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Personen stehen als Nummern da, Zugangsdaten als Fingerabdrücke, und von anderen persönlichen Texten wird nur die Länge genannt. Wer wer ist, bleibt beim Fall auf diesem Computer. Lesen Sie jede Datei, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Das Bündel wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Nächste ersetzte Stelle</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei weglassen</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>Der Schlüsselbund dieses Computers wurde nicht geöffnet, daher können die Dateien nur nach den Geheimnissen dieser Sitzung durchsucht werden. Was die Form von Zugangsdaten hat, wird trotzdem entfernt.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Diese Datei aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n-mal eine Person</numerusform>
            <numerusform>%n-mal eine Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n-mal Zugangsdaten</numerusform>
            <numerusform>%n-mal Zugangsdaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n-mal ein anderer Text</numerusform>
            <numerusform>%n-mal ein anderer Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Hier ersetzt: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Das Bündel speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>Bei %1 gibt es schon etwas. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Es gibt schon eine Datei %1. Sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Nichts wurde gespeichert: Ein Geheimnis, das dieser Computer kennt, steht in %1, Zeile %2, Spalte %3. Lassen Sie diese Datei weg, oder nehmen Sie den Beleg aus dem Fall.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>Der Server sagt nicht, ob er es kann.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>Der Server sagt, dass er es kann.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>Der Server sagt, dass er es nicht kann.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Was von Anfragen aufbewahrt wird, zeigt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n Anfrage hat es benutzt.</numerusform>
            <numerusform>%n Anfragen haben es benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n Anfrage, die es benutzte, wurde abgewiesen, mit %1.</numerusform>
            <numerusform>%n Anfragen, die es benutzten, wurden abgewiesen, die neueste mit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Noch keine Anfrage hat es benutzt.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Einen Teil ändern (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Viele in einer Anfrage (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Listen filtern</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Listen sortieren</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versionen (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Mit Cursor blättern</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Passwörter ändern</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Versuchen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Was der Server sagt (ServiceProviderConfig), gegenüber den neuesten %1 Anfragen dieser Verbindung.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>Der Server konnte nicht gefragt werden, was er kann.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>Der Server sagt, dass er das nicht kann, darum wird es nicht versucht.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>Der Server wurde nicht gefragt, ob er es kann.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Noch zeigt es keine Anfrage: Das tun nur die Antworten 304 und 412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Was die neuesten %2 Anfragen dieser Verbindung zeigen, steht unten.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Das sagt er jedem. Um auszuprobieren, was noch niemand genutzt hat, fügen Sie das Token unter „Einrichtung“ ein, denn der Schlüsselbund dieses Computers gibt für diese Verbindung keines her.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>Ausprobieren braucht das Token dieser Verbindung, und der Schlüsselbund dieses Computers gibt keines her. Fügen Sie es unter „Einrichtung“ ein.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Sagen, wessen Token es ist (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Prüfung eines Endpunkts</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Verlauf einer Person</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Abgelegt</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 ist %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Was zum Fall abgelegt ist</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>Der gewählte Beleg</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>Was abgelegt wurde, bleibt auf diesem Computer, nur für Sie, wie es damals war. Jeder Fall verschwindet an seinem Tag.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Die Fälle werden gelesen…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Den Fall löschen</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Diesen Beleg herausnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Ein Bündel zum Weitergeben erstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Legen Sie einen Vorfall, eine Anfrage, eine Prüfung oder den Verlauf einer Person ab, um einen zu beginnen.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Nichts ist dazu abgelegt</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>Was zu diesem Fall abgelegt ist, gibt es vielleicht nirgends sonst mehr.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Er kann nicht gelesen, aber gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Wird gelöscht am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Zertifikate, die der Server vorzeigt</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Es wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Es wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Abgebrochen. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Fehlgeschlagen bei %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Die anderen noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Nichts wurde geändert, denn so ist es nicht mehr. %1</translation>
    </message>
</context>
<context>
    <name>provost::CheckCommand</name>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>No token came. It is the first line of standard input.</source>
        <translation>Es kam kein Token. Es ist die erste Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>Die erste Zeile der Standardeingabe ist kein Token. Es steht dort allein, ohne das Wort Bearer und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>Der Schlüsselbund hat kein Token für diese Adresse. Behalten Sie in Provost eines bei der Verbindung, oder geben Sie es über die Standardeingabe.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Die Richtlinie dieses Computers lässt nicht zu, dass Berichte in Dateien geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Einen SCIM-Endpunkt untersuchen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Der gewählte Befund</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Gesendet und empfangen</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Wie im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-Basis-URL</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Das ist nicht die Adresse eines SCIM-Endpunkts. Sie sieht aus wie https://scim.example.com/scim/v2; http ist nur zu diesem Computer möglich.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Geben Sie das Token dieses Endpunkts ein, allein und ohne das Wort Bearer. Es geht an diese Adresse und nirgendwo sonst hin und ist mit diesem Dialog vergessen.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Liest nur: Hier und dort wird nichts geändert. Das Token geht an diese Adresse und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Noch wurde nichts untersucht</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Fünfzehn Prüfungen sagen binnen zehn Sekunden, was nicht stimmt, wer handeln muss und was zu tun ist.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Seite (*.html);;Für Programme (*.json);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Untersuchen: nur lesen</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Proben: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>Die Richtlinie dieses Computers lässt nichts ändern: Eine Probe ist nicht möglich.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Dieser Server ist nur zum Lesen geöffnet: Eine Probe, die schreibt, ist von hier aus nicht möglich.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>Bei %1 wird das angelegt, geändert und wieder gelöscht: %2. Sonst wird nichts geändert. Drücken Sie „%3“, um zu beginnen.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Anlegen und proben</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Die Probe läuft…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Angehalten. Was angelegt wurde, wird entfernt…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Proben…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Schreibt: Zwei Benutzer und eine Gruppe werden erfunden, durch ihr Leben geführt und wieder entfernt. Sonst wird nichts geändert. Das Token geht an diese Adresse und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Es wurde noch nichts geprobt</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Jeder Schritt sagt, was gesendet wurde, was zurückkam und was erwartet war, und warum es wichtig ist.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Konformität mit RFC 7643 und RFC 7644 prüfen</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Regel für Regel wird versucht…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Anlegen und prüfen</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Schreibt: Einige Benutzer und Gruppen werden erfunden, %n Regel wird mit ihnen versucht, und sie werden wieder entfernt. Sonst wird nichts geändert. Das Token geht an diese Adresse und sonst nirgendhin.</numerusform>
            <numerusform>Schreibt: Einige Benutzer und Gruppen werden erfunden, %n Regeln werden mit ihnen versucht, und sie werden wieder entfernt. Sonst wird nichts geändert. Das Token geht an diese Adresse und sonst nirgendhin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Jede Regel sagt, was gesendet wurde, was zurückkam und was das RFC verlangt. Der Bericht zählt sie Abschnitt für Abschnitt, sodass sich zwei Server vergleichen lassen.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Zertifikate, die der Server zeigte</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Was gefunden wurde und was zu tun ist</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>Es handelt, %1: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(ohne das Token)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Was zu tun ist (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Gesendet und empfangen</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>SCIM-Endpunkt %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Nur gelesen; nichts wurde geändert. Token und was der Server über Personen sagt, sind weggelassen.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Ein Name, eine ID, ein Befehl oder eine Fehlermeldung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
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
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen; er bleibt daher nur für diesen Lauf im Speicher. Entsperren Sie den Schlüsselbund und öffnen Sie den Server erneut, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Zu einem anderen Server wechseln…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provost beenden</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Ein anderes Programm benutzt den Port %1 dieses Computers, deshalb ist der lokale Server diesmal unter %2. Beenden Sie jenes Programm und starten Sie Provost erneut, damit er wieder dort ist, wo er war; verloren ist nichts.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 ist aus der Liste verschwunden, aber der Schlüsselbund dieses Computers hat nicht bestätigt, dass auch die Schlüssel weg sind. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>Der lokale Server kann nicht starten, weil sein Programm provostd auf diesem Computer fehlt. Installieren Sie Provost zusammen mit seinem Server neu, oder verbinden Sie sich mit einem Server, der anderswo läuft.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Journal der Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Zeiten nach der Uhr dieses Computers zeigen</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Zeiten in UTC zeigen</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Einstellungen und Tastenkürzel öffnen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Die Anleitung öffnen</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Ein Tastenkürzel finden</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>Bei %1 ist kein Provost-Server oder ein alter: Nichts hat dort eine Konfiguration. Die Adresse ist die, die Provost öffnet, ohne /admin und ohne /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>Das Dokument lässt sich so nicht verwenden: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Verwaltungsschlüssel: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Es kam kein Schlüssel. Er ist die erste Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>Die erste Zeile der Standardeingabe ist kein Schlüssel. Er steht dort allein, ohne das Wort Bearer und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diese Adresse. Öffnen Sie den Server einmal in Provost, oder geben Sie den Schlüssel über die Standardeingabe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>Bei %1 wird das getan:
%2
%3
Schreiben Sie „%4“, um fortzufahren: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Es wurde nichts getan: Der Server oder das Dokument ist anders als bei diesem Plan. Machen Sie einen neuen Plan und sehen Sie ihn an.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Es wurde nichts getan: Neue Webhooks bekommen Geheimnisse, die einmal genannt werden. Geben Sie mit --secrets eine Datei für sie an.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>Der Server hat sich inzwischen geändert, der Plan stimmt nicht mehr. Machen Sie einen neuen Plan und sehen Sie ihn an.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>Es ist nicht bekannt, ob das getan wurde: %1 Machen Sie einen neuen Plan, er sagt, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Alles wurde getan, aber die Geheimnisse der neuen Webhooks konnten nicht geschrieben werden und sind verloren: %1. Geben Sie diesen Webhooks neue.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>Die Richtlinie dieses Computers erlaubt nicht, etwas zu exportieren.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Die Richtlinie dieses Computers erlaubt nicht, auf Servern etwas zu ändern.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 ist in Provost schreibgeschützt: Von diesem Computer aus wird dort nichts geändert. Wo das nicht gemeint ist, schalten Sie es für diesen Server in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Wo die Standardeingabe kein Terminal ist, lässt sich niemand fragen: Geben Sie mit --plan den Fingerabdruck eines Plans an, oder --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>Die Liste der Server von Provost lässt sich nicht lesen, so dass niemand weiß, wie dieser erreicht wird und ob er von hier aus geändert werden darf.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Konfiguration dieses Servers</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Als Dokument</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Rollen und was sie dürfen, Konten, Verbindungen mit ihren Regeln, Attributzuordnungen und Grenzen, und Webhooks: eine JSON-Datei für ein Repository oder für einen anderen Server. Ohne Schlüssel, Token, andere Geheimnisse, Operatoren, Benutzer und Gruppen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Mit einem Dokument vergleichen</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Sagt, was hier angelegt, geändert und entfernt würde, damit der Server ist, was die Datei sagt. Das allein ändert nichts.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Die Konfiguration exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Die Konfiguration wird gelesen…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>Die Konfiguration steht in %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Sie wird mit dem Server verglichen…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>Das Dokument lässt sich so nicht verwenden: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Diesen Server zu dem machen, was das Dokument sagt?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Alles davon wird getan oder nichts. Was hier entfernt wird, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Das Dokument anwenden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Das Dokument wird angewendet…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Zuerst wird die Konfiguration, wie sie jetzt ist, in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Die jetzige Konfiguration wird geschrieben…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>Der Server ist, was das Dokument sagt.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>Der Server ist schon, was das Dokument sagt: Nichts würde sich ändern.</translation>
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
        <translation>still, letzte Anfrage %1</translation>
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
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 meldet sich etwa jede Minute.</numerusform>
            <numerusform>%1 meldet sich etwa alle %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 meldet sich alle paar Stunden.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 meldet sich, wenn sich dort etwas ändert; Stille ist also normal.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>Wie oft dieser Identitätsanbieter sich meldet, ist nicht dokumentiert; Stille beweist also nichts.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>Die letzte Anfrage kam %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>%1 seiner neuesten %2 Anfragen wurden abgewiesen.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>überfällig, letzte Anfrage %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>%1 von %2 Anfragen der letzten 24 Stunden wurden abgewiesen (%3 %).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 setzt einen Bereitstellungsauftrag in Quarantäne, wenn mehr als %2 % seiner Ereignisse scheitern, ab %3 Fehlern, oder sofort, wenn die Zugangsdaten nicht gelten.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>Die Quarantäne ist jetzt fällig.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>Quarantäne ist wahrscheinlich, frühestens etwa %1, da wiederholte Fehler eines Benutzers dort einmal zählen.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Dann meldet es sich immer seltener, bis einmal am Tag, und hört am %1 ganz auf, wenn die Ursache nicht behoben wird.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>zuletzt synchronisiert %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Dieser Server teilt nicht mit, was seine Identitätsanbieter anfragen.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 kommt mit dem nächsten Durchlauf, ungefähr um %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>Wann %1 das nächste Mal kommt, ist nicht bekannt: es ist verspätet oder war noch nie da.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>Wie oft dieser Identitätsanbieter aufruft, ist nicht dokumentiert, und so auch nicht, wann er das nächste Mal kommt.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>Von diesem Augenblick an wird jede Anfrage von %1 abgelehnt, bis das neue Token dort eingetragen ist.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>Die Verbindung ist angehalten, also geht jetzt nichts weiter dadurch verloren.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Er wurde hier noch nie gesehen, einen besseren Zeitpunkt gibt es also kaum.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Wählen Sie eine Stunde, in der sich dort wenig ändert, oder halten Sie dort zuerst die Bereitstellung an.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>Das ist zu bald: Warten Sie, bis er angefragt hat, und beginnen Sie gleich danach.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Beginnen Sie gleich nach einer Anfrage: Was vor der nächsten eingetragen ist, vermisst niemand.</translation>
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
        <translation>Token</translation>
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
    <message>
        <source>%1 uses the new token. The old one can end.</source>
        <comment>identity provider</comment>
        <translation>%1 benutzt das neue Token. Das alte kann enden.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Ein Token wird ersetzt: Es wird auf die erste Anfrage von %1 mit dem neuen gewartet.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identity provider, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A token is being replaced. See at %1 that it synchronizes with the new one.</source>
        <comment>identity provider</comment>
        <translation>Ein Token wird ersetzt. Sehen Sie bei %1 nach, ob die Synchronisierung mit dem neuen gelingt.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Nie verbunden</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Token wird ersetzt</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Hält Änderungen zurück</translation>
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
        <translation>Verbindungen werden geladen…</translation>
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
        <source>Pause “%1”?</source>
        <translation>„%1“ pausieren?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Token-Übersicht</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 wird abgewiesen, bis Sie die Verbindung fortsetzen, und wird Fehler melden. Benutzer und Gruppen bleiben, wie sie sind, behalten ihren Zugang und werden nicht aktualisiert. Token bleiben gültig: Nichts muss neu eingetragen werden.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Die Verbindung wird pausiert…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra setzt einen Auftrag in Quarantäne, wenn seine Anfragen lange abgewiesen werden. Halten Sie für mehr als einen Tag die Bereitstellung auch dort an.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1“ ist pausiert.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Die Attribute von „%1“ wurden geändert.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 wird ab der nächsten Anfrage wieder eingelassen.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Angehalten lassen</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Die Verbindung wird fortgesetzt…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 von %2 passen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Neue Verbindung (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Benutzer und Gruppen bleiben, wie sie sind, und behalten ihren Zugang. %1 bekommt Antworten, als wäre alles getan, und meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Was sich bei %1 inzwischen ändert, geht ohne ein Wort verloren: Dort gilt es als angenommen. Lassen Sie nach dem Fortsetzen alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Was %1 von nun an sendet, wird wieder angenommen. Was inzwischen gesendet wurde, ist verworfen: Lassen Sie alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Was %1 bis zum Fortsetzen als Antwort bekommt, ist bei diesem Server nicht dokumentiert: Anfragen werden vielleicht abgewiesen, vielleicht beantwortet, als wäre alles getan. Benutzer und Gruppen werden nicht aktualisiert.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Was %1 von nun an sendet, wird wieder angenommen. Was inzwischen gesendet wurde, ist vielleicht verworfen: Lassen Sie alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Was sich bei %1 inzwischen ändert, geht vielleicht verloren. Lassen Sie nach dem Fortsetzen alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Einrichtungslinks…</translation>
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
        <translation>Es wird gezählt, was mit entfernt würde…</translation>
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
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Zuerst beim Identitätsanbieter ausschalten</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Jetzt pausieren</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Entscheiden, was aus ihren Benutzern wird</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 hat sich nie gemeldet.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen in %2 gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>ein gültiges Token</numerusform>
            <numerusform>%n gültige Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>eine Rollenregel</numerusform>
            <numerusform>%n Rollenregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>Mit ihr gehen auf jeden Fall: %1, %2, ihre Attributzuordnung und ihre Adresse.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Der Server wird gefragt, was übrig ist…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>Die Verbindung wurde gelöscht. Was von ihr übrig ist, ließ sich nicht erfragen.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>%1 und %2 wurden entfernt.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>Der Server hat von dieser Verbindung nichts mehr: keine Adresse, kein Token, keinen Benutzer, keine Gruppe.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>Der Server hat von ihr noch %1 und %2. Laden Sie neu, und sehen Sie unter Aktivität nach.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 meldet Fehler, bis es dort ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Benutzer und Gruppen exportieren…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Benutzer und Gruppen exportieren</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Nichts wurde geändert, denn so ist es nicht mehr. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Was die Verbindung hat, wird gespeichert. Danach kann sie gelöscht werden…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>Sie ist pausiert: %1 ändert nichts mehr. Um es dabei zu lassen, wählen Sie „Behalten“.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>%1 umwandeln: Sie bleiben</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Benutzer umwandeln: Sie bleiben</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Löschen und %1 umwandeln</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>%1 und %2 wurden umgewandelt: Sie bleiben ohne Verbindung und werden von Hand verwaltet.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>%1 und %2 dieses Kontos sind jetzt ohne Verbindung. Sie behalten, was sie haben, und lassen sich unter Benutzer und Gruppen entfernen.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Sie und die Gruppen bleiben ohne Verbindung, mit ihren Plätzen, Sitzungen und Rollen. Kein Identitätsanbieter ändert sie mehr: Das tun Operatoren, von Hand, unter Benutzer.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1 hat sich zuletzt %2 gemeldet. Solange es dort nicht ausgeschaltet ist, wird es Fehler melden.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Sie und die Gruppen bleiben ohne Verbindung, und kein Identitätsanbieter ändert sie mehr.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Ob %1 noch anfragt, teilt dieser Server nicht mit.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Ihr Konto hat eine weitere Verbindung, und der Server teilt nicht mit, wer durch diese kam. Deshalb bleiben alle.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>Mit ihr gehen auf jeden Fall %1 und ihre Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>%n Platz wird frei.</numerusform>
            <numerusform>%n Plätze werden frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n Sitzung endet jetzt.</numerusform>
            <numerusform>%n Sitzungen enden jetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Alle entfernen…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Was dieser Server dem Produkt von Änderungen an Benutzern und Gruppen gemeldet hat. Das sind nicht die Anfragen des Identitätsanbieters.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Die Zustellungen werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>Die neuesten %1; es gibt mehr.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 Zustellungen, vollständig</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Keine Zustellung ist aufbewahrt</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>Der Server bewahrt sie einige Tage lang auf, und nur, wo die Verbindung einen Webhook hat, dessen Ereignisse protokolliert werden.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>Die Zustellungen von „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>Der Server vergisst, was er dem Produkt gemeldet hat und was zurückkam. Benutzer und Gruppen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Die Zustellungen werden entfernt…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Ein anderer Eintrag hat diesen Wert schon</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>Der Benutzer oder die Gruppe konnte nicht geschrieben werden, weil ein Wert, der eindeutig sein muss, hier zu einem anderen Eintrag gehört.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Berichtigen Sie den Wert bei Entra ID oder hier; oder wählen Sie andere Abgleichattribute, wenn der hiesige Eintrag übernommen werden soll.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Zu viele Anfragen für die Anwendung</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>Die Anwendung hat den Versuch abgewiesen, weil mehr Anfragen kamen, als sie annimmt.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Warten Sie: Entra ID versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>Die Anwendung hat mit einem unerwarteten Fehler geantwortet</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>Die Anwendung hat vielleicht eine Störung. Entra ID versucht es in 40 Minuten wieder.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Suchen Sie in der hiesigen Aktivität zu dieser Zeit eine Antwort mit 5xx, und ihre Ursache im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Angemeldet, aber dazu nicht berechtigt</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID hat die Anwendung mit seinen Zugangsdaten erreicht, und sie hat die Änderung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Prüfen Sie, ob die Verbindung pausiert ist und ob der Vorgang unter Bereitstellung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>Die Antwort der Anwendung war nicht die erwartete</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>Die Anwendung ist vielleicht falsch eingerichtet oder hat eine Störung.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Öffnen Sie die Anfrage dieser Zeit in der Aktivität und lesen Sie die Einzelheiten der Antwort.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>HTTP ist auf dem Weg zur Anwendung gescheitert</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>Die Verbindung zur Anwendung ist auf der Ebene von HTTP abgebrochen. Entra ID versucht es in 40 Minuten wieder.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Warten Sie den nächsten Zyklus ab. Kommt der Fehler jedes Mal wieder, prüfen Sie die Adresse von außen.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Ein Benutzer, den Entra ID kennt, ist nicht mehr hier</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID hat diesen Benutzer früher angelegt oder zugeordnet und behält seine Id; kein Benutzer hat sie mehr.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Stellen Sie den Benutzer hier wieder her, oder starten Sie die Bereitstellung bei Entra ID neu, damit alle neu zugeordnet werden; das dauert einen ganzen Anfangszyklus.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>Die Anwendung bietet das Verlangte nicht an</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>Die Antwort der Anwendung war nicht die erwartete: Sie ist vielleicht falsch eingerichtet oder hat eine Störung.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Suchen Sie in der Aktivität eine Antwort mit 501 und sehen Sie nach, welcher Vorgang es war.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Ein Pflichtwert fehlt</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>Der Benutzer konnte nicht angelegt werden, weil ein Wert, den die Anwendung braucht, bei Entra ID leer oder nicht zugeordnet ist.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Tragen Sie den Wert beim Benutzer ein, oder ordnen Sie das Attribut unter Attributzuordnung zu.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>Die Anwendung hat kein solches Attribut</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Eine Zuordnung zeigt auf ein Attribut, das die Anwendung nicht hat.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Berichtigen oder entfernen Sie die Zuordnung dieses Attributs.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Der Bereitstellungsdienst von Entra ID selbst ist gescheitert</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>Die Störung liegt bei Microsoft. Der Versuch wird in 40 Minuten wiederholt.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Warten Sie den nächsten Zyklus ab.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Ein Domänenname gilt in der Anwendung nicht</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Ein Wert, etwa eine E-Mail-Adresse, hat eine Domäne, die die Anwendung nicht annimmt.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Berichtigen Sie die Domäne des Benutzers, oder erlauben Sie diese Domäne in der Anwendung.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>Die Anwendung hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Entra ID versucht es in 40 Minuten wieder.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Suchen Sie in der Aktivität zu dieser Zeit Anfragen mit langer Dauer.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Für diesen Benutzer ist kein Platz mehr frei</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>Die Anwendung hat keine freie Lizenz, deshalb konnte der Benutzer nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Beschaffen Sie weitere Plätze, oder weisen Sie der Anwendung weniger Personen zu.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Mehrere Benutzer hier passen zu einem von Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>Die Suche nach den Abgleichattributen hat in der Anwendung mehr als einen Benutzer gefunden.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Entfernen Sie hier den doppelten, oder wählen Sie Abgleichattribute, die eindeutig sind.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Mehrere Benutzer von Entra ID haben denselben Abgleichwert</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Mehr als ein Benutzer bei Entra ID hat den Wert der Abgleichattribute.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Entfernen Sie den doppelten Benutzer bei Entra ID, oder wählen Sie andere Abgleichattribute.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Übersprungen: Der Benutzer hat keinen Abgleichwert</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>Dem Benutzer fehlt ein Wert für das Abgleichattribut, deshalb konnte Entra ID über ihn nichts entscheiden, auch nicht, ob er im Bereich liegt.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Tragen Sie das Abgleichattribut beim Benutzer ein, wenn er bereitgestellt werden soll; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Übersprungen: außerhalb des Bereichs oder nichts zu ändern</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID hat den Benutzer gefunden und nichts getan, weil er nicht im Bereich liegt oder hier schon ohne Unterschied vorhanden ist.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Nichts, außer wenn der Benutzer hier fehlt: Prüfen Sie dann Zuweisung und Bereichsfilter.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Nach einem Benutzer gefragt, mehrere bekommen</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>Eine Suche nach einem Benutzer oder einer Gruppe wurde mit mehreren beantwortet, oder mit Mitgliedern, die wegbleiben sollten.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Öffnen Sie das GET dieser Zeit in der Aktivität und sehen Sie nach, welche Benutzer den Abgleichwert gemeinsam haben.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID konnte die Antwort der Anwendung nicht lesen</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>Die Antwort war nicht so, wie der SCIM-Client von Entra ID sie versteht.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Öffnen Sie die Antwort in der Aktivität. Prüfen Sie auch, ob die Mandanten-URL zur SCIM-Adresse führt und nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Mehrere Werte für ein Attribut, das einen annimmt</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>Das Quellattribut hat mehrere Werte, das Attribut der Anwendung nimmt einen.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Ordnen Sie ein Attribut mit einem einzigen Wert zu, oder entfernen Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Übersprungen: nicht wirksam berechtigt</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>Der Eintrag über die Zuweisung des Benutzers zur Anwendung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Nehmen Sie die Zuweisung des Benutzers oder der Gruppe weg und weisen Sie neu zu.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Übersprungen: Ein Bereichsfilter lässt den Benutzer aus</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Ein Filter über Attributwerte entscheidet, wer bereitgestellt wird, und dieser Benutzer erfüllt ihn nicht.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Vergleichen Sie die Werte des Benutzers mit dem Bereichsfilter der Zuordnung.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Quarantäne: Die Zugangsdaten gelten nicht</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID konnte sich hier nicht anmelden und hat den Bereitstellungsauftrag in Quarantäne gesetzt: Es meldet sich immer seltener, bis einmal am Tag, und hört nach vier Wochen auf.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Tragen Sie das jetzige Token der Verbindung als geheimes Token ein, testen Sie die Verbindung und starten Sie die Bereitstellung neu.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Quarantäne: Ein zu großer Teil ist gescheitert</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Mehr als 40 % der Bereitstellungsereignisse sind gescheitert, bei mindestens 5.000 Fehlern, oder es waren mehr als 40.000. Fehler beim Setzen einer Führungskraft oder eines Mitglieds zählen nicht.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Beheben Sie zuerst den häufigsten Fehler in der Aktivität, und starten Sie dann die Bereitstellung bei Entra ID neu.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Quarantäne: von Microsoft gesetzt</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft hat ein Problem mit der Anwendung bemerkt und sie von Hand in Quarantäne gesetzt.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Eröffnen Sie einen Supportfall bei Microsoft und fragen Sie nach dem Grund.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Ein geleertes Attribut wird hier nicht geleert</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID überträgt kein null: Ein dort leeres Attribut wird weggelassen, sodass hier der alte Wert bleibt.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Geben Sie dem Attribut einen Wert, der leer bedeutet, oder ändern Sie es hier und wissen Sie, dass es nicht abgeglichen wird.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Sonderzeichen in einem Abgleichattribut</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID kann nicht nach Werten mit Sonderzeichen filtern, deshalb scheitert ein Benutzer oder eine Gruppe mit einem im Abgleichattribut.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Benennen Sie die Gruppe um, oder gleichen Sie nach einem Attribut ohne solche Zeichen ab.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Mitglieder verschachtelter Gruppen kommen nicht</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Nur unmittelbare Mitglieder einer zugewiesenen Gruppe werden bereitgestellt; Gruppen darin werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Weisen Sie die inneren Gruppen der Anwendung selbst zu.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Die Führungskraft fehlt</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Eine Führungskraft, die nicht im Bereich lag, als der Benutzer kam, wird später nicht von selbst gesetzt.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Nehmen Sie die Führungskraft in den Bereich auf und starten Sie die Bereitstellung neu.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Eine Gruppe kam ohne einige ihrer Mitglieder</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Mitglieder, die nicht im Bereich lagen, bleiben weg, und Entra ID bemerkt nicht sofort, wenn sie hineinkommen.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Starten Sie die Bereitstellung bei Entra ID neu.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Was hier geändert wird, wird nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID sieht Änderungen in der Anwendung nicht und sendet ein Attribut erst wieder, wenn es sich dort ändert.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Ändern Sie den Wert bei Entra ID, oder starten Sie die Bereitstellung neu, um beide Seiten anzugleichen.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>Der Bereich wurde verkleinert, und nichts geschieht</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Der Wechsel von allen Benutzern zu zugewiesenen wirkt erst nach einem Neustart der Bereitstellung.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Mitglieder werden mit einer Liste entfernt, und Schalter sind Texte</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Ohne den Zusatz entfernt Entra ID Mitglieder mit einer Liste von Werten, was RFC 7644 als alle liest, und schaltet Benutzer mit dem Text &quot;False&quot; ab. Provost versteht beide Formen.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Nichts. Strenge Server brauchen ?aadOptscim062020 am Ende der Mandanten-URL; bei Bereitstellung auf Abruf wirkt es nicht.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Ein Mitglied gibt es hier nicht</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>Das Mitglied %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Eine Gruppe nennt ein Mitglied, dessen Id zu keinem Benutzer dieser Verbindung gehört, deshalb wird die ganze Änderung der Gruppe abgewiesen. Der Benutzer wurde nie angelegt oder hier gelöscht.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Stellen Sie diesen Benutzer zuerst bereit, oder nehmen Sie ihn beim Identitätsanbieter aus der Gruppe; übertragen Sie die Gruppe dann erneut.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Ein widerrufenes Token ist noch in Gebrauch</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Ein widerrufenes Token ist noch in Gebrauch.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>Der Identitätsanbieter meldet sich mit einem Token an, das widerrufen wurde.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Tragen Sie das jetzige Token der Verbindung beim Identitätsanbieter ein.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>Der Identitätsanbieter meldet sich mit einem Token an, dessen Gültigkeit vorbei ist.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Erzeugen Sie hier ein anderes Token und tragen Sie es beim Identitätsanbieter ein.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>Die Verbindung ist pausiert</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>Die Verbindung ist pausiert, und der Identitätsanbieter sendet weiter Anfragen.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Anfragen werden abgewiesen, weil jemand die Verbindung pausiert hat.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Setzen Sie die Verbindung fort, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>Der Benutzername ist vergeben</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>Der Benutzername %1 ist vergeben.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Ein anderer Benutzer dieser Verbindung hat den Benutzernamen, vielleicht ein deaktivierter, oder der Identitätsanbieter wiederholt ein Anlegen, das gelungen war.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Suchen Sie den Benutzer dieses Namens hier. Ist es dieselbe Person, lassen Sie den Identitätsanbieter sie zuordnen; sonst ändern Sie einen der Namen.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>Der Gruppenname ist vergeben</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>Der Gruppenname %1 ist vergeben.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Eine andere Gruppe dieser Verbindung hat den Namen.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Benennen Sie eine der Gruppen um, oder verknüpfen Sie sie beim Identitätsanbieter.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Ein Attribut, das dieser Server nicht hat</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>Das Attribut %1 wird gesendet, das dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Ein PATCH nennt ein Attribut, das das Schema nicht hat.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Nehmen Sie dieses Attribut aus der Zuordnung, oder berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Ein Pflichtattribut fehlt</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Das Pflichtattribut %1 fehlt.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Benutzer brauchen einen userName, Gruppen einen displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Ordnen Sie das Attribut zu und tragen Sie es beim Identitätsanbieter ein.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Ein Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>Das Attribut %1 kommt mit einem Wert vom falschen Typ.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>Der Wert hat nicht den Typ, den das Schema dem Attribut gibt.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Berichtigen Sie den Ausdruck dieses Attributs in der Zuordnung.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>Der Identitätsanbieter fragt nach etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>Der Identitätsanbieter fragt nach %1, und das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Er behält die Id eines Benutzers oder einer Gruppe, die hier gelöscht wurde. Entra ID ordnet nach einem 404 neu zu; Okta braucht eine neue Zuweisung.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Weisen Sie die Person beim Identitätsanbieter neu zu oder übertragen Sie die Gruppe erneut, oder stellen Sie sie hier wieder her.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Die Adresse ist falsch</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Anfragen kommen an einer Adresse an, wo nichts ist.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Anfragen kommen an einer Adresse an, unter der SCIM nichts hat, oft weil ein Teil der Basis-URL fehlt oder doppelt steht.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Kopieren Sie die SCIM-Basis-URL der Verbindung noch einmal und tragen Sie sie unverändert ein.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Sammelanfragen werden nicht angenommen</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Es kommen Sammelanfragen, die dieser Server nicht anbietet.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>Der Identitätsanbieter sendet Sammelanfragen, und dieser Server bietet sie nicht an.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Schalten Sie Sammelanfragen beim Identitätsanbieter aus.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: Die Anfrage stimmt nicht</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>Der Server hat verstanden, dass an der Anfrage selbst etwas falsch ist; scimType und detail sagen, was.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Lesen Sie die Einzelheiten der Antwort, und berichtigen Sie die Zuordnung, die den Wert gesendet hat.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: kein gültiges Token</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Anfragen kommen ohne gültiges Token.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>Die Anfrage hatte kein Token oder eines, das für diese Adresse nicht gilt.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Tragen Sie das jetzige Token der Verbindung beim Identitätsanbieter ein und testen Sie dort die Verbindung.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: nicht erlaubt</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>Das Token ist bekannt, und das Verlangte ist damit nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Prüfen Sie, ob die Verbindung pausiert ist und welche Vorgänge sie erlaubt.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: Dort ist nichts</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>Die Adresse oder die Ressource gibt es nicht. Steht an der Spitze der Quarantänegründe von Entra ID, wenn die Adresse falsch ist.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Vergleichen Sie die Adresse mit der SCIM-Basis-URL der Verbindung; stimmt sie, wurde der Benutzer oder die Gruppe hier gelöscht.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: an dieser Adresse nicht angeboten</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>Die Adresse gibt es, und sie nimmt diese Methode nicht an.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Prüfen Sie, ob der Identitätsanbieter SCIM 2.0 spricht und ob die Basis-URL endet, wo sie soll.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: Die Anfrage kam nicht vollständig an</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>Der Absender war zu langsam, und der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Warten Sie die Wiederholung ab; bleibt der Fehler, sehen Sie nach Proxys auf dem Weg.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: Das gibt es schon</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Ein Wert, der eindeutig sein muss, gehört zu einem anderen Eintrag.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Suchen Sie, wer den Wert hat; ändern Sie ihn auf einer Seite, oder lassen Sie den Identitätsanbieter den Eintrag übernehmen.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: inzwischen geändert</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>Die Ressource wurde inzwischen von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>Die Anfrage nannte eine Version, die nicht mehr die jetzige ist.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Nichts: Der Absender liest die Ressource neu und wiederholt die Änderung.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: zu viel auf einmal</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>Die Anfrage ist größer, als dieser Server annimmt.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>Der Inhalt oder die Zahl der Vorgänge darin ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Lassen Sie den Identitätsanbieter kleinere Schritte senden, oder erhöhen Sie die Grenze des Servers.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: kein SCIM-JSON</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Inhalte kommen in einem Format, das kein SCIM-JSON ist.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>Der Content-Type des Inhalts ist keiner, den der Server liest.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Senden Sie application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: verstanden, aber nicht durchführbar</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>Der Inhalt war lesbar, und was er verlangt, lässt sich nicht tun.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Lesen Sie die Einzelheiten der Antwort.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: zu schnell</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Es kommen mehr Anfragen, als der Server annimmt.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Es kamen mehr Anfragen, als der Server in dieser Zeit annimmt.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Warten Sie: Identitätsanbieter werden langsamer und wiederholen. Bleibt es so, erhöhen Sie die Grenze des Servers.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: Kopfzeilen zu lang</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Eine Kopfzeile, oft ein Cookie oder ein Token eines Proxys, ist länger, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Sehen Sie nach, was ein Proxy auf dem Weg hinzufügt.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: Der Server ist gescheitert</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>Der Fehler liegt im Server, nicht in der Anfrage.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Suchen Sie die Ursache zu dieser Zeit im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: nicht angeboten</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>Der Server hat diese Funktion nicht, etwa Sammelanfragen oder /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Schalten Sie die Funktion beim Identitätsanbieter aus.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: Der Proxy bekam keine gute Antwort</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Ein Proxy vor dem Server konnte dessen Antwort nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Sehen Sie in das Protokoll des Proxys, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: im Augenblick belegt</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>Der Server kann im Augenblick keine Anfragen annehmen.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>Der Server kann die Anfrage jetzt nicht annehmen und sagt das absichtlich.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Warten Sie: Die Anfrage wird wiederholt. Bleibt es so, sehen Sie nach Festplatte und Last des Servers.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: Der Proxy hat zu lange gewartet</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Ein Proxy vor dem Server hat das Warten aufgegeben.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Suchen Sie in der Aktivität Anfragen mit langer Dauer, und prüfen Sie die Zeitgrenze des Proxys.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: das Token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Trägt das Token, als Bearer und das Token selbst. Okta sendet, was eingegeben wurde, also mit oder ohne das Wort Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Gibt jeder Aufruf 401, prüfen Sie, ob das Wort Bearer fehlt oder doppelt steht.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Kommt mit einem 401 und nennt die Art der verlangten Zugangsdaten.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: so lange warten</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Kommt mit 429 und 503: So viele Sekunden, oder bis zu dieser Zeit, ist keine weitere Anfrage erwünscht.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Nichts: Der Absender wartet.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: die Version einer Ressource</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Nennt die Version, die gelesen wurde; If-Match lässt eine Änderung nur an dieser Version zu.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: die Adresse des Angelegten</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Kommt mit 201 und wiederholt meta.location der neuen Ressource. Ihr wird nie mit dem Token gefolgt.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: SCIM-JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>SCIM-Inhalte sind application/scim+json; application/json wird auch angenommen.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Die Zugangsdaten von Okta werden nicht angenommen</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Das Token, das Okta hat, gilt hier nicht: Es wurde widerrufen, ist abgelaufen oder falsch eingegeben.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Tragen Sie das jetzige Token der Verbindung unter Provisioning, Integration ein; testen, speichern und wiederholen Sie die gescheiterten Aufgaben unter Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta hat keinen Benutzer gefunden und darf keinen anlegen</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Bei Okta ist Create Users ausgeschaltet; oder der Benutzer wurde hier deaktiviert oder gelöscht und bei Okta nicht.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Schalten Sie Create Users unter Provisioning, To App ein; nehmen Sie dann die Zuweisung des Benutzers weg und weisen Sie ihn neu zu.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>Die Anwendung hat keine Lizenz der gewünschten Art mehr.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Beschaffen Sie weitere Plätze, und wiederholen Sie dann die gescheiterte Aufgabe bei Okta.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Zugewiesen, bevor die Bereitstellung eingeschaltet war</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta stellt Personen nicht bereit, die der Anwendung früher zugewiesen wurden.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Klicken Sie auf der Registerkarte Assignments auf Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta wiederholt einen Fehler dieses Servers</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Was in der Meldung folgt, sind die Einzelheiten der Antwort dieses Servers. Okta behält keine Inhalte von Anfragen.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Suchen Sie die Anfrage dieser Zeit in der hiesigen Aktivität: Sie enthält, was Okta nicht zeigt.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>Die Antwort auf einen neuen Benutzer war leer</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta behält die Id aus der Antwort auf POST /Users; ohne Inhalt geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Öffnen Sie das POST in der Aktivität; vielleicht hat ein Proxy auf dem Weg den Inhalt der Antwort entfernt.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Inaktive Benutzer fehlen in übertragenen Gruppen</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta überträgt Benutzer nicht, die dort inaktiv sind, auch nicht als Mitglieder einer Gruppe.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Reaktivieren Sie den Benutzer bei Okta und übertragen Sie jede seiner Gruppen erneut.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Eine Gruppe weist zu und wird zugleich übertragen</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta unterstützt nicht dieselbe Gruppe für die Zuweisung der Anwendung und für Group Push: Entfernte Benutzer bleiben in der übertragenen Gruppe, oder Mitglieder fehlen.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Legen Sie bei Okta eine zweite Gruppe an: eine zum Zuweisen, eine zum Übertragen.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Eine übertragene Gruppe wurde hier gelöscht</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta rechnet weiter mit der Gruppe und scheitert bei jeder Übertragung.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>Löschen Sie bei Okta die übertragene Gruppe, aber lassen Sie sie in der Zielanwendung, importieren Sie aus der Anwendung und übertragen Sie erneut.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Eine übertragene Gruppe kommt ohne ihre Mitglieder an</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Nur Mitglieder, die der Anwendung zugewiesen und hier als Benutzer angekommen sind, werden übertragen.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Weisen Sie die Mitglieder der Anwendung zu, warten Sie, bis sie hier sind, und übertragen Sie dann die Gruppe erneut.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Eine Gruppe dieses Namens ist schon hier</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta kann keine Gruppe übertragen, deren Namen die Anwendung schon hat, außer sie wird verknüpft.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Benennen Sie eine der beiden Gruppen um, oder verknüpfen Sie die Gruppe bei Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Benutzer werden deaktiviert, nie gelöscht</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta sendet für einen Benutzer kein DELETE: Wessen Zuweisung wegfällt, wer dort gesperrt oder deaktiviert wird, wird hier inaktiv.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Löschen Sie Personen hier von Hand, oder überlassen Sie es der Aufbewahrungsfrist.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Jede Änderung der Mitglieder kommt mit einer Umbenennung</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta wiederholt mit jeder Änderung der Mitglieder den Namen der Gruppe. Eine Umbenennung in denselben Namen ändert nichts.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta wartet 60 Sekunden auf eine Antwort</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Dann schließt es die Verbindung, obwohl die Änderung hier vielleicht erfolgt ist.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Suchen Sie in der Aktivität Anfragen von einer Minute oder mehr. Ein wiederholtes Anlegen wird mit 409 beantwortet und ändert nichts.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: Der Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Ein Filter ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>Der Filter ist falsch geschrieben oder vergleicht ein Attribut, das sich so nicht vergleichen lässt.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Sehen Sie die Abfrage der Anfrage an; die Abgleichattribute beim Identitätsanbieter bestimmen, wonach gefragt wird.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: mehr Ergebnisse, als der Server gibt</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Ein Filter findet mehr, als der Server durcharbeitet.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>Der Filter findet mehr, als der Server durchzuarbeiten bereit ist.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Verwenden Sie ein aussagekräftigeres Abgleichattribut, etwa userName oder externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: Der Wert ist vergeben</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Ein Wert, der eindeutig sein muss, ist vergeben.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Einer der Werte muss eindeutig sein und gehört zu einer anderen Ressource.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: darf nicht geändert werden</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Ein Attribut wird gesendet, das nicht geändert werden darf.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>Die Änderung betrifft ein Attribut, das Clients nicht oder nicht mehr ändern dürfen.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Nehmen Sie dieses Attribut aus der Zuordnung.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: Der Inhalt ist falsch gebaut</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Es kommen Inhalte, die nicht gebaut sind, wie SCIM es verlangt.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>Der Inhalt ist kein JSON oder nicht die Nachricht, die SCIM hier verlangt.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Zeigen Sie dem Hersteller des Clients den Inhalt.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: kein solches Attribut</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Ein Attribut wird gesendet, das dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>Der Pfad eines PATCH-Vorgangs nennt ein Attribut, das es hier nicht gibt, oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Berichtigen oder entfernen Sie dieses Attribut in der Zuordnung.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: Der Pfad führt ins Leere</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Eine Änderung gilt einem Wert, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Ein PATCH-Vorgang hat keinen Pfad, wo einer nötig ist, oder sein Filter trifft keinen Wert.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Sehen Sie im Inhalt nach, welcher Filter nichts trifft, etwa eine E-Mail anderer Art.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: Der Wert passt nicht</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Ein Wert wird gesendet, der nicht zu seinem Attribut passt.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Ein Pflichtwert fehlt, oder ein Wert hat nicht den Typ des Attributs.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Lesen Sie die Einzelheiten der Antwort, und berichtigen Sie den Wert oder seine Zuordnung.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: Diese SCIM-Version wird nicht gesprochen</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>Der Identitätsanbieter spricht eine andere SCIM-Version.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>Der Client verlangte eine Version des Protokolls, die der Server nicht hat.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Wählen Sie beim Identitätsanbieter SCIM 2.0.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: zu persönlich für eine Adresse</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Anfragen tragen persönliche Daten in ihrer Adresse.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>Die Anfrage trägt persönliche Daten in ihrer Adresse, wo der Server das verbietet.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Lassen Sie den Client mit POST und /.search fragen.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: kein Cursor dieses Servers</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>Der Client hat eine Liste mit einem Cursor fortgesetzt, den der Server nicht vergeben hat.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Nichts: Der Client beginnt die Liste neu.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: zwischen zwei Seiten zu lange gewartet</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>Der Cursor gilt nicht mehr.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: Die Seitengröße wird nicht angenommen</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>Die Zahl ist größer, als eine Seite sein darf, oder wurde zwischen zwei Seiten geändert.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Lassen Sie den Client bei einer Seitengröße innerhalb der genannten Grenze bleiben.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: vom Schutz der Verbindung zurückgehalten</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Deaktivierungen oder Löschungen warten auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>So viele Benutzer sollten in kurzer Zeit deaktiviert oder gelöscht werden, dass der Schutz die übrigen zurückhält, bis ein Operator entscheidet. Durch diese Anfragen hat niemand den Zugang verloren.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Sehen Sie unter Verbindungen, Bereitstellung nach, wer zurückgehalten wird, und führen Sie es dann aus oder lehnen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Einen Benutzer lesen</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Eine Gruppe lesen</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Suche nach dem Namen</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Seiten und Summen</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Schrägstriche</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>wer Adresse und Token eingegeben hat</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>wer das Netz betreut</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>wer den Server betreibt</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung ist durchgefallen.</numerusform>
            <numerusform>%n Prüfungen sind durchgefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n Prüfung fand etwas, das schaden kann.</numerusform>
            <numerusform>%n Prüfungen fanden etwas, das schaden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfung ist bestanden.</numerusform>
            <numerusform>%n Prüfungen sind bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n war nicht möglich.</numerusform>
            <numerusform>%n waren nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Die Benutzer konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Eine ListResponse senden, wie RFC 7644 Abschnitt 3.4.2 sie beschreibt.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>Die Antwort ist keine ListResponse von SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>Die Liste sagt nicht als Zahl, wie viele es sind (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>Die Liste sagt, dass es %n gibt, bringt aber keinen Eintrag (Resources).</numerusform>
            <numerusform>Die Liste sagt, dass es %n gibt, bringt aber keinen Eintrag (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>Der erste Eintrag der Liste hat kein %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Mit jeder Ressource id und %1 senden.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>Die Untersuchung wurde vorher beendet.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>Der erste Eintrag der Liste wird nicht gefunden, wenn nach seiner id gefragt wird (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Für jede id antworten, die eine Liste hat: Microsoft Entra ID und Okta lesen über die id, was sie gleich ändern.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Nach der id gefragt, antwortet der Server mit etwas anderem.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Mit der Ressource antworten, nach deren id gefragt wird.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>Der Server hat es nicht (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Es anbieten (RFC 7644 Abschnitt 4): Microsoft Entra ID liest dort, welche Attribute es gibt.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>Der Server bietet %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>Der Server bietet nichts von %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>Der Server bietet %1, aber nicht %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Es gibt keine Antwort zu prüfen.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>Die Antwort sagt nicht, was der Server kann.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Eine ServiceProviderConfig senden, wie RFC 7643 Abschnitt 5 sie beschreibt.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>patch und filter anbieten: Okta und Microsoft Entra ID suchen Benutzer mit einem Filter und ändern sie mit PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>Das eine Schema (%n) ist nicht das der Benutzer.</numerusform>
            <numerusform>Das Schema der Benutzer ist nicht unter den %n Schemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>%1 mit seinen Attributen aufführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n Schema, das der Benutzer.</numerusform>
            <numerusform>%n Schemas, darunter das der Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Kein Ressourcentyp nennt den Endpunkt /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>User mit dem Endpunkt /Users aufführen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n Benutzer; er wurde über seine id gelesen.</numerusform>
            <numerusform>%n Benutzer; einer wurde über seine id gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>Die Liste ist richtig und leer: Es gibt noch keinen Benutzer zu lesen.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>Der Server hat keine Gruppen (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Den Identitätsanbieter keine Gruppen dorthin senden lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n Gruppe; sie wurde über ihre id gelesen.</numerusform>
            <numerusform>%n Gruppen; eine wurde über ihre id gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>Die Liste ist richtig und leer: Es gibt noch keine Gruppe zu lesen.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Für einen Namen, den niemand hat, antwortet der Server mit 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Mit 200 und einer leeren Liste antworten: Sonst scheitert der Verbindungstest von Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Eine leere Liste für einen Namen, den niemand hat, in %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>Der Server beachtet den Filter nicht: Nach einem Namen gefragt, den niemand hat, findet er jemanden.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Den Filter anwenden oder ihn mit 400 invalidFilter ablehnen. Bis dahin hält ein Identitätsanbieter andere Personen für die gesuchte.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Für einen Benutzer, den es nicht gibt, antwortet der Server mit %1 statt mit 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Mit 404 und einem Fehler von SCIM antworten: Sonst werden gelöschte Benutzer nie neu bereitgestellt.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Mit 404 und einem Fehler von SCIM antworten.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>Die Antwort 404 für einen Benutzer, den es nicht gibt, enthält keinen Fehler von SCIM.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Fehler senden, wie RFC 7644 Abschnitt 3.12 sie beschreibt.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Für einen Benutzer, den es nicht gibt, kommt 404 mit einem Fehler von SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>startIndex und count in einer bleibenden Reihenfolge beachten, und totalResults sagen lassen, wie viele es insgesamt sind: Wer seitenweise liest, übersieht sonst Personen oder liest ohne Ende.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults sagt, wie viele auf der Seite sind, nicht wie viele es gibt.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>Der Server sendet mehr, als verlangt wurde (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>Der Server sagt, dass es %n Benutzer gibt, aber eine zweite Seite hat mehr.</numerusform>
            <numerusform>Der Server sagt, dass es %n Benutzer gibt, aber eine zweite Seite hat mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Es gibt weniger als zwei Benutzer, also nichts zu blättern.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>Die zweite Seite ist leer, obwohl es %n Benutzer geben soll.</numerusform>
            <numerusform>Die zweite Seite ist leer, obwohl es %n Benutzer geben soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>Die zweite Seite beginnt wieder mit dem Ersten: startIndex wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>Die Reihenfolge ist von einer Anfrage zur nächsten nicht dieselbe.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Noch einmal gefragt, zählt der Server %1 Benutzer statt %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Noch einmal prüfen; kam inzwischen niemand hinzu, dann ist die Zahl falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Zwei Seiten passen zusammen, und beide zählen %n Benutzer.</numerusform>
            <numerusform>Zwei Seiten passen zusammen, und beide zählen %n Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Die Benutzer sind nicht in der Form von SCIM aufgeführt.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>Der Server nimmt das Token nicht an (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>Der Server nimmt das Token nicht an (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Das SCIM-Token genau dieser Verbindung eingeben, vollständig und nicht abgelaufen; Schlüssel anderer Schnittstellen des Produkts gelten hier nicht. Sonst ein neues erzeugen.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>Das Token ist bekannt, aber die Verbindung ist angehalten (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Die Verbindung auf dem Server fortsetzen.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>Das Token ist bekannt, darf aber keine Benutzer lesen (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>Das Token ist bekannt, darf aber keine Benutzer lesen (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Dem Token das Recht geben, Benutzer und Gruppen zu lesen, oder nachsehen, ob die Verbindung angehalten ist oder eine Firewall unbekannte Programme abweist.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1 wurde erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 hat %n Adresse und wurde erreicht.</numerusform>
            <numerusform>%1 hat %n Adressen und wurde erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Unter dem Namen %1 ist kein Server bekannt.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Die Adresse Buchstabe für Buchstabe mit dem vergleichen, was das Produkt zeigt; ein Name, der nur in einem Netz bekannt ist, braucht dieses Netz oder dessen VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 gab nicht rechtzeitig Antwort.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Nachsehen, ob eine Firewall verwirft, was an diesen Host und Port geht, oder der Server überlastet ist.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>%1 ist an Port %2 nicht zu erreichen: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Nachsehen, ob der Server läuft, ob der Port stimmt und ob ein Proxy oder eine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Es gibt keines: einfaches http, das diesen Computer nie verlässt.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Ein Zertifikat für diesen Namen einrichten, von einer Stelle, die Identitätsanbieter kennen, mit der ganzen Kette. Die Einzelheiten nennen Kette und Fingerabdruck.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>Ihm wird vertraut, und es gilt für diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>Ihm wird vertraut, aber es endet in %n Tag.</numerusform>
            <numerusform>Ihm wird vertraut, aber es endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Das Zertifikat erneuern, bevor es endet: Danach kommt kein Identitätsanbieter mehr durch.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>Ihm wird vertraut, es gilt für diesen Namen und noch %n Tag.</numerusform>
            <numerusform>Ihm wird vertraut, es gilt für diesen Namen und noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Unter dieser Adresse antwortet ein SCIM-Server.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>Wer nach Benutzern fragt, den schickt der Server zuerst an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Unter der Adresse selbst antworten: Beim Schreiben folgen Identitätsanbieter nicht.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Hier ist nichts von SCIM, aber unter %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Die gefundene Adresse eingeben.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Hier antwortet anstelle von SCIM eine Webseite mit %1.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Die ganze SCIM-Basis-URL aus dem Produkt kopieren; sie endet oft mit /scim/v2. Eine Anmeldeseite vor dem Server muss sie durchlassen.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>Der Server kennt unter dieser Adresse keine Benutzer (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Die ganze SCIM-Basis-URL aus dem Produkt kopieren, mit der id der Verbindung, wo sie eine hat; sie endet oft mit /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Hier antwortet etwas, aber in einer Form, die nicht SCIM 2.0 ist.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Die SCIM-Basis-URL aus dem Produkt kopieren: Dies ist vielleicht eine andere Schnittstelle von ihm.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Unter dieser Adresse antwortet etwas.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Die Benutzer konnten aus einem anderen Grund nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>Der Server nennt seine Benutzer jedem, ganz ohne Token.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Für jede Ressource das Token verlangen und ohne es mit 401 antworten.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>Es wird angenommen. Ohne es antwortet der Server mit %1, wo 401 den Grund sagen würde.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Mit 401 und einem Fehler von SCIM antworten, wo kein Token gesendet wird.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>Es wird angenommen, und ohne es kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Listen kommen als application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Listen kommen als %1 statt als application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>application/scim+json senden (RFC 7644 Abschnitt 3.1): Manche Identitätsanbieter und Prüfprogramme bestehen darauf.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>Der Server nennt seine Zeit nicht (kein Header Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Beide Uhren nach einem Zeitserver stellen: Sonst werden Token mit Ablauf falsch beurteilt, und Zeiten in Protokollen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Mit einem Schrägstrich am Ende der Basis-URL werden die Benutzer nicht gefunden (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Die URL ohne Schrägstrich am Ende eingeben, auch wo ein Identitätsanbieter einen anfügt.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Mit einem Schrägstrich hinter Users werden sie nicht gefunden (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Beide Formen beantworten: Manche Programme schreiben den Schrägstrich.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Ein Schrägstrich zu viel schadet nicht.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Herausfinden, warum diese Anfrage so lange dauert; auch Identitätsanbieter geben auf.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>Der Server schickt jeden, der fragt, woandershin: %1. Dorthin geht das Token nicht.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Unter dieser Adresse selbst antworten, oder die andere Adresse eingeben, falls sie Ihre ist.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>Die Antwort brach ab oder ist kein HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Nach einem Fehler im Server suchen, oder in einem Proxy davor.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Es kam keine Antwort: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Den Weg zum Server ansehen: Firewall, Proxy, Lastverteiler.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>Unter dieser Adresse wurde nichts von SCIM gelesen.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Das Token wurde abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>Der Server bittet um weniger Anfragen (429). In %n Sekunde noch einmal prüfen.</numerusform>
            <numerusform>Der Server bittet um weniger Anfragen (429). In %n Sekunden noch einmal prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>Der Server antwortet mit einem eigenen Fehler, %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>Der Server lehnt es mit %1 ab%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>Der Server sagt %1, aber was er sendet, ist kein SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Nachsehen, ob anstelle des SCIM-Servers ein Proxy, eine Anmeldeseite oder eine Webanwendung antwortet.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>Die Uhren des Servers und dieses Computers stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Minute vor.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Minute nach.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Zu dieser Zeit ins Protokoll des Servers sehen; die Anfrage steht hier.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Das Gesendete mit dem vergleichen, was die Dokumentation des Servers verlangt.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1 wurde über den Proxy %2 erreicht.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>Die Richtlinie dieses Computers lässt %1 nicht zu. Nichts wurde gesendet und kein Nameserver gefragt.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Bitten Sie, wer diesen Computer verwaltet, den Host zuzulassen.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>Wie sich %1 zu diesem Server verhält</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Personen sind dieselben nach</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Sie wird auf diesem Computer gelesen. Nichts davon wird gesendet oder behalten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Alle Abweichungen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n Person in der Datei</numerusform>
            <numerusform>%n Personen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>count of people</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, an export of %2.</source>
        <comment>count of people, product</comment>
        <translation>%1, ein Export aus %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>%1 sind gleich, %2 weichen ab, %3 stehen nur in der Datei, %4 nur hier.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Verglichen nach: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>%1 % der Datei fanden hier niemanden. Ist das das richtige Feld, um Personen zu erkennen?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n Zeile der Datei wiederholt jemanden und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen der Datei wiederholen jemanden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n Person in der Datei hat nichts in diesem Feld.</numerusform>
            <numerusform>%n Personen in der Datei haben nichts in diesem Feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n Zeile der Datei nennt niemanden.</numerusform>
            <numerusform>%n Zeilen der Datei nennen niemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Noch sind nicht alle Benutzer dieses Servers hier, deshalb scheinen vielleicht einige zu fehlen.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Nur die ersten %1 sind aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>Die Datei und dieser Server sagen von allen dasselbe.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 ist keine Liste von Personen als CSV, durch Kommas getrennt: Es braucht eine Zeile mit Überschriften und eine Spalte für Benutzername, E-Mail-Adresse oder externe Id.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 hat mehr als %2 MB oder %3 Zeilen.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 gegen diesen Server</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Eine Liste von Personen des Identitätsanbieters wählen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: dort %2, hier %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>nur in der Datei</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
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
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Wen der Identitätsanbieter aufführt und dieser Server nicht hat: Sehen Sie nach, ob die Personen dort der Anwendung zugewiesen sind und was ihr Bereitstellungsprotokoll sagt. Ein Neustart der Bereitstellung sendet alle noch einmal.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Wer hier ist und nicht in der Datei: von Hand hinzugefügt, übrig nach einer Löschung, die nie ankam, oder außerhalb dessen, was exportiert wurde. Der Identitätsanbieter wird sie weder ändern noch entfernen.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Wer anders geführt wird: Der Identitätsanbieter sieht Änderungen nicht, die hier gemacht werden. Er sendet ein Feld wieder, sobald es sich dort ändert oder wenn die Bereitstellung neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Wirkung von %n Änderung</numerusform>
            <numerusform>Wirkung von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Wie die Regeln entscheiden</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Wirkung der Regeln</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Es gibt %1 weitere Regelpaare, die auf dieselben Personen passen.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Es gibt noch keine Regel. Fügen Sie eine hinzu, um den Mitgliedern einer Gruppe eine eigene Rolle zu geben.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>Es ändert sich keine Rolle.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 gibt %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>Der Server berechnet sie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Vom Server für das berechnet, was Sie sehen; noch ist nichts angewendet.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Eben ausprobiert: Es funktioniert.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Eben ausprobiert: Die Antwort war so, als wäre nicht danach gefragt worden.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Eben ausprobiert: mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Es wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Es wurde nicht ausprobiert, da das etwas ändern würde.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Was er sagt und was er tut</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Dieser Server hat keine Gruppen, oder dieses Token darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Dieser Server sagt, dass er keine Teile eines Benutzers ändert (PATCH). Provost ersetzt keine ganzen Benutzer; deshalb kann von hier aus niemand deaktiviert werden.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Was er nicht anbietet</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM hat keine Worte für Verbindungen, Token, Rollenzuordnungen, Berechtigungen, Anfragen und Audit-Protokolle. Provost zeigt sie deshalb hier nicht; sehen Sie im Produkt selbst nach.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM meldet nicht, wenn sich etwas ändert. Provost listet von Zeit zu Zeit alles neu auf, selten dort, wo das lange dauert, und sofort, wenn Sie neu laden. Wer nicht mehr aufgelistet wird, ist fort.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Der Server wird gefragt, und was nichts ändert, wird ausprobiert…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Das hat er zuvor gesagt und getan.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Was ServiceProviderConfig sagt, und was der Server tat, als Provost es ausprobierte.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Musterbenutzer testen…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Was man darüber wissen muss</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Schreibgeschützt: Auf diesem Server wird von hier aus nichts geändert</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, schreibgeschützt: Von hier aus wird nichts geändert</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Nur lesend nach der Richtlinie dieses Computers: Auf diesem Server wird von hier aus nichts geändert</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, nur lesend nach der Richtlinie dieses Computers: Von hier aus wird nichts geändert</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 (Staging)</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 (Test)</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>Zur Anfrage</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Kopiert die Anfrage als Befehl. Das Token steht nicht darin: die Shell nimmt es aus der Variablen SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Es wurde kein Inhalt gesendet, oder keiner wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>Die Antwort hatte keinen Inhalt, oder keiner wurde aufbewahrt: von gelungenen Lesezugriffen bleiben nur die Angaben oben.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Diese Anfrage hat keine Rollen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Diese Anfrage hat die Rollen von einer Person geändert.</numerusform>
            <numerusform>Diese Anfrage hat die Rollen von %n Personen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und eine weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ohne Verbindung</translation>
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
    <message>
        <source>Only this user or group</source>
        <translation>Nur dieser Benutzer, diese Gruppe</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Nur dieser Pfad</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Was es bedeutet (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Wer hat diesen Namen?</translation>
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
    <message>
        <source>this console</source>
        <translation>diese Konsole</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>Das Wörterbuch kennt dies nicht. Es wird nichts geraten: Sehen Sie sich die Anfrage, ihre Antwort und das Protokoll des Identitätsanbieters an.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Diese Erklärung kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wer handelt: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Geschrieben als: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Quelle: %1, Stand %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Was es hier bedeutet, wen man fragt, was letztes Mal geholfen hat. Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>Das Wörterbuch dieser Konsole: %1, mit %n Eintrag. Das Netz wird nichts gefragt.</numerusform>
            <numerusform>Das Wörterbuch dieser Konsole: %1, mit %n Einträgen. Das Netz wird nichts gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>Die Datei enthält Daten von Personen: Nur Sie dürfen sie lesen, und es liegt an Ihnen, dass es so bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>Was die Liste jetzt zeigt: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>Was ausgewählt ist: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form der Datei</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV für Tabellenprogramme: keine Zelle kann eine Formel sein</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV für Programme: jede Zelle, wie sie ist</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Es gibt schon eine Datei %1. Sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>Die Richtlinie dieses Computers erlaubt nicht, Listen in Dateien zu schreiben.</translation>
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
    <name>provost::FieldOwner</name>
    <message>
        <source>IdP</source>
        <comment>owner of a field: the identity provider</comment>
        <translation>IdP</translation>
    </message>
    <message>
        <source>Provost</source>
        <comment>owner of a field</comment>
        <translation>Provost</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a field</comment>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Es gehört %1 und kommt als %2 an: dort wird es geändert.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Es wird auf diesem Server entschieden.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Es ergibt sich aus anderem und wird von niemandem gesetzt.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>Seine Verbindung wurde gelöscht: kein Identitätsanbieter ändert es mehr.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Es gehört einem Identitätsanbieter und kommt als %1 an: Ändern Sie es dort.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>etwas, das nicht mehr da ist</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Einen gespeicherten Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Er wird auf diesem Computer behalten, für diese Liste dieses Servers. Ein Filter gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Filter zurücksetzen</translation>
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
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Alle Aktivität von %1 zeigen</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Die Aktivität nach %1 durchsuchen</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Im eingefügten Text gefunden</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Die Anfrage %1 zeigen</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>externe Id %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>früher %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>auch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>provost::GivenFile</name>
    <message>
        <source>%1 is compared with the server that you open next.</source>
        <translation>%1 wird mit dem Server verglichen, den Sie als Nächstes öffnen.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Diese Rollen geben…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Dieser Server nannte keine Rollen.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Wer in der Gruppe ist, hat diese Rollen, neben denen, die sonst gelten.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Es gilt für %n Mitglied und für alle, die später in die Gruppe kommen.</numerusform>
            <numerusform>Es gilt für %n Mitglieder und für alle, die später in die Gruppe kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Es gilt für alle Mitglieder und für alle, die später in die Gruppe kommen.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>„%1“ andere Rollen geben?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Diese Rollen geben</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Die Rollen werden gegeben…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Sie bekommen %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Sie verlieren %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Gruppe „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Benutzer bleiben: %1. Was sie allein durch diese Gruppe haben, ist sofort weg.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Gruppe mit %1 entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Die Gruppe wird entfernt…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>sind nicht mehr darin</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Alle, die darin sind</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>Die Gruppe „%1“ mit %2 wurde entfernt.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Sie hat keine Verbindung, also bringt kein Identitätsanbieter sie zurück.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>Wessen Rolle sich dadurch ändert, ist hier nicht bekannt: Ihre Rolle lässt Sie die Regeln nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n Rollenregel, die sie nennt, bleibt ohne Gruppe und gibt keine Rolle mehr.</numerusform>
            <numerusform>%n Rollenregeln, die sie nennen, bleiben ohne Gruppe und geben keine Rolle mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 hat das letzte Wort: Geht die Gruppe nicht auch dort, kann sie neu angelegt werden, unter einer anderen ID, und keine Regel folgt ihr.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>gibt jetzt %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Wer dazukam und wer ausschied</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Wer dazukam und wer ausschied, wird nur denen gesagt, die Benutzer lesen dürfen.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Seit %1 kam niemand dazu und niemand schied aus; von davor ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Bekannt seit %1; von davor ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>Die neueste Zeile.</numerusform>
            <numerusform>Die neuesten %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Wer dazukam und wer ausschied, ist nicht bekannt: Bei Gruppen mit mehr als %1 Mitgliedern wird nur gezählt, wie viele es sind.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Wer dazukam und wer ausschied, ist noch nicht bekannt: Wer in der Gruppe ist, wurde bisher nicht gelesen. Von da an ist es bekannt.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>Die gewählte Gruppe</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Anfragen zur Gruppe</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>SCIM-Ressource der Gruppe</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Über die Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM-Rohdaten</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>übertragen von %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>externe Id %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>durch eine von mehreren Verbindungen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>Sie gibt keine Rolle</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>Ihre Verbindung wurde gelöscht, und mit ihr die Regeln. Ihre Mitglieder behalten die Rollen, die sie hatten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>Regel %1 wartet auf eine Gruppe namens %2. Das ist beinahe der Name dieser Gruppe, aber nicht ganz.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Keine Regel nennt diese Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n Regel steht davor und gilt zuerst für alle, die auch in ihrer Gruppe sind.</numerusform>
            <numerusform>%n Regeln stehen davor und gelten zuerst für alle, die auch in ihren Gruppen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Wer auf keine Regel passt, hat die Standardrolle %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Sie gibt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n Regel steht dahinter und entscheidet für alle, die auch in ihrer Gruppe sind.</numerusform>
            <numerusform>%n Regeln stehen dahinter und entscheiden für alle, die auch in ihren Gruppen sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Rolle, die sie gibt</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>keine, eine Regel passt beinahe</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Rolle, die sie gibt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Die Gruppen werden geladen…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Ändern Sie die Suche, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Noch wurde keine Gruppe bereitgestellt</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Gruppen erscheinen hier von selbst, wenn ein Identitätsanbieter sie überträgt. Viele tun das nur, wenn es dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 von %2 passen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 von %n Gruppe</numerusform>
            <numerusform>%1 von %n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Massenhafte Deaktivierungen</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Grenzen speichern</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Will der Identitätsanbieter mehr als das deaktivieren oder löschen, wird der Rest zurückgehalten, bis jemand entscheidet. Leer: keine solche Grenze.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Höchstens so viele Benutzer</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Höchstens so viel Prozent ihrer Benutzer</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Innerhalb von so vielen Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>Eine Änderung wird zurückgehalten.</numerusform>
            <numerusform>%n Änderungen werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Gefragt sind mindestens 1 Benutzer, 1 bis 100 Prozent und 1 Minute bis zu einer Woche (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>Die Grenzen von „%1“ ändern?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Mehr Deaktivierungen als das in so kurzer Zeit werden zurückgehalten, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Die Verbindung wird geändert…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Blatt kopieren</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Das Blatt liegt in der Zwischenablage, ohne das Token.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Seite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Gespeichert als %1, ohne das Token.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Als Seite oder als Text, zum Versenden.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>%1 mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>Das Token, das Sie auf anderem Weg bekommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>Gut zu wissen:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Es läuft, wenn:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Was „%1“ zurückhält</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>Der Identitätsanbieter will dies, und es ist mehr, als die Grenzen erlauben. Ausgeführt verlieren diese Personen den Zugang, wie er es verlangt. Abgelehnt bleiben sie, wie sie sind, auch wenn er es wieder verlangt.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Zurückgehaltene Änderungen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Was zurückgehalten wird, wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>Über alles ist entschieden.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 von %2 zurückgehaltenen Änderungen, die ältesten zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Eine Änderung ausführen</numerusform>
            <numerusform>%n Änderungen ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Eine Änderung ablehnen</numerusform>
            <numerusform>%n Änderungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>werden deaktiviert</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>%1 ausführen?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>Was der Identitätsanbieter verlangt hat, geschieht jetzt: Sitzungen enden, und Plätze werden frei.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Weiter zurückhalten</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Es wurde ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Über %n Änderung hatte schon jemand anders entschieden.</numerusform>
            <numerusform>Über %n Änderungen hatte schon jemand anders entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%1 von %2 sind erledigt.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>einmal verlangt</numerusform>
            <numerusform>%n-mal verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>Der Identitätsanbieter will</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>Die Anleitung ist auf Englisch geschrieben und nennt die Wörter des englischen Fensters.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Keine Seite hat diese Wörter</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Versuchen Sie es mit einem davon.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 ist keine Seite dieser Hilfe und wird von hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>solange etwas bekannt ist</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>ein anderer Tag</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Jahr-Monat-Tag, etwa 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>wer dazukam und wer ausschied</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Gewünscht ist Jahr-Monat-Tag, etwa 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Liest, was sich geändert hat…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>Von vorher ist nichts bekannt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Soweit bekannt, ist davon nichts anders als damals.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n Änderung.</numerusform>
            <numerusform>%n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>was sich auf %1 geändert hat</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Was anders wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Wer hat einen Namen, der vergeben ist?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Ein Server, der einen Benutzer mit 409 ablehnt, sagt, dass jemand den Benutzernamen, eine E-Mail-Adresse oder die externe Id schon hat. Er wird nach jedem davon gefragt, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Benutzername, E-Mail-Adresse oder externe Id</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Für den Hersteller kopieren</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Benutzer zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Noch wurde nichts gesucht</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Wer den Namen hat, steht hier, mit dem Zustand, in dem der Benutzer ist.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Der Server wird gefragt, und die Benutzer, die hier sind, werden durchgesehen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Niemand wird gezeigt</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 hatte ihn einmal und hat ihn nicht mehr. Ein Server, der ihn trotzdem ablehnt, hält ihn für diesen Benutzer frei.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 hat ihn und ist aktiv. Ist es dieselbe Person, lassen Sie den Identitätsanbieter diesen Benutzer übernehmen, statt einen anzulegen: Gleichen Sie nach einem anderen Feld ab oder tragen Sie die Id dort ein. Ist es jemand anderes, braucht einer von beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 hat ihn und ist deaktiviert. Reaktivieren Sie diesen Benutzer, statt einen anzulegen; besteht der Identitätsanbieter auf dem Anlegen, muss er den Benutzer zuerst finden.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 hat ihn und ist gelöscht, kann aber noch zurückkommen. Stellen Sie diesen Benutzer wieder her oder warten Sie, bis die Frist vorbei ist.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>früher: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>der Server sagt es jetzt</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>nur hier bekannt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Hat ihn als</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe Id</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>Der Server zeigt niemanden, der ihn hat. Lehnt er den Namen trotzdem ab, hat ihn ein verborgener Eintrag: Nur wer den Server betreibt, kann ihn sehen und den Namen freigeben.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Niemand, der hier bekannt ist, hat ihn.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Dieser Server sucht Benutzer nicht nach einem solchen Namen, deshalb wurden die %1 durchgesehen, die hier sind.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Ihr SCIM-Server lehnt es ab, einen Benutzer anzulegen oder umzubenennen, weil jemand eine dieser Kennungen schon haben soll (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Mit einem Filter nach jeder davon gefragt (GET /Users), zeigt der Server:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>Der Server filtert nicht danach. Unter %1 Benutzern, die er aufgelistet hat:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- niemanden</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Bitte nennen Sie den Eintrag, der die Kennung hat, und geben Sie sie frei oder zeigen Sie ihn uns.</translation>
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
        <translation>Nach dem ersten Zyklus meldet sich Entra etwa alle 40 Minuten; so lange kann eine Änderung brauchen.</translation>
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
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Für Gruppen öffnen Sie unter Parameters den Eintrag Groups und kreuzen „Include in User Provisioning“ an.</translation>
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
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 ist nur von diesem Computer aus erreichbar. Ein Identitätsanbieter in der Cloud braucht einen Server mit öffentlicher Adresse.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Mit den Seiten von %1 verglichen im %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>Die Verbindung zeigt hier den ersten Aufruf Ihres Identitätsanbieters.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>Schalten Sie bei Ihrem Identitätsanbieter die Bereitstellung zu dieser Adresse aus.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>Die Felder sind die von RFC 7644 selbst.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Eindeutiges Merkmal</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Eine Suche ohne Treffer wird mit Status 200 und einer leeren Liste beantwortet; ein Identitätsanbieter, der dort auf 404 wartet, folgt RFC 7644 nicht.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>Test Connection gelingt: Entra sucht einen Benutzer, den es nicht gibt, und muss hören, dass keiner da ist. Die Verbindung zeigt diesen Aufruf hier sofort; die Benutzer folgen mit dem ersten Durchlauf.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>Schalten Sie in Entra unter Provisioning den Bereitstellungsstatus aus.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Provisioning Mode</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Scheitern die meisten Anfragen, setzt Entra den Auftrag in Quarantäne, meldet sich einmal am Tag und gibt nach vier Wochen auf.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Gruppen in Gruppen werden nicht aufgelöst: Nur ihre direkten Mitglieder werden gesendet.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Sind Adresse und Token gespeichert, zeigt die Verbindung hier den ersten Aufruf von Google; die Benutzer folgen binnen Stunden.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>Schalten Sie in der Google-Admin-Konsole unter Auto-provisioning der App die Bereitstellung aus.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate gelingt, und unter Aktivität sind hier ein Testbenutzer und eine Testgruppe gekommen und gegangen.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>Deaktivieren Sie in JumpCloud unter Identity Management der App die Verbindung.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration meldet Erfolg, und die Verbindung zeigt hier sofort ihren ersten Aufruf.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>Schalten Sie in Okta unter Provisioning, Integration die API-Integration aus, oder heben Sie vorher alle Zuweisungen auf, wenn die Personen deaktiviert werden sollen.</translation>
    </message>
    <message>
        <source>Unique identifier field for users</source>
        <translation>Unique identifier field for users</translation>
    </message>
    <message>
        <source>Authentication Mode</source>
        <translation>Authentication Mode</translation>
    </message>
    <message>
        <source>Whoever was assigned before provisioning was switched on is not sent: press Provision User for them once.</source>
        <translation>Wer vor dem Einschalten zugewiesen wurde, wird nicht gesendet: Drücken Sie für diese einmal Provision User.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>Nehmen Sie in OneLogin unter Provisioning den Haken bei Enable provisioning weg.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection gelingt, und die Verbindung zeigt hier den ersten Aufruf von PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>Schalten Sie in PingOne unter Integrations, Provisioning die Verbindung aus.</translation>
    </message>
    <message>
        <source>Users resource</source>
        <translation>Users resource</translation>
    </message>
    <message>
        <source>Groups resource</source>
        <translation>Groups resource</translation>
    </message>
    <message>
        <source>SCIM version</source>
        <translation>SCIM version</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Authentication method</translation>
    </message>
    <message>
        <source>Once Enable was pressed, the connection here shows OneLogin’s first call.</source>
        <translation>Ist Enable gedrückt, zeigt die Verbindung hier den ersten Aufruf von OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>Die Namen der Felder und Schaltflächen sind die, die drei andere Produkte in ihren Schritten für OneLogin nennen; an den Seiten des Herstellers sind sie nicht geprüft. Gelesen im November 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>Drücken Sie unter API Status auf „Enable“ und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>Kreuzen Sie unter Provisioning „Enable provisioning“ an, nehmen Sie das Kreuz bei den Aktionen weg, die nicht auf einen Administrator warten sollen, und wählen Sie, was beim Entfernen eines Benutzers geschieht.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Was die Datei %1 sagt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Vorfälle in der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Sie wird auf diesem Computer gelesen. Nichts davon wird gesendet oder behalten.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Eine Datei von %1: %n Zeile über Bereitstellung, %2 bis %3.</numerusform>
            <numerusform>Eine Datei von %1: %n Zeilen über Bereitstellung, %2 bis %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n andere Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n andere Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n Zeile war nicht zu lesen: Sie hat keine Zeit oder kein Ergebnis.</numerusform>
            <numerusform>%n Zeilen waren nicht zu lesen: Sie haben keine Zeit oder kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Sie wurde auf diesem Computer gelesen; nichts davon wird gesendet oder behalten.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Darin steht keine Zeile über Bereitstellung.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Jede Zeile über Bereitstellung berichtet von einem Erfolg, oder von etwas, das nicht zu tun war.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 ist kein Bereitstellungsprotokoll von Microsoft Entra ID und kein System Log von Okta, als JSON oder CSV. Von den drei CSV-Dateien von Entra ID ist es die ohne „Steps“ oder „Properties“ im Namen.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 hat mehr als %2 MB oder %3 Zeilen. Exportieren Sie eine kürzere Zeit, oder eine einzige Anwendung.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 wurde mit %2 beantwortet. Das steht nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 wurde mit %2 beantwortet: %3 Das steht nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>Es ist vorbei: Was gescheitert war, ist seitdem gelungen.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>Der Identitätsanbieter versucht es weiter (bisher einmal).</numerusform>
            <numerusform>Der Identitätsanbieter versucht es weiter (bisher %n-mal).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>Der Identitätsanbieter versucht es nicht von selbst wieder: Das muss dort jemand tun.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>Ob der Identitätsanbieter es wieder versucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Es kann sich von selbst lösen.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Es löst sich nicht von selbst.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Es ist fehlgeschlagen: %1 Das steht nicht im Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>Der gewählte Vorfall</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>Einmal, %1</numerusform>
            <numerusform>%n Mal seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>Das Verzeichnis kennt diese Ablehnung nicht; ihre Ursache ist hier also nicht bekannt. Was der Server sagte und die Anfrage stehen unten.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wer handelt: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Quelle: %1, Stand %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und eine weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Art der Ablehnung</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Nachricht für den Administrator von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Nachricht an sie kopieren</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Wer hat diesen Namen?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Kein Vorfall passt</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Ändern Sie die Suche, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Ablehnungen werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>In dieser Zeit wurde jede Anfrage eines Identitätsanbieters ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>Eine Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 unter den neuesten %2 Ablehnungen; wählen Sie eine kürzere Zeit, um ältere zu sehen</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Änderungen von dieser Konsole aus</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Noch keine Änderung</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Jede Änderung, die von dieser Konsole aus verlangt wird, wird hier festgehalten, bevor sie hinausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>Das Journal ist, wie es geschrieben wurde: %n Zeile, die die vorige beweist.</numerusform>
            <numerusform>Das Journal ist, wie es geschrieben wurde: %n Zeilen, jede beweist die vorige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>Zeile %1 des Journals ist nicht, wie sie geschrieben wurde: Dort wurde eine Zeile geändert, eingefügt oder entfernt.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>das Journal ist, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>das Journal ist ab Zeile %1 nicht, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Das Ende des Journals fehlt: Es hatte %1 Zeilen, und einmal waren davon nur noch %2 da.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>das Ende des Journals wurde nach Zeile %1 abgeschnitten</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Diese Änderung lässt sich hier nicht rückgängig machen: Sie ist nicht geschehen, der Stand davor ist nicht bekannt, oder es gibt keinen einfachen Weg zurück.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Diese Änderung geschah auf einem anderen Server: Öffnen Sie jenen, um sie rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Wählen Sie eine Änderung, um sie rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Zeigt zuerst, was dabei geändert würde.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>Der Stand ist schon wie vor dieser Änderung.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Diese Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>„%1“ bei %2: Der Stand davor wird neu beantragt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Es wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Seitdem wurde es noch einmal geändert; auch diese Änderung ginge verloren.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Die Änderung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Benutzer wiederherstellen…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>Die Wiederherstellungsdatei ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Ein Konto anlegen</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Den Self-Service eines Kontos ändern</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Eine Verbindung anlegen</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Eine Verbindung ändern</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Eine Verbindung löschen</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Ein Token erzeugen</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Mit dem Austausch eines Token beginnen</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Das alte Token einer Verbindung beenden</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Den Austausch eines Token aufgeben</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Ein Token widerrufen</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Vermerken, dass ein Token angekommen ist</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Rollenzuordnungen anwenden</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Eine Attributzuordnung ändern</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Eine Voraussetzung bestätigen</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Zurückgehaltene Deaktivierungen ausführen</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Zurückgehaltene Deaktivierungen verwerfen</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Einen Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Einen Benutzer reaktivieren</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Einen Benutzer wiederherstellen</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Die Sitzungen eines Benutzers beenden</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Eine Sitzung beenden</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Benutzer ohne Verbindung entfernen</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Ändern, was eine Rolle darf</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Den Self-Service des Servers ändern</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>abgelehnt mit %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>keine Antwort, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Eine Rolle anlegen</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Eine Rolle löschen</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Einen Benutzer über SCIM anlegen</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Einen Benutzer über SCIM ersetzen</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Einen Benutzer über SCIM ändern</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Einen Benutzer über SCIM löschen</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Eine Gruppe über SCIM anlegen</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Eine Gruppe über SCIM ersetzen</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Eine Gruppe über SCIM ändern</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Eine Gruppe über SCIM löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label of a token</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <comment>hint, label</comment>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a token, time</comment>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Läuft ab: nie</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Darf nur: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Nur von: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Widerrufen: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Angekommen: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>Das Ersetzen eines Tokens ist beendet.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Ein Token wird ersetzt.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Eine Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Einen Benutzer aus einem Konto entfernen</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Ein Token sofort ersetzen</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Einer Gruppe Rollen geben</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Einer Gruppe Rollen nehmen</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Einen Benutzer sperren oder wieder einlassen</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Ändern, welche Rollen Gruppen geben</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Einen Einrichtungslink erstellen</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Einen Einrichtungslink löschen</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Die Zustellungen einer Verbindung entfernen</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n Attribut</numerusform>
            <numerusform>%n Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>Copy the path of the chosen value</source>
        <translation>Pfad des gewählten Werts kopieren</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Was anders ist als vorher</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Es ist größer als ein Megabyte und wird gezeigt, wie es kam. Kopiert wird eine Seite.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>Es ist so tief verschachtelt, dass es gezeigt wird, wie es kam.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Eine frühere Fassung wird gesucht…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Keine frühere Fassung ist aufbewahrt</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Keine der neuesten Anfragen wurde mit einem anderen Stand beantwortet, oder ihre Inhalte sind nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>Der Vergleich wurde abgebrochen, bevor er fertig war.</translation>
    </message>
</context>
<context>
    <name>provost::LeaverDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what, a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Is %1 out?</source>
        <translation>Ist %1 draußen?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Die Erklärung kopieren</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle Sitzungen beenden…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Draußen, soweit dieser Server weiß.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Nicht draußen: Etwas lässt die Person noch hinein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Erklärung speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Seite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Wer von ihnen ist draußen?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Nur nach den ersten %1 von %2 wird gefragt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Die Erklärung kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): nicht bekannt. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 von %2 sind draußen, soweit dieser Server weiß.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>nicht draußen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Draußen?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch da ist</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, vollständig, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 Zeilen wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, unvollständig, wie der Server sie sendet</translation>
    </message>
</context>
<context>
    <name>provost::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that hold commas themselves</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>provost::ListedRulesModel</name>
    <message>
        <source>its quotation marks do not close</source>
        <translation>Anführungszeichen schließen nicht</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>nennt keine Gruppe</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>nennt keine Rolle</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>der Name ist länger als 200 Zeichen</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>eine frühere Zeile nennt diese Gruppe</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 Mitglieder</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>für „%1“, %2 Mitglieder</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>es gibt keine Rolle dieses Namens</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>wartet; „%1“ heißt fast genauso</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>Das Protokoll dieses Programms</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Was weitergegeben würde</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Bleibt im Arbeitsspeicher, bis Provost geschlossen wird. Es enthält keine Zugangsdaten und niemandes Namen oder Adresse.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
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
        <translation>Schlüssel eingeben…</translation>
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
    <message>
        <source>You see Provost as %1 sees it.</source>
        <comment>role</comment>
        <translation>Sie sehen Provost so, wie %1 es sieht.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Zurück zur eigenen Ansicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 – Provost</source>
        <comment>server</comment>
        <translation>%1 – Provost</translation>
    </message>
    <message>
        <source>%1 – %2 – Provost</source>
        <comment>label, server</comment>
        <translation>%1 – %2 – Provost</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of server, connected or not</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything, F1 helps</source>
        <translation>Strg+K findet alles, F1 hilft</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Attribute von „%1“</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Welches Attribut eines Benutzers welches Feld des Produkts füllt. Probieren Sie es an einem Benutzer dieser Verbindung aus; vor dem Speichern wird nichts geändert.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Benutzer zum Ausprobieren suchen</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>Der Benutzer, an dem es ausprobiert wird</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Felder des Produkts</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Attribut, das das Feld füllt</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Nichts: Das Feld bleibt leer</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Vorgaben übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Die Zuordnung wird geladen…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Diese Verbindung hat noch keinen Benutzer zum Ausprobieren.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Kein Benutzer dieser Verbindung passt.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>„%1“ wird gefüllt aus</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Welches Attribut eines Benutzers welches Feld des Produkts füllt. Dieser Server probiert es an niemandem aus: Es gilt ab der nächsten Anfrage des Identitätsanbieters.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>Ohne dieses Feld kommt das Produkt nicht aus.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Das ist kein Attribut eines Benutzers mit einem einzelnen Wert.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>vom Produkt gebraucht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Feld des Produkts</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gefüllt aus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Rollenzuordnungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Rolle setzen…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Ändern Sie die Suche, um die anderen Regeln zu sehen.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Regeln werden geladen…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Verbindungen werden geladen…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Regeln gehören zu einer Verbindung. Sobald eine eingerichtet ist, können ihre Gruppen hier Rollen geben.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Die Rolle von %n Benutzer ändern?</numerusform>
            <numerusform>Die Rollen von %n Benutzern ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Manche von ihnen dürfen danach weniger. Die Regeln werden in einem Stück angewendet und lassen sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Auf %n Benutzer anwenden</numerusform>
            <numerusform>Auf %n Benutzer anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Regeln belassen</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Regeln werden angewendet…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>Die Regeln wurden angewendet. Es hat sich keine Rolle geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>Die Regeln wurden angewendet: %n Benutzer hat jetzt eine andere Rolle.</numerusform>
            <numerusform>Die Regeln wurden angewendet: %n Benutzer haben jetzt eine andere Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>Die Regeln werden in einem Stück angewendet und lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Die Mitglieder werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 von %2 Mitgliedern; die nächsten konnten nicht geladen werden. Blättern Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Kein Mitglied passt</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Ändern Sie die Suche, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Niemand ist in dieser Gruppe</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Mitglieder erscheinen hier von selbst, wenn der Identitätsanbieter sie hinzufügt.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 von %2 Mitgliedern passen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 von %n Mitglied</numerusform>
            <numerusform>%1 von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 Mitglieder passen</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Aus der Gruppe nehmen…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Gruppe umbenennen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Wer die Gruppe unter ihrem alten Namen sucht, findet sie nicht mehr: auch Identitätsanbieter und Rollenzuordnungen.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>%1 in %2 umbenennen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>Die Gruppe bekommt einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Hier sind zu viele Benutzer, um unter ihnen zu wählen. Haken Sie sie in Benutzer an und nehmen Sie sie von dort in diese Gruppe auf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Wer kommt in %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>%1 zu %2 hinzufügen?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>bekommen diese Rolle</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>kommen in die Gruppe</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>%1 aus %2 nehmen?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>verlieren diese Rolle</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>verlassen die Gruppe</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Eine Anfrage nennt nur dies, und sonst wird in der Gruppe nichts berührt. Ein Identitätsanbieter, der diese Gruppe sendet, kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Die Gruppe wird geändert…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Dieser Server führt keine Mitglieder auf</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>Seine Gruppen kommen ohne Mitglieder, deshalb ist hier nicht bekannt, wer in ihnen ist.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Dieser Server führt die Mitglieder nicht auf</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n Benutzer sagt, in dieser Gruppe zu sein. Die Gruppe selbst nennt keinen.</numerusform>
            <numerusform>%n Benutzer sagen, in dieser Gruppe zu sein. Die Gruppe selbst nennt keinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Unvollständig: %1 von %n Mitglied. Mehr führt der Server nicht auf; Provost sendet eine solche Liste nie zurück.</numerusform>
            <numerusform>Unvollständig: %1 von %n Mitgliedern. Mehr führt der Server nicht auf; Provost sendet eine solche Liste nie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Jemand anderes hat diese Regeln geändert</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Von Ihren Änderungen wurde nichts angewendet. Übernehmen Sie die anderen, behalten Sie Ihre, oder wählen Sie Zeile für Zeile; die Wirkung sehen Sie vor dem Anwenden.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Geänderte Regeln</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Eingabetaste oder ein Klick auf „Andere“ oder „Meine“ sagt, welche gilt.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Zeilen wie gewählt nehmen</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gilt</translation>
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
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>der Kodierung der Buchstaben</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>Leerzeichen, Binde- oder Unterstrichen</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>breiten oder schmalen Buchstabenformen</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>Akzenten</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>Buchstaben, die gleich aussehen</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>unterscheidet sich nur in %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>unterscheidet sich nur in %1 und %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Dieser Name mischt Buchstaben mehrerer Schriften und sieht vielleicht nur aus wie ein anderer Name.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Jeder Buchstabe dieses Namens sieht lateinisch aus, ist es aber nicht.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Dieser Name enthält Zeichen, die man nicht sieht.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>Die Quarantäne von %1 ist jetzt fällig.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>Bei diesem Tempo beginnt die Quarantäne von %1 frühestens in etwa einer Stunde.</numerusform>
            <numerusform>Bei diesem Tempo beginnt die Quarantäne von %1 frühestens in etwa %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>Bei diesem Tempo beginnt die Quarantäne von %1 frühestens in etwa einem Tag.</numerusform>
            <numerusform>Bei diesem Tempo beginnt die Quarantäne von %1 frühestens in etwa %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 hat sich %2 gemeldet.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 hat sich nie gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>Der einzige Platz von %1 ist vergeben.</numerusform>
            <numerusform>Alle %n Plätze von %1 sind vergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Dort bekommt niemand mehr einen, bis jemand geht oder es mehr gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 wird bei %2 abgelehnt: einmal in 24 Stunden</numerusform>
            <numerusform>%1 wird bei %2 abgelehnt: %n Mal in 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Es gibt einen Grund.</numerusform>
            <numerusform>Es gibt %n Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 ist bei %2 verspätet</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 hat kein gültiges Token</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Der Identitätsanbieter wird abgelehnt, bis er ein neues hat.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>Das Token von %1 kam nie an</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Sein Geheimnis ging unterwegs verloren, niemand kann es benutzen.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Es wird gerade ersetzt.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Es kann ohne Unterbrechung ersetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Das Token von %1 läuft in einem Tag ab</numerusform>
            <numerusform>Das Token von %1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>Eine Deaktivierung von %1 wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Deaktivierungen von %1 warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>Der Schutz hält sie zurück, weil viele zugleich den Zugang verlören.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>Eine Regel von %1 wartet auf eine Gruppe</numerusform>
            <numerusform>%n Regeln von %1 warten auf eine Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 hat noch keine Gruppe dieses Namens gesendet.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Eine Regel wartet auf eine Gruppe namens „%1“</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>„%1“ gibt es, mit einem Mitglied.</numerusform>
            <numerusform>„%1“ gibt es, mit %n Mitgliedern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Ihre Erinnerung an ein Token von %1 kommt in %n Tag</numerusform>
            <numerusform>Ihre Erinnerung an ein Token von %1 kommt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Ihre Erinnerung an ein Token von %1 ist fällig</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>Der Server kennt keinen Tag, an dem dieses Token endet.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und eine weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Keiner: immer direkt</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Immer durch diesen</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Die Einstellungen dieses Computers entscheiden, mit ihrem Skript (PAC), wo sie eines nennen. Ein Server auf diesem Computer wird direkt angesprochen.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Auch wo die Einstellungen dieses Computers einen Proxy nennen.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Auch für einen Server auf diesem Computer. Das Passwort liegt im Schlüsselbund; ein Proxy, der auf die einfachste Art danach fragt (Basic), bekommt es unverschlüsselt.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Erweitertes Netzwerk</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Netzwerk von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <translation>proxy.example.com</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Wie es im Schlüsselbund steht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>Benutzername, wo er einen verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Stellen, denen für diesen Server vertraut wird</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ein Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Neben denen, denen dieser Computer vertraut: das Zertifikat der eigenen Stelle Ihrer Organisation, als PEM-Datei.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Keines: Der Server verlangt keines</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12-Datei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>Die Datei bleibt, wo sie ist, und wird beim Öffnen des Servers gelesen; ihr Passwort liegt im Schlüsselbund. Ein Schlüssel auf einer Chipkarte oder im Speicher des Systems lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 ist kein Zertifikat in PEM-Form, oder es steht mehr darin als Zertifikate.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Geben Sie nur Namen oder Adresse des Proxys ein, etwa proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Durch %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n eigene Stelle</numerusform>
            <numerusform>%n eigene Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Mit Client-Zertifikat</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Wie ein eigenes Skript sagt (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>Das Skript wird abseits geladen und ausgeführt, wo es Provost weder aufhalten noch etwas davon erreichen kann. Ein Server auf diesem Computer wird direkt angesprochen.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Adresse des Skripts, oder eine Datei</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Proxy-Skript</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Proxy-Skripte (*.pac *.dat *.js);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, oder wählen Sie eine Datei. Was mit http:// beginnt, ließe sich unterwegs ändern und wird nur von diesem Computer angenommen.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Wie ein Skript sagt</translation>
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
        <translation>Neues Konto…</translation>
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
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Rolle anlegen</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>keine Rolle: sie darf nichts</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Darf zunächst, was diese darf</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Steht im Rang gleich unter</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>Der Rang zählt, wo ein Produkt jemandem die höchste von mehreren Rollen gibt. Er bleibt, wie er ist; was die Rolle darf, kann jederzeit geändert werden.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Wer sie hat, kann sich beim Produkt anmelden und hier nichts tun.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Wer sie hat, kann: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Weggelassen, weil Sie es selbst nicht dürfen: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Kopieren Sie die Geheimnisse der neuen Webhooks</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Ich habe sie abgelegt</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Sie werden nur dieses eine Mal gezeigt. Jeder Empfänger prüft mit seinem, dass eine Nachricht von diesem Server kommt.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 von „%2“</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>Die Geheimnisse wären endgültig verloren. Kopieren Sie jedes, und bestätigen Sie mit dem Häkchen, dass Sie sie abgelegt haben.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Ein Token für „%1“ erzeugen</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Erzeugen und zeigen</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Die vorhandenen Token gelten, bis Sie sie widerrufen. Das neue wird einmal gezeigt, im nächsten Schritt.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>Die Anfragen eines Identitätsanbieters werden abgelehnt.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Deaktivierungen warten auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Eine Verbindung hat kein gültiges Token.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Ein Token läuft bald ab.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Ein Identitätsanbieter schweigt länger als üblich.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Es ist kein Platz mehr frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n Sache in Provost braucht Sie.</numerusform>
            <numerusform>%n Dinge in Provost brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>In Provost braucht Sie nichts mehr.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Eine Erinnerung an ein Token steht bevor.</translation>
    </message>
</context>
<context>
    <name>provost::Notifier</name>
    <message>
        <source>Provost</source>
        <translation>Provost</translation>
    </message>
</context>
<context>
    <name>provost::NumberTile</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>provost::OfferPane</name>
    <message>
        <source>Connections are not made through this API: use the product’s own dashboard.</source>
        <translation>Verbindungen werden nicht über diese API angelegt: Das geht in der Verwaltung des Produkts.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Verbindungen werden nicht über diese API gelöscht: Das geht in der Verwaltung des Produkts.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Eine Verbindung lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Benutzer und Gruppen können nicht bleiben, wenn ihre Verbindung gelöscht wird.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Ein Token lässt sich nicht durch ein anderes ersetzen, während beide gelten.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Was ein Identitätsanbieter anlegen, ändern und deaktivieren darf, wird hier nicht geschaltet.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Nichts hält viele gleichzeitige Deaktivierungen zurück, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>Wohin Attribute im Produkt gehen, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Welche Gruppe welche Rolle gibt, wird hier nicht geändert.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Was eine Rolle darf, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Sitzungen und Plätze sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Wer gelöscht wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>Die Anfragen der Identitätsanbieter werden nicht mitgeteilt; hier sagt also nichts, ob sie ankommen oder scheitern.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Diese API hat kein Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>Der Server teilt nicht mit, wenn sich etwas ändert. Provost listet von Zeit zu Zeit alles neu auf, selten, wo das lange dauert, und sofort, wenn Sie aktualisieren.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Was man darüber wissen muss</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Was er nicht anbietet</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Das einzige Token von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Altes Token beenden und neues zeigen</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Eine Verbindung hat auf diesem Server ein Token auf einmal. Das neue tritt im selben Augenblick an die Stelle von %1; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Öffnen Sie das Feld „%1“ bei %2, bevor Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Anfragen, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>Anfragen in der letzten Stunde</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Die Anfragen werden gezählt…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n still</numerusform>
            <numerusform>%n still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n schlägt fehl</numerusform>
            <numerusform>%n schlagen fehl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n nie verbunden</numerusform>
            <numerusform>%n nie verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>%1 aktiv, %2 deaktiviert</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 in der Aufbewahrung</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Nichts. Die Token gelten, die Identitätsanbieter melden sich, und keine Regel wartet.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 abgelehnt, eine Ursache</numerusform>
            <numerusform>%1 abgelehnt, %n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Noch gibt es keine Verbindung. Über eine bringt ein Identitätsanbieter seine Benutzer und Gruppen hierher.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was hat sich geändert seit…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Liste von Gruppen und Rollen einfügen</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Je Zeile eine Gruppe und ihre Rolle, mit Komma, Semikolon oder Tabulator dazwischen, wie eine Tabelle sie kopiert.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Gruppen und Rollen</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n Regel hinzufügen</numerusform>
            <numerusform>%n Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n Zeile ist nicht brauchbar und wird weggelassen.</numerusform>
            <numerusform>%n Zeilen sind nicht brauchbar und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Noch nichts eingefügt</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Die Gruppen mit fast demselben Namen nehmen</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 hat kein Attribut %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 setzt der Server; ein Client kann es nicht ändern.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Streng nach RFC 7644 gibt es hier kein Attribut %1: Erwartet würde ein Objekt in einem Objekt.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>Der Vorgang ist mit Großbuchstaben geschrieben. Provost versteht das; ein strenger Server weist es ab.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Entfernt das einzige Mitglied</numerusform>
            <numerusform>Entfernt alle %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Entfernt alle Mitglieder</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Reaktiviert den Benutzer</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Deaktiviert den Benutzer</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Sagt, dass der Benutzer aktiv ist, was er schon ist</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Deaktiviert den Benutzer, der schon deaktiviert ist</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Streng nach RFC 7643 wird das abgewiesen: active muss true oder false sein, kein Text.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Wiederholt den Namen der Gruppe %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Benennt die Gruppe von %1 in %2 um</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Benennt die Gruppe in %1 um</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Fügt %1 einen Wert hinzu</numerusform>
            <numerusform>Fügt %1 %n Werte hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Ersetzt alle Werte von %1 durch einen Wert</numerusform>
            <numerusform>Ersetzt alle Werte von %1 durch %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Streng nach RFC 7643 wird das abgewiesen: %1 muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Streng nach RFC 7643 wird das abgewiesen: %1 muss true oder false sein, kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Fügt ein Mitglied hinzu</numerusform>
            <numerusform>Fügt %n Mitglieder hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Entfernt eines von %1 Mitgliedern</numerusform>
            <numerusform>Entfernt %n von %1 Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Entfernt ein Mitglied</numerusform>
            <numerusform>Entfernt %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Entfernt niemanden: Die Liste ist leer</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Streng nach RFC 7644 wird das einzige Mitglied entfernt: Die Liste wird nicht beachtet.</numerusform>
            <numerusform>Streng nach RFC 7644 werden alle %n Mitglieder entfernt: Die Liste wird nicht beachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Streng nach RFC 7644 werden alle Mitglieder entfernt: Die Liste wird nicht beachtet.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Ersetzt alle %1 Mitglieder durch ein Mitglied</numerusform>
            <numerusform>Ersetzt alle %1 Mitglieder durch %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Ersetzt alle Mitglieder durch ein Mitglied</numerusform>
            <numerusform>Ersetzt alle Mitglieder durch %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Ersetzt das Mitglied %1 durch %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Entfernt die Mitglieder, die ein Filter auswählt</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Entfernt alles aus dem Schema %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Streng nach RFC 7644 wird ein leerer Text gespeichert.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Entfernt alle Werte von %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Leert %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Leert %1, vorher %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Wiederholt %1, das schon %2 ist</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Ändert %1 von %2 in %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Setzt %1 auf %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Setzt ein Passwort, das Provost annimmt und nie behält</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Wird abgewiesen, und damit die ganze Anfrage: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Ändert nichts: Das Genannte setzt der Server, oder es ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>Ist kein lesbares PATCH: Es hat keine Vorgänge.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 hat keinen Teil %2; er wird übergangen.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 ist true oder false und kommt als Text. Provost versteht das; ein strenger Server weist es ab.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>Der Wert von %1 hat eine andere Form, als das Schema sagt. Provost versteht das; ein strenger Server weist es ab.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>Der Wert hat nicht den Typ von %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>Darüber beschwert sich die Antwort.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 nimmt eine Liste und kommt als ein Wert. Provost versteht das; ein strenger Server weist es ab.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Dieses Schema hat kein Attribut %1; es wird übergangen.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 hat kein Attribut %2; es wird übergangen.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 setzt der Server; was ein Client sendet, wird übergangen.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Ihre Rolle darf keine Berechtigungen ändern.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 behält alles: jemand muss das Provisioning verwalten können.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>Sie können nicht geben, was Sie selbst nicht dürfen.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Niemand könnte das Provisioning mehr verwalten: die Operatoren mit %1 sind die letzten, die es können.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 gehört zum Produkt: Sie kann weder umbenannt noch gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n Person hat sie. Lassen Sie zuerst die Regeln ihr eine andere Rolle geben.</numerusform>
            <numerusform>%n Personen haben sie. Lassen Sie zuerst die Regeln ihnen eine andere Rolle geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>Der Operator %1 hat sie. Geben Sie ihm zuerst eine andere Rolle.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Ansehen als…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Ohne „Provisioning ansehen“ sieht die Rolle die Bereiche Verbindungen, Rollenzuordnungen und Berechtigungen nicht. %1 behält alles: jemand muss das Provisioning verwalten können.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Rollen werden geladen…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Alle mit %1 dürfen jetzt: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1 entziehen: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Wer diese Rolle hat, kann es ab der nächsten Anfrage nicht mehr:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Rolle wird geändert…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Personen mit %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>Das ist Ihre eigene Rolle: Sie können es dann auch selbst nicht mehr und können es nicht zurückgeben.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Die Bereiche Verbindungen, Rollenzuordnungen und Berechtigungen erscheinen für diese Rolle dann nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Niemand mit %1 darf mehr: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Self-Service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Der Self-Service ist an.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Der Self-Service ist aus.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Self-Service ausschalten?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Die Administratoren der Kunden sehen ihr Konto weiterhin, können aber keine Verbindungen mehr einrichten, keine Token verwalten und keine Rollenzuordnungen ändern. Was sie eingerichtet haben, läuft weiter.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Anlassen</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1 geben: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Wer diese Rolle hat, kann es ab der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Self-Service einschalten?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Die Administratoren der Kunden können wieder Verbindungen einrichten, Token verwalten und Rollenzuordnungen ändern.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Neue Rolle…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>Die Richtlinie dieses Computers öffnet jeden Server nur lesend.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Dieser Server ist nur zum Lesen geöffnet: Von diesem Computer aus wird dort nichts geändert.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>Die Rolle, mit deren Augen Sie sehen, erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Was hier steht, ist von früher. Es kann geändert werden, sobald der Server es auf den neuesten Stand gebracht hat.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Das bietet dieser Server nicht an.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Zu einem Fall ablegen…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Zu einem Fall ablegen</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>Was Sie sehen, bleibt auf diesem Computer, wie es jetzt ist, auch wenn der Server es vergisst. Es enthält Daten von Personen und wird an seinem Tag von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Ein neuer Fall</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Er wird am %1 gelöscht, mit allem, was dazu abgelegt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 hat %n Beleg und wird am %2 gelöscht, mit allem, was dazu abgelegt ist.</numerusform>
            <numerusform>%1 hat %n Belege und wird am %2 gelöscht, mit allem, was dazu abgelegt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Zu %1 abgelegt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Den Fall zeigen</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Vor der Benutzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Bestätigt von %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Das ist erledigt</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Ist das erledigt?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Ist das doch nicht erledigt?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Ist diese Person draußen?</translation>
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
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>Die Verbindung wurde gelöscht: Kein Identitätsanbieter ändert diesen Benutzer mehr.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Frühere E-Mail</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Früherer Benutzername</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>Frühere externe Id</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: es gehört %1; ändern Sie es dort, denn die nächste Synchronisation schreibt es wieder. Provost: dieser Server entscheidet. Berechnet: es ergibt sich aus anderem.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Weitere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Wer diesen Server provisioniert, kann all das wieder überschreiben, auch was hier geändert wird.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Es kam durch eine von mehreren Verbindungen, und der Server teilt nicht mit, durch welche. Ändern Sie es beim Identitätsanbieter.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
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
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Ändern, was „%1“ darf?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Die Verbindung wird geändert…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>Die Gruppe ist nicht da, oder es ist nicht bewiesen, dass sie von dieser Probe ist.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>Der Benutzer ist nicht da, oder es ist nicht bewiesen, dass er von dieser Probe ist.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>Das Token wurde vorher abgelehnt.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>Der Server bat vorher, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Vorher kam keine Antwort.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>Vorher ließ es sich nicht lesen.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>Die Probe wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>Die Zeit war vorher um.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>der Server antwortet %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>der Server sagt, es sei gelöscht, aber es ist noch da</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>vielleicht %1 namens %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 mit der Id %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>%n Ressource dieser Probe wurde entfernt; nichts bleibt zurück.</numerusform>
            <numerusform>%n Ressourcen dieser Probe wurden entfernt; nichts bleibt zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Entfernen Sie von Hand, was übrig ist. Alle Namen dieser Probe beginnen mit %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Die Schemas lesen</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Listen Sie die Schemas auf: Microsoft Entra ID liest sie, wenn Einstellungen der Bereitstellung gespeichert werden.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung testen</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Antworten Sie auf einen Namen, den niemand hat, mit 200 und einer leeren Liste: Mit 404 schlägt der Test der Verbindung fehl.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Einen Benutzer suchen, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Antworten Sie mit 200 und einer leeren Liste: Der Identitätsanbieter legt nur an, wen er nicht findet, und hält den, den er findet, für dieselbe Person.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Legen Sie den Benutzer an und antworten Sie 201 mit allem; nehmen Sie „meta“ und eine leere Liste von Rollen an, die Microsoft Entra ID sendet.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Denselben Benutzer noch einmal anlegen</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Lehnen Sie einen zweiten Benutzer mit demselben userName mit 409 ab und lassen Sie den ersten, wie er ist: Identitätsanbieter wiederholen eine Anfrage, deren Antwort verloren ging.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Den Benutzer suchen</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Finden Sie den Benutzer nach userName und niemanden sonst: Wer gefunden wird, wird verknüpft und geändert.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Den Benutzer in Großbuchstaben suchen</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Vergleichen Sie userName ohne Rücksicht auf Groß und Klein (RFC 7643, Abschnitt 4.1.1): Sonst wird dieselbe Person zweimal angelegt.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Den Benutzer nach externalId suchen</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Finden Sie den Benutzer nach externalId: Viele ordnen Benutzer nach diesem Attribut zu.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Den Benutzer nach der dienstlichen Adresse suchen</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Nehmen Sie einen Filter mit einem Wertpfad und einem Unterattribut dahinter an. Er geht über die Grammatik von RFC 7644 hinaus und wird gebraucht, wo Benutzer nach der Adresse zugeordnet werden.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Einen zweiten Benutzer anlegen, mit null-Werten</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Nehmen Sie null für „nicht gesetzt“ und übergehen Sie eine unbekannte Schema-URI: Eine dokumentierte Anfrage von Microsoft Entra ID hat beides.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Mit einem Parameter fragen, den niemand kennt</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Übergehen Sie unbekannte Parameter der Anfrage: Die Angabe aadOptscim062020 steht in der Mandanten-URL.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Den Benutzer lesen</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Antworten Sie unter der vergebenen Id: Microsoft Entra ID behält sie und liest den Benutzer vor jeder Änderung.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Attribute ändern</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Nehmen Sie ein replace ohne Pfad an, dessen Schlüssel Namen mit einem Punkt oder mit der URN ihres Schemas sind, und daneben einen Filter in einem Pfad.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Nehmen Sie „Add“ und „Replace“ großgeschrieben an, eines je Attribut, mit der URN eines Schemas oder einem Filter im Pfad.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Eine Telefonnummer mit einem Filter hinzufügen</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Legen Sie das Element an, das ein add mit Filter nicht findet, mit dem type des Filters, und behalten Sie seinen Wert, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Den Benutzer umbenennen</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Ändern Sie userName und behalten Sie die Id: Menschen heiraten.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Die Führungskraft setzen</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Nehmen Sie die Id der Führungskraft auch als bloßen Text an.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Fragen, ob die Führungskraft gesetzt ist</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Nehmen Sie einen Filter auf id und manager zusammen an: So fragt Microsoft Entra ID, bevor es einen Verweis schreibt.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Die Führungskraft entfernen</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Nehmen Sie einen leeren Text für keine Führungskraft.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Eine Gruppe suchen, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Antworten Sie auf einen Namen, den keine Gruppe hat, mit 200 und einer leeren Liste.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Legen Sie die Gruppe an, obwohl „schemas“ eines nennt, das nicht von SCIM ist: Microsoft Entra ID sendet es mit jeder Gruppe, und keine Mitglieder.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Die Gruppe ohne ihre Mitglieder suchen</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Finden Sie die Gruppe nach displayName und lassen Sie die Mitglieder weg, die viele sein können.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Zwei Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Fügen Sie Mitglieder hinzu, deren $ref null ist.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Fragen, ob der Benutzer Mitglied ist</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Nehmen Sie einen Filter auf id und members zusammen an: So fragt Microsoft Entra ID, bevor es einen Verweis schreibt.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Die Gruppe ohne ihre Mitglieder lesen</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Lassen Sie die Mitglieder weg, wenn sie ausgeschlossen sind: Eine große Gruppe kostet Zeit und Speicher.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Ein Mitglied entfernen</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Entfernen Sie das Mitglied, das der Filter im Pfad nennt, und kein anderes.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Entfernen Sie die Mitglieder, die der Wert aufzählt, und keine anderen: Der Pfad allein würde alle meinen.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Die Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Benennen Sie die Gruppe um und behalten Sie ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Die externalId der Gruppe ändern</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Nehmen Sie eine andere externalId an: Microsofts Validator verlangt es.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Den Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Deaktivieren Sie, wenn „active“ durch false ersetzt wird: So wird Zugang entzogen.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Nehmen Sie den Text „False“ für false und antworten Sie weiter mit einem Wahrheitswert: So wird ohne die Angabe aadOptscim062020 Zugang entzogen.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Den deaktivierten Benutzer suchen</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Finden Sie weiterhin, wer deaktiviert ist, mit „active“ false: Wer zurückkommt, wird gesucht und wieder aktiviert.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Sehen, ob der deaktivierte Benutzer noch Mitglied ist</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Behalten Sie die Mitgliedschaften von Deaktivierten: Microsoft Entra ID sendet sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Den Benutzer wieder aktivieren</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Aktivieren Sie denselben Benutzer, mit derselben Id und demselben Profil.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Die Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Löschen Sie die Gruppe, antworten Sie 204 und von da an 404.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Den Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Löschen Sie den Benutzer, antworten Sie 204 und von da an 404: 30 Tage, nachdem jemand gelöscht wurde, löscht Microsoft Entra ID ihn auch hier.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Den gelöschten Benutzer suchen</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Finden Sie nicht, wer gelöscht ist: Sonst geht die nächste Änderung ins Leere.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Die Zugangsdaten mit Benutzern testen</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Antworten Sie mit einer Liste von Benutzern: Okta fragt nach zweien, wenn seine API-Zugangsdaten getestet werden.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Die Zugangsdaten mit Gruppen testen</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Antworten Sie mit einer Liste von Gruppen: Okta fragt danach, wenn seine API-Zugangsdaten getestet werden.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Legen Sie den Benutzer an und antworten Sie 201 mit allem; übergehen Sie „groups“, das nur gelesen werden kann: Okta sendet es jedes Mal leer und behält die Id der Antwort.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Den Benutzer lesen und mit anderem Namen zurückschreiben</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Nehmen Sie einen Benutzer zurück, wie er gelesen wurde, mit id, meta und groups, und antworten Sie 200 mit ihm: Okta aktualisiert ein Profil mit PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Einen zweiten Benutzer anlegen</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Eine Gruppe von zweien zeigt, ob eine Änderung an einem Mitglied das andere in Ruhe lässt.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Ein Passwort abgleichen</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Nehmen Sie ein Passwort an oder übergehen Sie es, und senden Sie es nie zurück.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Die Gruppe übertragen</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Legen Sie die Gruppe mit einer leeren Liste von Mitgliedern an; sie folgen in einer eigenen Anfrage.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Fügen Sie Mitglieder hinzu, die mit value und display kommen und ohne type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Benennen Sie die Gruppe bei einem replace ohne Pfad um, das ihre Id wiederholt, und behalten Sie ihre Mitglieder: Okta sendet eines mit jeder Änderung der Mitglieder.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Die Gruppe neu übertragen</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Lassen Sie genau die Mitglieder, die ein replace von „members“ aufzählt („Push now“).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Die ganze Gruppe schreiben</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Nehmen Sie ein PUT der Gruppe unter dem Namen an, den sie hat (das ist kein Konflikt), und behalten Sie alle Mitglieder, die es aufzählt.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Die Gruppe leeren</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Nehmen Sie eine leere Liste für keine Mitglieder: So wird eine Gruppe ohne jemanden übertragen.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Deaktivieren Sie bei einem replace ohne Pfad: So entzieht Okta Zugang; einen Benutzer löscht es nie.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Den Benutzer mit PUT deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Deaktivieren Sie auch bei einem PUT: Apps aus Oktas Assistenten tun es so.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Löschen Sie den Benutzer, antworten Sie 204 und von da an 404 (RFC 7644, Abschnitt 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Lesen, was der Server kann</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Sagen Sie, was Ihr Server kann (RFC 7644, Abschnitt 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Legen Sie den Benutzer an, antworten Sie 201 mit allem und sagen Sie in Location und meta.location, wo er ist (RFC 7644, Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Den Benutzer mit dem Attribut in Großbuchstaben suchen</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Nehmen Sie Namen von Attributen und Operatoren groß oder klein an (RFC 7644, Abschnitt 3.10), und vergleichen Sie userName ohne Rücksicht darauf.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Mit einem unverständlichen Filter fragen</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Lehnen Sie einen unverständlichen Filter mit 400 und invalidFilter ab, nie mit allen Benutzern oder keinem (RFC 7644, Abschnitt 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Ein Attribut des Benutzers lesen</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Lassen Sie weg, was „attributes“ nicht nennt (RFC 7644, Abschnitt 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Den Benutzer ersetzen</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Ersetzen Sie alles, was ein PUT schreiben darf: Was es weglässt, wird geleert (RFC 7644, Abschnitt 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Führen Sie alle Operationen eines PATCH nacheinander aus (RFC 7644, Abschnitt 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Eine halb falsche Änderung senden</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Führen Sie alle Operationen eines PATCH aus oder keine (RFC 7644, Abschnitt 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Legen Sie die Gruppe mit ihrem ersten Mitglied an und antworten Sie 201 mit allem (RFC 7644, Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ein Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Fügen Sie zu den Mitgliedern hinzu, die da sind (RFC 7644, Abschnitt 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Sehen, ob der gelöschte Benutzer die Gruppe verlassen hat</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Nehmen Sie, wer gelöscht ist, aus allen Gruppen: An einer Id, die ins Leere führt, scheitern Clients.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Benutzer anlegen, mit einem Objekt für die Adressen</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Nehmen Sie ein Objekt an, wo eine Liste von Adressen sein sollte, und übergehen Sie unbekannte Attribute: Kunden bearbeiten die Vorlage von OneLogins Anfragen.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Einen zweiten Benutzer anlegen, mit einer Adresse, die nicht die erste ist</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Nehmen Sie die erste Adresse, wo keine „primary“ ist.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Den Benutzer mit PUT ändern</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Nehmen Sie eine Änderung mit PUT an: Welches Verb OneLogin benutzt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Den Benutzer mit PATCH ändern</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Nehmen Sie eine Änderung auch mit PATCH an: Welches Verb OneLogin benutzt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Legen Sie die Gruppe ohne Mitglieder an.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Fügen Sie Mitglieder mit PATCH hinzu.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Nehmen Sie alle Mitglieder auch mit PUT an, unter dem Namen, den die Gruppe hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n Schritt ist fehlgeschlagen.</numerusform>
            <numerusform>%n Schritte sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n Schritt fand etwas, das schaden kann.</numerusform>
            <numerusform>%n Schritte fanden etwas, das schaden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n Schritt ist bestanden.</numerusform>
            <numerusform>%n Schritte sind bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n Schritt war nicht möglich.</numerusform>
            <numerusform>%n Schritte waren nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Probe bei %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Dafür wurden Benutzer und eine Gruppe erfunden, deren Namen mit %3 beginnen. Token und was der Server über andere Menschen sagt, sind weggelassen.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID mit aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID ohne aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644, wie er geschrieben steht</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Antwort %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Antwort %1, und danach: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>Der Server antwortet %1, wie erwartet.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Der Server antwortet %1 statt %2, womit Identitätsanbieter zurechtkommen können%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Der Server antwortet %1, erwartet ist %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>Was der Server sendet, ist kein SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>Die Antwort ist keine Liste von SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>Der Server findet %n Ressource, wo keine ist.</numerusform>
            <numerusform>Der Server findet %n Ressourcen, wo keine ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>Die Liste ist leer, nennt aber nicht 0 als Gesamtzahl (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>Der Server findet es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>Der Server findet %n Ressource, wo nach einer gefragt ist.</numerusform>
            <numerusform>Der Server findet %n Ressourcen, wo nach einer gefragt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>Der Server findet eine andere Ressource als die, nach der gefragt ist.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>Der Server lehnt es ab, wie er soll, aber nicht mit einem Fehler von SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>Der Fehler nennt seinen Status nicht als Text.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>Der Server lehnt es ab, wie er soll, sagt aber nicht warum: scimType ist nicht %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>Die Antwort hat keine id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>Die Antwort hat eine andere id als vorher.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>Die Antwort nennt ihr Schema nicht.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>Der Server sendet das Passwort zurück.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>„active“ kommt als Text zurück und nicht als true oder false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>Die Antwort sagt nicht, ob der Benutzer aktiv ist.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>Die Antwort lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Der Server sagt, es sei getan, aber danach stimmt das nicht: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>In der Antwort stimmt das nicht: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>Der Server sagt, es sei gelöscht, aber es ist noch da.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Nach dem Gelöschten gefragt antwortet der Server %1, erwartet ist 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Danach lässt es sich unter seiner Id nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>Die Antwort sagt nicht, wo die neue Ressource ist (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>der Server sagt, es sei angelegt, nennt aber keine brauchbare id</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>der Server gibt ihm die id eines anderen</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; es ließ sich nicht nachsehen: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>der Server nannte diese id beim Anlegen, findet darunter aber nichts</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>der Server nannte diese id beim Anlegen, dort steht aber ein anderer Name: Sehen Sie nach, wem sie gehört, bevor Sie etwas entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n Ressource bleibt (vielleicht) beim Server zurück.</numerusform>
            <numerusform>%n Ressourcen bleiben (vielleicht) beim Server zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>auf das Anlegen kam keine Antwort: Es kann noch angelegt werden</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>der Server antwortet auf das Anlegen %1: Es kann noch angelegt werden</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Das ließ sich nicht entfernen oder ist vielleicht noch da: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>Was gelesen wurde, enthält das Token und wird nicht zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Zwei Benutzer in einer Anfrage ändern</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Führen Sie jede Operation aus und sagen Sie, was aus jeder wurde.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Einen Benutzer und dessen Gruppe in einer Anfrage anlegen</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Setzen Sie ids an die Stelle der Namen, die Operationen haben (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Eine Sammelanfrage mit ihrem ersten Fehler beenden</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Führen Sie nach so vielen Fehlern, wie failOnErrors sagt, keine Operation mehr aus.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Ohne Token nach Benutzern fragen</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Weisen Sie mit 401 ab, wer sich nicht anmeldet.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Die Konfiguration des Dienstes lesen</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Sagen Sie von jeder Funktion, ob sie unterstützt wird, und wie sich Clients anmelden.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Die Ressourcentypen lesen</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Führen Sie jeden Typ mit Namen, Endpunkt und Schema auf.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Den Ressourcentyp User lesen</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Antworten Sie mit einem Typ, wo nach seinem Namen gefragt wird.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Führen Sie die Schemas auf und von jedem Attribut seinen Typ und ob es verlangt wird, mehrere Werte hat, geändert und zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Das Schema der Benutzer lesen</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Antworten Sie mit einem Schema, wo nach seiner URI gefragt wird.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Ein Schema lesen, das niemand hat</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Antworten Sie 404 für ein Schema, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Die Schemas filtern</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Lehnen Sie einen Filter dort mit 403 ab, damit niemand einen Teil der Liste für das Ganze hält.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Nach einem Endpunkt fragen, den es nicht gibt</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Antworten Sie 404 mit einem Fehler von SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Mit eq filtern</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Finden Sie, wer den Wert hat, und niemanden sonst.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Mit eq nach niemandem filtern</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Antworten Sie 200 mit einer leeren Liste, wo niemand den Wert hat.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Mit ne filtern</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Finden Sie, wer einen anderen Wert hat.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Mit co filtern</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Finden Sie, wer den Text irgendwo im Wert hat.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Mit sw filtern</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Finden Sie, wessen Wert mit dem Text beginnt.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Mit sw nach etwas in der Mitte filtern</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Finden Sie niemanden, dessen Wert den Text anderswo hat.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Mit ew filtern</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Finden Sie, wessen Wert mit dem Text endet.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Mit pr filtern</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Finden Sie, wer irgendeinen Wert hat.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Mit pr nach etwas filtern, das nicht da ist</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Finden Sie niemanden, der keinen Wert hat.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Mit gt nach Zeit filtern</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Vergleichen Sie Zeiten als Zeiten.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Mit lt nach Zeit filtern</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Mit ge und le filtern</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Vergleichen Sie Texte nach ihrer Ordnung, den gleichen Wert eingeschlossen.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Nach true filtern</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Vergleichen Sie true und false als solche.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Nach false filtern</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Mit not filtern</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Kehren Sie um, was in den Klammern steht.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Mit or filtern</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Finden Sie die, für die eines von beiden zutrifft.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Mit or vor and filtern</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Lassen Sie „and“ stärker binden als „or“.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Mit runden Klammern filtern</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Werten Sie zuerst aus, was in Klammern steht.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Nach einem Unterattribut filtern</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Vergleichen Sie das genannte Unterattribut.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Nach einem von mehreren Werten filtern</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Finden Sie, wer den Wert unter mehreren hat.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Mit eckigen Klammern filtern</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Finden Sie, wer einen Wert hat, für den alles in den Klammern zutrifft.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Mit eckigen Klammern über zwei Werte hinweg filtern</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Finden Sie niemanden, dessen Typ zu einem Wert und dessen Adresse zu einem anderen gehört.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Nach dem vollen Namen eines Attributs filtern</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Nehmen Sie Namen von Attributen mit der URI ihres Schemas an.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Nach externalId filtern</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Finden Sie den Benutzer über die id, die der Client vergeben hat.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Mit Namen und Operatoren in Großbuchstaben filtern</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Nehmen Sie Namen und Operatoren groß oder klein an.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Nach einem userName in Großbuchstaben filtern</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Vergleichen Sie userName ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Nach einer externalId in Großbuchstaben filtern</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Vergleichen Sie externalId mit Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Ohne Wert filtern</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Lehnen Sie einen unverständlichen Filter mit 400 und invalidFilter ab, nie mit allen Benutzern oder keinem.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Mit einem Operator filtern, den es nicht gibt</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Lehnen Sie einen unbekannten Operator mit 400 und invalidFilter ab.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Mit einer Klammer filtern, die nicht geschlossen wird</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Lehnen Sie Unvollständiges mit 400 und invalidFilter ab.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Die Mitglieder ansehen</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Führen Sie jedes Mitglied einmal.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Ein Mitglied hinzufügen, das schon da ist</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Werten Sie als Erfolg, was nichts ändert.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Ein Mitglied über seine id entfernen</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Entfernen Sie das Mitglied, das die Klammern finden, und kein anderes.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Alle Mitglieder ersetzen</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Setzen Sie die Mitglieder an die Stelle der vorhandenen.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Alle Mitglieder entfernen</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Entfernen Sie alle Werte eines Attributs, das entfernt wird.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Die Gruppen des Benutzers ansehen</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Sagen Sie bei einem Benutzer, welchen Gruppen er angehört.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Die Gruppe suchen</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Finden Sie die Gruppe über displayName, und keine andere.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Lassen Sie die Mitglieder weg, wo darum gebeten wird: Eine Gruppe kann sehr viele haben.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Die Gruppe ersetzen</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Ersetzen Sie Namen und Mitglieder durch die des PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>In der Antwort fehlt dies oder ist nicht, was es sein sollte: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults ist %1, erwartet ist %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>Die Seite hat %1 Ressourcen, erwartet sind %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex ist %1, erwartet ist %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage ist %1, erwartet ist %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>Die beiden Benutzer kommen in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>Die nächste Seite beginnt mit dem Benutzer der Seite davor.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>Die Antwort ist %1 und nicht application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Eine Adresse, die schon da war, steht beim Benutzer zweimal.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>Die Gruppe hat %n Mitglied, erwartet ist der eine Benutzer.</numerusform>
            <numerusform>Die Gruppe hat %n Mitglieder, erwartet ist der eine Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>Die Antwort hat keinen Header ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>Der ETag ist derselbe wie vor der Änderung.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>Die Antwort ist keine Sammelantwort von SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>Die Antwort nennt %n Operation, erwartet sind zwei.</numerusform>
            <numerusform>Die Antwort nennt %n Operationen, erwartet sind zwei.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Eine Operation nennt ihren Status nicht als Text.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Eine Operation wurde mit %1 abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>Die Antwort nennt %n Operation, erwartet ist die eine, die scheiterte.</numerusform>
            <numerusform>Die Antwort nennt %n Operationen, erwartet ist die eine, die scheiterte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Die erste Seite mit einem Eintrag lesen</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Geben Sie so viele zurück, wie „count“ sagt, und nennen Sie, wie viele es insgesamt sind.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Die zweite Seite mit einem Eintrag lesen</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Machen Sie weiter, wo die Seite davor geendet hat.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Eine Seite lesen, auf die alle passen</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Beginnen Sie mit 1 und geben Sie alle zurück, die es gibt.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Eine Seite lesen, die vor dem Ersten beginnt</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Nehmen Sie einen startIndex unter 1 für 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Nur fragen, wie viele es sind</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Geben Sie bei „count“ 0 keine Ressource zurück, aber die Gesamtzahl.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Nach weniger als keinem fragen</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Nehmen Sie einen negativen „count“ für 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Eine Seite hinter dem Letzten lesen</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Geben Sie hinter dem Letzten keine Ressource zurück, aber die Gesamtzahl.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Die erste Seite über einen Cursor lesen</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Geben Sie einen Cursor, wo es noch eine Seite gibt.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Die nächste Seite über einen Cursor lesen</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Eine Seite über einen Cursor lesen, den niemand vergeben hat</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Lehnen Sie einen solchen Cursor mit 400 und invalidCursor ab.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Den Benutzer durch POST suchen</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Beantworten Sie eine Suche im Körper wie eine in der Adresse, damit Namen von Menschen nicht in Protokollen stehen.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Alle Ressourcen durch POST durchsuchen</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Suchen Sie in allen Typen, wo keiner genannt ist.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Nach title ordnen</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Ordnen Sie aufsteigend nach dem genannten Attribut.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Absteigend nach title ordnen</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Kehren Sie die Ordnung um, wo „sortOrder“ es sagt.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Nachsehen, ob die Adresse einmal dasteht</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Lassen Sie einen Wert, der schon da ist, wie er ist.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ein Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Setzen Sie, was nicht da war.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Mehrere Attribute ohne Pfad hinzufügen</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Setzen Sie alles, was das Objekt nennt, und nichts sonst.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Eine Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Fügen Sie zu den vorhandenen Werten hinzu.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Eine Adresse hinzufügen, die schon da ist</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Eine andere Adresse zur primären machen</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Führen Sie einen primären Wert: Der bisherige ist es nicht mehr.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Ein Attribut ersetzen</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Setzen Sie den Wert an die Stelle des vorhandenen.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Ein Unterattribut ersetzen</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Ändern Sie das Unterattribut und lassen Sie die daneben.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Eine Adresse über ihren Typ ersetzen</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Ändern Sie den Wert, den die Klammern finden, und keinen anderen.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Ersetzen, was nicht da ist</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Nehmen Sie das Ersetzen von etwas, das nicht da ist, für ein Hinzufügen.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Ein Attribut über seinen vollen Namen ersetzen</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Ein Attribut ersetzen, dessen Name in Großbuchstaben steht</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Nehmen Sie Namen von Attributen groß oder klein an.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Ein Attribut in einer Anfrage zweimal ändern</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Führen Sie die Operationen eine nach der anderen aus.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Den Benutzer deaktivieren und aktivieren</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Nehmen Sie true und false für „active“ an.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Ein Attribut entfernen</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Leeren Sie das Attribut und kein anderes.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Eine Adresse über ihren Typ entfernen</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Entfernen Sie den Wert, den die Klammern finden, und keinen anderen.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Führen Sie alle Operationen eines PATCH aus oder keine.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Einen Wert ersetzen, den die Klammern nicht finden</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Lehnen Sie ein Ersetzen ohne Ziel mit 400 und noTarget ab.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Einen unverständlichen Pfad senden</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Lehnen Sie ihn mit 400 und invalidPath ab.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Eine Operation senden, die es nicht gibt</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Lehnen Sie sie mit 400 ab.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Die id des Benutzers ändern</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Lehnen Sie es mit 400 und mutability ab, Schreibgeschütztes zu ändern.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Den Namen des Benutzers entfernen</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Lehnen Sie es mit 400 ab, Verlangtes zu entfernen.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Einen Benutzer ändern, der nicht da ist</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Antworten Sie 404 für das, was nicht da ist.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Eine Abteilung hinzufügen</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Speichern Sie Attribute der Unternehmenserweiterung.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Nach Abteilung filtern</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Finden Sie Benutzer über Attribute der Erweiterung.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Die Abteilung entfernen</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Die Version des Benutzers lesen</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Senden Sie die Version als ETag und als meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Lesen, was sich nicht geändert hat</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Antworten Sie 304, wo der Client diese Version hat.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Eine andere Version ändern als die vorhandene</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Lehnen Sie mit 412 ab, wo der Client eine andere Version kennt, damit niemand überschreibt, was ein anderer geschrieben hat.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Die vorhandene Version ändern</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Ändern Sie ihn, wo der Client seine Version kennt.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Die Version nach einer Änderung lesen</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Geben Sie dem, was sich geändert hat, eine andere Version.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Unternehmensbenutzer</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Konfiguration des Dienstes</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Suchen durch POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Ändern durch PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Sammelanfragen</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Gewählte Attribute</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>Der Alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Medientypen</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Seiten über Cursor</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Es ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>Es ist kein Bericht einer Konformitätsprüfung.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Es enthält ein unbekanntes Ergebnis.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Es enthält keine der Regeln.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Dort erfüllt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Den Benutzer über seine id lesen</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Antworten Sie mit allem, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Nachsehen, wessen id und Gruppen der Benutzer hat</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Vergeben Sie ids und behalten Sie, was schreibgeschützt ist: Was ein Client dafür sendet, wird übergangen.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Die Metadaten des Benutzers ansehen</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Nennen Sie den Ressourcentyp, wann er angelegt und geändert wurde und wo er ist.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Nach dem Kennwort fragen</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Geben Sie nie ein Kennwort zurück, wer auch danach fragt.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Einen Benutzer lesen, der nicht da ist</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Den Inhaltstyp der Antwort ansehen</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Antworten Sie als application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Nach application/json fragen</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Antworten Sie auch Clients, die nur application/json annehmen.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Ein Attribut lesen</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Geben Sie zurück, was „attributes“ nennt, und id, und nichts sonst.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Ein Unterattribut lesen</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Geben Sie das genannte Unterattribut zurück und nicht die daneben.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Ein Attribut über seinen vollen Namen lesen</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Ein Attribut lesen, dessen Name in Großbuchstaben steht</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Alle Attribute bis auf eines lesen</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Lassen Sie weg, was „excludedAttributes“ nennt, und nichts sonst.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Alles bis auf die id lesen</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Geben Sie id auch zurück, wo sie wegbleiben soll.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Nach /Me fragen</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Antworten Sie mit dem, für den das Token steht, führen Sie dorthin, oder sagen Sie 501, wo das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Einen Benutzer senden, der kein JSON ist</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Lehnen Sie Unlesbares mit 400 und invalidSyntax ab.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Lehnen Sie einen zweiten Benutzer mit demselben userName mit 409 und uniqueness ab und lassen Sie den ersten, wie er ist.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Denselben Benutzer in Großbuchstaben anlegen</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Legen Sie einen Benutzer an, der kaum mehr als einen Namen hat.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Schreibgeschütztes ersetzen</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Übergehen Sie, was ein PUT über schreibgeschützte Attribute sagt.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Ein Attribut durch null ersetzen</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Nehmen Sie null für ein Attribut ohne Wert.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Den Benutzer durch einen ohne userName ersetzen</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Lehnen Sie ab, wem ein verlangtes Attribut fehlt, mit 400 und invalidValue.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Dem Benutzer einen vergebenen Namen geben</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Lehnen Sie einen userName, den ein anderer Benutzer hat, mit 409 ab.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Einen Benutzer ersetzen, der nicht da ist</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Antworten Sie 404: Ein PUT legt niemanden an.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Den zweiten Benutzer löschen</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Den gelöschten Benutzer suchen</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Lassen Sie Gelöschtes aus Listen weg.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Den gelöschten Benutzer neu anlegen</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Lassen Sie niemanden mit Gelöschtem in Konflikt sein.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Einen Benutzer löschen, der nicht da ist</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>Die Antwort davor sagte nicht, was dies braucht.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>Der Server sagt, dass er dies nicht anbietet.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%1 von %2 Regeln sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n Regel ist verletzt.</numerusform>
            <numerusform>%n Regeln sind verletzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n Regel ist zum Teil erfüllt.</numerusform>
            <numerusform>%n Regeln sind zum Teil erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n Regel wurde nicht versucht.</numerusform>
            <numerusform>%n Regeln wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Konformität von %1 mit RFC 7643 und RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Konformität mit RFC 7643 und RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Es fehlt bei: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>Bei %1 wird das angelegt, geändert und wieder gelöscht:
  %2
Sonst wird nichts geändert. Schreiben Sie „%3“, um fortzufahren: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Die Richtlinie dieses Computers lässt auf Servern nichts ändern.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Die Richtlinie dieses Computers lässt keine Berichte in Dateien schreiben.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Es gibt keinen Platz für das Journal der Änderungen.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>Die neueste Anfrage, die der Server noch hat.</numerusform>
            <numerusform>Die neuesten %n Anfragen, die der Server noch hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Keine Anfrage</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Auf dem Server ist keine Anfrage dazu mehr aufbewahrt, oder es gab keine.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>An das Token von „%1“ erinnern</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>Der Server kennt keinen Tag, an dem %1 endet. Wählen Sie einen Tag, an dem Sie danach sehen wollen, damit es nicht vergessen wird. Die Erinnerung erscheint wie ein Ablauf, zwei Wochen im Voraus, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Jahr-Monat-Tag, etwa 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Erinnern am</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Erinnerung setzen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Gebraucht wird ein Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Gebraucht wird Jahr-Monat-Tag, etwa 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>Der Tag, an dem dieses Token endet, ist bekannt: Auf ihn wird zwei Wochen vorher auch ohne Erinnerung hingewiesen.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Sie heißt jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n kam dazu: %1.</numerusform>
            <numerusform>%n kamen dazu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n ging: %1.</numerusform>
            <numerusform>%n gingen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Ein anderes Token für „%1“</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Die alte löschen…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>Auf diesem Server wird das Token einer Verbindung nicht ersetzt. Ein anderes Token ist eine andere Verbindung, mit eigener Adresse.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Eine andere Verbindung anlegen</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Den Identitätsanbieter umstellen</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Sehen, dass es funktioniert</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Die alte Verbindung löschen und ihre Benutzer behalten</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Die alte Verbindung löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>„%1“ steht daneben.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>Im selben Konto, für denselben Identitätsanbieter. Ihr Token wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Tragen Sie bei %1 Adresse und Token der neuen Verbindung an die Stelle der alten ein. Die alte Verbindung funktioniert weiter, bis sie gelöscht wird.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>„%1“ wurde %2 synchronisiert.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Von der neuen Verbindung war noch nichts zu hören. Sehen Sie auch bei %1 nach: Dort steht, ob der letzte Lauf gelang.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>Ihre Benutzer und Gruppen bleiben.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>Ihre Benutzer und Gruppen gehen mit ihr; warten Sie also, bis sie in der neuen sind.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Ohne eine andere Verbindung könnte niemand das Konto bereitstellen.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Anfragen und Ablehnungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>Die Pfeiltasten bewegen, mit der Umschalttaste wählen sie einen Zeitraum, die Eingabetaste zeigt dessen Anfragen, Escape zeigt alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a day and a time, for QLocale: 2 Nov, 16:04</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>provost::RequestFilters</name>
    <message>
        <source>2xx, carried out</source>
        <translation>2xx, ausgeführt</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, anderswo oder unverändert</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, abgelehnt</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, der Server ist gescheitert</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Ohne die Aufrufe dieser Konsole</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Aufrufe dieser Konsole</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Löscht die Gruppe %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Löscht den Benutzer %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Legt den Benutzer %1 an.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Legt die Gruppe %1 an.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Ersetzt alles, was von %1 bekannt ist.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Liest und ändert nichts.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Mehrere Anfragen in einer: jede steht im Inhalt.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>Was diese Anfrage bedeutet, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>Der Inhalt wurde beim Aufbewahren gekürzt und kann nicht als Ganzes gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und eine weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Die Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Ändern Sie die Suche, die Filter oder die Zeit, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Was Identitätsanbieter senden, erscheint hier von selbst, einen Moment nachdem es geschah.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>Die neuesten %1 Anfragen; wählen Sie eine kürzere Zeit oder engere Filter, um ältere zu sehen</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Die neuesten %1 Anfragen; ältere folgen am Ende der Liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Eine Anfrage, mehr gibt es nicht</numerusform>
            <numerusform>Alle %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Die neuesten %1 passenden Anfragen; ältere folgen am Ende der Liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>Die einzige passende Anfrage</numerusform>
            <numerusform>Alle %n passenden Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Zuerst wird jede dieser Personen neu gelesen. Die Richtlinie dieses Computers lässt nicht zu, dass in eine Datei geschrieben wird, was sie sind.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Sie werden neu gelesen…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Zuerst wird jeder davon neu gelesen, und was sie sind, wird nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Die Wiederherstellungsdatei wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 Die Wiederherstellungsdatei ist %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>Zeile %1 ist kein Benutzer, wie Provost sie in eine Wiederherstellungsdatei schreibt.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Sie enthält mehr als %1 Benutzer. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Es steht kein Benutzer darin.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Benutzer aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Zuerst werden sie nur mit dem verglichen, was der Server jetzt hat.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Wiederherstellungsdateien (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Wird mit dem verglichen, was der Server jetzt hat…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 von %2 verglichen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Bevor viele Benutzer auf einmal geändert werden, schreibt Provost auf, was sie sind. Mit einer solchen Wiederherstellungsdatei werden die reaktiviert, die aktiv waren, und die Gelöschten kommen zurück. Niemandem wird etwas genommen.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Es gibt eine neue Rolle: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Die Rolle %1 löschen?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Niemand hat sie. Mit ihr wird vergessen, was sie darf. Wo ein Operator oder eine Regel sie noch nennt, behält der Server sie und sagt es.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Die Rolle wird gelöscht…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>Die Rolle %1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysModel</name>
    <message>
        <source>%1: %2</source>
        <comment>permission, on or off</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Was die Rolle darf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>Die Schlüssel sind die des Produkts. Was geschaltet wird, gilt für alle mit der Rolle, in jedem Konto.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Die Berechtigungen werden geladen…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>Das Produkt hat keine Berechtigungsschlüssel.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Wer diese Rolle hat, darf es von da an, in jedem Konto.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Rolle wird geändert…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Wer diese Rolle hat, darf es nicht mehr, in keinem Konto.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Self-Service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Der Self-Service ist an.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Der Self-Service ist aus.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Self-Service einschalten?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Die Administratoren der Kunden sehen die Bereitstellung in ihrem Portal, soweit ihre Berechtigungen reichen.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Self-Service ausschalten?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Die Administratoren der Kunden sehen die Bereitstellung in ihrem Portal nicht mehr. Was sie eingerichtet haben, funktioniert weiter.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Anlassen</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Alle mit %1 dürfen jetzt: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1 geben: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Niemand mit %1 darf mehr: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1 entziehen: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Gruppen des Benutzers</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Die Gruppen werden geladen…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer in keine Gruppe aufgenommen.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Warum keine Rolle?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>gelöscht: Wer weg ist, hat keine Rolle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>Der Server nennt bei diesem Benutzer keine Gruppe. Manche Server nennen Mitglieder nur in den Gruppen: Sehen Sie auch dort nach.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Das Token von „%1“ wird ersetzt</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Im Schlüsselbund dieses Computers wird nachgesehen…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Das neue Token kopieren</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Ein anderes ausstellen…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Das alte Token behalten…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Ohne Nachweis beenden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Das alte Token beenden</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Altes Token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 benutzt das neue Token seit %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>Warten auf die erste Anfrage von %1 mit dem neuen Token</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>Das alte wird nicht mehr gebraucht und kann enden.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Wird von selbst grün; eigene Tests zählen nicht. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers und kann noch einmal kopiert werden.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Es liegt nicht im Schlüsselbund dieses Computers. Hat es niemand mehr, stellen Sie ein anderes aus: Das wartende endet dann.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Das Token liegt eine halbe Minute in der Zwischenablage.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Sehen Sie dort nach, ob die Synchronisierung gelingt, und beenden Sie dann das alte.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Ob %1 das neue Token verwendet, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>Im Schlüsselbund dieses Computers ist das Token dieser Verbindung, das hier zuletzt angezeigt wurde; es lässt sich noch einmal kopieren.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>des Kontos oder Servers</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>Standardrolle</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>Gruppe gelöscht</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>neu, wartet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>hat gewartet</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>war Regel %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>war „%1“ gemeint, %2 Mitglieder?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>wartet auf eine Gruppe dieses Namens</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>von %1 am %2 gelöscht; gibt niemandem eine Rolle</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>gelöscht; gibt niemandem eine Rolle</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>eine andere Gruppe heißt jetzt „%1“; sie bekommt nichts aus dieser Regel</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>von %1 am %3 umbenannt, hieß „%2“; Regel bleibt</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Eine andere Gruppe, „%1“, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Gruppe beim Identitätsanbieter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>des Kontos</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>war ohne Gruppe</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>ist es dieselbe?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>gelöscht; eine andere Gruppe heißt jetzt „%1“ und bekommt durch diese Regel nichts</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist dieselbe</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Rollenzuordnungen</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>Die des Kontos oder Servers</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Musterbenutzer testen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Ein Benutzer als JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Fügen Sie einen Benutzer ein, wie ihn der Identitätsanbieter sendet, als JSON: aus dessen Bereitstellungsprotokoll oder aus einer Anfrage unter Aktivität.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>Geprüft wird gegen die Schemas, die dieser Server zeigt. Das Muster bleibt auf diesem Computer, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Dieser Server zeigt dieser Konsole keine Schemas, darum gelten die aus RFC 7643. Das Muster bleibt auf diesem Computer, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Die Schemas dieses Servers werden gelesen…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>Das ist zu viel für einen Benutzer</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Ein Muster hat höchstens ein Megabyte.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Noch wurde nichts getestet</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Hier steht Attribut für Attribut, was der Server ablehnen oder übergehen würde.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Wer hat diese Namen?</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>eine Zeit wie 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>ein Text in Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Ändern Sie die Attributzuordnung beim Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>Der Server würde 400 invalidValue antworten, und der Identitätsanbieter würde diesen Benutzer nicht anlegen.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Muster</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Nichts ist daran falsch, soweit die Schemas es sagen: %n Attribut wurde angesehen.</numerusform>
            <numerusform>Nichts ist daran falsch, soweit die Schemas es sagen: %n Attribute wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>Es ist kein JSON. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Fügen Sie einen Benutzer als JSON ein.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>Es ist nicht ein Benutzer: Erwartet ist ein Objekt in JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Es sagt nicht, was es ist: „schemas“ ist keine Liste oder leer.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Lassen Sie „schemas“ mit %1 senden.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Es sagt nicht, dass es ein Benutzer ist: In „schemas“ fehlt %1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>Der Server kennt dieses Schema nicht. Was dazu gehört, wird übergangen oder abgelehnt.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Es gehört zu einer Erweiterung und muss innerhalb von „%1“ stehen.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Ordnen Sie es beim Identitätsanbieter %1 zu.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>Das Schema des Servers hat es nicht. Es wird übergangen, und manche Server lehnen den Benutzer ab.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>Der Server kennt diese Erweiterung nicht. Sie wird übergangen oder abgelehnt.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>„schemas“ nennt diese Erweiterung nicht. Strenge Server übergehen sie.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>Es ist %1, erwartet ist %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>Es wird verlangt und ist nicht da.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Es ist zweimal da: Namen von Attributen unterscheiden sich nicht allein durch Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>Der Server setzt es selbst und übergeht, was gesendet wird.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>Es wird verlangt und ist leer.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>Es ist ein leerer Text, den manche Server ablehnen. Es wegzulassen leert es auch.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>Es ist %1, erwartet ist eine Liste.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>Derselbe Wert desselben Typs ist zweimal da.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Mehr als einer von ihnen ist der primäre.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>Es ist der Text „%1“, erwartet ist true oder false. Server, die streng lesen, lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID sendet es so ohne aadOptscim062020: Hängen Sie ?aadOptscim062020 an die Mandanten-URL an.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>Es ist keiner der Werte, die der Server nennt: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Es beginnt oder endet mit einem Leerzeichen und ist ein anderer Wert als der ohne.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Kürzen Sie es dort, wo der Identitätsanbieter es zuordnet.</translation>
    </message>
</context>
<context>
    <name>provost::ScimPreset</name>
    <message>
        <source>FORG</source>
        <translation>FORG</translation>
    </message>
    <message>
        <source>The user name is the email address, and nobody else may have it.</source>
        <translation>Der Benutzername ist die E-Mail-Adresse, und niemand sonst darf sie haben.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Wer deaktiviert wird, wird überall abgemeldet und gibt den Platz frei. Wer gelöscht wird, ist nach 30 Tagen endgültig weg.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Eine Gruppe ist ein Team; wird sie gelöscht, bleiben ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Es nimmt das SCIM-Token der Organisation, das es nur im Enterprise-Tarif gibt. Ein Schlüssel für seine REST-API wird abgelehnt.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Wer keine Rolle bekommt, ist Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Jedes andere Produkt</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Gruppen bestimmen dort die Rollen, und eine Gruppe muss genau so heißen, wie das Produkt es erwartet.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>Maßgeblich ist der Identitätsanbieter: Was Sie hier ändern, ändert er vielleicht zurück.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Die Adresse endet auf %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Gruppen sind Rollen: Wer in einer Gruppe ist, hat die Rolle dieses Namens.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Gruppen können dort gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Es bietet nicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost fragt nach %n Benutzer auf einmal.</numerusform>
            <numerusform>Provost fragt nach %n Benutzern auf einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Alle %1 auswählen</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Self-Service</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Self-Service von %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Die eigenen Administratoren des Kontos dürfen sein Provisioning einrichten, im Rahmen der Berechtigungen unten.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Für den ganzen Server aus, sodass die eigenen Administratoren des Kontos nur ansehen dürfen, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Die Administratoren der Kunden dürfen das Provisioning ihres Kontos selbst einrichten, im Rahmen der Berechtigungen unten.</translation>
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
    <name>provost::ServerKinds</name>
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
        <source>Your personal admin key</source>
        <translation>Ihr persönlicher Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Geben Sie Ihren Admin-Schlüssel ein. Wer den Server betreibt, kann einen für Sie erstellen; er beginnt mit pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Einen SCIM-2.0-Endpunkt öffnen</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Benutzer und Gruppen jedes Produkts, das SCIM spricht, über Adresse und Bearer-Token.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>Die Adresse vor /Users, so wie sie bei einem Identitätsanbieter eingetragen wird.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Geben Sie das SCIM-Token ein, das Sie vom Produkt erhalten haben. Ein Schlüssel für dessen andere Schnittstellen wird oft nicht angenommen.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Was Provost hier sendet, folgt dem, was %1 über die API veröffentlicht. Es wurde nicht am laufenden Dienst geprüft.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Eine Frontegg-Umgebung öffnen</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>SCIM-Verbindungen, Benutzer und Gruppen aller Konten, mit Client-ID und API-Schlüssel.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Nach Region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; oder eine eigene Domain mit /frontegg dahinter.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Geben Sie den API-Schlüssel der Umgebung ein. Er steht in ihren Einstellungen neben der Client-ID.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Geben Sie die Client-ID der Umgebung ein. Sie enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Benutzer und Gruppen sind die, die über SCIM kamen; wer von Hand hinzugefügt wurde, wird nicht gezeigt. Bis zu 50 Konten werden durchgesehen, von mehr nur die, die eine Verbindung haben.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Eine Person, die zu mehreren Konten gehört, steht hier einmal für jedes. Provost nennt das Konto in allem, was es über eine Person sendet: Ohne das würde Frontegg die Person überall löschen.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Hat ein Konto mehrere Verbindungen, teilt Frontegg nicht mit, durch welche jemand kam. Benutzer lassen sich dann nicht zusammen mit einer Verbindung entfernen.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Eine Verbindung lässt sich weder umbenennen noch anhalten, und ihr Token weder noch einmal lesen noch ersetzen. Ein anderes Token ist eine andere Verbindung: anlegen, den Identitätsanbieter umstellen, sehen, dass es funktioniert, die alte löschen und ihre Benutzer behalten.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Ory Polis öffnen</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Die Verzeichnisse, Benutzer und Gruppen eines Produkts (BoxyHQ Jackson), mit dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/mein-produkt</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>Die Adresse von Polis und hinter dem Schrägstrich der Name des Produkts.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Geben Sie einen der API-Schlüssel von Polis ein (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Ein Verzeichnis ist hier eine Verbindung und ein Tenant ein Konto. Jedes Produkt wird für sich geöffnet: Polis zählt keine anderen auf.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis bewahrt das SCIM-Geheimnis eines Verzeichnisses lesbar auf und teilt es mit jedem Verzeichnis allen mit, die einen API-Schlüssel haben. Provost behält davon nichts und zeigt es nur, wenn Sie danach fragen.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Solange ein Verzeichnis deaktiviert ist, antwortet Polis seinem Identitätsanbieter, als wäre alles getan, und verwirft es. Danach muss der Identitätsanbieter alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>Ein Verzeichnis zu löschen entfernt immer seine Benutzer und Gruppen.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Verzeichnisse von Google Workspace werden in der Konsole von Polis angelegt: Sie brauchen Zugang zu Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>WorkOS Directory Sync öffnen</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Die Verzeichnisse, Benutzer und Gruppen aller Organisationen, mit dem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Geben Sie den geheimen Schlüssel der Umgebung ein; er beginnt mit sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Ein Verzeichnis ist hier eine Verbindung und eine Organisation ein Konto. Ist ein Verzeichnis nicht verbunden, steht sein Zustand mit dem Wort von WorkOS hinter dem Namen.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Verzeichnisse werden in der Verwaltung von WorkOS oder über einen Link des Admin Portal angelegt, ihre Token dort gezeigt und ersetzt.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>Ein Verzeichnis zu löschen entfernt seine Benutzer und Gruppen. WorkOS lässt sich Zeit: Es kann noch eine Weile aufgelistet sein.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Benutzer und Gruppen werden hier nicht geändert. Welche Gruppe welche Rolle gibt, wird in der Verwaltung von WorkOS entschieden.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Scalekit öffnen</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Die Verzeichnisse, Benutzer und Gruppen aller Organisationen, mit Client-ID und Geheimnis.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>Die Adresse der Umgebung.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Geben Sie das Client-Geheimnis der Umgebung ein.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Ein Verzeichnis ist hier eine Verbindung und eine Organisation ein Konto. Verzeichnisse über die API anzulegen und zu löschen, nennt Scalekit eine Vorschau, die nicht allen offensteht.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Für ein Verzeichnis lassen sich nur die Identitätsanbieter wählen, die Scalekit nennt.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Ein Verzeichnis anzuhalten, schaltet es ab. Was sein Identitätsanbieter dann als Antwort bekommt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Ein Geheimnis zu ersetzen, Attribute und Rollen gibt es in Scalekits eigener Verwaltung. Wann Geheimnisse enden, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Einen Auth0-Mandanten öffnen</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>Das eingehende SCIM seiner Enterprise-Verbindungen, mit Token, Benutzern und Gruppen.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>Die eigene Adresse des Mandanten, keine eigene Domain.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Geben Sie das Client-Geheimnis einer Machine-to-Machine-Anwendung für die Management API ein.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Geben Sie die Client-ID dieser Anwendung ein. Sie hat keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Eine SCIM-Konfiguration ist hier eine Verbindung, und die Enterprise-Verbindung, zu der sie gehört, ihr Konto: Jede nimmt eine auf, die denselben Namen hat. Enterprise-Verbindungen werden in Auth0 angelegt.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Es gibt höchstens zwei Token. Zwei werden so gezeigt, dass das eine durch das andere ersetzt wird. Wann ein Token zuletzt verwendet wurde, ist bekannt, aber nicht, von wem: Auch Ihre eigenen Tests zählen.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Jemanden zu deaktivieren, sperrt im ganzen Mandanten, wie es ein Identitätsanbieter tut, der durch SCIM deaktiviert.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>Zu einer Suche nennt Auth0 tausend Benutzer. Provost macht bei dem Zeitpunkt weiter, zu dem der letzte angelegt wurde; wer neu ist, wird vielleicht nicht sofort gefunden.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Mit einer SCIM-Konfiguration gehen ihre Token. Dass Benutzer und Gruppen in Auth0 bleiben, ist zu erwarten; dokumentiert ist es nicht. Hier werden sie dann nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Ein Stytch-B2B-Projekt öffnen</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>Die SCIM-Verbindungen, Mitglieder und Gruppen aller Organisationen, mit Projekt-ID und Geheimnis.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com für ein Testprojekt.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Geben Sie das Geheimnis des Projekts ein.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Geben Sie die ID des Projekts ein; sie beginnt mit project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Eine Organisation ist hier ein Konto und hat höchstens eine SCIM-Verbindung. Von mehr als hundert Organisationen werden nur die gefragt, die eine nennen.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Mitglieder sind, wer durch SCIM kam; wer anders kam, wird nicht gezeigt. Wer entfernt wurde, fehlt vielleicht: Stytchs Suche lässt gelöschte Mitglieder aus.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Wer in einer Gruppe ist, steht in den Attributen der Mitglieder. Dass die IDs dort die von Stytchs Gruppen sind, ist erschlossen, nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Ein Token wird ersetzt, während beide gelten. Ob eines verwendet wurde, teilt Stytch nicht mit: Sehen Sie beim Identitätsanbieter nach, ob es mit dem neuen geht, bevor Sie das alte beenden.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Wird eine Verbindung gelöscht, so wird Stytch nicht gebeten, ihre Mitglieder zu löschen. Was aus ihnen wird, ist nicht dokumentiert; hier werden sie dann nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Mitglieder werden hier nicht geändert.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>Was eine Rolle darf und was das Portal der Kunden zeigt, nimmt Frontegg nur als Ganzes. Provost liest es in diesem Augenblick, ändert ein Wort darin und sieht danach nach.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>Die Anfragen der Identitätsanbieter sind allein in Fronteggs eigenem Portal.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Benutzer und Gruppen werden hier nicht geändert, und der Server hat keine Suche: Provost sucht in dem, was es aufgelistet hat.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Ein Mandant hat jeweils einen Einrichtungslink, und Polis zeigt dessen Adresse in seiner Konsole, solange er gilt.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>Die Anwendung braucht die Berechtigungen read:connections, read:scim_config und read:scim_token; zum Anlegen, Ändern und Löschen create:scim_config, update:scim_config, create:scim_token, delete:scim_config und delete:scim_token; für Benutzer read:users und update:users; für Gruppen read:groups und read:group_members. Was ihr fehlt, wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 nimmt die Zuordnung der Attribute nur als Ganzes. Provost liest sie in diesem Augenblick, ändert, was Sie geändert haben, und lässt, was einen Benutzer bezeichnet, wie es ist.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>Die Anfragen der Identitätsanbieter (die Protokolle sscim und fscim), Rollen und Self-Service-Tickets gibt es in Auth0s eigener Verwaltung.</translation>
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
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>%1 vergessen…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Erweitertes Netzwerk…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Diesen Server vergessen?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 verschwindet aus der Liste, und seine Schlüssel verschwinden aus dem Schlüsselbund dieses Computers. Auf dem Server selbst ändert sich nichts.</translation>
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
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Seine Schlüssel verlassen den Schlüsselbund dieses Computers, und was von ihm aufbewahrt ist, wird gelöscht. Die Richtlinie dieses Computers nennt %1, deshalb bleibt er in der Liste. Auf dem Server selbst ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Die Beispielorganisation wird geladen…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Der lokale Server wird gestartet…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Der Server wird gefragt, ob er diesen Schlüssel kennt…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Hier gesucht, unter allen %1 Benutzern, die dieser Server aufführt.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Hier gesucht, unter den %1 geladenen Benutzern; der Server hat vielleicht mehr.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>Der Server sucht…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Dieser Server sucht nicht oder lehnt jeden Filter ab, den Provost kennt. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Auf dem Server gesucht: %n Benutzer gefunden.</numerusform>
            <numerusform>Auf dem Server gesucht: %n Benutzer gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Er zählt %1; schreiben Sie mehr vom Namen, um die anderen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>Er sandte auch %n Benutzer, der nicht passt und nicht gezeigt wird: Er filtert nicht, wie er sagt.</numerusform>
            <numerusform>Er sandte auch %n Benutzer, die nicht passen und nicht gezeigt werden: Er filtert nicht, wie er sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Als Filter gesendet: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>durch Sperrung beendet</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>durch Löschung beendet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Journal der Änderungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Dieser Server: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Kennzeichen im Fenster</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Schreibgeschützt: Nichts, was etwas ändert, verlässt diesen Computer</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>Das Kennzeichen steht über dem Fenster und in jedem Dialog. Das Umschalten des Schreibschutzes öffnet den Server neu.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Auf dem Schreibtisch sagen, wenn etwas Sie braucht</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Höchstens eine in fünf Minuten, ohne Namen, Adresse oder Token. Provost muss laufen.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Dieser Schreibtisch zeigt keine Benachrichtigungen von Programmen.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Nie in diesen Stunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Benutzer und Gruppen jedes Servers auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Beim nächsten Start sind sie sofort da, zum Lesen auch ohne den Server. Nur Sie können die Dateien lesen; weder Schlüssel noch Token stehen darin. Wer ausschaltet, löscht sie; der Server wird dabei neu geöffnet.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Jede Zeit nennt ihren Abstand zu UTC und unter der Maus die Zeit der anderen Uhr.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Liste der Server</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Adressen, Namen und Kennzeichnungen als Datei für Kolleginnen und Kollegen oder andere Computer. Kein Schlüssel ist darin: Wer sie importiert, gibt den eigenen ein, und bei einem Server, dessen Adresse hier bekannt ist, bleibt der Schlüssel.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Konfiguration…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Alles, was darauf konfiguriert ist, als ein Dokument: exportieren, mit einer Datei vergleichen, eine Datei anwenden.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Verwaltet: Die Richtlinie dieses Computers schaltet Benachrichtigungen aus.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Verwaltet: Nach der Richtlinie dieses Computers wird von keinem Server eine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Verwaltet: Die Richtlinie dieses Computers nennt diesen Server mit seiner Kennzeichnung.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Verwaltet: Die Richtlinie dieses Computers öffnet jeden Server nur zum Lesen.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Netzwerk (verwaltet)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>Die Richtlinie dieses Computers bestimmt es, was immer in den Netzwerkoptionen eines Servers steht.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Verwaltet: Die Richtlinie dieses Computers lässt keine Listen in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Fälle…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Einrichtungslinks</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Wer einen solchen Link hat, richtet die Verbindung eines Kontos ein, ohne sich anzumelden. Ein Konto hat jeweils einen Link: Ein weiterer beendet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Er wird nur dieses eine Mal angezeigt. Senden Sie ihn nur der Person, die die Verbindung einrichtet, auf einem Weg, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Link löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Die Links werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Niemand kann eine Verbindung über einen Link einrichten.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Geben Sie an, für welches Konto.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>Den Link von „%1“ löschen?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Wer ihn hat, kann ihn nicht mehr nutzen. Was damit eingerichtet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Der Link wird gelöscht…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Dieses Konto hat einen Link, der endet, sobald ein anderer erstellt wird. Drücken Sie die Schaltfläche noch einmal, um ihn zu erstellen.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Gilt bis</translation>
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
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
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
        <translation>Token erzeugen…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Das Token dieser Verbindung ist nie angekommen. Niemand hat es; erzeugen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Weiteres erzeugen…</translation>
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
        <translation>Der Server wird gefragt…</translation>
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
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Untersuchen…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Untersucht den Endpunkt mit fünfzehn Prüfungen.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Musterbenutzer testen…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Sagt, was dieser Server an einem Benutzer beanstanden würde. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Welche Adresse ihr Identitätsanbieter aufruft und mit welchem Token, teilt diese API nicht mit. Beides steht in der Verwaltung des Produkts.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>Das Token dieser Verbindung ist nie angekommen, und ein anderes gibt es nicht. Löschen Sie die Verbindung und legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Solange sie angehalten ist, antwortet dieser Server auf %1, als wäre alles getan, und verwirft es: Was sich dort inzwischen ändert, geht ohne ein Wort verloren. Lassen Sie nach dem Fortsetzen dort alles neu synchronisieren.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>kann jederzeit angezeigt werden</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>wurde einmal angezeigt, beim Anlegen</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Das tut keine Taste. Strg+K findet, was ohne geht.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>Das Token von „%1“</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Dieser Server bewahrt das Token lesbar auf und zeigt es, solange es die Verbindung gibt, jederzeit allen, die einen Schlüssel seiner API haben. Es lässt sich nicht ersetzen. Bewahren Sie diese Schlüssel so sicher auf wie das Token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Ein zweites Token wird ausgestellt. Bis Sie das alte beenden, gelten beide: Nichts bleibt stehen.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Sie tragen es bei %1 ein, im Feld „%2“.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost wartet, bis %1 damit gesehen wurde. Eigene Tests zählen nicht.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Erst dann beenden Sie das alte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Das Token von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Zweites Token ausstellen und zeigen</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>Das Token, das ersetzt wird</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Sie sehen bei %1 nach, ob die Synchronisierung damit gelingt: Dieser Server teilt es nicht mit.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>Die Richtlinie dieses Computers lässt keine Kopien zu, und so auch keine Belege.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Die Fälle und ihre Belege zeigen</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Das Protokoll dieses Programms zeigen</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Token aller Verbindungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Zur Verbindung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Die Token werden geladen…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Ändern Sie den Filter, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Keine Verbindung hat ein Token, das nicht widerrufen ist.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>Bisher %1 Token</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 Token; die einiger Verbindungen fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 von %2 Token, vollständig</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Als Kalender speichern…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Die Tage speichern, an denen Token enden</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Provost-Token</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Provost-Token (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n Tag als %1 gespeichert. Darin steht kein Geheimnis und kein Name einer Person.</numerusform>
            <numerusform>%n Tage als %1 gespeichert. Darin steht kein Geheimnis und kein Name einer Person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf benutzt werden für</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>erzeugt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
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
        <source>no expiry</source>
        <translation>unbefristet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>kann enden</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>wartet auf erste Benutzung</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>vom %1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>Erinnerung in %n Tag</numerusform>
            <numerusform>Erinnerung in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>Erinnerung fällig</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>Das Token von %1 endet</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Von da an wird %1 bei %2 (%3) abgewiesen.
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Das Token von %1 ersetzen</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Eine Erinnerung, die in Provost gesetzt wurde; vom Token von %1 bei %2 (%3) ist kein Ablauf bekannt.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Das Token %1 widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Wer es benutzt, wird ab der nächsten Anfrage abgewiesen. Das lässt sich nicht zurücknehmen.</translation>
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
        <source>Revoking the token…</source>
        <translation>Das Token wird widerrufen…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Es gehört zu einem laufenden Ersatz, der damit endet.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>Es ist das letzte gültige Token dieser Verbindung. Ohne es erreicht %1 das Produkt gar nicht mehr.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Das alte Token von „%1“ ohne Nachweis beenden?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1 wurde mit dem neuen Token nicht gesehen. Hat es noch das alte, wird es ab der nächsten Anfrage abgewiesen, bis dort jemand das neue einträgt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Das alte Token beenden</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Das alte Token wird beendet…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Das alte Token von „%1“ behalten?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>Das neue Token wird widerrufen; das alte gilt weiter, und alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Das neue Token widerrufen</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Mit dem neuen weitermachen</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Das neue Token wird widerrufen…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 benutzt das neue Token schon. Es wird abgewiesen, bis dort wieder das alte eingetragen ist.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Ein anderes neues Token für „%1“ ausstellen?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>Das neue Token, das niemand hat, wird widerrufen; an seiner Stelle wird ein anderes ausgestellt und einmal gezeigt. Das alte Token gilt weiter.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Ein anderes ausstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Das Token, das niemand hat, wird widerrufen…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Ob %1 das neue Token verwendet, ist hier nicht bekannt. Ist dort noch das alte eingetragen, wird ab der nächsten Anfrage abgewiesen, bis jemand dort das neue Token einträgt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Benutzer lesen</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Benutzer schreiben</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Gruppen lesen</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Gruppen schreiben</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Zum Beispiel: Okta Produktion</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>Von überall, oder zum Beispiel 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Gilt nur von diesen Adressen</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In einem Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Darf benutzt werden für</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Wählen Sie wenigstens eines, wofür das Token benutzt werden darf.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Eine der Adressen ist keine Adresse und kein Netz. Schreiben Sie Netze wie 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Das Token für „%1“ kopieren</translation>
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
        <translation>Der Server wird gefragt…</translation>
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
    <message>
        <source>End the old token</source>
        <translation>Das alte Token beenden</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Lässt sich drücken, sobald der Identitätsanbieter mit dem neuen gesehen wurde.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Übergabeblatt kopieren</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>Das Token liegt in der Zwischenablage. Fügen Sie es zuerst ein, dann kopieren Sie das Blatt.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Das Blatt liegt in der Zwischenablage, ohne das Token.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Es wird nur dieses eine Mal angezeigt. Der Server bewahrt allein den Hash auf, niemand kann es also noch einmal anzeigen.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>Der Server bewahrt es lesbar auf und zeigt es allen noch einmal, die einen Schlüssel seiner API haben.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Es wird nur dieses eine Mal angezeigt, und der Server zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Fügen Sie es bei %2 in das Feld „%1“ ein.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Dieser Server teilt höchstens mit, wann zuletzt synchronisiert wurde. Sehen Sie auch beim Identitätsanbieter nach.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>Das alte Token ist beendet: Bis dahin werden seine Anfragen abgelehnt.</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Benutzt</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Mehrere Token können zugleich gültig sein. Der Server bewahrt nur Hashes auf; ein Token, das niemand mehr hat, lässt sich widerrufen.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Token werden geladen…</translation>
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
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Erzeugen…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Eine Verbindung hat auf diesem Server ein Token auf einmal, von dem er nur einen Hash behält. Ein anderes beendet es sofort.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Sie hat ihr Token. Ersetzen Sie stattdessen dieses.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Mehrere Token können zugleich gelten. Eines, das niemand mehr hat, lässt sich widerrufen.</translation>
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
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>Der Menüeintrag %1 kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>Die Schaltfläche %1 öffnet kein Menü.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %2 von %3 sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>Der Identitätsanbieter ist die maßgebliche Quelle und kann das mit seiner nächsten Synchronisierung rückgängig machen. Damit es bleibt, ändern Sie es auch dort.</numerusform>
            <numerusform>Für %n von ihnen ist der Identitätsanbieter die maßgebliche Quelle und kann das mit seiner nächsten Synchronisierung rückgängig machen. Damit es bleibt, ändern Sie es auch dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Niemand sonst hat die Rolle %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>haben keine Rolle zu verlieren</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>verlieren %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>Die Anmeldung wird sofort abgewiesen, Sitzungen enden, und der Platz wird frei. Gruppen und Profil bleiben. Reaktivieren bringt den Zugang zurück, aber nicht die Sitzungen.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Wird deaktiviert…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: deaktiviert.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>%1 reaktivieren?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>Die Anmeldung ist wieder erlaubt, ein Platz wird belegt, wo einer frei ist, und die Rollen folgen aus den Gruppen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1 reaktivieren</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Wird reaktiviert…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>dürfen sich wieder anmelden</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: reaktiviert.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>Der Benutzer kommt mit derselben Id, demselben Profil und Verlauf zurück, und in die Gruppen, die es noch gibt. Das lässt sich hier nicht rückgängig machen, aber der Benutzer kann deaktiviert werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>kommen zurück</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: wiederhergestellt.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Jede Sitzung von %1 beenden?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Jede Sitzung endet sofort, über welche Verbindung die Person auch kam. Wer aktiv ist, kann sich neu anmelden.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Die Sitzungen beenden</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Sitzungen werden beendet…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>werden überall abgemeldet</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: Jede Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Es gibt keinen Benutzer und keine Gruppe ohne Verbindung.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>Benutzer und Gruppen ohne Verbindung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>%1 ohne Verbindung entfernen?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>Ihre Verbindung wurde gelöscht, und kein Identitätsanbieter pflegt sie mehr. Wer später zurückkommt, ist ein neuer Benutzer, es sei denn, der Server behält gelöschte Benutzer einige Tage.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>Benutzer gehen</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>Gruppen gehen</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Niemand sonst hat eine der Rollen %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>Der Benutzer aus der Datei ist, wie er damals war.</numerusform>
            <numerusform>Alle %n Benutzer aus der Datei sind, wie sie damals waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>%1 zurückholen?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>Das steht in der Datei, verglichen mit dem, was der Server jetzt hat. Profile und Gruppen bleiben, wie sie jetzt sind; ein Platz wird belegt, wo einer frei ist.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Werden zurückgeholt…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>deaktiviert → aktiv</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>gelöscht → zurück, mit den Gruppen, die es noch gibt</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>sind endgültig weg; nur ihr Identitätsanbieter kann sie zurückbringen</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: zurückgeholt.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Niemand kann zurückgeholt werden</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>gelöscht → zurück, und deaktiviert wie in der Datei</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Benutzer, die endgültig weg sind</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Wer diesen Server provisioniert, kann das mit der nächsten Synchronisierung rückgängig machen. Damit es bleibt, ändern Sie es auch dort.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>Dem Server wird gesagt, dass der Benutzer nicht aktiv ist, und sonst nichts. Was daraus folgt, entscheidet das Produkt: Die meisten verweigern die Anmeldung, manche beenden Sitzungen.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>werden ausgeschaltet</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>Dem Server wird gesagt, dass der Benutzer aktiv ist, und sonst nichts. Was daraus folgt, entscheidet das Produkt.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>Plätze werden frei</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>Sitzungen enden jetzt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Gesendet wird nur, was Sie ändern; ein leeres Feld nimmt das Attribut weg.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>%1 ändern?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Eine Anfrage nennt nur, was anders ist.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: geändert.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>In welche Gruppe?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>%1 in %2 aufnehmen?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Hundert Personen in jeder Anfrage, und sonst wird niemand in der Gruppe berührt. Scheitert eine Anfrage, bleibt, was die anderen getan haben.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Die Gruppe wird geändert…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>kommen in die Gruppe</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: in %2 aufgenommen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Identitätsanbieter finden einen Benutzer über den Benutzernamen oder die externe ID. Einer, der diesen Benutzer nicht mehr findet, legt vielleicht einen weiteren an.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Wer hat es?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 war %2 und ist %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 hatte %2 und hat %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 hatte den Benutzernamen %2 und hat %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 hat jetzt eine andere Verbindung.</translation>
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
        <source>Raw SCIM</source>
        <translation>SCIM-Rohdaten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Anfragen zum Benutzer</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Gruppen und Rolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>Platz belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 ist weg.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Es waren %1, und es sind %2.</translation>
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
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Gelöscht, noch %n Tag</numerusform>
            <numerusform>Gelöscht, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Endgültig weg am %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
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
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
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
        <translation>Benutzer werden geladen…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Richten Sie zuerst eine Verbindung ein. Benutzer erscheinen hier von selbst, sobald ihr Identitätsanbieter sich meldet.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 ist eingerichtet, aber der Identitätsanbieter hat sich noch nie gemeldet. Benutzer erscheinen hier von selbst, sobald er es tut.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Die Identitätsanbieter haben sich gemeldet, aber keinen Benutzer gesendet. Benutzer erscheinen hier von selbst, sobald sie es tun.</translation>
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
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Sitzungen beenden…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Diese Benutzer wurden behalten, als ihre Verbindung gelöscht wurde. Kein Identitätsanbieter ändert oder entfernt sie mehr.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Alle entfernen…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Sind sie draußen?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Benutzer aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 von %n Benutzer</numerusform>
            <numerusform>%1 von %n Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Kein aktiver oder deaktivierter Benutzer passt</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n gelöschter Benutzer würde passen. Ein gelöschter Benutzer lässt sich wiederherstellen, bis die Schonfrist vorbei ist.</numerusform>
            <numerusform>%n gelöschte Benutzer würden passen. Ein gelöschter Benutzer lässt sich wiederherstellen, bis die Schonfrist vorbei ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Die gelöschten zeigen</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was hat sich geändert seit…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>Der Server listet niemanden auf. Benutzer erscheinen hier von selbst, sobald er es tut.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>In eine Gruppe aufnehmen…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Mit einer Liste des Identitätsanbieters vergleichen…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%1 von %2 passen, hier gesucht</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Verglichen mit dem, was %1 %2 hinterließ.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Nur https ist erlaubt, außer für einen Server auf diesem Computer. Ein über http gesendeter Schlüssel könnte unterwegs gelesen werden.</translation>
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
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
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
        <source>Enter the address of the server, such as %1.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Das ist nicht die Adresse eines Servers. Sie sieht aus wie %1, ohne Benutzernamen, Fragezeichen oder #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Erweitertes Netzwerk…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Name in der Liste der Server (freiwillig)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Wo eine Adresse mehreren Mandanten dient und das Token wählt, hält ein eigener Name jeden neben den anderen.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>Was wäre, wenn %1 in anderen Gruppen wäre?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Haken Sie die Gruppen an, die Sie ausprobieren wollen. Der Server rechnet die Rolle aus; nichts wird geändert, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Andere Gruppe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Welche Gruppe?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Es bleibt: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>role now, role then</comment>
        <translation>%1 → %2</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, for QLocale: 2 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a time</comment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
