<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Deze Help weergeven.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie weergeven.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>De opgeslagen server met dit adres openen.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Instellingen en de database van de lokale server in deze map bewaren.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Elk deelvenster en dialoogvenster openen, van elk hier een afbeelding opslaan en afsluiten.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>De lokale server openen, met een voorbeeldorganisatie als die leeg is.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Zien en sturen welke gebruikers worden ingericht, en vanuit welke id-provider.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Alleen de deelvensters, met dit woord aan het eind van de naam van elke afbeelding.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Deze taal spreken, bijvoorbeeld de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Een SCIM-eindpunt zonder venster onderzoeken; “provost check --help” vertelt meer.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Daar proefdraaien met wat een id-provider doet; “provost rehearse --help” vertelt meer.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Daar regel voor regel proberen wat RFC 7643 en RFC 7644 eisen; “provost conformance --help” vertelt meer.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>De configuratie van een Provost-server afdrukken; “plan URL” vergelijkt die met een bestand en “apply URL” past het bestand toe. Elke opdracht heeft een eigen “--help”.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Deze lijst met servers overnemen, of deze configuratie vergelijken met de server die wordt geopend. Er verandert niets voordat u akkoord gaat.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>‘%1’ is geen opdracht en geen bestand.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Instellingen van de hele server</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rol “%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Account “%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Verbinding “%1” van “%2”</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 van “%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 in plaats van %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Rollen die worden gemaakt</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Accounts die worden gemaakt</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Verbindingen die worden gemaakt, zonder token</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhooks die worden gemaakt; hun geheimen worden één keer getoond</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Instellingen van de hele server die veranderen</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Rollen die veranderen, voor iedereen die ze heeft</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Accounts die veranderen</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Verbindingen die veranderen</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhooks die veranderen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Rollen die worden verwijderd</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Verbindingen die worden verwijderd: hun tokens eindigen, en hun gebruikers en groepen blijven zonder verbinding achter</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhooks die worden verwijderd</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Verwijderd: %1</translation>
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
        <translation>%1 gemaakt, %2 gewijzigd, %3 verwijderd</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 is zo niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Verbeter de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 heeft de sleutel niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Voer een sleutel in die nog geldig is; de beheerder van de server kan u een nieuwe geven.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Uw rol staat dit niet toe: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Vraag een operator met de rol Owner of Admin om dit te doen of uw rol te wijzigen.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 bestaat niet meer, of u mag het niet zien.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Vernieuw de lijst om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 past niet bij wat er al is.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Kies een andere naam, of kijk wat deze naam al heeft.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>Iemand anders heeft %1 intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Bekijk de nieuwe toestand en breng uw wijziging daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 is groter dan de server toestaat.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Maak het kleiner of splits het.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 vraagt om minder aanvragen of een beperktere vraag.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Deze server kan dat niet: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Vraag de beheerder van de server of een nieuwere versie het wel kan.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Controleer het adres, uw netwerk en de proxy; probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Probeer het opnieuw; blijft het zo, neem dan contact op met de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1 is geannuleerd voordat het klaar was.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Start het opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Het certificaat van %1 kon niet worden gecontroleerd, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 verwees naar een andere plaats, en uw sleutel is daar niet heen gestuurd.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Als u het nieuwe adres vertrouwt, voer het dan zelf in als adres van de server.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 heeft iets geantwoord dat niet aan dit protocol voldoet.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Controleer of het adres dat van de API is en niet dat van een webpagina.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>Bij %1 is een fout opgetreden tijdens het verwerken van de aanvraag.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Probeer het opnieuw; blijft het zo, geef de details dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 kon niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Controleer of er ruimte op de schijf is en of de map van u is.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 is geschreven door een nieuwere versie van Provost en is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Installeer die versie of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>De sleutelhanger van deze computer heeft niet geantwoord voor %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Ontgrendel de sleutelhanger en probeer het opnieuw; tot dan blijft de sleutel alleen voor deze keer in het geheugen.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het daarna opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>De aanvraag</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 is op dit moment niet beschikbaar.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 is op dit moment niet beschikbaar en meldt: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Op %1 wordt vanaf hier niets gewijzigd, en er is niets verzonden: het profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Is dat niet de bedoeling, schakel het dan in de instellingen uit voor deze server.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Op %1 wordt vanaf hier niets gewijzigd, en er is niets verzonden: het beleid van deze computer opent elke server alleen om te lezen.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Is dat niet de bedoeling, neem dan contact op met de beheerder van deze computer.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>De proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Controleer de proxy onder “Geavanceerd netwerk…” of in de instellingen van deze computer, of vraag het de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, waardoor %2 wordt bereikt, heeft een naam die niemand kent.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, waardoor %2 wordt bereikt, antwoordt niet.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, waardoor %2 wordt bereikt, heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, waardoor %2 wordt bereikt, vraagt om een geldige gebruikersnaam en een geldig wachtwoord.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Voer ze in onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Deze computer heeft niet op tijd laten weten via welke proxy %1 wordt bereikt.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>De instellingen ervan verwijzen mogelijk naar een script dat niet kan worden geladen. Kies een proxy, of geen, onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 laat geen aanvragen naar %2 door.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Het certificaat van %1 is verlopen, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>De beheerder van de server moet het vernieuwen. Staat de klok van deze computer verkeerd, zet die dan goed.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Het certificaat van %1 is nog niet geldig, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Kijk of de klok van deze computer goed staat; zo ja, dan heeft de server zijn certificaat te vroeg.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>Wat op %1 antwoordt, toont een certificaat voor een andere naam, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Controleer het adres; is het juist, dan heeft de beheerder van de server een certificaat voor deze naam nodig.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 toont een zelf uitgegeven certificaat, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Vergelijk de vingerafdruk, die in de details staat, met de beheerder van de server; voeg het certificaat daarna toe onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>Het certificaat van %1 komt van een instantie die deze computer niet vertrouwt, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Controleer het adres; heeft uw organisatie een eigen certificeringsinstantie, voeg het certificaat daarvan dan toe onder “Geavanceerd netwerk…”, of laat deze computer die instantie vertrouwen.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>Iets dat meeleest in versleutelde verbindingen heeft geantwoord in plaats van %1, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Vraag de beheerder van het netwerk of de virusscanner om dit adres met rust te laten, of om de instantie ervan op deze computer te laten vertrouwen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>Het certificaat van %1 is door de instantie ingetrokken, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>Gebruik deze server niet totdat de beheerder het certificaat heeft vervangen.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 biedt alleen versleuteling aan die te oud of te zwak is, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>De beheerder van de server moet TLS 1.2 of nieuwer toestaan, met een sleutel die lang genoeg is.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 vraagt om een clientcertificaat, en er is er geen getoond.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Kies het bestand met uw certificaat onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>Het clientcertificaat voor %1 is verlopen.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Vraag de uitgever om een nieuw certificaat en kies het bestand daarvan onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 kent de instantie niet die het clientcertificaat heeft uitgegeven.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Kies onder “Geavanceerd netwerk…” het certificaat dat voor deze server is uitgegeven.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>Het clientcertificaat is niet bedoeld om tegenover %1 te bewijzen wie de aanroeper is.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Vraag om een certificaat met clientverificatie als uitgebreid sleutelgebruik.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 heeft het clientcertificaat niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Vraag de beheerder van de server of het daar nog bekend is.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Het clientcertificaat in %1 kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Controleer of het bestand er is en het wachtwoord klopt. Een sleutel op een smartcard of in het archief van het systeem kan niet worden gebruikt; het moet een PKCS#12-bestand zijn.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Controleer het adres; in de details staat waarover TLS klaagde.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Het script dat zegt via welke proxy %1 wordt bereikt, kon niet worden geladen.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Zie de details voor de reden. Corrigeer het adres ervan onder “Geavanceerd netwerk…”, of kies daar een proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>Het script dat zegt via welke proxy %1 wordt bereikt, noemde er geen die kan worden gebruikt.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Geef de details door aan de beheerder van het script, of kies een proxy onder “Geavanceerd netwerk…”.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>Het beleid van deze computer staat niet toe dat Provost met %1 communiceert. Er is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Wie in meerdere groepen zit, heeft de rol van de eerste regel die van toepassing is.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Wie in meerdere groepen zit, heeft de rollen van alle regels die van toepassing zijn.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Wie in meerdere groepen zit, heeft de hoogste van de rollen.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Deze heette %1 tot %2; de regel is behouden.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Een andere groep heeft nu de naam waaronder deze bekend is. Die groep krijgt daardoor niets.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Wie in meerdere groepen zit, heeft de rol van de laatste regel die van toepassing is.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>gebruikersnaam</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>overige e-mailadressen</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe id</translation>
    </message>
    <message>
        <source>title</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>aantal leden</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 in plaats van %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gedeactiveerd</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>opnieuw geactiveerd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>terug na verwijdering</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>definitief verwijderd</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>in de groep %1 gekomen</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>uit de groep %1 gegaan</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1 kwam erbij</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1 ging weg</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, tussen %2 en %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>De server zelf meldt dit, en wanneer het was.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Niemand heeft het gemeld: deze computer heeft het gevonden door te vergelijken wat de server op het ene en op het andere moment had.</translation>
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
        <translation>Wat er daarvoor was, is niet bekend: de lokale kopie van deze server kan niet op deze computer worden bewaard. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>Wat er daarvoor was, is niet bekend: van deze server wordt geen lokale kopie bewaard. Dat is uitgeschakeld in de instellingen of door het beleid van deze computer.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>Wat er daarvoor was, is niet bekend: de lokale kopie is nog niet volledig geweest. Vanaf het einde van de eerste keer laden wordt bewaard wat verandert.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Bekend sinds %1; van daarvoor is niets bekend.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>Aangepaste SCIM 2.0</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>De gebruiker is actief en mag zich aanmelden.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Geweigerd: de gebruiker is gedeactiveerd, laatst gewijzigd op %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Geweigerd: de gebruiker is verwijderd op %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Niet gemeld door deze server: het product houdt sessies voor zich.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>Er loopt nog %n sessie.</numerusform>
            <numerusform>Er lopen nog %n sessies.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Er loopt geen sessie.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In geen groep.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Nog in %n groep: %1.</numerusform>
            <numerusform>Nog in %n groepen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>In %n groep, die niets geeft zolang de gebruiker niet actief is: %1.</numerusform>
            <numerusform>In %n groepen, die niets geven zolang de gebruiker niet actief is: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Geen andere gebruiker heeft dit adres of deze gebruikersnaam.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 in %2, via %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>NOG AANWEZIG</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>niet gemeld door deze server</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Een plaats van het account is in gebruik.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Er is geen plaats in gebruik.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Er geldt geen rol.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Geldt: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-sleutels</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Niet gemeld door deze server: sleutels die het product aan deze persoon gaf, zijn de eigen zaak van het product.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Id-provider</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Deze kan de gebruiker bij de volgende synchronisatie terugbrengen. Beëindig de toegang van de persoon ook daar.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), account %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>volgens %1 op %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
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
            <numerusform>%n persoon zit in %1 en %2.</numerusform>
            <numerusform>%n personen zitten in %1 en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>Regel %1 komt eerst: zij zijn %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>De hogere rol telt: zij zijn %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Zij hebben beide rollen, %1 en %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>De eerste regel die van toepassing is, beslist, van boven naar beneden.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>Van alle regels die van toepassing zijn, telt de hoogste rol. De volgorde maakt niet uit.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Iedereen heeft de rollen van alle regels die van toepassing zijn. De volgorde maakt niet uit.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Niemand van dit account zou de inrichting nog kunnen beheren, dus dit kan niet worden toegepast.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Laat iemand een rol houden die dat kan, of schakel selfservice voor dit account uit.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>De laatsten die dit kunnen: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>Regel %1 komt het laatst: zij zijn %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>De laatste regel die van toepassing is, beslist, van boven naar beneden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n van hen heeft de rol %1, en niemand anders van dit account heeft die.</numerusform>
            <numerusform>%n van hen hebben de rol %1, en niemand anders van dit account heeft die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n van hen heeft de rol %1; zoveel anderen houden die: %2.</numerusform>
            <numerusform>%n van hen hebben de rol %1; zoveel anderen houden die: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Roltoewijzingen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>Eén zaak vraagt uw aandacht</numerusform>
            <numerusform>%n zaken vragen uw aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nieuwe verbinding…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Tokenoverzicht tonen</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Gebruikers exporteren…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Groepen exporteren…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Tonen wat is geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>Eén regel wacht op een groep</numerusform>
            <numerusform>%n regels wachten op een groep</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Logboek van een id-provider openen…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Een SCIM-eindpunt onderzoeken…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Wat is er veranderd sinds…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Deze server</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>De configuratie exporteren of vergelijken…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Wie heeft een naam die bezet is?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Vergelijken met een lijst van de id-provider…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Zonder verbinding</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Geen rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Met een plaats</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>voorheen %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>ook %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Inrichting lezen</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Maken en wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Gebruikers en activiteit lezen</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Gebruikers deactiveren</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Toegang controleren</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Beheren</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Verbindingen maken en wijzigen</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Verbindingen verwijderen</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Tokens beheren</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Roltoewijzingen wijzigen</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Gebruikers lezen</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Gebruikers verwijderen</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Groepen lezen</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Activiteit lezen</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Het auditlogboek lezen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Accounts beheren</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Instellingen beheren</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Machtigingen beheren</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Operators beheren</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Ziet accounts, verbindingen, roltoewijzingen en machtigingen.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Stelt verbindingen in, wijzigt en pauzeert ze.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Verwijdert verbindingen en laat hun gebruikers en groepen staan.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Genereert, vernieuwt en trekt tokens van verbindingen in.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Bepaalt welke groep welke rol geeft.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Ziet ingerichte gebruikers, met hun persoonsgegevens.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Deactiveert gebruikers, activeert ze opnieuw, herstelt ze en beëindigt hun sessies.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Verwijdert gebruikers en groepen, samen met hun verbinding of zodra geen verbinding ze meer voedt.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Ziet groepen en wie erin zit.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Ziet de aanvragen van id-providers, met hun inhoud.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Ziet wat operators hebben gewijzigd, en wanneer.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Vraagt, zoals het product doet, wie zich mag aanmelden.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Maakt accounts en beslist over hun selfservice.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Wijzigt instellingen van de hele server.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Bepaalt wat elke rol mag.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Maakt en verwijdert operators, met rollen die niet meer mogen dan de eigen rol.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>De sleutelhanger van deze computer antwoordt niet: sleutels en tokens blijven in het geheugen, alleen voor deze keer.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Sleutels en tokens worden in de sleutelhanger van deze computer bewaard, en nergens anders.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokale server</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Wijzigingsjournaal</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Alles zoeken, ook wat is geplakt</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Naar het eerste deelvenster gaan; de andere volgen</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Alles opnieuw laden</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>De rij aanvinken, waar rijen kunnen worden aangevinkt</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Alle rijen aanvinken</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provost afsluiten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Beleid van deze computer</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Herstelbestanden</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Een nieuwe verbinding beginnen, vanuit elk deelvenster</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Naar het volgende deel van het venster gaan; met Shift naar het vorige</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>De cel kopiëren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>De rij kopiëren</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Kopieën van servers</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Deze computer meldt: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Van %1 kan nu niets worden bewaard. Bij elke wijziging wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Het bestand is %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>De eerdere kopie van %1 is geschreven door een nieuwere Provost; die is opzijgezet en er is een andere begonnen.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>De eerdere kopie van %1 kon niet worden gelezen; die is opzijgezet en er is een andere begonnen.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Een server van dit type heeft geen configuratie die Provost kan exporteren, met een bestand vergelijken of toepassen.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Met uw rol kunt u de configuratie van de hele server niet zien.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>De gekozen roltoewijzingen omhoog verplaatsen; zo ook omlaag</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>De gekozen roltoewijzingen verwijderen</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>De geselecteerde code uitleggen, of de gekozen aanvraag of het gekozen incident; anders de handleiding openen</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>De gekozen rij openen</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Een dialoogvenster, een zoekopdracht of de aangevinkte rijen verlaten; wat bezig is, wordt geannuleerd</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>De gekozen roltoewijzing wijzigen, of de naam van de rol wijzigen</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Een toets in deze lijst zoeken</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>De instellingen openen</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (kan niet worden gelezen, dus alles ervan is uitgeschakeld)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (“%2” kan niet worden gebruikt, dus alles ervan is uitgeschakeld)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost mag met geen andere computer dan deze communiceren.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost mag alleen met deze hosts communiceren: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Er wordt geen proxy gebruikt.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>Elke server op een andere computer wordt bereikt via de proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>Naast de instanties van het systeem wordt %n andere vertrouwd.</numerusform>
            <numerusform>Naast de instanties van het systeem worden %n andere vertrouwd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Zaken en hun bewijs</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>ingesteld voor deze verbinding</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>ingesteld voor dit account</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>ingesteld voor de hele server</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>behouden toen de verbinding werd verwijderd; de rollen bleven zoals ze waren</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>doorgegeven door %1 op %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>regel %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>lid van %1 sinds %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>is ook van toepassing, maar geeft een lagere rol dan een andere</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>is ook van toepassing, maar een eerdere regel heeft beslist</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>geen eerdere regel is van toepassing</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>de ene regel (%n) is niet van toepassing</numerusform>
            <numerusform>geen van %n regels is van toepassing</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>er is geen standaardrol</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>standaardrol %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: niet nodig</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Waarom geen rol?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Waarom %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>de id-provider zelf gaf %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>gedeactiveerd: wie zich niet mag aanmelden, heeft geen rol</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>er geldt geen rol</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>geldende rol %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>geldt niet zolang de gebruiker is gedeactiveerd</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>is ook van toepassing, maar wat de id-provider gaf, gaat voor</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: niet zolang de gebruiker is gedeactiveerd</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>is ook van toepassing, maar een latere regel heeft beslist</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>geen latere regel is van toepassing</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Dit veld is hier niet bekend.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Dit type server is hier niet bekend.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Hier moet een naam staan.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Dit label is hier niet bekend.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Hier moet true of false staan.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Hier moet een server staan, als object.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Hier moet een adres staan dat met https:// begint, zonder gebruikersnaam en zonder ? en #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Deze naam kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Dit bestand is geschreven door een nieuwere versie van Provost. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Dit is geen lijst met servers, of geen lijst die kan worden gebruikt. Er is niets overgenomen. Bij %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Het bestand kon niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Deze servers overnemen?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Bij een lijst komt geen sleutel mee. Een server waarvan het adres hier bekend is, houdt zijn sleutel; bij elke andere, ook met een gewijzigd adres, wordt ernaar gevraagd wanneer u de server opent.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>De lijst zo laten</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Servers overnemen…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Servers die hier alleen-lezen zijn en daarna kunnen worden gewijzigd</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Servers die worden toegevoegd</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Servers die een andere naam of een ander label krijgen</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Dit is geen JSON-object.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Een lijst met de indeling %1 wordt verwacht.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Hier wordt een lijst van hoogstens %1 servers verwacht.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Deze server staat hier twee keer.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>De lijst met servers exporteren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>De lijst staat in %1. Er staat geen sleutel en geen token in.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Het bestand kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Een lijst met servers importeren</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Al deze servers staan hier al, precies zo.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Dit product is hier niet bekend.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>een id-provider</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>de id-provider van %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>een operator</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>een onbekende</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>gemaakt door %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>gedeactiveerd door %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>opnieuw geactiveerd door %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>verwijderd door %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>hersteld door %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>opnieuw ingericht door %1, en zo terug met dezelfde id, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>zonder verbinding behouden toen %1 die verwijderde, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: gemaakt door %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: gedeactiveerd door %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: opnieuw geactiveerd door %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: verwijderd door %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: hersteld door %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: opnieuw ingericht door %1, en zo terug met dezelfde id, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>als andere gebruiker: zonder verbinding behouden toen %1 die verwijderde, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>over %n dag definitief verwijderd, %1</numerusform>
            <numerusform>over %n dagen definitief verwijderd, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>ander e-mailadres in plaats van %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>andere gebruikersnaam in plaats van %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>andere externe id in plaats van %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>kwam terug als andere gebruiker met een andere id, gemaakt door %1, %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Er kon nog niets van deze server worden geladen.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Niet actueel: %1 van %2 gebruikers, %3, stand %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Laden: tot nu toe %1 van %2 gebruikers.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Volledig: %1 van %2 gebruikers, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>sleutel niet geaccepteerd</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Actueel. Deze rol ziet geen gebruikers.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut achter op die van de server</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten achter op die van de server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut voor op die van de server</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten voor op die van de server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Zoals het %4 was: %1 van %2 gebruikers, %3. De server heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>De eerdere kopie was onbruikbaar en is opzijgezet</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Onvolledig: %1 van %2 gebruikers zijn geladen.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Op deze computer kan geen kopie worden bewaard</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Zoals het %1 was. Deze rol ziet geen gebruikers. De server heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Niet actueel, stand %1. Deze rol ziet geen gebruikers.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Laden. Deze rol ziet geen gebruikers.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Mogelijk onvolledig: %1 gebruikers, %2. De server stuurt steeds dezelfde pagina, dus of er meer zijn, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Onvolledig: %1 van %2 gebruikers, %3. De server telt er meer dan hij stuurt, of ze zijn tijdens het lezen veranderd.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Gestopt bij %1 gebruikers, %3. De server telt er %2 en blijft eindeloos meer sturen.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Onvolledig: %1 van %2 gebruikers, %3. De overige stuurt de server zonder bruikbare id.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Alles wat de server stuurt: %1 gebruikers, %3. De server telt er %2; dat klopt niet of is intussen veranderd.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Volledig: %1 van %2 gebruikers, %3. De groepenlijst van de server is dat niet: %4 van %5 zijn hier.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sessies van de persoon</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>De sessie beëindigen</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle sessies beëindigen…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Kan nog %n dag worden hersteld, tot %1.</numerusform>
            <numerusform>Kan nog %n dagen worden hersteld, tot %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Een plaats van het account is in gebruik.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Er is geen plaats in gebruik.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>Er loopt %n sessie.</numerusform>
            <numerusform>Er lopen %n sessies.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Deze server meldt geen sessies: het product houdt die voor zich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Deze sessie beëindigen?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Wie actief is, kan zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Sessie beëindigen…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Er loopt geen sessie.</translation>
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
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>Persoon, pad, status</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stilgezet</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>Live: nieuwe aanvragen verschijnen vanzelf</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Stilgezet: nieuwe aanvragen wachten totdat dit wordt ingeschakeld</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Soorten activiteit</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Aanvragen tellen…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Incidenten (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>zoals de server ze had, pagina voor pagina</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Er zijn %1 rijen naar %2 geschreven.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 is beantwoord met %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>zoeken: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Logboek openen…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Een inrichtingslogboek van Microsoft Entra ID of een System Log van Okta, als JSON of CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Een logboek van een id-provider openen</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Logboeken (*.json *.jsonl *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>u, als beheerder van deze service</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>de beheerder van de id-provider</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>de leverancier</translation>
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
        <translation>Regels toevoegen</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Zoek een groep, of noem er een die nog komt</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Groepen van de verbinding</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Leden van de groepen die u kiest, hebben de rol. Er wordt niets toegepast voordat u dat zegt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Rol die ze geven</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Wachten op een groep die “%1” zal heten</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n regel toevoegen</numerusform>
            <numerusform>%n regels toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Geen groep met deze naam</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Een regel kan wachten op een groep die de id-provider nog gaat sturen.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Het is %n keer gebeurd sinds %1, de laatste keer op %2.</numerusform>
            <numerusform>Het is %n keer gebeurd sinds %1, de laatste keer op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Voorbeeld: %1 %2 is op %4 beantwoord met %3.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>De server antwoordde: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 is geweigerd bij %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 wordt geweigerd bij %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wie moet handelen: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>Het gaat om de inrichtingstaak die dit adres aanroept: %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n wijziging niet toegepast</numerusform>
            <numerusform>%n wijzigingen niet toegepast</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Toepassen op %n gebruiker…</numerusform>
            <numerusform>Toepassen op %n gebruikers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Toepassen op %n gebruiker</numerusform>
            <numerusform>Toepassen op %n gebruikers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Wijzigen en proberen…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>De kenmerktoewijzing laden…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Hoe deze verbinding kenmerken toewijst, is niet bekend.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Gebruikers komen in het product aan volgens de standaardtoewijzing ervan.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Deze verbinding heeft een eigen toewijzing voor gebruikers.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>heeft de standaardrol of selfservice gewijzigd</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>heeft de selfservice van een account gewijzigd</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>heeft een account gemaakt</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>heeft abonnement of plaatsen van een account gewijzigd</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>heeft een verbinding gemaakt</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>heeft een verbinding verwijderd</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>heeft een verbinding gewijzigd</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>heeft gebruikers en groepen zonder verbinding verwijderd</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>heeft vastgehouden wijzigingen uitgevoerd</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>heeft vastgehouden wijzigingen afgewezen</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>heeft een kenmerktoewijzing gewijzigd</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>heeft een operator gemaakt</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>heeft een operator verwijderd</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>heeft de sleutel van een operator vernieuwd</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>heeft een vereiste bevestigd</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>heeft de bevestiging van een vereiste ingetrokken</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>heeft gewijzigd hoelang zaken worden bewaard</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>heeft een rol gemaakt</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>heeft een rol verwijderd</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>heeft een rol gewijzigd</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>heeft een tokenwissel geannuleerd</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>heeft een tokenwissel voltooid</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>heeft een tokenwissel gestart</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>heeft rolregels gewijzigd</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>is geweigerd door selfservice</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>heeft een token gegenereerd</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>heeft een token ingetrokken</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>heeft een gebruiker gedeactiveerd</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>heeft de sessies van een gebruiker beëindigd</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>heeft een gebruiker opnieuw geactiveerd</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>heeft een gebruiker hersteld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>heeft een groep verwijderd</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>heeft een token meteen vervangen</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>De gekozen wijziging</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Het auditlogboek laden…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Geen overeenkomende wijziging</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Pas de zoekopdracht aan om de andere te zien.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nog geen wijziging</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Wat operators op deze server wijzigen, verschijnt hier, met wie het deed en wanneer.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>De nieuwste %1 wijzigingen; oudere volgen aan het eind van de lijst</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Alle wijzigingen: %n</numerusform>
            <numerusform>Alle %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Persoon, actie, account</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>zoals de server ze had, pagina voor pagina</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Er zijn %1 rijen naar %2 geschreven.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Wat deze computer zou verlaten</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Bestanden van de bundel</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Het gekozen bestand</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Personen staan er als nummers, inloggegevens als vingerafdrukken, en van andere persoonlijke teksten wordt alleen de lengte genoemd. Wie wie is, blijft bij de zaak op deze computer. Lees elk bestand voordat u opslaat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>De bundel wordt samengesteld…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Volgende vervangen plek</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand weglaten</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Een ZIP-archief</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Een map</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>De sleutelhanger van deze computer ging niet open, dus de bestanden kunnen alleen op de geheimen van deze sessie worden doorzocht. Wat de vorm van inloggegevens heeft, wordt toch verwijderd.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Dit bestand opnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n keer een persoon</numerusform>
            <numerusform>%n keer een persoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n keer inloggegevens</numerusform>
            <numerusform>%n keer inloggegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n keer een andere tekst</numerusform>
            <numerusform>%n keer een andere tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Hier vervangen: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>De bundel opslaan</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>Bij %1 staat al iets. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Er is al een bestand %1. Dat zou worden vervangen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Er is niets opgeslagen: een geheim dat deze computer kent, staat in %1, regel %2, kolom %3. Laat dat bestand weg of haal het bewijs uit de zaak.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n plek vervangen</numerusform>
            <numerusform>%n plekken vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>weerlegd</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>niet aangeboden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>De server zegt niet of hij het kan.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>De server zegt dat hij het kan.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>De server zegt dat hij het niet kan.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Uit wat van aanvragen is bewaard, blijkt het niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n aanvraag heeft het gebruikt.</numerusform>
            <numerusform>%n aanvragen hebben het gebruikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n aanvraag die het gebruikte, is geweigerd, met %1.</numerusform>
            <numerusform>%n aanvragen die het gebruikten, zijn geweigerd, de nieuwste met %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Nog geen aanvraag heeft het gebruikt.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Een deel wijzigen (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Veel in één aanvraag (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Lijsten filteren</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Lijsten sorteren</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versies (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Bladeren met cursor</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Wachtwoorden wijzigen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Proberen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Wat de server zegt (ServiceProviderConfig), tegenover de nieuwste %1 aanvragen van deze verbinding.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>De server kon niet worden gevraagd wat hij kan.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>De server zegt dat hij dit niet kan, dus het wordt niet geprobeerd.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>De server is niet gevraagd of hij het kan.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Nog geen aanvraag heeft het laten zien: dat doen alleen de antwoorden 304 en 412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Wat de nieuwste %2 aanvragen van deze verbinding laten zien, staat hieronder.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Dat zegt de server aan iedereen. Om te proberen wat nog niemand heeft gebruikt, plakt u het token onder “Instellen”, want de sleutelhanger van deze computer geeft er geen voor deze verbinding.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>Voor het proberen is het token van deze verbinding nodig, en de sleutelhanger van deze computer geeft er geen. Plak het onder “Instellen”.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Aangeven van wie het token is (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Controle van een eindpunt</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Geschiedenis van een persoon</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgezet</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 is %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Wat bij de zaak is vastgezet</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>Het gekozen bewijs</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>Wat is vastgezet, blijft op deze computer, alleen voor u, zoals het toen was. Elke zaak verdwijnt op zijn dag.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>De zaken worden gelezen…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>De zaak verwijderen</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Dit bewijs eruit halen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Een bundel maken om door te geven…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Nog geen zaak</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Zet een incident, een verzoek, een controle of de geschiedenis van een persoon vast om er een te beginnen.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Er is niets bij vastgezet</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>Wat bij deze zaak is vastgezet, bestaat misschien nergens anders meer.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Deze kan niet worden gelezen en kan worden verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Verwijderd op</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certificaten die de server toont</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>uitgegeven door %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-vingerafdruk</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Het is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Typ %1 om te bevestigen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Geannuleerd. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Mislukt voor %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>De andere opnieuw proberen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Er is niets gewijzigd, want dit is niet meer zo. %1</translation>
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
        <translation>Er kwam geen token. Het is de eerste regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>De eerste regel van de standaardinvoer is geen token. Het staat daar alleen, zonder het woord Bearer en zonder spaties.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>De sleutelhanger van deze computer kan niet worden geraadpleegd: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>De sleutelhanger heeft geen token voor dit adres. Bewaar er een bij de verbinding in Provost, of geef het via de standaardinvoer.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Het rapport kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Het beleid van deze computer staat niet toe dat rapporten naar bestanden worden geschreven.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Een SCIM-eindpunt onderzoeken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>De gekozen bevinding</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Verzonden en ontvangen</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Zoals bewaard in de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-basis-URL</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Onderzoeken</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Dit is niet het adres van een SCIM-eindpunt. Het ziet eruit als https://scim.example.com/scim/v2; http is alleen mogelijk naar deze computer.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Voer het token van dit eindpunt in, alleen het token en zonder het woord Bearer. Het gaat naar dit adres en nergens anders heen, en wordt met dit dialoogvenster vergeten.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals eerder</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Leest alleen: er wordt niets gewijzigd, hier noch daar. Het token gaat naar dit adres en nergens anders heen.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Er is nog niets onderzocht</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Vijftien controles zeggen binnen tien seconden wat er mis is, wie moet handelen en wat er te doen is.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Voor programma’s (*.json);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Onderzoeken: alleen lezen</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Proefdraaien: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat wordt gedaan</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>Het beleid van deze computer laat niets wijzigen: een proefrun is niet mogelijk.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Deze server is alleen geopend om te lezen: een proefrun, die schrijft, is vanaf hier niet mogelijk.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>Op %1 wordt dit gemaakt, gewijzigd en weer verwijderd: %2. Verder wordt niets gewijzigd. Druk op “%3” om te beginnen.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Maken en proefdraaien</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Proefdraaien…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Gestopt. Wat is gemaakt, wordt verwijderd…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Proefdraaien…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Schrijft: twee gebruikers en een groep worden verzonnen, door hun leven geleid en weer verwijderd. Verder wordt niets gewijzigd. Het token gaat naar dit adres en nergens anders heen.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Er is nog niet proefgedraaid</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Elke stap zegt wat is verzonden, wat terugkwam en wat werd verwacht, en waarom het ertoe doet.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformiteit met RFC 7643 en RFC 7644 controleren</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Regel voor regel proberen…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Maken en controleren</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Controleren…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Schrijft: een paar gebruikers en groepen worden verzonnen, %n regel wordt ermee geprobeerd, en ze worden weer verwijderd. Verder wordt niets gewijzigd. Het token gaat naar dit adres en nergens anders heen.</numerusform>
            <numerusform>Schrijft: een paar gebruikers en groepen worden verzonnen, %n regels worden ermee geprobeerd, en ze worden weer verwijderd. Verder wordt niets gewijzigd. Het token gaat naar dit adres en nergens anders heen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Er is nog niets gecontroleerd</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Elke regel zegt wat is verzonden, wat terugkwam en wat de RFC eist. Het rapport telt ze per sectie, zodat twee servers kunnen worden vergeleken.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certificaten die de server heeft getoond</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Wat is gevonden en wat te doen is</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>Voor %1: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(zonder het token)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Wat te doen is (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Verzonden en ontvangen</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>SCIM-eindpunt %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Alleen gelezen; er is niets gewijzigd. Tokens en wat de server over personen vertelt, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Verwacht:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-vingerafdruk</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Een naam, een id, een opdracht of een foutmelding</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>De lokale server is onverwacht gestopt. Niets van wat was bevestigd, is verloren.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>De sleutelhanger van deze computer heeft de sleutel niet aangenomen, dus die blijft alleen voor deze keer in het geheugen. Ontgrendel de sleutelhanger en open de server opnieuw om de sleutel te bewaren.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Alles opnieuw laden</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Overschakelen naar een andere server…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provost afsluiten</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Een ander programma gebruikt poort %1 van deze computer, dus de lokale server is deze keer op %2. Sluit dat programma af en start Provost opnieuw om de server terug te hebben waar die was; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 is uit de lijst verdwenen, maar de sleutelhanger van deze computer heeft niet bevestigd dat de sleutels weg zijn. Ontgrendel de sleutelhanger en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>De lokale server kan niet starten, omdat het programma provostd op deze computer ontbreekt. Installeer Provost opnieuw samen met de server, of maak verbinding met een server die elders draait.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Het wijzigingsjournaal tonen</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Tijden tonen volgens de klok van deze computer</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Tijden tonen in UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>De instellingen en sneltoetsen openen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>De handleiding openen</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Een sneltoets zoeken</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>Op %1 is geen Provost-server, of een oude: niets daar heeft een configuratie. Het adres is dat wat Provost opent, zonder /admin en zonder /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>Het document kan zo niet worden gebruikt: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Beheersleutel: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Er kwam geen sleutel. Het is de eerste regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>De eerste regel van de standaardinvoer is geen sleutel. Die staat daar alleen, zonder het woord Bearer en zonder spaties.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>De sleutelhanger van deze computer kan niet worden geraadpleegd: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>De sleutelhanger heeft geen sleutel voor dit adres. Open de server één keer in Provost, of geef de sleutel via de standaardinvoer.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Het bestand %1 kan niet worden geschreven.</translation>
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
        <translation>Op %1 wordt dit gedaan:
%2
%3
Typ “%4” om door te gaan: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Er is niets gedaan: de server of het document is anders dan toen dat plan werd gemaakt. Maak een nieuw plan en bekijk het.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Er is niets gedaan: nieuwe webhooks krijgen geheimen die één keer worden genoemd. Geef daarvoor een bestand op met --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets gedaan.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>De server is intussen veranderd, dus het plan klopt niet meer. Maak een nieuw plan en bekijk het.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>Het is niet bekend of dit is gedaan: %1 Maak een nieuw plan; dat zegt wat er nog te doen is.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Alles is gedaan, maar de geheimen van de nieuwe webhooks konden niet worden geschreven en zijn verloren: %1. Geef deze webhooks nieuwe geheimen.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>Het beleid van deze computer staat niet toe dat iets wordt geëxporteerd.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Het beleid van deze computer staat niet toe dat op servers iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 is alleen-lezen in Provost: vanaf deze computer wordt daar niets gewijzigd. Is dat niet de bedoeling, schakel het dan in de instellingen uit voor deze server.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Waar de standaardinvoer geen terminal is, kan niemand iets worden gevraagd: geef met --plan de vingerafdruk van een plan op, of --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>De lijst met servers van Provost kan niet worden gelezen, zodat niet bekend is hoe deze wordt bereikt en of hij vanaf hier mag worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Configuratie van deze server</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Toepassen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Als document</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Rollen en wat ze mogen, accounts, verbindingen met hun regels, kenmerktoewijzingen en limieten, en webhooks: één JSON-bestand om in een opslagplaats te bewaren, of voor een andere server. Zonder sleutels, tokens, andere geheimen, operators, gebruikers en groepen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Vergelijken met een document</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Zegt wat hier zou worden gemaakt, gewijzigd en verwijderd om de server te maken wat het bestand zegt. Dat alleen wijzigt niets.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Configuratiebestand</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>De configuratie exporteren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>De configuratie lezen…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>De configuratie staat in %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand lezen…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Vergelijken met de server…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>Het document kan zo niet worden gebruikt: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Deze server maken zoals het document zegt?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Alles wordt gedaan, of niets. Wat hier wordt verwijderd, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Het document toepassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Het document toepassen…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Elke wijziging</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Eerst wordt de configuratie zoals die nu is, naar %1 geschreven.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>De huidige configuratie schrijven…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>De server is zoals het document zegt.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>De server is al zoals het document zegt: er zou niets veranderen.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>gepauzeerd %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nooit verbonden</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>geeft fouten</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>stil, laatste aanroep %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>actief, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>geen geldige</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nooit ontvangen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>verloopt niet</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 meldt zich ongeveer elke minuut.</numerusform>
            <numerusform>%1 meldt zich ongeveer elke %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 meldt zich om de paar uur.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 meldt zich wanneer daar iets verandert, dus stilte is normaal.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>Hoe vaak deze id-provider zich meldt, is niet gedocumenteerd, dus stilte bewijst niets.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>De laatste aanroep kwam %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>%1 van de nieuwste %2 aanvragen zijn geweigerd.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>te laat, laatste aanroep %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>%1 van %2 aanvragen in de afgelopen 24 uur zijn geweigerd (%3%).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 plaatst een inrichtingstaak in quarantaine wanneer meer dan %2% van de gebeurtenissen mislukt, vanaf %3 fouten, of meteen wanneer de referenties niet geldig zijn.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>Het is nu tijd voor quarantaine.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>Quarantaine is waarschijnlijk, op zijn vroegst rond %1, want herhaalde fouten van één gebruiker tellen daar één keer.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Daarna meldt die zich steeds minder vaak, tot één keer per dag, en stopt op %1 helemaal als de oorzaak niet wordt verholpen.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>ingesteld</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>laatst gesynchroniseerd %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Deze server meldt niet wat de id-providers aanvragen.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 komt met de volgende cyclus, rond %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>Wanneer %1 weer komt, is niet bekend: te laat, of nog nooit gezien.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>Hoe vaak deze id-provider zich meldt, is niet gedocumenteerd, en dus ook niet wanneer die weer komt.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>Vanaf dat moment wordt elke aanvraag van %1 geweigerd, totdat het nieuwe token daar is ingevoerd.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>De verbinding is gepauzeerd, dus daardoor gaat nu niets extra verloren.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Deze id-provider is hier nog nooit gezien, dus een beter moment is er nauwelijks.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Kies een uur waarin daar weinig verandert, of pauzeer daar eerst de inrichting.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>Dat is te snel: wacht tot die zich heeft gemeld en begin meteen daarna.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Begin meteen na een aanroep: wat vóór de volgende is ingevoerd, mist niemand.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>De gekozen verbinding</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Over de verbinding</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Inrichting</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
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
        <translation>%1 gebruikt het nieuwe token. Het oude kan eindigen.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Voltooien…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Een token wordt vervangen: wachten op de eerste aanvraag van %1 met het nieuwe token.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Doorgaan…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kenmerken</translation>
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
        <translation>Een token wordt vervangen. Kijk bij %1 of de synchronisatie met het nieuwe lukt.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Id-provider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In bedrijf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Nooit verbonden</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Token wordt vervangen</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Houdt wijzigingen vast</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n aanvraag geweigerd in de afgelopen 24 uur</numerusform>
            <numerusform>%n aanvragen geweigerd in de afgelopen 24 uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Id-provider</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Levensteken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Geen overeenkomende verbinding</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Pas het filter aan om de andere te zien.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Verbindingen laden…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nog geen verbinding</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Via een verbinding kan één id-provider de gebruikers van één account maken en wijzigen.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>“%1” pauzeren?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Tokenoverzicht</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 wordt geweigerd totdat u de verbinding hervat, en zal fouten melden. Gebruikers en groepen blijven zoals ze zijn, houden hun toegang en worden niet bijgewerkt. Tokens blijven geldig: er hoeft niets opnieuw te worden ingevoerd.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>De verbinding pauzeren…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra plaatst een taak in quarantaine wanneer de aanvragen lang worden geweigerd. Stop de inrichting bij een pauze van meer dan een dag daar ook.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” is gepauzeerd.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>De kenmerken van “%1” zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>“%1” hervatten?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 wordt vanaf de volgende aanvraag weer toegelaten.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Gepauzeerd laten</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>De verbinding hervatten…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 van %2 komen overeen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 van %n verbinding</numerusform>
            <numerusform>%1 van %n verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nieuwe verbinding (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Gebruikers en groepen blijven zoals ze zijn en houden hun toegang. %1 krijgt antwoord alsof alles is gedaan, en meldt geen fout.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Wat intussen bij %1 verandert, gaat stilzwijgend verloren: daar geldt het als aangenomen. Laat alles opnieuw synchroniseren nadat u hebt hervat.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Wat %1 vanaf nu stuurt, wordt weer aangenomen. Wat intussen is gestuurd, is weggegooid: laat alles opnieuw synchroniseren.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Wat %1 als antwoord krijgt totdat u de verbinding hervat, is bij deze server niet gedocumenteerd: aanvragen worden misschien geweigerd, of beantwoord alsof alles is gedaan. Gebruikers en groepen worden niet bijgewerkt.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Wat %1 vanaf nu stuurt, wordt weer aangenomen. Wat intussen is gestuurd, is misschien weggegooid: laat alles opnieuw synchroniseren.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Wat intussen bij %1 verandert, gaat misschien verloren. Laat alles opnieuw synchroniseren nadat u hebt hervat.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Instellinks…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1 is gekopieerd</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Typ %1 om te bevestigen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Tellen wat mee wordt verwijderd…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>Wat mee wordt verwijderd, is niet bekend, dus er kan niets worden verwijderd.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n van deze mensen komt ook via een andere verbinding en houdt toegang.</numerusform>
            <numerusform>%n van deze mensen komen ook via een andere verbinding en houden toegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>De gebruikers en groepen ervan verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>De %1 en %2 ervan verwijderen</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Alleen de verbinding verwijderen</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Verwijderen, samen met %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Wat er over is</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Schakel het eerst uit bij de id-provider</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Nu pauzeren</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Beslis wat er met de gebruikers gebeurt</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 heeft zich nooit gemeld.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1 rijen opgeslagen in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>één werkend token</numerusform>
            <numerusform>%n werkende tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>één rolregel</numerusform>
            <numerusform>%n rolregels</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>In elk geval verdwijnen mee: %1, %2, de kenmerktoewijzing en het adres.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” is verwijderd</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>De server vragen wat er over is…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>De verbinding is verwijderd. Wat ervan over is, kon niet worden opgevraagd.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>%1 en %2 zijn verwijderd.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>De server heeft niets meer van deze verbinding: geen adres, geen token, geen gebruiker, geen groep.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>De server heeft er nog %1 en %2 van. Laad opnieuw en kijk bij Activiteit.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 meldt fouten totdat het daar is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Gebruikers en groepen exporteren…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Gebruikers en groepen exporteren</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Er is niets gewijzigd, want dit is niet meer zo. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Opslaan wat de verbinding heeft. Daarna kan die worden verwijderd…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>De verbinding is gepauzeerd: %1 wijzigt niets meer. Kies “Behouden” om het zo te laten.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>De %1 ervan omzetten: ze blijven</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>De gebruikers ervan omzetten: ze blijven</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Verwijderen en %1 omzetten</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>%1 en %2 zijn omgezet: ze blijven zonder verbinding en worden met de hand beheerd.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>%1 en %2 van dit account zijn nu zonder verbinding. Ze houden wat ze hebben en kunnen worden verwijderd onder Gebruikers en Groepen.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Zij en de groepen blijven zonder verbinding, met hun plaatsen, sessies en rollen. Geen id-provider wijzigt ze nog: dat doen operators met de hand, onder Gebruikers.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1 meldde zich voor het laatst %2. Zolang het daar niet is uitgeschakeld, worden er fouten gemeld.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Zij en de groepen blijven zonder verbinding, en geen id-provider wijzigt ze nog.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Of %1 zich nog meldt, vertelt deze server niet.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Het account heeft nog een verbinding, en de server vertelt niet wie via deze zijn gekomen. Daarom blijven ze.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>In elk geval verdwijnen mee: %1 en het adres.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>Er komt %n plaats vrij.</numerusform>
            <numerusform>Er komen %n plaatsen vrij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>Er eindigt nu %n sessie.</numerusform>
            <numerusform>Er eindigen nu %n sessies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>niet geleverd</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Wat werd gemeld</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Alle verwijderen…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Wat deze server het product meldde over wijzigingen van gebruikers en groepen. Dit zijn niet de aanvragen van de id-provider.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>De leveringen worden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>De nieuwste %1; er zijn er meer.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 leveringen, volledig</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Er is geen levering bewaard</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>De server bewaart ze enkele dagen, en alleen waar de verbinding een webhook heeft waarvan de gebeurtenissen worden vastgelegd.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>De leveringen van ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>De server vergeet wat hij het product meldde en wat er terugkwam. Gebruikers en groepen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>De leveringen worden verwijderd…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Een ander record heeft deze waarde al</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>De gebruiker of groep kon niet worden geschreven, omdat een waarde die uniek moet zijn, hier bij een ander record hoort.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Verbeter de waarde bij Entra ID of hier; of kies andere overeenkomende kenmerken als het record hier moet worden overgenomen.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Te veel aanvragen voor de toepassing</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>De toepassing heeft de poging geweigerd omdat er meer aanvragen kwamen dan ze aankan.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Wacht: Entra ID probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>De toepassing antwoordde met een onverwachte fout</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>De toepassing heeft mogelijk een storing. Entra ID probeert het over 40 minuten opnieuw.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Zoek hier in de activiteit van dat moment naar een 5xx-antwoord, en in het logboek van de server naar de oorzaak.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Aangemeld, maar hiervoor geen toestemming</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID bereikte de toepassing met de referenties, en de toepassing stond de wijziging niet toe.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Controleer of de verbinding niet is gepauzeerd en of de bewerking onder Inrichting is ingeschakeld.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>Het antwoord van de toepassing was niet verwacht</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>De toepassing is misschien verkeerd ingesteld of heeft een storing.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Open de aanvraag van dat moment in de activiteit en lees de details van het antwoord.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>HTTP is onderweg naar de toepassing mislukt</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>De verbinding met de toepassing is op HTTP-niveau verbroken. Entra ID probeert het over 40 minuten opnieuw.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Wacht op de volgende cyclus. Komt het elke keer terug, test het adres dan van buitenaf.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Een gebruiker die Entra ID kent, is hier niet meer</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID heeft deze gebruiker eerder gemaakt of gevonden en bewaart de id; geen gebruiker heeft die id nog.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Herstel de gebruiker hier, of start de inrichting bij Entra ID opnieuw, zodat iedereen opnieuw wordt vergeleken; dat kost een hele eerste cyclus.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>De toepassing biedt niet aan wat is gevraagd</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>Het antwoord van de toepassing was onverwacht: ze is misschien verkeerd ingesteld of heeft een storing.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Zoek in de activiteit naar een antwoord met 501 en kijk welke bewerking het was.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Een vereiste waarde ontbreekt</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>De gebruiker kon niet worden gemaakt, omdat een waarde die de toepassing nodig heeft, bij Entra ID leeg is of niet is toegewezen.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Vul de waarde in bij de gebruiker, of wijs het kenmerk toe onder Kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>De toepassing heeft dat kenmerk niet</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Een kenmerktoewijzing verwijst naar een kenmerk dat de toepassing niet heeft.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Verbeter of verwijder de toewijzing van dat kenmerk.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>De inrichtingsservice van Entra ID zelf is mislukt</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>De fout ligt bij Microsoft. De poging wordt over 40 minuten herhaald.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Wacht op de volgende cyclus.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Een domeinnaam is niet geldig voor de toepassing</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Een waarde, zoals een e-mailadres, heeft een domein dat de toepassing niet accepteert.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Verbeter het domein van de gebruiker, of sta dat domein toe in de toepassing.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>De toepassing deed er te lang over</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Er kwam niet op tijd een antwoord. Entra ID probeert het over 40 minuten opnieuw.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Zoek in de activiteit naar aanvragen met een lange duur op dat moment.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Er is geen plaats meer voor deze gebruiker</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>De toepassing heeft geen vrije licentie, dus de gebruiker kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Neem meer plaatsen, of wijs minder mensen toe aan de toepassing.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Meerdere gebruikers hier komen overeen met één gebruiker van Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>Het zoeken op de overeenkomende kenmerken vond in de toepassing meer dan één gebruiker.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Verwijder hier de dubbele gebruiker, of kies overeenkomende kenmerken die uniek zijn.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Meerdere gebruikers van Entra ID hebben dezelfde overeenkomende waarde</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Meer dan één gebruiker bij Entra ID heeft de waarde van de overeenkomende kenmerken.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Verwijder de dubbele gebruiker bij Entra ID, of kies andere overeenkomende kenmerken.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Overgeslagen: de gebruiker heeft geen overeenkomende waarde</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>De gebruiker mist een waarde voor het overeenkomende kenmerk, dus Entra ID kon er niets over beslissen, zelfs niet of deze gebruiker binnen het bereik valt.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Vul het overeenkomende kenmerk in bij de gebruiker als die moet worden ingericht; anders hoeft er niets te gebeuren.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Overgeslagen: buiten het bereik, of niets te wijzigen</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID heeft de gebruiker gevonden en niets gedaan, omdat die buiten het bereik valt of hier al zonder enig verschil is.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Niets, tenzij de gebruiker hier ontbreekt: controleer dan de toewijzing en het bereikfilter.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Er is om één gebruiker gevraagd en er kwamen er meer</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>Het zoeken naar één gebruiker of groep is beantwoord met meerdere, of met leden die moesten worden weggelaten.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Open de GET van dat moment in de activiteit en kijk welke gebruikers de overeenkomende waarde delen.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID kon het antwoord van de toepassing niet lezen</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>Het antwoord was niet wat de SCIM-client van Entra ID kan verwerken.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Open het antwoord in de activiteit. Controleer ook of de Tenant-URL naar het SCIM-adres leidt en niet naar een webpagina.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Meerdere waarden voor een kenmerk dat er één accepteert</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>Het bronkenmerk heeft meerdere waarden, het kenmerk van de toepassing accepteert er één.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Wijs een kenmerk met één waarde toe, of verwijder de kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Overgeslagen: niet effectief gerechtigd</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>Het record van de toewijzing van de gebruiker aan de toepassing is onjuist.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Verwijder de toewijzing van de gebruiker of groep en wijs die opnieuw toe.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Overgeslagen: een bereikfilter laat de gebruiker weg</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Een filter op kenmerkwaarden bepaalt welke gebruikers worden ingericht, en deze gebruiker voldoet er niet aan.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Vergelijk de waarden van de gebruiker met het bereikfilter van de kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Quarantaine: de referenties zijn niet geldig</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID kon zich hier niet aanmelden en heeft de inrichtingstaak in quarantaine geplaatst: die meldt zich steeds minder vaak, tot één keer per dag, en stopt na vier weken.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Voer het huidige token van de verbinding in als Token voor geheim, test de verbinding en start de inrichting opnieuw.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Quarantaine: een te groot deel is mislukt</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Meer dan 40% van de inrichtingsgebeurtenissen is mislukt, met minstens 5.000 fouten, of er zijn er meer dan 40.000 mislukt. Fouten bij het instellen van een manager of een lid tellen niet mee.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Verhelp eerst de meest voorkomende fout in de activiteit en start daarna de inrichting bij Entra ID opnieuw.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Quarantaine: ingesteld door Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft heeft een probleem met de toepassing gezien en die met de hand in quarantaine geplaatst.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Open een ondersteuningsaanvraag bij Microsoft en vraag naar de reden.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Een leeggemaakt kenmerk wordt hier niet leeggemaakt</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID geeft geen null door: een kenmerk dat daar leeg is, wordt weggelaten, zodat de oude waarde hier blijft.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Geef het kenmerk een waarde die leeg betekent, of wijzig het hier in de wetenschap dat het niet wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Speciale tekens in een overeenkomend kenmerk</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID kan niet filteren op waarden met speciale tekens, zodat een gebruiker of groep met zo’n teken in het overeenkomende kenmerk mislukt.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Wijzig de naam van de groep, of gebruik een overeenkomend kenmerk zonder zulke tekens.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Leden van geneste groepen komen niet</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Alleen directe leden van een toegewezen groep worden ingericht; groepen daarin worden niet gelezen.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Wijs de binnenste groepen zelf aan de toepassing toe.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>De manager ontbreekt</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Een manager die buiten het bereik viel toen de gebruiker kwam, wordt later niet vanzelf ingesteld.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Breng de manager binnen het bereik en start de inrichting opnieuw.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Een groep kwam zonder een deel van de leden</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Leden die buiten het bereik vielen, worden weggelaten, en Entra ID merkt het niet meteen wanneer ze binnen het bereik komen.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Start de inrichting bij Entra ID opnieuw.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Wat hier wordt gewijzigd, wordt niet teruggezet</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID ziet wijzigingen in de toepassing niet, en stuurt een kenmerk pas weer wanneer het daar verandert.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Wijzig de waarde bij Entra ID, of start de inrichting opnieuw om beide kanten gelijk te trekken.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>Het bereik is verkleind en er gebeurt niets</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Overgaan van alle gebruikers naar toegewezen gebruikers werkt pas nadat de inrichting opnieuw is gestart.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Leden worden met een lijst verwijderd, en vlaggen zijn teksten</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Zonder de vlag verwijdert Entra ID leden met een lijst van waarden, wat RFC 7644 als iedereen leest, en schakelt het gebruikers uit met de tekst &quot;False&quot;. Provost begrijpt beide vormen.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Niets. Strikte servers hebben ?aadOptscim062020 aan het eind van de Tenant-URL nodig; bij inrichting op aanvraag werkt het niet.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Een lid bestaat hier niet</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>Het lid %1 bestaat hier niet.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Een groep noemt een lid waarvan de id geen gebruiker van deze verbinding is, zodat de hele wijziging van de groep wordt geweigerd. De gebruiker is nooit gemaakt, of hier verwijderd.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Richt die gebruiker eerst in, of haal die bij de id-provider uit de groep; geef de groep daarna opnieuw door.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Een ingetrokken token is nog in gebruik</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Een token dat is ingetrokken, is nog in gebruik.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>De id-provider meldt zich aan met een token dat is ingetrokken.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Voer bij de id-provider het huidige token van de verbinding in.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Het token is verlopen</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Het token is verlopen.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>De id-provider meldt zich aan met een token waarvan de geldigheid voorbij is.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Genereer hier een ander token en voer het in bij de id-provider.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>De verbinding is gepauzeerd</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>De verbinding is gepauzeerd en de id-provider blijft zich melden.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Aanvragen worden geweigerd omdat een operator de verbinding heeft gepauzeerd.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Hervat de verbinding wanneer u zover bent.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>De gebruikersnaam is bezet</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>De gebruikersnaam %1 is bezet.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Een andere gebruiker van deze verbinding heeft de gebruikersnaam, misschien een gedeactiveerde, of de id-provider herhaalt een aanmaak die was gelukt.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Zoek hier de gebruiker met die naam. Is het dezelfde persoon, laat de id-provider die dan koppelen; wijzig anders een van de namen.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>De groepsnaam is bezet</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>De groepsnaam %1 is bezet.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Een andere groep van deze verbinding heeft de naam.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Wijzig de naam van een van de groepen, of koppel ze bij de id-provider.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Een kenmerk dat deze server niet heeft</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>Het kenmerk %1 wordt gestuurd, dat deze server niet heeft.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Een PATCH noemt een kenmerk dat het schema niet heeft.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Verwijder dat kenmerk uit de kenmerktoewijzing, of verbeter de naam ervan.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Een vereist kenmerk ontbreekt</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Het vereiste kenmerk %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Gebruikers hebben een userName nodig, groepen een displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Wijs het kenmerk toe en vul het in bij de id-provider.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Een waarde van het verkeerde type</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>Het kenmerk %1 komt met een waarde van het verkeerde type.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>De waarde is niet van het type dat het schema het kenmerk geeft.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Verbeter de expressie van dat kenmerk in de kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>De id-provider vraagt om iets dat weg is</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>De id-provider vraagt om %1, dat hier niet is.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Die bewaart de id van een gebruiker of groep die hier is verwijderd. Entra ID vergelijkt opnieuw na een 404; Okta heeft een nieuwe toewijzing nodig.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Wijs de persoon bij de id-provider opnieuw toe of geef de groep opnieuw door, of herstel ze hier.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Het adres is verkeerd</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Aanvragen komen binnen op een adres waar niets is.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Aanvragen komen binnen op een adres waaronder SCIM niets heeft, vaak omdat een deel van de basis-URL ontbreekt of dubbel staat.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Kopieer de SCIM-basis-URL opnieuw uit de verbinding en voer die ongewijzigd in.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Bulkaanvragen worden niet aangenomen</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Er komen bulkaanvragen, die deze server niet aanbiedt.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>De id-provider stuurt bulkaanvragen, en deze server biedt ze niet aan.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Schakel bulk uit bij de id-provider.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: de aanvraag klopt niet</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>De server begreep dat er iets mis is met de aanvraag zelf; scimType en detail zeggen wat.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Lees de details van het antwoord en verbeter de kenmerktoewijzing die de waarde stuurde.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: geen geldig token</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Aanvragen komen zonder geldig token.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>De aanvraag had geen token, of een dat niet geldig is voor dit adres.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Voer bij de id-provider het huidige token van de verbinding in en test de verbinding daar.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: niet toegestaan</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>Het token is bekend, en wat is gevraagd, is daarmee niet toegestaan.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Controleer of de verbinding niet is gepauzeerd en welke bewerkingen ze toestaat.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: daar is niets</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>Het adres of de resource bestaat niet. Staat bij een verkeerd adres bovenaan in de lijst van Entra ID met redenen voor quarantaine.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Vergelijk het adres met de SCIM-basis-URL van de verbinding; klopt het, dan is de gebruiker of groep hier verwijderd.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: niet aangeboden op dit adres</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>Het adres bestaat, maar accepteert deze methode niet.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Controleer of de id-provider SCIM 2.0 spreekt en of de basis-URL eindigt waar dat hoort.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: de aanvraag kwam niet volledig aan</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>De afzender was te traag, en de server heeft de verbinding gesloten.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Wacht op de herhaling; blijft het zo, kijk dan naar proxy’s onderweg.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: die is er al</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Een waarde die uniek moet zijn, hoort bij een ander record.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Zoek wie de waarde heeft, en wijzig die dan aan één kant of laat de id-provider dat record overnemen.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: intussen gewijzigd</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>De resource is tussendoor door iemand anders gewijzigd.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>De aanvraag noemde een versie die niet meer de huidige is.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Niets: de afzender leest de resource opnieuw en herhaalt de wijziging.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: te veel in één keer</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>De aanvraag is groter dan deze server accepteert.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>De inhoud, of het aantal bewerkingen daarin, is groter dan de server accepteert.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Laat de id-provider kleinere stappen sturen, of verhoog de limiet van de server.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: geen SCIM-JSON</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Inhoud komt in een indeling die geen SCIM-JSON is.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>De Content-Type van de inhoud is er geen die de server leest.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Stuur application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: begrepen, maar niet uitvoerbaar</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>De inhoud kon worden gelezen, maar wat die vraagt, kan niet.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Lees de details van het antwoord.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: te snel</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Er komen meer aanvragen dan de server aanneemt.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Er kwamen meer aanvragen dan de server in die tijd aanneemt.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Wacht: id-providers vertragen en herhalen. Blijft het zo, verhoog dan de limiet van de server.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: headers te lang</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Een header, vaak een cookie of een token van een proxy, is langer dan de server accepteert.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Kijk wat een proxy onderweg toevoegt.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: de server faalde</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>De fout ligt bij de server, niet bij de aanvraag.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Zoek de oorzaak in het logboek van de server op dat moment.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: niet aangeboden</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>De server heeft deze functie niet, zoals bulkaanvragen of /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Schakel de functie uit bij de id-provider.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: de proxy kreeg geen goed antwoord</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Een proxy vóór de server kon het antwoord niet lezen.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Kijk in het logboek van de proxy en of de server draait.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: op dit moment bezet</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>De server kan op dit moment geen aanvragen aannemen.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>De server kan de aanvraag nu niet aannemen, en zegt dat met opzet.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Wacht: de aanvraag wordt herhaald. Blijft het zo, kijk dan naar de schijf en de belasting van de server.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: de proxy heeft te lang gewacht</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Een proxy vóór de server heeft het wachten opgegeven.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Zoek in de activiteit naar aanvragen met een lange duur, en bekijk de tijdslimiet van de proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: het token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Bevat het token, als Bearer en het token zelf. Okta stuurt wat is ingevoerd, dus met of zonder het woord Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Geeft elke aanroep 401, controleer dan of het woord Bearer ontbreekt of dubbel staat.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: hoe aan te melden</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Komt met een 401 en noemt het soort referenties dat wordt verlangd.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: zo lang wachten</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Komt met 429 en 503: zoveel seconden, of tot dit tijdstip, is geen verdere aanvraag gewenst.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Niets: de afzender wacht.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: de versie van een resource</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Noemt de versie die is gelezen; met If-Match gebeurt een wijziging alleen bij die versie.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: het adres van wat is gemaakt</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Komt met 201 en herhaalt meta.location van de nieuwe resource. Wordt nooit met het token gevolgd.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: SCIM-JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>SCIM-inhoud is application/scim+json; application/json wordt ook aangenomen.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>De referenties van Okta worden niet geaccepteerd</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Het token dat Okta heeft, is hier niet geldig: het is ingetrokken, verlopen of verkeerd ingevoerd.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Voer het huidige token van de verbinding in onder Provisioning, Integration; test het, sla op en voer de mislukte taken opnieuw uit onder Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta heeft geen gebruiker gevonden en mag er geen maken</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Create Users is bij Okta uitgeschakeld; of de gebruiker is hier gedeactiveerd of verwijderd en bij Okta niet.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Schakel Create Users in onder Provisioning, To App; verwijder daarna de toewijzing van de gebruiker en wijs die opnieuw toe.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>De toepassing heeft geen licentie van de gewenste soort meer.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Neem meer plaatsen en voer daarna de mislukte taak bij Okta opnieuw uit.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Toegewezen voordat de inrichting was ingeschakeld</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta richt geen gebruikers in die eerder aan de toepassing zijn toegewezen.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Klik op het tabblad Assignments op Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta herhaalt een fout van deze server</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Wat in het bericht volgt, zijn de details van het antwoord dat deze server gaf. Okta bewaart geen inhoud van aanvragen.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Zoek hier de aanvraag van dat moment in de activiteit: die heeft de inhoud die Okta niet toont.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>Het antwoord op een nieuwe gebruiker was leeg</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta bewaart de id uit het antwoord op POST /Users; zonder inhoud kan het niet verder.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Open de POST in de activiteit; een proxy onderweg heeft mogelijk de inhoud van het antwoord verwijderd.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Inactieve gebruikers ontbreken in doorgegeven groepen</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta geeft geen gebruikers door die daar inactief zijn, ook niet als leden van een groep.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Activeer de gebruiker bij Okta opnieuw en geef al diens groepen opnieuw door.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Eén groep wijst toe en wordt ook doorgegeven</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta ondersteunt niet dezelfde groep voor het toewijzen van de toepassing en voor Group Push: verwijderde gebruikers blijven in de doorgegeven groep, of er ontbreken leden.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Maak bij Okta een tweede groep: één om toe te wijzen, één om door te geven.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Een doorgegeven groep is hier verwijderd</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta rekent nog op de groep en faalt bij elke keer doorgeven.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>Verwijder bij Okta de doorgegeven groep maar laat die in de doel-app staan, importeer uit de app en geef opnieuw door.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Een doorgegeven groep komt aan zonder leden</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Alleen leden die aan de toepassing zijn toegewezen en hier als gebruiker zijn aangekomen, worden doorgegeven.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Wijs de leden toe aan de toepassing, wacht tot ze hier zijn en geef de groep dan opnieuw door.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Een groep met die naam is hier al</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta kan een groep waarvan de toepassing de naam al heeft, niet doorgeven, tenzij die wordt gekoppeld.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Wijzig de naam van een van de twee groepen, of koppel de groep bij Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Gebruikers worden gedeactiveerd, nooit verwijderd</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta stuurt geen DELETE voor een gebruiker: wie daar niet meer is toegewezen, is geschorst of is gedeactiveerd, wordt hier inactief.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Verwijder mensen hier met de hand, of laat het over aan de bewaartermijn.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Elke wijziging van leden komt met een naamswijziging</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta herhaalt de naam van de groep bij elke wijziging van de leden. Een wijziging in dezelfde naam verandert niets.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta wacht 60 seconden op een antwoord</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Daarna sluit het de verbinding, hoewel de wijziging hier misschien is doorgevoerd.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Zoek in de activiteit naar aanvragen van een minuut of langer. Een herhaalde aanmaak wordt beantwoord met 409 en wijzigt niets.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: het filter is niet leesbaar</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Een filter is niet leesbaar.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>Het filter bevat een schrijffout, of vergelijkt een kenmerk dat zo niet kan worden vergeleken.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Bekijk de query van de aanvraag; overeenkomende kenmerken bij de id-provider bepalen wat wordt gevraagd.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: meer resultaten dan de server geeft</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Een filter vindt meer dan de server doorzoekt.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>Het filter vindt meer dan de server wil doorzoeken.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Gebruik een overeenkomend kenmerk dat meer zegt, zoals userName of externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: de waarde is bezet</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Een waarde die uniek moet zijn, is bezet.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Een van de waarden moet uniek zijn en hoort bij een andere resource.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: mag niet worden gewijzigd</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Er wordt een kenmerk gestuurd dat niet mag worden gewijzigd.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>De wijziging raakt een kenmerk dat clients niet, of niet meer, mogen wijzigen.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Verwijder dat kenmerk uit de kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: de inhoud is niet goed opgebouwd</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Er komt inhoud die niet is opgebouwd zoals SCIM wil.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>De inhoud is geen JSON, of niet het bericht dat SCIM hier wil.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Laat de inhoud aan de leverancier van de client zien.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: dat kenmerk is er niet</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Er wordt een kenmerk gestuurd dat deze server niet heeft.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>Het pad van een PATCH-bewerking noemt een kenmerk dat hier niet bestaat, of is verkeerd geschreven.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Verbeter of verwijder dat kenmerk in de kenmerktoewijzing.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: het pad leidt nergens heen</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Een wijziging is bedoeld voor een waarde die er niet is.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Een PATCH-bewerking heeft geen pad waar er een nodig is, of het filter vindt geen waarde.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Kijk in de inhoud welk filter niets vindt, zoals een e-mailadres van een ander type.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: de waarde past niet</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Er wordt een waarde gestuurd die niet bij het kenmerk past.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Een vereiste waarde ontbreekt, of een waarde is niet van het type van het kenmerk.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Lees de details van het antwoord en verbeter de waarde of de toewijzing ervan.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: deze versie van SCIM wordt niet gesproken</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>De id-provider spreekt een andere versie van SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>De client vroeg om een versie van het protocol die de server niet heeft.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Kies SCIM 2.0 bij de id-provider.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: te privé voor een adres</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Aanvragen bevatten persoonsgegevens in het adres.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>De aanvraag bevat persoonsgegevens in het adres, waar de server dat verbiedt.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Laat de client vragen met POST en /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: geen cursor van deze server</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>De client zette een lijst voort met een cursor die de server niet heeft gegeven.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Niets: de client begint opnieuw met de lijst.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: te lang gewacht tussen pagina’s</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>De cursor is niet meer geldig.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: de paginagrootte wordt niet geaccepteerd</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>Het aantal is groter dan een pagina mag zijn, of is tussen twee pagina’s gewijzigd.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Laat de client één paginagrootte aanhouden binnen de aangekondigde limiet.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: vastgehouden door de bewaking van de verbinding</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Deactiveringen of verwijderingen wachten op een beslissing.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>Er zouden in korte tijd zoveel gebruikers worden gedeactiveerd of verwijderd dat de bewaking de rest vasthoudt tot een operator beslist. Door deze aanvragen is niemand toegang kwijtgeraakt.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Kijk bij Verbindingen onder Inrichting wie wordt vastgehouden, en voer het daarna uit of wijs het af.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Naam en adres</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispad</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Soort antwoord</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Een gebruiker lezen</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Een groep lezen</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Onbekende gebruiker</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Pagina’s en totalen</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Slashes</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>wie adres en token heeft ingevoerd</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>de netwerkbeheerder</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>de beheerder van de server</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n controle is mislukt.</numerusform>
            <numerusform>%n controles zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n controle heeft iets gevonden dat kwaad kan.</numerusform>
            <numerusform>%n controles hebben iets gevonden dat kwaad kan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n controle is geslaagd.</numerusform>
            <numerusform>%n controles zijn geslaagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n kon niet worden uitgevoerd.</numerusform>
            <numerusform>%n konden niet worden uitgevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Gebruikers konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Stuur een ListResponse zoals beschreven in RFC 7644, sectie 3.4.2.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>Het antwoord is geen ListResponse van SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>De lijst zegt niet met een getal hoeveel het er zijn (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>De lijst zegt dat er %n is, maar bevat er geen (Resources).</numerusform>
            <numerusform>De lijst zegt dat er %n zijn, maar bevat er geen (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>De eerste van de lijst heeft geen %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Stuur bij elke resource id en %1 mee.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>Het onderzoek is voordien gestopt.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>De eerste van de lijst wordt niet gevonden wanneer met de id ernaar wordt gevraagd (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Antwoord voor elke id die in een lijst staat: Microsoft Entra ID en Okta lezen wat ze gaan wijzigen, aan de hand van de id.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Gevraagd naar één resource met een id, antwoordt de server met iets anders.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Antwoord met de resource van de gevraagde id.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>De server heeft het niet (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Bied het aan (RFC 7644, sectie 4): Microsoft Entra ID leest het om te weten welke kenmerken er zijn.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>De server biedt %1 aan.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>De server biedt niets aan van %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>De server biedt %1 aan, maar niet %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Er is geen antwoord om te bekijken.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>Het antwoord zegt niet wat de server kan.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Stuur een ServiceProviderConfig zoals beschreven in RFC 7643, sectie 5.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Bied patch en filter aan: Okta en Microsoft Entra ID zoeken gebruikers op met een filter en wijzigen ze met PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>Het ene schema (%n) is niet dat van gebruikers.</numerusform>
            <numerusform>Het schema van gebruikers is niet bij de %n schema’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Vermeld %1 met de bijbehorende kenmerken.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n schema, dat van gebruikers.</numerusform>
            <numerusform>%n schema’s, waaronder dat van gebruikers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Geen resourcetype noemt het eindpunt /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Vermeld User met het eindpunt /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n gebruiker; die is met de id gelezen.</numerusform>
            <numerusform>%n gebruikers; één is met de id gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>De lijst klopt en is leeg: er is nog geen gebruiker om te lezen.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>De server heeft geen groepen (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Laat de id-provider er geen groepen naar doorgeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n groep; die is met de id gelezen.</numerusform>
            <numerusform>%n groepen; één is met de id gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>De lijst klopt en is leeg: er is nog geen groep om te lezen.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Voor een naam die niemand heeft, antwoordt de server 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Antwoord 200 met een lege lijst: anders mislukt de verbindingstest van Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Een lege lijst voor een naam die niemand heeft, in %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>De server negeert het filter: gevraagd naar een naam die niemand heeft, vindt hij iemand.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Pas het filter toe, of weiger het met 400 invalidFilter. Tot dan ziet een id-provider andere mensen aan voor degene die wordt gezocht.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Voor een gebruiker die niet bestaat, antwoordt de server %1 in plaats van 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Antwoord 404 met een SCIM-fout: anders worden verwijderde gebruikers nooit opnieuw ingericht.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Antwoord 404 met een SCIM-fout.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>De 404 voor een gebruiker die niet bestaat, heeft geen SCIM-fout in de inhoud.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Stuur fouten zoals beschreven in RFC 7644, sectie 3.12.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Voor een gebruiker die niet bestaat, komt 404, met een SCIM-fout.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Respecteer startIndex en count in een vaste volgorde, en laat totalResults zeggen hoeveel het er in totaal zijn: wie per pagina leest, mist anders mensen of blijft eindeloos lezen.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults zegt hoeveel er op de pagina staan, niet hoeveel het er zijn.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>De server stuurt meer dan is gevraagd (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>De server zegt dat er %n gebruiker is, maar een tweede pagina heeft er meer.</numerusform>
            <numerusform>De server zegt dat er %n gebruikers zijn, maar een tweede pagina heeft er meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Er zijn minder dan twee gebruikers, dus er valt niets te bladeren.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>De tweede pagina is leeg, hoewel er %n gebruiker zou moeten zijn.</numerusform>
            <numerusform>De tweede pagina is leeg, hoewel er %n gebruikers zouden moeten zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>De tweede pagina begint weer met de eerste: startIndex wordt genegeerd.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>De volgorde verschilt van de ene aanvraag tot de andere.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Opnieuw gevraagd, telt de server %1 gebruikers in plaats van %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Controleer opnieuw; is er intussen niemand bij gekomen, dan klopt het aantal niet.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Twee pagina’s sluiten op elkaar aan en tellen allebei %n gebruiker.</numerusform>
            <numerusform>Twee pagina’s sluiten op elkaar aan en tellen allebei %n gebruikers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Gebruikers worden niet in de vorm van SCIM vermeld.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>De server accepteert het token niet (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>De server accepteert het token niet (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Voer het SCIM-token van precies deze verbinding in, volledig en niet verlopen; sleutels van andere interfaces van het product werken hier niet. Genereer anders een ander token.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>Het token is bekend, maar de verbinding is gepauzeerd (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Hervat de verbinding op de server.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>Het token is bekend, maar mag geen gebruikers lezen (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>Het token is bekend, maar mag geen gebruikers lezen (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Geef het token het recht om gebruikers en groepen te lezen, of kijk of de verbinding is gepauzeerd of een firewall onbekende programma’s weigert.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1 is bereikt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 heeft %n adres en is bereikt.</numerusform>
            <numerusform>%1 heeft %n adressen en is bereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Er is geen server bekend onder de naam %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Vergelijk het adres letter voor letter met wat het product toont; voor een naam die alleen binnen een netwerk bekend is, is dat netwerk of de VPN ervan nodig.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Kijk of een firewall weggooit wat naar deze host en poort wordt gestuurd, of dat de server overbelast is.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>%1 is niet bereikbaar op poort %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Kijk of de server draait, of de poort klopt en of er een proxy of firewall tussen zit.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Er is er geen: gewone http, die deze computer nooit verlaat.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Het certificaat wordt niet vertrouwd: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Installeer een certificaat voor deze naam van een instantie die id-providers kennen, met de hele keten. In de details staan de keten en de vingerafdruk.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>De server is niet bereikt.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>Het wordt vertrouwd en staat op deze naam.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>Het wordt vertrouwd, maar verloopt over %n dag.</numerusform>
            <numerusform>Het wordt vertrouwd, maar verloopt over %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Vernieuw het certificaat voordat het verloopt: daarna komt geen id-provider er nog door.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>Het wordt vertrouwd, staat op deze naam en is nog %n dag geldig.</numerusform>
            <numerusform>Het wordt vertrouwd, staat op deze naam en is nog %n dagen geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Onder dit adres antwoordt een SCIM-server.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>De server stuurt wie om gebruikers vraagt eerst naar een ander adres.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Antwoord op het adres zelf: id-providers volgen geen doorverwijzing wanneer ze schrijven.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Hier is niets van SCIM, maar wel op %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Voer het gevonden adres in.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Hier antwoordt een webpagina, met %1, in plaats van SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Kopieer de hele SCIM-basis-URL uit het product; die eindigt vaak op /scim/v2. Een aanmeldpagina vóór de server moet die doorlaten.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>De server kent op dit adres geen gebruikers (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Kopieer de hele SCIM-basis-URL uit het product, met de id van de verbinding als die erin hoort; de URL eindigt vaak op /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Hier antwoordt iets, maar in een vorm die geen SCIM 2.0 is.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Kopieer de SCIM-basis-URL uit het product: dit is misschien een andere interface ervan.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Onder dit adres antwoordt iets.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Gebruikers konden om een andere reden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>De server vertelt iedereen wie de gebruikers zijn, zonder enig token.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Eis het token voor elke resource, en antwoord 401 zonder token.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>Het wordt geaccepteerd. Zonder token antwoordt de server %1, waar 401 zou zeggen waarom.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Antwoord 401 met een SCIM-fout als er geen token wordt gestuurd.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>Het wordt geaccepteerd, en zonder token komt niemand binnen.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Lijsten komen als application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Lijsten komen als %1 in plaats van application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Stuur application/scim+json (RFC 7644, sectie 3.1): sommige id-providers en testprogramma’s staan erop.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>De server vermeldt zijn tijd niet (geen Date-header).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Zet beide klokken gelijk met een tijdserver: tokens met een einddatum worden verkeerd beoordeeld, en tijden in logboeken passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Met een slash aan het eind van de basis-URL worden de gebruikers niet gevonden (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Voer de URL in zonder slash aan het eind, ook waar een id-provider er een toevoegt.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Met een slash achter Users worden ze niet gevonden (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Beantwoord beide vormen: sommige clients schrijven de slash.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Een slash te veel kan geen kwaad.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Zoek uit waarom deze aanvraag zo lang duurt; id-providers geven het ook op.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>De server stuurt wie vraagt naar een andere plaats: %1. Het token wordt daar niet heen gestuurd.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Antwoord op dit adres zelf, of voer het andere adres in als het van u is.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>Het antwoord brak af of is geen HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Zoek naar een fout in de server, of in een proxy ervoor.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Er kwam geen antwoord: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Bekijk de weg naar de server: firewall, proxy, load balancer.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>Op dit adres is niets van SCIM gelezen.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Het token is geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>De server vraagt om het rustiger aan te doen (429). Controleer over %n seconde opnieuw.</numerusform>
            <numerusform>De server vraagt om het rustiger aan te doen (429). Controleer over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>De server antwoordt met een eigen fout %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>De server weigert het met %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>De server zegt %1, maar wat hij stuurt, is geen SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Kijk of een proxy, een aanmeldpagina of een webtoepassing antwoordt in plaats van de SCIM-server.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>De klok van de server en die van deze computer lopen gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>De klok van de server loopt %n minuut voor op die van deze computer.</numerusform>
            <numerusform>De klok van de server loopt %n minuten voor op die van deze computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>De klok van de server loopt %n minuut achter op die van deze computer.</numerusform>
            <numerusform>De klok van de server loopt %n minuten achter op die van deze computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Kijk in het logboek van de server op dit tijdstip; de aanvraag wordt hier getoond.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Vergelijk wat is verzonden met wat de documentatie van de server vraagt.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1 is bereikt via de proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>Het beleid van deze computer staat %1 niet toe. Er werd niets verzonden en geen naamserver gevraagd.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Vraag wie deze computer beheert om de host toe te staan.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>%1 vergeleken met deze server</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Personen herkennen aan</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Het wordt op deze computer gelezen. Niets ervan wordt ergens heen gestuurd of bewaard.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Alles wat verschilt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n persoon in het bestand</numerusform>
            <numerusform>%n personen in het bestand</numerusform>
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
        <translation>%1, een export uit %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>%1 zijn gelijk, %2 verschillen, %3 staan alleen in het bestand, %4 alleen hier.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Vergeleken op: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>Voor %1% van het bestand is hier niemand gevonden. Is dat het juiste veld om personen aan te herkennen?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n regel van het bestand herhaalt iemand en is weggelaten.</numerusform>
            <numerusform>%n regels van het bestand herhalen iemand en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n persoon in het bestand heeft niets in dat veld.</numerusform>
            <numerusform>%n personen in het bestand hebben niets in dat veld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n regel van het bestand noemt niemand.</numerusform>
            <numerusform>%n regels van het bestand noemen niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Nog niet alle gebruikers van deze server zijn hier, dus sommige lijken misschien te ontbreken.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Alleen de eerste %1 worden vermeld.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Niets van die soort</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>Het bestand en deze server zeggen over iedereen hetzelfde.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 is geen lijst van personen als CSV, gescheiden door komma’s: er is een regel met kopjes nodig, met een kolom voor de gebruikersnaam, het e-mailadres of de externe id.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 heeft meer dan %2 MB of %3 regels.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 tegenover deze server</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Een lijst van personen van de id-provider kiezen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>actief</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: daar %2, hier %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>regel %1 van het bestand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>alleen in het bestand</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>alleen hier</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Wie de id-provider vermeldt en deze server niet heeft: kijk of deze personen daar aan de toepassing zijn toegewezen, en wat het inrichtingslogboek over hen zegt. Als de inrichting opnieuw wordt gestart, worden ze allemaal opnieuw gestuurd.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Wie hier is en niet in het bestand: met de hand toegevoegd, overgebleven na een verwijdering die nooit is aangekomen, of buiten wat is geëxporteerd. De id-provider zal hen niet wijzigen en niet verwijderen.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Over wie iets anders wordt vermeld: de id-provider ziet wijzigingen niet die hier worden gemaakt. Een veld wordt opnieuw gestuurd zodra het daar verandert, of wanneer de inrichting opnieuw wordt gestart.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Effect van %n wijziging</numerusform>
            <numerusform>Effect van %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Hoe de regels beslissen</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Effect van de regels</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Er zijn nog %1 paren regels die op dezelfde mensen van toepassing zijn.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Er is nog geen regel. Voeg er een toe om de leden van een groep een eigen rol te geven.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>Niemands rol verandert.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 geeft %2 niet meer.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>De server berekent het…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Door de server berekend voor wat u ziet; er is nog niets toegepast.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Zojuist geprobeerd, en het werkt.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Zojuist geprobeerd, en het antwoord was alsof er niet om was gevraagd.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Zojuist geprobeerd, en geweigerd met %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Het is niet geprobeerd.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Het is niet geprobeerd, omdat dat iets zou wijzigen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Wat de server zegt en doet</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Deze server heeft geen groepen, of dit token mag ze niet zien.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Deze server zegt dat hij geen delen van een gebruiker wijzigt (PATCH). Provost vervangt geen hele gebruikers, dus vanaf hier kan niemand worden gedeactiveerd.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Wat de server niet aanbiedt</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM heeft geen woorden voor verbindingen, tokens, roltoewijzingen, machtigingen, aanvragen en auditlogboeken. Daarom toont Provost ze hier niet; kijk ervoor in het product zelf.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM laat niet weten wanneer er iets verandert. Provost haalt van tijd tot tijd alles opnieuw op, zelden waar dat lang duurt, en meteen wanneer u vernieuwt. Wie niet meer wordt vermeld, is weg.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Deze server</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>De server bevragen en proberen wat niets wijzigt…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Dit is wat de server eerder zei en deed.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Er is nog niets bekend.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Wat ServiceProviderConfig zegt, tegenover wat de server deed toen Provost het probeerde.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Voorbeeldgebruiker testen…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Wat u erover moet weten</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Geen label</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Alleen-lezen: op deze server wordt vanaf hier niets gewijzigd</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, alleen-lezen: vanaf hier wordt niets gewijzigd</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Alleen-lezen door het beleid van deze computer: op deze server wordt vanaf hier niets gewijzigd</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, alleen-lezen door het beleid van deze computer: vanaf hier wordt niets gewijzigd</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 in productie</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 in staging</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 in test</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>Over de aanvraag</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiëren als curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhoud van de aanvraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhoud van het antwoord</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Kopieert de aanvraag als opdracht. Het token staat er niet in: de shell haalt het uit de variabele SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Er is geen inhoud verzonden, of er is geen bewaard.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>Er is geen inhoud geantwoord, of er is geen bewaard: van geslaagde leesbewerkingen worden alleen de gegevens hierboven bewaard.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Deze aanvraag heeft niemands rollen gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Deze aanvraag heeft de rollen van %n persoon gewijzigd.</numerusform>
            <numerusform>Deze aanvraag heeft de rollen van %n personen gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, daarvoor %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>De gekozen aanvraag</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Aangeroepen door</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>deze console</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Aanroeper</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Soort weigering</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Alleen deze gebruiker of groep</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Alleen dit pad</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Wat het betekent (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Aanvraag-id</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Wie heeft deze naam?</translation>
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
        <translation>%1, deze console</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>deze console</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>Het woordenboek kent dit niet. Er wordt niet geraden: bekijk de aanvraag, het antwoord en het eigen logboek van de id-provider.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Deze uitleg kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wie moet handelen: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Geschreven als: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Bron: %1, stand %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Wat het hier betekent, wie u kunt vragen, wat de vorige keer hielp. Wordt op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>De notitie wijzigen</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Uw notitie: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>Het woordenboek van deze console: %1, met %n vermelding. Er wordt niets via het netwerk opgevraagd.</numerusform>
            <numerusform>Het woordenboek van deze console: %1, met %n vermeldingen. Er wordt niets via het netwerk opgevraagd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>Het bestand bevat persoonsgegevens: alleen u mag het lezen, en het is aan u om dat zo te houden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>Wat de lijst nu toont: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>Wat is geselecteerd: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Vorm van het bestand</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV voor spreadsheets: geen cel kan een formule zijn</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV voor programma’s: elke cel zoals die is</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: één object per rij</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Er is al een bestand %1. Dat zou worden vervangen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Geannuleerd. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Het bestand schrijven…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>Het beleid van deze computer staat niet toe dat lijsten naar bestanden worden geschreven.</translation>
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
        <translation>berekend</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Het is van %1 en komt binnen als %2: wijzig het daar.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Hierover wordt op deze server beslist.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Het volgt uit andere zaken en wordt door niemand ingesteld.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>De verbinding is verwijderd: geen id-provider wijzigt het nog.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Het is van een id-provider en komt binnen als %1: wijzig het daar.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>iets dat er niet meer is</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> of </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Hierop filteren</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Een opgeslagen filter vergeten</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Dit filter opslaan</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Naam van het filter</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Het wordt op deze computer bewaard, voor deze lijst van deze server. Een filter met dezelfde naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Filter herstellen</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Het filter verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Alle activiteit van %1 tonen</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>In de activiteit zoeken naar %1</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Gevonden in de geplakte tekst</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>De aanvraag %1 tonen</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>zonder verbinding</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>externe id %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>voorheen %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>ook %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>provost::GivenFile</name>
    <message>
        <source>%1 is compared with the server that you open next.</source>
        <translation>%1 wordt vergeleken met de server die u hierna opent.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Deze rollen geven…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Deze server heeft geen rollen gemeld.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Wie in de groep zit, heeft deze rollen, naast die van elders.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Het geldt voor %n lid, en voor wie later in de groep komt.</numerusform>
            <numerusform>Het geldt voor %n leden, en voor wie later in de groep komt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Het geldt voor alle leden, en voor wie later in de groep komt.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>“%1” andere rollen geven?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Deze rollen geven</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Rollen geven…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Ze krijgen %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Ze verliezen %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>De groep “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Als gebruiker blijven bestaan: %1. Wat ze alleen via deze groep hebben, vervalt meteen.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>De groep met %1 verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Groep verwijderen…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>zitten er niet meer in</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Iedereen die erin zit</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>De groep “%1” met %2 is verwijderd.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Deze groep heeft geen verbinding, dus geen id-provider brengt die terug.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>Van wie dit de rol wijzigt, is hier niet bekend: met uw rol kunt u de regels niet lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n rolregel die de groep noemt, blijft zonder groep achter en geeft geen rol meer.</numerusform>
            <numerusform>%n rolregels die de groep noemen, blijven zonder groep achter en geven geen rol meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 is leidend: als de groep niet ook daar verdwijnt, kan die opnieuw worden gemaakt, met een andere id, en geen regel volgt daarheen.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>geeft nu %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Wie erbij kwam en wie wegging</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Wie erbij kwam en wie wegging, wordt alleen verteld aan wie gebruikers mag lezen.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Sinds %1 kwam er niemand bij en ging er niemand weg; van daarvoor is niets bekend.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Bekend sinds %1; van daarvoor is niets bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>De nieuwste regel.</numerusform>
            <numerusform>De nieuwste %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Wie erbij kwam en wie wegging, is niet bekend: van groepen met meer dan %1 leden wordt alleen geteld hoeveel het er zijn.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Wie erbij kwam en wie wegging, is nog niet bekend: wie in de groep zit, is tot nu toe niet gelezen. Vanaf dan is het bekend.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>De gekozen groep</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Aanvragen over de groep</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>SCIM-resource van de groep</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Over de groep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>Onbewerkte SCIM</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>doorgegeven door %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>zonder verbinding</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>externe id %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>door een van meerdere verbindingen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Verwijderen…</translation>
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
        <translation>Deze geeft geen rol</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>De verbinding is verwijderd, en de regels ook. De leden houden de rollen die ze hadden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>Regel %1 wacht op een groep met de naam %2. Dat is bijna de naam van deze groep, maar niet helemaal.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Geen regel noemt deze groep.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>Er staat %n regel voor; die gaat voor bij wie ook in de groep ervan zit.</numerusform>
            <numerusform>Er staan %n regels voor; die gaan voor bij wie ook in de groepen ervan zit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Op wie geen regel van toepassing is, heeft de standaardrol %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Deze geeft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>Er staat %n regel achter; die beslist voor wie ook in de groep ervan zit.</numerusform>
            <numerusform>Er staan %n regels achter; die beslissen voor wie ook in de groepen ervan zit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Rol die ze geeft</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>zonder verbinding</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>geen, een regel komt bijna overeen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Rol die ze geeft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Groepen filteren</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>De groepen laden…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Geen overeenkomende groep</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Pas de zoekopdracht aan om de andere te zien.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Er is nog geen groep ingericht</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Groepen verschijnen hier vanzelf wanneer een id-provider ze doorgeeft. Vele doen dat alleen wanneer het daar is ingeschakeld.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 van %2 komen overeen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 van %n groep</numerusform>
            <numerusform>%1 van %n groepen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Massale deactiveringen</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>De limieten opslaan</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Wil de id-provider er meer dan dit deactiveren of verwijderen, dan wordt de rest vastgehouden tot iemand beslist. Leeg: geen limiet.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Hoogstens zoveel gebruikers</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Hoogstens zoveel procent van de gebruikers</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Binnen zoveel minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>Er wordt één wijziging vastgehouden.</numerusform>
            <numerusform>Er worden %n wijzigingen vastgehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Nodig is minstens 1 gebruiker, 1 tot 100 procent, en 1 minuut tot een week (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>De limieten van “%1” wijzigen?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Meer deactiveringen dan dat in zo korte tijd worden vastgehouden tot iemand beslist.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>De verbinding wijzigen…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Het blad kopiëren</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Het blad staat op het klembord, zonder het token.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Het overdrachtsblad opslaan</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Opgeslagen als %1, zonder het token.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Als pagina of als tekst, om te versturen.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>%1 verbinden met “%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>Het token, dat u langs een andere weg krijgt</translation>
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
        <translation>Goed om te weten:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Het werkt wanneer:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Wat “%1” vasthoudt</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>De id-provider wil dit, en het is meer dan de limieten toestaan. Bij uitvoeren verliezen deze mensen hun toegang zoals gevraagd. Bij afwijzen blijven ze zoals ze zijn, ook wanneer er opnieuw om wordt gevraagd.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Vastgehouden wijzigingen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Laden wat wordt vastgehouden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Er wordt niets vastgehouden</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>Over alles is beslist.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 van %2 vastgehouden wijzigingen, de oudste eerst</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>%n wijziging uitvoeren</numerusform>
            <numerusform>%n wijzigingen uitvoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>%n wijziging afwijzen</numerusform>
            <numerusform>%n wijzigingen afwijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>worden gedeactiveerd</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>worden verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>%1 uitvoeren?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>Wat de id-provider heeft gevraagd, gebeurt nu: sessies eindigen en plaatsen komen vrij.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>%1 uitvoeren</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Laten wachten</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Uitvoeren…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Het is uitgevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Over %n wijziging had iemand anders al beslist.</numerusform>
            <numerusform>Over %n wijzigingen had iemand anders al beslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets gedaan.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%1 van %2 zijn gedaan.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>deactiveren</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>één keer gevraagd</numerusform>
            <numerusform>%n keer gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>De id-provider wil</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In alle pagina’s zoeken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>De handleiding is in het Engels geschreven en gebruikt de woorden van het Engelse venster.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Geen pagina bevat deze woorden</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Probeer een ervan apart.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 is geen pagina van deze Help en wordt van hieruit niet geopend.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Het adres kopiëren</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina van de handleiding</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Wat er is veranderd</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>een week geleden</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>een maand geleden</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>zolang er iets bekend is</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>een andere dag</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Jaar-maand-dag, zoals 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>users</source>
        <translation>gebruikers</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>wie erbij kwam en wie wegging</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Voer jaar-maand-dag in, zoals 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lezen wat er is veranderd…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>Van daarvoor is niets bekend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Er is niets veranderd</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Niets hiervan is anders dan het toen was, voor zover bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n wijziging.</numerusform>
            <numerusform>%n wijzigingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>wat er op %1 is veranderd</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Er zijn %1 rijen naar %2 geschreven.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wie of wat</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Wat anders werd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe het bekend is</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Wie heeft een naam die bezet is?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wie heeft de naam</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Een server die een gebruiker met 409 weigert, zegt dat iemand de gebruikersnaam, een e-mailadres of de externe id al heeft. Elk daarvan wordt bij de server opgevraagd, en er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Gebruikersnaam, e-mailadres of externe id</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Kopiëren voor de leverancier</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>De gebruiker tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Er is nog niets gezocht</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Wie de naam heeft, staat hier, met de status van de gebruiker.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>De server vragen en de gebruikers doorzoeken die hier zijn…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Niemand wordt getoond</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 had de naam ooit, en nu niet meer. Een server die de naam toch weigert, houdt die vast voor deze gebruiker.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 heeft de naam en is actief. Is dat dezelfde persoon, laat de id-provider deze gebruiker dan overnemen in plaats van er een te maken: gebruik een ander overeenkomend veld, of voer de id daar in. Is het iemand anders, dan heeft een van beiden een andere naam nodig.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 heeft de naam en is gedeactiveerd. Activeer deze gebruiker opnieuw in plaats van er een te maken; waar de id-provider per se wil maken, moet die de gebruiker eerst vinden.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 heeft de naam en is verwijderd, maar kan nog terugkomen. Herstel deze gebruiker, of wacht tot de respijtdagen voorbij zijn.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>voorheen: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>de server zegt het nu</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>alleen hier bekend</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Heeft de naam als</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>gebruikersnaam</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe id</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>De server toont niemand die de naam heeft. Weigert de server de naam toch, dan heeft een verborgen record die: alleen de beheerder van de server kan dat zien en de naam vrijgeven.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Niemand die hier bekend is, heeft de naam.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Deze server zoekt gebruikers niet op zo’n naam op, dus zijn de %1 doorzocht die hier zijn.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Uw SCIM-server weigert een gebruiker te maken of de naam ervan te wijzigen, omdat iemand een van deze id’s al zou hebben (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Gevraagd met een filter voor elk daarvan (GET /Users), toont de server:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>De server filtert daar niet op. Onder de %1 gebruikers die de server heeft vermeld:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- niemand</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Laat ons weten welk record de id heeft, en geef die vrij of laat ons het record zien.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>HTTP-header, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>In Okta: Applications, uw app, Provisioning, Integration</translation>
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
        <translation>Voer de SCIM-basis-URL in, en userName als unique identifier field for users.</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Kies HTTP Header als authentication mode en plak het token.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Klik op Test Connector Configuration en sla daarna op.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>Schakel onder To App Create Users, Update User Attributes en Deactivate Users in.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Wijs mensen toe aan de app; groepen volgen onder Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta verwijdert nooit een gebruiker: wie niet meer is toegewezen, wordt gedeactiveerd.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>In Entra: Bedrijfstoepassingen, uw app, Inrichting, Beheerdersreferenties</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>Tenant-URL</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Token voor geheim</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Token voor geheim (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Kies Automatisch als inrichtingsmodus.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Voer de SCIM-basis-URL in als Tenant-URL en plak het token als Token voor geheim.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Klik op “Verbinding testen” en sla daarna op.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Wijs gebruikers en groepen toe en schakel daarna de inrichtingsstatus in.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Na de eerste cyclus meldt Entra zich ongeveer elke 40 minuten, dus zo lang kan een wijziging duren.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>In OneLogin: Applications, uw app, Configuration</translation>
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
        <translation>Worden groepen met een parameter gestuurd, markeer die parameter dan als multi-value; anders komen alle groepen als één naam aan.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>In de Google Beheerdersconsole: Apps, Web- en mobiele apps, uw app, Auto-provisioning</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpoint URL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Kies een app uit de catalogus van Google waarbij u een adres en een token kunt invoeren.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Kies wie binnen het bereik valt en wat er gebeurt wanneer iemand vertrekt, en schakel het daarna in.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google biedt inrichting alleen voor apps uit de eigen catalogus en heeft geen algemene SCIM-bron. Gebruikers worden om de paar uur gesynchroniseerd; reken niet op groepen.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>In JumpCloud: SSO Applications, uw app, Identity Management</translation>
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
        <translation>Kies SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>Activeren is een echte test: JumpCloud maakt een testgebruiker en een testgroep, wijzigt ze en verwijdert ze weer. Ze verschijnen bij Activiteit.</translation>
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
        <translation>Groepen die PingOne synchroniseert, zijn de interne groepen van PingOne.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>De id-provider</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>Bij uw id-provider: waar om een SCIM 2.0-eindpunt wordt gevraagd</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-basis-URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Voer de SCIM-basis-URL in zonder slash aan het eind.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Stuur het token bij elke aanvraag mee, in de header Authorization na het woord Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identificeer gebruikers met userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta weigert een basis-URL met een onderstrepingsteken. Geef deze server een openbaar adres zonder zo’n teken.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra roept alleen https-adressen aan. Geef deze server een certificaat en een openbaar https-adres.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>uw id-provider</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 is alleen bereikbaar vanuit dit netwerk. Een id-provider in de cloud heeft een openbaar adres nodig.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>Kies onder General, App Settings SCIM als soort inrichting en sla op.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Voeg de app SCIM Provisioner with SAML (SCIM v2 Enterprise) toe.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Voer de SCIM-basis-URL in en plak het token als SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Open voor groepen Groups onder Parameters en vink Include in User Provisioning aan.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Klik op Configure auto-provisioning, plak het token als Access token en voer de SCIM-basis-URL in als Endpoint URL.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Controleer de kenmerktoewijzing en klik daarna op Continue.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>De weg naar de pagina en de volgorde ervan zijn die van de pagina’s van Google. De namen van de twee velden zijn niet met de pagina’s van de leverancier vergeleken: ze komen van andere producten. Gelezen in november 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Voer de SCIM-basis-URL in en plak het token als Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Voer het adres van een van uw gebruikers in als Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Klik op Test Connection, dan op Activate, en sla daarna op.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Wat bij Activate gebeurt, is met de pagina’s van JumpCloud vergeleken. De namen van de velden zijn niet met de pagina’s van de leverancier vergeleken: ze komen van andere producten. Gelezen in november 2026.</translation>
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
        <translation>Voer de SCIM-basis-URL in, met /Users en /Groups als resources, en kies SCIM-versie 2.0.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Kies OAuth 2 Bearer Token als authentication method en Bearer als authentication header, en plak het token als OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Klik op Test connection, ga daarna verder en sla op.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Schakel de verbinding in en voeg een regel toe die zegt welke gebruikers ze inricht.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 is alleen bereikbaar vanaf deze computer. Een id-provider in de cloud heeft een server met een openbaar adres nodig.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Vergeleken met de pagina’s van %1 in %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>De verbinding toont hier de eerste aanroep van uw id-provider.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>Schakel bij uw id-provider de inrichting naar dit adres uit.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>De velden zijn die van RFC 7644 zelf.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Unieke id</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Zoeken zonder resultaat wordt beantwoord met status 200 en een lege lijst; een id-provider die daar op 404 wacht, volgt RFC 7644 niet.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>“Verbinding testen” lukt: Entra zoekt een gebruiker die niet bestaat en moet horen dat die er niet is. De verbinding toont die aanroep hier meteen; de gebruikers volgen met de eerste cyclus.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>Schakel in Entra onder Inrichting de inrichtingsstatus uit.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Inrichtingsmodus</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Wanneer de meeste aanroepen mislukken, plaatst Entra de taak in quarantaine, meldt zich één keer per dag en geeft het na vier weken op.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Groepen binnen groepen worden niet uitgevouwen: alleen hun directe leden worden gestuurd.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Zodra adres en token zijn opgeslagen, toont de verbinding hier de eerste aanroep van Google; de gebruikers volgen binnen enkele uren.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>Schakel het in de Google Beheerdersconsole uit, onder Auto-provisioning van de app.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate lukt, en Activiteit toont hier een testgebruiker en een testgroep die kwamen en gingen.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>Deactiveer de verbinding in JumpCloud onder Identity Management van de app.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration meldt dat het is geverifieerd, en de verbinding toont hier meteen de eerste aanroep.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>Schakel in Okta onder Provisioning, Integration de API-integratie uit, of maak eerst alle toewijzingen ongedaan als de mensen moeten worden gedeactiveerd.</translation>
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
        <translation>Wie was toegewezen voordat de inrichting werd ingeschakeld, wordt niet gestuurd: klik voor hen één keer op Provision User.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>Schakel in OneLogin onder Provisioning het selectievakje Enable provisioning uit.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection lukt, en de verbinding toont hier de eerste aanroep van PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>Schakel de verbinding in PingOne uit onder Integrations, Provisioning.</translation>
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
        <translation>Zodra op Enable is geklikt, toont de verbinding hier de eerste aanroep van OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>De namen van velden en knoppen komen uit de stappen voor OneLogin van drie andere producten; ze zijn niet met de pagina’s van de leverancier vergeleken. Gelezen in november 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>Klik onder API Status op Enable en sla daarna op.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>Vink onder Provisioning Enable provisioning aan, haal het vinkje weg bij de acties die niet op een beheerder hoeven te wachten, en kies wat er gebeurt wanneer een gebruiker wordt verwijderd.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Wat het bestand %1 vertelt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidenten in het bestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Het wordt op deze computer gelezen. Niets ervan wordt ergens heen gestuurd of bewaard.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand lezen…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Een bestand van %1: %n regel over inrichting, %2 tot %3.</numerusform>
            <numerusform>Een bestand van %1: %n regels over inrichting, %2 tot %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n andere regel is weggelaten.</numerusform>
            <numerusform>%n andere regels zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n regel kon niet worden gelezen: tijd of resultaat ontbreekt.</numerusform>
            <numerusform>%n regels konden niet worden gelezen: tijd of resultaat ontbreekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Het is op deze computer gelezen; niets ervan wordt ergens heen gestuurd of bewaard.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Er staat geen regel over inrichting in.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Er is niets mislukt</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Elke regel over inrichting meldt iets dat is gelukt, of iets dat niet hoefde te gebeuren.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 is geen inrichtingslogboek van Microsoft Entra ID en geen System Log van Okta, als JSON of CSV. Van de drie CSV-bestanden van Entra ID is het dat zonder “Steps” of “Properties” in de naam.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 heeft meer dan %2 MB of %3 regels. Exporteer een kortere periode, of één toepassing.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 is beantwoord met %2. Dit staat niet in de catalogus.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 is beantwoord met %2: %3 Dit staat niet in de catalogus.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>Het is voorbij: wat mislukte, is sindsdien gelukt.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>De id-provider blijft het proberen (%n keer tot nu toe).</numerusform>
            <numerusform>De id-provider blijft het proberen (%n keer tot nu toe).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>De id-provider probeert het niet vanzelf opnieuw: iemand moet dat daar doen.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>Of de id-provider het opnieuw probeert, is niet bekend.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Het kan vanzelf in orde komen.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Het komt niet vanzelf in orde.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Het is mislukt: %1 Dit staat niet in de catalogus.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>Het gekozen incident</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Deze uitleg kopiëren</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>De aanvragen ervan tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n keer sinds %1</numerusform>
            <numerusform>%n keer sinds %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>De catalogus kent deze weigering niet, dus de oorzaak is hier niet bekend. Wat de server zei, en de aanvraag, staan hieronder.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wie moet handelen: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Bron: %1, stand %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Het gaat over</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>De server zei</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Soort weigering</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Bericht voor de beheerder van %1 kopiëren</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Bericht voor hen kopiëren</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Wie heeft deze naam?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Voorbij: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Aantal</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Geen overeenkomend incident</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Pas de zoekopdracht aan om de andere te zien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Weigeringen zoeken…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Er is niets geweigerd</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>In deze periode is elke aanvraag van een id-provider uitgevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n oorzaak</numerusform>
            <numerusform>%n oorzaken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 onder de nieuwste %2 weigeringen; beperk de periode om oudere te zien</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Wijzigingen vanuit deze console</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Het journaal lezen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nog geen wijziging</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Elke wijziging die vanuit deze console wordt gevraagd, wordt hier opgeschreven voordat ze vertrekt.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>Het journaal is zoals het is geschreven: %n regel, die de vorige bewijst.</numerusform>
            <numerusform>Het journaal is zoals het is geschreven: %n regels, die elk de vorige bewijzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>Regel %1 van het journaal is niet zoals die is geschreven: iemand of iets heeft daar een regel gewijzigd, toegevoegd of verwijderd.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>het journaal is zoals het is geschreven</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>het journaal is vanaf regel %1 niet zoals het is geschreven</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Er zijn %1 rijen naar %2 geschreven.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Het einde van het journaal ontbreekt: het had %1 regels, en op een moment waren er nog maar %2 van over.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>het einde van het journaal is afgekapt na regel %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Deze wijziging kan vanaf hier niet ongedaan worden gemaakt: ze is niet gebeurd, de stand ervoor is niet bekend, of er is geen eenvoudige weg terug.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Deze wijziging is op een andere server gedaan: open die server om de wijziging ongedaan te maken.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Kies een wijziging om die ongedaan te maken.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Toont eerst wat er bij het ongedaan maken zou veranderen.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>Het is al zoals vóór deze wijziging.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Deze wijziging ongedaan maken?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>“%1” van %2: wat er daarvoor was, wordt opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Het is sindsdien opnieuw gewijzigd; die wijziging zou ook verloren gaan.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>De wijziging is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Gebruikers herstellen…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>Het herstelbestand is er niet meer.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Een account maken</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>De selfservice van een account wijzigen</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Een verbinding maken</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Een verbinding wijzigen</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Een verbinding verwijderen</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Een token genereren</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Beginnen een token te vervangen</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Het oude token van een verbinding beëindigen</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Het vervangen van een token afbreken</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Een token intrekken</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Noteren dat een token is aangekomen</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Roltoewijzingen toepassen</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Een kenmerktoewijzing wijzigen</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Een vereiste bevestigen</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Vastgehouden deactiveringen uitvoeren</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Vastgehouden deactiveringen verwerpen</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Een gebruiker deactiveren</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Een gebruiker opnieuw activeren</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Een gebruiker herstellen</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>De sessies van een gebruiker beëindigen</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Een sessie beëindigen</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Gebruikers zonder verbinding verwijderen</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Wijzigen wat een rol mag</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>De selfservice van de server wijzigen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>geweigerd met %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>resultaat onbekend</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>geen antwoord, resultaat onbekend</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Een rol maken</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Een rol verwijderen</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Een gebruiker maken via SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Een gebruiker vervangen via SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Een gebruiker wijzigen via SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Een gebruiker verwijderen via SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Een groep maken via SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Een groep vervangen via SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Een groep wijzigen via SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Een groep verwijderen via SCIM</translation>
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
        <translation>Verloopt: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Verloopt: nooit</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Mag alleen: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Alleen vanaf: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Ingetrokken: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Ontvangen: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>Het vervangen van een token is voorbij.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Er wordt een token vervangen.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Een groep verwijderen</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Een gebruiker uit een account verwijderen</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Een token meteen vervangen</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Een groep rollen geven</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Een groep rollen ontnemen</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Een gebruiker blokkeren of weer toelaten</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Wijzigen welke rollen groepen geven</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Een instellink maken</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Een instellink verwijderen</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>De leveringen van een verbinding verwijderen</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n kenmerk</numerusform>
            <numerusform>%n kenmerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>Zoeken in deze tekst</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Het pad van de gekozen waarde kopiëren</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>De waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Het pad kopiëren</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Wat anders is dan daarvoor</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Het is groter dan een megabyte en wordt getoond zoals het kwam. Kopiëren neemt één pagina.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>Het is zo diep genest dat het wordt getoond zoals het kwam.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Een eerdere versie zoeken…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Er is geen eerdere versie bewaard</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Geen van de nieuwste aanvragen is beantwoord met een andere toestand, of de inhoud ervan wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Niet vergeleken</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>De vergelijking is geannuleerd voordat ze klaar was.</translation>
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
        <translation>Heeft %1 nog toegang?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>De verklaring kopiëren</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle sessies beëindigen…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deactiveren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Geen toegang meer, voor zover deze server weet.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Nog wel toegang: iets laat de persoon nog binnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>De verklaring opslaan</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Wie van hen heeft nog toegang?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Alleen de eerste %1 van %2 worden nagevraagd.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>De verklaring kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): niet bekend. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 van %2 hebben geen toegang meer, voor zover deze server weet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>out</source>
        <translation>geen toegang meer</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>nog toegang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Nog toegang?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Wat er over is</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Meerdere selecteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, volledig, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, niet actueel</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>zoeken: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Er zijn %1 rijen naar %2 geschreven.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, onvolledig zoals de server ze stuurt</translation>
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
        <translation>de aanhalingstekens zijn niet gesloten</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>noemt geen groep</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>noemt geen rol</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>de naam is langer dan 200 tekens</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>een eerdere regel noemt deze groep</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 leden</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>voor “%1”, %2 leden</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Begrepen als</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>er is geen rol met deze naam</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>in afwachting; “%1” heeft bijna dezelfde naam</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>Het logboek van dit programma</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Wat gedeeld zou worden</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Blijft in het geheugen tot Provost wordt gesloten. Het bevat geen inloggegevens en niemands naam of adres.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welke regels</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Waarschuwingen en erger</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopiëren wat wordt getoond</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Er is nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Geen regel komt overeen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 van %n regel</numerusform>
            <numerusform>%1 van %n regels</numerusform>
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
        <translation>Een sleutel invoeren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
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
        <translation>U ziet Provost zoals %1 het ziet.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Terug naar uw eigen weergave</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <translation>Met Ctrl+K vindt u alles, F1 geeft hulp</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Kenmerken van “%1”</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Welk kenmerk van een gebruiker welk veld van het product vult. Probeer het op een gebruiker van deze verbinding; er wordt niets gewijzigd voordat u opslaat.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Zoek een gebruiker om het op te proberen</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>De gebruiker waarop het wordt geprobeerd</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Velden van het product</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Kies een veld.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Kenmerk dat het veld vult</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Niets: het veld blijft leeg</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Standaardwaarden gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Kenmerktoewijzing opslaan</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>De kenmerktoewijzing laden…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Deze verbinding heeft nog geen gebruiker om het op te proberen.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Geen overeenkomende gebruiker van deze verbinding.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>“%1” wordt gevuld uit</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Welk kenmerk van een gebruiker welk veld van het product vult. Deze server probeert het op niemand uit: het geldt vanaf de volgende aanvraag van de id-provider.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>Het product kan niet zonder dit veld.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Dit is geen kenmerk van een gebruiker met één waarde.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>vereist door het product</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>standaard %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Veld van het product</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gevuld uit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Roltoewijzingen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Groepen filteren</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Rol instellen…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Lijst plakken…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Geen overeenkomende groep</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Pas de zoekopdracht aan om de andere regels te zien.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>De regels laden…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Verbindingen laden…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nog geen verbinding</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Regels horen bij een verbinding. Zodra er een is ingesteld, kunnen de groepen ervan hier rollen geven.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>De rollen van %n gebruiker wijzigen?</numerusform>
            <numerusform>De rollen van %n gebruikers wijzigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Sommigen van hen mogen daarna mogelijk minder. De regels worden in één keer toegepast en kunnen ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Toepassen op %n gebruiker</numerusform>
            <numerusform>Toepassen op %n gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>De regels behouden</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>De regels toepassen…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>De regels zijn toegepast. Niemands rol is veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>De regels zijn toegepast: %n gebruiker heeft nu een andere rol.</numerusform>
            <numerusform>De regels zijn toegepast: %n gebruikers hebben nu een andere rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>De regels worden in één keer toegepast en kunnen ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Een lid zoeken</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Leden van de groep</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>De leden laden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 van %2 leden; de volgende konden niet worden geladen. Schuif om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Geen overeenkomend lid</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Pas de zoekopdracht aan om de andere te zien.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Er zit niemand in deze groep</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Leden verschijnen hier vanzelf wanneer de id-provider ze toevoegt.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 van %2 leden komen overeen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 van %n lid</numerusform>
            <numerusform>%1 van %n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 leden komen overeen</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Lid toevoegen…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Uit de groep halen…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Naam van de groep wijzigen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Wie de groep op de oude naam zoekt, vindt die niet meer: ook id-providers en roltoewijzingen.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>De naam van %1 wijzigen in %2?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>De groep krijgt een andere naam</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Er zijn te veel gebruikers om hier uit te kiezen. Vink ze aan in Gebruikers en voeg ze van daaruit aan deze groep toe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Wie komt er in %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>%1 toevoegen aan %2?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>krijgen deze rol</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>komen in de groep</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 zit nu in %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>%1 uit %2 halen?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>verliezen deze rol</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>verlaten de groep</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 zit niet meer in %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Eén aanvraag noemt alleen dit, en verder wordt niets aan de groep veranderd. Een id-provider die deze groep doorgeeft, kan het ongedaan maken.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Groep wijzigen…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Deze server vermeldt geen leden</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>De groepen ervan komen zonder leden, dus wie erin zit, is hier niet bekend.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Deze server vermeldt de leden niet</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n gebruiker vermeldt in deze groep te zitten. De groep zelf noemt er geen.</numerusform>
            <numerusform>%n gebruikers vermelden in deze groep te zitten. De groep zelf noemt er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Onvolledig: %1 van %n lid. Meer vermeldt de server er niet; Provost stuurt zo’n lijst nooit terug.</numerusform>
            <numerusform>Onvolledig: %1 van %n leden. Meer vermeldt de server er niet; Provost stuurt zo’n lijst nooit terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Iemand anders heeft deze regels gewijzigd</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Van uw wijzigingen is niets toegepast. Neem de andere regels, behoud die van u, of kies per rij; u ziet het effect voordat het wordt toegepast.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Gewijzigde regels</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Enter, of een klik op Andere of Mijne, zegt welke wordt genomen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne behouden</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>De rijen zoals gekozen gebruiken</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>geen regel</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mijne</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mijne</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Overgenomen</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Getoond account</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>de codering van de letters</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>hoofdletters</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>spaties, koppeltekens of onderstrepingstekens</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>brede of smalle vormen van letters</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>accenten</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>letters die er hetzelfde uitzien</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>verschilt alleen in %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>verschilt alleen in %1 en %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Deze naam mengt letters uit verschillende schriften en lijkt dus misschien alleen op een andere naam.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Elke letter van deze naam lijkt op een Latijnse letter, maar is het niet.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Deze naam bevat tekens die niet te zien zijn.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>Het is nu tijd voor de quarantaine van %1.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>In dit tempo begint de quarantaine van %1 op zijn vroegst over ongeveer %n uur.</numerusform>
            <numerusform>In dit tempo begint de quarantaine van %1 op zijn vroegst over ongeveer %n uur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>In dit tempo begint de quarantaine van %1 op zijn vroegst over ongeveer %n dag.</numerusform>
            <numerusform>In dit tempo begint de quarantaine van %1 op zijn vroegst over ongeveer %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 meldde zich %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 heeft zich nooit gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>De enige plaats van %1 is bezet.</numerusform>
            <numerusform>Alle %n plaatsen van %1 zijn bezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Niemand anders krijgt daar een plaats totdat iemand vertrekt of er meer komen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 wordt geweigerd bij %2: %n keer in 24 uur</numerusform>
            <numerusform>%1 wordt geweigerd bij %2: %n keer in 24 uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Er is %n reden.</numerusform>
            <numerusform>Er zijn %n redenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 is te laat bij %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 heeft geen geldig token</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>De id-provider wordt geweigerd totdat er een nieuw token is.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>Het token van %1 is nooit ontvangen</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Het geheim is onderweg verloren gegaan, zodat niemand het kan gebruiken.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Het wordt vervangen.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Het kan zonder onderbreking worden vervangen.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Het token van %1 verloopt over %n dag</numerusform>
            <numerusform>Het token van %1 verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n deactivering van %1 wacht op een beslissing</numerusform>
            <numerusform>%n deactiveringen van %1 wachten op een beslissing</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>De bewaking houdt ze vast, omdat veel mensen tegelijk toegang zouden verliezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n regel van %1 wacht op een groep</numerusform>
            <numerusform>%n regels van %1 wachten op een groep</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 heeft nog geen groep met die naam gestuurd.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Een regel wacht op een groep met de naam “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1” bestaat, met %n lid.</numerusform>
            <numerusform>“%1” bestaat, met %n leden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Uw herinnering aan een token van %1 komt over %n dag</numerusform>
            <numerusform>Uw herinnering aan een token van %1 komt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Het is tijd voor uw herinnering aan een token van %1</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>De server kent geen dag waarop dat token eindigt.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Uitleggen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem aangeeft</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Geen: altijd rechtstreeks</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Altijd via deze</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>De instellingen van deze computer bepalen het, met hun eigen script (PAC) als ze er een noemen. Een server op deze computer wordt rechtstreeks aangeroepen.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Ook waar de instellingen van deze computer een proxy noemen.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Ook voor een server op deze computer. Het wachtwoord wordt in de sleutelhanger bewaard; een proxy die er op de eenvoudigste manier om vraagt (Basic), krijgt het onversleuteld.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Geavanceerd netwerk</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Netwerk van %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dit gebruiken</translation>
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
        <translation>Zoals het in de sleutelhanger staat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>Gebruikersnaam, als die wordt gevraagd</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg naar de server</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Instanties die voor deze server worden vertrouwd</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Een certificaat toevoegen…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle verwijderen</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Naast de instanties die deze computer vertrouwt: het certificaat van de eigen instantie van uw organisatie, als PEM-bestand.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificaat van een instantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Geen: de server vraagt er niet om</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12-bestand (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>Het bestand blijft waar het is en wordt gelezen wanneer de server wordt geopend; het wachtwoord ervan wordt in de sleutelhanger bewaard. Een sleutel op een smartcard of in het archief van het systeem kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>%1 kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 is geen certificaat in PEM-vorm, of er staat meer in dan certificaten.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Voer alleen de naam of het adres van de proxy in, zoals proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Voer de poort van de proxy in, tussen 1 en 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Zonder proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n eigen instantie</numerusform>
            <numerusform>%n eigen instanties</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Met een clientcertificaat</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Zoals een eigen script aangeeft (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>Het script wordt apart geladen en uitgevoerd, waar het Provost niet kan ophouden en niets ervan kan bereiken. Een server op deze computer wordt rechtstreeks aangeroepen.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Adres van het script, of een bestand</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Proxyscript</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Proxyscripts (*.pac *.dat *.js);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Voer een adres in dat met https:// begint, of kies een bestand. Een adres dat met http:// begint, kan onderweg worden gewijzigd en wordt alleen van deze computer aangenomen.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Zoals een script aangeeft</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Naam van het nieuwe account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Id-provider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Gebruikers maken</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Kenmerken bijwerken</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactiveren</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Groepen synchroniseren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Maken en het token tonen</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nieuw account…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Medewerkers van %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Er kan nog geen account worden gekozen. Ze verschijnen hier wanneer de server heeft geantwoord.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Geef het nieuwe account een naam.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geef de verbinding een naam.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Deze naam is bezet. Kies een andere.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Maken…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nieuwe rol</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>De rol maken</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>geen rol: ze mag niets</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Mag om te beginnen wat deze mag</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Staat in rang vlak onder</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>De rang telt wanneer een product iemand de hoogste van meerdere rollen geeft. De rang blijft zoals die is; wat de rol mag, kan altijd worden gewijzigd.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Wie deze rol heeft, kan zich aanmelden bij het product en hier niets doen.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Wie deze rol heeft, kan: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Weggelaten, omdat u het zelf niet mag: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Kopieer de geheimen van de nieuwe webhooks</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Ik heb ze opgeslagen</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Ze worden alleen deze ene keer getoond. Elke ontvanger bewijst met het eigen geheim dat een bericht van deze server komt.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 van “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>De geheimen zouden voorgoed verloren zijn. Kopieer ze allemaal en vink aan dat u ze hebt opgeslagen.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Een token genereren voor “%1”</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Genereren en tonen</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>De bestaande tokens blijven geldig totdat u ze intrekt. Het nieuwe wordt één keer getoond, in de volgende stap.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>De aanvragen van een id-provider worden geweigerd.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Deactiveringen wachten op een beslissing.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Een verbinding heeft geen werkend token.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Een token verloopt binnenkort.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Een id-provider is langer stil dan gewoonlijk.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Er is geen plaats meer vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n zaak in Provost vraagt uw aandacht.</numerusform>
            <numerusform>%n zaken in Provost vragen uw aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>In Provost vraagt niets meer uw aandacht.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Een herinnering aan een token komt eraan.</translation>
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
        <translation>Verbindingen worden niet via deze API gemaakt: gebruik het dashboard van het product.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Verbindingen worden niet via deze API verwijderd: gebruik het dashboard van het product.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Een verbinding kan niet worden gepauzeerd.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Gebruikers en groepen kunnen niet worden behouden wanneer hun verbinding wordt verwijderd.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Een token kan niet door een ander worden vervangen terwijl beide werken.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Wat een id-provider mag maken, bijwerken en deactiveren, wordt hier niet in- of uitgeschakeld.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Niets houdt veel deactiveringen tegelijk vast tot iemand beslist.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>Waar kenmerken in het product terechtkomen, wordt niet getoond.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Welke groep welke rol geeft, wordt hier niet gewijzigd.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Wat een rol mag, wordt niet getoond.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Sessies en plaatsen zijn niet bekend.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Wie is verwijderd, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>De aanvragen van id-providers worden niet gemeld, zodat hier niet te zien is of ze aankomen of mislukken.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Deze API heeft geen auditlogboek.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>De server laat niet weten wanneer er iets verandert. Provost haalt van tijd tot tijd alles opnieuw op, zelden waar dat lang duurt, en meteen wanneer u vernieuwt.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Wat u erover moet weten</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Wat de server niet aanbiedt</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Deze server</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Het enige token van “%1” vervangen</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Het oude token beëindigen en het nieuwe tonen</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Een verbinding heeft op deze server één token tegelijk. Het nieuwe komt op hetzelfde moment in de plaats van %1; dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Zorg dat het veld “%1” bij %2 openstaat voordat u doorgaat.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vraagt uw aandacht</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Aanvragen, afgelopen 24 uur</translation>
    </message>
    <message>
        <source>users</source>
        <translation>gebruikers</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>verbindingen</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>aanvragen in het afgelopen uur</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Aanvragen tellen…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n actief</numerusform>
            <numerusform>%n actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n stil</numerusform>
            <numerusform>%n stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n met fouten</numerusform>
            <numerusform>%n met fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n nooit verbonden</numerusform>
            <numerusform>%n nooit verbonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n gepauzeerd</numerusform>
            <numerusform>%n gepauzeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>%1 actief, %2 gedeactiveerd</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 binnen de bewaartermijn</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Niets. Tokens zijn nog geldig, id-providers laten van zich horen en er wacht geen regel.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 geweigerd, %n oorzaak</numerusform>
            <numerusform>%1 geweigerd, %n oorzaken</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>zonder limiet</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Er is nog geen verbinding. Via een verbinding brengt een id-provider zijn gebruikers en groepen hierheen.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Wat is er veranderd sinds…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Een lijst met groepen en rollen plakken</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Wat is begrepen</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Eén groep met de bijbehorende rol per regel, met een komma, een puntkomma of een tab ertussen, zoals een spreadsheet ze kopieert.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Groepen en rollen</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Beheer, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n regel toevoegen</numerusform>
            <numerusform>%n regels toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n regel kan niet worden gebruikt en wordt weggelaten.</numerusform>
            <numerusform>%n regels kunnen niet worden gebruikt en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Nog niets geplakt</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Regels toevoegen</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>De groepen met bijna dezelfde naam gebruiken</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>Een %1 heeft geen kenmerk %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 wordt door de server ingesteld; een client kan het niet wijzigen.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Wie RFC 7644 strikt leest, vindt hier geen kenmerk %1: er zou een object in een object worden verwacht.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>De bewerking is met hoofdletters geschreven. Provost begrijpt dat; een strikte server weigert het.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Verwijdert het enige lid</numerusform>
            <numerusform>Verwijdert alle %n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Verwijdert alle leden</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Activeert de gebruiker opnieuw</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Deactiveert de gebruiker</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Zegt dat de gebruiker actief is, wat al zo is</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Deactiveert de gebruiker, die al is gedeactiveerd</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Wie RFC 7643 strikt leest, weigert dit: active moet true of false zijn, geen tekst.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Herhaalt de naam %1 van de groep</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Wijzigt de naam van de groep van %1 in %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Wijzigt de naam van de groep in %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Voegt %n waarde toe aan %1</numerusform>
            <numerusform>Voegt %n waarden toe aan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Vervangt alle waarden van %1 door %n waarde</numerusform>
            <numerusform>Vervangt alle waarden van %1 door %n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Wie RFC 7643 strikt leest, weigert dit: %1 moet een object zijn.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Wie RFC 7643 strikt leest, weigert dit: %1 moet true of false zijn, geen tekst.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Voegt %n lid toe</numerusform>
            <numerusform>Voegt %n leden toe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Verwijdert %n van %1 leden</numerusform>
            <numerusform>Verwijdert %n van %1 leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Verwijdert %n lid</numerusform>
            <numerusform>Verwijdert %n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Verwijdert niemand: de lijst is leeg</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Wie RFC 7644 strikt leest, verwijdert het enige lid: er wordt niet naar de lijst gekeken.</numerusform>
            <numerusform>Wie RFC 7644 strikt leest, verwijdert alle %n leden: er wordt niet naar de lijst gekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Wie RFC 7644 strikt leest, verwijdert alle leden: er wordt niet naar de lijst gekeken.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Vervangt alle %1 leden door %n lid</numerusform>
            <numerusform>Vervangt alle %1 leden door %n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Vervangt alle leden door %n lid</numerusform>
            <numerusform>Vervangt alle leden door %n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Vervangt het lid %1 door %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Verwijdert de leden die een filter selecteert</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Verwijdert alles van het schema %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Wie RFC 7644 strikt leest, slaat een lege tekst op.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Verwijdert alle waarden van %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Maakt %1 leeg</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Maakt %1 leeg, dat %2 was</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Herhaalt %1, dat al %2 is</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Wijzigt %1 van %2 in %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Stelt %1 in op %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Stelt een wachtwoord in, dat Provost aanneemt en nooit bewaart</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Wordt geweigerd, en daarmee de hele aanvraag: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Wijzigt niets: wat wordt genoemd, wordt door de server ingesteld of is hier niet bekend</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>Is geen leesbare PATCH: er zijn geen bewerkingen.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 heeft geen onderdeel %2; het wordt genegeerd.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 is true of false, en komt als tekst. Provost begrijpt dat; een strikte server weigert het.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>De waarde van %1 heeft een andere vorm dan het schema zegt. Provost begrijpt dat; een strikte server weigert het.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>De waarde heeft niet het type van %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>Hierover klaagt het antwoord.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 verwacht een lijst, en komt als één waarde. Provost begrijpt dat; een strikte server weigert het.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Dit schema heeft geen kenmerk %1; het wordt genegeerd.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>Een %1 heeft geen kenmerk %2; het wordt genegeerd.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 wordt door de server ingesteld; wat een client stuurt, wordt genegeerd.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Uw rol mag geen machtigingen wijzigen.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 houdt alles: iemand moet de inrichting kunnen beheren.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>U kunt niet geven wat u zelf niet mag.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Niemand zou de inrichting nog kunnen beheren: de operators met %1 zijn de laatsten die dat kunnen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>gedeeltelijk</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 hoort bij het product: de naam kan niet worden gewijzigd en de rol niet verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n persoon heeft deze rol. Laat de regels die persoon eerst een andere rol geven.</numerusform>
            <numerusform>%n personen hebben deze rol. Laat de regels hun eerst een andere rol geven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>De operator %1 heeft deze rol. Geef die eerst een andere rol.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Weergeven als…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Wat elke rol mag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Zonder “Inrichting lezen” worden de deelvensters Verbindingen, Roltoewijzingen en Machtigingen voor die rol niet getoond. %1 houdt alles: iemand moet de inrichting kunnen beheren.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>De rollen laden…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Iedereen met %1 mag nu: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Ontnemen aan %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Wie deze rol heeft, kan dit vanaf de volgende aanvraag niet meer:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ontnemen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>De rol wijzigen…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Personen met %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>Dit is uw eigen rol: u kunt het dan zelf ook niet meer, en het ook niet teruggeven.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>De deelvensters Verbindingen, Roltoewijzingen en Machtigingen worden voor die rol niet meer getoond.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Niemand met %1 mag nog: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Selfservice is ingeschakeld.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Selfservice is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Selfservice uitschakelen?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>De eigen beheerders van klanten zien hun account nog, maar kunnen geen verbindingen meer instellen, geen tokens beheren en geen roltoewijzingen wijzigen. Wat ze hebben ingesteld, blijft werken.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Aan laten</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Uitschakelen…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Geven aan %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Wie deze rol heeft, kan het vanaf de volgende aanvraag.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Selfservice inschakelen?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>De eigen beheerders van klanten kunnen weer verbindingen instellen, tokens beheren en roltoewijzingen wijzigen.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Uit laten</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Inschakelen…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nieuwe rol…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>Het beleid van deze computer opent elke server alleen om te lezen.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Deze server is alleen-lezen: vanaf deze computer wordt daar niets gewijzigd.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>De rol waarmee u kijkt, staat dit niet toe.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Uw rol staat dit niet toe.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Wat wordt getoond, is van een eerder moment. Het kan worden gewijzigd zodra de server het heeft bijgewerkt.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Deze server biedt dat niet aan.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Deel van de naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Bij een zaak vastzetten…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Bij een zaak vastzetten</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>Wat u ziet, blijft op deze computer zoals het nu is, ook als de server het vergeet. Het bevat gegevens van personen en wordt op zijn dag vanzelf verwijderd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>na %n dag</numerusform>
            <numerusform>na %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Een nieuwe zaak</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Deze wordt op %1 verwijderd, met alles wat erbij is vastgezet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 heeft %n stuk en wordt op %2 verwijderd, met alles wat erbij is vastgezet.</numerusform>
            <numerusform>%1 heeft %n stukken en wordt op %2 verwijderd, met alles wat erbij is vastgezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Vastgezet bij %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>De zaak tonen</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Voor het gebruik</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Bevestigd door %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Dit is gedaan</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Is dit gedaan?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Is dit toch niet gedaan?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Noteren…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Deactiveren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Heeft deze persoon nog toegang?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>zonder verbinding</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>De verbinding is verwijderd: geen id-provider wijzigt deze gebruiker nog.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Vorig e-mailadres</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Vorige gebruikersnaam</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>Vorige externe id</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, tot %2</translation>
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
        <translation>IdP: het is van %1; wijzig het daar, want de volgende synchronisatie schrijft het opnieuw. Provost: deze server beslist. Berekend: het volgt uit andere zaken.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Extra e-mailadres</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Wie gebruikers op deze server inricht, kan alles opnieuw schrijven, ook wat hier wordt gewijzigd.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Het kwam via een van meerdere verbindingen, en de server vertelt niet welke. Wijzig het bij de id-provider.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Gebruikers maken</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>De id-provider mag mensen toevoegen.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Kenmerken bijwerken</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>De id-provider mag namen, adressen en andere velden wijzigen.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Gebruikers deactiveren</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>De id-provider mag mensen deactiveren, terugbrengen en verwijderen.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Groepen synchroniseren</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>De id-provider mag groepen maken en wijzigen.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>Wat is uitgeschakeld, wordt geweigerd. Een wijziging geldt vanaf de volgende aanvraag.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Wijzigen wat “%1” mag?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>De verbinding wijzigen…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Afgelopen uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Afgelopen 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Afgelopen 30 dagen</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>De groep is er niet, of niet is bewezen dat die van deze proefrun is.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>De gebruiker is er niet, of niet is bewezen dat die van deze proefrun is.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>Het token is eerder geweigerd.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>De server vroeg eerder om het rustiger aan te doen.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Er kwam eerder geen antwoord.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>Het kon eerder niet worden gelezen.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>De proefrun is eerder gestopt.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>De tijd was eerder om.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>de server antwoordt %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>er kwam geen antwoord</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>de server zegt dat het is verwijderd, maar het is er nog</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>misschien een %1 met de naam %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 met de id %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Opruimen</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>%n resource van deze proefrun is verwijderd; er blijft niets achter.</numerusform>
            <numerusform>%n resources van deze proefrun zijn verwijderd; er blijft niets achter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Er blijft niets achter.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Verwijder met de hand wat over is. Alle namen van deze proefrun beginnen met %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>De schema’s lezen</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Vermeld de schema’s: Microsoft Entra ID leest ze wanneer inrichtingsinstellingen worden opgeslagen.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>De verbinding testen</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Antwoord met een lege lijst en 200 voor een naam die niemand heeft: met een 404 mislukt de test van de verbinding.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Een gebruiker zoeken die er nog niet is</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Antwoord met een lege lijst en 200: de id-provider maakt alleen wie niet wordt gevonden, en ziet wie wel wordt gevonden aan voor dezelfde persoon.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>De gebruiker maken</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Maak de gebruiker en antwoord 201 met alles; accepteer “meta” en een lege lijst met rollen, die Microsoft Entra ID stuurt.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Dezelfde gebruiker nogmaals maken</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Weiger een tweede gebruiker met dezelfde userName met 409 en laat de eerste zoals die is: id-providers herhalen een aanvraag waarvan het antwoord verloren ging.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>De gebruiker zoeken</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Vind de gebruiker op userName, en niemand anders: wie wordt gevonden, wordt gekoppeld en gewijzigd.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>De gebruiker in hoofdletters zoeken</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Vergelijk userName zonder op hoofdletters te letten (RFC 7643, sectie 4.1.1): anders wordt dezelfde persoon twee keer gemaakt.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>De gebruiker zoeken op externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Vind de gebruiker op externalId: velen stellen dit in als het kenmerk waarop gebruikers worden vergeleken.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>De gebruiker zoeken op werkadres</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Accepteer een filter met een waardepad en een subkenmerk erachter. Het gaat verder dan de grammatica van RFC 7644, en is nodig waar gebruikers op adres worden vergeleken.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Een tweede gebruiker maken, met null-waarden</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Zie null aan voor “niet ingesteld”, en negeer een onbekende schema-URI: een gedocumenteerde aanvraag van Microsoft Entra ID heeft beide.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Vragen met een parameter die niemand kent</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Negeer onbekende queryparameters: de vlag aadOptscim062020 staat in de Tenant-URL.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>De gebruiker lezen</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Antwoord voor de id die is gegeven: Microsoft Entra ID bewaart die en leest de gebruiker voor elke wijziging.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Kenmerken wijzigen</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Accepteer één replace zonder pad waarvan de sleutels namen met een punt zijn, of met de URN van hun schema, en daarnaast een filter in een pad.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Accepteer “Add” en “Replace” met een hoofdletter, één voor elk kenmerk, met de URN van een schema of een filter in het pad.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Een telefoonnummer toevoegen met een filter</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Maak het element dat een add met een filter niet vindt, met het type van het filter, en bewaar de waarde zoals die is gestuurd.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>De naam van de gebruiker wijzigen</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Wijzig userName en behoud de id: mensen trouwen.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>De manager instellen</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Accepteer de id van de manager ook als kale tekst.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Vragen of de manager is ingesteld</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accepteer een filter op id en manager samen: zo vraagt Microsoft Entra ID het voordat het een verwijzing schrijft.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>De manager wissen</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Zie een lege tekst aan voor geen manager.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Een groep zoeken die er nog niet is</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Antwoord met een lege lijst en 200 voor een naam die geen groep heeft.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>De groep maken</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Maak de groep, hoewel “schemas” er een noemt die niet van SCIM is: Microsoft Entra ID stuurt die bij elke groep, en geen leden.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>De groep zoeken zonder de leden</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Vind de groep op displayName en laat de leden weg, want dat kunnen er veel zijn.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Twee leden toevoegen</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Voeg leden toe waarvan $ref null is.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Vragen of de gebruiker lid is</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accepteer een filter op id en members samen: zo vraagt Microsoft Entra ID het voordat het een verwijzing schrijft.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>De groep lezen zonder de leden</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Laat de leden weg wanneer ze zijn uitgesloten: een grote groep kost tijd en geheugen.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Eén lid verwijderen</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Verwijder het lid dat het filter in het pad noemt, en geen ander.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Verwijder de leden die de waarde opsomt, en geen andere: het pad alleen zou alle leden betekenen.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>De naam van de groep wijzigen</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Wijzig de naam van de groep en behoud de leden.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>De externalId van de groep wijzigen</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Accepteer een andere externalId: de validator van Microsoft vraagt erom.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>De gebruiker deactiveren</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Deactiveer wanneer “active” door false wordt vervangen: zo wordt toegang ontnomen.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Zie de tekst “False” aan voor false, en blijf met een booleaanse waarde antwoorden: zo wordt toegang ontnomen zonder de vlag aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>De gedeactiveerde gebruiker zoeken</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Blijf vinden wie is gedeactiveerd, met “active” false: wie terugkomt, wordt gezocht en weer geactiveerd.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Kijken of de gedeactiveerde gebruiker nog lid is</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Behoud de lidmaatschappen van wie is gedeactiveerd: Microsoft Entra ID stuurt ze niet opnieuw.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>De gebruiker weer activeren</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Activeer dezelfde gebruiker, met dezelfde id en hetzelfde profiel.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>De groep verwijderen</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Verwijder de groep, antwoord 204, en vanaf dan 404.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>De gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Verwijder de gebruiker, antwoord 204, en vanaf dan 404: 30 dagen nadat iemand is verwijderd, verwijdert Microsoft Entra ID die ook hier.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>De verwijderde gebruiker zoeken</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Vind niet wie is verwijderd: anders gaat de volgende wijziging naar niemand.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>De referenties testen met gebruikers</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Antwoord met een lijst met gebruikers: Okta vraagt er twee wanneer de API-referenties worden getest.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>De referenties testen met groepen</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Antwoord met een lijst met groepen: Okta vraagt erom wanneer de API-referenties worden getest.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Maak de gebruiker en antwoord 201 met alles; negeer “groups”, dat alleen-lezen is: Okta stuurt het elke keer leeg en bewaart de id van het antwoord.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>De gebruiker lezen en met een andere naam terugzetten</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Neem een gebruiker terug zoals die is gelezen, met id, meta en groups, en antwoord 200 ermee: Okta werkt een profiel bij met PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Een tweede gebruiker maken</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Een groep van twee laat zien of een wijziging van het ene lid het andere met rust laat.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Een wachtwoord synchroniseren</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Accepteer een wachtwoord, of negeer het, en stuur het nooit terug.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>De groep doorgeven</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Maak de groep met een lege ledenlijst; ze volgen in een aparte aanvraag.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Voeg leden toe die met value en display komen, en zonder type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Wijzig de naam van de groep met een replace zonder pad die de id herhaalt, en behoud de leden: Okta stuurt er een bij elke wijziging van de leden.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>De groep opnieuw doorgeven</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Laat precies de leden over die een replace van “members” opsomt (“Push now”).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>De hele groep schrijven met PUT</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Accepteer een PUT van de groep onder de naam die ze heeft (dat is geen conflict) en behoud alle leden die worden opgesomd.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>De groep leegmaken</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Zie een lege lijst aan voor geen leden: zo wordt een groep zonder iemand doorgegeven.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Deactiveer bij een replace zonder pad: zo ontneemt Okta toegang; het verwijdert nooit een gebruiker.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>De gebruiker deactiveren met PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Deactiveer ook bij een PUT: apps die met de wizard van Okta zijn gemaakt, doen het zo.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Verwijder de gebruiker, antwoord 204, en vanaf dan 404 (RFC 7644, sectie 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Lezen wat de server kan</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Zeg wat u kunt (RFC 7644, sectie 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Maak de gebruiker, antwoord 201 met alles en zeg waar die is, in Location en meta.location (RFC 7644, sectie 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>De gebruiker zoeken met het kenmerk in hoofdletters</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Accepteer namen van kenmerken en operators met hoofd- of kleine letters (RFC 7644, sectie 3.10), en vergelijk userName zonder op hoofdletters te letten.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Vragen met een filter dat niet te begrijpen is</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Weiger een onbegrijpelijk filter met 400 en invalidFilter, nooit met alle gebruikers of geen (RFC 7644, sectie 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Eén kenmerk van de gebruiker lezen</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Laat weg wat “attributes” niet noemt (RFC 7644, sectie 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>De gebruiker vervangen</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Vervang alles wat een PUT mag schrijven: wat wordt weggelaten, wordt leeggemaakt (RFC 7644, sectie 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Voer alle bewerkingen van een PATCH na elkaar uit (RFC 7644, sectie 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Een wijziging sturen die half verkeerd is</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Voer alle bewerkingen van een PATCH uit of geen (RFC 7644, sectie 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Maak de groep met het eerste lid en antwoord 201 met alles (RFC 7644, sectie 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Een lid toevoegen</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Voeg toe aan de leden die er zijn (RFC 7644, sectie 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Kijken of de verwijderde gebruiker uit de groep is</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Haal wie is verwijderd uit alle groepen: een id die nergens heen leidt, laat clients falen.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>De gebruiker maken, met één object voor de adressen</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Accepteer één object waar een lijst met adressen hoort, en negeer onbekende kenmerken: klanten bewerken de sjabloon van de aanvragen van OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Een tweede gebruiker maken, met een adres dat niet primair is</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Neem het eerste adres waar er geen primair is.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>De gebruiker wijzigen met PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Accepteer een wijziging met PUT: welk werkwoord OneLogin gebruikt, is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>De gebruiker wijzigen met PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Accepteer een wijziging ook met PATCH: welk werkwoord OneLogin gebruikt, is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Maak de groep zonder leden.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Voeg leden toe met PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Accepteer alle leden ook met PUT, onder de naam die de groep heeft.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n stap is mislukt.</numerusform>
            <numerusform>%n stappen zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n stap heeft iets gevonden dat kwaad kan.</numerusform>
            <numerusform>%n stappen hebben iets gevonden dat kwaad kan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n stap is geslaagd.</numerusform>
            <numerusform>%n stappen zijn geslaagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n stap kon niet worden uitgevoerd.</numerusform>
            <numerusform>%n stappen konden niet worden uitgevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>gebruiker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groep %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Proefrun op %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Hiervoor zijn gebruikers en een groep verzonnen, waarvan de namen beginnen met %3. Tokens en wat de server over andere mensen vertelt, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID met aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID zonder aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 zoals die er staat</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Antwoord %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Antwoord %1, en daarna: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>De server antwoordt %1, zoals verwacht.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>De server antwoordt %1 in plaats van %2, waarmee id-providers mogelijk overweg kunnen%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>De server antwoordt %1, verwacht is %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>Wat de server stuurt, is geen SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>Het antwoord is geen lijst van SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>De server vindt %n resource waar er geen is.</numerusform>
            <numerusform>De server vindt %n resources waar er geen is.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>De lijst is leeg, maar noemt niet 0 als totaal (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>De server vindt het niet.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>De server vindt %n resource waar er één wordt gevraagd.</numerusform>
            <numerusform>De server vindt %n resources waar er één wordt gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>De server vindt een andere resource dan die wordt gevraagd.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>De server weigert het zoals het hoort, maar niet met een SCIM-fout.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>De fout noemt de status niet als tekst.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>De server weigert het zoals het hoort, maar zegt niet waarom: scimType is niet %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>Het antwoord heeft geen id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>Het antwoord heeft een andere id dan daarvoor.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>Het antwoord noemt het schema niet.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>De server stuurt het wachtwoord terug.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>“active” komt terug als tekst, en niet als true of false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>Het antwoord zegt niet of de gebruiker actief is.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>Het antwoord kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>De server zegt dat het is gedaan, maar daarna is dit niet zo: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>In het antwoord is dit niet zo: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>De server zegt dat het is verwijderd, maar het is er nog.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Gevraagd naar wat is verwijderd, antwoordt de server %1, verwacht is 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Daarna kan het niet met de id worden gelezen (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>Het antwoord zegt niet waar de nieuwe resource is (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>de server zegt dat het is gemaakt, maar geeft geen bruikbare id</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>de server geeft er de id van een ander aan</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; het kon niet worden opgezocht: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>de server gaf deze id bij het maken, maar vindt er niets onder</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>de server gaf deze id bij het maken, maar er staat daar een andere naam: kijk van wie die is voordat u iets verwijdert</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>Er blijft (misschien) %n resource achter op de server.</numerusform>
            <numerusform>Er blijven (misschien) %n resources achter op de server.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>op het maken kwam geen antwoord: het kan alsnog worden gemaakt</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>de server antwoordt %1 op het maken: het kan alsnog worden gemaakt</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Dit kon niet worden verwijderd, of is er misschien nog: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>Wat is gelezen, bevat het token en wordt niet teruggeschreven.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Twee gebruikers in één aanvraag wijzigen</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Voer elke bewerking uit en zeg wat er van elke is geworden.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Een gebruiker en diens groep in één aanvraag maken</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Zet id’s op de plaats van de namen die bewerkingen hebben (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Een bulkaanvraag bij de eerste fout beëindigen</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Voer geen bewerking meer uit na zoveel fouten als failOnErrors zegt.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Om gebruikers vragen zonder token</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Weiger met 401 wie zich niet aanmeldt.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>De configuratie van de serviceprovider lezen</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Zeg van elke functie of die wordt ondersteund, en hoe clients zich aanmelden.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>De resourcetypen lezen</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Vermeld elk type met naam, eindpunt en schema.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Het resourcetype User lezen</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Antwoord met één type waar om de naam ervan wordt gevraagd.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Vermeld de schema’s, en van elk kenmerk het type en of het vereist, meerwaardig, wijzigbaar en teruggegeven is.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Het schema van gebruikers lezen</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Antwoord met één schema waar om de URI ervan wordt gevraagd.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Een schema lezen dat niemand heeft</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Antwoord 404 voor een schema dat er niet is.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>De schema’s filteren</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Weiger een filter bij discovery met 403, zodat niemand een deel van de lijst voor het geheel aanziet.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Om een eindpunt vragen dat er niet is</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Antwoord 404 met een SCIM-fout.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filteren met eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Vind wie de waarde heeft, en niemand anders.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filteren met eq op wat niemand heeft</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Antwoord met een lege lijst en 200 waar niemand de waarde heeft.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filteren met ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Vind wie een andere waarde heeft.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filteren met co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Vind wie de tekst ergens in de waarde heeft.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filteren met sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Vind van wie de waarde met de tekst begint.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filteren met sw op wat in het midden staat</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Vind niemand van wie de waarde de tekst elders heeft.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filteren met ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Vind van wie de waarde op de tekst eindigt.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filteren met pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Vind wie een waarde heeft, welke dan ook.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filteren met pr op wat er niet is</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Vind niemand die geen waarde heeft.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filteren met gt op tijd</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Vergelijk tijden als tijden.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filteren met lt op tijd</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filteren met ge en le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Vergelijk teksten op volgorde, dezelfde waarde inbegrepen.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filteren op true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Vergelijk true en false als zodanig.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filteren op false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filteren met not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Keer om wat tussen de haakjes staat.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filteren met or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Vind degenen voor wie een van beide zo is.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filteren met or vóór and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Laat “and” sterker binden dan “or”.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filteren met ronde haken</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Bekijk eerst wat tussen ronde haken staat.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filteren op een subkenmerk</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Vergelijk het subkenmerk dat wordt genoemd.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filteren op een van meerdere waarden</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Vind wie de waarde tussen meerdere heeft.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filteren met vierkante haken</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Vind wie één waarde heeft waarvoor alles tussen de haken zo is.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filteren met vierkante haken over twee waarden</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Vind niemand van wie het type bij de ene waarde hoort en het adres bij de andere.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filteren op de volledige naam van een kenmerk</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Accepteer namen van kenmerken met de URI van hun schema.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filteren op externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Vind de gebruiker op de id die de client heeft gegeven.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filteren met namen en operators in hoofdletters</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Accepteer namen en operators met hoofd- of kleine letters.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filteren op een userName in hoofdletters</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Vergelijk userName zonder op hoofdletters te letten.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filteren op een externalId in hoofdletters</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Let bij het vergelijken van externalId op hoofdletters.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filteren zonder waarde</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Weiger een onbegrijpelijk filter met 400 en invalidFilter, nooit met alle gebruikers of geen.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filteren met een operator die er niet is</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Weiger een onbekende operator met 400 en invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filteren met een haakje dat niet wordt gesloten</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Weiger wat niet volledig is met 400 en invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>De leden bekijken</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Vermeld elk lid één keer.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Een lid toevoegen dat er al is</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Zie wat niets wijzigt als geslaagd.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Eén lid verwijderen met de id</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Verwijder het lid dat de vierkante haken vinden, en geen ander.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Alle leden vervangen</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Vervang de aanwezige leden door deze leden.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Alle leden verwijderen</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Verwijder alle waarden van een kenmerk dat wordt verwijderd.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>De groepen van de gebruiker bekijken</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Vermeld bij een gebruiker van welke groepen die lid is.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>De groep zoeken</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Vind de groep op displayName, en geen andere.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Laat de leden weg waar dat wordt gevraagd: een groep kan er heel veel hebben.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>De groep vervangen</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Vervang naam en leden door die van de PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>In het antwoord ontbreekt dit, of is het niet wat het hoort te zijn: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults is %1, verwacht is %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>De pagina heeft %1 resources, verwacht zijn er %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex is %1, verwacht is %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage is %1, verwacht is %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>De twee gebruikers komen in de verkeerde volgorde.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>De volgende pagina begint met de gebruiker van de pagina ervoor.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>Het antwoord is %1, en niet application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Een adres dat er al was, staat twee keer bij de gebruiker.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>De groep heeft %n lid, verwacht is de ene gebruiker.</numerusform>
            <numerusform>De groep heeft %n leden, verwacht is de ene gebruiker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>Het antwoord heeft geen header ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>De ETag is dezelfde als vóór de wijziging.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>Het antwoord is geen bulkantwoord van SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>Het antwoord noemt %n bewerking, verwacht zijn er twee.</numerusform>
            <numerusform>Het antwoord noemt %n bewerkingen, verwacht zijn er twee.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Een bewerking noemt de status niet als tekst.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Een bewerking is geweigerd met %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>Het antwoord noemt %n bewerking, verwacht is de ene die mislukte.</numerusform>
            <numerusform>Het antwoord noemt %n bewerkingen, verwacht is de ene die mislukte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>De eerste pagina met één resource lezen</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Geef er zoveel terug als “count” zegt, en vermeld hoeveel het er in totaal zijn.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>De tweede pagina met één resource lezen</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Ga verder waar de pagina ervoor eindigde.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Een pagina lezen waar alles op past</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Begin met 1 en geef alle terug die er zijn.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Een pagina lezen die vóór de eerste begint</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Zie een startIndex onder 1 aan voor 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Alleen vragen hoeveel het er zijn</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Geef geen resource terug waar “count” 0 is, maar wel het totaal.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Om een negatief aantal vragen</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Zie een negatieve “count” aan voor 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Een pagina na de laatste lezen</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Geef na de laatste geen resource terug, maar wel het totaal.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>De eerste pagina met een cursor lezen</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Geef een cursor waar er nog een pagina is.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>De volgende pagina met een cursor lezen</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Een pagina lezen met een cursor die niemand heeft gegeven</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Weiger zo’n cursor met 400 en invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>De gebruiker zoeken met POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Beantwoord een zoekopdracht in de inhoud als een in het adres, zodat namen van mensen buiten logboeken blijven.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Alle resources doorzoeken met POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Zoek in alle typen waar er geen wordt genoemd.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Sorteren op title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Sorteer oplopend op het kenmerk dat wordt genoemd.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Aflopend sorteren op title</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Keer de volgorde om waar “sortOrder” dat zegt.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Kijken of het adres er één keer staat</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Laat een waarde die er al is, zoals die is.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Een kenmerk toevoegen</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Stel in wat er niet was.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Meerdere kenmerken zonder pad toevoegen</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Stel alles in wat het object noemt, en niets anders.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Een adres toevoegen</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Voeg toe aan de waarden die er zijn.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Een adres toevoegen dat er al is</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Een ander adres primair maken</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Houd één primaire waarde aan: de vorige is niet meer primair.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Een kenmerk vervangen</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Vervang de aanwezige waarde door de nieuwe.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Een subkenmerk vervangen</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Wijzig het subkenmerk en laat de andere ernaast ongemoeid.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Een adres vervangen op type</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Wijzig de waarde die de vierkante haken vinden, en geen andere.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Vervangen wat er niet is</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Zie het vervangen van wat er niet is aan voor toevoegen.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Een kenmerk vervangen met de volledige naam</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Een kenmerk vervangen dat in hoofdletters is genoemd</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Accepteer namen van kenmerken met hoofd- of kleine letters.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Eén kenmerk twee keer in één aanvraag wijzigen</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Voer de bewerkingen na elkaar uit.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>De gebruiker deactiveren en activeren</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Accepteer true en false voor “active”.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Een kenmerk verwijderen</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Maak het kenmerk leeg, en geen ander.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Een adres verwijderen op type</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Verwijder de waarde die de vierkante haken vinden, en geen andere.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Voer alle bewerkingen van een PATCH uit, of geen.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Een waarde vervangen die de vierkante haken niet vinden</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Weiger een vervanging zonder doel met 400 en noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Een pad sturen dat niet te begrijpen is</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Weiger het met 400 en invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Een bewerking sturen die er niet is</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Weiger die met 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>De id van de gebruiker wijzigen</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Weiger met 400 en mutability om te wijzigen wat alleen-lezen is.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>De naam van de gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Weiger met 400 om te verwijderen wat vereist is.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Een gebruiker wijzigen die er niet is</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Antwoord 404 voor wat er niet is.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Een afdeling toevoegen</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Sla kenmerken van de enterprise-extensie op.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filteren op afdeling</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Vind gebruikers op kenmerken van de extensie.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>De afdeling verwijderen</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>De versie van de gebruiker lezen</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Stuur de versie als ETag en als meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Lezen wat niet is gewijzigd</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Antwoord 304 waar de client deze versie heeft.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Een andere versie wijzigen dan die er is</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Weiger met 412 waar de client een andere versie kent, zodat niemand overschrijft wat een ander heeft geschreven.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>De versie wijzigen die er is</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Voer de wijziging uit waar de client de versie kent.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>De versie lezen na een wijziging</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Geef wat is gewijzigd een andere versie.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Enterprise-gebruikers</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Configuratie van de serviceprovider</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Resourcetypen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schema’s</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Zoeken met POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Wijzigen met PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Bulkaanvragen</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Gekozen kenmerken</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>De alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Mediatypen</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Pagina’s met cursor</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Het is geen JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>Het is geen rapport van een conformiteitscontrole.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Het bevat een onbekend oordeel.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Het bevat geen van de regels.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sectie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nageleefd</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Geschonden</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Daar nageleefd</translation>
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
        <translation>Daar</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>De gebruiker lezen met de id</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Antwoord met alles wat is opgeslagen.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Kijken van wie de id en de groepen van de gebruiker zijn</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Geef id’s uit en behoud wat alleen-lezen is: wat een client ervoor stuurt, wordt genegeerd.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>De metagegevens van de gebruiker bekijken</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Vermeld het resourcetype, wanneer de gebruiker is gemaakt en gewijzigd, en waar die is.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Om het wachtwoord vragen</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Geef nooit een wachtwoord terug, wie er ook om vraagt.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Een gebruiker lezen die er niet is</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Het inhoudstype van het antwoord bekijken</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Antwoord als application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Om application/json vragen</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Antwoord ook aan clients die alleen application/json accepteren.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Eén kenmerk lezen</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Geef terug wat “attributes” noemt, plus id, en niets anders.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Eén subkenmerk lezen</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Geef het genoemde subkenmerk terug, en niet de andere ernaast.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Een kenmerk lezen met de volledige naam</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Een kenmerk lezen met de naam in hoofdletters</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Alle kenmerken op één na lezen</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Laat weg wat “excludedAttributes” noemt, en niets anders.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Alles lezen behalve de id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Geef id ook terug waar die zou moeten worden weggelaten.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Om /Me vragen</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Antwoord met degene voor wie het token staat, verwijs daarheen, of zeg 501 waar dat niet wordt ondersteund.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Een gebruiker sturen die geen JSON is</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Weiger wat niet leesbaar is met 400 en invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Weiger een tweede gebruiker met dezelfde userName met 409 en uniqueness, en laat de eerste zoals die is.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Dezelfde gebruiker in hoofdletters maken</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Maak een gebruiker die weinig meer heeft dan een naam.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Vervangen wat alleen-lezen is</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Negeer wat een PUT zegt over alleen-lezen kenmerken.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Een kenmerk vervangen door null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Zie null aan voor een kenmerk zonder waarde.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>De gebruiker vervangen door een zonder userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Weiger met 400 en invalidValue wat een vereist kenmerk mist.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>De gebruiker een naam geven die bezet is</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Weiger met 409 een userName die een andere gebruiker heeft.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Een gebruiker vervangen die er niet is</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Antwoord 404: een PUT maakt niemand.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>De tweede gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>De gebruiker zoeken die is verwijderd</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Laat uit lijsten weg wat is verwijderd.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>De verwijderde gebruiker opnieuw maken</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Laat niemand in conflict zijn met wat is verwijderd.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Een gebruiker verwijderen die er niet is</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>Het vorige antwoord vertelde niet wat hiervoor nodig is.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>De server zegt dat hij dit niet aanbiedt.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%1 van %2 regels worden nageleefd.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n regel is geschonden.</numerusform>
            <numerusform>%n regels zijn geschonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n regel wordt deels nageleefd.</numerusform>
            <numerusform>%n regels worden deels nageleefd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n regel is niet geprobeerd.</numerusform>
            <numerusform>%n regels zijn niet geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Conformiteit van %1 met RFC 7643 en RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformiteit met RFC 7643 en RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Tekortkomingen: %1.</translation>
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
        <translation>Op %1 wordt dit gemaakt, gewijzigd en weer verwijderd:
  %2
Verder wordt niets gewijzigd. Typ “%3” om door te gaan: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Het beleid van deze computer staat niet toe dat op servers iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Het beleid van deze computer staat niet toe dat rapporten naar bestanden worden geschreven.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Er is geen plaats voor het wijzigingsjournaal.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>De aanvragen laden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>De nieuwste aanvraag die de server nog heeft.</numerusform>
            <numerusform>De nieuwste %n aanvragen die de server nog heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Geen aanvraag</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Op de server is geen aanvraag hierover meer bewaard, of er was er geen.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Herinneren aan het token van “%1”</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>De server kent geen dag waarop %1 eindigt. Kies een dag waarop u ernaar wilt kijken, zodat het niet wordt vergeten. De herinnering wordt getoond als een einddatum, twee weken van tevoren, alleen op deze computer.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Jaar-maand-dag, zoals 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Herinneren op</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Over %n dag</numerusform>
            <numerusform>Over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Geen herinnering</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>De herinnering instellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, over %n dag</numerusform>
            <numerusform>%1, over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Kies een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Voer jaar-maand-dag in, zoals 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>De dag waarop dit token eindigt, is bekend: die wordt twee weken van tevoren gemeld, ook zonder herinnering.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Deze heet nu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Er kwam %n bij: %1.</numerusform>
            <numerusform>Er kwamen %n bij: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Er ging %n weg: %1.</numerusform>
            <numerusform>Er gingen %n weg: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Een ander token voor “%1”</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nieuwe verbinding…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>De oude verwijderen…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>Het token van een verbinding wordt op deze server niet vervangen. Een ander token is een andere verbinding, met een eigen adres.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Een andere verbinding maken</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. De id-provider overzetten</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Kijken of het werkt</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. De oude verbinding verwijderen en de gebruikers behouden</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. De oude verbinding verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>“%1” staat ernaast.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>In hetzelfde account, voor dezelfde id-provider. Het token wordt één keer getoond.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Voer bij %1 het adres en het token van de nieuwe verbinding in, in plaats van de oude. De oude verbinding blijft werken totdat ze wordt verwijderd.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>“%1” is %2 gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Van de nieuwe verbinding is nog niets vernomen. Kijk ook bij %1: daar staat of de laatste keer is gelukt.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>De gebruikers en groepen ervan blijven.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>De gebruikers en groepen ervan verdwijnen mee, dus wacht tot ze in de nieuwe zijn.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Zonder een andere verbinding zou niemand gebruikers voor het account kunnen inrichten.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Aanvragen en weigeringen in de tijd</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>Met de pijltoetsen beweegt u, met Shift kiest u een periode, Enter toont de aanvragen daarvan, Escape toont alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, %2 geweigerd</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 tot %2: %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a day and a time, for QLocale: 2 Nov, 16:04</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>provost::RequestFilters</name>
    <message>
        <source>2xx, carried out</source>
        <translation>2xx, uitgevoerd</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, elders of ongewijzigd</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, geweigerd</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, de server faalde</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Alleen geweigerde</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Zonder de aanroepen van deze console</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Aanroepen van deze console</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Gebruiker of groep</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Verwijdert de groep %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Verwijdert de gebruiker %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Maakt de gebruiker %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Maakt de groep %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Vervangt alles wat van %1 bekend is.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Leest, en wijzigt niets.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Meerdere aanvragen in één: elk ervan staat in de inhoud.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>Wat deze aanvraag betekent, is hier niet bekend.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>De inhoud is bij het bewaren afgekapt, zodat die niet in zijn geheel kan worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>De aanvragen laden…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Geen overeenkomende aanvraag</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Pas de zoekopdracht, de filters of de periode aan om de andere te zien.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Nog geen aanvraag</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Wat id-providers sturen, verschijnt hier vanzelf, een moment nadat het is gebeurd.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>De nieuwste %1 aanvragen; beperk de periode of de filters om oudere te zien</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>De nieuwste %1 aanvragen; oudere volgen aan het eind van de lijst</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Alle aanvragen: %n</numerusform>
            <numerusform>Alle %n aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>De nieuwste %1 overeenkomende aanvragen; oudere volgen aan het eind van de lijst</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>De enige overeenkomende aanvraag</numerusform>
            <numerusform>Alle %n overeenkomende aanvragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Eerst wordt elk van hen opnieuw gelezen. Het beleid van deze computer staat niet toe dat naar een bestand wordt geschreven wat ze zijn.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Opnieuw lezen…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Eerst wordt elk van hen opnieuw gelezen, en wat ze zijn, wordt naar %1 geschreven.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Het herstelbestand schrijven…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 Het herstelbestand is %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>Regel %1 is geen gebruiker zoals Provost die in een herstelbestand schrijft.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Het bevat meer dan %1 gebruikers. Splits het.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Er staat geen gebruiker in.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Het is geen gewoon bestand.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Gebruikers uit een bestand herstellen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Vergelijken met nu</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Eerst worden ze alleen vergeleken met wat de server nu heeft.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Herstelbestand</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Herstelbestanden (*.jsonl);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand lezen…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Vergelijken met wat de server nu heeft…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 van %2 vergeleken</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 kan niet worden gebruikt. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Voordat veel gebruikers tegelijk worden gewijzigd, schrijft Provost op wat ze zijn. Met zo’n herstelbestand worden degenen die actief waren opnieuw geactiveerd, en komen degenen die zijn verwijderd terug. Niemand wordt iets ontnomen.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Er is een nieuwe rol: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>De rol %1 verwijderen?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Niemand heeft deze rol. Wat de rol mag, wordt ook vergeten. Waar een operator of een regel de rol nog noemt, behoudt de server die en meldt dat.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>De rol verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>De rol verwijderen…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>De rol %1 is verwijderd.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Wat %1 mag</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
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
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Wat de rol mag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>De sleutels zijn die van het product. Wat wordt omgezet, geldt voor iedereen met de rol, in elk account.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>De machtigingen worden geladen…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Geen machtiging</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>Het product heeft geen machtigingssleutels.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Wie deze rol heeft, mag het vanaf dan, in elk account.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>De rol wijzigen…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Wie deze rol heeft, mag het niet meer, in geen enkel account.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ontnemen</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Selfservice is ingeschakeld.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Selfservice is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Selfservice inschakelen?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>De beheerders van klanten zien de inrichting in hun portaal, voor zover hun machtigingen reiken.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Uit laten</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Inschakelen…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Selfservice uitschakelen?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>De beheerders van klanten zien de inrichting niet meer in hun portaal. Wat ze hebben ingesteld, blijft werken.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Aan laten</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Uitschakelen…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Iedereen met %1 mag nu: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Geven aan %1: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Niemand met %1 mag nog: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Ontnemen aan %1: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Naam van de rol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Een rol heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Groepen van de gebruiker</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>De groepen laden…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In geen groep</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>De id-provider heeft deze gebruiker in geen groep geplaatst.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Waarom geen rol?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>verwijderd: wie weg is, heeft geen rol</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>De server noemt bij deze gebruiker geen groep. Sommige servers noemen leden alleen in groepen: kijk daar ook.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Het token van “%1” wordt vervangen</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Het nieuwe token</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>In de sleutelhanger van deze computer kijken…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Het nieuwe token kopiëren</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Een ander uitgeven…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Het oude token behouden…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Beëindigen zonder bewijs…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Het oude token beëindigen</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>laatst gebruikt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nooit gebruikt</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Oude token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nieuwe token</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 gebruikt het nieuwe token, sinds %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>Wachten op de eerste aanvraag van %1 met het nieuwe token</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>Het oude is niet meer nodig en kan eindigen.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Wordt vanzelf groen; uw eigen tests tellen niet. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Het staat in de sleutelhanger van deze computer en kan opnieuw worden gekopieerd.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Het staat niet in de sleutelhanger van deze computer. Heeft niemand het meer, geef dan een ander uit: het token dat nu wacht, eindigt dan.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Het token staat een halve minuut op het klembord.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Kijk daar of de synchronisatie lukt, en beëindig dan het oude.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Of %1 het nieuwe token gebruikt, wordt hier niet gemeld</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>De sleutelhanger van deze computer heeft het token van deze verbinding dat hier het laatst is getoond; het kan opnieuw worden gekopieerd.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>van het account of de server</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>standaardrol</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>groep verwijderd</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nieuw, in afwachting</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>was in afwachting</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>was regel %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>is van toepassing</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>bedoelde u “%1”, %2 leden?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>wacht op een groep met deze naam</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>verwijderd door %1 op %2; geeft niemand een rol</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>verwijderd; geeft niemand een rol</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>een andere groep heet nu “%1”; die krijgt niets door deze regel</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>naam gewijzigd door %1 op %3, was “%2”; regel behouden</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Een andere groep, “%1”, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Groep bij de id-provider</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>van het account</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>van de server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>was zonder groep</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>is het dezelfde?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>verwijderd; een andere groep heet nu “%1” en krijgt niets door deze regel</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Het is dezelfde</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Roltoewijzingen</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>Die van het account of de server</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>De regel verwijderen</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Een voorbeeldgebruiker testen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Een gebruiker als JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Plak een gebruiker zoals de id-provider die stuurt, in JSON: uit het inrichtingslogboek daarvan, of uit een aanvraag bij Activiteit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>Tegen de schema’s die deze server toont. Het voorbeeld blijft op deze computer, en er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Deze server toont geen schema’s aan deze console, dus worden die van RFC 7643 gebruikt. Het voorbeeld blijft op deze computer, en er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>De schema’s van deze server worden gelezen…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>Dit is te veel voor één gebruiker</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Een voorbeeld is hoogstens één megabyte groot.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Er is nog niets getest</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Wat de server zou weigeren of negeren, staat hier, kenmerk voor kenmerk.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Wie heeft deze namen?</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>een tijd zoals 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>een tekst in Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Wijzig de kenmerktoewijzing bij de id-provider.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>De server zou 400 invalidValue antwoorden, en de id-provider zou deze gebruiker niet maken.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Het voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Er is niets mis mee, voor zover de schema’s zeggen: er is naar %n kenmerk gekeken.</numerusform>
            <numerusform>Er is niets mis mee, voor zover de schema’s zeggen: er is naar %n kenmerken gekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>Het is geen JSON. Regel %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Plak één gebruiker als JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>Het is niet één gebruiker: een JSON-object wordt verwacht.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Het zegt niet wat het is: “schemas” is geen lijst, of leeg.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Laat “schemas” meesturen, met %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Het zegt niet dat het een gebruiker is: in “schemas” ontbreekt %1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>De server kent dit schema niet. Wat erbij hoort, wordt genegeerd of geweigerd.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Het hoort bij een extensie, en moet binnen “%1” staan.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Wijs het bij de id-provider toe aan %1.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>Het schema van de server heeft het niet. Het wordt genegeerd, en sommige servers weigeren de gebruiker.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>De server kent deze extensie niet. Die wordt genegeerd of geweigerd.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>“schemas” noemt deze extensie niet. Strikte servers negeren die.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>Het is %1, verwacht is %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>Het is vereist, en is er niet.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Het is er twee keer: namen van kenmerken verschillen niet alleen door hoofdletters.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>De server stelt het zelf in, en negeert wat wordt gestuurd.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>Het is vereist, en is leeg.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>Het is een lege tekst, die sommige servers weigeren. Helemaal niets maakt het ook leeg.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>Het is %1, verwacht is een lijst.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>Dezelfde waarde van hetzelfde type is er twee keer.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Meer dan één ervan is primair.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>Het is de tekst “%1”, verwacht is true of false. Servers die strikt lezen, weigeren het.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID stuurt het zo zonder aadOptscim062020: voeg ?aadOptscim062020 toe aan de Tenant-URL.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>Het is geen van de waarden die de server noemt: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Het begint of eindigt met een spatie, en is een andere waarde dan die zonder.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Haal de spaties weg waar de id-provider het toewijst.</translation>
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
        <translation>De gebruikersnaam is het e-mailadres, en niemand anders mag dat hebben.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Wie wordt gedeactiveerd, wordt overal afgemeld en geeft de plaats vrij. Wie wordt verwijderd, is na 30 dagen definitief verwijderd.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Een groep is een team; wordt die verwijderd, dan blijven de leden.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Het accepteert het SCIM-token van de organisatie, dat alleen het Enterprise-abonnement heeft. Een sleutel voor de REST-API wordt geweigerd.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Wie geen rol krijgt, is Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Elk ander product</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Groepen bepalen daar de rollen, en een groep moet precies zo heten als het product verwacht.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>De id-provider is leidend: wat u hier wijzigt, kan die terugdraaien.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Het adres eindigt op %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Groepen zijn rollen: wie in een groep zit, heeft de rol met die naam.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Groepen kunnen daar worden gelezen, maar niet gewijzigd.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Het biedt niet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost vraagt om %n gebruiker tegelijk.</numerusform>
            <numerusform>Provost vraagt om %n gebruikers tegelijk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Ingedrukt houden om te tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Verborgen. Kopieer het met de knop ernaast.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Alle %1 selecteren</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Selfservice van %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>De eigen beheerders van het account mogen er de inrichting voor instellen, binnen de machtigingen hieronder.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Uit voor de hele server, zodat de eigen beheerders van het account alleen mogen kijken, wat hier ook is gekozen.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>De eigen beheerders van klanten mogen de inrichting voor hun account instellen, binnen de machtigingen hieronder.</translation>
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
        <translation>Verbinden met een Provost-server</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Adres en uw persoonlijke beheersleutel.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Uw persoonlijke beheersleutel</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Voer uw beheersleutel in. De beheerder van de server kan er een voor u maken; de sleutel begint met pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Een SCIM 2.0-eindpunt openen</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>De gebruikers en groepen van elk product dat SCIM spreekt, met adres en bearer-token.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>Het adres vóór /Users, zoals het bij een id-provider wordt ingevoerd.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-token</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Voer het SCIM-token in dat het product u heeft gegeven. Een sleutel voor de andere API’s ervan wordt vaak niet geaccepteerd.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Wat Provost hier stuurt, volgt wat %1 over de API publiceert. Het is niet met de echte service gecontroleerd.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Een Frontegg-omgeving openen</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>SCIM-verbindingen, gebruikers en groepen van alle accounts ervan, met client-ID en API-sleutel.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Per regio: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; of een eigen domein met /frontegg erachter.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Voer de API-sleutel van de omgeving in. Die staat naast de client-ID in de instellingen ervan.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Voer de client-ID van de omgeving in. Die bevat geen dubbele punt.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Alleen gebruikers en groepen die via SCIM zijn gekomen, worden getoond; wie met de hand is toegevoegd, niet. Tot 50 accounts worden doorzocht, bij meer alleen de accounts met een verbinding.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Een persoon die bij meerdere accounts hoort, staat hier voor elk account één keer. Provost noemt het account in alles wat het over een persoon stuurt: zonder dat zou Frontegg de persoon overal verwijderen.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Heeft een account meerdere verbindingen, dan vertelt Frontegg niet via welke iemand is gekomen. Gebruikers kunnen dan niet samen met een verbinding worden verwijderd.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Van een verbinding kan de naam niet worden gewijzigd; ze kan niet worden gepauzeerd, en het token kan niet opnieuw worden gelezen of vervangen. Een ander token is een andere verbinding: maak die, zet de id-provider over, kijk of het werkt, verwijder de oude en behoud de gebruikers.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Ory Polis openen</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>De directory’s, gebruikers en groepen van één product (BoxyHQ Jackson), met de API-sleutel ervan.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/mijn-product</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>Het adres van Polis, en achter de slash de naam van het product.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Voer een van de API-sleutels van Polis in (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Een directory is hier een verbinding, en een tenant een account. Elk product wordt apart geopend: Polis vermeldt geen andere.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis bewaart het SCIM-geheim van een directory leesbaar en vertelt het, met elke directory, aan wie een API-sleutel heeft. Provost bewaart er niets van, en toont het alleen wanneer u erom vraagt.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Zolang een directory is gedeactiveerd, antwoordt Polis de id-provider ervan alsof alles is gedaan, en gooit het weg. Daarna moet de id-provider alles opnieuw synchroniseren.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>Het verwijderen van een directory verwijdert altijd de gebruikers en groepen ervan.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Directory’s van Google Workspace worden gemaakt in de eigen console van Polis: ze hebben toegang tot Google nodig.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>WorkOS Directory Sync openen</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>De directory’s, gebruikers en groepen van alle organisaties, met de geheime sleutel.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheime sleutel</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Voer de geheime sleutel van de omgeving in; die begint met sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Een directory is hier een verbinding, en een organisatie een account. Van een directory die niet is gekoppeld, staat de status achter de naam, in het woord van WorkOS zelf.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Directory’s worden gemaakt, en hun tokens getoond en vervangen, in het dashboard van WorkOS of via een link van het Admin Portal ervan.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>Het verwijderen van een directory verwijdert de gebruikers en groepen ervan. WorkOS neemt de tijd: de directory kan nog een poos in de lijst staan.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Gebruikers en groepen worden hier niet gewijzigd. Welke groep welke rol geeft, wordt in het dashboard van WorkOS bepaald.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Scalekit openen</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>De directory’s, gebruikers en groepen van alle organisaties, met client-ID en geheim.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>Het adres van de omgeving.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Voer het clientgeheim van de omgeving in.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Een directory is hier een verbinding, en een organisatie een account. Scalekit noemt het maken en verwijderen van directory’s in de API een preview, die misschien niet voor iedereen open is.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Voor een directory kunnen alleen de id-providers worden gekozen die Scalekit noemt.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Een directory pauzeren schakelt die uit. Wat de id-provider ervan dan als antwoord krijgt, is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Een geheim vervangen, kenmerken en rollen staan in het eigen dashboard van Scalekit. Wanneer de geheimen ervan eindigen, wordt hier getoond.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Een Auth0-tenant openen</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>Inkomende SCIM van de Enterprise-verbindingen ervan, met tokens, gebruikers en groepen.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>Het eigen adres van de tenant, geen aangepast domein.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Voer het clientgeheim in van een machine-to-machine-toepassing voor de Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Voer de client-ID van die toepassing in. Die bevat geen dubbele punt.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Een SCIM-configuratie is hier een verbinding, en de Enterprise-verbinding waar die bij hoort, is het account ervan: elk account heeft er één, met dezelfde naam. Enterprise-verbindingen worden in Auth0 gemaakt.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Er zijn hoogstens twee tokens. Twee worden getoond als één dat door het andere wordt vervangen. Wanneer een token het laatst is gebruikt, wordt gemeld, maar niet door wie: uw eigen tests tellen ook mee.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Iemand deactiveren blokkeert die persoon in de hele tenant, zoals een id-provider dat doet die via SCIM deactiveert.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>Per zoekopdracht meldt Auth0 duizend gebruikers. Provost gaat verder vanaf het tijdstip waarop de laatste daarvan is gemaakt; wie nieuw is, wordt misschien niet meteen gevonden.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Een SCIM-configuratie verwijderen neemt de tokens ervan mee. Dat gebruikers en groepen in Auth0 blijven, is te verwachten; gedocumenteerd is het niet. Ze worden hier dan niet meer getoond.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Een Stytch B2B-project openen</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>De SCIM-verbindingen, leden en groepen van alle organisaties, met project-ID en geheim.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com voor een testproject.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Voer het geheim van het project in.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Project-ID</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Voer de ID van het project in; die begint met project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Een organisatie is hier een account en heeft hoogstens één SCIM-verbinding. Bij meer dan honderd organisaties worden alleen die gevraagd die zeggen er een te hebben.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Leden zijn wie via SCIM is gekomen; wie op een andere manier is gekomen, wordt niet getoond. Wiens inrichting is opgeheven, ontbreekt misschien: de zoekfunctie van Stytch laat verwijderde leden weg.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Wie in een groep zit, blijkt uit de eigen kenmerken van de leden. Dat de id’s daar die van de groepen van Stytch zijn, is afgeleid, niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Een token wordt vervangen terwijl beide werken. Stytch meldt niet of er een is gebruikt: kijk bij de id-provider of het met het nieuwe werkt voordat u het oude beëindigt.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Wordt een verbinding verwijderd, dan wordt Stytch niet gevraagd de leden ervan te verwijderen. Wat er met hen gebeurt, is niet gedocumenteerd; ze worden hier dan niet meer getoond.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Leden worden hier niet gewijzigd.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>Wat een rol mag en wat het portaal van klanten toont, neemt Frontegg als geheel. Provost leest het op dat moment, wijzigt er één woord van en kijkt daarna.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>De aanvragen van id-providers staan alleen in het eigen portaal van Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Gebruikers en groepen worden hier niet gewijzigd, en op de server kan niet worden gezocht: Provost zoekt in wat het heeft opgehaald.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Een tenant heeft één instellink tegelijk, en Polis toont het adres ervan in de eigen console zolang deze werkt.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>De toepassing heeft de scopes read:connections, read:scim_config en read:scim_token nodig; om te maken, te wijzigen en te verwijderen create:scim_config, update:scim_config, create:scim_token, delete:scim_config en delete:scim_token; voor personen read:users en update:users; voor groepen read:groups en read:group_members. Wat ontbreekt, wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 neemt de kenmerktoewijzing als geheel. Provost leest deze op dat moment, wijzigt wat u hebt gewijzigd en laat wat een gebruiker identificeert zoals het is.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>De aanvragen van id-providers (de logboeken sscim en fscim), rollen en selfservicetickets staan in het eigen dashboard van Auth0.</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Een server toevoegen…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>%1 vergeten…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Geavanceerd netwerk…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Deze server vergeten?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 verdwijnt uit de lijst, en de sleutels ervan verdwijnen uit de sleutelhanger van deze computer. Op de server zelf verandert niets.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Server behouden</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Server vergeten</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>De sleutels ervan verdwijnen uit de sleutelhanger van deze computer, en wat ervan is bewaard, wordt verwijderd. Het beleid van deze computer noemt %1, dus de server blijft in de lijst. Op de server zelf verandert niets.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>De voorbeeldorganisatie laden…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>De lokale server starten…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>De server vragen of die deze sleutel kent…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokale server</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Hier gezocht, onder alle %1 gebruikers die deze server vermeldt.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Hier gezocht, onder de %1 gebruikers die zijn geladen; de server heeft er misschien meer.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Op de server zoeken</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>De server zoekt…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Deze server zoekt niet, of weigert elk filter dat Provost kent. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Op de server gezocht: %n gebruiker gevonden.</numerusform>
            <numerusform>Op de server gezocht: %n gebruikers gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>De server telt er %1; typ meer van de naam om de andere te zien.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>De server stuurde ook %n gebruiker die niet overeenkomt en niet wordt getoond: er wordt niet gefilterd zoals opgegeven.</numerusform>
            <numerusform>De server stuurde ook %n gebruikers die niet overeenkomen en niet worden getoond: er wordt niet gefilterd zoals opgegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Gestuurd als filter: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>beëindigd door deactivering</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>beëindigd door verwijdering</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>Actief</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Waar uw gegevens staan</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Wijzigingsjournaal…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Deze console</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>De sleutelhanger van deze computer raadplegen…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Deze server: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Label in het venster</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Alleen-lezen: niets wat iets wijzigt, verlaat deze computer</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>Het label staat boven het venster en in elk dialoogvenster. Alleen-lezen in- of uitschakelen opent de server opnieuw.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Op het bureaublad melden wanneer iets uw aandacht vraagt</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Hoogstens één per vijf minuten, zonder namen, adressen of tokens. Provost moet actief zijn.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Dit bureaublad toont geen meldingen van programma’s.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Volgens de klok van deze computer</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Nooit in deze uren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale kopie</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Gebruikers en groepen van elke server op deze computer bewaren</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Ze zijn er bij de volgende start meteen, en ook zonder de server, om te lezen. Alleen u kunt de bestanden lezen; er staan geen sleutels en geen tokens in. Uitschakelen verwijdert ze en opent de server opnieuw.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Elke tijd vermeldt het verschil met UTC, en onder de muis de tijd van de andere klok.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Lijst met servers</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Adressen, namen en labels als bestand voor collega’s, of voor andere computers. Er staat geen sleutel in: wie het importeert, voert een eigen sleutel in, en voor een server waarvan het adres hier bekend is, blijft de sleutel.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configuratie…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Alles wat erop is geconfigureerd als één document: exporteer het, vergelijk het met een bestand, pas een bestand toe.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Beheerd: het beleid van deze computer schakelt meldingen uit.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Beheerd: volgens het beleid van deze computer wordt van geen enkele server een kopie bewaard.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Beheerd: het beleid van deze computer noemt deze server, met het label ervan.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Beheerd: het beleid van deze computer opent elke server alleen om te lezen.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Netwerk (beheerd)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>Het beleid van deze computer bepaalt het, wat de eigen netwerkopties van een server ook zeggen.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Beheerd: het beleid van deze computer staat niet toe dat lijsten naar bestanden worden geschreven.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Zaken…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Logboek…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Instellinks</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Wie zo’n link heeft, stelt de verbinding van één account in, zonder zich aan te melden. Een account heeft één link tegelijk: een andere beëindigt deze.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link maken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Deze wordt alleen deze keer getoond. Stuur deze alleen naar wie de verbinding instelt, langs een weg die u vertrouwt.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>De link</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Link verwijderen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>De links worden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Geen link</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Niemand kan een verbinding via een link instellen.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Geef aan voor welk account.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>De link van ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Wie deze heeft, kan deze niet meer gebruiken. Wat ermee is ingesteld, blijft.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>De link wordt verwijderd…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Dit account heeft een link, die vervalt zodra er een andere wordt gemaakt. Druk nogmaals op de knop om die te maken.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Geldig tot</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM-basis-URL</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Uniek veld</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Het token kopiëren uit de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>De verbinding testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token van deze verbinding</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Plak het token</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauzeren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Leest alleen, met het token van deze verbinding. Gemarkeerd als van u, zodat het nooit telt als een aanroep van %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Geen token van deze verbinding is geldig, dus niemand kan de verbinding gebruiken.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Een token genereren…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Het token van deze verbinding is nooit aangekomen. Niemand heeft het; genereer een ander.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Een ander genereren…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 in sleutelhanger</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Het token staat een halve minuut op het klembord.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>De sleutelhanger van deze computer heeft geen token voor deze verbinding. Plak het, of genereer een ander.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>De sleutelhanger van deze computer antwoordt niet. Plak het token, of genereer een ander.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>De verbinding werkt: de server liet deze console lezen met het token.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>De test is mislukt. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>geen geldige</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Onderzoeken…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Bekijkt het eindpunt met vijftien controles.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Voorbeeldgebruiker testen…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Zegt wat deze server op een gebruiker aan te merken zou hebben. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Waar de id-provider ervan aanroept, en met welk token, vertelt deze API niet. Beide staan in het eigen dashboard van het product.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tonen…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>Het token van deze verbinding is nooit aangekomen, en een ander is niet te krijgen. Verwijder de verbinding en maak die opnieuw.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Zolang ze is gedeactiveerd, antwoordt deze server %1 alsof alles is gedaan, en gooit het weg: wat daar intussen verandert, gaat stilzwijgend verloren. Laat %1 na het hervatten alles opnieuw synchroniseren.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>in de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>kan altijd worden getoond</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>is één keer getoond, bij het maken</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Een toets zoeken, of wat die doet</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Geen toets doet dat. Met Ctrl+K vindt u wat zonder toets kan.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>Het token van “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Het token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Deze server bewaart het token leesbaar en toont het altijd, zolang de verbinding bestaat, aan wie een sleutel van de API heeft. Het kan niet worden vervangen. Bewaar die sleutels even veilig als het token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Er wordt een tweede token uitgegeven. Totdat u het oude beëindigt, werken beide: er valt niets stil.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. U voert het in bij %1, in het veld “%2”.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost wacht tot %1 ermee is gezien. Uw eigen tests tellen niet.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Pas dan beëindigt u het oude.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Het token van “%1” vervangen</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Het tweede token uitgeven en tonen</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>Het te vervangen token</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. U kijkt bij %1 of de synchronisatie ermee lukt: deze server meldt het niet.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>Het beleid van deze computer laat geen kopieën toe, en dus ook geen bewijs.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>De zaken en hun bewijs tonen</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Het logboek van dit programma tonen</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Tokens van alle verbindingen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Naar de verbinding</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>De tokens laden…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Geen overeenkomend token</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Pas het filter aan om de andere te zien.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Geen token</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Geen verbinding heeft een token dat niet is ingetrokken.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>%1 tokens tot nu toe</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 tokens; die van sommige verbindingen ontbreken.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 van %2 tokens, volledig</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Opslaan als agenda…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>De dagen opslaan waarop tokens eindigen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Provost-tokens</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Provost-tokens (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n dag opgeslagen als %1. Er staat geen geheim en geen naam van een persoon in.</numerusform>
            <numerusform>%n dagen opgeslagen als %1. Er staat geen geheim en geen naam van een persoon in.</numerusform>
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
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Mag worden gebruikt voor</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Vervanging</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>gemaakt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nooit gebruikt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nooit ontvangen</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>verloopt niet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>kan eindigen</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>wordt vervangen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>wacht op het eerste gebruik</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>van %1, door %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>herinnering over %n dag</numerusform>
            <numerusform>herinnering over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>tijd voor de herinnering</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>Het token van %1 eindigt</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Vanaf dan wordt %1 geweigerd bij %2 (%3).
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Vervang het token van %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Een herinnering die in Provost is ingesteld; van het token van %1 bij %2 (%3) is geen einddatum bekend.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Het token %1 intrekken?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Wie het gebruikt, wordt vanaf de volgende aanvraag geweigerd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Het token intrekken…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Het maakt deel uit van een lopende vervanging, die ermee eindigt.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>Het is het laatste werkende token van deze verbinding. Zonder dit token kan %1 het product helemaal niet bereiken.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Het oude token van “%1” zonder bewijs beëindigen?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1 is niet met het nieuwe token gezien. Is daar nog het oude in gebruik, dan wordt vanaf de volgende aanvraag geweigerd, totdat iemand er het nieuwe token invoert. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Het oude token beëindigen</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Blijven wachten</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Het oude token beëindigen…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Het oude token van “%1” behouden?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>Het nieuwe token wordt ingetrokken; het oude blijft werken, en alles is als voorheen.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Het nieuwe token intrekken</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Doorgaan met het nieuwe</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Het nieuwe token intrekken…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 gebruikt het nieuwe token al, en wordt geweigerd totdat daar het oude weer is ingevoerd.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Nog een nieuw token voor “%1” uitgeven?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>Het nieuwe token dat niemand heeft, wordt ingetrokken; in plaats daarvan wordt een ander uitgegeven en één keer getoond. Het oude token blijft werken.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Een ander uitgeven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Het token intrekken dat niemand heeft…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Of %1 het nieuwe token gebruikt, wordt hier niet gemeld. Staat daar nog het oude, dan wordt vanaf de volgende aanvraag geweigerd, totdat iemand daar het nieuwe token invoert. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Gebruikers lezen</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Gebruikers schrijven</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Groepen lezen</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Groepen schrijven</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Bijvoorbeeld: Okta-productie</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>Van overal, of bijvoorbeeld 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Werkt alleen vanaf deze adressen</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Verloopt niet</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Over %n dag</numerusform>
            <numerusform>Over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Mag worden gebruikt voor</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Kies minstens één ding waarvoor het token mag worden gebruikt.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Een van de adressen is geen adres of netwerk. Schrijf netwerken als 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Kopieer het token voor “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Het token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>In de sleutelhanger van deze computer bewaren, zodat u de verbinding kunt testen</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Ik heb het elders opgeslagen</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Wordt vanzelf groen. Uw eigen test telt niet.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>De sleutelhanger van deze computer is niet beschikbaar, dus het token wordt alleen bewaard tot Provost wordt afgesloten. Kopieer het nu.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Gekopieerd. Het klembord wordt over %n s gewist en bewaart er geen geschiedenis van.</numerusform>
            <numerusform>Gekopieerd. Het klembord wordt over %n s gewist en bewaart er geen geschiedenis van.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>Het token staat niet meer op het klembord.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server bevragen…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>Het token werkt: de server liet deze console ermee lezen.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>De test is mislukt. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>Het token zou voorgoed verloren zijn. Kopieer het, of vink aan dat u het hebt opgeslagen.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>De eerste aanvraag van %1 kwam aan om %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>Wachten op de eerste aanvraag van %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Het oude token beëindigen</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Kan worden ingedrukt zodra de id-provider met het nieuwe token is gezien.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Het overdrachtsblad kopiëren</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>Het token staat op het klembord. Plak het eerst; kopieer daarna het blad.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Het blad staat op het klembord, zonder het token.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Het wordt alleen deze ene keer getoond. De server bewaart alleen de hash, dus niemand kan het nog eens tonen.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>De server bewaart het leesbaar, en toont het opnieuw aan wie een sleutel van de API heeft.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Het wordt alleen deze ene keer getoond, en de server toont het niet opnieuw.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Plak het in het veld “%1” van %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Deze server vertelt hoogstens wanneer er voor het laatst is gesynchroniseerd. Kijk ook bij de id-provider.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>Het oude token is beëindigd: tot dan worden de aanvragen geweigerd.</translation>
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
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Gebruikt</translation>
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
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Er kunnen meerdere tokens tegelijk geldig zijn. De server bewaart alleen hashes; een token dat niemand meer heeft, kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>De tokens laden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Geen token</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Niemand kan deze verbinding gebruiken totdat er een is gegenereerd.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Genereren…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Een verbinding heeft op deze server één token tegelijk, waarvan de server alleen een hash bewaart. Een ander beëindigt het meteen.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>De verbinding heeft al een token. Vervang dat in plaats daarvan.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Er kunnen meerdere tokens tegelijk geldig zijn. Een token dat niemand meer heeft, kan worden ingetrokken.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>De rondgang is niet tot het einde gekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n afbeelding opgeslagen.</numerusform>
            <numerusform>%n afbeeldingen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>De lijst %1 heeft geen rij met “%2”.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Er is geen veld %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>De knop %1 kan niet worden ingedrukt.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>Het menu-item %1 kan niet worden gekozen.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Er wordt niets vastgehouden.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>De knop %1 opent geen menu.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %2 van %3 zijn gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>De id-provider is leidend, en kan dit bij de volgende synchronisatie terugdraaien. Wijzig het ook daar als het zo moet blijven.</numerusform>
            <numerusform>Voor %n van hen is de id-provider leidend, en die kan dit bij de volgende synchronisatie terugdraaien. Wijzig het ook daar als het zo moet blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Niemand anders heeft de rol %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>hebben geen rol te verliezen</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>verliezen %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deactiveren?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>Aanmelden wordt meteen geweigerd, sessies eindigen en de plaats komt vrij. Groepen en profiel blijven. Opnieuw activeren brengt de toegang terug, maar niet de sessies.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactiveren</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deactiveren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Deactiveren…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: gedeactiveerd.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>%1 opnieuw activeren?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>Aanmelden is weer toegestaan, er wordt een plaats ingenomen als er een vrij is, en de rollen volgen uit de groepen zoals die nu zijn.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Opnieuw activeren</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1 opnieuw activeren</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>mogen zich weer aanmelden</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: opnieuw geactiveerd.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 herstellen?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>De gebruiker komt terug met dezelfde id, hetzelfde profiel en dezelfde geschiedenis, en in de groepen die er nog zijn. Dit kan hier niet ongedaan worden gemaakt, maar de gebruiker kan worden gedeactiveerd.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 herstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>komen terug</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: hersteld.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Elke sessie van %1 beëindigen?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Elke sessie eindigt meteen, via welke verbinding de persoon ook is gekomen. Wie actief is, kan zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>De sessies beëindigen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Sessies beëindigen…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>worden overal afgemeld</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: elke sessie is beëindigd.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Er is geen gebruiker en geen groep zonder verbinding.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>gebruikers en groepen zonder verbinding</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>%1 zonder verbinding verwijderen?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>De verbinding is verwijderd, en geen id-provider voedt ze nog. Wie later terugkomt, is een nieuwe gebruiker, tenzij de server verwijderde gebruikers een aantal dagen bewaart.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>gebruikers verdwijnen</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>groepen verdwijnen</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Verwijderd: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Niemand anders heeft een van de rollen %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>De enige gebruiker in het bestand is zoals toen.</numerusform>
            <numerusform>Alle %n gebruikers in het bestand zijn zoals toen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>%1 terughalen?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>Dit is wat het bestand heeft, vergeleken met wat de server nu heeft. Profielen en groepen blijven zoals ze nu zijn; er wordt een plaats ingenomen als er een vrij is.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1 terughalen</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Terughalen…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>gedeactiveerd → actief</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>verwijderd → terug, met de groepen die er nog zijn</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>zijn definitief verwijderd; alleen hun id-provider kan ze terugbrengen</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: teruggehaald.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Niemand kan worden teruggehaald</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>verwijderd → terug, en gedeactiveerd zoals in het bestand</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Gebruikers die definitief zijn verwijderd</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Wie gebruikers op deze server inricht, kan dit bij de volgende synchronisatie terugdraaien. Wijzig het ook daar als het zo moet blijven.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>De server krijgt te horen dat de gebruiker niet actief is, en verder niets. Wat daarop volgt, is aan het product: de meeste weigeren aanmelden, sommige beëindigen sessies.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>worden uitgeschakeld</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>De server krijgt te horen dat de gebruiker actief is, en verder niets. Wat daarop volgt, is aan het product.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>plaatsen komen vrij</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sessies eindigen nu</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Alleen wat u wijzigt, wordt gestuurd; een leeg veld verwijdert het kenmerk.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>%1 wijzigen?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Eén aanvraag noemt alleen wat anders is.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: gewijzigd.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>Aan welke groep?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>%1 toevoegen aan %2?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Honderd personen per aanvraag, en verder wordt niemand in de groep aangeraakt. Mislukt een aanvraag, dan blijft wat de andere hebben gedaan.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Toevoegen aan de groep</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Groep wijzigen…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>komen in de groep</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: toegevoegd aan %2.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Id-providers vinden een gebruiker via de gebruikersnaam of de externe id. Een die deze gebruiker niet meer vindt, maakt er misschien een andere.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Wie heeft het?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>actief</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>gedeactiveerd</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 was %2 en is %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 had %2 en heeft %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 had de gebruikersnaam %2 en heeft %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 heeft nu een andere verbinding.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>De gekozen gebruiker</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>SCIM-resource van de gebruiker</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Over de gebruiker</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>Onbewerkte SCIM</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Aanvragen over de gebruiker</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Groepen en rol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>plaats in gebruik</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>geen plaats</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>geen sessie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
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
        <translation>%1 is weg.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Er waren er %1, en er zijn er %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>zonder verbinding</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Verwijderd, nog %n dag</numerusform>
            <numerusform>Verwijderd, nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Definitief verwijderd op %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Een gebruiker zoeken</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Geen overeenkomende gebruiker</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Pas de zoekopdracht of de filters aan om de andere te zien.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>De gebruikers laden…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Stel eerst een verbinding in. Gebruikers verschijnen hier vanzelf wanneer de id-provider zich meldt.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 is ingesteld, maar de id-provider heeft zich nog nooit gemeld. Zodra dat gebeurt, verschijnen gebruikers hier vanzelf.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>De id-providers hebben zich gemeld, maar geen gebruiker gestuurd. Zodra dat gebeurt, verschijnen gebruikers hier vanzelf.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Er zijn nog geen gebruikers ingericht</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 van %2 komen overeen</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deactiveren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Sessies beëindigen…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Deze gebruikers zijn behouden toen hun verbinding werd verwijderd. Geen id-provider wijzigt of verwijdert ze nog.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Allemaal verwijderen…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Hebben ze nog toegang?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Gebruikers uit een bestand herstellen…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 van %n gebruiker</numerusform>
            <numerusform>%1 van %n gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Geen overeenkomende actieve of gedeactiveerde gebruiker</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n verwijderde gebruiker komt wel overeen. Een verwijderde gebruiker kan worden hersteld tot de respijtdagen voorbij zijn.</numerusform>
            <numerusform>%n verwijderde gebruikers komen wel overeen. Een verwijderde gebruiker kan worden hersteld tot de respijtdagen voorbij zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>De verwijderde tonen</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Wat is er veranderd sinds…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>De server vermeldt niemand. Zodra dat gebeurt, verschijnen gebruikers hier vanzelf.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Toevoegen aan een groep…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Vergelijken met een lijst van de id-provider…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%1 van %2 komen overeen, hier gezocht</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Vergeleken met wat %1 %2 achterliet.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Alleen https wordt geaccepteerd, behalve voor een server op deze computer. Een sleutel die via http wordt verzonden, kan onderweg worden gelezen.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Welkom bij Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Zie en stuur welke gebruikers worden ingericht, vanuit welke id-provider en met welke rol.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Sleutels staan in de sleutelhanger van deze computer. Provost praat met geen andere server dan die van u.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Een lokale server starten</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Een volledige inrichtingsserver op deze computer, met een voorbeeldorganisatie. Goed om uit te proberen.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>Voer het adres van de server in, zoals %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Dit is niet het adres van een server. Het ziet eruit als %1, zonder gebruikersnaam, vraagteken of #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Geavanceerd netwerk…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Naam in de lijst met servers (optioneel)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Waar één adres voor meerdere tenants dient, en het token bepaalt welke, houdt een eigen naam elk naast de andere.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>Wat als %1 in andere groepen zat?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Vink de groepen aan die u wilt proberen. De server berekent de rol; er wordt niets gewijzigd, en niemand krijgt het te horen.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Een andere groep…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Welke groep?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Het blijft: %1</translation>
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
        <translation>%1 s geleden</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 uur geleden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, for QLocale: 2 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a time</comment>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
