<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questa guida.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Apre il server salvato con questo indirizzo.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Conserva in questa cartella le impostazioni e il database del server locale.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Apre ogni sezione e finestra, salva qui un’immagine di ciascuna e termina.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Apre il server locale, con un’organizzazione di esempio se è vuoto.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Vedere e governare di chi viene eseguito il provisioning, e da quale provider di identità.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Solo le sezioni, con questa parola alla fine del nome di ogni immagine.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Usa questa lingua, per esempio de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Esamina un endpoint SCIM senza finestra; “provost check --help” dice di più.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Prova lì ciò che fa un provider di identità; “provost rehearse --help” dice di più.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Verifica lì, regola per regola, ciò che richiedono RFC 7643 e RFC 7644; “provost conformance --help” dice di più.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Stampa la configurazione di un server Provost; “plan URL” la confronta con un file e “apply URL” la rende uguale. Ogni comando ha il proprio “--help”.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Acquisisce questo elenco di server oppure confronta questa configurazione con il server che viene aperto. Nulla cambia prima del consenso.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>“%1” non è né un comando né un file.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Impostazioni dell’intero server</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Ruolo “%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Account “%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Connessione “%1” di “%2”</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 di “%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 invece di %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Ruoli che vengono creati</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Account che vengono creati</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Connessioni che vengono create, senza token</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhook che vengono creati; i loro segreti sono mostrati una sola volta</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creati: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Impostazioni dell’intero server che cambiano</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Ruoli che cambiano, per tutti quelli che li hanno</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Account che cambiano</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Connessioni che cambiano</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhook che cambiano</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificati: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Ruoli che vengono rimossi</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Connessioni che vengono rimosse: i loro token non valgono più, e i loro utenti e gruppi restano senza connessione</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhook che vengono rimossi</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Rimossi: %1</translation>
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
        <translation>%1 creati, %2 modificati, %3 rimossi</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 non può essere accettato così com’è.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Correggere i dati immessi e riprovare.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 non ha accettato la chiave.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Immettere una chiave ancora valida; chi gestisce il server può fornirne una nuova.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Il ruolo attuale non lo consente: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Chiedere a un operatore con il ruolo Owner o Admin di farlo o di modificare il ruolo.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 non esiste più, oppure non può essere visto con questo ruolo.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Aggiornare l’elenco per vedere lo stato attuale.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 non è compatibile con ciò che esiste già.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Scegliere un altro nome, o verificare chi ha già questo.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>Nel frattempo qualcun altro ha modificato %1.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Guardare il nuovo stato, poi ripetere la modifica.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 supera le dimensioni che il server consente.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Ridurre le dimensioni o dividere in più parti.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 chiede meno richieste o una ricerca più ristretta.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Questo server non può farlo: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Chiedere a chi gestisce il server se una versione più recente può farlo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Verificare l’indirizzo, la rete e il proxy, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Riprovare; se il problema persiste, rivolgersi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1: operazione annullata prima della fine.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Riavviare l’operazione quando serve.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Non è stato possibile verificare il certificato di %1, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 ha rimandato a un altro indirizzo; la chiave non è stata inviata lì.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Se il nuovo indirizzo è attendibile, immetterlo di persona come indirizzo del server.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 ha dato una risposta non conforme a questo protocollo.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Verificare che l’indirizzo sia quello dell’API e non di una pagina web.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 ha avuto un errore durante l’elaborazione della richiesta.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Riprovare; se il problema persiste, comunicare i dettagli a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>Impossibile leggere o scrivere %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Verificare che sul disco ci sia spazio e di essere proprietari della cartella.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 proviene da una versione più recente di Provost e non è stato modificato.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Installare quella versione, o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>Il portachiavi di questo computer non ha risposto per %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Sbloccare il portachiavi e riprovare; fino ad allora la chiave resta in memoria solo per questa esecuzione.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendere un momento, poi riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Riprovare tra %n secondo.</numerusform>
            <numerusform>Riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 non è disponibile al momento.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 non è disponibile al momento; dice: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Da qui non si modifica nulla su %1, e non è stato inviato nulla: il suo profilo è di sola lettura.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Se non è voluto, disattivare l’opzione per questo server nelle impostazioni.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Da qui non si modifica nulla su %1, e non è stato inviato nulla: i criteri di questo computer aprono ogni server in sola lettura.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Se non è voluto, rivolgersi a chi amministra questo computer.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Il proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Verificare il proxy in “Rete avanzata…” o nelle impostazioni di questo computer, oppure rivolgersi a chi si occupa della rete.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, tramite cui si raggiunge %2, ha un nome sconosciuto.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, tramite cui si raggiunge %2, non risponde.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, tramite cui si raggiunge %2, non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, tramite cui si raggiunge %2, richiede un nome utente e una password validi.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Immetterli in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Questo computer non ha indicato in tempo tramite quale proxy si raggiunge %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>Le sue impostazioni forse indicano uno script che non si può caricare. Scegliere un proxy, o nessuno, in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 non lascia passare le richieste verso %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Il certificato di %1 è scaduto, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>Chi gestisce il server deve rinnovarlo. Se l’orologio di questo computer è sbagliato, regolarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Il certificato di %1 non è ancora valido, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Verificare che l’orologio di questo computer sia esatto; se lo è, il server usa il certificato troppo presto.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>Ciò che risponde all’indirizzo %1 mostra un certificato per un altro nome, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Verificare l’indirizzo; se è giusto, chi gestisce il server ha bisogno di un certificato per questo nome.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 mostra un certificato emesso da sé, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Confrontare l’impronta, indicata nei dettagli, con chi gestisce il server; poi aggiungere il certificato in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>Il certificato di %1 proviene da un’autorità che questo computer non considera attendibile, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Verificare l’indirizzo; se l’organizzazione ha una propria autorità di certificazione, aggiungerne il certificato in “Rete avanzata…”, oppure farla aggiungere a quelle attendibili per questo computer.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>Qualcosa che ispeziona le connessioni crittografate ha risposto al posto di %1, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Chiedere a chi si occupa della rete o dell’antivirus di escludere questo indirizzo, o di rendere attendibile la sua autorità su questo computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>Il certificato di %1 è stato revocato dalla sua autorità, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>Non usare questo server finché chi lo gestisce non ha sostituito il certificato.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 offre solo una crittografia troppo vecchia o troppo debole, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>Chi gestisce il server deve consentire TLS 1.2 o versione successiva, con una chiave abbastanza lunga.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 richiede un certificato client, e non ne è stato presentato nessuno.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Scegliere il file del certificato in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>Il certificato client per %1 è scaduto.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Chiederne uno nuovo a chi lo ha emesso e sceglierne il file in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 non conosce l’autorità che ha emesso il certificato client.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Scegliere in “Rete avanzata…” il certificato emesso per questo server.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>Il certificato client non è fatto per dimostrare a %1 chi effettua la chiamata.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Chiederne uno il cui utilizzo chiavi avanzato sia l’autenticazione client.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 non ha accettato il certificato client.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Chiedere a chi gestisce il server se lì è ancora conosciuto.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Impossibile aprire il certificato client in %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Verificare che il file esista e che la password sia giusta. Una chiave su smart card, o nell’archivio del sistema, non può essere usata; deve essere un file PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Verificare l’indirizzo; i dettagli dicono che cosa ha segnalato TLS.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Non è stato possibile caricare lo script che indica tramite quale proxy si raggiunge %1.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Il motivo è nei dettagli. Correggerne l’indirizzo in “Rete avanzata…”, o scegliere lì un proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>Lo script che indica tramite quale proxy si raggiunge %1 non ne ha indicato nessuno utilizzabile.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Comunicare i dettagli a chi si occupa dello script, o scegliere un proxy in “Rete avanzata…”.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>I criteri di questo computer non consentono a Provost di comunicare con %1. Non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Chi è in più gruppi ha il ruolo della prima regola corrispondente.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Chi è in più gruppi ha i ruoli di tutte le regole corrispondenti.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Chi è in più gruppi ha il più alto dei ruoli.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>regola %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Si chiamava %1 fino al %2; la regola è stata mantenuta.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Un altro gruppo ha ora il nome con cui è conosciuto questo. Non ne ottiene nulla.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Chi è in più gruppi ha il ruolo dell’ultima regola corrispondente.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nome di battesimo</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>cognome</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>altre email</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>title</source>
        <translation>qualifica</translation>
    </message>
    <message>
        <source>department</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ruoli</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connessione</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>numero di membri</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 invece di %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>creato</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>riattivato</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>tornato dopo essere stato eliminato</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>eliminato definitivamente</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>entrato nel gruppo %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>uscito dal gruppo %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>ingresso di %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>uscita di %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>tra %1 e %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, tra %2 e %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>segnalato</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>Lo dice il server stesso, e dice quando è avvenuto.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Nessuno lo ha segnalato: questo computer lo ha scoperto confrontando ciò che il server aveva in due momenti diversi.</translation>
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
        <translation>Non si sa che cosa c’era prima: la copia locale di questo server non può essere conservata su questo computer. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>Non si sa che cosa c’era prima: di questo server non si conserva alcuna copia locale. È disattivata nelle impostazioni o nei criteri di questo computer.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>Non si sa che cosa c’era prima: la copia locale non è ancora stata completa. Dalla fine del primo caricamento in poi, ciò che cambia viene conservato.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Noto dal %1; di prima non si sa nulla.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>SCIM 2.0 personalizzato</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>L’utente è attivo e può accedere.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Rifiutato: l’utente è disattivato, ultima modifica il %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Rifiutato: l’utente è stato eliminato il %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un giorno sconosciuto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Non comunicato da questo server: il prodotto tiene le sessioni per sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>%n sessione ancora aperta.</numerusform>
            <numerusform>%n sessioni ancora aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Nessuna sessione aperta.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In nessun gruppo.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Ancora in %n gruppo: %1.</numerusform>
            <numerusform>Ancora in %n gruppi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>In %n gruppo, che non dà nulla finché l’utente non è attivo: %1.</numerusform>
            <numerusform>In %n gruppi, che non danno nulla finché l’utente non è attivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Nessun altro utente ha questo indirizzo o questo nome utente.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 in %2, tramite %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>non più presente</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>ANCORA PRESENTE</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>non comunicato da questo server</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Una postazione dell’account è occupata.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Nessuna postazione è occupata.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Nessun ruolo è in vigore.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>In vigore: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Non comunicato da questo server: le chiavi che il prodotto ha dato a questa persona riguardano solo il prodotto.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provider di identità</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Può riportare questo utente alla prossima sincronizzazione. Terminare anche lì l’accesso della persona.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), account %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>secondo %1 il %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
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
            <numerusform>%n persona è in %1 e %2.</numerusform>
            <numerusform>%n persone sono in %1 e %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>La regola %1 viene prima: hanno il ruolo %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Conta il ruolo più alto: hanno il ruolo %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Hanno entrambi i ruoli, %1 e %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>Decide la prima regola corrispondente, dall’alto in basso.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>Di tutte le regole corrispondenti conta il ruolo più alto. L’ordine non ha importanza.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Ognuno ha i ruoli di tutte le regole corrispondenti. L’ordine non ha importanza.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Nessuno di questo account potrebbe più gestire il provisioning, quindi non si può applicare.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Lasciare a qualcuno un ruolo che lo consenta, o disattivare il self-service per questo account.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Gli ultimi che possono farlo: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>La regola %1 viene per ultima: hanno il ruolo %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>Decide l’ultima regola corrispondente, dall’alto in basso.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n di loro ha il ruolo %1, e nessun altro di questo account lo ha.</numerusform>
            <numerusform>%n di loro hanno il ruolo %1, e nessun altro di questo account lo ha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n di loro ha il ruolo %1; gli altri che lo mantengono sono: %2.</numerusform>
            <numerusform>%n di loro hanno il ruolo %1; gli altri che lo mantengono sono: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Mapping dei ruoli</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n cosa richiede attenzione</numerusform>
            <numerusform>%n cose richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nuova connessione…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Mostra la panoramica dei token</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Esporta utenti…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Esporta gruppi…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Mostra ciò che è stato rifiutato</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n regola attende un gruppo</numerusform>
            <numerusform>%n regole attendono un gruppo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Apri un log di un provider di identità…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Esamina un endpoint SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Che cosa è cambiato da…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Questo server</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Esporta o confronta la configurazione…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Log di controllo</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Chi ha un nome già in uso?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Confronta con un elenco del provider di identità…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Senza connessione</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Nessun ruolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Con postazione</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Senza postazione</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>in precedenza %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>anche %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Leggere il provisioning</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Creare e modificare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Leggere utenti e attività</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Disattivare utenti</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Verificare l’accesso</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Amministrare</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Creare e modificare connessioni</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Eliminare connessioni</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Gestire i token</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Modificare i mapping dei ruoli</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Leggere gli utenti</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Rimuovere utenti</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Leggere i gruppi</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Leggere l’attività</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Leggere il log di controllo</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gestire gli account</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Gestire le impostazioni</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Gestire le autorizzazioni</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Gestire gli operatori</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Vede account, connessioni, mapping dei ruoli e autorizzazioni.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Configura connessioni, le modifica e le mette in pausa.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Elimina connessioni e ne lascia gli utenti e i gruppi.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Genera, sostituisce e revoca i token delle connessioni.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Decide quale gruppo dà quale ruolo.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Vede gli utenti sottoposti a provisioning, con i loro dati personali.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Disattiva, riattiva e ripristina utenti, e ne termina le sessioni.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Rimuove utenti e gruppi, insieme alla loro connessione o quando nessuna li alimenta più.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Vede i gruppi e chi ne fa parte.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Vede le richieste dei provider di identità, con il loro corpo.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Vede che cosa hanno modificato gli operatori, e quando.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Chiede, come fa il prodotto, chi può accedere.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Crea account e decide sul loro self-service.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Modifica le impostazioni dell’intero server.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Decide che cosa può fare ogni ruolo.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Crea e rimuove operatori, con ruoli che non possono fare più del proprio.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>Il portachiavi di questo computer non risponde: chiavi e token restano in memoria, solo per questa esecuzione.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Chiavi e token sono conservati nel portachiavi di questo computer, e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Registro delle modifiche</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Trova qualsiasi cosa, anche ciò che è stato incollato</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Vai alla prima sezione; le altre seguono</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Ricarica tutto</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Seleziona la riga, dove le righe si possono selezionare</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Seleziona tutte le righe</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Esci da Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Criteri di questo computer</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>File di ripristino</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Inizia una nuova connessione, da qualsiasi sezione</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Vai alla parte successiva della finestra; con Maiusc alla precedente</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copia la cella</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copia la riga</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Copie dei server</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Questo computer dice: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Ora non si può conservare nulla di %1. Si riprova a ogni modifica.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Il file è %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>La copia precedente di %1 è stata scritta da un Provost più recente; è stata messa da parte e ne è stata iniziata un’altra.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>Non è stato possibile leggere la copia precedente di %1; è stata messa da parte e ne è stata iniziata un’altra.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Un server di questo tipo non ha una configurazione che Provost possa esportare, confrontare con un file o applicare.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Il ruolo attuale non consente di vedere la configurazione dell’intero server.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Sposta in alto i mapping dei ruoli scelti; allo stesso modo in basso</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Rimuovi i mapping dei ruoli scelti</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Spiega il codice selezionato, o la richiesta o l’incidente scelto; altrimenti apri la guida</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Apri la riga scelta</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Esci da una finestra di dialogo, da una ricerca o dalla selezione; ciò che è in corso viene annullato</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Modifica il mapping dei ruoli scelto, o rinomina il ruolo</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Cerca un tasto in questo elenco</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (illeggibile, quindi tutto ciò che ne dipende è disattivato)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (“%2” non può essere usato, quindi tutto ciò che ne dipende è disattivato)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost non può comunicare con nessun altro computer oltre a questo.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost può comunicare solo con questi host: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Non viene usato alcun proxy.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>Ogni server su un altro computer si raggiunge tramite il proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>%n autorità è attendibile oltre a quelle del sistema.</numerusform>
            <numerusform>%n autorità sono attendibili oltre a quelle del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Casi e loro prove</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>impostato per questa connessione</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>impostato per questo account</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>impostato per l’intero server</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>mantenuto quando la sua connessione è stata eliminata; i ruoli sono rimasti com’erano</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>inviato da %1 il %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>regola %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>membro di %1 dal %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>corrisponde anch’essa, e dà un ruolo più basso di un’altra</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>corrisponde anch’essa, ma ha già deciso una precedente</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>nessuna regola precedente corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>la sola regola presente non corrisponde</numerusform>
            <numerusform>nessuna di %n regole corrisponde</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>non c’è un ruolo predefinito</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>ruolo predefinito %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: non necessario</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Perché nessun ruolo?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Perché %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>%1 è stato dato dal provider di identità stesso</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>disattivato: chi non può accedere non ha ruoli</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>nessun ruolo in vigore</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>ruolo effettivo %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>non si applica finché l’utente è disattivato</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>corrisponde anch’essa, ma prevale ciò che ha dato il provider di identità</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: non finché l’utente è disattivato</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>corrisponde anch’essa, ma ha deciso una successiva</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>nessuna regola successiva corrisponde</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Questo campo non è conosciuto qui.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Questo tipo di server non è conosciuto qui.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Qui serve un nome.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Questa etichetta non è conosciuta qui.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Qui serve true o false.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Qui serve un server, come oggetto.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Qui serve un indirizzo che inizi con https://, senza nome utente e senza ? e #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Questo nome non può essere usato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Questo file è stato scritto da una versione più recente di Provost. Non è stato acquisito nulla.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Questo non è un elenco di server, o non è utilizzabile. Non è stato acquisito nulla. In %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Impossibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Acquisire questi server?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Un elenco non contiene chiavi. Un server il cui indirizzo è noto qui mantiene la sua chiave; per tutti gli altri, compresi quelli con indirizzo modificato, viene chiesta all’apertura.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Lascia l’elenco com’è</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Acquisizione in corso…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Server che qui sono di sola lettura, e poi potranno essere modificati</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Server che vengono aggiunti</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Server che ricevono un altro nome o un’altra etichetta</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Questo non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Serve un elenco in formato %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Qui serve un elenco di al massimo %1 server.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Questo server compare due volte.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Esporta l’elenco dei server</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>L’elenco è in %1. Non contiene chiavi né token.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Impossibile scrivere il file: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Importa un elenco di server</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Tutti questi server sono già qui, così come sono.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Questo prodotto non è conosciuto qui.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>un provider di identità</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>il provider di identità di %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>un operatore</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>una persona sconosciuta</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>creato da: %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>disattivato da: %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>riattivato da: %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>eliminato da: %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>ripristinato da: %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>nuovo provisioning da: %1, e quindi tornato con lo stesso ID, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>mantenuto senza connessione quando questa è stata eliminata da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: creato da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: disattivato da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: riattivato da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: eliminato da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: ripristinato da: %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: nuovo provisioning da: %1, e quindi tornato con lo stesso ID, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>come altro utente: mantenuto senza connessione quando questa è stata eliminata da: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>eliminato definitivamente tra %n giorno, %1</numerusform>
            <numerusform>eliminato definitivamente tra %n giorni, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>altra email invece di %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>altro nome utente invece di %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>altro ID esterno invece di %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>tornato come altro utente con un altro ID, creato da: %1, %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Non è stato ancora possibile caricare nulla da questo server.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Non aggiornato: %1 di %2 utenti, %3, situazione di %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Caricamento: finora %1 di %2 utenti.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Completo: %1 di %2 utenti, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connessione in corso</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>chiave non accettata</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Aggiornato. Gli utenti non sono visibili per questo ruolo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>L’orologio di questo computer è indietro di %n minuto rispetto al server</numerusform>
            <numerusform>L’orologio di questo computer è indietro di %n minuti rispetto al server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>L’orologio di questo computer è avanti di %n minuto rispetto al server</numerusform>
            <numerusform>L’orologio di questo computer è avanti di %n minuti rispetto al server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Situazione di %4: %1 di %2 utenti, %3. Il server non ha ancora risposto.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>La copia precedente non era utilizzabile ed è stata messa da parte</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Incompleto: sono stati caricati %1 di %2 utenti.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Su questo computer non si può conservare alcuna copia</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Situazione di %1. Gli utenti non sono visibili per questo ruolo. Il server non ha ancora risposto.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Non aggiornato, situazione di %1. Gli utenti non sono visibili per questo ruolo.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Caricamento in corso. Gli utenti non sono visibili per questo ruolo.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Forse incompleto: %1 utenti, %2. Il server invia ripetutamente la stessa pagina, quindi non si può sapere se ce ne sono altri.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Incompleto: %1 di %2 utenti, %3. Il server ne conta più di quanti ne invii, o sono cambiati durante la lettura.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Interrotto a %1 utenti, %3. Il server ne conta %2 e ne invia altri senza fine.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Incompleto: %1 di %2 utenti, %3. Il server invia gli altri senza un ID utilizzabile.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Tutto ciò che il server invia: %1 utenti, %3. Ne conta %2: è sbagliato o nel frattempo è cambiato.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Completo: %1 di %2 utenti, %3. L’elenco dei gruppi del server non lo è: qui ce ne sono %4 di %5.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sessioni della persona</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Termina tutte le sessioni…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Può essere ripristinato ancora per %n giorno, fino al %1.</numerusform>
            <numerusform>Può essere ripristinato ancora per %n giorni, fino al %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Una postazione dell’account è occupata.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Nessuna postazione è occupata.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n sessione aperta.</numerusform>
            <numerusform>%n sessioni aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Questo server non comunica le sessioni: il prodotto le tiene per sé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Terminare questa sessione?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Chi è attivo può accedere di nuovo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Chiusura della sessione…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Nessuna sessione aperta.</translation>
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
        <translation>Persona, percorso, stato</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>In diretta: le nuove richieste compaiono da sole</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Fermo: le nuove richieste attendono finché non si riattiva</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Tipi di attività</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Conteggio delle richieste…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Log di controllo</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Incidenti (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>come li aveva il server, pagina per pagina</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe scritte in %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 ha avuto risposta %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>ricerca: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Apri un log…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Un log di provisioning di Microsoft Entra ID o un System Log di Okta, in JSON o CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Apri un log di un provider di identità</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Log (*.json *.jsonl *.csv *.txt);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>chi gestisce questo servizio</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>l’amministratore del provider di identità</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>il fornitore</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Aggiungi regole</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Cerca un gruppo, o indicane uno che verrà</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Gruppi della connessione</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>I membri dei gruppi scelti hanno il ruolo. Nulla viene applicato prima della conferma.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Ruolo che danno</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Attendi un gruppo che si chiamerà “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Aggiungi %n regola</numerusform>
            <numerusform>Aggiungi %n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Nessun gruppo con questo nome</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Una regola può attendere un gruppo che il provider di identità invierà.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>È avvenuto %n volta dal %1, l’ultima volta il %2.</numerusform>
            <numerusform>È avvenuto %n volte dal %1, l’ultima volta il %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Esempio: %1 %2 ha avuto risposta %3 il %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Il server ha detto: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Richieste di %1 rifiutate in %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Le richieste di %1 vengono rifiutate in %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Chi deve agire: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>Il processo di provisioning è quello che chiama %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n modifica non applicata</numerusform>
            <numerusform>%n modifiche non applicate</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Applica a %n utente…</numerusform>
            <numerusform>Applica a %n utenti…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Applica a %n utente</numerusform>
            <numerusform>Applica a %n utenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Modifica e prova…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Caricamento del mapping…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Non si sa come questa connessione esegue il mapping.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Gli utenti arrivano nel prodotto con il mapping predefinito.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Questa connessione esegue il mapping degli utenti a modo suo.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>ha modificato il ruolo predefinito o il self-service</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>ha modificato il self-service di un account</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>ha creato un account</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>ha modificato il piano o le postazioni di un account</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>ha creato una connessione</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>ha eliminato una connessione</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>ha modificato una connessione</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>ha rimosso utenti e gruppi senza connessione</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>ha eseguito modifiche trattenute</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>ha rifiutato modifiche trattenute</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>ha modificato un mapping degli attributi</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>ha creato un operatore</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>ha rimosso un operatore</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>ha rinnovato la chiave di un operatore</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>ha confermato un prerequisito</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>ha ritirato un prerequisito</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>ha modificato la durata di conservazione</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>ha creato un ruolo</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>ha eliminato un ruolo</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>ha modificato un ruolo</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>ha annullato una rotazione del token</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>ha completato una rotazione del token</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>ha avviato una rotazione del token</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>ha modificato le regole dei ruoli</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>è stato rifiutato dal self-service</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>ha generato un token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>ha revocato un token</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>ha disattivato un utente</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>ha terminato le sessioni di un utente</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>ha riattivato un utente</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>ha ripristinato un utente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>ha rimosso un gruppo</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>ha sostituito subito un token</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Log di controllo</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>La modifica selezionata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Caricamento del log di controllo…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Nessuna modifica trovata</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modificare la ricerca per vedere le altre voci.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Ancora nessuna modifica</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Qui compare ciò che gli operatori modificano su questo server, con l’autore e il momento.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Le %1 modifiche più recenti; le precedenti seguono alla fine dell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Una sola modifica</numerusform>
            <numerusform>Tutte le %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Log di controllo</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Persona, azione, account</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>come li aveva il server, pagina per pagina</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe scritte in %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Che cosa lascerebbe questo computer</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>File del pacchetto</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Il file scelto</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Le persone compaiono come numeri, le credenziali come impronte, e degli altri testi personali si dice solo la lunghezza. Chi è chi resta con il caso su questo computer. Leggi ogni file prima di salvare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Preparazione del pacchetto…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Prossimo punto sostituito</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Escludi questo file</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Un archivio ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una cartella</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>Il portachiavi di questo computer non si è aperto, quindi nei file si possono cercare solo i segreti di questa sessione. Ciò che ha la forma di una credenziale viene tolto comunque.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Includi questo file</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n volta una persona</numerusform>
            <numerusform>%n volte una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n volta una credenziale</numerusform>
            <numerusform>%n volte una credenziale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n volta un altro testo</numerusform>
            <numerusform>%n volte un altro testo</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Sostituito qui: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Salva il pacchetto</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>In %1 c’è già qualcosa. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Esiste già un file %1. Verrebbe sostituito.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Non è stato salvato nulla: un segreto che questo computer conosce si trova in %1, riga %2, colonna %3. Escludi quel file o togli la prova dal caso.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n punto sostituito</numerusform>
            <numerusform>%n punti sostituiti</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>smentito</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>dimostrato</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offerto</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non offerto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>Il server non dice se può farlo.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>Il server dice che può farlo.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>Il server dice che non può farlo.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Ciò che si conserva delle richieste non lo mostra.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n richiesta lo ha usato.</numerusform>
            <numerusform>%n richieste lo hanno usato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n richiesta che lo usava è stata rifiutata, la più recente con %1.</numerusform>
            <numerusform>%n richieste che lo usavano sono state rifiutate, la più recente con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Nessuna richiesta lo ha ancora usato.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Modificare una parte (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Molte operazioni in una richiesta (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrare elenchi</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Ordinare elenchi</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versioni (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Pagine con cursore</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Modificare password</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Ciò che dice il server (ServiceProviderConfig), a confronto con le %1 richieste più recenti di questa connessione.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>Non è stato possibile chiedere al server che cosa può fare.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>Il server dice che non può farlo, quindi non viene provato.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>Non è stato chiesto al server se può farlo.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Nessuna richiesta lo ha ancora mostrato: lo fanno solo le risposte 304 e 412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Qui sotto c’è ciò che mostrano le %2 richieste più recenti di questa connessione.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Lo dice a chiunque; per provare ciò che nessuno ha ancora usato, incollare il token in Configurazione, perché il portachiavi di questo computer non ne fornisce per questa connessione.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>Per provare serve il token di questa connessione, e il portachiavi di questo computer non ne fornisce. Incollarlo in Configurazione.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Dire di chi è il token (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Verifica di un endpoint</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Storia di una persona</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissata</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 è %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Che cosa è fissato al caso</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>La prova scelta</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>Ciò che è stato fissato resta su questo computer, solo per te, com’era allora. Ogni caso scompare nel suo giorno.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lettura dei casi…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Elimina il caso</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Togli questa prova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Crea un pacchetto da consegnare…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ancora nessun caso</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Fissa un incidente, una richiesta, una verifica o la storia di una persona per iniziarne uno.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Non vi è fissato nulla</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>Ciò che è fissato a questo caso potrebbe non esistere più altrove.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Non si può leggere e si può eliminare.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n prova</numerusform>
            <numerusform>%n prove</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Eliminato il</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certificati che il server presenta</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>emesso da %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annullamento della modifica…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>La modifica è stata annullata.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Digitare %1 per confermare</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1 di %2 completati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Annullato. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Non riuscito per %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Riprova con gli altri</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Non è stato modificato nulla, perché la situazione è cambiata. %1</translation>
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
        <translation>Non è arrivato alcun token. È la prima riga dello standard input.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La prima riga dello standard input non è un token. Deve contenerlo da solo, senza la parola Bearer e senza spazi.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Impossibile interrogare il portachiavi di questo computer: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>Il portachiavi non ha un token per questo indirizzo. Conservarne uno con la connessione in Provost, o fornirlo tramite standard input.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Impossibile scrivere il report: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>I criteri di questo computer non consentono di scrivere report su file.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Esamina un endpoint SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Il risultato selezionato</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Inviato e ricevuto</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Come conservato nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL di base SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salva il report…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Questo non è l’indirizzo di un endpoint SCIM. Ha la forma https://scim.example.com/scim/v2; http è possibile solo verso questo computer.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Immettere il token di questo endpoint, da solo e senza la parola Bearer. Va a questo indirizzo e in nessun altro luogo, e viene dimenticato con questa finestra.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Legge soltanto: non si modifica nulla, né qui né lì. Il token va a questo indirizzo e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Non è stato ancora esaminato nulla</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Quindici verifiche dicono entro dieci secondi che cosa non va, chi deve agire e che cosa fare.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il report</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Per programmi (*.json);;Testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Esame: sola lettura</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Prova generale: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Che cosa si fa</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>I criteri di questo computer non consentono modifiche: una prova generale non è possibile.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Questo server è aperto in sola lettura: una prova generale, che scrive, non è possibile da qui.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>In %1 viene creato, modificato e di nuovo eliminato quanto segue: %2. Non si modifica nient’altro. Premere “%3” per iniziare.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Crea e prova</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Prova generale in corso…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Interrotta. Rimozione di ciò che è stato creato…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Prova generale…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Scrive: due utenti e un gruppo vengono inventati, condotti lungo il loro ciclo di vita e di nuovo rimossi. Non si modifica nient’altro. Il token va a questo indirizzo e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Nessuna prova generale eseguita</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Ogni passaggio dice che cosa è stato inviato, che cosa è tornato, che cosa era previsto e perché è importante.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Verifica la conformità a RFC 7643 e RFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Verifica regola per regola…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Crea e verifica</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verifica…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Scrive: vengono inventati alcuni utenti e gruppi, con essi si prova %n regola, e poi vengono di nuovo rimossi. Non si modifica nient’altro. Il token va a questo indirizzo e in nessun altro luogo.</numerusform>
            <numerusform>Scrive: vengono inventati alcuni utenti e gruppi, con essi si provano %n regole, e poi vengono di nuovo rimossi. Non si modifica nient’altro. Il token va a questo indirizzo e in nessun altro luogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Non è stato ancora verificato nulla</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Ogni regola dice che cosa è stato inviato, che cosa è tornato e che cosa richiede la RFC. Il report le conta sezione per sezione, così da poter confrontare due server.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certificati mostrati dal server</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Che cosa è stato trovato, e che cosa fare</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>Per %1: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(senza il token)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Che cosa fare (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Inviato e ricevuto</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>Endpoint SCIM %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Solo lettura; non è stato modificato nulla. I token e ciò che il server dice delle persone sono omessi.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Previsto:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Reimposta colonne</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Trova qualsiasi cosa</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Un nome, un ID, un comando o un messaggio di errore</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>Il server locale si è chiuso in modo imprevisto. Nulla di ciò che aveva confermato è andato perso.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Riavvialo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>Il portachiavi di questo computer non ha accettato la chiave, che resta quindi in memoria solo per questa esecuzione. Sbloccare il portachiavi e riaprire il server per conservarla.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Ricarica tutto</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Passa a un altro server…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Esci da Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Un altro programma usa la porta %1 di questo computer, quindi questa volta il server locale è su %2. Chiudere quel programma e riavviare Provost per riaverlo dov’era; non va perso nulla.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 è stato tolto dall’elenco, ma il portachiavi di questo computer non ha confermato l’eliminazione delle sue chiavi. Sbloccare il portachiavi e riprovare.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>Il server locale non può avviarsi, perché il suo programma provostd manca su questo computer. Reinstallare Provost insieme al suo server, o connettersi a un server in esecuzione altrove.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Mostra il registro delle modifiche</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Mostra gli orari secondo l’orologio di questo computer</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostra gli orari in UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Apri le impostazioni e le scorciatoie</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Apri la guida</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Cerca una scorciatoia da tastiera</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>In %1 non c’è un server Provost, o è vecchio: lì nulla ha una configurazione. L’indirizzo è quello che Provost apre, senza /admin e senza /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>Il documento non può essere usato così com’è: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Chiave di amministrazione: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Non è arrivata alcuna chiave. È la prima riga dello standard input.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La prima riga dello standard input non è una chiave. Deve contenerla da sola, senza la parola Bearer e senza spazi.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Impossibile interrogare il portachiavi di questo computer: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>Il portachiavi non ha una chiave per questo indirizzo. Aprire una volta il server in Provost, o fornire la chiave tramite standard input.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Impossibile scrivere il file %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Piano: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>In %1 verrà eseguito quanto segue:
%2
%3
Digitare “%4” per continuare: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Non è stato fatto nulla: il server o il documento è diverso da quando è stato preparato quel piano. Preparare un nuovo piano ed esaminarlo.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Non è stato fatto nulla: i nuovi webhook ricevono segreti comunicati una sola volta. Indicare un file per salvarli con --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>Nel frattempo il server è cambiato, quindi il piano non è più valido. Preparare un nuovo piano ed esaminarlo.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>Non si sa se è stato fatto: %1 Preparare un nuovo piano, che dice che cosa resta da fare.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>È stato fatto tutto, ma i segreti dei nuovi webhook non sono stati scritti e sono andati persi: %1. Assegnarne di nuovi a questi webhook.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>I criteri di questo computer non consentono alcuna esportazione.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>I criteri di questo computer non consentono alcuna modifica sui server.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 è di sola lettura in Provost: da questo computer lì non si modifica nulla. Se non è voluto, disattivare l’opzione per questo server nelle impostazioni.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Se lo standard input non è un terminale, non si può chiedere a nessuno: indicare il digest di un piano con --plan, oppure --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>Impossibile leggere l’elenco dei server di Provost, quindi non si sa come raggiungere questo e se lo si può modificare da qui.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Configurazione di questo server</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Applica…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Come documento</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Ruoli e ciò che possono fare, account, connessioni con le loro regole, mapping degli attributi e limiti, e webhook: un file JSON da conservare in un repository, o per un altro server. Senza chiavi, token, altri segreti, operatori, utenti e gruppi.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Confronta con un documento</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Dice che cosa verrebbe creato, modificato e rimosso qui perché il server sia come dice il file. Di per sé non modifica nulla.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>File di configurazione</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Esporta la configurazione</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lettura della configurazione…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>La configurazione è in %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Confronto con il server…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>Il documento non può essere usato così com’è: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Rendere questo server come dice il documento?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Viene fatto tutto, o nulla. Ciò che viene rimosso qui non si può recuperare.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Applica il documento</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Applicazione del documento…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Ogni modifica</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Prima la configurazione attuale viene scritta in %1.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Scrittura della configurazione attuale…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>Il server è come dice il documento.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>Il server è già come dice il documento: non cambierebbe nulla.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>in pausa %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>mai connessa</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>in errore</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>silenziosa, ultima chiamata %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>attiva, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>nessuno valido</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>mai ricevuto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>nessuna scadenza</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 chiama circa ogni minuto.</numerusform>
            <numerusform>%1 chiama circa ogni %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 chiama ogni poche ore.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 chiama quando lì cambia qualcosa, quindi il silenzio è normale.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>La frequenza delle chiamate di questo provider di identità non è documentata, quindi il silenzio non dimostra nulla.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>Ultima chiamata: %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>%1 delle sue %2 richieste più recenti sono state rifiutate.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>in ritardo, ultima chiamata %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>%1 di %2 richieste nelle ultime 24 ore sono state rifiutate (%3 %).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 mette in quarantena un processo di provisioning quando più del %2 % dei suoi eventi non riesce, a partire da %3 errori, o subito quando le credenziali non sono valide.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>La quarantena è imminente.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>La quarantena è probabile, al più presto verso: %1, perché lì gli errori ripetuti di uno stesso utente contano una volta.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Poi le chiamate si fanno sempre più rare, fino a una al giorno, e cessano definitivamente il %1 se la causa non viene risolta.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silenziosa</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurata</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>ultima sincronizzazione %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Questo server non comunica che cosa chiedono i suoi provider di identità.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 arriva con il prossimo ciclo, verso le %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>Non si sa quando %1 chiamerà di nuovo: è in ritardo, o non si è mai visto.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>La frequenza delle chiamate di questo provider di identità non è documentata, e quindi neppure la prossima.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>Da quel momento ogni richiesta di %1 viene rifiutata, finché lì non si immette il nuovo token.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>La connessione è in pausa, quindi per ora non va perso altro.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Qui non si è mai visto, quindi difficilmente c’è un momento migliore.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Scegliere un’ora in cui lì cambia poco, o metterne prima in pausa il provisioning.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>È troppo presto: attendere che abbia chiamato, e iniziare subito dopo.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Iniziare subito dopo una chiamata: ciò che si immette prima della successiva non manca a nessuno.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>La connessione selezionata</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Informazioni sulla connessione</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisioning</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
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
        <translation>%1 usa il nuovo token. Quello vecchio può essere disattivato.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Completa…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Sostituzione di un token in corso: si attende la prima richiesta di %1 con quello nuovo.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
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
        <translation>Sostituzione di un token in corso. Verificare in %1 che la sincronizzazione avvenga con il nuovo.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
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
        <translation>Di %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provider di identità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Mai connessa</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Token in sostituzione</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Trattiene modifiche</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, in pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n richiesta rifiutata nelle ultime 24 ore</numerusform>
            <numerusform>%n richieste rifiutate nelle ultime 24 ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provider di identità</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Segnale di vita</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Nessuna connessione trovata</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Modificare il filtro per vedere le altre voci.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Caricamento delle connessioni…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Ancora nessuna connessione</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Una connessione consente a un provider di identità di creare e modificare gli utenti di un account.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>Mettere in pausa “%1”?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Lascia in funzione</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Panoramica dei token</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 viene rifiutato finché la connessione non viene ripresa, e segnalerà errori. Utenti e gruppi restano come sono, mantengono l’accesso e non vengono aggiornati. I token restano validi: non serve immettere di nuovo nulla.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Messa in pausa della connessione…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra mette in quarantena un processo le cui richieste vengono rifiutate a lungo. Per una pausa di più di un giorno interrompere anche lì il provisioning.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” è in pausa.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Gli attributi di “%1” sono stati modificati.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Riprendere “%1”?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 è di nuovo ammesso a partire dalla prossima richiesta.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Lascia in pausa</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Ripresa della connessione…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 di %2 corrispondono</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 di %n connessione</numerusform>
            <numerusform>%1 di %n connessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nuova connessione (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Utenti e gruppi restano come sono e mantengono l’accesso. %1 riceve risposte come se tutto fosse eseguito, e non segnala errori.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Ciò che cambia in %1 nel frattempo va perso senza avviso: lì risulta accettato. Dopo la ripresa, far risincronizzare tutto da zero.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Ciò che %1 invia da ora in poi viene di nuovo accettato. Ciò che ha inviato nel frattempo è stato scartato: far risincronizzare tutto da zero.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Che cosa riceva %1 come risposta fino alla ripresa, questo server non lo documenta: può essere rifiutato, o ricevere risposte come se tutto fosse eseguito. Utenti e gruppi non vengono aggiornati.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Ciò che %1 invia da ora in poi viene di nuovo accettato. Ciò che ha inviato nel frattempo può essere stato scartato: far risincronizzare tutto da zero.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Ciò che cambia in %1 nel frattempo può andare perso. Dopo la ripresa, far risincronizzare tutto da zero.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Link di configurazione…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1: copiato</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Eliminare “%1”?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Digitare %1 per confermare</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Conteggio di ciò che verrebbe rimosso…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>Non si sa che cosa verrebbe rimosso, quindi non si può eliminare nulla.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Conta di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n di queste persone arriva anche tramite un’altra connessione e mantiene l’accesso.</numerusform>
            <numerusform>%n di queste persone arrivano anche tramite un’altra connessione e mantengono l’accesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Rimuovi i suoi utenti e gruppi</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>Rimuovi anche %1 e %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Elimina solo la connessione</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Elimina e rimuovi %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Prima disattivarla nel provider di identità</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Metti in pausa ora</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Decidere che cosa fare dei suoi utenti</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 non ha mai chiamato.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe salvate in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n token funzionante</numerusform>
            <numerusform>%n token funzionanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n regola dei ruoli</numerusform>
            <numerusform>%n regole dei ruoli</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>Con essa scompaiono in ogni caso %1, %2, il mapping degli attributi e l’indirizzo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” è stata eliminata</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Si chiede al server che cosa resta…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>La connessione è stata eliminata. Non è stato possibile chiedere che cosa ne resta.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>Sono stati rimossi %1 e %2.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>Il server non ha più nulla di questa connessione: né indirizzo, né token, né utenti, né gruppi.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>Il server ne ha ancora %1 e %2. Ricaricare e guardare in Attività.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 segnala errori finché non viene disattivata anche lì.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Esporta utenti e gruppi…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Esporta utenti e gruppi</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Non è stato modificato nulla, perché la situazione è cambiata. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Salvataggio di ciò che ha la connessione. Poi potrà essere eliminata…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>È in pausa: %1 non modifica più nulla. Per lasciarla così, scegliere “Mantieni”.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>Converti %1: restano</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Converti i suoi utenti: restano</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Elimina e converti %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>%1 e %2 sono stati convertiti: restano senza connessione, gestiti manualmente.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>%1 e %2 di questo account sono ora senza connessione. Mantengono ciò che hanno, e possono essere rimossi in Utenti e Gruppi.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Questi e i gruppi restano senza connessione, con le loro postazioni, sessioni e ruoli. Nessun provider di identità li modifica più: lo fanno gli operatori, manualmente, in Utenti.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>Ultima chiamata di %1: %2. Finché non viene disattivata anche lì, segnalerà errori.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Questi e i gruppi restano senza connessione, e nessun provider di identità li modifica più.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Questo server non comunica se %1 chiama ancora.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Il suo account ha un’altra connessione, e il server non comunica quali utenti sono arrivati tramite questa. Quindi restano.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>Con essa scompaiono in ogni caso %1 e l’indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>Si libera %n postazione.</numerusform>
            <numerusform>Si liberano %n postazioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n sessione termina ora.</numerusform>
            <numerusform>%n sessioni terminano ora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non consegnato</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Che cosa è stato comunicato</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Rimuovi tutte…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Che cosa questo server ha comunicato al prodotto sulle modifiche a utenti e gruppi. Non sono le richieste del provider di identità.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Caricamento delle consegne…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>Le %1 più recenti; ce ne sono altre.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 consegne, completo</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Nessuna consegna è conservata</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>Il server le conserva per qualche giorno, e solo se la connessione ha un webhook i cui eventi vengono registrati.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>Rimuovere le consegne di “%1”?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>Il server dimentica che cosa ha comunicato al prodotto e che cosa è tornato. Utenti e gruppi restano come sono.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Rimuovile</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Rimozione delle consegne…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Un altro record ha già questo valore</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>Non è stato possibile scrivere l’utente o il gruppo perché un valore che deve essere univoco appartiene qui a un altro record.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Correggere il valore in Entra ID o qui; oppure scegliere altri attributi di corrispondenza, se si vuole acquisire il record presente qui.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Troppe richieste per l’applicazione</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>L’applicazione ha rifiutato il tentativo perché ha ricevuto più richieste di quante ne accetti.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Attendere: Entra ID riprova da solo.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>L’applicazione ha risposto con un errore imprevisto</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>L’applicazione potrebbe avere un guasto. Entra ID riprova tra 40 minuti.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Cercare nell’attività qui una risposta 5xx a quell’ora, e la sua causa nel log del server.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Accesso eseguito, ma operazione non consentita</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID ha raggiunto l’applicazione con le sue credenziali, e l’applicazione non ha consentito la modifica.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Verificare che la connessione non sia in pausa e che l’operazione sia attivata in Provisioning.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>La risposta dell’applicazione non era quella prevista</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>L’applicazione è forse configurata male, o ha un guasto.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Aprire nell’attività la richiesta di quell’ora e leggere i dettagli della risposta.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>Errore HTTP nel percorso verso l’applicazione</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>La connessione all’applicazione si è interrotta a livello di HTTP. Entra ID riprova tra 40 minuti.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Attendere il prossimo ciclo. Se si ripresenta ogni volta, provare l’indirizzo dall’esterno.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Un utente noto a Entra ID non è più qui</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID ha creato o abbinato questo utente in precedenza e ne conserva l’ID, ma nessun utente ha più quell’ID.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Ripristinare l’utente qui, o riavviare il provisioning in Entra ID perché riabbini tutti; richiede un intero ciclo iniziale.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>L’applicazione non offre ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>La risposta dell’applicazione era imprevista: è forse configurata male, o ha un guasto.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Cercare nell’attività una risposta 501 e vedere quale operazione era.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Manca un valore obbligatorio</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>Non è stato possibile creare l’utente perché un valore necessario all’applicazione è vuoto in Entra ID o non è mappato.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Immettere il valore per l’utente, o mappare l’attributo in Mapping degli attributi.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>L’applicazione non ha questo attributo</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Un mapping punta a un attributo che l’applicazione non ha.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Correggere o rimuovere il mapping di quell’attributo.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Errore del servizio di provisioning di Entra ID</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>Il guasto è presso Microsoft. Il tentativo viene ripetuto tra 40 minuti.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Attendere il prossimo ciclo.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Un nome di dominio non è valido per l’applicazione</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Un valore, per esempio un indirizzo email, ha un dominio che l’applicazione non accetta.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Correggere il dominio dell’utente, o consentire quel dominio nell’applicazione.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>L’applicazione ha impiegato troppo tempo</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Non è arrivata una risposta in tempo. Entra ID riprova tra 40 minuti.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Cercare nell’attività richieste di lunga durata a quell’ora.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Nessuna postazione libera per questo utente</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>L’applicazione non ha licenze libere, quindi non è stato possibile creare l’utente.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Procurarsi altre postazioni, o assegnare meno persone all’applicazione.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Più utenti qui corrispondono a uno di Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>La ricerca con gli attributi di corrispondenza ha trovato più di un utente nell’applicazione.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Rimuovere qui il duplicato, o scegliere attributi di corrispondenza univoci.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Più utenti di Entra ID hanno lo stesso valore di corrispondenza</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Più di un utente in Entra ID ha il valore degli attributi di corrispondenza.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Rimuovere l’utente duplicato in Entra ID, o scegliere altri attributi di corrispondenza.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Ignorato: l’utente non ha un valore di corrispondenza</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>All’utente manca un valore per l’attributo di corrispondenza, quindi Entra ID non ha potuto decidere nulla, nemmeno se è nell’ambito.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Immettere per l’utente l’attributo di corrispondenza se deve essere sottoposto a provisioning; altrimenti non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Ignorato: fuori ambito, o nulla da modificare</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID ha trovato l’utente e non ha fatto nulla, perché è fuori ambito o è già qui senza differenze.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Nulla, a meno che l’utente manchi qui: in tal caso verificare assegnazione e filtro di ambito.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Chiesto un utente, restituiti più utenti</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>Una ricerca di un solo utente o gruppo ha restituito più risultati, o membri che andavano omessi.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Aprire nell’attività il GET di quell’ora e vedere quali utenti condividono il valore di corrispondenza.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID non ha potuto leggere la risposta dell’applicazione</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>La risposta non era interpretabile dal client SCIM di Entra ID.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Aprire la risposta nell’attività. Verificare anche che l’URL tenant porti all’indirizzo SCIM e non a una pagina web.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Più valori per un attributo che ne accetta uno</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>L’attributo di origine ha più valori, l’attributo dell’applicazione ne accetta uno.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Mappare un attributo con un solo valore, o rimuovere il mapping.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Ignorato: non effettivamente autorizzato</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>Il record dell’assegnazione dell’utente all’applicazione è errato.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Rimuovere l’assegnazione dell’utente o del gruppo e assegnarlo di nuovo.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Ignorato: un filtro di ambito esclude l’utente</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Un filtro sui valori degli attributi decide chi è sottoposto a provisioning, e questo utente non lo soddisfa.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Confrontare i valori dell’utente con il filtro di ambito del mapping.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Quarantena: le credenziali non sono valide</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID non ha potuto accedere qui, e ha messo in quarantena il processo di provisioning: chiama sempre più di rado, fino a una volta al giorno, e smette dopo quattro settimane.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Immettere il token attuale della connessione come Token segreto, testare la connessione e riavviare il provisioning.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Quarantena: troppi errori in proporzione</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Più del 40 % degli eventi di provisioning non è riuscito, con almeno 5.000 errori, oppure gli errori sono più di 40.000. Gli errori nell’impostare un responsabile o un membro non contano.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Risolvere prima l’errore più frequente nell’attività, poi riavviare il provisioning in Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Quarantena: impostata da Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft ha notato un problema con l’applicazione e l’ha messa manualmente in quarantena.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Aprire un caso di supporto presso Microsoft e chiedere il motivo.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Un attributo svuotato non viene cancellato qui</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID non invia null: un attributo vuoto lì viene omesso, quindi qui resta il valore precedente.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Dare all’attributo un valore che significhi vuoto, o modificarlo qui sapendo che non viene sincronizzato.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Caratteri speciali in un attributo di corrispondenza</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID non può filtrare per valori con caratteri speciali, quindi un utente o gruppo che ne ha nell’attributo di corrispondenza non riesce.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Rinominare il gruppo, o usare come corrispondenza un attributo senza tali caratteri.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>I membri dei gruppi annidati non arrivano</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Il provisioning riguarda solo i membri diretti di un gruppo assegnato; i gruppi al suo interno non vengono letti.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Assegnare all’applicazione anche i gruppi interni.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Manca il responsabile</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Un responsabile che era fuori ambito quando è arrivato l’utente non viene impostato in seguito da solo.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Includere il responsabile nell’ambito e riavviare il provisioning.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Un gruppo è arrivato senza alcuni membri</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>I membri fuori ambito vengono omessi, ed Entra ID non si accorge subito quando vi rientrano.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Riavviare il provisioning in Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Ciò che si modifica qui non viene riportato indietro</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID non vede le modifiche fatte nell’applicazione, e invia di nuovo un attributo solo quando cambia lì.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Modificare il valore in Entra ID, o riavviare il provisioning per riallineare le due parti.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>L’ambito è stato ristretto e non succede nulla</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Il passaggio da tutti gli utenti agli utenti assegnati ha effetto solo dopo un riavvio del provisioning.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>I membri sono rimossi con un elenco, e i flag sono testi</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Senza il flag, Entra ID rimuove i membri con un elenco di valori, che RFC 7644 intende come tutti, e disattiva gli utenti con il testo &quot;False&quot;. Provost comprende entrambe le forme.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Nulla. I server rigorosi richiedono ?aadOptscim062020 alla fine dell’URL tenant; non funziona con il provisioning su richiesta.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Un membro non esiste qui</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>Il membro %1 non esiste qui.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Un gruppo indica un membro il cui ID non è di un utente di questa connessione, quindi l’intera modifica del gruppo viene rifiutata. L’utente non è mai stato creato, o è stato eliminato qui.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Eseguire prima il provisioning di quell’utente, o toglierlo dal gruppo nel provider di identità; poi inviare di nuovo il gruppo.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Un token revocato è ancora in uso</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Un token che è stato revocato è ancora in uso.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>Il provider di identità accede con un token che è stato revocato.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Immettere il token attuale della connessione nel provider di identità.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Il token è scaduto</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Il token è scaduto.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>Il provider di identità accede con un token non più valido.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Generare qui un altro token e immetterlo nel provider di identità.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>La connessione è in pausa</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>La connessione è in pausa e il provider di identità continua a chiamare.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Le richieste vengono rifiutate perché un operatore ha messo in pausa la connessione.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Riprendere la connessione quando si è pronti.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>Il nome utente è già in uso</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>Il nome utente %1 è già in uso.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Un altro utente di questa connessione ha il nome utente, forse disattivato, oppure il provider di identità ripete una creazione già riuscita.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Cercare qui l’utente con quel nome. Se è la stessa persona, farla abbinare dal provider di identità; altrimenti cambiare uno dei nomi.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>Il nome del gruppo è già in uso</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>Il nome del gruppo %1 è già in uso.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Un altro gruppo di questa connessione ha il nome.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Rinominare uno dei gruppi, o collegarli nel provider di identità.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Un attributo che questo server non ha</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>Viene inviato l’attributo %1, che questo server non ha.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Un PATCH indica un attributo che lo schema non ha.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Rimuovere quell’attributo dal mapping, o correggerne il nome.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Manca un attributo obbligatorio</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Manca l’attributo obbligatorio %1.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Gli utenti richiedono uno userName, i gruppi un displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Mappare l’attributo e valorizzarlo nel provider di identità.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Un valore di tipo sbagliato</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>L’attributo %1 arriva con un valore di tipo sbagliato.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>Il valore non è del tipo che lo schema assegna all’attributo.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Correggere l’espressione di quell’attributo nel mapping.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>Il provider di identità chiede qualcosa che non c’è più</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>Il provider di identità chiede %1, che non è qui.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Conserva l’ID di un utente o gruppo eliminato qui. Entra ID ripete l’abbinamento dopo un 404; Okta richiede una nuova assegnazione.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Assegnare di nuovo la persona o inviare di nuovo il gruppo nel provider di identità, oppure ripristinarli qui.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>L’indirizzo è sbagliato</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Le richieste arrivano a un indirizzo dove non c’è nulla.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Le richieste arrivano a un indirizzo sotto il quale SCIM non ha nulla, spesso perché una parte dell’URL di base manca o è doppia.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Copiare di nuovo l’URL di base SCIM dalla connessione e immetterlo senza modifiche.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Le richieste bulk non sono accettate</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Arrivano richieste bulk, che questo server non offre.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>Il provider di identità invia richieste bulk, e questo server non le offre.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Disattivare bulk nel provider di identità.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: la richiesta non è corretta</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>Il server ha capito che qualcosa non va nella richiesta stessa; scimType e detail dicono che cosa.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Leggere i dettagli della risposta e correggere il mapping che ha inviato il valore.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: nessun token valido</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Arrivano richieste senza un token valido.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>La richiesta non aveva un token, o ne aveva uno non valido per questo indirizzo.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Immettere il token attuale della connessione nel provider di identità e testare lì la connessione.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: non consentito</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>Il token è conosciuto, e ciò che è stato chiesto non è consentito con esso.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Verificare che la connessione non sia in pausa e quali operazioni consente.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: lì non c’è nulla</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>L’indirizzo o la risorsa non esiste. È in testa all’elenco dei motivi di quarantena di Entra ID quando l’indirizzo è sbagliato.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Confrontare l’indirizzo con l’URL di base SCIM della connessione; se è giusto, l’utente o il gruppo è stato eliminato qui.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: non offerto a questo indirizzo</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>L’indirizzo esiste, ma non accetta questo metodo.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Verificare che il provider di identità usi SCIM 2.0 e che l’URL di base termini dove deve.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: la richiesta non è arrivata intera</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>Il mittente è stato troppo lento, e il server ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Attendere la ripetizione; se il problema persiste, controllare i proxy sul percorso.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: esiste già</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Un valore che deve essere univoco appartiene a un altro record.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Trovare chi ha il valore, poi cambiarlo da una delle due parti o farlo acquisire dal provider di identità.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: modificata nel frattempo</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>La risorsa è stata modificata da qualcun altro nel frattempo.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>La richiesta indicava una versione che non è più quella attuale.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Nulla: il mittente rilegge la risorsa e ripete la modifica.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: troppo in una volta</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>La richiesta è più grande di quanto questo server accetti.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>Il corpo, o il numero di operazioni che contiene, è più grande di quanto il server accetti.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Far inviare al provider di identità passaggi più piccoli, o aumentare il limite del server.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: non è JSON SCIM</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Arrivano corpi in un formato che non è JSON SCIM.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>Il Content-Type del corpo non è tra quelli che il server legge.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Inviare application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: compresa, ma non eseguibile</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>Il corpo era leggibile, ma ciò che chiede non si può fare.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Leggere i dettagli della risposta.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: troppo veloce</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Arrivano più richieste di quante il server ne accetti.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Sono arrivate più richieste di quante il server ne accetti in quel tempo.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Attendere: i provider di identità rallentano e ripetono. Se il problema persiste, aumentare il limite del server.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: intestazioni troppo lunghe</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Un’intestazione, spesso un cookie o un token di un proxy, è più lunga di quanto il server accetti.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Controllare che cosa aggiunge un proxy sul percorso.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: errore del server</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>L’errore è nel server, non nella richiesta.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Cercare la causa nel log del server a quell’ora.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: non offerto</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>Il server non ha questa funzione, per esempio richieste bulk o /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Disattivare la funzione nel provider di identità.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: il proxy non ha ricevuto una risposta valida</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Un proxy davanti al server non ha potuto leggerne la risposta.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Controllare il log del proxy e se il server è in funzione.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: momentaneamente occupato</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>Il server non può accettare richieste al momento.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>Il server non può accettare la richiesta ora, e lo dice di proposito.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Attendere: la richiesta viene ripetuta. Se il problema persiste, controllare disco e carico del server.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: il proxy ha atteso troppo</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Un proxy davanti al server ha rinunciato ad attendere.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Cercare nell’attività richieste di lunga durata, e controllare il limite di tempo del proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: il token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Porta il token, come Bearer seguito dal token stesso. Okta invia ciò che è stato digitato, quindi con o senza la parola Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Se ogni chiamata dà 401, verificare se la parola Bearer manca o è doppia.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: come accedere</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Arriva con un 401 e indica il tipo di credenziali richieste.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: attendere questo tempo</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Arriva con 429 e 503: per questo numero di secondi, o fino a quest’ora, non si devono inviare altre richieste.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Nulla: il mittente attende.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: la versione di una risorsa</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Indica la versione che è stata letta; If-Match consente una modifica solo a quella versione.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: l’indirizzo di ciò che è stato creato</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Arriva con 201 e ripete meta.location della nuova risorsa. Non viene mai seguito con il token.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: JSON SCIM</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>I corpi SCIM sono application/scim+json; si accetta anche application/json.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Le credenziali di Okta non sono accettate</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Il token di Okta non è valido qui: è stato revocato, è scaduto o è stato digitato male.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Immettere il token attuale della connessione in Provisioning, Integration; testarlo, salvare, e ripetere le attività non riuscite in Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta non ha trovato l’utente e non può crearlo</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Create Users è disattivato in Okta; oppure l’utente è stato disattivato o eliminato qui e non in Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Attivare Create Users in Provisioning, To App; poi rimuovere l’assegnazione dell’utente e assegnarlo di nuovo.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>L’applicazione non ha più licenze del tipo richiesto.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Procurarsi altre postazioni, poi ripetere in Okta l’attività non riuscita.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Assegnato prima dell’attivazione del provisioning</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta non esegue il provisioning di chi era stato assegnato all’applicazione in precedenza.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Nella scheda Assignments, fare clic su Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta ripete un errore di questo server</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Ciò che segue nel messaggio è il dettaglio della risposta data da questo server. Okta non conserva i corpi delle richieste.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Cercare qui nell’attività la richiesta di quell’ora: ha il corpo che Okta non mostra.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>La risposta a un nuovo utente era vuota</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta conserva l’ID dalla risposta a POST /Users; senza corpo non può proseguire.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Aprire il POST nell’attività; un proxy sul percorso potrebbe aver tolto il corpo della risposta.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Gli utenti inattivi mancano nei gruppi inviati</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta non invia gli utenti che lì sono inattivi, nemmeno come membri di un gruppo.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Riattivare l’utente in Okta e inviare di nuovo ciascuno dei suoi gruppi.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Uno stesso gruppo assegna e viene inviato</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta non supporta lo stesso gruppo per assegnare l’applicazione e per Group Push: gli utenti rimossi restano nel gruppo inviato, o mancano membri.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Creare un secondo gruppo in Okta: uno per assegnare, uno da inviare.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Un gruppo inviato è stato eliminato qui</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta conta ancora sul gruppo e ogni invio non riesce.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>In Okta, eliminare il gruppo inviato lasciandolo nell’app di destinazione, importare dall’app e inviare di nuovo.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Un gruppo inviato arriva senza i suoi membri</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Vengono inviati solo i membri assegnati all’applicazione e arrivati qui come utenti.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Assegnare i membri all’applicazione, attendere che siano qui, poi inviare di nuovo il gruppo.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Un gruppo con questo nome è già qui</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta non può inviare un gruppo il cui nome esiste già nell’applicazione, a meno che non sia collegato.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Rinominare uno dei due gruppi, o collegare il gruppo in Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Gli utenti vengono disattivati, mai eliminati</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta non invia alcun DELETE per un utente: chi lì perde l’assegnazione, viene sospeso o disattivato, qui diventa inattivo.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Eliminare qui le persone manualmente, o lasciarlo fare al periodo di conservazione.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Ogni modifica dei membri arriva con una ridenominazione</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta ripete il nome del gruppo a ogni modifica dei membri. Una ridenominazione con lo stesso nome non cambia nulla.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta attende una risposta per 60 secondi</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Poi chiude la connessione, anche se la modifica può essere avvenuta qui.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Cercare nell’attività richieste di un minuto o più. Una creazione ripetuta riceve risposta 409 e non cambia nulla.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: il filtro non è leggibile</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Un filtro non è leggibile.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>Il filtro contiene un errore di scrittura, o confronta un attributo che non si può confrontare così.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Guardare la query della richiesta; gli attributi di corrispondenza nel provider di identità decidono che cosa viene chiesto.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: più risultati di quanti il server ne dia</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Un filtro trova più di quanto il server elabori.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>Il filtro trova più di quanto il server sia disposto a elaborare.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Usare un attributo di corrispondenza più significativo, come userName o externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: il valore è già in uso</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Un valore che deve essere univoco è già in uso.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Uno dei valori deve essere univoco e appartiene a un’altra risorsa.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: non modificabile</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Viene inviato un attributo che non può essere modificato.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>La modifica riguarda un attributo che i client non possono modificare, o non più.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Rimuovere quell’attributo dal mapping.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: il corpo non è costruito correttamente</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Arrivano corpi non costruiti come vuole SCIM.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>Il corpo non è JSON, o non è il messaggio che SCIM vuole qui.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Mostrare il corpo al fornitore del client.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: attributo inesistente</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Viene inviato un attributo che questo server non ha.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>Il percorso di un’operazione PATCH indica un attributo che qui non esiste, o è scritto male.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Correggere o rimuovere quell’attributo nel mapping.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: il percorso non porta a nulla</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Una modifica riguarda un valore che non c’è.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Un’operazione PATCH non ha un percorso dove serve, o il suo filtro non corrisponde ad alcun valore.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Vedere nel corpo quale filtro non trova nulla, per esempio un’email di altro tipo.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: il valore non è adatto</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Viene inviato un valore non adatto al suo attributo.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Manca un valore obbligatorio, o un valore non è del tipo dell’attributo.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Leggere i dettagli della risposta e correggere il valore o il suo mapping.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: versione di SCIM non supportata</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>Il provider di identità usa un’altra versione di SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>Il client ha chiesto una versione del protocollo che il server non ha.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Scegliere SCIM 2.0 nel provider di identità.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: troppo riservato per un indirizzo</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Le richieste contengono dati personali nell’indirizzo.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>La richiesta contiene dati personali nell’indirizzo, dove il server lo vieta.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Far eseguire al client la richiesta con POST e /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: non è un cursore di questo server</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>Il client ha continuato un elenco con un cursore che il server non ha fornito.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Nulla: il client ricomincia l’elenco.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: attesa troppo lunga tra le pagine</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>Il cursore non è più valido.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: dimensione di pagina non accettata</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>Il numero è maggiore di quanto una pagina consenta, o è cambiato tra due pagine.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Far mantenere al client una stessa dimensione di pagina entro il limite annunciato.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: trattenuta dalla protezione della connessione</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Disattivazioni o eliminazioni attendono una decisione.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>Gli utenti da disattivare o eliminare in breve tempo erano così tanti che la protezione trattiene gli altri finché un operatore non decide. Nessuno ha perso l’accesso per queste richieste.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Guardare chi è trattenuto, in Connessioni, Provisioning, poi eseguire o rifiutare.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>assente</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Nome e indirizzo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Percorso di base</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo di risposta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Lettura di un utente</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Lettura di un gruppo</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Ricerca per nome</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utente sconosciuto</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Pagine e totali</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>superato</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>avviso</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>non superato</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>chi ha immesso indirizzo e token</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>chi si occupa della rete</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>chi gestisce il server</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n verifica non superata.</numerusform>
            <numerusform>%n verifiche non superate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n verifica ha trovato qualcosa che può causare danni.</numerusform>
            <numerusform>%n verifiche hanno trovato qualcosa che può causare danni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n verifica superata.</numerusform>
            <numerusform>%n verifiche superate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n non è stata possibile.</numerusform>
            <numerusform>%n non sono state possibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Non è stato possibile leggere gli utenti.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Inviare una ListResponse come da RFC 7644, sezione 3.4.2.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>La risposta non è una ListResponse di SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>L’elenco non dice con un numero quanti elementi ci sono (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>L’elenco dice che ce n’è %n, ma non ne contiene (Resources).</numerusform>
            <numerusform>L’elenco dice che ce ne sono %n, ma non ne contiene (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>Il primo dell’elenco non ha %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Inviare id e %1 con ogni risorsa.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>L’esame è stato interrotto prima.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>Il primo dell’elenco non viene trovato quando lo si chiede per id (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Rispondere per ogni id presente in un elenco: Microsoft Entra ID e Okta leggono per id ciò che stanno per modificare.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Alla richiesta di un elemento per id, il server risponde con qualcos’altro.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Rispondere con la risorsa dell’id richiesto.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>Il server non lo ha (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Offrirlo (RFC 7644, sezione 4): Microsoft Entra ID lo legge per sapere quali attributi ci sono.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>Il server offre %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>Il server non offre nulla di %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>Il server offre %1, ma non %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Nessuna risposta da esaminare.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>La risposta non dice che cosa può fare il server.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Inviare una ServiceProviderConfig come da RFC 7643, sezione 5.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Offrire patch e filter: Okta e Microsoft Entra ID cercano gli utenti con un filtro e li modificano con PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>L’unico schema presente non è quello degli utenti.</numerusform>
            <numerusform>Lo schema degli utenti non è tra i %n schemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Elencare %1 con i suoi attributi.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n schema, quello degli utenti.</numerusform>
            <numerusform>%n schemi, tra cui quello degli utenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Nessun tipo di risorsa indica l’endpoint /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Elencare User con l’endpoint /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n utente; è stato letto per id.</numerusform>
            <numerusform>%n utenti; uno è stato letto per id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>L’elenco è corretto e vuoto: non c’è ancora un utente da leggere.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>Il server non ha gruppi (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Non far inviare gruppi dal provider di identità.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n gruppo; è stato letto per id.</numerusform>
            <numerusform>%n gruppi; uno è stato letto per id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>L’elenco è corretto e vuoto: non c’è ancora un gruppo da leggere.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Per un nome che nessuno ha il server risponde 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Rispondere 200 con un elenco vuoto: altrimenti il test di connessione di Microsoft Entra ID non riesce.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Un elenco vuoto per un nome che nessuno ha, in %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>Il server ignora il filtro: chiesto un nome che nessuno ha, trova qualcuno.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Applicare il filtro, o rifiutarlo con 400 invalidFilter. Fino ad allora un provider di identità scambia altre persone per quella che cerca.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Per un utente che non esiste il server risponde %1 invece di 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Rispondere 404 con un errore SCIM: altrimenti per gli utenti eliminati il provisioning non viene mai ripetuto.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Rispondere 404 con un errore SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>Il 404 per un utente che non esiste non ha un errore SCIM nel corpo.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Inviare gli errori come da RFC 7644, sezione 3.12.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Per un utente che non esiste arriva 404, con un errore SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Rispettare startIndex e count in un ordine stabile, e indicare in totalResults quanti sono in tutto: altrimenti chi legge per pagine salta persone, o legge senza fine.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults dice quanti sono nella pagina, non quanti ce ne sono.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>Il server invia più di quanto chiesto (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>Il server dice che c’è %n utente, ma una seconda pagina ne ha altri.</numerusform>
            <numerusform>Il server dice che ci sono %n utenti, ma una seconda pagina ne ha altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Ci sono meno di due utenti, quindi non ci sono pagine da scorrere.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>La seconda pagina è vuota, anche se dovrebbe esserci %n utente.</numerusform>
            <numerusform>La seconda pagina è vuota, anche se dovrebbero esserci %n utenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>La seconda pagina ricomincia dal primo: startIndex viene ignorato.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>L’ordine non è lo stesso da una richiesta all’altra.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Interrogato di nuovo, il server conta %1 utenti invece di %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Verificare di nuovo; se nel frattempo non è stato aggiunto nessuno, il conteggio è sbagliato.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Due pagine combaciano, ed entrambe contano %n utente.</numerusform>
            <numerusform>Due pagine combaciano, ed entrambe contano %n utenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Gli utenti non sono elencati nella forma di SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>Il server non accetta il token (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>Il server non accetta il token (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Immettere il token SCIM proprio di questa connessione, completo e non scaduto; le chiavi di altre interfacce del prodotto qui non funzionano. Altrimenti generarne un altro.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>Il token è conosciuto, ma la connessione è in pausa (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Riprendere la connessione sul server.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>Il token è conosciuto, ma non può leggere gli utenti (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>Il token è conosciuto, ma non può leggere gli utenti (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Dare al token il diritto di leggere utenti e gruppi, o verificare se la connessione è in pausa, o se un firewall rifiuta programmi sconosciuti.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1 è stato raggiunto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 ha %n indirizzo, ed è stato raggiunto.</numerusform>
            <numerusform>%1 ha %n indirizzi, ed è stato raggiunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Nessun server è noto con il nome %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Confrontare l’indirizzo lettera per lettera con quello mostrato dal prodotto; un nome noto solo all’interno di una rete richiede quella rete o la sua VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Verificare se un firewall scarta ciò che viene inviato a questo host e a questa porta, o se il server è sovraccarico.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>%1 non è raggiungibile sulla porta %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Verificare se il server è in funzione, se la porta è giusta, e se c’è di mezzo un proxy o un firewall.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Non ce n’è: semplice http, che non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Il certificato non è attendibile: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Installare un certificato per questo nome, emesso da un’autorità nota ai provider di identità, con l’intera catena. I dettagli riportano la catena e l’impronta.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Il server non è stato raggiunto.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>È attendibile, ed emesso per questo nome.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>È attendibile, ma scade tra %n giorno.</numerusform>
            <numerusform>È attendibile, ma scade tra %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Rinnovare il certificato prima che scada: dopo, nessun provider di identità potrà passare.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>È attendibile, emesso per questo nome e valido ancora per %n giorno.</numerusform>
            <numerusform>È attendibile, emesso per questo nome e valido ancora per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Sotto questo indirizzo risponde un server SCIM.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>Chi chiede gli utenti viene prima rimandato dal server a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Rispondere all’indirizzo stesso: quando scrivono, i provider di identità non seguono i reindirizzamenti.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Qui non c’è nulla di SCIM, ma c’è in %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Immettere l’indirizzo trovato.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Qui risponde una pagina web, con %1, al posto di SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Copiare dal prodotto l’intero URL di base SCIM; spesso termina con /scim/v2. Una pagina di accesso davanti al server deve lasciarlo passare.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>Il server non conosce utenti a questo indirizzo (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Copiare dal prodotto l’intero URL di base SCIM, con l’ID della connessione se ne ha uno; spesso termina con /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Qui risponde qualcosa, ma in una forma che non è SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Copiare l’URL di base SCIM dal prodotto: questa potrebbe essere un’altra sua interfaccia.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Sotto questo indirizzo risponde qualcosa.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Non è stato possibile leggere gli utenti per un altro motivo.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>Il server comunica i suoi utenti a chiunque, senza alcun token.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Richiedere il token per ogni risorsa, e rispondere 401 in sua assenza.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>È accettato. In sua assenza il server risponde %1, dove 401 direbbe il motivo.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Rispondere 401 con un errore SCIM dove non viene inviato alcun token.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>È accettato, e senza non entra nessuno.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Gli elenchi arrivano come application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Gli elenchi arrivano come %1 invece di application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Inviare application/scim+json (RFC 7644, sezione 3.1): alcuni provider di identità e suite di test lo esigono.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>Il server non comunica l’ora (nessuna intestazione Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Regolare entrambi gli orologi con un server di riferimento orario: altrimenti i token con scadenza vengono valutati male, e gli orari nei log non coincidono.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Con una barra alla fine dell’URL di base gli utenti non vengono trovati (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Immettere l’URL senza barra finale, anche dove un provider di identità ne aggiunge una.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Con una barra dopo Users non vengono trovati (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Rispondere a entrambe le forme: alcuni client scrivono la barra.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Una barra di troppo non causa danni.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Il server non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Scoprire perché questa richiesta richiede tanto tempo; anche i provider di identità rinunciano.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>Il server rimanda chi chiede a un altro indirizzo: %1. Il token non viene inviato lì.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Rispondere a questo stesso indirizzo, o immettere l’altro se è il proprio.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>La risposta si è interrotta o non è HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Cercare un errore nel server, o in un proxy davanti ad esso.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Non è arrivata alcuna risposta: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Controllare il percorso verso il server: firewall, proxy, bilanciamento del carico.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>A questo indirizzo non è stato letto nulla di SCIM.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Il token è stato rifiutato.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>Il server chiede di rallentare (429). Verificare di nuovo tra %n secondo.</numerusform>
            <numerusform>Il server chiede di rallentare (429). Verificare di nuovo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>Il server risponde con un proprio errore %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>Il server lo rifiuta con %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>Il server dice %1, ma ciò che invia non è SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Verificare se al posto del server SCIM risponde un proxy, una pagina di accesso o un’applicazione web.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>L’orologio del server e quello di questo computer coincidono.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>L’orologio del server è avanti di %n minuto rispetto a questo computer.</numerusform>
            <numerusform>L’orologio del server è avanti di %n minuti rispetto a questo computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>L’orologio del server è indietro di %n minuto rispetto a questo computer.</numerusform>
            <numerusform>L’orologio del server è indietro di %n minuti rispetto a questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Guardare il log del server a quest’ora; la richiesta è mostrata qui.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Confrontare ciò che è stato inviato con ciò che chiede la documentazione del server.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1 è stato raggiunto tramite il proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>I criteri di questo computer non consentono %1. Nulla è stato inviato e nessun server dei nomi è stato interrogato.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Chiedere a chi gestisce questo computer di consentire l’host.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>Confronto di %1 con questo server</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Le persone si riconoscono da</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Viene letto su questo computer. Nulla viene inviato altrove o conservato.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Tutto ciò che differisce (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n persona nel file</numerusform>
            <numerusform>%n persone nel file</numerusform>
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
        <translation>%1, un’esportazione da %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>Uguali: %1; diversi: %2; solo nel file: %3; solo qui: %4.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Confronto per: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>Il %1 % del file non ha trovato nessuno qui. È il campo giusto per riconoscere le persone?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n riga del file ripete una persona ed è stata omessa.</numerusform>
            <numerusform>%n righe del file ripetono una persona e sono state omesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n persona del file non ha nulla in quel campo.</numerusform>
            <numerusform>%n persone del file non hanno nulla in quel campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n riga del file non indica nessuno.</numerusform>
            <numerusform>%n righe del file non indicano nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Non tutti gli utenti di questo server sono già qui, quindi può sembrare che ne manchino alcuni.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Sono elencati solo i primi %1.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nulla di questo tipo</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>Il file e questo server dicono lo stesso di tutti.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 non è un elenco di persone in formato CSV, separato da virgole: serve una riga di intestazioni, con una colonna per il nome utente, l’indirizzo email o l’ID esterno.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 supera %2 MB o %3 righe.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 a confronto con questo server</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Scegli un elenco di persone del provider di identità</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: lì %2, qui %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>riga %1 del file</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Che cosa differisce</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>solo nel file</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo qui</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differisce</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo email</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Chi è elencato dal provider di identità e manca su questo server: verificare se lì è assegnato all’applicazione, e che cosa dice il log di provisioning. Un riavvio del provisioning invia di nuovo tutti.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Chi è qui e non nel file: aggiunto manualmente, rimasto dopo un’eliminazione mai arrivata, o fuori da ciò che è stato esportato. Il provider di identità non lo modificherà né lo rimuoverà.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Chi ha dati diversi: il provider di identità non vede le modifiche fatte qui. Invia di nuovo un campo quando cambia lì, o quando il provisioning viene riavviato.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Effetto di %n modifica</numerusform>
            <numerusform>Effetto di %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Come decidono le regole</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Effetto delle regole</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Ci sono altre %1 coppie di regole che corrispondono alle stesse persone.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Non c’è ancora alcuna regola. Aggiungerne una per dare un ruolo proprio ai membri di un gruppo.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>Non cambia il ruolo di nessuno.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 non dà più %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossa</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>Calcolo da parte del server…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Calcolato dal server per ciò che si vede; nulla è ancora applicato.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Da verificare</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Provato proprio ora, e funziona.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Provato proprio ora: la risposta è stata come se non fosse stato chiesto.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Provato proprio ora: rifiutato con %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Non è stato provato.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Non è stato provato, perché modificherebbe qualcosa.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Che cosa dice, e che cosa fa</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Questo server non ha gruppi, o questo token non può vederli.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Questo server dice che non modifica parti di un utente (PATCH). Provost non sostituisce utenti interi, quindi da qui non si può disattivare nessuno.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Che cosa non offre</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM non ha termini per connessioni, token, mapping dei ruoli, autorizzazioni, richieste e log di controllo. Provost quindi non li mostra qui; cercarli nel prodotto stesso.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM non comunica quando qualcosa cambia. Provost rilegge tutto di tanto in tanto, di rado dove richiede molto tempo, e subito quando si aggiorna. Chi non è più nell’elenco non c’è più.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Questo server</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Si interroga il server e si prova ciò che non modifica nulla…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Questo è ciò che ha detto e fatto in precedenza.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Non si sa ancora nulla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Che cosa dice ServiceProviderConfig, a confronto con ciò che il server ha fatto quando Provost lo ha provato.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Prova un utente di esempio…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Che cosa bisogna saperne</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produzione</translation>
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
        <translation>Sola lettura: da qui non si modifica nulla su questo server</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, sola lettura: da qui non si modifica nulla</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Sola lettura per i criteri di questo computer: da qui non si modifica nulla su questo server</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, sola lettura per i criteri di questo computer: da qui non si modifica nulla</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 in produzione</translation>
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
        <translation>Informazioni sulla richiesta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copia come curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo della richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo della risposta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Copia la richiesta come comando. Il token non è incluso: la shell lo prende dalla variabile SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Non è stato inviato alcun corpo, o non è stato conservato.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>La risposta non aveva corpo, o non è stato conservato: delle letture riuscite si conservano solo i dati qui sopra.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Questa richiesta non ha modificato i ruoli di nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Questa richiesta ha modificato i ruoli di %n persona.</numerusform>
            <numerusform>Questa richiesta ha modificato i ruoli di %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, prima %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>La richiesta selezionata</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Chiamata da</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>questa console</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo di rifiuto</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Solo questo utente o gruppo</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Solo questo percorso</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Che cosa significa (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Chi ha questo nome?</translation>
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
        <translation>%1, questa console</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>questa console</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>Il dizionario non lo conosce. Non si tira a indovinare: guardare la richiesta, la sua risposta e il log del provider di identità.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copia questa spiegazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Chi deve agire: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Scritto come: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fonte: %1, al %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Nota personale</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Che cosa significa qui, a chi chiedere, che cosa ha aiutato l’ultima volta. Resta su questo computer.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Nota personale: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>Il dizionario di questa console: %1, con %n voce. Non si chiede nulla alla rete.</numerusform>
            <numerusform>Il dizionario di questa console: %1, con %n voci. Non si chiede nulla alla rete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>Il file contiene dati di persone: solo chi lo esporta può leggerlo, e spetta a lui mantenerlo tale.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>Ciò che mostra ora l’elenco: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>Ciò che è selezionato: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Tutto: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del file</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV per fogli di calcolo: nessuna cella può essere una formula</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV per programmi: ogni cella così com’è</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: un oggetto per riga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Esiste già un file %1. Verrebbe sostituito.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annullato. Non è stato scritto alcun file.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>I criteri di questo computer non consentono di scrivere elenchi su file.</translation>
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
        <translation>calcolato</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Appartiene a %1 e arriva come %2: modificarlo lì.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Si decide su questo server.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Deriva da altro e non viene impostato da nessuno.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>La sua connessione è stata eliminata: nessun provider di identità lo modifica più.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Appartiene a un provider di identità e arriva come %1: modificarlo lì.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>qualcosa che non c’è più</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtra per questo</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Dimentica un filtro salvato</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salva questo filtro…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salva questo filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nome del filtro</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Viene conservato su questo computer, per questo elenco di questo server. Un filtro con lo stesso nome viene sostituito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Reimposta il filtro</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Rimuovi il filtro: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Mostra tutta l’attività di %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Cerca %1 nell’attività</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Trovato nel testo incollato</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Mostra la richiesta %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>senza connessione</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>ID esterno %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>in precedenza %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>anche %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>provost::GivenFile</name>
    <message>
        <source>%1 is compared with the server that you open next.</source>
        <translation>%1 verrà confrontato con il prossimo server aperto.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Assegna questi ruoli…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Questo server non ha indicato alcun ruolo.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Chi è nel gruppo ha questi ruoli, oltre a quelli che ha per altre vie.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Vale per %n membro, e per chi entra nel gruppo in seguito.</numerusform>
            <numerusform>Vale per %n membri, e per chi entra nel gruppo in seguito.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Vale per tutti i membri, e per chi entra nel gruppo in seguito.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>Assegnare altri ruoli a “%1”?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Assegna questi ruoli</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Lascia come sono</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Assegnazione dei ruoli…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Ottengono %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Perdono %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Rimuovere il gruppo “%1”?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Restano utenti: %1. Ciò che hanno solo tramite questo gruppo viene meno subito.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Rimuovi il gruppo con %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Rimozione del gruppo…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>non ne fanno più parte</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Tutti quelli che ne fanno parte</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>Il gruppo “%1” con %2 è stato rimosso.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Non ha una connessione, quindi nessun provider di identità lo riporta indietro.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>Qui non si sa di chi cambia il ruolo: il ruolo attuale non consente di leggere le regole.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n regola dei ruoli che lo indica resta senza gruppo e non dà più alcun ruolo.</numerusform>
            <numerusform>%n regole dei ruoli che lo indicano restano senza gruppo e non danno più alcun ruolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 è la fonte autorevole: se il gruppo non viene rimosso anche lì, può essere ricreato con un altro ID, e nessuna regola lo segue.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>ora dà %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Chi è entrato e chi è uscito</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Chi è entrato e chi è uscito viene mostrato solo a chi può leggere gli utenti.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Nessuno è entrato o uscito dal %1; di prima non si sa nulla.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Noto dal %1; di prima non si sa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>La riga più recente.</numerusform>
            <numerusform>Le %n righe più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Non si sa chi è entrato e chi è uscito: dei gruppi con più di %1 membri si conta solo quanti sono.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Non si sa ancora chi è entrato e chi è uscito: finora non è stato letto chi fa parte del gruppo. Da quel momento in poi si saprà.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>Il gruppo selezionato</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Richieste relative al gruppo</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>Risorsa SCIM del gruppo</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Informazioni sul gruppo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM grezzo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>inviato da %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>senza connessione</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>ID esterno %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>tramite una di più connessioni</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>Non dà alcun ruolo</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>La sua connessione è stata eliminata, e con essa le regole. I membri mantengono i ruoli che avevano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>La regola %1 attende un gruppo chiamato %2. È quasi il nome di questo gruppo, ma non lo è.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Nessuna regola indica questo gruppo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n regola la precede, e prevale per chi è anche nel suo gruppo.</numerusform>
            <numerusform>%n regole la precedono, e prevalgono per chi è anche nei loro gruppi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Chi non corrisponde ad alcuna regola ha il ruolo predefinito %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Dà %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n regola la segue, e decide per chi è anche nel suo gruppo.</numerusform>
            <numerusform>%n regole la seguono, e decidono per chi è anche nei loro gruppi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Ruolo che dà</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>senza connessione</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>nessuno, una regola corrisponde quasi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Ruolo che dà</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtra gruppi</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Caricamento dei gruppi…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nessun gruppo trovato</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modificare la ricerca per vedere le altre voci.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Nessun gruppo ancora sottoposto a provisioning</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>I gruppi compaiono qui da soli quando un provider di identità li invia. Molti lo fanno solo quando è attivato lì.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 di %2 corrispondono</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 di %n gruppo</numerusform>
            <numerusform>%1 di %n gruppi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Disattivazioni in massa</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Salva i limiti</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Quando il provider di identità vuole disattivare o eliminare più di così, il resto viene trattenuto finché qualcuno non decide. Vuoto: nessun limite di questo tipo.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Utenti al massimo</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Percentuale massima dei suoi utenti</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Entro questo numero di minuti</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>%n modifica trattenuta.</numerusform>
            <numerusform>%n modifiche trattenute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Servono almeno 1 utente, da 1 a 100 percento, e da 1 minuto a una settimana (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>Modificare i limiti di “%1”?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Più disattivazioni di così in così breve tempo vengono trattenute finché qualcuno non decide.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lascia come sono</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Modifica della connessione…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copia la scheda</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La scheda è negli appunti, senza il token.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Salva la scheda di consegna</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Salvata come %1, senza il token.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Come pagina o come testo, per inviarla.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>Connettere %1 a “%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>Il token, che si riceve per altra via</translation>
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
        <translation>Buono a sapersi:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Funziona quando:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Che cosa trattiene “%1”</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>Il provider di identità vuole questo, ed è più di quanto i limiti consentano. Se si esegue, queste persone perdono l’accesso come richiesto. Se si rifiuta, restano come sono, anche quando lo chiede di nuovo.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Modifiche trattenute</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi più tardi</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Caricamento di ciò che è trattenuto…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nulla è trattenuto</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>È stato deciso tutto.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 di %2 modifiche trattenute, prima le meno recenti</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Esegui %n modifica</numerusform>
            <numerusform>Esegui %n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Rifiuta %n modifica</numerusform>
            <numerusform>Rifiuta %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>vengono disattivati</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>vengono eliminati</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>Eseguire %1?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>Ciò che il provider di identità ha chiesto viene eseguito ora: le sessioni terminano e le postazioni si liberano.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>Esegui %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Lascia in attesa</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Esecuzione…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>È stato eseguito.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Qualcun altro aveva già deciso su %n modifica.</numerusform>
            <numerusform>Qualcun altro aveva già deciso su %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%1 di %2 eseguite.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>eliminare</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>disattivare</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>chiesto %n volta</numerusform>
            <numerusform>chiesto %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>Il provider di identità vuole</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Dal</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Cerca in tutte le pagine</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>La guida è scritta in inglese e usa le parole della finestra in inglese.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Nessuna pagina contiene queste parole</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Provare con una sola di esse.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 non è una pagina di questa guida e non si apre da qui.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>una settimana fa</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>un mese fa</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>da quando si sa qualcosa</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>un altro giorno</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Anno-mese-giorno, per esempio 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utenti</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>chi è entrato e chi è uscito</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Serve anno-mese-giorno, per esempio 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lettura di ciò che è cambiato…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>Di prima non si sa nulla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Non è cambiato nulla</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Per quanto si sa, nulla di tutto questo è diverso da allora.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n modifica.</numerusform>
            <numerusform>%n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>che cosa è cambiato su %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe scritte in %2.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Chi o che cosa</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Che cosa è diverso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Come si sa</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Chi ha un nome già in uso?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Chi lo ha</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Un server che rifiuta un utente con 409 dice che qualcuno ha già il nome utente, un indirizzo email o l’ID esterno. Lo si interroga su ciascuno di essi, e non si modifica nulla.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Nome utente, indirizzo email o ID esterno</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Copia per il fornitore</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Mostra l’utente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Non è stato ancora cercato nulla</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Chi ha il nome compare qui, con lo stato in cui si trova l’utente.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Si interroga il server e si cerca tra gli utenti presenti qui…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Non viene mostrato nessuno</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 lo aveva in passato e non lo ha più. Un server che lo rifiuta comunque lo riserva a quell’utente.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 lo ha ed è attivo. Se è la stessa persona, far acquisire questo utente dal provider di identità invece di crearne uno: abbinare in base a un altro campo, o immettere lì il suo ID. Se è un’altra persona, uno dei due ha bisogno di un altro nome.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 lo ha ed è disattivato. Riattivare questo utente invece di crearne uno; se il provider di identità insiste nel crearlo, deve prima trovare l’utente.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 lo ha ed è eliminato, ma può ancora tornare. Ripristinare questo utente, o attendere che termini il periodo di tolleranza.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>in precedenza: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>lo dice ora il server</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>conosciuto solo qui</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Lo ha come</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>indirizzo email</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>Il server non mostra nessuno che lo abbia. Se rifiuta comunque il nome, lo ha un record nascosto: solo chi gestisce il server può vederlo e liberare il nome.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Nessuno di quelli conosciuti qui lo ha.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Questo server non cerca gli utenti in base a un nome simile, quindi sono stati esaminati i %1 presenti qui.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Il vostro server SCIM rifiuta di creare o rinominare un utente, perché qualcuno avrebbe già uno di questi identificatori (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Interrogato con un filtro per ciascuno di essi (GET /Users), il server mostra:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>Il server non filtra in base a essi. Tra i %1 utenti che ha elencato:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- nessuno</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Vi preghiamo di indicare quale record ha l’identificatore, e di liberarlo o di mostrarcelo.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>Intestazione HTTP, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>In Okta: Applications, l’app, Provisioning, Integration</translation>
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
        <translation>Immettere l’URL di base SCIM, e userName come campo identificatore univoco degli utenti (Unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Scegliere HTTP Header come Authentication Mode e incollare il token.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Premere Test Connector Configuration, poi salvare.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>In To App, attivare Create Users, Update User Attributes e Deactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Assegnare le persone all’app; i gruppi seguono in Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta non elimina mai un utente: chi perde l’assegnazione viene disattivato.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>In Entra: Applicazioni aziendali, l’app, Provisioning, Credenziali amministratore</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>URL tenant</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Token segreto</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Token segreto (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Scegliere Automatica come modalità di provisioning.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Immettere l’URL di base SCIM come URL tenant e incollare il token come Token segreto.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Premere Test connessione, poi salvare.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Assegnare utenti e gruppi, poi attivare lo stato del provisioning.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Dopo il primo ciclo Entra chiama circa ogni 40 minuti, quindi una modifica può richiedere altrettanto.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>In OneLogin: Applications, l’app, Configuration</translation>
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
        <translation>Se i gruppi vengono inviati con un parametro, contrassegnarlo come multi-valore (multi-value); altrimenti tutti i gruppi arrivano come un solo nome.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>Nella Console di amministrazione Google: App, App web e mobile, l’app, Provisioning automatico</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL endpoint</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Scegliere un’app del catalogo di Google la cui configurazione permetta di immettere un indirizzo e un token.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Scegliere chi è nell’ambito e che cosa succede quando qualcuno lascia, poi attivare.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google esegue il provisioning solo per le app del suo catalogo e non ha un’origine SCIM generica. Gli utenti vengono sincronizzati ogni poche ore; non fare affidamento sui gruppi.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>In JumpCloud: SSO Applications, l’app, Identity Management</translation>
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
        <translation>Scegliere SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>L’attivazione è un test reale: JumpCloud crea un utente di prova e un gruppo di prova, li modifica e li rimuove. Compaiono in Attività.</translation>
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
        <translation>I gruppi che PingOne sincronizza sono i suoi gruppi interni.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Il provider di identità</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>Nel provider di identità: dove chiede un endpoint SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL di base SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Immettere l’URL di base SCIM senza barra finale.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Inviare il token con ogni richiesta, nell’intestazione Authorization dopo la parola Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identificare gli utenti tramite userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta rifiuta un URL di base con un trattino basso. Dare a questo server un indirizzo pubblico che non ne contenga.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra chiama solo indirizzi https. Dare a questo server un certificato e un indirizzo pubblico https.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>il provider di identità</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 è raggiungibile solo da questa rete. Un provider di identità nel cloud richiede un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>In General, App Settings, scegliere SCIM come tipo di provisioning e salvare.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Aggiungere l’app SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Immettere l’URL di base SCIM e incollare il token come SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Per i gruppi, aprire Groups in Parameters e selezionare Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Premere Configure auto-provisioning, incollare il token come Token di accesso e immettere l’URL di base SCIM come URL endpoint.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Controllare il mapping degli attributi, poi premere Continue.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Il percorso verso la pagina e l’ordine sono quelli delle pagine di Google. I nomi dei due campi non sono verificati sulle pagine del fornitore: li riportano altri prodotti. Consultato a novembre 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Immettere l’URL di base SCIM e incollare il token come Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Immettere l’indirizzo di uno degli utenti come Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Premere Test Connection, poi Activate, poi salvare.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Ciò che avviene con Activate è verificato sulle pagine di JumpCloud. I nomi dei campi non sono verificati sulle pagine del fornitore: li riportano altri prodotti. Consultato a novembre 2026.</translation>
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
        <translation>Immettere l’URL di base SCIM, con /Users e /Groups come risorse, e scegliere SCIM versione 2.0.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Scegliere OAuth 2 Bearer Token come metodo di autenticazione e Bearer come intestazione di autenticazione, e incollare il token come OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Premere Test connection, poi continuare e salvare.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Attivare la connessione e aggiungere una regola che dica di chi esegue il provisioning.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 è raggiungibile solo da questo computer. Un provider di identità nel cloud richiede un server con un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Verificato sulle pagine di %1, %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>La connessione qui mostra la prima chiamata del provider di identità.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>Nel provider di identità, disattivare il provisioning verso questo indirizzo.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>I campi sono quelli della stessa RFC 7644.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identificatore univoco</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>A una ricerca che non trova nessuno si risponde con lo stato 200 e un elenco vuoto; un provider di identità che lì attende 404 non rispetta RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>Test connessione riesce: Entra cerca un utente che non esiste e deve sapere che non c’è. La connessione qui mostra subito quella chiamata; gli utenti seguono con il primo ciclo.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>In Entra, in Provisioning, disattivare lo stato del provisioning.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Modalità di provisioning</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Quando la maggior parte delle chiamate non riesce, Entra mette il processo in quarantena, chiama una volta al giorno e rinuncia dopo quattro settimane.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>I gruppi dentro altri gruppi non vengono risolti: si inviano solo i loro membri diretti.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Una volta salvati endpoint e token, la connessione qui mostra la prima chiamata di Google; gli utenti seguono entro alcune ore.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>Nella Console di amministrazione Google, in Provisioning automatico dell’app, disattivarlo.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate riesce, e qui in Attività si vedono un utente di prova e un gruppo di prova comparsi e scomparsi.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>In JumpCloud, in Identity Management dell’app, disattivare la connessione.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration segnala la verifica riuscita, e la connessione qui mostra subito la prima chiamata.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>In Okta, in Provisioning, Integration, disattivare l’integrazione API, o prima rimuovere tutte le assegnazioni se le persone devono essere disattivate.</translation>
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
        <translation>Chi è stato assegnato prima dell’attivazione del provisioning non viene inviato: premere una volta Provision User per queste persone.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>In OneLogin, in Provisioning, deselezionare Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection riesce, e la connessione qui mostra la prima chiamata di PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>In PingOne, in Integrations, Provisioning, disattivare la connessione.</translation>
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
        <translation>Dopo aver premuto Enable, la connessione qui mostra la prima chiamata di OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>I nomi di campi e pulsanti sono quelli che altri tre prodotti riportano nei loro passaggi per OneLogin; non sono verificati sulle pagine del fornitore. Consultato a novembre 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>In API Status premere Enable, poi salvare.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>In Provisioning, selezionare Enable provisioning, deselezionare le azioni che non devono attendere un amministratore, e scegliere che cosa succede quando un utente viene rimosso.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Che cosa dice il file %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidenti nel file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Viene letto su questo computer. Nulla viene inviato altrove o conservato.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Un file di %1: %n riga sul provisioning, da %2 a %3.</numerusform>
            <numerusform>Un file di %1: %n righe sul provisioning, da %2 a %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n altra riga è stata omessa.</numerusform>
            <numerusform>%n altre righe sono state omesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n riga: non ha un’ora o un esito.</numerusform>
            <numerusform>Non è stato possibile leggere %n righe: non hanno un’ora o un esito.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>È stato letto su questo computer; nulla viene inviato altrove o conservato.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Non contiene righe sul provisioning.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nessun errore</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Ogni riga sul provisioning riporta un esito positivo, o qualcosa che non andava fatto.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 non è un log di provisioning di Microsoft Entra ID né un System Log di Okta, in JSON o CSV. Dei tre file CSV di Entra ID è quello senza “Steps” o “Properties” nel nome.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 supera %2 MB o %3 righe. Esportare un periodo più breve, o una sola applicazione.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 ha avuto risposta %2. Questo non è nel catalogo.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 ha avuto risposta %2: %3 Questo non è nel catalogo.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>È finito: ciò che non riusciva è poi riuscito.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>Il provider di identità continua a riprovare (finora %n volta).</numerusform>
            <numerusform>Il provider di identità continua a riprovare (finora %n volte).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>Il provider di identità non riprova da solo: deve farlo una persona lì.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>Non si sa se il provider di identità riprova.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Può risolversi da solo.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Non si risolverà da solo.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Non è riuscito: %1 Questo non è nel catalogo.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>L’incidente selezionato</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copia questa spiegazione</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostra le richieste</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n volta dal %1</numerusform>
            <numerusform>%n volte dal %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>Il catalogo non conosce questo rifiuto, quindi qui la causa non è nota. Ciò che ha detto il server e la richiesta sono riportati sotto.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Chi deve agire: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fonte: %1, al %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Riguarda</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Chi riguarda</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Il server ha detto</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo di rifiuto</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Copia il messaggio per l’amministratore di %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Copia il messaggio per loro</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Chi ha questo nome?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Finito: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Volte</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Nessun incidente trovato</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modificare la ricerca per vedere le altre voci.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Ricerca dei rifiuti…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Non è stato rifiutato nulla</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>In questo periodo ogni richiesta di un provider di identità è stata eseguita.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n causa</numerusform>
            <numerusform>%n cause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 tra i %2 rifiuti più recenti; restringere il periodo per vedere i precedenti</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Modifiche fatte da questa console</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lettura del registro…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Ancora nessuna modifica</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Ogni modifica richiesta da questa console viene annotata qui prima di essere inviata.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>Il registro è come è stato scritto: %n riga.</numerusform>
            <numerusform>Il registro è come è stato scritto: %n righe, e ognuna dimostra la precedente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>La riga %1 del registro non è come è stata scritta: lì qualcuno o qualcosa ha modificato, aggiunto o tolto una riga.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>il registro è come è stato scritto</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>il registro non è come è stato scritto, dalla riga %1 in poi</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe scritte in %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Manca la fine del registro: aveva %1 righe, e a un certo punto ne restavano solo %2.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annulla modifica…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>la fine del registro è stata tagliata dopo la riga %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Questa modifica non può essere annullata da qui: non è avvenuta, non si sa che cosa c’era prima, o non c’è un modo semplice di tornare indietro.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Questa modifica è stata fatta su un altro server: aprirlo per annullarla.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Scegliere una modifica per annullarla.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Mostra prima che cosa cambierebbe annullandola.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>La situazione è già come prima di questa modifica.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Annullare questa modifica?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>“%1” di %2: viene richiesto di nuovo ciò che c’era prima.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annullamento della modifica…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Da allora è stato modificato di nuovo; anche quella modifica andrebbe persa.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>La modifica è stata annullata.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Ripristina utenti…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>Il file di ripristino non c’è più.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Creare un account</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Modificare il self-service di un account</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Creare una connessione</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Modificare una connessione</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Eliminare una connessione</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Generare un token</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Iniziare a sostituire un token</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Disattivare il vecchio token di una connessione</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Rinunciare a sostituire un token</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Revocare un token</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Annotare che un token è arrivato</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Applicare i mapping dei ruoli</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Modificare un mapping degli attributi</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Confermare un prerequisito</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Eseguire disattivazioni trattenute</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Scartare disattivazioni trattenute</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Disattivare un utente</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Riattivare un utente</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Ripristinare un utente</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Terminare le sessioni di un utente</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Terminare una sessione</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Rimuovere utenti senza connessione</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Modificare ciò che un ruolo può fare</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Modificare il self-service del server</translation>
    </message>
    <message>
        <source>done</source>
        <translation>eseguita</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>rifiutata con %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>esito sconosciuto</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>nessuna risposta, esito sconosciuto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Che cosa è stato richiesto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Creare un ruolo</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Eliminare un ruolo</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Creare un utente tramite SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Sostituire un utente tramite SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Modificare un utente tramite SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Eliminare un utente tramite SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Creare un gruppo tramite SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Sostituire un gruppo tramite SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Modificare un gruppo tramite SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Eliminare un gruppo tramite SCIM</translation>
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
        <translation>Scade: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Scade: mai</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Può solo: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Solo da: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Revocato: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Ricevuto: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>La sostituzione di un token è terminata.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Sostituzione di un token in corso.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Rimuovere un gruppo</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Rimuovere un utente da un account</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Sostituire subito un token</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Assegnare ruoli a un gruppo</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Togliere ruoli a un gruppo</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Bloccare un utente, o farlo entrare di nuovo</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Modificare quali ruoli danno i gruppi</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Creare un link di configurazione</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Eliminare un link di configurazione</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Rimuovere le consegne di una connessione</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attributo</numerusform>
            <numerusform>%n attributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valore</numerusform>
            <numerusform>%n valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>Cerca in questo testo</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Copia il percorso del valore selezionato</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrato come</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copia il valore</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Che cosa è diverso da prima</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Supera un megabyte, e viene mostrato com’è arrivato. La copia prende una sola pagina.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>È annidato così in profondità che viene mostrato com’è arrivato.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Albero</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Ricerca di una versione precedente…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Nessuna versione precedente conservata</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Nessuna delle richieste più recenti ha avuto come risposta un altro stato, o i loro corpi non sono più conservati.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca ancora</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non confrontato</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>Il confronto è stato annullato prima della fine.</translation>
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
        <translation>%1 è fuori?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copia la dichiarazione</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Termina tutte le sessioni…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Fuori, per quanto ne sa questo server.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Non è fuori: qualcosa lascia ancora entrare la persona.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Salva la dichiarazione</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Pagina (*.html);;Testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Chi di loro è fuori?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>La verifica riguarda solo i primi %1 di %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copia la dichiarazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): sconosciuto. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 di %2 sono fuori, per quanto ne sa questo server.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuori</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>non fuori</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Fuori?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Che cosa resta</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleziona più elementi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, completo, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, non aggiornato</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>ricerca: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 righe scritte in %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Cancella ricerca e filtri</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, incompleto come lo invia il server</translation>
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
        <translation>le virgolette non si chiudono</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>non indica alcun gruppo</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>non indica alcun ruolo</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>il nome supera 200 caratteri</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>una riga precedente indica questo gruppo</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 membri</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>per “%1”, %2 membri</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Inteso come</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>non esiste un ruolo con questo nome</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>in attesa; “%1” ha quasi lo stesso nome</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>Il log di questo programma</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cerca nel log</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Che cosa verrebbe condiviso</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Resta in memoria finché Provost non viene chiuso. Non contiene credenziali né il nome o l’indirizzo di nessuno.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quali righe</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avvisi e peggio</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copia ciò che è mostrato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Non è stato ancora annotato nulla.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Nessuna riga corrisponde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 di %n riga</numerusform>
            <numerusform>%1 di %n righe</numerusform>
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
        <translation>Immetti una chiave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
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
        <translation>Provost viene mostrato come lo vede %1.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Torna alla propria vista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
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
        <translation>Ctrl+K trova qualsiasi cosa, F1 apre la guida</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Attributi di “%1”</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Quale attributo di un utente riempie quale campo del prodotto. Provare su un utente di questa connessione; nulla viene modificato prima di salvare.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Cerca un utente su cui provare</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>L’utente su cui si prova</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Campi del prodotto</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Scegliere un campo.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Attributo che riempie il campo</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Nulla: il campo resta vuoto</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Usa i valori predefiniti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salva il mapping</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Caricamento del mapping…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Questa connessione non ha ancora un utente su cui provare.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Nessun utente di questa connessione trovato.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>“%1” viene riempito da</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Quale attributo di un utente riempie quale campo del prodotto. Questo server non lo prova su nessuno: vale dalla prossima richiesta del provider di identità.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>Il prodotto non può fare a meno di questo campo.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Non è un attributo di un utente con un solo valore.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>necessario al prodotto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>predefinito: %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Campo del prodotto</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Riempito da</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapping dei ruoli</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtra gruppi</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Imposta ruolo…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Incolla elenco…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nessun gruppo trovato</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Modificare la ricerca per vedere le altre regole.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Caricamento delle regole…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Caricamento delle connessioni…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Ancora nessuna connessione</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Le regole appartengono a una connessione. Una volta configurata, i suoi gruppi possono dare ruoli qui.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Modificare i ruoli di %n utente?</numerusform>
            <numerusform>Modificare i ruoli di %n utenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Alcuni di loro potrebbero poi avere meno diritti. Le regole vengono applicate in blocco e la modifica può essere annullata.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Applica a %n utente</numerusform>
            <numerusform>Applica a %n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Mantieni le regole</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Applicazione delle regole…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>Le regole sono state applicate. Non è cambiato il ruolo di nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>Le regole sono state applicate: %n utente ha ora un altro ruolo.</numerusform>
            <numerusform>Le regole sono state applicate: %n utenti hanno ora un altro ruolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>Le regole vengono applicate in blocco e la modifica può essere annullata.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Cerca un membro</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membri del gruppo</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Caricamento dei membri…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 di %2 membri; non è stato possibile caricare i successivi. Scorrere per riprovare.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Nessun membro trovato</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modificare la ricerca per vedere le altre voci.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Nessuno è in questo gruppo</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>I membri compaiono qui da soli quando il provider di identità li aggiunge.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 di %2 membri corrispondono</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 di %n membro</numerusform>
            <numerusform>%1 di %n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 membri corrispondono</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Aggiungi un membro…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Togli dal gruppo…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Rinomina il gruppo…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Chi cerca il gruppo con il vecchio nome non lo trova più: nemmeno i provider di identità e i mapping dei ruoli.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>Rinominare %1 in %2?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>Il gruppo riceve un altro nome</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Ci sono troppi utenti per scegliere qui. Selezionarli in Utenti, e metterli in questo gruppo da lì.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Chi entra in %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>Aggiungere %1 a %2?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>ottengono questo ruolo</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entrano nel gruppo</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 ora è in %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>Togliere %1 da %2?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>perdono questo ruolo</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>escono dal gruppo</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 non è più in %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Una richiesta indica solo questo, e nient’altro del gruppo viene toccato. Un provider di identità che invia questo gruppo può annullare l’operazione.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Modifica del gruppo…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Questo server non elenca membri</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>I suoi gruppi arrivano senza membri, quindi qui non si sa chi ne fa parte.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Questo server non elenca i membri</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n utente dice di essere in questo gruppo. Il gruppo stesso non ne indica nessuno.</numerusform>
            <numerusform>%n utenti dicono di essere in questo gruppo. Il gruppo stesso non ne indica nessuno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Incompleto: %1 di %n membro. Il server non ne elenca altri; Provost non rinvia mai un elenco simile.</numerusform>
            <numerusform>Incompleto: %1 di %n membri. Il server non ne elenca altri; Provost non rinvia mai un elenco simile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Qualcun altro ha modificato queste regole</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Nessuna delle proprie modifiche è stata applicata. Accettare le regole altrui, mantenere le proprie, o scegliere riga per riga; l’effetto è visibile prima dell’applicazione.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Regole modificate</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Invio, o un clic su Altrui o Mia, indica quale si usa.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usa le altrui</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantieni le mie</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Usa le righe scelte</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mia</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>altrui</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Altrui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mia</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Usata</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Account mostrato</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>la codifica delle lettere</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>le maiuscole</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>spazi, trattini o trattini bassi</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>le forme larghe o strette delle lettere</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>gli accenti</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>lettere che sembrano uguali</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>differisce solo per %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>differisce solo per %1 e %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Questo nome mescola lettere di più alfabeti, quindi può solo sembrare un altro nome.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Ogni lettera di questo nome sembra latina ma non lo è.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Questo nome contiene caratteri invisibili.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>La quarantena di %1 è imminente.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>Con questo andamento la quarantena di %1 inizia al più presto tra circa %n ora.</numerusform>
            <numerusform>Con questo andamento la quarantena di %1 inizia al più presto tra circa %n ore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>Con questo andamento la quarantena di %1 inizia al più presto tra circa %n giorno.</numerusform>
            <numerusform>Con questo andamento la quarantena di %1 inizia al più presto tra circa %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>Chiamata di %1: %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 non ha mai chiamato.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>L’unica postazione di %1 è occupata.</numerusform>
            <numerusform>Tutte le %n postazioni di %1 sono occupate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Lì nessun altro ne ottiene una finché qualcuno non lascia, o ce ne sono di più.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 viene rifiutato in %2: %n volta in 24 ore</numerusform>
            <numerusform>%1 viene rifiutato in %2: %n volte in 24 ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>C’è %n motivo.</numerusform>
            <numerusform>Ci sono %n motivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 è in ritardo in %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 non ha un token valido</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Il suo provider di identità viene rifiutato finché non ne ha uno nuovo.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>Il token di %1 non è mai stato ricevuto</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Il suo segreto è andato perso per strada, quindi nessuno può usarlo.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>È in corso di sostituzione.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Può essere sostituito senza interruzioni.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Il token di %1 scade tra %n giorno</numerusform>
            <numerusform>Il token di %1 scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n disattivazione di %1 attende una decisione</numerusform>
            <numerusform>%n disattivazioni di %1 attendono una decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>La protezione le trattiene, perché molte persone perderebbero l’accesso in una volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n regola di %1 attende un gruppo</numerusform>
            <numerusform>%n regole di %1 attendono un gruppo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 non ha ancora inviato un gruppo con quel nome.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Una regola attende un gruppo chiamato “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1” esiste, con %n membro.</numerusform>
            <numerusform>“%1” esiste, con %n membri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Il promemoria per un token di %1 arriva tra %n giorno</numerusform>
            <numerusform>Il promemoria per un token di %1 arriva tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>È il momento del promemoria per un token di %1</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>Il server non conosce il giorno in cui quel token scade.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Spiega</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Come indica il sistema</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Nessuno: sempre direttamente</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Sempre tramite questo</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Decidono le impostazioni di questo computer, con il loro script (PAC) se ne indicano uno. Un server su questo computer viene chiamato direttamente.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Anche dove le impostazioni di questo computer indicano un proxy.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Anche per un server su questo computer. La password è conservata nel portachiavi; un proxy che la chiede nel modo più semplice (Basic) la riceve non crittografata.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Rete avanzata</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Rete di %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usa questa</translation>
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
        <translation>Come nel portachiavi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>Nome utente, se lo richiede</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Percorso verso il server</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Autorità attendibili per questo server</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Aggiungi un certificato…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Rimuovi tutte</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Oltre a quelle attendibili per questo computer: il certificato dell’autorità propria dell’organizzazione, come file PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificato di un’autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Nessuno: il server non ne richiede</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>File PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>Il file resta dov’è e viene letto all’apertura del server; la sua password è conservata nel portachiavi. Una chiave su smart card o nell’archivio del sistema non può essere usata.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password del file</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 non è un certificato in formato PEM, o contiene altro oltre ai certificati.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Immettere solo il nome o l’indirizzo del proxy, per esempio proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Immettere la porta del proxy, tra 1 e 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Tramite %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Senza proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n autorità propria</numerusform>
            <numerusform>%n autorità proprie</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Con un certificato client</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Come indica uno script proprio (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>Lo script viene caricato ed eseguito a parte, dove non può né trattenere Provost né raggiungerne alcuna parte. Un server su questo computer viene chiamato direttamente.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Indirizzo dello script, o un file</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script proxy</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Script proxy (*.pac *.dat *.js);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Immettere un indirizzo che inizi con https://, o scegliere un file. Un indirizzo che inizia con http:// potrebbe essere alterato lungo il percorso, ed è accettato solo da questo computer.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Come indica uno script</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nome del nuovo account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provider di identità</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Crea utenti</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Aggiorna attributi</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Sincronizza gruppi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Crea e mostra il token</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nuovo account…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Personale %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Non si può ancora scegliere un account. Gli account compaiono qui quando il server ha risposto.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Dare un nome al nuovo account.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dare un nome alla connessione.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Questo nome è già in uso. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nuovo ruolo</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Crea il ruolo</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>nessun ruolo: non può fare nulla</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Inizialmente può fare come questo</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Di rango subito inferiore a</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>Il rango conta dove un prodotto dà a qualcuno il più alto di più ruoli. Resta com’è; ciò che il ruolo può fare si può modificare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Chi lo ha può accedere al prodotto, e qui non può fare nulla.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Chi lo ha può: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Escluso, perché non consentito neppure al ruolo attuale: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Copiare i segreti dei nuovi webhook</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Li ho conservati</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Vengono mostrati solo questa volta. Ogni destinatario verifica con il proprio che un messaggio proviene da questo server.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 di “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>I segreti andrebbero persi per sempre. Copiarli uno per uno, e confermare con il segno di spunta di averli conservati.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Genera un token per “%1”</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Genera e mostra</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>I token esistenti restano validi finché non vengono revocati. Quello nuovo viene mostrato una volta, nel passaggio successivo.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>Le richieste di un provider di identità vengono rifiutate.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Alcune disattivazioni attendono una decisione.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Una connessione non ha un token funzionante.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Un token scade presto.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Un provider di identità tace più a lungo del solito.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Non ci sono più postazioni libere.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n cosa richiede attenzione in Provost.</numerusform>
            <numerusform>%n cose richiedono attenzione in Provost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Nulla richiede più attenzione in Provost.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Un promemoria per un token è vicino.</translation>
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
        <translation>Le connessioni non si creano tramite questa API: usare la dashboard del prodotto.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Le connessioni non si eliminano tramite questa API: usare la dashboard del prodotto.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Una connessione non può essere messa in pausa.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Utenti e gruppi non possono essere mantenuti quando la loro connessione viene eliminata.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Un token non può essere sostituito da un altro mentre entrambi funzionano.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Ciò che un provider di identità può creare, aggiornare e disattivare non si imposta qui.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Nulla trattiene molte disattivazioni simultanee finché qualcuno non decide.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>Non viene mostrato dove vanno gli attributi nel prodotto.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Quale gruppo dà quale ruolo non si modifica qui.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Non viene mostrato che cosa può fare un ruolo.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Sessioni e postazioni non sono note.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Chi è stato eliminato non può essere recuperato.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>Le richieste dei provider di identità non vengono comunicate, quindi qui nulla dice se arrivano o non riescono.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Questa API non ha un log di controllo.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>Non comunica quando qualcosa cambia. Provost rilegge tutto di tanto in tanto, di rado dove richiede molto tempo, e subito quando si aggiorna.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Che cosa bisogna saperne</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Che cosa non offre</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Questo server</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Sostituisci l’unico token di “%1”</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Disattiva il vecchio token e mostra il nuovo</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Su questo server una connessione ha un solo token alla volta. Il nuovo prende il posto di %1 nello stesso istante; l’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Tenere aperto il campo “%1” in %2 prima di continuare.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Richieste, ultime 24 ore</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utenti</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>postazioni</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connessioni</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>richieste nell’ultima ora</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Conteggio delle richieste…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n attiva</numerusform>
            <numerusform>%n attive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n silenziosa</numerusform>
            <numerusform>%n silenziose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n in ritardo</numerusform>
            <numerusform>%n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n in errore</numerusform>
            <numerusform>%n in errore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n mai connessa</numerusform>
            <numerusform>%n mai connesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n in pausa</numerusform>
            <numerusform>%n in pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>%1 attivi, %2 disattivati</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 in conservazione</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Nulla. I token sono validi, i provider di identità si fanno sentire, e nessuna regola è in attesa.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 libere</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 rifiutate</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 rifiutate, %n causa</numerusform>
            <numerusform>%1 rifiutate, %n cause</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Non c’è ancora alcuna connessione. Tramite una connessione, un provider di identità porta qui i suoi utenti e gruppi.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Che cosa è cambiato da…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Incolla un elenco di gruppi e ruoli</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Che cosa è stato compreso</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Un gruppo e il suo ruolo per riga, separati da virgola, punto e virgola o tabulazione, come li copia un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Gruppi e ruoli</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Aggiungi %n regola</numerusform>
            <numerusform>Aggiungi %n regole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n riga non è utilizzabile e verrà omessa.</numerusform>
            <numerusform>%n righe non sono utilizzabili e verranno omesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Non è stato ancora incollato nulla</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Aggiungi regole</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Usa i gruppi con quasi lo stesso nome</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 non ha un attributo %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 è impostato dal server; un client non può modificarlo.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>In una lettura rigorosa di RFC 7644 qui non c’è un attributo %1: ci si aspetterebbe un oggetto dentro un oggetto.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>L’operazione è scritta in maiuscolo. Provost la comprende; un server rigoroso la rifiuta.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Rimuove l’unico membro</numerusform>
            <numerusform>Rimuove tutti i %n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Rimuove tutti i membri</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Riattiva l’utente</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Disattiva l’utente</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Dice che l’utente è attivo, come è già</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Disattiva l’utente, che è già disattivato</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Una lettura rigorosa di RFC 7643 lo rifiuta: active deve essere true o false, non un testo.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Ripete il nome del gruppo %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Rinomina il gruppo da %1 a %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Rinomina il gruppo in %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Aggiunge %n valore a %1</numerusform>
            <numerusform>Aggiunge %n valori a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Sostituisce tutti i valori di %1 con %n valore</numerusform>
            <numerusform>Sostituisce tutti i valori di %1 con %n valori</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Una lettura rigorosa di RFC 7643 lo rifiuta: %1 deve essere un oggetto.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Una lettura rigorosa di RFC 7643 lo rifiuta: %1 deve essere true o false, non un testo.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Aggiunge %n membro</numerusform>
            <numerusform>Aggiunge %n membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Rimuove %n di %1 membri</numerusform>
            <numerusform>Rimuove %n di %1 membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Rimuove %n membro</numerusform>
            <numerusform>Rimuove %n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Non rimuove nessuno: l’elenco è vuoto</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Una lettura rigorosa di RFC 7644 rimuove l’unico membro: non guarda l’elenco.</numerusform>
            <numerusform>Una lettura rigorosa di RFC 7644 rimuove tutti i %n membri: non guarda l’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Una lettura rigorosa di RFC 7644 rimuove tutti i membri: non guarda l’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Sostituisce tutti i %1 membri con %n membro</numerusform>
            <numerusform>Sostituisce tutti i %1 membri con %n membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Sostituisce tutti i membri con %n membro</numerusform>
            <numerusform>Sostituisce tutti i membri con %n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Sostituisce il membro %1 con %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Rimuove i membri selezionati da un filtro</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Rimuove tutto ciò che è dello schema %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Una lettura rigorosa di RFC 7644 memorizza un testo vuoto.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Rimuove tutti i valori di %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Svuota %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Svuota %1, che era %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Ripete %1, che è già %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Modifica %1 da %2 a %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Imposta %1 su %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Imposta una password, che Provost accetta e non conserva mai</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Viene rifiutata, e con essa l’intera richiesta: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Non cambia nulla: ciò che indica è impostato dal server o non è conosciuto qui</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>Non è un PATCH leggibile: non ha operazioni.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 non ha una parte %2; viene ignorata.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 è true o false, e arriva come testo. Provost lo comprende; un server rigoroso lo rifiuta.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>Il valore di %1 ha una forma diversa da quella indicata nello schema. Provost lo comprende; un server rigoroso lo rifiuta.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>Il valore non ha il tipo di %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>È ciò di cui si lamenta la risposta.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 accetta un elenco, e arriva come valore singolo. Provost lo comprende; un server rigoroso lo rifiuta.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Questo schema non ha un attributo %1; viene ignorato.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 non ha un attributo %2; viene ignorato.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 è impostato dal server; ciò che invia un client viene ignorato.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Il ruolo attuale non può modificare le autorizzazioni.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 mantiene tutto: qualcuno deve poter gestire il provisioning.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>Non si può dare ciò che non è consentito al ruolo attuale.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Nessuno potrebbe più gestire il provisioning: gli operatori con %1 sono gli ultimi che possono farlo.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in parte</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 fa parte del prodotto: non può essere rinominato né eliminato.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n persona lo ha. Prima le regole devono darle un altro ruolo.</numerusform>
            <numerusform>%n persone lo hanno. Prima le regole devono dare loro un altro ruolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>L’operatore %1 lo ha. Dargli prima un altro ruolo.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Visualizza come…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Che cosa può fare ogni ruolo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Senza “Leggere il provisioning” le sezioni Connessioni, Mapping dei ruoli e Autorizzazioni non compaiono per quel ruolo. %1 mantiene tutto: qualcuno deve poter gestire il provisioning.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Caricamento dei ruoli…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Chi ha %1 ora può: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Togliere a %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Chi ha questo ruolo non può più farlo, dalla prossima richiesta in poi:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Modifica del ruolo…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Persone con %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>È anche il proprio ruolo: dopo non sarà più possibile né farlo, né restituirlo.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Le sezioni Connessioni, Mapping dei ruoli e Autorizzazioni non compariranno più per quel ruolo.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nessuno con %1 può più: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Self-service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Il self-service è attivo.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Il self-service non è attivo.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Disattivare il self-service?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Gli amministratori dei clienti vedono ancora il proprio account, ma non possono più configurare connessioni, gestire token o modificare i mapping dei ruoli. Ciò che hanno configurato continua a funzionare.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Lascia attivo</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Disattivazione…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Dare a %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Chi ha questo ruolo può farlo dalla prossima richiesta in poi.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Concedi</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Attivare il self-service?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Gli amministratori dei clienti possono di nuovo configurare connessioni, gestire token e modificare i mapping dei ruoli.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Lascia disattivato</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Attivazione…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuovo ruolo…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>I criteri di questo computer aprono ogni server in sola lettura.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Questo server è di sola lettura: da questo computer lì non si modifica nulla.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>Il ruolo con cui si sta guardando non lo consente.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Il ruolo attuale non lo consente.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Ciò che viene mostrato risale a un momento precedente. Si può modificare appena il server lo ha aggiornato.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Questo server non lo offre.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Parte del nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Fissa a un caso…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Fissa a un caso</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>Ciò che vedi resta su questo computer com’è ora, anche se il server lo dimentica. Contiene dati di persone e si elimina da sé nel suo giorno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>dopo %n giorno</numerusform>
            <numerusform>dopo %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminalo</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nuovo caso</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Viene eliminato il %1, con tutto ciò che vi è fissato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 ha %n prova e viene eliminato il %2, con tutto ciò che vi è fissato.</numerusform>
            <numerusform>%1 ha %n prove e viene eliminato il %2, con tutto ciò che vi è fissato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Fissato a %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Mostra il caso</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Prima dell’uso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Confermato da %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>È stato fatto</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>È stato fatto?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Non è stato fatto, dopotutto?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Annotazione in corso…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Riattiva…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Questa persona è fuori?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>senza connessione</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>La connessione è stata eliminata: nessun provider di identità modifica più questo utente.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Email precedente</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Nome utente precedente</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>ID esterno precedente</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: appartiene a %1; modificarlo lì, perché la prossima sincronizzazione lo riscrive. Provost: decide questo server. Calcolato: deriva da altro.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Altra email</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Chi esegue il provisioning verso questo server può riscrivere tutto, anche ciò che viene modificato qui.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>È arrivato tramite una di più connessioni, e il server non dice quale. Modificarlo nel suo provider di identità.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Crea utenti</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>Il provider di identità può aggiungere persone.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Aggiorna attributi</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>Il provider di identità può modificare nomi, indirizzi e altri campi.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Disattivare utenti</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>Il provider di identità può disattivare, riattivare ed eliminare persone.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Sincronizza gruppi</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>Il provider di identità può creare e modificare gruppi.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>Ciò che è disattivato viene rifiutato. Una modifica vale dalla prossima richiesta in poi.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Modificare ciò che “%1” può fare?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Modifica della connessione…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>Il gruppo non c’è, o non è dimostrato che sia di questa prova generale.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>L’utente non c’è, o non è dimostrato che sia di questa prova generale.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>Il token è stato rifiutato in precedenza.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>Il server ha chiesto in precedenza di rallentare.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>In precedenza non è arrivata alcuna risposta.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>In precedenza non è stato possibile leggerlo.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>La prova generale è stata interrotta prima.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>Il tempo è scaduto prima.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>il server risponde %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>non è arrivata alcuna risposta</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>il server dice di averlo eliminato, ma c’è ancora</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utente</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>forse %1 di nome %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 con l’ID %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Pulizia</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>È stata rimossa %n risorsa di questa prova generale; non resta nulla.</numerusform>
            <numerusform>Sono state rimosse %n risorse di questa prova generale; non resta nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Non resta nulla.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Rimuovere manualmente ciò che resta. Tutti i nomi di questa prova generale iniziano con %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Leggere gli schemi</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Elencare gli schemi: Microsoft Entra ID li legge quando si salvano le impostazioni del provisioning.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testare la connessione</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Rispondere 200 con un elenco vuoto per un nome che nessuno ha: con un 404 il test della connessione non riesce.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Cercare un utente che non c’è ancora</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Rispondere 200 con un elenco vuoto: il provider di identità crea solo chi non trova, e considera chi trova come la stessa persona.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Creare l’utente</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Creare l’utente e rispondere 201 con tutto il suo contenuto; accettare “meta” e un elenco vuoto di ruoli, che Microsoft Entra ID invia.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Creare di nuovo lo stesso utente</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Rifiutare con 409 un secondo utente con lo stesso userName e lasciare il primo com’è: i provider di identità ripetono una richiesta la cui risposta è andata persa.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Cercare l’utente</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Trovare l’utente per userName, e nessun altro: chi viene trovato viene collegato e modificato.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Cercare l’utente in maiuscolo</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Confrontare userName senza distinguere maiuscole e minuscole (RFC 7643, sezione 4.1.1): altrimenti la stessa persona viene creata due volte.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Cercare l’utente per externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Trovare l’utente per externalId: molti lo impostano come attributo di corrispondenza degli utenti.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Cercare l’utente per indirizzo di lavoro</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Accettare un filtro con un percorso di valore e un sottoattributo dopo di esso. Va oltre la grammatica di RFC 7644, e serve dove la corrispondenza degli utenti avviene per indirizzo.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Creare un secondo utente, con valori null</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Considerare null come “non impostato”, e ignorare un URI di schema sconosciuto: una richiesta documentata di Microsoft Entra ID ha entrambi.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Chiedere con un parametro che nessuno conosce</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Ignorare i parametri di query sconosciuti: il flag aadOptscim062020 si trova nell’URL tenant.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Leggere l’utente</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Rispondere per l’id che è stato assegnato: Microsoft Entra ID lo conserva, e legge l’utente prima di ogni modifica.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Modificare attributi</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Accettare un replace senza percorso le cui chiavi sono nomi con un punto, o con l’URN del loro schema, e accanto un filtro in un percorso.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Accettare “Add” e “Replace” con la maiuscola, uno per ogni attributo, con l’URN di uno schema o un filtro nel percorso.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Aggiungere un numero di telefono con un filtro</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Creare l’elemento che un add con filtro non trova, con il type del filtro, e conservarne il valore com’è stato inviato.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Rinominare l’utente</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Modificare userName e mantenere l’id: le persone si sposano.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Impostare il responsabile</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Accettare l’id del responsabile anche come semplice testo.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Chiedere se il responsabile è impostato</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accettare un filtro su id e manager insieme: Microsoft Entra ID lo chiede prima di scrivere un riferimento.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Cancellare il responsabile</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Accettare un testo vuoto come nessun responsabile.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Cercare un gruppo che non c’è ancora</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Rispondere 200 con un elenco vuoto per un nome che nessun gruppo ha.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Creare il gruppo</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Creare il gruppo anche se i suoi “schemas” ne indicano uno che non è di SCIM: Microsoft Entra ID lo invia con ogni gruppo, e senza membri.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Cercare il gruppo senza i suoi membri</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Trovare il gruppo per displayName, e omettere i membri, che possono essere molti.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Aggiungere due membri</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Aggiungere membri il cui $ref è null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Chiedere se l’utente è membro</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accettare un filtro su id e members insieme: Microsoft Entra ID lo chiede prima di scrivere un riferimento.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Leggere il gruppo senza i suoi membri</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Omettere i membri quando sono esclusi: un gruppo grande costa tempo e memoria.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Rimuovere un membro</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Rimuovere il membro indicato dal filtro nel percorso, e nessun altro.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Rimuovere i membri elencati nel valore, e nessun altro: il solo percorso significherebbe tutti.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Rinominare il gruppo</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Rinominare il gruppo e mantenerne i membri.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Modificare l’externalId del gruppo</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Accettare un altro externalId: lo richiede il validatore di Microsoft.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Disattivare l’utente</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Disattivare quando “active” viene sostituito con false: è così che si toglie l’accesso.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Considerare il testo “False” come false, e continuare a rispondere con un booleano: è così che si toglie l’accesso senza il flag aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Cercare l’utente disattivato</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Continuare a trovare chi è disattivato, con “active” false: chi ritorna viene cercato e riattivato.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Verificare se l’utente disattivato è ancora membro</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Mantenere le appartenenze di chi è disattivato: Microsoft Entra ID non le invia di nuovo.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Riattivare l’utente</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Attivare lo stesso utente, con lo stesso id e lo stesso profilo.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Eliminare il gruppo</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Eliminare il gruppo, rispondere 204, e da quel momento 404.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Eliminare l’utente</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Eliminare l’utente, rispondere 204, e da quel momento 404: 30 giorni dopo l’eliminazione di qualcuno Microsoft Entra ID lo elimina anche qui.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Cercare l’utente eliminato</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Non trovare chi è stato eliminato: altrimenti la modifica successiva non va a nessuno.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Testare le credenziali con gli utenti</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Rispondere con un elenco di utenti: Okta ne chiede due quando si testano le sue credenziali API.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Testare le credenziali con i gruppi</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Rispondere con un elenco di gruppi: Okta lo chiede quando si testano le sue credenziali API.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Creare l’utente e rispondere 201 con tutto il suo contenuto; ignorare “groups”, che è di sola lettura: Okta lo invia ogni volta vuoto, e conserva l’id della risposta.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Leggere l’utente e riscriverlo con un altro nome</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Riaccettare un utente com’è stato letto, con id, meta e groups, e rispondere 200 con esso: Okta aggiorna un profilo con PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Creare un secondo utente</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Un gruppo di due mostra se una modifica di un membro lascia stare l’altro.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Sincronizzare una password</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Accettare una password, o ignorarla, e non restituirla mai.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Inviare il gruppo</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Creare il gruppo con un elenco vuoto di membri; seguono in una richiesta a parte.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Aggiungere membri che arrivano con value e display, e senza type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Rinominare il gruppo con un replace senza percorso che ne ripete l’id, e mantenerne i membri: Okta ne invia uno a ogni modifica dei membri.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Inviare di nuovo il gruppo</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Lasciare esattamente i membri elencati da un replace di “members” (“Push now”).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Scrivere l’intero gruppo</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Accettare un PUT del gruppo con il nome che ha già (non è un conflitto) e mantenere tutti i membri che elenca.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Svuotare il gruppo</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Accettare un elenco vuoto come nessun membro: un gruppo senza nessuno viene inviato così.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Disattivare con un replace senza percorso: è così che Okta toglie l’accesso; non elimina mai un utente.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Disattivare l’utente con PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Disattivare anche con un PUT: le app create con la procedura guidata di Okta fanno così.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Eliminare l’utente, rispondere 204, e da quel momento 404 (RFC 7644, sezione 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Leggere che cosa può fare il server</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Dichiarare che cosa si può fare (RFC 7644, sezione 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Creare l’utente, rispondere 201 con tutto il suo contenuto e dire dove si trova, in Location e meta.location (RFC 7644, sezione 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Cercare l’utente con l’attributo in maiuscolo</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Accettare nomi di attributi e operatori in maiuscolo o minuscolo (RFC 7644, sezione 3.10), e confrontare userName senza distinguerli.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Chiedere con un filtro incomprensibile</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Rifiutare un filtro incomprensibile con 400 e invalidFilter, mai con tutti gli utenti o nessuno (RFC 7644, sezione 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Leggere un attributo dell’utente</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Omettere ciò che “attributes” non indica (RFC 7644, sezione 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Sostituire l’utente</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Sostituire tutto ciò che un PUT può scrivere: ciò che omette viene svuotato (RFC 7644, sezione 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Eseguire tutte le operazioni di un PATCH, una dopo l’altra (RFC 7644, sezione 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Inviare una modifica sbagliata a metà</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Eseguire tutte le operazioni di un PATCH o nessuna (RFC 7644, sezione 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Creare il gruppo con il suo primo membro, e rispondere 201 con tutto il suo contenuto (RFC 7644, sezione 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Aggiungere un membro</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Aggiungere ai membri già presenti (RFC 7644, sezione 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Verificare se l’utente eliminato ha lasciato il gruppo</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Togliere da tutti i gruppi chi è stato eliminato: un id che non porta a nulla causa errori nei client.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Creare l’utente, con un solo oggetto per gli indirizzi</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Accettare un oggetto dove dovrebbe esserci un elenco di indirizzi, e ignorare attributi sconosciuti: i clienti modificano il modello delle richieste di OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Creare un secondo utente, con un indirizzo non primario</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Usare il primo indirizzo dove nessuno è primario.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Modificare l’utente con PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Accettare una modifica con PUT: il verbo usato da OneLogin non è documentato.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Modificare l’utente con PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Accettare una modifica anche con PATCH: il verbo usato da OneLogin non è documentato.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Creare il gruppo senza membri.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Aggiungere membri con PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Accettare tutti i membri anche con PUT, con il nome che il gruppo ha già.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n passaggio non riuscito.</numerusform>
            <numerusform>%n passaggi non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n passaggio ha trovato qualcosa che può causare danni.</numerusform>
            <numerusform>%n passaggi hanno trovato qualcosa che può causare danni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n passaggio superato.</numerusform>
            <numerusform>%n passaggi superati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n passaggio non è stato possibile.</numerusform>
            <numerusform>%n passaggi non sono stati possibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utente %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppo %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Prova generale in %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. A questo scopo sono stati inventati utenti e un gruppo, i cui nomi iniziano con %3. I token e ciò che il server dice di altre persone sono omessi.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID con aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID senza aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 così com’è scritta</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Risposta %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Risposta %1, e poi: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>Il server risponde %1, come previsto.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Il server risponde %1 invece di %2, con cui i provider di identità possono cavarsela%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Il server risponde %1, era previsto %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>Ciò che il server invia non è SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>La risposta non è un elenco di SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>Il server trova %n risorsa dove non ce n’è.</numerusform>
            <numerusform>Il server trova %n risorse dove non ce ne sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>L’elenco è vuoto, ma non indica 0 come totale (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>Il server non lo trova.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>Il server trova %n risorsa dove ne viene chiesta una.</numerusform>
            <numerusform>Il server trova %n risorse dove ne viene chiesta una.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>Il server trova una risorsa diversa da quella chiesta.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>Il server lo rifiuta come deve, ma non con un errore SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>L’errore non indica il proprio stato come testo.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>Il server lo rifiuta come deve, ma non dice perché: scimType non è %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>La risposta non ha un id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>La risposta ha un id diverso da prima.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>La risposta non indica il proprio schema.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>Il server restituisce la password.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>“active” torna come testo, e non come true o false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>La risposta non dice se l’utente è attivo.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>Impossibile leggere la risposta: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Il server dice di averlo fatto, ma in seguito questo non è vero: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Nella risposta questo non è vero: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>Il server dice di averlo eliminato, ma c’è ancora.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Alla richiesta di ciò che è stato eliminato il server risponde %1, era previsto 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>In seguito non si può leggere per id (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>La risposta non dice dove si trova la nuova risorsa (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>il server dice di averlo creato, ma non dà un id utilizzabile</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>il server gli dà l’id di un altro</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; non è stato possibile cercarlo: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>il server ha dato questo id alla creazione, ma non vi trova nulla</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>il server ha dato questo id alla creazione, ma lì c’è un altro nome: vedere di chi è prima di rimuovere qualcosa</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n risorsa resta sul server, o potrebbe restarvi.</numerusform>
            <numerusform>%n risorse restano sul server, o potrebbero restarvi.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>non è arrivata risposta alla creazione: potrebbe ancora essere creato</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>il server risponde %1 alla creazione: potrebbe ancora essere creato</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Non è stato possibile rimuovere questo, o potrebbe esserci ancora: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>Ciò che è stato letto contiene il token, e non viene riscritto.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Modificare due utenti in una richiesta</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Eseguire ogni operazione, e dire che cosa ne è stato.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Creare un utente e il suo gruppo in una richiesta</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Mettere gli id al posto dei nomi che hanno le operazioni (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Terminare una richiesta bulk al primo errore</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Non eseguire altre operazioni dopo il numero di errori indicato da failOnErrors.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Chiedere utenti senza token</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Rifiutare con 401 chi non si autentica.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Leggere la configurazione del provider di servizi</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Dire di ogni funzione se è supportata, e come si autenticano i client.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Leggere i tipi di risorsa</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Elencare ogni tipo con nome, endpoint e schema.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Leggere il tipo di risorsa User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Rispondere con un solo tipo dove se ne chiede il nome.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Elencare gli schemi, e di ogni attributo il tipo e se è obbligatorio, multivalore, modificabile e restituito.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Leggere lo schema degli utenti</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Rispondere con un solo schema dove se ne chiede l’URI.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Leggere uno schema che nessuno ha</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Rispondere 404 per uno schema che non c’è.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Filtrare gli schemi</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Rifiutare con 403 un filtro sugli endpoint di individuazione, così che nessuno scambi parte dell’elenco per il tutto.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Chiedere un endpoint che non c’è</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Rispondere 404 con un errore SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filtrare con eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Trovare chi ha il valore, e nessun altro.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filtrare con eq per nessuno</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Rispondere 200 con un elenco vuoto dove nessuno ha il valore.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filtrare con ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Trovare chi ha un altro valore.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filtrare con co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Trovare chi ha il testo in qualsiasi punto del valore.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filtrare con sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Trovare chi ha un valore che inizia con il testo.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filtrare con sw per ciò che è nel mezzo</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Non trovare nessuno il cui valore abbia il testo altrove.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filtrare con ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Trovare chi ha un valore che termina con il testo.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filtrare con pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Trovare chi ha un valore qualsiasi.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filtrare con pr per ciò che non c’è</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Non trovare nessuno che non abbia un valore.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filtrare con gt per data e ora</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Confrontare date e ore come tali.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filtrare con lt per data e ora</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filtrare con ge e le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Confrontare i testi secondo il loro ordine, compreso il valore uguale.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filtrare per true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Confrontare true e false come tali.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filtrare per false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filtrare con not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Invertire ciò che è tra parentesi.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filtrare con or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Trovare quelli per cui vale una delle due condizioni.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filtrare con or prima di and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Far legare “and” più strettamente di “or”.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filtrare con parentesi tonde</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Valutare prima ciò che è tra parentesi.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filtrare per un sottoattributo</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Confrontare il sottoattributo indicato.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filtrare per uno di più valori</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Trovare chi ha il valore tra altri.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filtrare con parentesi quadre</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Trovare chi ha un valore per cui vale tutto ciò che è tra parentesi.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filtrare con parentesi quadre su due valori</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Non trovare nessuno il cui tipo sia di un valore e il cui indirizzo sia di un altro.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filtrare per il nome completo di un attributo</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Accettare nomi di attributi con l’URI del loro schema.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filtrare per externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Trovare l’utente per l’id assegnato dal client.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filtrare con nomi e operatori in maiuscolo</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Accettare nomi e operatori in maiuscolo o minuscolo.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filtrare per uno userName in maiuscolo</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Confrontare userName senza distinguere maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filtrare per un externalId in maiuscolo</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Confrontare externalId distinguendo maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filtrare senza un valore</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Rifiutare un filtro incomprensibile con 400 e invalidFilter, mai con tutti gli utenti o nessuno.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filtrare con un operatore che non esiste</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Rifiutare un operatore sconosciuto con 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filtrare con una parentesi non chiusa</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Rifiutare ciò che è incompleto con 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Guardare i membri</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Avere ogni membro una sola volta.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Aggiungere un membro che c’è già</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Considerare un successo ciò che non cambia nulla.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Rimuovere un membro per id</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Rimuovere il membro trovato dalle parentesi quadre, e nessun altro.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Sostituire tutti i membri</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Mettere i membri al posto di quelli presenti.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Rimuovere tutti i membri</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Rimuovere tutti i valori di un attributo rimosso.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Guardare i gruppi dell’utente</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Indicare con un utente di quali gruppi è membro.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Cercare il gruppo</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Trovare il gruppo per displayName, e nessun altro.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Omettere i membri dove è richiesto: un gruppo può averne moltissimi.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Sostituire il gruppo</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Sostituire nome e membri con quelli del PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>Nella risposta questo manca, o non è come dovrebbe: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults è %1, era previsto %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>La pagina ha %1 risorse, ne erano previste %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex è %1, era previsto %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage è %1, era previsto %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>I due utenti arrivano nell’ordine sbagliato.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>La pagina successiva inizia con l’utente della pagina precedente.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>La risposta è %1, e non application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Un indirizzo che c’era già compare due volte nell’utente.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>Il gruppo ha %n membro, era previsto il solo utente.</numerusform>
            <numerusform>Il gruppo ha %n membri, era previsto il solo utente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>La risposta non ha un’intestazione ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>L’ETag è lo stesso di prima della modifica.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>La risposta non è una risposta bulk di SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>La risposta riporta %n operazione, ne erano previste due.</numerusform>
            <numerusform>La risposta riporta %n operazioni, ne erano previste due.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Un’operazione non indica il proprio stato come testo.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Un’operazione è stata rifiutata con %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>La risposta riporta %n operazione, era prevista quella non riuscita.</numerusform>
            <numerusform>La risposta riporta %n operazioni, era prevista solo quella non riuscita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Leggere la prima pagina con un elemento</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Restituire quanti elementi indica “count”, e dire quanti sono in tutto.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Leggere la seconda pagina con un elemento</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Continuare dove è finita la pagina precedente.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Leggere una pagina che può contenere tutti</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Iniziare da 1, e restituire tutti quelli che ci sono.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Leggere una pagina che inizia prima del primo</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Considerare come 1 uno startIndex inferiore a 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Chiedere solo quanti sono</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Non restituire risorse dove “count” è 0, ma il totale sì.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Chiederne meno di zero</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Considerare come 0 un “count” negativo.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Leggere una pagina dopo l’ultimo</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Dopo l’ultimo non restituire risorse, ma il totale sì.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Leggere la prima pagina con cursore</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Dare un cursore dove c’è un’altra pagina.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Leggere la pagina successiva con cursore</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Leggere una pagina con un cursore che nessuno ha fornito</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Rifiutare tale cursore con 400 e invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Cercare l’utente con POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Rispondere a una ricerca nel corpo come a una nell’indirizzo, così che i nomi delle persone non finiscano nei log.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Cercare in tutte le risorse con POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Cercare in tutti i tipi dove non ne è indicato nessuno.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Ordinare per title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Ordinare per l’attributo indicato, in senso crescente.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Ordinare per title, in senso decrescente</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Invertire l’ordine dove “sortOrder” lo indica.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Verificare se l’indirizzo compare una sola volta</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Lasciare com’è un valore che c’è già.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Aggiungere un attributo</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Impostare ciò che non c’era.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Aggiungere più attributi senza percorso</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Impostare tutto ciò che l’oggetto indica, e nient’altro.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Aggiungere un indirizzo</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Aggiungere ai valori già presenti.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Aggiungere un indirizzo che c’è già</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Rendere primario un altro indirizzo</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Avere un solo valore primario: quello precedente non lo è più.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Sostituire un attributo</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Mettere il valore al posto di quello presente.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Sostituire un sottoattributo</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Modificare il sottoattributo, e lasciare gli altri.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Sostituire un indirizzo per tipo</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Modificare il valore trovato dalle parentesi quadre, e nessun altro.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Sostituire ciò che non c’è</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Considerare un’aggiunta la sostituzione di ciò che non c’è.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Sostituire un attributo indicato con il nome completo</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Sostituire un attributo scritto in maiuscolo</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Accettare nomi di attributi in maiuscolo o minuscolo.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Modificare due volte un attributo in una richiesta</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Eseguire le operazioni una dopo l’altra.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Disattivare e attivare l’utente</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Accettare true e false per “active”.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Rimuovere un attributo</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Svuotare l’attributo, e nessun altro.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Rimuovere un indirizzo per tipo</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Rimuovere il valore trovato dalle parentesi quadre, e nessun altro.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Eseguire tutte le operazioni di un PATCH, o nessuna.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Sostituire un valore non trovato dalle parentesi quadre</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Rifiutare con 400 e noTarget una sostituzione senza destinazione.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Inviare un percorso incomprensibile</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Rifiutarlo con 400 e invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Inviare un’operazione che non esiste</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Rifiutarla con 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Modificare l’id dell’utente</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Rifiutare con 400 e mutability la modifica di ciò che è di sola lettura.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Rimuovere il nome dell’utente</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Rifiutare con 400 la rimozione di ciò che è obbligatorio.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Modificare un utente che non c’è</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Rispondere 404 per ciò che non c’è.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Aggiungere un reparto</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Memorizzare gli attributi dell’estensione enterprise.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filtrare per reparto</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Trovare gli utenti per attributi dell’estensione.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Rimuovere il reparto</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Leggere la versione dell’utente</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Inviare la versione come ETag e come meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Leggere ciò che non è cambiato</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Rispondere 304 dove il client ha questa versione.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Modificare una versione diversa da quella presente</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Rifiutare con 412 dove il client conosce un’altra versione, così che nessuno sovrascriva ciò che ha scritto un altro.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Modificare la versione presente</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Modificarlo dove il client ne conosce la versione.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Leggere la versione dopo una modifica</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Dare un’altra versione a ciò che è cambiato.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Utenti enterprise</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Configurazione del provider di servizi</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Tipi di risorsa</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemi</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordinamento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Ricerca con POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Sostituzione</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Modifica con PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminazione</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Richieste bulk</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Attributi scelti</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>L’alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Individuazione</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Tipi di contenuto</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Pagine con cursore</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Tutte le regole</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Non è JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>Non è un report di una verifica di conformità.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Contiene un esito sconosciuto.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Non contiene nessuna delle regole.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non provata</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettate</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Violate</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non provate</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Rispettate lì</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lì</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Leggere l’utente per id</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Rispondere con tutto ciò che è stato memorizzato.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Guardare quale id e quali gruppi ha l’utente</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Assegnare gli id, e mantenere ciò che è di sola lettura: ciò che un client invia per questo viene ignorato.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Guardare i metadati dell’utente</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Indicare il tipo di risorsa, quando è stata creata e modificata, e dove si trova.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Chiedere la password</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Non restituire mai una password, chiunque la chieda.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Leggere un utente che non c’è</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Guardare il tipo di contenuto della risposta</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Rispondere come application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Chiedere application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Rispondere anche ai client che accettano solo application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Leggere un attributo</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Restituire ciò che “attributes” indica, e id, e nient’altro.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Leggere un sottoattributo</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Restituire il sottoattributo indicato, e non gli altri dello stesso attributo.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Leggere un attributo con il suo nome completo</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Leggere un attributo il cui nome è in maiuscolo</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Leggere tutto tranne un attributo</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Omettere ciò che “excludedAttributes” indica, e nient’altro.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Leggere tutto tranne l’id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Restituire id anche dove andrebbe omesso.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Chiedere /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Rispondere con l’utente rappresentato dal token, rimandare lì, o dire 501 dove non è supportato.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Inviare un utente che non è JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Rifiutare con 400 e invalidSyntax ciò che non è leggibile.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Rifiutare con 409 e uniqueness un secondo utente con lo stesso userName, e lasciare il primo com’è.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Creare lo stesso utente in maiuscolo</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Creare un utente che ha poco più di un nome.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Sostituire ciò che è di sola lettura</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Ignorare ciò che un PUT dice di attributi di sola lettura.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Sostituire un attributo con null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Accettare null per un attributo senza valore.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Sostituire l’utente con uno senza userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Rifiutare con 400 e invalidValue ciò che manca di un attributo obbligatorio.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Dare all’utente un nome già in uso</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Rifiutare con 409 uno userName che ha un altro utente.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Sostituire un utente che non c’è</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Rispondere 404: un PUT non crea nessuno.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Eliminare il secondo utente</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Cercare l’utente che è stato eliminato</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Omettere dagli elenchi ciò che è stato eliminato.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Creare di nuovo l’utente eliminato</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Nessuno deve essere in conflitto con ciò che è stato eliminato.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Eliminare un utente che non c’è</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>La risposta precedente non ha indicato ciò che serve qui.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>Il server dice che non lo offre.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%1 di %2 regole sono rispettate.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n regola è violata.</numerusform>
            <numerusform>%n regole sono violate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n regola è rispettata in parte.</numerusform>
            <numerusform>%n regole sono rispettate in parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n regola non è stata provata.</numerusform>
            <numerusform>%n regole non sono state provate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Conformità di %1 a RFC 7643 e RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformità a RFC 7643 e RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Carenze in: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>In %1 verrà creato, modificato e di nuovo eliminato quanto segue:
  %2
Non si modifica nient’altro. Digitare “%3” per continuare: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>I criteri di questo computer non consentono alcuna modifica sui server.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>I criteri di questo computer non consentono di scrivere report su file.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Non c’è un luogo per il registro delle modifiche.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Caricamento delle richieste…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>La richiesta più recente che il server ha ancora.</numerusform>
            <numerusform>Le %n richieste più recenti che il server ha ancora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Nessuna richiesta</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Sul server non è più conservata alcuna richiesta in merito, o non ce n’è stata nessuna.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Promemoria per il token di “%1”</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>Il server non conosce il giorno in cui %1 scade. Scegliere un giorno in cui controllarlo, così da non dimenticarlo. Il promemoria viene mostrato come una scadenza, con due settimane di anticipo, solo su questo computer.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Anno-mese-giorno, per esempio 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Ricordamelo il</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Tra %n giorno</numerusform>
            <numerusform>Tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Nessun promemoria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Imposta il promemoria</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, tra %n giorno</numerusform>
            <numerusform>%1, tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Serve un giorno che deve ancora venire.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Serve anno-mese-giorno, per esempio 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>Il giorno in cui questo token scade è noto: viene segnalato con due settimane di anticipo senza promemoria.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Ora si chiama %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n ingresso: %1.</numerusform>
            <numerusform>%n ingressi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n uscita: %1.</numerusform>
            <numerusform>%n uscite: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Un altro token per “%1”</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nuova connessione…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Elimina la vecchia…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>Su questo server il token di una connessione non viene sostituito. Un altro token è un’altra connessione, con un proprio indirizzo.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Creare un’altra connessione</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Passare il provider di identità alla nuova</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Verificare che funzioni</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Eliminare la vecchia connessione e mantenerne gli utenti</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Eliminare la vecchia connessione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>Accanto ad essa c’è “%1”.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>Nello stesso account, per lo stesso provider di identità. Il suo token viene mostrato una sola volta.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Immettere in %1 l’indirizzo e il token della nuova connessione al posto dei vecchi. La vecchia connessione continua a funzionare finché non viene eliminata.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>“%1”: sincronizzazione %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Non si è ancora saputo nulla della nuova connessione. Controllare anche in %1: dice se l’ultima esecuzione è riuscita.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>I suoi utenti e gruppi restano.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>I suoi utenti e gruppi scompaiono con essa, quindi attendere che siano nella nuova.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Senza un’altra connessione nessuno potrebbe eseguire il provisioning dell’account.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Richieste e rifiuti nel tempo</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>I tasti freccia spostano, con Maiusc scelgono un intervallo di tempo, Invio ne mostra le richieste, Esc mostra tutto.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, %2 rifiutate</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>da %1 a %2: %3</translation>
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
        <translation>2xx, eseguite</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, altrove o invariate</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, rifiutate</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, errore del server</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo rifiutate</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Senza le chiamate di questa console</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Chiamate di questa console</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Utente o gruppo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Elimina il gruppo %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Elimina l’utente %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Crea l’utente %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Crea il gruppo %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Sostituisce tutto ciò che si sa di %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Legge, e non modifica nulla.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Più richieste in una: ognuna si trova nel corpo.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>Qui non si sa che cosa significa questa richiesta.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>Il corpo è stato troncato quando è stato conservato, quindi non può essere letto per intero.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Caricamento delle richieste…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nessuna richiesta trovata</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Modificare la ricerca, i filtri o il periodo per vedere le altre.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Ancora nessuna richiesta</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Ciò che inviano i provider di identità compare qui da solo, un attimo dopo che è avvenuto.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>Le %1 richieste più recenti; restringere il periodo o i filtri per vedere le precedenti</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Le %1 richieste più recenti; le precedenti seguono alla fine dell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Una sola richiesta</numerusform>
            <numerusform>Tutte le %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Le %1 richieste corrispondenti più recenti; le precedenti seguono alla fine dell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>Una sola richiesta corrispondente</numerusform>
            <numerusform>Tutte le %n richieste corrispondenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Prima ognuno di loro viene riletto. I criteri di questo computer non consentono di scrivere su file il loro stato.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Rilettura in corso…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Prima ognuno di loro viene riletto, e il loro stato viene scritto in %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Scrittura del file di ripristino…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 Il file di ripristino è %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>La riga %1 non è un utente come Provost li scrive in un file di ripristino.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Contiene più di %1 utenti. Dividerlo.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Non contiene alcun utente.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Ripristina utenti da un file</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Confronta con lo stato attuale</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Prima vengono solo confrontati con ciò che il server ha ora.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>File di ripristino</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>File di ripristino (*.jsonl);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Confronto con ciò che il server ha ora…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 di %2 confrontati</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 non può essere usato. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Prima di modificare molti utenti insieme, Provost ne annota lo stato. Con un file di ripristino di questo tipo, quelli che erano attivi vengono riattivati, e quelli eliminati ritornano. A nessuno viene tolto nulla.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>C’è un nuovo ruolo: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Eliminare il ruolo %1?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Nessuno lo ha. Con esso si dimentica ciò che può fare. Se un operatore o una regola lo indica ancora, il server lo mantiene e lo segnala.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Elimina il ruolo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Eliminazione del ruolo…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>Il ruolo %1 è stato eliminato.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Che cosa può fare %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
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
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentita</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Che cosa può fare il ruolo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>Le chiavi sono quelle del prodotto. Ciò che si attiva vale per chiunque abbia il ruolo, in ogni account.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Caricamento delle autorizzazioni…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Nessuna autorizzazione</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>Il prodotto non ha chiavi di autorizzazione.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Chi ha questo ruolo può farlo da quel momento, in ogni account.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Concedi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Modifica del ruolo…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Chi ha questo ruolo non può più farlo, in nessun account.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Self-service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Il self-service è attivo.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Il self-service non è attivo.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Attivare il self-service?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Gli amministratori dei clienti vedono il provisioning nel loro portale, nei limiti delle loro autorizzazioni.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Lascia disattivato</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Attivazione…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Disattivare il self-service?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Gli amministratori dei clienti non vedono più il provisioning nel loro portale. Ciò che hanno configurato continua a funzionare.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Lascia attivo</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Disattivazione…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Chi ha %1 ora può: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Dare a %1: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nessuno con %1 può più: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Togliere a %1: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Nome del ruolo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Un ruolo ha bisogno di un nome.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Gruppi dell’utente</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Caricamento dei gruppi…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In nessun gruppo</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>Il provider di identità non ha inserito questo utente in alcun gruppo.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Perché nessun ruolo?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>eliminato: chi non c’è più non ha ruoli</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>Il server non indica alcun gruppo per questo utente. Alcuni server indicano i membri solo nei gruppi: controllare anche lì.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Sostituzione del token di “%1” in corso</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Il nuovo token</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Ricerca nel portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copia il nuovo token</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Emettine un altro…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Mantieni il vecchio token…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Disattiva senza riscontro…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Disattiva il vecchio token</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ultimo uso %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>mai usato</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Vecchio token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuovo token</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 usa il nuovo token, dal %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>In attesa della prima richiesta di %1 con il nuovo token</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>Quello vecchio non serve più e può essere disattivato.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Diventa verde da solo; i propri test non contano. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>È nel portachiavi di questo computer e può essere copiato di nuovo.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Non è nel portachiavi di questo computer. Se nessuno lo ha più, emetterne un altro: quello ora in attesa smette allora di valere.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Il token resta negli appunti per mezzo minuto.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Verificare lì che la sincronizzazione avvenga, e solo allora disattivare il vecchio.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Qui non si sa se %1 usa il nuovo token</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>Il portachiavi di questo computer contiene l’ultimo token di questa connessione mostrato qui; può essere copiato di nuovo.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>dell’account o del server</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>ruolo predefinito</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>gruppo eliminato</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nuova, in attesa</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>era in attesa</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>era la regola %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corrisponde</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>si intendeva “%1”, %2 membri?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>attende un gruppo con questo nome</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>eliminato da %1 il %2; non dà un ruolo a nessuno</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>eliminato; non dà un ruolo a nessuno</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>un altro gruppo ora si chiama “%1”; da questa regola non ottiene nulla</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>rinominato da %1, era “%2”, il %3; regola mantenuta</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Un altro gruppo, “%1”, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Gruppo nel provider di identità</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>dell’account</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>del server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>era senza gruppo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>è lo stesso?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>eliminato; un altro gruppo ora si chiama “%1”, e da questa regola non ottiene nulla</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>È lo stesso</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapping dei ruoli</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>Quello dell’account o del server</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Rimuovi la regola</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Prova un utente di esempio</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Un utente in JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Incollare un utente come lo invia il provider di identità, in JSON: dal suo log di provisioning, o da una richiesta in Attività.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>A confronto con gli schemi che questo server mostra. L’esempio resta su questo computer, e non viene inviato nulla.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Questo server non mostra schemi a questa console, quindi si usano quelli di RFC 7643. L’esempio resta su questo computer, e non viene inviato nulla.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Lettura degli schemi di questo server…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>È troppo per un solo utente</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Un esempio può avere al massimo un megabyte.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Non è stato ancora provato nulla</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Qui compare ciò che il server rifiuterebbe o ignorerebbe, attributo per attributo.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Chi ha questi nomi?</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>una data e ora come 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>un testo in Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Modificare il mapping degli attributi nel provider di identità.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>Il server risponderebbe 400 invalidValue, e il provider di identità non creerebbe questo utente.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’esempio</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Non c’è nulla di sbagliato, per quanto dicono gli schemi: è stato esaminato %n attributo.</numerusform>
            <numerusform>Non c’è nulla di sbagliato, per quanto dicono gli schemi: sono stati esaminati %n attributi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>Non è JSON. Riga %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Incollare un utente in JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>Non è un utente: è previsto un oggetto JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Non dice che cos’è: “schemas” non è un elenco, o è vuoto.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Far inviare “schemas”, con %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Non dice di essere un utente: in “schemas” manca %1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>Il server non conosce questo schema. Ciò che gli appartiene viene ignorato o rifiutato.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Appartiene a un’estensione, e deve trovarsi all’interno di “%1”.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Mapparlo a %1 nel provider di identità.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>Lo schema del server non lo contiene. Viene ignorato, e alcuni server rifiutano l’utente.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>Il server non conosce questa estensione. Viene ignorata o rifiutata.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>“schemas” non indica questa estensione. I server rigorosi la ignorano.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>È %1, era previsto %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>È obbligatorio, e non c’è.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>C’è due volte: i nomi degli attributi non si distinguono solo per maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>Lo imposta il server stesso, e ignora ciò che viene inviato.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>È obbligatorio, ed è vuoto.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>È un testo vuoto, che alcuni server rifiutano. Anche ometterlo lo svuota.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>È %1, era previsto un elenco.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>Lo stesso valore dello stesso tipo c’è due volte.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Più di uno di essi è primario.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>È il testo “%1”, era previsto true o false. I server che leggono rigorosamente lo rifiutano.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID lo invia così senza aadOptscim062020: aggiungere ?aadOptscim062020 all’URL tenant.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>Non è nessuno dei valori indicati dal server: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Inizia o finisce con uno spazio, ed è un valore diverso da quello senza.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Togliere gli spazi dove il provider di identità esegue il mapping.</translation>
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
        <translation>Il nome utente è l’indirizzo email, e nessun altro può averlo.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Chi viene disattivato è disconnesso ovunque e libera la postazione. Chi viene eliminato lo è definitivamente dopo 30 giorni.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Un gruppo è un team; eliminandolo, i suoi membri restano.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Accetta il token SCIM dell’organizzazione, disponibile solo con il piano Enterprise. Una chiave per la sua API REST viene rifiutata.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Chi non riceve alcun ruolo è Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Qualsiasi altro prodotto</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Lì i gruppi decidono i ruoli, e un gruppo deve chiamarsi esattamente come il prodotto si aspetta.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>Il provider di identità è la fonte autorevole: ciò che si modifica qui può essere da lui ripristinato.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Il suo indirizzo termina con %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>I gruppi sono ruoli: chi è in un gruppo ha il ruolo con quel nome.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Lì i gruppi si possono leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Non offre: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost chiede %n utente alla volta.</numerusform>
            <numerusform>Provost chiede %n utenti alla volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Tieni premuto per mostrare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Nascosto. Copiarlo con il pulsante accanto.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1 selezionati</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Seleziona tutti (%1)</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Self-service</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Self-service di %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Gli amministratori propri dell’account possono configurarne il provisioning, entro le autorizzazioni qui sotto.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Disattivato per l’intero server, quindi gli amministratori propri dell’account possono solo guardare, qualunque sia la scelta qui.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Gli amministratori dei clienti possono configurare il provisioning per il proprio account, entro le autorizzazioni qui sotto.</translation>
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
        <translation>Connetti a un server Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Indirizzo e chiave di amministrazione personale.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Chiave di amministrazione personale</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Immettere la chiave di amministrazione. Chi gestisce il server può crearne una; inizia con pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Apri un endpoint SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Gli utenti e i gruppi di qualsiasi prodotto che usa SCIM, tramite indirizzo e bearer token.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>L’indirizzo prima di /Users, come viene immesso in un provider di identità.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Immettere il token SCIM fornito dal prodotto. Una chiave per le sue altre API spesso non è accettata.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Ciò che Provost invia qui segue quanto %1 pubblica della propria API. Non è stato verificato sul servizio reale.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Apri un ambiente Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>Connessioni SCIM, utenti e gruppi di tutti i suoi account, tramite ID client e chiave API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>In base all’area: api.frontegg.com (UE), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; oppure un dominio proprio seguito da /frontegg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Immettere la chiave API dell’ambiente. Si trova accanto all’ID client nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Immettere l’ID client dell’ambiente. Non contiene due punti.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Utenti e gruppi sono quelli arrivati tramite SCIM; chi è stato aggiunto manualmente non viene mostrato. Vengono esaminati fino a 50 account; se sono di più, solo quelli con una connessione.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Una persona che appartiene a più account compare qui una volta per ognuno. Provost indica l’account in tutto ciò che invia su una persona: senza, Frontegg eliminerebbe la persona ovunque.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Se un account ha più connessioni, Frontegg non comunica tramite quale è arrivata una persona. In tal caso gli utenti non possono essere rimossi insieme a una connessione.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Una connessione non può essere rinominata né messa in pausa, e il suo token non può essere riletto né sostituito. Un altro token è un’altra connessione: crearla, passarvi il provider di identità, verificare che funzioni, eliminare la vecchia e mantenerne gli utenti.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Apri Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Le directory, gli utenti e i gruppi di un prodotto (BoxyHQ Jackson), tramite la sua chiave API.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/my-product</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>L’indirizzo di Polis, e dopo la barra il nome del prodotto.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Immettere una delle chiavi API di Polis (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Qui una directory è una connessione, e un tenant un account. Ogni prodotto si apre singolarmente: Polis non elenca gli altri.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis conserva leggibile il segreto SCIM di una directory e lo comunica, con ogni directory, a chiunque abbia una chiave API. Provost non ne conserva nulla, e lo mostra solo su richiesta.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Mentre una directory è disattivata, Polis risponde al suo provider di identità come se tutto fosse eseguito, e lo scarta. Poi il provider di identità deve risincronizzare tutto da zero.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>L’eliminazione di una directory ne rimuove sempre utenti e gruppi.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Le directory di Google Workspace si creano nella console di Polis: richiedono l’accesso a Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>Apri WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Le directory, gli utenti e i gruppi di tutte le organizzazioni, tramite la chiave segreta.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chiave segreta</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Immettere la chiave segreta dell’ambiente; inizia con sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Qui una directory è una connessione, e un’organizzazione un account. Se una directory non è collegata, il suo stato compare dopo il nome con il termine usato da WorkOS.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Le directory si creano, e i loro token si mostrano e si sostituiscono, nella dashboard di WorkOS o tramite un link del suo Admin Portal.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>L’eliminazione di una directory ne rimuove utenti e gruppi. WorkOS richiede tempo: può restare nell’elenco ancora per un po’.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Utenti e gruppi non si modificano qui. Quale gruppo dà quale ruolo si decide nella dashboard di WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Apri Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Le directory, gli utenti e i gruppi di tutte le organizzazioni, tramite ID client e segreto.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>L’indirizzo dell’ambiente.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Immettere il segreto client dell’ambiente.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Qui una directory è una connessione, e un’organizzazione un account. Scalekit indica come anteprima la creazione e l’eliminazione di directory tramite API, che possono non essere aperte a tutti.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Per una directory si possono scegliere solo i provider di identità indicati da Scalekit.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Mettere in pausa una directory la disabilita. Che cosa riceva allora come risposta il suo provider di identità non è documentato.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Sostituire un segreto, gli attributi e i ruoli sono nella dashboard di Scalekit. Quando scadono i suoi segreti viene mostrato qui.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Apri un tenant Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>Lo SCIM in ingresso delle sue connessioni enterprise, con token, utenti e gruppi.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>L’indirizzo proprio del tenant, non un dominio personalizzato.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Immettere il segreto client di un’applicazione machine-to-machine per la Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Immettere l’ID client di quell’applicazione. Non contiene due punti.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Qui una configurazione SCIM è una connessione, e la connessione enterprise a cui appartiene è il suo account: ciascuna ne accetta una, con lo stesso nome. Le connessioni enterprise si creano in Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>I token sono al massimo due. Due token vengono mostrati come uno che viene sostituito dall’altro. Si sa quando un token è stato usato l’ultima volta, ma non da chi: contano anche i propri test.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Disattivare qualcuno lo blocca nell’intero tenant, come fa un provider di identità che lo disattiva tramite SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>Per una ricerca Auth0 comunica mille utenti. Provost prosegue dal momento in cui è stato creato l’ultimo di essi; un utente nuovo può non essere trovato subito.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Eliminando una configurazione SCIM se ne eliminano i token. È prevedibile che utenti e gruppi restino in Auth0; non è documentato. Da allora qui non vengono più mostrati.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Apri un progetto Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>Le connessioni SCIM, i membri e i gruppi di tutte le organizzazioni, tramite ID progetto e segreto.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com per un progetto di test.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Immettere il segreto del progetto.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID progetto</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Immettere l’ID del progetto; inizia con project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Qui un’organizzazione è un account, e ha al massimo una connessione SCIM. Se le organizzazioni sono più di cento, si interrogano solo quelle che dicono di averne una.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>I membri sono quelli arrivati tramite SCIM; chi è arrivato in altro modo non viene mostrato. Chi è stato sottoposto a deprovisioning può mancare: la ricerca di Stytch omette i membri eliminati.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Chi è in un gruppo lo indicano gli attributi dei membri stessi. Che gli ID lì riportati siano quelli dei gruppi di Stytch è dedotto, non documentato.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Un token viene sostituito mentre entrambi funzionano. Stytch non comunica se un token è stato usato: verificare nel provider di identità che funzioni con il nuovo prima di disattivare il vecchio.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Quando si elimina una connessione, non si chiede a Stytch di eliminarne i membri. Che cosa ne sia di loro non è documentato; da allora qui non vengono più mostrati.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>I membri non si modificano qui.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>Ciò che un ruolo può fare e ciò che mostra il portale dei clienti, Frontegg lo prende per intero. Provost lo legge in quel momento, ne cambia una parola e poi verifica.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>Le richieste dei provider di identità sono solo nel portale di Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Utenti e gruppi non si modificano qui, e sul server non c’è una ricerca: Provost cerca in ciò che ha elencato.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Un tenant ha un solo link di configurazione alla volta, e Polis ne mostra l’indirizzo nella sua console finché è valido.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>L’applicazione ha bisogno degli ambiti read:connections, read:scim_config e read:scim_token; per creare, modificare ed eliminare, create:scim_config, update:scim_config, create:scim_token, delete:scim_config e delete:scim_token; per le persone, read:users e update:users; per i gruppi, read:groups e read:group_members. Ciò che le manca non viene offerto.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 prende per intero il mapping degli attributi. Provost lo legge in quel momento, modifica ciò che è stato modificato e lascia com’è ciò che identifica un utente.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>Le richieste dei provider di identità (i log sscim e fscim), i ruoli e i ticket self-service sono nella dashboard di Auth0.</translation>
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
        <translation>Aggiungi un server…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>Dimentica %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Rete avanzata…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Dimenticare questo server?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 esce dall’elenco, e le sue chiavi dal portachiavi di questo computer. Sul server stesso non cambia nulla.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Mantieni il server</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Dimentica il server</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Le sue chiavi escono dal portachiavi di questo computer, e ciò che se ne conserva viene eliminato. I criteri di questo computer indicano %1, che quindi resta nell’elenco. Sul server stesso non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Caricamento dell’organizzazione di esempio…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Avvio del server locale…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Si chiede al server se conosce questa chiave…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Server locale</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Ricerca eseguita qui, tra tutti i %1 utenti che questo server elenca.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Ricerca eseguita qui, tra i %1 utenti caricati; il server può averne altri.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Cerca sul server</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>Ricerca sul server in corso…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Questo server non esegue ricerche, o rifiuta ogni filtro che Provost conosce. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Ricerca sul server: %n utente trovato.</numerusform>
            <numerusform>Ricerca sul server: %n utenti trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Ne conta %1; scrivere una parte più lunga del nome per vedere gli altri.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>Ha inviato anche %n utente che non corrisponde e non viene mostrato: non filtra come dice.</numerusform>
            <numerusform>Ha inviato anche %n utenti che non corrispondono e non vengono mostrati: non filtra come dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Inviato come filtro: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>terminata</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>terminata per disattivazione</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>terminata per eliminazione</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>Aperta</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dove si trovano i dati</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Registro delle modifiche…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Questa console</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Richiesta al portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Questo server: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Etichetta nella finestra</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Sola lettura: nulla che modifichi qualcosa lascia questo computer</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>L’etichetta compare sopra la finestra e in ogni finestra di dialogo. Attivare o disattivare la sola lettura riapre il server.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Avvisa sul desktop quando qualcosa richiede attenzione</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Al massimo una ogni cinque minuti, senza nomi, indirizzi o token. Provost deve essere in esecuzione.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Questo desktop non mostra notifiche dei programmi.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Secondo l’orologio di questo computer</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Mai in queste ore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia locale</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Conserva utenti e gruppi di ogni server su questo computer</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Sono subito disponibili al prossimo avvio, e in lettura anche senza il server. I file sono leggibili solo dall’utente attuale; non contengono chiavi né token. La disattivazione li elimina e riapre il server.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Ogni orario indica la differenza da UTC, e sotto il mouse l’ora dell’altro orologio.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Elenco dei server</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Indirizzi, nomi ed etichette in un file per i colleghi o per altri computer. Non contiene chiavi: chi lo importa immette la propria, e per un server il cui indirizzo è già noto qui la chiave resta.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configurazione…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Tutto ciò che vi è configurato come un unico documento: esportarlo, confrontarlo con un file, applicare un file.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Gestito: i criteri di questo computer disattivano le notifiche.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Gestito: i criteri di questo computer non conservano copie di alcun server.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Gestito: i criteri di questo computer indicano questo server, con la sua etichetta.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Gestito: i criteri di questo computer aprono ogni server in sola lettura.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Rete (gestita)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>Lo decidono i criteri di questo computer, qualunque cosa dicano le opzioni di rete di un server.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Gestito: i criteri di questo computer non consentono di scrivere elenchi su file.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casi…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Log…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Link di configurazione</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Chi ha un link simile configura la connessione di un account, senza accedere. Un account ha un solo link alla volta: un altro lo fa terminare.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crea un link</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Viene mostrato solo questa volta. Inviarlo solo a chi configura la connessione, con un mezzo affidabile.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Il link</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Elimina il link…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Caricamento dei link…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Nessun link</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Nessuno può configurare una connessione con un link.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Indicare per quale account.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>Eliminare il link di “%1”?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Chi lo ha non può più usarlo. Ciò che è stato configurato con esso resta.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminalo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Eliminazione del link…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Questo account ha un link, che termina non appena ne viene creato un altro. Premere di nuovo il pulsante per crearlo.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Valido fino a</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>URL di base SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Campo univoco</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Copia il token dal portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testare la connessione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token di questa connessione</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Incolla il token</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Metti in pausa…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Legge soltanto, con il token di questa connessione. La chiamata è contrassegnata come propria, quindi non conta mai come chiamata di %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Nessun token di questa connessione è valido, quindi nessuno può usarla.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Genera un token…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Il token di questa connessione non è mai arrivato. Nessuno lo ha; generarne un altro.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Generane un altro…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 nel portachiavi</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Il token resta negli appunti per mezzo minuto.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>Il portachiavi di questo computer non ha un token per questa connessione. Incollarlo, o generarne un altro.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>Il portachiavi di questo computer non risponde. Incollare il token, o generarne un altro.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>La connessione funziona: con il token il server ha permesso la lettura a questa console.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Il test non è riuscito. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>nessuno valido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Esamina…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Esamina l’endpoint con quindici verifiche.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Prova un utente di esempio…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Dice che cosa questo server troverebbe di sbagliato in un utente. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Questa API non comunica dove chiama il suo provider di identità, e con quale token. Entrambi sono nella dashboard del prodotto.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>Il token di questa connessione non è mai arrivato, e non c’è modo di averne un altro. Eliminare la connessione e crearla di nuovo.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Mentre è disattivata, questo server risponde a %1 come se tutto fosse eseguito, e lo scarta: ciò che lì cambia nel frattempo va perso senza avviso. Dopo la ripresa, far risincronizzare tutto da zero a %1.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>può essere mostrato in qualsiasi momento</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>è stato mostrato una volta, alla creazione</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Cerca un tasto, o ciò che fa</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Nessun tasto lo fa. Ctrl+K trova ciò che si può fare senza.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>Il token di “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Il token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Questo server conserva il token leggibile e lo mostra in qualsiasi momento, finché esiste la connessione, a chiunque abbia una chiave della sua API. Non può essere sostituito. Custodire quelle chiavi con la stessa cura del token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Viene emesso un secondo token. Finché il vecchio non viene disattivato, funzionano entrambi: nulla si interrompe.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Lo si immette in %1, nel campo “%2”.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost attende che %1 lo abbia usato. I propri test non contano.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Solo allora si disattiva il vecchio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Sostituisci il token di “%1”</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Emetti il secondo token e mostralo</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>Il token da sostituire</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Si verifica in %1 che la sincronizzazione avvenga con il nuovo: questo server non lo comunica.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>I criteri di questo computer non permettono di conservare copie, e quindi nemmeno prove.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Mostra i casi e le loro prove</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Mostra il log di questo programma</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Token di tutte le connessioni</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Vai alla connessione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Caricamento dei token…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Nessun token trovato</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Modificare il filtro per vedere le altre voci.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nessun token</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Nessuna connessione ha un token non revocato.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>Finora %1 token</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 token; mancano quelli di alcune connessioni.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 di %2 token, completo</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Ricordamelo…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Salva come calendario…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Salva i giorni in cui scadono i token</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Token di Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Token di Provost (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n giorno salvato come %1. Non contiene segreti né nomi di persone.</numerusform>
            <numerusform>%n giorni salvati come %1. Non contiene segreti né nomi di persone.</numerusform>
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
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Utilizzabile per</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sostituzione</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>creato %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>mai usato</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocato</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>mai ricevuto</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>nessuna scadenza</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>può essere disattivato</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>da sostituire</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>in attesa del primo uso</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>del %1, da %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>promemoria tra %n giorno</numerusform>
            <numerusform>promemoria tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>promemoria per oggi</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>Il token di %1 scade</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Da allora %1 viene rifiutato in %2 (%3).
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Sostituire il token di %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Un promemoria impostato in Provost; il token di %1 in %2 (%3) non ha una scadenza nota.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Revocare il token %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Chi lo usa viene rifiutato dalla prossima richiesta in poi. L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Revoca del token…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Fa parte di una sostituzione in corso, che termina con esso.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>È l’ultimo token funzionante di questa connessione. Senza di esso %1 non può raggiungere il prodotto.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Disattivare il vecchio token di “%1” senza riscontro?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1 non è ancora comparso con il nuovo token. Se ha ancora quello vecchio, viene rifiutato dalla prossima richiesta in poi, finché qualcuno non immette lì il nuovo token. L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Disattiva il vecchio token</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Continua ad attendere</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Disattivazione del vecchio token…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Mantenere il vecchio token di “%1”?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>Il nuovo token viene revocato; quello vecchio continua a funzionare, e tutto è come prima.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Revoca il nuovo token</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Prosegui con il nuovo</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Revoca del nuovo token…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 usa già il nuovo token. Viene rifiutato finché lì non si immette di nuovo quello vecchio.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Emettere un altro nuovo token per “%1”?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>Il nuovo token che nessuno ha viene revocato, e al suo posto ne viene emesso un altro, mostrato una sola volta. Il vecchio token continua a funzionare.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Emettine un altro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Revoca del token che nessuno ha…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Qui non si sa se %1 usa il nuovo token. Se ha ancora quello vecchio, viene rifiutato dalla prossima richiesta in poi, finché qualcuno non immette lì il nuovo token. L’operazione non può essere annullata.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Leggere gli utenti</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Scrivere gli utenti</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Leggere i gruppi</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Scrivere i gruppi</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Per esempio: Okta produzione</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>Da ovunque, o per esempio 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Funziona solo da questi indirizzi</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Non scade</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Tra %n giorno</numerusform>
            <numerusform>Tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Utilizzabile per</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Scegliere almeno una cosa per cui il token può essere usato.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Uno degli indirizzi non è un indirizzo o una rete. Scrivere le reti come 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Copiare il token per “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Il token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Conservalo nel portachiavi di questo computer, per poter testare la connessione</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>L’ho conservato altrove</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Diventa verde da solo. I propri test non contano.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>Il portachiavi di questo computer non è disponibile, quindi il token viene conservato solo finché Provost è aperto. Copiarlo ora.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copiato. Gli appunti vengono svuotati tra %n s e non ne conservano la cronologia.</numerusform>
            <numerusform>Copiato. Gli appunti vengono svuotati tra %n s e non ne conservano la cronologia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>Il token non è più negli appunti.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>Il token funziona: con esso il server ha permesso la lettura a questa console.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>Il test non è riuscito. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>Il token andrebbe perso per sempre. Copiarlo, o confermare con il segno di spunta di averlo conservato.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>La prima richiesta di %1 è arrivata: %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>In attesa della prima richiesta di %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Disattiva il vecchio token</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Si può premere appena il provider di identità è comparso con quello nuovo.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Copia la scheda di consegna</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>Il token è negli appunti. Incollarlo prima; poi copiare la scheda.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La scheda è negli appunti, senza il token.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Viene mostrato solo questa volta. Il server ne conserva solo l’hash, quindi nessuno può mostrarlo di nuovo.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>Il server lo conserva leggibile, e lo mostra di nuovo a chiunque abbia una chiave della sua API.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Viene mostrato solo questa volta, e il server non lo mostra di nuovo.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Incollarlo nel campo “%1” di %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Questo server comunica al massimo l’ultima sincronizzazione. Controllare anche nel provider di identità.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>Il vecchio token è disattivato: fino ad allora le sue richieste vengono rifiutate.</translation>
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
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Uso</translation>
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
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Più token possono essere validi insieme. Il server conserva solo hash; un token che nessuno ha più può essere revocato.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Caricamento dei token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nessun token</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Nessuno può usare questa connessione finché non ne viene generato uno.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Genera…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Ricordamelo…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Su questo server una connessione ha un solo token alla volta, di cui si conserva solo un hash. Un altro token lo disattiva subito.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Ha già il suo token. Sostituire invece quello.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Più token possono essere validi insieme. Uno che nessuno ha più può essere revocato.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>Il giro non è arrivato alla fine.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n immagine salvata.</numerusform>
            <numerusform>%n immagini salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>L’elenco %1 non ha una riga con “%2”.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Non c’è un campo %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>Il pulsante %1 non può essere premuto.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>La voce di menu %1 non può essere scelta.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nulla è trattenuto.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>Il pulsante %1 non apre alcun menu.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %2 di %3 eseguiti.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>Il provider di identità di %n di loro è la fonte autorevole, e può annullare l’operazione alla prossima sincronizzazione. Per renderla duratura, fare la modifica anche lì.</numerusform>
            <numerusform>Il provider di identità di %n di loro è la fonte autorevole, e può annullare l’operazione alla prossima sincronizzazione. Per renderla duratura, fare la modifica anche lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Nessun altro ha il ruolo %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>non hanno ruoli da perdere</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>perdono %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Disattivare %1?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>L’accesso viene rifiutato subito, le sessioni terminano e la postazione si libera. Gruppi e profilo restano. La riattivazione restituisce l’accesso, ma non le sessioni.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Disattivazione…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: disattivazione eseguita.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Riattivare %1?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>L’accesso è di nuovo consentito, viene occupata una postazione se ce n’è una libera, e i ruoli derivano dai gruppi come sono ora.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Riattiva</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Riattiva %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Riattivazione…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>possono accedere di nuovo</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: riattivazione eseguita.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Ripristinare %1?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>L’utente ritorna con lo stesso ID, lo stesso profilo e la stessa cronologia, e nei gruppi che esistono ancora. Non può essere annullato qui, ma l’utente può essere disattivato.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>ritornano</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: ripristino eseguito.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Terminare ogni sessione di %1?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Ogni sessione termina subito, da qualunque connessione sia arrivata la persona. Chi è attivo può accedere di nuovo.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Termina le sessioni</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lascia aperte</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Chiusura delle sessioni…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>vengono disconnessi ovunque</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: tutte le sessioni terminate.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Non ci sono utenti né gruppi senza connessione.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>utenti e gruppi senza connessione</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>Rimuovere %1 senza connessione?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>La loro connessione è stata eliminata, e nessun provider di identità li alimenta più. Chi ritorna in seguito è un nuovo utente, a meno che il server conservi per alcuni giorni gli utenti eliminati.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Rimozione…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>utenti vengono rimossi</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>gruppi vengono rimossi</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Rimossi: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Nessun altro ha uno dei ruoli %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>L’utente del file è com’era allora.</numerusform>
            <numerusform>Tutti i %n utenti del file sono com’erano allora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>Recuperare %1?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>È ciò che contiene il file, a confronto con ciò che il server ha ora. Profili e gruppi restano come sono ora; viene occupata una postazione se ce n’è una libera.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Recupera %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Recupero…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>disattivato → attivo</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>eliminato → ritorna, con i gruppi che esistono ancora</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restano come sono</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>sono eliminati definitivamente; solo il loro provider di identità può riportarli</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: recupero eseguito.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Nessuno può essere recuperato</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>eliminato → ritorna, e disattivato come nel file</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Utenti eliminati definitivamente</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Chi esegue il provisioning verso questo server può annullare l’operazione alla prossima sincronizzazione. Per renderla duratura, fare la modifica anche lì.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>Al server viene detto che l’utente non è attivo, e nient’altro. Ciò che ne segue dipende dal prodotto: la maggior parte rifiuta l’accesso, alcuni terminano le sessioni.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>vengono disattivati</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>Al server viene detto che l’utente è attivo, e nient’altro. Ciò che ne segue dipende dal prodotto.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>postazioni si liberano</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sessioni terminano ora</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Viene inviato solo ciò che si modifica; un campo vuoto rimuove l’attributo.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>Modificare %1?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Una richiesta indica solo ciò che è diverso.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modifica in corso…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: modifica eseguita.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>In quale gruppo?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>Mettere %1 in %2?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Cento persone per ogni richiesta, e nessun altro del gruppo viene toccato. Se una richiesta non riesce, ciò che hanno fatto le altre resta.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Metti nel gruppo</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Modifica del gruppo…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entrano nel gruppo</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>Aggiunti a %2: %1.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>I provider di identità trovano un utente in base al nome utente o all’ID esterno. Uno che non trova più questo utente può crearne un altro.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Chi ce l’ha?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 era %2 ed è %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 aveva %2 e ha %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 aveva il nome utente %2 e ha %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 ha ora un’altra connessione.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>L’utente selezionato</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>Risorsa SCIM dell’utente</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Informazioni sull’utente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM grezzo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Richieste relative all’utente</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Gruppi e ruolo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>postazione occupata</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>nessuna postazione</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>nessuna sessione</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 non c’è più.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Erano %1, e sono %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>senza connessione</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Eliminato, resta %n giorno</numerusform>
            <numerusform>Eliminato, restano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Eliminato definitivamente il %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Cerca un utente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Nessun utente trovato</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Modificare la ricerca o i filtri per vedere gli altri.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Caricamento degli utenti…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Configurare prima una connessione. Gli utenti compaiono qui da soli quando il suo provider di identità chiama.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 è configurata, ma il suo provider di identità non ha mai chiamato. Gli utenti compaiono qui da soli quando lo fa.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>I provider di identità hanno chiamato, ma non hanno inviato utenti. Gli utenti compaiono qui da soli quando lo fanno.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Nessuno ancora sottoposto a provisioning</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 di %2 corrispondono</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Riattiva…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Termina sessioni…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Questi utenti sono stati mantenuti quando la loro connessione è stata eliminata. Nessun provider di identità li modifica o li rimuove più.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Rimuovi tutti…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Sono fuori?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Ripristina utenti da un file…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 di %n utente</numerusform>
            <numerusform>%1 di %n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Nessun utente attivo o disattivato trovato</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n utente eliminato corrisponderebbe. Un utente eliminato può essere ripristinato finché non termina il periodo di tolleranza.</numerusform>
            <numerusform>%n utenti eliminati corrisponderebbero. Un utente eliminato può essere ripristinato finché non termina il periodo di tolleranza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Mostra gli eliminati</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Che cosa è cambiato da…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>Il server non elenca nessuno. Gli utenti compaiono qui da soli quando lo fa.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Metti in un gruppo…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Confronta con un elenco del provider di identità…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%1 di %2 corrispondono, ricerca eseguita qui</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>A confronto con ciò che ha lasciato %1, %2.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>È accettato solo https, tranne per un server su questo computer. Una chiave inviata tramite http potrebbe essere letta lungo il percorso.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Benvenuti in Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Vedere e governare di chi viene eseguito il provisioning, da quale provider di identità e con quale ruolo.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Le chiavi stanno nel portachiavi di questo computer. Provost comunica solo con i server scelti.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Avvia un server locale</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Un server di provisioning completo su questo computer, con un’organizzazione di esempio. Utile per provare.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>Immettere l’indirizzo del server, per esempio %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Questo non è l’indirizzo di un server. Ha la forma %1, senza nome utente, punto interrogativo o #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Rete avanzata…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Nome nell’elenco dei server (facoltativo)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Quando un indirizzo serve più tenant e a scegliere è il token, un nome proprio mantiene ciascuno accanto agli altri.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>E se %1 fosse in altri gruppi?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Selezionare i gruppi da provare. Il server calcola il ruolo; non viene modificato nulla, e nessuno viene avvisato.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Un altro gruppo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Quale gruppo?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Resta: %1</translation>
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
        <translation>%1 s fa</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 h fa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
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
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
