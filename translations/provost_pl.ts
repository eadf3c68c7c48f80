<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Otwiera zapisany serwer o tym adresie.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Przechowuje ustawienia i bazę danych serwera lokalnego w tym folderze.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Otwiera każdy panel i każde okno dialogowe, zapisuje tu ich obrazy i kończy działanie.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Otwiera serwer lokalny, a jeśli jest pusty, z przykładową organizacją.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Pokazuje, kto i od którego dostawcy tożsamości jest aprowizowany, i pozwala tym sterować.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Tylko panele, z tym słowem na końcu nazwy każdego obrazu.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Używa tego języka, na przykład de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Bada punkt końcowy SCIM bez okna; więcej pokaże „provost check --help”.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Ćwiczy tam to, co robi dostawca tożsamości; więcej pokaże „provost rehearse --help”.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Sprawdza tam reguła po regule, czego wymagają RFC 7643 i RFC 7644; więcej pokaże „provost conformance --help”.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Wypisuje konfigurację serwera Provost; „plan URL” porównuje ją z plikiem, a „apply URL” wprowadza ją na serwerze. Każde z poleceń ma własne „--help”.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Przejmuje tę listę serwerów albo porównuje tę konfigurację z otwieranym serwerem. Nic się nie zmienia, zanim się zgodzisz.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>„%1” nie jest ani poleceniem, ani plikiem.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Ustawienia całego serwera</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rola „%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Połączenie „%1” konta „%2”</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 konta „%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 zamiast %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Tworzone role</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Tworzone konta</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Tworzone połączenia, bez tokenu</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Tworzone webhooki; ich sekrety zostaną pokazane raz</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Utworzono: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Zmieniane ustawienia całego serwera</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Zmieniane role, dla wszystkich, którzy je mają</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Zmieniane konta</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Zmieniane połączenia</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Zmieniane webhooki</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Usuwane role</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Usuwane połączenia: ich tokeny przestają działać, a użytkownicy i grupy pozostają bez połączenia</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Usuwane webhooki</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięto: %1</translation>
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
        <translation>utworzono: %1, zmieniono: %2, usunięto: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 – nie przyjęto w tej postaci.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Popraw dane i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 nie akceptuje klucza.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Wpisz klucz, który jest jeszcze ważny; nowy może wydać administrator serwera.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Twoja rola na to nie pozwala: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Poproś operatora z rolą Owner lub Admin, aby to zrobił albo zmienił Twoją rolę.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 już nie istnieje albo nie masz prawa tego zobaczyć.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Odśwież listę, aby zobaczyć aktualny stan.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 nie pasuje do tego, co już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Wybierz inną nazwę albo sprawdź, co już nosi tę nazwę.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>W międzyczasie ktoś inny wprowadził zmianę: %1.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Obejrzyj nowy stan i wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 przekracza rozmiar, na który pozwala serwer.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Zmniejsz to lub podziel.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 prosi o mniej żądań lub o węższe zapytanie.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Ten serwer tego nie potrafi: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Zapytaj administratora serwera, czy potrafi to nowsza wersja.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Nie można nawiązać połączenia: %1.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Sprawdź adres, sieć i serwer proxy, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nie odpowiada w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>Anulowano przed zakończeniem: %1.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>W razie potrzeby uruchom ponownie.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Nie udało się zweryfikować certyfikatu %1, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 wskazuje inne miejsce; klucza tam nie wysłano.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Jeśli ufasz nowemu adresowi, wpisz go samodzielnie jako adres serwera.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>Odpowiedź od %1 jest niezgodna z tym protokołem.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Sprawdź, czy to adres interfejsu API, a nie strony internetowej.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 zgłasza błąd podczas obsługi żądania.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, przekaż szczegóły administratorowi serwera.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>Nie udało się odczytać lub zapisać: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Sprawdź, czy na dysku jest miejsce i czy folder należy do Ciebie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 pochodzi z nowszej wersji Provost i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Zainstaluj tę wersję albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>Pęk kluczy tego komputera nie odpowiedział na zapytanie o %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Odblokuj pęk kluczy i spróbuj ponownie; do tego czasu klucz pozostaje w pamięci tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 jest w tej chwili poza zasięgiem.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 jest w tej chwili poza zasięgiem i podaje: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Stąd nic się nie zmienia na %1 i nic nie wysłano: ten profil jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Jeśli tak nie ma być, wyłącz to dla tego serwera w ustawieniach.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Stąd nic się nie zmienia na %1 i nic nie wysłano: zasady tego komputera otwierają każdy serwer tylko do odczytu.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Jeśli tak nie ma być, zapytaj administratora tego komputera.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Sprawdź serwer proxy w „Sieć – zaawansowane…” lub w ustawieniach tego komputera albo zapytaj administratora sieci.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, przez który prowadzi droga do %2, ma nazwę, której nikt nie zna.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, przez który prowadzi droga do %2, nie odpowiada.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, przez który prowadzi droga do %2, nie odpowiada w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, przez który prowadzi droga do %2, wymaga nazwy użytkownika i hasła, które uzna.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Wpisz je w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Ten komputer nie podał w porę, przez który serwer proxy łączyć się z %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>Być może jego ustawienia wskazują skrypt, którego nie można wczytać. Wybierz serwer proxy lub jego brak w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 nie przepuszcza żądań do %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Certyfikat %1 wygasł, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>Administrator serwera musi go odnowić. Jeśli zegar tego komputera jest błędny, ustaw go.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Certyfikat %1 nie jest jeszcze ważny, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Sprawdź, czy zegar tego komputera jest poprawny; jeśli tak, serwer używa certyfikatu zbyt wcześnie.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>To, co odpowiada pod adresem %1, przedstawia certyfikat na inną nazwę, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Sprawdź adres; jeśli jest poprawny, administrator serwera potrzebuje certyfikatu na tę nazwę.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 przedstawia certyfikat wystawiony samemu sobie, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Porównaj jego odcisk, podany w szczegółach, z administratorem serwera, a potem dodaj certyfikat w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>Certyfikat %1 pochodzi z urzędu, któremu ten komputer nie ufa, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Sprawdź adres; jeśli Twoja organizacja ma własny urząd certyfikacji, dodaj jego certyfikat w „Sieć – zaawansowane…” albo poproś o dodanie go do tych, którym ten komputer ufa.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>Zamiast %1 odpowiedziało coś, co podgląda szyfrowane połączenia, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Poproś administratora sieci lub programu antywirusowego, aby pominął ten adres albo dodał swój urząd do zaufanych na tym komputerze.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>Certyfikat %1 został unieważniony przez swój urząd, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>Nie używaj tego serwera, dopóki jego administrator nie wymieni certyfikatu.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 oferuje tylko zbyt stare lub zbyt słabe szyfrowanie, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>Administrator serwera musi dopuścić TLS 1.2 lub nowszy, z wystarczająco długim kluczem.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 wymaga certyfikatu klienta, a żadnego nie przedstawiono.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Wybierz plik swojego certyfikatu w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>Certyfikat klienta dla %1 wygasł.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Poproś wystawcę o nowy i wybierz jego plik w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 nie zna urzędu, który wystawił certyfikat klienta.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Wybierz certyfikat wystawiony dla tego serwera w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>Certyfikat klienta nie służy do potwierdzania tożsamości wobec %1.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Poproś o certyfikat, którego rozszerzonym użyciem klucza jest uwierzytelnianie klienta.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 nie akceptuje certyfikatu klienta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Zapytaj administratora serwera, czy certyfikat jest tam jeszcze znany.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Nie można otworzyć certyfikatu klienta w %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Sprawdź, czy plik istnieje i czy hasło jest poprawne. Klucza z karty inteligentnej ani z magazynu systemu nie można użyć; musi to być plik PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Sprawdź adres; szczegóły mówią, co zgłosił TLS.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Nie udało się wczytać skryptu, który określa, przez jaki serwer proxy łączyć się z %1.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Przyczynę podają szczegóły. Popraw jego adres w „Sieć – zaawansowane…” albo wybierz tam serwer proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>Skrypt, który określa, przez jaki serwer proxy łączyć się z %1, nie podał żadnego, którego można użyć.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Przekaż szczegóły osobie, która opiekuje się skryptem, albo wybierz serwer proxy w „Sieć – zaawansowane…”.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>Zasady tego komputera nie pozwalają programowi Provost łączyć się z %1. Nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Kto należy do kilku grup, ma rolę z pierwszej pasującej reguły.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Kto należy do kilku grup, ma role ze wszystkich pasujących reguł.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Kto należy do kilku grup, ma najwyższą z ról.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>reguła %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Do %2 nosiła nazwę %1; regułę zachowano.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Nazwę, pod którą znana jest ta grupa, ma teraz inna grupa. Nic przez to nie zyskuje.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Kto należy do kilku grup, ma rolę z ostatniej pasującej reguły.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nazwa użytkownika</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>imię</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <source>email</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>dalsze adresy e-mail</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>department</source>
        <translation>dział</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>role</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>liczba członków</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nic</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 zamiast %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>utworzono</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>zdezaktywowano</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>reaktywowano</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>przywrócono po usunięciu</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>usunięto na stałe</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>dołączenie do grupy %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>odejście z grupy %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1: dołączenie</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1: odejście</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>między %1 a %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, między %2 a %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>zgłoszone</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>obliczone</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>Mówi to sam serwer i podaje, kiedy to było.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Nikt tego nie zgłosił: ten komputer ustalił to, porównując stan serwera z dwóch różnych chwil.</translation>
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
        <translation>Nie wiadomo, co było wcześniej: kopii lokalnej tego serwera nie można przechowywać na tym komputerze. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>Nie wiadomo, co było wcześniej: dla tego serwera nie ma kopii lokalnej. Wyłączają ją ustawienia lub zasady tego komputera.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>Nie wiadomo, co było wcześniej: kopia lokalna nie jest jeszcze pełna. Zmiany będą zachowywane od końca pierwszego wczytania.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Znane od %1; o tym, co było wcześniej, nic nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>Niestandardowy SCIM 2.0</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>Użytkownik jest aktywny i może się zalogować.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Odrzucone: użytkownik jest zdezaktywowany, ostatnia zmiana %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Odrzucone: użytkownika usunięto %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>nieznanego dnia</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Ten serwer tego nie podaje: jego produkt nie ujawnia sesji.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>Wciąż trwa %n sesja.</numerusform>
            <numerusform>Wciąż trwają %n sesje.</numerusform>
            <numerusform>Wciąż trwa %n sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Żadna sesja nie trwa.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>W żadnej grupie.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Wciąż w %n grupie: %1.</numerusform>
            <numerusform>Wciąż w %n grupach: %1.</numerusform>
            <numerusform>Wciąż w %n grupach: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>W %n grupie, która nic nie daje, dopóki użytkownik nie jest aktywny: %1.</numerusform>
            <numerusform>W %n grupach, które nic nie dają, dopóki użytkownik nie jest aktywny: %1.</numerusform>
            <numerusform>W %n grupach, które nic nie dają, dopóki użytkownik nie jest aktywny: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Żaden inny użytkownik nie ma tego adresu ani tej nazwy użytkownika.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 w koncie %2, przez %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>WCIĄŻ JEST</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>ten serwer tego nie podaje</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Zajęte jest jedno miejsce konta.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Żadne miejsce nie jest zajęte.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Żadna rola nie obowiązuje.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Obowiązują: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Ten serwer tego nie podaje: klucze wydane tej osobie przez produkt to jego sprawa.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Może przywrócić tego użytkownika przy następnej synchronizacji. Odbierz tej osobie dostęp także tam.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), konto %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>według serwera %1, %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
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
            <numerusform>%n osoba należy do %1 i %2.</numerusform>
            <numerusform>%n osoby należą do %1 i %2.</numerusform>
            <numerusform>%n osób należy do %1 i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>Pierwsza jest reguła %1: mają rolę %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Liczy się wyższa rola: mają rolę %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Mają obie role, %1 i %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>Decyduje pierwsza pasująca reguła, od góry do dołu.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>Ze wszystkich pasujących reguł liczy się najwyższa rola. Ich kolejność nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Każdy ma role ze wszystkich pasujących reguł. Ich kolejność nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Nikt w tym koncie nie mógłby już zarządzać aprowizacją, więc nie można tego zastosować.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Zostaw komuś rolę, która na to pozwala, albo wyłącz samoobsługę tego konta.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Ostatni, którzy to mogą: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>Ostatnia jest reguła %1: mają rolę %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>Decyduje ostatnia pasująca reguła, od góry do dołu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n z nich ma rolę %1 i nikt inny w tym koncie jej nie ma.</numerusform>
            <numerusform>%n z nich mają rolę %1 i nikt inny w tym koncie jej nie ma.</numerusform>
            <numerusform>%n z nich ma rolę %1 i nikt inny w tym koncie jej nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n z nich ma rolę %1; tylu innych ją zachowuje: %2.</numerusform>
            <numerusform>%n z nich mają rolę %1; tylu innych ją zachowuje: %2.</numerusform>
            <numerusform>%n z nich ma rolę %1; tylu innych ją zachowuje: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Mapowania ról</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n sprawa wymaga uwagi</numerusform>
            <numerusform>%n sprawy wymagają uwagi</numerusform>
            <numerusform>%n spraw wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nowe połączenie…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Pokaż tablicę tokenów</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Eksportuj użytkowników…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Eksportuj grupy…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Pokaż, co odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n reguła czeka na grupę</numerusform>
            <numerusform>%n reguły czekają na grupę</numerusform>
            <numerusform>%n reguł czeka na grupę</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Otwórz dziennik dostawcy tożsamości…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Zbadaj punkt końcowy SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Co się zmieniło od…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ten serwer</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Eksportuj lub porównaj konfigurację…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik inspekcji</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Kto ma zajętą nazwę?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Porównaj z listą od dostawcy tożsamości…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Bez połączenia</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Brak roli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>W %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Z miejscem</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Bez miejsca</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>dawniej %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>także %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Odczyt aprowizacji</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Tworzenie i zmiany</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Odczyt użytkowników i aktywności</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Dezaktywacja użytkowników</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Sprawdzanie dostępu</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administracja</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Tworzenie i zmiany połączeń</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Usuwanie połączeń</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Zarządzanie tokenami</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Zmiany mapowań ról</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Odczyt użytkowników</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Usuwanie użytkowników</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Odczyt grup</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Odczyt aktywności</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Odczyt dziennika inspekcji</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Zarządzanie kontami</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Zarządzanie ustawieniami</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Zarządzanie uprawnieniami</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Zarządzanie operatorami</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Widzi konta, połączenia, mapowania ról i uprawnienia.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Uruchamia, zmienia i wstrzymuje połączenia.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Usuwa połączenia, a ich użytkowników i grupy pozostawia.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Generuje, odnawia i unieważnia tokeny połączeń.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Decyduje, która grupa daje którą rolę.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Widzi aprowizowanych użytkowników wraz z ich danymi osobowymi.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Dezaktywuje, reaktywuje i przywraca użytkowników oraz kończy ich sesje.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Usuwa użytkowników i grupy razem z ich połączeniem albo gdy żadne połączenie już ich nie zasila.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Widzi grupy i ich członków.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Widzi żądania dostawców tożsamości wraz z treścią.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Widzi, co i kiedy zmienili operatorzy.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Pyta, tak jak produkt, kto może się zalogować.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Tworzy konta i decyduje o ich samoobsłudze.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Zmienia ustawienia całego serwera.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Decyduje, co wolno każdej roli.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Tworzy i usuwa operatorów z rolami, którym wolno nie więcej niż własnej roli.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>Pęk kluczy tego komputera nie odpowiada: klucze i tokeny pozostają w pamięci tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Klucze i tokeny są przechowywane w pęku kluczy tego komputera i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serwer lokalny</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Dziennik zmian</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Znajdź cokolwiek, także wklejone</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Przejdź do pierwszego panelu; następne analogicznie</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Wczytaj wszystko ponownie</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Zaznacz wiersz, tam gdzie to możliwe</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Zaznacz wszystkie wiersze</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Zakończ Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Zasady tego komputera</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Pliki przywracania</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Rozpocznij nowe połączenie, z każdego panelu</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Przejdź do następnej części okna; z klawiszem Shift do poprzedniej</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Kopiuj komórkę</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Kopie serwerów</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Ten komputer podaje: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Z %1 nie można teraz niczego przechować. Próba jest powtarzana przy każdej zmianie.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Plik to %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>Wcześniejszą kopię %1 zapisała nowsza wersja Provost; odłożono ją i rozpoczęto nową.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>Wcześniejszej kopii %1 nie udało się odczytać; odłożono ją i rozpoczęto nową.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Serwer tego rodzaju nie ma konfiguracji, którą Provost mógłby wyeksportować, porównać z plikiem lub zastosować.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Twoja rola nie pozwala zobaczyć konfiguracji całego serwera.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Przesuń wybrane mapowania ról w górę; analogicznie w dół</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Usuń wybrane mapowania ról</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Wyjaśnij zaznaczony kod albo wybrane żądanie lub incydent; w innym razie otwórz przewodnik</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Otwórz wybrany wiersz</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Zamknij okno dialogowe, wyszukiwanie lub zaznaczenie; trwająca operacja zostaje anulowana</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Zmień wybrane mapowanie ról lub nazwę roli</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Znajdź klawisz na tej liście</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (nie można odczytać, więc wszystko to jest wyłączone)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (nie można użyć „%2”, więc wszystko to jest wyłączone)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost nie może łączyć się z żadnym komputerem poza tym.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost może łączyć się tylko z tymi hostami: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Serwer proxy nie jest używany.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>Z każdym serwerem na innym komputerze połączenie idzie przez serwer proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>Poza urzędami systemu zaufany jest %n urząd certyfikacji.</numerusform>
            <numerusform>Poza urzędami systemu zaufane są %n urzędy certyfikacji.</numerusform>
            <numerusform>Poza urzędami systemu zaufanych jest %n urzędów certyfikacji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Sprawy i ich dowody</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>ustawiona dla tego połączenia</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>ustawiona dla tego konta</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>ustawiona dla całego serwera</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>zachowana po usunięciu połączenia; role pozostały bez zmian</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>wypchnięta przez %1 dnia %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>reguła %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>członek grupy %1 od %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>też pasuje, ale daje niższą rolę niż inna</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>też pasuje, ale zdecydowała wcześniejsza</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>żadna wcześniejsza reguła nie pasuje</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>jedyna reguła nie pasuje</numerusform>
            <numerusform>żadna z %n reguł nie pasuje</numerusform>
            <numerusform>żadna z %n reguł nie pasuje</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>nie ma roli domyślnej</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>rola domyślna %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: niepotrzebna</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Dlaczego brak roli?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Dlaczego %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>sam dostawca tożsamości nadał %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>zdezaktywowany: kto nie może się zalogować, nie ma roli</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>żadna rola nie obowiązuje</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>rola obowiązująca %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>nie obowiązuje, dopóki użytkownik jest zdezaktywowany</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>też pasuje, ale pierwszeństwo ma to, co nadał dostawca tożsamości</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: nie, dopóki użytkownik jest zdezaktywowany</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>też pasuje, ale zdecydowała późniejsza</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>żadna późniejsza reguła nie pasuje</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>To pole nie jest tu znane.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Ten rodzaj serwera nie jest tu znany.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Tu wymagana jest nazwa.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Ta etykieta nie jest tu znana.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Tu wymagana jest wartość true lub false.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Tu wymagany jest serwer jako obiekt.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Tu wymagany jest adres, który zaczyna się od https://, bez nazwy użytkownika oraz bez ? i #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Nie można użyć tej nazwy.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Ten plik zapisała nowsza wersja Provost. Niczego nie przejęto.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>To nie jest lista serwerów albo nie można jej użyć. Niczego nie przejęto. Miejsce %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Nie udało się odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Przejąć te serwery?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Lista nie zawiera kluczy. Serwer, którego adres jest tu znany, zachowuje swój klucz; o klucz każdego innego, także o zmienionym adresie, zapyta program przy otwarciu.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Nie zmieniaj listy</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Przejmowanie…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Serwery, które są tu tylko do odczytu, a potem będzie można je zmieniać</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Dodawane serwery</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Serwery, które otrzymują inną nazwę lub etykietę</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Wymagana jest lista w formacie %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Tu wymagana jest lista najwyżej %1 serwerów.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Ten serwer występuje tu dwukrotnie.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Eksportuj listę serwerów</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>Lista jest w %1. Nie zawiera żadnego klucza ani tokenu.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Nie udało się zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Importuj listę serwerów</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Wszystkie te serwery są już tutaj, w tej samej postaci.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Ten produkt nie jest tu znany.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>dostawcę tożsamości</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>dostawcę tożsamości połączenia %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>operatora</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>nieznaną osobę</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>utworzony przez %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>zdezaktywowany przez %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>reaktywowany przez %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>usunięty przez %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>przywrócony przez %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>zaaprowizowany na nowo przez %1, a więc z powrotem pod tym samym identyfikatorem, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>zachowany bez połączenia po jego usunięciu przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: utworzony przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: zdezaktywowany przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: reaktywowany przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: usunięty przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: przywrócony przez %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: zaaprowizowany na nowo przez %1, a więc z powrotem pod tym samym identyfikatorem, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>jako inny użytkownik: zachowany bez połączenia po jego usunięciu przez %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>usunięty na stałe za %n dzień, %1</numerusform>
            <numerusform>usunięty na stałe za %n dni, %1</numerusform>
            <numerusform>usunięty na stałe za %n dni, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>inny adres e-mail zamiast %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>inna nazwa użytkownika zamiast %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>inny identyfikator zewnętrzny zamiast %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>wrócił jako inny użytkownik z innym identyfikatorem, utworzony przez %1, %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Z tego serwera nie udało się jeszcze niczego wczytać.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Nieaktualne: %1 z %2 użytkowników, %3, stan: %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Wczytywanie: dotąd %1 z %2 użytkowników.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Komplet: %1 z %2 użytkowników, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>niedostępny</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>klucz nieprzyjęty</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Aktualne. Ta rola nie widzi użytkowników.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>Zegar tego komputera spóźnia się o minutę względem serwera</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minuty względem serwera</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minut względem serwera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>Zegar tego komputera spieszy się o minutę względem serwera</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minuty względem serwera</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minut względem serwera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Stan: %4. %1 z %2 użytkowników, %3. Serwer jeszcze nie odpowiedział.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>Wcześniejszej kopii nie można było użyć i odłożono ją</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Niekompletne: wczytano %1 z %2 użytkowników.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Na tym komputerze nie można przechowywać kopii</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Stan: %1. Ta rola nie widzi użytkowników. Serwer jeszcze nie odpowiedział.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Nieaktualne, stan: %1. Ta rola nie widzi użytkowników.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Wczytywanie. Ta rola nie widzi użytkowników.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Być może niekompletne: użytkownicy: %1, %2. Serwer wciąż wysyła tę samą stronę, więc nie wiadomo, czy jest ich więcej.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Niekompletne: %1 z %2 użytkowników, %3. Serwer liczy więcej, niż wysyła, albo zmienili się podczas odczytu.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Przerwano po tylu użytkownikach: %1, %3. Serwer liczy %2 i bez końca wysyła następnych.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Niekompletne: %1 z %2 użytkowników, %3. Pozostałych serwer wysyła bez identyfikatora, którego można by użyć.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Wszystko, co wysyła serwer: użytkownicy: %1, %3. Serwer liczy %2; to błąd albo stan się zmienił.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Komplet: %1 z %2 użytkowników, %3. Lista grup serwera nie jest kompletna: jest tu %4 z %5.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sesje osoby</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Zakończ sesję</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Zakończ wszystkie sesje…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Można przywrócić jeszcze przez %n dzień, do %1.</numerusform>
            <numerusform>Można przywrócić jeszcze przez %n dni, do %1.</numerusform>
            <numerusform>Można przywrócić jeszcze przez %n dni, do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Zajęte jest jedno miejsce konta.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Żadne miejsce nie jest zajęte.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>Trwa %n sesja.</numerusform>
            <numerusform>Trwają %n sesje.</numerusform>
            <numerusform>Trwa %n sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Ten serwer nie informuje o sesjach: jego produkt ich nie ujawnia.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Zakończyć tę sesję?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Kto jest aktywny, może zalogować się na nowo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Kończenie sesji…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Żadna sesja nie trwa.</translation>
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
        <translation>Osoba, ścieżka, stan</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>Na żywo: nowe żądania pojawiają się same</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Zatrzymane: nowe żądania czekają, aż to włączysz</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Rodzaje aktywności</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Liczenie żądań…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik inspekcji</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Incydenty (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tak jak podawał je serwer, strona po stronie</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1: odpowiedź %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>szukaj: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Otwórz dziennik…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Dziennik aprowizacji Microsoft Entra ID lub System Log z Okta, jako JSON lub CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Otwórz dziennik dostawcy tożsamości</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Dzienniki (*.json *.jsonl *.csv *.txt);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>Ty jako administrator tej usługi</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>administrator dostawcy tożsamości</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>producent</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Dodaj reguły</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Znajdź grupę lub podaj nazwę przyszłej</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Grupy połączenia</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Członkowie wybranych grup mają tę rolę. Nic nie zostanie zastosowane, dopóki tego nie polecisz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Rola, którą dają</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Czekaj na grupę o nazwie „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Dodaj %n regułę</numerusform>
            <numerusform>Dodaj %n reguły</numerusform>
            <numerusform>Dodaj %n reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Brak grupy o tej nazwie</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Reguła może czekać na grupę, którą wyśle dostawca tożsamości.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Zdarzyło się to raz od %1, ostatnio %2.</numerusform>
            <numerusform>Zdarzyło się to %n razy od %1, ostatnio %2.</numerusform>
            <numerusform>Zdarzyło się to %n razy od %1, ostatnio %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Przykład: %1 %2, odpowiedź %3, %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Serwer podał: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1: żądania były odrzucane w %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1: żądania są odrzucane w %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Kto działa: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>Chodzi o zadanie aprowizacji, które wywołuje %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n zmiana niezastosowana</numerusform>
            <numerusform>%n zmiany niezastosowane</numerusform>
            <numerusform>%n zmian niezastosowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Zastosuj do %n użytkownika…</numerusform>
            <numerusform>Zastosuj do %n użytkowników…</numerusform>
            <numerusform>Zastosuj do %n użytkowników…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Zastosuj do %n użytkownika</numerusform>
            <numerusform>Zastosuj do %n użytkowników</numerusform>
            <numerusform>Zastosuj do %n użytkowników</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Zmień i wypróbuj…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Wczytywanie mapowania…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Nie wiadomo, jak mapuje to połączenie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Użytkownicy trafiają do produktu według jego domyślnego mapowania.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>To połączenie mapuje użytkowników po swojemu.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>zmiana roli domyślnej lub samoobsługi</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>zmiana samoobsługi konta</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>utworzenie konta</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>zmiana planu lub miejsc konta</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>utworzenie połączenia</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>usunięcie połączenia</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>zmiana połączenia</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>usunięcie użytkowników i grup bez połączenia</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>wykonanie zatrzymanych zmian</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>odrzucenie zatrzymanych zmian</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>zmiana mapowania atrybutów</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>utworzenie operatora</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>usunięcie operatora</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>odnowienie klucza operatora</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>potwierdzenie wymagania wstępnego</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>wycofanie wymagania wstępnego</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>zmiana okresów przechowywania</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>utworzenie roli</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>usunięcie roli</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>zmiana roli</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>anulowanie wymiany tokenu</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>zakończenie wymiany tokenu</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>rozpoczęcie wymiany tokenu</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>zmiana reguł ról</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>odrzucenie przez samoobsługę</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>wygenerowanie tokenu</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>unieważnienie tokenu</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>dezaktywacja użytkownika</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>zakończenie sesji użytkownika</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>reaktywacja użytkownika</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>przywrócenie użytkownika</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Na czym</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>usunięcie grupy</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>natychmiastowa wymiana tokenu</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik inspekcji</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Wybrana zmiana</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Wczytywanie dziennika inspekcji…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Żadna zmiana nie pasuje</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Zmień wyszukiwanie, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nie ma jeszcze zmian</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Tu pojawia się to, co operatorzy zmieniają na tym serwerze, wraz z tym, kto i kiedy to zrobił.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Najnowsze zmiany: %1; starsze są na końcu listy</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Wszystkie zmiany: %n</numerusform>
            <numerusform>Wszystkie zmiany: %n</numerusform>
            <numerusform>Wszystkie zmiany: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Na czym</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik inspekcji</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Osoba, działanie, konto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tak jak podawał je serwer, strona po stronie</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Co opuściłoby ten komputer</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Pliki pakietu</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Wybrany plik</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Osoby występują jako numery, poświadczenia jako odciski, a z innych tekstów osobistych podana jest tylko długość. Kto jest kim, zostaje przy sprawie na tym komputerze. Przeczytaj każdy plik, zanim zapiszesz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Przygotowywanie pakietu…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Następne zastąpione miejsce</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Pomiń ten plik</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Archiwum ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>Pęk kluczy tego komputera nie został otwarty, więc pliki można przeszukać tylko pod kątem tajemnic z tej sesji. To, co ma postać poświadczenia, i tak jest usuwane.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Dołącz ten plik</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n raz osoba</numerusform>
            <numerusform>%n razy osoba</numerusform>
            <numerusform>%n razy osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n raz poświadczenie</numerusform>
            <numerusform>%n razy poświadczenie</numerusform>
            <numerusform>%n razy poświadczenie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n raz inny tekst</numerusform>
            <numerusform>%n razy inny tekst</numerusform>
            <numerusform>%n razy inny tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Zastąpiono tutaj: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Zapisz pakiet</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>W %1 już coś jest. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Plik %1 już istnieje. Zostałby zastąpiony.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Nic nie zapisano: tajemnica znana temu komputerowi jest w %1, wiersz %2, kolumna %3. Pomiń ten plik albo wyjmij dowód ze sprawy.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n miejsce zastąpione</numerusform>
            <numerusform>%n miejsca zastąpione</numerusform>
            <numerusform>%n miejsc zastąpionych</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>sprzeczne</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferowane</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nieoferowane</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>brak informacji</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>Serwer nie mówi, czy to potrafi.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>Serwer mówi, że to potrafi.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>Serwer mówi, że tego nie potrafi.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Nie widać tego w zachowanych danych o żądaniach.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>Użyło tego %n żądanie.</numerusform>
            <numerusform>Użyły tego %n żądania.</numerusform>
            <numerusform>Użyło tego %n żądań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>Odrzucono %n żądanie, które tego użyło: %1.</numerusform>
            <numerusform>Odrzucono %n żądania, które tego użyły, najnowsze: %1.</numerusform>
            <numerusform>Odrzucono %n żądań, które tego użyły, najnowsze: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Żadne żądanie jeszcze tego nie użyło.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Zmiana części (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Wiele w jednym żądaniu (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrowanie list</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Sortowanie list</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Wersje (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Stronicowanie kursorem</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Zmiana haseł</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Wypróbuj: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Co mówi serwer (ServiceProviderConfig), w zestawieniu z najnowszymi żądaniami tego połączenia (%1).</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>Nie udało się zapytać serwera, co potrafi.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>Serwer mówi, że tego nie potrafi, więc nie jest to sprawdzane.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>Serwera nie zapytano, czy to potrafi.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Żadne żądanie jeszcze tego nie pokazało: pokazują to tylko odpowiedzi 304 i 412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Poniżej widać, co pokazują najnowsze żądania tego połączenia (%2).</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Mówi to każdemu; aby wypróbować coś, czego nikt jeszcze nie użył, wklej token na karcie Uruchomienie, ponieważ pęk kluczy tego komputera nie ma go dla tego połączenia.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>Próba wymaga tokenu tego połączenia, a pęk kluczy tego komputera go nie ma. Wklej go na karcie Uruchomienie.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Wskazanie właściciela tokenu (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Sprawdzenie punktu końcowego</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Historia osoby</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięto</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 to %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Co jest przypięte do sprawy</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>Wybrany dowód</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>To, co przypięto, zostaje na tym komputerze, tylko dla Ciebie, takie, jakie było. Każda sprawa znika w swoim dniu.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Odczytywanie spraw…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Usuń sprawę</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Wyjmij ten dowód</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Utwórz pakiet do przekazania…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Nie ma jeszcze spraw</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Przypnij incydent, żądanie, sprawdzenie lub historię osoby, aby rozpocząć sprawę.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Nic nie jest do niej przypięte</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Usuń na dobre</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>To, co przypięto do tej sprawy, może już nie istnieć nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Nie można jej odczytać, można ją usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n dowód</numerusform>
            <numerusform>%n dowody</numerusform>
            <numerusform>%n dowodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Usuwana dnia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certyfikaty, które pokazuje serwer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>wystawca: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>Wykonano %1 z %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Anulowano. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Nie powiodło się dla: %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Ponów dla pozostałych</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Niczego nie zmieniono, ponieważ stan jest już inny. %1</translation>
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
        <translation>Nie podano tokenu. Ma być pierwszym wierszem standardowego wejścia.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>Pierwszy wiersz standardowego wejścia nie jest tokenem. Ma zawierać sam token, bez słowa Bearer i bez spacji.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Nie można odpytać pęku kluczy tego komputera: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>Pęk kluczy nie ma tokenu dla tego adresu. Zachowaj go przy połączeniu w Provost albo podaj przez standardowe wejście.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Nie udało się zapisać raportu: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Zasady tego komputera nie pozwalają zapisywać raportów w plikach.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Badanie punktu końcowego SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Wybrane ustalenie</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Wysłane i odebrane</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Jak w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>Podstawowy adres URL SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Zbadaj</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>To nie jest adres punktu końcowego SCIM. Wygląda on jak https://scim.example.com/scim/v2; http jest możliwe tylko do tego komputera.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Wpisz token tego punktu końcowego, sam i bez słowa Bearer. Trafi pod ten adres i nigdzie indziej, a po zamknięciu tego okna zostanie zapomniany.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Jak poprzednio</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Tylko czyta: niczego nie zmienia ani tu, ani tam. Token trafia pod ten adres i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Niczego jeszcze nie zbadano</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Piętnaście kontroli w dziesięć sekund powie, co jest nie tak, kto ma działać i co zrobić.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Strona (*.html);;Dla programów (*.json);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Badanie: tylko odczyt</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Próba: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co zostanie zrobione</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>Zasady tego komputera nie pozwalają niczego zmieniać: próba nie jest możliwa.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Ten serwer jest otwarty tylko do odczytu: próba, która zapisuje, nie jest stąd możliwa.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>Pod adresem %1 zostaną utworzone, zmienione i znów usunięte: %2. Nic więcej nie zostanie zmienione. Aby rozpocząć, naciśnij „%3”.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Utwórz i przećwicz</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Trwa próba…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Zatrzymano. Usuwanie tego, co utworzono…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Oczekiwane: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Przećwicz…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Zapisuje: wymyśla dwóch użytkowników i grupę, przeprowadza ich przez cały cykl życia i znów usuwa. Nic innego nie jest zmieniane. Token trafia pod ten adres i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Niczego jeszcze nie przećwiczono</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Każdy krok pokazuje, co wysłano, co wróciło, czego oczekiwano i dlaczego ma to znaczenie.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Sprawdź zgodność z RFC 7643 i RFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Sprawdzanie reguła po regule…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Utwórz i sprawdź</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Zapisuje: wymyśla kilku użytkowników i kilka grup, sprawdza na nich %n regułę i znów je usuwa. Nic innego nie jest zmieniane. Token trafia pod ten adres i nigdzie indziej.</numerusform>
            <numerusform>Zapisuje: wymyśla kilku użytkowników i kilka grup, sprawdza na nich %n reguły i znów je usuwa. Nic innego nie jest zmieniane. Token trafia pod ten adres i nigdzie indziej.</numerusform>
            <numerusform>Zapisuje: wymyśla kilku użytkowników i kilka grup, sprawdza na nich %n reguł i znów je usuwa. Nic innego nie jest zmieniane. Token trafia pod ten adres i nigdzie indziej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Niczego jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Każda reguła pokazuje, co wysłano, co wróciło i czego wymaga RFC. Raport liczy je rozdział po rozdziale, tak że można porównać dwa serwery.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certyfikaty przedstawione przez serwer</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Co znaleziono i co zrobić</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>Do zrobienia (%1): %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(bez tokenu)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Co zrobić (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Wysłane i odebrane</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>Punkt końcowy SCIM %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Tylko odczyt; niczego nie zmieniono. Pominięto tokeny i to, co serwer mówi o osobach.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Oczekiwane:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Nazwa, identyfikator, polecenie lub komunikat o błędzie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>Serwer lokalny nieoczekiwanie zakończył działanie. Nic z tego, co potwierdził, nie przepadło.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>Pęk kluczy tego komputera nie przyjął klucza, więc pozostaje on w pamięci tylko do zamknięcia programu. Aby go zachować, odblokuj pęk kluczy i otwórz serwer ponownie.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Wczytaj wszystko ponownie</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Przełącz na inny serwer…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Zakończ Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Inny program używa portu %1 tego komputera, więc serwer lokalny jest tym razem na porcie %2. Aby wrócił na swoje miejsce, zakończ tamten program i uruchom Provost ponownie; nic z niego nie przepadło.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 znika z listy, ale pęk kluczy tego komputera nie potwierdził usunięcia kluczy. Odblokuj pęk kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>Nie można uruchomić serwera lokalnego, ponieważ na tym komputerze brakuje jego programu provostd. Zainstaluj Provost ponownie razem z serwerem albo połącz się z serwerem, który działa gdzie indziej.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Pokaż dziennik zmian</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Pokaż godziny według zegara tego komputera</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Pokaż godziny w UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Otwórz ustawienia i skróty</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Otwórz przewodnik</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Znajdź skrót klawiaturowy</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>Pod adresem %1 nie ma serwera Provost albo jest stary: nic tam nie ma konfiguracji. Właściwy adres to ten, który otwiera Provost, bez /admin i bez /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>Dokumentu nie można użyć w tej postaci: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Klucz administracyjny: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Nie podano klucza. Ma być pierwszym wierszem standardowego wejścia.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>Pierwszy wiersz standardowego wejścia nie jest kluczem. Ma zawierać sam klucz, bez słowa Bearer i bez spacji.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Nie można odpytać pęku kluczy tego komputera: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>Pęk kluczy nie ma klucza dla tego adresu. Otwórz raz ten serwer w Provost albo podaj klucz przez standardowe wejście.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Nie można zapisać pliku %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>Pod adresem %1 zostanie wykonane:
%2
%3
Aby kontynuować, wpisz „%4”: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Niczego nie zrobiono: serwer lub dokument jest inny niż wtedy, gdy powstał ten plan. Utwórz nowy plan i obejrzyj go.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Niczego nie zrobiono: nowe webhooki otrzymują sekrety, które są podawane raz. Wskaż dla nich plik opcją --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Niczego nie zrobiono.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>Serwer zmienił się w międzyczasie, więc plan jest nieaktualny. Utwórz nowy plan i obejrzyj go.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>Nie wiadomo, czy to wykonano: %1 Utwórz nowy plan; pokaże, co jeszcze pozostało.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Wszystko wykonano, ale sekretów nowych webhooków nie udało się zapisać i przepadły: %1. Nadaj tym webhookom nowe sekrety.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>Zasady tego komputera nie pozwalają niczego eksportować.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Zasady tego komputera nie pozwalają niczego zmieniać na serwerach.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 jest w Provost tylko do odczytu: z tego komputera nic się tam nie zmienia. Jeśli tak nie ma być, wyłącz to dla tego serwera w ustawieniach.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Gdy standardowe wejście nie jest terminalem, nie ma kogo zapytać: podaj skrót planu opcją --plan albo --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>Nie można odczytać listy serwerów Provost, więc nie wiadomo, jak się z tym serwerem połączyć ani czy wolno go stąd zmieniać.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Konfiguracja tego serwera</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Zastosuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Jako dokument</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Role i to, co im wolno, konta, połączenia z regułami, mapowaniami atrybutów i limitami oraz webhooki: jeden plik JSON do przechowywania w repozytorium lub dla innego serwera. Bez kluczy, tokenów, innych sekretów, operatorów, użytkowników i grup.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Porównaj z dokumentem</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Pokazuje, co należałoby tu utworzyć, zmienić i usunąć, aby serwer odpowiadał plikowi. Samo to niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Plik konfiguracji</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Eksportuj konfigurację</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Odczytywanie konfiguracji…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>Konfiguracja jest w %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Porównywanie z serwerem…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>Dokumentu nie można użyć w tej postaci: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Dostosować ten serwer do dokumentu?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Wykonane zostanie wszystko albo nic. Tego, co tu zostanie usunięte, nie można cofnąć.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Zastosuj dokument</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Stosowanie dokumentu…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Każda zmiana</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Najpierw obecna konfiguracja zostanie zapisana w %1.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Zapisywanie obecnej konfiguracji…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>Serwer odpowiada dokumentowi.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>Serwer już odpowiada dokumentowi: nic by się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>wstrzymane %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nigdy niepołączone</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>błędy</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>cisza, ostatnie żądanie %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>działa, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>brak ważnego</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nigdy nie odebrano</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>bezterminowo</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 wysyła żądania mniej więcej co minutę.</numerusform>
            <numerusform>%1 wysyła żądania mniej więcej co %n minuty.</numerusform>
            <numerusform>%1 wysyła żądania mniej więcej co %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 wysyła żądania co kilka godzin.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 wysyła żądania, gdy coś się tam zmienia, więc cisza jest normalna.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>Nie ma dokumentacji, jak często ten dostawca tożsamości wysyła żądania, więc cisza niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>Ostatnie żądanie przyszło %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>Odrzucono %1 z jego najnowszych %2 żądań.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>spóźnienie, ostatnie żądanie %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>W ostatnich 24 godzinach odrzucono %1 z %2 żądań (%3%).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 obejmuje zadanie aprowizacji kwarantanną, gdy nie powiedzie się ponad %2% jego zdarzeń, od %3 błędów, albo od razu, gdy poświadczenia nie są ważne.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>Warunki kwarantanny są już spełnione.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>Kwarantanna jest prawdopodobna, najwcześniej około %1, ponieważ powtarzane błędy jednego użytkownika liczą się tam raz.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Żądania przychodzą potem coraz rzadziej, aż do jednego dziennie, a %1 ustają na dobre, jeśli przyczyna nie zostanie usunięta.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźnienie</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>cisza</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>skonfigurowane</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>ostatnia synchronizacja %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Ten serwer nie podaje, o co pytają jego dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 odezwie się w następnym cyklu, około %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>Nie wiadomo, kiedy odezwie się %1: żądanie się spóźnia albo nigdy nie przyszło.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>Nie ma dokumentacji, jak często ten dostawca tożsamości wysyła żądania, więc nie wiadomo też, kiedy odezwie się następnym razem.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>Od tej chwili każde żądanie od %1 jest odrzucane, dopóki nie zostanie tam wpisany nowy token.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>Połączenie jest wstrzymane, więc teraz nic więcej przez to nie przepadnie.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Jeszcze się tu nie odezwał, więc trudno o lepszą chwilę.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Wybierz porę, w której niewiele się tam zmienia, albo najpierw wstrzymaj tam aprowizację.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>To za wcześnie: poczekaj na jego żądanie i zacznij zaraz po nim.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Zacznij zaraz po żądaniu: jeśli wpiszesz token przed następnym, nikt niczego nie zauważy.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>Wybrane połączenie</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>O połączeniu</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Uruchomienie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprowizacja</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
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
        <translation>%1 używa nowego tokenu. Stary można zakończyć.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Zakończ…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Trwa wymiana tokenu: oczekiwanie na pierwsze żądanie od %1 z nowym tokenem.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Dalej…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
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
        <translation>Trwa wymiana tokenu. Sprawdź u dostawcy %1, czy synchronizacja działa z nowym.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dostarczenia</translation>
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
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działające</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Nigdy niepołączone</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Trwa wymiana tokenu</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Zatrzymuje zmiany</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, wstrzymane</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n żądanie odrzucone w ostatnich 24 godzinach</numerusform>
            <numerusform>%n żądania odrzucone w ostatnich 24 godzinach</numerusform>
            <numerusform>%n żądań odrzuconych w ostatnich 24 godzinach</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Znak życia</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Żadne połączenie nie pasuje</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Zmień filtr, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Wczytywanie połączeń…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nie ma jeszcze połączeń</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Połączenie pozwala jednemu dostawcy tożsamości tworzyć i zmieniać użytkowników jednego konta.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>Wstrzymać „%1”?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Nie wstrzymuj</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Tablica tokenów</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 będzie otrzymywać odmowę, dopóki nie wznowisz połączenia, i zgłosi błędy. Użytkownicy i grupy pozostają bez zmian, zachowują dostęp i nie są aktualizowani. Tokeny pozostają ważne: niczego nie trzeba wpisywać ponownie.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Wstrzymywanie połączenia…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra obejmuje zadanie kwarantanną, gdy jego żądania są długo odrzucane. Przy przerwie dłuższej niż dzień zatrzymaj aprowizację także tam.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1” jest wstrzymane.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Zmieniono atrybuty połączenia „%1”.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Wznowić „%1”?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 uzyska dostęp od następnego żądania.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Zostaw wstrzymane</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Wznawianie połączenia…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>Pasuje %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 z %n połączenia</numerusform>
            <numerusform>%1 z %n połączeń</numerusform>
            <numerusform>%1 z %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nowe połączenie (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Użytkownicy i grupy pozostają bez zmian i zachowują dostęp. %1 otrzymuje odpowiedzi, jakby wszystko wykonano, i nie zgłasza błędu.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>To, co w tym czasie zmieni się po stronie %1, przepadnie bez słowa: tam uchodzi za przyjęte. Po wznowieniu zleć tam pełną synchronizację od nowa.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>To, co %1 wyśle od teraz, będzie znów przyjmowane. To, co wysłano w międzyczasie, odrzucono: zleć tam pełną synchronizację od nowa.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Ten serwer nie dokumentuje, co odpowiada dostawcy %1, dopóki nie wznowisz połączenia: żądania mogą być odrzucane albo przyjmowane tak, jakby wszystko wykonano. Użytkownicy i grupy nie są aktualizowani.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>To, co %1 wyśle od teraz, będzie znów przyjmowane. To, co wysłano w międzyczasie, mogło zostać odrzucone: zleć tam pełną synchronizację od nowa.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>To, co w tym czasie zmieni się po stronie %1, może przepaść. Po wznowieniu zleć tam pełną synchronizację od nowa.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Łącza konfiguracyjne…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Liczenie tego, co zniknie razem z nim…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>Nie wiadomo, co zniknie razem z nim, więc niczego nie można usunąć.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Policz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n z tych osób przychodzi też przez inne połączenie i zachowuje dostęp.</numerusform>
            <numerusform>%n z tych osób przychodzą też przez inne połączenie i zachowują dostęp.</numerusform>
            <numerusform>%n z tych osób przychodzi też przez inne połączenie i zachowuje dostęp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Usuń jego użytkowników i grupy</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>Usuń też: %1 i %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Usuń tylko połączenie</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Usuń razem z: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Co pozostało</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Najpierw wyłącz je u dostawcy tożsamości</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Wstrzymaj teraz</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Zdecyduj, co stanie się z jego użytkownikami</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1: dotąd ani jednego żądania.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n ważny token</numerusform>
            <numerusform>%n ważne tokeny</numerusform>
            <numerusform>%n ważnych tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n reguła ról</numerusform>
            <numerusform>%n reguły ról</numerusform>
            <numerusform>%n reguł ról</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>Razem z nim w każdym razie znikają: %1, %2, jego mapowanie atrybutów i adres.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>Usunięto „%1”</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Odpytywanie serwera, co pozostało…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>Połączenie usunięto. Nie udało się ustalić, co z niego pozostało.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>Usunięto: %1 i %2.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>Serwer nie ma już nic z tego połączenia: żadnego adresu, tokenu, użytkownika ani grupy.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>Serwer wciąż ma z niego: %1 i %2. Wczytaj ponownie i zajrzyj do panelu Aktywność.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 będzie zgłaszać błędy, dopóki nie wyłączysz tam aprowizacji.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Eksportuj użytkowników i grupy…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Eksportuj użytkowników i grupy</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Niczego nie zmieniono, ponieważ stan jest już inny. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Zapisywanie zawartości połączenia. Potem można je usunąć…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>Połączenie jest wstrzymane: %1 niczego już nie zmienia. Aby tak zostało, wybierz „Zachowaj”.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>Przekształć – %1: pozostają</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Przekształć użytkowników: pozostają</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Usuń i przekształć: %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>Przekształcono: %1 i %2. Pozostają bez połączenia, zarządzani ręcznie.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>Bez połączenia są teraz w tym koncie: %1 i %2. Zachowują to, co mają, i można ich usunąć w panelach Użytkownicy i Grupy.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Użytkownicy i grupy pozostają bez połączenia, ze swoimi miejscami, sesjami i rolami. Żaden dostawca tożsamości już ich nie zmienia: robią to operatorzy, ręcznie, w panelu Użytkownicy.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1 – ostatnie żądanie: %2. Dopóki aprowizacja nie zostanie tam wyłączona, będą zgłaszane błędy.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Użytkownicy i grupy pozostają bez połączenia i żaden dostawca tożsamości już ich nie zmienia.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Ten serwer nie podaje, czy %1 jeszcze wysyła żądania.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Konto ma jeszcze inne połączenie, a serwer nie podaje, kto przyszedł przez to. Dlatego wszyscy pozostają.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>Razem z nim w każdym razie znikają: %1 i jego adres.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>Zwalnia się %n miejsce.</numerusform>
            <numerusform>Zwalniają się %n miejsca.</numerusform>
            <numerusform>Zwalnia się %n miejsc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>Teraz kończy się %n sesja.</numerusform>
            <numerusform>Teraz kończą się %n sesje.</numerusform>
            <numerusform>Teraz kończy się %n sesji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>niedostarczone</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Co zgłoszono</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Dostarczenia</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Usuń wszystkie…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Co ten serwer zgłosił produktowi o zmianach użytkowników i grup. To nie są żądania dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Ładowanie dostarczeń…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>Najnowsze: %1; jest ich więcej.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>Dostarczenia: %1, komplet</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Nie przechowano żadnego dostarczenia</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>Serwer przechowuje je przez kilka dni, i to tylko wtedy, gdy połączenie ma webhook, którego zdarzenia są rejestrowane.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>Usunąć dostarczenia połączenia „%1”?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>Serwer zapomina, co zgłosił produktowi i co wróciło. Użytkownicy i grupy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Usuwanie dostarczeń…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Inny rekord ma już tę wartość</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>Nie udało się zapisać użytkownika lub grupy, ponieważ wartość, która musi być unikatowa, należy tu do innego rekordu.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Popraw wartość w Entra ID lub tutaj albo, jeśli tutejszy rekord ma zostać przejęty, wybierz inne atrybuty dopasowania.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Za dużo żądań dla aplikacji</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>Aplikacja odrzuciła próbę, ponieważ otrzymała więcej żądań, niż może przyjąć.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Poczekaj: Entra ID sama ponowi próbę.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>Aplikacja odpowiedziała nieoczekiwanym błędem</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>Aplikacja może mieć awarię. Entra ID ponowi próbę za 40 minut.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Poszukaj w tutejszej aktywności odpowiedzi 5xx z tego czasu, a jej przyczyny w dzienniku serwera.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Zalogowano, ale bez prawa do tej czynności</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID połączyła się z aplikacją za pomocą swoich poświadczeń, a aplikacja nie zezwoliła na zmianę.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Sprawdź, czy połączenie nie jest wstrzymane i czy operacja jest włączona na karcie Aprowizacja.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>Odpowiedź aplikacji była nieoczekiwana</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>Aplikacja może być źle skonfigurowana albo mieć awarię.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Otwórz w aktywności żądanie z tego czasu i przeczytaj szczegóły odpowiedzi.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>Błąd HTTP w drodze do aplikacji</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>Połączenie z aplikacją zerwało się na poziomie HTTP. Entra ID ponowi próbę za 40 minut.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Poczekaj na następny cykl. Jeśli błąd wraca za każdym razem, przetestuj adres z zewnątrz.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Użytkownika, którego zna Entra ID, już tu nie ma</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID utworzyła lub dopasowała tego użytkownika wcześniej i pamięta jego identyfikator, którego nie ma już żaden użytkownik.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Przywróć tu użytkownika albo uruchom ponownie aprowizację w Entra ID, aby dopasowała wszystkich od nowa; potrwa to cały cykl początkowy.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>Aplikacja nie oferuje tego, o co poproszono</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>Odpowiedź aplikacji była nieoczekiwana: aplikacja może być źle skonfigurowana albo mieć awarię.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Poszukaj w aktywności odpowiedzi 501 i sprawdź, jaka to była operacja.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Brakuje wymaganej wartości</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>Nie udało się utworzyć użytkownika, ponieważ wartość potrzebna aplikacji jest w Entra ID pusta lub niezmapowana.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Uzupełnij wartość u użytkownika albo zmapuj atrybut w mapowaniu atrybutów.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>Aplikacja nie ma takiego atrybutu</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Mapowanie wskazuje atrybut, którego aplikacja nie ma.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Popraw lub usuń mapowanie tego atrybutu.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Błąd samej usługi aprowizacji Entra ID</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>Awaria leży po stronie firmy Microsoft. Próba zostanie powtórzona za 40 minut.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Poczekaj na następny cykl.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Nazwa domeny jest dla aplikacji nieprawidłowa</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Pewna wartość, na przykład adres e-mail, ma domenę, której aplikacja nie akceptuje.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Popraw domenę użytkownika albo dopuść ją w aplikacji.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>Aplikacji zajęło to zbyt dużo czasu</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Odpowiedź nie nadeszła na czas. Entra ID ponowi próbę za 40 minut.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Poszukaj w aktywności żądań z tego czasu, które trwały długo.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Brak wolnego miejsca dla tego użytkownika</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>Aplikacja nie ma wolnej licencji, więc nie udało się utworzyć użytkownika.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Zdobądź więcej miejsc albo przypisz do aplikacji mniej osób.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Kilku użytkowników tutaj pasuje do jednego użytkownika Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>Wyszukiwanie po atrybutach dopasowania znalazło w aplikacji więcej niż jednego użytkownika.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Usuń tu duplikat albo wybierz unikatowe atrybuty dopasowania.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Kilku użytkowników Entra ID ma tę samą wartość dopasowania</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Więcej niż jeden użytkownik w Entra ID ma tę wartość atrybutów dopasowania.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Usuń zduplikowanego użytkownika w Entra ID albo wybierz inne atrybuty dopasowania.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Pominięto: użytkownik nie ma wartości dopasowania</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>Użytkownikowi brakuje wartości atrybutu dopasowania, więc Entra ID nie mogła nic o nim rozstrzygnąć, nawet tego, czy jest w zakresie.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Uzupełnij atrybut dopasowania u użytkownika, jeśli ma być aprowizowany; w przeciwnym razie nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Pominięto: poza zakresem albo nic do zmiany</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID znalazła użytkownika i nic nie zrobiła, ponieważ jest on poza zakresem albo już tu jest bez żadnych różnic.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Nic, chyba że użytkownika tu brakuje: wtedy sprawdź przypisanie i filtr zakresu.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Pytano o jednego użytkownika, wróciło kilku</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>Na zapytanie o jednego użytkownika lub jedną grupę odpowiedź zawierała kilka wyników albo członków, których miało nie być.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Otwórz w aktywności żądanie GET z tego czasu i sprawdź, którzy użytkownicy mają tę samą wartość dopasowania.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID nie mogła odczytać odpowiedzi aplikacji</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>Klient SCIM Entra ID nie potrafi przetworzyć tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Otwórz odpowiedź w aktywności. Sprawdź też, czy Tenant URL prowadzi do adresu SCIM, a nie do strony internetowej.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Kilka wartości atrybutu, który przyjmuje jedną</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>Atrybut źródłowy ma kilka wartości, a atrybut aplikacji przyjmuje jedną.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Zmapuj atrybut z jedną wartością albo usuń mapowanie.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Pominięto: brak skutecznego uprawnienia</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>Zapis przypisania użytkownika do aplikacji jest błędny.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Usuń przypisanie użytkownika lub grupy i przypisz ponownie.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Pominięto: filtr zakresu wyklucza użytkownika</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>O tym, kto jest aprowizowany, decyduje filtr wartości atrybutów, a ten użytkownik go nie spełnia.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Porównaj wartości użytkownika z filtrem zakresu w mapowaniu.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Kwarantanna: poświadczenia nie są ważne</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID nie mogła się tu zalogować i objęła zadanie aprowizacji kwarantanną: wysyła żądania coraz rzadziej, aż do jednego dziennie, a po czterech tygodniach przestaje.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Wpisz obecny token połączenia jako Secret token, przetestuj połączenie i uruchom ponownie aprowizację.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Kwarantanna: zbyt duży odsetek błędów</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Nie powiodło się ponad 40% zdarzeń aprowizacji, przy co najmniej 5000 błędów, albo ponad 40 000. Błędy ustawiania przełożonego lub członka się nie liczą.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Usuń najpierw najczęstszy błąd w aktywności, a potem uruchom ponownie aprowizację w Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Kwarantanna: nałożona przez Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft zauważył problem z aplikacją i ręcznie objął ją kwarantanną.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Otwórz zgłoszenie w pomocy technicznej Microsoft i zapytaj o powód.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Opróżniony atrybut nie jest tu czyszczony</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID nie aprowizuje wartości null: atrybut, który jest tam pusty, zostaje pominięty, więc tutaj pozostaje stara wartość.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Nadaj atrybutowi wartość, która oznacza „pusty”, albo zmień go tutaj, pamiętając, że nie jest synchronizowany.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Znaki specjalne w atrybucie dopasowania</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID nie potrafi filtrować po wartościach ze znakami specjalnymi, więc użytkownik lub grupa z takim znakiem w atrybucie dopasowania powoduje błąd.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Zmień nazwę grupy albo dopasowuj po atrybucie bez takich znaków.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Członkowie grup zagnieżdżonych nie przychodzą</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Aprowizowani są tylko bezpośredni członkowie przypisanej grupy; grupy wewnątrz niej nie są odczytywane.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Przypisz do aplikacji same grupy wewnętrzne.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Brakuje przełożonego</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Przełożony, który był poza zakresem, gdy użytkownik przyszedł, nie zostaje później sam ustawiony.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Włącz przełożonego do zakresu i uruchom ponownie aprowizację.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Grupa przyszła bez części członków</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Członkowie spoza zakresu są pomijani, a Entra ID nie zauważa od razu, gdy do niego wejdą.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Uruchom ponownie aprowizację w Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Zmiany wprowadzone tutaj nie są cofane</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID nie widzi zmian wprowadzonych w aplikacji i wysyła atrybut ponownie dopiero wtedy, gdy zmieni się u niej.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Zmień wartość w Entra ID albo uruchom ponownie aprowizację, aby zrównać obie strony.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>Zakres zawężono i nic się nie dzieje</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Przejście od wszystkich użytkowników do przypisanych działa dopiero po ponownym uruchomieniu aprowizacji.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Członkowie są usuwani listą, a flagi to teksty</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Bez tej flagi Entra ID usuwa członków za pomocą listy wartości, którą RFC 7644 odczytuje jako wszystkich, i wyłącza użytkowników tekstem &quot;False&quot;. Provost rozumie obie formy.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Nic. Surowsze serwery potrzebują ?aadOptscim062020 na końcu Tenant URL; nie działa to przy aprowizacji na żądanie.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Członka tu nie ma</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>Członka %1 tu nie ma.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Grupa wskazuje członka, którego identyfikator nie należy do użytkownika tego połączenia, więc cała zmiana grupy zostaje odrzucona. Użytkownika nigdy nie utworzono albo tu usunięto.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Najpierw zaaprowizuj tego użytkownika albo usuń go z grupy u dostawcy tożsamości, a potem wypchnij grupę ponownie.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Unieważniony token jest nadal w użyciu</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Unieważniony token jest nadal w użyciu.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>Dostawca tożsamości loguje się tokenem, który unieważniono.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Wpisz obecny token połączenia u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Token wygasł</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Token wygasł.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>Dostawca tożsamości loguje się tokenem, którego okres ważności minął.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Wygeneruj tu nowy token i wpisz go u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>Połączenie jest wstrzymane</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>Połączenie jest wstrzymane, a dostawca tożsamości nadal wysyła żądania.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Żądania są odrzucane, ponieważ operator wstrzymał połączenie.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Wznów połączenie, gdy wszystko będzie gotowe.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>Nazwa użytkownika jest zajęta</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>Nazwa użytkownika %1 jest zajęta.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Inny użytkownik tego połączenia ma tę nazwę, być może zdezaktywowany, albo dostawca tożsamości powtarza tworzenie, które się już powiodło.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Znajdź tu użytkownika o tej nazwie. Jeśli to ta sama osoba, pozwól dostawcy tożsamości ją dopasować; w przeciwnym razie zmień jedną z nazw.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>Nazwa grupy jest zajęta</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>Nazwa grupy %1 jest zajęta.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Inna grupa tego połączenia ma tę nazwę.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Zmień nazwę jednej z grup albo połącz je u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Atrybut, którego ten serwer nie ma</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>Przychodzi atrybut %1, którego ten serwer nie ma.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>PATCH wskazuje atrybut, którego nie ma w schemacie.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Usuń ten atrybut z mapowania albo popraw jego nazwę.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Brakuje wymaganego atrybutu</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Brakuje wymaganego atrybutu %1.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Użytkownicy potrzebują userName, grupy displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Zmapuj atrybut i uzupełnij go u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Wartość niewłaściwego typu</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>Atrybut %1 przychodzi z wartością niewłaściwego typu.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>Wartość nie jest typu, który schemat przypisuje atrybutowi.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Popraw wyrażenie tego atrybutu w mapowaniu.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>Dostawca tożsamości pyta o coś, czego już nie ma</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>Dostawca tożsamości pyta o %1, czego tu nie ma.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Pamięta identyfikator użytkownika lub grupy, które tu usunięto. Entra ID dopasowuje na nowo po 404; Okta wymaga nowego przypisania.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Przypisz osobę lub wypchnij grupę ponownie u dostawcy tożsamości albo przywróć je tutaj.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Adres jest błędny</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Żądania trafiają pod adres, pod którym nic nie ma.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Żądania trafiają pod adres, pod którym SCIM nic nie ma, często dlatego, że brakuje części podstawowego adresu URL lub jest ona podwojona.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Skopiuj ponownie podstawowy adres URL SCIM z połączenia i wpisz go bez zmian.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Żądania zbiorcze nie są przyjmowane</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Przychodzą żądania zbiorcze, których ten serwer nie oferuje.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>Dostawca tożsamości wysyła żądania zbiorcze, a ten serwer ich nie oferuje.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Wyłącz żądania zbiorcze u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: żądanie jest błędne</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>Serwer stwierdził błąd w samym żądaniu; scimType i detail mówią jaki.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Przeczytaj szczegóły odpowiedzi i popraw mapowanie, które wysłało tę wartość.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: brak ważnego tokenu</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Żądania przychodzą bez ważnego tokenu.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>Żądanie nie miało tokenu albo miało token nieważny dla tego adresu.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Wpisz obecny token połączenia u dostawcy tożsamości i przetestuj tam połączenie.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: niedozwolone</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>Token jest znany, ale nie pozwala na to, o co poproszono.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Sprawdź, czy połączenie nie jest wstrzymane i na jakie operacje zezwala.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: nic tam nie ma</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>Adres lub zasób nie istnieje. Przy błędnym adresie to pierwszy powód kwarantanny na liście Entra ID.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Porównaj adres z podstawowym adresem URL SCIM połączenia; jeśli jest poprawny, użytkownika lub grupę tu usunięto.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: nieoferowane pod tym adresem</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>Adres istnieje, ale nie przyjmuje tej metody.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Sprawdź, czy dostawca tożsamości używa SCIM 2.0 i czy podstawowy adres URL kończy się we właściwym miejscu.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: żądanie nie dotarło w całości</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>Nadawca był zbyt wolny i serwer zamknął połączenie.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Poczekaj na powtórzenie; jeśli błąd zostaje, sprawdź serwery proxy po drodze.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: to już istnieje</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Wartość, która musi być unikatowa, należy do innego rekordu.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Znajdź, kto ma tę wartość, a potem zmień ją po jednej stronie albo pozwól dostawcy tożsamości przejąć ten rekord.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: zmieniono w międzyczasie</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>W międzyczasie ktoś inny zmienił zasób.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>Żądanie wskazało wersję, która nie jest już aktualna.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Nic: nadawca ponownie odczyta zasób i powtórzy zmianę.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: za dużo naraz</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>Żądanie jest większe, niż ten serwer przyjmuje.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>Treść lub liczba zawartych w niej operacji jest większa, niż serwer przyjmuje.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Niech dostawca tożsamości wysyła mniejsze porcje, albo podnieś limit serwera.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: to nie SCIM JSON</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Treści przychodzą w formacie, który nie jest SCIM JSON.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>Content-Type treści nie jest żadnym z tych, które serwer odczytuje.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Wysyłaj application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: zrozumiałe, ale niewykonalne</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>Treść udało się odczytać, ale tego, o co prosi, nie można wykonać.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Przeczytaj szczegóły odpowiedzi.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: za szybko</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Przychodzi więcej żądań, niż serwer przyjmuje.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Przyszło więcej żądań, niż serwer przyjmuje w tym czasie.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Poczekaj: dostawcy tożsamości zwalniają i powtarzają. Jeśli to nie minie, podnieś limit serwera.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: za długie nagłówki</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Nagłówek, często plik cookie lub token serwera proxy, jest dłuższy, niż serwer przyjmuje.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Sprawdź, co dodaje serwer proxy po drodze.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: błąd serwera</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>Błąd leży w serwerze, a nie w żądaniu.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Znajdź przyczynę w dzienniku serwera z tego czasu.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: nieoferowane</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>Serwer nie ma tej funkcji, na przykład żądań zbiorczych lub /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Wyłącz tę funkcję u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: serwer proxy nie otrzymał dobrej odpowiedzi</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Serwer proxy przed tym serwerem nie mógł odczytać jego odpowiedzi.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Zajrzyj do dziennika serwera proxy i sprawdź, czy serwer działa.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: chwilowo zajęty</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>Serwer chwilowo nie może przyjmować żądań.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>Serwer nie może teraz przyjąć żądania i celowo o tym informuje.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Poczekaj: żądanie zostanie powtórzone. Jeśli to nie minie, sprawdź dysk i obciążenie serwera.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: serwer proxy czekał zbyt długo</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Serwer proxy przed tym serwerem nie doczekał się odpowiedzi.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Poszukaj w aktywności żądań o długim czasie trwania i sprawdź limit czasu serwera proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Zawiera token: słowo Bearer i sam token. Okta wysyła to, co wpisano, czyli ze słowem Bearer lub bez niego.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Jeśli każde wywołanie daje 401, sprawdź, czy słowa Bearer nie brakuje lub nie jest podwojone.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: jak się zalogować</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Przychodzi z odpowiedzią 401 i podaje rodzaj wymaganych poświadczeń.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nic.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: tyle poczekać</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Przychodzi z 429 i 503: przez tyle sekund lub do tego czasu nie należy wysyłać dalszych żądań.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Nic: nadawca czeka.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: wersja zasobu</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Podaje odczytaną wersję; If-Match dopuszcza zmianę tylko tej wersji.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: adres tego, co utworzono</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Przychodzi z 201 i powtarza meta.location nowego zasobu. Z tokenem nigdy się pod ten adres nie przechodzi.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: SCIM JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>Treści SCIM to application/scim+json; przyjmowane jest też application/json.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Poświadczenia Okta nie są akceptowane</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Token, który ma Okta, nie jest tu ważny: unieważniono go, wygasł albo źle go wpisano.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Wpisz obecny token połączenia w Provisioning, Integration; przetestuj, zapisz i ponów nieudane zadania w Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta nie znalazła użytkownika i nie może go utworzyć</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>W Okta wyłączono Create Users albo użytkownika zdezaktywowano lub usunięto tutaj, a nie w Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Włącz Create Users w Provisioning, To App; potem usuń przypisanie użytkownika i przypisz go ponownie.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>Aplikacja nie ma już licencji żądanego rodzaju.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Zdobądź więcej miejsc, a potem ponów nieudane zadanie w Okta.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Przypisano przed włączeniem aprowizacji</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta nie aprowizuje osób, które przypisano do aplikacji wcześniej.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Na karcie Assignments kliknij Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta powtarza błąd tego serwera</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Dalsza część komunikatu to szczegóły odpowiedzi, której udzielił ten serwer. Okta nie przechowuje treści żądań.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Znajdź żądanie z tego czasu w tutejszej aktywności: zawiera treść, której Okta nie pokazuje.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>Odpowiedź na nowego użytkownika była pusta</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta zapamiętuje identyfikator z odpowiedzi na POST /Users; bez treści nie może działać dalej.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Otwórz ten POST w aktywności; być może serwer proxy po drodze usunął treść odpowiedzi.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>W wypychanych grupach brakuje nieaktywnych użytkowników</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta nie wypycha użytkowników, którzy są tam nieaktywni, także jako członków grupy.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Reaktywuj użytkownika w Okta i wypchnij ponownie każdą z jego grup.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Jedna grupa zarazem przypisuje i jest wypychana</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta nie obsługuje tej samej grupy do przypisywania aplikacji i do Group Push: usunięci użytkownicy zostają w wypchniętej grupie albo brakuje członków.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Utwórz w Okta drugą grupę: jedną do przypisywania, drugą do wypychania.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Wypchniętą grupę tu usunięto</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta nadal liczy na tę grupę i każde wypchnięcie kończy się błędem.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>W Okta usuń wypychaną grupę, ale pozostaw ją w aplikacji docelowej, zaimportuj z aplikacji i wypchnij ponownie.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Wypchnięta grupa przychodzi bez członków</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Wypychani są tylko członkowie przypisani do aplikacji, którzy dotarli tu jako użytkownicy.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Przypisz członków do aplikacji, poczekaj, aż tu będą, a potem wypchnij grupę ponownie.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Grupa o tej nazwie już tu jest</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta nie może wypchnąć grupy, której nazwę aplikacja już ma, chyba że grupa zostanie powiązana.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Zmień nazwę jednej z dwóch grup albo powiąż grupę w Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Użytkownicy są dezaktywowani, nigdy usuwani</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta nie wysyła DELETE dla użytkownika: kto traci tam przypisanie, zostaje zawieszony lub zdezaktywowany, staje się tu nieaktywny.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Usuwaj tu osoby ręcznie albo zostaw to okresowi przechowywania.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Każdej zmianie członków towarzyszy zmiana nazwy</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta powtarza nazwę grupy przy każdej zmianie jej członków. Zmiana nazwy na tę samą niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta czeka na odpowiedź 60 sekund</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Potem zamyka połączenie, choć zmiana mogła się tu dokonać.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Poszukaj w aktywności żądań trwających minutę lub dłużej. Powtórzone tworzenie otrzymuje odpowiedź 409 i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: nie można odczytać filtru</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Filtru nie można odczytać.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>Filtr zawiera błąd w zapisie albo porównuje atrybut, którego nie można tak porównać.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Obejrzyj zapytanie w żądaniu; o tym, o co się pyta, decydują atrybuty dopasowania u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: więcej wyników, niż daje serwer</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Filtr znajduje więcej, niż serwer przetwarza.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>Filtr znajduje więcej, niż serwer jest gotów przetworzyć.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Użyj bardziej jednoznacznego atrybutu dopasowania, na przykład userName lub externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: wartość jest zajęta</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Wartość, która musi być unikatowa, jest zajęta.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Jedna z wartości musi być unikatowa i należy do innego zasobu.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: nie wolno zmieniać</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Przychodzi atrybut, którego nie wolno zmieniać.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>Zmiana dotyczy atrybutu, którego klientom nie wolno zmieniać, w ogóle lub już.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Usuń ten atrybut z mapowania.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: treść jest źle zbudowana</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Przychodzą treści zbudowane inaczej, niż wymaga SCIM.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>Treść nie jest JSON albo nie jest komunikatem, którego SCIM tu wymaga.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Pokaż treść producentowi klienta.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: nie ma takiego atrybutu</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Przychodzi atrybut, którego ten serwer nie ma.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>Ścieżka operacji PATCH wskazuje atrybut, którego tu nie ma, albo jest źle zapisana.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Popraw lub usuń ten atrybut w mapowaniu.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: ścieżka prowadzi donikąd</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Zmiana dotyczy wartości, której nie ma.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Operacja PATCH nie ma ścieżki tam, gdzie jest ona potrzebna, albo jej filtr nie pasuje do żadnej wartości.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Sprawdź w treści, który filtr do niczego nie pasuje, na przykład adres e-mail innego typu.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: wartość nie pasuje</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Przychodzi wartość, która nie pasuje do swojego atrybutu.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Brakuje wymaganej wartości albo wartość nie jest typu tego atrybutu.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Przeczytaj szczegóły odpowiedzi i popraw wartość lub jej mapowanie.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: ta wersja SCIM nie jest obsługiwana</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>Dostawca tożsamości używa innej wersji SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>Klient zażądał wersji protokołu, której serwer nie ma.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Wybierz SCIM 2.0 u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: zbyt prywatne na adres</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Żądania zawierają w adresie dane osobowe.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>Żądanie zawiera w adresie dane osobowe, a serwer tego zabrania.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Niech klient pyta przez POST i /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: to nie kursor tego serwera</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>Klient kontynuował listę kursorem, którego serwer nie wydał.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Nic: klient zaczyna listę od nowa.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: zbyt długie oczekiwanie między stronami</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>Kursor nie jest już ważny.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: rozmiar strony nieprzyjęty</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>Wartość count przekracza dozwolony rozmiar strony albo zmieniła się między dwiema stronami.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Niech klient zachowa jeden rozmiar strony w ogłoszonym limicie.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: zatrzymane przez ochronę połączenia</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Dezaktywacje lub usunięcia czekają na decyzję.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>W krótkim czasie miało zostać zdezaktywowanych lub usuniętych tylu użytkowników, że ochrona zatrzymuje resztę do decyzji operatora. Przez te żądania nikt nie stracił dostępu.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Sprawdź w panelu Połączenia, na karcie Aprowizacja, kogo zatrzymano, a potem wykonaj to lub odrzuć.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Nazwa i adres</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Ścieżka podstawowa</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Rodzaj odpowiedzi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Odczyt użytkownika</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Odczyt grupy</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Wyszukiwanie po nazwie</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Nieznany użytkownik</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Strony i sumy</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Ukośniki</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>zaliczone</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>niezaliczone</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>niesprawdzone</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>osoba, która wpisała adres i token</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>administrator sieci</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>administrator serwera</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n kontrola niezaliczona.</numerusform>
            <numerusform>%n kontrole niezaliczone.</numerusform>
            <numerusform>%n kontroli niezaliczonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n kontrola wykryła coś, co może szkodzić.</numerusform>
            <numerusform>%n kontrole wykryły coś, co może szkodzić.</numerusform>
            <numerusform>%n kontroli wykryło coś, co może szkodzić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n kontrola zaliczona.</numerusform>
            <numerusform>%n kontrole zaliczone.</numerusform>
            <numerusform>%n kontroli zaliczonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n kontroli nie dało się przeprowadzić.</numerusform>
            <numerusform>%n kontroli nie dało się przeprowadzić.</numerusform>
            <numerusform>%n kontroli nie dało się przeprowadzić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Nie udało się odczytać użytkowników.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Wysyłaj ListResponse zgodnie z RFC 7644, punkt 3.4.2.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>Odpowiedź nie jest ListResponse SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>Lista nie podaje liczbą, ile pozycji jest w sumie (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>Lista podaje, że jest %n pozycja, ale jej nie zawiera (Resources).</numerusform>
            <numerusform>Lista podaje, że są %n pozycje, ale żadnej nie zawiera (Resources).</numerusform>
            <numerusform>Lista podaje, że jest %n pozycji, ale żadnej nie zawiera (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>Pierwsza pozycja listy nie ma %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Wysyłaj id i %1 z każdym zasobem.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>Badanie przerwano wcześniej.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>Pierwszej pozycji listy nie można znaleźć, gdy pyta się o nią po id (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Odpowiadaj na każdy id z listy: Microsoft Entra ID i Okta odczytują po id to, co zamierzają zmienić.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Zapytany o jedną pozycję po id, serwer odpowiada czymś innym.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Odpowiadaj zasobem o id, o który zapytano.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>Serwer tego nie ma (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Udostępnij to (RFC 7644, punkt 4): Microsoft Entra ID odczytuje to, aby wiedzieć, jakie są atrybuty.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>Serwer oferuje %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>Serwer nie oferuje niczego z: %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>Serwer oferuje %1, ale nie %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Brak odpowiedzi do sprawdzenia.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>Odpowiedź nie mówi, co potrafi serwer.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Wysyłaj ServiceProviderConfig zgodnie z RFC 7643, punkt 5.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Udostępnij patch i filter: Okta i Microsoft Entra ID wyszukują użytkowników filtrem i zmieniają ich przez PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>Nie ma schematu użytkowników; znaleziono %n schemat.</numerusform>
            <numerusform>Nie ma schematu użytkowników; znaleziono %n schematy.</numerusform>
            <numerusform>Nie ma schematu użytkowników; znaleziono %n schematów.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Podaj na liście %1 wraz z atrybutami.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n schemat, w tym schemat użytkowników.</numerusform>
            <numerusform>%n schematy, w tym schemat użytkowników.</numerusform>
            <numerusform>%n schematów, w tym schemat użytkowników.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Żaden typ zasobu nie wskazuje punktu końcowego /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Podaj na liście User z punktem końcowym /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n użytkownik; jednego odczytano po id.</numerusform>
            <numerusform>%n użytkowników; jednego odczytano po id.</numerusform>
            <numerusform>%n użytkowników; jednego odczytano po id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>Lista jest poprawna i pusta: nie ma jeszcze użytkownika do odczytania.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>Serwer nie ma grup (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Nie pozwalaj dostawcy tożsamości wypychać do niego grup.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n grupa; jedną odczytano po id.</numerusform>
            <numerusform>%n grupy; jedną odczytano po id.</numerusform>
            <numerusform>%n grup; jedną odczytano po id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>Lista jest poprawna i pusta: nie ma jeszcze grupy do odczytania.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Na nazwę, której nikt nie ma, serwer odpowiada 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Odpowiadaj 200 z pustą listą: inaczej test połączenia Microsoft Entra ID się nie powiedzie.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Pusta lista dla nazwy, której nikt nie ma, w %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>Serwer ignoruje filtr: zapytany o nazwę, której nikt nie ma, kogoś znajduje.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Stosuj filtr albo odrzucaj go z 400 invalidFilter. Do tego czasu dostawca tożsamości bierze inne osoby za tę, której szuka.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Na użytkownika, który nie istnieje, serwer odpowiada %1 zamiast 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Odpowiadaj 404 z błędem SCIM: inaczej usunięci użytkownicy nigdy nie zostaną zaaprowizowani na nowo.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Odpowiadaj 404 z błędem SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>Odpowiedź 404 na użytkownika, który nie istnieje, nie ma w treści błędu SCIM.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Wysyłaj błędy zgodnie z RFC 7644, punkt 3.12.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Na użytkownika, który nie istnieje, przychodzi 404 z błędem SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Uwzględniaj startIndex i count w stałej kolejności i podawaj w totalResults, ile jest wszystkiego: inaczej kto czyta stronami, pomija osoby albo czyta bez końca.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults podaje, ile jest na stronie, a nie ile jest w sumie.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>Serwer wysyła więcej, niż go poproszono (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>Serwer podaje, że jest %n użytkownik, ale druga strona zawiera następnych.</numerusform>
            <numerusform>Serwer podaje, że jest %n użytkowników, ale druga strona zawiera następnych.</numerusform>
            <numerusform>Serwer podaje, że jest %n użytkowników, ale druga strona zawiera następnych.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Jest mniej niż dwóch użytkowników, więc nie ma czego stronicować.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>Druga strona jest pusta, choć powinien być %n użytkownik.</numerusform>
            <numerusform>Druga strona jest pusta, choć powinno być %n użytkowników.</numerusform>
            <numerusform>Druga strona jest pusta, choć powinno być %n użytkowników.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>Druga strona zaczyna się znów od pierwszej pozycji: startIndex jest ignorowany.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>Kolejność zmienia się od żądania do żądania.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Zapytany ponownie, serwer liczy użytkowników: %1 zamiast %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Sprawdź ponownie; jeśli w międzyczasie nikogo nie dodano, liczba jest błędna.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Dwie strony pasują do siebie i obie liczą %n użytkownika.</numerusform>
            <numerusform>Dwie strony pasują do siebie i obie liczą %n użytkowników.</numerusform>
            <numerusform>Dwie strony pasują do siebie i obie liczą %n użytkowników.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Użytkownicy nie są podani w formie SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>Serwer nie akceptuje tokenu (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>Serwer nie akceptuje tokenu (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Wpisz token SCIM dokładnie tego połączenia, cały i niewygasły; klucze innych interfejsów produktu tu nie działają. W przeciwnym razie wygeneruj nowy.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>Token jest znany, ale połączenie jest wstrzymane (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Wznów połączenie na serwerze.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>Token jest znany, ale nie wolno mu czytać użytkowników (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>Token jest znany, ale nie wolno mu czytać użytkowników (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Nadaj tokenowi prawo odczytu użytkowników i grup albo sprawdź, czy połączenie nie jest wstrzymane lub czy zapora nie odrzuca nieznanych programów.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>Połączono z %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 ma %n adres i odpowiada.</numerusform>
            <numerusform>%1 ma %n adresy i odpowiada.</numerusform>
            <numerusform>%1 ma %n adresów i odpowiada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Żaden serwer nie jest znany pod nazwą %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Porównaj adres litera po literze z tym, który pokazuje produkt; nazwa znana tylko wewnątrz sieci wymaga tej sieci lub jej VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>Brak odpowiedzi od %1 w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Sprawdź, czy zapora nie odrzuca tego, co wysyłane jest do tego hosta i portu, i czy serwer nie jest przeciążony.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>Nie można połączyć się z %1 na porcie %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Sprawdź, czy serwer działa, czy port jest poprawny i czy pomiędzy nie stoi serwer proxy lub zapora.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Nie ma go: zwykłe http, które nigdy nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Certyfikat nie jest zaufany: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Zainstaluj certyfikat na tę nazwę od urzędu znanego dostawcom tożsamości, z całym łańcuchem. Łańcuch i odcisk są w szczegółach.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Nie udało się połączyć z serwerem.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>Jest zaufany i wystawiony na tę nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>Jest zaufany, ale kończy się za %n dzień.</numerusform>
            <numerusform>Jest zaufany, ale kończy się za %n dni.</numerusform>
            <numerusform>Jest zaufany, ale kończy się za %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Odnów certyfikat, zanim się skończy: potem nie połączy się żaden dostawca tożsamości.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>Jest zaufany, wystawiony na tę nazwę i ważny jeszcze %n dzień.</numerusform>
            <numerusform>Jest zaufany, wystawiony na tę nazwę i ważny jeszcze %n dni.</numerusform>
            <numerusform>Jest zaufany, wystawiony na tę nazwę i ważny jeszcze %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Pod tym adresem odpowiada serwer SCIM.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>Kto pyta o użytkowników, tego serwer odsyła najpierw pod inny adres.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Odpowiadaj pod samym tym adresem: przy zapisie dostawcy tożsamości nie podążają za przekierowaniem.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>SCIM nie ma tutaj, jest pod adresem %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Wpisz znaleziony adres.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Zamiast SCIM odpowiada tu strona internetowa, z kodem %1.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Skopiuj z produktu cały podstawowy adres URL SCIM; często kończy się na /scim/v2. Strona logowania przed serwerem musi go przepuszczać.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>Serwer nie zna pod tym adresem użytkowników (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Skopiuj z produktu cały podstawowy adres URL SCIM, wraz z identyfikatorem połączenia, jeśli go zawiera; często kończy się na /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Coś tu odpowiada, ale w formie, która nie jest SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Skopiuj z produktu podstawowy adres URL SCIM: to może być inny jego interfejs.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Pod tym adresem coś odpowiada.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Użytkowników nie udało się odczytać z innego powodu.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>Serwer podaje swoich użytkowników każdemu, bez żadnego tokenu.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Wymagaj tokenu dla każdego zasobu i bez niego odpowiadaj 401.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>Jest akceptowany. Bez niego serwer odpowiada %1, a 401 powiedziałoby dlaczego.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Gdy nie ma tokenu, odpowiadaj 401 z błędem SCIM.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>Jest akceptowany i bez niego nikt nie wejdzie.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Listy przychodzą jako application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Listy przychodzą jako %1 zamiast application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Wysyłaj application/scim+json (RFC 7644, punkt 3.1): niektórzy dostawcy tożsamości i zestawy testów tego wymagają.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>Serwer nie podaje swojego czasu (brak nagłówka Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Ustaw oba zegary według serwera czasu: inaczej tokeny z terminem ważności są źle oceniane, a godziny w dziennikach do siebie nie pasują.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Z ukośnikiem na końcu podstawowego adresu URL użytkownicy nie są znajdowani (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Wpisz adres URL bez ukośnika na końcu, także tam, gdzie dostawca tożsamości go dodaje.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Z ukośnikiem po Users użytkownicy nie są znajdowani (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Odpowiadaj na obie formy: niektóre klienty dopisują ukośnik.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Nadmiarowy ukośnik nie szkodzi.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Ustal, dlaczego to żądanie trwa tak długo; dostawcy tożsamości też nie doczekają się odpowiedzi.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>Serwer odsyła pytających gdzie indziej: %1. Token nie jest tam wysyłany.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Odpowiadaj pod samym tym adresem albo wpisz inny adres, jeśli należy do Ciebie.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>Odpowiedź się urwała albo nie jest HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Poszukaj błędu w serwerze lub w serwerze proxy przed nim.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Nie nadeszła odpowiedź: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Sprawdź drogę do serwera: zaporę, serwer proxy, moduł równoważenia obciążenia.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>Pod tym adresem nie odczytano nic ze SCIM.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Token został odrzucony.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>Serwer prosi o zwolnienie (429). Sprawdź ponownie za %n sekundę.</numerusform>
            <numerusform>Serwer prosi o zwolnienie (429). Sprawdź ponownie za %n sekundy.</numerusform>
            <numerusform>Serwer prosi o zwolnienie (429). Sprawdź ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>Serwer odpowiada własnym błędem %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>Serwer odrzuca to odpowiedzią %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>Serwer podaje %1, ale to, co wysyła, nie jest SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Sprawdź, czy zamiast serwera SCIM nie odpowiada serwer proxy, strona logowania lub aplikacja internetowa.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>Zegar serwera i zegar tego komputera są zgodne.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>Zegar serwera spieszy się o %n minutę względem zegara tego komputera.</numerusform>
            <numerusform>Zegar serwera spieszy się o %n minuty względem zegara tego komputera.</numerusform>
            <numerusform>Zegar serwera spieszy się o %n minut względem zegara tego komputera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>Zegar serwera spóźnia się o %n minutę względem zegara tego komputera.</numerusform>
            <numerusform>Zegar serwera spóźnia się o %n minuty względem zegara tego komputera.</numerusform>
            <numerusform>Zegar serwera spóźnia się o %n minut względem zegara tego komputera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Zajrzyj do dziennika serwera z tego czasu; żądanie jest pokazane tutaj.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Porównaj to, co wysłano, z tym, czego wymaga dokumentacja serwera.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>Połączono się z %1 przez serwer proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>Zasady tego komputera nie zezwalają na %1. Nic nie wysłano i nie zapytano żadnego serwera nazw.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Poproś osobę zarządzającą tym komputerem o zezwolenie na host.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>%1 w porównaniu z tym serwerem</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Osoby rozpoznawane według</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Plik jest odczytywany na tym komputerze. Nic z niego nie jest nigdzie wysyłane ani przechowywane.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Wszystkie różnice (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n osoba w pliku</numerusform>
            <numerusform>%n osoby w pliku</numerusform>
            <numerusform>%n osób w pliku</numerusform>
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
        <translation>%1, eksport z %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>Jednakowe: %1, różne: %2, tylko w pliku: %3, tylko tutaj: %4.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Porównano według: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>Dla %1% pliku nikogo tu nie znaleziono. Czy to właściwe pole do rozpoznawania osób?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n wiersz pliku powtarza kogoś i został pominięty.</numerusform>
            <numerusform>%n wiersze pliku powtarzają kogoś i zostały pominięte.</numerusform>
            <numerusform>%n wierszy pliku powtarza kogoś i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n osoba w pliku nie ma nic w tym polu.</numerusform>
            <numerusform>%n osoby w pliku nie mają nic w tym polu.</numerusform>
            <numerusform>%n osób w pliku nie ma nic w tym polu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n wiersz pliku nie wymienia nikogo.</numerusform>
            <numerusform>%n wiersze pliku nie wymieniają nikogo.</numerusform>
            <numerusform>%n wierszy pliku nie wymienia nikogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Nie ma tu jeszcze wszystkich użytkowników tego serwera, więc może się wydawać, że niektórych brakuje.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Lista zawiera tylko pierwsze %1.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nic takiego</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>Plik i ten serwer podają o wszystkich to samo.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 nie jest listą osób w formacie CSV, rozdzieloną przecinkami: potrzebny jest wiersz nagłówków z kolumną nazwy użytkownika, adresu e-mail lub identyfikatora zewnętrznego.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 ma więcej niż %2 MB lub %3 wierszy.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 a ten serwer</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Wybierz listę osób od dostawcy tożsamości</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>nieaktywny</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: tam %2, tutaj %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>wiersz %1 pliku</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>tylko w pliku</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>tylko tutaj</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różni się</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Osoby, które wymienia dostawca tożsamości, a których nie ma ten serwer: sprawdź, czy są tam przypisane do aplikacji i co mówi o nich dziennik aprowizacji. Ponowne uruchomienie aprowizacji wysyła wszystkie jeszcze raz.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Osoby, które są tutaj, a nie w pliku: dodane ręcznie, pozostałe po usunięciu, które nigdy nie dotarło, albo spoza zakresu eksportu. Dostawca tożsamości ani ich nie zmieni, ani nie usunie.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Osoby, o których dane się różnią: dostawca tożsamości nie widzi zmian wprowadzonych tutaj. Pole wysyła ponownie, gdy zmieni się ono tam lub gdy aprowizacja zostanie uruchomiona ponownie.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Skutek %n zmiany</numerusform>
            <numerusform>Skutek %n zmian</numerusform>
            <numerusform>Skutek %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Jak decydują reguły</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Skutek reguł</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Więcej par reguł, które pasują do tych samych osób: %1.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Nie ma jeszcze reguł. Dodaj regułę, aby nadać członkom grupy własną rolę.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>Niczyja rola się nie zmienia.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 nie daje już roli %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>Serwer to oblicza…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Obliczone przez serwer dla tego, co widać; nic jeszcze nie zastosowano.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Sprawdź</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Właśnie to wypróbowano i działa.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Właśnie to wypróbowano; odpowiedź była taka, jakby o to nie poproszono.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Właśnie to wypróbowano; odrzucono z kodem %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Nie wypróbowano tego.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Nie wypróbowano tego, ponieważ coś by to zmieniło.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Co mówi i co robi</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Ten serwer nie ma grup albo ten token nie może ich widzieć.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Ten serwer mówi, że nie zmienia części użytkownika (PATCH). Provost nie zastępuje całych użytkowników, więc nikogo nie można stąd dezaktywować.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Czego nie oferuje</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM nie zna pojęć połączeń, tokenów, mapowań ról, uprawnień, żądań i dzienników inspekcji. Dlatego Provost ich tu nie pokazuje; szukaj ich w samym produkcie.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM nie informuje, kiedy coś się zmienia. Provost od czasu do czasu wczytuje wszystko od nowa, rzadziej tam, gdzie to długo trwa, a natychmiast po odświeżeniu. Kogo już nie ma na liście, tego nie ma.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ten serwer</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Odpytywanie serwera i wypróbowywanie tego, co niczego nie zmienia…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Tak mówił i działał poprzednio.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Nic jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Co mówi ServiceProviderConfig, w zestawieniu z tym, co zrobił serwer, gdy Provost to wypróbował.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Test przykładowego użytkownika…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Co warto o nim wiedzieć</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Przedprodukcja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Tylko do odczytu: stąd nic się na tym serwerze nie zmienia</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, tylko do odczytu: stąd nic się nie zmienia</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Tylko do odczytu według zasad tego komputera: stąd nic się na tym serwerze nie zmienia</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, tylko do odczytu według zasad tego komputera: stąd nic się nie zmienia</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 (produkcja)</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 (przedprodukcja)</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 (test)</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>O żądaniu</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Treść odpowiedzi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Kopiuje żądanie jako polecenie. Nie ma w nim tokenu: powłoka bierze go ze zmiennej SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Nie wysłano treści albo jej nie zachowano.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>W odpowiedzi nie było treści albo jej nie zachowano: z udanych odczytów zachowuje się tylko dane powyżej.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>To żądanie nie zmieniło niczyich ról.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>To żądanie zmieniło role %n osoby.</numerusform>
            <numerusform>To żądanie zmieniło role %n osób.</numerusform>
            <numerusform>To żądanie zmieniło role %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, wcześniej %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>Wybrane żądanie</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Wysłane przez</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>ta konsola</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Rodzaj odrzucenia</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Tylko ten użytkownik lub ta grupa</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Tylko ta ścieżka</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Co to znaczy (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identyfikator żądania</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Kto ma tę nazwę?</translation>
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
        <translation>%1, ta konsola</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>ta konsola</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>Słownik tego nie zna. Nie zgadujemy: obejrzyj żądanie, odpowiedź na nie i dziennik dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Kopiuj wyjaśnienie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Kto działa: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Zapisane jako: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Źródło: %1, stan: %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Co to tu znaczy, kogo zapytać, co pomogło ostatnim razem. Przechowywana na tym komputerze.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Zmień notatkę</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Twoja notatka: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>Słownik tej konsoli: %1, %n hasło. Nic nie jest pobierane z sieci.</numerusform>
            <numerusform>Słownik tej konsoli: %1, %n hasła. Nic nie jest pobierane z sieci.</numerusform>
            <numerusform>Słownik tej konsoli: %1, %n haseł. Nic nie jest pobierane z sieci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>Plik zawiera dane osobowe: tylko Ty możesz go czytać i od Ciebie zależy, by tak pozostało.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>To, co teraz pokazuje lista: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>To, co zaznaczono: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Wszystko: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Postać pliku</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV dla arkuszy: żadna komórka nie może być formułą</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV dla programów: każda komórka bez zmian</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: jeden obiekt w wierszu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Plik %1 już istnieje. Zostałby zastąpiony.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Zapisywanie pliku…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>Zasady tego komputera nie pozwalają zapisywać list w plikach.</translation>
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
        <translation>obliczone</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>nikt</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Należy do %1 i przychodzi jako %2: zmień to tam.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Decyduje się o tym na tym serwerze.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Wynika z innych rzeczy i nikt tego nie ustawia.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>Połączenie usunięto: żaden dostawca tożsamości już tego nie zmienia.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Należy do dostawcy tożsamości i przychodzi jako %1: zmień to tam.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>coś, czego już nie ma</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> lub </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtruj według tego</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Usuń zapisany filtr</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Zapisz ten filtr…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Zapisz ten filtr</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nazwa filtru</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Jest przechowywany na tym komputerze, dla tej listy tego serwera. Filtr o tej samej nazwie zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Resetuj filtr</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Usuń filtr: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Pokaż całą aktywność: %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Szukaj w aktywności: %1</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Znalezione we wklejonym tekście</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Idź do</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Pokaż żądanie %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>bez połączenia</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>identyfikator zewnętrzny %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>identyfikator %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>dawniej %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>także %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
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
        <translation>Plik %1 zostanie porównany z serwerem, który otworzysz jako następny.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Nadaj te role…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Ten serwer nie podał żadnych ról.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Kto jest w grupie, ma te role oprócz tych, które ma skądinąd.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Dotyczy %n członka i każdego, kto później dołączy do grupy.</numerusform>
            <numerusform>Dotyczy %n członków i każdego, kto później dołączy do grupy.</numerusform>
            <numerusform>Dotyczy %n członków i każdego, kto później dołączy do grupy.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Dotyczy wszystkich członków i każdego, kto później dołączy do grupy.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>Nadać grupie „%1” inne role?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Nadaj te role</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Nadawanie ról…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Uzyskanie roli %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Utrata roli %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Usunąć grupę „%1”?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Użytkownikami nadal pozostają: %1. To, co mają tylko dzięki tej grupie, znika natychmiast.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Usuń grupę (%1)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Usuwanie grupy…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>koniec członkostwa</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Wszyscy jej członkowie</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>Usunięto grupę „%1” (%2).</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Nie ma ona połączenia, więc żaden dostawca tożsamości jej nie przywróci.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>Nie wiadomo tutaj, czyja rola się przez to zmieni: Twoja rola nie pozwala czytać reguł.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n reguła roli, która ją wymienia, pozostaje bez grupy i nie nadaje już roli.</numerusform>
            <numerusform>%n reguły ról, które ją wymieniają, pozostają bez grupy i nie nadają już roli.</numerusform>
            <numerusform>%n reguł ról, które ją wymieniają, pozostaje bez grupy i nie nadaje już roli.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>Źródłem danych jest %1: jeśli grupa nie zniknie także tam, może zostać utworzona na nowo, z innym identyfikatorem, a żadna reguła za nią nie pójdzie.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>daje teraz %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Kto doszedł, a kto odszedł</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>To, kto doszedł, a kto odszedł, widzą tylko ci, którym wolno czytać użytkowników.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Od %1 nikt nie doszedł ani nie odszedł; o tym, co było wcześniej, nic nie wiadomo.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Znane od %1; o tym, co było wcześniej, nic nie wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>%n najnowszy wiersz.</numerusform>
            <numerusform>%n najnowsze wiersze.</numerusform>
            <numerusform>%n najnowszych wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Nie wiadomo, kto doszedł, a kto odszedł: w grupach mających więcej członków niż %1 liczy się tylko, ilu ich jest.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Nie wiadomo jeszcze, kto doszedł, a kto odszedł: członków grupy dotąd nie odczytano. Odtąd będzie to wiadomo.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>Wybrana grupa</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Żądania dotyczące grupy</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>Zasób SCIM grupy</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>O grupie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>Surowy SCIM</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>wypychana przez %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>bez połączenia</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>identyfikator zewnętrzny %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>przez jedno z kilku połączeń</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>Nie daje roli</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>Jej połączenie usunięto, a z nim reguły. Członkowie zachowują role, które mieli.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>Reguła %1 czeka na grupę o nazwie %2. To prawie nazwa tej grupy, ale nie ta sama.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Żadna reguła nie wymienia tej grupy.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n reguła stoi przed nią i ma pierwszeństwo dla tych, którzy należą też do jej grupy.</numerusform>
            <numerusform>%n reguły stoją przed nią i mają pierwszeństwo dla tych, którzy należą też do ich grup.</numerusform>
            <numerusform>%n reguł stoi przed nią i ma pierwszeństwo dla tych, którzy należą też do ich grup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Kto nie pasuje do żadnej reguły, ma rolę domyślną %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Daje %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n reguła stoi za nią i decyduje dla tych, którzy należą też do jej grupy.</numerusform>
            <numerusform>%n reguły stoją za nią i decydują dla tych, którzy należą też do ich grup.</numerusform>
            <numerusform>%n reguł stoi za nią i decyduje dla tych, którzy należą też do ich grup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Rola, którą daje</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>bez połączenia</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>żadna, jedna reguła prawie pasuje</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>żadna</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Rola, którą daje</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtruj grupy</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Wczytywanie grup…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Żadna grupa nie pasuje</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Zmień wyszukiwanie, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Nie zaaprowizowano jeszcze żadnej grupy</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Grupy pojawiają się tu same, gdy wypchnie je dostawca tożsamości. U wielu dostawców trzeba to najpierw włączyć.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>Pasuje %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 z %n grupy</numerusform>
            <numerusform>%1 z %n grup</numerusform>
            <numerusform>%1 z %n grup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Masowe dezaktywacje</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Zapisz limity</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Gdy dostawca tożsamości chce dezaktywować lub usunąć więcej, reszta zostaje zatrzymana, aż ktoś zdecyduje. Puste: brak takiego limitu.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Najwyżej użytkowników</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Najwyżej procent użytkowników</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>W ciągu tylu minut</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>Zatrzymano %n zmianę.</numerusform>
            <numerusform>Zatrzymano %n zmiany.</numerusform>
            <numerusform>Zatrzymano %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Wymagane: co najmniej 1 użytkownik, od 1 do 100 procent i od 1 minuty do tygodnia (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>Zmienić limity połączenia „%1”?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Więcej dezaktywacji w tak krótkim czasie zostanie zatrzymanych, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Zmienianie połączenia…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Arkusz przekazania</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Kopiuj arkusz</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Arkusz jest w schowku, bez tokenu.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Zapisz arkusz przekazania</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Strona (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Zapisano jako %1, bez tokenu.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Jako strona lub tekst, do wysłania.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>Połącz %1 z „%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>Token, który otrzymasz inną drogą</translation>
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
        <translation>Warto wiedzieć:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Działa, gdy:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Co zatrzymuje „%1”</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>Chce tego dostawca tożsamości i jest to więcej, niż pozwalają limity. Po wykonaniu te osoby stracą dostęp, jak zażądał. Po odrzuceniu pozostaną bez zmian, także gdy zażąda tego ponownie.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Zatrzymane zmiany</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Wczytywanie zatrzymanych zmian…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nic nie jest zatrzymane</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>O wszystkim już zdecydowano.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>Zatrzymane zmiany: %1 z %2, od najstarszych</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Wykonaj %n zmianę</numerusform>
            <numerusform>Wykonaj %n zmiany</numerusform>
            <numerusform>Wykonaj %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Odrzuć %n zmianę</numerusform>
            <numerusform>Odrzuć %n zmiany</numerusform>
            <numerusform>Odrzuć %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>zostaną zdezaktywowani</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>zostaną usunięci</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>Wykonać: %1?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>To, czego zażądał dostawca tożsamości, zostanie wykonane teraz: sesje się kończą, a miejsca się zwalniają.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>Wykonaj: %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Niech czekają</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Wykonywanie…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Wykonano.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>O %n zmianie zdecydował już ktoś inny.</numerusform>
            <numerusform>O %n zmianach zdecydował już ktoś inny.</numerusform>
            <numerusform>O %n zmianach zdecydował już ktoś inny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Niczego nie zrobiono.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>Wykonano %1 z %2.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>usunąć</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>dezaktywować</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>zażądano %n raz</numerusform>
            <numerusform>zażądano %n razy</numerusform>
            <numerusform>zażądano %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>Dostawca tożsamości chce</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Szukaj na wszystkich stronach</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>Przewodnik jest napisany po angielsku i używa słów z angielskiego okna.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Na żadnej stronie nie ma tych słów</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Spróbuj tylko jednego z nich.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 nie jest stroną tej pomocy i nie zostanie stąd otwarte.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Strona przewodnika</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>tydzień temu</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>miesiąc temu</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>odkąd cokolwiek wiadomo</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>inny dzień</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Rok-miesiąc-dzień, na przykład 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>users</source>
        <translation>użytkownicy</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupy</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>kto doszedł, a kto odszedł</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Wymagany zapis rok-miesiąc-dzień, na przykład 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Odczytywanie zmian…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>O tym, co było wcześniej, nic nie wiadomo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>O ile wiadomo, nic z tego nie różni się od ówczesnego stanu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n zmiana.</numerusform>
            <numerusform>%n zmiany.</numerusform>
            <numerusform>%n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>co zmieniło się na %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Kto lub co</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Co jest teraz inne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Skąd to wiadomo</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Kto ma zajętą nazwę?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kto ją ma</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Serwer, który odrzuca użytkownika kodem 409, twierdzi, że ktoś ma już tę nazwę użytkownika, adres e-mail lub identyfikator zewnętrzny. Zostanie zapytany o każde z nich i nic się nie zmieni.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Nazwa użytkownika, adres e-mail lub identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Kopiuj dla producenta</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Pokaż użytkownika</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Niczego jeszcze nie szukano</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Tutaj pojawi się ten, kto ma tę nazwę, wraz ze stanem użytkownika.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Odpytywanie serwera i przeglądanie użytkowników, którzy są tutaj…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Nikt nie jest pokazany</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>Użytkownik %1 kiedyś miał tę nazwę, a teraz już jej nie ma. Serwer, który mimo to ją odrzuca, zachowuje ją dla tego użytkownika.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>Użytkownik %1 ma tę nazwę i jest aktywny. Jeśli to ta sama osoba, niech dostawca tożsamości przejmie tego użytkownika, zamiast tworzyć nowego: dopasowuj po innym polu albo wpisz tam jego identyfikator. Jeśli to ktoś inny, jedna z tych osób potrzebuje innej nazwy.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>Użytkownik %1 ma tę nazwę i jest zdezaktywowany. Reaktywuj go, zamiast tworzyć nowego; jeśli dostawca tożsamości koniecznie chce utworzyć, musi najpierw znaleźć tego użytkownika.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>Użytkownik %1 ma tę nazwę i jest usunięty, ale może jeszcze wrócić. Przywróć go albo poczekaj, aż minie okres przechowywania.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>dawniej: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>serwer podaje to teraz</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>znane tylko tutaj</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Ma ją jako</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nazwa użytkownika</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>Serwer nie pokazuje nikogo, kto ma tę nazwę. Jeśli mimo to ją odrzuca, ma ją ukryty rekord: tylko administrator serwera może go zobaczyć i zwolnić nazwę.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Nie ma jej nikt, kto jest tu znany.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Ten serwer nie wyszukuje użytkowników po takiej nazwie, więc przejrzano tych, którzy są tutaj (%1).</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Państwa serwer SCIM odmawia utworzenia użytkownika lub zmiany jego nazwy, ponieważ ktoś ma już rzekomo jeden z tych identyfikatorów (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Zapytany z filtrem o każdy z nich (GET /Users), serwer pokazuje:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>Serwer nie filtruje po nich. Wśród wymienionych przez niego użytkowników (%1):</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- nikogo</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Prosimy o informację, który rekord ma ten identyfikator, i o jego zwolnienie lub pokazanie nam rekordu.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>Nagłówek HTTP, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>W Okta: Applications, aplikacja, Provisioning, Integration</translation>
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
        <translation>Wpisz podstawowy adres URL SCIM oraz userName w polu Unique identifier field for users.</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Wybierz HTTP Header w polu Authentication Mode i wklej token.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Naciśnij Test Connector Configuration, a potem zapisz.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>W To App włącz Create Users, Update User Attributes i Deactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Przypisz osoby do aplikacji; grupy dodasz w Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta nigdy nie usuwa użytkownika: kto traci przypisanie, zostaje zdezaktywowany.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>W Entra: Enterprise applications, aplikacja, Provisioning, Admin credentials</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>Tenant URL</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Secret Token</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Secret token (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Wybierz Automatic w polu Provisioning Mode.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Wpisz podstawowy adres URL SCIM jako Tenant URL i wklej token jako Secret Token.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Naciśnij Test Connection, a potem zapisz.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Przypisz użytkowników i grupy, a potem włącz stan aprowizacji.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Po pierwszym cyklu Entra wysyła żądania mniej więcej co 40 minut, więc zmiana może tyle potrwać.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>W OneLogin: Applications, aplikacja, Configuration</translation>
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
        <translation>Jeśli grupy są wysyłane przez parametr, oznacz go jako multi-value; inaczej wszystkie grupy przyjdą jako jedna nazwa.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>W konsoli Google Admin: Apps, Web and mobile apps, aplikacja, Auto-provisioning</translation>
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
        <translation>Wybierz aplikację z katalogu Google, której konfiguracja pozwala wpisać adres i token.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Wybierz, kto jest w zakresie i co się dzieje, gdy ktoś odchodzi, a potem włącz aprowizację.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google aprowizuje tylko aplikacje ze swojego katalogu i nie ma ogólnego źródła SCIM. Użytkownicy są synchronizowani co kilka godzin; na grupy nie licz.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>W JumpCloud: SSO Applications, aplikacja, Identity Management</translation>
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
        <translation>Wybierz SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>Aktywacja to próba na żywo: JumpCloud tworzy użytkownika testowego i grupę testową, zmienia je i znów usuwa. Widać to w panelu Aktywność.</translation>
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
        <translation>Grupy, które synchronizuje PingOne, to jego grupy wewnętrzne.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>U dostawcy tożsamości: tam, gdzie prosi o punkt końcowy SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>Podstawowy adres URL SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Wpisz podstawowy adres URL SCIM bez ukośnika na końcu.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Wysyłaj token z każdym żądaniem, w nagłówku Authorization po słowie Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identyfikuj użytkowników po userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta odrzuca podstawowy adres URL ze znakiem podkreślenia. Nadaj temu serwerowi adres publiczny bez niego.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra łączy się tylko z adresami https. Nadaj temu serwerowi certyfikat i publiczny adres https.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>dostawca tożsamości</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>Adres %1 jest osiągalny tylko z tej sieci. Dostawca tożsamości w chmurze potrzebuje adresu publicznego.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>W General, App Settings wybierz SCIM jako rodzaj aprowizacji i zapisz.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Dodaj aplikację SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Wpisz podstawowy adres URL SCIM i wklej token jako SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Dla grup otwórz Groups w Parameters i zaznacz Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Naciśnij Configure auto-provisioning, wklej token jako Access token i wpisz podstawowy adres URL SCIM jako Endpoint URL.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Sprawdź mapowanie atrybutów, a potem naciśnij Continue.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Droga do strony i kolejność pochodzą ze stron Google. Nazw dwóch pól nie sprawdzono na stronach producenta: podają je inne produkty. Odczytano w listopadzie 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Wpisz podstawowy adres URL SCIM i wklej token jako Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Wpisz adres jednego ze swoich użytkowników jako Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Naciśnij Test Connection, potem Activate, a potem zapisz.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>To, co dzieje się po Activate, sprawdzono na stronach JumpCloud. Nazw pól nie sprawdzono na stronach producenta: podają je inne produkty. Odczytano w listopadzie 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>W PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>Wpisz podstawowy adres URL SCIM, z /Users i /Groups jako zasobami, i wybierz wersję SCIM 2.0.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Wybierz OAuth 2 Bearer Token jako metodę uwierzytelniania i Bearer jako nagłówek uwierzytelniania, a token wklej jako OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Naciśnij Test connection, potem przejdź dalej i zapisz.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Włącz połączenie i dodaj regułę, która określa, kogo aprowizuje.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>Adres %1 jest osiągalny tylko z tego komputera. Dostawca tożsamości w chmurze potrzebuje serwera z adresem publicznym.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Sprawdzono na stronach %1: %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>Połączenie pokazuje tu pierwsze żądanie dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>Wyłącz u dostawcy tożsamości aprowizację do tego adresu.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>Pola pochodzą z samego RFC 7644.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Unikatowy identyfikator</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Na wyszukiwanie bez wyniku odpowiedzią jest stan 200 i pusta lista; dostawca tożsamości, który czeka tam na 404, nie przestrzega RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>Test Connection się powiedzie: Entra szuka użytkownika, który nie istnieje, i musi usłyszeć, że go nie ma. Połączenie pokazuje tu to żądanie od razu; użytkownicy przyjdą z pierwszym cyklem.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>W Entra, w Provisioning, wyłącz stan aprowizacji.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Provisioning Mode</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Gdy większość żądań się nie powodzi, Entra obejmuje zadanie kwarantanną, wysyła żądania raz dziennie i po czterech tygodniach rezygnuje.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Grupy wewnątrz grup nie są rozwijane: wysyłani są tylko ich bezpośredni członkowie.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Po zapisaniu adresu i tokenu połączenie pokazuje tu pierwsze żądanie Google; użytkownicy przyjdą w ciągu kilku godzin.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>W konsoli Google Admin wyłącz aprowizację w Auto-provisioning aplikacji.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate się powiedzie, a Aktywność pokaże tu użytkownika testowego i grupę testową, które przyszły i odeszły.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>W JumpCloud, w Identity Management aplikacji, dezaktywuj połączenie.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration zgłasza powodzenie, a połączenie od razu pokazuje tu pierwsze żądanie.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>W Okta, w Provisioning, Integration, wyłącz integrację API albo, jeśli osoby mają zostać zdezaktywowane, najpierw usuń wszystkim przypisanie.</translation>
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
        <translation>Kogo przypisano przed włączeniem aprowizacji, ten nie jest wysyłany: naciśnij dla tych osób raz Provision User.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>W OneLogin, w Provisioning, odznacz Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection się powiedzie, a połączenie pokaże tu pierwsze żądanie PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>W PingOne, w Integrations, Provisioning, wyłącz połączenie.</translation>
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
        <translation>Po naciśnięciu Enable połączenie pokaże tu pierwsze żądanie OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>Nazwy pól i przycisków pochodzą z instrukcji trzech innych produktów dla OneLogin; nie sprawdzono ich na stronach producenta. Odczytano w listopadzie 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>W API Status naciśnij Enable, a potem zapisz.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>W Provisioning zaznacz Enable provisioning, odznacz działania, które nie mają czekać na administratora, i wybierz, co się dzieje po usunięciu użytkownika.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Co mówi plik %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incydenty w pliku</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Plik jest odczytywany na tym komputerze. Nic z niego nie jest nigdzie wysyłane ani przechowywane.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Plik z %1: %n wiersz o aprowizacji, od %2 do %3.</numerusform>
            <numerusform>Plik z %1: %n wiersze o aprowizacji, od %2 do %3.</numerusform>
            <numerusform>Plik z %1: %n wierszy o aprowizacji, od %2 do %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>Pominięto %n inny wiersz.</numerusform>
            <numerusform>Pominięto %n inne wiersze.</numerusform>
            <numerusform>Pominięto %n innych wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n wiersza: nie ma czasu lub wyniku.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy: nie mają czasu lub wyniku.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy: nie mają czasu lub wyniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Plik odczytano na tym komputerze; nic z niego nie jest nigdzie wysyłane ani przechowywane.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Nie ma w nim żadnego wiersza o aprowizacji.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nie było błędów</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Każdy wiersz o aprowizacji mówi o powodzeniu albo o czymś, czego nie trzeba było robić.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 nie jest dziennikiem aprowizacji Microsoft Entra ID ani System Log z Okta, jako JSON lub CSV. Z trzech plików CSV Entra ID właściwy jest ten, który nie ma w nazwie „Steps” ani „Properties”.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 ma więcej niż %2 MB lub %3 wierszy. Wyeksportuj krótszy okres albo jedną aplikację.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1: odpowiedź %2. Nie ma tego w katalogu.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1: odpowiedź %2: %3 Nie ma tego w katalogu.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>To już minęło: to, co się nie powiodło, od tego czasu się udało.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>Dostawca tożsamości ponawia próby (dotąd raz).</numerusform>
            <numerusform>Dostawca tożsamości ponawia próby (dotąd %n razy).</numerusform>
            <numerusform>Dostawca tożsamości ponawia próby (dotąd %n razy).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>Dostawca tożsamości sam nie ponawia próby: musi to tam zrobić człowiek.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>Nie wiadomo, czy dostawca tożsamości ponawia próby.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Może ustąpić samo.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Samo nie ustąpi.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Nie powiodło się: %1 Nie ma tego w katalogu.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>Wybrany incydent</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Kopiuj wyjaśnienie</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Pokaż jego żądania</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>Raz, %1</numerusform>
            <numerusform>%n razy od %1</numerusform>
            <numerusform>%n razy od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>Katalog nie zna tego odrzucenia, więc jego przyczyna nie jest tu znana. To, co podał serwer, i żądanie są poniżej.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Kto działa: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Źródło: %1, stan: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Dotyczy</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kogo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Serwer podał</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Rodzaj odrzucenia</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Kopiuj wiadomość dla administratora: %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Kopiuj wiadomość dla nich</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Kto ma tę nazwę?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Minęło: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie powiodło się</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Ile razy</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Żaden incydent nie pasuje</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Zmień wyszukiwanie, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Szukanie odrzuceń…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nic nie odrzucono</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>W tym czasie wykonano każde żądanie dostawcy tożsamości.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n przyczyna</numerusform>
            <numerusform>%n przyczyny</numerusform>
            <numerusform>%n przyczyn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 wśród najnowszych %2 odrzuceń; zawęź czas, aby zobaczyć starsze</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Zmiany z tej konsoli</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Odczytywanie dziennika…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nie ma jeszcze zmian</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Każda zmiana, której zażądano z tej konsoli, jest tu zapisywana, zanim zostanie wysłana.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>Dziennik jest taki, jak go zapisano: %n wiersz, który potwierdza poprzedni.</numerusform>
            <numerusform>Dziennik jest taki, jak go zapisano: %n wiersze, każdy potwierdza poprzedni.</numerusform>
            <numerusform>Dziennik jest taki, jak go zapisano: %n wierszy, każdy potwierdza poprzedni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>Wiersz %1 dziennika zmian nie jest taki, jak go zapisano: jakiś wiersz został tam zmieniony, dodany lub usunięty.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>dziennik zmian jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>od wiersza %1 dziennik zmian nie jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Brakuje końca dziennika zmian: miał wierszy: %1, a w pewnej chwili pozostało ich tylko: %2.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Cofnij…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>koniec dziennika zmian obcięto po wierszu %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Tej zmiany nie można stąd cofnąć: nie doszła do skutku, poprzedni stan nie jest znany albo nie ma prostej drogi powrotu.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Tę zmianę wprowadzono na innym serwerze: aby ją cofnąć, otwórz tamten serwer.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Wybierz zmianę, aby ją cofnąć.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Najpierw pokazuje, co zmieniłoby cofnięcie.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>Stan jest już taki jak przed tą zmianą.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Cofnąć tę zmianę?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>„%1” – %2: nastąpi ponowne zażądanie poprzedniego stanu.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Od tego czasu wprowadzono kolejną zmianę; ona też zostałaby utracona.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Zmianę cofnięto.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Przywróć użytkowników…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>Pliku przywracania już nie ma.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Utworzenie konta</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Zmiana samoobsługi konta</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Utworzenie połączenia</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Zmiana połączenia</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Usunięcie połączenia</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Wygenerowanie tokenu</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Rozpoczęcie wymiany tokenu</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Zakończenie starego tokenu połączenia</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Rezygnacja z wymiany tokenu</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Unieważnienie tokenu</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Odnotowanie dotarcia tokenu</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Zastosowanie mapowań ról</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Zmiana mapowania atrybutów</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Potwierdzenie wymagania wstępnego</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Wykonanie zatrzymanych dezaktywacji</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Odrzucenie zatrzymanych dezaktywacji</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Dezaktywacja użytkownika</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Reaktywacja użytkownika</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Przywrócenie użytkownika</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Zakończenie sesji użytkownika</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Zakończenie sesji</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Usunięcie użytkowników bez połączenia</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Zmiana uprawnień roli</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Zmiana samoobsługi serwera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>odrzucono: %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>wynik nieznany</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>brak odpowiedzi, wynik nieznany</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Czego zażądano</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Utworzenie roli</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Usunięcie roli</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Utworzenie użytkownika przez SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Zastąpienie użytkownika przez SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Zmiana użytkownika przez SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Usunięcie użytkownika przez SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Utworzenie grupy przez SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Zastąpienie grupy przez SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Zmiana grupy przez SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Usunięcie grupy przez SCIM</translation>
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
        <translation>Wygasa: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Wygasa: nigdy</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Może tylko: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Tylko z: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Unieważniono: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Odebrano: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>Wymiana tokenu jest zakończona.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Trwa wymiana tokenu.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Usunięcie grupy</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Usunięcie użytkownika z konta</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Natychmiastowa wymiana tokenu</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Nadanie ról grupie</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Odebranie ról grupie</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Zablokowanie użytkownika lub ponowne wpuszczenie</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Zmiana ról nadawanych przez grupy</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Utworzenie łącza konfiguracyjnego</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Usunięcie łącza konfiguracyjnego</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Usunięcie dostarczeń połączenia</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n atrybut</numerusform>
            <numerusform>%n atrybuty</numerusform>
            <numerusform>%n atrybutów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n wartość</numerusform>
            <numerusform>%n wartości</numerusform>
            <numerusform>%n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>Znajdź w tym tekście</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Kopiuj ścieżkę wybranej wartości</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Co się różni od poprzedniego stanu</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Treść jest większa niż megabajt i jest pokazana tak, jak nadeszła. Kopiowana jest jedna strona.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>Treść jest tak głęboko zagnieżdżona, że jest pokazana tak, jak nadeszła.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Wyszukiwanie wcześniejszej wersji…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Nie zachowano wcześniejszej wersji</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Na żadne z najnowszych żądań nie odpowiedziano innym stanem albo ich treści nie są już przechowywane.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nie porównano</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>Porównanie anulowano przed jego zakończeniem.</translation>
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
        <translation>Czy %1 nie ma już dostępu?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Kopiuj oświadczenie</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Zakończ wszystkie sesje…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Bez dostępu, o ile wiadomo temu serwerowi.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Dostęp pozostał: coś nadal wpuszcza tę osobę.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Zapisz oświadczenie</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Strona (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Kto z nich nie ma już dostępu?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Sprawdzanych jest tylko pierwszych %1 z %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Kopiuj oświadczenie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): brak danych. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>Bez dostępu: %1 z %2, o ile wiadomo temu serwerowi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>brak informacji</translation>
    </message>
    <message>
        <source>out</source>
        <translation>bez dostępu</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>z dostępem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Bez dostępu?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Co pozostało</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, wszystko, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, nieaktualne</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>szukaj: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Zapisane wiersze: %1, w pliku %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Wyczyść wyszukiwanie i filtry</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, niepełne, tak jak wysyła je serwer</translation>
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
        <translation>cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>nie podaje grupy</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>nie podaje roli</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>nazwa ma więcej niż 200 znaków</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>tę grupę podaje wcześniejszy wiersz</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>członkowie: %1</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>dla „%1”, członkowie: %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Zrozumiano jako</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>nie ma roli o tej nazwie</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>oczekuje; grupa „%1” ma prawie taką samą nazwę</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>Dziennik tego programu</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Co zostałoby udostępnione</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Przechowywany w pamięci do zamknięcia programu Provost. Nie zawiera poświadczeń ani niczyich nazwisk czy adresów.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Które wiersze</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ostrzeżenia i gorsze</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopiuj to, co widać</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Żaden wiersz nie pasuje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 z %n wiersza</numerusform>
            <numerusform>%1 z %n wierszy</numerusform>
            <numerusform>%1 z %n wierszy</numerusform>
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
        <translation>Wpisz klucz…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszystkie konta</translation>
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
        <translation>Widzisz program Provost tak, jak widzi go rola %1.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Wróć do własnego widoku</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
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
        <translation>Ctrl+K znajdzie wszystko, F1 pomoże</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Atrybuty połączenia „%1”</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Który atrybut użytkownika wypełnia które pole produktu. Wypróbuj to na użytkowniku tego połączenia; przed zapisaniem nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Znajdź użytkownika do próby</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>Użytkownik, na którym trwa próba</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Pola produktu</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wybierz pole.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Atrybut, który wypełnia pole</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Nic: pole pozostaje puste</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Użyj domyślnych</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zapisz mapowanie</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Wczytywanie mapowania…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>To połączenie nie ma jeszcze użytkownika do próby.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Żaden użytkownik tego połączenia nie pasuje.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>Pole „%1” jest wypełniane z</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Który atrybut użytkownika wypełnia które pole produktu. Ten serwer nie wypróbowuje tego na nikim: obowiązuje od następnego żądania dostawcy tożsamości.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>Produkt nie może obejść się bez tego pola.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>To nie jest atrybut użytkownika o jednej wartości.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>wymagane przez produkt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>domyślnie %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Pole produktu</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Wypełniane z</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapowania ról</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtruj grupy</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Ustaw rolę…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Wklej listę…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Żadna grupa nie pasuje</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Zmień wyszukiwanie, aby zobaczyć pozostałe reguły.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Wczytywanie reguł…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Wczytywanie połączeń…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nie ma jeszcze połączeń</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Reguły należą do połączenia. Gdy jakieś powstanie, jego grupy będą mogły nadawać tu role.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Zmienić role %n użytkownika?</numerusform>
            <numerusform>Zmienić role %n użytkowników?</numerusform>
            <numerusform>Zmienić role %n użytkowników?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Niektóre z tych osób będą mogły potem mniej. Reguły są stosowane w całości i można je cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Zastosuj do %n użytkownika</numerusform>
            <numerusform>Zastosuj do %n użytkowników</numerusform>
            <numerusform>Zastosuj do %n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Zostaw reguły</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Stosowanie reguł…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>Reguły zastosowano. Niczyja rola się nie zmieniła.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>Reguły zastosowano: %n użytkownik ma teraz inną rolę.</numerusform>
            <numerusform>Reguły zastosowano: %n użytkownicy mają teraz inną rolę.</numerusform>
            <numerusform>Reguły zastosowano: %n użytkowników ma teraz inną rolę.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>Reguły są stosowane w całości i można je cofnąć.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Znajdź członka</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Członkowie grupy</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Wczytywanie członków…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 z %2 członków; następnych nie udało się wczytać. Przewiń, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Żaden członek nie pasuje</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Zmień wyszukiwanie, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>W tej grupie nie ma nikogo</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Członkowie pojawiają się tu samoczynnie, gdy doda ich dostawca tożsamości.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>Pasuje %1 z %2 członków</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 z %n członka</numerusform>
            <numerusform>%1 z %n członków</numerusform>
            <numerusform>%1 z %n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>Pasujący członkowie: %1</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Dodaj członka…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Usuń z grupy…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Zmień nazwę grupy…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Kto szuka grupy po starej nazwie, już jej nie znajdzie: także dostawcy tożsamości i mapowania ról.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>Zmienić nazwę grupy %1 na %2?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>Grupa otrzymuje inną nazwę</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>Grupa %1 nosi teraz nazwę %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Użytkowników jest zbyt wielu, aby wybierać spośród nich tutaj. Zaznacz ich w panelu Użytkownicy i dodaj do tej grupy stamtąd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Kto ma dołączyć do grupy %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>Dodać użytkownika %1 do grupy %2?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>uzyskanie tej roli</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>dołączenie do grupy</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>Użytkownik %1 jest teraz w grupie %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>Usunąć użytkownika %1 z grupy %2?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń z grupy</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>utrata tej roli</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>opuszczenie grupy</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>Użytkownika %1 nie ma już w grupie %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Jedno żądanie wymienia tylko to, a reszta grupy pozostaje nietknięta. Dostawca tożsamości, który wypycha tę grupę, może to cofnąć.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Zmienianie grupy…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Ten serwer nie podaje członków</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>Jego grupy przychodzą bez członków, więc nie wiadomo tu, kto do nich należy.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Ten serwer nie podaje członków tej grupy</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>Według własnych danych do tej grupy należy %n użytkownik. Sama grupa nie wymienia żadnego.</numerusform>
            <numerusform>Według własnych danych do tej grupy należą %n użytkownicy. Sama grupa nie wymienia żadnego.</numerusform>
            <numerusform>Według własnych danych do tej grupy należy %n użytkowników. Sama grupa nie wymienia żadnego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Niepełne: %1 z %n członka. Serwer nie podaje ich więcej; Provost nigdy nie odsyła takiej listy.</numerusform>
            <numerusform>Niepełne: %1 z %n członków. Serwer nie podaje ich więcej; Provost nigdy nie odsyła takiej listy.</numerusform>
            <numerusform>Niepełne: %1 z %n członków. Serwer nie podaje ich więcej; Provost nigdy nie odsyła takiej listy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Ktoś inny zmienił te reguły</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Żadnej z Twoich zmian nie zastosowano. Przyjmij cudze reguły, zachowaj własne lub wybieraj wiersz po wierszu; skutek widać przed zastosowaniem.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Zmienione reguły</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Enter lub kliknięcie „Cudza” albo „Moja” wskazuje, która obowiązuje.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij cudze</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moje</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Użyj wierszy zgodnie z wyborem</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>brak reguły</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Wszyscy inni</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>moja</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>cudza</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cudza</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moja</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Przyjęta</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Pokazywane konto</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>kodowanie liter</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>wielkość liter</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>spacje, łączniki lub podkreślenia</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>szerokie lub wąskie formy liter</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>znaki diakrytyczne</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>litery o takim samym wyglądzie</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>jedyna różnica: %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>jedyne różnice: %1 i %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Ta nazwa łączy litery kilku pism, więc może tylko wyglądać jak inna nazwa.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Każda litera tej nazwy wygląda jak łacińska, ale nią nie jest.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Ta nazwa zawiera niewidoczne znaki.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>Kwarantanna dostawcy %1 może zacząć się w każdej chwili.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n godzinę.</numerusform>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n godziny.</numerusform>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n godzin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n dzień.</numerusform>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n dni.</numerusform>
            <numerusform>W tym tempie kwarantanna dostawcy %1 zacznie się najwcześniej za około %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>Ostatni kontakt z dostawcą %1: %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1: dotąd ani jednego żądania.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>Jedyne miejsce konta %1 jest zajęte.</numerusform>
            <numerusform>Wszystkie %n miejsca konta %1 są zajęte.</numerusform>
            <numerusform>Wszystkie %n miejsc konta %1 jest zajętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Nikt więcej nie dostanie tam miejsca, dopóki ktoś nie odejdzie albo miejsc nie przybędzie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %2: %n odrzucenie w ciągu 24 godzin</numerusform>
            <numerusform>%1, %2: %n odrzucenia w ciągu 24 godzin</numerusform>
            <numerusform>%1, %2: %n odrzuceń w ciągu 24 godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Jest %n przyczyna.</numerusform>
            <numerusform>Są %n przyczyny.</numerusform>
            <numerusform>Jest %n przyczyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Dostawca %1 spóźnia się w połączeniu %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>Połączenie %1 nie ma ważnego tokenu</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Dostawca tożsamości jest odrzucany, dopóki nie otrzyma nowego.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>Token połączenia %1 nie dotarł</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Jego sekret zaginął po drodze, więc nikt nie może go użyć.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Trwa jego wymiana.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Można go wymienić bez przerwy w działaniu.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Token połączenia %1 wygaśnie za %n dzień</numerusform>
            <numerusform>Token połączenia %1 wygaśnie za %n dni</numerusform>
            <numerusform>Token połączenia %1 wygaśnie za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n dezaktywacja w połączeniu %1 czeka na decyzję</numerusform>
            <numerusform>%n dezaktywacje w połączeniu %1 czekają na decyzję</numerusform>
            <numerusform>%n dezaktywacji w połączeniu %1 czeka na decyzję</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>Zatrzymało je zabezpieczenie, bo wiele osób straciłoby dostęp naraz.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n reguła połączenia %1 czeka na grupę</numerusform>
            <numerusform>%n reguły połączenia %1 czekają na grupę</numerusform>
            <numerusform>%n reguł połączenia %1 czeka na grupę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>Dostawca %1 nie wysłał jeszcze grupy o tej nazwie.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Reguła czeka na grupę o nazwie „%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>Istnieje „%1” z %n członkiem.</numerusform>
            <numerusform>Istnieje „%1” z %n członkami.</numerusform>
            <numerusform>Istnieje „%1” z %n członkami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Przypomnienie o tokenie połączenia %1 za %n dzień</numerusform>
            <numerusform>Przypomnienie o tokenie połączenia %1 za %n dni</numerusform>
            <numerusform>Przypomnienie o tokenie połączenia %1 za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Nadszedł czas przypomnienia o tokenie połączenia %1</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>Serwer nie zna dnia, w którym ten token wygasa.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Wyjaśnij</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Wymień…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Zgodnie z systemem</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Żaden: zawsze bezpośrednio</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Zawsze przez ten</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Decydują ustawienia tego komputera, wraz z ich skryptem (PAC), jeśli go podają. Z serwerem na tym komputerze połączenie jest bezpośrednie.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Także wtedy, gdy ustawienia tego komputera podają serwer proxy.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Także dla serwera na tym komputerze. Hasło jest przechowywane w pęku kluczy; serwer proxy, który prosi o nie w najprostszy sposób (Basic), otrzyma je niezaszyfrowane.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Sieć – zaawansowane</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Sieć serwera %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
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
        <translation>Tak jak w pęku kluczy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
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
        <translation>Nazwa użytkownika, jeśli jest wymagana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Droga do serwera</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Urzędy certyfikacji zaufane dla tego serwera</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Dodaj certyfikat…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystkie</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Poza tymi, którym ufa ten komputer: certyfikat własnego urzędu certyfikacji organizacji jako plik PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certyfikat urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Żaden: serwer go nie wymaga</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Plik PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>Plik pozostaje na swoim miejscu i jest odczytywany przy otwieraniu serwera; jego hasło jest przechowywane w pęku kluczy. Klucza na karcie inteligentnej lub we własnym magazynie systemu nie można użyć.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>Nie można odczytać pliku %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>Plik %1 nie jest certyfikatem w formacie PEM albo zawiera coś więcej niż certyfikaty.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Wpisz samą nazwę lub sam adres serwera proxy, na przykład proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Wpisz port serwera proxy, od 1 do 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Przez %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Bez serwera proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n własny urząd certyfikacji</numerusform>
            <numerusform>%n własne urzędy certyfikacji</numerusform>
            <numerusform>%n własnych urzędów certyfikacji</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Z certyfikatem klienta</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Według własnego skryptu (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>Skrypt jest wczytywany i wykonywany osobno, gdzie nie może ani zatrzymać programu Provost, ani sięgnąć do niczego w nim. Z serwerem na tym komputerze połączenie jest bezpośrednie.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Adres skryptu lub plik</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Skrypt proxy</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Skrypty proxy (*.pac *.dat *.js);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Wpisz adres zaczynający się od https:// albo wybierz plik. Skrypt spod adresu zaczynającego się od http:// można by zmienić po drodze, więc jest przyjmowany tylko z tego komputera.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Według skryptu</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nazwa nowego konta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Dostawca tożsamości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Twórz użytkowników</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Aktualizuj atrybuty</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Dezaktywuj</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Synchronizuj grupy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Utwórz i pokaż token</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nowe konto…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Pracownicy %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Nie można jeszcze wybrać konta. Konta pojawią się tutaj, gdy odpowie serwer.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Nadaj nazwę nowemu kontu.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Nadaj nazwę połączeniu.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ta nazwa jest zajęta. Wybierz inną.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Tworzenie…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nowa rola</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Utwórz rolę</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>żadna: rola nic nie może</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Na początku może to, co rola</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>W hierarchii tuż pod rolą</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>Miejsce w hierarchii liczy się tam, gdzie produkt nadaje najwyższą z kilku ról. Nie zmienia się ono; uprawnienia roli można zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Osoby z tą rolą mogą się zalogować do produktu, a tutaj nie mogą nic.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Osoby z tą rolą mogą: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Pominięto, bo nie masz tych uprawnień: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Skopiuj sekrety nowych webhooków</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Sekrety są zapisane u mnie</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Są pokazywane tylko ten jeden raz. Każdy odbiorca sprawdza swoim sekretem, że wiadomość pochodzi z tego serwera.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 konta „%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>Sekrety zostałyby utracone na zawsze. Skopiuj każdy z nich i zaznacz, że są zapisane.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Wygeneruj token dla „%1”</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Wygeneruj i pokaż</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Istniejące tokeny pozostają ważne, dopóki ich nie unieważnisz. Nowy zostanie pokazany raz, w następnym kroku.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>Żądania dostawcy tożsamości są odrzucane.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Dezaktywacje czekają na decyzję.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Połączenie nie ma działającego tokenu.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Token wkrótce wygaśnie.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Dostawca tożsamości milczy dłużej niż zwykle.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Nie ma wolnych miejsc.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n sprawa w programie Provost wymaga uwagi.</numerusform>
            <numerusform>%n sprawy w programie Provost wymagają uwagi.</numerusform>
            <numerusform>%n spraw w programie Provost wymaga uwagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>W programie Provost nic już nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Zbliża się przypomnienie o tokenie.</translation>
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
        <translation>Przez ten interfejs API nie tworzy się połączeń: użyj pulpitu samego produktu.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Przez ten interfejs API nie usuwa się połączeń: użyj pulpitu samego produktu.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Połączenia nie można wstrzymać.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Użytkowników i grup nie można zachować po usunięciu ich połączenia.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Tokenu nie można wymienić na inny tak, aby oba działały jednocześnie.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Nie ustawia się tu, co dostawca tożsamości może tworzyć, aktualizować i dezaktywować.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Nic nie zatrzymuje wielu jednoczesnych dezaktywacji do czasu decyzji.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>Nie jest pokazywane, dokąd w produkcie trafiają atrybuty.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Nie zmienia się tu, która grupa nadaje którą rolę.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Uprawnienia ról nie są pokazywane.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Sesje i miejsca nie są znane.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Usuniętych użytkowników nie można przywrócić.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>Brak danych o żądaniach dostawców tożsamości, więc nie widać tu, czy docierają, czy kończą się błędem.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Ten interfejs API nie ma dziennika inspekcji.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>Serwer nie powiadamia o zmianach. Provost od czasu do czasu pobiera wszystko ponownie: rzadko, gdy to długo trwa, i od razu po odświeżeniu.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Co warto o nim wiedzieć</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Czego nie oferuje</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ten serwer</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Wymień jedyny token połączenia „%1”</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Zakończ stary token i pokaż nowy</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Połączenie ma na tym serwerze jeden token naraz. Nowy natychmiast zastępuje token %1; tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Zanim przejdziesz dalej, otwórz pole „%1” u dostawcy %2.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Żądania, ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>users</source>
        <translation>użytkownicy</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>miejsca</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>połączenia</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>żądania w ostatniej godzinie</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Liczenie żądań…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszystkie konta</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n działa</numerusform>
            <numerusform>%n działają</numerusform>
            <numerusform>%n działa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n milczy</numerusform>
            <numerusform>%n milczą</numerusform>
            <numerusform>%n milczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n się spóźnia</numerusform>
            <numerusform>%n się spóźniają</numerusform>
            <numerusform>%n się spóźnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n z błędami</numerusform>
            <numerusform>%n z błędami</numerusform>
            <numerusform>%n z błędami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n bez pierwszego kontaktu</numerusform>
            <numerusform>%n bez pierwszego kontaktu</numerusform>
            <numerusform>%n bez pierwszego kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>aktywni: %1, zdezaktywowani: %2</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, przechowywani: %2</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Nic. Tokeny są ważne, dostawcy tożsamości się odzywają i żadna reguła nie czeka.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>odrzucone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>odrzucone: %1, %n przyczyna</numerusform>
            <numerusform>odrzucone: %1, %n przyczyny</numerusform>
            <numerusform>odrzucone: %1, %n przyczyn</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Nie ma jeszcze połączenia. Przez połączenie dostawca tożsamości przekazuje tu swoich użytkowników i swoje grupy.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Co się zmieniło od…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Wklej listę grup i ról</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Co zrozumiano</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>W każdym wierszu grupa i jej rola, rozdzielone przecinkiem, średnikiem lub tabulatorem, tak jak kopiuje je arkusz kalkulacyjny.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Grupy i role</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Dodaj %n regułę</numerusform>
            <numerusform>Dodaj %n reguły</numerusform>
            <numerusform>Dodaj %n reguł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n wiersza nie można użyć i zostanie pominięty.</numerusform>
            <numerusform>%n wierszy nie można użyć i zostaną pominięte.</numerusform>
            <numerusform>%n wierszy nie można użyć i zostaną pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Nic jeszcze nie wklejono</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Dodaj reguły</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Użyj grup o prawie takiej samej nazwie</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 nie ma atrybutu %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>Atrybut %1 ustawia serwer; klient nie może go zmienić.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Przy ścisłym odczytaniu RFC 7644 nie ma tu atrybutu %1: oczekiwany byłby obiekt w obiekcie.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>Operację zapisano wielkimi literami. Provost ją rozumie; ścisły serwer ją odrzuca.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Usuwa jedynego członka</numerusform>
            <numerusform>Usuwa wszystkich %n członków</numerusform>
            <numerusform>Usuwa wszystkich %n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Usuwa wszystkich członków</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Reaktywuje użytkownika</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Dezaktywuje użytkownika</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Podaje, że użytkownik jest aktywny, co już jest prawdą</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Dezaktywuje użytkownika, który jest już zdezaktywowany</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Ścisłe odczytanie RFC 7643 to odrzuca: active musi być true lub false, a nie tekstem.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Powtarza nazwę grupy %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Zmienia nazwę grupy z %1 na %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Zmienia nazwę grupy na %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Dodaje %n wartość do %1</numerusform>
            <numerusform>Dodaje %n wartości do %1</numerusform>
            <numerusform>Dodaje %n wartości do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Zastępuje wszystkie wartości %1 %n wartością</numerusform>
            <numerusform>Zastępuje wszystkie wartości %1 %n wartościami</numerusform>
            <numerusform>Zastępuje wszystkie wartości %1 %n wartościami</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Ścisłe odczytanie RFC 7643 to odrzuca: %1 musi być obiektem.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Ścisłe odczytanie RFC 7643 to odrzuca: %1 musi być true lub false, a nie tekstem.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Dodaje %n członka</numerusform>
            <numerusform>Dodaje %n członków</numerusform>
            <numerusform>Dodaje %n członków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Usuwa %n z %1 członków</numerusform>
            <numerusform>Usuwa %n z %1 członków</numerusform>
            <numerusform>Usuwa %n z %1 członków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Usuwa %n członka</numerusform>
            <numerusform>Usuwa %n członków</numerusform>
            <numerusform>Usuwa %n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Nie usuwa nikogo: lista jest pusta</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Ścisłe odczytanie RFC 7644 usuwa jedynego członka: nie uwzględnia listy.</numerusform>
            <numerusform>Ścisłe odczytanie RFC 7644 usuwa wszystkich %n członków: nie uwzględnia listy.</numerusform>
            <numerusform>Ścisłe odczytanie RFC 7644 usuwa wszystkich %n członków: nie uwzględnia listy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Ścisłe odczytanie RFC 7644 usuwa wszystkich członków: nie uwzględnia listy.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Zastępuje wszystkich członków (%1) %n członkiem</numerusform>
            <numerusform>Zastępuje wszystkich członków (%1) %n członkami</numerusform>
            <numerusform>Zastępuje wszystkich członków (%1) %n członkami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Zastępuje wszystkich członków %n członkiem</numerusform>
            <numerusform>Zastępuje wszystkich członków %n członkami</numerusform>
            <numerusform>Zastępuje wszystkich członków %n członkami</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Zastępuje członka %1 przez %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Usuwa członków, których wybiera filtr</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Usuwa wszystko ze schematu %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Przy ścisłym odczytaniu RFC 7644 zapisywany jest pusty tekst.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Usuwa wszystkie wartości %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Czyści %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Czyści %1, wcześniej %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Powtarza %1, czyli obecną wartość %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Zmienia %1 z %2 na %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Ustawia %1 na %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Ustawia hasło, które Provost przyjmuje i którego nigdy nie przechowuje</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Zostaje odrzucone, a wraz z nim całe żądanie: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Nic nie zmienia: to, co wymienia, ustawia serwer lub nie jest tu znane</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>To nie jest PATCH, który można odczytać: nie ma operacji.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 nie ma części %2; zostanie ona zignorowana.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 przyjmuje true lub false, a nadeszło jako tekst. Provost to rozumie; ścisły serwer to odrzuca.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>Wartość %1 ma inną postać, niż mówi schemat. Provost to rozumie; ścisły serwer to odrzuca.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>Wartość nie ma typu atrybutu %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>Na to skarży się odpowiedź.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 przyjmuje listę, a nadeszła jedna wartość. Provost to rozumie; ścisły serwer to odrzuca.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Ten schemat nie ma atrybutu %1; zostanie on zignorowany.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 nie ma atrybutu %2; zostanie on zignorowany.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>Atrybut %1 ustawia serwer; to, co wysyła klient, jest ignorowane.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Twoja rola nie może zmieniać uprawnień.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>Rola %1 zachowuje wszystko: ktoś musi móc zarządzać aprowizacją.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>Nie można nadać uprawnień, których nie masz.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Nikt nie mógłby już zarządzać aprowizacją: operatorzy z rolą %1 są ostatnimi, którzy mogą.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>Rola %1 należy do produktu: nie można zmienić jej nazwy ani jej usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>Ma ją %n osoba. Najpierw spraw, aby reguły nadały jej inną rolę.</numerusform>
            <numerusform>Mają ją %n osoby. Najpierw spraw, aby reguły nadały im inną rolę.</numerusform>
            <numerusform>Ma ją %n osób. Najpierw spraw, aby reguły nadały im inną rolę.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>Ma ją operator %1. Najpierw nadaj mu inną rolę.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Zobacz jako…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Uprawnienia poszczególnych ról</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Bez uprawnienia „Odczyt aprowizacji” rola nie widzi paneli Połączenia, Mapowania ról i Uprawnienia. Rola %1 zachowuje wszystko: ktoś musi móc zarządzać aprowizacją.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Wczytywanie ról…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Każdy z rolą %1 może teraz: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Odebrać roli %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Osoby z tą rolą nie będą mogły tego robić od następnego żądania:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Zmienianie roli…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Osoby z rolą %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>To Twoja własna rola: stracisz tę możliwość i nie będziesz mieć prawa jej przywrócić.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Panele Połączenia, Mapowania ról i Uprawnienia nie będą już widoczne dla tej roli.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nikt z rolą %1 nie może już: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Samoobsługa</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Samoobsługa jest włączona.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Samoobsługa jest wyłączona.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Wyłączyć samoobsługę?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Administratorzy klientów nadal widzą swoje konto, ale nie mogą już konfigurować połączeń, zarządzać tokenami ani zmieniać mapowań ról. To, co skonfigurowali, działa dalej.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Zostaw włączoną</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Wyłączanie…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Nadać roli %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Osoby z tą rolą będą mogły to robić od następnego żądania.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Nadaj</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Włączyć samoobsługę?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Administratorzy klientów mogą znów konfigurować połączenia, zarządzać tokenami i zmieniać mapowania ról.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Zostaw wyłączoną</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Włączanie…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nowa rola…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>Zasady tego komputera otwierają każdy serwer tylko do odczytu.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Ten serwer jest tylko do odczytu: z tego komputera nic się na nim nie zmienia.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>Rola, z której perspektywy patrzysz, na to nie pozwala.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Twoja rola na to nie pozwala.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Pokazany stan jest wcześniejszy. Będzie można go zmienić, gdy serwer go zaktualizuje.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Ten serwer tego nie oferuje.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Część nazwy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Przypnij do sprawy…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Przypnij do sprawy</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>To, co widzisz, zostaje na tym komputerze takie, jakie jest teraz, także gdy serwer o tym zapomni. Zawiera dane osób i w swoim dniu jest samo usuwane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>po %n dniu</numerusform>
            <numerusform>po %n dniach</numerusform>
            <numerusform>po %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Zostanie usunięta %1 ze wszystkim, co jest do niej przypięte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 ma %n dowód i zostanie usunięta %2 ze wszystkim, co jest do niej przypięte.</numerusform>
            <numerusform>%1 ma %n dowody i zostanie usunięta %2 ze wszystkim, co jest do niej przypięte.</numerusform>
            <numerusform>%1 ma %n dowodów i zostanie usunięta %2 ze wszystkim, co jest do niej przypięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Przypięto do %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Pokaż sprawę</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Przed użyciem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Potwierdzenie: %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Czy to zrobione?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Czy to jednak niezrobione?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktywuj…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Czy ta osoba nie ma już dostępu?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>bez połączenia</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>Połączenie usunięto: żaden dostawca tożsamości nie zmienia już tego użytkownika.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Poprzedni adres e-mail</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Poprzednia nazwa użytkownika</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>Poprzedni identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: należy do %1; zmień to tam, bo następna synchronizacja zapisze to ponownie. Provost: decyduje ten serwer. Obliczone: wynika z innych danych.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Dodatkowy adres e-mail</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Ten, kto aprowizuje ten serwer, może wszystko to zapisać ponownie, także to, co zmieniono tutaj.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Te dane nadeszły przez jedno z kilku połączeń, a serwer nie podaje które. Zmień je u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Twórz użytkowników</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>Dostawca tożsamości może dodawać osoby.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Aktualizuj atrybuty</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>Dostawca tożsamości może zmieniać nazwy, adresy i inne pola.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Dezaktywacja użytkowników</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>Dostawca tożsamości może dezaktywować, reaktywować i usuwać osoby.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Synchronizuj grupy</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>Dostawca tożsamości może tworzyć i zmieniać grupy.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>To, co wyłączone, jest odrzucane. Zmiana obowiązuje od następnego żądania.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Zmienić uprawnienia połączenia „%1”?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Zmienianie połączenia…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>Grupy nie ma albo nie dowiedziono, że należy do tej próby.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>Użytkownika nie ma albo nie dowiedziono, że należy do tej próby.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>Token został wcześniej odrzucony.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>Serwer prosił wcześniej o zwolnienie tempa.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Wcześniej nie nadeszła odpowiedź.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>Wcześniej nie udało się tego odczytać.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>Próbę wcześniej zatrzymano.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>Czas upłynął wcześniej.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>serwer odpowiada %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>serwer podaje, że usunięto, ale zasób nadal istnieje</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>być może %1 o nazwie %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 o identyfikatorze %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Sprzątanie</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>Usunięto %n zasób tej próby; nic nie pozostało.</numerusform>
            <numerusform>Usunięto %n zasoby tej próby; nic nie pozostało.</numerusform>
            <numerusform>Usunięto %n zasobów tej próby; nic nie pozostało.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Nic nie pozostało.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Usuń ręcznie to, co pozostało. Wszystkie nazwy tej próby zaczynają się od %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Odczyt schematów</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Podaj listę schematów: Microsoft Entra ID odczytuje je przy zapisywaniu ustawień aprowizacji.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Na nazwę, której nikt nie ma, odpowiadaj pustą listą i kodem 200: przy 404 test połączenia się nie powiedzie.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Wyszukanie użytkownika, którego jeszcze nie ma</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Odpowiadaj pustą listą i kodem 200: dostawca tożsamości tworzy tylko tych, których nie znajduje, a znalezionych uważa za tę samą osobę.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Utworzenie użytkownika</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Utwórz użytkownika i odpowiedz 201 wraz z całym zasobem; przyjmij „meta” i pustą listę ról, które wysyła Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Ponowne utworzenie tego samego użytkownika</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Odrzuć drugiego użytkownika o tym samym userName kodem 409, a pierwszego zostaw bez zmian: dostawcy tożsamości powtarzają żądanie, na które odpowiedź zaginęła.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Wyszukanie użytkownika</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Znajdź użytkownika po userName i nikogo więcej: kto zostanie znaleziony, będzie powiązany i zmieniony.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Wyszukanie użytkownika wielkimi literami</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Porównuj userName bez rozróżniania wielkości liter (RFC 7643, sekcja 4.1.1): inaczej ta sama osoba powstanie dwa razy.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Wyszukanie użytkownika po externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Znajdź użytkownika po externalId: wielu wybiera go jako atrybut dopasowania użytkowników.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Wyszukanie użytkownika po adresie służbowym</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Przyjmij filtr ze ścieżką wartości i podatrybutem za nią. Wykracza poza gramatykę RFC 7644, a jest potrzebny tam, gdzie użytkownicy są dopasowywani po adresie.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Utworzenie drugiego użytkownika, z wartościami null</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Traktuj null jako „nie ustawiono” i ignoruj nieznany identyfikator URI schematu: udokumentowane żądanie Microsoft Entra ID zawiera jedno i drugie.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Zapytanie z parametrem, którego nikt nie zna</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Ignoruj nieznane parametry zapytania: flaga aadOptscim062020 jest częścią adresu URL dzierżawy.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Odczyt użytkownika</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Odpowiadaj na nadany identyfikator: Microsoft Entra ID go zachowuje i odczytuje użytkownika przed każdą zmianą.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Zmiana atrybutów</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Przyjmij jedno replace bez ścieżki, którego klucze to nazwy z kropką lub z URN ich schematu, a obok niego filtr w ścieżce.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Przyjmij „Add” i „Replace” wielką literą, po jednym na każdy atrybut, z URN schematu lub filtrem w ścieżce.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Dodanie numeru telefonu przez filtr</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Utwórz element, którego nie znajduje add z filtrem, z typem z filtru, i zachowaj jego wartość tak, jak ją wysłano.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Zmiana nazwy użytkownika</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Zmień userName i zachowaj identyfikator: ludzie zmieniają nazwisko po ślubie.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Ustawienie przełożonego</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Przyjmuj identyfikator przełożonego także jako sam tekst.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Zapytanie, czy przełożony jest ustawiony</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Przyjmij filtr na id i manager jednocześnie: Microsoft Entra ID pyta tak, zanim zapisze odwołanie.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Usunięcie przełożonego</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Traktuj pusty tekst jako brak przełożonego.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Wyszukanie grupy, której jeszcze nie ma</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Na nazwę, której nie ma żadna grupa, odpowiadaj pustą listą i kodem 200.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Utworzenie grupy</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Utwórz grupę, choć jej „schemas” podaje schemat spoza SCIM: Microsoft Entra ID wysyła go z każdą grupą, bez członków.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Wyszukanie grupy bez jej członków</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Znajdź grupę po displayName i pomiń członków, których może być wielu.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Dodanie dwóch członków</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Dodaj członków, których $ref to null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Zapytanie, czy użytkownik jest członkiem</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Przyjmij filtr na id i members jednocześnie: Microsoft Entra ID pyta tak, zanim zapisze odwołanie.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Odczyt grupy bez jej członków</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Pomiń członków, gdy są wykluczeni: duża grupa kosztuje czas i pamięć.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Usunięcie jednego członka</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Usuń członka, którego wskazuje filtr w ścieżce, i żadnego innego.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Usuń członków, których wymienia wartość, i żadnych innych: sama ścieżka oznaczałaby wszystkich.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Zmiana nazwy grupy</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Zmień nazwę grupy i zachowaj jej członków.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Zmiana externalId grupy</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Przyjmij inny externalId: wymaga tego walidator firmy Microsoft.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Dezaktywacja użytkownika</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Dezaktywuj, gdy „active” zostaje zastąpione przez false: tak odbierany jest dostęp.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Traktuj tekst „False” jako false i nadal odpowiadaj wartością logiczną: tak odbierany jest dostęp bez flagi aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Wyszukanie zdezaktywowanego użytkownika</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Nadal znajduj zdezaktywowanych, z „active” równym false: kto wraca, jest wyszukiwany i ponownie aktywowany.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Sprawdzenie, czy zdezaktywowany użytkownik nadal jest członkiem</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Zachowaj członkostwa zdezaktywowanych: Microsoft Entra ID nie wysyła ich ponownie.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Ponowna aktywacja użytkownika</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Aktywuj tego samego użytkownika, z tym samym identyfikatorem i profilem.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Usunięcie grupy</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Usuń grupę, odpowiedz 204, a odtąd 404.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Usunięcie użytkownika</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Usuń użytkownika, odpowiedz 204, a odtąd 404: 30 dni po usunięciu osoby Microsoft Entra ID usuwa ją także tutaj.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Wyszukanie usuniętego użytkownika</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Nie znajduj usuniętych: inaczej następna zmiana trafi w próżnię.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Test poświadczeń na użytkownikach</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Odpowiedz listą użytkowników: Okta pyta o dwóch, gdy testuje poświadczenia API.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Test poświadczeń na grupach</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Odpowiedz listą grup: Okta pyta o nią, gdy testuje poświadczenia API.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Utwórz użytkownika i odpowiedz 201 wraz z całym zasobem; ignoruj „groups”, które jest tylko do odczytu: Okta za każdym razem wysyła je puste i zachowuje identyfikator z odpowiedzi.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Odczyt użytkownika i zapis z inną nazwą</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Przyjmij użytkownika z powrotem tak, jak go odczytano, z id, meta i groups, i odpowiedz 200 wraz z nim: Okta aktualizuje profil przez PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Utworzenie drugiego użytkownika</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Grupa dwuosobowa pokazuje, czy zmiana jednego członka nie narusza drugiego.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Synchronizacja hasła</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Przyjmij hasło lub je zignoruj i nigdy nie odsyłaj.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Wypchnięcie grupy</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Utwórz grupę z pustą listą członków; nadejdą w osobnym żądaniu.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Dodaj członków, którzy nadchodzą z value i display, a bez type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Zmień nazwę grupy przez replace bez ścieżki, które powtarza jej identyfikator, i zachowaj członków: Okta wysyła takie przy każdej zmianie członkostwa.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Ponowne wypchnięcie grupy</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Zostaw dokładnie tych członków, których wymienia replace atrybutu „members” („Push now”).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Zapis całej grupy</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Przyjmij PUT grupy pod nazwą, którą już ma (to nie konflikt), i zachowaj wszystkich wymienionych członków.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Opróżnienie grupy</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Traktuj pustą listę jako brak członków: tak wypychana jest grupa, w której nikogo nie ma.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Dezaktywuj po replace bez ścieżki: tak Okta odbiera dostęp; nigdy nie usuwa użytkownika.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Dezaktywacja użytkownika przez PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Dezaktywuj także po PUT: robią tak aplikacje utworzone w kreatorze Okta.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Usuń użytkownika, odpowiedz 204, a odtąd 404 (RFC 7644, sekcja 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Odczyt możliwości serwera</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Podaj, co potrafi serwer (RFC 7644, sekcja 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Utwórz użytkownika, odpowiedz 201 wraz z całym zasobem i podaj w Location i meta.location, gdzie jest (RFC 7644, sekcja 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Wyszukanie użytkownika z atrybutem wielkimi literami</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Przyjmuj nazwy atrybutów i operatory bez względu na wielkość liter (RFC 7644, sekcja 3.10) i porównuj userName bez jej rozróżniania.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Zapytanie z filtrem, którego nie można zrozumieć</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Niezrozumiały filtr odrzucaj kodem 400 z invalidFilter, nigdy nie odpowiadaj wszystkimi użytkownikami ani żadnym (RFC 7644, sekcja 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Odczyt jednego atrybutu użytkownika</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Pomiń to, czego nie wymienia „attributes” (RFC 7644, sekcja 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Zastąpienie użytkownika</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Zastąp wszystko, co może zapisać PUT: to, co pomija, zostaje wyczyszczone (RFC 7644, sekcja 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Wykonaj wszystkie operacje PATCH, jedną po drugiej (RFC 7644, sekcja 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Wysłanie zmiany błędnej w połowie</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Wykonaj wszystkie operacje PATCH albo żadnej (RFC 7644, sekcja 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Utwórz grupę z pierwszym członkiem i odpowiedz 201 wraz z całym zasobem (RFC 7644, sekcja 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Dodanie członka</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Dodaj do obecnych członków (RFC 7644, sekcja 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Sprawdzenie, czy usunięty użytkownik zniknął z grupy</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Usuwaj usuniętych ze wszystkich grup: identyfikator, który prowadzi donikąd, powoduje błędy klientów.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Utworzenie użytkownika z jednym obiektem zamiast listy adresów</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Przyjmij jeden obiekt tam, gdzie powinna być lista adresów, i ignoruj nieznane atrybuty: klienci zmieniają szablon żądań OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Utworzenie drugiego użytkownika, z adresem, który nie jest główny</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Przyjmij pierwszy adres, jeśli żaden nie jest główny.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Zmiana użytkownika przez PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Przyjmij zmianę przez PUT: nie jest udokumentowane, której metody używa OneLogin.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Zmiana użytkownika przez PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Przyjmij zmianę także przez PATCH: nie jest udokumentowane, której metody używa OneLogin.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Utwórz grupę bez członków.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Dodaj członków przez PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Przyjmij wszystkich członków także przez PUT, pod nazwą, którą grupa już ma.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>Nie powiódł się %n krok.</numerusform>
            <numerusform>Nie powiodły się %n kroki.</numerusform>
            <numerusform>Nie powiodło się %n kroków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n krok wykrył coś, co może zaszkodzić.</numerusform>
            <numerusform>%n kroki wykryły coś, co może zaszkodzić.</numerusform>
            <numerusform>%n kroków wykryło coś, co może zaszkodzić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>Powiódł się %n krok.</numerusform>
            <numerusform>Powiodły się %n kroki.</numerusform>
            <numerusform>Powiodło się %n kroków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>Nie udało się wykonać %n kroku.</numerusform>
            <numerusform>Nie udało się wykonać %n kroków.</numerusform>
            <numerusform>Nie udało się wykonać %n kroków.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>użytkownik %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupa %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Próba na %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Na jej potrzeby wymyślono użytkowników i grupę, których nazwy zaczynają się od %3. Tokeny i to, co serwer podaje o innych osobach, pominięto.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID z aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID bez aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 dosłownie</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Odpowiedź %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Odpowiedź %1, a potem: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>Serwer odpowiada %1, zgodnie z oczekiwaniem.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Serwer odpowiada %1 zamiast %2, z czym dostawcy tożsamości mogą sobie poradzić%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Serwer odpowiada %1, oczekiwano %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>To, co wysyła serwer, nie jest SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>Odpowiedź nie jest listą SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>Serwer znajduje %n zasób, choć nie ma żadnego.</numerusform>
            <numerusform>Serwer znajduje %n zasoby, choć nie ma żadnego.</numerusform>
            <numerusform>Serwer znajduje %n zasobów, choć nie ma żadnego.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>Lista jest pusta, ale nie podaje 0 jako łącznej liczby (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>Serwer tego nie znajduje.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>Serwer znajduje %n zasób, choć zapytano o jeden.</numerusform>
            <numerusform>Serwer znajduje %n zasoby, choć zapytano o jeden.</numerusform>
            <numerusform>Serwer znajduje %n zasobów, choć zapytano o jeden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>Serwer znajduje inny zasób niż ten, o który zapytano.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>Serwer odrzuca to, jak powinien, ale nie błędem SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>Błąd nie podaje kodu stanu jako tekstu.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>Serwer odrzuca to, jak powinien, ale nie mówi dlaczego: scimType to nie %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>Odpowiedź nie ma id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>Odpowiedź ma inne id niż poprzednio.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>Odpowiedź nie podaje swojego schematu.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>Serwer odsyła hasło.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>„active” wraca jako tekst, a nie jako true lub false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>Odpowiedź nie mówi, czy użytkownik jest aktywny.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>Nie można odczytać odpowiedzi: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Serwer podaje, że wykonano, ale potem nie jest spełnione: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>W odpowiedzi nie jest spełnione: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>Serwer podaje, że usunięto, ale zasób nadal istnieje.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Na pytanie o usunięty zasób serwer odpowiada %1, oczekiwano 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Potem nie można go odczytać po identyfikatorze (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>Odpowiedź nie mówi, gdzie jest nowy zasób (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>serwer podaje, że utworzono, ale nie zwraca id, którego można użyć</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>serwer nadaje mu id innego zasobu</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; nie udało się wyszukać: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>serwer podał to id przy tworzeniu, ale nic pod nim nie znajduje</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>serwer podał to id przy tworzeniu, ale jest tam inna nazwa: zanim cokolwiek usuniesz, sprawdź, do kogo należy</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>Na serwerze pozostał lub mógł pozostać %n zasób.</numerusform>
            <numerusform>Na serwerze pozostały lub mogły pozostać %n zasoby.</numerusform>
            <numerusform>Na serwerze pozostało lub mogło pozostać %n zasobów.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>na utworzenie nie nadeszła odpowiedź: zasób może jeszcze powstać</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>serwer odpowiada na utworzenie %1: zasób może jeszcze powstać</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Tego nie udało się usunąć lub może nadal istnieć: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>To, co odczytano, zawiera token i nie zostanie zapisane z powrotem.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Zmiana dwóch użytkowników w jednym żądaniu</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Wykonaj każdą operację i podaj wynik każdej z nich.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Utworzenie użytkownika i jego grupy w jednym żądaniu</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Wstaw identyfikatory w miejsce nazw, które mają operacje (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Zakończenie żądania zbiorczego przy pierwszym błędzie</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Po tylu błędach, ile podaje failOnErrors, nie wykonuj dalszych operacji.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Zapytanie o użytkowników bez tokenu</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Odrzucaj kodem 401 tego, kto się nie loguje.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Odczyt konfiguracji usługi</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Podaj dla każdej funkcji, czy jest obsługiwana, oraz jak logują się klienci.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Odczyt typów zasobów</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Wymień każdy typ z nazwą, punktem końcowym i schematem.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Odczyt typu zasobu User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Odpowiedz jednym typem, gdy pytanie dotyczy jego nazwy.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Wymień schematy, a dla każdego atrybutu jego typ oraz czy jest wymagany, wielowartościowy, zmienny i zwracany.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Odczyt schematu użytkowników</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Odpowiedz jednym schematem, gdy pytanie dotyczy jego URI.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Odczyt schematu, którego nikt nie ma</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Dla nieistniejącego schematu odpowiedz 404.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Filtrowanie schematów</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Odrzucaj kodem 403 filtr przy odkrywaniu, aby nikt nie uznał części listy za całość.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Zapytanie o nieistniejący punkt końcowy</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Odpowiadaj 404 z błędem SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filtr z eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Znajdź tego, kto ma tę wartość, i nikogo więcej.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filtr z eq, który nikogo nie znajduje</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Odpowiedz pustą listą i kodem 200, gdy nikt nie ma tej wartości.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filtr z ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Znajdź tych, którzy mają inną wartość.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filtr z co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Znajdź tych, którzy mają ten tekst gdziekolwiek w wartości.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filtr z sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Znajdź tych, których wartość zaczyna się tym tekstem.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filtr z sw dla tekstu ze środka</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Nie znajduj nikogo, czyja wartość ma ten tekst gdzie indziej.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filtr z ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Znajdź tych, których wartość kończy się tym tekstem.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filtr z pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Znajdź tych, którzy mają jakąkolwiek wartość.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filtr z pr dla nieobecnej wartości</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Nie znajduj nikogo, kto nie ma wartości.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filtr z gt według czasu</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Porównuj czasy jako czasy.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filtr z lt według czasu</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filtr z ge i le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Porównuj teksty według ich kolejności, łącznie z równą wartością.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filtr według true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Porównuj true i false jako takie.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filtr według false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filtr z not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Odwróć to, co stoi w nawiasach.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filtr z or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Znajdź tych, dla których spełniony jest jeden z warunków.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filtr z or przed and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Niech „and” wiąże silniej niż „or”.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filtr z nawiasami okrągłymi</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Najpierw rozpatrz to, co stoi w nawiasach.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filtr według podatrybutu</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Porównuj wskazany podatrybut.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filtr według jednej z kilku wartości</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Znajdź każdego, kto ma tę wartość wśród kilku.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filtr z nawiasami kwadratowymi</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Znajdź tych, którzy mają jedną wartość spełniającą wszystko w nawiasach.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filtr z nawiasami kwadratowymi na dwóch wartościach</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Nie znajduj nikogo, u kogo typ pochodzi z jednej wartości, a adres z innej.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filtr według pełnej nazwy atrybutu</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Przyjmuj nazwy atrybutów z URI ich schematu.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filtr według externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Znajdź użytkownika po identyfikatorze nadanym przez klienta.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filtr z nazwami i operatorami wielkimi literami</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Przyjmuj nazwy i operatory bez względu na wielkość liter.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filtr według userName wielkimi literami</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Porównuj userName bez rozróżniania wielkości liter.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filtr według externalId wielkimi literami</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Porównuj externalId z rozróżnianiem wielkości liter.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filtr bez wartości</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Niezrozumiały filtr odrzucaj kodem 400 z invalidFilter, nigdy nie odpowiadaj wszystkimi użytkownikami ani żadnym.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filtr z nieistniejącym operatorem</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Nieznany operator odrzucaj kodem 400 z invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filtr z niezamkniętym nawiasem</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Niekompletny filtr odrzucaj kodem 400 z invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Sprawdzenie członków</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Każdy członek ma występować raz.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Dodanie członka, który już jest w grupie</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Uznawaj za powodzenie to, co nic nie zmienia.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Usunięcie jednego członka po identyfikatorze</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Usuń członka, którego wskazują nawiasy, i żadnego innego.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Zastąpienie wszystkich członków</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Wstaw podanych członków w miejsce obecnych.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Usunięcie wszystkich członków</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Usuń wszystkie wartości usuwanego atrybutu.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Sprawdzenie grup użytkownika</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Podawaj przy użytkowniku, do których grup należy.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Wyszukanie grupy</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Znajdź grupę po displayName i żadnej innej.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Pomijaj członków, gdy jest to wymagane: grupa może mieć ich bardzo wielu.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Zastąpienie grupy</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Zastąp nazwę i członków tymi z PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>W odpowiedzi tego brakuje lub ma złą wartość: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults to %1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>Liczba zasobów na stronie to %1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex to %1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage to %1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>Obaj użytkownicy nadchodzą w złej kolejności.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>Następna strona zaczyna się od użytkownika z poprzedniej.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>Odpowiedź to %1, a nie application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Adres, który już był, występuje u użytkownika dwa razy.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>Grupa ma %n członka, oczekiwano tego jednego użytkownika.</numerusform>
            <numerusform>Grupa ma %n członków, oczekiwano tego jednego użytkownika.</numerusform>
            <numerusform>Grupa ma %n członków, oczekiwano tego jednego użytkownika.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>Odpowiedź nie ma nagłówka ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>ETag jest taki sam jak przed zmianą.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>Odpowiedź nie jest odpowiedzią zbiorczą SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>Odpowiedź podaje %n operację, oczekiwano dwóch.</numerusform>
            <numerusform>Odpowiedź podaje %n operacje, oczekiwano dwóch.</numerusform>
            <numerusform>Odpowiedź podaje %n operacji, oczekiwano dwóch.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Operacja nie podaje kodu stanu jako tekstu.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Operację odrzucono kodem %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>Odpowiedź podaje %n operację, oczekiwano tej jednej, która się nie powiodła.</numerusform>
            <numerusform>Odpowiedź podaje %n operacje, oczekiwano tej jednej, która się nie powiodła.</numerusform>
            <numerusform>Odpowiedź podaje %n operacji, oczekiwano tej jednej, która się nie powiodła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Odczyt pierwszej strony z jednym zasobem</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Zwróć tyle zasobów, ile podaje „count”, i podaj, ile jest ich łącznie.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Odczyt drugiej strony z jednym zasobem</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Kontynuuj tam, gdzie skończyła się poprzednia strona.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Odczyt strony, która pomieści wszystko</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Zacznij od 1 i zwróć wszystkie zasoby.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Odczyt strony, która zaczyna się przed pierwszym zasobem</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Traktuj startIndex mniejszy niż 1 jako 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Zapytanie tylko o liczbę</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Gdy „count” to 0, nie zwracaj zasobów, tylko łączną liczbę.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Zapytanie o mniej niż zero zasobów</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Traktuj ujemne „count” jako 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Odczyt strony za ostatnią</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Za ostatnim zasobem nie zwracaj zasobów, tylko łączną liczbę.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Odczyt pierwszej strony przez kursor</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Podaj kursor, gdy jest następna strona.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Odczyt następnej strony przez kursor</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Odczyt strony przez kursor, którego nikt nie wydał</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Odrzuć taki kursor kodem 400 z invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Wyszukanie użytkownika przez POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Odpowiadaj na wyszukiwanie w treści tak jak na wyszukiwanie w adresie, aby nazwiska osób nie trafiały do dzienników.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Przeszukanie wszystkich zasobów przez POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Szukaj we wszystkich typach, gdy żadnego nie podano.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Sortowanie według title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Sortuj rosnąco według podanego atrybutu.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Sortowanie według title, malejąco</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Odwróć kolejność, gdy tak podaje „sortOrder”.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Sprawdzenie, czy adres występuje raz</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Wartość, która już jest, zostaw bez zmian.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Dodanie atrybutu</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Ustaw to, czego nie było.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Dodanie kilku atrybutów bez ścieżki</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Ustaw wszystko, co wymienia obiekt, i nic więcej.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodanie adresu</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Dodaj do obecnych wartości.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Dodanie adresu, który już jest</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Ustawienie innego adresu jako głównego</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Zachowuj jedną wartość główną: poprzednia przestaje nią być.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Zastąpienie atrybutu</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Wstaw tę wartość w miejsce obecnej.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Zastąpienie podatrybutu</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Zmień ten podatrybut, a sąsiednie zostaw.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Zastąpienie adresu według typu</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Zmień wartość, którą wskazują nawiasy, i żadnej innej.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Zastąpienie tego, czego nie ma</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Traktuj zastąpienie tego, czego nie ma, jako dodanie.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Zastąpienie atrybutu po pełnej nazwie</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Zastąpienie atrybutu o nazwie zapisanej wielkimi literami</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Przyjmuj nazwy atrybutów bez względu na wielkość liter.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Dwukrotna zmiana atrybutu w jednym żądaniu</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Wykonuj operacje jedną po drugiej.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Dezaktywacja i aktywacja użytkownika</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Przyjmuj true i false dla „active”.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Usunięcie atrybutu</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Wyczyść ten atrybut i żadnego innego.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Usunięcie adresu według typu</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Usuń wartość, którą wskazują nawiasy, i żadnej innej.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Wykonaj wszystkie operacje PATCH albo żadnej.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Zastąpienie wartości, której nawiasy nie znajdują</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Zastąpienie bez celu odrzucaj kodem 400 z noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Wysłanie ścieżki, której nie można zrozumieć</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Odrzuć ją kodem 400 z invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Wysłanie nieistniejącej operacji</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Odrzuć ją kodem 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Zmiana id użytkownika</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Zmianę tego, co jest tylko do odczytu, odrzucaj kodem 400 z mutability.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Usunięcie nazwy użytkownika</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Usunięcie tego, co wymagane, odrzucaj kodem 400.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Zmiana nieistniejącego użytkownika</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Odpowiadaj 404 na to, czego nie ma.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Dodanie działu</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Zapisuj atrybuty rozszerzenia korporacyjnego.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filtr według działu</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Znajduj użytkowników po atrybutach rozszerzenia.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Usunięcie działu</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Odczyt wersji użytkownika</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Wysyłaj wersję jako ETag i jako meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Odczyt tego, co się nie zmieniło</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Odpowiadaj 304, gdy klient ma tę wersję.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Zmiana innej wersji niż obecna</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Odrzucaj kodem 412, gdy klient zna inną wersję, aby nikt nie nadpisał tego, co zapisał ktoś inny.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Zmiana obecnej wersji</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Wprowadź zmianę, gdy klient zna wersję.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Odczyt wersji po zmianie</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Nadaj inną wersję temu, co się zmieniło.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Użytkownicy korporacyjni</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Konfiguracja usługi</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Typy zasobów</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schematy</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Tworzenie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrowanie</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortowanie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Wyszukiwanie przez POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Zastępowanie</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Zmiany przez PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Żądania zbiorcze</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Wybrane atrybuty</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>Alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Odkrywanie</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Typy mediów</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Strony przez kursor</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Wszystkie reguły</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>To nie jest JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>To nie jest raport z badania zgodności.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Zawiera nieznany werdykt.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Nie zawiera żadnej z reguł.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nie próbowano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Naruszone</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nie próbowano</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Spełnione tam</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Odczyt użytkownika po identyfikatorze</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Odpowiadaj wszystkim, co zapisano.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Sprawdzenie id i grup użytkownika</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Nadawaj identyfikatory i zachowuj to, co jest tylko do odczytu: to, co wysyła w tym miejscu klient, jest ignorowane.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Sprawdzenie metadanych użytkownika</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Podawaj typ zasobu, czas utworzenia i zmiany oraz miejsce zasobu.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Zapytanie o hasło</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Nigdy nie zwracaj hasła, ktokolwiek o nie pyta.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Odczyt nieistniejącego użytkownika</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Sprawdzenie typu zawartości odpowiedzi</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Odpowiadaj jako application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Zapytanie o application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Odpowiadaj także klientom, którzy przyjmują tylko application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Odczyt jednego atrybutu</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Zwracaj to, co wymienia „attributes”, oraz id i nic więcej.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Odczyt jednego podatrybutu</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Zwracaj wskazany podatrybut, a sąsiednich nie.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Odczyt atrybutu po pełnej nazwie</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Odczyt atrybutu o nazwie zapisanej wielkimi literami</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Odczyt wszystkich atrybutów oprócz jednego</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Pomijaj to, co wymienia „excludedAttributes”, i nic więcej.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Odczyt wszystkiego oprócz id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Zwracaj id nawet wtedy, gdy ma być pominięte.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Zapytanie o /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Odpowiedz zasobem, który reprezentuje token, wskaż do niego drogę albo odpowiedz 501, jeśli nie jest to obsługiwane.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Wysłanie użytkownika w postaci innej niż JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>To, czego nie można odczytać, odrzucaj kodem 400 z invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Odrzuć drugiego użytkownika o tym samym userName kodem 409 z uniqueness, a pierwszego zostaw bez zmian.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Utworzenie tego samego użytkownika wielkimi literami</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Utwórz użytkownika, który ma niewiele więcej niż nazwę.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Zastąpienie tego, co jest tylko do odczytu</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Ignoruj to, co PUT podaje o atrybutach tylko do odczytu.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Zastąpienie atrybutu przez null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Traktuj null jako atrybut bez wartości.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Zastąpienie użytkownika przez takiego bez userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Brak wymaganego atrybutu odrzucaj kodem 400 z invalidValue.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Nadanie użytkownikowi zajętej nazwy</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Odrzucaj kodem 409 userName, które ma inny użytkownik.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Zastąpienie nieistniejącego użytkownika</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Odpowiedz 404: PUT nikogo nie tworzy.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Usunięcie drugiego użytkownika</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Wyszukanie użytkownika, którego usunięto</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Pomijaj na listach to, co usunięto.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Ponowne utworzenie usuniętego użytkownika</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Nie dopuszczaj do konfliktu z tym, co usunięto.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Usunięcie nieistniejącego użytkownika</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>Poprzednia odpowiedź nie podała tego, co jest tu potrzebne.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>Serwer podaje, że tego nie oferuje.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>Spełnione reguły: %1 z %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n reguła jest naruszona.</numerusform>
            <numerusform>%n reguły są naruszone.</numerusform>
            <numerusform>%n reguł jest naruszonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n reguła jest spełniona częściowo.</numerusform>
            <numerusform>%n reguły są spełnione częściowo.</numerusform>
            <numerusform>%n reguł jest spełnionych częściowo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n reguły nie próbowano.</numerusform>
            <numerusform>%n reguł nie próbowano.</numerusform>
            <numerusform>%n reguł nie próbowano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Zgodność %1 z RFC 7643 i RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Zgodność z RFC 7643 i RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Braki: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>Na %1 zostaną utworzone, zmienione i ponownie usunięte:
  %2
Nic innego się nie zmieni. Aby kontynuować, wpisz „%3”: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>Zasady tego komputera nie pozwalają niczego zmieniać na serwerach.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>Zasady tego komputera nie pozwalają zapisywać raportów w plikach.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Nie ma miejsca na dziennik zmian.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Wczytywanie żądań…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>Najnowsze %n żądanie, które serwer jeszcze ma.</numerusform>
            <numerusform>Najnowsze %n żądania, które serwer jeszcze ma.</numerusform>
            <numerusform>Najnowsze %n żądań, które serwer jeszcze ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Brak żądań</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Na serwerze nie ma już żądania na ten temat albo nigdy go nie było.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Przypomnij o tokenie połączenia „%1”</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>Serwer nie zna dnia, w którym wygasa %1. Wybierz dzień, w którym chcesz do tego wrócić, aby nie poszło w zapomnienie. Przypomnienie jest pokazywane jak wygaśnięcie, z dwutygodniowym wyprzedzeniem, tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Rok-miesiąc-dzień, na przykład 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Przypomnij dnia</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Za %n dzień</numerusform>
            <numerusform>Za %n dni</numerusform>
            <numerusform>Za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Bez przypomnienia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Ustaw przypomnienie</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, za %n dzień</numerusform>
            <numerusform>%1, za %n dni</numerusform>
            <numerusform>%1, za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Potrzebny jest dzień w przyszłości.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Wymagany zapis rok-miesiąc-dzień, na przykład 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>Dzień, w którym ten token wygasa, jest znany: powiadomienie pojawi się dwa tygodnie wcześniej bez przypomnienia.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Nosi teraz nazwę %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Doszła %n osoba: %1.</numerusform>
            <numerusform>Doszły %n osoby: %1.</numerusform>
            <numerusform>Doszło %n osób: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Odeszła %n osoba: %1.</numerusform>
            <numerusform>Odeszły %n osoby: %1.</numerusform>
            <numerusform>Odeszło %n osób: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Inny token dla „%1”</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nowe połączenie…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Usuń stare…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>Na tym serwerze tokenu połączenia się nie wymienia. Inny token to inne połączenie, z własnym adresem.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Utwórz inne połączenie</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Przełącz dostawcę tożsamości</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Sprawdź, czy działa</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Usuń stare połączenie i zachowaj jego użytkowników</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Usuń stare połączenie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>Obok istnieje „%1”.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>Na tym samym koncie, dla tego samego dostawcy tożsamości. Jego token jest pokazywany raz.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>U dostawcy %1 wpisz adres i token nowego połączenia w miejsce starych. Stare połączenie działa, dopóki nie zostanie usunięte.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>Synchronizacja połączenia „%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Z nowego połączenia nie nadszedł jeszcze żaden sygnał. Zajrzyj też do %1: tam widać, czy ostatni przebieg się powiódł.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>Jego użytkownicy i grupy pozostają.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>Jego użytkownicy i grupy znikną razem z nim, więc poczekaj, aż znajdą się w nowym.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Bez innego połączenia nikt nie mógłby aprowizować tego konta.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Żądania i odrzucenia w czasie</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>Klawisze strzałek przesuwają, z Shift zaznaczają przedział czasu, Enter pokazuje jego żądania, Escape pokazuje wszystko.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n żądanie</numerusform>
            <numerusform>%n żądania</numerusform>
            <numerusform>%n żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, odrzucone: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 do %2: %3</translation>
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
        <translation>2xx, wykonane</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, gdzie indziej lub bez zmian</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, odrzucone</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, błąd serwera</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Tylko odrzucone</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Bez wywołań tej konsoli</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Wywołania tej konsoli</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Użytkownik lub grupa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Usuwa grupę %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Usuwa użytkownika %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Tworzy użytkownika %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Tworzy grupę %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Zastępuje wszystko, co wiadomo o %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Odczytuje i nic nie zmienia.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Kilka żądań w jednym: każde z nich jest w treści.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>Znaczenie tego żądania nie jest tu znane.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>Treść obcięto przy zapisie, więc nie można odczytać jej w całości.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Wczytywanie żądań…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Żadne żądanie nie pasuje</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Zmień wyszukiwanie, filtry lub czas, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Nie ma jeszcze żądań</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>To, co wysyłają dostawcy tożsamości, pojawia się tu samoczynnie, chwilę po zdarzeniu.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>Najnowsze żądania (%1); zawęź czas lub filtry, aby zobaczyć starsze</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Najnowsze żądania (%1); starsze są na końcu listy</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Jedyne żądanie</numerusform>
            <numerusform>Wszystkie %n żądania</numerusform>
            <numerusform>Wszystkie %n żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Najnowsze pasujące żądania (%1); starsze są na końcu listy</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>Jedyne pasujące żądanie</numerusform>
            <numerusform>Wszystkie %n pasujące żądania</numerusform>
            <numerusform>Wszystkie %n pasujących żądań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Najpierw każda z tych osób jest ponownie odczytywana. Zasady tego komputera nie pozwalają zapisać ich stanu w pliku.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Ponowny odczyt…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Najpierw każda z tych osób jest ponownie odczytywana, a jej stan jest zapisywany w %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Zapisywanie pliku przywracania…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 Plik przywracania to %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>Wiersz %1 nie jest użytkownikiem w postaci, w jakiej Provost zapisuje ich w pliku przywracania.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Liczba użytkowników przekracza %1. Podziel plik.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Nie ma w nim użytkowników.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Przywróć użytkowników z pliku</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Porównaj z obecnym stanem</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Najpierw są tylko porównywani z tym, co serwer ma teraz.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Plik przywracania</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Pliki przywracania (*.jsonl);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Porównywanie z tym, co serwer ma teraz…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>Porównano %1 z %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>Nie można użyć pliku %1. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Zanim wielu użytkowników zostanie zmienionych naraz, Provost zapisuje ich stan. Dzięki takiemu plikowi przywracania ci, którzy byli aktywni, są reaktywowani, a usunięci wracają. Nikomu niczego się nie odbiera.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Jest nowa rola: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Zmień nazwę roli %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>Rola %1 nazywa się teraz %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Usunąć rolę %1?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Nikt jej nie ma. Wraz z nią znikną jej uprawnienia. Jeśli wskazuje ją jeszcze operator lub reguła, serwer ją zachowa i o tym powie.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Usuń rolę</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Usuwanie roli…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>Rola %1 jest usunięta.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Uprawnienia roli %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
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
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Co może rola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>Klucze należą do produktu. To, co zostanie przełączone, dotyczy każdego z tą rolą, na każdym koncie.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Ładowanie uprawnień…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>Produkt nie ma kluczy uprawnień.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Każdy z tą rolą może to robić od tej chwili, na każdym koncie.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Nadaj</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Zmienianie roli…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Nikt z tą rolą nie może już tego robić, na żadnym koncie.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Samoobsługa</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Samoobsługa jest włączona.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Samoobsługa jest wyłączona.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Włączyć samoobsługę?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Administratorzy klientów widzą aprowizację w swoim portalu, o ile pozwalają na to ich uprawnienia.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Zostaw wyłączoną</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Włączanie…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Wyłączyć samoobsługę?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Administratorzy klientów nie widzą już aprowizacji w swoim portalu. To, co skonfigurowali, działa dalej.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Zostaw włączoną</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Wyłączanie…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Każdy z rolą %1 może teraz: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Nadać roli %1: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nikt z rolą %1 nie może już: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Odebrać roli %1: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Nazwa roli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Rola musi mieć nazwę.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>Co jeśli…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Grupy użytkownika</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Wczytywanie grup…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>W żadnej grupie</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>Dostawca tożsamości nie dodał tego użytkownika do żadnej grupy.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Dlaczego brak roli?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>usunięty: po usunięciu nie ma roli</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>Serwer nie podaje grup przy tym użytkowniku. Niektóre serwery podają członków tylko przy grupach: zajrzyj i tam.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Trwa wymiana tokenu połączenia „%1”</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Nowy token</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Sprawdzanie w pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Kopiuj nowy token</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Wydaj inny…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Zachowaj stary token…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Zakończ bez dowodu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Zakończ stary token</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ostatnio użyty %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nigdy nieużyty</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Stary token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nowy token</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 używa nowego tokenu od %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>Oczekiwanie na pierwsze żądanie z nowym tokenem od %1</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>Stary token nie jest już potrzebny i można go zakończyć.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Zmieni kolor na zielony samoczynnie; własne testy się nie liczą. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Jest w pęku kluczy tego komputera i można go ponownie skopiować.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Nie ma go w pęku kluczy tego komputera. Jeśli nikt go już nie ma, wydaj inny: ten, który teraz czeka, zostanie wtedy zakończony.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Token jest w schowku przez pół minuty.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Sprawdź tam, czy synchronizacja działa, i dopiero wtedy zakończ stary.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Nie wiadomo tutaj, czy %1 używa nowego tokenu</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>W pęku kluczy tego komputera jest token tego połączenia, który był tu ostatnio pokazany; można go skopiować ponownie.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>żadna</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Wszyscy inni</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>konta lub serwera</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>wcześniej %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>rola domyślna</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>grupa usunięta</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nowa, oczekuje</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowa</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>wcześniej oczekiwała</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>wcześniej reguła %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>pasuje</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>czy chodzi o „%1” (członkowie: %2)?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>czeka na grupę o tej nazwie</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>usunięta przez %1 dnia %2; nikomu nie nadaje roli</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>usunięta; nikomu nie nadaje roli</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>nazwę „%1” ma teraz inna grupa; ta reguła nic jej nie daje</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>nazwa zmieniona przez %1 z „%2” dnia %3; reguła zachowana</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Inna grupa, „%1”, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Grupa u dostawcy tożsamości</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>konta</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>serwera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>wcześniej bez grupy</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzono</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>czy to ta sama?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>usunięta; nazwę „%1” ma teraz inna grupa i ta reguła nic jej nie daje</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>To ta sama</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapowania ról</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>Domyślna konta lub serwera</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Usuń regułę</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Przetestuj przykładowego użytkownika</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Użytkownik w formacie JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Wklej użytkownika w formacie JSON, tak jak wysyła go dostawca tożsamości: z jego dziennika aprowizacji lub z żądania w panelu Aktywność.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>Według schematów, które pokazuje ten serwer. Przykład pozostaje na tym komputerze i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Ten serwer nie pokazuje tej konsoli schematów, więc użyto schematów z RFC 7643. Przykład pozostaje na tym komputerze i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Odczyt schematów tego serwera…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>To za dużo jak na jednego użytkownika</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Przykład może mieć najwyżej jeden megabajt.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Nic jeszcze nie przetestowano</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Tutaj widać, atrybut po atrybucie, co serwer by odrzucił lub zignorował.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Kto ma te nazwy?</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>czas, na przykład 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>tekst w Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Zmień mapowanie atrybutów u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>Serwer odpowiedziałby 400 invalidValue, a dostawca tożsamości nie utworzyłby tego użytkownika.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Przykład</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Według schematów wszystko się zgadza: sprawdzono %n atrybut.</numerusform>
            <numerusform>Według schematów wszystko się zgadza: sprawdzono %n atrybuty.</numerusform>
            <numerusform>Według schematów wszystko się zgadza: sprawdzono %n atrybutów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>To nie jest JSON. Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Wklej jednego użytkownika w formacie JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>To nie jest jeden użytkownik: oczekiwany jest obiekt JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Nie wiadomo, co to jest: „schemas” nie jest listą lub jest puste.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Zadbaj o wysyłanie „schemas” z %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Nie wiadomo, że to użytkownik: w „schemas” brakuje %1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>Serwer nie zna tego schematu. To, co do niego należy, zostanie zignorowane lub odrzucone.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Należy do rozszerzenia i musi znajdować się wewnątrz „%1”.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Zmapuj to na %1 u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>Schemat serwera tego nie zawiera. Zostanie to zignorowane, a niektóre serwery odrzucą użytkownika.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>Serwer nie zna tego rozszerzenia. Zostanie ono zignorowane lub odrzucone.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>„schemas” nie wymienia tego rozszerzenia. Ścisłe serwery je ignorują.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>Wartość to %1, a oczekiwany typ to %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>To wymagane, a brakuje.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Występuje dwa razy: nazwy atrybutów nie mogą różnić się samą wielkością liter.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>Serwer ustawia to sam i ignoruje to, co wysłano.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>To wymagane, a jest puste.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>To pusty tekst, który niektóre serwery odrzucają. Pominięcie go też czyści wartość.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>Wartość to %1, a oczekiwana jest lista.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>Ta sama wartość tego samego typu występuje dwa razy.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Więcej niż jedna z wartości jest główna.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>To tekst „%1”, a oczekiwane jest true lub false. Serwery, które czytają ściśle, go odrzucają.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID wysyła to w ten sposób bez aadOptscim062020: dodaj ?aadOptscim062020 do adresu URL dzierżawy.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>To żadna z wartości, które podaje serwer: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Zaczyna się lub kończy spacją i jest inną wartością niż ta bez spacji.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Usuń spację tam, gdzie dostawca tożsamości mapuje tę wartość.</translation>
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
        <translation>Nazwą użytkownika jest adres e-mail i nikt inny nie może go mieć.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Osoba zdezaktywowana zostaje wszędzie wylogowana i zwalnia miejsce. Osoba usunięta po 30 dniach znika na stałe.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Grupa jest zespołem; po jej usunięciu członkowie pozostają.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Przyjmuje token SCIM organizacji, dostępny tylko w planie Enterprise. Klucz do interfejsu API REST jest odrzucany.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Kto nie otrzyma roli, jest Formulatorem.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Dowolny inny produkt</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>O rolach decydują tam grupy, a grupa musi się nazywać dokładnie tak, jak oczekuje produkt.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>Źródłem danych jest dostawca tożsamości: to, co tu zmienisz, może zmienić z powrotem.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Adres kończy się na %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Grupy są rolami: kto jest w grupie, ma rolę o tej nazwie.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Grupy można tam odczytywać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Nie oferuje: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost pyta naraz o %n użytkownika.</numerusform>
            <numerusform>Provost pyta naraz o %n użytkowników.</numerusform>
            <numerusform>Provost pyta naraz o %n użytkowników.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Przytrzymaj, aby pokazać</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Ukryte. Skopiuj przyciskiem obok.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>Zaznaczono: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Zaznacz wszystkie (%1)</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Samoobsługa</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Samoobsługa konta %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Własni administratorzy konta mogą konfigurować jego aprowizację w ramach poniższych uprawnień.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Wyłączona dla całego serwera, więc własni administratorzy konta mogą tylko oglądać, cokolwiek tu wybrano.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Administratorzy klientów mogą konfigurować aprowizację swojego konta w ramach poniższych uprawnień.</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
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
        <translation>Połącz z serwerem Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Adres i osobisty klucz administracyjny.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Osobisty klucz administracyjny</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Wpisz swój klucz administracyjny. Może go utworzyć administrator serwera; zaczyna się od pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Otwórz punkt końcowy SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Użytkownicy i grupy dowolnego produktu obsługującego SCIM, za pomocą adresu i tokenu bearer.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>Adres przed /Users, tak jak wprowadza się go u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Wpisz token SCIM otrzymany z produktu. Klucz do jego innych interfejsów API często nie jest przyjmowany.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>To, co wysyła tu Provost, jest zgodne z tym, co %1 publikuje o swoim interfejsie API. Nie zweryfikowano tego na działającej usłudze.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Otwórz środowisko Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>Połączenia SCIM, użytkownicy i grupy wszystkich kont, za pomocą identyfikatora klienta i klucza API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Według regionu: api.frontegg.com (UE), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; albo własna domena z /frontegg na końcu.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Wpisz klucz API środowiska. Jest w jego ustawieniach obok identyfikatora klienta.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Wpisz identyfikator klienta środowiska. Nie zawiera dwukropka.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Użytkownicy i grupy to ci, którzy nadeszli przez SCIM; osoby dodane ręcznie nie są pokazywane. Przeglądanych jest do 50 kont, a gdy jest ich więcej, tylko te, które mają połączenie.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Osoba należąca do kilku kont jest tu raz dla każdego z nich. We wszystkim, co wysyła o osobie, Provost podaje konto: bez tego Frontegg usunąłby osobę wszędzie.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Gdy konto ma kilka połączeń, Frontegg nie podaje, przez które ktoś nadszedł. Użytkowników nie można wtedy usunąć razem z połączeniem.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Nazwy połączenia nie można zmienić, a połączenia nie można wstrzymać; jego tokenu nie można ponownie odczytać ani wymienić. Inny token to inne połączenie: utwórz je, przełącz dostawcę tożsamości, sprawdź, czy działa, usuń stare i zachowaj jego użytkowników.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Otwórz Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Katalogi, użytkownicy i grupy jednego produktu (BoxyHQ Jackson), za pomocą jego klucza API.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/moj-produkt</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>Adres Polis, a po ukośniku nazwa produktu.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Wpisz jeden z kluczy API Polis (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Katalog jest tu połączeniem, a dzierżawa kontem. Każdy produkt otwiera się osobno: Polis nie wymienia innych.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis przechowuje sekret SCIM katalogu w postaci jawnej i podaje go, z każdym katalogiem, każdemu, kto ma klucz API. Provost niczego z tego nie przechowuje i pokazuje to tylko na żądanie.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Gdy katalog jest zdezaktywowany, Polis odpowiada jego dostawcy tożsamości tak, jakby wszystko wykonano, ale odrzuca zmiany. Potem dostawca tożsamości musi zsynchronizować wszystko od nowa.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>Usunięcie katalogu zawsze usuwa jego użytkowników i grupy.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Katalogi Google Workspace tworzy się we własnej konsoli Polis: wymagają dostępu do Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>Otwórz WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Katalogi, użytkownicy i grupy wszystkich organizacji, za pomocą tajnego klucza.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Tajny klucz</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Wpisz tajny klucz środowiska; zaczyna się od sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Katalog jest tu połączeniem, a organizacja kontem. Jeśli katalog nie jest połączony, za jego nazwą stoi stan określony słowem WorkOS.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Katalogi tworzy się, a ich tokeny pokazuje i wymienia w pulpicie WorkOS lub przez łącze do jego Admin Portal.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>Usunięcie katalogu usuwa jego użytkowników i grupy. WorkOS potrzebuje na to czasu: katalog może być jeszcze przez chwilę na liście.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Użytkowników i grup się tu nie zmienia. O tym, która grupa nadaje którą rolę, decyduje się w pulpicie WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Otwórz Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Katalogi, użytkownicy i grupy wszystkich organizacji, za pomocą identyfikatora i sekretu klienta.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>Adres środowiska.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Wpisz sekret klienta środowiska.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Katalog jest tu połączeniem, a organizacja kontem. Scalekit oznacza w swoim interfejsie API tworzenie i usuwanie katalogów jako wersję zapoznawczą, która może nie być dostępna dla wszystkich.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Dla katalogu można wybrać tylko dostawców tożsamości, których wymienia Scalekit.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Wstrzymanie katalogu go wyłącza. Nie ma dokumentacji, jaką odpowiedź otrzymuje wtedy jego dostawca tożsamości.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Wymiana sekretu, atrybuty i role są w pulpicie samego Scalekit. Tutaj widać, kiedy wygasają jego sekrety.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Otwórz dzierżawę Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>Przychodzące SCIM jego połączeń Enterprise, z tokenami, użytkownikami i grupami.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>Własny adres dzierżawy, nie domena niestandardowa.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Wpisz sekret klienta aplikacji machine-to-machine dla Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Wpisz identyfikator klienta tej aplikacji. Nie zawiera dwukropka.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Konfiguracja SCIM jest tu połączeniem, a połączenie Enterprise, do którego należy, jej kontem: każde przyjmuje jedną, o tej samej nazwie. Połączenia Enterprise tworzy się w Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Są najwyżej dwa tokeny. Dwa pokazywane są tak, jakby jeden był wymieniany na drugi. Wiadomo, kiedy token był ostatnio użyty, ale nie przez kogo: własne testy też się liczą.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Dezaktywacja blokuje osobę w całej dzierżawie, tak jak robi to dostawca tożsamości, który dezaktywuje ją przez SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>W jednym wyszukiwaniu Auth0 podaje tysiąc użytkowników. Provost kontynuuje od chwili, w której utworzono ostatniego z nich; ktoś nowy może nie zostać znaleziony od razu.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Usunięcie konfiguracji SCIM usuwa jej tokeny. Należy oczekiwać, że użytkownicy i grupy pozostaną w Auth0; nie jest to udokumentowane. Tutaj nie są już wtedy pokazywani.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Otwórz projekt Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>Połączenia SCIM, członkowie i grupy wszystkich organizacji, za pomocą identyfikatora i sekretu projektu.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com dla projektu testowego.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Sekret</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Wpisz sekret projektu.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Identyfikator projektu</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Wpisz identyfikator projektu; zaczyna się od project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Organizacja jest tu kontem i ma najwyżej jedno połączenie SCIM. Gdy organizacji jest ponad sto, odpytywane są tylko te, które podają, że je mają.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Członkowie to osoby, które nadeszły przez SCIM; kto nadszedł inaczej, nie jest pokazywany. Może brakować osób, których aprowizację cofnięto: wyszukiwanie Stytch pomija usuniętych członków.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Kto jest w grupie, podają atrybuty samych członków. To, że identyfikatory są tam identyfikatorami grup Stytch, jest wywnioskowane, a nie udokumentowane.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Token jest wymieniany, gdy działają oba. Stytch nie podaje, czy któryś był używany: sprawdź u dostawcy tożsamości, czy działa z nowym, zanim zakończysz stary.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Gdy połączenie jest usuwane, Stytch nie jest proszony o usunięcie jego członków. Nie jest udokumentowane, co się z nimi dzieje; tutaj nie są już wtedy pokazywani.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Członków się tu nie zmienia.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>To, co może rola i co pokazuje portal klientów, Frontegg przyjmuje jako całość. Provost odczytuje to w tej chwili, zmienia jedno słowo i potem sprawdza.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>Żądania dostawców tożsamości są tylko we własnym portalu Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Użytkowników i grup się tu nie zmienia, a serwer nie ma wyszukiwania: Provost szuka w tym, co pobrał.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Dzierżawa ma jedno łącze konfiguracyjne naraz, a Polis pokazuje jego adres we własnej konsoli, dopóki działa.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>Aplikacja potrzebuje zakresów read:connections, read:scim_config i read:scim_token; do tworzenia, zmieniania i usuwania create:scim_config, update:scim_config, create:scim_token, delete:scim_config i delete:scim_token; dla osób read:users i update:users; dla grup read:groups i read:group_members. Czego jej brakuje, to nie jest oferowane.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 przyjmuje mapowanie atrybutów jako całość. Provost odczytuje je w tej chwili, zmienia to, co zmieniono, i pozostawia bez zmian to, co identyfikuje użytkownika.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>Żądania dostawców tożsamości (dzienniki sscim i fscim), role i bilety samoobsługi są w pulpicie samego Auth0.</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>Zapomnij %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Sieć – zaawansowane…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Zapomnieć ten serwer?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 zniknie z listy, a klucze tego serwera z pęku kluczy tego komputera. Na samym serwerze nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Zachowaj serwer</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Zapomnij serwer</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Jego klucze znikają z pęku kluczy tego komputera, a zachowane dane zostaną usunięte. Zasady tego komputera wymieniają %1, więc serwer pozostaje na liście. Na samym serwerze nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Wczytywanie przykładowej organizacji…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Uruchamianie serwera lokalnego…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Sprawdzanie, czy serwer zna ten klucz…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serwer lokalny</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Przeszukano tutaj, wśród wszystkich użytkowników podawanych przez ten serwer (%1).</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Przeszukano tutaj, wśród wczytanych użytkowników (%1); serwer może mieć ich więcej.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Szukaj na serwerze</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>Serwer wyszukuje…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Ten serwer nie wyszukuje albo odrzuca każdy filtr znany programowi Provost. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Przeszukano serwer: znaleziono %n użytkownika.</numerusform>
            <numerusform>Przeszukano serwer: znaleziono %n użytkowników.</numerusform>
            <numerusform>Przeszukano serwer: znaleziono %n użytkowników.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Serwer liczy ich %1; wpisz więcej z nazwy, aby zobaczyć pozostałych.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>Serwer wysłał też %n użytkownika, który nie pasuje i nie jest pokazany: nie filtruje tak, jak deklaruje.</numerusform>
            <numerusform>Serwer wysłał też %n użytkowników, którzy nie pasują i nie są pokazani: nie filtruje tak, jak deklaruje.</numerusform>
            <numerusform>Serwer wysłał też %n użytkowników, którzy nie pasują i nie są pokazani: nie filtruje tak, jak deklaruje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Wysłano jako filtr: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>zakończona przez dezaktywację</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>zakończona przez usunięcie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>Trwa</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Gdzie są Twoje dane</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Dziennik zmian…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Ta konsola</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Odpytywanie pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Ten serwer: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Etykieta w oknie</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Tylko do odczytu: nic, co coś zmienia, nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>Etykieta jest widoczna nad oknem i w każdym oknie dialogowym. Przełączenie trybu tylko do odczytu ponownie otwiera serwer.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Powiadamiaj na pulpicie, gdy coś wymaga uwagi</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Najwyżej jedno na pięć minut, bez nazw, adresów i tokenów. Provost musi być uruchomiony.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Ten pulpit nie pokazuje powiadomień programów.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Jak zegar tego komputera</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Nigdy w tych godzinach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Kopia lokalna</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Przechowuj użytkowników i grupy każdego serwera na tym komputerze</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Są dostępne od razu po następnym uruchomieniu, także bez serwera, do odczytu. Tylko Ty możesz czytać te pliki; nie ma w nich kluczy ani tokenów. Wyłączenie usuwa je i ponownie otwiera serwer.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Każdy czas pokazuje różnicę względem UTC, a pod wskaźnikiem myszy czas drugiego zegara.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Lista serwerów</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Adresy, nazwy i etykiety jako plik dla współpracowników lub innych komputerów. Nie zawiera kluczy: kto go importuje, wprowadza własny, a dla serwera, którego adres jest tu znany, klucz pozostaje.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Konfiguracja…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Cała konfiguracja serwera jako jeden dokument: eksportuj ją, porównaj z plikiem, zastosuj plik.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Zarządzane: zasady tego komputera wyłączają powiadomienia.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Zarządzane: zgodnie z zasadami tego komputera nie jest przechowywana kopia żadnego serwera.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Zarządzane: zasady tego komputera wymieniają ten serwer wraz z etykietą.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Zarządzane: zasady tego komputera otwierają każdy serwer tylko do odczytu.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Sieć (zarządzana)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>Decydują zasady tego komputera, niezależnie od opcji sieciowych danego serwera.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Zarządzane: zasady tego komputera nie pozwalają zapisywać list w plikach.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Sprawy…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Dziennik…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Łącza konfiguracyjne</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Kto ma takie łącze, konfiguruje połączenie jednego konta bez logowania. Konto ma jedno łącze naraz: kolejne kończy poprzednie.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Utwórz łącze</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Jest pokazywane tylko ten raz. Wyślij je tylko osobie, która konfiguruje połączenie, zaufaną drogą.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Usuń łącze…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Ładowanie łączy…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak łączy</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Nikt nie może skonfigurować połączenia za pomocą łącza.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Podaj, dla którego konta.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>Usunąć łącze konta „%1”?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Kto je ma, nie może go już użyć. To, co za jego pomocą skonfigurowano, pozostaje.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Usuwanie łącza…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>To konto ma link, który przestanie działać, gdy tylko powstanie następny. Naciśnij przycisk jeszcze raz, aby go utworzyć.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>wygasło</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Ważne do</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>Podstawowy adres URL SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Pole unikatowe</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Kopiuj token z pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token tego połączenia</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Wklej token</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Tylko odczytuje, z tokenem tego połączenia. Oznaczone jako Twoje, więc nigdy nie liczy się jako żądanie dostawcy %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Żaden token tego połączenia nie jest ważny, więc nikt nie może go używać.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Wygeneruj token…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Token tego połączenia nie dotarł. Nikt go nie ma; wygeneruj inny.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Wygeneruj inny…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 w pęku kluczy</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Token jest w schowku przez pół minuty.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>W pęku kluczy tego komputera nie ma tokenu tego połączenia. Wklej go lub wygeneruj inny.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>Pęk kluczy tego komputera nie odpowiada. Wklej token lub wygeneruj inny.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>Połączenie działa: serwer pozwolił tej konsoli na odczyt z tym tokenem.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Test się nie powiódł. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>brak ważnego</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Arkusz przekazania</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Wymień…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Zbadaj…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Bada punkt końcowy za pomocą piętnastu kontroli.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Test przykładowego użytkownika…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Mówi, co ten serwer zakwestionowałby u użytkownika. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Ten interfejs API nie podaje, dokąd dostawca tożsamości wysyła żądania i z którym tokenem. Jedno i drugie jest w pulpicie samego produktu.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Pokaż…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>Token tego połączenia nie dotarł i nie ma sposobu na uzyskanie innego. Usuń połączenie i utwórz je ponownie.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Dopóki połączenie jest zdezaktywowane, ten serwer odpowiada dostawcy %1 tak, jakby wszystko wykonano, i porzuca żądania: to, co się tam w tym czasie zmieni, przepadnie bez śladu. Po wznowieniu zleć dostawcy %1 pełną synchronizację od nowa.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>można go pokazać w każdej chwili</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>pokazano go raz, przy utworzeniu</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Znajdź klawisz lub jego działanie</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Żaden klawisz tego nie robi. Ctrl+K znajdzie to, co można zrobić bez klawisza.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>Token połączenia „%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Ten serwer przechowuje token w postaci jawnej i pokazuje go w każdej chwili, dopóki istnieje połączenie, każdemu, kto ma klucz do jego interfejsu API. Nie można go wymienić. Chroń te klucze tak samo jak token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Wydawany jest drugi token. Dopóki nie zakończysz starego, działają oba: nic się nie zatrzymuje.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Wpisz go u dostawcy %1, w polu „%2”.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost czeka, aż dostawca %1 go użyje. Własne testy się nie liczą.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Dopiero wtedy zakończ stary.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Wymień token połączenia „%1”</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Wydaj drugi token i pokaż go</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>Token do wymiany</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Sprawdź u dostawcy %1, czy synchronizacja z nim działa: ten serwer tego nie podaje.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>Zasady tego komputera nie pozwalają przechowywać kopii, a więc i dowodów.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Pokaż sprawy i ich dowody</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Pokaż dziennik tego programu</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Tokeny wszystkich połączeń</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Wymień…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Przejdź do połączenia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Wczytywanie tokenów…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Żaden token nie pasuje</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Zmień filtr, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Brak tokenów</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Żadne połączenie nie ma nieunieważnionego tokenu.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>Tokeny do tej pory: %1</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>Tokeny: %1; brakuje tokenów niektórych połączeń.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>Tokeny: %1 z %2, wszystko</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Przypomnij…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Zapisz jako kalendarz…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Zapisz dni, w których wygasają tokeny</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Tokeny Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Tokeny Provost (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>Zapisano %n dzień jako %1. Nie ma tam sekretów ani nazwisk osób.</numerusform>
            <numerusform>Zapisano %n dni jako %1. Nie ma tam sekretów ani nazwisk osób.</numerusform>
            <numerusform>Zapisano %n dni jako %1. Nie ma tam sekretów ani nazwisk osób.</numerusform>
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
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnie użycie</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Zakres użycia</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Wymiana</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>utworzono %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nigdy nieużyty</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>unieważniony</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nigdy nie odebrano</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>bezterminowo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>można zakończyć</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>do wymiany</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>czeka na pierwsze użycie</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>z dnia %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>przypomnienie za %n dzień</numerusform>
            <numerusform>przypomnienie za %n dni</numerusform>
            <numerusform>przypomnienie za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>czas na przypomnienie</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>Token połączenia %1 wygasa</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Od tej chwili żądania dostawcy %1 do połączenia %2 (%3) będą odrzucane.
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Wymień token połączenia %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Przypomnienie ustawione w programie Provost; termin wygaśnięcia tokenu dostawcy %1 w połączeniu %2 (%3) nie jest znany.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Unieważnić token %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Kto go używa, będzie odrzucany od następnego żądania. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Unieważnianie tokenu…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Jest częścią trwającej wymiany, która wraz z nim się zakończy.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>To ostatni działający token tego połączenia. Bez niego dostawca %1 w ogóle nie może połączyć się z produktem.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Zakończyć stary token połączenia „%1” bez dowodu?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Dostawca %1 nie użył nowego tokenu. Jeśli nadal ma stary, będzie odrzucany od następnego żądania, dopóki ktoś nie wprowadzi tam nowego tokenu. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Zakończ stary token</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Czekaj dalej</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Kończenie starego tokenu…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Zachować stary token połączenia „%1”?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>Nowy token zostanie unieważniony; stary działa dalej i wszystko jest jak wcześniej.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Unieważnij nowy token</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Kontynuuj z nowym</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Unieważnianie nowego tokenu…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>Dostawca %1 używa już nowego tokenu. Będzie odrzucany, dopóki nie wprowadzi się tam ponownie starego.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Wydać inny nowy token dla „%1”?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>Nowy token, którego nikt nie ma, zostanie unieważniony, a w jego miejsce zostanie wydany i raz pokazany inny. Stary token działa dalej.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Wydaj inny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Unieważnianie tokenu, którego nikt nie ma…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Nie wiadomo tutaj, czy %1 używa nowego tokenu. Jeśli nadal jest tam stary, jego żądania będą odrzucane, począwszy od następnego, dopóki ktoś nie wpisze tam nowego tokenu. Tego nie można cofnąć.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Odczyt użytkowników</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Zapis użytkowników</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Odczyt grup</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Zapis grup</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Na przykład: Okta produkcja</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>Zewsząd albo na przykład 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Działa tylko z tych adresów</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Nie wygasa</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Za %n dzień</numerusform>
            <numerusform>Za %n dni</numerusform>
            <numerusform>Za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Może służyć do</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Wybierz co najmniej jedną rzecz, do której token może służyć.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Jeden z adresów nie jest adresem ani siecią. Zapisuj sieci jako 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Skopiuj token dla „%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Przechowaj go w pęku kluczy tego komputera, aby można było testować połączenie</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Token jest zapisany gdzie indziej</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Zmieni kolor na zielony samoczynnie. Własny test się nie liczy.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>Pęk kluczy tego komputera nie jest dostępny, więc token jest przechowywany tylko do zamknięcia programu Provost. Skopiuj go teraz.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Skopiowano. Schowek zostanie wyczyszczony za %n s i nie zachowa historii.</numerusform>
            <numerusform>Skopiowano. Schowek zostanie wyczyszczony za %n s i nie zachowa historii.</numerusform>
            <numerusform>Skopiowano. Schowek zostanie wyczyszczony za %n s i nie zachowa historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>Tokenu nie ma już w schowku.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>Token działa: serwer pozwolił tej konsoli na odczyt z jego użyciem.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>Test się nie powiódł. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>Token zostałby utracony na zawsze. Skopiuj go lub zaznacz, że jest zapisany.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>Pierwsze żądanie dostawcy %1 nadeszło o %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>Oczekiwanie na pierwsze żądanie dostawcy %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Zakończ stary token</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Można nacisnąć, gdy tylko dostawca tożsamości użyje nowego tokenu.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Kopiuj arkusz przekazania</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>Token jest w schowku. Najpierw go wklej, a potem skopiuj arkusz.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>Arkusz jest w schowku, bez tokenu.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Jest pokazywany tylko ten jeden raz. Serwer przechowuje tylko jego skrót, więc nikt nie może go pokazać ponownie.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>Serwer przechowuje go w postaci jawnej i pokazuje ponownie każdemu, kto ma klucz do jego interfejsu API.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Jest pokazywany tylko ten jeden raz, a serwer nie pokaże go ponownie.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Wklej go w polu „%1” u dostawcy %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Ten serwer podaje najwyżej czas ostatniej synchronizacji. Zajrzyj też do dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>Stary token jest zakończony: do tego czasu żądania dostawcy są odrzucane.</translation>
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
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Użyto</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Jednocześnie może być ważnych kilka tokenów. Serwer przechowuje tylko skróty; token, którego nikt już nie ma, można unieważnić.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Wczytywanie tokenów…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Brak tokenów</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Nikt nie może używać tego połączenia, dopóki nie powstanie token.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Wymień…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Wygeneruj…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Przypomnij…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Połączenie ma na tym serwerze jeden token naraz, a serwer przechowuje tylko jego skrót. Następny token natychmiast go kończy.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Ma już swój token. Zamiast tego wymień ten token.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Jednocześnie może być ważnych kilka tokenów. Token, którego nikt już nie ma, można unieważnić.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>Przewodnik nie dotarł do końca.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n obraz.</numerusform>
            <numerusform>Zapisano %n obrazy.</numerusform>
            <numerusform>Zapisano %n obrazów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>Na liście %1 nie ma wiersza z „%2”.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Nie ma pola %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>Nie można nacisnąć przycisku %1.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>Nie można wybrać polecenia menu %1.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nic nie jest zatrzymane.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>Przycisk %1 nie otwiera menu.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 Wykonano %2 z %3.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>Źródłem danych %n z tych osób jest dostawca tożsamości i może to cofnąć przy następnej synchronizacji. Aby zmiana była trwała, wprowadź ją także tam.</numerusform>
            <numerusform>Źródłem danych %n z tych osób jest dostawca tożsamości i może to cofnąć przy następnej synchronizacji. Aby zmiana była trwała, wprowadź ją także tam.</numerusform>
            <numerusform>Źródłem danych %n z tych osób jest dostawca tożsamości i może to cofnąć przy następnej synchronizacji. Aby zmiana była trwała, wprowadź ją także tam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Nikt inny nie ma roli %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>bez roli do utraty</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>utrata roli %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Dezaktywować: %1?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>Logowanie jest natychmiast odrzucane, sesje się kończą, a miejsce się zwalnia. Grupy i profil pozostają. Reaktywacja przywraca dostęp, ale nie sesje.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Dezaktywuj</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Dezaktywuj: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Dezaktywowanie…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: zdezaktywowano.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Reaktywować: %1?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>Logowanie jest znów dozwolone, zajmowane jest miejsce, jeśli jakieś jest wolne, a role wynikają z grup w ich obecnym stanie.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktywuj</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Reaktywuj: %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reaktywowanie…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>znów z prawem logowania</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: reaktywowano.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Przywrócić: %1?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>Użytkownik wraca z tym samym identyfikatorem, profilem i historią oraz do grup, które jeszcze istnieją. Tego nie można tu cofnąć, ale użytkownika można zdezaktywować.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>powrót</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: przywrócono.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Zakończyć wszystkie sesje: %1?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Każda sesja kończy się natychmiast, niezależnie od połączenia, przez które nadeszła osoba. Aktywne osoby mogą zalogować się ponownie.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Zakończ sesje</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zostaw sesje</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Kończenie sesji…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>wylogowanie wszędzie</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: zakończono wszystkie sesje.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Nie ma użytkowników ani grup bez połączenia.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>użytkownicy i grupy bez połączenia</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>Usunąć bez połączenia: %1?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>Ich połączenie usunięto i żaden dostawca tożsamości już ich nie zasila. Kto wróci później, będzie nowym użytkownikiem, chyba że serwer przechowuje usuniętych użytkowników przez kilka dni.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>użytkownicy do usunięcia</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>grupy do usunięcia</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Nikt inny nie ma żadnej z ról %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>Użytkownik z pliku jest w takim stanie jak wtedy.</numerusform>
            <numerusform>Wszyscy %n użytkownicy z pliku są w takim stanie jak wtedy.</numerusform>
            <numerusform>Wszystkich %n użytkowników z pliku jest w takim stanie jak wtedy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>Przywrócić: %1?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>To jest zawartość pliku w porównaniu z tym, co serwer ma teraz. Profile i grupy pozostają w obecnym stanie; miejsce jest zajmowane, jeśli jakieś jest wolne.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>zdezaktywowany → aktywny</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>usunięty → przywrócony, z grupami, które jeszcze istnieją</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>usunięci na stałe; przywrócić ich może tylko dostawca tożsamości</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: przywrócono.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Nikogo nie można przywrócić</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>usunięty → przywrócony i zdezaktywowany jak w pliku</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Użytkownicy usunięci na stałe</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Ten, kto aprowizuje ten serwer, może to cofnąć przy następnej synchronizacji. Aby zmiana była trwała, wprowadź ją także tam.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>Serwer dowiaduje się tylko, że użytkownik nie jest aktywny. Co z tego wynika, zależy od produktu: większość odmawia logowania, niektóre kończą sesje.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>wyłączenie</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>Serwer dowiaduje się tylko, że użytkownik jest aktywny. Co z tego wynika, zależy od produktu.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>zwalniane miejsca</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sesje kończone teraz</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Wysyłane jest tylko to, co zmienisz; puste pole usuwa atrybut.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>Zmienić: %1?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Jedno żądanie wymienia tylko to, co się różni.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Zmienianie…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: zmieniono.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>Do której grupy?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>Dodać do grupy %2: %1?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Sto osób w każdym żądaniu, a reszta grupy pozostaje nietknięta. Jeśli któreś żądanie się nie powiedzie, to, co zrobiły pozostałe, zostaje.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Dodaj do grupy</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Zmienianie grupy…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>dołączenie do grupy</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: dodano do grupy %2.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Dostawcy tożsamości znajdują użytkownika po nazwie użytkownika lub identyfikatorze zewnętrznym. Ten, który już go nie znajdzie, może utworzyć kolejnego.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Kto to ma?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>zdezaktywowany</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1: wcześniej %2, teraz %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1: wcześniej %2, teraz %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1: wcześniej nazwa użytkownika %2, teraz %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 ma teraz inne połączenie.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>Wybrany użytkownik</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>Zasób SCIM użytkownika</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>O użytkowniku</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>Surowy SCIM</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Żądania dotyczące użytkownika</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Grupy i rola</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>miejsce zajęte</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesja</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>bez miejsca</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>bez sesji</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 już nie istnieje.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Liczba wcześniej: %1, obecnie: %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zdezaktywowany</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>bez połączenia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięty</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Usunięty, pozostał %n dzień</numerusform>
            <numerusform>Usunięty, pozostały %n dni</numerusform>
            <numerusform>Usunięty, pozostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Usunięcie na stałe: %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Znajdź użytkownika</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Żaden użytkownik nie pasuje</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Zmień wyszukiwanie lub filtry, aby zobaczyć pozostałych.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Wczytywanie użytkowników…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Najpierw skonfiguruj połączenie. Użytkownicy pojawiają się tu samoczynnie, gdy odezwie się jego dostawca tożsamości.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>Połączenie %1 jest skonfigurowane, ale jego dostawca tożsamości nigdy się nie odezwał. Gdy to zrobi, użytkownicy pojawią się tu samoczynnie.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Dostawcy tożsamości odezwali się, ale nie wysłali użytkowników. Gdy to zrobią, użytkownicy pojawią się tu samoczynnie.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Nikogo jeszcze nie aprowizowano</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>Pasuje %1 z %2</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktywuj…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Zakończ sesje…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Tych użytkowników zachowano przy usunięciu ich połączenia. Żaden dostawca tożsamości już ich nie zmienia ani nie usuwa.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Usuń wszystkich…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Czy nie mają już dostępu?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Przywróć użytkowników z pliku…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 z %n użytkownika</numerusform>
            <numerusform>%1 z %n użytkowników</numerusform>
            <numerusform>%1 z %n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Żaden aktywny ani zdezaktywowany użytkownik nie pasuje</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>Pasowałby %n usunięty użytkownik. Usuniętego użytkownika można przywrócić, dopóki nie minie okres przechowywania.</numerusform>
            <numerusform>Pasowaliby %n usunięci użytkownicy. Usuniętego użytkownika można przywrócić, dopóki nie minie okres przechowywania.</numerusform>
            <numerusform>Pasowałoby %n usuniętych użytkowników. Usuniętego użytkownika można przywrócić, dopóki nie minie okres przechowywania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Pokaż usuniętych</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Co się zmieniło od…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>Serwer nikogo nie wymienia. Gdy to zrobi, użytkownicy pojawią się tu samoczynnie.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Dodaj do grupy…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Porównaj z listą od dostawcy tożsamości…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>Pasuje %1 z %2, przeszukano tutaj</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Porównano ze stanem po %1 (%2).</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Przyjmowane jest tylko https, z wyjątkiem serwera na tym komputerze. Klucz wysłany przez http mógłby zostać po drodze odczytany.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Witamy w programie Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Zobacz i kontroluj, kto jest aprowizowany, od którego dostawcy tożsamości i z jaką rolą.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Klucze są w pęku kluczy tego komputera. Provost łączy się tylko z Twoim serwerem.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Uruchom serwer lokalny</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Kompletny serwer aprowizacji na tym komputerze, z przykładową organizacją. Dobry do wypróbowania.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>Wpisz adres serwera, na przykład %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>To nie jest adres serwera. Powinien wyglądać jak %1, bez nazwy użytkownika, znaku zapytania i #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Sieć – zaawansowane…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Nazwa na liście serwerów (opcjonalnie)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Gdy jeden adres obsługuje kilka dzierżaw, a wybiera token, osobna nazwa pozwala mieć każdą z nich obok innych.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>Co jeśli %1 będzie w innych grupach?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Zaznacz grupy do wypróbowania. Serwer wyliczy rolę; nic się nie zmieni i nikt się nie dowie.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Inna grupa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Która grupa?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Bez zmian: %1</translation>
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
        <translation>%1 s temu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 godz. temu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
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
        <translation>brak danych</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
