<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Ouvrir le serveur enregistré qui a cette adresse.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Conserver les paramètres et la base de données du serveur local dans ce dossier.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Ouvrir tous les volets et boîtes de dialogue, en enregistrer ici une image de chacun, puis quitter.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Ouvrir le serveur local, avec une organisation d’exemple s’il est vide.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Voir et piloter qui est approvisionné, et par quel fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Seulement les volets, avec ce mot à la fin du nom de chaque image.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Utiliser cette langue, par exemple de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Examiner un point de terminaison SCIM sans fenêtre&#x202f;; «&#x202f;provost check --help&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Y faire une répétition de ce que fait un fournisseur d’identité&#x202f;; «&#x202f;provost rehearse --help&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Y essayer règle par règle ce qu’exigent les RFC 7643 et RFC 7644&#x202f;; «&#x202f;provost conformance --help&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Afficher la configuration d’un serveur Provost&#x202f;; «&#x202f;plan URL&#x202f;» la compare à un fichier et «&#x202f;apply URL&#x202f;» l’y rend conforme. Chaque commande a son «&#x202f;--help&#x202f;».</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Reprendre cette liste de serveurs, ou comparer cette configuration au serveur qui est ouvert. Rien ne change avant votre accord.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>« %1 » n’est ni une commande ni un fichier.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Paramètres de tout le serveur</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rôle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Compte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Connexion «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Rôles à créer</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Comptes à créer</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Connexions à créer, sans jeton</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhooks à créer&#x202f;; leurs secrets s’affichent une seule fois</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Création&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Paramètres de tout le serveur à modifier</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Rôles à modifier, pour tous ceux qui les ont</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Comptes à modifier</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Connexions à modifier</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhooks à modifier</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Rôles à supprimer</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Connexions à supprimer&#x202f;: leurs jetons prennent fin, leurs utilisateurs et groupes restent sans connexion</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhooks à supprimer</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression&#x202f;: %1</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>thing, differences</comment>
        <translation>~ %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <comment>counts</comment>
        <translation>Créations&#x202f;: %1, modifications&#x202f;: %2, suppressions&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 n’est pas acceptable en l’état.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrigez la saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Saisissez une clé encore valide&#x202f;; l’administrateur du serveur peut vous en donner une nouvelle.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Votre rôle ne le permet pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Demandez à un opérateur ayant le rôle Owner ou Admin de le faire ou de changer votre rôle.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 n’existe plus, ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Actualisez la liste pour voir ce qu’elle contient maintenant.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 est incompatible avec ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Choisissez un autre nom, ou regardez ce qui porte celui-ci.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 dépasse la taille que le serveur autorise.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Réduisez-en la taille ou divisez le contenu.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 demande moins de requêtes ou une recherche plus précise.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Ce serveur n’en est pas capable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Demandez à l’administrateur du serveur si une version plus récente en est capable.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Vérifiez l’adresse, votre réseau et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Réessayez&#x202f;; si cela persiste, contactez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1&#x202f;: annulation avant la fin.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Relancez l’opération quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 a renvoyé vers un autre emplacement, et votre clé n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Si vous faites confiance à la nouvelle adresse, saisissez-la vous-même comme adresse du serveur.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 a donné une réponse que ce protocole ne prévoit pas.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Vérifiez que l’adresse est celle de l’API et non d’une page web.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 a rencontré une erreur en traitant la requête.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Réessayez&#x202f;; si cela persiste, transmettez les détails à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que le dossier vous appartient.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 vient d’une version plus récente de Provost et n’a subi aucun changement.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Installez cette version, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu pour %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Déverrouillez le trousseau et réessayez&#x202f;; d’ici là, la clé n’est gardée qu’en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 n’est pas disponible pour le moment et indique&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Rien n’est modifié sur %1 depuis cet ordinateur et rien n’a été envoyé&#x202f;: son profil est en lecture seule.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Si ce n’est pas voulu, désactivez cette option pour ce serveur dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Rien n’est modifié sur %1 depuis cet ordinateur et rien n’a été envoyé&#x202f;: la stratégie de cet ordinateur n’ouvre les serveurs qu’en lecture seule.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Si ce n’est pas voulu, contactez la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Le proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Vérifiez le proxy sous «&#x202f;Réseau avancé…&#x202f;» ou dans les paramètres de cet ordinateur, ou contactez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, par lequel on accède à %2, a un nom inconnu.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, par lequel on accède à %2, ne répond pas.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, par lequel on accède à %2, n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, par lequel on accède à %2, exige un nom d’utilisateur et un mot de passe qu’il accepte.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Saisissez-les sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Cet ordinateur n’a pas indiqué à temps par quel proxy on accède à %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>Ses paramètres désignent peut-être un script impossible à charger. Choisissez un proxy, ou aucun, sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 ne laisse pas passer les requêtes vers %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Le certificat de %1 a expiré&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>L’administrateur du serveur doit le renouveler. Si l’horloge de cet ordinateur est fausse, réglez-la.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas encore valide&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Vérifiez que l’horloge de cet ordinateur est à l’heure&#x202f;; si oui, le serveur utilise son certificat trop tôt.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>Ce qui répond à l’adresse %1 présente un certificat établi pour un autre nom&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Vérifiez l’adresse&#x202f;; si elle est juste, l’administrateur du serveur a besoin d’un certificat pour ce nom.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 présente un certificat autosigné&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Comparez son empreinte, qui figure dans les détails, avec l’administrateur du serveur&#x202f;; ajoutez ensuite le certificat sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>Le certificat de %1 provient d’une autorité à laquelle cet ordinateur ne fait pas confiance&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Vérifiez l’adresse&#x202f;; si votre organisation a sa propre autorité de certification, ajoutez le certificat de celle-ci sous «&#x202f;Réseau avancé…&#x202f;», ou faites-la ajouter à celles auxquelles cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>Un intermédiaire qui inspecte les connexions chiffrées a répondu à la place de %1&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Demandez à la personne qui s’occupe du réseau ou de l’antivirus d’exclure cette adresse, ou de faire reconnaître son autorité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>Le certificat de %1 a été révoqué par son autorité&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>N’utilisez pas ce serveur tant que son administrateur n’a pas remplacé le certificat.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 ne propose qu’un chiffrement trop ancien ou trop faible&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>L’administrateur du serveur doit autoriser TLS 1.2 ou plus récent, avec une clé assez longue.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 exige un certificat client, et aucun n’a été présenté.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Choisissez le fichier du vôtre sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>Le certificat client pour %1 a expiré.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Demandez-en un nouveau à l’émetteur, puis choisissez son fichier sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 ne connaît pas l’autorité qui a émis le certificat client.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Choisissez sous «&#x202f;Réseau avancé…&#x202f;» le certificat émis pour ce serveur.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>Le certificat client n’est pas fait pour prouver à %1 qui appelle.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Demandez-en un dont l’utilisation étendue de la clé est l’authentification du client.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 n’a pas accepté le certificat client.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Demandez à l’administrateur du serveur s’il y est encore connu.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Impossible d’ouvrir le certificat client dans %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Vérifiez que le fichier existe et que son mot de passe est juste. Une clé sur carte à puce ou dans le magasin du système n’est pas utilisable&#x202f;; il faut un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Vérifiez l’adresse&#x202f;; les détails indiquent ce que TLS a refusé.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Le script qui indique par quel proxy on accède à %1 n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Les détails en donnent la raison. Corrigez son adresse sous «&#x202f;Réseau avancé…&#x202f;», ou choisissez-y un proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>Le script qui indique par quel proxy on accède à %1 n’en a indiqué aucun d’utilisable.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Donnez les détails à la personne qui s’occupe du script, ou choisissez un proxy sous «&#x202f;Réseau avancé…&#x202f;».</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas Provost à communiquer avec %1. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Qui appartient à plusieurs groupes a le rôle de la première règle qui s’applique.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Qui appartient à plusieurs groupes a les rôles de toutes les règles qui s’appliquent.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Qui appartient à plusieurs groupes a le plus élevé des rôles.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>règle %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Il s’appelait %1 jusqu’au %2&#x202f;; la règle a été conservée.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Un autre groupe porte maintenant le nom sous lequel celui-ci est connu. Il n’en obtient rien.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Qui appartient à plusieurs groupes a le rôle de la dernière règle qui s’applique.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>autres e-mails</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <source>title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>nombre de membres</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>réactivé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>de retour après une suppression</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>définitivement supprimé</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>entré dans le groupe %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>sorti du groupe %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>entrée de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>sortie de %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>Le serveur lui-même l’indique, avec le moment.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Personne ne l’a signalé&#x202f;: cet ordinateur l’a trouvé en comparant ce que le serveur contenait à deux moments différents.</translation>
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
        <translation>L’état d’avant est inconnu&#x202f;: la copie locale de ce serveur ne peut pas être conservée sur cet ordinateur. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>L’état d’avant est inconnu&#x202f;: aucune copie locale de ce serveur n’est conservée. Les paramètres ou la stratégie de cet ordinateur l’ont désactivée.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>L’état d’avant est inconnu&#x202f;: la copie locale n’a pas encore été complète. Ce qui change est conservé à partir de la fin du premier chargement.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Connu depuis le %1&#x202f;; rien n’est connu d’avant.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>SCIM 2.0 personnalisé</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>L’utilisateur est actif et peut se connecter.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Refusée&#x202f;: l’utilisateur est désactivé, dernière modification le %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Refusée&#x202f;: l’utilisateur a été supprimé le %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Non communiqué par ce serveur&#x202f;: son produit garde les sessions pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>%n session encore active.</numerusform>
            <numerusform>%n sessions encore actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Aucune session active.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Encore dans %n groupe&#x202f;: %1.</numerusform>
            <numerusform>Encore dans %n groupes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>Dans %n groupe, qui ne donne rien tant que l’utilisateur n’est pas actif&#x202f;: %1.</numerusform>
            <numerusform>Dans %n groupes, qui ne donnent rien tant que l’utilisateur n’est pas actif&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Aucun autre utilisateur n’a cette adresse ou ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 dans %2, par %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>plus là</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>ENCORE LÀ</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>non communiqué par ce serveur</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Un siège du compte est occupé.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Aucun siège n’est occupé.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Aucun rôle en vigueur.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigueur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Non communiqué par ce serveur&#x202f;: les clés que le produit a données à cette personne ne regardent que lui.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Il peut rétablir cet utilisateur à sa prochaine synchronisation. Mettez fin à l’accès de la personne là-bas aussi.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), compte %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>d’après %1, le %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
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
            <numerusform>%n personne est dans %1 et %2.</numerusform>
            <numerusform>%n personnes sont dans %1 et %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>La règle %1 vient en premier&#x202f;: leur rôle est %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Le rôle le plus élevé compte&#x202f;: leur rôle est %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Elles ont les deux rôles, %1 et %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>La première règle qui s’applique décide, de haut en bas.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>De toutes les règles qui s’appliquent, le rôle le plus élevé compte. Leur ordre n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Chacun a les rôles de toutes les règles qui s’appliquent. Leur ordre n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Plus personne de ce compte ne pourrait gérer l’approvisionnement&#x202f;; ces modifications ne peuvent donc pas être appliquées.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Laissez à quelqu’un un rôle qui le permet, ou désactivez le libre-service de ce compte.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Les derniers à le pouvoir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>La règle %1 vient en dernier&#x202f;: leur rôle est %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>La dernière règle qui s’applique décide, de haut en bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n d’entre elles a le rôle %1, et personne d’autre dans ce compte.</numerusform>
            <numerusform>%n d’entre elles ont le rôle %1, et personne d’autre dans ce compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n d’entre elles a le rôle %1&#x202f;; nombre d’autres qui le gardent&#x202f;: %2.</numerusform>
            <numerusform>%n d’entre elles ont le rôle %1&#x202f;; nombre d’autres qui le gardent&#x202f;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Mappages de rôles</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n élément à traiter</numerusform>
            <numerusform>%n éléments à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Afficher le tableau des jetons</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Exporter les utilisateurs…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Exporter les groupes…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Afficher ce qui a été refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n règle attend un groupe</numerusform>
            <numerusform>%n règles attendent un groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Ouvrir le journal d’un fournisseur d’identité…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Examiner un point de terminaison SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Ce qui a changé depuis…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Exporter ou comparer la configuration…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Qui a un nom déjà pris&#x202f;?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparer à une liste du fournisseur d’identité…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Avec siège</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Sans siège</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Voir l’approvisionnement</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Créer et modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Voir utilisateurs et activité</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Désactiver des utilisateurs</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Vérifier l’accès</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrer</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Créer et modifier des connexions</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Supprimer des connexions</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Gérer les jetons</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Modifier les mappages de rôles</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Lire les utilisateurs</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Supprimer des utilisateurs</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Lire les groupes</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Voir l’activité</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Voir le journal d’audit</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Gérer les paramètres</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Gérer les autorisations</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Gérer les opérateurs</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Voit les comptes, les connexions, les mappages de rôles et les autorisations.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Met en service des connexions, les modifie et les met en pause.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Supprime des connexions en laissant leurs utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Génère, renouvelle et révoque les jetons des connexions.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Décide quel groupe donne quel rôle.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Voit les utilisateurs approvisionnés, avec leurs données personnelles.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Désactive, réactive et restaure des utilisateurs, et met fin à leurs sessions.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Supprime des utilisateurs et des groupes, avec leur connexion ou lorsque plus aucune ne les alimente.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Voit les groupes et leurs membres.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Voit les requêtes des fournisseurs d’identité, avec leur contenu.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Voit ce que les opérateurs ont modifié, et quand.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Demande, comme le fait le produit, qui peut se connecter.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Crée des comptes et décide de leur libre-service.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Modifie les paramètres de tout le serveur.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Décide de ce que chaque rôle a le droit de faire.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Crée et supprime des opérateurs, avec des rôles qui n’ont pas plus de droits que le leur.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas&#x202f;: les clés et les jetons ne sont gardés qu’en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Les clés et les jetons sont conservés dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Tout rechercher, y compris un texte collé</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Aller au premier volet&#x202f;; les autres suivent</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Cocher la ligne, là où les lignes se cochent</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Cocher toutes les lignes</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Quitter Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Stratégie de cet ordinateur</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Fichiers de restauration</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Commencer une nouvelle connexion, depuis n’importe quel volet</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Aller à la partie suivante de la fenêtre&#x202f;; avec Maj, à la précédente</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Copies de serveurs</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Cet ordinateur indique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Rien de %1 ne peut être conservé pour l’instant. Une nouvelle tentative a lieu à chaque modification.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Le fichier est %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>La copie précédente de %1 vient d’une version plus récente de Provost&#x202f;; elle a été mise de côté et une autre a été commencée.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>La copie précédente de %1 était illisible&#x202f;; elle a été mise de côté et une autre a été commencée.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Un serveur de ce type n’a pas de configuration que Provost puisse exporter, comparer à un fichier ou appliquer.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Votre rôle ne vous permet pas de voir la configuration de tout le serveur.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Monter les mappages de rôles choisis&#x202f;; de même pour descendre</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Supprimer les mappages de rôles choisis</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Expliquer le code sélectionné, ou la requête ou l’incident choisi&#x202f;; sinon, ouvrir le guide</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Quitter une boîte de dialogue, une recherche ou les lignes cochées&#x202f;; ce qui est en cours est annulé</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Modifier le mappage de rôle choisi, ou renommer le rôle</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Rechercher une touche dans cette liste</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (illisible, donc tout ce qui en relève est désactivé)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 («&#x202f;%2&#x202f;» est inutilisable, donc tout ce qui en relève est désactivé)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost ne peut communiquer avec aucun autre ordinateur que celui-ci.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost ne peut communiquer qu’avec ces hôtes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>On accède à tout serveur situé sur un autre ordinateur par le proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>%n autorité est approuvée en plus de celles du système.</numerusform>
            <numerusform>%n autorités sont approuvées en plus de celles du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Dossiers et leurs preuves</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>défini pour cette connexion</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>défini pour ce compte</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>défini pour tout le serveur</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>conservé à la suppression de sa connexion&#x202f;; les rôles sont restés tels quels</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>transmis par %1 le %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>règle %1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>membre de %1 depuis le %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>s’applique aussi, et donne un rôle moins élevé qu’une autre</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>s’applique aussi, mais une règle précédente a décidé</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>aucune règle précédente ne s’applique</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>aucune règle ne s’applique</numerusform>
            <numerusform>aucune des %n règles ne s’applique</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>il n’y a pas de rôle par défaut</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>rôle par défaut %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1&#x202f;: inutile</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Pourquoi aucun rôle&#x202f;?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Pourquoi %1&#x202f;?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>le fournisseur d’identité lui-même a donné %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>désactivé&#x202f;: qui ne peut pas se connecter n’a aucun rôle</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>aucun rôle en vigueur</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>rôle effectif %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>ne s’applique pas tant que l’utilisateur est désactivé</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>s’applique aussi, mais ce qu’a donné le fournisseur d’identité prime</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1&#x202f;: pas tant que l’utilisateur est désactivé</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>s’applique aussi, mais une règle suivante a décidé</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>aucune règle suivante ne s’applique</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Ce champ est inconnu ici.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Ce type de serveur est inconnu ici.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Un nom est attendu ici.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Cette étiquette est inconnue ici.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Un serveur est attendu ici, sous forme d’objet.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Une adresse commençant par https:// est attendue ici, sans nom d’utilisateur et sans ? ni #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Ce nom n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Ce fichier vient d’une version plus récente de Provost. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Ce n’est pas une liste de serveurs, ou elle est inutilisable. Rien n’a été repris. À %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Impossible de lire le fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Reprendre ces serveurs&#x202f;?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Une liste ne contient aucune clé. Un serveur dont l’adresse est connue ici garde sa clé&#x202f;; pour tout autre, y compris si son adresse a changé, la clé est demandée à l’ouverture.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Laisser la liste telle quelle</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Reprise en cours…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Serveurs ici en lecture seule, et modifiables ensuite</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Serveurs à ajouter</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Serveurs qui changent de nom ou d’étiquette</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Une liste au format %1 est attendue.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Une liste de %1 serveurs au maximum est attendue ici.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Ce serveur figure ici deux fois.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Exporter la liste des serveurs</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>La liste est dans %1. Elle ne contient ni clé ni jeton.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Importer une liste de serveurs</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Tous ces serveurs sont déjà ici, à l’identique.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Ce produit n’est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>un fournisseur d’identité</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>le fournisseur d’identité de %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>un opérateur</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>un inconnu</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>créé par %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>désactivé par %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>réactivé par %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>supprimé par %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>restauré par %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>approvisionné à nouveau par %1, donc de retour avec le même identifiant, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>conservé sans connexion quand %1 l’a supprimée, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: créé par %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: désactivé par %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: réactivé par %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: supprimé par %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: restauré par %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: approvisionné à nouveau par %1, donc de retour avec le même identifiant, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>comme autre utilisateur&#x202f;: conservé sans connexion quand %1 l’a supprimée, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>définitivement supprimé dans %n jour, %1</numerusform>
            <numerusform>définitivement supprimé dans %n jours, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>autre e-mail au lieu de %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>autre nom d’utilisateur au lieu de %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>autre identifiant externe au lieu de %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>revenu comme autre utilisateur avec un autre identifiant, créé par %1, %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Rien n’a encore pu être chargé depuis ce serveur.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Pas à jour&#x202f;: %1 utilisateurs sur %2, %3, dernier état connu %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Chargement&#x202f;: %1 utilisateurs sur %2 pour l’instant.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Complet&#x202f;: %1 utilisateurs sur %2, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clé non acceptée</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>À jour. Ce rôle ne voit pas les utilisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde d’une minute sur celle du serveur</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes sur celle du serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance d’une minute sur celle du serveur</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes sur celle du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Dernier état connu, %4&#x202f;: %1 utilisateurs sur %2, %3. Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>La copie précédente était inutilisable et a été mise de côté</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Incomplet&#x202f;: %1 utilisateurs sur %2 ont été chargés.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Aucune copie ne peut être conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Dernier état connu, %1. Ce rôle ne voit pas les utilisateurs. Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Pas à jour, dernier état connu %1. Ce rôle ne voit pas les utilisateurs.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Chargement. Ce rôle ne voit pas les utilisateurs.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Peut-être incomplet&#x202f;: %1 utilisateurs, %2. Le serveur envoie sans cesse la même page&#x202f;; impossible de savoir s’il y en a d’autres.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Incomplet&#x202f;: %1 utilisateurs sur %2, %3. Le serveur en compte plus qu’il n’en envoie, ou ils ont changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Arrêt à %1 utilisateurs, %3. Le serveur en compte %2 et en envoie d’autres sans fin.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Incomplet&#x202f;: %1 utilisateurs sur %2, %3. Le serveur envoie les autres sans identifiant utilisable.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Tout ce que le serveur envoie&#x202f;: %1 utilisateurs, %3. Il en compte %2, ce qui est faux ou a changé entre-temps.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Complet&#x202f;: %1 utilisateurs sur %2, %3. La liste des groupes du serveur ne l’est pas&#x202f;: %4 sur %5 sont ici.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sessions de la personne</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Mettre fin à la session</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Mettre fin à toutes les sessions…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Peut encore être restauré pendant %n jour, jusqu’au %1.</numerusform>
            <numerusform>Peut encore être restauré pendant %n jours, jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Un siège du compte est occupé.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Aucun siège n’est occupé.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n session active.</numerusform>
            <numerusform>%n sessions actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Ce serveur n’indique pas les sessions&#x202f;: son produit les garde pour lui.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Mettre fin à cette session&#x202f;?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Une personne active peut se reconnecter.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Fin de la session en cours…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Aucune session active.</translation>
    </message>
</context>
<context>
    <name>provost::AccessibleLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>provost::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>Personne, chemin, statut</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>En cours&#x202f;: les nouvelles requêtes apparaissent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>En attente&#x202f;: les nouvelles requêtes patientent jusqu’à l’activation de ce bouton</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Types d’activité</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Comptage des requêtes…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Incidents (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tels que le serveur les avait, page par page</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 a reçu la réponse %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Ouvrir un journal…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Un journal d’approvisionnement de Microsoft Entra ID ou un System Log d’Okta, en JSON ou CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Ouvrir le journal d’un fournisseur d’identité</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Journaux (*.json *.jsonl *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>vous, qui gérez ce service</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>l’administrateur du fournisseur d’identité</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>l’éditeur</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Ajouter des règles</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Rechercher un groupe ou nommer un groupe à venir</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Groupes de la connexion</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Les membres des groupes choisis ont ce rôle. Rien n’est appliqué avant que vous ne le demandiez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Rôle qu’ils donnent</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Attendre un groupe qui s’appellera «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Ajouter %n règle</numerusform>
            <numerusform>Ajouter %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Aucun groupe de ce nom</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Une règle peut attendre un groupe que le fournisseur d’identité enverra.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Cela s’est produit %n fois depuis le %1, la dernière fois le %2.</numerusform>
            <numerusform>Cela s’est produit %n fois depuis le %1, la dernière fois le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Exemple&#x202f;: %1 %2 a reçu la réponse %3 le %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Le serveur a répondu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Des requêtes de %1 ont été refusées sur %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Des requêtes de %1 sont refusées sur %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Qui doit agir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>La tâche d’approvisionnement concernée est celle qui appelle %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n modification non appliquée</numerusform>
            <numerusform>%n modifications non appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Appliquer à %n utilisateur…</numerusform>
            <numerusform>Appliquer à %n utilisateurs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Appliquer à %n utilisateur</numerusform>
            <numerusform>Appliquer à %n utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Modifier et essayer…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Chargement du mappage…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Le mappage de cette connexion n’est pas connu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Les utilisateurs arrivent dans le produit selon son mappage par défaut.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Cette connexion a son propre mappage des utilisateurs.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>a modifié le rôle par défaut ou le libre-service</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>a modifié le libre-service d’un compte</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>a créé un compte</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>a modifié le forfait ou les sièges d’un compte</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>a créé une connexion</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>a supprimé une connexion</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>a modifié une connexion</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>a supprimé des utilisateurs et des groupes sans connexion</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>a exécuté des modifications retenues</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>a refusé des modifications retenues</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>a modifié un mappage d’attributs</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>a créé un opérateur</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>a supprimé un opérateur</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>a renouvelé la clé d’un opérateur</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>a confirmé un prérequis</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>a retiré la confirmation d’un prérequis</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>a modifié des durées de conservation</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>a créé un rôle</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>a supprimé un rôle</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>a modifié un rôle</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>a annulé une rotation de jeton</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>a terminé une rotation de jeton</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>a commencé une rotation de jeton</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>a modifié des règles de rôle</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>a essuyé un refus du libre-service</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>a généré un jeton</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>a révoqué un jeton</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>a désactivé un utilisateur</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>a mis fin aux sessions d’un utilisateur</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>a réactivé un utilisateur</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>a restauré un utilisateur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>a supprimé un groupe</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>a remplacé un jeton immédiatement</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Chargement du journal d’audit…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modifiez la recherche pour voir le reste.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Ce que les opérateurs modifient sur ce serveur apparaît ici, avec l’auteur et l’heure.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Les %1 dernières modifications&#x202f;; les plus anciennes suivent à la fin de la liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Toutes les modifications (%n)</numerusform>
            <numerusform>Toutes les modifications (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Personne, action, compte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tels que le serveur les avait, page par page</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Ce qui quitterait cet ordinateur</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du lot</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Le fichier choisi</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Les personnes deviennent des numéros, les identifiants secrets des empreintes, et des autres textes personnels seule la longueur est dite. Qui est qui reste avec le dossier sur cet ordinateur. Lisez chaque fichier avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Préparation du lot…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Passage remplacé suivant</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Exclure ce fichier</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Une archive ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier de fichiers</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert : les fichiers ne peuvent être comparés qu’aux secrets de cette session. Ce qui a la forme d’un secret est retiré malgré tout.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Inclure ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n fois une personne</numerusform>
            <numerusform>%n fois une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n fois un secret</numerusform>
            <numerusform>%n fois un secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n fois un autre texte</numerusform>
            <numerusform>%n fois un autre texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Remplacé ici : %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le lot</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>Il y a déjà quelque chose à %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Il existe déjà un fichier %1. Il serait remplacé.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Rien n’a été enregistré : un secret que cet ordinateur connaît figure dans %1, ligne %2, colonne %3. Excluez ce fichier ou retirez la preuve du dossier.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n passage remplacé</numerusform>
            <numerusform>%n passages remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>Le serveur ne dit pas s’il en est capable.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>Le serveur dit qu’il en est capable.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>Le serveur dit qu’il n’en est pas capable.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Ce qui est conservé des requêtes ne le montre pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n requête l’a utilisé.</numerusform>
            <numerusform>%n requêtes l’ont utilisé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n requête qui l’utilisait a été refusée, avec %1.</numerusform>
            <numerusform>%n requêtes qui l’utilisaient ont été refusées, la dernière avec %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Aucune requête ne l’a encore utilisé.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Modifier une partie (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Plusieurs en une requête (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrer les listes</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Trier les listes</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versions (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Paginer par curseur</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Changer les mots de passe</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Essayer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Ce que dit le serveur (ServiceProviderConfig), face aux %1 dernières requêtes de cette connexion.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>Impossible de demander au serveur ce dont il est capable.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>Le serveur dit qu’il n’en est pas capable&#x202f;; l’essai n’a donc pas lieu.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>Le serveur n’a pas été interrogé sur ce point.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Aucune requête ne l’a encore montré&#x202f;: seules les réponses 304 et 412 le font.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Ce que montrent les %2 dernières requêtes de cette connexion figure ci-dessous.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Il le dit à tout le monde&#x202f;; pour essayer ce que personne n’a encore utilisé, collez le jeton sous «&#x202f;Mise en service&#x202f;», car le trousseau de cet ordinateur n’en fournit pas pour cette connexion.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>L’essai nécessite le jeton de cette connexion, et le trousseau de cet ordinateur n’en fournit pas. Collez-le sous «&#x202f;Mise en service&#x202f;».</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Dire à qui est le jeton (/Me)</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Vérification d’un point d’accès</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Historique d’une personne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 est %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Ce qui est épinglé au dossier</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>La preuve choisie</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>Ce qui a été épinglé reste sur cet ordinateur, pour vous seul, tel que c’était. Chaque dossier disparaît à sa date.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Retirer cette preuve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Créer un lot à transmettre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Épinglez un incident, une requête, une vérification ou l’historique d’une personne pour en commencer un.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Rien n’y est épinglé</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>Ce qui est épinglé à ce dossier n’existe peut-être plus nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Il est illisible et peut être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certificats que le serveur présente</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>émis par %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>Fait&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Interrompu. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Échec pour %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Réessayer pour les autres</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Rien n’a été modifié, car la situation a changé. %1</translation>
    </message>
</context>
<context>
    <name>provost::CheckCommand</name>
    <message>
        <source>Token: </source>
        <translation>Jeton&#x202f;: </translation>
    </message>
    <message>
        <source>No token came. It is the first line of standard input.</source>
        <translation>Aucun jeton n’a été reçu. C’est la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La première ligne de l’entrée standard n’est pas un jeton. Il doit y figurer seul, sans le mot Bearer et sans espaces.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Impossible d’interroger le trousseau de cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>Le trousseau n’a pas de jeton pour cette adresse. Conservez-en un avec la connexion dans Provost, ou donnez-le par l’entrée standard.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Impossible d’écrire le rapport&#x202f;: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas l’écriture de rapports dans des fichiers.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Examiner un point de terminaison SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Le constat choisi</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyé et reçu</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Celui du trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL de base SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Ce n’est pas l’adresse d’un point de terminaison SCIM. Elle ressemble à https://scim.example.com/scim/v2&#x202f;; http n’est possible que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Saisissez le jeton de ce point de terminaison, seul et sans le mot Bearer. Il n’est envoyé qu’à cette adresse et oublié à la fermeture de cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Lecture seule&#x202f;: rien n’est modifié, ni ici ni là-bas. Le jeton n’est envoyé qu’à cette adresse.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Rien n’a encore été examiné</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Quinze vérifications disent en dix secondes ce qui ne va pas, qui doit agir et que faire.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Page (*.html);;Pour des programmes (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Examiner&#x202f;: lecture seule</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Répétition&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>La stratégie de cet ordinateur n’autorise aucune modification&#x202f;: une répétition n’est pas possible.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Ce serveur n’est ouvert qu’en lecture seule&#x202f;: une répétition, qui écrit, n’est pas possible d’ici.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>Sur %1, ceci est créé, modifié puis supprimé&#x202f;: %2. Rien d’autre n’est modifié. Appuyez sur «&#x202f;%3&#x202f;» pour commencer.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Créer et lancer</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Répétition en cours…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Arrêté. Suppression de ce qui a été créé…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Répétition…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Écriture&#x202f;: deux utilisateurs et un groupe sont inventés, parcourent leur cycle de vie et sont supprimés. Rien d’autre n’est modifié. Le jeton n’est envoyé qu’à cette adresse.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Aucune répétition pour l’instant</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Chaque étape dit ce qui a été envoyé, reçu et attendu, et pourquoi c’est important.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Vérifier la conformité aux RFC 7643 et RFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Essai règle par règle…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Créer et vérifier</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Écriture&#x202f;: quelques utilisateurs et groupes sont inventés, %n règle est essayée avec eux, puis ils sont supprimés. Rien d’autre n’est modifié. Le jeton n’est envoyé qu’à cette adresse.</numerusform>
            <numerusform>Écriture&#x202f;: quelques utilisateurs et groupes sont inventés, %n règles sont essayées avec eux, puis ils sont supprimés. Rien d’autre n’est modifié. Le jeton n’est envoyé qu’à cette adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Rien n’a encore été vérifié</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Chaque règle dit ce qui a été envoyé, ce qui a été reçu et ce qu’exige la RFC. Le rapport les compte section par section, ce qui permet de comparer deux serveurs.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certificats présentés par le serveur</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Ce qui a été constaté, et que faire</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>À faire par %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(sans le jeton)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Que faire (%1)&#x202f;:</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyé et reçu</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>Point de terminaison SCIM %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Lecture seule&#x202f;; rien n’a été modifié. Les jetons et ce que le serveur dit des personnes sont omis.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Attendu&#x202f;:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Un nom, un identifiant, une commande ou un message d’erreur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>Le serveur local s’est arrêté de façon inattendue. Rien de ce qu’il avait confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté la clé&#x202f;; elle n’est donc gardée qu’en mémoire, jusqu’à la fermeture du programme. Pour la conserver, déverrouillez le trousseau et rouvrez le serveur.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Passer à un autre serveur…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Quitter Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Un autre programme utilise le port %1 de cet ordinateur&#x202f;; le serveur local est donc cette fois à l’adresse %2. Fermez ce programme et redémarrez Provost pour le retrouver à sa place&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 ne figure plus dans la liste, mais le trousseau de cet ordinateur n’a pas confirmé l’effacement de ses clés. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>Le serveur local ne peut pas démarrer, car son programme provostd manque sur cet ordinateur. Réinstallez Provost avec son serveur, ou connectez-vous à un serveur qui fonctionne ailleurs.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Afficher le journal des modifications</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Afficher les heures selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Afficher les heures en UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Ouvrir les paramètres et raccourcis</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Rechercher un raccourci clavier</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>À l’adresse %1, il n’y a pas de serveur Provost, ou il est ancien&#x202f;: rien n’y a de configuration. L’adresse est celle qu’ouvre Provost, sans /admin et sans /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>Le document n’est pas utilisable en l’état&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Clé d’administration&#x202f;: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Aucune clé n’a été reçue. C’est la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La première ligne de l’entrée standard n’est pas une clé. Elle doit y figurer seule, sans le mot Bearer et sans espaces.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Impossible d’interroger le trousseau de cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>Le trousseau n’a pas de clé pour cette adresse. Ouvrez une fois le serveur dans Provost, ou donnez la clé par l’entrée standard.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Plan&#x202f;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>Sur %1, voici ce qui sera fait&#x202f;:
%2
%3
Tapez «&#x202f;%4&#x202f;» pour continuer&#x202f;: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Rien n’a été fait&#x202f;: le serveur ou le document a changé depuis ce plan. Établissez un nouveau plan et examinez-le.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Rien n’a été fait&#x202f;: les nouveaux webhooks reçoivent des secrets communiqués une seule fois. Indiquez un fichier pour eux avec --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>Le serveur a changé entre-temps&#x202f;; le plan n’est donc plus valable. Établissez un nouveau plan et examinez-le.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>On ne sait pas si cela a été fait&#x202f;: %1 Établissez un nouveau plan, qui dira ce qui reste à faire.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Tout a été fait, mais les secrets des nouveaux webhooks n’ont pas pu être écrits et sont perdus&#x202f;: %1. Donnez-en de nouveaux à ces webhooks.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>La stratégie de cet ordinateur n’autorise aucune exportation.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>La stratégie de cet ordinateur n’autorise aucune modification sur les serveurs.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 est en lecture seule dans Provost&#x202f;: rien n’y est modifié depuis cet ordinateur. Si ce n’est pas voulu, désactivez cette option pour ce serveur dans les paramètres.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Quand l’entrée standard n’est pas un terminal, personne ne peut être consulté&#x202f;: donnez l’empreinte d’un plan avec --plan, ou bien --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>La liste des serveurs de Provost est illisible&#x202f;; impossible de savoir comment joindre celui-ci et s’il peut être modifié d’ici.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Configuration de ce serveur</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Sous forme de document</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Les rôles et leurs droits, les comptes, les connexions avec leurs règles, mappages d’attributs et limites, et les webhooks&#x202f;: un seul fichier JSON à garder dans un dépôt ou pour un autre serveur. Sans clés, jetons, autres secrets, opérateurs, utilisateurs ni groupes.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Comparer à un document</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Indique ce qui serait créé, modifié et supprimé ici pour que le serveur soit conforme au fichier. À elle seule, la comparaison ne modifie rien.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lecture de la configuration…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>La configuration est dans %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Comparaison avec le serveur…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>Le document n’est pas utilisable en l’état&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Rendre ce serveur conforme au document&#x202f;?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Tout est fait, ou rien. Ce qui est supprimé ici ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Appliquer le document</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Application du document…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Chaque modification</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>La configuration actuelle est d’abord écrite dans %1.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Écriture de la configuration actuelle…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>Le serveur est conforme au document.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>Le serveur est déjà conforme au document&#x202f;: rien ne changerait.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>mise en pause %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>jamais connectée</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>silencieuse, dernier appel %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>active, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>aucun valide</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>jamais reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sans expiration</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 appelle environ toutes les minutes.</numerusform>
            <numerusform>%1 appelle environ toutes les %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 appelle à quelques heures d’intervalle.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 appelle quand quelque chose y change&#x202f;; le silence est donc normal.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>La fréquence des appels de ce fournisseur d’identité n’est pas documentée&#x202f;; le silence ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>Le dernier appel a eu lieu %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>%1 de ses %2 dernières requêtes ont été refusées.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>en retard, dernier appel %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>%1 requêtes sur %2 ont été refusées ces dernières 24 heures (%3&#x202f;%).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 met une tâche d’approvisionnement en quarantaine quand plus de %2&#x202f;% de ses événements échouent, à partir de %3 échecs, ou immédiatement si les informations d’identification ne sont pas valides.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>La mise en quarantaine est imminente.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>La quarantaine est probable, au plus tôt vers %1, car les échecs répétés d’un même utilisateur n’y comptent qu’une fois.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Il appelle alors de moins en moins souvent, jusqu’à une fois par jour, et s’arrête définitivement le %1 si la cause n’est pas corrigée.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>active</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurée</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>dernière synchronisation %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Ce serveur ne dit pas ce que ses fournisseurs d’identité demandent.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 viendra à son prochain cycle, vers %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>On ne sait pas quand %1 viendra&#x202f;: il est en retard, ou n’a jamais été vu.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>La fréquence des appels de ce fournisseur d’identité n’est pas documentée, ni donc l’heure de son prochain passage.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>À partir de cet instant, toute requête de %1 est refusée, jusqu’à ce que le nouveau jeton y soit saisi.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>La connexion est en pause&#x202f;; rien de plus n’est donc perdu pour l’instant.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Il n’a jamais été vu ici&#x202f;; il n’y a donc guère de meilleur moment.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Choisissez une heure où peu de choses y changent, ou mettez-y d’abord l’approvisionnement en pause.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>C’est trop tôt&#x202f;: attendez qu’il ait appelé, et commencez juste après.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Commencez juste après un appel&#x202f;: ce qui est saisi avant le suivant ne manque à personne.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>La connexion choisie</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>À propos de la connexion</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Approvisionnement</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
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
        <translation>%1 utilise le nouveau jeton. L’ancien peut prendre fin.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Remplacement d’un jeton en cours&#x202f;: en attente de la première requête de %1 avec le nouveau.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
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
        <translation>Un jeton est en cours de remplacement. Vérifiez chez %1 que la synchronisation se fait avec le nouveau.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Jamais connectée</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Jeton en cours de remplacement</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Retient des modifications</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n requête refusée ces dernières 24 heures</numerusform>
            <numerusform>%n requêtes refusées ces dernières 24 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Aucune connexion ne correspond</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Modifiez le filtre pour voir les autres.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Chargement des connexions…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aucune connexion pour l’instant</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Une connexion permet à un fournisseur d’identité de créer et de modifier les utilisateurs d’un compte.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>Mettre «&#x202f;%1&#x202f;» en pause&#x202f;?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Tableau des jetons</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 est refusé jusqu’à la reprise et signalera des échecs. Les utilisateurs et les groupes restent tels quels, gardent leur accès et ne sont pas mis à jour. Les jetons restent valides&#x202f;: rien n’est à ressaisir.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Mise en pause de la connexion…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra met une tâche en quarantaine quand ses requêtes sont longtemps refusées. Pour une pause de plus d’un jour, arrêtez l’approvisionnement là-bas aussi.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>«&#x202f;%1&#x202f;» est en pause.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Les attributs de «&#x202f;%1&#x202f;» ont été modifiés.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Reprendre «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 est de nouveau admis dès sa prochaine requête.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Laisser en pause</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Reprise de la connexion…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nouvelle connexion (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Les utilisateurs et les groupes restent tels quels et gardent leur accès. %1 reçoit des réponses comme si tout était fait, et ne signale aucun échec.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Ce qui change chez %1 entre-temps est perdu sans avertissement&#x202f;: il croit que c’est pris en compte. Après la reprise, faites-lui tout resynchroniser.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Ce que %1 envoie désormais est de nouveau pris en compte. Ce qu’il a envoyé entre-temps a été écarté&#x202f;: faites-lui tout resynchroniser.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Ce serveur ne documente pas ce qu’il répond à %1 jusqu’à la reprise&#x202f;: un refus, ou des réponses comme si tout était fait. Les utilisateurs et les groupes ne sont pas mis à jour.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Ce que %1 envoie désormais est de nouveau pris en compte. Ce qu’il a envoyé entre-temps a peut-être été écarté&#x202f;: faites-lui tout resynchroniser.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Ce qui change chez %1 entre-temps peut être perdu. Après la reprise, faites-lui tout resynchroniser.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Liens de configuration…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1 est copié</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Comptage de ce qui disparaîtrait aussi…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>On ne sait pas ce qui disparaîtrait aussi&#x202f;; rien ne peut donc être supprimé.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n de ces personnes vient aussi par une autre connexion et garde son accès.</numerusform>
            <numerusform>%n de ces personnes viennent aussi par une autre connexion et gardent leur accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Supprimer ses utilisateurs et groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>Supprimer aussi %1 et %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Supprimer seulement la connexion</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Supprimer avec %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. La désactiver d’abord chez le fournisseur d’identité</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Mettre en pause maintenant</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Décider du sort de ses utilisateurs</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 n’a jamais appelé.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes enregistrées dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n jeton valide</numerusform>
            <numerusform>%n jetons valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n règle de rôle</numerusform>
            <numerusform>%n règles de rôle</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>Disparaissent avec elle dans tous les cas&#x202f;: %1, %2, son mappage d’attributs et son adresse.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Interrogation du serveur sur ce qui reste…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>La connexion a été supprimée. Impossible de demander ce qu’il en reste.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>Supprimés&#x202f;: %1 et %2.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>Le serveur n’a plus rien de cette connexion&#x202f;: ni adresse, ni jeton, ni utilisateur, ni groupe.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>Le serveur en a encore %1 et %2. Rechargez, et consultez le volet Activité.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 signale des échecs tant que la connexion n’y est pas désactivée.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Exporter utilisateurs et groupes…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exporter utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Rien n’a été modifié, car la situation a changé. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Enregistrement du contenu de la connexion. Elle pourra ensuite être supprimée…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>Elle est en pause&#x202f;: %1 ne modifie plus rien. Pour en rester là, choisissez «&#x202f;Conserver&#x202f;».</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>Convertir et garder %1</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Convertir et garder ses utilisateurs</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Supprimer et convertir %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>Convertis&#x202f;: %1 et %2. Ils restent sans connexion et sont gérés à la main.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>Désormais sans connexion dans ce compte&#x202f;: %1 et %2. Ils gardent ce qu’ils ont et peuvent être supprimés sous Utilisateurs et Groupes.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Ils restent, comme les groupes, sans connexion, avec leurs sièges, sessions et rôles. Aucun fournisseur d’identité ne les modifie plus&#x202f;: les opérateurs le font, à la main, sous Utilisateurs.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>Dernier appel de %1&#x202f;: %2. Tant que la connexion n’y est pas désactivée, il signalera des échecs.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Ils restent, comme les groupes, sans connexion, et aucun fournisseur d’identité ne les modifie plus.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Ce serveur ne dit pas si %1 appelle encore.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Son compte a une autre connexion, et le serveur ne dit pas lesquels sont venus par celle-ci. Ils restent donc.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>Disparaissent avec elle dans tous les cas&#x202f;: %1 et son adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>%n siège se libère.</numerusform>
            <numerusform>%n sièges se libèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n session prend fin maintenant.</numerusform>
            <numerusform>%n sessions prennent fin maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été annoncé</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Tout retirer…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Ce que ce serveur a annoncé au produit des modifications d’utilisateurs et de groupes. Ce ne sont pas les requêtes du fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Chargement des envois…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>Les %1 plus récents&#x202f;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 envois, complet</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Aucun envoi n’est conservé</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>Le serveur les conserve quelques jours, et seulement si la connexion a un webhook dont les événements sont journalisés.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>Retirer les envois de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>Le serveur oublie ce qu’il a annoncé au produit et ce qui est revenu. Les utilisateurs et les groupes restent tels quels.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Retrait des envois…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Un autre enregistrement a déjà cette valeur</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>L’utilisateur ou le groupe n’a pas pu être écrit, car une valeur qui doit être unique appartient ici à un autre enregistrement.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Corrigez la valeur dans Entra ID ou ici&#x202f;; ou choisissez d’autres attributs de correspondance si l’enregistrement d’ici doit être repris.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Trop de requêtes pour l’application</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>L’application a refusé la tentative, car elle a reçu plus de requêtes qu’elle n’en accepte.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Attendez&#x202f;: Entra ID réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>L’application a répondu par une erreur inattendue</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>L’application est peut-être en panne. Entra ID réessaie dans 40 minutes.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Cherchez dans l’activité, ici, une réponse 5xx à cette heure, et sa cause dans le journal du serveur.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Authentifié, mais pas autorisé à le faire</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID a joint l’application avec ses informations d’identification, et elle n’a pas autorisé la modification.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Vérifiez que la connexion n’est pas en pause et que l’opération est activée sous Approvisionnement.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>Réponse inattendue de l’application</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>L’application est peut-être mal configurée, ou en panne.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Ouvrez la requête de cette heure dans l’activité et lisez le détail de la réponse.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>Échec HTTP sur le chemin de l’application</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>La connexion à l’application s’est rompue au niveau HTTP. Entra ID réessaie dans 40 minutes.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Attendez le prochain cycle. Si l’erreur revient chaque fois, testez l’adresse de l’extérieur.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Un utilisateur connu d’Entra ID n’est plus ici</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID a créé ou associé cet utilisateur auparavant et garde son identifiant, qu’aucun utilisateur n’a plus.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Restaurez l’utilisateur ici, ou redémarrez l’approvisionnement dans Entra ID pour qu’il réassocie tout le monde&#x202f;; cela prend un cycle initial complet.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>L’application n’offre pas ce qui était demandé</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>La réponse de l’application était inattendue&#x202f;: elle est peut-être mal configurée, ou en panne.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Cherchez dans l’activité une réponse 501 et voyez de quelle opération il s’agissait.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Une valeur obligatoire manque</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>L’utilisateur n’a pas pu être créé, car une valeur dont l’application a besoin est vide dans Entra ID ou n’est pas mappée.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Renseignez la valeur chez l’utilisateur, ou mappez l’attribut sous Mappage d’attributs.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>L’application n’a pas cet attribut</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Un mappage désigne un attribut que l’application n’a pas.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Corrigez ou supprimez le mappage de cet attribut.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Échec du service d’approvisionnement d’Entra ID</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>La panne est chez Microsoft. La tentative est répétée dans 40 minutes.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Attendez le prochain cycle.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Un nom de domaine n’est pas valide pour l’application</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Une valeur, comme une adresse e-mail, a un domaine que l’application n’accepte pas.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Corrigez le domaine de l’utilisateur, ou autorisez ce domaine dans l’application.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>L’application a mis trop de temps</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Aucune réponse n’est arrivée à temps. Entra ID réessaie dans 40 minutes.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Cherchez dans l’activité des requêtes de longue durée à cette heure.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Plus aucun siège pour cet utilisateur</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>L’application n’a plus de licence libre&#x202f;; l’utilisateur n’a donc pas pu être créé.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Procurez-vous des sièges, ou affectez moins de personnes à l’application.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Plusieurs utilisateurs d’ici correspondent à un seul d’Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>La recherche par les attributs de correspondance a trouvé plus d’un utilisateur dans l’application.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Supprimez le doublon ici, ou choisissez des attributs de correspondance uniques.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Plusieurs utilisateurs d’Entra ID ont la même valeur de correspondance</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Plus d’un utilisateur dans Entra ID a la valeur des attributs de correspondance.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Supprimez l’utilisateur en double dans Entra ID, ou choisissez d’autres attributs de correspondance.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Ignoré&#x202f;: l’utilisateur n’a pas de valeur de correspondance</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>Il manque à l’utilisateur une valeur pour l’attribut de correspondance&#x202f;; Entra ID n’a donc rien pu décider à son sujet, pas même s’il est dans l’étendue.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Renseignez l’attribut de correspondance chez l’utilisateur s’il doit être approvisionné&#x202f;; sinon, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Ignoré&#x202f;: hors de l’étendue, ou rien à changer</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID a trouvé l’utilisateur et n’a rien fait, car il est hors de l’étendue ou déjà présent ici sans aucune différence.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Rien, sauf si l’utilisateur manque ici&#x202f;: vérifiez alors l’affectation et le filtre d’étendue.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Un utilisateur demandé, plusieurs reçus</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>Une recherche d’un seul utilisateur ou groupe en a renvoyé plusieurs, ou des membres qui devaient être omis.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Ouvrez le GET de cette heure dans l’activité et voyez quels utilisateurs partagent la valeur de correspondance.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID n’a pas pu lire la réponse de l’application</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>Le client SCIM d’Entra ID n’a pas su analyser la réponse.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Ouvrez la réponse dans l’activité. Vérifiez aussi que l’URL de locataire mène à l’adresse SCIM et non à une page web.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Plusieurs valeurs pour un attribut qui n’en accepte qu’une</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>L’attribut source a plusieurs valeurs, celui de l’application n’en accepte qu’une.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Mappez un attribut à valeur unique, ou supprimez le mappage.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Ignoré&#x202f;: pas de droit effectif</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>L’enregistrement de l’affectation de l’utilisateur à l’application est défectueux.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Retirez l’affectation de l’utilisateur ou du groupe, puis affectez-le de nouveau.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Ignoré&#x202f;: un filtre d’étendue exclut l’utilisateur</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Un filtre sur les valeurs d’attributs décide qui est approvisionné, et cet utilisateur ne le satisfait pas.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Comparez les valeurs de l’utilisateur au filtre d’étendue du mappage.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Quarantaine&#x202f;: informations d’identification non valides</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID n’a pas pu s’authentifier ici et a mis la tâche d’approvisionnement en quarantaine&#x202f;: il appelle de moins en moins souvent, jusqu’à une fois par jour, et s’arrête au bout de quatre semaines.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Saisissez le jeton actuel de la connexion comme jeton secret, testez la connexion et redémarrez l’approvisionnement.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Quarantaine&#x202f;: trop grande part d’échecs</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Plus de 40&#x202f;% des événements d’approvisionnement ont échoué, avec au moins 5&#x202f;000 échecs, ou plus de 40&#x202f;000 ont échoué. Les échecs d’attribution d’un responsable ou d’un membre ne comptent pas.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Corrigez d’abord l’échec le plus fréquent de l’activité, puis redémarrez l’approvisionnement dans Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Quarantaine&#x202f;: imposée par Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft a remarqué un problème avec l’application et l’a mise en quarantaine à la main.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Ouvrez un ticket de support chez Microsoft et demandez la raison.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Un attribut vidé n’est pas effacé ici</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID ne transmet pas null&#x202f;: un attribut vide là-bas est omis, si bien que l’ancienne valeur reste ici.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Donnez à l’attribut une valeur qui signifie vide, ou modifiez-le ici en sachant qu’il n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Caractères spéciaux dans un attribut de correspondance</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID ne peut pas filtrer sur des valeurs à caractères spéciaux&#x202f;; un utilisateur ou un groupe qui en a dans son attribut de correspondance échoue donc.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Renommez le groupe, ou faites correspondre par un attribut sans ces caractères.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Les membres de groupes imbriqués n’arrivent pas</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Seuls les membres directs d’un groupe affecté sont approvisionnés&#x202f;; les groupes qu’il contient ne sont pas lus.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Affectez eux-mêmes les groupes intérieurs à l’application.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Le responsable manque</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Un responsable qui était hors de l’étendue à l’arrivée de l’utilisateur n’est pas ajouté automatiquement plus tard.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Placez le responsable dans l’étendue et redémarrez l’approvisionnement.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Un groupe est arrivé sans certains de ses membres</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Les membres hors de l’étendue sont omis, et Entra ID ne remarque pas tout de suite quand ils y entrent.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Redémarrez l’approvisionnement dans Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Ce qui est modifié ici n’est pas rétabli</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID ne voit pas les modifications faites dans l’application et ne renvoie un attribut que lorsqu’il change là-bas.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Modifiez la valeur dans Entra ID, ou redémarrez l’approvisionnement pour réaligner les deux côtés.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>L’étendue a été réduite et rien ne se passe</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Passer de tous les utilisateurs aux utilisateurs affectés ne prend effet qu’après un redémarrage de l’approvisionnement.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Membres retirés par liste, booléens sous forme de texte</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Sans l’indicateur, Entra ID retire des membres avec une liste de valeurs, ce que la RFC 7644 comprend comme tout le monde, et désactive des utilisateurs avec le texte «&#x202f;False&#x202f;». Provost comprend les deux formes.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Rien. Les serveurs stricts ont besoin de ?aadOptscim062020 à la fin de l’URL de locataire&#x202f;; cela n’agit pas à la demande.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Un membre n’existe pas ici</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>Le membre %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Un groupe cite un membre dont l’identifiant n’est celui d’aucun utilisateur de cette connexion&#x202f;; toute la modification du groupe est donc refusée. L’utilisateur n’a jamais été créé, ou a été supprimé ici.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Approvisionnez d’abord cet utilisateur, ou retirez-le du groupe chez le fournisseur d’identité&#x202f;; transmettez ensuite de nouveau le groupe.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Un jeton révoqué est encore utilisé</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Un jeton révoqué est encore utilisé.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>Le fournisseur d’identité s’authentifie avec un jeton révoqué.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Saisissez le jeton actuel de la connexion chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>Le fournisseur d’identité s’authentifie avec un jeton dont la durée de validité est passée.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Générez un autre jeton ici et saisissez-le chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>La connexion est en pause</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>La connexion est en pause et le fournisseur d’identité continue d’appeler.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Les requêtes sont refusées, car un opérateur a mis la connexion en pause.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Reprenez la connexion quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>Le nom d’utilisateur est déjà pris</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>Le nom d’utilisateur %1 est déjà pris.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Un autre utilisateur de cette connexion, peut-être désactivé, a ce nom d’utilisateur, ou le fournisseur d’identité répète une création qui avait réussi.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Cherchez ici l’utilisateur de ce nom. Si c’est la même personne, laissez le fournisseur d’identité les associer&#x202f;; sinon, changez l’un des noms.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>Le nom de groupe est déjà pris</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>Le nom de groupe %1 est déjà pris.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Un autre groupe de cette connexion a ce nom.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Renommez l’un des groupes, ou liez-les chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Un attribut que ce serveur n’a pas</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>L’attribut %1 est envoyé, mais ce serveur ne l’a pas.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Un PATCH cite un attribut que le schéma n’a pas.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Retirez cet attribut du mappage, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Un attribut obligatoire manque</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>L’attribut obligatoire %1 manque.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Les utilisateurs ont besoin d’un userName, les groupes d’un displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Mappez l’attribut et renseignez-le chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Une valeur du mauvais type</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>L’attribut %1 arrive avec une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>La valeur n’est pas du type que le schéma donne à l’attribut.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Corrigez l’expression de cet attribut dans le mappage.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>Le fournisseur d’identité demande un élément disparu</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>Le fournisseur d’identité demande %1, qui n’est pas ici.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Il garde l’identifiant d’un utilisateur ou d’un groupe supprimé ici. Entra ID réassocie après une réponse 404&#x202f;; Okta a besoin d’une nouvelle affectation.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Réaffectez la personne ou retransmettez le groupe chez le fournisseur d’identité, ou restaurez-les ici.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>L’adresse est fausse</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Des requêtes arrivent à une adresse où il n’y a rien.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Des requêtes arrivent à une adresse sous laquelle SCIM n’a rien, souvent parce qu’une partie de l’URL de base manque ou figure deux fois.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Copiez à nouveau l’URL de base SCIM de la connexion et saisissez-la sans changement.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Les requêtes groupées ne sont pas acceptées</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Des requêtes groupées arrivent, que ce serveur ne propose pas.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>Le fournisseur d’identité envoie des requêtes groupées, et ce serveur ne les propose pas.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Désactivez les requêtes groupées chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400&#x202f;: la requête n’est pas correcte</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>Le serveur a compris que la requête elle-même a un défaut&#x202f;; scimType et detail disent lequel.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Lisez le détail de la réponse et corrigez le mappage qui a envoyé la valeur.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401&#x202f;: pas de jeton valide</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Des requêtes arrivent sans jeton valide.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>La requête n’avait pas de jeton, ou en avait un qui n’est pas valide pour cette adresse.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Saisissez le jeton actuel de la connexion chez le fournisseur d’identité et testez-y la connexion.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403&#x202f;: non autorisé</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>Le jeton est connu, mais n’autorise pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Vérifiez que la connexion n’est pas en pause et quelles opérations elle autorise.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404&#x202f;: il n’y a rien ici</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>L’adresse ou la ressource n’existe pas. En tête des motifs de quarantaine d’Entra ID quand l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Comparez l’adresse à l’URL de base SCIM de la connexion&#x202f;; si elle est juste, l’utilisateur ou le groupe a été supprimé ici.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405&#x202f;: non proposé à cette adresse</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>L’adresse existe, mais n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Vérifiez que le fournisseur d’identité parle SCIM 2.0 et que l’URL de base se termine là où il faut.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408&#x202f;: la requête n’est pas arrivée entière</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>L’expéditeur était trop lent, et le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Attendez la répétition de la requête&#x202f;; si l’erreur persiste, examinez les proxys sur le chemin.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409&#x202f;: existe déjà</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Une valeur qui doit être unique appartient à un autre enregistrement.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Trouvez qui détient la valeur, puis modifiez-la d’un côté ou laissez le fournisseur d’identité reprendre cet enregistrement.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412&#x202f;: modifié entre-temps</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>La ressource a été modifiée par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>La requête citait une version qui n’est plus l’actuelle.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Rien&#x202f;: l’expéditeur relit la ressource et refait la modification.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413&#x202f;: trop à la fois</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>La requête est plus grande que ce que ce serveur accepte.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>Le corps, ou le nombre d’opérations qu’il contient, dépasse ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Faites envoyer de plus petites étapes par le fournisseur d’identité, ou relevez la limite du serveur.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415&#x202f;: pas du JSON SCIM</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Des corps arrivent dans un format qui n’est pas du JSON SCIM.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>Le Content-Type du corps n’est pas de ceux que le serveur lit.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Envoyez application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422&#x202f;: compris, mais irréalisable</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>Le corps était lisible, mais ce qu’il demande est irréalisable.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Lisez le détail de la réponse.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429&#x202f;: trop vite</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Il arrive plus de requêtes que le serveur n’en accepte.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Il est arrivé plus de requêtes que le serveur n’en accepte en ce temps.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Attendez&#x202f;: les fournisseurs d’identité ralentissent et répètent. Si l’erreur persiste, relevez la limite du serveur.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431&#x202f;: en-têtes trop longs</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Un en-tête, souvent un cookie ou un jeton d’un proxy, est plus long que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Regardez ce qu’ajoute un proxy sur le chemin.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500&#x202f;: erreur du serveur</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>L’erreur vient du serveur, pas de la requête.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Cherchez la cause dans le journal du serveur à cette heure.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501&#x202f;: non proposé</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>Le serveur n’a pas cette fonction, comme les requêtes groupées ou /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Désactivez la fonction chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502&#x202f;: pas de bonne réponse pour le proxy</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Un proxy devant le serveur n’a pas pu lire sa réponse.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Consultez le journal du proxy et vérifiez que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503&#x202f;: occupé pour le moment</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>Le serveur ne peut pas accepter de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>Le serveur ne peut pas accepter la requête maintenant, et le dit délibérément.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Attendez&#x202f;: la requête est répétée. Si l’erreur persiste, examinez le disque et la charge du serveur.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504&#x202f;: le proxy a attendu trop longtemps</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Un proxy devant le serveur a cessé d’attendre.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Cherchez dans l’activité des requêtes de longue durée, et vérifiez le délai d’attente du proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization&#x202f;: le jeton</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Porte le jeton, sous la forme Bearer suivi du jeton. Okta envoie ce qui a été saisi, donc avec ou sans le mot Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Si chaque appel donne 401, vérifiez si le mot Bearer manque ou figure deux fois.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate&#x202f;: comment s’authentifier</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Accompagne un 401 et indique le type d’informations d’identification attendu.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After&#x202f;: attendre ce délai</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Accompagne 429 et 503&#x202f;: pendant tant de secondes, ou jusqu’à cette heure, aucune autre requête n’est souhaitée.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Rien&#x202f;: l’expéditeur attend.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag&#x202f;: la version d’une ressource</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Indique la version qui a été lue&#x202f;; If-Match n’autorise une modification que sur cette version.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location&#x202f;: l’adresse de ce qui a été créé</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Accompagne 201 et répète meta.location de la nouvelle ressource. Elle n’est jamais suivie avec le jeton.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type&#x202f;: JSON SCIM</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>Les corps SCIM sont en application/scim+json&#x202f;; application/json est accepté aussi.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Les informations d’identification d’Okta ne sont pas acceptées</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Le jeton que possède Okta n’est pas valide ici&#x202f;: il a été révoqué, a expiré ou a été mal saisi.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Saisissez le jeton actuel de la connexion sous Provisioning, Integration&#x202f;; testez-le, enregistrez, et relancez les tâches en échec sous Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta n’a trouvé aucun utilisateur et ne peut pas en créer</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Create Users est désactivé dans Okta&#x202f;; ou l’utilisateur a été désactivé ou supprimé ici et pas dans Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Activez Create Users sous Provisioning, To App&#x202f;; retirez ensuite l’affectation de l’utilisateur et affectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>L’application n’a plus de licence du type voulu.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Procurez-vous des sièges, puis relancez la tâche en échec dans Okta.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Affecté avant l’activation de l’approvisionnement</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta n’approvisionne pas les personnes affectées auparavant à l’application.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Dans l’onglet Assignments, cliquez sur Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta répète une erreur de ce serveur</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Ce qui suit dans le message est le détail de la réponse de ce serveur. Okta ne conserve pas le corps des requêtes.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Cherchez la requête de cette heure dans l’activité, ici&#x202f;: elle contient le corps qu’Okta ne montre pas.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>La réponse à un nouvel utilisateur était vide</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta garde l’identifiant de la réponse à POST /Users&#x202f;; sans corps, il ne peut pas continuer.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Ouvrez le POST dans l’activité&#x202f;; un proxy sur le chemin a peut-être supprimé le corps de la réponse.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Des utilisateurs inactifs manquent dans les groupes transmis</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta ne transmet pas les utilisateurs qui y sont inactifs, même comme membres d’un groupe.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Réactivez l’utilisateur dans Okta et transmettez de nouveau chacun de ses groupes.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Un même groupe affecte et est transmis</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta n’admet pas le même groupe pour affecter l’application et pour Group Push&#x202f;: des utilisateurs retirés restent dans le groupe transmis, ou des membres manquent.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Créez un second groupe dans Okta&#x202f;: un pour affecter, un pour transmettre.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Un groupe transmis a été supprimé ici</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta compte toujours sur le groupe et échoue à chaque transmission.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>Dans Okta, supprimez le groupe transmis mais laissez-le dans l’application cible, importez depuis l’application et transmettez de nouveau.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Un groupe transmis arrive sans ses membres</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Seuls les membres affectés à l’application, et arrivés ici comme utilisateurs, sont transmis.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Affectez les membres à l’application, attendez qu’ils soient ici, puis transmettez de nouveau le groupe.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Un groupe de ce nom est déjà ici</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta ne peut pas transmettre un groupe dont l’application a déjà le nom, sauf s’il est lié.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Renommez l’un des deux groupes, ou liez le groupe dans Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Les utilisateurs sont désactivés, jamais supprimés</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta n’envoie pas de DELETE pour un utilisateur&#x202f;: qui est désaffecté, suspendu ou désactivé là-bas devient inactif ici.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Supprimez les personnes ici à la main, ou laissez agir la durée de conservation.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Tout changement de membres s’accompagne d’un renommage</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta répète le nom du groupe à chaque changement de ses membres. Renommer avec le même nom ne change rien.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta attend une réponse pendant 60 secondes</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Il ferme ensuite la connexion, bien que la modification ait pu avoir lieu ici.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Cherchez dans l’activité des requêtes d’une minute ou plus. Une création répétée reçoit la réponse 409 et ne change rien.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter&#x202f;: le filtre est illisible</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Un filtre est illisible.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>Le filtre contient une erreur d’écriture, ou compare un attribut qui ne peut pas l’être ainsi.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Regardez les paramètres de la requête&#x202f;; les attributs de correspondance du fournisseur d’identité décident de ce qui est demandé.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany&#x202f;: plus de résultats que le serveur n’en donne</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Un filtre trouve plus que ce que le serveur traite.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>Le filtre trouve plus que ce que le serveur accepte de traiter.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Utilisez un attribut de correspondance plus parlant, comme userName ou externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness&#x202f;: la valeur est déjà prise</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Une valeur qui doit être unique est déjà prise.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>L’une des valeurs doit être unique et appartient à une autre ressource.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability&#x202f;: non modifiable</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Un attribut non modifiable est envoyé.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>La modification touche un attribut que les clients ne peuvent pas, ou plus, modifier.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Retirez cet attribut du mappage.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax&#x202f;: le corps est mal construit</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Des corps arrivent qui ne sont pas construits comme SCIM le veut.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>Le corps n’est pas du JSON, ou pas le message que SCIM attend ici.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Montrez le corps à l’éditeur du client.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath&#x202f;: attribut inexistant</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Un attribut que ce serveur n’a pas est envoyé.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>Le chemin d’une opération PATCH cite un attribut qui n’existe pas ici, ou est mal écrit.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Corrigez ou supprimez cet attribut dans le mappage.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget&#x202f;: le chemin ne mène à rien</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Une modification vise une valeur qui n’existe pas.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Une opération PATCH n’a pas de chemin là où il en faut un, ou son filtre ne trouve aucune valeur.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Voyez dans le corps quel filtre ne trouve rien, par exemple un e-mail d’un autre type.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue&#x202f;: la valeur ne convient pas</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Une valeur qui ne convient pas à son attribut est envoyée.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Une valeur obligatoire manque, ou une valeur n’est pas du type de l’attribut.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Lisez le détail de la réponse et corrigez la valeur ou son mappage.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers&#x202f;: cette version de SCIM n’est pas prise en charge</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>Le fournisseur d’identité parle une autre version de SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>Le client a demandé une version du protocole que le serveur n’a pas.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Choisissez SCIM 2.0 chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive&#x202f;: trop personnel pour une adresse</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Des requêtes portent des données personnelles dans leur adresse.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>La requête porte des données personnelles dans son adresse, là où le serveur l’interdit.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Faites interroger le client par POST et /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor&#x202f;: pas un curseur de ce serveur</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>Le client a poursuivi une liste avec un curseur que le serveur n’a pas donné.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Rien&#x202f;: le client recommence la liste.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor&#x202f;: attente trop longue entre les pages</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>Le curseur n’est plus valide.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount&#x202f;: taille de page refusée</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>Le nombre dépasse ce qu’une page peut contenir, ou a changé entre deux pages.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Faites garder au client une seule taille de page, dans la limite annoncée.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429&#x202f;: retenu par la protection de la connexion</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Des désactivations ou suppressions attendent une décision.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>Tant d’utilisateurs devaient être désactivés ou supprimés en peu de temps que la protection retient les autres jusqu’à la décision d’un opérateur. Personne n’a perdu l’accès à cause de ces requêtes.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Voyez qui est retenu, dans Connexions sous Approvisionnement, puis exécutez ou refusez.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Lire un utilisateur</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Lire un groupe</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Recherche par nom</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Pages et totaux</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barres obliques</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>la personne qui a saisi l’adresse et le jeton</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>la personne qui s’occupe du réseau</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>l’administrateur du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n vérification a échoué.</numerusform>
            <numerusform>%n vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n vérification a trouvé un point qui peut nuire.</numerusform>
            <numerusform>%n vérifications ont trouvé un point qui peut nuire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n vérification réussie.</numerusform>
            <numerusform>%n vérifications réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n n’a pas pu être faite.</numerusform>
            <numerusform>%n n’ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Impossible de lire les utilisateurs.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Envoyer une ListResponse conforme à la RFC 7644, section 3.4.2.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>La réponse n’est pas une ListResponse de SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>La liste n’indique pas par un nombre combien il y en a (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>La liste en annonce %n, mais n’en contient aucun (Resources).</numerusform>
            <numerusform>La liste en annonce %n, mais n’en contient aucun (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>Le premier de la liste n’a pas d’attribut %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Envoyer id et %1 avec chaque ressource.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>L’examen a été arrêté avant.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>Le premier de la liste est introuvable quand on le demande par son id (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Répondre pour chaque id qui figure dans une liste&#x202f;: Microsoft Entra ID et Okta lisent par son id ce qu’ils vont modifier.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Quand on demande une ressource par son id, le serveur en renvoie une autre.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Répondre avec la ressource de l’id demandé.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>Le serveur ne l’a pas (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Le proposer (RFC 7644, section 4)&#x202f;: Microsoft Entra ID y lit quels attributs existent.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>Le serveur propose %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>Le serveur ne propose rien de ceci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>Le serveur propose %1, mais pas %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Aucune réponse à examiner.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>La réponse ne dit pas ce dont le serveur est capable.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Envoyer un ServiceProviderConfig conforme à la RFC 7643, section 5.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Proposer patch et filter&#x202f;: Okta et Microsoft Entra ID cherchent les utilisateurs avec un filtre et les modifient par PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>Le schéma des utilisateurs manque (%n schéma listé).</numerusform>
            <numerusform>Le schéma des utilisateurs ne figure pas parmi les %n schémas.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Lister %1 avec ses attributs.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n schéma, celui des utilisateurs.</numerusform>
            <numerusform>%n schémas, dont celui des utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Aucun type de ressource ne cite le point de terminaison /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Lister User avec le point de terminaison /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n utilisateur&#x202f;; il a été lu par son id.</numerusform>
            <numerusform>%n utilisateurs&#x202f;; l’un d’eux a été lu par son id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>La liste est correcte et vide&#x202f;: il n’y a encore aucun utilisateur à lire.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>Le serveur n’a pas de groupes (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Ne pas laisser le fournisseur d’identité y transmettre des groupes.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n groupe&#x202f;; il a été lu par son id.</numerusform>
            <numerusform>%n groupes&#x202f;; l’un d’eux a été lu par son id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>La liste est correcte et vide&#x202f;: il n’y a encore aucun groupe à lire.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Pour un nom que personne n’a, le serveur répond 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Répondre 200 avec une liste vide&#x202f;: sinon, le test de connexion de Microsoft Entra ID échoue.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Une liste vide pour un nom que personne n’a, en %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>Le serveur ignore le filtre&#x202f;: pour un nom que personne n’a, il trouve quelqu’un.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Appliquer le filtre, ou le refuser avec 400 invalidFilter. D’ici là, un fournisseur d’identité prend d’autres personnes pour celle qu’il cherche.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Pour un utilisateur inexistant, le serveur répond %1 au lieu de 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Répondre 404 avec une erreur SCIM&#x202f;: sinon, les utilisateurs supprimés ne sont jamais réapprovisionnés.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Répondre 404 avec une erreur SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>La réponse 404 pour un utilisateur inexistant ne contient pas d’erreur SCIM.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Envoyer les erreurs conformément à la RFC 7644, section 3.12.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Pour un utilisateur inexistant, la réponse est 404 avec une erreur SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Respecter startIndex et count dans un ordre stable, et indiquer dans totalResults combien il y en a en tout&#x202f;: sinon, qui lit par pages manque des personnes, ou lit sans fin.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults indique le nombre sur la page, pas le nombre total.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>Le serveur envoie plus que demandé (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>Le serveur dit qu’il y a %n utilisateur, mais une deuxième page en a d’autres.</numerusform>
            <numerusform>Le serveur dit qu’il y a %n utilisateurs, mais une deuxième page en a d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Il y a moins de deux utilisateurs&#x202f;; il n’y a donc rien à paginer.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>La deuxième page est vide, alors qu’il devrait y avoir %n utilisateur.</numerusform>
            <numerusform>La deuxième page est vide, alors qu’il devrait y avoir %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>La deuxième page recommence au premier&#x202f;: startIndex est ignoré.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>L’ordre n’est pas le même d’une requête à l’autre.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Interrogé à nouveau, le serveur compte %1 utilisateurs au lieu de %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Vérifier à nouveau&#x202f;; si personne n’a été ajouté entre-temps, le nombre est faux.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Deux pages concordent, et toutes deux comptent %n utilisateur.</numerusform>
            <numerusform>Deux pages concordent, et toutes deux comptent %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Les utilisateurs ne sont pas listés au format SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>Le serveur n’accepte pas le jeton (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>Le serveur n’accepte pas le jeton (401)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Saisir le jeton SCIM de cette connexion précise, complet et non expiré&#x202f;; les clés d’autres interfaces du produit ne fonctionnent pas ici. Sinon, en générer un autre.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>Le jeton est connu, mais la connexion est en pause (403)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Reprendre la connexion sur le serveur.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>Le jeton est connu, mais n’autorise pas la lecture des utilisateurs (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>Le jeton est connu, mais n’autorise pas la lecture des utilisateurs (403)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Donner au jeton le droit de lire les utilisateurs et les groupes, ou vérifier si la connexion est en pause ou si un pare-feu refuse les programmes inconnus.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1 a été joint.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 a %n adresse et a été joint.</numerusform>
            <numerusform>%1 a %n adresses et a été joint.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Aucun serveur n’est connu sous le nom %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Comparer l’adresse lettre par lettre avec ce qu’affiche le produit&#x202f;; un nom connu seulement dans un réseau exige ce réseau ou son VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Vérifier si un pare-feu rejette ce qui est envoyé à cet hôte et à ce port, ou si le serveur est surchargé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>%1 est injoignable sur le port %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Vérifier que le serveur fonctionne, que le port est juste et qu’aucun proxy ou pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Il n’y en a pas&#x202f;: simple http, qui ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Le certificat n’est pas approuvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Installer un certificat pour ce nom, d’une autorité que les fournisseurs d’identité connaissent, avec toute sa chaîne. Les détails donnent la chaîne et l’empreinte.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>Il est approuvé et établi pour ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>Il est approuvé, mais expire dans %n jour.</numerusform>
            <numerusform>Il est approuvé, mais expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Renouveler le certificat avant son expiration&#x202f;: ensuite, plus aucun fournisseur d’identité ne passe.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>Il est approuvé, établi pour ce nom et encore valide %n jour.</numerusform>
            <numerusform>Il est approuvé, établi pour ce nom et encore valide %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Un serveur SCIM répond sous cette adresse.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>Le serveur renvoie d’abord vers une autre adresse qui demande les utilisateurs.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Répondre à l’adresse même&#x202f;: les fournisseurs d’identité ne suivent pas les redirections quand ils écrivent.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Il n’y a rien de SCIM ici, mais à l’adresse %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Saisir l’adresse trouvée.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Une page web répond ici, avec %1, à la place de SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Copier toute l’URL de base SCIM du produit&#x202f;; elle se termine souvent par /scim/v2. Une page de connexion devant le serveur doit la laisser passer.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>Le serveur ne connaît aucun utilisateur à cette adresse (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Copier toute l’URL de base SCIM du produit, avec l’identifiant de la connexion s’il y figure&#x202f;; elle se termine souvent par /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Quelque chose répond ici, mais sous une forme qui n’est pas SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Copier l’URL de base SCIM du produit&#x202f;: ceci est peut-être une autre de ses interfaces.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Quelque chose répond sous cette adresse.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Impossible de lire les utilisateurs pour une autre raison.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>Le serveur livre ses utilisateurs à n’importe qui, sans aucun jeton.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Exiger le jeton pour chaque ressource, et répondre 401 sans lui.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>Il est accepté. Sans lui, le serveur répond %1, là où 401 dirait pourquoi.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Répondre 401 avec une erreur SCIM quand aucun jeton n’est envoyé.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>Il est accepté, et personne n’entre sans lui.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Les listes arrivent en application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Les listes arrivent en %1 au lieu de application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Envoyer application/scim+json (RFC 7644, section 3.1)&#x202f;: certains fournisseurs d’identité et suites de tests y tiennent.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>Le serveur n’indique pas son heure (pas d’en-tête Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Régler les deux horloges sur un serveur de temps&#x202f;: sinon, les jetons qui expirent sont mal jugés et les heures des journaux ne concordent pas.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Avec une barre oblique à la fin de l’URL de base, les utilisateurs sont introuvables (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Saisir l’URL sans barre oblique finale, même quand un fournisseur d’identité en ajoute une.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Avec une barre oblique après Users, ils sont introuvables (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Répondre aux deux formes&#x202f;: certains clients écrivent la barre oblique.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Une barre oblique de trop ne nuit pas.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Chercher pourquoi cette requête prend tant de temps&#x202f;; les fournisseurs d’identité abandonnent aussi.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>Le serveur renvoie ailleurs qui l’interroge&#x202f;: %1. Le jeton n’y est pas envoyé.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Répondre à cette adresse même, ou saisir l’autre adresse si c’est la vôtre.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>La réponse s’est interrompue ou n’est pas du HTTP&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Chercher une erreur dans le serveur, ou dans un proxy devant lui.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Aucune réponse n’est arrivée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Examiner le chemin vers le serveur&#x202f;: pare-feu, proxy, répartiteur de charge.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>Rien de SCIM n’a été lu à cette adresse.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Le jeton a été refusé.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur demande de ralentir (429). Vérifier à nouveau dans %n seconde.</numerusform>
            <numerusform>Le serveur demande de ralentir (429). Vérifier à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>Le serveur répond par sa propre erreur %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>Le serveur refuse avec %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>Le serveur répond %1, mais ce qu’il envoie n’est pas du SCIM&#x202f;: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Vérifier si un proxy, une page de connexion ou une application web répond à la place du serveur SCIM.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>Les horloges du serveur et de cet ordinateur concordent.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>L’horloge du serveur avance de %n minute sur celle de cet ordinateur.</numerusform>
            <numerusform>L’horloge du serveur avance de %n minutes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>L’horloge du serveur retarde de %n minute sur celle de cet ordinateur.</numerusform>
            <numerusform>L’horloge du serveur retarde de %n minutes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Consulter le journal du serveur à cette heure&#x202f;; la requête est affichée ici.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Comparer ce qui a été envoyé à ce que demande la documentation du serveur.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1 a été joint par le proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>La stratégie de cet ordinateur n’autorise pas %1. Rien n’a été envoyé, et aucun serveur de noms n’a été interrogé.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Demandez à la personne qui gère cet ordinateur d’autoriser l’hôte.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>Comparaison de %1 avec ce serveur</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Personnes reconnues par</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Il est lu sur cet ordinateur. Rien n’en est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Tout ce qui diffère (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n personne dans le fichier</numerusform>
            <numerusform>%n personnes dans le fichier</numerusform>
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
        <translation>%1, un export de %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>Identiques&#x202f;: %1&#x202f;; différents&#x202f;: %2&#x202f;; seulement dans le fichier&#x202f;: %3&#x202f;; seulement ici&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Comparé par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>%1&#x202f;% du fichier n’a trouvé personne ici. Est-ce le bon champ pour reconnaître les personnes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n ligne du fichier répète une personne et a été omise.</numerusform>
            <numerusform>%n lignes du fichier répètent une personne et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n personne du fichier n’a rien dans ce champ.</numerusform>
            <numerusform>%n personnes du fichier n’ont rien dans ce champ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n ligne du fichier ne désigne personne.</numerusform>
            <numerusform>%n lignes du fichier ne désignent personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Tous les utilisateurs de ce serveur ne sont pas encore ici&#x202f;; certains peuvent donc sembler manquer.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Seuls les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Rien de ce type</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>Le fichier et ce serveur disent la même chose de tout le monde.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 n’est pas une liste de personnes au format CSV, séparée par des virgules&#x202f;: il faut une ligne d’en-têtes, avec une colonne pour le nom d’utilisateur, l’adresse e-mail ou l’identifiant externe.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 dépasse %2 Mo ou %3 lignes.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 face à ce serveur</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Choisir une liste de personnes du fournisseur d’identité</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>non actif</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1&#x202f;: %2 là-bas, %3 ici</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>seulement dans le fichier</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Ceux que le fournisseur d’identité liste et que ce serveur n’a pas&#x202f;: vérifiez s’ils y sont affectés à l’application, et ce que dit son journal d’approvisionnement. Un redémarrage de l’approvisionnement les renvoie tous.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Ceux qui sont ici et pas dans le fichier&#x202f;: ajoutés à la main, restés après une suppression qui n’est jamais arrivée, ou hors de ce qui a été exporté. Le fournisseur d’identité ne les modifiera pas et ne les supprimera pas.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Ceux dont les données diffèrent&#x202f;: le fournisseur d’identité ne voit pas les modifications faites ici. Il renvoie un champ lorsqu’il change là-bas, ou quand l’approvisionnement est redémarré.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Effet de %n modification</numerusform>
            <numerusform>Effet de %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Comment les règles décident</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Effet des règles</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Il y a encore %1 paires de règles qui s’appliquent aux mêmes personnes.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Il n’y a encore aucune règle. Ajoutez-en une pour donner aux membres d’un groupe un rôle propre.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>Aucun rôle ne change.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 ne donne plus %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>Calcul par le serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Calculé par le serveur d’après ce que vous voyez&#x202f;; rien n’est encore appliqué.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Essai à l’instant&#x202f;: cela fonctionne.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Essai à l’instant&#x202f;: la réponse était la même que si rien n’avait été demandé.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Essai à l’instant&#x202f;: refusé avec %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Non essayé.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Non essayé, car cela modifierait quelque chose.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Ce qu’il dit, et ce qu’il fait</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Ce serveur n’a pas de groupes, ou ce jeton n’a pas le droit de les voir.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Ce serveur dit qu’il ne modifie pas les utilisateurs en partie (PATCH). Provost ne remplace pas d’utilisateurs entiers&#x202f;; personne ne peut donc être désactivé d’ici.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Ce qu’il ne propose pas</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM n’a pas de mots pour les connexions, jetons, mappages de rôles, autorisations, requêtes et journaux d’audit. Provost ne les affiche donc pas ici&#x202f;; cherchez-les dans le produit lui-même.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM ne prévient pas quand quelque chose change. Provost relit toute la liste de temps en temps, rarement là où c’est long, et aussitôt quand vous actualisez. Qui n’y figure plus a disparu.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Interrogation du serveur, et essai de ce qui ne change rien…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Voici ce qu’il disait et faisait auparavant.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Ce que dit ServiceProviderConfig, face à ce qu’a fait le serveur quand Provost l’a essayé.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Tester un utilisateur type…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Lecture seule&#x202f;: rien n’est modifié sur ce serveur depuis cet ordinateur</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, lecture seule&#x202f;: rien n’est modifié depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Lecture seule selon la stratégie de cet ordinateur&#x202f;: rien n’est modifié sur ce serveur d’ici</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, lecture seule selon la stratégie de cet ordinateur&#x202f;: rien n’est modifié d’ici</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 (préproduction)</translation>
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
        <translation>À propos de la requête</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Copie la requête sous forme de commande. Le jeton n’y figure pas&#x202f;: le shell le prend dans la variable SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Aucun corps n’a été envoyé, ou il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>La réponse n’avait pas de corps, ou il n’a pas été conservé&#x202f;: des lectures réussies, seules les informations ci-dessus sont conservées.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Cette requête n’a changé le rôle de personne.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Cette requête a changé les rôles de %n personne.</numerusform>
            <numerusform>Cette requête a changé les rôles de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1&#x202f;: %2, auparavant %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>La requête choisie</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Appelée par</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>cette console</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Type de refus</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Seulement cet utilisateur ou ce groupe</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Seulement ce chemin</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Ce que cela signifie (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identifiant de requête</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Qui a ce nom&#x202f;?</translation>
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
        <translation>%1, cette console</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>cette console</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>Le dictionnaire ne connaît pas cela. Rien n’est deviné&#x202f;: regardez la requête, sa réponse et le journal du fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copier cette explication</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Qui doit agir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Texte d’origine&#x202f;: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Source&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Ce que cela signifie ici, à qui s’adresser, ce qui a aidé la dernière fois. Conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>Le dictionnaire de cette console&#x202f;: %1, avec %n entrée. Rien n’est demandé au réseau.</numerusform>
            <numerusform>Le dictionnaire de cette console&#x202f;: %1, avec %n entrées. Rien n’est demandé au réseau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>Le fichier contient des données personnelles&#x202f;: vous seul pouvez le lire, et il vous revient de veiller à ce qu’il en reste ainsi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>Ce que la liste affiche&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>La sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Tout&#x202f;: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV pour tableurs&#x202f;: aucune cellule ne peut être une formule</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV pour programmes&#x202f;: chaque cellule telle quelle</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines&#x202f;: un objet par ligne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Il existe déjà un fichier %1. Il serait remplacé.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Interrompu. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas l’écriture de listes dans des fichiers.</translation>
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
        <translation>calculé</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Cela relève de %1 et arrive comme %2&#x202f;: modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Cela se décide sur ce serveur.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Cela découle d’autres éléments et n’est défini par personne.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>Sa connexion a été supprimée&#x202f;: aucun fournisseur d’identité ne le modifie plus.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Cela relève d’un fournisseur d’identité et arrive comme %1&#x202f;: modifiez-le là-bas.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>un élément disparu</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtrer ainsi</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Oublier un filtre enregistré</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Il est conservé sur cet ordinateur, pour cette liste de ce serveur. Un filtre du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Réinitialiser le filtre</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Supprimer le filtre&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Afficher toute l’activité de %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Rechercher %1 dans l’activité</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Trouvé dans le texte collé</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Afficher la requête %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>identifiant externe %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>identifiant %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>aussi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>provost::GivenFile</name>
    <message>
        <source>%1 is compared with the server that you open next.</source>
        <translation>%1 sera comparé au prochain serveur que vous ouvrirez.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Accorder ces rôles…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Ce serveur n’a indiqué aucun rôle.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Qui est dans le groupe a ces rôles, en plus de ceux qu’il a par ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Cela vaut pour %n membre, et pour quiconque entre plus tard dans le groupe.</numerusform>
            <numerusform>Cela vaut pour %n membres, et pour quiconque entre plus tard dans le groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Cela vaut pour tous les membres, et pour quiconque entre plus tard dans le groupe.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>Accorder d’autres rôles à «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Accorder ces rôles</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Attribution des rôles…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Ils obtiennent %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Ils perdent %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Supprimer le groupe «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Restent utilisateurs&#x202f;: %1. Ce qu’ils n’ont que par ce groupe disparaît aussitôt.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Supprimer le groupe avec %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Suppression du groupe…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>n’en font plus partie</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Tous ceux qui en font partie</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>Le groupe «&#x202f;%1&#x202f;» avec %2 a été supprimé.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Il n’a pas de connexion&#x202f;; aucun fournisseur d’identité ne le fera donc revenir.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>On ne sait pas ici de qui le rôle change&#x202f;: votre rôle ne vous permet pas de lire les règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n règle de rôle qui le désigne reste sans groupe et ne donne plus de rôle.</numerusform>
            <numerusform>%n règles de rôle qui le désignent restent sans groupe et ne donnent plus de rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 fait foi&#x202f;: si le groupe n’y est pas supprimé aussi, il peut être recréé sous un autre identifiant, et aucune règle ne le suit.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>donne maintenant %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Les entrées et sorties ne sont indiquées qu’à ceux qui peuvent lire les utilisateurs.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Personne n’est entré ni sorti depuis le %1&#x202f;; rien n’est connu d’avant.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Connu depuis le %1&#x202f;; rien n’est connu d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>La dernière ligne.</numerusform>
            <numerusform>Les %n dernières lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Les entrées et sorties ne sont pas connues&#x202f;: pour les groupes de plus de %1 membres, seul leur nombre est compté.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Les entrées et sorties ne sont pas encore connues&#x202f;: les membres du groupe n’ont pas été lus jusqu’ici. Elles seront connues à partir de là.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>Le groupe choisi</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Requêtes sur le groupe</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>Ressource SCIM du groupe</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM brut</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>transmis par %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>identifiant externe %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>par l’une de plusieurs connexions</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>Il ne donne aucun rôle</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>Sa connexion a été supprimée, et les règles avec elle. Ses membres gardent les rôles qu’ils avaient.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>La règle %1 attend un groupe appelé %2. C’est presque le nom de ce groupe, mais pas tout à fait.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Aucune règle ne cite ce groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n règle la précède et prime pour qui est aussi dans son groupe.</numerusform>
            <numerusform>%n règles la précèdent et priment pour qui est aussi dans leurs groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Qui ne relève d’aucune règle a le rôle par défaut %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Il donne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n règle la suit et décide pour qui est aussi dans son groupe.</numerusform>
            <numerusform>%n règles la suivent et décident pour qui est aussi dans leurs groupes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Rôle donné</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>aucun, une règle est proche</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Rôle donné</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Chargement des groupes…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modifiez la recherche pour voir le reste.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Aucun groupe n’a encore été approvisionné</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Les groupes apparaissent ici d’eux-mêmes quand un fournisseur d’identité les transmet. Beaucoup ne le font que si l’option y est activée.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 sur %n groupe</numerusform>
            <numerusform>%1 sur %n groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Désactivations massives</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Enregistrer les limites</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Si le fournisseur d’identité veut désactiver ou supprimer davantage, le reste est retenu jusqu’à ce que quelqu’un décide. Vide&#x202f;: pas de limite.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Utilisateurs au maximum</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Pourcentage maximal de ses utilisateurs</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>En tant de minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>%n modification est retenue.</numerusform>
            <numerusform>%n modifications sont retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Il faut au moins 1 utilisateur, de 1 à 100 pour cent, et de 1 minute à une semaine (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>Modifier les limites de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Au-delà, les désactivations en si peu de temps sont retenues jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Modification de la connexion…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Fiche à transmettre</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La fiche est dans le presse-papiers, sans le jeton.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Enregistrer la fiche à transmettre</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Page (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Enregistré sous %1, sans le jeton.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Sous forme de page ou de texte, pour l’envoyer.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>Connecter %1 à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>Le jeton, que vous recevez par une autre voie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>Bon à savoir&#x202f;:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Tout fonctionne quand&#x202f;:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Ce que «&#x202f;%1&#x202f;» retient</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>Le fournisseur d’identité le veut, et c’est plus que les limites ne permettent. Si vous exécutez, ces personnes perdent l’accès comme il l’a demandé. Si vous refusez, elles restent telles quelles, même s’il le redemande.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Modifications retenues</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Chargement de ce qui est retenu…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>Tout a fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 modifications retenues sur %2, les plus anciennes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Exécuter %n modification</numerusform>
            <numerusform>Exécuter %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Refuser %n modification</numerusform>
            <numerusform>Refuser %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>sont désactivés</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>sont supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>Exécuter %1&#x202f;?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>Ce que le fournisseur d’identité a demandé est fait maintenant&#x202f;: les sessions prennent fin et les sièges se libèrent.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>C’est exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Quelqu’un d’autre avait déjà décidé pour %n modification.</numerusform>
            <numerusform>Quelqu’un d’autre avait déjà décidé pour %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%1 sur %2 ont été faites.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>désactiver</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>demandé une fois</numerusform>
            <numerusform>demandé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>Le fournisseur d’identité veut</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>Le guide est rédigé en anglais et emploie les mots de la fenêtre en anglais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Aucune page ne contient ces mots</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Essayez un seul d’entre eux.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 n’est pas une page de cette aide et ne s’ouvre pas d’ici.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>aussi longtemps que connu</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Année-mois-jour, par exemple 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>entrées et sorties</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Année-mois-jour attendu, par exemple 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lecture de ce qui a changé…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>Rien n’est connu d’avant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Pour autant qu’on sache, rien de cela n’est différent d’alors.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n changement.</numerusform>
            <numerusform>%n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>ce qui a changé sur %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Ce qui est devenu différent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Qui a un nom déjà pris&#x202f;?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Un serveur qui refuse un utilisateur avec 409 dit que quelqu’un a déjà le nom d’utilisateur, une adresse e-mail ou l’identifiant externe. On l’interroge sur chacun d’eux, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Nom d’utilisateur, adresse e-mail ou identifiant externe</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Copier pour l’éditeur</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Afficher l’utilisateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Rien n’a encore été recherché</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Qui a le nom s’affiche ici, avec l’état de l’utilisateur.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Interrogation du serveur, et recherche parmi les utilisateurs présents ici…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Personne n’est affiché</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 l’a eu autrefois et ne l’a plus. Un serveur qui le refuse malgré tout le garde pour cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 l’a et est actif. Si c’est la même personne, laissez le fournisseur d’identité reprendre cet utilisateur au lieu d’en créer un&#x202f;: associez par un autre champ, ou saisissez-y son identifiant. Si c’est quelqu’un d’autre, l’un des deux a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 l’a et est désactivé. Réactivez cet utilisateur au lieu d’en créer un&#x202f;; si le fournisseur d’identité tient à créer, il doit d’abord trouver l’utilisateur.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 l’a et est supprimé, mais peut encore revenir. Restaurez cet utilisateur, ou attendez la fin du délai de grâce.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>auparavant&#x202f;: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>le serveur le dit maintenant</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>connu seulement ici</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>L’a comme</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>Le serveur ne montre personne qui l’ait. S’il refuse malgré tout le nom, un enregistrement caché l’a&#x202f;: seul l’administrateur du serveur peut le voir et libérer le nom.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Personne de connu ici ne l’a.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Ce serveur ne cherche pas les utilisateurs par un tel nom&#x202f;; les %1 présents ici ont donc été parcourus.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Votre serveur SCIM refuse de créer ou de renommer un utilisateur, car quelqu’un aurait déjà l’un de ces identifiants (409, uniqueness)&#x202f;:</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#x202f;: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Interrogé avec un filtre pour chacun d’eux (GET /Users), le serveur montre&#x202f;:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>Le serveur ne filtre pas sur ces identifiants. Parmi les %1 utilisateurs qu’il a listés&#x202f;:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- personne</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Veuillez indiquer quel enregistrement a l’identifiant, et le libérer ou nous le montrer.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>En-tête HTTP, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>Dans Okta&#x202f;: Applications, votre application, Provisioning, Integration</translation>
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
        <translation>Saisissez l’URL de base SCIM, et userName comme champ d’identifiant unique des utilisateurs (Unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Choisissez HTTP Header comme Authentication Mode et collez le jeton.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Cliquez sur Test Connector Configuration, puis enregistrez.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>Sous To App, activez Create Users, Update User Attributes et Deactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Affectez des personnes à l’application&#x202f;; les groupes suivent sous Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta ne supprime jamais un utilisateur&#x202f;: qui est désaffecté est désactivé.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>Dans Entra&#x202f;: Applications d’entreprise, votre application, Approvisionnement, Informations d’identification de l’administrateur</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>URL de locataire</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Jeton secret</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Jeton secret (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Choisissez «&#x202f;Automatique&#x202f;» comme mode d’approvisionnement.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Saisissez l’URL de base SCIM comme URL de locataire et collez le jeton comme jeton secret.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Cliquez sur «&#x202f;Tester la connexion&#x202f;», puis enregistrez.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Affectez des utilisateurs et des groupes, puis activez l’état d’approvisionnement.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Après le premier cycle, Entra appelle environ toutes les 40 minutes&#x202f;; une modification peut donc prendre ce temps.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>Dans OneLogin&#x202f;: Applications, votre application, Configuration</translation>
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
        <translation>Si les groupes sont envoyés par un paramètre, marquez-le comme à valeurs multiples (multi-value)&#x202f;; sinon, tous les groupes arrivent sous un seul nom.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>Dans la console d’administration Google&#x202f;: Applications, Applications Web et mobiles, votre application, Provisionnement automatique</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point de terminaison</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Choisissez une application du catalogue de Google dont la configuration permet de saisir une adresse et un jeton.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Choisissez qui est dans l’étendue et ce qui se passe en cas de départ, puis activez le tout.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google n’approvisionne que les applications de son catalogue et n’a pas de source SCIM générique. Les utilisateurs sont synchronisés à quelques heures d’intervalle&#x202f;; ne comptez pas sur les groupes.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>Dans JumpCloud&#x202f;: SSO Applications, votre application, Identity Management</translation>
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
        <translation>Choisissez SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>L’activation est un test réel&#x202f;: JumpCloud crée un utilisateur et un groupe de test, les modifie et les supprime. Ils apparaissent sous Activité.</translation>
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
        <translation>Les groupes que PingOne synchronise sont ses groupes internes.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Le fournisseur d’identité</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>Chez votre fournisseur d’identité&#x202f;: là où il demande un point de terminaison SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL de base SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Saisissez l’URL de base SCIM sans barre oblique à la fin.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Envoyez le jeton avec chaque requête, dans l’en-tête Authorization après le mot Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identifiez les utilisateurs par userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta refuse une URL de base contenant un trait de soulignement. Donnez à ce serveur une adresse publique qui n’en contient pas.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra n’appelle que des adresses https. Donnez à ce serveur un certificat et une adresse publique https.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>votre fournisseur d’identité</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 n’est joignable que depuis ce réseau. Un fournisseur d’identité dans le cloud a besoin d’une adresse publique.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>Sous General, App Settings, choisissez SCIM comme type d’approvisionnement, puis enregistrez.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Ajoutez l’application SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Saisissez l’URL de base SCIM et collez le jeton comme SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Pour les groupes, ouvrez Groups sous Parameters et cochez Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Cliquez sur «&#x202f;Configurer le provisionnement automatique&#x202f;», collez le jeton comme jeton d’accès et saisissez l’URL de base SCIM comme URL du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Vérifiez le mappage d’attributs, puis cliquez sur «&#x202f;Continuer&#x202f;».</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Le chemin vers la page et l’ordre des étapes sont ceux des pages de Google. Les noms des deux champs n’ont pas été vérifiés sur les pages de l’éditeur&#x202f;: d’autres produits les donnent. Consulté en novembre 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Saisissez l’URL de base SCIM et collez le jeton comme Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Saisissez l’adresse de l’un de vos utilisateurs comme Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Cliquez sur Test Connection, puis sur Activate, puis enregistrez.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Ce qui se passe avec Activate a été vérifié sur les pages de JumpCloud. Les noms des champs n’ont pas été vérifiés sur les pages de l’éditeur&#x202f;: d’autres produits les donnent. Consulté en novembre 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>Dans PingOne&#x202f;: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>Saisissez l’URL de base SCIM, avec /Users et /Groups comme ressources, et choisissez la version 2.0 de SCIM.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Choisissez OAuth 2 Bearer Token comme méthode d’authentification et Bearer comme en-tête d’authentification, puis collez le jeton comme OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Cliquez sur Test connection, puis continuez et enregistrez.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Activez la connexion, et ajoutez une règle qui dit qui elle approvisionne.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 n’est joignable que depuis cet ordinateur. Un fournisseur d’identité dans le cloud a besoin d’un serveur avec une adresse publique.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Vérifié sur les pages de %1 en %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>La connexion affiche ici le premier appel de votre fournisseur d’identité.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>Chez votre fournisseur d’identité, désactivez l’approvisionnement vers cette adresse.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>Les champs sont ceux de la RFC 7644 elle-même.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identifiant unique</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Une recherche sans résultat reçoit le statut 200 et une liste vide&#x202f;; un fournisseur d’identité qui attend là un 404 ne suit pas la RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>«&#x202f;Tester la connexion&#x202f;» réussit&#x202f;: Entra cherche un utilisateur qui n’existe pas et doit apprendre qu’il n’y en a pas. La connexion affiche ici cet appel aussitôt&#x202f;; les utilisateurs suivent au premier cycle.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>Dans Entra, sous Approvisionnement, désactivez l’état d’approvisionnement.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Mode d’approvisionnement</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Quand la plupart des appels échouent, Entra met la tâche en quarantaine, appelle une fois par jour et abandonne au bout de quatre semaines.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Les groupes imbriqués ne sont pas résolus&#x202f;: seuls leurs membres directs sont envoyés.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Une fois l’adresse et le jeton enregistrés, la connexion affiche ici le premier appel de Google&#x202f;; les utilisateurs suivent en quelques heures.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>Dans la console d’administration Google, sous Provisionnement automatique de l’application, désactivez-le.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate réussit, et Activité montre ici un utilisateur et un groupe de test qui sont venus puis repartis.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>Dans JumpCloud, sous Identity Management de l’application, désactivez la connexion.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration annonce la réussite, et la connexion affiche ici aussitôt son premier appel.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>Dans Okta, sous Provisioning, Integration, désactivez l’intégration API, ou désaffectez d’abord tout le monde si les personnes doivent être désactivées.</translation>
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
        <translation>Qui était affecté avant l’activation de l’approvisionnement n’est pas envoyé&#x202f;: cliquez une fois sur Provision User pour ces personnes.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>Dans OneLogin, sous Provisioning, décochez Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection réussit, et la connexion affiche ici le premier appel de PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>Dans PingOne, sous Integrations, Provisioning, désactivez la connexion.</translation>
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
        <translation>Après un clic sur Enable, la connexion affiche ici le premier appel de OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>Les noms des champs et des boutons sont ceux que donnent trois autres produits dans leurs étapes pour OneLogin&#x202f;; ils n’ont pas été vérifiés sur les pages de l’éditeur. Consulté en novembre 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>Sous API Status, cliquez sur Enable, puis enregistrez.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>Sous Provisioning, cochez Enable provisioning, décochez les actions qui ne doivent pas attendre un administrateur, et choisissez ce qui se passe quand un utilisateur est supprimé.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Ce que dit le fichier %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidents dans le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Il est lu sur cet ordinateur. Rien n’en est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Un fichier de %1&#x202f;: %n ligne sur l’approvisionnement, %2 à %3.</numerusform>
            <numerusform>Un fichier de %1&#x202f;: %n lignes sur l’approvisionnement, %2 à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n autre ligne a été omise.</numerusform>
            <numerusform>%n autres lignes ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue&#x202f;: elle n’a pas d’heure ou pas de résultat.</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues&#x202f;: elles n’ont pas d’heure ou pas de résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Il a été lu sur cet ordinateur&#x202f;; rien n’en est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Il ne contient aucune ligne sur l’approvisionnement.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Chaque ligne sur l’approvisionnement relate une réussite, ou une action qui n’était pas à faire.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 n’est ni un journal d’approvisionnement de Microsoft Entra ID ni un System Log d’Okta, en JSON ou CSV. Des trois fichiers CSV d’Entra ID, c’est celui dont le nom ne contient ni «&#x202f;Steps&#x202f;» ni «&#x202f;Properties&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 dépasse %2&#x202f;Mo ou %3 lignes. Exportez une période plus courte, ou une seule application.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 a reçu la réponse %2. Cela ne figure pas au catalogue.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 a reçu la réponse %2&#x202f;: %3 Cela ne figure pas au catalogue.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>C’est terminé&#x202f;: ce qui avait échoué a réussi depuis.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>Le fournisseur d’identité continue d’essayer (%n fois jusqu’ici).</numerusform>
            <numerusform>Le fournisseur d’identité continue d’essayer (%n fois jusqu’ici).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>Le fournisseur d’identité ne réessaie pas de lui-même&#x202f;: quelqu’un doit le faire là-bas.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>On ne sait pas si le fournisseur d’identité réessaie.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Cela peut se résoudre tout seul.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Cela ne se résoudra pas tout seul.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Échec&#x202f;: %1 Cela ne figure pas au catalogue.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>L’incident choisi</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copier cette explication</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Afficher ses requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>Une fois, %1</numerusform>
            <numerusform>%n fois depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>Le catalogue ne connaît pas ce refus&#x202f;; sa cause n’est donc pas connue ici. Ce que le serveur a dit et la requête figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Qui doit agir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Source&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Il s’agit de</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et une autre personne</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Le serveur a dit</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Type de refus</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Copier un message pour l’administrateur de %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Copier un message pour eux</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Qui a ce nom&#x202f;?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Aucun incident ne correspond</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modifiez la recherche pour voir le reste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Recherche de refus…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Rien n’a été refusé</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>Pendant cette période, toutes les requêtes des fournisseurs d’identité ont été exécutées.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 parmi les %2 derniers refus&#x202f;; choisissez une période plus courte pour en voir de plus anciens</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Modifications faites depuis cette console</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Chaque modification demandée depuis cette console est inscrite ici avant d’être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>Le journal est tel qu’il a été écrit&#x202f;: %n ligne, qui prouve la précédente.</numerusform>
            <numerusform>Le journal est tel qu’il a été écrit&#x202f;: %n lignes, dont chacune prouve la précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>La ligne %1 du journal n’est pas telle qu’elle a été écrite&#x202f;: une ligne y a été modifiée, ajoutée ou retirée.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>le journal est tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>le journal n’est plus tel qu’il a été écrit à partir de la ligne %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>La fin du journal manque&#x202f;: il avait %1 lignes, et à un moment il n’en restait que %2.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>la fin du journal a été coupée après la ligne %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Cette modification ne peut pas être annulée d’ici&#x202f;: elle n’a pas eu lieu, l’état d’avant est inconnu, ou il n’y a pas de retour simple.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Cette modification a été faite sur un autre serveur&#x202f;: ouvrez-le pour l’annuler.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Choisissez une modification à annuler.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Montre d’abord ce que l’annulation changerait.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>L’état est déjà celui d’avant cette modification.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Annuler cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>«&#x202f;%1&#x202f;» pour %2&#x202f;: l’état d’avant est demandé à nouveau.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Il y a eu une autre modification depuis&#x202f;; elle serait perdue aussi.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Restaurer des utilisateurs…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>Le fichier de restauration n’existe plus.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Modifier le libre-service d’un compte</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Créer une connexion</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Modifier une connexion</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Générer un jeton</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Commencer à remplacer un jeton</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Mettre fin à l’ancien jeton d’une connexion</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Renoncer au remplacement d’un jeton</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Noter qu’un jeton est arrivé</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Appliquer des mappages de rôles</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Modifier un mappage d’attributs</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Confirmer un prérequis</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Exécuter des désactivations retenues</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Écarter des désactivations retenues</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Désactiver un utilisateur</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Réactiver un utilisateur</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Restaurer un utilisateur</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Mettre fin aux sessions d’un utilisateur</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Mettre fin à une session</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Supprimer des utilisateurs sans connexion</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Modifier les droits d’un rôle</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Modifier le libre-service du serveur</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>refusé avec %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>résultat inconnu</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>pas de réponse, résultat inconnu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Créer un rôle</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Supprimer un rôle</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Créer un utilisateur par SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Remplacer un utilisateur par SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Modifier un utilisateur par SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Supprimer un utilisateur par SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Créer un groupe par SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Remplacer un groupe par SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Modifier un groupe par SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Supprimer un groupe par SCIM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label of a token</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <comment>hint, label</comment>
        <translation>Jeton&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a token, time</comment>
        <translation>Expire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Expire&#x202f;: jamais</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Seulement autorisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Seulement depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Révoqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Reçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>Le remplacement d’un jeton est terminé.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Un jeton est en cours de remplacement.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Supprimer un groupe</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Supprimer un utilisateur d’un compte</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Remplacer un jeton immédiatement</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Accorder des rôles à un groupe</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Retirer des rôles à un groupe</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Bloquer un utilisateur, ou le laisser entrer à nouveau</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Modifier quels rôles donnent les groupes</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Créer un lien de configuration</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Supprimer un lien de configuration</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Retirer les envois d’une connexion</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribut</numerusform>
            <numerusform>%n attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Copier le chemin de la valeur choisie</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Ce qui diffère d’avant</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Il dépasse un mégaoctet et s’affiche tel quel. La copie porte sur une page.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>L’imbrication est si profonde qu’il s’affiche tel quel.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Recherche d’une version antérieure…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Aucune version antérieure n’est conservée</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Aucune des dernières requêtes n’a reçu un autre état en réponse, ou leurs corps ne sont plus conservés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>La comparaison a été interrompue avant la fin.</translation>
    </message>
</context>
<context>
    <name>provost::LeaverDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what, a sentence about it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Is %1 out?</source>
        <translation>%1&#x202f;: sans accès&#x202f;?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copier l’attestation</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Mettre fin à toutes les sessions…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Sans accès, à la connaissance de ce serveur.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Accès restant&#x202f;: quelque chose laisse encore entrer la personne.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Page (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Qui d’entre eux est sans accès&#x202f;?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Seuls les %1 premiers sur %2 sont vérifiés.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copier l’attestation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2)&#x202f;: inconnu. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 sur %2 sont sans accès, à la connaissance de ce serveur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sans accès</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>accès restant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Sans accès&#x202f;?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Sélection multiple</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, complet, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, pas à jour</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, incomplet tel que le serveur les envoie</translation>
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
        <translation>ses guillemets ne se ferment pas</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>ne cite aucun groupe</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>ne cite aucun rôle</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>le nom dépasse 200 caractères</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>une ligne précédente cite ce groupe</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 membres</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>pour «&#x202f;%1&#x202f;», %2 membres</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>il n’y a pas de rôle de ce nom</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>en attente&#x202f;; «&#x202f;%1&#x202f;» a presque le même nom</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>Le journal de ce programme</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Ce qui serait partagé</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Gardé en mémoire jusqu’à la fermeture de Provost. Il ne contient aucun secret, ni le nom ni l’adresse de personne.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avertissements et pire</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
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
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
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
        <translation>Vous voyez Provost comme le voit %1.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Revenir à votre vue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Ctrl+K recherche tout, F1 donne de l’aide</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Attributs de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Quel attribut d’un utilisateur remplit quel champ du produit. Essayez-le sur un utilisateur de cette connexion&#x202f;; rien n’est modifié avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Rechercher un utilisateur pour l’essai</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>L’utilisateur sur lequel porte l’essai</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Champs du produit</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Choisissez un champ.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Attribut qui remplit le champ</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Rien&#x202f;: le champ reste vide</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer le mappage</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Chargement du mappage…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Cette connexion n’a pas encore d’utilisateur pour l’essai.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Aucun utilisateur de cette connexion ne correspond.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>«&#x202f;%1&#x202f;» est rempli à partir de</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Quel attribut d’un utilisateur remplit quel champ du produit. Ce serveur ne l’essaie sur personne&#x202f;: cela vaut dès la prochaine requête du fournisseur d’identité.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>Le produit ne peut pas se passer de ce champ.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Ce n’est pas un attribut d’utilisateur à valeur unique.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>requis par le produit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Champ du produit</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Rempli à partir de</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Mappages de rôles</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Définir le rôle…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Modifiez la recherche pour voir les autres règles.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Chargement des règles…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Chargement des connexions…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aucune connexion pour l’instant</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Les règles appartiennent à une connexion. Une fois celle-ci en service, ses groupes peuvent donner des rôles ici.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Modifier les rôles de %n utilisateur&#x202f;?</numerusform>
            <numerusform>Modifier les rôles de %n utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Certains auront peut-être moins de droits ensuite. Les règles sont appliquées d’un bloc et peuvent être annulées.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Appliquer à %n utilisateur</numerusform>
            <numerusform>Appliquer à %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Garder les règles</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Application des règles…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>Les règles ont été appliquées. Aucun rôle n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>Les règles ont été appliquées&#x202f;: %n utilisateur a maintenant un autre rôle.</numerusform>
            <numerusform>Les règles ont été appliquées&#x202f;: %n utilisateurs ont maintenant un autre rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>Les règles sont appliquées d’un bloc et peuvent être annulées.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Rechercher un membre</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Chargement des membres…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 membres sur %2&#x202f;; les suivants n’ont pas pu être chargés. Faites défiler pour réessayer.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Aucun membre ne correspond</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Modifiez la recherche pour voir le reste.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Personne n’est dans ce groupe</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Les membres apparaissent ici d’eux-mêmes quand le fournisseur d’identité les ajoute.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 membres sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 sur %n membre</numerusform>
            <numerusform>%1 sur %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 membres correspondent</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Renommer le groupe…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Qui cherche le groupe par son ancien nom ne le trouve plus&#x202f;: les fournisseurs d’identité et les mappages de rôles non plus.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>Renommer %1 en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>Le groupe reçoit un autre nom</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Il y a trop d’utilisateurs pour choisir ici. Cochez-les dans Utilisateurs, et mettez-les dans ce groupe à partir de là.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Qui entre dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>Ajouter %1 à %2&#x202f;?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>obtiennent ce rôle</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entrent dans le groupe</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 est maintenant dans %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>perdent ce rôle</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>quittent le groupe</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 n’est plus dans %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Une requête n’indique que cela, et rien d’autre du groupe n’est touché. Un fournisseur d’identité qui transmet ce groupe peut l’annuler.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Modification du groupe…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Ce serveur ne liste pas de membres</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>Ses groupes arrivent sans membres&#x202f;; on ne sait donc pas ici qui en fait partie.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Ce serveur ne liste pas les membres</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n utilisateur dit être dans ce groupe. Le groupe lui-même n’en désigne aucun.</numerusform>
            <numerusform>%n utilisateurs disent être dans ce groupe. Le groupe lui-même n’en désigne aucun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Incomplet&#x202f;: %1 sur %n membre. Le serveur n’en liste pas plus&#x202f;; Provost ne renvoie jamais une telle liste.</numerusform>
            <numerusform>Incomplet&#x202f;: %1 sur %n membres. Le serveur n’en liste pas plus&#x202f;; Provost ne renvoie jamais une telle liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Quelqu’un d’autre a modifié ces règles</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Rien de vos modifications n’a été appliqué. Prenez les leurs, gardez les vôtres ou choisissez ligne par ligne&#x202f;; vous voyez l’effet avant l’application.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Règles modifiées</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>La touche Entrée, ou un clic sur «&#x202f;La leur&#x202f;» ou «&#x202f;La mienne&#x202f;», indique laquelle est retenue.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Utiliser les lignes choisies</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retenue</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Compte affiché</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>l’encodage des lettres</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>les majuscules</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>les espaces, traits d’union ou traits de soulignement</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>la largeur des lettres</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>les accents</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>des lettres d’apparence identique</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>ne diffère que par %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>ne diffère que par %1 et %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Ce nom mélange des lettres de plusieurs écritures&#x202f;; il peut n’être que semblable à un autre nom.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Chaque lettre de ce nom ressemble à une lettre latine, mais n’en est pas une.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Ce nom contient des signes invisibles.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>La mise en quarantaine de %1 est imminente.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>À ce rythme, la quarantaine de %1 commence au plus tôt dans environ %n heure.</numerusform>
            <numerusform>À ce rythme, la quarantaine de %1 commence au plus tôt dans environ %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>À ce rythme, la quarantaine de %1 commence au plus tôt dans environ %n jour.</numerusform>
            <numerusform>À ce rythme, la quarantaine de %1 commence au plus tôt dans environ %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 a appelé %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 n’a jamais appelé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>Tous les sièges de %1 sont occupés (%n).</numerusform>
            <numerusform>Les %n sièges de %1 sont tous occupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Personne d’autre n’en obtient avant un départ ou l’ajout de sièges.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 est refusé sur %2&#x202f;: %n fois en 24 heures</numerusform>
            <numerusform>%1 est refusé sur %2&#x202f;: %n fois en 24 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Il y a %n raison.</numerusform>
            <numerusform>Il y a %n raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 est en retard sur %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 n’a pas de jeton valide</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Son fournisseur d’identité est refusé jusqu’à ce qu’il en ait un nouveau.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>Le jeton de %1 n’a jamais été reçu</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Son secret s’est perdu en route&#x202f;; personne ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Il est en cours de remplacement.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Il peut être remplacé sans interruption.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Le jeton de %1 expire dans %n jour</numerusform>
            <numerusform>Le jeton de %1 expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n désactivation de %1 attend une décision</numerusform>
            <numerusform>%n désactivations de %1 attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>La protection les retient, car beaucoup de personnes perdraient l’accès d’un coup.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n règle de %1 attend un groupe</numerusform>
            <numerusform>%n règles de %1 attendent un groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 n’a encore envoyé aucun groupe de ce nom.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Une règle attend un groupe nommé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» existe, avec %n membre.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» existe, avec %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Votre rappel pour un jeton de %1 arrive dans %n jour</numerusform>
            <numerusform>Votre rappel pour un jeton de %1 arrive dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Votre rappel pour un jeton de %1 est arrivé à échéance</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>Le serveur ne connaît pas de jour où ce jeton expire.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Aucun&#x202f;: toujours en direct</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Toujours par celui-ci</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Les paramètres de cet ordinateur décident, avec leur propre script (PAC) s’ils en désignent un. Un serveur sur cet ordinateur est appelé directement.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Même si les paramètres de cet ordinateur désignent un proxy.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Même pour un serveur sur cet ordinateur. Le mot de passe est conservé dans le trousseau&#x202f;; un proxy qui le demande de la façon la plus simple (Basic) le reçoit en clair.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Réseau avancé</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Réseau de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
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
        <translation>Celui du trousseau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>Nom d’utilisateur, s’il en exige un</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Chemin vers le serveur</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Autorités approuvées pour ce serveur</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>En plus de celles que cet ordinateur approuve&#x202f;: le certificat de l’autorité propre à votre organisation, dans un fichier PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificat d’une autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Aucun&#x202f;: le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Fichier PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>Le fichier reste où il est et est lu à l’ouverture du serveur&#x202f;; son mot de passe est conservé dans le trousseau. Une clé sur carte à puce ou dans le magasin du système n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 n’est pas un certificat au format PEM, ou contient autre chose que des certificats.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Saisissez seulement le nom ou l’adresse du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Saisissez le port du proxy, entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n autorité propre</numerusform>
            <numerusform>%n autorités propres</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Avec un certificat client</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Selon un script propre (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>Le script est chargé et exécuté à part, où il ne peut ni retarder Provost ni rien en atteindre. Un serveur sur cet ordinateur est appelé directement.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Adresse du script, ou un fichier</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Scripts de proxy (*.pac *.dat *.js);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Saisissez une adresse commençant par https://, ou choisissez un fichier. Une adresse commençant par http:// pourrait être modifiée en chemin, et n’est acceptée que de cet ordinateur.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Selon un script</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nom du nouveau compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Créer des utilisateurs</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Mettre à jour les attributs</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Synchroniser les groupes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Créer et afficher le jeton</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Personnel %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Aucun compte ne peut encore être choisi. Les comptes apparaissent ici quand le serveur a répondu.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Donnez un nom au nouveau compte.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Créer le rôle</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>aucun rôle&#x202f;: il n’a aucun droit</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Droits de départ repris de</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Rang juste au-dessous de</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>Le rang compte quand un produit donne à quelqu’un le plus élevé de plusieurs rôles. Il reste tel quel&#x202f;; les droits du rôle peuvent être modifiés à tout moment.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Qui a ce rôle peut se connecter au produit, mais ne peut rien faire ici.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Qui a ce rôle peut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Omis, car vous n’en avez pas vous-même le droit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Copiez les secrets des nouveaux webhooks</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Je les ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Ils ne s’affichent que cette fois. Chaque destinataire vérifie avec le sien qu’un message vient de ce serveur.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>Les secrets seraient définitivement perdus. Copiez chacun d’eux, et cochez que vous les avez mis en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Générer un jeton pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Générer et afficher</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Les jetons existants restent valides jusqu’à leur révocation. Le nouveau s’affiche une seule fois, à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>Les requêtes d’un fournisseur d’identité sont refusées.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Des désactivations attendent une décision.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Une connexion n’a aucun jeton valide.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Un jeton expire bientôt.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Un fournisseur d’identité est silencieux depuis plus longtemps que d’habitude.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Il ne reste aucun siège.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n élément à traiter dans Provost.</numerusform>
            <numerusform>%n éléments à traiter dans Provost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Plus rien à traiter dans Provost.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Un rappel pour un jeton approche.</translation>
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
        <translation>Les connexions ne se créent pas par cette API&#x202f;: utilisez la console du produit.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Les connexions ne se suppriment pas par cette API&#x202f;: utilisez la console du produit.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Une connexion ne peut pas être mise en pause.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Les utilisateurs et les groupes ne peuvent pas être conservés quand leur connexion est supprimée.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Un jeton ne peut pas être remplacé par un autre pendant que les deux sont valides.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Ce qu’un fournisseur d’identité peut créer, mettre à jour et désactiver ne se règle pas ici.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Rien ne retient un grand nombre de désactivations simultanées en attendant une décision.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>La destination des attributs dans le produit n’est pas affichée.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Quel groupe donne quel rôle ne se modifie pas ici.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Les droits d’un rôle ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Les sessions et les sièges ne sont pas connus.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Un utilisateur supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>Les requêtes des fournisseurs d’identité ne sont pas communiquées&#x202f;; rien n’indique donc ici si elles aboutissent ou échouent.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Il n’y a pas de journal d’audit dans cette API.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>Elle ne prévient pas quand quelque chose change. Provost relit toute la liste de temps en temps, rarement là où c’est long, et aussitôt quand vous actualisez.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Ce qu’il ne propose pas</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Remplacer le seul jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Mettre fin à l’ancien jeton et afficher le nouveau</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Sur ce serveur, une connexion n’a qu’un jeton à la fois. Le nouveau prend la place de %1 au même instant&#x202f;; cette action est irréversible.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Ouvrez le champ «&#x202f;%1&#x202f;» chez %2 avant de continuer.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Requêtes, dernières 24 heures</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>sièges</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>requêtes dans la dernière heure</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Comptage des requêtes…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n silencieuse</numerusform>
            <numerusform>%n silencieuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n jamais connectée</numerusform>
            <numerusform>%n jamais connectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>actifs&#x202f;: %1, désactivés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 en conservation</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Rien. Les jetons sont valides, les fournisseurs d’identité se manifestent et aucune règle n’attend.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>libres&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>refusées&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>refusées&#x202f;: %1, %n cause</numerusform>
            <numerusform>refusées&#x202f;: %1, %n causes</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Il n’y a pas encore de connexion. Par une connexion, un fournisseur d’identité apporte ici ses utilisateurs et ses groupes.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Ce qui a changé depuis…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Coller une liste de groupes et de rôles</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Un groupe et son rôle par ligne, séparés par une virgule, un point-virgule ou une tabulation, comme les copie un tableur.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Groupes et rôles</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Ajouter %n règle</numerusform>
            <numerusform>Ajouter %n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n ligne est inutilisable et sera omise.</numerusform>
            <numerusform>%n lignes sont inutilisables et seront omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Rien n’a encore été collé</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Ajouter des règles</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Utiliser les groupes au nom presque identique</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 n’a pas d’attribut %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 est défini par le serveur&#x202f;; un client ne peut pas le modifier.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Une lecture stricte de la RFC 7644 ne trouve ici aucun attribut %1&#x202f;: elle attendrait un objet dans un objet.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>L’opération est écrite en majuscules. Provost la comprend&#x202f;; un serveur strict la refuse.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Supprime tous les membres (%n)</numerusform>
            <numerusform>Supprime les %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Supprime tous les membres</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Réactive l’utilisateur</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Désactive l’utilisateur</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Indique que l’utilisateur est actif, ce qu’il est déjà</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Désactive l’utilisateur, qui l’est déjà</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Une lecture stricte de la RFC 7643 le refuse&#x202f;: active doit valoir true ou false, et non être un texte.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Répète le nom du groupe %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Renomme le groupe de %1 en %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Renomme le groupe en %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Ajoute %n valeur à %1</numerusform>
            <numerusform>Ajoute %n valeurs à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Remplace toutes les valeurs de %1 par %n valeur</numerusform>
            <numerusform>Remplace toutes les valeurs de %1 par %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Une lecture stricte de la RFC 7643 le refuse&#x202f;: %1 doit être un objet.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Une lecture stricte de la RFC 7643 le refuse&#x202f;: %1 doit valoir true ou false, et non être un texte.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Ajoute %n membre</numerusform>
            <numerusform>Ajoute %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Supprime %n membre sur %1</numerusform>
            <numerusform>Supprime %n membres sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Supprime %n membre</numerusform>
            <numerusform>Supprime %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Ne supprime personne&#x202f;: la liste est vide</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Une lecture stricte de la RFC 7644 supprime tous les membres (%n)&#x202f;: elle ne regarde pas la liste.</numerusform>
            <numerusform>Une lecture stricte de la RFC 7644 supprime les %n membres&#x202f;: elle ne regarde pas la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Une lecture stricte de la RFC 7644 supprime tous les membres&#x202f;: elle ne regarde pas la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Remplace les %1 membres par %n membre</numerusform>
            <numerusform>Remplace les %1 membres par %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Remplace tous les membres par %n membre</numerusform>
            <numerusform>Remplace tous les membres par %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Remplace le membre %1 par %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Supprime les membres qu’un filtre sélectionne</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Supprime tout ce qui relève du schéma %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Une lecture stricte de la RFC 7644 enregistre un texte vide.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Supprime toutes les valeurs de %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Vide %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Vide %1, qui valait %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Répète %1, qui vaut déjà %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Change %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Donne à %1 la valeur %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Définit un mot de passe, que Provost accepte et ne conserve jamais</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Est refusé, et avec lui toute la requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Ne change rien&#x202f;: ce qui est cité est défini par le serveur ou inconnu ici</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>N’est pas un PATCH lisible&#x202f;: il n’a pas d’opérations.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 n’a pas de partie %2&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 vaut true ou false, et arrive sous forme de texte. Provost le comprend&#x202f;; un serveur strict le refuse.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>La valeur de %1 a une autre forme que celle du schéma. Provost la comprend&#x202f;; un serveur strict la refuse.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>La valeur n’est pas du type de %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>C’est ce dont se plaint la réponse.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 prend une liste, et arrive comme valeur unique. Provost le comprend&#x202f;; un serveur strict le refuse.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Ce schéma n’a pas d’attribut %1&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 n’a pas d’attribut %2&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 est défini par le serveur&#x202f;; ce qu’envoie un client est ignoré.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Votre rôle n’a pas le droit de modifier les autorisations.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 garde tout&#x202f;: quelqu’un doit pouvoir gérer l’approvisionnement.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>Vous ne pouvez pas accorder un droit que vous n’avez pas vous-même.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Plus personne ne pourrait gérer l’approvisionnement&#x202f;: les opérateurs ayant %1 sont les derniers à le pouvoir.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 fait partie du produit&#x202f;: ce rôle ne peut être ni renommé ni supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n personne a ce rôle. Faites-lui d’abord donner un autre rôle par les règles.</numerusform>
            <numerusform>%n personnes ont ce rôle. Faites-leur d’abord donner un autre rôle par les règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>L’opérateur %1 a ce rôle. Donnez-lui d’abord un autre rôle.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Voir comme…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Droits de chaque rôle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Sans «&#x202f;Voir l’approvisionnement&#x202f;», les volets Connexions, Mappages de rôles et Autorisations n’apparaissent pas pour ce rôle. %1 garde tout&#x202f;: quelqu’un doit pouvoir gérer l’approvisionnement.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Chargement des rôles…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Tous ceux qui ont %1 peuvent maintenant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Retirer à %1&#x202f;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Qui a ce rôle ne le pourra plus, dès la prochaine requête&#x202f;:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Modification du rôle…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Personnes ayant %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>C’est votre propre rôle&#x202f;: vous ne le pourrez plus non plus, et ne pourrez pas revenir en arrière.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Les volets Connexions, Mappages de rôles et Autorisations n’apparaîtront plus pour ce rôle.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Plus personne ayant %1 ne peut&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Libre-service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Le libre-service est activé.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Le libre-service est désactivé.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Désactiver le libre-service&#x202f;?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Les administrateurs des clients voient toujours leur compte, mais ne peuvent plus mettre en service de connexions, gérer de jetons ni modifier de mappages de rôles. Ce qu’ils ont mis en place continue de fonctionner.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Accorder à %1&#x202f;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Qui a ce rôle le pourra dès la prochaine requête.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Activer le libre-service&#x202f;?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Les administrateurs des clients peuvent de nouveau mettre en service des connexions, gérer des jetons et modifier des mappages de rôles.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nouveau rôle…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>La stratégie de cet ordinateur n’ouvre les serveurs qu’en lecture seule.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Ce serveur est en lecture seule&#x202f;: rien n’y est modifié depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>Le rôle dont vous adoptez la vue ne le permet pas.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Ce qui est affiché date d’avant. La modification sera possible dès que le serveur l’aura mis à jour.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Partie de son nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Épingler à un dossier…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Épingler à un dossier</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>Ce que vous voyez reste sur cet ordinateur tel quel, même si le serveur l’oublie. Cela contient des données de personnes et se supprime de soi-même à sa date.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>après %n jour</numerusform>
            <numerusform>après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Il est supprimé le %1, avec tout ce qui y est épinglé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 a %n preuve et est supprimé le %2, avec tout ce qui y est épinglé.</numerusform>
            <numerusform>%1 a %n preuves et est supprimé le %2, avec tout ce qui y est épinglé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Épinglé à %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Avant l’utilisation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Confirmé par %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Est-ce fait&#x202f;?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Finalement, ce n’est pas fait&#x202f;?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Cette personne est-elle sans accès&#x202f;?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>Sa connexion a été supprimée&#x202f;: aucun fournisseur d’identité ne modifie plus cet utilisateur.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Ancien e-mail</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Ancien nom d’utilisateur</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>Ancien identifiant externe</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP&#x202f;: relève de %1&#x202f;; modifiez-le là-bas, car la prochaine synchronisation le réécrit. Provost&#x202f;: ce serveur décide. Calculé&#x202f;: découle d’autres éléments.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Autre e-mail</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Qui approvisionne ce serveur peut tout réécrire, y compris ce qui est modifié ici.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Cela est venu par l’une de plusieurs connexions, et le serveur ne dit pas laquelle. Modifiez-le chez son fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Créer des utilisateurs</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>Le fournisseur d’identité peut ajouter des personnes.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Mettre à jour les attributs</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>Le fournisseur d’identité peut modifier les noms, les adresses et d’autres champs.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Désactiver des utilisateurs</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>Le fournisseur d’identité peut désactiver, réactiver et supprimer des personnes.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Synchroniser les groupes</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>Le fournisseur d’identité peut créer et modifier des groupes.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>Ce qui est désactivé est refusé. Un changement vaut dès la prochaine requête.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Modifier les droits de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Modification de la connexion…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>Le groupe n’existe pas, ou rien ne prouve qu’il soit de cette répétition.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>L’utilisateur n’existe pas, ou rien ne prouve qu’il soit de cette répétition.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>Le jeton a été refusé auparavant.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>Le serveur a auparavant demandé de ralentir.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Aucune réponse n’est arrivée auparavant.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>La lecture était auparavant impossible.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>La répétition a été arrêtée avant.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>Le temps était écoulé avant.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>le serveur répond %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse n’est arrivée</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>le serveur dit l’avoir supprimé, mais il est encore là</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>peut-être un %1 nommé %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 d’identifiant %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>%n ressource de cette répétition a été supprimée&#x202f;; il ne reste rien.</numerusform>
            <numerusform>%n ressources de cette répétition ont été supprimées&#x202f;; il ne reste rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Supprimer à la main ce qui reste. Tous les noms de cette répétition commencent par %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Lire les schémas</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Lister les schémas&#x202f;: Microsoft Entra ID les lit quand des paramètres d’approvisionnement sont enregistrés.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Répondre 200 avec une liste vide pour un nom que personne n’a&#x202f;: un 404 fait échouer le test de connexion.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Rechercher un utilisateur qui n’existe pas encore</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Répondre 200 avec une liste vide&#x202f;: le fournisseur d’identité ne crée que qui il ne trouve pas, et prend qui il trouve pour la même personne.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Créer l’utilisateur et répondre 201 avec tout son contenu&#x202f;; accepter «&#x202f;meta&#x202f;» et une liste de rôles vide, que Microsoft Entra ID envoie.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Créer le même utilisateur une seconde fois</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Refuser avec 409 un second utilisateur de même userName et laisser le premier tel quel&#x202f;: les fournisseurs d’identité répètent une requête dont la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Rechercher l’utilisateur</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Trouver l’utilisateur par userName, et personne d’autre&#x202f;: qui est trouvé est lié et modifié.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Rechercher l’utilisateur en majuscules</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Comparer userName sans tenir compte de la casse (RFC 7643, section 4.1.1)&#x202f;: sinon, la même personne est créée deux fois.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Rechercher l’utilisateur par externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Trouver l’utilisateur par externalId&#x202f;: beaucoup en font l’attribut de correspondance des utilisateurs.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Rechercher l’utilisateur par adresse professionnelle</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Accepter un filtre avec un chemin de valeur suivi d’un sous-attribut. Il dépasse la grammaire de la RFC 7644, mais est nécessaire quand la correspondance se fait par l’adresse.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Créer un second utilisateur, avec des null</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Comprendre null comme «&#x202f;non défini&#x202f;», et ignorer un URI de schéma inconnu&#x202f;: une requête documentée de Microsoft Entra ID contient les deux.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Interroger avec un paramètre que personne ne connaît</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Ignorer les paramètres de requête inconnus&#x202f;: l’indicateur aadOptscim062020 figure dans l’URL de locataire.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Lire l’utilisateur</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Répondre pour l’identifiant donné&#x202f;: Microsoft Entra ID le garde, et lit l’utilisateur avant chaque modification.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Modifier des attributs</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Accepter un replace sans chemin dont les clés sont des noms avec un point, ou avec l’URN de leur schéma, et à côté un filtre dans un chemin.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Accepter «&#x202f;Add&#x202f;» et «&#x202f;Replace&#x202f;» avec majuscule, un par attribut, avec l’URN d’un schéma ou un filtre dans le chemin.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Ajouter un numéro de téléphone par un filtre</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Créer l’élément qu’un add avec filtre ne trouve pas, avec le type du filtre, et garder sa valeur telle qu’envoyée.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Renommer l’utilisateur</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Modifier userName et garder l’identifiant&#x202f;: les gens se marient.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Définir le responsable</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Accepter aussi l’identifiant du responsable sous forme de simple texte.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Demander si le responsable est défini</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accepter un filtre portant à la fois sur id et manager&#x202f;: Microsoft Entra ID demande ainsi avant d’écrire une référence.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Retirer le responsable</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Comprendre un texte vide comme l’absence de responsable.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Rechercher un groupe qui n’existe pas encore</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Répondre 200 avec une liste vide pour un nom qu’aucun groupe n’a.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Créer le groupe bien que ses «&#x202f;schemas&#x202f;» en citent un qui n’est pas de SCIM&#x202f;: Microsoft Entra ID l’envoie avec chaque groupe, et sans membres.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Rechercher le groupe sans ses membres</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Trouver le groupe par displayName, et omettre les membres, qui peuvent être nombreux.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Ajouter deux membres</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Ajouter des membres dont $ref vaut null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Demander si l’utilisateur est membre</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Accepter un filtre portant à la fois sur id et members&#x202f;: Microsoft Entra ID demande ainsi avant d’écrire une référence.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Lire le groupe sans ses membres</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Omettre les membres quand ils sont exclus&#x202f;: un grand groupe coûte du temps et de la mémoire.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Supprimer un membre</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Supprimer le membre que cite le filtre du chemin, et aucun autre.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Supprimer les membres que la valeur énumère, et aucun autre&#x202f;: le chemin seul signifierait tous.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Renommer le groupe et garder ses membres.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Modifier l’externalId du groupe</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Accepter un autre externalId&#x202f;: le validateur de Microsoft le demande.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Désactiver l’utilisateur</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Désactiver quand «&#x202f;active&#x202f;» est remplacé par false&#x202f;: c’est ainsi que l’accès est retiré.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Comprendre le texte «&#x202f;False&#x202f;» comme false, et continuer à répondre par un booléen&#x202f;: c’est ainsi que l’accès est retiré sans l’indicateur aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Rechercher l’utilisateur désactivé</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Continuer à trouver qui est désactivé, avec «&#x202f;active&#x202f;» à false&#x202f;: qui revient est recherché puis réactivé.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Voir si l’utilisateur désactivé est encore membre</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Garder les appartenances de qui est désactivé&#x202f;: Microsoft Entra ID ne les renvoie pas.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Réactiver l’utilisateur</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Réactiver le même utilisateur, avec le même identifiant et le même profil.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Supprimer le groupe, répondre 204, puis 404 à partir de là.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Supprimer l’utilisateur, répondre 204, puis 404 à partir de là&#x202f;: 30 jours après la suppression de quelqu’un, Microsoft Entra ID le supprime ici aussi.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Rechercher l’utilisateur supprimé</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Ne pas trouver qui a été supprimé&#x202f;: sinon, la modification suivante ne touche personne.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Tester les informations d’identification avec des utilisateurs</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Répondre par une liste d’utilisateurs&#x202f;: Okta en demande deux au test de ses informations d’identification d’API.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Tester les informations d’identification avec des groupes</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Répondre par une liste de groupes&#x202f;: Okta la demande au test de ses informations d’identification d’API.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Créer l’utilisateur et répondre 201 avec tout son contenu&#x202f;; ignorer «&#x202f;groups&#x202f;», qui est en lecture seule&#x202f;: Okta l’envoie vide chaque fois, et garde l’identifiant de la réponse.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Lire l’utilisateur et le réécrire avec un autre nom</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Reprendre un utilisateur tel qu’il a été lu, avec id, meta et groups, et le renvoyer avec 200&#x202f;: Okta met à jour un profil par PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Créer un second utilisateur</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Un groupe de deux montre si la modification d’un membre laisse l’autre intact.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Synchroniser un mot de passe</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Accepter un mot de passe, ou l’ignorer, et ne jamais le renvoyer.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Transmettre le groupe</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Créer le groupe avec une liste de membres vide&#x202f;; ils suivent dans une requête à part.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Ajouter des membres qui arrivent avec value et display, et sans type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Renommer le groupe par un replace sans chemin qui répète son identifiant, et garder ses membres&#x202f;: Okta en envoie un à chaque changement de membres.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Retransmettre le groupe</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Laisser exactement les membres qu’énumère un replace de «&#x202f;members&#x202f;» («&#x202f;Push now&#x202f;»).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Écrire le groupe entier</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Accepter un PUT du groupe sous le nom qu’il a (ce n’est pas un conflit) et garder tous les membres qu’il énumère.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Vider le groupe</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Comprendre une liste vide comme l’absence de membres&#x202f;: un groupe sans personne est transmis ainsi.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Désactiver sur un replace sans chemin&#x202f;: c’est ainsi qu’Okta retire l’accès&#x202f;; il ne supprime jamais un utilisateur.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Désactiver l’utilisateur par PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Désactiver aussi sur un PUT&#x202f;: les applications créées avec l’assistant d’Okta procèdent ainsi.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Supprimer l’utilisateur, répondre 204, puis 404 à partir de là (RFC 7644, section 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Lire ce dont le serveur est capable</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Dire ce dont le serveur est capable (RFC 7644, section 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Créer l’utilisateur, répondre 201 avec tout son contenu et dire où il se trouve, dans Location et meta.location (RFC 7644, section 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Rechercher l’utilisateur avec l’attribut en majuscules</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Accepter les noms d’attributs et les opérateurs quelle que soit la casse (RFC 7644, section 3.10), et comparer userName sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Interroger avec un filtre incompréhensible</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Refuser un filtre incompris avec 400 et invalidFilter, jamais avec tous les utilisateurs ni aucun (RFC 7644, section 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Lire un seul attribut de l’utilisateur</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Omettre ce que «&#x202f;attributes&#x202f;» ne cite pas (RFC 7644, section 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Remplacer l’utilisateur</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Remplacer tout ce qu’un PUT peut écrire&#x202f;: ce qu’il omet est vidé (RFC 7644, section 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Exécuter toutes les opérations d’un PATCH, l’une après l’autre (RFC 7644, section 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Envoyer une modification à moitié fausse</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Exécuter toutes les opérations d’un PATCH ou aucune (RFC 7644, section 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Créer le groupe avec son premier membre, et répondre 201 avec tout son contenu (RFC 7644, section 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Ajouter aux membres existants (RFC 7644, section 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Voir si l’utilisateur supprimé a quitté le groupe</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Retirer de tous les groupes qui a été supprimé&#x202f;: un identifiant qui ne mène nulle part fait échouer les clients.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Créer l’utilisateur, avec un seul objet pour les adresses</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Accepter un seul objet là où il faudrait une liste d’adresses, et ignorer les attributs inconnus&#x202f;: les clients modifient le modèle des requêtes de OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Créer un second utilisateur, avec une adresse non principale</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Prendre la première adresse quand aucune n’est principale (primary).</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Modifier l’utilisateur par PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Accepter une modification par PUT&#x202f;: le verbe qu’utilise OneLogin n’est pas documenté.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Modifier l’utilisateur par PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Accepter aussi une modification par PATCH&#x202f;: le verbe qu’utilise OneLogin n’est pas documenté.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Créer le groupe sans membres.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Ajouter des membres par PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Accepter aussi tous les membres par PUT, sous le nom que porte le groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n étape a échoué.</numerusform>
            <numerusform>%n étapes ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n étape a trouvé un point qui peut nuire.</numerusform>
            <numerusform>%n étapes ont trouvé un point qui peut nuire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n étape réussie.</numerusform>
            <numerusform>%n étapes réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n étape n’a pas pu être faite.</numerusform>
            <numerusform>%n étapes n’ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Répétition sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Des utilisateurs et un groupe ont été inventés pour cela&#x202f;; leurs noms commencent par %3. Les jetons et ce que le serveur dit d’autres personnes sont omis.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID avec aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID sans aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 à la lettre</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Réponse %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Réponse %1, et ensuite&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>Le serveur répond %1, comme attendu.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Le serveur répond %1 au lieu de %2, ce dont les fournisseurs d’identité peuvent s’accommoder%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>Le serveur répond %1, alors que %2 est attendu%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>Ce que le serveur envoie n’est pas du SCIM&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>La réponse n’est pas une liste SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>Le serveur trouve %n ressource là où il n’y en a pas.</numerusform>
            <numerusform>Le serveur trouve %n ressources là où il n’y en a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>La liste est vide, mais n’indique pas 0 comme total (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>Le serveur ne le trouve pas.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>Le serveur trouve %n ressource là où une seule est demandée.</numerusform>
            <numerusform>Le serveur trouve %n ressources là où une seule est demandée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>Le serveur trouve une autre ressource que celle qui est demandée.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>Le serveur refuse comme il le doit, mais pas avec une erreur SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>L’erreur n’indique pas son statut sous forme de texte.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>Le serveur refuse comme il le doit, mais ne dit pas pourquoi&#x202f;: scimType n’est pas %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>La réponse n’a pas d’id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>La réponse a un autre id qu’auparavant.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>La réponse n’indique pas son schéma.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>Le serveur renvoie le mot de passe.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>«&#x202f;active&#x202f;» revient sous forme de texte, et non comme true ou false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>La réponse ne dit pas si l’utilisateur est actif.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>La réponse est illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Le serveur dit que c’est fait, mais ensuite ce n’est pas le cas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Dans la réponse, ce n’est pas le cas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>Le serveur dit l’avoir supprimé, mais il est encore là.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Interrogé sur ce qui a été supprimé, le serveur répond %1, alors que 404 est attendu.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Ensuite, la lecture par son id est impossible (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>La réponse ne dit pas où se trouve la nouvelle ressource (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>le serveur dit l’avoir créé, mais ne donne pas d’id utilisable</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>le serveur lui donne l’id d’un autre</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1&#x202f;; la recherche n’a pas été possible&#x202f;: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>le serveur a donné cet id à la création, mais n’y trouve rien</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>le serveur a donné cet id à la création, mais un autre nom y figure&#x202f;: vérifiez à qui il appartient avant de supprimer quoi que ce soit</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n ressource reste sur le serveur, ou y reste peut-être.</numerusform>
            <numerusform>%n ressources restent sur le serveur, ou y restent peut-être.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>aucune réponse à sa création&#x202f;: il peut encore être créé</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>le serveur répond %1 à sa création&#x202f;: il peut encore être créé</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Ceci n’a pas pu être supprimé, ou est peut-être encore là&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>Ce qui a été lu contient le jeton, et n’est pas réécrit.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Modifier deux utilisateurs en une requête</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Exécuter chaque opération, et dire ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Créer un utilisateur et son groupe en une requête</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Mettre des identifiants à la place des noms que portent les opérations (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Terminer une requête groupée à sa première erreur</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Ne plus exécuter d’opération après autant d’erreurs que l’indique failOnErrors.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Demander les utilisateurs sans jeton</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Refuser avec 401 qui ne s’authentifie pas.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Lire la configuration du fournisseur de services</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Dire pour chaque fonction si elle est prise en charge, et comment les clients s’authentifient.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Lire les types de ressources</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Lister chaque type avec son nom, son point de terminaison et son schéma.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Lire le type de ressource User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Répondre par un seul type quand son nom est demandé.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Lister les schémas et, pour chaque attribut, son type et s’il est obligatoire, à valeurs multiples, modifiable et renvoyé.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Lire le schéma des utilisateurs</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Répondre par un seul schéma quand son URI est demandé.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Lire un schéma que personne n’a</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Répondre 404 pour un schéma inexistant.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Filtrer les schémas</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Refuser avec 403 un filtre sur ces points de découverte, pour que personne ne prenne une partie de la liste pour le tout.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Demander un point de terminaison inexistant</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Répondre 404 avec une erreur SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filtrer avec eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Trouver qui a la valeur, et personne d’autre.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filtrer avec eq sans correspondance</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Répondre 200 avec une liste vide quand personne n’a la valeur.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filtrer avec ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Trouver qui a une autre valeur.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filtrer avec co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Trouver qui a le texte n’importe où dans la valeur.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filtrer avec sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Trouver ceux dont la valeur commence par le texte.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filtrer avec sw sur ce qui est au milieu</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Ne trouver personne dont la valeur contient le texte ailleurs.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filtrer avec ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Trouver ceux dont la valeur se termine par le texte.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filtrer avec pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Trouver qui a une valeur quelconque.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filtrer avec pr sur ce qui n’existe pas</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Ne trouver personne sans valeur.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filtrer avec gt sur l’heure</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Comparer les heures comme des heures.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filtrer avec lt sur l’heure</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filtrer avec ge et le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Comparer les textes dans leur ordre, valeur égale comprise.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filtrer sur true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Comparer true et false comme tels.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filtrer sur false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filtrer avec not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Inverser ce qui figure entre les parenthèses.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filtrer avec or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Trouver ceux pour qui l’une des deux conditions est vraie.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filtrer avec or avant and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Donner à «&#x202f;and&#x202f;» la priorité sur «&#x202f;or&#x202f;».</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filtrer avec des parenthèses</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Évaluer d’abord ce qui figure entre parenthèses.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filtrer sur un sous-attribut</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Comparer le sous-attribut cité.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filtrer sur l’une de plusieurs valeurs</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Trouver qui a la valeur parmi plusieurs.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filtrer avec des crochets</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Trouver qui a une valeur pour laquelle tout ce qui est entre crochets est vrai.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filtrer avec des crochets sur deux valeurs</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Ne trouver personne dont le type est celui d’une valeur et l’adresse celle d’une autre.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filtrer sur le nom complet d’un attribut</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Accepter les noms d’attributs avec l’URI de leur schéma.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filtrer sur externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Trouver l’utilisateur par l’identifiant que le client a donné.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filtrer avec des noms et opérateurs en majuscules</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Accepter les noms et opérateurs quelle que soit la casse.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filtrer sur un userName en majuscules</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Comparer userName sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filtrer sur un externalId en majuscules</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Comparer externalId en tenant compte de la casse.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filtrer sans valeur</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Refuser un filtre incompréhensible avec 400 et invalidFilter, jamais avec tous les utilisateurs ni aucun.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filtrer avec un opérateur inexistant</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Refuser un opérateur inconnu avec 400 et invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filtrer avec une parenthèse non fermée</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Refuser ce qui est incomplet avec 400 et invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Regarder les membres</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>N’avoir chaque membre qu’une fois.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Ajouter un membre déjà présent</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Considérer comme un succès ce qui ne change rien.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Supprimer un membre par son id</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Supprimer le membre que les crochets trouvent, et aucun autre.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Remplacer tous les membres</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Mettre ces membres à la place des membres existants.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Supprimer tous les membres</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Supprimer toutes les valeurs d’un attribut supprimé.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Regarder les groupes de l’utilisateur</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Indiquer avec un utilisateur les groupes dont il est membre.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Rechercher le groupe</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Trouver le groupe par displayName, et aucun autre.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Omettre les membres quand c’est demandé&#x202f;: un groupe peut en avoir un très grand nombre.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Remplacer le groupe</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Remplacer le nom et les membres par ceux du PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>Dans la réponse, ceci manque ou n’est pas ce qu’il faudrait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults vaut %1, alors que %2 est attendu.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>La page contient %1 ressources, alors que %2 sont attendues.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex vaut %1, alors que %2 est attendu.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage vaut %1, alors que %2 est attendu.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>Les deux utilisateurs arrivent dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>La page suivante commence par l’utilisateur de la page précédente.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>La réponse est en %1, et non en application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Une adresse déjà présente figure deux fois chez l’utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>Le groupe a %n membre, alors que le seul utilisateur est attendu.</numerusform>
            <numerusform>Le groupe a %n membres, alors que le seul utilisateur est attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>La réponse n’a pas d’en-tête ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>L’ETag est le même qu’avant la modification.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>La réponse n’est pas une réponse groupée SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>La réponse indique %n opération, alors que deux sont attendues.</numerusform>
            <numerusform>La réponse indique %n opérations, alors que deux sont attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Une opération n’indique pas son statut sous forme de texte.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Une opération a été refusée avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>La réponse indique %n opération, alors que seule celle qui a échoué est attendue.</numerusform>
            <numerusform>La réponse indique %n opérations, alors que seule celle qui a échoué est attendue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Lire la première page d’un élément</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Renvoyer autant d’éléments que l’indique «&#x202f;count&#x202f;», et dire combien il y en a en tout.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Lire la deuxième page d’un élément</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Continuer là où la page précédente s’est arrêtée.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Lire une page où tous tiennent</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Commencer à 1, et renvoyer tout ce qui existe.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Lire une page qui commence avant le premier</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Comprendre un startIndex inférieur à 1 comme 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Demander seulement combien il y en a</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Ne renvoyer aucune ressource quand «&#x202f;count&#x202f;» vaut 0, mais le total.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>En demander moins que zéro</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Comprendre un «&#x202f;count&#x202f;» négatif comme 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Lire une page après le dernier</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Après le dernier, ne renvoyer aucune ressource, mais le total.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Lire la première page par curseur</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Donner un curseur quand il y a une autre page.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Lire la page suivante par curseur</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Lire une page avec un curseur que personne n’a donné</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Refuser un tel curseur avec 400 et invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Rechercher l’utilisateur par POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Répondre à une recherche dans le corps comme à une recherche dans l’adresse, pour que les noms des personnes n’apparaissent pas dans les journaux.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Rechercher dans toutes les ressources par POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Chercher dans tous les types quand aucun n’est cité.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Trier par title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Trier par l’attribut cité, en ordre croissant.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Trier par title, en ordre décroissant</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Inverser l’ordre quand «&#x202f;sortOrder&#x202f;» le demande.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Vérifier que l’adresse n’y figure qu’une fois</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Laisser telle quelle une valeur déjà présente.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Définir ce qui n’existait pas.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Ajouter plusieurs attributs sans chemin</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Définir tout ce que l’objet cite, et rien d’autre.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Ajouter aux valeurs existantes.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Ajouter une adresse déjà présente</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Faire d’une autre adresse la principale</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>N’avoir qu’une valeur principale&#x202f;: la précédente ne l’est plus.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Remplacer un attribut</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Mettre la valeur à la place de la valeur existante.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Remplacer un sous-attribut</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Modifier le sous-attribut, et laisser ses voisins.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Remplacer une adresse par son type</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Modifier la valeur que les crochets trouvent, et aucune autre.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Remplacer ce qui n’existe pas</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Comprendre le remplacement de ce qui n’existe pas comme un ajout.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Remplacer un attribut par son nom complet</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Remplacer un attribut nommé en majuscules</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Accepter les noms d’attributs quelle que soit la casse.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Modifier un attribut deux fois en une requête</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Exécuter les opérations l’une après l’autre.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Désactiver et réactiver l’utilisateur</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Accepter true et false pour «&#x202f;active&#x202f;».</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Supprimer un attribut</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Vider l’attribut, et aucun autre.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Supprimer une adresse par son type</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Supprimer la valeur que les crochets trouvent, et aucune autre.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Exécuter toutes les opérations d’un PATCH, ou aucune.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Remplacer une valeur que les crochets ne trouvent pas</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Refuser un remplacement sans cible avec 400 et noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Envoyer un chemin incompréhensible</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Le refuser avec 400 et invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Envoyer une opération inexistante</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>La refuser avec 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Modifier l’id de l’utilisateur</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Refuser avec 400 et mutability de modifier ce qui est en lecture seule.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Supprimer le nom de l’utilisateur</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Refuser avec 400 de supprimer ce qui est obligatoire.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Modifier un utilisateur inexistant</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Répondre 404 pour ce qui n’existe pas.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Enregistrer les attributs de l’extension d’entreprise.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filtrer sur le service</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Trouver les utilisateurs par des attributs de l’extension.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Supprimer le service</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Lire la version de l’utilisateur</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Envoyer la version dans ETag et dans meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Lire ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Répondre 304 quand le client a cette version.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Modifier une autre version que l’actuelle</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Refuser avec 412 quand le client connaît une autre version, pour que personne n’écrase ce qu’un autre a écrit.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Modifier la version actuelle</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Le modifier quand le client connaît sa version.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Lire la version après une modification</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Donner une autre version à ce qui a changé.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Utilisateurs d’entreprise</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Configuration du fournisseur de services</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Types de ressources</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Recherche par POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Modification par PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Requêtes groupées</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Attributs choisis</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>L’alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Types de média</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Pages par curseur</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>Ce n’est pas un rapport de conformité.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Il contient un verdict inconnu.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Il ne contient aucune des règles.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respectées</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Enfreintes</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayées</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Respectées là-bas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Lire l’utilisateur par son id</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Répondre avec tout ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Voir quels id et groupes a l’utilisateur</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Attribuer les id, et garder ce qui est en lecture seule&#x202f;: ce qu’un client envoie pour cela est ignoré.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Regarder les métadonnées de l’utilisateur</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Indiquer le type de ressource, quand elle a été créée et modifiée, et où elle se trouve.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Demander le mot de passe</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Ne jamais renvoyer un mot de passe, quel que soit le demandeur.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Lire un utilisateur inexistant</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Regarder le type de contenu de la réponse</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Répondre en application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Demander application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Répondre aussi aux clients qui n’acceptent qu’application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Lire un attribut</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Renvoyer ce que «&#x202f;attributes&#x202f;» cite, et id, et rien d’autre.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Lire un sous-attribut</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Renvoyer le sous-attribut cité, et pas ses voisins.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Lire un attribut par son nom complet</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Lire un attribut dont le nom est en majuscules</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Lire tous les attributs sauf un</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Omettre ce que «&#x202f;excludedAttributes&#x202f;» cite, et rien d’autre.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Tout lire sauf l’id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Renvoyer id même quand il est exclu.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Demander /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Répondre avec celui que le jeton représente, y renvoyer, ou dire 501 si ce n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Envoyer un utilisateur qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Refuser ce qui est illisible avec 400 et invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Refuser avec 409 et uniqueness un second utilisateur de même userName, et laisser le premier tel quel.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Créer le même utilisateur en majuscules</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Créer un utilisateur qui n’a guère plus qu’un nom.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Remplacer ce qui est en lecture seule</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Ignorer ce qu’un PUT dit des attributs en lecture seule.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Remplacer un attribut par null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Comprendre null comme un attribut sans valeur.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Remplacer l’utilisateur par un autre sans userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Refuser avec 400 et invalidValue ce à quoi manque un attribut obligatoire.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Donner à l’utilisateur un nom déjà pris</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Refuser avec 409 un userName qu’a un autre utilisateur.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Remplacer un utilisateur inexistant</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Répondre 404&#x202f;: un PUT ne crée personne.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Supprimer le second utilisateur</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Rechercher l’utilisateur qui a été supprimé</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Omettre des listes ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Recréer l’utilisateur supprimé</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Ne laisser personne en conflit avec ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Supprimer un utilisateur inexistant</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>La réponse précédente n’indiquait pas ce qu’il faut ici.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>Le serveur dit qu’il ne le propose pas.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%1 règles sur %2 sont respectées.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n règle est enfreinte.</numerusform>
            <numerusform>%n règles sont enfreintes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n règle est respectée en partie.</numerusform>
            <numerusform>%n règles sont respectées en partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n règle n’a pas été essayée.</numerusform>
            <numerusform>%n règles n’ont pas été essayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Conformité de %1 aux RFC 7643 et RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformité aux RFC 7643 et RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>À revoir&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>Sur %1, ceci sera créé, modifié puis supprimé&#x202f;:
  %2
Rien d’autre n’est modifié. Tapez «&#x202f;%3&#x202f;» pour continuer&#x202f;: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>La stratégie de cet ordinateur n’autorise aucune modification sur les serveurs.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas l’écriture de rapports dans des fichiers.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Il n’y a pas de place pour le journal des modifications.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Chargement des requêtes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>La dernière requête que le serveur a encore.</numerusform>
            <numerusform>Les %n dernières requêtes que le serveur a encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Le serveur ne conserve plus aucune requête à ce sujet, ou il n’y en a pas eu.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Me rappeler le jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>Le serveur ne connaît pas de jour où %1 expire. Choisissez un jour où vous voulez vous en occuper, pour ne pas l’oublier. Le rappel s’affiche comme une expiration, deux semaines à l’avance, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Année-mois-jour, par exemple 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Me le rappeler le</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Pas de rappel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Définir le rappel</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, dans %n jour</numerusform>
            <numerusform>%1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Il faut un jour à venir.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Année-mois-jour attendu, par exemple 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>Le jour où ce jeton expire est connu&#x202f;: il est signalé deux semaines à l’avance, même sans rappel.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Il s’appelle maintenant %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n entrée&#x202f;: %1.</numerusform>
            <numerusform>%n entrées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n sortie&#x202f;: %1.</numerusform>
            <numerusform>%n sorties&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Un autre jeton pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Supprimer l’ancienne…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>Le jeton d’une connexion ne se remplace pas sur ce serveur. Un autre jeton est une autre connexion, avec sa propre adresse.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Créer une autre connexion</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Faire basculer le fournisseur d’identité</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Vérifier que cela fonctionne</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Supprimer l’ancienne connexion et garder ses utilisateurs</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Supprimer l’ancienne connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>«&#x202f;%1&#x202f;» existe à côté d’elle.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>Dans le même compte, pour le même fournisseur d’identité. Son jeton s’affiche une seule fois.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Saisissez l’adresse et le jeton de la nouvelle connexion chez %1, à la place des anciens. L’ancienne connexion continue de fonctionner jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>Synchronisation de «&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>La nouvelle connexion ne s’est pas encore manifestée. Regardez aussi chez %1&#x202f;: il indique si sa dernière exécution a réussi.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>Ses utilisateurs et ses groupes restent.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>Ses utilisateurs et ses groupes disparaissent avec elle&#x202f;; attendez donc qu’ils soient dans la nouvelle.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Sans une autre connexion, personne ne pourrait approvisionner le compte.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Requêtes et refus au fil du temps</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>Les touches fléchées déplacent, avec Maj elles choisissent une période, Entrée affiche ses requêtes, Échap affiche tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, refusées&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 à %2&#x202f;: %3</translation>
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
        <translation>2xx, exécutées</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, ailleurs ou inchangées</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, refusées</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, erreur du serveur</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refusées seulement</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Sans les appels de cette console</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Appels de cette console</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Utilisateur ou groupe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Supprime le groupe %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Supprime l’utilisateur %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Crée l’utilisateur %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Crée le groupe %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Remplace tout ce qui est connu de %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Lit, et ne change rien.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Plusieurs requêtes en une&#x202f;: chacune figure dans le corps.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>La signification de cette requête n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>Le corps a été tronqué lors de sa conservation&#x202f;; il ne peut pas être lu en entier.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Chargement des requêtes…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Modifiez la recherche, les filtres ou la période pour voir les autres.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Ce qu’envoient les fournisseurs d’identité apparaît ici automatiquement, un instant plus tard.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>Les %1 dernières requêtes&#x202f;; réduisez la période ou les filtres pour en voir de plus anciennes</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Les %1 dernières requêtes&#x202f;; les plus anciennes suivent à la fin de la liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Toutes les requêtes (%n)</numerusform>
            <numerusform>Toutes les requêtes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Les %1 dernières requêtes qui correspondent&#x202f;; les plus anciennes suivent à la fin de la liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>Toutes les requêtes qui correspondent (%n)</numerusform>
            <numerusform>Les %n requêtes qui correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Chacun d’eux est d’abord relu. La stratégie de cet ordinateur n’autorise pas l’écriture de leur état dans un fichier.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Chacun d’eux est d’abord relu, et leur état est écrit dans %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Écriture du fichier de restauration…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 Le fichier de restauration est %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>La ligne %1 n’est pas un utilisateur tel que Provost les écrit dans un fichier de restauration.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Il contient plus de %1 utilisateurs. Divisez-le.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Il ne contient aucun utilisateur.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Restaurer des utilisateurs depuis un fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à l’état actuel</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Ils sont d’abord seulement comparés à ce que le serveur contient maintenant.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Fichier de restauration</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Fichiers de restauration (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Comparaison avec ce que le serveur contient maintenant…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 sur %2 comparés</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Avant de modifier beaucoup d’utilisateurs à la fois, Provost note leur état. Avec un tel fichier de restauration, ceux qui étaient actifs sont réactivés, et ceux qui sont supprimés reviennent. Rien n’est retiré à personne.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Il y a un nouveau rôle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Supprimer le rôle %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Personne ne l’a. Ses droits sont oubliés avec lui. Si un opérateur ou une règle le cite encore, le serveur le garde et le signale.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Supprimer le rôle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Suppression du rôle…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>Le rôle %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Droits de %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysModel</name>
    <message>
        <source>%1: %2</source>
        <comment>permission, on or off</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Ce que le rôle peut faire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>Les clés sont celles du produit. Ce qui est activé vaut pour quiconque a le rôle, dans chaque compte.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Chargement des autorisations…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Aucune autorisation</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>Le produit n’a pas de clés d’autorisation.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Quiconque a ce rôle peut le faire dès lors, dans chaque compte.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Modification du rôle…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Quiconque a ce rôle ne peut plus le faire, dans aucun compte.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Libre-service</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>Le libre-service est activé.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>Le libre-service est désactivé.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Activer le libre-service&#x202f;?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Les administrateurs des clients voient le provisionnement dans leur portail, dans la limite de leurs autorisations.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Désactiver le libre-service&#x202f;?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Les administrateurs des clients ne voient plus le provisionnement dans leur portail. Ce qu’ils ont configuré continue de fonctionner.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Tous ceux qui ont %1 peuvent maintenant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Accorder à %1&#x202f;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Plus personne ayant %1 ne peut&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Retirer à %1&#x202f;: %2&#x202f;?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Un rôle doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Groupes de l’utilisateur</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Chargement des groupes…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>Le fournisseur d’identité n’a mis cet utilisateur dans aucun groupe.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Pourquoi aucun rôle&#x202f;?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>supprimé&#x202f;: qui n’est plus là n’a aucun rôle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>Le serveur ne cite aucun groupe pour cet utilisateur. Certains serveurs ne citent les membres que dans les groupes&#x202f;: regardez-y aussi.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Remplacement du jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Recherche dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copier le nouveau jeton</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>En émettre un autre…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Garder l’ancien jeton…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Y mettre fin sans preuve…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Mettre fin à l’ancien jeton</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Ancien jeton</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 utilise le nouveau jeton (depuis&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>En attente de la première requête de %1 avec le nouveau jeton</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>L’ancien n’est plus nécessaire et peut prendre fin.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Passe au vert automatiquement&#x202f;; vos propres tests ne comptent pas. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Il est dans le trousseau de cet ordinateur et peut être copié à nouveau.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Il n’est pas dans le trousseau de cet ordinateur. Si personne ne l’a plus, émettez-en un autre&#x202f;: celui qui attend prend alors fin.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Le jeton est dans le presse-papiers pendant une demi-minute.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Vérifiez-y que la synchronisation se fait, puis mettez fin à l’ancien.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Ici, on ne sait pas si %1 utilise le nouveau jeton</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>Le trousseau de cet ordinateur contient le dernier jeton de cette connexion affiché ici&#x202f;; il peut être copié à nouveau.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>du compte ou du serveur</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>était %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>rôle par défaut</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>groupe supprimé</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nouvelle, en attente</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>était en attente</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>était la règle %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>s’applique</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>vouliez-vous dire «&#x202f;%1&#x202f;», %2 membres&#x202f;?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>attend un groupe de ce nom</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>supprimé par %1 le %2&#x202f;; ne donne de rôle à personne</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>supprimé&#x202f;; ne donne de rôle à personne</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>un autre groupe s’appelle maintenant «&#x202f;%1&#x202f;»&#x202f;; il n’obtient rien de cette règle</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>renommé par %1, auparavant «&#x202f;%2&#x202f;», le %3&#x202f;; règle conservée</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Un autre groupe, «&#x202f;%1&#x202f;», %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Groupe du fournisseur d’identité</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>du compte</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>était sans groupe</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>est-ce le même&#x202f;?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>supprimé&#x202f;; un autre groupe s’appelle maintenant «&#x202f;%1&#x202f;» et n’obtient rien de cette règle</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est le même</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Mappages de rôles</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>Celui du compte ou du serveur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Tester un utilisateur type</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Un utilisateur en JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Collez un utilisateur tel que l’envoie le fournisseur d’identité, en JSON&#x202f;: depuis son journal d’approvisionnement, ou depuis une requête sous Activité.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>D’après les schémas que ce serveur affiche. L’exemple reste sur cet ordinateur, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Ce serveur n’affiche pas de schémas à cette console&#x202f;; ceux de la RFC 7643 sont donc utilisés. L’exemple reste sur cet ordinateur, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Lecture des schémas de ce serveur…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>C’est trop pour un seul utilisateur</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Un exemple compte au plus un mégaoctet.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Rien n’a encore été testé</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Ce que le serveur refuserait ou ignorerait figure ici, attribut par attribut.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Qui a ces noms&#x202f;?</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>une heure comme 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>un texte en Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Modifiez le mappage d’attributs chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>Le serveur répondrait 400 invalidValue, et le fournisseur d’identité ne créerait pas cet utilisateur.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Rien n’est à y redire, d’après les schémas&#x202f;: %n attribut a été examiné.</numerusform>
            <numerusform>Rien n’est à y redire, d’après les schémas&#x202f;: %n attributs ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>Ce n’est pas du JSON. Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Collez un utilisateur en JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>Ce n’est pas un utilisateur&#x202f;: un objet JSON est attendu.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Il ne dit pas ce que c’est&#x202f;: «&#x202f;schemas&#x202f;» n’est pas une liste, ou est vide.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Faites envoyer «&#x202f;schemas&#x202f;», avec %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Il ne dit pas que c’est un utilisateur&#x202f;: il manque %1 dans «&#x202f;schemas&#x202f;».</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>Le serveur ne connaît pas ce schéma. Ce qui en relève est ignoré ou refusé.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Cela relève d’une extension et doit figurer dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Mappez-le sur %1 chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>Le schéma du serveur ne l’a pas. Il est ignoré, et certains serveurs refusent l’utilisateur.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>Le serveur ne connaît pas cette extension. Elle est ignorée ou refusée.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>«&#x202f;schemas&#x202f;» ne cite pas cette extension. Les serveurs stricts l’ignorent.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>C’est %1&#x202f;; attendu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>Il est obligatoire, et absent.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Il figure deux fois&#x202f;: les noms d’attributs ne se distinguent pas par la seule casse.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>Le serveur le définit lui-même et ignore ce qui est envoyé.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>Il est obligatoire, et vide.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>C’est un texte vide, que certains serveurs refusent. L’omettre le vide aussi.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>C’est %1, au lieu d’une liste.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>La même valeur du même type figure deux fois.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Plus d’une valeur est marquée comme principale.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>C’est le texte «&#x202f;%1&#x202f;», alors que true ou false est attendu. Les serveurs stricts le refusent.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID l’envoie ainsi sans aadOptscim062020&#x202f;: ajoutez ?aadOptscim062020 à l’URL de locataire.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>Ce n’est aucune des valeurs que le serveur cite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Il commence ou se termine par une espace, et n’est pas la même valeur que sans elle.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Supprimez les espaces là où le fournisseur d’identité le mappe.</translation>
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
        <translation>Le nom d’utilisateur est l’adresse e-mail, et personne d’autre ne peut l’avoir.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Qui est désactivé est déconnecté partout et libère le siège. Qui est supprimé l’est définitivement après 30 jours.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Un groupe est une équipe&#x202f;; le supprimer laisse ses membres en place.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Il faut le jeton SCIM de l’organisation, que seul le forfait Enterprise propose. Une clé pour son API REST est refusée.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Qui ne reçoit aucun rôle est Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Tout autre produit</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Les groupes y décident des rôles, et un groupe doit s’appeler exactement comme le produit l’attend.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>Le fournisseur d’identité fait foi&#x202f;: ce que vous modifiez ici, il peut le rétablir.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Son adresse se termine par %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Les groupes sont des rôles&#x202f;: qui est dans un groupe a le rôle de ce nom.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Les groupes peuvent y être lus, mais pas modifiés.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Il ne propose pas&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost demande %n utilisateur à la fois.</numerusform>
            <numerusform>Provost demande %n utilisateurs à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Masqué. Le bouton d’à côté permet de le copier.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Tout sélectionner (%1)</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Libre-service</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Libre-service de %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Les administrateurs du compte peuvent en configurer l’approvisionnement, dans les limites des autorisations ci-dessous.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Désactivé pour tout le serveur&#x202f;: les administrateurs du compte peuvent seulement consulter, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Les administrateurs des clients peuvent configurer l’approvisionnement de leur compte, dans les limites des autorisations ci-dessous.</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
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
        <translation>Se connecter à un serveur Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>L’adresse et votre clé d’administration personnelle.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Votre clé d’administration personnelle</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Saisissez votre clé d’administration. L’administrateur du serveur peut en créer une pour vous&#x202f;; elle commence par pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Ouvrir un point de terminaison SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Les utilisateurs et groupes de tout produit qui parle SCIM, par adresse et jeton Bearer.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>L’adresse avant /Users, telle qu’on la saisit chez un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Saisissez le jeton SCIM que le produit vous a donné. Une clé de ses autres API n’est souvent pas acceptée.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Ce que Provost envoie ici suit ce que %1 publie de son API. Cela n’a pas été vérifié sur le service réel.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Ouvrir un environnement Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>Les connexions SCIM, utilisateurs et groupes de tous ses comptes, par ID client et clé API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Selon la région&#x202f;: api.frontegg.com (UE), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com&#x202f;; ou un domaine propre suivi de /frontegg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Saisissez la clé API de l’environnement. Elle figure à côté de l’ID client dans ses paramètres.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Saisissez l’ID client de l’environnement. Il ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Les utilisateurs et les groupes sont ceux venus par SCIM&#x202f;; qui a été ajouté à la main n’est pas affiché. Jusqu’à 50 comptes sont parcourus&#x202f;; au-delà, seulement ceux qui ont une connexion.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Une personne qui appartient à plusieurs comptes figure ici une fois pour chacun. Provost cite le compte dans tout ce qu’il envoie sur une personne&#x202f;: sans cela, Frontegg supprimerait la personne partout.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Quand un compte a plusieurs connexions, Frontegg ne dit pas par laquelle quelqu’un est venu. Les utilisateurs ne peuvent alors pas être supprimés avec une connexion.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Une connexion ne peut être ni renommée ni mise en pause, et son jeton ni relu ni remplacé. Un autre jeton est une autre connexion&#x202f;: créez-la, faites basculer le fournisseur d’identité, vérifiez que cela fonctionne, supprimez l’ancienne et gardez ses utilisateurs.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Ouvrir Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Les annuaires, utilisateurs et groupes d’un produit (BoxyHQ Jackson), par sa clé API.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/mon-produit</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>L’adresse de Polis, suivie d’une barre oblique et du nom du produit.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Saisissez l’une des clés API de Polis (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Un annuaire est ici une connexion, et un locataire un compte. Chaque produit s’ouvre séparément&#x202f;: Polis n’énumère pas les autres.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis conserve le secret SCIM d’un annuaire de façon lisible et le communique, avec chaque annuaire, à quiconque a une clé API. Provost n’en garde rien et ne l’affiche que sur demande.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Tant qu’un annuaire est désactivé, Polis répond à son fournisseur d’identité comme si tout était fait, et écarte tout. Ensuite, le fournisseur d’identité doit tout resynchroniser.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>La suppression d’un annuaire supprime toujours ses utilisateurs et ses groupes.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Les annuaires de Google Workspace se créent dans la console de Polis&#x202f;: ils exigent un accès à Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>Ouvrir WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Les annuaires, utilisateurs et groupes de toutes les organisations, par la clé secrète.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Saisissez la clé secrète de l’environnement&#x202f;; elle commence par sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Un annuaire est ici une connexion, et une organisation un compte. L’état d’un annuaire non lié figure après son nom, avec le mot de WorkOS.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Les annuaires se créent, et leurs jetons s’affichent et se remplacent, dans le tableau de bord de WorkOS ou par un lien de son Admin Portal.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>La suppression d’un annuaire supprime ses utilisateurs et ses groupes. WorkOS prend son temps&#x202f;: il peut encore figurer dans la liste un moment.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Les utilisateurs et les groupes ne se modifient pas ici. Quel groupe donne quel rôle se décide dans le tableau de bord de WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Ouvrir Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Les annuaires, utilisateurs et groupes de toutes les organisations, par ID client et secret.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>L’adresse de l’environnement.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Saisissez le secret client de l’environnement.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Un annuaire est ici une connexion, et une organisation un compte. Scalekit présente la création et la suppression d’annuaires dans son API comme un aperçu, qui n’est peut-être pas ouvert à tous.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Seuls les fournisseurs d’identité que cite Scalekit peuvent être choisis pour un annuaire.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Mettre un annuaire en pause le désactive. Ce que son fournisseur d’identité reçoit alors comme réponse n’est pas documenté.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Le remplacement d’un secret, les attributs et les rôles se trouvent dans le tableau de bord de Scalekit. La date d’expiration de ses secrets s’affiche ici.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Ouvrir un locataire Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>Le SCIM entrant de ses connexions d’entreprise, avec jetons, utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>L’adresse propre du locataire, pas un domaine personnalisé.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Saisissez le secret client d’une application machine-to-machine pour la Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Saisissez l’ID client de cette application. Il ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Une configuration SCIM est ici une connexion, et la connexion d’entreprise à laquelle elle appartient est son compte&#x202f;: chacune en accepte une, qui porte le même nom. Les connexions d’entreprise se créent dans Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Il y a deux jetons au plus. Deux jetons s’affichent comme un jeton que l’autre remplace. On sait quand un jeton a été utilisé pour la dernière fois, mais pas par qui&#x202f;: vos propres tests comptent aussi.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Désactiver quelqu’un le bloque dans tout le locataire, comme le fait un fournisseur d’identité qui le désactive par SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>Pour une recherche, Auth0 indique mille utilisateurs. Provost continue à partir du moment où le dernier d’entre eux a été créé&#x202f;; un nouvel utilisateur peut ne pas être trouvé aussitôt.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Supprimer une configuration SCIM supprime ses jetons. On peut s’attendre à ce que les utilisateurs et les groupes restent dans Auth0&#x202f;; ce n’est pas documenté. Ils ne s’affichent alors plus ici.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Ouvrir un projet Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>Les connexions SCIM, membres et groupes de toutes les organisations, par ID de projet et secret.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com pour un projet de test.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Saisissez le secret du projet.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de projet</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Saisissez l’ID du projet&#x202f;; il commence par project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Une organisation est ici un compte et a une connexion SCIM au plus. Au-delà de cent organisations, seules sont interrogées celles qui disent en avoir une.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Les membres sont ceux venus par SCIM&#x202f;; qui est venu autrement n’est pas affiché. Qui a été désapprovisionné peut manquer&#x202f;: la recherche de Stytch omet les membres supprimés.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Ce sont les attributs des membres qui disent qui est dans un groupe. Que les identifiants y soient ceux des groupes de Stytch est déduit, pas documenté.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Un jeton est remplacé pendant que les deux sont valides. Stytch n’indique pas si un jeton a été utilisé&#x202f;: vérifiez chez le fournisseur d’identité que cela fonctionne avec le nouveau avant de mettre fin à l’ancien.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Quand une connexion est supprimée, il n’est pas demandé à Stytch de supprimer ses membres. Ce qu’ils deviennent n’est pas documenté&#x202f;; ils ne s’affichent alors plus ici.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Les membres ne se modifient pas ici.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>Ce qu’un rôle peut faire et ce que montre le portail des clients, Frontegg ne le prend qu’en entier. Provost le lit à cet instant, en change un mot et vérifie ensuite.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>Les requêtes des fournisseurs d’identité se trouvent uniquement dans le portail de Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Les utilisateurs et les groupes ne se modifient pas ici, et le serveur n’offre pas de recherche&#x202f;: Provost cherche dans ce qu’il a listé.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Un locataire a un seul lien de configuration à la fois, et Polis en affiche l’adresse dans sa console tant qu’il est valable.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>L’application a besoin des étendues read:connections, read:scim_config et read:scim_token&#x202f;; pour créer, modifier et supprimer, create:scim_config, update:scim_config, create:scim_token, delete:scim_config et delete:scim_token&#x202f;; pour les personnes, read:users et update:users&#x202f;; pour les groupes, read:groups et read:group_members. Ce qui lui manque n’est pas proposé.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 ne prend le mappage d’attributs qu’en entier. Provost le lit à cet instant, change ce que vous avez changé et laisse tel quel ce qui identifie un utilisateur.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>Les requêtes des fournisseurs d’identité (les journaux sscim et fscim), les rôles et les tickets libre-service se trouvent dans le tableau de bord d’Auth0.</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>Oublier %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Réseau avancé…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Oublier ce serveur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 disparaît de la liste, et ses clés du trousseau de cet ordinateur. Sur le serveur lui-même, rien ne change.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Garder le serveur</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Oublier le serveur</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Ses clés disparaissent du trousseau de cet ordinateur, et ce qui en est conservé est effacé. La stratégie de cet ordinateur désigne %1, qui reste donc dans la liste. Sur le serveur lui-même, rien ne change.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Chargement de l’organisation d’exemple…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Démarrage du serveur local…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Demande au serveur s’il connaît cette clé…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Recherche faite ici, parmi tous les %1 utilisateurs que ce serveur liste.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Recherche faite ici, parmi les %1 utilisateurs chargés&#x202f;; le serveur en a peut-être d’autres.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Rechercher sur le serveur</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>Recherche par le serveur…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Ce serveur ne fait pas de recherche, ou refuse tous les filtres que Provost connaît. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Recherche sur le serveur&#x202f;: %n utilisateur trouvé.</numerusform>
            <numerusform>Recherche sur le serveur&#x202f;: %n utilisateurs trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Il en compte %1&#x202f;; saisissez plus du nom pour voir les autres.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>Il a aussi envoyé %n utilisateur qui ne correspond pas et n’est pas affiché&#x202f;: il ne filtre pas comme il le dit.</numerusform>
            <numerusform>Il a aussi envoyé %n utilisateurs qui ne correspondent pas et ne sont pas affichés&#x202f;: il ne filtre pas comme il le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Envoyé comme filtre&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>terminée par désactivation</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>terminée par suppression</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Journal des modifications…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Interrogation du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Ce serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Étiquette dans la fenêtre</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Lecture seule&#x202f;: rien de ce qui modifie quoi que ce soit ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>L’étiquette figure au-dessus de la fenêtre et dans chaque boîte de dialogue. Changer la lecture seule rouvre le serveur.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Signaler sur le bureau quand un élément est à traiter</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Une toutes les cinq minutes au plus, sans nom, adresse ni jeton. Provost doit être ouvert.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Ce bureau n’affiche pas les notifications des programmes.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Jamais pendant ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Conserver les utilisateurs et groupes de chaque serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Ils sont là dès le prochain démarrage, et même sans le serveur, en lecture. Vous seul pouvez lire les fichiers&#x202f;; ils ne contiennent ni clé ni jeton. La désactivation les supprime et rouvre le serveur.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Chaque heure indique son décalage par rapport à UTC et, sous la souris, l’heure de l’autre horloge.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Liste des serveurs</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Adresses, noms et étiquettes dans un fichier pour des collègues ou d’autres ordinateurs. Il ne contient aucune clé&#x202f;: qui l’importe saisit la sienne, et pour un serveur dont l’adresse est connue ici, la clé reste.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Tout ce qui y est configuré, en un seul document&#x202f;: l’exporter, le comparer à un fichier, appliquer un fichier.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Géré&#x202f;: la stratégie de cet ordinateur désactive les notifications.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Géré&#x202f;: la stratégie de cet ordinateur ne conserve de copie d’aucun serveur.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Géré&#x202f;: la stratégie de cet ordinateur désigne ce serveur, avec son étiquette.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Géré&#x202f;: la stratégie de cet ordinateur n’ouvre les serveurs qu’en lecture seule.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Réseau (géré)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>La stratégie de cet ordinateur en décide, quelles que soient les options réseau propres à un serveur.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Géré&#x202f;: la stratégie de cet ordinateur n’autorise pas l’écriture de listes dans des fichiers.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Liens de configuration</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Quiconque a un tel lien configure la connexion d’un compte, sans se connecter. Un compte a un seul lien à la fois&#x202f;: un autre y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Il n’est affiché que cette fois. Ne l’envoyez qu’à la personne qui configure la connexion, par un moyen de confiance.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Supprimer le lien…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Chargement des liens…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Personne ne peut configurer une connexion par un lien.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Indiquez pour quel compte.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>Supprimer le lien de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Quiconque l’a ne peut plus l’utiliser. Ce qui a été configuré avec lui reste.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Suppression du lien…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Ce compte a un lien, qui prend fin dès qu’un autre est créé. Appuyez de nouveau sur le bouton pour le créer.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>URL de base SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Champ unique</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Copier le jeton depuis le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Jeton de cette connexion</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Coller le jeton</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Lecture seule, avec le jeton de cette connexion. L’appel est marqué comme le vôtre et ne compte donc jamais comme un appel de %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Aucun jeton de cette connexion n’est valide&#x202f;; personne ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Générer un jeton…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>Le jeton de cette connexion n’est jamais arrivé. Personne ne l’a&#x202f;; générez-en un autre.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>En générer un autre…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 dans le trousseau</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>Le jeton est dans le presse-papiers pendant une demi-minute.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de jeton pour cette connexion. Collez-le, ou générez-en un autre.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Collez le jeton, ou générez-en un autre.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>La connexion fonctionne&#x202f;: le serveur a laissé cette console lire avec le jeton.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Le test a échoué. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>aucun valide</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Fiche à transmettre</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Examine le point de terminaison par quinze vérifications.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Tester un utilisateur type…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Dit ce que ce serveur reprocherait à un utilisateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Cette API ne dit pas où son fournisseur d’identité appelle, ni avec quel jeton. Les deux figurent dans la console du produit.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>Le jeton de cette connexion n’est jamais arrivé, et il n’y a pas moyen d’en avoir un autre. Supprimez la connexion et recréez-la.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Tant qu’elle est désactivée, ce serveur répond à %1 comme si tout était fait, et écarte tout&#x202f;: ce qui y change entre-temps est perdu sans avertissement. Faites tout resynchroniser à %1 après la reprise.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>peut être affiché à tout moment</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>a été affiché une fois, à sa création</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Rechercher une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Aucune touche ne fait cela. Ctrl+K trouve ce qui peut se faire sans touche.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>Le jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Ce serveur conserve le jeton de façon lisible et l’affiche à tout moment, tant que la connexion existe, à quiconque a une clé de son API. Il ne peut pas être remplacé. Gardez ces clés aussi soigneusement que le jeton.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Un second jeton est émis. Jusqu’à ce que vous mettiez fin à l’ancien, les deux sont valides&#x202f;: rien ne s’arrête.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Vous le saisissez chez %1, dans le champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost attend d’avoir vu %1 l’utiliser. Vos propres tests ne comptent pas.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Ce n’est qu’alors que vous mettez fin à l’ancien.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Remplacer le jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Émettre le second jeton et l’afficher</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>Le jeton à remplacer</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Vous vérifiez chez %1 que la synchronisation se fait avec lui&#x202f;: ce serveur ne l’indique pas.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>La stratégie de cet ordinateur ne permet pas de garder des copies, ni donc de preuves.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Afficher les dossiers et leurs preuves</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Afficher le journal de ce programme</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Jetons de toutes les connexions</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Chargement des jetons…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Modifiez le filtre pour voir les autres.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Aucune connexion n’a de jeton non révoqué.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>%1 jetons pour l’instant</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 jetons&#x202f;; ceux de certaines connexions manquent.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 jetons sur %2, complet</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me le rappeler…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Enregistrer comme calendrier…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Enregistrer les dates d’expiration des jetons</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Jetons Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Jetons Provost (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n jour enregistré sous %1. Le fichier ne contient ni secret ni nom de personne.</numerusform>
            <numerusform>%n jours enregistrés sous %1. Le fichier ne contient ni secret ni nom de personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardModel</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Utilisable pour</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>jamais reçu</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sans expiration</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>peut prendre fin</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>à remplacer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>attend sa première utilisation</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>du %1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>rappel dans %n jour</numerusform>
            <numerusform>rappel dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>rappel arrivé à échéance</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>Le jeton de %1 expire</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>À partir de là, %1 est refusé sur %2 (%3).
Jeton %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Remplacer le jeton de %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Un rappel défini dans Provost&#x202f;; le jeton de %1 sur %2 (%3) n’a pas d’expiration connue.
Jeton %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Révoquer le jeton %1&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Qui l’utilise est refusé dès la prochaine requête. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Révocation du jeton…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Il fait partie d’un remplacement en cours, qui se termine avec lui.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>C’est le dernier jeton valide de cette connexion. Sans lui, %1 ne peut plus du tout joindre le produit.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Mettre fin à l’ancien jeton de «&#x202f;%1&#x202f;» sans preuve&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1 n’a pas été vu avec le nouveau jeton. S’il a encore l’ancien, il est refusé dès sa prochaine requête, jusqu’à ce que quelqu’un y saisisse le nouveau. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Mettre fin à l’ancien jeton</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Fin de l’ancien jeton en cours…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Garder l’ancien jeton de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>Le nouveau jeton est révoqué&#x202f;; l’ancien continue de fonctionner, et tout est comme avant.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Révoquer le nouveau jeton</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Continuer avec le nouveau</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Révocation du nouveau jeton…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 utilise déjà le nouveau jeton. Il est refusé jusqu’à ce que l’ancien y soit saisi de nouveau.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Émettre un autre nouveau jeton pour «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>Le nouveau jeton que personne n’a est révoqué&#x202f;; un autre est émis à sa place et affiché une seule fois. L’ancien jeton continue de fonctionner.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>En émettre un autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Révocation du jeton que personne n’a…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Ici, on ne sait pas si %1 utilise le nouveau jeton. S’il a encore l’ancien, il est refusé dès sa prochaine requête, jusqu’à ce que quelqu’un y saisisse le nouveau. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Lire les utilisateurs</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Écrire les utilisateurs</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Lire les groupes</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Écrire les groupes</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Par exemple&#x202f;: Okta production</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>De partout, ou par exemple 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Valide seulement depuis ces adresses</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>N’expire pas</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Utilisable pour</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Choisissez au moins un usage pour le jeton.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>L’une des adresses n’est ni une adresse ni un réseau. Écrivez les réseaux ainsi&#x202f;: 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Copiez le jeton de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Le conserver dans le trousseau de cet ordinateur, pour pouvoir tester la connexion</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Je l’ai mis en lieu sûr ailleurs</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Passe au vert automatiquement. Votre propre test ne compte pas.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>Le trousseau de cet ordinateur n’est pas disponible&#x202f;; le jeton n’est donc gardé que jusqu’à la fermeture de Provost. Copiez-le maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copié. Le presse-papiers est effacé dans %n s et n’en garde pas d’historique.</numerusform>
            <numerusform>Copié. Le presse-papiers est effacé dans %n s et n’en garde pas d’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>Le jeton n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>Le jeton fonctionne&#x202f;: le serveur a laissé cette console lire avec lui.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>Le test a échoué. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>Le jeton serait définitivement perdu. Copiez-le, ou cochez que vous l’avez mis en lieu sûr.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>La première requête de %1 est arrivée à %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>En attente de la première requête de %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Mettre fin à l’ancien jeton</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Disponible dès que le fournisseur d’identité a été vu avec le nouveau.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Copier la fiche à transmettre</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>Le jeton est dans le presse-papiers. Collez-le d’abord&#x202f;; copiez ensuite la fiche.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La fiche est dans le presse-papiers, sans le jeton.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Il ne s’affiche que cette fois. Le serveur n’en conserve que l’empreinte&#x202f;; personne ne peut donc l’afficher à nouveau.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>Le serveur le conserve de façon lisible et l’affiche à nouveau à quiconque a une clé de son API.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Il ne s’affiche que cette fois, et le serveur ne l’affiche plus ensuite.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Collez-le dans le champ «&#x202f;%1&#x202f;» de %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Ce serveur indique au plus la dernière synchronisation. Regardez aussi chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>L’ancien jeton a pris fin&#x202f;: d’ici là, ses requêtes sont refusées.</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Plusieurs jetons peuvent être valides en même temps. Le serveur n’en conserve que les empreintes&#x202f;; un jeton que personne n’a plus peut être révoqué.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Chargement des jetons…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Personne ne peut utiliser cette connexion avant qu’un jeton soit généré.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Générer…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me le rappeler…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Sur ce serveur, une connexion n’a qu’un jeton à la fois, dont il ne conserve que l’empreinte. Un autre jeton y met fin aussitôt.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Elle a son jeton. Remplacez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Plusieurs jetons peuvent être valides en même temps. Un jeton que personne n’a plus peut être révoqué.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>La visite n’est pas arrivée à son terme.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n image enregistrée.</numerusform>
            <numerusform>%n images enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>La liste %1 n’a pas de ligne avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Il n’y a pas de champ %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>Impossible d’appuyer sur le bouton %1.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>Impossible de choisir l’entrée de menu %1.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>Le bouton %1 n’ouvre pas de menu.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %2 sur %3 ont été traités.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>Le fournisseur d’identité fait foi et peut annuler cela à sa prochaine synchronisation. Pour que cela dure, faites aussi la modification là-bas.</numerusform>
            <numerusform>Pour %n d’entre eux, le fournisseur d’identité fait foi et peut annuler cela à sa prochaine synchronisation. Pour que cela dure, faites aussi la modification là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Personne d’autre n’a le rôle %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>n’ont aucun rôle à perdre</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>perdent %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>L’ouverture de session est aussitôt refusée, les sessions prennent fin et le siège se libère. Les groupes et le profil restent. La réactivation rend l’accès, mais pas les sessions.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1&#x202f;: désactivation effectuée.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Réactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>L’ouverture de session est de nouveau autorisée, un siège est occupé s’il y en a un de libre, et les rôles découlent des groupes tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Réactiver %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>peuvent de nouveau se connecter</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1&#x202f;: réactivation effectuée.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>L’utilisateur revient avec le même identifiant, le même profil et le même historique, et dans les groupes qui existent encore. Cela ne peut pas être annulé ici, mais l’utilisateur peut être désactivé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>reviennent</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1&#x202f;: restauration effectuée.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Mettre fin à toutes les sessions de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Toutes les sessions prennent fin aussitôt, quelle que soit la connexion par laquelle la personne est venue. Une personne active peut se reconnecter.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Mettre fin aux sessions</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Fin des sessions en cours…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>sont déconnectés partout</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1&#x202f;: toutes les sessions ont pris fin.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Il n’y a aucun utilisateur ni groupe sans connexion.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>utilisateurs et groupes sans connexion</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>Supprimer %1 sans connexion&#x202f;?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>Leur connexion a été supprimée, et aucun fournisseur d’identité ne les alimente plus. Qui revient plus tard est un nouvel utilisateur, sauf si le serveur conserve les utilisateurs supprimés quelques jours.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>utilisateurs à supprimer</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>groupes à supprimer</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Suppression effectuée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Personne d’autre n’a l’un des rôles %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>L’utilisateur du fichier est tel qu’il était alors.</numerusform>
            <numerusform>Les %n utilisateurs du fichier sont tous tels qu’ils étaient alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>Rétablir %1&#x202f;?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>Voici ce que contient le fichier, comparé à ce que le serveur contient maintenant. Les profils et les groupes restent tels qu’ils sont maintenant&#x202f;; un siège est occupé s’il y en a un de libre.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>désactivé → actif</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>supprimé → rétabli, avec les groupes qui existent encore</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>sont définitivement supprimés&#x202f;; seul leur fournisseur d’identité peut les rétablir</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1&#x202f;: rétablissement effectué.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Personne ne peut être rétabli</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>supprimé → rétabli, et désactivé comme dans le fichier</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Utilisateurs définitivement supprimés</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Qui approvisionne ce serveur peut annuler cela à la prochaine synchronisation. Pour que cela dure, faites aussi la modification là-bas.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>Le serveur apprend que l’utilisateur n’est pas actif, et rien d’autre. La suite dépend du produit&#x202f;: la plupart refusent l’ouverture de session, certains mettent fin aux sessions.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>sont désactivés</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>Le serveur apprend que l’utilisateur est actif, et rien d’autre. La suite dépend du produit.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>sièges se libèrent</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sessions prennent fin maintenant</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Seul ce que vous modifiez est envoyé&#x202f;; un champ vide retire l’attribut.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>Modifier %1&#x202f;?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Une requête n’indique que ce qui est différent.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1&#x202f;: modification effectuée.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>Dans quel groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>Mettre %1 dans %2&#x202f;?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Cent personnes par requête, et personne d’autre du groupe n’est touché. Si une requête échoue, ce que les autres ont fait reste.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Mettre dans le groupe</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Modification du groupe…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entrent dans le groupe</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>Ajout dans le groupe %2&#x202f;: %1.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Les fournisseurs d’identité trouvent un utilisateur par le nom d’utilisateur ou l’identifiant externe. Celui qui ne trouve plus cet utilisateur risque d’en créer un autre.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Qui l’a&#x202f;?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 était %2 et est maintenant %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 avait %2 et a maintenant %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 avait le nom d’utilisateur %2 et a maintenant %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 a maintenant une autre connexion.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>L’utilisateur choisi</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>Ressource SCIM de l’utilisateur</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>À propos de l’utilisateur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM brut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Requêtes sur l’utilisateur</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Groupes et rôle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>siège occupé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>aucun siège</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune session</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Ils étaient %1, ils sont maintenant %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Supprimé, encore %n jour</numerusform>
            <numerusform>Supprimé, encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Définitivement supprimé le %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Rechercher un utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Aucun utilisateur ne correspond</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Modifiez la recherche ou les filtres pour voir les autres.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Mettez d’abord une connexion en service. Les utilisateurs apparaissent ici d’eux-mêmes quand son fournisseur d’identité appelle.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 est en service, mais son fournisseur d’identité n’a jamais appelé. Les utilisateurs apparaissent ici d’eux-mêmes quand il le fait.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Les fournisseurs d’identité ont appelé, mais n’ont envoyé aucun utilisateur. Les utilisateurs apparaissent ici d’eux-mêmes quand ils le font.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Personne n’a encore été approvisionné</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Mettre fin aux sessions…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Ces utilisateurs ont été conservés à la suppression de leur connexion. Aucun fournisseur d’identité ne les modifie ni ne les supprime plus.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Les supprimer tous…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Sont-ils sans accès&#x202f;?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Restaurer des utilisateurs depuis un fichier…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 sur %n utilisateur</numerusform>
            <numerusform>%1 sur %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Aucun utilisateur actif ou désactivé ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n utilisateur supprimé correspondrait. Un utilisateur supprimé peut être restauré jusqu’à la fin du délai de grâce.</numerusform>
            <numerusform>%n utilisateurs supprimés correspondraient. Un utilisateur supprimé peut être restauré jusqu’à la fin du délai de grâce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Afficher les supprimés</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Ce qui a changé depuis…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>Le serveur ne liste personne. Les utilisateurs apparaissent ici d’eux-mêmes quand il le fait.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Mettre dans un groupe…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparer à une liste du fournisseur d’identité…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%1 sur %2 correspondent, recherche faite ici</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Comparé à ce que %1 a laissé %2.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Seul https est accepté, sauf pour un serveur sur cet ordinateur. Une clé envoyée par http pourrait être lue en chemin.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Bienvenue dans Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Voyez et pilotez qui est approvisionné, par quel fournisseur d’identité et avec quel rôle.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Les clés sont dans le trousseau de cet ordinateur. Provost ne communique qu’avec votre serveur.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Démarrer un serveur local</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Un serveur d’approvisionnement complet sur cet ordinateur, avec une organisation d’exemple. Idéal pour essayer.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>Saisissez l’adresse du serveur, par exemple %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à %1, sans nom d’utilisateur, point d’interrogation ni #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Réseau avancé…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Nom dans la liste des serveurs (facultatif)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Lorsqu’une adresse sert plusieurs locataires et que le jeton décide, un nom propre garde chacun à côté des autres.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>Et si %1 était dans d’autres groupes&#x202f;?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Cochez les groupes à essayer. Le serveur calcule le rôle&#x202f;; rien n’est modifié, et personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Autre groupe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Quel groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Inchangé&#x202f;: %1</translation>
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
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>il y a %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
